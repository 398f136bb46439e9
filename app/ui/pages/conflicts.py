"""Conflicts: what was written beside each other, side by side, and the decision."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.base.text import translate
from app.domain import catalogue
from app.domain.record import Changes
from app.services import aliases, conflicts, queries
from app.ui import theme
from app.ui.finding import offer_undo
from app.ui.forms.problems import field_label
from app.ui.icons import icon, icon_size
from app.ui.page import Page
from app.ui.pages.conflict_view import ConflictView, ReviewView, review_name
from app.ui.parts import clear, empty_state, holder, scroll
from app.ui.session import Session
from app.ui.turning import WIDEST, Turning

Item = conflicts.Conflict | conflicts.Review

_SIDE, _SEEN, _LOW = 280, 420, 120
"""Pixels of the list, of what is decided, and of the list where it stands above that."""
Found = tuple[list[Item], dict[str, str]]


class ConflictsPage(Page):
    """A list of what waits, and the one being decided; nothing else waits for it."""

    entities: ClassVar[frozenset[str]] = frozenset(e.key for e in catalogue.ENTITIES)

    def __init__(self, session: Session) -> None:
        """Set list and view."""
        super().__init__(session, translate("shell", "Conflicts"))
        self._items: list[Item] = []
        self._titles: dict[str, str] = {}
        self._wanted = ""
        self.list = QListWidget()
        self.list.setAccessibleName(translate("conflicts", "What waits for a decision"))
        self.list.setWordWrap(True)
        self.list.setIconSize(icon_size(16))
        self.list.currentRowChanged.connect(self._on_row)
        self._view = QVBoxLayout()
        self._area = scroll(holder(self._view), name="clear")
        self._whole = Turning((self.list, 0, _SIDE), (self._area, 1, _SEEN))
        self._whole.turned_over.connect(self._on_turned)
        self._on_turned(False)
        self._nothing = empty_state(
            "circle-check",
            translate("conflicts", "Nothing to decide"),
            translate(
                "conflicts",
                "When two people change the same fact, both versions wait here side by side. "
                "Everything else goes on meanwhile.",
            ),
        )
        self.body.addWidget(self._whole, 1)
        self.body.addWidget(self._nothing, 1)
        self._whole.setVisible(False)
        self._nothing.setVisible(False)
        self.refresh()

    def arrive(self, uid: str = "", **what: Any) -> None:  # noqa: ANN401  (as in Page)
        """Show the conflict of a record, when one is named."""
        self._wanted = uid
        for at, item in enumerate(self._items):
            if item.uid == uid:
                self.list.setCurrentRow(at)
                return

    def refresh(self) -> None:
        """Ask again; the place in the list stays."""
        store = self.session.store

        def work() -> Found:
            items: list[Item] = [*conflicts.conflicts(store), *conflicts.reviews(store)]
            links = {
                str(value)
                for item in items
                if isinstance(item, conflicts.Conflict)
                for alternative in item.alternatives
                for value in alternative.values.values()
                if isinstance(value, str) and len(value) == 36
            }
            titles = queries.titles(store, list(links)) if links else {}
            if any(item.entity == "alias" for item in items):
                titles |= aliases.names(store)
            return items, titles

        self.session.ask(self, work, self._show)

    def view(self) -> ConflictView | ReviewView | None:
        """Return what is being decided."""
        item = self._view.itemAt(0)
        shown = item.widget() if item is not None else None
        return shown if isinstance(shown, ConflictView | ReviewView) else None

    def _show(self, found: Found) -> None:
        here = max(0, self.list.currentRow())
        self._items, self._titles = found
        self._whole.setVisible(bool(self._items))
        self._nothing.setVisible(not self._items)
        self.list.blockSignals(True)
        self.list.clear()
        for item in self._items:
            drawing = (
                "git-compare-arrows" if isinstance(item, conflicts.Conflict) else "clipboard-list"
            )
            made = QListWidgetItem(icon(drawing, "muted", size=16), _words(item))
            made.setData(Qt.ItemDataRole.AccessibleTextRole, _words(item).replace("\n", ", "))
            self.list.addItem(made)
        self.list.blockSignals(False)
        places = [at for at, item in enumerate(self._items) if item.uid == self._wanted]
        self._wanted = ""
        if self._items:
            at = places[0] if places else min(here, len(self._items) - 1)
            self.list.setCurrentRow(at)
            self._on_row(at)

    def _on_turned(self, turned: bool) -> None:
        """Keep the list narrow beside what is decided, or low above it."""
        self.list.setMaximumWidth(WIDEST if turned else theme.px(_SIDE))
        self.list.setMinimumWidth(theme.px(_SIDE))
        self.list.setMaximumHeight(theme.px(_LOW) if turned else WIDEST)
        self.list.setMinimumHeight(theme.px(_LOW))
        self._area.setMinimumHeight(theme.px(_SIDE if turned else _LOW))

    def _on_row(self, at: int) -> None:
        clear(self._view)
        if not 0 <= at < len(self._items):
            return
        item = self._items[at]
        made: QWidget
        if isinstance(item, conflicts.Conflict):
            made = ConflictView(self.session, item, self._titles, _alike(self._items))
            made.decided.connect(self._on_decided)
            made.several.connect(self._on_several)
        else:
            made = ReviewView(self.session, item)
            made.decided.connect(self._on_settled)
            made.passed.connect(self._on_passed)
        self._view.insertWidget(0, made)

    def _on_decided(self, changes: Changes) -> None:
        offer_undo(self.session, _decided())
        self._go_on(changes)

    def _on_several(self, count: int, changes: Changes) -> None:
        words = translate("conflicts", "%n decided. They travel with the next package.", count)
        offer_undo(self.session, words)
        self._go_on(changes)

    def _on_settled(self, changes: Changes) -> None:
        self.session.say(_decided(), "good")
        self._go_on(changes)

    def _on_passed(self, changes: Changes) -> None:
        self.session.say(translate("conflicts", "Off the list. Nothing was changed."), "good")
        self._go_on(changes)

    def _go_on(self, changes: Changes) -> None:
        self.session.tell(changes)
        self.refresh()


def _alike(items: list[Item]) -> dict[str, list[tuple[str, str]]]:
    """Return, by office, the conflicts in which it wrote just one of the versions."""
    found: dict[str, list[tuple[str, str]]] = {}
    for item in items:
        if isinstance(item, conflicts.Conflict):
            offices = [each.office for each in item.alternatives]
            for office in {each for each in offices if each and offices.count(each) == 1}:
                found.setdefault(office, []).append((item.uid, item.field))
    return found


def _decided() -> str:
    return translate("conflicts", "Decided. It travels with the next package.")


def _words(item: Item) -> str:
    if isinstance(item, conflicts.Conflict):
        kind = field_label(item.entity, item.field)
    else:
        kind = review_name(item.kind)
    return f"{item.title}\n{kind}"
