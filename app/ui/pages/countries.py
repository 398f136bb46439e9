"""Countries: in which rounds each takes part, and what it does there."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from typing import ClassVar

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QTableView

from app.base import text
from app.base.text import translate
from app.domain import codelists
from app.services import home, queries
from app.ui import i18n, theme
from app.ui.page import Page
from app.ui.parts import label
from app.ui.session import Session
from app.ui.tables.lines import as_lines

_SORT = Qt.ItemDataRole.UserRole
_CODE = Qt.ItemDataRole.UserRole + 1


class CountriesPage(Page):
    """One line per country of the programmes."""

    entities: ClassVar[frozenset[str]] = frozenset({"initiative", "participation", "programme"})

    def __init__(self, session: Session) -> None:
        """Set the table and ask."""
        super().__init__(session, translate("shell", "Countries"))
        self._model = QStandardItemModel(self)
        sorted_model = QSortFilterProxyModel(self)
        sorted_model.setSourceModel(self._model)
        sorted_model.setSortRole(_SORT)
        self.table = QTableView()
        self.table.setModel(sorted_model)
        as_lines(self.table, translate("shell", "Countries"))
        self.table.setSortingEnabled(True)
        self.table.activated.connect(
            lambda index: session.go("initiatives", owner=index.siblingAtColumn(0).data(_CODE))
        )
        self.body.addWidget(self.table, 1)
        self.foot = label("", "small")
        self.body.addWidget(self.foot)
        self.refresh()

    def refresh(self) -> None:
        """Ask again."""
        store = self.session.store

        def work() -> tuple[dict[str, list[str]], dict[str, tuple[int, Decimal]]]:
            rounds: dict[str, list[str]] = defaultdict(list)
            for record in queries.records(store, queries.Query("participation")):
                rounds[str(record.get("country"))].append(str(record.get("round")))
            found = home.home(store)
            doing = {
                code: (count, Decimal(str(amount or 0))) for code, count, amount in found.by_country
            }
            return rounds, doing

        self.session.ask(self, work, lambda found: self._show(*found))

    def _show(self, rounds: dict[str, list[str]], doing: dict[str, tuple[int, Decimal]]) -> None:
        lang = text.language()
        countries = codelists.codelist("countries")
        regions, names = codelists.codelist("regions"), codelists.codelist("funding_rounds")
        self._model.clear()
        heads = (
            translate("countries", "Country"),
            translate("countries", "Region"),
            translate("countries", "Rounds"),
            translate("countries", "Initiatives"),
            translate("countries", "Grants"),
        )
        self._model.setHorizontalHeaderLabels(list(heads))
        for entry in countries:
            if entry.code not in doing and entry.code not in rounds:
                continue
            count, amount = doing.get(entry.code, (0, Decimal(0)))
            taken = [names.label(code, lang) for code in sorted(rounds.get(entry.code, []))]
            region = entry.extra.get("region", "")
            self._model.appendRow(
                [
                    _item(entry.label(lang), entry.label(lang), entry.code),
                    _item(regions.label(region, lang), region),
                    _item(i18n.joined(taken), len(taken)),
                    _item(i18n.number(count) if count else "", count, number=True),
                    _item(i18n.money(amount) if amount else "", float(amount), number=True),
                ]
            )
        head = self.table.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        for at, wide in ((0, 200), (1, 230), (3, 110), (4, 130)):
            self.table.setColumnWidth(at, theme.px(wide))
        for at in (3, 4):
            self._model.horizontalHeaderItem(at).setTextAlignment(
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            )
        for at in (0, 1, 2):
            self._model.horizontalHeaderItem(at).setTextAlignment(
                Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            )
        self.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.foot.setText(translate("countries", "%n countries", self._model.rowCount()))


def _item(shown: str, order: object, code: str = "", *, number: bool = False) -> QStandardItem:
    made = QStandardItem(shown)
    made.setData(order, _SORT)
    made.setData(code, _CODE)
    side = Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft
    made.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    return made
