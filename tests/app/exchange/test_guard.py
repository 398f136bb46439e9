"""Hostile, broken and foreign files end in a verdict, whatever they are."""

from __future__ import annotations

import io
import struct
import time
import tracemalloc
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.base.errors import AppError, NotAPackageError, PackageDamagedError, PackageError
from app.domain.codelists import codelist
from app.exchange import cells, limits, resaved
from app.exchange.guard import Archive
from app.exchange.reader import open_package
from app.exchange.writer import write
from tests import hostile
from tests.app.exchange import zips
from tests.app.exchange.samples import a_package, a_view

LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
    f'<worksheet xmlns="{zips.MAIN}"><sheetData/></worksheet>'
)
OUTSIDE = (
    '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    f'<sst xmlns="{zips.MAIN}"><si><t>&e;</t></si></sst>'
)


def verdict(data: bytes, folder: Path) -> AppError:
    path = folder / "x.xlsx"
    path.write_bytes(data)
    with pytest.raises(AppError) as caught:
        open_package(path)
    return caught.value


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty_file"),
        (b"name;amount\nA;1\n", "not_a_zip"),
        (b"<html><table></table></html>", "not_a_zip"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old_xls"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "password",
        ),
        (zips.packed(zips.workbook())[:-30], "incomplete_file"),
        (b"PK\x03\x04" + bytes(100), "incomplete_file"),
        (zips.packed({"a.txt": "hello"}), "no_workbook"),
        (zips.packed(zips.workbook(book="<workbook><sheets></workbook>")), "part_damaged"),
        (zips.packed(zips.workbook()), "no_machine_part"),
        (zips.packed(zips.workbook(sheet="<worksheet><sheetData>")), "part_damaged"),
        (zips.packed(zips.workbook(sheet=LAUGHS)), "doctype"),
        (zips.packed(zips.workbook(strings=OUTSIDE)), "doctype"),
        (zips.packed(zips.workbook('<row r="1048577"/>')), "too_many_rows"),
        (zips.packed(zips.workbook('<row r="99999999999"/>')), "part_damaged"),
        (zips.packed(zips.workbook('<row r="1"><c r="ZZZZZZ1"/></row>')), "too_many_columns"),
        (zips.packed(zips.workbook('<row r="1"><c r="XFE1"/></row>')), "too_many_columns"),
        (zips.packed(zips.workbook('<row r="1"><c t="s"><v>9</v></c></row>')), "part_damaged"),
        (zips.packed(zips.workbook('<row r="1"><c t="s"><v>-1</v></c></row>')), "part_damaged"),
    ],
)
def test_each_kind_of_wrong_file_is_named(tmp_path: Path, data: bytes, code: str) -> None:
    assert verdict(data, tmp_path).code == code


def test_a_file_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(PackageError) as caught:
        open_package(tmp_path / "gone.xlsx")

    assert caught.value.code == "cannot_read"


def test_one_far_cell_costs_nothing(tmp_path: Path) -> None:
    near = '<row r="1"><c r="A1"><v>1</v></c></row>'
    far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'

    assert verdict(zips.packed(zips.workbook(near + far)), tmp_path).code == "no_machine_part"


def test_a_part_that_shrank_too_well_is_a_bomb(tmp_path: Path) -> None:
    data = zips.packed(zips.workbook(strings=b"<sst>" + b" " * 30_000_000 + b"</sst>"))

    assert verdict(data, tmp_path).code == "bomb"


def test_more_cells_than_may_come_end_the_reading(tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    path.write_bytes(zips.packed(zips.workbook("<row>" + "<c><v>1</v></c>" * 30 + "</row>")))

    with Archive(path) as archive, pytest.raises(NotAPackageError) as caught:
        cells.read_rows(archive, "xl/worksheets/sheet1.xml", [], lambda *_: None, cells.Budget(29))

    assert caught.value.code == "too_many_cells"


def test_a_size_that_lies_stops_where_it_said(tmp_path: Path) -> None:
    data = bytearray(zips.packed(zips.workbook(strings=b"<sst>" + b"x" * 100_000 + b"</sst>")))
    for mark, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = -1
        while (at := data.find(mark, at + 1)) != -1:
            if data[at + offset : at + offset + 4] == struct.pack("<I", 100_011):
                data[at + offset : at + offset + 4] = struct.pack("<I", 50)

    assert verdict(bytes(data), tmp_path).code == "part_damaged"


def test_a_part_that_is_there_twice_is_refused(tmp_path: Path) -> None:
    target = io.BytesIO(zips.packed(zips.workbook()))
    with zipfile.ZipFile(target, "a") as archive:
        archive.writestr("XL/Workbook.xml", zips.BOOK)

    assert verdict(target.getvalue(), tmp_path).code == "part_twice"


def test_more_parts_than_any_workbook_has_are_refused(tmp_path: Path) -> None:
    parts = zips.workbook() | {f"x{number}": "" for number in range(limits.ENTRIES)}

    assert verdict(zips.packed(parts), tmp_path).code == "too_many_parts"


def test_a_list_of_endless_parts_is_refused_before_it_fills_the_memory(tmp_path: Path) -> None:
    data = hostile.endless_directory()
    (tmp_path / "x.xlsx").write_bytes(data)
    tracemalloc.start()
    try:
        with pytest.raises(NotAPackageError, match="too_many_parts"):
            Archive(tmp_path / "x.xlsx")
        used = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()

    assert used < 5_000_000


@pytest.mark.parametrize(("start", "end"), [('<workbook a="', '"/>'), ("<!--", "--><a/>")])
def test_a_tag_that_does_not_end_is_refused_before_it_costs_minutes(
    tmp_path: Path, start: str, end: str
) -> None:
    (tmp_path / "x.xlsx").write_bytes(hostile.endless(start, end))
    began = time.process_time()

    with pytest.raises(NotAPackageError, match="too_large"):
        open_package(tmp_path / "x.xlsx")

    assert time.process_time() - began < 1


def test_an_encrypted_entry_asks_for_the_password(tmp_path: Path) -> None:
    data = bytearray(zips.packed(zips.workbook()))
    at = data.index(b"PK\x01\x02")
    data[at + 8] |= 1

    assert verdict(bytes(data), tmp_path).code == "password"


def test_a_large_file_is_not_even_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "FILE_BYTES", 100)

    assert verdict(zips.packed(zips.workbook()), tmp_path).code == "too_large"


def test_our_sheets_without_the_machine_part_are_an_unsigned_table(tmp_path: Path) -> None:
    rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>initiative:uid</t></is></c></row>'

    assert verdict(zips.packed(zips.workbook(rows)), tmp_path).code == "unsigned_table"


def test_macros_and_links_are_passed_over_and_said_so(tmp_path: Path) -> None:
    path = tmp_path / "p.xlsx"
    write(a_package(), path, language="fr")
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"macro")
        archive.writestr("xl/externalLinks/externalLink1.xml", "<x/>")

    opened = open_package(path)

    assert not opened.intact
    assert [finding.params["kind"] for finding in opened.findings] == ["macros", "external_links"]
    assert opened.edits == []


def test_a_truncated_package_is_damaged_wherever_it_was_cut(tmp_path: Path) -> None:
    write(a_package(), tmp_path / "p.xlsx", language="fr")
    data = (tmp_path / "p.xlsx").read_bytes()

    for length in range(1, len(data), len(data) // 12):
        assert isinstance(verdict(data[:length], tmp_path), PackageError)


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("sound") / "p.xlsx"
    write(a_package([a_view(count=2)]), path, language="fr")
    return path.read_bytes()


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_flipped_bit_is_refused_or_changes_nothing(
    sound: bytes, tmp_path: Path, data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(sound) - 1))
    bit = data.draw(st.integers(0, 7))
    path = tmp_path / "x.xlsx"
    path.write_bytes(sound[:at] + bytes([sound[at] ^ (1 << bit)]) + sound[at + 1 :])

    try:
        opened = open_package(path)
    except (NotAPackageError, PackageDamagedError):
        return

    assert opened.segments == list(a_package().segments)
    assert opened.extras == a_package().extras
    assert opened.edits == []


def test_a_folder_is_no_workbook(tmp_path: Path) -> None:
    with pytest.raises(PackageError) as caught:
        open_package(tmp_path)

    assert caught.value.code == "cannot_read"


@pytest.mark.parametrize(
    ("first", "code"), [("initiative:uid", "unsigned_table"), ("Title", "no_machine_part")]
)
def test_sheets_without_machine_part_are_told_from_those_of_others(
    tmp_path: Path, first: str, code: str
) -> None:
    row = f'<row><c t="inlineStr"><is><t>{first}</t></is></c></row>'
    (tmp_path / "x.xlsx").write_bytes(zips.packed(zips.workbook(row * 5)))

    with pytest.raises(NotAPackageError) as caught:
        resaved.read(tmp_path / "x.xlsx", codelist)

    assert caught.value.code == code
