"""Rows that people added to a sheet: each the birth of a record, wherever it is accepted.

Source: rulings.md 15, 42, 48.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from app.domain.catalogue import by_key
from app.domain.entity import Entity
from app.domain.fields import Stored
from app.domain.registers import of_record
from app.exchange.package import Edit
from app.services import edit_rules, recording
from app.services.who import exists
from app.services.workbooks import UNHIDDEN, Draft, Workbook
from app.sync import virtual
from app.sync.change import EXISTS

COPIED = "edit_copied"


def identities(new: Iterable[Edit]) -> Iterator[str]:
    """Yield the uid of each new row: by the fields that name it, else the one it brought."""
    for edit in new:
        yield by_key()[edit.entity].identity_uid(edit.after) or edit.uid


def drafts(book: Workbook, new: Iterable[Edit]) -> Iterator[Draft]:
    """Yield a draft of each row without a record, the copied ones blocked."""
    made: set[str] = set()
    for edit in new:
        declared = by_key()[edit.entity]
        uid = declared.identity_uid(edit.after) or edit.uid
        fields = {key: (None, value) for key, value in edit.after.items()}
        draft = book.draft(replace(edit, uid=uid), EXISTS, fields)
        finding = book.rows_found.get((edit.sheet, edit.row))
        if edit.kind == "copied" or uid in made:
            draft.block(COPIED)
        elif finding is not None:
            draft.block(finding.code, finding.params)
        elif declared.identity and uid == edit.uid:
            lacking = next(key for key in declared.identity if not edit.after.get(key))
            draft.block("required", {"field": lacking})
        else:
            made.add(uid)
            _birth(book, draft, declared, uid, edit)
        yield draft


def _birth(book: Workbook, draft: Draft, declared: type[Entity], uid: str, edit: Edit) -> None:
    values: dict[str, Stored] = dict(edit.after)
    scope = recording.birthplace(book.act, declared, values, book.office)
    if not exists(scope):
        draft.block("unknown_office", {"office": scope})
        return
    owner = recording.owner_of(declared, values, scope, book.office)
    parents = [values[link.key] for link in declared.parents() if values.get(link.key)]
    sealed = dict(values)
    try:
        for key, value in values.items():
            if declared.fields[key].private:
                sealed[key], draft.secrets[sealed[key]] = book.hide(uid, edit.entity, key, value)
    except KeyError:
        draft.block(UNHIDDEN)
        return
    w = of_record(declared, sealed)
    found = virtual.born(book.source, scope, (declared.key, uid, owner), w, parents)
    record = book.record(uid)
    here = record.values if record is not None and record.scope == scope else {}
    now = {key: here[key] for key in here if here[key] != values.get(key)} if here else {}
    draft.proposal = replace(draft.proposal, now=now)
    book.ready(draft, found, scope, conflict=bool(now))
    edit_rules.judge_birth(book, declared, values, scope, draft)
