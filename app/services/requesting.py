"""Asking to send again, and being asked: what was lost after it had been confirmed comes back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.base import clock
from app.base.progress import SILENT, Progress
from app.base.text import translate
from app.services import gaps, sending
from app.services.correspondence import Asks
from app.services.who import Who, may_receive
from app.sync.feeds import Stretches, common, feed_name, join, without
from database import packages, requests
from database.engine import Store
from database.reach import NOTHING
from database.requests import Request
from database.unit import Unit, read, write


@dataclass(frozen=True)
class RequestLine:
    """A request that is not fulfilled, in words."""

    id: str
    ours: bool
    office: str
    number: int
    """Of the package that asks."""
    at: int
    changes: int
    """How many changes it names that are still missing; 0: none were named."""
    answered_by: int
    """Number of the package that answered; 0: none yet."""
    message: str
    detail: tuple[str, ...]
    """Whose changes, line by line."""

    def to_json(self) -> dict[str, Any]:
        """Return the JSON form."""
        return {
            "id": self.id,
            "direction": "asked_by_us" if self.ours else "asked_of_us",
            "office": self.office,
            "number": self.number,
            "at": clock.iso(self.at),
            "changes": self.changes,
            "answered_by": self.answered_by or None,
            "message": self.message,
        }


def request(
    store: Store, office: str, out: Path, *, language: str = "", progress: Progress = SILENT
) -> sending.Exported:
    """Write a package that asks an office to send again what is missing here.

    It says on its first sheet what is missing, and to the program exactly what is here. The
    office's next package then holds what is missing, also what was confirmed once and lost since.

    Args:
        store: the database.
        office: whom to ask.
        out: the file to write, or a folder that gets a file of the usual name.
        language: of the first sheet; the recipient's, as far as we know, when empty.
        progress: told about each step; may cancel.

    Raises:
        CallError: there is no such office.
        StoreError, OSError: it could not be written; nothing of that name is left.
    """
    who: Who = store.identity
    with read(store) as unit:
        found = [gap for gap in gaps.find(unit, who) if gap.office == office]
    asks = Asks(gaps.wanted(found), lambda: _cover(who, found))
    return sending.export(store, office, out, language=language, asks=asks, progress=progress)


def _cover(who: Who, found: list[gaps.Gap]) -> list[str]:
    """Return what the first sheet of a request says."""
    asker = gaps.name_of(who.office, "")
    lines = [translate("standing", "{office} asks you to send again.", office=asker)]
    for gap in found:
        lines += [gaps.sentence(gap), *gaps.detail(gap)]
    if not found:
        lines.append(translate("standing", "Please send again whatever is not there any more."))
    lines.append(
        translate(
            "standing",
            "Import this file in Passerelle, then write a package for {office}: it will hold what "
            "is missing.",
            office=asker,
        )
    )
    return lines


def open_requests(unit: Unit) -> list[RequestLine]:
    """Return the requests of both directions that are not fulfilled, in the language in use."""
    people = packages.replicas(unit)
    return [_line(found, people) for found in requests.open_ones(unit)]


def _line(found: Request, people: dict[str, dict[str, str]]) -> RequestLine:
    number = gaps.count(found.missing)
    return RequestLine(
        found.id,
        found.ours,
        found.office,
        found.number,
        found.made_at,
        number,
        found.answered_by,
        _sentence(found, number),
        tuple(gaps.change_lines(found.missing, people)),
    )


def _sentence(found: Request, number: int) -> str:
    facts: dict[str, object] = {
        "office": gaps.name_of(found.office, ""),
        "day": gaps.day(found.made_at),
        "number": found.answered_by,
    }
    if found.ours and found.answered_by:
        return translate(
            "standing",
            "{office} answered with package {number}, but %n changes are still missing.",
            number,
            **facts,
        )
    if found.ours:
        return translate("standing", "{office} was asked on {day} to send again.", **facts)
    if found.answered_by:
        return translate(
            "standing",
            "{office} asked again for %n changes; they went with package {number}.",
            number,
            **facts,
        )
    return translate("standing", "{office} asks again for %n changes.", number, **facts)


def withdraw(store: Store, name: str) -> None:
    """Close a request that needs no answer any more."""
    with write(store, NOTHING) as unit:
        requests.close(unit, name, clock.now_ms())
        unit.commit()


def hear(unit: Unit, header: Mapping[str, Any]) -> None:
    """Keep the request a package just taken makes, unless that laptop has spoken since.

    One that names nothing stands for all that was sent there before and is not there now.
    """
    if header.get("request") is None or not requests.is_newest(unit, header):
        return
    office, role = str(header["office"]), str(header["role"])
    feeds, listed = requests.wanted_from(header["request"])
    if not feeds:
        feeds = _lost(unit, office, role, unit.log.numbers[str(header["replica"])])
    kept = {"feeds": {n: [list(p) for p in parts] for n, parts in feeds.items()}}
    requests.note(unit, {**header, "request": {**kept, "packages": listed}}, office, ours=False)


def _lost(unit: Unit, office: str, role: str, asker: int) -> Stretches:
    """Return what was sent to an office before and its laptop does not have, by feed."""
    known, sent = packages.known_by(unit, asker), packages.sent_ranges(unit, office)
    found: Stretches = {}
    for branch in unit.log.branches.values():
        if not may_receive(office, role, branch.scope):
            continue
        missing = without(branch.base + 1, branch.last, known.get(branch.id, []))
        again = [p for a, b in missing for p in common(a, b, sent.get(branch.id, []))]
        if again:
            name = feed_name(branch.replica, branch.scope)
            found[name] = join([*found.get(name, []), *again])
    return found
