"""Under the history, about the chosen package: its receipt, and whether it can be undone."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.base.text import translate
from app.domain.record import Changes
from app.services import exchange, wording
from app.ui import i18n, theme
from app.ui.jobs import ProcessJob
from app.ui.pages.exchange_words import office_name
from app.ui.pages.job_line import JobLine
from app.ui.parts import button, label, row
from app.ui.session import Session


class UndoLine(QWidget):
    """One sentence about a package, and what can be done with it."""

    done = Signal()

    def __init__(self, session: Session) -> None:
        """Wait for a package."""
        super().__init__()
        self.session = session
        self._line: exchange.PackageLine | None = None
        self._ways: Mapping[str, exchange.Way] = {}
        self.words = label("", "muted", wrap=True)
        self.undo_button = button(
            translate("exchange", "Undo this import"), self.undo, drawing="undo-2"
        )
        self.again_button = button(
            translate("exchange", "Take again"), self.take_again, drawing="download"
        )
        self.receipt_button = button(
            translate("exchange", "Open the receipt"), self.open_receipt, drawing="clipboard-list"
        )
        self.edits_button = button(
            translate("exchange", "Look at the edits…"), self.open_edits, drawing="pencil"
        )
        self.line = JobLine()
        buttons = (self.receipt_button, self.edits_button, self.undo_button, self.again_button)
        head = row(*buttons, self.words, gap=12)
        head.setStretch(len(buttons), 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.px(8))
        lines.addLayout(head)
        lines.addWidget(self.line)
        self.line.over.connect(self._show)
        self._show()

    def show_ways(self, ways: Mapping[str, exchange.Way]) -> None:
        """Take what can be done about each package."""
        self._ways = ways
        self._show()

    def show_line(self, line: exchange.PackageLine) -> None:
        """Speak of this package."""
        self._line = line
        self._show()

    def open_receipt(self) -> None:
        """Show what became of the package on a page of its own."""
        if self._line is not None:
            self.session.go("receipt", package=self._line.package)

    def open_edits(self) -> None:
        """Show again what somebody changed in the sheets of the package."""
        line, store = self._line, self.session.store
        if line is not None:
            self.session.ask(
                self, lambda: exchange.edited_file(store, line.office, line.number), self._on_file
            )

    def _on_file(self, file: Path | None) -> None:
        if file is None:
            words = translate("exchange", "The file of this package is no longer kept here.")
            self.session.say(words, "warn")
        else:
            self.session.go("edits", file=str(file))

    def undo(self) -> None:
        """Take the import back, in a child process."""
        self._run([], translate("exchange", "Undoing the import"), self._on_undone)

    def take_again(self) -> None:
        """Take in again what was set aside, in a child process."""
        self._run(["--again"], translate("exchange", "Merging"), self._on_taken)

    def _run(self, options: list[str], words: str, done: Any) -> None:  # noqa: ANN401  (a slot)
        if self._line is None or self.line.job is not None:
            return
        database = str(self.session.who.database)
        job = ProcessJob(["undo-import", database, self._line.package, *options], self)
        job.succeeded.connect(done)
        job.failed.connect(self.session.refuse)
        job.cancelled.connect(
            lambda: self.session.say(translate("exchange", "Stopped. Nothing was changed."))
        )
        self.line.watch(job, words)
        self._show()
        job.start()

    def _on_undone(self, answer: dict[str, Any]) -> None:
        told = answer.get("undone") or {}
        words = translate(
            "exchange",
            "Package {number} of {office} is undone. What it brought is set aside and can be"
            " taken again.",
            number=i18n.number(int(told.get("number") or 0)),
            office=office_name(str(told.get("office"))),
        )
        self._over(words)

    def _on_taken(self, answer: dict[str, Any]) -> None:
        taken = sum(int(result.get("taken") or 0) for result in answer.get("files", []))
        self._over(translate("exchange", "%n changes were taken in again.", taken))

    def _over(self, words: str) -> None:
        self.session.say(words, "good")
        self.session.tell(Changes(everything=True))
        self.done.emit()

    def _show(self) -> None:
        line = self._line
        received = line is not None and line.direction == "in"
        way = self._ways.get(line.package) if line is not None and received else None
        busy = self.line.job is not None
        self.setVisible(line is not None)
        self.edits_button.setVisible(received and line is not None and line.state == "edited")
        self.undo_button.setVisible(way is not None and not way.again)
        self.again_button.setVisible(way is not None and way.again)
        self.words.setVisible(way is not None)
        if line is None or way is None:
            return
        self.undo_button.setEnabled(way.undo and not busy)
        self.again_button.setEnabled(not busy)
        self.words.setText(_words(line, way))


def _words(line: exchange.PackageLine, way: exchange.Way) -> str:
    """Return what can be done about a package and what comes of it, or what stands against it."""
    facts = {"number": i18n.number(line.number), "office": office_name(line.office)}
    if way.undo:
        return translate(
            "exchange",
            "Package {number} of {office} can be undone until something is recorded or sent here."
            " What it brought is set aside then, and can be taken again.",
            **facts,
        )
    told = dict(way.params)
    if "at" in told:
        told["at"] = i18n.moment(str(told["at"]))
    if "office" in told:
        told["office"] = office_name(str(told["office"]))
    if way.again:
        return translate(
            "exchange",
            "This import was undone on {at}. What it had brought is set aside, and can be taken"
            " again.",
            **told,
        )
    return wording.sentence(way.code, told)
