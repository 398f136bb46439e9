"""How wide the columns of a report's table are, and on how many lines their words stand."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics

from app.domain.report import Kind
from app.ui import theme
from app.ui.pages.report_model import ReportModel, is_number

NARROW = 48
"""Pixels of the narrowest column, at text size 100 %."""
_LEAST, _WIDE = 130, 360
"""Pixels of a column of long words: before others give way, and at most."""
_MEASURED = 60
"""Rows whose words decide how wide a column is."""
_EDGES = 22
"""What a cell needs beside its words, in pixels at 100 %."""
_SIDES = 30
"""What a column needs beside the words of its cells."""
_HEAD, _HEAD_EDGES = 34, 22
"""Height of the headings on one line; what one needs beside its words."""
_NAMES, _LINES = 2, 3
"""Lines at most, of the name of a record and of other words."""

Widths = dict[int, int]
"""Pixels of the columns that are shown."""


class Columns:
    """Measures a table once, and then shares whatever room there is among its columns."""

    def __init__(self, model: ReportModel) -> None:
        """Measure the words of a table."""
        self._model = model
        every = range(len(model.table.columns))
        self._words = [at for at in every if not is_number(model.table.columns[at])]
        self._natural = [self._needed(at) for at in every]
        self._least = [self._longest_word(at) for at in every]

    def share(self, room: int, *, whole: bool) -> Widths:
        """Share a width among columns, of which the last may find no room.

        Args:
            room: pixels there are.
            whole: all columns are wanted, whatever room they take.
        """
        kept = len(self._natural)
        while True:
            widths = dict(enumerate(self._natural[:kept]))
            left = room - sum(widths.values())
            if left < 0:
                left = self._shrink(widths, left)
            if left >= 0 or whole or kept == 1:
                break
            kept -= 1
        self._widen(widths, max(0, left))
        return widths

    def head_high(self, widths: Widths) -> int:
        """Return how high the headings are, on as many lines as they need."""
        metrics = QFontMetrics(theme.font("small"))
        lines = 1
        for at, wide in widths.items():
            place = QRect(0, 0, wide - theme.px(_HEAD_EDGES), theme.px(1000))
            words = self._model.table.columns[at].label
            high = metrics.boundingRect(place, int(Qt.TextFlag.TextWordWrap), words).height()
            lines = max(lines, round(high / metrics.lineSpacing()))
        return theme.px(_HEAD) + (lines - 1) * metrics.lineSpacing()

    def lines(self, row: int, widths: Widths) -> int:
        """Return on how many lines the words of a row stand."""
        metrics = QFontMetrics(theme.font())
        return max((self._lines(metrics, row, at, wide) for at, wide in widths.items()), default=1)

    def _needed(self, at: int) -> int:
        """Return how wide a column wants to be."""
        model = self._model
        column = model.table.columns[at]
        small, usual = QFontMetrics(theme.font("small")), QFontMetrics(theme.font())
        widest = small.horizontalAdvance(column.label) + theme.px(28)
        for row in range(min(len(model.table.rows), _MEASURED)):
            words = model.shown_text(model.index(row, at))
            widest = max(widest, usual.horizontalAdvance(words) + theme.px(_SIDES))
        bold = QFontMetrics(theme.font(bold=True))
        widest = max(widest, bold.horizontalAdvance(self._total(at)) + theme.px(_SIDES))
        return max(theme.px(NARROW), widest if is_number(column) else min(widest, theme.px(_WIDE)))

    def _longest_word(self, at: int) -> int:
        """Return how narrow a column may be before a word, a number or a day is cut."""
        model = self._model
        column = model.table.columns[at]
        small, usual = QFontMetrics(theme.font("small")), QFontMetrics(theme.font())
        bold = QFontMetrics(theme.font(bold=True))
        named = max(map(small.horizontalAdvance, column.label.split(" ")), default=0)
        held = max(map(bold.horizontalAdvance, self._total(at).split(" ")))
        for row in range(min(len(model.table.rows), _MEASURED)):
            words = model.shown_text(model.index(row, at))
            parts = [words] if column.kind is Kind.DAY else words.split(" ")
            held = max(held, *map(usual.horizontalAdvance, parts))
        widest = max(named + theme.px(_HEAD_EDGES), held + theme.px(_SIDES))
        return min(max(theme.px(NARROW), widest), self._natural[at])

    def _total(self, at: int) -> str:
        """Return the words of the totals below a column; empty where there are none."""
        model, last = self._model, self._model.rowCount() - 1
        if last < len(model.table.rows):
            return ""
        return model.shown_text(model.index(last, at))

    def _widen(self, widths: Widths, room: int) -> None:
        """Give words what room is left; where there are none, the last column."""
        words = [at for at in self._words if at in widths] or [max(widths)]
        for at in words:
            widths[at] += room // len(words)

    def _shrink(self, widths: Widths, room: int) -> int:
        """Let the widest words run over several lines where that saves a column.

        Returns: the room that is left then; negative where it does not.
        """
        words = [at for at in self._words if at in widths]
        for bound, those in ((theme.px(_LEAST), words), (0, list(widths))):
            most = max((widths[at] for at in those), default=0)
            while room < 0 and most > bound:
                most -= 1
                for at in those:
                    if widths[at] > max(most, 0 if bound else self._least[at]):
                        room += 1
                        widths[at] -= 1
        return room

    def _lines(self, metrics: QFontMetrics, row: int, at: int, wide: int) -> int:
        """Return on how many lines the words of a cell stand."""
        room = max(wide - theme.px(_EDGES), theme.px(_EDGES))
        words = self._model.shown_text(self._model.index(row, at))
        if metrics.horizontalAdvance(words) <= room:
            return 1
        place = QRect(0, 0, room, theme.px(1000))
        high = metrics.boundingRect(place, int(Qt.TextFlag.TextWordWrap), words).height()
        named = self._model.table.columns[at].kind is Kind.RECORD
        return min(max(1, round(high / metrics.lineSpacing())), _NAMES if named else _LINES)
