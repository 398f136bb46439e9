"""Exchange: what goes out, what comes in, and every package both ways."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QTableView

from app.base import clock
from app.base.text import translate
from app.domain import catalogue
from app.domain.record import Changes
from app.services import exchange
from app.ui import i18n, theme
from app.ui.icons import icon
from app.ui.page import Page
from app.ui.pages.exchange_words import office_name, state_name
from app.ui.pages.matters import MattersPanel
from app.ui.pages.receive import ReceiveCard
from app.ui.pages.send import SendCard
from app.ui.pages.undo_line import UndoLine
from app.ui.parts import column, holder, label, scroll
from app.ui.session import Session
from app.ui.tables.delegates import StatusDelegate
from app.ui.tables.lines import as_lines, set_widths, side
from app.ui.tables.record_model import STORED_ROLE
from app.ui.turning import Turning

_HALF = 340
"""Pixels of one half, below which one stands under the other."""
_FEWEST, _MOST = 4, 10
"""Lines for which the history keeps room, before it moves up and down by itself."""


class ExchangePage(Page):
    """Two halves and a history."""

    entities: ClassVar[frozenset[str]] = frozenset(e.key for e in catalogue.ENTITIES)

    def __init__(self, session: Session) -> None:
        """Set the halves and ask for the history."""
        super().__init__(session, translate("shell", "Exchange"))
        self.send = SendCard(session)
        self.receive = ReceiveCard(session)
        halves = Turning((self.send, 1, _HALF), (self.receive, 1, _HALF))
        self.matters = MattersPanel(session, lambda: self.send.folder)
        self._history = _HistoryTable()
        self.undo = UndoLine(session)
        self._nothing = label(
            translate("exchange", "No package was written or received here yet."), "muted"
        )
        inner = column(
            halves,
            self.matters,
            label(translate("exchange", "Packages both ways"), "heading"),
            self._nothing,
            self._history,
            self.undo,
            gap=16,
        )
        inner.setStretch(4, 1)
        inner.addStretch(0)
        self.body.addWidget(scroll(holder(inner)), 1)
        self.send.written.connect(self.refresh)
        self.receive.taken.connect(self.refresh)
        self.undo.done.connect(self.refresh)
        self._history.chosen.connect(self.undo.show_line)
        self.matters.written.connect(self._on_settled)
        self._history.activated.connect(self._on_line)
        self._ask_rest()

    def arrive(
        self,
        files: list[Path] | None = None,
        edits: tuple[str, list[str]] | None = None,
        chosen: dict[str, list[str]] | None = None,
        to: str = "",
        **what: Any,  # noqa: ANN401  (as in Page)
    ) -> None:
        """Take files that were dropped on the window, or what was chosen among a file's edits.

        Args:
            files: packages to look at.
            edits: a file and the keys chosen among its edits.
            chosen: keys chosen before among the edits of ``files``.
            to: the office to write a package for.
            what: nothing else.
        """
        del what
        if to:
            self.send.choose(to)
        if files:
            self.receive.look_at(files, chosen)
        if edits is not None:
            self.receive.choose_edits(*edits)

    def print_page(self) -> None:
        """Put the packages both ways on paper."""
        from app.ui.tables.list_paper import print_lines

        print_lines(self, self._history)

    def refresh(self) -> None:
        """Ask again what would go out, and for the history."""
        self.send.ask()
        self._ask_rest()

    def now(self) -> dict[str, Any]:
        """Return what is to be shown again when the window is made anew."""
        return {**self.receive.now(), "edits": None}

    def leave(self) -> bool:
        """Work goes on behind other pages; nothing holds one back."""
        return True

    def _ask_rest(self) -> None:
        store = self.session.store
        self.matters.ask()
        self.session.ask(
            self, lambda: (exchange.packages(store), exchange.ways(store)), self._on_history
        )

    def _on_settled(self) -> None:
        self.session.tell(Changes(everything=True))
        self.refresh()

    def _on_line(self, index: QModelIndex) -> None:
        package = self._history.package(index.row())
        if package:
            self.session.go("receipt", package=package)

    def _on_history(
        self, answer: tuple[list[exchange.PackageLine], dict[str, exchange.Way]]
    ) -> None:
        found, ways = answer
        self.undo.show_ways(ways)
        heard = next((line.office for line in found if line.direction == "in"), "")
        self.send.prefer(heard)
        self._nothing.setVisible(not found)
        self._history.setVisible(bool(found))
        self._history.show_lines(found)


class _HistoryTable(QTableView):
    """Packages, newest first; one is always chosen."""

    chosen = Signal(object)
    """The ``PackageLine`` of the row the person stands on."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: list[exchange.PackageLine] = []
        self.lines = QStandardItemModel(self)
        self.setModel(self.lines)
        as_lines(self, translate("exchange", "Packages both ways"))
        self.setItemDelegateForColumn(5, StatusDelegate(self))
        self.selectionModel().currentRowChanged.connect(self._on_row)

    def _on_row(self, now: QModelIndex) -> None:
        if 0 <= now.row() < len(self._shown):
            self.chosen.emit(self._shown[now.row()])

    def package(self, line: int) -> str:
        """Return the id of the package in a line."""
        return str(self.lines.item(line, 0).data(STORED_ROLE) or "")

    def show_lines(self, found: list[exchange.PackageLine]) -> None:
        """Show these packages; the one that was chosen stays so."""
        at = self.currentIndex().row()
        before = self._shown[at].package if 0 <= at < len(self._shown) else ""
        self._shown = found
        self.lines.clear()
        lines = min(max(len(found), _FEWEST), _MOST)
        self.setMinimumHeight(theme.px(40 + 32 * lines))
        heads = (
            translate("exchange", "Way"),
            translate("exchange", "Number"),
            translate("exchange", "Office"),
            translate("exchange", "When"),
            translate("exchange", "Changes"),
            translate("exchange", "State"),
        )
        self.lines.setHorizontalHeaderLabels(list(heads))
        for at in range(6):
            self.lines.horizontalHeaderItem(at).setTextAlignment(side(number=at in (1, 4)))
        for line in found:
            sent = line.direction == "out"
            way = QStandardItem(
                translate("exchange", "Sent") if sent else translate("exchange", "Received")
            )
            way.setIcon(icon("upload" if sent else "download", "muted", size=16))
            way.setData(line.package, STORED_ROLE)
            when = QStandardItem(i18n.moment(clock.iso(line.at)))
            state = QStandardItem(state_name(line.state))
            state.setData(line.state, STORED_ROLE)
            row_items = [
                way,
                QStandardItem(i18n.number(line.number)),
                QStandardItem(office_name(line.office)),
                when,
                QStandardItem(i18n.number(line.changes)),
                state,
            ]
            for at, item in enumerate(row_items):
                item.setTextAlignment(side(number=at in (1, 4)))
            self.lines.appendRow(row_items)
        set_widths(self, (130, 80, 200, 180, 90, 0), stretch=5)
        again = next((n for n, line in enumerate(found) if line.package == before), 0)
        self.setCurrentIndex(self.lines.index(again, 0))
