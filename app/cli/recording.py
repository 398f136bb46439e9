"""The command that records: apply."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.base.errors import AppError, CallError
from app.base.text import translate
from app.cli import faces
from app.cli.answer import REFUSED, Answer, labelled
from app.cli.arguments import Arguments
from app.cli.call import Action, Call

_UNREADABLE = {"entity": ""}
"""Stands for a line that is no line, so that all others are still looked at."""

_LINE = '{"entity": "initiative", "set": {"title": "…"}}'


def _apply_options(parser: Arguments) -> None:
    parser.database()
    parser.add_argument(
        "file",
        metavar="FILE.jsonl",
        help=translate(
            "cli", "one change a line, such as {example}; - reads them here", example=_LINE
        ),
    )


def _apply(call: Call) -> Answer:
    from app.services.records import LinesRefusedError, apply

    lines = Lines(_bytes_of(call.args.file))
    with call.database() as store:
        try:
            applied = apply(store, lines)
        except LinesRefusedError as error:
            return _refused(error.refused, lines)
    said = translate("cli", "%n changes recorded.", applied.changes)
    return Answer({"changes": applied.changes, "uids": applied.uids}, lambda: [said])


def _bytes_of(name: str) -> list[bytes]:
    if name == "-":
        return sys.stdin.buffer.read().splitlines()
    try:
        return Path(name).read_bytes().splitlines()
    except FileNotFoundError as error:
        raise CallError("no_such_file", path=name) from error
    except OSError as error:
        raise CallError("cannot_read", path=name, reason=error.strerror or "") from error


class Lines:
    """The lines of a file, judged one by one as they are asked for; empty ones are passed over."""

    def __init__(self, raw: list[bytes]) -> None:
        """Take the bytes of each line."""
        self._raw = raw
        self.numbers: list[int] = []
        """Number in the file, from 1, of each line handed on."""
        self.entities: list[str] = []
        self.odd: dict[int, AppError] = {}
        """What is wrong with the form of a line, by its place among those handed on."""

    def __iter__(self) -> Iterator[dict[str, Any]]:
        """Yield each line as an object."""
        for number, raw in enumerate(self._raw, 1):
            if not raw.strip():
                continue
            self.numbers.append(number)
            try:
                line = _object(raw.removeprefix(b"\xef\xbb\xbf"))
            except AppError as error:
                self.odd[len(self.numbers)] = error
                line = _UNREADABLE
            self.entities.append(str(line.get("entity", "")))
            yield line


def _object(raw: bytes) -> dict[str, Any]:
    """Return a line as an object; what it may hold is known to whoever records it.

    Raises:
        AppError: it is not JSON, or no object.
    """
    try:
        line = faces.read_json(raw.decode("utf-8"))
    except ValueError as error:
        raise AppError("not_json") from error
    if not isinstance(line, dict):
        raise AppError("not_json")
    return line


def _refused(refused: list[tuple[int, AppError]], lines: Lines) -> Answer:
    found: list[dict[str, Any]] = [
        {
            "line": lines.numbers[place - 1],
            "problems": _problems(lines.odd.get(place, error), lines.entities[place - 1]),
        }
        for place, error in refused
    ]

    def text() -> Iterator[str]:
        for item in found:
            for problem in item["problems"]:
                where = translate("cli", "line {number}", number=item["line"])
                yield labelled(where, problem["field"], problem["message"])
        yield translate("cli", "Nothing was recorded.")

    return Answer({"refused": found}, text, REFUSED)


def _problems(error: AppError, entity: str) -> list[dict[str, Any]]:
    from app.services import sentences, wording

    problems = getattr(error, "problems", None)
    if problems:
        return [
            {
                **{key: value for key, value in problem.params.items() if key != "field"},
                "field": problem.field,
                "rule": problem.rule,
                "message": sentences.of_problem(entity, problem),
            }
            for problem in problems
        ]
    told = {"field": str(error.params.get("field", "")), "rule": error.code}
    return [{**error.params, **told, "message": wording.worded(error)}]


ACTIONS = {"apply": Action(_apply_options, _apply)}
