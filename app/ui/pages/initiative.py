"""One initiative: its head, and a tab for everything that belongs to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from app.base.text import translate
from app.domain import catalogue
from app.domain.query import Where
from app.domain.record import Record
from app.services import records
from app.ui import i18n
from app.ui.forms.form import RecordForm
from app.ui.forms.history import HistoryView
from app.ui.page import Page
from app.ui.pages.figures import FiguresGrid
from app.ui.pages.results import ResultsPicture
from app.ui.pages.screening import ScreeningView
from app.ui.pages.selection import SelectionView
from app.ui.pages.sheet import SheetView
from app.ui.pages.summary import Pill
from app.ui.pages.themes import ThemesView
from app.ui.pages.together_card import TogetherCard
from app.ui.parts import band, button, clear, label, row, tool
from app.ui.session import Session
from app.ui.tables.browser import RecordBrowser

FORM, SHEET, IATI, HISTORY = "form", "sheet", "iati", "history"
_REFRESHED = (
    *(RecordBrowser, FiguresGrid, HistoryView, SheetView, ThemesView),
    *(ScreeningView, SelectionView),
)
_OWN_VIEWS: dict[str, Callable[[Session, str], QWidget]] = {
    SHEET: SheetView,
    HISTORY: HistoryView,
    "initiative_tag": ThemesView,
    "beneficiary_figure": FiguresGrid,
    "assessment": SelectionView,
    "screening_item": ScreeningView,
}
"""Tabs that are more than a list of records."""
_PARENT = "initiative"


class InitiativePage(Page):
    """One initiative, or a new one."""

    entities: ClassVar[frozenset[str]] = frozenset(e.key for e in catalogue.ENTITIES)

    def __init__(self, session: Session) -> None:
        """Set head and tabs; tabs are filled when somebody looks at them."""
        super().__init__(session, "")
        self.record: Record | None = None
        self._uid = ""
        back = tool(
            translate("initiatives", "Back to the list"),
            "arrow-left",
            lambda: session.go("initiatives", uid=self._uid),
        )
        self.headline.insertWidget(0, back)
        self.heading.setWordWrap(True)
        self.headline.takeAt(self.headline.count() - 1)  # the title may take the whole line
        self.headline.setStretchFactor(self.heading, 1)
        self._facts = QVBoxLayout()
        self.body.addLayout(self._facts)
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setAccessibleName(translate("initiatives", "Parts of the initiative"))
        self.body.addWidget(self.tabs)
        self.stack = QStackedWidget()
        self.body.addWidget(self.stack, 1)
        self._keys: list[str] = []
        self._tabs: dict[str, QWidget] = {}
        self._build_tabs()
        self.tabs.currentChanged.connect(self._on_tab)

    def arrive(self, uid: str = "", tab: str = "", **what: Any) -> None:  # noqa: ANN401
        """Show an initiative, or begin one where ``uid`` is empty."""
        if uid != self._uid or not uid:
            self._uid = uid
            self.record = None
            self._forget_tabs()
        for at, key in enumerate(self._keys):
            if key != FORM:
                self.tabs.setTabVisible(at, bool(uid))
        self.tabs.setCurrentIndex(self._keys.index(tab) if tab in self._keys and uid else 0)
        if uid:
            self._read()
        else:
            self.heading.setText(translate("initiatives", "New initiative"))
            clear(self._facts)
        self._on_tab(self.tabs.currentIndex())

    def take_focus(self) -> None:
        """Begin a new initiative in its first field."""
        form = self._tabs.get(FORM)
        if not self._uid and isinstance(form, RecordForm):
            form.focus_first()
        else:
            self.tabs.setFocus()

    def refresh(self) -> None:
        """Ask again for the head and for the tab that is shown."""
        if self._uid:
            self._read()
        shown = self._tabs.get(self._keys[self.tabs.currentIndex()])
        if isinstance(shown, _REFRESHED):
            shown.refresh()
        elif isinstance(shown, RecordForm) and self._uid and not shown.dirty():
            shown.open(self._uid)

    def add_record(self) -> None:
        """Begin a record in the tab that is shown; an initiative where it is the sheet."""
        shown = self._tabs.get(self._keys[self.tabs.currentIndex()])
        if isinstance(shown, RecordBrowser):
            shown.add_record()
        elif isinstance(shown, RecordForm):
            self.session.go("initiative", uid="")
        else:
            super().add_record()

    def save(self) -> None:
        """Save what is being edited in the tab that is shown."""
        shown = self._tabs.get(self._keys[self.tabs.currentIndex()])
        if isinstance(shown, RecordBrowser | RecordForm | ScreeningView):
            shown.save()
        elif isinstance(shown, SelectionView):
            shown.keep()

    def turn_panel(self) -> None:
        """Hide the panel beside the list that is shown, or show it again."""
        shown = self._tabs.get(self._keys[self.tabs.currentIndex()])
        if isinstance(shown, RecordBrowser):
            shown.turn_panel()
        else:
            super().turn_panel()

    def print_page(self) -> None:
        """Put the list that is shown on paper; elsewhere the initiative's sheet."""
        shown = self._tabs.get(self._keys[self.tabs.currentIndex()])
        if isinstance(shown, RecordBrowser):
            shown.print_list()
        elif self._uid:
            self.tabs.setCurrentIndex(self._keys.index(SHEET))
            sheet = self._tabs[SHEET]
            assert isinstance(sheet, SheetView)  # noqa: S101  (made by the line above)
            sheet.print_sheet()

    def leave(self) -> bool:
        """Keep what was typed; nothing holds one back."""
        for shown in self._tabs.values():
            if isinstance(shown, RecordForm | RecordBrowser | ScreeningView | SelectionView):
                shown.keep()
        return True

    def _build_tabs(self) -> None:
        self._keys = [FORM, SHEET, *catalogue.entity("initiative").children, IATI, HISTORY]
        for key in self._keys:
            self.tabs.addTab(_title(key))

    def _forget_tabs(self) -> None:
        for shown in self._tabs.values():
            self.stack.removeWidget(shown)
            shown.deleteLater()
        self._tabs.clear()

    def _read(self) -> None:
        uid = self._uid

        def done(record: Record | None) -> None:
            if uid != self._uid:
                return
            if record is None:  # its import was undone
                clear(self._facts)
                words = translate("initiatives", "This initiative is no longer here.")
                self._facts.addWidget(band(words, "warn"))
                return
            self.record = record
            for shown in self._tabs.values():
                if isinstance(shown, RecordBrowser):
                    shown.parent_record = record
            self._show_head(record)

        self.session.ask(self, lambda: records.get(self.session.store, uid), done)

    def _show_head(self, record: Record) -> None:
        self.heading.setText(str(record.get("title") or ""))
        clear(self._facts)
        parts: list[QWidget | int] = [
            label(i18n.left_to_right(str(record.get("code") or "")), "muted")
        ]
        if status := record.get("status"):
            parts.append(Pill(code=str(status)))
        span = " – ".join(
            filter(None, (i18n.day(record.get("start_on")), i18n.day(record.get("end_on"))))
        )
        months = record.get("duration_months")
        if not span and months:
            span = translate("initiatives", "%n months", months)
        grant = i18n.money(record.get("grant_amount"), record.get("grant_currency"))
        parts += [label(words, "muted") for words in (span, grant) if words]
        parts.append(0)
        self._facts.addLayout(row(*parts, gap=16))
        if record.deleted:
            line = band(translate("initiatives", "This initiative is deleted."), "bad")
            back = button(
                translate("initiatives", "Bring it back…"),
                lambda: self.session.go("deleted", uid=record.uid),
            )
            self._facts.addLayout(row(line, back))

    def _on_tab(self, at: int) -> None:
        key = self._keys[at]
        shown = self._tabs.get(key)
        if shown is None:
            shown = self._make(key)
            self._tabs[key] = shown
            self.stack.addWidget(shown)
        self.stack.setCurrentWidget(shown)

    def _make(self, key: str) -> QWidget:
        if key == FORM:
            form = RecordForm(self.session, "initiative")
            form.saved.connect(self._on_saved)
            form.deleted.connect(lambda _: self.session.go("initiatives"))
            if self._uid:
                form.set_beside(TogetherCard(self.session, self._uid))
                form.open(self._uid)
            else:
                form.begin()
            return form
        if key == IATI:
            from app.ui.pages.iati import ReadinessView

            view = ReadinessView(self.session, self._uid)
            view.wanted.connect(self._go_to)
            return view
        own = _OWN_VIEWS.get(key)
        return own(self.session, self._uid) if own else self._browser(key)

    def _browser(self, key: str) -> RecordBrowser:
        browser = RecordBrowser(
            self.session,
            key,
            where=(Where(_PARENT, "=", self._uid),),
            without=frozenset({_PARENT}),
            place=f"initiative.{key}",
        )
        browser.parent_record = self.record
        browser.list.below = self._uid
        browser.list.look_for_drafts()
        browser.given = {_PARENT: self._uid}
        begin = button(
            translate("tables", "New"), browser.add_record, kind="primary", drawing="plus"
        )
        browser.list.add_action(begin)
        if key == "indicator":
            browser.add_above(self._results(browser))
        return browser

    def _results(self, browser: RecordBrowser) -> ResultsPicture:
        made = ResultsPicture(self.session, self._uid)
        made.targets.pressed.connect(browser.show_record)
        return made

    def _go_to(self, entity: str, field: str) -> None:
        """Show where something is to be completed, with the cursor in the field."""
        if entity == _PARENT and not field:
            self.session.go("conflicts")
            return
        self.tabs.setCurrentIndex(self._keys.index(FORM if entity == _PARENT else entity))
        form = self._tabs.get(FORM)
        if entity == _PARENT and isinstance(form, RecordForm):
            form.focus_on(field)

    def _on_saved(self, uid: str) -> None:
        if uid != self._uid:
            self.session.go("initiative", uid=uid)


def _title(key: str) -> str:
    if key == FORM:
        return translate("initiatives", "Details")
    if key == SHEET:
        return translate("initiatives", "Sheet")
    if key == HISTORY:
        return translate("initiatives", "History")
    if key == "assessment":
        return translate("initiatives", "Selection")
    if key == IATI:
        return translate("iati", "IATI")
    return translate("entities", catalogue.entity(key).plural)
