"""The look: colours, fonts and the style sheet, for light, dark and high contrast."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Iterator
from functools import cache

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

import resources

THEMES = ("light", "dark", "contrast")
SYSTEM = "system"
"""The theme that follows the desk it stands on."""
SCALES = (100, 115, 130, 150, 175, 200)
"""Text sizes in per cent."""

_FAMILIES = ["Noto Sans", "Noto Sans Arabic"]
_BODY = 14
_DARK = 128
"""Lightness, of 255, below which the desk's windows are dark."""
_WORD = re.compile(r"@(\w+)")
_LENGTH = re.compile(r"\{(\d+)\}")


class _Dress:
    """What the application wears now."""

    theme: str = "light"
    scale: int = 100


_worn = _Dress()


@cache
def palettes() -> dict[str, dict[str, str]]:
    """Return the colours of each theme: name of the use to ``#RRGGBB``."""
    found: dict[str, dict[str, str]] = json.loads(resources.read_text("style/palettes.json"))
    return found


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two ``#RRGGBB`` colours, 1 to 21. Source: WCAG 2.2, 1.4.3."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def current() -> str:
    """Return the name of the theme in use; never ``system``."""
    return _worn.theme


def colour(use: str) -> QColor:
    """Return the colour of this use in the present theme."""
    return QColor(palettes()[current()][use])


@contextlib.contextmanager
def on_paper() -> Iterator[None]:
    """Paint by hand as for paper: what goes into a report is never on a dark ground."""
    worn = _worn.theme
    _worn.theme = "light" if worn == "dark" else worn
    try:
        yield
    finally:
        _worn.theme = worn


def px(length: int) -> int:
    """Return a length of the 8-pixel grid at the present text size."""
    return round(length * _worn.scale / 100)


def font(role: str = "body", *, bold: bool = False) -> QFont:
    """Return the font for painting by hand: ``small``, ``body`` or ``title``."""
    made = QFont()
    made.setFamilies(_FAMILIES)
    made.setPixelSize(px({"small": 12, "body": _BODY, "title": 22}[role]))
    made.setBold(bold)
    return made


def load_fonts(*, arabic: bool) -> None:
    """Make the shipped fonts known to Qt; the Arabic ones may follow after the first frame."""
    names = ("NotoSansArabic-Regular", "NotoSansArabic-Bold") if arabic else ()
    for name in names or ("NotoSans-Regular", "NotoSans-Bold"):
        _load_font(name)


@cache
def _load_font(name: str) -> None:
    QFontDatabase.addApplicationFont(str(resources.path(f"fonts/{name}.ttf")))


def begin(app: QApplication, theme: str, scale: int) -> None:
    """Choose colours and lengths for the first frame; ``apply`` dresses the application later."""
    dark = app.palette().window().color().lightness() < _DARK
    _worn.theme = theme if theme in THEMES else "dark" if dark else "light"
    _worn.scale = scale if scale in SCALES else 100


def apply(app: QApplication, theme: str, scale: int = 100) -> None:
    """Dress the whole application; ``theme`` is one of ``THEMES`` or ``system``."""
    _worn.theme = theme if theme in THEMES else _of_system(app)
    _worn.scale = scale if scale in SCALES else 100
    app.setStyle("Fusion")
    app.setPalette(_palette())
    app.setFont(font())
    app.setStyleSheet(_sheet())


def _of_system(app: QApplication) -> str:
    from PySide6.QtCore import Qt

    return "dark" if app.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"


def _sheet() -> str:
    """Fill colours and lengths into the sheet."""
    colours = palettes()[current()]
    pictures = {
        name: resources.path(f"style/{current()}-{name}.svg").as_posix()
        for name in ("down", "check")
    }
    text = _WORD.sub(
        lambda m: colours.get(m[1]) or pictures[m[1]], resources.read_text("style/window.qss")
    )
    return _LENGTH.sub(lambda m: str(px(int(m[1]))), text)


def _palette() -> QPalette:
    """Give what the sheet does not reach (and every painter of ours) the same colours."""
    made = QPalette()
    role = QPalette.ColorRole
    uses = {
        role.Window: "window",
        role.WindowText: "text",
        role.Base: "surface",
        role.AlternateBase: "stripe",
        role.Text: "text",
        role.Button: "surface",
        role.ButtonText: "text",
        role.Highlight: "accent",
        role.HighlightedText: "on_accent",
        role.PlaceholderText: "muted",
        role.ToolTipBase: "toast",
        role.ToolTipText: "on_toast",
        role.Link: "accent",
        role.Mid: "line",
    }
    for place, use in uses.items():
        made.setColor(place, colour(use))
    for place in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, place, colour("grey"))
    return made


def _luminance(colour_name: str) -> float:
    parts = (int(colour_name[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
