"""What ticks a step of a lesson off: something that is true in the database, never a click."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from app.base import clock
from app.exchange import archive
from app.services import backup, exchange, lesson_partner, records, standing
from app.services.lesson_partner import Sent
from app.services.who import Who
from app.sync.change import BIRTH, EDIT, Change
from database import own_work, packages, restoring
from database.engine import Store
from database.unit import read


@dataclass
class Run:
    """How far a person is in a lesson; kept in the training database."""

    lesson: str
    since: int
    """When it began, in milliseconds."""
    marks: dict[str, int]
    """How far each feed went then."""
    edits: list[str] = field(default_factory=list)
    """The edits made in Excel that were accepted by then."""
    ticked: int = 0
    """Steps done; the next is the one to do."""
    ready: bool = False
    """Whether what the step to do needs was made."""
    uid: str = ""
    """The record the step to do is about."""
    title: str = ""
    file: str = ""
    package: str = ""
    """The package the other side sent last."""
    text: str = ""


Check = Callable[[Store, Run], bool]
Preparation = Callable[[Store, Run], Sent]


def begin(store: Store, lesson: str) -> Run:
    """Return the beginning of a lesson: what is here now does not count."""
    who: Who = store.identity
    with read(store) as unit:
        edits = sorted(packages.vouched(unit, who.office, who.label))
        return Run(lesson, clock.now_ms(), own_work.marks(unit), edits)


def holds(store: Store, run: Run, step: str) -> bool:
    """Tell whether what a step asks for has been done since the lesson began."""
    return _CHECKS[run.lesson, step](store, run)


def prepare(store: Store, run: Run, step: str) -> None:
    """Do what the other side has to do before a step, and note what it sent.

    Raises:
        AppError: it could not be done.
    """
    make = _PREPARATIONS.get((run.lesson, step))
    if make is not None:
        sent = make(store, run)
        run.file, run.package = str(sent.file), sent.package
        run.uid, run.title, run.text = sent.uid or run.uid, sent.title or run.title, sent.text
    run.ready = True


def _own(store: Store, run: Run) -> list[Change]:
    """Return what was recorded on this laptop since the lesson began."""
    with read(store) as unit:
        names = standing.own_names(unit, store.identity)
        return list(own_work.since(unit, run.marks, names))


def _summary_written(store: Store, run: Run) -> bool:
    return any(
        change.kind == EDIT and change.entity == "initiative" and change.w.get("summary")
        for change in _own(store, run)
    )


def _note_written(store: Store, run: Run) -> bool:
    return any(
        change.kind == BIRTH and change.entity == "progress_note" for change in _own(store, run)
    )


def _sent(store: Store, run: Run) -> exchange.PackageLine | None:
    """Return the newest package for the other side that was written since."""
    office = lesson_partner.office_of(store.identity)
    lines = exchange.packages(store)
    mine = [line for line in lines if (line.direction, line.office) == ("out", office)]
    return next((line for line in mine if line.at >= run.since), None)


def _package_written(store: Store, run: Run) -> bool:
    return _sent(store, run) is not None


def _confirmed(store: Store, run: Run) -> bool:
    line = _sent(store, run)
    return line is not None and line.state == "confirmed"


def _taken(store: Store, run: Run) -> bool:
    with read(store) as unit:
        return packages.received(unit, run.package) is not None


def _edited(store: Store, run: Run) -> bool:
    return any(change.kind == EDIT and change.uid == run.uid for change in _own(store, run))


def _same_summary(store: Store, run: Run) -> bool:
    uid = lesson_partner.initiative_of(store.identity)
    return any(
        change.kind == EDIT and change.uid == uid and "summary" in change.w
        for change in _own(store, run)
    )


def _decided(store: Store, run: Run) -> bool:
    return any(change.decision and change.uid == run.uid for change in _own(store, run))


def _accepted(store: Store, run: Run) -> bool:
    who: Who = store.identity
    with read(store) as unit:
        new = packages.vouched(unit, who.office, who.label) - set(run.edits)
        accepted = any(change.uid == run.uid for change in own_work.since(unit, run.marks, new))
    record = records.get(store, run.uid)
    return accepted and record is not None and record.get("text") == run.text


def _backed_up(store: Store, run: Run) -> bool:
    return _has_backup(store, run, backup.BY_HAND)


def _restored(store: Store, run: Run) -> bool:
    return _has_backup(store, run, restoring.BEFORE)


def _has_backup(store: Store, run: Run, reason: str) -> bool:
    """Tell whether a copy of this kind was made since; their names tell the second."""
    return any(
        line.reason == reason and datetime.fromisoformat(line.at).timestamp() >= run.since // 1000
        for line in backup.listed(Path(store.path))
    )


def _answer(store: Store, run: Run) -> Sent:
    who: Who = store.identity
    line = _sent(store, run)
    assert line is not None  # noqa: S101  (the step before it was ticked off)
    kept = archive.kept(who.database, archive.SENT, line.office, line.number)
    return lesson_partner.answer(who, kept[-1] if kept else Path(line.path))


_CHECKS: dict[tuple[str, str], Check] = {
    ("record", "summary"): _summary_written,
    ("record", "note"): _note_written,
    ("send", "write"): _package_written,
    ("send", "confirmed"): _confirmed,
    ("receive", "taken"): _taken,
    ("receive", "reply"): _edited,
    ("conflict", "yours"): _same_summary,
    ("conflict", "theirs"): _taken,
    ("conflict", "decided"): _decided,
    ("excel", "taken"): _taken,
    ("excel", "accepted"): _accepted,
    ("restore", "backup"): _backed_up,
    ("restore", "restored"): _restored,
}

_PREPARATIONS: dict[tuple[str, str], Preparation] = {
    ("send", "confirmed"): _answer,
    ("receive", "taken"): lambda store, _: lesson_partner.note(store.identity),
    ("conflict", "theirs"): lambda store, _: lesson_partner.other_summary(store.identity),
    ("excel", "taken"): lambda store, _: lesson_partner.edited_note(store.identity),
}
