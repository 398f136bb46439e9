"""What our codes are in the lists of IATI: facts kept in ``resources/iati``.

Source: reliability.md C3.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import resources

GCM_TEXT = "https://undocs.org/A/RES/73/195"
"""The Global Compact itself: where its objectives are defined."""
_TARGET = "SDG"


class Agency(NamedTuple):
    """How an agency is named in IATI."""

    ref: str
    """Its organisation identifier; empty where it is not known for certain."""
    type: str


def theirs(mapping: str, code: str) -> str:
    """Return IATI's code for one of ours; empty where it has none and the thing is left out.

    Args:
        mapping: the code list, or ``money``: ``KIND ours`` and ``KIND others``; ``formats``: the
            ending of a file's name.
        code: ours.
    """
    return _codes().get((mapping, code), "")


def agency(code: str) -> Agency | None:
    """Return how an agency of ours is named in IATI; None for one we do not know."""
    return _agencies().get(code)


def office_language(country: str) -> str:
    """Return the language a country office usually works in."""
    return _languages().get(country, "en")


def sdg(code: str) -> tuple[str, str] | None:
    """Return vocabulary and code of an SDG, or of a target that headquarters added to the list.

    ``SDG08`` is goal 8 (vocabulary 2), ``SDG10.7`` is target 10.7 (vocabulary 3); what is neither
    is None.
    """
    if not code.startswith(_TARGET):
        return None
    goal, dot, target = code[len(_TARGET) :].partition(".")
    if not (goal.isascii() and goal.isdigit()):
        return None
    number = str(int(goal))
    known = theirs("sdg_targets", number).split()
    if not known:
        return None
    if not dot:
        return "2", number
    return ("3", f"{number}.{target}") if target in known else None


@cache
def _codes() -> dict[tuple[str, str], str]:
    rows = resources.read_csv("iati/codes.csv")
    return {(row["map"], row["ours"]): row["theirs"] for row in rows}


@cache
def _agencies() -> dict[str, Agency]:
    rows = resources.read_csv("iati/agencies.csv")
    return {row["agency"]: Agency(row["ref"], row["type"]) for row in rows}


@cache
def _languages() -> dict[str, str]:
    return {row["country"]: row["language"] for row in resources.read_csv("iati/offices.csv")}
