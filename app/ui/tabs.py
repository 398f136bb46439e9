"""A row of tabs that has room for the bold words of the one that is chosen."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QTabBar

from app.ui import theme


class Tabs(QTabBar):
    """Tabs as pages use them: no wider than their words, without a line below."""

    def __init__(self, name: str) -> None:
        """Begin without tabs, under a name that assistive technology says."""
        super().__init__()
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setAccessibleName(name)

    def tabSizeHint(self, index: int) -> QSize:
        """Qt: as wide as its words are when it is chosen, which Qt itself does not foresee."""
        words = self.tabText(index).replace("&", "")
        plain = QFontMetrics(theme.font()).horizontalAdvance(words)
        bold = QFontMetrics(theme.font(bold=True)).horizontalAdvance(words)
        hint = super().tabSizeHint(index)
        return QSize(hint.width() + max(0, bold - plain), hint.height())
