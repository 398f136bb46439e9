"""The pictures of a report: its tables drawn with the charts of the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import NamedTuple

from app.base.text import translate
from app.domain.report import Cell, Column, Drawing, Kind, Picture, Table
from app.domain.world import disclaimer
from app.ui.charts.bars import Bar, BarChart
from app.ui.charts.chart import Chart
from app.ui.charts.map import Place, WorldMap
from app.ui.charts.shares import Share, ShareChart
from app.ui.charts.targets import Target, TargetChart, target_words
from app.ui.charts.trend import TrendChart, TrendPoint
from app.ui.pages.report_model import Face

_KEYED = frozenset({Kind.RECORD, Kind.CODE, Kind.DAY})
"""Kinds whose cells say what a mark stands for: a record, a country, a moment."""


_MOST = 40
"""Lines of a picture at most: nobody compares more bars than that."""


class Drawn(NamedTuple):
    """A picture, and what must stand below it wherever it goes."""

    chart: Chart
    note: str = ""


class _Row(NamedTuple):
    """One row of a table as a picture needs it."""

    label: str
    key: str
    values: tuple[float | None, ...]
    texts: tuple[str, ...]


def drawn(picture: Picture, table: Table, face: Face) -> Drawn | None:
    """Draw a picture of a table; None where none of its numbers may be shown or is there."""
    columns = {column.key: at for at, column in enumerate(table.columns)}
    wanted = [columns[key] for key in picture.values if key in columns]
    if picture.label not in columns or not wanted:
        return None
    label = columns[picture.label]
    lines = picture.drawing in {Drawing.BARS, Drawing.TARGETS}
    some = table.rows[:_MOST] if lines else table.rows
    rows = [_row(table, row, label, wanted, face) for row in some]
    if not any(value for row in rows for value in row.values):
        return None
    made = _DRAWERS[picture.drawing](picture.title, rows, [table.columns[at] for at in wanted])
    if len(some) < len(table.rows):
        note = translate("paper", "The first {n} of {m} rows.", n=len(some), m=len(table.rows))
        return made._replace(note=note)
    return made


def _row(
    table: Table, row: tuple[Cell, ...], label: int, wanted: Sequence[int], face: Face
) -> _Row:
    named, column = row[label], table.columns[label]
    words = (
        table.codes.get(named, "") if column.kind is Kind.RECORD and isinstance(named, str) else ""
    )
    words = words or face.text(named, column, table.names)
    key = named if isinstance(named, str) and column.kind in _KEYED else ""
    texts = tuple(face.text(row[at], table.columns[at], table.names) for at in wanted)
    return _Row(words, key, tuple(_number(row[at]) for at in wanted), texts)


def _number(cell: Cell) -> float | None:
    """Return a cell as a length; None where there is no number, or none may be shown."""
    if isinstance(cell, bool) or not isinstance(cell, int | Decimal):
        return None
    return float(cell)


def _bars(title: str, rows: list[_Row], columns: list[Column]) -> Drawn:
    several = len(columns) > 1
    bars = []
    for row in rows:
        for at, (value, words) in enumerate(zip(row.values, row.texts, strict=True)):
            if value is None:
                continue
            name = f"{row.label} · {columns[at].label}" if several else row.label
            bars.append(Bar(name, value, words, ours=at == 0, key=row.key))
    return Drawn(BarChart(title, bars))


def _shares(title: str, rows: list[_Row], columns: list[Column]) -> Drawn:
    del columns
    shares = [Share(r.label, r.values[0], r.texts[0], key=r.key) for r in rows if r.values[0]]
    return Drawn(ShareChart(title, shares))


def _targets(title: str, rows: list[_Row], columns: list[Column]) -> Drawn:
    del columns
    targets = []
    for row in rows:
        aim, value = row.values[0], row.values[-1]
        if value is not None:
            words = target_words(round(value), None if aim is None else round(aim))
            targets.append(Target(row.label, value, aim, words, row.key))
    return Drawn(TargetChart(title, targets))


def _map(title: str, rows: list[_Row], columns: list[Column]) -> Drawn:
    places = [
        Place(row.key, row.label, row.values[0] or 0.0, row.texts[0]) for row in rows if row.key
    ]
    chart = WorldMap(title)
    chart.show_places(places, columns[0].label)
    return Drawn(chart, disclaimer())


def _trend(title: str, rows: list[_Row], columns: list[Column]) -> Drawn:
    del columns
    points = [
        TrendPoint(row.key, value, words)
        for row in rows
        for value, words in [(row.values[0], row.texts[0])]
        if value is not None and row.key
    ]
    return Drawn(TrendChart(title, points))


_DRAWERS: dict[Drawing, Callable[[str, list[_Row], list[Column]], Drawn]] = {
    Drawing.BARS: _bars,
    Drawing.SHARES: _shares,
    Drawing.TARGETS: _targets,
    Drawing.MAP: _map,
    Drawing.TREND: _trend,
}
