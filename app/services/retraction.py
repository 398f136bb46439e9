"""Taking the newest import back while nothing rests on it, and taking in again what was set aside.

Source: rulings.md 13 and 41.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from app.base import clock
from app.base.errors import AppError, CallError
from app.base.progress import SILENT, Progress
from app.domain.record import Changes
from app.exchange import archive
from app.services import audit, receiving, start, steps
from app.services.file_results import FileResult
from app.services.reviewing import PARENT_DELETED
from app.services.who import GLOBAL, Who
from app.sync.feeds import is_virtual
from database import import_notes, import_rests, packages, records, reviews
from database.engine import Store
from database.ledger import OutOfReachError
from database.reach import NOTHING, WHOLE, Reach
from database.retraction import Retraction
from database.unit import Unit, again, read

EVERYTHING = Changes(everything=True)


class StandsError(AppError):
    """An import cannot be taken back (any more); the code says what stands on it."""

    default_code = "undo_own_change"


@dataclass(frozen=True)
class Undone:
    """An import that was taken back."""

    package: str
    number: int
    office: str
    changes: int
    """Changes that are no longer in effect here."""
    held: int
    """Those among them that had been waiting for this package, and wait again."""
    records: int
    touched: Changes = field(default=EVERYTHING)


@dataclass(frozen=True)
class Way:
    """What can be done about a package that was taken."""

    undo: bool = False
    again: bool = False
    """It was undone, and what it brought is set aside."""
    code: str = ""
    """Why it cannot be undone."""
    params: Mapping[str, Any] = field(default_factory=dict)


def undo_import(store: Store, package: str) -> Undone:
    """Take an import back: afterwards the database is what it was without the package.

    What it brought is set aside and counts as not held, so that its sender sends it again.

    Raises:
        CallError: no such package was taken here.
        StandsError: something stands on it: a newer import, an own change, a package written.
    """
    who: Who = store.identity
    undone, aside = again(store, _reach(store, package), lambda unit: _undo(unit, who, package))
    steps.forget(store)
    if any(name == who.replica for name, *_ in aside):
        # Numbers of our own feed were set aside. Whoever has them must never see them twice.
        start.renew(store, "restored")
    return undone


def _reach(store: Store, package: str) -> Reach:
    """Return how far the undo of an import reaches: as far as the import did."""
    if store.lies_here:
        return WHOLE
    with read(store) as unit:
        notes = [note for note in import_notes.every(unit) if note.package == package]
    # Without a note nothing can be undone, and nobody waits to be told so.
    return import_rests.reach_of(notes[0]) if notes and notes[0].before else NOTHING


def _undo(unit: Unit, who: Who, package: str) -> tuple[Undone, import_notes.Ranges]:
    """Take an import back in a unit and commit; return with it what was set aside."""
    unit.turn("search")  # who brings the index up to date may just be reading what goes
    row = packages.received(unit, package)
    if row is None:
        raise CallError("no_such_import", package=package)
    standing = _Standing(unit, who)
    reason = standing.refusal(package)
    if reason is not None:
        raise reason
    note = standing.taken[package]
    if unit.reach is not WHOLE and unit.reach != import_rests.reach_of(note):
        raise OutOfReachError  # it was undone and taken again since, in another way
    taken = Retraction(unit, note).run()
    _leave_unused(unit)
    import_notes.set_aside(unit, note.id, taken.aside, clock.now_ms())
    audit.note(unit, who, "undone", package=package, office=row.office, changes=taken.changes)
    unit.commit()
    told = package, row.number, row.office, taken.changes, taken.held, taken.records
    return Undone(*told), taken.aside


def _leave_unused(unit: Unit) -> None:
    """Forget of records of all that they are in use though deleted, where they no longer are."""
    for item, uid in reviews.about(unit, PARENT_DELETED, GLOBAL):
        if not records.has_children(unit, uid):
            reviews.drop(unit, item)


def take_again(store: Store, package: str, progress: Progress = SILENT) -> FileResult:
    """Take in again what an undo had set aside.

    Raises:
        CallError: no such package was undone here.
        StandsError: its file is no longer in the archive.
    """
    with read(store) as unit:
        note = _Standing(unit, store.identity).undone.get(package)
        aside = import_notes.asides(unit).get(package, [])
    if note is None:
        raise CallError("not_undone", package=package)
    edits = [name for name, *_ in aside if is_virtual(name)]
    file = _kept(store.identity, note)
    return receiving.take(store, [file], accept_edits=edits, progress=progress)[0]


def ways(store: Store) -> dict[str, Way]:
    """Return what can be done about each package that was taken, by its id."""
    with read(store) as unit:
        standing = _Standing(unit, store.identity)
        aside = import_notes.asides(unit)
        found: dict[str, Way] = {}
        for row in packages.history_in(unit):
            reason = standing.refusal(row.id)
            if reason is None:
                found[row.id] = Way(undo=True)
            else:
                found[row.id] = Way(again=row.id in aside, code=reason.code, params=reason.params)
        return found


class _Standing:
    """What was taken here, and what stands on it."""

    def __init__(self, unit: Unit, who: Who) -> None:
        self.unit = unit
        self.who = who
        notes = import_notes.every(unit)
        self.taken = {note.package: note for note in reversed(notes) if not note.undone_at}
        self.undone = {note.package: note for note in reversed(notes) if note.undone_at}
        alone = any(note.clock < 0 for note in notes)
        self.offices = import_rests.offices(unit) if alone else {}
        self.newest: dict[str, import_notes.Note] = {}
        """By the office that an import concerned alone, or under none, the newest that stands."""
        for note in self.taken.values():
            self.newest[self._office(note)] = note
        self.marks = cache(lambda office: import_rests.marks(unit, office))
        self.recorded_at = cache(lambda office: import_rests.recorded_at(unit, office))

    def _office(self, note: import_notes.Note) -> str:
        return self.offices.get(note.package, "") if note.clock < 0 else ""

    def _newest(self, office: str) -> import_notes.Note:
        """Return the newest import on which that of an office may be built, or of all."""
        near = (self.newest.get(each) for each in ("", office) if office)
        every = near if office else self.newest.values()
        return max((note for note in every if note is not None), key=lambda note: note.id)

    def refusal(self, package: str) -> StandsError | None:
        """Return why an import cannot be taken back, or None."""
        note = self.taken.get(package)
        if note is None and package in self.undone:
            return StandsError("undo_undone", at=clock.iso(self.undone[package].undone_at))
        if note is None:
            return StandsError("undo_too_old")
        office = self._office(note)
        recorded, sent = self.marks(office)
        if note.sent != sent:
            return self._sent(note, office)
        if note.clock != recorded or (office and import_rests.name_of(note) != self.who.replica):
            at = self.recorded_at(office)
            if not at:  # a new name began since, and has recorded nothing yet
                return StandsError("undo_renewed")
            return StandsError("undo_own_change", at=clock.iso(at))
        newest = self._newest(office)
        if newest.id != note.id:
            return self._newer(newest)
        try:
            _kept(self.who, note)
        except StandsError as error:
            return error
        return None

    def _sent(self, note: import_notes.Note, office: str) -> StandsError:
        written = import_rests.written_after(self.unit, note.sent, office)
        if written is None:
            return StandsError("undo_too_old")
        at = clock.iso(written.made_at)
        return StandsError("undo_sent", number=written.number, office=written.office, at=at)

    def _newer(self, note: import_notes.Note) -> StandsError:
        newer = packages.received(self.unit, note.package)
        assert newer is not None  # noqa: S101  (what is noted was taken)
        told = {"number": newer.number, "office": newer.office, "at": clock.iso(newer.taken_at)}
        return StandsError("undo_newer_first", package=note.package, **told)


def _kept(who: Who, note: import_notes.Note) -> Path:
    found = archive.find(who.database, note.file)
    if found is None:
        raise StandsError("undo_not_kept", path=str(Path(archive.place(who.database)) / note.file))
    return found
