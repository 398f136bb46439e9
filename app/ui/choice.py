"""A list to choose from, whose tip says the whole of what it has no room for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

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

    def paintEvent(self, _: QPaintEvent) -> None:
        """Qt: the beginning of words that are too long, whichever way the page is read."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        option.currentText = option.fontMetrics.elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def minimumSizeHint(self) -> QSize:
        """Qt: a few letters."""
        few = self.fontMetrics().averageCharWidth() * _LETTERS
        return QSize(few + theme.px(48), super().minimumSizeHint().height())
