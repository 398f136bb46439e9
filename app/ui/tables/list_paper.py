"""A list on paper as it is shown: its columns, order, filters and totals."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from app.base import clock
from app.base.text import translate
from app.domain.report import Column, Kind, Profile, Report, Table
from app.ui import i18n
from app.ui.paper import offer
from app.ui.tables.record_list import RecordList

MOST = 5000
"""Rows put on paper at most: some hundred pages."""


def print_list(parent: QWidget, shown: RecordList) -> QMenu:
    """Offer a list on paper as it is shown: its columns, order and filters, and its totals.

    Where several rows are selected, only these.
    """
    return offer(parent, shown.session, lambda take: _ask_list(shown, take))


def _ask_list(shown: RecordList, take: Callable[[Report], None]) -> None:
    model = shown.model
    chosen = shown.table.chosen()
    places = chosen if len(chosen) > 1 else range(model.rowCount())
    numbers = model.numbers(places[:MOST])
    count = len(places)
    columns = tuple(
        Column(
            field.key,
            str(model.headerData(at, Qt.Orientation.Horizontal)),
            Kind.NUMBER if model.sums_up(at) else Kind.TEXT,
        )
        for at, field in enumerate(model.fields)
    )
    title, foot, filters = shown.table.accessibleName(), shown.foot.text(), shown.bar.words()

    def work() -> list[tuple[str, ...]]:
        return [row.shown for row in model.fetch(numbers)]

    def done(rows: list[tuple[str, ...]]) -> None:
        more = translate("paper", "The first {n} of {m} rows.", n=len(rows), m=count)
        notes = (more, foot) if count > len(rows) else (foot,)
        take(as_report(title, columns, rows, filters, notes))

    shown.session.ask(shown, work, done)


def as_report(
    title: str,
    columns: Sequence[Column],
    rows: Sequence[tuple[str, ...]],
    filters: Sequence[str],
    notes: Sequence[str],
) -> Report:
    """Return a list as a report: its cells are texts as they are shown."""
    return Report(
        "list",
        title,
        (Table("list", "", tuple(columns), tuple(rows)),),
        Profile.HQ,
        clock.today(),
        (i18n.joined(list(filters)),) if filters else (),
        tuple(note for note in notes if note),
    )
