"""Icons: the shipped line drawings in the colours of the theme, crisp on every screen."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

import resources
from app.ui import theme

_POINTING = frozenset(
    {
        *("chevron-left", "chevron-right", "arrow-left", "arrow-right", "send"),
        *("panel-left-close", "panel-left-open", "panel-right"),
    }
)
"""Drawings with a direction, mirrored where people read from right to left."""


def icon(name: str, use: str = "text", *, size: int = 20) -> QIcon:
    """Return a drawing as an icon.

    Args:
        name: file name in ``resources/icons`` without its ending.
        use: the colour it is drawn in, as in ``theme.colour``.
        size: edge in pixels at text size 100 %.
    """
    made = QIcon()
    made.addPixmap(pixmap(name, use, size=size), QIcon.Mode.Normal)
    made.addPixmap(pixmap(name, use, size=size), QIcon.Mode.Selected)
    return made


def pixmap(name: str, use: str = "text", *, size: int = 20) -> QPixmap:
    """Return a drawing as a picture with the device's own number of dots."""
    edge = theme.px(size)
    return _draw(name, theme.colour(use).name(), edge, _ratio(), _mirrored(name))


def icon_size(size: int = 20) -> QSize:
    """Return the size to set on a button that shows an icon."""
    return QSize(theme.px(size), theme.px(size))


def _ratio() -> float:
    app = QApplication.instance()
    return app.devicePixelRatio() if isinstance(app, QApplication) else 1.0


def _mirrored(name: str) -> bool:
    return name in _POINTING and QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


@cache
def _draw(name: str, colour: str, edge: int, ratio: float, mirrored: bool) -> QPixmap:
    """Draw once per colour and size."""
    source = resources.read_text(f"icons/{name}.svg").replace("currentColor", colour)
    dots = round(edge * ratio)
    picture = QPixmap(dots, dots)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    if mirrored:
        painter.translate(dots, 0)
        painter.scale(-1, 1)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, dots, dots))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture
