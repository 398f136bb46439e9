"""What a person can do about a file that came, before or instead of taking it in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from app.base.text import translate
from app.services.file_back import NO_PROBLEMS
from app.ui.jobs import ProcessJob
from app.ui.pages import noted_copy
from app.ui.pages.digits_sheet import Claim, DigitsSheet, claim_of
from app.ui.pages.job_line import JobLine
from app.ui.pages.result_line import Way, is_taken
from app.ui.session import Session

Result = Mapping[str, Any]
"""What became of a file, as the command line tells it."""


class FileWays:
    """The buttons under a result; edits that were chosen come back to ``page``."""

    def __init__(
        self,
        session: Session,
        owner: QWidget,
        line: JobLine,
        page: str,
        take: Callable[[str, bool], object],
    ) -> None:
        """Take where work is shown.

        Args:
            session: the open database.
            owner: whom child processes belong to.
            line: shows them.
            page: key of the page that takes what is chosen among edits.
            take: takes one file in; the second word: though nobody verified who signed it.
        """
        self.session, self.owner, self.line, self.page = session, owner, line, page
        self._take = take

    def of(self, result: Result, chosen: list[str] | None) -> list[Way]:
        """Return what can be done about a file before it is taken in.

        Args:
            result: what a preview told of it.
            chosen: which of its edits are to be taken; None where nobody chose yet.
        """
        ways: list[Way] = []
        file = str(result.get("file", ""))
        if claim := claim_of(result):
            words = translate("trust", "Take it all the same…")
            if claim.digits:
                words = translate("trust", "Compare digits…")
            ways.append((words, "shield-check", lambda: self._compare(claim)))
        if result.get("edits") or result.get("proposals"):
            words = translate("exchange", "Look at the edits…")
            if chosen is not None:
                words = translate("exchange", "%n edits chosen. Change…", len(chosen))
            ways.append((words, "pencil", lambda: self._look_at_edits(file, result, chosen)))
        if result.get("package") and any(map(_to_correct, result.get("problems") or [])):
            words = translate("exchange", "Save a copy with notes…")
            ways.append((words, "save", lambda: self.save_copy(file)))
        if result.get("verdict") == "table":
            words = translate("exchange", "Take its rows in…")
            ways.append((words, "table-2", lambda: self._take_rows(file)))
        return ways

    def after(self, result: Result) -> list[Way]:
        """Return the way to the records of a file that was taken in."""
        package = str(result.get("package") or "")
        if not (package and is_taken(result)):
            return []
        words = translate("exchange", "See where it went…")
        return [(words, "clipboard-list", lambda: self._look_at_records(package))]

    def _look_at_records(self, package: str) -> None:
        self.session.go("receipt", package=package, back=self.page)

    def _compare(self, claim: Claim) -> None:
        """Let somebody verify who signed a file; then it is taken in at once."""
        if self._is_busy():
            return
        sheet = DigitsSheet(self.owner, self.session, claim)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def take(*, anyway: bool) -> None:
            QTimer.singleShot(0, self.owner, lambda: self._take(claim.file, anyway))

        sheet.verified.connect(lambda: take(anyway=False))
        sheet.anyway.connect(lambda: take(anyway=True))
        sheet.open()

    def _is_busy(self) -> bool:
        if self.line.job is None:
            return False
        busy = translate("exchange", "Please wait until the work that goes on here has ended.")
        self.session.say(busy, "warn")
        return True

    def save_copy(self, file: str, path: Path | None = None) -> None:
        """Save a copy of a package with a note at every cell that has a problem.

        Args:
            file: the package.
            path: of the copy; asked for where it is not given.
        """
        if self._is_busy():
            return
        copy = noted_copy.choose(self.owner, self.session, Path(file), path)
        if copy is None:
            return
        database = str(self.session.who.database)
        words = ["import", database, file, "--preview", "--file-back", str(copy.fresh)]
        job = ProcessJob(words, self.owner)
        job.failed.connect(self.session.refuse)
        job.succeeded.connect(lambda answer: copy.keep(int(answer.get("marked") or 0)))
        self.line.watch(job, translate("exchange", "Writing the workbook"))
        job.start()

    def _look_at_edits(self, file: str, result: Result, chosen: list[str] | None) -> None:
        told = result if result.get("proposals") else None  # else the page reads them itself
        self.session.go("edits", file=file, result=told, chosen=chosen, back=self.page)

    def _take_rows(self, file: str) -> None:
        self.session.go("table_import", file=file, back=self.page)


def _to_correct(problem: Mapping[str, Any]) -> bool:
    """Tell whether somebody should correct something in the workbook itself."""
    return bool(problem.get("sheet")) and problem.get("code") not in NO_PROBLEMS
