"""Long work in one line: how far it is, how long it may still take, and a button to stop it."""

from __future__ import annotations

import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from app.base.text import translate
from app.ui import i18n, theme
from app.ui.jobs import ProcessJob
from app.ui.parts import button, label, row

_WORTH = 3.0
"""Seconds after which the time left is worth saying."""


class JobLine(QWidget):
    """Shows one job at a time; hidden while there is none."""

    over = Signal()

    def __init__(self) -> None:
        """Wait, hidden."""
        super().__init__()
        self.job: ProcessJob | None = None
        self._begun = 0.0
        self._only = self._what = ""
        self.words = label("", "small")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.stop = button(translate("exchange", "Stop"), self._on_stop, kind="quiet", drawing="x")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.px(4))
        line = row(self.words, self.stop)
        line.setStretch(0, 1)
        lines.addLayout(line)
        lines.addWidget(self.bar)
        self.setVisible(False)

    def watch(self, job: ProcessJob, words: str, *, only: str = "") -> None:
        """Show a job from its start to its end.

        Args:
            job: not started yet.
            words: what it is about to do.
            only: the one step to count, which is then said in ``words``; all of them, each in its
                own, where none is named.
        """
        self.job = job
        self._only, self._what = only, words
        self._begun = time.monotonic()
        self.words.setText(words)
        self.bar.setAccessibleName(words)
        self.bar.setRange(0, 0)
        self.setVisible(True)
        job.progressed.connect(self._on_progress)
        job.finished.connect(self._on_finished)

    def _on_progress(self, done: int, total: int, step: str) -> None:
        if self._only and step != self._only:
            return
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
        words = self._what if self._only else _step(step)
        passed = time.monotonic() - self._begun
        if done and total > done and passed > _WORTH:
            left = round(passed * (total - done) / done)
            words = translate(
                "exchange", "{step}, about {time} left", step=words, time=i18n.duration(left)
            )
        self.words.setText(words)

    def _on_finished(self) -> None:
        self.setVisible(False)
        self.job = None
        self.over.emit()

    def _on_stop(self) -> None:
        if self.job is not None:
            self.job.cancel()


def _step(step: str) -> str:
    """Word the name of a step; one we have no words for is simply work."""
    known = {
        "collect": translate("exchange", "Collecting changes"),
        "write": translate("exchange", "Writing the workbook"),
        "files": translate("exchange", "Reading the packages"),
        "read": translate("exchange", "Reading the packages"),
        "check": translate("exchange", "Checking"),
        "merge": translate("exchange", "Merging"),
        "answers": translate("exchange", "Writing the answers"),
        "backup": translate("exchange", "Keeping a safety copy"),
    }
    return known.get(step, translate("exchange", "Working"))
