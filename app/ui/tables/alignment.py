"""How the cells of tables are aligned."""

from __future__ import annotations

from PySide6.QtCore import Qt


def side(*, number: bool) -> Qt.AlignmentFlag:
    """Return how a cell is aligned: numbers at the right, so that units stand under units.

    In Arabic too: its numbers are written from left to right.
    """
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    return (right if number else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
