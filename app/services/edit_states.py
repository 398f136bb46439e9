"""Edits made in Excel that are here already, and those in whose place another one is.

What makes an import idempotent is the hash of the change, never the number of the package. Where
another edit from the same package stands in the same place, nobody can know which of the two files
was meant; the preview asks, and the answer is a change in the importer's own feed.

Source: rulings.md 46.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from app.domain.catalogue import by_key
from app.domain.fields import Codes, Stored
from app.domain.record import Record
from app.domain.registers import PRESENT
from app.exchange.package import TruthRow
from app.services import edit_rules
from app.services.proposals import ASKS, BLOCKED, TAKEN, Proposal
from app.services.workbooks import WAITS, Draft, Workbook, birth_of
from app.sync.canonical import dumps
from app.sync.change import ALL, BIRTH, EDIT, Change, Dot
from app.sync.register import is_element

Others = Mapping[str, str]
"""Names of virtual feeds to the identity of their change."""


def settle(book: Workbook, drafts: Sequence[Draft]) -> list[Draft]:
    """Say of each draft whether it is here, or another one in its place.

    Returns: further drafts: cells that say again what they said at first, where an edit of them
        was accepted before.
    """
    for draft in drafts:
        if draft.virtual is not None:
            _settle(book, draft)
    spoken = {draft.virtual.place for draft in drafts if draft.virtual is not None}
    silent = {(d.proposal.uid, d.proposal.register) for d in drafts if d.virtual is None}
    return list(_said_again(book, spoken, silent))


def _settle(book: Workbook, draft: Draft) -> None:
    assert draft.virtual is not None  # noqa: S101  (asked before)
    held = book.held.get(draft.virtual.place, {})
    if held.get(draft.virtual.replica) == draft.virtual.identity:
        draft.proposal = replace(draft.proposal, state=TAKEN, problem="", params={})
        return
    others = _in_effect(book, draft.virtual.scope, held)
    if not others or draft.proposal.state == BLOCKED or draft.virtual.register == ALL:
        return
    if _is_shown(book, draft.proposal):
        draft.proposal = replace(draft.proposal, state=TAKEN)
        return
    draft.proposal = replace(draft.proposal, state=ASKS)
    _answer_by(book, draft, _answer(draft, others))


def _in_effect(book: Workbook, scope: str, held: Others) -> dict[str, tuple[str, Change]]:
    """Return the edits among these that were admitted: name to identity and change."""
    found = {}
    for name, identity in held.items():
        change = book.admitted(scope, name, identity)
        if change is not None:
            found[name] = (identity, change)
    return found


def _is_shown(book: Workbook, proposal: Proposal) -> bool:
    """Tell whether what a proposal wants is what is shown here, and nothing stands beside it."""
    record = next((r for r in book.here(proposal.uid) if r.scope == proposal.scope), None)
    if record is None or record.deleted or proposal.register in record.conflicts:
        return False
    values = record.values
    if is_element(proposal.register):
        ((key, (before, after)),) = proposal.fields.items()
        return ((before or after)[0] in (values.get(key) or ())) == bool(after)
    if not proposal.register and record.conflicts:
        return False
    return all(values.get(key) == after for key, (_, after) in proposal.fields.items())


def _answer(draft: Draft, others: Mapping[str, tuple[str, Change]]) -> Change:
    """Return the change that puts a draft in the place of the edits that are here."""
    assert draft.virtual is not None  # noqa: S101  (asked before)
    wanted = draft.virtual.change
    dots = {name: str(Dot(identity, 1, name)) for name, (identity, _) in others.items()}
    if wanted.kind == BIRTH:
        gate = next(iter(dots.values()))
        written = {r for _, change in others.values() for r in change.w}
        births = [change.w for _, change in others.values()]
        w = {
            register: wanted.w.get(register)
            for register in sorted({*written, *wanted.w})
            if any(dumps(born.get(register)) != dumps(wanted.w.get(register)) for born in births)
        }
        s = {register: sorted(dots.values()) for register in w if register in written}
        return _decision(wanted, w, s, gate)
    register = draft.virtual.register
    s = {register: [*wanted.read(register), *sorted(dots.values())]}
    return _decision(wanted, wanted.w, s, wanted.gates[0])


def _decision(
    wanted: Change, w: Mapping[str, Stored], s: Mapping[str, list[str]], gate: str
) -> Change:
    return Change(
        wanted.entity, wanted.uid, EDIT, 0, "", w=dict(w), s=dict(s), gates=[gate], decision=True
    )


def _answer_by(book: Workbook, draft: Draft, answer: Change) -> None:
    draft.virtual, draft.answer = None, answer
    if book.act.merge.missing(draft.proposal.scope, answer) is not None:
        draft.block(WAITS)


# Cells that say again what they said at first


def _said_again(
    book: Workbook, spoken: set[tuple[str, str]], silent: set[tuple[str, str]]
) -> Iterator[Draft]:
    absent = {
        (str(f.params.get("entity")), str(f.params.get("field")))
        for f in book.opened.findings
        if f.code == "column_missing"
    }
    for place, held in book.held.items():
        edits = {} if place in spoken else _in_effect(book, place[1], held)
        change = next((change for _, change in edits.values()), None)
        if change is None or change.kind != EDIT or change.uid in book.opened.gone:
            continue
        (register,) = change.w
        row = book.row(change.entity, change.uid)
        members = by_key()[change.entity].registers.get(register.partition("/")[0], ())
        keys = {member.key for member in members}
        if row is None or not keys or (change.uid, register) in silent:
            continue
        if any((change.entity, key) in absent for key in keys):
            continue
        book.load_more(change.uid)
        record = next((r for r in book.here(change.uid) if r.scope == place[1]), None)
        if record is not None:
            yield from _asked_again(book, record, row, register, edits)


def _asked_again(
    book: Workbook,
    record: Record,
    row: TruthRow,
    register: str,
    edits: Mapping[str, tuple[str, Change]],
) -> Iterator[Draft]:
    """Yield the question whether a cell that was edited once means what it first said."""
    state = book.unit.log.state(record.scope, record.uid)
    here = {head.id for head in state.heads.get(register, ())} if state is not None else set()
    if not here & {identity for identity, _ in edits.values()}:
        return
    declared = by_key()[record.entity]
    members = declared.registers[register.partition("/")[0]]
    read = list(row.dots_of(register))
    fields: dict[str, tuple[Stored, Stored]]
    value: Any
    if isinstance(members[0], Codes):
        code, key = register.partition("/")[2], members[0].key
        was, now = (code in (v.get(key) or ()) for v in (row.values, record.values))
        fields = {key: ([code] if now else [], [code] if was else [])}
        value = PRESENT if was else None
    else:
        fields = {m.key: (record.values.get(m.key), row.values.get(m.key)) for m in members}
        value = row.values.get(register)
        if members[0].group:
            exported = book.exported(record.scope, read, register)
            value = dict(exported) if exported else None
    if all(before == after for before, after in fields.values()):
        return
    told = [book.source.package, "again", record.uid, register, dumps(value)]
    key = hashlib.sha256(dumps(told).encode()).hexdigest()[:12]
    sheet = book.opened.truth.sheets[record.entity].name
    proposal = Proposal(
        *(key, "changed", record.entity, record.uid, "", record.scope, register, fields, sheet),
        state=ASKS,
    )
    s = {register: [*read, *sorted(str(Dot(i, 1, name)) for name, (i, _) in edits.items())]}
    wanted = Change(record.entity, record.uid, EDIT, 0, "")
    draft = Draft(proposal)
    _answer_by(book, draft, _decision(wanted, {register: value}, s, birth_of(row)))
    if not book.who.may_write(record.scope):
        draft.block("not_yours", {"scope": record.scope, "office": book.who.office})
    edit_rules.keep_from_steering(book, record.entity, record.values, [draft])
    yield draft
