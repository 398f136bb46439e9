"""The machine part: header, signature and data as numbered lines of ASCII text, and back.

Every line carries its own index, so sorting the sheet does no harm. Source: package.md,
"Layout", 5.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from app.base.errors import PackageDamagedError
from app.exchange import limits
from app.exchange.package import Json

SHEET = "_pkg"
TRUTH_SHEET = "_truth"
"""Where the last lines stand: those of the truth, which most who read a package never ask for."""
HEADER, SIGNATURE, CHUNK = "H", "S", "b"
_PREFIX = "b:"
_DIGITS = 7
"""Longest number of a line: a sheet has no more rows."""
_CHUNK_BYTES = (limits.CHUNK - len(_PREFIX)) // 4 * 3


def header_bytes(header: Json) -> bytes:
    """Return the bytes that stand in the header lines and that signatures cover."""
    return json.dumps(header, ensure_ascii=True, sort_keys=True, separators=(",", ":")).encode()


def line_count(size: int) -> int:
    """Return how many lines a blob of this many bytes takes."""
    return -(-size // _CHUNK_BYTES)


def lines(
    header: bytes, signatures: Iterable[str], blob: bytes, more: int = 0
) -> Iterator[tuple[str, str]]:
    """Yield index and content of every line; the first signature line is the header's own hash.

    Args:
        header: its bytes.
        signatures: the lines over them.
        blob: the data.
        more: how many lines of data follow elsewhere.
    """
    text = header.decode("ascii")
    parts = [text[i : i + limits.CHUNK] for i in range(0, len(text), limits.CHUNK)]
    signed = [_check(header), *signatures]
    for kind, contents in ((HEADER, parts), (SIGNATURE, signed)):
        for number, content in enumerate(contents, 1):
            yield f"{kind}:{number}/{len(contents)}", content
    yield from data_lines(blob, 0, line_count(len(blob)) + more)


def data_lines(blob: bytes, before: int, total: int) -> Iterator[tuple[str, str]]:
    """Yield index and content of the lines of data, which so many others precede."""
    for number in range(line_count(len(blob))):
        piece = blob[number * _CHUNK_BYTES : (number + 1) * _CHUNK_BYTES]
        index = f"{CHUNK}:{before + number + 1}/{total}"
        yield index, _PREFIX + base64.b64encode(piece).decode("ascii")


def begins(sheet: bytes) -> bool:
    """Tell from the beginning of a sheet whether the lines may stand there as they were written."""
    return b"<is><t>%b:1/" % HEADER.encode() in sheet


def as_written(sheet: bytes) -> list[tuple[str, str]] | None:
    """Return index and content of every line of a sheet that stands as it was written.

    None where anything in it is otherwise, be it as good: then it takes a reader of XML.
    """
    begin, end = sheet.find(_BEGIN) + len(_BEGIN), sheet.rfind(_END)
    if begin < len(_BEGIN) or b"<!" in sheet[:begin] or b"<!" in sheet[max(end, 0) :]:
        return None
    found: list[tuple[str, str]] = []
    *rows, rest = sheet[begin : max(end, begin)].split(b"</t></is></c></row>")
    for row in rows:
        head = _ROW.match(row)
        content = row[head.end() :] if head else b"<"
        if content.translate(None, _PLAIN) or head is None:
            return None
        if b"_" in content and b"_x" in content:  # one sign is found far faster than two
            return None
        found.append((head[1].decode("ascii"), content.decode("ascii")))
    return found if found and not rest else None


_BEGIN, _END = b"<sheetData>", b"</sheetData>"
_PLAIN = bytes(set(range(0x20, 0x7F)) - set(b"<&"))
"""Signs that stand for themselves, but for the beginning of what XML cannot hold."""
_ROW = re.compile(
    rb'<row r="\d+"><c r="A\d+" t="inlineStr"><is><t>([A-Za-z]:\d+/\d+)</t></is></c>'
    rb'<c r="B\d+" t="inlineStr"><is><t>'
)
"""How a row begins as ``sheets.text_rows`` writes it."""


@dataclass
class Lines:
    """Collects the lines of a machine part in whatever order they come."""

    found: dict[str, dict[int, str]] = field(default_factory=dict)
    totals: dict[str, int] = field(default_factory=dict)

    def add(self, index: str, content: str) -> None:
        """Take one line; what has no index of ours is passed over.

        Raises:
            PackageDamagedError: two lines claim the same place with different content.
        """
        kind, _, place = index.strip().partition(":")
        number, _, total = place.partition("/")
        if kind not in {HEADER, SIGNATURE, CHUNK} or not (_counts(number) and _counts(total)):
            return
        known = self.found.setdefault(kind, {}).setdefault(int(number), content.strip())
        if known != content.strip() or self.totals.setdefault(kind, int(total)) != int(total):
            raise PackageDamagedError("machine_part_twice", line=index)

    def join(self, others: Lines) -> None:
        """Take the lines of another sheet.

        Raises:
            PackageDamagedError: as ``add``.
        """
        for kind, lines in others.found.items():
            for number, content in lines.items():
                self.add(f"{kind}:{number}/{others.totals[kind]}", content)

    def header(self) -> bytes:
        """Return the header's bytes.

        Raises:
            PackageDamagedError: lines are missing, or it is not what its hash says.
        """
        data = "".join(self._ordered(HEADER)).encode()
        if _check(data) != self._ordered(SIGNATURE)[0]:
            raise PackageDamagedError("machine_part_damaged", part="header")
        return data

    def signatures(self) -> list[str]:
        """Return the signature lines, if there are any."""
        return self._ordered(SIGNATURE)[1:]

    def blob(self) -> bytes:
        """Return the data.

        Raises:
            PackageDamagedError: lines are missing or damaged.
        """
        return _decoded(self._ordered(CHUNK))

    def stretch(self) -> bytes:
        """Return the data of the lines that are here, where the others stand elsewhere.

        Raises:
            PackageDamagedError: a line between them is missing, or one is damaged.
        """
        found = self.found.get(CHUNK, {})
        numbers = range(min(found, default=1), max(found, default=0) + 1)
        if len(found) != len(numbers):
            raise PackageDamagedError("machine_part_incomplete", found=len(found), of=len(numbers))
        return _decoded([found[number] for number in numbers])

    @property
    def whole(self) -> bool:
        """Whether there is a header, and no line is missing."""
        return HEADER in self.found and all(
            len(self.found[kind]) == total for kind, total in self.totals.items()
        )

    def _ordered(self, kind: str) -> list[str]:
        found, total = self.found.get(kind, {}), self.totals.get(kind, 0)
        if not found or len(found) != total or any(not 1 <= number <= total for number in found):
            raise PackageDamagedError("machine_part_incomplete", found=len(found), of=total)
        return [found[number] for number in range(1, total + 1)]


def _decoded(lines: Iterable[str]) -> bytes:
    try:
        return b"".join(
            base64.b64decode(line.removeprefix(_PREFIX), validate=True) for line in lines
        )
    except (binascii.Error, ValueError) as error:
        raise PackageDamagedError("machine_part_damaged", part="data") from error


def _check(header: bytes) -> str:
    """Return the line that tells damage from what was written; it is no proof of who wrote it."""
    return f"sha256:{hashlib.sha256(header).hexdigest()}"


def _counts(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) <= _DIGITS


def index_parts(parts: dict[str, bytes]) -> list[Json]:
    """Return name, place, size and hash of each part of the blob, in order."""
    index, offset = [], 0
    for name, data in parts.items():
        index.append(
            {
                "name": name,
                "offset": offset,
                "size": len(data),
                "sha256": hashlib.sha256(data).hexdigest(),
            }
        )
        offset += len(data)
    return index


def split(blob: bytes, index: list[Any]) -> dict[str, memoryview]:
    """Return the parts of a blob by name, each checked against its hash.

    Raises:
        PackageDamagedError: a part is missing, or is not what the header says.
    """
    parts: dict[str, memoryview] = {}
    whole = memoryview(blob)
    try:
        for entry in index:
            data = whole[entry["offset"] : entry["offset"] + entry["size"]]
            if hashlib.sha256(data).hexdigest() != entry["sha256"]:
                raise PackageDamagedError("machine_part_damaged", part=str(entry["name"]))
            parts[entry["name"]] = data
    except (KeyError, TypeError) as error:
        raise PackageDamagedError("machine_part_damaged", part="header") from error
    return parts
