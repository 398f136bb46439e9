"""Attaching files to records, and getting them out again to look at.

What is attached is a copy: judged by its bytes and not by its name, a picture smaller and without
place and device. The record names it by its SHA-256; the bytes lie beside the database.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.base import clock, files
from app.base.errors import AttachmentError, CallError, PackageError, RecordGoneError
from app.base.progress import SILENT, Progress
from app.domain.record import Record
from app.exchange import attachments, filekinds, limits, pictures
from app.services import at_rest, records
from app.services.records import Saved
from app.services.who import Who
from database.engine import Store

RESOURCE = "resource"
GROUP = ("file_name", "file_sha256", "file_size")
"""The fields of a record that name its file."""
_KEPT_MS = 24 * 3600 * 1000
"""So long a copy that was opened stays; some program may still show it."""


@dataclass(frozen=True)
class Attached:
    """A file that now lies beside the database.

    Attributes:
        name: what people call it.
        digest: its SHA-256.
        size: in bytes.
        kind: one of ``filekinds.KINDS``.
        place: the picture said where it was taken; that is gone.
        device: the picture said with what, or carried other notes; they are gone.
        smaller: the picture was made smaller.
    """

    name: str
    digest: str
    size: int
    kind: str
    place: bool = False
    device: bool = False
    smaller: bool = False

    @property
    def values(self) -> dict[str, Any]:
        """The fields of the record."""
        return dict(zip(GROUP, (self.name, self.digest, self.size), strict=True))

    @property
    def is_document(self) -> bool:
        """Whether its own program may have written names of persons into it, which stay."""
        return self.kind in {"pdf", "docx", "xlsx"}


def take_in(store: Store, path: Path, progress: Progress = SILENT) -> Attached:
    """Copy a file beside the database, ready to be named by a record.

    Args:
        store: the database.
        path: the file; it is only read.
        progress: asked now and then whether to stop.

    Raises:
        AttachmentError: why it cannot be attached or kept; nothing is.
    """
    who: Who = store.identity
    data = _read(path)
    kind = filekinds.kind_of(data)
    named = filekinds.named_kind(path.name)
    if not kind or (kind == "txt" and named not in filekinds.KINDS):
        raise AttachmentError("file_kind_unknown")
    if named != kind:
        raise AttachmentError("file_kind_differs", named=named or path.name[:40], found=kind)
    drawn = pictures.drawn(path, progress) if kind in filekinds.PICTURES else None
    if drawn is not None:
        kind, data = drawn.kind, drawn.data
    if len(data) > limits.ATTACHMENT_BYTES:
        raise AttachmentError("file_too_large", limit=limits.ATTACHMENT_BYTES // limits.MIB)
    digest = attachments.keep(who.database, data)
    made = Attached(filekinds.clean_name(path.name, kind), digest, len(data), kind)
    if drawn is None:
        return made
    return Attached(
        *(made.name, made.digest, made.size, made.kind),
        *(drawn.place, drawn.device, drawn.smaller),
    )


def _read(path: Path) -> bytes:
    """Return the bytes of a file that is not absurdly large for what it is called."""
    picture = filekinds.named_kind(path.name) in filekinds.PICTURES
    limit = limits.PICTURE_BYTES if picture else limits.ATTACHMENT_BYTES
    if files.never_ends(path):
        raise AttachmentError("no_plain_file", path=str(path))
    try:
        if path.stat().st_size > limit:
            raise AttachmentError("file_too_large", limit=limit // limits.MIB)
        data = path.read_bytes()
    except OSError as error:
        raise AttachmentError("cannot_read", reason=error.strerror or "") from error
    if not data:
        raise AttachmentError("file_empty")
    return data


def attach(
    store: Store, uid: str, path: Path, values: Mapping[str, Any], progress: Progress = SILENT
) -> tuple[Saved, Attached]:
    """Attach a file to a document, or to what a new document of it belongs to.

    Args:
        store: the database.
        uid: of a document, an initiative, an activity or a note.
        path: the file.
        values: further fields of the document; a new one without title is called as the file.
        progress: asked now and then whether to stop.

    Raises:
        AttachmentError: as ``take_in``.
        RecordGoneError: there is no such record.
        CallError: ``no_place_for_file``.
    """
    found = records.get(store, uid)
    if found is None or found.deleted:
        raise RecordGoneError(uid=uid)
    begun = {} if found.entity == RESOURCE else _begun(store, found)
    made = take_in(store, path, progress)
    if begun:
        begun["kind"] = "PHOTO" if made.kind in filekinds.PICTURES else "FILE"
        begun["title"] = made.name.rpartition(".")[0]
    told = {**begun, **made.values, **values}
    return records.save(store, RESOURCE, None if begun else uid, told), made


def _begun(store: Store, parent: Record) -> dict[str, Any]:
    values = records.defaults(store, RESOURCE, parent)
    if parent.uid not in values.values():
        raise CallError("no_place_for_file", entity=parent.entity)
    return values


def place(store: Store) -> str:
    """Return where the files of a database lie: a folder, or the server."""
    who: Who = store.identity
    return attachments.place(who.database)


@dataclass(frozen=True)
class Look:
    """What can be shown of a file without opening it."""

    here: bool
    picture: bytes = b""
    """The file itself where it is a picture."""


def look(store: Store, digest: str) -> Look:
    """Look at a file; one that is not here, or not any more what was attached, is none."""
    who: Who = store.identity
    try:
        data = attachments.load(who.database, digest)
    except AttachmentError:
        return Look(here=False)
    with contextlib.suppress(AttachmentError):
        if filekinds.kind_of(data) in filekinds.PICTURES:
            return Look(here=True, picture=data)
    return Look(here=True)


def copy_to_open(store: Store, name: str, digest: str) -> Path:
    """Return a copy of a file to open with its own program; it can be read, not changed.

    It is proved, of a kind that can be attached whoever sent it, and called by what it is. Copies
    opened on earlier days go.

    Raises:
        AttachmentError: ``file_not_here``, ``file_changed``, ``file_kind_unknown``, ….
        PackageError: ``cannot_write``.
    """
    place = at_rest.opened(store)
    for each in _folders(place.parent):
        _tidy(each)
    return _copy(store, name, digest, place / digest[:12])


def save_copy(store: Store, digest: str, target: Path) -> Path:
    """Write a copy of a file where a person wants it, with the ending of its kind.

    Raises:
        AttachmentError, PackageError: as ``copy_to_open``.
    """
    data, kind = _sound(store, digest)
    if filekinds.named_kind(target.name) != kind:
        target = target.with_name(f"{target.name}.{kind}")
    with files.replacing(target) as stream:
        stream.write(data)
    _mark(target)
    return target


def _sound(store: Store, digest: str) -> tuple[bytes, str]:
    who: Who = store.identity
    data = attachments.load(who.database, digest)
    kind = filekinds.kind_of(data)
    if not kind:
        raise AttachmentError("file_kind_unknown")
    return data, kind


def _copy(store: Store, name: str, digest: str, place: Path) -> Path:
    data, kind = _sound(store, digest)
    target = place / filekinds.clean_name(name, kind)
    with contextlib.suppress(OSError):
        if target.read_bytes() == data:
            return target
    try:
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise PackageError("cannot_write", path=str(place), reason=error.strerror or "") from error
    with files.replacing(target) as stream:
        stream.write(data)
    _mark(target)
    with contextlib.suppress(OSError):
        target.chmod(stat.S_IREAD)
    return target


def _mark(target: Path) -> None:
    """Tell Windows that the file came from elsewhere, so that programs open it with care."""
    if os.name == "nt":  # pragma: no cover  (no such mark elsewhere)
        with contextlib.suppress(OSError):
            Path(f"{target}:Zone.Identifier").write_text("[ZoneTransfer]\nZoneId=3\n")


def _tidy(place: Path) -> None:
    for old in _folders(place):
        with contextlib.suppress(OSError):
            if clock.now_ms() - old.stat().st_mtime * 1000 > _KEPT_MS:
                shutil.rmtree(old)


def _folders(place: Path) -> Iterator[Path]:
    with contextlib.suppress(OSError):
        yield from [each for each in place.iterdir() if each.is_dir()]
