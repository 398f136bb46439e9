"""Where every record of a package went, to be opened: a table of its own below the receipt."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QFrame, QTableView

from app.base.text import translate
from app.services import arrivals
from app.services.arrivals import DISPUTED, GONE, Arrival
from app.ui import theme
from app.ui.parts import column, label
from app.ui.records_shown import open_record
from app.ui.session import Session
from app.ui.tables.arrivals_model import WHAT, ArrivalsModel
from app.ui.tables.delegates import StatusDelegate
from app.ui.tables.lines import HIGH, as_lines, set_widths

_MOST = 12
"""Lines without a scroll bar of their own."""


class ArrivalsCard(QFrame):
    """The records a package wrote to; Enter or a double click opens one. Hidden without any."""

    def __init__(self, session: Session) -> None:
        """Wait for a package."""
        super().__init__()
        self.setObjectName("card")
        self.session = session
        self._package = ""
        self.model = ArrivalsModel(session)
        self.table = QTableView()
        self.table.setModel(self.model)
        as_lines(self.table, translate("receipt", "Where it went"))
        self.table.setItemDelegateForColumn(WHAT, StatusDelegate(self.table))
        self.table.activated.connect(self._on_open)
        heading = label(translate("receipt", "Where it went"), "heading")
        hint = label(translate("receipt", "Enter or a double click opens the record."), "small")
        self.setLayout(column(heading, hint, self.table, gap=8, margin=16))
        self.setVisible(False)

    def show_package(self, package: str) -> None:
        """Ask where the records of a package went; an empty id hides the table."""
        self._package = package
        store = self.session.store
        if not package:
            self.setVisible(False)
            return

        def done(found: list[Arrival]) -> None:
            if package == self._package:
                self._show(found)

        self.session.ask(self, lambda: arrivals.of_package(store, package), done)

    def _show(self, found: list[Arrival]) -> None:
        at = self.table.currentIndex().row() if found == self.model.lines else 0
        self.setVisible(bool(found))
        self.model.show(found)
        set_widths(self.table, (110, 0, 130), stretch=1)
        lines = min(len(found), _MOST)
        self.table.setMinimumHeight(theme.px(40 + HIGH * max(lines, 3)))
        if found:
            self.table.setCurrentIndex(self.model.index(max(0, at), 0))

    def _on_open(self, index: QModelIndex) -> None:
        open_arrival(self.session, self.model.lines[index.row()])


def open_arrival(session: Session, line: Arrival) -> None:
    """Show a record that came, or the decision it waits for."""
    if line.what == DISPUTED:
        session.go("conflicts", uid=line.uid)
    elif line.what == GONE:
        session.go("deleted", uid=line.uid)
    else:
        open_record(session, line.entity, line.uid)
