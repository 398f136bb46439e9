"""The answer of a report on the page: figures, tables, pictures, words, notes, in its order."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QLayout, QScrollArea, QVBoxLayout, QWidget

from app.base.text import translate
from app.domain.report import Block, Figure, Figures, Hidden, Photos, Picture, Prose, Report, Table
from app.domain.values import Lists
from app.ui import i18n, theme
from app.ui.charts import picture as frame
from app.ui.file_view import small_picture
from app.ui.pages.report_model import Face, is_number
from app.ui.pages.report_pictures import drawn
from app.ui.pages.report_rest import Rest
from app.ui.pages.report_table import Kept, ReportTable
from app.ui.parts import card, clear, column, empty_state, flow, holder, label, row, scroll
from app.ui.session import Session

_PHOTO = 260
"""Longest side of a photo."""
_FIGURE = 150
"""Narrowest card of a figure, in pixels at 100 %."""
_TURN = 0.02
"""Seconds of work after which the window may paint before the next part is set."""
_LONG = 24
"""Characters from which an answer in words is set as text, not as a large number."""


class ReportView(QWidget):
    """Shows one report after the other; the same one made anew keeps scroll, order and cursor."""

    opened = Signal(str)
    """Uid of a record."""
    taken = Signal(str, str)
    """Some of it left: as ``picture`` or ``text``, and where to."""
    wide_wanted = Signal()
    """The person wants to see all columns of a table for which there is no room."""

    def __init__(self, session: Session) -> None:
        """Begin empty."""
        super().__init__()
        self._whole = False
        self.session = session
        self.report: Report | None = None
        self.tables: dict[str, ReportTable] = {}
        self._rest: Iterator[QWidget] | None = None
        self._kept: dict[str, Kept] = {}
        self._scroll, self._focused = 0, ""
        self._lines = QVBoxLayout()
        self._lines.setContentsMargins(0, 0, theme.px(8), 0)
        self._lines.setSpacing(theme.px(16))
        self.area: QScrollArea = scroll(holder(self._lines))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)

    def show_report(self, report: Report, lists: Lists) -> None:
        """Show a report; nothing is done where it is the one that is shown."""
        if report == self.report:
            return
        same = self.report is not None and self.report.key == report.key
        self._kept = {key: table.kept() for key, table in self.tables.items()} if same else {}
        self._scroll = self.area.verticalScrollBar().value() if same else 0
        focused = next((key for key, table in self.tables.items() if table.hasFocus()), "")
        self._focused = focused if same else ""
        self.report = report
        self.tables = {}
        clear(self._lines)
        self._rest = self._parts(report, Face.of(report, lists))
        self._go_on()

    @property
    def complete(self) -> bool:
        """Whether all of the report is on the page: a long one comes part by part."""
        return self._rest is None

    def _go_on(self) -> None:
        """Set the next parts, for as long as the window may be held up."""
        rest, began = self._rest, time.thread_time()
        if rest is None:
            return
        for widget in rest:
            self._lines.addWidget(widget)
            if time.thread_time() - began > _TURN:
                QTimer.singleShot(0, self, self._go_on)
                return
        self._rest = None
        self._lines.addStretch(1)
        if self._focused in self.tables:
            self.tables[self._focused].setFocus()
        self._scroll_to(self._scroll)

    def say(self, drawing: str, title: str, words: str) -> None:
        """Show a sentence in the place of a report."""
        self.report = None
        self.tables = {}
        self._rest = None
        clear(self._lines)
        self._lines.addWidget(empty_state(drawing, title, words), 1)

    def take_focus(self) -> bool:
        """Put the keyboard into the answer; tell whether there is a place for it."""
        first = next(iter(self.tables.values()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)
        return first is not None

    # --- Parts ---------------------------------------------------------------------------

    def _parts(self, report: Report, face: Face) -> Iterator[QWidget]:
        if report.lines:
            yield label("  ·  ".join(report.lines), "muted", wrap=True)
        if _says_nothing(report):
            yield _no_data()
        by_key = {table.key: table for table in report.tables}
        for block in report.blocks:
            yield from self._part(block, by_key, face)
        if report.notes:
            yield _notes(report.notes)

    def _part(self, block: Block, tables: dict[str, Table], face: Face) -> Iterator[QWidget]:
        if isinstance(block, Figures):
            yield from _figures(block, face)
        elif isinstance(block, Table):
            yield self._table(block, face)
        elif isinstance(block, Picture):
            yield from self._picture(block, tables.get(block.table), face)
        elif isinstance(block, Photos):
            yield from _photos(block, self)
        elif isinstance(block, Prose):
            yield _prose(block)

    def _table(self, table: Table, face: Face) -> QWidget:
        head = [label(table.title, "heading", wrap=True)] if table.title else []
        note = [label(table.note, "small", wrap=True)] if table.note else []
        if not table.rows:
            words = table.empty or translate("reportspage", "Nothing to list.")
            return holder(column(*head, label(words, "muted", wrap=True), *note, gap=4))
        made = ReportTable(table, face)
        made.opened.connect(self.opened)
        made.copied.connect(self._on_copied)
        if (kept := self._kept.get(table.key)) is not None:
            made.take(kept)
        self.tables[table.key] = made
        rest = Rest(made)
        rest.pressed.connect(self.wide_wanted)
        made.show_all(whole=self._whole)
        return holder(column(*head, made, rest, *note, gap=8))

    def show_all_columns(self, *, whole: bool) -> None:
        """Show all columns of every table, also where one has to move sideways, or those that fit.

        Args:
            whole: whether all.
        """
        self._whole = whole
        for table in self.tables.values():
            table.show_all(whole=whole)

    def _picture(self, picture: Picture, table: Table | None, face: Face) -> Iterator[QWidget]:
        made = drawn(picture, table, face) if table is not None else None
        if made is not None and table is not None:
            made.chart.pressed.connect(lambda key: self._on_pressed(table, key))
            framed = frame.Picture(self.session, picture.title, made.chart, note=made.note)
            framed.taken.connect(self.taken)
            yield framed

    def _on_copied(self) -> None:
        said = translate("reportspage", "The table is copied, with its headings.")
        self.session.say(said, "good")
        self.taken.emit("text", translate("charts", "the clipboard"))

    def _on_pressed(self, table: Table, key: str) -> None:
        if key in table.names:
            self.opened.emit(key)

    # --- Staying where one was -----------------------------------------------------------

    def _scroll_to(self, value: int) -> None:
        """Scroll as it was, once the parts have found their places."""
        bar = self.area.verticalScrollBar()
        bar.setValue(value)
        if value:
            QTimer.singleShot(0, self, lambda: bar.setValue(value))


def _photos(block: Photos, on: QWidget) -> Iterator[QWidget]:
    """Set the photos that are here side by side, each with its caption."""
    shown = [(one, small_picture(one.data, theme.px(_PHOTO), on)) for one in block.photos]
    boxes = []
    for one, pixels in shown:
        if pixels is not None:
            picture = QLabel()
            picture.setPixmap(pixels)
            picture.setAccessibleName(one.caption)
            caption = label(i18n.line_as_written(one.caption), "small", wrap=True)
            caption.setMaximumWidth(theme.px(_PHOTO))
            boxes.append(holder(column(picture, caption, gap=4)))
    if boxes:
        yield label(block.title, "heading", wrap=True)
        yield holder(flow(*boxes, gap=16))


def _figures(block: Figures, face: Face) -> Iterator[QWidget]:
    """Set numbers side by side, and below them the answers that are words."""
    if block.title:
        yield label(block.title, "heading", wrap=True)
    texts = [(one, face.text(one.value, one.column, {})) for one in block.figures]
    short = [_figure(one, words, face) for one, words in texts if _is_short(one, words)]
    if short:
        high = max(made.sizeHint().height() for made in short)
        for made in short:
            made.setMinimumHeight(high)
        yield holder(flow(*short, gap=12))
    for one, words in texts:
        if not _is_short(one, words):
            yield _said(one, words)


def _is_short(figure: Figure, words: str) -> bool:
    return is_number(figure.column) or figure.value is None or len(words) <= _LONG


def _figure(figure: Figure, words: str, face: Face) -> QWidget:
    number = label(i18n.line_as_written(words), "number")
    if figure.value is None:
        number = label(i18n.line_as_written(words), "muted")
        number.setMinimumHeight(label("0", "number").sizeHint().height())
    number.setToolTip(face.tip(figure.value))
    if isinstance(figure.value, Hidden):
        number.setEnabled(False)
    named = label(figure.column.label, "small", wrap=True)
    made = card(number, named, 0, gap=2, margin=12)
    made.setMinimumWidth(theme.px(_FIGURE))
    made.setMaximumWidth(theme.px(_FIGURE * 2))
    made.setAccessibleName(f"{figure.column.label}: {words}")
    return made


def _said(figure: Figure, words: str) -> QWidget:
    name = label(figure.column.label, "small")
    return card(name, label(i18n.line_as_written(words), wrap=True), gap=2, margin=12)


def _prose(block: Prose) -> QWidget:
    parts = [label(block.heading, "heading", wrap=True)] if block.heading else []
    if block.text:
        words = label(i18n.as_written(block.text), wrap=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.setMaximumWidth(theme.px(720))
        parts.append(words)
    return holder(column(*parts, gap=4))


def _notes(notes: tuple[str, ...]) -> QWidget:
    """Set how it is counted, one note a line."""
    heading = label(translate("reportspage", "Notes"), "heading")
    return holder(column(heading, *(_note(note) for note in notes), gap=4))


def _note(note: str) -> QLayout:
    sign = label("–", "small")
    line = row(sign, label(note, "small", wrap=True), gap=6)
    line.setStretch(1, 1)
    line.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
    return line


def _says_nothing(report: Report) -> bool:
    """Tell whether numbers are missing and none is there; a count of nothing is no number here."""
    figures = [f for b in report.blocks if isinstance(b, Figures) for f in b.figures]
    cells = [f.value for f in figures if is_number(f.column)]
    for table in report.tables:
        numbers = [at for at, column in enumerate(table.columns) if is_number(column)]
        cells += [row[at] for row in table.rows for at in numbers]
    return None in cells and not any(cells)


def _no_data() -> QWidget:
    """Say that nothing was recorded, and what would give data."""
    words = translate(
        "reportspage",
        "Nothing has been recorded here yet. It fills by itself with what offices record, and "
        "with the packages they send.",
    )
    return card(
        label(translate("reportspage", "No data"), "heading"), label(words, "muted", wrap=True)
    )
