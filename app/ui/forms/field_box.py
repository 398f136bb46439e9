"""One field in a form: its label above, its help while one is in it, its problem below."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.base.text import translate
from app.domain.fields import Amount, Code, Day, Field, Stored, ValueRefusedError, Whole, YesNo
from app.ui import theme
from app.ui.forms import code_editors, file_editor, link_editor  # noqa: F401  (they register their editors)
from app.ui.forms.editors import editor
from app.ui.forms.problems import refusal_text
from app.ui.parts import label
from app.ui.session import Session

_SHORT = (Whole, Amount, Day, Code, YesNo)
_ABREAST = 3
"""Most fields side by side."""


class FieldBox(QWidget):
    """Label, editor, help and problem of one field."""

    touched = Signal(str)
    """The key of the field the person changed."""

    def __init__(self, field: Field[Any], session: Session) -> None:
        """Set the editor of the field's kind."""
        super().__init__()
        self.field = field
        self.editor = editor(field, session)
        name = translate("fields", field.label)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.px(4))
        self.label = label(name, "label", wrap=True)
        self.label.setBuddy(self.editor.target())
        lines.addWidget(self.label)
        lines.addWidget(self.editor)
        self.help = label(translate("fields", field.help) if field.help else "", "small", wrap=True)
        self.help.setVisible(False)
        lines.addWidget(self.help)
        self.problem = label("", "problem", wrap=True)
        self.problem.setVisible(False)
        lines.addWidget(self.problem)
        self.editor.name(name)
        self.editor.target().setAccessibleDescription(self.help.text())
        self.editor.touched.connect(self._on_touched)

    def value(self) -> Stored:
        """Return the stored value.

        Raises:
            ValueRefusedError: what was typed does not fit; it is shown below the field.
        """
        try:
            found = self.editor.value()
        except ValueRefusedError as error:
            self.show_problem(refusal_text(error))
            raise
        self.show_problem("")
        return found

    def show_problem(self, text: str, *, bad: bool = True) -> None:
        """Show a sentence below the field; an empty one takes it away."""
        self.problem.setText(text)
        self.problem.setProperty("role", "problem" if bad else "small")
        self.problem.style().unpolish(self.problem)
        self.problem.style().polish(self.problem)
        self.problem.setVisible(bool(text))
        self.editor.mark(bad=bool(text) and bad)

    def show_help(self, *, on: bool) -> None:
        """Show the help, or take it away again."""
        self.help.setVisible(on and bool(self.help.text()))

    def _on_touched(self) -> None:
        self.show_problem("")
        self.touched.emit(self.field.key)


def abreast(fields: list[Field[Any]]) -> list[list[Field[Any]]]:
    """Set short fields of one group, and two days in a row, side by side."""
    lines: list[list[Field[Any]]] = []
    for field in fields:
        last = lines[-1] if lines else []
        if last and len(last) < _ABREAST and _together(last[-1], field):
            last.append(field)
        else:
            lines.append([field])
    return lines


def _together(one: Field[Any], other: Field[Any]) -> bool:
    if not (isinstance(one, _SHORT) and isinstance(other, _SHORT)):
        return False
    if one.section != other.section:
        return False
    grouped = bool(one.group) and one.group == other.group
    days = isinstance(one, Day) and isinstance(other, Day)
    return grouped or days
