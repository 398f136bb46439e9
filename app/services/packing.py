"""Writing what is to be sent: collected, put into a workbook, archived and noted, part by part."""

from __future__ import annotations

import contextlib
import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.base import files, ids, itself, room
from app.base.progress import Progress
from app.base.text import in_language
from app.exchange import archive, passwords, seals, writer
from app.exchange.package import FORMAT, Package, Segment, View
from app.services import audit, correspondence, parcels, readers, showing, signing
from app.services.acts import remember
from app.services.correspondence import Asks
from app.services.library import Published
from app.services.own_secrets import SIGNING
from app.services.parcels import Load
from app.services.readers import Form, Protection
from app.services.who import Who
from app.sync.change import decode_all
from app.sync.feeds import vector_json
from database import attached, outgoing, packages, receipts, requests
from database.materialise import has_private
from database.unit import Unit

SCHEMA = 1
LEAST = 200_000
"""Bytes of a package with hardly anything in it."""
Stretches = Sequence[outgoing.Stretch]


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
    protection: Protection = field(default=Protection(Form.UNPROTECTED))
    """Who can open it."""
    more: tuple[Exported, ...] = ()
    """The further parts of what is too large for one file."""

    @property
    def parts(self) -> tuple[Exported, ...]:
        """All files of the send, each a package of its own; mostly this one."""
        return (self, *self.more)


@dataclass(frozen=True)
class Send:
    """One send to one office, in as many parts as it takes.

    Attributes:
        who: we.
        to: the office.
        allowed: tells which scopes it may carry.
        now: when.
        language: of the sheets.
        asks: what is wanted again.
        since: number and moment of the package before, None for the first that holds records.
        earlier: what packages to this office held before, by branch.
        files: let attached files go along; else they wait for a later package.
        protection: whether it is encrypted, and for whom.
        password: closes the workbook; empty: none does.
        written: paths of what was written so far.
        archived: names of what the archive kept of it.
    """

    who: Who
    to: str
    allowed: Callable[[str], bool]
    now: int
    language: str
    asks: Asks | None
    since: tuple[int, int] | None
    earlier: dict[int, list[tuple[int, int]]]
    files: bool = True
    protection: Protection = field(default=Protection(Form.UNPROTECTED))
    password: str = field(default="", repr=False)
    written: list[Path] = field(default_factory=list)
    archived: list[str] = field(default_factory=list)

    def write(
        self,
        unit: Unit,
        places: Callable[[int, int], Path],
        parts: Sequence[Stretches],
        progress: Progress,
    ) -> list[Exported]:
        """Write every part and commit, or leave none.

        Args:
            unit: a unit that writes.
            places: from the place in the send and the number of a package to its file.
            parts: what each holds.
            progress: told about each step; may cancel.

        Raises:
            StoreError, OSError: it could not be written; nothing is left.
            Cancelled: the person stopped; nothing is left.
        """
        made: list[Exported] = []
        try:
            load = self._load(unit, [stretch for part in parts for stretch in part])
            for place, stretches in enumerate(parts, 1):
                number = packages.next_number(unit)
                encrypted = self.protection.encrypted
                path = parcels.named(places(place, number), load, encrypted=encrypted)
                which = (place, len(parts))
                made.append(self._part(unit, path, number, stretches, which, load, progress))
                load = Load()  # they stand all in the first part
            unit.commit()
        except BaseException:
            # A package that is not noted must not lie about.
            for name in self.archived:
                archive.drop(self.who.database, name)
            for path in self.written:
                with contextlib.suppress(OSError):  # the stick may be gone
                    path.unlink(missing_ok=True)
            raise
        return made

    def _part(
        self,
        unit: Unit,
        path: Path,
        number: int,
        stretches: Stretches,
        which: tuple[int, int],
        load: Load,
        progress: Progress,
    ) -> Exported:
        """Write one package and note it."""
        progress.report(0, 4, "collect")
        pieces, news = self._collected(unit, stretches)
        changes = sum(len(piece.lines) for piece in pieces)
        rows = outgoing.records_in(unit, stretches)
        progress.check()
        views = showing.views(unit, rows, news, self.allowed)
        header = self._header(unit, number, {piece.replica for piece in pieces})
        header["language"] = self.language
        header["counts"] = _counts(rows, changes)
        if which[1] > 1:
            header["part"] = list(which)
        reader = readers.own_recipient(unit, self.who)
        header["reader"] = reader
        header |= correspondence.beside(unit, self.to, self.now, self.asks)
        header |= parcels.told(unit, load, self.allowed)
        extras = {
            "secrets": _secrets(unit, news.private),
            "row_secrets": _row_secrets(views),
            "receipts": receipts.for_office(unit, self.to),
        }
        progress.report(1, 4, "write")
        segments = [
            Segment(
                p.replica, p.scope, p.first, p.last, p.prev.hex(), p.hash.hex(), p.data, p.signature
            )
            for p in pieces
        ]
        remember(unit, self.who)  # no package leaves before the witness covers its changes
        with in_language(self.language):
            notes = self.asks.words() if self.asks else []
        key = SIGNING.own(unit, self.who.replica)
        package = Package(
            header,
            signing.sealed(key, self.who, segments),
            views,
            extras,
            sign=lambda data: [seals.of_package(key, data)],
            notes=notes,
            since=self.since,
        )
        size = self._put(package, path, load, reader, progress)
        _note(unit, header, path, stretches, (changes, len(rows)))
        if self.asks:
            requests.note(unit, header, self.to, ours=True)
        else:
            requests.mark_answered(unit, self.to, number, self.now)
        feeds = [
            {"replica": s.replica, "scope": s.scope, "first": s.first, "last": s.last}
            for s in segments
        ]
        told = header["id"], number, changes, len(rows), feeds, size, path
        return Exported(*told, load=load, protection=self.protection)

    def _load(self, unit: Unit, stretches: Stretches) -> Load:
        """Return the files that go along with all parts together."""
        touched = {row for row, *_ in outgoing.records_in(unit, stretches)}
        return parcels.ready(unit, self.to, self.allowed, stretches, touched, along=self.files)

    def _put(
        self, package: Package, path: Path, load: Load, reader: str, progress: Progress
    ) -> int:
        """Write a package, with its files, encrypted, and into the archive; return its size."""
        number, database = int(package.header["number"]), self.who.database
        encrypted = self.protection.encrypted
        recipients = {reader, *self.protection.recipients} if encrypted else set[str]()
        with parcels.workbook() as workbook:
            room.ask(workbook.parent, _guess(package, load))
            writer.write(package, workbook, language=self.language, progress=progress)
            progress.report(3, 4, "note")
            name = file_name(self.who, number)
            finished = workbook.with_name("closed.xlsx")
            if self.password:
                passwords.close(workbook, finished, self.password)
            else:
                finished = parcels.seal(self.who, workbook, name, load, recipients)
            kept = finished if encrypted else workbook
            archive.ask_room(database, kept)
            room.ask(path.parent, room.size(finished))
            name = archive.keep(database, kept, archive.SENT, self.to, number)
            self.archived.append(name)
            files.carry(finished, path)  # an older file there stays until this one is whole
            self.written.append(path)
            return finished.stat().st_size

    def _header(self, unit: Unit, number: int, feeds: set[str]) -> dict[str, Any]:
        """Return what the package says of itself; of those replicas it says who they are."""
        who = self.who
        vector = outgoing.vector_for(unit, self.allowed)
        named = {name.partition("/")[0].partition("~")[0] for name in vector}
        named |= {who.replica} | feeds
        people = packages.replicas(unit)
        return {
            "format": FORMAT,
            "schema": SCHEMA,
            "min_reader": 1,
            "program": itself.VERSION,
            "id": ids.new_uid(),
            "number": number,
            "office": who.office,
            "role": who.role,
            "label": who.label,
            "replica": who.replica,
            "to": self.to,
            "at": self.now,
            "training": who.training,
            "vector": vector_json(vector),
            "held": outgoing.held_for(unit, self.allowed),
            "digests": packages.digests(unit, self.allowed),
            "replicas": {name: told for name, told in people.items() if name in named},
            "retired": json.loads(unit.get("retired", "{}")),
            "copied": sorted(packages.doubled(unit) & named),
        }

    def _collected(
        self, unit: Unit, stretches: Stretches
    ) -> tuple[list[outgoing.Piece], showing.News]:
        """Return the segments to send, and what in them no package brought there before."""
        pieces: list[outgoing.Piece] = []
        news = showing.News(self.since)
        for stretch in stretches:
            for piece in outgoing.pieces(unit, [stretch]):
                news.take(piece, self.earlier.get(stretch.branch.id, ()))
                pieces.append(piece)
        return pieces, news


def file_name(who: Who, number: int) -> str:
    """Return the neutral name of a package: office and number only; training says so first."""
    return f"{'TRAINING-' if who.training else ''}{who.office}-{number:06d}.xlsx"


def _note(
    unit: Unit,
    header: dict[str, Any],
    path: Path,
    stretches: Stretches,
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
    told = {"package": header["id"], "number": header["number"], "to": header["to"]}
    audit.note(unit, unit.store.identity, "sent", **told, changes=size[0])
    unit.put("package_number", str(header["number"]))
    receipts.mark_answered(unit, header["to"], header["number"])


def _guess(package: Package, load: Load) -> int:
    """Return about how many bytes a package takes on its way: its lines, shown and packed."""
    lines = sum(len(segment.data) for segment in package.segments)
    return LEAST + 8 * lines + 3 * sum(size for _, size in load.files)


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


def _row_secrets(views: Iterable[View]) -> dict[str, str]:
    """Return what hides private values typed into rows: per record, and per sheet for new rows.

    Whoever accepts such an edit makes the same commitment of it (rulings.md 42).
    """
    personal = [view for view in views if has_private(view.entity)]
    named = [name for view in personal for name in (view.entity, *(r.uid for r in view.rows))]
    return {name: ids.new_salt() for name in named}
