"""What a command answers: an object for programs, lines for people, and an exit code."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from app.base.text import translate

DONE = 0
REFUSED = 1
WRONG_CALL = 2

WIDEST = 60
"""Cells of a table are cut here; ``--json`` gives them whole."""


def _nothing() -> Iterable[str]:
    return ()


@dataclass(frozen=True)
class Answer:
    """The outcome of a command."""

    data: dict[str, Any]
    """The JSON object, the contract of cli.md."""
    lines: Callable[[], Iterable[str]] = _nothing
    """The same for people, made only when nobody asked for JSON."""
    code: int = DONE


def labelled(*parts: str) -> str:
    """Return a line of names and what is said of the last, with the colon of the language."""
    said = [part for part in parts if part]
    line = said.pop() if said else ""
    for name in reversed(said):
        line = translate("tables", "{field}: {value}", field=name, value=line)
    return line


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Yield the lines of a table with aligned columns.

    Args:
        head: the names of the columns; none for a table without.
        rows: the cells as text.
    """
    body = [[_cut(cell) for cell in row] for row in rows]
    above = [[_cut(cell) for cell in head]] if head else []
    widths = [max(map(_width, column)) for column in zip(*above, *body, strict=True)]
    for row in (*above, *([["-" * width for width in widths]] if above else ()), *body):
        cells = [cell + " " * (w - _width(cell)) for cell, w in zip(row, widths, strict=True)]
        yield "  ".join(cells).rstrip()


def _cut(cell: str) -> str:
    line = " ".join(cell.split())
    return line if len(line) <= WIDEST else line[: WIDEST - 1] + "…"


def _width(text: str) -> int:
    """Return how many columns of a terminal a text takes."""
    return sum(
        0 if unicodedata.combining(sign) else 2 if unicodedata.east_asian_width(sign) in "WF" else 1
        for sign in text
    )
