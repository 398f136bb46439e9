"""Dates that cannot be right: of this computer, and of what others wrote."""

from __future__ import annotations

from app.base import clock
from app.base.text import Message
from app.services.who import HQ, Who
from database import packages
from database.unit import Unit

DAY = 24 * 3600 * 1000
FAR = 2 * DAY
"""A time further in the future than this is doubtful (reliability.md R15)."""


def is_doubtful(at: int) -> bool:
    """Tell whether a time cannot be right: it lies more than two days ahead of this computer."""
    return at > clock.now_ms() + FAR


def doubts(unit: Unit, who: Who, seen: int) -> list[Message]:
    """Return what there is to say about the date of this computer, in one line or two.

    Nothing is refused for a wrong date, and nothing follows from it but this line.

    Args:
        unit: a unit of the database that is being opened.
        who: whose it is.
        seen: when this computer last worked with it, in milliseconds; 0: never.
    """
    now = clock.now_ms()
    said: list[Message] = []
    latest = 0 if who.is_hq else packages.latest_made(unit, HQ)
    if now < clock.BUILT:
        said.append(_wrong("date_before_program", now, clock.BUILT))
    elif seen > now + DAY:
        said.append(_wrong("date_went_back", now, seen))
    elif latest > now + FAR:
        said.append(_wrong("date_behind_headquarters", now, latest))
    if who.replica in unit.log.suspect:
        said.append(Message("clock_marked"))
    return said


def _wrong(code: str, now: int, other: int) -> Message:
    return Message(code, {"today": clock.iso(now)[:10], "other": clock.iso(other)[:10]})


def was_corrected(unit: Unit, who: Who) -> bool:
    """Tell whether this laptop's clock was marked, ran ahead, and does not any more.

    Its times would go on from the wrong one, as they never go back under one name.
    """
    return who.replica in unit.log.suspect and is_doubtful(int(unit.get("clock", "0")))
