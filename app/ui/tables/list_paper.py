"""A list on paper as it is shown: its columns, order, filters and totals."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from app.base.text import translate
from app.ui import i18n
from app.ui.paper import Paper, offer, table
from app.ui.tables.record_list import RecordList

MOST = 5000
"""Rows put on paper at most: some hundred pages."""


def print_list(parent: QWidget, shown: RecordList) -> QMenu:
    """Offer a list on paper as it is shown: its columns, order and filters, and its totals.

    Where several rows are selected, only these.
    """
    return offer(parent, shown.session, lambda take: _ask_list(shown, take))


def _ask_list(shown: RecordList, take: Callable[[Paper], None]) -> None:
    model = shown.model
    chosen = shown.table.chosen()
    places = chosen if len(chosen) > 1 else range(model.rowCount())
    numbers = model.numbers(places[:MOST])
    count, fields = len(places), model.fields
    heads = [str(model.headerData(at, Qt.Orientation.Horizontal)) for at in range(len(fields))]
    right = [model.sums_up(at) for at in range(len(fields))]
    title, foot, filters = shown.table.accessibleName(), shown.foot.text(), shown.bar.words()

    def work() -> list[tuple[str, ...]]:
        return [row.shown for row in model.fetch(numbers)]

    def done(rows: list[tuple[str, ...]]) -> None:
        parts = [f"<h1 style='font-size:14pt'>{escape(title)}</h1>"]
        if filters:
            parts.append(f"<p>{escape(i18n.joined(filters))}</p>")
        parts.append(table(heads, rows, right))
        if count > len(rows):
            words = translate("paper", "The first {n} of {m} rows.", n=len(rows), m=count)
            parts.append(f"<p>{escape(words)}</p>")
        parts.append(f"<p>{escape(foot)}</p>")
        take(Paper(title, "".join(parts), landscape=True))

    shown.session.ask(shown, work, done)
