"""The limited child process in which files that somebody else saved are read.

One child serves all files of a batch: per file it gets one line of JSON and answers with one line
of JSON, followed by bytes. Memory and time are limited per file; a file that ends the child, or
takes too long, asks for too much, and the next one gets a new child. The child ends with its
standard input, so it never outlives the program that started it for long.
"""

from __future__ import annotations

import contextlib
import dataclasses
import faulthandler
import gc
import json
import os
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import app
from app.base import errors, itself
from app.base.errors import AppError, NotAPackageError, PackageError
from app.base.progress import Progress
from app.domain import codelists
from app.domain.codelists import Code, Codelist
from app.domain.values import Lists
from app.exchange import limits, marked, memory, redrawn, resaved, unclosing, values_only
from app.exchange.edits import Compared
from app.exchange.marked import Note
from app.exchange.package import Edit, Finding, Json, UnknownColumn
from app.exchange.resaved import Resaved

MODULE = "app.exchange.sandbox"
_POLL = 0.05
_ORPHAN = 10
"""Seconds after which a child whose parent is gone gives up, once its file's time is over."""
_TOO_DEMANDING = "too_demanding"


class Sandbox:
    """The child of one batch of files; it starts when the first file needs it."""

    def __init__(self) -> None:
        """Begin without a child."""
        self._child: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._end()

    def read(self, path: Path, lists: Lists, progress: Progress) -> Resaved:
        """Return the contents of a workbook; errors as ``resaved``.

        Raises:
            NotAPackageError: ``too_demanding`` where it ran out of memory or time.
        """
        question = {"task": "read", "path": str(path), "lists": _own_lists(lists)}
        answer, blob = self.ask(question, path, progress)
        compared = Compared(
            edits=[Edit(**edit) for edit in answer["edits"]],
            findings=[Finding(**finding) for finding in answer["findings"]],
            unknown_columns=[_column(column) for column in answer["unknown_columns"]],
            gone=answer["gone"],
        )
        return Resaved(answer["header"].encode(), answer["signatures"], blob, compared)

    def mark(self, path: Path, notes: Sequence[Note], title: str, progress: Progress) -> bytes:
        """Return a copy of a workbook with notes; as ``marked.mark``.

        Raises:
            NotAPackageError: ``too_demanding`` where it ran out of memory or time.
        """
        listed = [dataclasses.asdict(note) for note in notes]
        question = {"task": "mark", "path": str(path), "notes": listed, "title": title}
        return self.ask(question, path, progress)[1]

    def ask(self, question: Json, path: Path, progress: Progress) -> tuple[Json, bytes]:
        """Let the child answer about a file.

        Args:
            question: its ``task``, and what that needs.
            path: the file; its size decides how long the child may take.
            progress: asked now and then whether to stop.

        Returns:
            The answer, and the bytes that came with it.

        Raises:
            AppError: what the child met, as if it had happened here.
            NotAPackageError: ``too_demanding``.
        """
        seconds = limits.CHILD_SECONDS
        seconds += path.stat().st_size * limits.CHILD_SECONDS_PER_MIB // limits.MIB
        question = {**question, "seconds": seconds + _ORPHAN}
        served = self._child is not None
        answer, blob = self._answer(question, seconds, progress)
        if served and answer.get("code") == _TOO_DEMANDING:
            # What earlier files left in the child's memory is not this one's fault.
            self._end()
            answer, blob = self._answer(question, seconds, progress)
        if "error" in answer:
            raise _error(answer)
        return answer, blob

    def _answer(self, question: Json, seconds: float, progress: Progress) -> tuple[Json, bytes]:
        """Wait for an answer; a child without one is stopped, and that is the answer."""
        self._child = child = self._child or _start()
        call = _Call(child, json.dumps(question).encode() + b"\n")
        end = time.monotonic() + seconds
        try:
            while call.waits() and time.monotonic() < end:
                progress.check()
        except BaseException:
            self._end()
            raise
        if call.answer is not None:
            return call.answer, call.blob
        late = call.is_alive()
        code = self._end()
        if late:
            raise NotAPackageError(_TOO_DEMANDING, seconds=seconds)
        # Whatever ended it, ran out of memory: what it meets otherwise, it says.
        params = {"exit": code, "seconds": seconds}
        return {"error": "NotAPackageError", "code": _TOO_DEMANDING, "params": params}, b""

    def _end(self) -> int:
        """End the child, if there is one; return its exit code."""
        child, self._child = self._child, None
        if child is None:
            return 0
        child.kill()
        code = child.wait()
        for pipe in (child.stdin, child.stdout):
            with contextlib.suppress(OSError):
                pipe.close()  # type: ignore[union-attr]
        return code


class _Call(threading.Thread):
    """Asks and listens aside: a pipe cannot be read with a limit of time on every system."""

    def __init__(self, child: subprocess.Popen[bytes], question: bytes) -> None:
        super().__init__(daemon=True)
        self._pipes = (child.stdin, child.stdout)
        self._question = question
        self.answer: Json | None = None
        self.blob = b""
        self.start()

    def run(self) -> None:
        """Ask, and keep the answer; a child that ends before is none."""
        said, heard = self._pipes
        with contextlib.suppress(OSError, ValueError, KeyError):
            said.write(self._question)  # type: ignore[union-attr]
            said.flush()  # type: ignore[union-attr]
            answer = json.loads(heard.readline())  # type: ignore[union-attr]
            self.blob = heard.read(answer["bytes"])  # type: ignore[union-attr]
            if len(self.blob) == answer["bytes"]:
                self.answer = answer

    def waits(self) -> bool:
        """Return whether there is still no answer, after a moment's patience."""
        self.join(_POLL)
        return self.is_alive()


def ask(question: Json, path: Path, progress: Progress) -> tuple[Json, bytes]:
    """Let a child of its own answer about a file; as ``Sandbox.ask``."""
    with Sandbox() as child:
        return child.ask(question, path, progress)


def command() -> list[str]:
    """Return how the child is started: this program as a module, or the bundle's own executable."""
    return [itself.executable(), "-P", "-m", MODULE]


def main() -> int:
    """Answer the questions of standard input on standard output, until it ends."""
    memory.limit(limits.CHILD_BYTES)
    gc.disable()  # between files is time enough
    with Path(os.devnull).open("w", encoding="ascii") as nowhere:
        for line in sys.stdin.buffer:
            question = json.loads(line)
            faulthandler.dump_traceback_later(question["seconds"], exit=True, file=nowhere)
            answer, blob = _answer(question)
            faulthandler.cancel_dump_traceback_later()
            said = json.dumps({**answer, "bytes": len(blob)}).encode()
            sys.stdout.buffer.write(said + b"\n" + blob)
            sys.stdout.buffer.flush()
            del answer, blob, said
            gc.collect()
    return 0


def _answer(question: Json) -> tuple[Json, bytes]:
    """Return an answer to whatever a file holds."""
    try:
        return _done(question)
    except AppError as error:
        params = {key: value for key, value in error.params.items() if _plain(value)}
        return {"error": type(error).__name__, "code": error.code, "params": params}, b""
    except (MemoryError, RecursionError):
        return {"error": "NotAPackageError", "code": _TOO_DEMANDING, "params": {}}, b""
    except Exception as error:  # noqa: BLE001  (whatever a hostile file finds, it is the file's)
        params = {"kind": type(error).__name__, "at": _place(error)}
        return {"error": "PackageDamagedError", "code": "file_unreadable", "params": params}, b""


def _place(error: BaseException) -> str:
    """Return where it happened, without a value of the file."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    return f"{Path(frame.filename).stem}:{frame.lineno}"


def _done(question: Json) -> tuple[Json, bytes]:
    path = Path(question["path"])
    if question["task"] == "values":
        return values_only.answer(path), b""
    if question["task"] == "picture":
        return redrawn.redraw(path)
    if question["task"] == "password":
        return {}, unclosing.clear(path, question["password"])
    if question["task"] == "mark":
        notes = [Note(**note) for note in question["notes"]]
        return {}, marked.mark(path, notes, question["title"])
    found = resaved.read(path, _lists(question["lists"]))
    answer = {
        "header": found.header.decode("ascii"),
        "signatures": found.signatures,
        "edits": [dataclasses.asdict(edit) for edit in found.compared.edits],
        "findings": [dataclasses.asdict(finding) for finding in found.compared.findings],
        "unknown_columns": [dataclasses.asdict(c) for c in found.compared.unknown_columns],
        "gone": found.compared.gone,
    }
    return answer, found.blob


def _start() -> subprocess.Popen[bytes]:
    root = str(Path(app.__file__).resolve().parent.parent)
    return subprocess.Popen(  # noqa: S603  (this program itself, nothing typed by anybody)
        command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": root},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _error(answer: Json) -> AppError:
    """Return the child's error as one of our own."""
    kind = getattr(errors, str(answer["error"]), PackageError)
    known = isinstance(kind, type) and issubclass(kind, AppError)
    return (kind if known else PackageError)(str(answer["code"]), **answer["params"])


def _plain(value: object) -> bool:
    return isinstance(value, str | int | float | list | None)


def _own_lists(lists: Lists) -> Json:
    """Return the entries of the lists that differ from the built-in ones."""
    if lists is codelists.codelist:
        return {}
    changed = {}
    for key in codelists.all_keys():
        known = lists(key)
        if known != codelists.codelist(key):
            changed[key] = [dataclasses.asdict(entry) for entry in known]
    return changed


def _lists(own: Json) -> Lists:
    """Return the code lists in force in the parent process."""
    if not own:
        return codelists.codelist
    made = {key: Codelist(key, tuple(Code(**entry) for entry in own[key])) for key in own}
    return lambda key: made.get(key) or codelists.codelist(key)


def _column(given: dict[str, Any]) -> UnknownColumn:
    # JSON knows text keys only; the keys here are numbers of rows.
    given["cells"] = {int(row): text for row, text in given["cells"].items()}
    return UnknownColumn(**given)


if __name__ == "__main__":  # pragma: no cover  (the child itself)
    sys.exit(main())
