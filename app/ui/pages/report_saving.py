"""A report out of the window: to Excel, PDF, CSV or IATI in a child process, or to a printer."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton, QWidget

from app.base import names, text
from app.base.text import QT_TRANSLATE_NOOP, translate
from app.domain.report import Profile, Report
from app.ui import i18n, prompts
from app.ui.jobs import ProcessJob
from app.ui.pages.folder_line import show_button
from app.ui.pages.job_line import JobLine
from app.ui.parts import band, button, clear, column, flow, holder
from app.ui.session import Session

_LONGEST = 80

FORMATS: dict[str, tuple[str, str, str]] = {
    "xlsx": (QT_TRANSLATE_NOOP("reportspage", "Excel"), "table-2", "xlsx"),
    "pdf": (QT_TRANSLATE_NOOP("reportspage", "PDF"), "download", "pdf"),
    "csv": (QT_TRANSLATE_NOOP("reportspage", "CSV"), "columns-3", "csv"),
    "iati": (QT_TRANSLATE_NOOP("reportspage", "IATI"), "upload", "xml"),
}
"""Format of the command line to its name, drawing and ending."""


class SavingBar(QWidget):
    """The ways out of one report, the work that goes on, and what came of it."""

    saved = Signal()
    """Something has left: the log of it is longer."""

    def __init__(self, session: Session) -> None:
        """Begin with nothing to save."""
        super().__init__()
        self.session = session
        self._report: Report | None = None
        self._options: Mapping[str, str] = {}
        self.buttons: dict[str, QPushButton] = {
            key: button(translate("reportspage", name), partial(self.save_as, key), drawing=drawing)
            for key, (name, drawing, _) in FORMATS.items()
        }
        self.print_button = button(translate("reportspage", "Print"), drawing="printer")
        self.line = JobLine()
        self.line.over.connect(self._enable)
        self.outcome = column(gap=4)
        self.setLayout(column(self.line, self.outcome, gap=4))
        self._enable()

    @property
    def ways(self) -> tuple[QPushButton, ...]:
        """The buttons, to be set where the report says for whom it is."""
        return (*self.buttons.values(), self.print_button)

    def offer(self, report: Report | None, options: Mapping[str, str], *, iati: bool) -> None:
        """Offer the ways out of a report.

        Args:
            report: what is shown; None while nothing is.
            options: what it is narrowed by.
            iati: whether it can go out as IATI.
        """
        if self._report is not None and (report is None or report.key != self._report.key):
            clear(self.outcome)
        self._report, self._options = report, dict(options)
        self.buttons["iati"].setVisible(iati)
        self._enable()

    def save_as(self, form: str) -> None:
        """Ask where the file goes, and write it there."""
        report, ending = self._report, FORMATS[form][2]
        if report is None or self.line.job is not None:
            return
        name = _file_name(report.title, report.profile)
        target = prompts.new_file(
            self, translate("reportspage", "Save the report"), f"{name}.{ending}", f"*.{ending}"
        )
        if target is None:
            return
        if not target.suffix:
            target = target.with_suffix(f".{ending}")
            if target.exists() and not self._replaces(target):
                return
        self.write(form, target)

    def write(self, form: str, target: Path) -> None:
        """Write the report to a file the person chose."""
        report = self._report
        if report is None:
            return
        clear(self.outcome)
        words = ["report", str(self.session.who.database), report.key, "--format", form]
        words += ["--out", str(target), "--profile", report.profile.value]
        words += ["--lang", text.language()]
        if target.exists():
            words.append("--replace")  # the person was asked
        for key, value in self._options.items():
            words += ["--where", f"{key}={value}"]
        job = ProcessJob(words, self)
        job.succeeded.connect(lambda answer: self._on_written(target, answer))
        job.failed.connect(self.session.refuse)
        job.cancelled.connect(self._on_stopped)
        self.line.watch(job, translate("reportspage", "Writing {file}", file=target.name))
        self._enable()
        job.start()

    def _replaces(self, target: Path) -> bool:
        return prompts.confirm(
            self,
            translate("reportspage", "Replace the file?"),
            translate("reportspage", "{file} is there already.", file=target.name),
            translate("reportspage", "Replace"),
        )

    def _on_written(self, target: Path, answer: Mapping[str, Any]) -> None:
        name = i18n.left_to_right(target.name)
        words = translate("reportspage", "Saved: {file}", file=name)
        self.outcome.addWidget(band(words, "good"))
        if held := answer.get("held"):
            words = translate(
                "reportspage",
                "%n initiatives are not in it yet. The report “Ready for IATI?” says why.",
                len(held),
            )
            self.outcome.addWidget(band(words, "warn"))
        opened = button(
            translate("reportspage", "Open"),
            lambda: self._open(target),
            kind="quiet",
            drawing="book-open",
        )
        self.outcome.addWidget(holder(flow(opened, show_button(target.parent))))
        self.saved.emit()

    def _open(self, target: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(target))):
            words = translate("reportspage", "No program here opens {file}.", file=target.name)
            self.session.say(words, "warn")

    def _on_stopped(self) -> None:
        self.session.say(translate("reportspage", "Stopped. No file was written."))

    def _enable(self) -> None:
        ready = self._report is not None and self.line.job is None
        for made in self.ways:
            made.setEnabled(ready)


def _file_name(title: str, profile: Profile) -> str:
    """Return a name for the file that also says for whom it is."""
    return f"{names.plain(title[:_LONGEST], ' ')} {profile.value}"
