"""In which office's scope the record of a row lives, and whether it may be written there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from app.base.text import language
from app.domain import codelists
from app.domain.catalogue import by_key
from app.domain.fields import Link
from app.services.tables.directory import Directory
from app.services.tables.shapes import CellProblem, ReadRow
from app.services.who import GLOBAL, Who, exists
from database import records
from database.unit import Unit

Known = Callable[[str], Directory]
"""Gives the records of an entity."""

_UID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\Z")
_WORLD_WIDE = frozenset({"UNAG", "DONO", "NETW"})
"""Types of organisations that headquarters keeps for everybody (model.md 3)."""


def is_uid(text: str) -> bool:
    """Whether a text has the form of a uid."""
    return bool(_UID.match(text))


def elsewhere(unit: Unit, row: ReadRow) -> bool:
    """Whether a uid belongs to a record of another entity, or to a deleted one."""
    return records.find(unit, row.uid) is not None


def scope_of(who: Who, row: ReadRow, known: Known) -> tuple[str, list[CellProblem]]:
    """Return where the record of a row lives, and why it cannot be written there.

    A record belongs to the office of what it is part of; an initiative and an organisation to the
    office of their country (rulings.md 1). An office writes its own records only.
    """
    entity = by_key()[row.entity]
    marked = known(row.entity).by_uid.get(row.uid) if row.uid else None
    if marked is not None:  # it lives where it was born, whatever the row says or leaves out
        return marked.scope, []
    scope = GLOBAL if entity.reference else _of_parents(row, known)
    if not scope:
        scope = _own(row, known) if who.is_hq else who.office
    told: list[CellProblem] = []
    if not scope:
        told.append(_problem(row, "office_missing"))
    elif scope != GLOBAL and not exists(scope):
        told.append(_problem(row, "no_office", scope))
    elif row.scope and row.scope != scope and row.entity == "initiative":
        told.append(_problem(row, "other_office", row.scope))
    elif not who.may_write(scope):
        told.append(_problem(row, "other_office", scope))
    place = _private(row, scope)
    if not told and not who.may_write(place):
        told.append(replace(_problem(row, "office_only", scope), column=_consent(row)))
    return place, told


def _consent(row: ReadRow) -> str:
    """Return the column that says who may see a person's data, or the first that names one."""
    fields = by_key()[row.entity].fields
    named = (key for key in row.cells if key in fields and fields[key].private)
    return row.cells.get("consent_scope") or row.cells.get(next(named, ""), "")


def _of_parents(row: ReadRow, known: Known) -> str:
    return _of_links(row, by_key()[row.entity].parents(), known)


def _of_links(row: ReadRow, links: Iterable[Link], known: Known) -> str:
    """Return the office of the first record that one of these links names."""
    for link in links:
        uid = row.values.get(link.key)
        record = known(link.to).by_uid.get(str(uid)) if uid and link.to else None
        if record is not None and record.scope != GLOBAL:
            return record.scope
    return ""


def _own(row: ReadRow, known: Known) -> str:
    """Return the scope of what is part of nothing else, at headquarters."""
    if row.scope:
        return row.scope
    if row.entity == "organisation" and row.values.get("type") not in _WORLD_WIDE:
        return str(row.values.get("base_country") or "")
    if row.entity == "contact":
        # Never for everybody by default: it may name a person.
        fields = by_key()[row.entity].fields.values()
        return _of_links(row, (field for field in fields if isinstance(field, Link)), known)
    return "" if row.entity == "initiative" else GLOBAL


def _private(row: ReadRow, scope: str) -> str:
    """Contacts whose consent says "office only" live in the office's private scope."""
    if row.entity != "contact" or not scope or scope == GLOBAL:
        return scope
    fields = by_key()[row.entity].fields
    personal = any(fields[key].private for key in row.values)
    consent = row.values.get("consent_scope")
    return f"{scope}/private" if consent == "office" or (personal and not consent) else scope


def _problem(row: ReadRow, code: str, scope: str = "") -> CellProblem:
    letters = row.cells.get("#scope") or row.cells.get("base_country", "")
    office = scope.partition("/")[0]
    name = codelists.codelist("countries").label(office, language()) if office else ""
    return CellProblem(code, row.sheet, row.number, letters, name, {"office": name})
