"""The limited child process in which files that somebody else saved are read.

The child gets one line of JSON and answers with one line of JSON, followed by bytes. Memory and
time are limited; a child that dies or takes too long means that the file asks for too much.
"""

from __future__ import annotations

import dataclasses
import json
import os
import subprocess
import sys
import tempfile
import time
import traceback
from pathlib import Path
from typing import IO, Any

import app
from app.base import errors
from app.base.errors import AppError, NotAPackageError, PackageError
from app.base.progress import SILENT, Progress
from app.domain import codelists
from app.domain.codelists import Code, Codelist
from app.domain.values import Lists
from app.exchange import limits, memory, redrawn, resaved
from app.exchange.edits import Compared
from app.exchange.package import Edit, Finding, Json, UnknownColumn
from app.exchange.resaved import Resaved

MODULE = "app.exchange.sandbox"
_POLL = 0.05


def header_of(path: Path) -> bytes:
    """Return the header of a workbook, found by a child process; errors as ``resaved``."""
    answer, _ = ask({"task": "header", "path": str(path)}, path, SILENT)
    return str(answer["header"]).encode()


def read(path: Path, lists: Lists, progress: Progress) -> Resaved:
    """Return the contents of a workbook, read by a child process; errors as ``resaved``.

    Raises:
        NotAPackageError: ``too_demanding`` where it ran out of memory or time.
    """
    question = {"task": "read", "path": str(path), "lists": _own_lists(lists)}
    answer, blob = ask(question, path, progress)
    compared = Compared(
        edits=[Edit(**edit) for edit in answer["edits"]],
        findings=[Finding(**finding) for finding in answer["findings"]],
        unknown_columns=[_column(column) for column in answer["unknown_columns"]],
    )
    return Resaved(answer["header"].encode(), answer["signatures"], blob, compared)


def ask(question: Json, path: Path, progress: Progress) -> tuple[Json, bytes]:
    """Let a child process answer about a file.

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
    with tempfile.TemporaryFile() as said, tempfile.TemporaryFile() as out:
        said.write(json.dumps(question).encode())
        said.seek(0)
        code = _run(said, out, seconds, progress)
        out.seek(0)
        line = out.readline()
        try:
            answer = json.loads(line)
        except ValueError as error:
            # Whatever ended it, ran out of time or memory: what it meets otherwise, it says.
            raise NotAPackageError("too_demanding", exit=code, seconds=seconds) from error
        if "error" in answer:
            raise _error(answer)
        return answer, out.read()


def command() -> list[str]:
    """Return how the child is started: this program as a module, or the bundle's own executable."""
    return [sys.executable, "-P", "-m", MODULE]


def main() -> int:
    """Answer one question from standard input on standard output."""
    memory.limit(limits.CHILD_BYTES)
    question = json.load(sys.stdin)
    blob = b""
    try:
        answer, blob = _answer(question)
    except AppError as error:
        params = {key: value for key, value in error.params.items() if _plain(value)}
        answer = {"error": type(error).__name__, "code": error.code, "params": params}
    except (MemoryError, RecursionError):
        answer = {"error": "NotAPackageError", "code": "too_demanding", "params": {}}
    except Exception as error:  # noqa: BLE001  (whatever a hostile file finds, it is the file's)
        params = {"kind": type(error).__name__, "at": _place(error)}
        answer = {"error": "PackageDamagedError", "code": "unreadable", "params": params}
    sys.stdout.buffer.write(json.dumps(answer).encode() + b"\n" + blob)
    sys.stdout.buffer.flush()
    return 0


def _place(error: BaseException) -> str:
    """Return where it happened, without a value of the file."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    return f"{Path(frame.filename).stem}:{frame.lineno}"


def _answer(question: Json) -> tuple[Json, bytes]:
    path = Path(question["path"])
    if question["task"] == "picture":
        return redrawn.redraw(path)
    if question["task"] == "header":
        return {"header": resaved.header_of(path).decode("ascii")}, b""
    found = resaved.read(path, _lists(question["lists"]))
    answer = {
        "header": found.header.decode("ascii"),
        "signatures": found.signatures,
        "edits": [dataclasses.asdict(edit) for edit in found.compared.edits],
        "findings": [dataclasses.asdict(finding) for finding in found.compared.findings],
        "unknown_columns": [dataclasses.asdict(c) for c in found.compared.unknown_columns],
    }
    return answer, found.blob


def _run(said: IO[bytes], out: IO[bytes], seconds: float, progress: Progress) -> int:
    """Run the child to its end; return its exit code, or -1 where it was stopped."""
    root = str(Path(app.__file__).resolve().parent.parent)
    child = subprocess.Popen(  # noqa: S603  (this program itself, nothing typed by anybody)
        command(),
        stdin=said,
        stdout=out,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": root},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    end = time.monotonic() + seconds
    try:
        while True:
            try:
                return child.wait(_POLL)
            except subprocess.TimeoutExpired:
                progress.check()
                if time.monotonic() > end:
                    return -1
    finally:
        if child.poll() is None:
            child.kill()
            child.wait()


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
