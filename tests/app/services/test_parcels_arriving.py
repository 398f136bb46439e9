"""Files that arrive: with their package, apart from it, wrong, or to a full disk."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path
from typing import Any

import pytest

from app.base import files
from app.exchange import archive, attachments, envelope, shelves
from app.services import (
    rebuilding,
    retraction,
    sending,
)
from database.unit import write
from tests.app.services.conftest import Setup
from tests.files import document
from tests.laptops import Laptop, forge
from tests.parcels import KB, attach, carried, full, held, named, standing, unpacked


def test_the_workbook_alone_and_then_the_whole(cr: Laptop, hq: Laptop, tmp_path: Path) -> None:
    digest = attach(cr, tmp_path)
    package = cr.export("HQ")
    alone = tmp_path / "mail" / "alone.xlsx"
    alone.parent.mkdir()
    shutil.copy(unpacked(package, tmp_path / "all"), alone)

    first, second = hq.take_one(alone), hq.take_one(package)

    assert (first.verdict, first.files.kept, first.files.missing) == ("merged", 0, 1)
    assert (second.verdict, second.taken, second.files.kept) == ("known", 0, 1)
    assert held(hq) == {digest}


def test_an_unpacked_package_is_taken_from_its_folder(
    cr: Laptop, hq: Laptop, tmp_path: Path
) -> None:
    digest = attach(cr, tmp_path)
    book = unpacked(cr.export("HQ"), tmp_path / "all")

    assert hq.take_one(book).files.kept == 1
    assert held(hq) == {digest}


def test_a_preview_tells_files_and_keeps_none(cr: Laptop, hq: Laptop, tmp_path: Path) -> None:
    attach(cr, tmp_path)
    package = cr.export("HQ")

    [seen] = hq.take(package, preview=True)

    assert (seen.files.kept, seen.files.bytes) == (1, 2 * KB)
    assert held(hq) == set()
    assert standing(hq) == (0, 0)


@pytest.mark.parametrize("harm", ["another file", "cut short"])
def test_a_file_that_is_not_what_it_says_is_left_out_and_the_records_come_in(
    cr: Laptop, hq: Laptop, tmp_path: Path, harm: str
) -> None:
    good, bad = attach(cr, tmp_path, 1), attach(cr, tmp_path, 2)
    whole = cr.export("HQ")
    book = unpacked(whole, tmp_path / "all")
    forged = tmp_path / "forged.zip"
    data = (tmp_path / "all" / bad).read_bytes()
    data = document(tmp_path / "x", len(data), 9).read_bytes() if harm == "another file" else b""
    files = [(good, (tmp_path / "all" / good).read_bytes()), (bad, data)]
    envelope.write(forged, book, book.name, files)

    result = hq.take_one(forged)

    assert result.verdict == "merged"
    assert (result.files.kept, result.files.missing) == (1, 1)
    assert [p["code"] for p in result.problems] == ["file_differs"]
    assert held(hq) == {good}
    cr.take(hq.export("CR"))
    again = cr.export("HQ")
    assert carried(again) == {bad}, "asked for again, and only that"
    hq.take(again)
    assert standing(hq) == (2, 0)


@pytest.mark.parametrize("name", ["../../evil.txt", "setup.exe", "C:\\w\\x.txt", "x:ads"])
def test_an_envelope_with_something_else_in_it_is_refused_whole(
    cr: Laptop, hq: Laptop, tmp_path: Path, name: str
) -> None:
    attach(cr, tmp_path)
    package = cr.export("HQ")
    with zipfile.ZipFile(package, "a") as made:
        made.writestr(name, b"evil")

    result = hq.take_one(package)

    assert result.verdict == "refused"
    assert [p["code"] for p in result.problems] == ["envelope_foreign"]
    assert standing(hq) == (0, 0)
    assert not list(tmp_path.rglob("evil*"))


def test_a_file_the_package_does_not_name_is_said_and_left_out(
    cr: Laptop, hq: Laptop, tmp_path: Path
) -> None:
    digest = attach(cr, tmp_path)
    package = cr.export("HQ")
    stranger = document(tmp_path / "stranger", seed=8).read_bytes()
    with zipfile.ZipFile(package, "a") as made:
        made.writestr(attachments.digest_of(stranger), stranger)

    result = hq.take_one(package)

    assert [p["code"] for p in result.problems] == ["file_unexpected"]
    assert held(hq) == {digest}


def test_a_header_that_names_files_strangely_is_refused(
    cr: Laptop, hq: Laptop, tmp_path: Path
) -> None:
    cr.new_record("initiative")
    package = cr.export("HQ")
    strange: list[dict[str, Any]] = [{"files": [["../x", 1]]}, {"wants": ["*"]}, {"files": "all"}]
    for number, told in enumerate(strange):
        forged = forge(package, tmp_path / f"{number}.xlsx", **told)

        assert hq.take_one(forged).verdict == "refused"


@pytest.mark.parametrize("name", ["../../../secret", "*", "F" * 64])
def test_a_record_with_a_strange_checksum_misses_no_file(
    cr: Laptop, hq: Laptop, tmp_path: Path, name: str
) -> None:
    attach(cr, tmp_path)
    hq.take(cr.export("HQ"))
    with write(hq.store) as unit:  # as a stranger's change would leave it
        unit.connection.exec_driver_sql("UPDATE resource SET file_sha256 = ?", (name,))
        unit.commit()

    assert standing(hq) == (1, 0)
    assert cr.take_one(hq.export("CR")).verdict == "known"


def test_undoing_an_import_leaves_the_file_and_taking_it_again_needs_none(
    cr: Laptop, hq: Laptop, tmp_path: Path
) -> None:
    digest = attach(cr, tmp_path)
    result = hq.take_one(cr.export("HQ"))

    retraction.undo_import(hq.store, result.package)
    assert (held(hq), standing(hq)) == ({digest}, (1, 0))
    again = retraction.take_again(hq.store, result.package)

    assert (again.files.kept, again.files.missing) == (0, 0)


def test_what_an_undone_package_asked_for_counts_no_longer(
    cr: Laptop, hq: Laptop, tmp_path: Path
) -> None:
    attach(cr, tmp_path)
    hq.take(sending.export(cr.store, "HQ", tmp_path / "a.xlsx", files=False).path)
    result = cr.take_one(hq.export("CR"))
    assert sending.outgoing_to(cr.store, "HQ").load.files

    retraction.undo_import(cr.store, result.package)

    assert len(sending.outgoing_to(cr.store, "HQ").load.files) == 1, "the record is unsent again"


def test_the_archive_keeps_workbooks_and_a_lost_eachis_rebuilt_with_its_files(
    laptop: Setup, tmp_path: Path
) -> None:
    cr, hq, new = laptop("CR"), laptop("HQ"), laptop("CR", "new")
    ours = attach(cr, tmp_path)
    hq.take(cr.export("HQ"))
    uid = next(iter(named(hq, ours)))
    hq.edit(uid, title="Seen")
    theirs = attach(hq, tmp_path, 2, uid=uid)
    cr.take(hq.export("CR"))
    kept = sorted(archive.folder(cr.path).iterdir())
    assert {p.suffix for p in kept} == {".xlsx"}

    results = rebuilding.rebuild(new.store, kept)

    assert {r.verdict for r in results} <= {"merged", "known"}
    assert held(new) >= {theirs}
    assert standing(new)[1] == 0
    assert new.digest() == cr.digest()


def test_a_full_disk_lets_the_records_in_and_the_file_wait(
    cr: Laptop, hq: Laptop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    attach(cr, tmp_path)
    package = cr.export("HQ")
    with monkeypatch.context() as patch:
        usual = files.replacing
        patch.setattr(
            files,
            "replacing",
            lambda path: (full if path.parent.parent.name == shelves.FILES else usual)(path),
        )
        result = hq.take_one(package)

    assert result.verdict == "merged"
    assert [p["code"] for p in result.problems] == ["file_not_kept"]
    assert standing(hq) == (0, 1)
    assert hq.take_one(package).files.kept == 1
