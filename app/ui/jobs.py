"""Work outside the window's thread: short questions in threads, workbooks in a child process."""

from __future__ import annotations

import contextlib
import json
import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QProcess, QRunnable, QThread, QThreadPool, Signal, Slot

from app.base import itself
from app.base.errors import AppError
from app.services import protection

if TYPE_CHECKING:
    import subprocess

_ROOT = str(Path(__file__).resolve().parents[2])
_left: list[subprocess.Popen[bytes]] = []
"""Children that go on without us; Python would warn of those it forgets."""
_KEYS = ("--keys-follow",)
"""Tells a child that the keys of what is open here come on its standard input."""

T = TypeVar("T")
Done = Callable[[Any], None]
Failed = Callable[[Exception], None]

_PATIENCE = 2000
"""Milliseconds after which what can wait no longer does."""
_PAINTING = 100
"""Milliseconds in which the window shows what was answered before."""

_log = logging.getLogger(__name__)


class Runner(Protocol):
    """Who does the work that would hold up the window."""

    def ask(
        self, owner: QObject, work: Callable[[], T], done: Done, failed: Failed, *, writes: bool
    ) -> None:
        """Do the work, then call one of the two in the window's thread while the owner lives."""

    def ask_later(self, owner: QObject, work: Callable[[], T], done: Done, failed: Failed) -> None:
        """Do work nobody waits for, once the questions people wait for are answered."""

    def wait(self) -> None:
        """Return when nothing is left to do."""


class InlineRunner:
    """Does everything at once and in place: for tests and pictures."""

    def ask(
        self, owner: QObject, work: Callable[[], T], done: Done, failed: Failed, *, writes: bool
    ) -> None:
        """Do the work here and now."""
        del writes
        try:
            found = work()
        except Exception as error:  # noqa: BLE001  (handed to whoever asked, as a thread would)
            failed(error)
            return
        if shiboken6.isValid(owner):
            done(found)

    def ask_later(self, owner: QObject, work: Callable[[], T], done: Done, failed: Failed) -> None:
        """Do the work here and now."""
        self.ask(owner, work, done, failed, writes=False)

    def wait(self) -> None:
        """There is never anything left."""


class _Task(QRunnable):
    """One piece of work on its way through a thread."""

    def __init__(self, work: Callable[[], Any], told: Callable[[object, object], None]) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._work = work
        self._told = told

    def run(self) -> None:
        """Qt: called in a thread of the pool."""
        try:
            found: object = self._work()
        except Exception as error:  # noqa: BLE001  (carried to the window's thread and shown there)
            self._told(None, error)
        else:
            self._told(found, None)


class _Errand(QObject):
    """Brings the outcome of one task back into the window's thread."""

    _arrived = Signal(object, object)

    def __init__(
        self, owner: QObject, done: Done, failed: Failed, over: Callable[[], None]
    ) -> None:
        super().__init__()
        self._owner, self._done, self._failed, self._over = owner, done, failed, over
        self._arrived.connect(self._on_arrived)

    def tell(self, found: object, error: object) -> None:
        """Report from any thread."""
        self._arrived.emit(found, error)

    @Slot(object, object)
    def _on_arrived(self, found: object, error: object) -> None:
        self._over()
        if not shiboken6.isValid(self._owner):
            return
        if isinstance(error, Exception):
            self._failed(error)
        else:
            self._done(found)


class ThreadRunner:
    """Three lanes: questions side by side, changes one after the other, and what can wait."""

    def __init__(self) -> None:
        """Open the lanes."""
        self._readers = QThreadPool()
        self._readers.setMaxThreadCount(3)
        self._writer = QThreadPool()
        self._writer.setMaxThreadCount(1)
        self._later = QThreadPool()
        self._later.setMaxThreadCount(1)
        self._open: dict[int, tuple[_Errand, _Task]] = {}
        self._count = 0

    def ask(
        self, owner: QObject, work: Callable[[], T], done: Done, failed: Failed, *, writes: bool
    ) -> None:
        """Do the work in a thread."""
        self._start(self._writer if writes else self._readers, owner, work, done, failed)

    def ask_later(self, owner: QObject, work: Callable[[], T], done: Done, failed: Failed) -> None:
        """Do the work in a thread of its own, behind every question asked by then."""

        def patient() -> T:
            self._readers.waitForDone(_PATIENCE)
            QThread.msleep(_PAINTING)
            return work()

        self._start(self._later, owner, patient, done, failed)

    def _start(
        self, lane: QThreadPool, owner: QObject, work: Callable[[], Any], done: Done, failed: Failed
    ) -> None:
        self._count += 1
        number = self._count

        def over() -> None:
            self._open.pop(number, None)

        errand = _Errand(owner, done, failed, over)
        task = _Task(work, errand.tell)
        self._open[number] = (errand, task)
        lane.start(task)

    def wait(self) -> None:
        """Return when all lanes are empty."""
        for lane in (self._writer, self._readers, self._later):
            lane.waitForDone()


def command(words: list[str]) -> list[str]:
    """Return the program and words that start this same program's command line."""
    start = [] if itself.frozen() else ["-P", "-m", "app"]
    return [itself.executable(), *start, *words]


def detach(words: list[str]) -> None:
    """Start a command in a process that goes on when this one has ended."""
    told = protection.told()
    if not told:
        program, *rest = command(words)
        QProcess.startDetached(program, rest, _ROOT)
        return
    import subprocess

    child = subprocess.Popen(  # noqa: S603  (ourselves)
        command([*words, *_KEYS]),
        cwd=_ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    _left.append(child)
    assert child.stdin is not None  # noqa: S101  (asked for above)
    with contextlib.suppress(OSError):
        child.stdin.write(told.encode())
        child.stdin.close()


class ProcessJob(QObject):
    """A command of the command line in a child process: reports as it goes, can be stopped."""

    progressed = Signal(int, int, str)
    told = Signal(str, object)
    """A file whose turn has come, with None; later the same file with what became of it."""
    succeeded = Signal(object)
    """The answer: the command's JSON object."""
    failed = Signal(object)
    """An exception; an ``AppError`` where the command says what was wrong."""
    cancelled = Signal()
    finished = Signal()

    def __init__(
        self, words: list[str], parent: QObject | None = None, *, password: str = ""
    ) -> None:
        """Prepare ``passerelle <words> --json --progress``; ``start`` begins it.

        Args:
            words: of the command.
            parent: owns it.
            password: of packages; it goes the way of the keys, through a pipe.
        """
        super().__init__(parent)
        self._password = password
        self._words = [*words, "--json", "--progress"]
        self._stopped = False
        self._line = b""
        self._said: list[str] = []
        self._process = QProcess(self)
        self._process.setWorkingDirectory(_ROOT)
        self._process.readyReadStandardError.connect(self._on_report)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)

    def start(self) -> None:
        """Begin."""
        told = protection.told()
        if self._password:
            told = f"{told}\n{self._password}"
        program, *words = command([*self._words, *(_KEYS if told else ())])
        self._process.start(program, words)
        if told:
            self._process.write(told.encode())
            self._process.closeWriteChannel()

    def running(self) -> bool:
        """Return whether it has begun and not ended."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    def cancel(self) -> None:
        """Stop at once; the database undoes what was begun."""
        self._stopped = True
        self._process.kill()

    def stop(self) -> None:
        """Stop, and return when it has ended; who waits for it is told nothing."""
        self.blockSignals(True)
        self.cancel()
        self._process.waitForFinished(_PATIENCE)

    @Slot()
    def _on_report(self) -> None:
        self._line += bytes(self._process.readAllStandardError().data())
        *lines, self._line = self._line.split(b"\n")
        for line in lines:
            try:
                report = json.loads(line)
                if "file" in report:
                    self.told.emit(str(report["file"]), report["result"])
                    continue
                self.progressed.emit(int(report["done"]), int(report["total"]), report["step"])
            except (ValueError, TypeError, KeyError):
                self._said.append(line.decode(errors="replace"))

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self.failed.emit(AppError("child_not_started"))
            self.finished.emit()

    @Slot(int)
    def _on_finished(self, exit_code: int) -> None:
        self._on_report()
        if self._stopped:
            self.cancelled.emit()
        else:
            self._tell(bytes(self._process.readAllStandardOutput().data()), exit_code)
        self.finished.emit()

    def _tell(self, output: bytes, exit_code: int) -> None:
        """Say what the command answered; its errors are errors here too."""
        try:
            answer = json.loads(output)
        except ValueError:
            _log.error("child ended with %s and no answer, %s lines", exit_code, len(self._said))
            self.failed.emit(AppError("child_failed", exit_code=exit_code))
            return
        error = answer.get("error") if isinstance(answer, dict) else None
        if isinstance(error, dict):
            code = str(error.pop("code", "failed"))
            self.failed.emit(AppError(code, **error))
        else:
            self.succeeded.emit(answer)
