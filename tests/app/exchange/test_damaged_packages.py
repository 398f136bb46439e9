"""Our own packages, damaged on purpose: refused, or read as they were written; never otherwise."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from app.base.errors import NotAPackageError, PackageDamagedError
from app.exchange.package import Opened, Package
from app.exchange.reader import open_package
from app.exchange.sandbox import Sandbox
from app.exchange.writer import write
from tests.app.exchange import zips
from tests.app.exchange.samples import a_package, a_segment, a_view

FLIPS = 150
"""So many bytes, evenly over the file, are flipped one after the other."""
A = a_package([a_view(count=4)])
B = Package(
    {**A.header, "id": "another", "number": 18}, [a_segment(3, 5)], [a_view("contact", 3)], {"b": 1}
)


def written(package: Package, folder: Path) -> bytes:
    path = folder / "w.xlsx"
    write(package, path, language="fr")
    return path.read_bytes()


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return written(A, tmp_path_factory.mktemp("a"))


@pytest.fixture(scope="module")
def other(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return written(B, tmp_path_factory.mktemp("b"))


def read(data: bytes, folder: Path, sandbox: Sandbox) -> Opened | None:
    """Return what is read, or nothing where it is refused."""
    path = folder / "x.xlsx"
    path.write_bytes(data)
    try:
        return open_package(path, sandbox=sandbox)
    except (NotAPackageError, PackageDamagedError):
        return None


def is_whole(opened: Opened, package: Package) -> bool:
    """Whether all that machines read is what was written."""
    same = opened.segments == list(package.segments) and opened.extras == package.extras
    return same and all(opened.header[key] == value for key, value in package.header.items())


def test_a_flipped_byte_anywhere_is_refused_or_harmless(whole: bytes, tmp_path: Path) -> None:
    refused = 0
    with Sandbox() as sandbox:
        for at in range(0, len(whole), max(len(whole) // FLIPS, 1)):
            flipped = whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :]
            opened = read(flipped, tmp_path, sandbox)
            refused += opened is None
            assert opened is None or (is_whole(opened, A) and not opened.edits), at

    assert refused > FLIPS // 2


def parts_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_parts_of_two_packages_mixed_are_refused_or_one_of_the_two(
    whole: bytes, other: bytes, tmp_path: Path
) -> None:
    a, b = parts_of(whole), parts_of(other)
    machine_parts = ("xl/worksheets/sheet5.xml", "xl/worksheets/sheet6.xml")
    single = [(name,) for name in sorted(a.keys() & b.keys()) if a[name] != b[name]]
    fates = {}
    with Sandbox() as sandbox:
        for names in [*single, machine_parts]:
            opened = read(zips.packed(a | {name: b[name] for name in names}), tmp_path, sandbox)
            assert opened is None or is_whole(opened, A) or is_whole(opened, B), names
            assert opened is None or not opened.intact, names
            fates[names] = "refused" if opened is None else opened.header["id"]

    assert {fates[name,] for name in machine_parts} == {"refused"}
    assert fates[machine_parts] == "another"
    assert A.header["id"] in fates.values()


def test_a_damaged_truth_is_told_although_nobody_asks_for_it(whole: bytes, tmp_path: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(whole)) as archive:
        entry = archive.getinfo("xl/worksheets/sheet5.xml")
    path = tmp_path / "x.xlsx"
    at = entry.header_offset + entry.compress_size // 2
    path.write_bytes(whole[:at] + bytes([whole[at] ^ 0x01]) + whole[at + 1 :])

    with pytest.raises(PackageDamagedError):
        open_package(path)


def delete(row: int) -> Callable[[Worksheet], None]:
    return lambda sheet: sheet.delete_rows(row)


def reverse(sheet: Worksheet) -> None:
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    for number, values in enumerate(reversed(rows), 1):
        for at, value in enumerate(values, 1):
            sheet.cell(number, at).value = value


def repeat(sheet: Worksheet) -> None:
    for row in list(sheet.iter_rows(values_only=True)):
        sheet.append(row)


def contradict(sheet: Worksheet) -> None:
    index, text = sheet.cell(sheet.max_row, 1).value, str(sheet.cell(sheet.max_row, 2).value)
    sheet.append([index, text[:-8] + "AAAAAAAA"])


def swap(sheet: Worksheet) -> None:
    first, last = sheet.cell(1, 2), sheet.cell(sheet.max_row, 2)
    first.value, last.value = last.value, first.value


def falsify(sheet: Worksheet) -> None:
    header = sheet.cell(1, 2)
    header.value = str(header.value).replace('"number":17', '"number":18')


def chat(sheet: Worksheet) -> None:
    sheet.insert_rows(1)
    sheet["A1"], sheet["B1"], sheet["D4"] = "please do not touch", "thanks", "ok"


def renumber(sheet: Worksheet) -> None:
    sheet.cell(sheet.max_row, 1).value = "b:9/9"


@pytest.mark.parametrize(
    ("harm", "read_right"),
    [
        (delete(1), False),
        (delete(2), False),
        (delete(3), False),
        (reverse, True),
        (repeat, True),
        (contradict, False),
        (swap, False),
        (falsify, False),
        (chat, True),
        (renumber, False),
    ],
)
def test_rows_of_the_machine_sheet(
    whole: bytes, tmp_path: Path, harm: Callable[[Worksheet], None], read_right: bool
) -> None:
    book = openpyxl.load_workbook(io.BytesIO(whole))
    harm(book["_pkg"])
    target = io.BytesIO()
    book.save(target)

    with Sandbox() as sandbox:
        opened = read(target.getvalue(), tmp_path, sandbox)

    assert (opened is not None) == read_right
    assert opened is None or (is_whole(opened, A) and not opened.edits and not opened.findings)
