"""What the window shows instead of a damaged database: the newest good backup, and what it lacks.

Source: reliability.md R8.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.base.text import translate
from app.services import restore_words
from app.ui import i18n, theme
from app.ui.parts import button, column, label, picture, row

if TYPE_CHECKING:
    from app.services.restore import Offered


@dataclass(frozen=True)
class Ways:
    """What can be done about it."""

    back: Callable[[Path, Path], object]
    """Puts a backup in the place of the database."""
    other: Callable[[], object]
    """Opens another database."""
    stay: Callable[[], object] | None = None
    """Opens it all the same; None where it cannot be opened."""


class DamagedPage(QWidget):
    """Says that the file is damaged, and offers to go back to a backup."""

    def __init__(self, path: Path, found: Offered, ways: Ways) -> None:
        """Show what there is.

        Args:
            path: the database.
            found: the backup that is offered.
            ways: what its buttons do.
        """
        super().__init__()
        self._path, self._found, self._ways = path, found, ways
        when = i18n.moment(found.line.at)
        words = translate("restore", "Go back to the backup of {when}", when=when)
        self.back = button(words, self.go_back, kind="primary", drawing="history")
        title = translate("restore", "The database is damaged")
        sheet = QFrame()
        sheet.setObjectName("card")
        sheet.setFixedWidth(theme.px(560))
        lines = column(
            row(picture("circle-alert", size=28), label(title, "title"), 0),
            label(i18n.line_as_written(path.name), "muted", wrap=True),
            8,
            *(label(line, wrap=True) for line in restore_words.offer(found)),
            8,
            row(self.back, 0),
            row(*self._others(), 0),
            gap=12,
            margin=32,
        )
        sheet.setLayout(lines)
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        outer.addLayout(row(0, sheet, 0))
        outer.addStretch(2)
        self.setFocusProxy(self.back)

    def _others(self) -> list[QWidget]:
        made: list[QWidget] = []
        if self._ways.stay is not None:
            words = translate("restore", "Open it all the same")
            made.append(button(words, self._ways.stay, kind="quiet"))
        words = translate("unlock", "Another database…")
        made.append(button(words, self._ways.other, kind="quiet"))
        return made

    def go_back(self) -> None:
        """Put the backup in the place of the damaged file, which is kept."""
        self.setEnabled(False)
        self._ways.back(self._found.line.path, self._path)
