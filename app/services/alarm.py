"""The alarm: two laptops that hold the same changes and yet differ. That is a mistake of ours.

Source: sync.md, "Packages"; rulings.md 10, 47.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.base import clock, files
from app.services.checks import EMPTY
from app.services.who import Who
from app.sync.feeds import Vector, parse_feed, vector_from, vector_json
from database import diagnosis, outgoing, packages
from database.engine import Store
from database.unit import Unit, read

log = logging.getLogger(__name__)

_TOLD = ("id", "number", "office", "role", "replica", "format", "schema", "program", "at")
"""What a diagnosis repeats of the other side's header."""


@dataclass(frozen=True)
class Difference:
    """A scope of which both hold the same changes, with digests that are not the same."""

    scope: str
    ours: str
    theirs: str


def compare(unit: Unit, header: Mapping[str, Any]) -> list[Difference]:
    """Return the scopes of which a package's sender holds just what is here, but differs.

    Only what is stored is compared, and only where neither side holds anything back: then the
    state follows from the changes alone, and any difference is a defect of the program.

    Args:
        unit: the unit that took the package.
        header: the package's header.
    """
    theirs = vector_from(header.get("vector"))
    told: Mapping[str, str] = header.get("digests") or {}
    waiting = _scopes(header.get("held") or ())
    scopes = _scopes(theirs) - waiting
    ours = outgoing.vector_for(unit, scopes.__contains__)
    held = _scopes(outgoing.held_for(unit, scopes.__contains__))
    alike = {s for s in scopes - held if _of(theirs, s) == _of(ours, s)}
    here = packages.digests(unit, alike.__contains__)
    found = [Difference(s, here.get(s, EMPTY), told.get(s, EMPTY)) for s in sorted(alike)]
    return [each for each in found if each.ours != each.theirs]


def _scopes(feeds: Iterable[str]) -> set[str]:
    return {parse_feed(name)[1] for name in feeds}


def _of(vector: Vector, scope: str) -> dict[str, list[list[Any]]]:
    """Return the part of a vector that is about one scope, in a form that can be compared."""
    mine = {n: sorted(r) for n, r in vector.items() if parse_feed(n)[1] == scope and r}
    return vector_json(mine)


def ring(store: Store, header: Mapping[str, Any], found: list[Difference]) -> list[dict[str, Any]]:
    """Write the diagnosis beside the database, and return what the person is told.

    The import stands whatever happens here. The file holds ids, hashes, counts and versions, and
    no value of any record.
    """
    log.warning("digest alarm: %s", ", ".join(each.scope for each in found))
    who: Who = store.identity
    moment = clock.moment(clock.now_ms()).strftime("%Y%m%dT%H%M%S")
    path = store.path.with_name(f"{store.path.stem}-diagnosis-{moment}.json")
    try:
        with read(store) as unit:
            told = _diagnosis(unit, who, header, found)
        files.keep_text(path, json.dumps(told, indent=1, sort_keys=True))
        place = str(path)
    except OSError:
        place = ""
    return [told_of(each, place) for each in found]


def told_of(difference: Difference, place: str = "") -> dict[str, Any]:
    """Return a difference as the result of an import names it."""
    here = {"sheet": "", "row": None, "column": ""}
    code = "digest_alarm" if place else "digest_alarm_unwritten"
    return {"code": code, **here, "scope": difference.scope, "path": place}


def _diagnosis(
    unit: Unit, who: Who, header: Mapping[str, Any], found: list[Difference]
) -> dict[str, Any]:
    theirs = vector_from(header.get("vector"))
    names: Callable[[str], bool] = {each.scope for each in found}.__contains__
    ours = outgoing.vector_for(unit, names)
    return {
        "here": {"office": who.office, "role": who.role, "replica": who.replica},
        "package": {key: header.get(key) for key in _TOLD},
        "versions": diagnosis.versions(),
        "scopes": {
            each.scope: {
                "digest_here": each.ours,
                "digest_there": each.theirs,
                "vector_here": _of(ours, each.scope),
                "vector_there": _of(theirs, each.scope),
                **diagnosis.of_scope(unit, each.scope),
            }
            for each in found
        },
        "findings": diagnosis.findings(unit),
    }


def diagnoses(path: Path) -> list[Path]:
    """Return the diagnosis files beside a database, the newest last."""
    return sorted(path.parent.glob(f"{path.stem}-diagnosis-*.json"))
