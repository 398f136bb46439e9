"""The line above everything while one trains."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QWidget

from app.base.text import translate
from app.ui import theme
from app.ui.parts import label, picture, row


def training_band() -> QWidget:
    """Return the broad amber line nobody can take for the real thing."""
    made = QFrame()
    made.setObjectName("training")
    made.setFixedHeight(theme.px(32))
    words = label(translate("shell", "TRAINING: nothing here is real"))
    made.setLayout(row(0, picture("graduation-cap", "on_training"), words, 0))
    made.setAccessibleName(words.text())
    return made
