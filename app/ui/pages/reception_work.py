"""The work of the reception: files read and taken in by child processes, one after the other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.base.text import language, translate
from app.ui.jobs import ProcessJob
from app.ui.pages import accepted
from app.ui.pages.job_line import JobLine
from app.ui.pages.reception_lines import ReceptionModel
from app.ui.session import Session

_FILES = 50
"""Files of one child at most: a command of Windows holds no more than 32,000 letters."""


@dataclass(frozen=True)
class _Round:
    """What one child does."""

    files: tuple[Path, ...]
    takes: bool
    keys: tuple[str, ...] = ()
    anyway: bool = False
    """Though nobody verified who signed them."""
    password: str = field(default="", repr=False)


class ReceptionWork(QObject):
    """A queue of previews and imports; the lines of the model fill as each file is done."""

    changed = Signal()
    """Lines or the queue have changed."""
    read_over = Signal()
    taken_over = Signal()

    def __init__(self, session: Session, model: ReceptionModel) -> None:
        """Wait."""
        super().__init__()
        self.session, self.model = session, model
        self.line = JobLine()
        self.line.over.connect(self._next)
        self._passwords: dict[Path, str] = {}
        self._queue: list[_Round] = []
        self._now: _Round | None = None
        self._file = ""

    @property
    def busy(self) -> bool:
        """Whether a child works."""
        return self._now is not None

    def read(self, files: Iterable[Path]) -> None:
        """Say what these files would do; nothing is changed."""
        self._add(list(files), takes=False)

    def open(self, files: Iterable[Path], password: str) -> None:
        """Read files again with the password somebody typed; it is kept as long as the page."""
        chosen = list(files)
        self._passwords.update(dict.fromkeys(chosen, password))
        self.read(chosen)

    def take(
        self, files: Iterable[Path], keys: Iterable[str] = (), *, anyway: bool = False
    ) -> None:
        """Take these files in.

        Args:
            files: in any order.
            keys: of the edits in them that are to be taken.
            anyway: though nobody verified who signed them.
        """
        self._add(list(files), takes=True, keys=tuple(keys), anyway=anyway)

    def _add(
        self, files: list[Path], *, takes: bool, keys: tuple[str, ...] = (), anyway: bool = False
    ) -> None:
        by_password: dict[str, list[Path]] = {}
        for file in files:
            by_password.setdefault(self._passwords.get(file, ""), []).append(file)
        for password, some in by_password.items():
            parts = [tuple(some[at : at + _FILES]) for at in range(0, len(some), _FILES)]
            self._queue += [_Round(part, takes, keys, anyway, password) for part in parts]
        if self.line.job is None:
            self._next()

    def _next(self) -> None:
        """Begin the next round; say what is over."""
        done, self._now = self._now, self._queue.pop(0) if self._queue else None
        self._file = ""
        self.model.stop()
        if self._now is not None:
            self._begin(self._now)
        self.changed.emit()
        if done is not None and (self._now is None or self._now.takes != done.takes):
            (self.taken_over if done.takes else self.read_over).emit()

    def _begin(self, wanted: _Round) -> None:
        words = ["import", str(self.session.who.database), *map(str, wanted.files)]
        words += ["--lang", language()]
        named, keys = accepted.words(wanted.keys if wanted.takes else ())
        named += ["--accept-unverified"] if wanted.anyway else []
        words += named if wanted.takes else ["--preview"]
        job = ProcessJob(words, self, password=wanted.password)
        job.finished.connect(lambda: accepted.forget(keys))
        job.told.connect(self._on_told)
        job.progressed.connect(self._on_progress)
        job.succeeded.connect(self._on_succeeded)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)
        taking = translate("reception", "Taking the files in")
        reading = translate("exchange", "Reading the packages")
        self.line.watch(job, taking if wanted.takes else reading, only="files")
        job.start()

    def _on_told(self, file: str, result: Mapping[str, Any] | None) -> None:
        if not self.model.has(file):
            return
        takes = self._now is not None and self._now.takes
        if result is None:
            self._file = file
            self.model.begin(file, takes=takes)
        else:
            self._file = ""
            self.model.tell(file, result, imported=takes)
        self.changed.emit()

    def _on_progress(self, done: int, total: int, step: str) -> None:
        if self._file and step != "files" and self.model.has(self._file):
            self.model.progress(self._file, step, done, total)

    def _on_succeeded(self, answer: Mapping[str, Any]) -> None:
        """Hear the whole once more: a line of the report may have been lost."""
        for result in answer.get("files", ()):
            self._on_told(str(result["file"]), result)

    def _on_failed(self, error: Exception) -> None:
        self._queue.clear()
        self.session.refuse(error)

    def _on_cancelled(self) -> None:
        """Stop; what was committed before stays, and says so in its line."""
        self._queue.clear()
        words = translate("reception", "Stopped. Files that were taken in before stay.")
        if self._now is not None and not self._now.takes:
            words = translate("exchange", "Stopped. Nothing was taken in.")
        self.session.say(words)
