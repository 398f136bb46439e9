"""Countries: where they are, in which rounds each takes part, and what it does there."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QPushButton, QTableView

from app.base import text
from app.base.text import translate
from app.domain import codelists
from app.services.countries import CountryLine, countries
from app.ui import i18n, theme
from app.ui.charts.map import Place, WorldMap, disclaimer
from app.ui.charts.picture import Picture
from app.ui.charts.shares import Share, ShareChart
from app.ui.page import Page
from app.ui.parts import chip, column, empty_state, holder, label, scroll
from app.ui.session import Session
from app.ui.tables.lines import as_lines, set_widths

_SORT = Qt.ItemDataRole.UserRole
_CODE = Qt.ItemDataRole.UserRole + 1
_WIDTHS = (165, 215, 125, 0, 80, 90, 90)
_NUMBERS = (4, 5, 6)
_ROW = 32

INITIATIVES, GRANTS, PEOPLE = "initiatives", "grants", "people"
Counted = Callable[[CountryLine], tuple[float, str]]


class CountriesPage(Page):
    """A map, and one line per country of the programmes."""

    entities: ClassVar[frozenset[str]] = frozenset(
        {"initiative", "participation", "programme", "beneficiary_figure"}
    )

    def __init__(self, session: Session) -> None:
        """Set map and table, and ask."""
        super().__init__(session, translate("shell", "Countries"))
        self._found: tuple[CountryLine, ...] = ()
        self.counted: dict[str, QPushButton] = {
            INITIATIVES: chip(translate("countries", "Initiatives"), checked=True),
            GRANTS: chip(translate("countries", "Grants, USD")),
            PEOPLE: chip(translate("countries", "People reached")),
        }
        for made in self.counted.values():
            made.setAutoExclusive(True)
            made.clicked.connect(lambda _=False: self._draw())
        self.whole = chip(translate("charts", "The whole world"))
        name = translate("countries", "Where the programmes are")
        self.map = WorldMap(name)
        self.map.pressed.connect(self._open)
        self.whole.toggled.connect(lambda on: self.map.show_whole(whole=on))
        switches = (*self.counted.values(), self.whole)
        framed = Picture(session, name, self.map, *switches, note=disclaimer())
        by_region = translate("countries", "Grants by region, USD")
        self.regions = ShareChart(by_region)
        self.region_picture = Picture(session, by_region, self.regions)
        self._model = QStandardItemModel(self)
        self.table = self._make_table()
        self.foot = label("", "small")
        self._inner = holder(column(framed, self.region_picture, self.table, self.foot, 0, gap=16))
        self._area = scroll(self._inner)
        self.body.addWidget(self._area, 1)
        self._nothing = empty_state(
            "globe",
            translate("countries", "No country takes part yet"),
            translate(
                "countries",
                "Countries appear here with their first initiative, or when they take part "
                "in a round.",
            ),
        )
        self._nothing.setVisible(False)
        self.body.addWidget(self._nothing, 1)
        self.refresh()

    def refresh(self) -> None:
        """Ask again."""
        store = self.session.store
        self.session.ask(self, lambda: countries(store), self._show)

    def _make_table(self) -> QTableView:
        sorted_model = QSortFilterProxyModel(self)
        sorted_model.setSourceModel(self._model)
        sorted_model.setSortRole(_SORT)
        sorted_model.setSortLocaleAware(True)
        table = QTableView()
        table.setModel(sorted_model)
        as_lines(table, translate("shell", "Countries"), _ROW)
        table.setSortingEnabled(True)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.activated.connect(lambda at: self._open(at.siblingAtColumn(0).data(_CODE)))
        return table

    def _open(self, code: str) -> None:
        self.session.go("initiatives", owner=code)

    def _show(self, found: tuple[CountryLine, ...]) -> None:
        self._found = found
        self._area.setVisible(bool(found))
        self._nothing.setVisible(not found)
        self._fill()
        self._draw()

    def _draw(self) -> None:
        """Draw the map of what is chosen, and the regions."""
        names = codelists.codelist("countries")
        lang = text.language()
        chosen = next(key for key, made in self.counted.items() if made.isChecked())
        places = []
        for line in self._found:
            value, words = _COUNTED[chosen](line)
            places.append(Place(line.country, names.label(line.country, lang), value, words))
        self.map.show_places(places, self.counted[chosen].text())
        sums: dict[str, float] = {}
        for line in self._found:
            region = _region(line.country)
            if line.grants:
                sums[region] = sums.get(region, 0.0) + float(line.grants)
        self.region_picture.setVisible(len(sums) > 1)  # one is no share of anything
        regions = codelists.codelist("regions")
        self.regions.show_shares(
            [
                Share(regions.label(code, lang), value, i18n.money(str(round(value))))
                for code, value in sorted(sums.items(), key=lambda one: -one[1])
            ]
        )

    def _fill(self) -> None:
        """Fill the table, and make it as high as it is long: the page scrolls."""
        lang = text.language()
        names, regions = codelists.codelist("countries"), codelists.codelist("regions")
        rounds, programmes = codelists.codelist("funding_rounds"), codelists.codelist("programmes")
        self._model.clear()
        self._model.setHorizontalHeaderLabels(_heads())
        for line in self._found:
            name, region = names.label(line.country, lang), _region(line.country)
            taken = [rounds.label(code, lang) for code in line.rounds]
            parts = [programmes.label(code, lang) for code in line.programmes]
            self._model.appendRow(
                [
                    _item(name, name, line.country),
                    _item(regions.label(region, lang), region),
                    _item(i18n.joined(list(line.programmes)), len(parts), tip=i18n.joined(parts)),
                    _item(i18n.joined(taken), len(taken)),
                    *(
                        _item(words, value, number=True)
                        for value, words in (count(line) for count in _COUNTED.values())
                    ),
                ]
            )
        head = self.table.horizontalHeader()
        head.setHighlightSections(False)
        for at in range(len(_WIDTHS)):
            side = Qt.AlignmentFlag.AlignRight if at in _NUMBERS else Qt.AlignmentFlag.AlignLeft
            self._model.horizontalHeaderItem(at).setTextAlignment(
                side | Qt.AlignmentFlag.AlignVCenter
            )
        set_widths(self.table, _WIDTHS, stretch=_WIDTHS.index(0))
        self.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        rows = self._model.rowCount()
        tall = self.table.verticalHeader().defaultSectionSize()
        self.table.setFixedHeight(head.sizeHint().height() + rows * tall + theme.px(20))
        self.foot.setText(translate("countries", "%n countries", rows))


def _heads() -> list[str]:
    return [
        translate("countries", "Country"),
        translate("countries", "Region"),
        translate("countries", "Programmes"),
        translate("countries", "Rounds"),
        translate("countries", "Initiatives"),
        translate("countries", "Grants, USD"),
        translate("countries", "People reached"),
    ]


def _region(country: str) -> str:
    entry = codelists.codelist("countries").get(country)
    return entry.extra.get("region", "") if entry else ""


_COUNTED: dict[str, Counted] = {
    INITIATIVES: lambda line: (
        float(line.initiatives),
        i18n.number(line.initiatives) if line.initiatives else "",
    ),
    GRANTS: lambda line: (
        float(line.grants),
        i18n.money(line.grants) if line.grants else "",
    ),
    PEOPLE: lambda line: (
        float(line.reached or 0),
        i18n.number(line.reached) if line.reached is not None else "",
    ),
}


def _item(
    shown: str, order: object, code: str = "", *, number: bool = False, tip: str = ""
) -> QStandardItem:
    made = QStandardItem(shown)
    made.setToolTip(tip or shown)
    made.setData(order, _SORT)
    made.setData(code, _CODE)
    side = Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft
    made.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    return made
