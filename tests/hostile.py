"""Files made to break whoever opens them, and broken ones: each with the verdict it deserves.

Whatever reads files of others, as packages or as tables, is to survive all of them.
"""

from __future__ import annotations

import io
import itertools
import random
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.app.exchange import zips

Parts = Mapping[str, str | bytes]

SHEET = "xl/worksheets/sheet1.xml"
STRINGS = "xl/sharedStrings.xml"
CELL = '<row r="1"><c r="A1" t="inlineStr"><is><t>hello</t></is></c></row>'
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MIB = 1 << 20


@dataclass(frozen=True)
class Case:
    """One file.

    Attributes:
        make: returns its bytes.
        codes: what a reader of packages may say of it.
        name: of the file.
    """

    make: Callable[[], bytes]
    codes: tuple[str, ...]
    name: str = "x.xlsx"


def laughs(levels: int, each: int) -> str:
    """Return a document type whose last entity stands for ``each`` to the power of ``levels``."""
    names = [f"e{number}" for number in range(levels)]
    lines = [f'<!ENTITY {names[0]} "lol">']
    lines += [
        f'<!ENTITY {name} "{f"&{before};" * each}">' for before, name in itertools.pairwise(names)
    ]
    return f"<!DOCTYPE x [{''.join(lines)}]>"


def strings(text: str, before: str = "") -> str:
    """Return a table of shared texts with one text."""
    return f'{before}<sst xmlns="{zips.MAIN}"><si><t>{text}</t></si></sst>'


def book(rows: str = CELL, **parts: str | bytes) -> bytes:
    """Return a workbook of one sheet; ``parts`` replaces some."""
    return zips.packed(zips.workbook(rows, **parts))


def bomb(name: str, start: bytes, unit: bytes, total: int, end: bytes) -> bytes:
    """Return a workbook with a part of ``total`` bytes or so, made without having them."""
    times = max(total // len(unit), 1)
    many = max(_MIB // len(unit), 1)
    block = unit * many
    squeeze = zlib.compressobj(9, zlib.DEFLATED, -15)
    first = squeeze.compress(start) + squeeze.flush(zlib.Z_FULL_FLUSH)
    packed = squeeze.compress(block) + squeeze.flush(zlib.Z_FULL_FLUSH)
    last = squeeze.compress(end) + squeeze.flush(zlib.Z_FINISH)
    blocks = times // many
    crc = zlib.crc32(start)
    for _ in range(blocks):
        crc = zlib.crc32(block, crc)
    crc = zlib.crc32(end, crc)
    data = first + packed * blocks + last
    size = len(start) + len(block) * blocks + len(end)
    parts = {k: v for k, v in zips.workbook(CELL).items() if k != name}
    return _with_raw_part(parts, name, data, size, crc)


def _with_raw_part(parts: Parts, name: str, data: bytes, size: int, crc: int) -> bytes:
    """Return a zip with one part more, whose packed bytes are given."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for each, text in parts.items():
            archive.writestr(each, text)
        info = zipfile.ZipInfo(name)
        info.compress_type = zipfile.ZIP_DEFLATED
        info.header_offset = target.tell()
        info.CRC, info.file_size, info.compress_size = crc, size, len(data)
        target.write(info.FileHeader() + data)
        archive.filelist.append(info)
        archive.NameToInfo[name] = info
        archive.start_dir = target.tell()
        archive._didModify = True  # type: ignore[attr-defined]  # noqa: SLF001
    return target.getvalue()


def lying() -> bytes:
    """Return a workbook whose largest part says that it is small."""
    data = bytearray(book(strings=b"<sst>" + b"x" * 100_000 + b"</sst>"))
    for mark, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = -1
        while (at := data.find(mark, at + 1)) != -1:
            if data[at + offset : at + offset + 4] == struct.pack("<I", 100_011):
                data[at + offset : at + offset + 4] = struct.pack("<I", 50)
    return bytes(data)


def twice() -> bytes:
    """Return a workbook with two parts of one name."""
    target = io.BytesIO(book())
    with zipfile.ZipFile(target, "a") as archive:
        archive.writestr("XL/Workbook.xml", zips.BOOK)
    return target.getvalue()


def encrypted_entry() -> bytes:
    """Return a workbook with a part that is marked as encrypted."""
    data = bytearray(book())
    data[data.index(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


def endless(start: str, end: str) -> bytes:
    """Return a workbook with a tag, or the like, of many megabytes."""
    return bomb("xl/workbook.xml", start.encode(), _noise(), 20 * _MIB, end.encode())


def _noise() -> bytes:
    """Return some letters that do not shrink too well."""
    return "".join(random.Random(1).choices("abcdefghij", k=_MIB)).encode()


def endless_directory(count: int = 400_000) -> bytes:
    """Return a zip of one part that names very many."""
    data = bytearray(zips.packed({"a": ""}))
    at = data.index(b"PK\x01\x02")
    entry = data[at : data.index(b"PK\x05\x06")]
    end = struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, 0, 0, len(entry) * count, at, 0)
    return bytes(data[:at] + entry * count + end)


def evil_names() -> bytes:
    """Return a workbook with parts whose names lead elsewhere."""
    names = ("../../../etc/passwd", "/srv/evil", "C:\\windows\\evil.txt", "x:ads", "CON.txt",
             "\u202etxt.exe", "a\x00b", "xl/../../up.xml")  # fmt: skip
    return zips.packed(zips.workbook(CELL) | dict.fromkeys(names, "evil"))


def _path(key: str) -> str:
    """Return the name of a part: two underscores stand for a slash, the last one for a dot."""
    folder, _, name = key.rpartition("__")
    return f"{folder}__{'.'.join(name.rsplit('_', 1))}".replace("__", "/")


def with_extras(**parts: str | bytes) -> bytes:
    """Return a workbook with parts that are never opened."""
    return zips.packed(zips.workbook(CELL) | {_path(k): v for k, v in parts.items()})


def text_cell(text: str) -> str:
    """Return a row with one text."""
    return f'<row r="1"><c r="A1" t="inlineStr"><is><t>{text}</t></is></c></row>'


NO_PACKAGE = ("no_machine_part",)
FAR = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
MANY = "".join(f'a{number}="" ' for number in range(100_000))
OUTSIDE = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
SST = f'<sst xmlns="{zips.MAIN}">'.encode()
ROWS = f'<worksheet xmlns="{zips.MAIN}"><sheetData>'.encode()

CASES: dict[str, Case] = {
    "empty": Case(lambda: b"", ("empty_file",)),
    "csv named xlsx": Case(lambda: b"name;amount\nA;1\n", ("not_a_zip",)),
    "csv": Case(lambda: b"name;amount\nA;1\n", ("other_table",), "x.csv"),
    "html named xlsx": Case(lambda: b"<html><table></table></html>", ("not_a_zip",)),
    "xls named xlsx": Case(lambda: _OLE + bytes(600), ("old_xls",)),
    "protected by a password": Case(
        lambda: _OLE + bytes(512) + "EncryptedPackage".encode("utf-16-le"), ("password",)
    ),
    "cut off": Case(lambda: book()[:-30], ("incomplete_file",)),
    "only the beginning of a zip": Case(lambda: b"PK\x03\x04" + bytes(90), ("incomplete_file",)),
    "zip without workbook": Case(lambda: zips.packed({"a.txt": "hello"}), ("no_workbook",)),
    "zip in zip in zip": Case(
        lambda: zips.packed({"a.zip": zips.packed({"b.xlsx": book()})}), ("no_workbook",)
    ),
    "ods named xlsx": Case(
        lambda: zips.packed({"mimetype": "application/vnd.oasis", "content.xml": "<x/>"}),
        ("other_table",),
    ),
    "xlsb named xlsx": Case(
        lambda: zips.packed(
            {
                "_rels/.rels": zips.ROOT.replace("workbook.xml", "workbook.bin"),
                "xl/workbook.bin": b"\x83\x01\x00",
            }
        ),
        ("other_table",),
    ),
    "a foreign table": Case(book, NO_PACKAGE),
    "billion laughs in the texts": Case(
        lambda: book(strings=strings("&e9;", laughs(10, 10))), ("doctype",)
    ),
    "billion laughs in a sheet": Case(
        lambda: book(sheet=laughs(10, 10) + zips.sheet(text_cell("&e9;"))), ("doctype",)
    ),
    "billion laughs in the workbook": Case(
        lambda: book(book=laughs(10, 10) + zips.BOOK), ("doctype",)
    ),
    "billion laughs where nobody looks": Case(
        lambda: with_extras(xl__theme__theme1_xml=laughs(10, 10) + "<a>&e9;</a>"), NO_PACKAGE
    ),
    "small laughs": Case(lambda: book(strings=strings("&e5;", laughs(6, 10))), ("doctype",)),
    "quadratic": Case(
        lambda: book(
            strings=strings("&e;" * 5_000, f'<!DOCTYPE x [<!ENTITY e "{"x" * 100_000}">]>')
        ),
        ("doctype",),
    ),
    "a file of this computer": Case(
        lambda: book(strings=strings("&e;", OUTSIDE)), ("doctype",)
    ),
    "one text of 1.5 GB": Case(
        lambda: bomb(STRINGS, SST + b"<si><t>", b"x" * 1024, 1536 * _MIB, b"</t></si></sst>"),
        ("bomb",),
    ),
    "40 million texts": Case(
        lambda: bomb(STRINGS, SST, b"<si><t/></si>", 40_000_000 * 13, b"</sst>"), ("bomb",)
    ),
    "96 million cells": Case(
        lambda: bomb(SHEET, ROWS + b"<row>", b"<c><v>1</v></c>", 96_000_000 * 15,
                     b"</row></sheetData></worksheet>"),
        ("bomb",),
    ),
    "1.5 GB of blanks": Case(
        lambda: bomb(SHEET, ROWS, b" " * 1024, 1536 * _MIB, b"</sheetData></worksheet>"),
        ("bomb",),
    ),
    "texts just under what makes a bomb": Case(
        lambda: bomb(STRINGS, SST + b"<si><t>", bytes(range(97, 123)) * 8, 900_000,
                     b"</t></si></sst>"),
        NO_PACKAGE,
    ),
    "a million cells in one row": Case(
        lambda: book("<row>" + "".join(f"<c><v>{n * 7919}</v></c>" for n in range(1_000_000))
                     + "</row>"),
        ("too_many_columns",),
    ),
    "a size that lies": Case(lying, ("part_damaged",)),
    "one far cell": Case(lambda: book(FAR), NO_PACKAGE),
    "a row beyond the last": Case(lambda: book('<row r="99999999999"/>'), ("part_damaged",)),
    "a column beyond the last": Case(
        lambda: book('<row r="1"><c r="ZZZZZZ1"/></row>'), ("too_many_columns", *NO_PACKAGE)
    ),
    "a false dimension": Case(
        lambda: book(sheet=zips.sheet(CELL).replace(
            "<sheetData>", '<dimension ref="A1:XFD1048576"/><sheetData>')),
        NO_PACKAGE,
    ),
    "a part that is there twice": Case(twice, ("part_twice",)),
    "more parts than any workbook has": Case(
        lambda: zips.packed(zips.workbook() | {f"x{number}": "" for number in range(2_000)}),
        ("too_many_parts",),
    ),
    "an endless attribute": Case(lambda: endless('<workbook a="', '"/>'), ("too_large",)),
    "an endless comment": Case(lambda: endless("<!--", "--><workbook/>"), ("too_large",)),
    "an endless instruction": Case(lambda: endless("<?x ", "?><workbook/>"), ("too_large",)),
    "a list of endless parts": Case(endless_directory, ("too_many_parts",)),
    "names that lead elsewhere": Case(evil_names, NO_PACKAGE),
    "an encrypted part": Case(encrypted_entry, ("password",)),
    "macros, links and embedded files": Case(
        lambda: with_extras(
            xl__vbaProject_bin=b"macro", xl__externalLinks__externalLink1="<x/>",
            xl__embeddings__a=_OLE,
        ),
        NO_PACKAGE,
    ),
    "a link to a program": Case(
        lambda: book('<row r="1"><c r="A1"><f>cmd|\'/C calc\'!A0</f><v>1</v></c></row>'),
        NO_PACKAGE,
    ),
    "elements deep in each other": Case(
        lambda: book(sheet="<a>" * 130_000 + "</a>" * 130_000), NO_PACKAGE
    ),
    "elements deep in each other in the workbook": Case(
        lambda: book(book="<a>" * 130_000 + "</a>" * 130_000), NO_PACKAGE
    ),
    "a hundred thousand attributes": Case(
        lambda: book(sheet=f"<worksheet {MANY}><sheetData/></worksheet>"), NO_PACKAGE
    ),
    "a text longer than a cell can be": Case(
        lambda: book(text_cell("".join(map(str, range(150_000))))), ("text_too_long",)
    ),
    "control characters": Case(lambda: book(text_cell("a\x01b")), ("part_damaged",)),
    "half a sign": Case(lambda: book(text_cell("a_xD800_b_x0000_")), NO_PACKAGE),
    "no valid utf-8": Case(
        lambda: book(sheet=zips.sheet(text_cell("@")).encode().replace(b"@", b"\xff\xfe")),
        ("part_damaged",),
    ),
    "another encoding": Case(
        lambda: book(sheet=('<?xml version="1.0" encoding="UTF-16"?>' + zips.sheet(CELL))
                     .encode("utf-16")),
        ("part_damaged", *NO_PACKAGE),
    ),
    "a relation to nowhere": Case(
        lambda: book(relations=zips.BOOK_RELATIONS.replace("sheet1.xml", "../../../etc/passwd")),
        NO_PACKAGE,
    ),
    "a relation to itself": Case(
        lambda: book(relations=zips.BOOK_RELATIONS.replace("worksheets/sheet1.xml",
                                                           "workbook.xml")),
        NO_PACKAGE,
    ),
    "a text that is not there": Case(
        lambda: book('<row r="1"><c t="s"><v>9</v></c></row>'), ("part_damaged",)
    ),
}  # fmt: skip
"""By what each is."""


def write_all(folder: Path) -> dict[str, Path]:
    """Write every file into a folder of its own; return them by what they are."""
    files: dict[str, Path] = {}
    for number, (what, case) in enumerate(CASES.items()):
        place = folder / f"{number:03d}"
        place.mkdir(parents=True)
        files[what] = place / case.name
        files[what].write_bytes(case.make())
    return files
