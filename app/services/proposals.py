"""What people changed in the sheets of a package, as it is put before a person who decides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from app.domain.fields import Stored

Kind = Literal["changed", "new", "delete", "copied"]
State = Literal["open", "taken", "asks", "blocked"]

OPEN: State = "open"
TAKEN: State = "taken"
ASKS: State = "asks"
BLOCKED: State = "blocked"


@dataclass(frozen=True)
class Proposal:
    """One register of one record that somebody changed, added or deleted in a sheet.

    A field that stands alone, a group of fields and one element of a set are a register each;
    a new row and a deletion are one proposal for the whole record.

    Attributes:
        key: names it within the file; another value in the same cell has another key, so what a
            person saw in a preview is what is accepted.
        kind: ``changed``, ``new`` (a row that was added), ``delete`` (by the action column),
            ``copied`` (a row that repeats another; always blocked).
        entity: key of the entity.
        uid: the record; of a new row the uid it gets.
        title: what the record is called.
        scope: where the record lives; empty where that is not known.
        register: a field, a group, an element of a set (``sdgs/4``); empty for a whole record.
        fields: field to (before, after), stored values: before is what the sheet was made from.
            Of a group all its fields; of an element ([], [code]) or ([code], []).
        sheet: name of the sheet.
        row: number of the row; 0 where a cell says again what it said at first (see ``asks``).
        column: letters of the column; empty where the whole row is meant.
        now: field to the value here, where that is another than the sheet was made from.
        conflict: accepted, it would stand beside newer work, and a person would have to choose.
        state: ``open`` for a decision; ``taken``: this very change is here; ``asks``: another
            edit of the same package in the same place is here already, so which one counts must
            be said expressly; ``blocked``: it cannot be taken, see ``problem``.
        problem: code of why it is blocked; worded by ``sentences.of_finding``.
        params: what belongs to the code.
    """

    key: str
    kind: Kind
    entity: str
    uid: str
    title: str = ""
    scope: str = ""
    register: str = ""
    fields: Mapping[str, tuple[Stored, Stored]] = field(default_factory=dict)
    sheet: str = ""
    row: int = 0
    column: str = ""
    now: Mapping[str, Stored] = field(default_factory=dict)
    conflict: bool = False
    state: State = OPEN
    problem: str = ""
    params: Mapping[str, Any] = field(default_factory=dict)
