"""Making a package: what the recipient lacks, as a workbook; what was sent is remembered."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.base import clock, ids
from app.base.errors import AppError, CallError
from app.base.progress import SILENT, Progress
from app.base.text import Message, in_language
from app.domain import codelists
from app.domain.catalogue import ENTITIES, by_key
from app.domain.fields import Link
from app.exchange import archive, writer
from app.exchange.package import FORMAT, Package, Segment, View, ViewRow
from app.services import correspondence, library, parcels
from app.services.acts import remember, remember_later
from app.services.correspondence import Asks
from app.services.library import Published
from app.services.parcels import Load
from app.services.who import Who, may_receive
from app.sync.canonical import DamagedError
from app.sync.change import EXISTS, Change, decode
from app.sync.feeds import vector_json
from database import attached, outgoing, packages, receipts, records, requests
from database.engine import Store
from database.materialise import has_private
from database.unit import Unit, read, write

SCHEMA = 1
PROGRAM = "0.1.0"


@dataclass(frozen=True)
class Outgoing:
    """What a package to an office would hold."""

    to: str
    number: int
    changes: int
    records: int
    by_entity: dict[str, int]
    first: bool
    """Nobody of that office was heard from yet, so everything goes."""
    receipts: int = 0
    """Receipts it would bring that no package has brought yet."""
    warnings: list[Message] = field(default_factory=list)
    publishing: int = 0
    """Shared notes and documents that go into the library first, and then along."""
    load: Load = field(default_factory=Load)
    """Files that would go along."""


@dataclass(frozen=True)
class Exported:
    """A package that was written."""

    package: str
    number: int
    changes: int
    records: int
    feeds: list[dict[str, Any]]
    bytes: int
    path: Path
    published: Published = field(default_factory=Published)
    """What went into the library before, at headquarters."""
    load: Load = field(default_factory=Load)
    """Files that went along, or wait."""


def file_name(who: Who, number: int) -> str:
    """Return the neutral name of a package: office and number only; training says so first."""
    return f"{'TRAINING-' if who.training else ''}{who.office}-{number:06d}.xlsx"


def allowed_for(who: Who, to: str) -> Callable[[str], bool]:
    """Return the test of which scopes a package to an office may carry."""
    role = "hq" if to == "HQ" else "field"
    return lambda scope: may_receive(to, role, scope) and may_receive(who.office, who.role, scope)


def _check(to: str) -> None:
    if to not in codelists.codelist("offices"):
        raise CallError("unknown_office", office=to)


def outgoing_to(store: Store, to: str, *, full: bool = False) -> Outgoing:
    """Return what a package to an office would hold now.

    Raises:
        CallError: there is no such office.
    """
    who: Who = store.identity
    _check(to)
    with read(store) as unit:
        allowed = allowed_for(who, to)
        stretches = outgoing.lacking(unit, to, allowed, clock.now_ms(), full=full)
        counts: dict[str, int] = defaultdict(int)
        rows = outgoing.records_in(unit, stretches)
        for _, _, _, entity in rows:
            counts[entity] += 1
        heard = bool(packages.peers(unit, to))
        changes = sum(s.count for s in stretches)
        number, owed = packages.next_number(unit), receipts.owed(unit, to)
        due = len(library.due(unit, who))
        return Outgoing(
            *(to, number, changes, len(rows), dict(counts), not heard),
            receipts=owed,
            publishing=due,
            load=parcels.load(unit, to, allowed, stretches, {number for number, *_ in rows}),
        )


def export(
    store: Store,
    to: str,
    out: Path,
    *,
    full: bool = False,
    language: str = "",
    asks: Asks | None = None,
    files: bool = True,
    progress: Progress = SILENT,
) -> Exported:
    """Write a package for an office; headquarters first publishes what offices share.

    It brings what the office lacks and the receipts owed to it; a package with nothing but
    receipts is one too. With files along it is an envelope, and its name ends in ``.zip``.

    Args:
        store: the database.
        to: the office, ``HQ`` or one's own for a second laptop.
        out: the file to write, or a folder that gets a file of the usual name.
        full: everything the recipient may have, whatever it holds.
        language: of the sheets; when empty the recipient's, as far as we know, else our own.
        asks: what is wanted again; such a package carries no changes.
        files: let attached files go along; else they wait for a later package.
        progress: told about each step; may cancel.

    Raises:
        CallError: there is no such office.
        StoreError, OSError: it could not be written; nothing of that name is left.
    """
    who: Who = store.identity
    _check(to)
    published = Published() if asks else library.publish_due(store)
    with write(store) as unit:
        allowed = allowed_for(who, to)
        now = clock.now_ms()
        number = packages.next_number(unit)
        path = out / file_name(who, number) if out.is_dir() else out
        progress.report(0, 4, "collect")
        lacking = outgoing.lacking(unit, to, allowed, now, full=full)
        stretches = [] if asks else lacking
        pieces = outgoing.pieces(unit, stretches)
        rows = outgoing.records_in(unit, stretches)
        progress.check()
        changes = [change for piece in pieces for change in _decoded(piece.lines)]
        views = _views(unit, rows, changes, allowed)
        header = _header(unit, who, to, number, now, allowed)
        header["language"] = language or packages.language_of(unit, to) or who.language
        header["counts"] = _counts(rows, len(changes))
        header |= correspondence.beside(unit, to, now, asks)
        touched = {n for n, *_ in rows}
        load = parcels.ready(unit, to, allowed, stretches, touched, along=files and not asks)
        header |= parcels.told(unit, load, allowed)
        extras = {"secrets": _secrets(unit, changes), "receipts": receipts.for_office(unit, to)}
        progress.report(1, 4, "write")
        remember(unit, who)  # no package leaves before the witness covers its changes
        with in_language(header["language"]):
            notes = asks.words() if asks else []
        package = Package(header, [*map(_segment, pieces)], views, extras, notes=notes)
        path = parcels.named(path, load)
        size = _put(who, package, path, load, progress)
        _note(unit, header, path, stretches, (len(changes), len(rows)))
        if asks:
            requests.note(unit, header, to, ours=True)
        else:
            requests.mark_answered(unit, to, number, now)
        unit.commit()
        remember_later(unit, who)  # the number counts once the package is noted
    feeds = [
        {"replica": p.replica, "scope": p.scope, "first": p.first, "last": p.last} for p in pieces
    ]
    return Exported(
        header["id"], number, len(changes), len(rows), feeds, size, path, published, load
    )


def _segment(piece: outgoing.Piece) -> Segment:
    ends = piece.prev.hex(), piece.hash.hex()
    where = piece.replica, piece.scope, piece.first, piece.last
    return Segment(*where, *ends, piece.data, piece.signature)


def _put(who: Who, package: Package, path: Path, load: Load, progress: Progress) -> int:
    """Write a package, in an envelope with its files, and into the archive; return its size."""
    header = package.header
    with parcels.workbook(path, load) as workbook:
        made = writer.write(package, workbook, language=header["language"], progress=progress)
        progress.report(3, 4, "note")
        size = parcels.seal(who, path, workbook, file_name(who, header["number"]), load)
        _archive(who, workbook, path, header["to"], header["number"])
    return size or made.bytes


def _archive(who: Who, workbook: Path, path: Path, to: str, number: int) -> None:
    """Keep a copy beside the database; a package that is not noted must not lie about either."""
    try:
        archive.keep(who.database, workbook, archive.SENT, to, number)
    except (AppError, OSError):
        path.unlink(missing_ok=True)
        raise


def _note(
    unit: Unit,
    header: dict[str, Any],
    path: Path,
    stretches: Sequence[outgoing.Stretch],
    size: tuple[int, int],
) -> None:
    """Remember what was sent, and that its receipts need not be sent again."""
    ranges: dict[str, list[list[int]]] = defaultdict(list)
    for s in stretches:
        ranges[str(s.branch.id)].append([s.first, s.last])
    values = {
        "id": header["id"],
        "number": header["number"],
        "office": header["to"],
        "made_at": header["at"],
        "file": str(path),
        "ranges": json.dumps(ranges),
        "changes": size[0],
        "records": size[1],
        "files": attached.listed((name, size) for name, size in header["files"]),
    }
    packages.note_sent(unit, values)
    unit.put("package_number", str(header["number"]))
    receipts.mark_answered(unit, header["to"], header["number"])


def _header(
    unit: Unit, who: Who, to: str, number: int, now: int, allowed: Callable[[str], bool]
) -> dict[str, Any]:
    vector = outgoing.vector_for(unit, allowed)
    named = {name.partition("/")[0].partition("~")[0] for name in vector} | {who.replica}
    people = packages.replicas(unit)
    return {
        "format": FORMAT,
        "schema": SCHEMA,
        "min_reader": 1,
        "program": PROGRAM,
        "id": ids.new_uid(),
        "number": number,
        "office": who.office,
        "role": who.role,
        "label": who.label,
        "replica": who.replica,
        "to": to,
        "at": now,
        "training": who.training,
        "vector": vector_json(vector),
        "held": outgoing.held_for(unit, allowed),
        "digests": packages.digests(unit, allowed),
        "replicas": {name: told for name, told in people.items() if name in named},
        "retired": json.loads(unit.get("retired", "{}")),
        "copied": sorted(packages.doubled(unit) & named),
    }


def _counts(rows: Sequence[tuple[int, str, str, str]], changes: int) -> dict[str, Any]:
    by_entity: dict[str, int] = defaultdict(int)
    for _, _, _, entity in rows:
        by_entity[entity] += 1
    return {"changes": changes, "records": len(rows), "by_entity": dict(by_entity)}


def _decoded(lines: Iterable[bytes]) -> list[Change]:
    found = []
    for line in lines:
        try:
            found.append(decode(line))
        except DamagedError:
            continue
    return found


def _secrets(unit: Unit, changes: Iterable[Change]) -> dict[str, list[str]]:
    """Return the private values that commitments in these changes stand for."""
    sealed = {
        part
        for change in changes
        if has_private(change.entity)
        for value in change.w.values()
        if isinstance(value, dict)
        for part in value.values()
        if isinstance(part, str) and part.startswith("#")
    }
    return packages.secrets_of(unit, sealed) if sealed else {}


def _views(
    unit: Unit,
    rows: Sequence[tuple[int, str, str, str]],
    changes: Sequence[Change],
    allowed: Callable[[str], bool],
) -> list[View]:
    """Return the sheets: the records that changed, as shown now, with the dots that show them."""
    touched: dict[str, set[str]] = defaultdict(set)
    for change in changes:
        touched[change.uid].update(register.partition("/")[0] for register in change.w)
    numbers: dict[str, list[int]] = defaultdict(list)
    keys: dict[int, tuple[str, str]] = {}
    wanted: dict[str, list[str]] = defaultdict(list)
    for number, uid, scope, entity in rows:
        numbers[entity].append(number)
        keys[number] = (scope, uid)
        wanted[scope].append(uid)
    for scope, uids in wanted.items():
        unit.log.prefetch(scope, uids)
    views: list[View] = []
    for name in (declared.key for declared in ENTITIES):
        if name in numbers:
            found = [
                _row(unit, name, keys[n], v, touched)
                for n, _, v in sorted(records.values_of(unit, name, numbers[name]))
            ]
            views.append(View(name, found, _titles(unit, name, found, allowed)))
    return views


def _row(
    unit: Unit,
    entity: str,
    key: tuple[str, str],
    values: dict[str, Any],
    touched: dict[str, set[str]],
) -> ViewRow:
    declared = by_key()[entity]
    state = unit.log.state(*key)
    assert state is not None  # noqa: S101  (its record was just read)
    dots = {"": [state.birth.dot], **{r: state.dots(r) for r in state.heads if r != EXISTS}}
    changed = declared.keys_of(touched[key[1]])
    disputed = declared.keys_of(r for r, heads in state.heads.items() if len(heads) > 1)
    shown = tuple(values.get(name) for name in declared.fields)
    return ViewRow(key[1], shown, dots, changed, disputed, state.dead)


def _titles(
    unit: Unit, entity: str, rows: Sequence[ViewRow], allowed: Callable[[str], bool]
) -> dict[str, str]:
    """Return the names of the records that links of these rows point to, if they may be told."""
    declared = by_key()[entity]
    places = [i for i, f in enumerate(declared.fields.values()) if isinstance(f, Link)]
    uids = {row.values[i] for row in rows for i in places if row.values[i]}
    return records.titles(unit, uids, allowed)
