"""Makes Qt's data of the world's languages smaller: those of the window, and what all share.

On Linux Qt brings all data of ICU, 32 MB, of which it asks for the order of letters, the names of
time zones and old encodings. Dates, numbers and words come from Qt's own data and from ours. ICU
looks for a language that is not there in the data that all share, as for one that it never knew.
"""

from __future__ import annotations

import re
import struct
import subprocess
from pathlib import Path, PurePosixPath

LANGUAGES = frozenset({"en", "fr", "es", "pt", "ar", "ru"})
LANGUAGE = re.compile(r"([a-z]{2,3})(_\w+)?")
LARGE = 10_000
"""Bytes from which an encoding has more than one byte a letter: those of Chinese and the like."""
UNASKED = ("translit", "dict")
"""Scripts written in others, and where words end in languages without spaces: Qt asks for none."""
_ALIGNED = 16
_HEAD = struct.Struct("<HBB")
_ENTRY = struct.Struct("<II")

Items = dict[str, bytes]


def wanted(name: str, size: int) -> bool:
    """Return whether an item of ICU's data goes along.

    Args:
        name: its path in the data, ``icudt73l/coll/fr.res``.
        size: its length in bytes.
    """
    path = PurePosixPath(name)
    if path.parts[1] in UNASKED or path.suffix.removeprefix(".") in UNASKED:
        return False
    if path.suffix == ".cnv":
        return size <= LARGE
    language = LANGUAGE.fullmatch(path.stem)
    return path.suffix != ".res" or not language or language[1] in LANGUAGES


def unpacked(data: bytes) -> tuple[bytes, Items]:
    """Return the head of ICU's common data, and its items by name.

    Raises:
        ValueError: it is something else.
    """
    length, *magic = _HEAD.unpack_from(data)
    if magic != [0xDA, 0x27] or data[12:16] != b"CmnD":
        message = "This is not the common data of ICU."
        raise ValueError(message)
    body = memoryview(data)[length:]
    (count,) = struct.unpack_from("<I", body)
    table = [_ENTRY.unpack_from(body, 4 + place * _ENTRY.size) for place in range(count)]
    ends = [start for _, start in table[1:]] + [len(body)]
    items = {
        data[length + name : data.index(0, length + name)].decode(): bytes(body[start:end])
        for (name, start), end in zip(table, ends, strict=True)
    }
    return data[:length], items


def packed(head: bytes, items: Items) -> bytes:
    """Return ICU's common data of these items, as `unpacked` reads them."""
    order = sorted(items)
    names = [name.encode() + b"\0" for name in order]
    first = 4 + len(order) * _ENTRY.size
    start = _aligned(first + sum(map(len, names)))
    table, bodies, at = [struct.pack("<I", len(order))], [], first
    for name, text in zip(order, names, strict=True):
        table.append(_ENTRY.pack(at, start))
        at += len(text)
        body = items[name]
        bodies.append(body.ljust(_aligned(len(body)), b"\0"))
        start += len(bodies[-1])
    index = b"".join([*table, *names])
    return b"".join([head, index.ljust(_aligned(len(index)), b"\0"), *bodies])


def _aligned(length: int) -> int:
    return -(-length // _ALIGNED) * _ALIGNED


def trim(library: Path, made: Path) -> Path:
    """Make the same library with the wanted items only; return it.

    Raises:
        ValueError: the library is not laid out as ICU's are.
        subprocess.CalledProcessError: a tool of binutils failed.
    """
    symbol, place = _symbol(_told("objdump", "-T", library))
    form = re.findall(r"file format (\S+)|architecture: ([^,\s]+)", _told("objdump", "-f", library))
    data, piece = made.with_suffix(".dat"), made.with_suffix(".o")
    _told("objcopy", "-O", "binary", "-j", place, library, data)
    head, items = unpacked(data.read_bytes())
    keep = {name: body for name, body in items.items() if wanted(name, len(body))}
    data.write_bytes(packed(head, keep))
    _told(
        *("objcopy", "-I", "binary", "-O", form[0][0], "-B", form[1][1], data, piece),
        *("--rename-section", ".data=.rodata,alloc,load,readonly,data,contents"),
        *("--set-section-alignment", f".data={_ALIGNED}"),
        *("--add-symbol", f"{symbol}=.rodata:0,global,object"),
    )
    only = made.with_suffix(".map")  # objcopy adds names of its own, with our path in them
    only.write_text(f"{{ global: {symbol}; local: *; }};\n")
    flat = ("-z", "noexecstack", "--build-id=none", "--version-script", only)
    _told("ld", "-shared", *flat, "-soname", library.name, "-s", "-o", made, piece)
    return made


def _symbol(listing: str) -> tuple[str, str]:
    found = re.findall(r"(\.\w+)\s+\w+\s+(?:\S+\s+)?(icudt\d+_dat)$", listing, re.MULTILINE)
    if len(found) != 1:
        message = f"ICU's data have {len(found)} names in their library, not one."
        raise ValueError(message)
    place, symbol = found[0]
    return symbol, place


def _told(*command: str | Path) -> str:
    words = [str(word) for word in command]
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout
