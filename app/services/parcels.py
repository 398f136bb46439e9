"""The files that travel beside a package: which go along, which came along, which still miss.

A record never waits for its file. Who has the record and not the file says so in every package,
and whoever has it sends it; so nothing has to be remembered about what was lost on its way.
"""

from __future__ import annotations

import contextlib
import tempfile
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.base import clock, leftovers
from app.base.errors import AppError, AttachmentError, PackageError
from app.exchange import archive, attachments, envelope, limits, locks
from app.exchange.envelope import Parcel
from app.services.who import Who
from database import attached, outgoing
from database.attached import Named
from database.engine import Store
from database.outgoing import Stretch
from database.unit import Unit, read

ASKED = 1000
"""Most files a package asks for; the smallest first, the rest by a later one."""

Test = Callable[[str], bool]
Entry = tuple[str, int]
"""Name and size of a file."""


@dataclass(frozen=True)
class Load:
    """The files of one package, and those for which it has no room."""

    files: tuple[Entry, ...] = ()
    waiting: tuple[Entry, ...] = ()

    @property
    def bytes(self) -> int:
        """How much goes along."""
        return sum(size for _, size in self.files)

    @property
    def waiting_bytes(self) -> int:
        """How much waits for a later package."""
        return sum(size for _, size in self.waiting)

    def left_out(self) -> Load:
        """Return the same with everything waiting: a package that goes by a poor connection."""
        return Load((), (*self.files, *self.waiting))

    def to_json(self) -> dict[str, int]:
        """Return the figures."""
        return {
            "files": len(self.files),
            "files_bytes": self.bytes,
            "files_waiting": len(self.waiting),
            "files_waiting_bytes": self.waiting_bytes,
        }


@dataclass(frozen=True)
class Arrived:
    """What became of the files of one package."""

    kept: int = 0
    """Files that are new here."""
    bytes: int = 0
    missing: int = 0
    """Files of records here that are still to come, from whomever."""
    missing_bytes: int = 0
    problems: list[dict[str, Any]] = field(default_factory=list)


@dataclass(frozen=True)
class Held:
    """The files of a database."""

    held: int
    bytes: int
    missing: int
    missing_bytes: int

    def to_json(self) -> dict[str, int]:
        """Return the figures."""
        return {
            "held": self.held,
            "bytes": self.bytes,
            "missing": self.missing,
            "missing_bytes": self.missing_bytes,
        }


def load(
    unit: Unit,
    to: str,
    allowed: Test,
    stretches: Sequence[Stretch],
    touched: Collection[int],
) -> Load:
    """Return the files that a package to an office should carry.

    Those whose record it brings anew, and those the office says it misses; never one that lies
    over there already, by another record or another road, and never one of a scope that the office
    may not have. What went most seldom goes first, so that what waits for room gets its turn.

    Args:
        unit: a unit.
        to: the office.
        allowed: tells which scopes it may receive.
        stretches: the changes that go.
        touched: row numbers of the records they speak of.
    """
    who: Who = unit.store.identity
    named: dict[str, list[Named]] = defaultdict(list)
    for file in attached.files(unit, allowed):
        named[file.digest].append(file)
    if not named:
        return Load()
    everyone = [file for files in named.values() for file in files if file.number in touched]
    anew = attached.brought(unit, stretches, everyone)
    wanted = attached.wanted(unit, outgoing.heard(unit, to, clock.now_ms()))
    often, spoken = attached.sent(unit, to)
    held = attachments.held(who.database)
    due = [
        (digest, held[digest])
        for digest, files in named.items()
        if held.get(digest, limits.ATTACHMENT_BYTES + 1) <= limits.ATTACHMENT_BYTES
        and (
            digest in wanted
            or (digest not in spoken and all(file.number in anew for file in files))
        )
    ]
    return _fitting(sorted(due, key=lambda entry: (often[entry[0]], entry[1], entry[0])))


def _fitting(due: Iterable[Entry]) -> Load:
    files: list[Entry] = []
    waiting: list[Entry] = []
    room = limits.ATTACHMENTS_BYTES
    for entry in due:
        fits = entry[1] <= room
        (files if fits else waiting).append(entry)
        room -= entry[1] if fits else 0
    return Load(tuple(files), tuple(waiting))


def is_due(unit: Unit, to: str, allowed: Test) -> bool:
    """Tell whether a file should go to an office that is not on its way in any package."""
    on_the_way, _ = attached.sent(unit, to)
    found = due(unit, to, allowed)
    return any(name not in on_the_way for name, _ in (*found.files, *found.waiting))


def due(unit: Unit, to: str, allowed: Test) -> Load:
    """Return the files that would go to an office now."""
    stretches = outgoing.lacking(unit, to, allowed, clock.now_ms())
    touched = {number for number, *_ in outgoing.records_in(unit, stretches)}
    return load(unit, to, allowed, stretches, touched)


def ready(
    unit: Unit,
    to: str,
    allowed: Test,
    stretches: Sequence[Stretch],
    touched: Collection[int],
    *,
    along: bool,
) -> Load:
    """Return what ``load`` does, of files that are still what was attached.

    The others are put aside, and missed from now on. Not ``along``: all of them wait.
    """
    found = load(unit, to, allowed, stretches, touched)
    if not along:
        return found.left_out()
    who: Who = unit.store.identity
    return Load(tuple(e for e in found.files if any(_contents(who, [e]))), found.waiting)


def _contents(who: Who, files: Iterable[Entry]) -> Iterator[tuple[str, bytes]]:
    for name, _ in files:
        with contextlib.suppress(AttachmentError):
            yield name, attachments.load(who.database, name)


def told(unit: Unit, load: Load, allowed: Test) -> dict[str, Any]:
    """Return what a package's header says of files: those along, and those missed here."""
    wants = [name for name, _ in missing(unit, allowed)[:ASKED]]
    return {"files": [list(entry) for entry in load.files], "wants": wants}


def named(path: Path, load: Load, *, encrypted: bool) -> Path:
    """Return how the file of a package is called: what is encrypted, envelopes and workbooks."""
    if encrypted:
        return path.with_suffix(locks.SUFFIX)
    if load.files:
        return path.with_suffix(".zip")
    others = {".zip", locks.SUFFIX}
    return path.with_suffix(".xlsx") if path.suffix.lower() in others else path


@contextlib.contextmanager
def workbook() -> Iterator[Path]:
    """Lend a place on this computer for a workbook, for as long as it takes to pack it.

    Where it goes may be pulled out any moment; only what is finished goes there.
    """
    leftovers.sweep()
    with tempfile.TemporaryDirectory(prefix=leftovers.PREFIX) as place:
        yield Path(place) / "package.xlsx"


def seal(who: Who, written: Path, name: str, load: Load, recipients: Collection[str] = ()) -> Path:
    """Put a workbook and its files into the envelope, and encrypt it; return the finished file.

    Args:
        who: we.
        written: the workbook; the finished file lies beside it, or is it.
        name: what it is called in the envelope.
        load: its files; without any there is no envelope.
        recipients: what closes it for whom; nobody: it stays open.

    Raises:
        PackageError: ``cannot_write``.
    """
    whole = written
    if load.files:
        whole = written.with_suffix(".zip")
        envelope.write(whole, written, name, _contents(who, load.files))
    if recipients:
        closed = written.with_suffix(locks.SUFFIX)
        locks.lock(whole, closed, recipients)
        return closed
    return whole


def missing(
    unit: Unit, allowed: Test = lambda _: True, *, apart: Collection[str] = ()
) -> list[Entry]:
    """Return the files that records here name and that are not here, the smallest first.

    Args:
        unit: a unit.
        allowed: tells which scopes count.
        apart: files that count as not here.
    """
    found = {file.digest: file.size for file in attached.files(unit, allowed)}
    if not found:
        return []
    held = _held(unit.store.identity, apart=apart)
    gone = ((name, size) for name, size in found.items() if held.get(name) != size)
    return sorted(gone, key=lambda entry: (entry[1], entry[0]))


def _held(who: Who, *, apart: Collection[str]) -> dict[str, int]:
    held = attachments.held(who.database)
    return {name: size for name, size in held.items() if name not in apart} if apart else held


def receive(
    unit: Unit, parcel: Parcel, header: Mapping[str, Any], *, preview: bool = False
) -> Arrived:
    """Keep the files that came with a package, each proved by its name, before its records count.

    One that cannot be kept is told and missed; the records come in all the same.

    Args:
        unit: the unit that has merged the package.
        parcel: the package.
        header: its header, which names its files.
        preview: only say what would be kept.
    """
    who: Who = unit.store.identity
    told = {str(name) for name, _ in header.get("files") or []}
    lacking = dict(missing(unit, apart=parcel.kept))
    held = _held(who, apart=parcel.kept) if told else {}
    problems = [{"code": "file_unexpected", "count": n} for n in [len(parcel.names - told)] if n]
    kept = size = 0
    for name in sorted(told | lacking.keys()):
        along = parcel.size(name) if name in lacking or name not in held else None
        if along is None:
            continue
        try:
            _check_room(size + along)
            if not preview:
                attachments.keep(who.database, parcel.read(name))
                parcel.kept.add(name)
        except (AttachmentError, PackageError) as error:
            problems.append(_problem(error))
            continue
        kept, size = kept + 1, size + along
        lacking.pop(name, None)
    return Arrived(kept, size, len(lacking), sum(lacking.values()), problems)


def _check_room(size: int) -> None:
    if size > limits.ATTACHMENTS_BYTES:
        raise AttachmentError("files_too_many", limit=limits.ATTACHMENTS_BYTES // limits.MIB)


def _problem(error: AppError) -> dict[str, Any]:
    return {"code": error.code, "sheet": "", "row": None, "column": "", **error.params}


def standing(store: Store) -> Held:
    """Return how many files are here, and how many records still miss theirs."""
    with read(store) as unit:
        return standing_of(unit)


def standing_of(unit: Unit) -> Held:
    """Return what ``standing`` does, inside a unit."""
    who: Who = unit.store.identity
    held, gone = attachments.held(who.database), missing(unit)
    sizes = (len(held), sum(held.values()), len(gone), sum(size for _, size in gone))
    return Held(*sizes)


def problems(database: Path) -> Iterator[dict[str, Any]]:
    """Yield what a deep check finds wrong with files and packages; one to come is no fault."""
    for name in attachments.changed(database):
        yield {"code": "attachment_changed", "detail": name}
    for name in archive.changed(database):
        yield {"code": "package_changed", "detail": name}
