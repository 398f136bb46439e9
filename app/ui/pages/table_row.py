"""One row of a table from elsewhere: what differs, what is not clear, and the ways to settle it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout

from app.base import text
from app.base.text import translate
from app.domain import values
from app.domain.catalogue import by_key
from app.services import sentences
from app.services.tables.shapes import NEW, SKIP, CellProblem, RowPlan
from app.ui import i18n, theme
from app.ui.pages.conflict_view import marked
from app.ui.parts import Flow, button, clear, column, holder, label, row
from app.ui.session import Session


class RowCard(QFrame):
    """Told in full below the list."""

    decided = Signal(str, str)
    """The key of a row, or of one of its partners; a uid, ``NEW`` or ``SKIP``."""
    meant = Signal(str, str)
    """The place of a cell, and the text that was meant there."""

    def __init__(self, session: Session, sentence: Callable[[CellProblem, str], str]) -> None:
        """Begin empty."""
        super().__init__()
        self.setObjectName("card")
        self.session = session
        self._sentence = sentence
        self._several = False
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.px(8))
        self.setLayout(column(self._lines, 0, margin=12))

    def show_row(self, shown: RowPlan | None, *, several: bool = False) -> None:
        """Show a row, or nothing.

        Args:
            shown: the row.
            several: the table has several sheets, so that cells are named with theirs.
        """
        clear(self._lines)
        self._several = several
        if shown is None:
            return
        title = shown.title or sentences.entity_label(shown.row.entity)
        number = translate("table_import", "Row {n}", n=i18n.number(shown.row.number))
        self._lines.addWidget(label(f"{number} · {i18n.as_written(title)}", "heading", wrap=True))
        for problem in shown.problems:
            self._problem(problem, shown.row.entity)
        for key, candidates in shown.candidates.items():
            ways = [(c.uid, _candidate(c.title, c.likeness)) for c in candidates]
            self._question(key, ways)
        for difference in shown.differences:
            self._difference(
                shown.row.entity, difference.field, difference.before, difference.after
            )
        if shown.fate in {"question", "problem"} and shown.key not in shown.candidates:
            leave = translate("table_import", "Leave this row out")
            made = button(leave, lambda: self.decided.emit(shown.key, SKIP), kind="quiet")
            self._lines.addLayout(row(made, 0))
        if shown.fate == "skipped":
            again = translate("table_import", "Take this row after all")
            made = button(again, lambda: self.decided.emit(shown.key, ""), kind="quiet")
            self._lines.addLayout(row(made, 0))

    def _problem(self, problem: CellProblem, entity: str) -> None:
        self._lines.addWidget(label(self._sentence(problem, entity), wrap=True))
        if not problem.column or not problem.blocks:
            return
        cell = f"{problem.column}{problem.row}"
        place = f"{problem.sheet}!{cell}" if self._several else cell
        suggestions = [str(found) for found in problem.params.get("suggestions") or ()]
        if suggestions:
            flow = Flow()
            for found in suggestions:
                deed = partial(self.meant.emit, place, found)
                flow.addWidget(button(found, deed, kind="chip"))
            self._lines.addWidget(holder(flow))
        box = QLineEdit(problem.value)
        name = translate("table_import", "What is meant in {cell}", cell=i18n.left_to_right(cell))
        box.setAccessibleName(name)

        def say() -> None:
            self.meant.emit(place, box.text())

        use = button(translate("table_import", "Read it so"), say)
        box.returnPressed.connect(say)
        line = row(box, use)
        line.setStretch(0, 1)
        self._lines.addWidget(label(name, "label"))
        self._lines.addLayout(line)

    def _question(self, key: str, ways: list[tuple[str, str]]) -> None:
        flow = Flow()
        options = [
            *ways,
            (NEW, translate("table_import", "It is a new one")),
            (SKIP, translate("table_import", "Leave it out")),
        ]
        for answer, said in options:
            flow.addWidget(button(said, partial(self.decided.emit, key, answer)))
        self._lines.addWidget(holder(flow))

    def _difference(self, entity: str, key: str, before: object, after: object) -> None:
        field = by_key()[entity].fields[key]
        old, new = (values.show(field, value, text.language()) for value in (before, after))
        told = QLabel(marked(old, new))
        told.setTextFormat(Qt.TextFormat.RichText)
        told.setWordWrap(True)
        name = label(sentences.field_label(entity, key), "label")
        self._lines.addLayout(column(name, told, gap=0))


def _candidate(title: str, likeness: int) -> str:
    return translate(
        "table_import", "{title} ({likeness} % alike)", title=title, likeness=i18n.number(likeness)
    )
