"""Headquarters' answers: a package for every office heard from, in one go."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout

from app.base.text import translate
from app.ui.jobs import ProcessJob
from app.ui.pages.exchange_words import office_name
from app.ui.pages.folder_line import FolderLine, show_button
from app.ui.pages.job_line import JobLine
from app.ui.parts import band, button, clear, column, label, picture, row
from app.ui.session import Session


class AnswersCard(QFrame):
    """Writes the answers in a child process, each into a folder named by its office."""

    written = Signal()

    def __init__(self, session: Session) -> None:
        """Wait for the button."""
        super().__init__()
        self.setObjectName("card")
        self.session = session
        self.place = FolderLine(session)
        self.with_files = QCheckBox(translate("exchange", "Let the files go along"))
        self.with_files.setChecked(True)
        self.with_files.setToolTip(
            translate("exchange", "Without them the package is small; they follow later.")
        )
        self.button = button(
            translate("exchange", "Answer all offices"),
            self.answer_all,
            kind="primary",
            drawing="send",
        )
        self.line = JobLine()
        self.outcome = QVBoxLayout()
        head = row(
            picture("upload", "accent"), label(translate("reception", "Answers"), "heading"), 0
        )
        words = translate(
            "reception",
            "Each office heard from gets what it lacks and receipts of what came from it.",
        )
        self.setLayout(
            column(
                head,
                label(words, "muted", wrap=True),
                self.place,
                row(self.button, self.with_files, 0, gap=16),
                self.line,
                self.outcome,
                gap=12,
                margin=16,
            )
        )
        self.line.over.connect(lambda: self.button.setEnabled(True))

    def answer_all(self) -> None:
        """Write a package for every office heard from that lacks something."""
        if self.line.job is not None:
            return
        clear(self.outcome)
        words = ["export", str(self.session.who.database), "--to", "ALL"]
        words += ["--out", str(self.place.folder)]
        words += [] if self.with_files.isChecked() else ["--no-files"]
        job = ProcessJob(words, self)
        job.succeeded.connect(self._on_answered)
        job.failed.connect(self.session.refuse)
        job.cancelled.connect(
            lambda: self.session.say(translate("exchange", "Stopped. What was written stays."))
        )
        job.cancelled.connect(self.written)
        self.button.setEnabled(False)
        self.line.watch(job, translate("exchange", "Writing the answers"))
        job.start()

    def _on_answered(self, answer: dict[str, Any]) -> None:
        written, failed = answer.get("packages", []), answer.get("failed", [])
        if written:
            words = translate(
                "exchange",
                "%n packages are written, each in a folder named by its office.",
                len(written),
            )
            self.outcome.addWidget(band(words, "good"))
            self.outcome.addLayout(row(show_button(self.place.folder), 0))
        elif not failed:
            words = translate("exchange", "No office lacks anything or awaits a receipt.")
            self.outcome.addWidget(band(words, "info"))
        for each in failed:
            name = office_name(str(each.get("office", "")))
            words = translate(
                "exchange", "Nothing was written for {office}: {reason}",
                office=name, reason=str(each.get("message", "")),
            )  # fmt: skip
            self.outcome.addWidget(band(words, "bad"))
        self.written.emit()
