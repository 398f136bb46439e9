"""One initiative: its head, and a section for everything that belongs to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.base.text import translate
from app.domain import catalogue
from app.domain.query import Where
from app.domain.record import Record
from app.services import contents, records
from app.ui import i18n, theme
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
from app.ui.sections import Section, Sections
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
"""Sections that are more than a list of records."""
_PARENT = "initiative"
_COLUMNS = {"indicator": ("standard", "title", "target", "unit", "baseline", "sdg")}
"""Columns of a section, what matters most first, where they are others than usual."""
_NARROW = 860
"""Pixels at text size 100 % below which the sections are named in one line above."""
_STEPS = {"Ctrl+Tab": 1, "Ctrl+PgDown": 1, "Ctrl+Shift+Tab": -1, "Ctrl+PgUp": -1}
"""Keys that go some sections on."""


class InitiativePage(Page):
    """One initiative, or a new one."""

    entities: ClassVar[frozenset[str]] = frozenset(e.key for e in catalogue.ENTITIES)

    def __init__(self, session: Session) -> None:
        """Set head and sections; a section is made when somebody looks at it."""
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
        keys = (FORM, SHEET, *catalogue.entity(_PARENT).children, IATI, HISTORY)
        self.sections = Sections(
            translate("initiatives", "Parts of the initiative"),
            [Section(key, _title(key)) for key in keys],
        )
        self._keys = keys
        self.stack = QStackedWidget()
        self._lines = row(self.sections, self.stack, gap=16)
        self._lines.setStretch(1, 1)
        self.body.addLayout(self._lines, 1)
        self._views: dict[str, QWidget] = {}
        self.sections.chosen.connect(self._show_section)
        for keys_pressed, by in _STEPS.items():
            shortcut = QShortcut(QKeySequence(keys_pressed), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda by=by: self.sections.step(by))

    def arrive(self, uid: str = "", tab: str = "", **what: Any) -> None:  # noqa: ANN401
        """Show an initiative, or begin one where ``uid`` is empty."""
        if uid != self._uid or not uid:
            self._uid = uid
            self.record = None
            self._forget_sections()
            self.sections.describe({})
        self.sections.offer(set(self._keys) if uid else {FORM})
        self.sections.setVisible(bool(uid))
        self.sections.choose(tab if tab in self._keys and uid else FORM)
        if uid:
            self._read()
        else:
            self.heading.setText(translate("initiatives", "New initiative"))
            clear(self._facts)
        self._show_section(self.sections.key())

    def now(self) -> dict[str, Any]:
        """Return the initiative and its section that is shown."""
        return {"uid": self._uid, "tab": self.sections.key()}

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: where there is little room, or letters are large, sections are named above."""
        super().resizeEvent(event)
        above = self.width() < theme.px(_NARROW)
        if above != self.sections.above:
            way = QBoxLayout.Direction
            self._lines.setDirection(way.TopToBottom if above else way.LeftToRight)
            self.sections.stand_above(above=above)

    def take_focus(self) -> None:
        """Begin a new initiative in its first field."""
        form = self._views.get(FORM)
        if not self._uid and isinstance(form, RecordForm):
            form.focus_first()
        else:
            self.sections.take_focus()

    def refresh(self) -> None:
        """Ask again for the head and for the section that is shown."""
        if self._uid:
            self._read()
        shown = self._shown()
        if isinstance(shown, _REFRESHED):
            shown.refresh()
        elif isinstance(shown, RecordForm) and self._uid and not shown.dirty():
            shown.open(self._uid)

    def add_record(self) -> None:
        """Begin a record in the section that is shown; an initiative where it is the sheet."""
        shown = self._shown()
        if isinstance(shown, RecordBrowser):
            shown.add_record()
        elif isinstance(shown, RecordForm):
            self.session.go("initiative", uid="")
        else:
            super().add_record()

    def save(self) -> None:
        """Save what is being edited in the section that is shown."""
        shown = self._shown()
        if isinstance(shown, RecordBrowser | RecordForm | ScreeningView):
            shown.save()
        elif isinstance(shown, SelectionView):
            shown.keep()

    def turn_panel(self) -> None:
        """Hide the panel beside the list that is shown, or show it again."""
        shown = self._shown()
        if isinstance(shown, RecordBrowser):
            shown.turn_panel()
        else:
            super().turn_panel()

    def print_page(self) -> None:
        """Put the list that is shown on paper; elsewhere the initiative's sheet."""
        shown = self._shown()
        if isinstance(shown, RecordBrowser):
            shown.print_list()
        elif self._uid:
            self.sections.choose(SHEET)
            sheet = self._views[SHEET]
            assert isinstance(sheet, SheetView)  # noqa: S101  (made by the line above)
            sheet.print_sheet()

    def leave(self) -> bool:
        """Keep what was typed; nothing holds one back."""
        for shown in self._views.values():
            if isinstance(shown, RecordForm | RecordBrowser | ScreeningView | SelectionView):
                shown.keep()
        return True

    def _shown(self) -> QWidget | None:
        """Return the section that is shown."""
        return self._views.get(self.sections.key())

    def _forget_sections(self) -> None:
        for shown in self._views.values():
            self.stack.removeWidget(shown)
            shown.deleteLater()
        self._views.clear()

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
            for shown in self._views.values():
                if isinstance(shown, RecordBrowser):
                    shown.parent_record = record
            self._show_head(record)

        def describe(found: dict[str, contents.Content]) -> None:
            if uid == self._uid:
                self.sections.describe({
                    FORM if key == _PARENT else key: (
                        content.count, [translate(*name) for name in content.lacks]
                    )
                    for key, content in found.items()
                })  # fmt: skip

        store = self.session.store
        self.session.ask(self, lambda: records.get(store, uid), done)
        self.session.ask(self, lambda: contents.contents(store, uid), describe)

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

    def _show_section(self, key: str) -> None:
        shown = self._views.get(key)
        if shown is None:
            shown = self._make(key)
            self._views[key] = shown
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
            columns=_COLUMNS.get(key, ()),
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
        self.sections.choose(FORM if entity == _PARENT else entity)
        form = self._views.get(FORM)
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
