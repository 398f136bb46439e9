"""Looking for a word in every byte of a file, however often it is packed."""

from __future__ import annotations

import base64
import io
import json
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from app.base.errors import AppError
from app.exchange import envelope, reader
from app.sync.canonical import unpack

_BASE64 = re.compile(rb"[A-Za-z0-9+/]{60,}={0,2}")
_STREAM = re.compile(rb"stream\r?\n(.*?)endstream", re.DOTALL)


def everything_in(path: Path, identities: Iterable[str] = ()) -> bytes:
    """Return all that a file holds: its bytes, and what unpacks out of them."""
    found = list(_unpacked(path.read_bytes()))
    try:
        with envelope.opened(path, tuple(identities)) as parcel:
            opened = reader.open_package(parcel.workbook)
            if parcel.workbook != path:
                found.extend(_unpacked(parcel.workbook.read_bytes()))
    except AppError:
        return b"\n".join(found)  # no package
    found.append(json.dumps([opened.header, opened.extras], ensure_ascii=False).encode())
    for part in opened.segments:
        found.extend(unpack(part.data, part.last - part.first + 1))
    return b"\n".join(found)


def packed_in(path: Path) -> bytes:
    """Return all that a file holds that is no package of ours; it is not asked whether it is."""
    return b"\n".join(_unpacked(path.read_bytes()))


def _unpacked(data: bytes) -> Iterator[bytes]:
    """Yield some bytes, and what lies packed in them."""
    yield data
    if data[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            for name in packed.namelist():
                yield name.encode()
                yield from _unpacked(packed.read(name))
        return
    for stream in _STREAM.findall(data) if data[:4] == b"%PDF" else ():
        yield _inflated(stream)
    if b"\0" not in data[:1000]:
        for coded in _BASE64.findall(data):
            try:
                plain = base64.b64decode(coded + b"=" * (-len(coded) % 4))
            except ValueError:
                continue
            yield plain
            yield _inflated(plain)


def _inflated(data: bytes) -> bytes:
    for form in (15, -15, 31):
        try:
            return zlib.decompressobj(form).decompress(data)
        except zlib.error:
            continue
    return b""
