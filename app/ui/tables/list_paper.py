"""A list on paper as it is shown: its columns, order, filters and totals."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QMenu, QTableView, QWidget

from app.base import clock
from app.base.text import translate
from app.domain.report import Block, Column, Kind, Profile, Report, Table
from app.ui import i18n
from app.ui.page import Page
from app.ui.paper import offer
from app.ui.tables.record_list import RecordList

MOST = 5000
"""Rows put on paper at most: some hundred pages."""
_ALIGNED = int(Qt.ItemDataRole.TextAlignmentRole)


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


def print_lines(
    page: Page, shown: QTableView, said: Sequence[str] = (), notes: Sequence[str] = ()
) -> QMenu | None:
    """Offer the lines of a page on paper, all of them, in the order they are shown.

    Where there is none, it is said that there is nothing to print.

    Args:
        page: names what is printed.
        shown: the lines.
        said: what they are narrowed to.
        notes: what stands below them.
    """
    if not shown.model().rowCount():
        Page.print_page(page)
        return None
    return print_blocks(page, (lines_table(shown),), said, notes)


def print_blocks(
    page: Page, blocks: Sequence[Block], said: Sequence[str] = (), notes: Sequence[str] = ()
) -> QMenu:
    """Offer what a page shows on paper, under the heading of the page."""
    told = (i18n.joined(list(said)),) if said else ()
    kept = tuple(note for note in notes if note)
    title = page.heading.text()
    report = Report("list", title, tuple(blocks), Profile.HQ, clock.today(), told, kept)
    return offer(page, page.session, lambda take: take(report))


def lines_table(shown: QTableView, title: str = "", note: str = "") -> Table:
    """Return lines as a table of texts; a cell that is drawn says what is read aloud of it."""
    model, across = shown.model(), Qt.Orientation.Horizontal
    places = [at for at in range(model.columnCount()) if not shown.isColumnHidden(at)]
    columns = tuple(
        Column(
            str(at),
            str(model.headerData(at, across) or ""),
            Kind.NUMBER if _is_number(model.headerData(at, across, _ALIGNED)) else Kind.TEXT,
        )
        for at in places
    )
    rows = tuple(
        tuple(_words(model.index(row, at)) for at in places) for row in range(model.rowCount())
    )
    return Table("lines", title, columns, rows, note=note)


def _is_number(aligned: int | Qt.AlignmentFlag | None) -> bool:
    return bool(int(aligned or 0) & int(Qt.AlignmentFlag.AlignRight))


def _words(at: QModelIndex) -> str:
    said = at.data() or at.data(int(Qt.ItemDataRole.AccessibleTextRole))
    return str(said or "")
