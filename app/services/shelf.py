"""Reading the library: what stands on its shelf, and one piece of it with what belongs to it."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.library import SHELVES, copy_uid
from app.domain.query import Query, Where
from app.domain.record import Record
from app.services import queries
from app.services.who import GLOBAL, HQ
from database import records
from database.engine import Store
from database.unit import read

_WHERE = (Where("scope", "=", GLOBAL), Where("share", "!=", value=False))
_CELLS = {
    "progress_note": ("kind", "theme", "source_office", "noted_on", "title", "text"),
    "resource": ("kind", "theme", "source_office", "dated_on", "title", "link"),
}
_KINDS = {"progress_note": "note_kinds", "resource": "resource_kinds"}
_BEGINNING = 400
"""Signs of a text that a list can show."""


@dataclass(frozen=True)
class Piece:
    """One note or document of the library, as a list shows it."""

    uid: str
    entity: str
    kind: str
    theme: str
    office: str
    """Who shared it; headquarters where nobody did."""
    day: str
    title: str
    beginning: str

    @property
    def kind_list(self) -> str:
        """The code list its kind is of."""
        return _KINDS[self.entity]


@dataclass(frozen=True)
class Opened:
    """One piece with all that belongs to it."""

    record: Record
    answers_to: Piece | None
    answers: tuple[Piece, ...]
    documents: tuple[Piece, ...]


def pieces(store: Store, search: str = "") -> list[Piece]:
    """Return the library, newest first; only what these words find, if there are any."""
    found = [
        _piece(entity, cells)
        for entity in SHELVES
        for cells in queries.page(
            store, entity, queries.ids(store, Query(entity, _WHERE, search)), _CELLS[entity]
        )
    ]
    return sorted(found, key=lambda piece: (piece.day, piece.title), reverse=True)


def piece_of(record: Record) -> Piece:
    """Return a record as a list shows it."""
    cells = (record.get(key) for key in _CELLS[record.entity])
    return _piece(record.entity, (record.uid, 0, *cells))


def open_piece(store: Store, uid: str) -> Opened | None:
    """Return one piece of the library, or None where it is no longer there."""
    with read(store) as unit:
        record = records.get(unit, uid, GLOBAL)
        if record is None or record.deleted or record.entity not in SHELVES:
            return None
    asked = _which(store, "progress_note", Where("uid", "=", str(record.get("reply_to") or "")))
    return Opened(
        record,
        asked[0] if asked else None,
        _which(store, "progress_note", Where("reply_to", "=", uid)),
        _which(store, "resource", Where("note", "=", uid)),
    )


def about_note(store: Store, uid: str) -> tuple[Record | None, tuple[Piece, ...]]:
    """Return a note, and what anybody answered to it or to its copy in the library.

    An answer that also stands in the library is told once, as it stands there.
    """
    with read(store) as unit:
        note = records.get(unit, uid)
    asked = Query("progress_note", (Where("reply_to", "in", (uid, copy_uid(uid))),))
    cells = ("source_uid", *_CELLS["progress_note"])
    rows = queries.page(store, "progress_note", queries.ids(store, asked), cells)
    copied = {str(row[2]) for row in rows if row[2]}
    found = (_piece("progress_note", (uid, at, *row)) for uid, at, _, *row in rows)
    answers = sorted((p for p in found if p.uid not in copied), key=lambda p: (p.day, p.title))
    return note, tuple(answers)


def _which(store: Store, entity: str, where: Where) -> tuple[Piece, ...]:
    query = Query(entity, (*_WHERE, where))
    cells = queries.page(store, entity, queries.ids(store, query), _CELLS[entity])
    return tuple(_piece(entity, row) for row in cells)


def _piece(entity: str, cells: tuple[object, ...]) -> Piece:
    uid, _, kind, theme, office, day, title, words = (str(cell or "") for cell in cells)
    return Piece(uid, entity, kind, theme, office or HQ, day, title, words[:_BEGINNING])
