"""Where texts of a package may name a person, for whoever previews it.

Only previews look: to take something in costs nothing more, and a person who read the warning may
go on. What is told is the place and the kind, never the text. Source: reliability.md B4.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from app.base.errors import PackageDamagedError
from app.domain.catalogue import by_key
from app.domain.personal_data import Trace
from app.domain.watching import found_in
from app.exchange.columns import place_of
from app.exchange.package import Opened, TruthSheet
from app.services.proposals import TAKEN, Proposal
from app.sync.admission import Offer
from app.sync.canonical import DamagedError, unpack
from app.sync.change import Change
from database import held
from database.unit import Unit

CODE = "may_name_a_person"
_Told = dict[str, Any]


def arriving(unit: Unit, opened: Opened) -> list[Change]:
    """Return the changes of a package that are not here yet; asked before it is merged."""
    found: list[Change] = []
    for part in opened.segments:
        with contextlib.suppress(DamagedError, ValueError):  # whoever merges it says so
            lines = unpack(part.data, part.last - part.first + 1)
            offer = Offer(part.replica, part.scope, part.first, bytes.fromhex(part.prev), lines)
            offer.skip(held.known_prefix(unit, offer))
            if not (offer.done or held.is_stored(unit, offer)):
                found += [each for each in offer.changes()[offer.at :] if each is not None]
    return found


def of_package(
    opened: Opened, changes: Iterable[Change], proposals: Iterable[Proposal]
) -> list[_Told]:
    """Return each cell of a package that may name a person, with its place and the kinds.

    Args:
        opened: the package.
        changes: those in it that are new here.
        proposals: what people changed in its sheets.
    """
    texts: dict[tuple[str, str], dict[str, Any]] = {}
    for change in changes:
        if change.entity in by_key():
            texts.setdefault((change.entity, change.uid), {}).update(_values(change))
    found = [*_recorded(opened, texts), *_typed(proposals)]
    order = list(by_key())
    return sorted(found, key=lambda t: (order.index(t["entity"]), t["row"] or 0, t["column"]))


def _values(change: Change) -> Iterator[tuple[str, Any]]:
    """Yield field and value of what a change writes."""
    registers = by_key()[change.entity].registers
    for register, value in change.w.items():
        if isinstance(value, Mapping):
            yield from value.items()
        elif register in registers:
            yield register, value


def _recorded(
    opened: Opened, texts: Mapping[tuple[str, str], Mapping[str, Any]]
) -> Iterator[_Told]:
    """Yield what the sender recorded, at the cells that show it."""
    found = {key: found_in(by_key()[key[0]], values) for key, values in texts.items()}
    named = {key: kinds for key, kinds in found.items() if kinds}
    sheets = _sheets(opened) if named else {}
    places: dict[str, dict[str, int]] = {}
    for (entity, uid), kinds in named.items():
        sheet = sheets.get(entity)
        if entity not in places:
            places[entity] = {u: at for at, u in enumerate(sheet.rows)} if sheet else {}
        at = places[entity].get(uid)
        for key, traces in kinds.items():
            yield _told(entity, uid, key, traces) | _place(sheet, key, at, intact=opened.intact)


def _sheets(opened: Opened) -> Mapping[str, TruthSheet]:
    """Return the sheets as exported; where their writer left them unreadable, none.

    An import of a file that nobody edited never asks for them, and takes it: so does the preview.
    """
    try:
        return opened.truth.sheets
    except PackageDamagedError:
        return {}


def _place(sheet: TruthSheet | None, key: str, at: int | None, *, intact: bool) -> _Told:
    """Return where a cell stands; of sheets that were saved again nobody knows the row."""
    if sheet is None or at is None or key not in sheet.fields:
        return {"sheet": sheet.name if sheet else "", "row": None, "column": ""}
    row, column = place_of(at, sheet.fields.index(key))
    return {"sheet": sheet.name, "row": row if intact else None, "column": column}


def _typed(proposals: Iterable[Proposal]) -> Iterator[_Told]:
    """Yield what people typed into the sheets."""
    for p in proposals:
        entity = by_key().get(p.entity)
        if entity is None or p.state == TAKEN or p.kind == "delete":
            continue
        values = {key: after for key, (before, after) in p.fields.items() if after != before}
        for key, traces in found_in(entity, values).items():
            place = {"sheet": p.sheet, "row": p.row or None, "column": p.column}
            yield _told(p.entity, p.uid, key, traces) | place


def _told(entity: str, uid: str, key: str, traces: Iterable[Trace]) -> _Told:
    return {"code": CODE, "entity": entity, "uid": uid, "field": key, "kinds": [*traces]}
