"""The way back to one's data without the passphrase: a request, a phone call, an answer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.base.errors import AppError, CallError
from app.base.text import translate
from app.services import forgotten, recovery
from app.ui import i18n, prompts, theme
from app.ui.digits import digits_label
from app.ui.errors import worded
from app.ui.parts import button, clear, column, holder, label, row
from app.ui.secret_words import SecretWords

if TYPE_CHECKING:
    from app.ui.jobs import Runner

T = TypeVar("T")


class Forgotten(QWidget):
    """Three steps on one sheet; it stays the same sheet until the answer has come."""

    unlocked = Signal()
    """The database has a new passphrase and is open for this process."""
    left = Signal()
    """The person goes back to the line of the passphrase."""

    def __init__(self, path: Path, runner: Runner) -> None:
        """Show how far this is.

        Args:
            path: the locked database.
            runner: does what takes a moment.
        """
        super().__init__()
        self._path, self._runner = path, runner
        self._answer = path
        self.new: SecretWords | None = None
        self.problem = label("", "problem", wrap=True)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(theme.px(12))
        self.back = button(translate("unlock", "Back"), self.left.emit, kind="quiet")
        try:
            can = recovery.can_help(path)
        except AppError as error:
            self._show_stuck(error)
        else:
            self.show_steps() if can else self._show_stuck(CallError("no_recovery"))
        self.setFocusProxy(self.back)

    def show_steps(self) -> None:
        """Say what to do, with the digits of the request where there is one."""
        digits = forgotten.waiting(self._path)
        self._begin()
        first = translate(
            "unlock",
            "Headquarters can help. Save a request, and send it there by mail or stick.",
        )
        again = translate(
            "unlock",
            "The request is made. Headquarters rings you before it answers: then read these"
            " digits out.",
        )
        self._lines.addWidget(label(again if digits else first, wrap=True))
        save = translate("unlock", "Save the request…")
        if digits:
            self._lines.addWidget(digits_label(digits))
            save = translate("unlock", "Save it once more…")
        self._lines.addWidget(self.problem)
        ask = button(save, self.save, kind="quiet" if digits else "primary", drawing="save")
        take = button(
            translate("unlock", "Open the answer…"),
            self.open_answer,
            kind="primary" if digits else "plain",
            drawing="folder-open",
        )
        self._lines.addWidget(holder(column(row(ask, 0), row(take, 0), row(self.back, 0))))

    def save(self, target: Path | None = None) -> None:
        """Write the request where the person wants it."""
        title = translate("unlock", "Save the request…")
        name = translate("unlock", "request {database}", database=self._path.stem)
        chosen = target or prompts.new_file(self, title, f"{name}.json", "*.json")
        if chosen is not None:
            self._run(lambda: forgotten.ask(self._path, chosen), lambda _: self.show_steps())

    def open_answer(self, answer: Path | None = None) -> None:
        """Ask for the new passphrase that goes with an answer."""
        title = translate("unlock", "Open the answer…")
        chosen = answer or prompts.any_file(self, title, ("json",))
        if chosen is None:
            return
        self._answer = chosen
        self._begin()
        about = translate("unlock", "Choose the passphrase that counts from now on.")
        self.new = SecretWords(translate("settings", "New passphrase"), new=True)
        self.new.entered.connect(self.use)
        go = button(translate("unlock", "Set it and open"), self.use, kind="primary")
        file = label(i18n.line_as_written(chosen.name), "muted", wrap=True)
        for part in (file, label(about, wrap=True), self.new, self.problem):
            self._lines.addWidget(part)
        steps = button(translate("unlock", "Back"), self.show_steps, kind="quiet")
        self._lines.addLayout(row(steps, 0, go))
        self.new.setFocus()

    def use(self) -> None:
        """Give the database its new passphrase."""
        if self.new is None:
            return
        problem, words = self.new.problem(), self.new.words()
        if problem:
            self.problem.setText(problem)
            return
        answer = self._answer
        self._run(lambda: forgotten.use(self._path, answer, words), lambda _: self.unlocked.emit())

    def _show_stuck(self, error: AppError) -> None:
        self._begin()
        self._lines.addWidget(label(worded(error), wrap=True))
        self._lines.addLayout(row(self.back, 0))

    def _begin(self) -> None:
        """Empty the sheet, but for what is used again."""
        for kept in (self.problem, self.back):
            kept.setParent(None)
        self.new = None
        self.problem.setText("")
        clear(self._lines)

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self.setEnabled(False)

        def over(found: T) -> None:
            self.setEnabled(True)
            done(found)

        def failed(error: Exception) -> None:
            self.setEnabled(True)
            self.problem.setText(worded(error))

        self._runner.ask(self, work, over, failed, writes=False)
