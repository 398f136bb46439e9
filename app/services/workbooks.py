"""An edited workbook beside what is here: which records it means, what is in their way."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from app.domain.catalogue import by_key
from app.domain.entity import Entity
from app.domain.fields import Link, Stored
from app.domain.record import Record
from app.exchange.package import Edit, Finding, Opened, TruthRow
from app.services import judging
from app.services.acts import Act
from app.services.proposals import BLOCKED, Proposal
from app.services.who import GLOBAL, HQ, Who
from app.sync.canonical import dumps
from app.sync.change import ALL, EXISTS, Change, Dot, dot_id, parse_dot
from app.sync.feeds import VIRTUAL
from app.sync.register import is_element
from app.sync.virtual import Source, Virtual, seal
from database import records
from database.unit import Unit

WAITS = "edit_waits"
UNHIDDEN = "edit_without_secret"
Secrets = dict[str, tuple[str, str]]
"""Commitment to (salt, value)."""


@dataclass
class Draft:
    """A proposal, and what accepting it writes: a change in its own feed, or an answer in ours."""

    proposal: Proposal
    virtual: Virtual | None = None
    answer: Change | None = None
    """Of a proposal that asks: what the importer's own feed says then."""
    secrets: Secrets = field(default_factory=dict)

    def block(self, code: str, params: Mapping[str, Any] | None = None) -> None:
        """Say why it cannot be taken; the first reason stays."""
        if self.proposal.state != BLOCKED:
            told = dict(params or {})
            self.proposal = replace(self.proposal, state=BLOCKED, problem=code, params=told)


class Workbook:
    """One opened package that somebody saved again, its own segments merged already."""

    def __init__(self, unit: Unit, who: Who, opened: Opened) -> None:
        """Begin.

        Args:
            unit: the unit that took the package's segments.
            who: this database.
            opened: the package.
        """
        self.unit = unit
        self.who = who
        self.opened = opened
        self.source = Source.of(opened.header)
        self.act = Act(unit, who)
        """Only to look with: what it may add is judged, nothing is written."""
        self.context = judging.context(unit)
        self._row_secrets: Mapping[str, str] = opened.extras.get("row_secrets") or {}
        self._records: dict[str, list[Record]] = defaultdict(list)

    @property
    def office(self) -> str:
        """The office whose work the package is about: one end of it, or headquarters on both."""
        sender, to = str(self.opened.header["office"]), str(self.opened.header["to"])
        return to if sender == HQ else sender

    def load(self, uids: Iterable[str]) -> None:
        """Read the records that edits are about."""
        wanted = set(uids)
        self.act.load(wanted)
        for record in records.many(self.unit, wanted):
            self._records[record.uid].append(record)

    def load_more(self, uid: str) -> None:
        """Read a record, if it was not read yet."""
        if uid not in self._records:
            self.load([uid])

    def here(self, uid: str) -> list[Record]:
        """Return the records of this uid, one a scope."""
        return self._records.get(uid, [])

    def row(self, entity: str, uid: str) -> TruthRow | None:
        """Return a record as the sheet was made from it."""
        return self.opened.truth.row(entity, uid)

    def record(self, uid: str, row: TruthRow | None = None) -> Record | None:
        """Return the record here that a row is made from; None where its birth is not here.

        Several scopes may hold a record of one uid: the dot of its birth tells which it is.
        """
        found = self._records.get(uid, [])
        if row is None:
            return found[0] if found else None
        birth = parse_dot(birth_of(row))
        for record in found:
            state = self.unit.log.state(record.scope, uid)
            if state is not None and state.birth.id == birth.id:
                return record
        return next((r for r in found if self.unit.log.knows(r.scope, birth)), None)

    def _born_with(self, record: Record, register: str) -> Stored:
        return self.act.merge.birth(record.scope, record.uid).w.get(register)

    def exported(self, scope: str, dots: Sequence[str], register: str) -> Mapping[str, Any] | None:
        """Return a group's value as exported, private parts as commitments; None: not here."""
        found: Mapping[str, Any] = {}
        for dot in dots:
            try:
                change = self.unit.log.change(scope, parse_dot(dot))
            except KeyError:
                return None
            value = change.w.get(register)
            found = value if isinstance(value, dict) else found
        return found

    def stands_beside(self, record: Record, register: str, value: Stored, read: list[str]) -> bool:
        """Tell whether a value would stand beside another one that its author had not seen."""
        state = self.unit.log.state(record.scope, record.uid)
        if state is None or state.dead:
            return state is not None
        if is_element(register):
            return False
        seen = set(map(dot_id, read))
        heads = state.visible(register)
        if heads is None:
            inborn = register in state.shape and state.birth.id not in seen
            return inborn and dumps(self._born_with(record, register)) != dumps(value)
        return any(head.id not in seen and dumps(head.value) != dumps(value) for head in heads)

    def hide(self, row: str, entity: str, key: str, value: str) -> tuple[str, tuple[str, str]]:
        """Return the commitment of a private value typed into a row, and (salt, value).

        Raises:
            KeyError: the package holds no secret for this row.
        """
        secret = self._row_secrets.get(row)
        if secret is None:
            secret = f"{self._row_secrets[entity]}\n{row}"
        return seal(secret, key, value)

    def link_problem(self, entity: type[Entity], values: Mapping[str, Any], scope: str) -> str:
        """Return why one of these values must not point where it points; empty: all may."""
        office = scope.partition("/")[0]
        for key, value in values.items():
            declared = entity.fields[key]
            if isinstance(declared, Link) and value:
                place = self.act.place_of(value)
                if place and place not in {scope, office, GLOBAL}:
                    return "link_outside"
                if not place and declared.parent:
                    return "not_here_yet"
        return ""

    def draft(
        self, edit: Edit, register: str, fields: Mapping[str, tuple[Stored, Stored]]
    ) -> Draft:
        """Return the draft of an edit, named by what it changes and by the values."""
        what = [self.source.package, edit.kind, edit.uid, register]
        told = dumps([*what, {key: list(pair) for key, pair in fields.items()}])
        key = hashlib.sha256(told.encode()).hexdigest()[:12]
        proposal = Proposal(
            key,
            edit.kind,
            edit.entity,
            edit.uid,
            register="" if register in {ALL, EXISTS} else register,
            fields=fields,
            sheet=edit.sheet,
            row=edit.row,
            column=edit.column,
        )
        return Draft(proposal)

    def ready(self, draft: Draft, found: Virtual, scope: str, *, conflict: bool) -> Draft:
        """Return a draft with what accepting it writes, unless the scope is not ours to write."""
        draft.virtual = found
        draft.proposal = replace(draft.proposal, scope=scope, conflict=conflict)
        if not self.who.may_write(scope):
            draft.block("not_yours", {"scope": scope, "office": self.who.office})
        return draft

    @cached_property
    def findings(self) -> dict[tuple[str, str], Finding]:
        """Cells of known records that cannot be taken, by (uid, register)."""
        found: dict[tuple[str, str], Finding] = {}
        for finding in self.opened.findings:
            uid, key = finding.params.get("uid"), finding.params.get("field")
            declared = by_key().get(str(finding.params.get("entity")))
            if uid and declared is not None and key in declared.fields:
                found.setdefault((uid, declared.fields[key].register), finding)
        return found

    @cached_property
    def rows_found(self) -> dict[tuple[str, int], Finding]:
        """Cells of new rows that cannot be taken, by (sheet, row)."""
        return {
            (finding.sheet, finding.row): finding
            for finding in self.opened.findings
            if finding.params.get("field") and not finding.params.get("uid") and finding.row
        }

    @cached_property
    def held(self) -> dict[tuple[str, str], dict[str, str]]:
        """Edits of this package that are here: (name without hash, scope) to name and identity."""
        found: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
        mine = f"{VIRTUAL}{self.source.package}:"
        for home in (*self.unit.log.branches.values(), *self.unit.log.waiting()):
            if home.replica.startswith(mine) and home.last > home.base:
                place = home.replica.rpartition(":")[0], home.scope
                found[place][home.replica] = home.hash[:32]
        return found

    def admitted(self, scope: str, name: str, identity: str) -> Change | None:
        """Return a virtual change that took effect here, or None."""
        try:
            return self.unit.log.change(scope, Dot(identity, 1, name))
        except KeyError:
            return None


def birth_of(row: TruthRow) -> str:
    """Return the dot of the birth that an exported row names."""
    return next(iter(row.dots.get("", ())), "")


def heads_of(row: TruthRow) -> list[str]:
    """Return the dots of everything that an exported row showed."""
    return [dot for register, dots in row.dots.items() if register != "" for dot in dots]
