"""Lines for a passphrase: hidden while typed, shown on a press, given twice where it is new."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from app.base.text import translate
from app.services.protection import SHORTEST
from app.ui import theme
from app.ui.parts import column, label


class SecretWords(QWidget):
    """One line for a passphrase one has, two for a new one."""

    entered = Signal()
    """Enter was pressed in the last line."""

    def __init__(self, name: str, *, new: bool = False) -> None:
        """Set the lines.

        Args:
            name: what the passphrase is called here.
            new: ask twice, and say what is missing.
        """
        super().__init__()
        self.first = self._line(name)
        self.again = self._line(translate("unlock", "The same once more")) if new else None
        self._shown = QCheckBox(translate("unlock", "Show what I type"))
        self._shown.toggled.connect(self._on_shown)
        lines = column(label(name, "label"), self.first, gap=4)
        if self.again is not None:
            lines.addSpacing(theme.px(4))
            lines.addWidget(label(translate("unlock", "The same once more"), "label"))
            lines.addWidget(self.again)
            self.first.returnPressed.connect(self.again.setFocus)
        (self.again or self.first).returnPressed.connect(self.entered)
        lines.addWidget(self._shown)
        self.setLayout(lines)
        self.setFocusProxy(self.first)

    def words(self) -> str:
        """Return what was typed."""
        return self.first.text()

    def problem(self) -> str:
        """Return what is wrong with a new passphrase, in words; empty: nothing."""
        if self.again is None:
            return ""
        if len(self.words()) < SHORTEST:
            return translate(
                "unlock",
                "A passphrase has {least} letters or more; four or five words are good.",
                least=SHORTEST,
            )
        if self.words() != self.again.text():
            return translate("unlock", "The two lines differ. Please type both again.")
        return ""

    def clear(self) -> None:
        """Forget what was typed, and begin again."""
        for line in (self.first, self.again):
            if line is not None:
                line.clear()
        self.first.setFocus()

    def _line(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setEchoMode(QLineEdit.EchoMode.Password)
        made.setAccessibleName(name)
        made.setMaxLength(200)
        return made

    def _on_shown(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for line in (self.first, self.again):
            if line is not None:
                line.setEchoMode(mode)


def advice() -> str:
    """Return what a good passphrase is, and what it means to lose it."""
    return translate(
        "settings",
        "Four or five words that only you would put together are best. Without them nobody can"
        " read the data, and only headquarters can help, once it is known here: write them down,"
        " and keep the paper somewhere else than the laptop.",
    )
