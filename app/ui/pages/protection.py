"""The part of the settings about the passphrase: to have one, to change it, when to lock."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.base.text import translate
from app.services import protection, recovery
from app.ui import restoring
from app.ui.errors import worded
from app.ui.parts import Flow, band, button, chip, clear, column, holder, label, row
from app.ui.secret_words import SecretWords, advice
from app.ui.session import Session

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


_CHOICES = (5, 10, 30, 0)
"""Minutes after which the window may lock by itself."""


class Protection(QWidget):
    """Says how the database is protected, and changes it in place."""

    def __init__(self, session: Session) -> None:
        """Show how it stands."""
        super().__init__()
        self.session = session
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(12)
        self.old: SecretWords | None = None
        self.new: SecretWords | None = None
        self.problem = label("", "problem", wrap=True)
        self.show_state()

    def show_state(self) -> None:
        """Say whether there is a passphrase, and offer what can be done."""
        clear(self._lines)
        if not self.session.store.lies_here:
            self._lines.addWidget(label(self._on_server(), wrap=True))
            return
        if not self.session.protected:
            self._lines.addWidget(self._unprotected())
            return
        self._lines.addWidget(
            band(translate("settings", "A passphrase protects this database."), "good", "lock")
        )
        self._lines.addWidget(label(self._help(), "small", wrap=True))
        self._lines.addLayout(
            column(label(translate("settings", "Lock by itself"), "label"), self._after(), gap=4)
        )
        self._lines.addLayout(
            row(
                button(translate("settings", "Change the passphrase…"), self.show_change),
                button(translate("settings", "Lock now"), self._window().lock, drawing="lock"),
                0,
            )
        )

    def show_change(self) -> None:
        """Ask for the passphrase, and for the new one."""
        clear(self._lines)
        self.old = SecretWords(translate("settings", "Passphrase of today"))
        self.new = SecretWords(translate("settings", "New passphrase"), new=True)
        self.new.entered.connect(self.change)
        self.problem = label("", "problem", wrap=True)
        for part in (self.old, self.new, self.problem):
            self._lines.addWidget(part)
        go = button(translate("settings", "Change"), self.change, kind="primary")
        self._lines.addLayout(
            row(button(translate("settings", "Cancel"), self.show_state, kind="quiet"), 0, go)
        )
        self.old.setFocus()

    def change(self) -> None:
        """Replace the passphrase."""
        if self.old is None or self.new is None:
            return
        problem = self.new.problem()
        if problem:
            self.problem.setText(problem)
            return
        path = Path(self.session.who.database)
        old, new = self.old.words(), self.new.words()

        def failed(error: Exception) -> None:
            self.setEnabled(True)
            self.problem.setText(worded(error))

        def done(_: object) -> None:
            self.setEnabled(True)
            self.show_state()
            self.session.say(
                translate(
                    "settings",
                    "The passphrase is changed. Older backups still open with the old one.",
                ),
                "good",
            )

        self.setEnabled(False)
        self.session.runner.ask(
            self,
            lambda: protection.change_passphrase(path, old, new),
            done,
            failed,
            writes=True,
        )

    def protect(self) -> None:
        """Protect a database that had no passphrase yet."""
        if self.new is None:
            return
        problem = self.new.problem()
        if problem:
            self.problem.setText(problem)
            return
        restoring.protect(self._window(), self.new.words())

    def _help(self) -> str:
        """Say what happens when the passphrase is forgotten."""
        if recovery.can_help(Path(self.session.who.database)):
            return translate(
                "settings",
                "If the passphrase is forgotten, headquarters can help, after a phone call.",
            )
        return translate(
            "settings",
            "If the passphrase is forgotten, nobody can help yet: first compare headquarters’"
            " digits, under Signatures, and take a package from there.",
        )

    def _on_server(self) -> str:
        return translate(
            "settings",
            "This database lies on a server: nothing of it stays on this laptop, and there is no"
            " passphrase. The server’s administrator protects its disks and backups, and says who"
            " may log in.",
        )

    def _unprotected(self) -> QWidget:
        words = translate(
            "settings",
            "There is no passphrase: whoever has this laptop, or a copy of its files, reads"
            " everything.",
        )
        ask = button(translate("settings", "Protect with a passphrase…"), self._ask_first)
        return holder(column(band(words, "warn", "triangle-alert"), row(ask, 0), gap=8))

    def _ask_first(self) -> None:
        clear(self._lines)
        self.new = SecretWords(translate("settings", "New passphrase"), new=True)
        self.new.entered.connect(self.protect)
        self.problem = label("", "problem", wrap=True)
        self._lines.addWidget(label(advice(), "small", wrap=True))
        self._lines.addWidget(self.new)
        self._lines.addWidget(self.problem)
        go = button(translate("settings", "Protect"), self.protect, kind="primary")
        self._lines.addLayout(
            row(button(translate("settings", "Cancel"), self.show_state, kind="quiet"), 0, go)
        )
        self.new.setFocus()

    def _after(self) -> QWidget:
        """Choose after how many minutes without a sign of life the window locks."""
        flow, present = Flow(), self.session.lock_after
        for minutes in _CHOICES:
            words = (
                translate("settings", "after %n minutes", minutes)
                if minutes
                else translate("settings", "only when the computer sleeps")
            )
            made = chip(words, checked=minutes == present)
            made.setAutoExclusive(True)
            made.clicked.connect(lambda _=False, m=minutes: self._lock_after(m))
            flow.addWidget(made)
        return holder(flow)

    def _lock_after(self, minutes: int) -> None:
        self.session.lock_after = minutes

    def _window(self) -> MainWindow:
        return cast("MainWindow", self.session.parent())
