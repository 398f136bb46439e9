"""What is checked of a workbook before anything in it is believed, in the order of package.md.

Size, magic, central directory; then parts come out counted, hashed and free of document types.
"""

from __future__ import annotations

import hashlib
import io
import os
import posixpath
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Self
from xml.parsers import expat

from app.base.errors import NotAPackageError, PackageDamagedError, PackageError
from app.exchange import limits
from app.exchange.package import Finding

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_PIECE = 1 << 18
_FIRST_PIECE = 1 << 15
"""Who only wants the beginning of a part should not wait for more."""
_LENGTHS_AT = 26
"""Where in the header before a part the lengths of its name and its extra field stand."""
_NEVER_OPENED = (
    ("macros", ("vbaproject", "macrosheets/", "xl4macros", "activex/", "ctrlprops/", "customui")),
    ("embeddings", ("embeddings/", "media/ole")),
    ("external_links", ("externallinks/", "externalreferences/")),
    ("connections", ("connections.xml", "querytables/", "xl/model/")),
)
"""What is passed over, and said so: kind, and what gives it away in the name of a part."""

Handler = Callable[[str, dict[str, str]], None]


class _Measured(io.BufferedReader):
    """A zip whose directory, which is read at once, is refused where it is larger than any may be.

    A file as large as may come can name four million parts, and to list them takes two gigabytes.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(io.FileIO(path))

    def read(self, size: int | None = -1) -> bytes:
        """Return bytes, as of any file.

        Raises:
            NotAPackageError: ``too_many_parts``.
        """
        if size is not None and size > limits.DIRECTORY_BYTES:
            raise NotAPackageError("too_many_parts", limit=limits.ENTRIES)
        return super().read(size)


class Archive:
    """A zip that passed the first checks; parts are read by name, never to a path."""

    def __init__(self, path: Path) -> None:
        """Open a workbook.

        Raises:
            NotAPackageError: it is something else, or asks for more than ``limits`` allow.
            PackageDamagedError: the zip is incomplete or contradicts itself.
        """
        self._path = path
        self.size = _size(path)
        _magic(path, self.size)
        self._file = _Measured(path)
        try:
            self._zip = zipfile.ZipFile(self._file)
            self._entries = _directory(self._zip.infolist())
        except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError) as error:
            self._file.close()
            raise PackageDamagedError("incomplete_file", remedy="send_again") from error
        except BaseException:
            self._file.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._zip.close()
        self._file.close()

    def __contains__(self, name: str) -> bool:
        return name in self._entries

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all parts."""
        return tuple(self._entries)

    def part_size(self, name: str) -> int:
        """Return the declared size of a part; reading stops there."""
        return self._entries[name].file_size

    def pieces(self, name: str) -> Iterator[bytes]:
        """Yield a part piece by piece, counted and checked against its checksum.

        Raises:
            PackageDamagedError: it is missing, or its bytes are not those that were stored.
        """
        entry = self._entries.get(name)
        if entry is None:
            raise PackageDamagedError("part_missing", part=name[:80])
        try:
            size = _FIRST_PIECE
            with self._zip.open(entry) as stream:
                while piece := stream.read(size):
                    yield piece
                    size = _PIECE
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError) as error:
            raise PackageDamagedError(
                "part_damaged", part=name[:80], remedy="send_again"
            ) from error

    def sha256(self, name: str) -> str:
        """Return the hash of a part as it is stored, see ``stored_hash``.

        Raises:
            PackageDamagedError: it is missing, or not where the directory says.
        """
        try:
            return stored_hash(self._file, self._entries[name])
        except (KeyError, OSError, struct.error) as error:
            raise PackageDamagedError(
                "part_damaged", part=name[:80], remedy="send_again"
            ) from error

    def later(self, name: str) -> tuple[str, Callable[[], bytes]]:
        """Return the hash of a part as ``sha256`` does, and what unpacks it when it is wanted.

        Until then its bytes are kept as they are packed, be the file closed or gone meanwhile.

        Raises:
            PackageDamagedError: as ``sha256``; when called, it cannot be unpacked.
        """
        digest = self.sha256(name)
        data = b"".join(_stored(self._file, self._entries[name]))
        return digest, partial(_unpacked, self._entries[name], data)

    def parse(self, name: str, parser: expat.XMLParserType) -> None:
        """Feed a part to a parser made by ``xml_parser``.

        Raises:
            PackageDamagedError: not well-formed.
            NotAPackageError: ``doctype``, ``too_large``, or whatever the handlers raise.
        """
        try:
            fed = 0
            for piece in self.pieces(name):
                parser.Parse(piece, False)  # noqa: FBT003  (expat takes it by position only)
                fed += len(piece)
                # A tag that does not end is looked through anew with each piece
                if fed - parser.CurrentByteIndex > limits.TOKEN_BYTES:
                    raise NotAPackageError("too_large", part=name[:80])
            parser.Parse(b"", True)  # noqa: FBT003
        except expat.ExpatError as error:
            raise PackageDamagedError(
                "part_damaged", part=name[:80], line=error.lineno, remedy="send_again"
            ) from error

    def elements(self, name: str) -> list[tuple[str, dict[str, str]]]:
        """Return local name and attributes of each element of a small part.

        Raises:
            NotAPackageError: ``too_large``; as ``parse``.
        """
        found: list[tuple[str, dict[str, str]]] = []

        def start(tag: str, attributes: dict[str, str]) -> None:
            if len(found) >= limits.ELEMENTS:
                raise NotAPackageError("too_large", part=name[:80])
            found.append((tag.rpartition(":")[2], attributes))

        parser = xml_parser()
        parser.StartElementHandler = start
        self.parse(name, parser)
        return found

    def relations(self, name: str) -> dict[str, tuple[str, str]]:
        """Return the internal relations of a part: id to (kind, name of the other part)."""
        folder, base = posixpath.split(name)
        rels = posixpath.join(folder, "_rels", f"{base}.rels")
        if rels not in self:
            return {}
        found: dict[str, tuple[str, str]] = {}
        for tag, attributes in self.elements(rels):
            if tag == "Relationship" and attributes.get("TargetMode") != "External":
                target = attributes.get("Target", "")
                whole = posixpath.normpath(posixpath.join("/" + folder, target)).lstrip("/")
                kind = attributes.get("Type", "").rpartition("/")[2]
                found[attributes.get("Id", "")] = (kind, whole)
        return found

    def passed_over(self) -> list[Finding]:
        """Return what this file carries that is never opened, so that it can be said."""
        lowered = [name.casefold() for name in self.names]
        return [
            Finding("never_opened", params={"kind": kind})
            for kind, signs in _NEVER_OPENED
            if any(sign in name for name in lowered for sign in signs)
        ]


def stored_hash(stream: BinaryIO, entry: zipfile.ZipInfo) -> str:
    """Return the SHA-256 of a part's bytes as they lie in the zip, and of how they are packed.

    They are fewer than what they unpack to, and decide it. A program that packs the same text
    anew changes the hash; then the cells are compared.

    Args:
        stream: the zip; its position moves.
        entry: the part.

    Raises:
        OSError: the stream cannot be read.
        struct.error: there is no part at this place.
    """
    digest = hashlib.sha256(f"{entry.compress_type} {entry.file_size}\n".encode())
    for piece in _stored(stream, entry):
        digest.update(piece)
    return digest.hexdigest()


def _stored(stream: BinaryIO, entry: zipfile.ZipInfo) -> Iterator[bytes]:
    """Yield a part as it lies in the zip."""
    stream.seek(entry.header_offset + _LENGTHS_AT)
    name, extra = struct.unpack("<HH", stream.read(4))
    stream.seek(name + extra, os.SEEK_CUR)
    left = entry.compress_size
    while left and (piece := stream.read(min(left, _PIECE))):
        yield piece
        left -= len(piece)


def _unpacked(entry: zipfile.ZipInfo, data: bytes) -> bytes:
    """Return a part of what is stored of it, counted like all others."""
    try:
        if entry.compress_type == zipfile.ZIP_DEFLATED:
            data = zlib.decompressobj(-zlib.MAX_WBITS).decompress(data, entry.file_size)
    except zlib.error as error:
        raise PackageDamagedError("part_damaged", remedy="send_again") from error
    return data


def xml_parser() -> expat.XMLParserType:
    """Return a parser that refuses document types and entities."""
    # What a part says of its encoding is not believed: every program writes this one.
    parser = expat.ParserCreate("UTF-8")
    parser.buffer_text = True
    parser.buffer_size = 1 << 16

    def refuse(*_: Any) -> int:  # noqa: ANN401  (expat's own argument lists)
        raise NotAPackageError("doctype")

    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    parser.ExternalEntityRefHandler = refuse
    parser.UseForeignDTD(False)  # noqa: FBT003  (expat takes it by position only)
    return parser


def _size(path: Path) -> int:
    try:
        size = path.stat().st_size
    except OSError as error:
        raise PackageError("cannot_read", path=str(path), reason=error.strerror or "") from error
    if size > limits.FILE_BYTES:
        raise NotAPackageError("too_large", size=size, limit=limits.FILE_BYTES)
    return size


def _magic(path: Path, size: int) -> None:
    """Tell a zip from what is often mistaken for one."""
    try:
        with path.open("rb") as stream:
            start = stream.read(8)
            if start == _OLE:
                # The name of the stream stands in the directory, wherever that lies.
                code = "password" if _ENCRYPTED in start + stream.read() else "old_xls"
                raise NotAPackageError(code, remedy=code)
    except OSError as error:
        raise PackageError("cannot_read", path=str(path), reason=error.strerror or "") from error
    if size == 0:
        raise NotAPackageError("empty_file")
    if not start.startswith(_ZIP):
        raise NotAPackageError("not_a_zip")


def _directory(entries: list[zipfile.ZipInfo]) -> Mapping[str, zipfile.ZipInfo]:
    if len(entries) > limits.ENTRIES:
        raise NotAPackageError("too_many_parts", count=len(entries), limit=limits.ENTRIES)
    total = 0
    seen: set[str] = set()
    for entry in entries:
        folded = entry.filename.casefold()
        if folded in seen:
            raise NotAPackageError("part_twice", part=entry.filename[:80])
        seen.add(folded)
        if entry.flag_bits & 0x1:
            raise NotAPackageError("password", remedy="password")
        total += entry.file_size
        squeezed = entry.file_size > limits.RATIO_FROM and (
            entry.file_size > limits.RATIO * max(entry.compress_size, 1)
        )
        if entry.file_size > limits.ENTRY_BYTES or total > limits.TOTAL_BYTES or squeezed:
            raise NotAPackageError("bomb", part=entry.filename[:80])
    return {entry.filename: entry for entry in entries}
