"""From the cells people changed in a package's sheets to proposals, and to what accepting writes.

Every register is a change of its own, so that each can be taken or left. Nothing here writes.

Source: sync.md, "Edits made in Excel"; rulings.md 14, 15, 37, 38, 42, 46.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from app.domain import defaults
from app.domain.catalogue import by_key
from app.domain.entity import Entity
from app.domain.fields import Codes, Field, Stored
from app.domain.record import Record
from app.domain.registers import PRESENT
from app.exchange.package import Edit, Finding, Opened, TruthRow
from app.services import edit_births, edit_rules
from app.services.edit_states import settle
from app.services.proposals import Proposal
from app.services.who import Who
from app.services.workbooks import (
    UNHIDDEN,
    WAITS,
    Draft,
    Secrets,
    Workbook,
    birth_of,
    heads_of,
)
from app.sync import virtual
from app.sync.change import ALL
from app.sync.register import CONSENT
from database import records
from database.ledger import Written
from database.unit import Unit

DELETED_BEFORE = "edit_of_deleted"
DELETED_ROW = "edit_of_marked"


def find(unit: Unit, who: Who, opened: Opened, written: Written) -> list[Draft]:
    """Return what people did in the sheets of a package, each with what accepting it writes.

    Args:
        unit: the unit that took the package's own changes already.
        who: this database.
        opened: the package.
        written: what that wrote.
    """
    if opened.intact:
        return []
    unit.log.look_again(written.keys)
    book = Workbook(unit, who, opened)
    rows: dict[tuple[str, str], list[Edit]] = defaultdict(list)
    for edit in opened.edits:
        if edit.kind in {"changed", "delete"}:
            rows[edit.entity, edit.uid].append(edit)
    for (uid, _), finding in book.findings.items():
        rows[str(finding.params["entity"]), uid] += ()
    new = [edit for edit in opened.edits if edit.kind in {"new", "copied"}]
    book.load({uid for _, uid in rows} | set(edit_births.identities(new)))
    drafts = [
        draft for (entity, uid), edits in rows.items() for draft in _row(book, entity, uid, edits)
    ]
    drafts += edit_births.drafts(book, new)
    drafts += settle(book, drafts)
    return _titled(book, drafts)


# Rows of records that the package brought


def _row(book: Workbook, entity: str, uid: str, edits: Sequence[Edit]) -> list[Draft]:
    """Return the drafts of one known row: one a register, one for the mark to delete it."""
    declared, row = by_key()[entity], book.row(entity, uid)
    assert row is not None  # noqa: S101  (the comparison found it there)
    record = book.record(uid, row)
    by_register: dict[str, list[Edit]] = defaultdict(list)
    drafts: list[Draft] = []
    for edit in edits:
        if edit.kind == "delete":
            drafts.append(_deletion(book, declared, edit, row, record))
        else:
            by_register[declared.fields[edit.field].register].append(edit)
    going = bool(drafts)
    for (other, register), finding in book.findings.items():
        if other == uid and register not in by_register:
            drafts.append(_unreadable(book, entity, uid, register, finding))
    cells: list[Draft] = []
    for register, mine in by_register.items():
        cells += _cells(book, declared, register, mine, row, record)
    for draft in cells:
        if row.deleted:
            draft.block(DELETED_BEFORE)
        elif going:
            draft.block(DELETED_ROW)
    if record is not None:
        edit_rules.judge(book, declared, record, row, cells)
        edit_rules.keep_from_steering(book, entity, record.values, drafts + cells)
    return drafts + cells


def _deletion(
    book: Workbook, declared: type[Entity], edit: Edit, row: TruthRow, record: Record | None
) -> Draft:
    draft = book.draft(edit, ALL, {})
    if record is None:
        draft.block(WAITS)
        return draft
    found = virtual.deleted(
        book.source, record.scope, (declared.key, edit.uid, birth_of(row)), heads_of(row)
    )
    listed = found.change.read(ALL)
    state = book.unit.log.state(record.scope, edit.uid)
    beside = state is not None and not set(state.head_dots()) <= set(listed)
    return book.ready(draft, found, record.scope, conflict=beside)


def _unreadable(book: Workbook, entity: str, uid: str, register: str, finding: Finding) -> Draft:
    """Return the draft of a cell that cannot be taken as it stands."""
    key = str(finding.params["field"])
    edit = Edit("changed", entity, uid, key, finding.sheet, finding.row, finding.column)
    before = finding.params.get("before")
    draft = book.draft(edit, register, {key: (before, finding.value)})
    draft.block(finding.code, {**finding.params, "value": finding.value})
    return draft


def _cells(
    book: Workbook,
    declared: type[Entity],
    register: str,
    edits: Sequence[Edit],
    row: TruthRow,
    record: Record | None,
) -> Iterator[Draft]:
    """Yield the drafts of one register, or of each element of a set."""
    members = declared.registers[register]
    first = edits[0]
    typed = {edit.field: edit.after for edit in edits}
    if typed.get(CONSENT) is False:  # whoever withdraws in a sheet means the whole person
        after = {**row.values, CONSENT: False}
        typed |= {m.key: None for m in members if m.key in defaults.implied(declared.key, after)}
    if isinstance(members[0], Codes):
        old, new = set(first.before or ()), set(first.after or ())
        for code in sorted(old ^ new):
            was = [code] if code in old else []
            shown = {first.field: (was, [] if was else [code])}
            value = None if was else PRESENT
            yield _edit(book, declared, first, f"{register}/{code}", shown, value, row, record)
        return
    fields = {
        m.key: (row.values.get(m.key), typed.get(m.key, row.values.get(m.key)))
        for m in members
        if m.key in typed or row.values.get(m.key) is not None
    }
    whole = _Group(members, typed, fields) if members[0].group else first.after
    yield _edit(book, declared, first, register, fields, whole, row, record)


class _Group:
    """The members of a group, and what was typed into some of them."""

    def __init__(
        self,
        members: Sequence[Field[Any]],
        typed: Mapping[str, Stored],
        fields: Mapping[str, tuple[Stored, Stored]],
    ) -> None:
        self.members = members
        self.typed = typed
        self.after = {key: after for key, (_, after) in fields.items()}

    def value(
        self, book: Workbook, entity: str, uid: str, exported: Mapping[str, Any]
    ) -> tuple[Stored, Secrets]:
        """Return the whole value: what was not typed is as exported (rulings.md 34, 42).

        Raises:
            KeyError: a private value was typed, and the package holds no secret for the row.
        """
        secrets: Secrets = {}
        whole: dict[str, Stored] = {}
        for member in self.members:
            key = member.key
            value = self.after.get(key)
            if member.private and key not in self.typed:
                value = exported.get(key)
            elif member.private and value is not None:
                value, told = book.hide(uid, entity, key, value)
                secrets[value] = told
            if value is not None:
                whole[key] = value
        return whole or None, secrets


def _edit(
    book: Workbook,
    declared: type[Entity],
    edit: Edit,
    register: str,
    fields: Mapping[str, tuple[Stored, Stored]],
    value: Any,  # noqa: ANN401  (a stored value, or a group)
    row: TruthRow,
    record: Record | None,
) -> Draft:
    draft = book.draft(edit, register, fields)
    finding = book.findings.get((edit.uid, declared.fields[edit.field].register))
    if finding is not None:
        draft.block(finding.code, {**finding.params, "value": finding.value})
        return draft
    read = list(row.dots_of(register))
    exported = book.exported(record.scope, read, register) if record is not None else None
    if record is None or exported is None:
        draft.block(WAITS)
        return draft
    if isinstance(value, _Group):
        try:
            value, draft.secrets = value.value(book, declared.key, edit.uid, exported)
        except KeyError:
            draft.block(UNHIDDEN)
            return draft
    beside = book.stands_beside(record, register, value, read)
    about = (declared.key, edit.uid, birth_of(row))
    found = virtual.edited(book.source, record.scope, about, (register, value), read)
    draft.proposal = replace(draft.proposal, now=_now(record, row, fields))
    return book.ready(draft, found, record.scope, conflict=beside)


def _now(
    record: Record, row: TruthRow, fields: Mapping[str, tuple[Stored, Stored]]
) -> dict[str, Stored]:
    """Return the values here that are others than the sheet was made from."""
    found: dict[str, Stored] = {}
    for key, (before, after) in fields.items():
        here, then = record.values.get(key), row.values.get(key)
        if isinstance(before, list):  # one element of a set
            code = (before or after)[0]
            here, then = ([code] if code in (values or ()) else [] for values in (here, then))
        if here != then:
            found[key] = here
    return found


def _titled(book: Workbook, drafts: list[Draft]) -> list[Draft]:
    """Return the drafts in the order of the sheets, each with what its record is called."""
    titles = records.titles(book.unit, {draft.proposal.uid for draft in drafts})
    for draft in drafts:
        proposal = draft.proposal
        title = titles.get(proposal.uid, "") or _typed_title(book, proposal)
        draft.proposal = replace(proposal, title=title)
    return sorted(drafts, key=lambda d: (d.proposal.entity, d.proposal.row, d.proposal.column))


def _typed_title(book: Workbook, proposal: Proposal) -> str:
    """Return what a new row calls its record, as far as it says."""
    sheet = book.opened.truth.sheets.get(proposal.entity)
    titles = sheet.titles if sheet else {}
    declared = by_key()[proposal.entity]
    told = [proposal.fields.get(key, (None, None))[1] for key in declared.title_fields]
    return " ".join(titles.get(str(value), str(value)) for value in told if value)
