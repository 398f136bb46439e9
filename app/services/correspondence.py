"""What passes between two offices beside records: who still waits for what, and what is asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from database import outgoing, packages, receipts, requests
from database.unit import Unit


@dataclass(frozen=True)
class Asks:
    """A request to send again."""

    wanted: dict[str, Any]
    """``feeds`` to stretches, ``packages`` as [number, date]."""
    words: Callable[[], list[str]]
    """Says it to people, in the language in use."""


def beside(unit: Unit, to: str, now: int, asks: Asks | None) -> dict[str, Any]:
    """Return the part of a package's header that is about earlier packages.

    ``awaits``: packages for that office whose receipt has not come, from which it sees its gaps;
    ``answers``: its requests that this package answers; ``request``: what we ask it for;
    ``speaks``: the language in which to write to us.
    """
    heard = outgoing.heard(unit, to, now)
    told: dict[str, Any] = {
        "awaits": receipts.awaited(unit, to, [packages.known_by(unit, n) for n in heard]),
        "speaks": unit.get("my.language"),
    }
    return told | ({"request": asks.wanted} if asks else {"answers": requests.to_answer(unit, to)})
