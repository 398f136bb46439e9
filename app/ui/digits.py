"""Thirty digits, as two people compare them by phone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.base.text import translate
from app.ui import i18n
from app.ui.parts import label


def digits_label(digits: str) -> QLabel:
    """Return thirty digits in two lines of three groups, large enough to be read aloud."""
    groups = digits.split()
    half = len(groups) // 2
    lines = ("   ".join(part) for part in (groups[:half], groups[half:]))
    made = label("\n".join(i18n.left_to_right(line) for line in lines), "number")
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    made.setAccessibleName(
        translate("tables", "{field}: {value}", field=translate("trust", "Digits"), value=digits)
    )
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return made
