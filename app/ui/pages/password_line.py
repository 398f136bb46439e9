"""The line that asks for the password of files somebody closed by one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.base.text import translate
from app.ui.parts import button, column, row
from app.ui.secret_words import SecretWords


class PasswordLine(QWidget):
    """Asks once for all files that were just looked at."""

    def __init__(self, given: Callable[[str], object]) -> None:
        """Ask.

        Args:
            given: hears the password.
        """
        super().__init__()
        self._given = given
        self.words = SecretWords(translate("exchange", "Password of the file"))
        self.words.entered.connect(self.open)
        go = button(translate("exchange", "Open with the password"), self.open, kind="primary")
        self.setLayout(column(self.words, row(go, 0), gap=8))

    def open(self) -> None:
        """Hand on what was typed."""
        if self.words.words():
            self._given(self.words.words())
        else:
            self.words.setFocus()
