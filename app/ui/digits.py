"""Thirty digits, as two people compare them by phone, and the line for those that are heard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from app.base.text import translate
from app.ui import i18n, theme
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


def heard_line() -> tuple[QLineEdit, list[QWidget]]:
    """Return the line for the groups that are heard, and it below the words that ask for them."""
    name = translate("trust", "The last two groups, as you heard them")
    about = translate(
        "trust",
        "The first four groups must be just these. The last two are not shown: type them as"
        " you hear them.",
    )
    heard = QLineEdit()
    heard.setAccessibleName(name)
    heard.setAccessibleDescription(about)
    heard.setPlaceholderText(i18n.left_to_right("00000 00000"))
    heard.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the groups keep their order
    heard.setMaxLength(80)
    heard.setMinimumHeight(theme.px(32))
    return heard, [label(about, "small", wrap=True), label(name, "label"), heard]
