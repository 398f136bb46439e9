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
from app.exchange import archive, writer
from app.exchange.package import FORMAT, Package, Segment
from app.services import correspondence, library, showing
from app.services.acts import remember, remember_later
from app.services.correspondence import Asks
from app.services.library import Published
from app.services.who import Who, may_receive
from app.sync.change import decode_all
from app.sync.feeds import vector_json
from database import outgoing, packages, receipts, requests
from database.engine import Store
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
        stretches = outgoing.lacking(unit, to, allowed_for(who, to), clock.now_ms(), full=full)
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
        )


def export(
    store: Store,
    to: str,
    out: Path,
    *,
    full: bool = False,
    language: str = "",
    asks: Asks | None = None,
    progress: Progress = SILENT,
) -> Exported:
    """Write a package for an office; headquarters first publishes what offices share.

    It brings what the office lacks and the receipts owed to it; a package with nothing but
    receipts is one too.

    Args:
        store: the database.
        to: the office, ``HQ`` or one's own for a second laptop.
        out: the file to write, or a folder that gets a file of the usual name.
        full: everything the recipient may have, whatever it holds.
        language: of the sheets; when empty the recipient's, as far as we know, else our own.
        asks: what is wanted again; such a package carries no changes.
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
        pieces, news = _collected(unit, to, stretches)
        changes = sum(len(piece.lines) for piece in pieces)
        rows = outgoing.records_in(unit, stretches)
        progress.check()
        views = showing.views(unit, rows, news, allowed)
        header = _header(unit, who, to, number, now, allowed)
        header["language"] = language or packages.language_of(unit, to) or who.language
        header["counts"] = _counts(rows, changes)
        header |= correspondence.beside(unit, to, now, asks)
        extras = {
            "secrets": _secrets(unit, news.private),
            "receipts": receipts.for_office(unit, to),
        }
        progress.report(1, 4, "write")
        segments = [
            Segment(
                p.replica, p.scope, p.first, p.last, p.prev.hex(), p.hash.hex(), p.data, p.signature
            )
            for p in pieces
        ]
        remember(unit, who)  # no package leaves before the witness covers its changes
        with in_language(header["language"]):
            notes = asks.words() if asks else []
        package = Package(header, segments, views, extras, notes=notes, since=news.since)
        written = writer.write(package, path, language=header["language"], progress=progress)
        progress.report(3, 4, "note")
        _archive(who, path, to, number)
        _note(unit, header, path, stretches, (changes, len(rows)))
        if asks:
            requests.note(unit, header, to, ours=True)
        else:
            requests.mark_answered(unit, to, number, now)
        unit.commit()
        remember_later(unit, who)  # the number counts once the package is noted
    feeds = [
        {"replica": s.replica, "scope": s.scope, "first": s.first, "last": s.last} for s in segments
    ]
    counted = changes, len(rows)
    return Exported(header["id"], number, *counted, feeds, written.bytes, path, published)


def _collected(
    unit: Unit, to: str, stretches: Sequence[outgoing.Stretch]
) -> tuple[list[outgoing.Piece], showing.News]:
    """Return the segments to send, and what in them no package brought there before."""
    earlier = packages.sent_ranges(unit, to)
    pieces: list[outgoing.Piece] = []
    news = showing.News(packages.last_sent(unit, to) if earlier else None)
    for stretch in stretches:
        for piece in outgoing.pieces(unit, [stretch]):
            news.take(piece, earlier.get(stretch.branch.id, ()))
            pieces.append(piece)
    return pieces, news


def _archive(who: Who, path: Path, to: str, number: int) -> None:
    """Keep a copy beside the database; a package that is not noted must not lie about either."""
    try:
        archive.keep(who.database, path, archive.SENT, to, number)
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


def _secrets(unit: Unit, lines: Iterable[bytes]) -> dict[str, list[str]]:
    """Return the private values that commitments in these changes stand for."""
    sealed = {
        part
        for change in decode_all(lines)
        if change is not None
        for value in change.w.values()
        if isinstance(value, dict)
        for part in value.values()
        if isinstance(part, str) and part.startswith("#")
    }
    return packages.secrets_of(unit, sealed) if sealed else {}
