"""The partners that a row of an initiative names: organisations found or made, and their roles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from app.base.errors import CallError
from app.domain import telling
from app.domain.catalogue import by_key
from app.domain.record import Record
from app.domain.table_columns import PARTNERS
from app.services.tables import partners
from app.services.tables.directory import Directory
from app.services.tables.shapes import (
    NEW,
    SKIP,
    Candidate,
    CellProblem,
    Choices,
    Difference,
    Line,
    Partner,
    ReadRow,
)
from app.services.who import GLOBAL


@dataclass
class Beside:
    """What a row says besides its own record."""

    lines: list[Line] = field(default_factory=list)
    differences: list[Difference] = field(default_factory=list)
    candidates: dict[str, tuple[Candidate, ...]] = field(default_factory=dict)
    problems: list[CellProblem] = field(default_factory=list)


class Consortium:
    """Finds the organisations that cells name, also those of earlier rows."""

    def __init__(self, known: Callable[[str], Directory], choices: Choices) -> None:
        """Look among these records."""
        self._known = known
        self._choices = choices
        self._members: dict[str, list[Record]] | None = None
        self.made: dict[str, Line] = {}
        """Organisations that are not here yet, by uid; the first row that is taken makes them."""

    def lines(
        self, row: ReadRow, key: str, scope: str, initiative: str, record: Record | None
    ) -> Beside:
        """Return what is to be made so that an initiative has the partners a row names.

        A partner that takes part already, in whatever role, is left as it is.
        """
        found = Beside()
        if not row.partners:
            return found
        here = self._partnerships(initiative) if record else []
        taking_part = {str(one.get("organisation")) for one in here}
        led = any(one.get("role") == partners.LEAD for one in here)
        names: list[str] = []
        for place, partner in enumerate(row.partners):
            uid = self._organisation(found, row, f"{key}.{place + 1}", scope, partner)
            if not uid or uid in taking_part:
                continue
            country = str(self._known("organisation").by_uid[uid].get("base_country") or "")
            role = partners.role(place, country, scope)
            if role == partners.LEAD and led:
                role = partners.IMPL
                found.problems.append(_told(row, "lead_differs", partner))
            values = {"initiative": initiative, "organisation": uid, "role": role}
            named = by_key()["partnership"].identity_uid(values) or ""
            found.lines.append(Line("partnership", named, scope, values, made=True))
            taking_part.add(uid)
            names.append(partner.name)
        if names and record is not None:
            found.differences.append(Difference(PARTNERS, None, "; ".join(names)))
        return found

    def _partnerships(self, initiative: str) -> list[Record]:
        if self._members is None:
            self._members = defaultdict(list)
            for one in self._known("partnership").by_uid.values():
                self._members[str(one.get("initiative"))].append(one)
        return self._members.get(initiative, [])

    def _organisation(
        self, found: Beside, row: ReadRow, key: str, scope: str, partner: Partner
    ) -> str:
        """Return the uid of an organisation, here or to be made; "" where a person is asked."""
        known = self._known("organisation")
        answer = self._choices.rows.get(key, "")
        if answer == SKIP:
            return ""
        if answer and answer != NEW:
            if answer not in known.by_uid:
                raise CallError("record_gone", uid=answer)
            return answer
        country = partner.country or scope
        named = self._named(known, scope, partner, country)
        if named and answer != NEW:
            return named
        near = known.alike(scope, partner.name) if not answer else []
        near = [one for one in near if known.by_uid[one.uid].get("base_country") == country]
        if near:
            found.candidates[key] = tuple(near[:3])
            found.problems.append(_told(row, "which_partner", partner, blocks=True))
            return ""
        return self._make(known, scope, partner, country)

    def _named(self, known: Directory, scope: str, partner: Partner, country: str) -> str:
        """Return the one organisation of this name, in this office or for everybody."""
        values = {"name": partner.name, "base_country": country}
        found = known.having(scope, telling.key_of("organisation", values))
        if not found and not partner.country:
            # Whose seat is abroad is often named without its country.
            near = known.named(partner.name, scope)
            found = [one for one in near if one.scope in {scope, GLOBAL}]
        return found[0].uid if len(found) == 1 else ""

    def _make(self, known: Directory, scope: str, partner: Partner, country: str) -> str:
        told: Mapping[str, Any] = {
            "name": partner.name,
            "acronym": partner.acronym,
            "legal_form": partner.legal_form,
            "base_country": country,
        }
        values = {key: value for key, value in told.items() if value}
        key = telling.key_of("organisation", values)
        number = 1
        while (uid := telling.uid_of("organisation", scope, key, number)) in known.by_uid:
            number += 1
        known.add(Record("organisation", uid, scope, scope, values))
        self.made[uid] = Line("organisation", uid, scope, values, made=True)
        return uid


def _told(row: ReadRow, code: str, partner: Partner, *, blocks: bool = False) -> CellProblem:
    place = (row.sheet, row.number, row.cells.get(PARTNERS, ""))
    return CellProblem(code, *place, partner.text[:200], {"name": partner.name}, blocks=blocks)
