"""A package comes back from its workbook exactly as it went in."""

from __future__ import annotations

import tempfile
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.workbook import Workbook

from app.base.errors import PackageDamagedError, PackageTooNewError
from app.domain import catalogue
from app.domain.codelists import codelist
from app.exchange import resaved
from app.exchange.package import Opened, Package, View
from app.exchange.reader import age, open_package
from app.exchange.writer import write
from tests.app.exchange import strategies, workbooks, zips
from tests.app.exchange.samples import a_package, a_view

ENTITIES = tuple(entity.key for entity in catalogue.ENTITIES)


def there_and_back(package: Package, language: str = "fr") -> Opened:
    with tempfile.TemporaryDirectory() as folder:
        write(package, Path(folder) / "p.xlsx", language=language)
        return open_package(Path(folder) / "p.xlsx")


@pytest.mark.parametrize("language", ["en", "fr", "es", "pt", "ar", "ru"])
def test_what_was_written_comes_back_and_nobody_touched_it(language: str) -> None:
    package = a_package([a_view(entity) for entity in ENTITIES])

    opened = there_and_back(package, language)

    assert opened.intact
    assert opened.edits == []
    assert opened.findings == []
    assert opened.segments == list(package.segments)
    assert opened.extras == package.extras
    assert package.header.items() <= opened.header.items()


@pytest.mark.parametrize("label", ["R & D", "a < b > c", "two  blanks", "_x0041_", " "])
def test_whatever_a_laptop_is_called_nobody_touched_its_package(label: str) -> None:
    opened = there_and_back(Package({"id": "x", "label": label}, a_package().segments))

    assert opened.intact
    assert opened.header["label"] == label


def test_a_package_of_changes_without_records_needs_no_sheet() -> None:
    opened = there_and_back(Package(header={"id": "x"}, segments=a_package().segments))

    assert opened.intact
    assert opened.header["sheets"] == []
    assert len(opened.segments) == 2


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(
    view=st.sampled_from(ENTITIES).flatmap(strategies.views), language=st.sampled_from(["fr", "ar"])
)
def test_any_value_comes_back_exactly(view: View, language: str) -> None:
    opened = there_and_back(a_package([view]), language)

    assert opened.intact
    for row in view.rows:
        found = opened.truth.row(view.entity, row.uid)
        assert found is not None
        assert tuple(found.values.values()) == row.values
        assert found.deleted == row.deleted


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(
    view=st.sampled_from(ENTITIES).flatmap(strategies.views), language=st.sampled_from(["fr", "ar"])
)
def test_saving_any_value_with_another_library_edits_nothing(view: View, language: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        write(a_package([view]), Path(folder) / "p.xlsx", language=language)
        again = workbooks.save_again(Path(folder) / "p.xlsx")

        found = resaved.read(again, codelist)

    assert found.compared.edits == []
    assert found.compared.findings == []


def test_the_truth_holds_the_dots_as_exported() -> None:
    view = a_view("initiative", 3)

    row = there_and_back(a_package([view])).truth.row("initiative", view.rows[2].uid)

    assert row is not None
    assert row.dots_of("status") == ("x:CR#9",)
    assert row.dots_of("title") == tuple(view.rows[2].dots[""])


@pytest.mark.parametrize("kinds", [(), ("xlsx",), ("ods", "xlsx")])
def test_age_and_number_are_known_from_afar_whoever_saved_it(
    tmp_path: Path, kinds: tuple[str, ...]
) -> None:
    write(a_package(number=4), tmp_path / "p.xlsx", language="fr")
    saved = workbooks.libreoffice(tmp_path / "p.xlsx", tmp_path, *kinds) if kinds else None

    assert age(saved or tmp_path / "p.xlsx") == (1_700_000_000_123, 4)
    assert age(workbooks.save_again(tmp_path / "p.xlsx")) == (1_700_000_000_123, 4)


def test_a_workbook_that_does_not_say_its_age_comes_first(tmp_path: Path) -> None:
    (tmp_path / "x.xlsx").write_bytes(zips.packed(zips.workbook()))

    assert age(tmp_path / "x.xlsx") == (0, 0)


def test_segments_and_extras_survive_another_library(tmp_path: Path) -> None:
    package = a_package()
    write(package, tmp_path / "p.xlsx", language="fr")

    opened = open_package(workbooks.save_again(tmp_path / "p.xlsx"))

    assert not opened.intact
    assert opened.segments == list(package.segments)
    assert opened.extras == package.extras


def test_the_truth_can_be_asked_for_when_the_file_is_gone(tmp_path: Path) -> None:
    view = a_view("initiative", 900)
    write(a_package([view]), tmp_path / "p.xlsx", language="fr")
    opened = open_package(tmp_path / "p.xlsx")
    (tmp_path / "p.xlsx").unlink()

    assert opened.intact
    assert list(opened.truth.sheets["initiative"].rows) == [row.uid for row in view.rows]


def test_what_is_read_of_a_package_nobody_saved_again_is_no_more_than_its_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(a_package([a_view("initiative", 900)]), tmp_path / "p.xlsx", language="fr")
    monkeypatch.setattr("app.exchange.guard._unpacked", pytest.fail)

    assert open_package(tmp_path / "p.xlsx").intact


def test_signatures_cover_the_very_bytes_of_the_header(tmp_path: Path) -> None:
    package = Package(a_package().header, sign=lambda _: ["ed25519:abc", "ed25519:def"])
    write(package, tmp_path / "p.xlsx", language="fr")
    first = open_package(tmp_path / "p.xlsx")

    again = open_package(workbooks.save_again(tmp_path / "p.xlsx"))

    assert again.signatures == first.signatures == ["ed25519:abc", "ed25519:def"]
    assert again.header_bytes == first.header_bytes


def test_a_form_of_the_future_is_held_and_names_the_version_it_needs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.exchange.writer.FORMAT", 2)
    write(a_package(min_reader="3.0.0"), tmp_path / "p.xlsx", language="fr")

    with pytest.raises(PackageTooNewError) as caught:
        open_package(tmp_path / "p.xlsx")

    assert caught.value.params["min_reader"] == "3.0.0"


def test_a_machine_part_with_a_missing_line_is_damaged(tmp_path: Path) -> None:
    write(a_package(), tmp_path / "p.xlsx", language="fr")
    again = workbooks.change(tmp_path / "p.xlsx", lambda book: book["_pkg"].delete_rows(2))

    with pytest.raises(PackageDamagedError):
        open_package(again)


def test_a_machine_part_without_its_truth_is_damaged(tmp_path: Path) -> None:
    write(a_package(), tmp_path / "p.xlsx", language="fr")
    again = workbooks.change(tmp_path / "p.xlsx", lambda book: book.remove(book["_truth"]))

    with pytest.raises(PackageDamagedError) as caught:
        open_package(again)

    assert caught.value.code == "machine_part_incomplete"


def test_sorting_the_machine_part_does_no_harm(tmp_path: Path) -> None:
    package = a_package([a_view("initiative", 400)])
    write(package, tmp_path / "p.xlsx", language="fr")

    def turn_round(book: Workbook) -> None:
        sheet = book["_pkg"]
        rows = [[cell.value for cell in row] for row in sheet.iter_rows()][::-1]
        sheet.delete_rows(1, len(rows))
        for row in rows:
            sheet.append(row)

    opened = open_package(workbooks.change(tmp_path / "p.xlsx", turn_round))

    assert opened.segments == list(package.segments)
    assert opened.edits == []


@pytest.mark.parametrize("names", [("_pkg",), ("_truth",), ("_pkg", "_truth")])
def test_a_machine_part_under_another_name_is_found(tmp_path: Path, names: tuple[str, ...]) -> None:
    write(a_package(), tmp_path / "p.xlsx", language="fr")

    def rename(book: Workbook) -> None:
        for number, name in enumerate(names, 8):
            book[name].sheet_state = "visible"
            book[name].title = f"Sheet{number}"

    opened = open_package(workbooks.change(tmp_path / "p.xlsx", rename))

    assert opened.segments == list(a_package().segments)
    assert opened.findings == []


def test_a_single_changed_byte_of_a_sheet_is_noticed(tmp_path: Path) -> None:
    write(a_package(), tmp_path / "p.xlsx", language="fr")
    with zipfile.ZipFile(tmp_path / "p.xlsx") as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    sheet = parts["xl/worksheets/sheet2.xml"]
    parts["xl/worksheets/sheet2.xml"] = sheet.replace(b"Upala 3", b"Upala 9")
    (tmp_path / "q.xlsx").write_bytes(zips.packed(parts))

    opened = open_package(tmp_path / "q.xlsx")

    assert not opened.intact
    assert [edit.after for edit in opened.edits] == ["Water for Upala 9"]


def test_packing_the_same_parts_again_is_no_change(tmp_path: Path) -> None:
    write(a_package(), tmp_path / "p.xlsx", language="fr")
    with zipfile.ZipFile(tmp_path / "p.xlsx") as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    (tmp_path / "q.xlsx").write_bytes(zips.packed(parts))

    assert open_package(tmp_path / "q.xlsx").intact
