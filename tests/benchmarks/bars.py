"""What was measured, beside the bar it must keep: said line by line, and once more as a table."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

FILE = "PASSERELLE_BARS"
"""Names the file that lines are added to while several benchmarks run one after the other."""


@dataclass(frozen=True)
class Line:
    """One measurement.

    Attributes:
        what: in words.
        value: the figure, usually a ratio within one run.
        bar: what it must keep, or None where it stands there to compare with.
        least: the bar is the least, not the most.
        note: what else a reader should know: seconds, megabytes, what was lost.
    """

    what: str
    value: float
    bar: float | None = None
    least: bool = False
    note: str = ""

    @property
    def met(self) -> bool:
        """Whether the bar is kept, unrounded."""
        if self.bar is None:
            return True
        return self.value >= self.bar if self.least else self.value <= self.bar

    @property
    def cells(self) -> tuple[str, str, str, str, str]:
        """What, measured, bar, met or not, note."""
        value = f"{self.value:.2f}" if self.value >= 0.1 else f"{self.value:.2g}"
        if self.bar is None:
            return self.what, value, "", "", self.note
        sign = "≥" if self.least else "≤"
        met = "met" if self.met else "MISSED"
        return self.what, value, f"{sign} {self.bar:g}", met, self.note


def tell(line: Line) -> None:
    """Print a measurement, and keep it for the table."""
    print("  ".join(filter(None, line.cells)), flush=True)
    if os.environ.get(FILE):
        with Path(os.environ[FILE]).open("a", encoding="utf-8") as out:
            out.write(json.dumps(asdict(line)) + "\n")


def kept(path: Path) -> list[Line]:
    """Return the measurements that were kept in a file."""
    return [Line(**json.loads(text)) for text in path.read_text(encoding="utf-8").splitlines()]


def table(lines: Iterable[Line]) -> str:
    """Return the measurements as one table."""
    rows = [("what", "measured", "bar", "", ""), *(line.cells for line in lines)]
    widths = [*(max(len(row[at]) for row in rows) for at in range(4)), 0]
    return "\n".join(
        "  ".join(f"{cell:{width}}" for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )
