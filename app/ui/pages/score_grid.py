"""Scores typed by single keys, like in a sheet: no cell is opened, each key is saved."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from app.base.text import translate
from app.domain import tsv
from app.domain.derived.selection import BEST
from app.services.selection import Entry
from app.ui import theme
from app.ui.pages.score_model import Place, ScoreModel
from app.ui.pages.selection_words import gives_bonus
from app.ui.tables.delegates import PlainDelegate

_LEAST = 160
"""Pixels the wide column has at least; below that the table scrolls sideways."""
_CUT = 96
"""Pixels that a column which gives way keeps."""
_BONUS = frozenset({" ", "+", "*"})


class ScoreGrid(QTableView):
    """The keys of a jury: 0, 1, 2 and on to the next; space for the bonus; Delete to empty."""

    entered = Signal(list)
    """Entries to be written."""
    refused = Signal(str)
    """Why nothing was entered, in words."""

    def __init__(self, model: ScoreModel, name: str) -> None:
        """Show a model under a name that assistive technology says."""
        super().__init__()
        self.scores = model
        self.wide = -1
        """The column that takes what is left of the width; none where it is negative."""
        self.gives: dict[int, int] = {}
        """Columns of words that may be cut where there is little room: how wide they are best."""
        self.setModel(model)
        self.setObjectName("numbers")
        self.setAccessibleName(name)
        self.setWordWrap(False)
        self.setItemDelegate(PlainDelegate(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().setDefaultSectionSize(theme.px(32))
        self.horizontalHeader().setHighlightSections(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: scores and bonuses; all other keys as in every table."""
        score = digit(event.text())
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if plain and score is not None:
            self.enter(score)
        elif plain and event.text() in _BONUS:
            self.turn_bonus()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste(tsv.read(QGuiApplication.clipboard().text()))
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            places = self._chosen()
            if places:
                self.entered.emit([_entry(place, clear=True) for place in places])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            here = self.currentIndex()
            self.setCurrentIndex(
                here.siblingAtRow(min(here.row() + 1, self.model().rowCount() - 1))
            )
        else:
            super().keyPressEvent(event)

    def enter(self, score: int) -> None:
        """Write a score into the cell the cursor is in, and go on to the next."""
        here = self.currentIndex()
        place = self.scores.place(here) if self.scores.editable(here) else None
        if place is None:
            return
        if score > BEST:
            self.refused.emit(translate("selection", "Scores are 0, 1 or 2."))
            return
        self.entered.emit([_entry(place, score=score)])
        self._go_on(here)

    def turn_bonus(self) -> None:
        """Give the bonus of the cell, or take it back."""
        here = self.currentIndex()
        place = self.scores.place(here) if self.scores.editable(here) else None
        if place is None:
            return
        has = self.scores.has_bonus(here)
        if not has and not gives_bonus(place.what):
            self.refused.emit(translate("selection", "This criterion gives no bonus."))
            return
        self.entered.emit([_entry(place, bonus=not has)])

    def paste(self, rows: list[list[str]]) -> None:
        """Write a block of scores from the cursor on; all of it, or nothing."""
        corner = self.currentIndex()
        entries, odd = [], 0
        for down, line in enumerate(rows):
            for across, words in enumerate(line):
                index = self.model().index(corner.row() + down, corner.column() + across)
                place = self.scores.place(index) if index.isValid() else None
                score = digit(words.strip().removesuffix("+"))
                if place is None or not self.scores.editable(index) or score is None:
                    odd += bool(words.strip())
                elif score > BEST:
                    odd += 1
                else:
                    bonus = True if words.strip().endswith("+") else None
                    entries.append(_entry(place, score=score, bonus=bonus))
        if odd:
            self.refused.emit(
                translate("selection", "%n cells are no score or find no place. Nothing was taken.",
                          odd)
            )  # fmt: skip
        elif entries:
            self.entered.emit(entries)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: share the width anew."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Make the table as high as it is long: the page scrolls. Let one column be wide."""
        for at, best in self.gives.items():
            self.setColumnWidth(at, best)
        widths = [self.columnWidth(at) for at in range(self.model().columnCount())]
        room = self.viewport().width() - sum(widths)
        if 0 <= self.wide < len(widths):
            room += widths[self.wide]
            for at, best in self.gives.items():
                less = min(max(0, theme.px(_LEAST) - room), max(0, best - theme.px(_CUT)))
                self.setColumnWidth(at, best - less)
                room += less
            self.setColumnWidth(self.wide, max(room, theme.px(_LEAST)))
            room -= theme.px(_LEAST)
        rows = self.model().rowCount() * self.verticalHeader().defaultSectionSize()
        bar = self.horizontalScrollBar().sizeHint().height() if room < 0 else 0
        across = self.horizontalHeader()
        head = max(across.sizeHint().height(), across.minimumHeight())
        self.setFixedHeight(head + rows + bar + theme.px(4))

    def _go_on(self, here: QModelIndex) -> None:
        """Go to the next cell that takes a score: along the line, then on the next one."""
        model = self.model()
        for row in range(here.row(), model.rowCount()):
            first = here.column() + 1 if row == here.row() else 0
            for column in range(first, model.columnCount()):
                index = model.index(row, column)
                if self.scores.editable(index):
                    self.setCurrentIndex(index)
                    return

    def _chosen(self) -> list[Place]:
        chosen = self.selectedIndexes() or [self.currentIndex()]
        places = (self.scores.place(at) for at in chosen if self.scores.editable(at))
        return [place for place in places if place is not None]

    def _copy(self) -> None:
        chosen = sorted((at.row(), at.column()) for at in self.selectedIndexes())
        lines: dict[int, list[str]] = {}
        for row, column in chosen:
            words = self.model().index(row, column).data(int(Qt.ItemDataRole.EditRole))
            lines.setdefault(row, []).append(str(words or ""))
        QGuiApplication.clipboard().setText(tsv.write(lines.values()))


def digit(words: str) -> int | None:
    """Return the digit somebody typed, in whatever script; None for all else."""
    return unicodedata.digit(words, None) if len(words) == 1 else None


def _entry(
    place: Place, *, score: int | None = None, bonus: bool | None = None, clear: bool = False
) -> Entry:
    return Entry(place.uid, place.stage, place.what, score, bonus, clear)
