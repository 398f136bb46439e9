"""Deleted records: who deleted what and when, and the button that brings it back."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QTableView

from app.base.text import translate
from app.domain import catalogue
from app.domain.record import Changes
from app.services import deleted
from app.services.deleted import Deleted
from app.services.sentences import entity_label
from app.ui import i18n
from app.ui.finding import offer_undo
from app.ui.icons import icon
from app.ui.page import Page
from app.ui.parts import button, empty_state, label
from app.ui.records_shown import drawing_of
from app.ui.session import Session
from app.ui.tables.lines import as_lines, set_widths, side


class DeletedPage(Page):
    """The newest deletion first; nothing of it is lost."""

    entities: ClassVar[frozenset[str]] = frozenset(e.key for e in catalogue.ENTITIES)

    def __init__(self, session: Session) -> None:
        """Set the table and ask."""
        super().__init__(session, translate("shell", "Deleted records"))
        self.lines: list[Deleted] = []
        self._wanted = ""
        back = button(
            translate("deleted", "Back to all records"),
            lambda: session.go("records"),
            kind="quiet",
            drawing="arrow-left",
        )
        self.again = button(
            translate("deleted", "Bring back"), self.bring_back, kind="primary", drawing="undo-2"
        )
        self.headline.addWidget(back)
        self.headline.addWidget(self.again)
        words = translate(
            "deleted",
            "A deleted record is kept with all it held. Brought back, it is as it was, with what"
            " was deleted along with it; that travels with the next package.",
        )
        self._about = label(words, "muted", wrap=True)
        self.table = QTableView()
        self._cells = QStandardItemModel(self)
        self.table.setModel(self._cells)
        as_lines(self.table, translate("shell", "Deleted records"))
        self.table.activated.connect(lambda _: self.bring_back())
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self._nothing = empty_state(
            "trash-2",
            translate("deleted", "Nothing is deleted"),
            translate(
                "deleted",
                "What somebody deletes is listed here, with who did it and when, and can be"
                " brought back.",
            ),
        )
        self.body.addWidget(self._about)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self._nothing, 1)
        self._show([])
        self.refresh()

    def arrive(self, uid: str = "", **what: Any) -> None:  # noqa: ANN401  (as in Page)
        """Put the cursor on a record, when one is named."""
        del what
        self._wanted = uid
        self._choose()

    def take_focus(self) -> None:
        """Begin in the table."""
        self.table.setFocus()

    def print_page(self) -> None:
        """Put what is deleted on paper."""
        from app.ui.tables.list_paper import print_lines

        print_lines(self, self.table)

    def refresh(self) -> None:
        """Ask again; the place in the list stays."""
        store = self.session.store
        self.session.ask(self, lambda: deleted.listed(store), self._show)

    def bring_back(self) -> None:
        """Bring the record back that the cursor is on."""
        at = self.table.currentIndex().row()
        if not 0 <= at < len(self.lines):
            return
        line, store = self.lines[at], self.session.store

        def done(changes: Changes) -> None:
            title = i18n.as_written(line.title)
            offer_undo(self.session, translate("deleted", "Brought back: {title}", title=title))
            self.session.tell(changes)

        self.session.write(self, lambda: deleted.bring_back(store, line.uid), done)

    def _show(self, found: list[Deleted]) -> None:
        here = max(0, self.table.currentIndex().row())
        self.lines = found
        for each in (self._about, self.table, self.again):
            each.setVisible(bool(found))
        self._nothing.setVisible(not found)
        self._cells.clear()
        heads = (
            translate("receipt", "Kind"),
            translate("receipt", "Record"),
            translate("deleted", "Deleted on"),
            translate("deleted", "By"),
            translate("deleted", "With it"),
        )
        self._cells.setHorizontalHeaderLabels(list(heads))
        for at in range(len(heads)):
            self._cells.horizontalHeaderItem(at).setTextAlignment(side(number=False))
        for line in found:
            self._cells.appendRow(_cells(line))
        set_widths(self.table, (170, 0, 170, 170, 110), stretch=1)
        if found:
            self.table.setCurrentIndex(self._cells.index(min(here, len(found) - 1), 0))
        self._choose()

    def _choose(self) -> None:
        places = [at for at, line in enumerate(self.lines) if line.uid == self._wanted]
        if places:
            self._wanted = ""
            self.table.setCurrentIndex(self._cells.index(places[0], 0))

    def _on_row(self, index: QModelIndex) -> None:
        self.again.setEnabled(index.isValid())


def _cells(line: Deleted) -> list[QStandardItem]:
    kind = QStandardItem(icon(drawing_of(line.entity), "muted", size=16), entity_label(line.entity))
    title = QStandardItem(i18n.line_as_written(line.title))
    if line.reason:
        title.setToolTip(translate("history", "Reason: {text}", text=line.reason))
    along = translate("deleted", "%n records", line.along) if line.along else ""
    when = i18n.moment(line.when) if line.when else ""
    return [kind, title, *map(QStandardItem, (when, i18n.isolate(line.by), along))]
