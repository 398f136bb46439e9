"""What a record still lacks: the names of its fields, each the way there."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QPushButton

from app.base.text import translate
from app.ui.forms.problems import field_label
from app.ui.parts import Flow, button, clear, column, holder, label

_MANY = 6
"""Fields named at most."""


class Missing(QFrame):
    """Hidden while nothing is missing."""

    def __init__(self, entity: str, jump: Callable[[str], object]) -> None:
        """Say nothing yet.

        Args:
            entity: whose fields are named.
            jump: puts the cursor into a field.
        """
        super().__init__()
        self._entity, self._jump = entity, jump
        self._lines = column(gap=4)
        self.setLayout(self._lines)
        self.setVisible(False)

    def show_fields(self, keys: Sequence[str]) -> None:
        """Name these fields."""
        clear(self._lines)
        self.setVisible(bool(keys))
        if not keys:
            return
        words = translate("forms", "Still missing (%n)", len(keys))
        self._lines.addWidget(label(words, "label"))
        flow = Flow(gap=4)
        for key in keys[:_MANY]:
            flow.addWidget(self._way(key))
        self._lines.addWidget(holder(flow))

    def _way(self, key: str) -> QPushButton:
        name = field_label(self._entity, key)
        made = button(name, lambda: self._jump(key), kind="chip")
        made.setAccessibleName(translate("forms", "Missing: {field}", field=name))
        return made
