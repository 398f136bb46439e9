"""How long work tells where it is and learns that it should stop."""

from __future__ import annotations

from typing import Protocol


class Cancelled(Exception):
    """The person asked to stop; everything begun is undone."""


class Progress(Protocol):
    """Where long work reports to."""

    def report(self, done: int, total: int, step: str) -> None:
        """Say that ``done`` of ``total`` units of the named step are finished."""

    def check(self) -> None:
        """Raise ``Cancelled`` when the person asked to stop."""


class _Silent:
    def report(self, done: int, total: int, step: str) -> None:
        """Ignore the report."""

    def check(self) -> None:
        """Never cancel."""


SILENT: Progress = _Silent()
"""For callers that do not watch."""
