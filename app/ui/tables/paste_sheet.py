"""Rows of the clipboard before they become records: what cannot be read is marked, cell by cell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from app.base.errors import AppError
from app.base.text import translate
from app.domain import catalogue
from app.domain.fields import Stored
from app.domain.problem import Problem
from app.domain.record import Record
from app.services import pasting, records
from app.services.pasting import Cell, Pasted
from app.services.wording import worded
from app.ui import i18n, theme
from app.ui.finding import offer_undo
from app.ui.forms.problems import field_label, problem_text
from app.ui.parts import button, flow, holder, label, restyle
from app.ui.records_shown import heading
from app.ui.session import Session

_NARROW, _WIDE, _ROW = 96, 240, 28
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_EDIT = int(Qt.ItemDataRole.EditRole)
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class PasteModel(QAbstractTableModel):
    """Cells as typed, with what they mean."""

    typed = Signal(int, int, str)
    """Somebody wrote into a cell: row, column, text."""

    def __init__(self, entity: str, pasted: Pasted) -> None:
        """Begin with cells nobody has read yet."""
        super().__init__()
        self.entity = entity
        self.pasted = pasted
        self.cells: list[list[Cell]] = [[Cell(typed) for typed in line] for line in pasted.rows]
        self.here: frozenset[int] = frozenset()
        """Rows that are here already; they are left out."""

    def take(self, at: int, lines: Sequence[list[Cell]]) -> None:
        """Show what rows mean, from one on."""
        self.cells[at : at + len(lines)] = lines
        last = self.index(at + len(lines) - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(at, 0), last)

    def problems(self) -> list[tuple[int, int, Problem]]:
        """Return what is the matter: row, column and problem, in reading order."""
        return [
            (at, across, cell.problem)
            for at, line in enumerate(self.cells)
            for across, cell in enumerate(line)
            if cell.problem is not None and at not in self.here
        ]

    def why(self, index: Index) -> str:
        """Return what is the matter with a cell, in words; nothing where all is well."""
        if index.isValid() and index.row() in self.here:
            return translate("tables", "This row is here already and is left out.")
        problem = self.cells[index.row()][index.column()].problem if index.isValid() else None
        return problem_text(self.entity, problem) if problem is not None else ""

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Qt: how many rows were pasted."""
        return 0 if parent.isValid() else len(self.cells)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Qt: how many columns were pasted."""
        return 0 if parent.isValid() else len(self.pasted.fields)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Qt: the text as typed; a cell that cannot be read has another ground and says why."""
        cell = self.cells[index.row()][index.column()]
        if role in (_DISPLAY, _EDIT):
            return cell.typed
        marked = cell.problem is not None and index.row() not in self.here
        if role == int(Qt.ItemDataRole.BackgroundRole) and marked:
            return theme.colour("bad_soft")
        if role == int(Qt.ItemDataRole.ForegroundRole):
            if marked:
                return theme.colour("bad")
            taken = self.pasted.fields[index.column()] and index.row() not in self.here
            return None if taken else theme.colour("grey")
        if role == int(Qt.ItemDataRole.ToolTipRole):
            return self.why(index) or None
        if role == int(Qt.ItemDataRole.AccessibleTextRole):
            why = self.why(index)
            return f"{cell.typed}: {why}" if why else cell.typed
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """Qt: the field of a column; one that belongs to none says so."""
        if role != _DISPLAY:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1)
        key = self.pasted.fields[section]
        if key:
            return heading(catalogue.entity(self.entity).fields[key])
        return translate("tables", "{name} (not taken)", name=self.pasted.heads[section] or "–")

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: cells of a known column can be corrected."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        known = bool(self.pasted.fields[index.column()])
        return flags | Qt.ItemFlag.ItemIsEditable if known else flags

    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:  # noqa: ANN401
        """Qt: take a correction."""
        if role != _EDIT:
            return False
        self.typed.emit(index.row(), index.column(), str(value))
        return True


class _Grid(QTableView):
    """A grid one leaves with Escape."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Escape leaves the rows unsaved."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class PasteSheet(QWidget):
    """The rows, what is the matter with them, and the button that records all of them."""

    done = Signal()
    """Recorded, or left."""

    def __init__(
        self,
        session: Session,
        entity: str,
        rows: Sequence[Sequence[str]],
        usual: Sequence[str],
        given: Mapping[str, Stored],
        parent: Record | None,
    ) -> None:
        """Show rows of the clipboard, and ask at once what they mean."""
        super().__init__()
        self.session = session
        self.entity = entity
        self._given, self._parent = dict(given), parent
        self.model = PasteModel(entity, pasting.sort(entity, rows, usual))
        self.model.typed.connect(self._on_typed)
        name = translate("entities", catalogue.entity(entity).plural)
        title = translate("tables", "Rows from the clipboard: {entity}", entity=name)
        self.state = label("", wrap=True)
        self.why = label("", "problem", wrap=True)
        self.grid = self._make_grid(title)
        self.go = button("", self.record, kind="primary", drawing="check")
        self.next = button(
            translate("tables", "Next marked cell"), self.go_on, drawing="arrow-right"
        )
        away = button(translate("tables", "Leave them"), self.done.emit, kind="quiet")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.px(8))
        for each in (label(title, "heading", wrap=True), self.state, self.grid, self.why):
            lines.addWidget(each, 1 if each is self.grid else 0)
        lines.addWidget(holder(flow(self.go, self.next, away)))
        self._read(0, len(self.model.cells))

    def record(self) -> None:
        """Record every row, as one act; where one is refused, none is."""
        if self._stopped():
            self.go_on()
            return
        store, entity, fields = self.session.store, self.entity, self.model.pasted.fields
        given, parent, here = self._given, self._parent, self.model.here
        cells = [list(line) for at, line in enumerate(self.model.cells) if at not in here]

        def done(applied: records.Applied) -> None:
            words = translate("tables", "%n records recorded.", len(applied.uids))
            offer_undo(self.session, words)
            self.done.emit()
            self.session.tell(applied.touched)

        self.session.write(
            self,
            lambda: pasting.record_all(store, entity, fields, cells, given, parent),
            done,
            self._on_refused,
        )

    def go_on(self) -> None:
        """Put the cursor on the next cell that is marked."""
        found = self.model.problems()
        if not found:
            return
        here = self.grid.currentIndex()
        after = [f for f in found if (f[0], f[1]) > (here.row(), here.column())]
        at, across, _ = (after or found)[0]
        self.grid.setCurrentIndex(self.model.index(at, across))
        self.grid.setFocus()

    def _make_grid(self, name: str) -> _Grid:
        grid = _Grid()
        grid.setModel(self.model)
        grid.setAccessibleName(name)
        grid.setTabKeyNavigation(False)
        grid.setCornerButtonEnabled(False)
        grid.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        face = QFontMetrics(theme.font())
        grid.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        grid.verticalHeader().setDefaultSectionSize(max(theme.px(_ROW), face.height() + 4))
        for at in range(self.model.columnCount()):
            texts = [line[at].typed for line in self.model.cells[:50]]
            texts.append(str(self.model.headerData(at, Qt.Orientation.Horizontal)))
            wide = max(face.horizontalAdvance(words) for words in texts) + theme.px(24)
            grid.setColumnWidth(at, max(theme.px(_NARROW), min(theme.px(_WIDE), wide)))
        grid.selectionModel().currentChanged.connect(lambda *_: self._say_why())
        grid.left.connect(self.done)
        return grid

    def _read(self, start: int, end: int) -> None:
        """Ask what rows mean."""
        store, entity, fields = self.session.store, self.entity, self.model.pasted.fields
        rows = [[cell.typed for cell in line] for line in self.model.cells[start:end]]

        given, others = self._given, [list(line) for line in self.model.cells]

        def work() -> tuple[list[list[Cell]], frozenset[int]]:
            cells = pasting.read_rows(store, entity, fields, rows)
            others[start:end] = cells
            return cells, pasting.here(store, entity, fields, others, given)

        def done(found: tuple[list[list[Cell]], frozenset[int]]) -> None:
            self.model.here = found[1]
            if found[0]:
                self.model.take(start, found[0])
            self._show_state()
            if end - start == len(others):  # the first look: say at once why something is marked
                self.go_on()

        self.go.setEnabled(False)
        self.session.ask(self, work, done)

    def _on_typed(self, at: int, across: int, words: str) -> None:
        line = list(self.model.cells[at])
        line[across] = Cell(words)
        self.model.cells[at] = line
        self._read(at, at + 1)

    def _stopped(self) -> bool:
        return bool(self.model.problems() or self._lacking() or not self._count())

    def _count(self) -> int:
        """Return how many rows become records."""
        return len(self.model.cells) - len(self.model.here)

    def _lacking(self) -> tuple[str, ...]:
        return pasting.wanted(self.entity, self.model.pasted.fields, self._given)

    def _show_state(self) -> None:
        count, marked = len(self.model.cells), len(self.model.problems())
        parts = [translate("tables", "%n rows", count)]
        if here := len(self.model.here):
            parts.append(translate("tables", "%n here already and left out", here))
        if beyond := self.model.pasted.beyond:
            parts.append(translate("tables", "%n more are too many at once", beyond))
        if marked:
            parts.append(
                translate(
                    "tables", "%n cells cannot be read: please correct what is marked", marked
                )
            )
        if lacking := self._lacking():
            names = i18n.joined([field_label(self.entity, key) for key in lacking])
            parts.append(translate("tables", "a column is missing: {fields}", fields=names))
        parts.append(translate("tables", "nothing is saved yet"))
        self.state.setText("  ·  ".join(parts))
        self.state.setProperty("tone", "bad" if marked or lacking else "")
        restyle(self.state)
        words = translate("tables", "Record %n rows", self._count())
        self.go.setText(f"\u2009{words}")
        self.go.setAccessibleName(words)
        self.go.setEnabled(not self._stopped())
        self.next.setVisible(bool(marked))
        self._say_why()

    def _say_why(self) -> None:
        words = self.model.why(self.grid.currentIndex())
        self.why.setText(words)
        self.why.setVisible(bool(words))

    def _on_refused(self, error: Exception) -> None:
        """Mark the cells of rows that were refused; nothing was recorded."""
        found = pasting.refused(error) if isinstance(error, AppError) else {}
        if not found:
            self.session.refuse(error)
            return
        shown = [at for at in range(len(self.model.cells)) if at not in self.model.here]
        for at, why in found.items():
            self._mark(shown[at], why)
        self._show_state()
        self.session.say(worded(error), "bad")
        self.go_on()

    def _mark(self, at: int, why: AppError) -> None:
        line = list(self.model.cells[at])
        fields = list(self.model.pasted.fields)
        problems: list[Problem] = list(getattr(why, "problems", ()))
        for problem in problems or [Problem(fields[0], why.code, dict(why.params))]:
            across = fields.index(problem.field) if problem.field in fields else 0
            line[across] = Cell(line[across].typed, None, problem)
        self.model.take(at, [line])
