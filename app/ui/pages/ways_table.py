"""The lines of a way: one code each, with what stands under it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QFontMetrics, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QTableView

from app.base import text
from app.base.text import translate
from app.domain import codelists, ways
from app.services.ways import Line, Lines
from app.ui import i18n, theme
from app.ui.tables.lines import HIGH, as_lines, side

Index = QModelIndex | QPersistentModelIndex
Counted = Callable[[Line], tuple[float, str]]
"""A number of a line, and how it is written."""

_SORT = Qt.ItemDataRole.UserRole
_CODE = Qt.ItemDataRole.UserRole + 1
_NAME, _NUMBER = 200, 84
"""Narrowest columns of names and of numbers, in pixels at 100 %."""


class WaysTable(QTableView):
    """As high as it is long: the page scrolls."""

    opened = Signal(str)
    """The code of a line one wants to follow."""
    chosen = Signal(str)
    """The code of the line the cursor is on."""

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self._model = QStandardItemModel(self)
        ordered = QSortFilterProxyModel(self)
        ordered.setSourceModel(self._model)
        ordered.setSortRole(_SORT)
        ordered.setSortLocaleAware(True)
        self.setModel(ordered)
        as_lines(self, translate("shell", "Places, themes"))
        self.setSortingEnabled(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.activated.connect(lambda at: self.opened.emit(_code(at)))
        self._way = ""

    def code(self) -> str:
        """Return the code of the line the cursor is on; empty where it is on none."""
        return _code(self.currentIndex()) if self.currentIndex().isValid() else ""

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Qt: the cursor is on another line."""
        super().currentChanged(current, previous)
        if current.isValid() and current.row() != previous.row():
            self.chosen.emit(_code(current))

    def show_lines(self, found: Lines, counted: Iterable[Counted]) -> None:
        """Show a way; order and cursor stay where they were on the same way."""
        head = self.horizontalHeader()
        same = self._way == found.way.key
        order = (head.sortIndicatorSection(), head.sortIndicatorOrder())
        before = self.code() if same else ""
        self._way = found.way.key
        numbers = tuple(counted)
        self.blockSignals(True)
        self._model.clear()
        self._model.setHorizontalHeaderLabels(_heads(found))
        for place, line in enumerate(found.lines):
            cells = [_number(*count(line)) for count in numbers]
            self._model.appendRow([_named(found, line, place), *_between(found, line), *cells])
        self._fit(len(numbers))
        if same:
            self.sortByColumn(*order)
        else:
            self.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self._find(before or self._first({line.code for line in found.lines if line.initiatives}))
        self.blockSignals(False)
        self.viewport().update()

    def _first(self, codes: Collection[str]) -> str:
        """Return the first line that is one of these; empty where none is."""
        model = self.model()
        every = (_code(model.index(at, 0)) for at in range(model.rowCount()))
        return next((code for code in every if code in codes), "")

    def _find(self, code: str) -> None:
        """Put the cursor on the line of a code, if it is there."""
        model = self.model()
        for at in range(model.rowCount()) if code else ():
            if _code(model.index(at, 0)) == code:
                self.setCurrentIndex(model.index(at, 0))

    def _fit(self, numbers: int) -> None:
        """Give names and numbers the room they need; the words between them take the rest."""
        head = self.horizontalHeader()
        metrics = QFontMetrics(theme.font("small"))
        count = self._model.columnCount()
        stretched = count - numbers - 1
        for at in range(count):
            number = at >= count - numbers
            made = self._model.horizontalHeaderItem(at)
            made.setTextAlignment(side(number=number))
            needed = metrics.horizontalAdvance(made.text()) + theme.px(28)
            if at == stretched:
                head.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
                continue
            head.setSectionResizeMode(at, QHeaderView.ResizeMode.Interactive)
            self.setColumnWidth(at, max(theme.px(_NUMBER if number else _NAME), needed))
        if stretched > 0:
            self._widen_names()
        rows = self._model.rowCount()
        self.setFixedHeight(head.sizeHint().height() + rows * theme.px(HIGH) + theme.px(4))

    def _widen_names(self) -> None:
        """Let the first column hold its longest name, within reason."""
        metrics = QFontMetrics(theme.font())
        names = [self._model.item(at, 0).text() for at in range(self._model.rowCount())]
        widest = max((metrics.horizontalAdvance(name) for name in names), default=0)
        self.setColumnWidth(0, min(max(widest + theme.px(24), theme.px(_NAME)), theme.px(420)))


def name_of(found: Lines, code: str) -> str:
    """Return what a line is called: its number where the list has them, and its label."""
    entry = found.codes.get(code)
    if entry is None:
        return code
    words = entry.label(text.language())
    number = entry.extra.get("number", "")
    if not number:
        return words
    return translate("ways", "{number}. {name}", number=i18n.number(number), name=words)


def _heads(found: Lines) -> list[str]:
    between = [translate("ways", "Countries")]
    if found.way.key == ways.COUNTRY:
        between = [
            translate("countries", "Region"),
            translate("countries", "Programmes"),
            translate("countries", "Rounds"),
        ]
    return [
        translate("ways", found.way.label),
        *between,
        translate("countries", "Initiatives"),
        translate("countries", "Grants, USD"),
        translate("countries", "People reached"),
    ]


def _named(found: Lines, line: Line, place: int) -> QStandardItem:
    """Return the first cell; countries are in the order of their names, the others of the list."""
    name = name_of(found, line.code)
    made = _item(name, name if found.way.key == ways.COUNTRY else place)
    made.setData(line.code, _CODE)
    return made


def _between(found: Lines, line: Line) -> list[QStandardItem]:
    """Return the cells between the name and the numbers."""
    lang, countries = text.language(), codelists.codelist("countries")
    if found.way.key != ways.COUNTRY:
        names = [countries.label(code, lang) for code in line.countries]
        return [_item(i18n.joined(names), len(names))]
    regions, programmes = codelists.codelist("regions"), codelists.codelist("programmes")
    rounds = codelists.codelist("funding_rounds")
    entry = countries.get(line.code)
    region = entry.extra.get("region", "") if entry else ""
    parts = [programmes.label(code, lang) for code in line.programmes]
    taken = [rounds.label(code, lang) for code in line.rounds]
    return [
        _item(regions.label(region, lang), region),
        _item(i18n.joined(list(line.programmes)), len(parts), i18n.joined(parts)),
        _item(i18n.joined(taken), len(taken)),
    ]


def _number(value: float, words: str) -> QStandardItem:
    made = _item(words, value)
    made.setTextAlignment(side(number=True))
    return made


def _item(shown: str, order: object, tip: str = "") -> QStandardItem:
    made = QStandardItem(shown)
    made.setToolTip(tip or shown)
    made.setData(order, _SORT)
    made.setTextAlignment(side(number=False))
    return made


def _code(at: Index) -> str:
    return str(at.model().index(at.row(), 0).data(_CODE) or "")
