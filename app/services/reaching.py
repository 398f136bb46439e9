"""How far an act of a person reaches, so that officers on a server need not wait for each other.

It is a guess from what is asked for. Where an act turns out to write something else, it is done
anew with the whole database to itself (``database.unit.again``); so a wrong guess costs time only.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from app.domain.catalogue import by_key
from app.services.who import GLOBAL, Who
from database import records
from database.engine import Store
from database.reach import WHOLE, Reach, of_scopes
from database.unit import read


def of_records(store: Store, uids: Iterable[str | None], scopes: Iterable[str] = ()) -> Reach:
    """Return the reach of who writes these records, and new ones in these scopes."""
    if store.lies_here:  # a file has one writer at a time anyway
        return WHOLE
    named = {scope for scope in scopes if scope}
    with read(store) as unit:
        named.update(*(records.scopes(unit, uid) for uid in set(uids) if uid))
    return of_scopes(named) if named else of_scopes([_own(store.identity)])


def of_lines(store: Store, lines: Iterable[Mapping[str, Any]]) -> Reach:
    """Return the reach of lines as the command line's ``apply`` takes them."""
    if store.lies_here:
        return WHOLE
    uids: set[str] = set()
    scopes: set[str] = set()
    for line in lines:
        uid, scope = line.get("uid"), line.get("scope")
        above = parents(str(line.get("entity")), line.get("set")) if not uid else []
        uids.update(each for each in (uid, *above) if isinstance(each, str))
        if isinstance(scope, str) and scope:
            scopes.add(scope)
        elif not uid and not above:
            scopes.add(_own(store.identity))
    return of_records(store, uids, scopes)


def parents(entity: str, values: object) -> list[str]:
    """Return the records a new one is to belong to: it is born where they live."""
    declared = by_key().get(entity)
    given = values if isinstance(values, Mapping) else {}
    found = [given.get(link.key) for link in declared.parents()] if declared else []
    return [uid for uid in found if isinstance(uid, str)]


def _own(who: Who) -> str:
    return GLOBAL if who.is_hq else who.office
