"""The locked window: nothing of the database is in it until the passphrase is given."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.base.errors import AppError
from app.base.text import translate
from app.services import protection
from app.ui import i18n, theme
from app.ui.errors import worded
from app.ui.parts import button, column, holder, label, picture, row
from app.ui.secret_words import SecretWords

if TYPE_CHECKING:
    from app.ui.jobs import Runner


class UnlockPage(QWidget):
    """Asks for the passphrase of one database."""

    unlocked = Signal()

    def __init__(self, path: Path, runner: Runner, other: Callable[[], object]) -> None:
        """Ask.

        Args:
            path: the database.
            runner: tries a passphrase outside the window's thread: it takes a moment on purpose.
            other: what opens another database.
        """
        super().__init__()
        self._path, self._runner = path, runner
        self.words = SecretWords(translate("unlock", "Passphrase"))
        self.words.entered.connect(self.unlock)
        self.problem = label("", "problem", wrap=True)
        self._go = button(translate("unlock", "Unlock"), self.unlock, kind="primary")
        forgot = button(translate("unlock", "I forgot the passphrase"), self.help, kind="quiet")
        self._asking = holder(
            column(
                self.words,
                self.problem,
                row(0, self._go),
                row(button(translate("unlock", "Another database…"), other, kind="quiet"), 0),
                row(forgot, 0),
                gap=12,
            )
        )
        sheet = QFrame()
        sheet.setObjectName("card")
        sheet.setFixedWidth(theme.px(440))
        self._lines = column(
            row(picture("lock", size=28), label(translate("unlock", "Locked"), "title"), 0),
            label(i18n.line_as_written(path.name), "muted", wrap=True),
            8,
            self._asking,
            gap=12,
            margin=32,
        )
        sheet.setLayout(self._lines)
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        outer.addLayout(row(0, sheet, 0))
        outer.addStretch(2)
        self.setFocusProxy(self.words)

    def unlock(self) -> None:
        """Try what was typed."""
        words = self.words.words()
        if not words:
            self.words.setFocus()
            return
        self.setEnabled(False)
        self._runner.ask(
            self,
            lambda: protection.unlock(self._path, words),
            lambda _: self.unlocked.emit(),
            self._on_failed,
            writes=False,
        )

    def help(self) -> None:
        """Go the way through headquarters, in the same place."""
        from app.ui.forgotten import Forgotten

        made = Forgotten(self._path, self._runner)
        self._asking.hide()
        self._lines.addWidget(made)
        made.unlocked.connect(self.unlocked)

        def back() -> None:
            made.hide()
            made.deleteLater()
            self._asking.show()
            self.words.setFocus()

        made.left.connect(back)
        made.setFocus()

    def _on_failed(self, error: Exception) -> None:
        self.setEnabled(True)
        wrong = isinstance(error, AppError) and error.code == "passphrase_wrong"
        again = translate("unlock", "This is not the passphrase. Please try again.")
        self.problem.setText(again if wrong else worded(error))
        self.words.clear()
