"""A list to choose from, whose tip says the whole of what it has no room for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QComboBox

from app.ui import theme

_LETTERS = 8
"""Letters it shows at least."""


class Choice(QComboBox):
    """A combo box that may be narrower than the longest of its words."""

    def __init__(self, name: str = "") -> None:
        """Begin empty, under a name that assistive technology says."""
        super().__init__()
        if name:
            self.setAccessibleName(name)
        self.setMinimumContentsLength(_LETTERS)

    def event(self, event: QEvent) -> bool:
        """Qt: tell the whole of what is chosen."""
        if event.type() == QEvent.Type.Enter:  # before any tip is shown
            self.setToolTip(self.currentText())
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        """Qt: a few letters."""
        few = self.fontMetrics().averageCharWidth() * _LETTERS
        return QSize(few + theme.px(48), super().minimumSizeHint().height())
