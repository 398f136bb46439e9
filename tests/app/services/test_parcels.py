"""Files on their way: once, to whom they belong, and found again however a package was lost."""

from __future__ import annotations

import os
import shutil
import zipfile
from pathlib import Path
from typing import Any

import pytest

from app.exchange import archive, attachments, envelope, limits
from app.services import (
    answering,
    attaching,
    closing,
    library,
    parcels,
    rebuilding,
    retraction,
    sending,
)
from database import attached
from database.unit import read, write
from tests.app.services.conftest import Setup
from tests.files import document
from tests.laptops import Laptop, forge

KB = 1000


def attach(laptop: Laptop, folder: Path, seed: int = 1, size: int = 2 * KB, uid: str = "") -> str:
    """Attach a document to a new initiative, or to a record; return its digest."""
    path = document(folder / f"{laptop.who.label}-{seed}.pdf", size, seed)
    parent = uid or laptop.new_record("initiative")
    return attaching.attach(laptop.store, parent, path, {})[1].digest


def carried(package: Path) -> set[str]:
    """Return the files in a package."""
    with envelope.opened(package) as parcel:
        return set(parcel.names)


def held(laptop: Laptop) -> set[str]:
    return set(attachments.held(laptop.path))


def standing(laptop: Laptop) -> tuple[int, int]:
    found = parcels.standing(laptop.store)
    return found.held, found.missing


def unpacked(package: Path, folder: Path) -> Path:
    """Unpack an envelope as a person does; return the workbook."""
    with zipfile.ZipFile(package) as found:
        found.extractall(folder)
    return next(folder.glob("*.xlsx"))


def test_a_file_goes_along_with_its_record_and_is_the_same_there(
    cr: Laptop, hq: Laptop, tmp_path: Path
) -> None:
    digest = attach(cr, tmp_path)

    sent = cr.send("HQ")
    result = hq.take_one(sent.path)

    assert sent.path.suffix == ".zip"
    assert sent.bytes == sent.path.stat().st_size
    assert (sent.load.files, sent.load.waiting) == (((digest, 2 * KB),), ())
    assert (result.verdict, result.file) == ("merged", sent.path)
    assert (result.files.kept, result.files.bytes, result.files.missing) == (1, 2 * KB, 0)
    assert attachments.load(hq.path, digest) == attachments.load(cr.path, digest)
    assert hq.digest()["CR"] == cr.digest()["CR"]
    assert hq.findings() == []


def test_without_files_a_package_is_a_workbook_as_ever(cr: Laptop) -> None:
    cr.new_record("initiative")

    assert cr.export("HQ").suffix == ".xlsx"


def test_a_file_is_not_sent_again_once_it_arrived(cr: Laptop, hq: Laptop, tmp_path: Path) -> None:
    digest = attach(cr, tmp_path)
    hq.take(cr.export("HQ"))
    assert carried(cr.export("HQ")) == {digest}, "no receipt has come yet"
    cr.take(hq.export("CR"))

    assert carried(cr.export("HQ")) == set()
    cr.edit(next(iter(named(cr, digest))), title="Another title")
    package = cr.export("HQ")

    assert package.suffix == ".xlsx", "a new title moves no file"
    assert hq.take_one(package).taken == 1


def named(laptop: Laptop, digest: str) -> list[str]:
    with read(laptop.store) as unit:
        return [file.uid for file in attached.files(unit) if file.digest == digest]


def test_a_lost_package_is_made_good_by_the_next(cr: Laptop, hq: Laptop, tmp_path: Path) -> None:
    first = attach(cr, tmp_path, 1)
    cr.export("HQ")  # lost
    second = attach(cr, tmp_path, 2)

    hq.take(cr.export("HQ"))

    assert held(hq) == {first, second}


def test_the_same_file_of_two_documents_travels_once(
    cr: Laptop, hq: Laptop, tmp_path: Path
) -> None:
    digest = attach(cr, tmp_path)
    hq.take(cr.export("HQ"))
    cr.take(hq.export("CR"))
    attach(cr, tmp_path)  # the same bytes for another initiative

    package = cr.export("HQ")

    assert carried(package) == set(), "it lies there already"
    hq.take(package)
    assert standing(hq) == (1, 0)
    assert len(named(hq, digest)) == 2


def test_records_come_in_without_their_file_and_it_follows(
    cr: Laptop, hq: Laptop, tmp_path: Path
) -> None:
    digest = attach(cr, tmp_path)
    out = cr.folder / "small.xlsx"

    sent = sending.export(cr.store, "HQ", out, files=False)
    result = hq.take_one(sent.path)

    assert sent.path == out
    assert sent.load.to_json() == {
        "files": 0, "files_bytes": 0, "files_waiting": 1, "files_waiting_bytes": 2 * KB,
    }  # fmt: skip
    assert (result.verdict, result.files.missing, result.files.missing_bytes) == (
        "merged", 1, 2 * KB,
    )  # fmt: skip
    assert cr.lacking("HQ")
    cr.take(hq.export("CR"))
    assert not cr.lacking("HQ")
    assert sending.outgoing_to(cr.store, "HQ").load.files == ((digest, 2 * KB),)
    result = hq.take_one(cr.export("HQ"))
    assert (result.files.kept, result.files.missing) == (1, 0)
    cr.take(hq.export("CR"))
    assert sending.outgoing_to(cr.store, "HQ").load.files == ()


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


def test_what_does_not_fit_waits_and_follows(
    cr: Laptop, hq: Laptop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "ATTACHMENTS_BYTES", 5 * KB)
    every = {attach(cr, tmp_path, seed) for seed in range(5)}  # 10 kB

    first = cr.send("HQ")
    second = cr.send("HQ")  # no answer has come between
    third = cr.send("HQ")

    assert (len(first.load.files), len(first.load.waiting)) == (2, 3)
    assert first.load.waiting_bytes == 6 * KB
    assert not carried(first.path) & carried(second.path), "what waited gets its turn"
    assert carried(first.path) | carried(second.path) | carried(third.path) == every
    result = hq.take(first.path)[0]
    assert (result.files.kept, result.files.missing) == (2, 3)
    hq.take(second.path, third.path)
    assert held(hq) == every


def test_no_office_gets_a_byte_of_another_s_file(laptop: Setup, tmp_path: Path) -> None:
    hq, cr, sn = laptop("HQ"), laptop("CR"), laptop("SN")
    theirs, ours = attach(cr, tmp_path), attach(sn, tmp_path, 2)
    secret = attachments.load(cr.path, theirs)
    hq.take(cr.export("HQ"), sn.export("HQ"))
    assert held(hq) == {theirs, ours}

    packages = [hq.export("SN"), hq.export("SN", full=True)]

    for package in packages:
        assert theirs not in carried(package)
        assert secret[:64] not in package.read_bytes()
        sn.take(package)
    assert held(sn) == {ours}


def test_a_private_file_stays_in_its_office(laptop: Setup, tmp_path: Path) -> None:
    cr, second, hq = laptop("CR"), laptop("CR", "second"), laptop("HQ")
    uid = cr.new_record("resource", scope="CR/private", kind="REPORT", title="Private")
    digest = attach(cr, tmp_path, uid=uid)

    assert cr.record(uid).scope == "CR/private"
    assert carried(cr.export("HQ", full=True)) == set()
    hq.take(cr.export("HQ", full=True))
    assert standing(hq) == (0, 0)
    second.take(cr.export("CR"))
    assert held(second) == {digest}


def test_an_office_that_asks_for_another_s_file_gets_nothing(laptop: Setup, tmp_path: Path) -> None:
    hq, cr, sn = laptop("HQ"), laptop("CR"), laptop("SN")
    theirs = attach(cr, tmp_path)
    sn.new_record("initiative")
    hq.take(cr.export("HQ"), forge(sn.export("HQ"), tmp_path / "f.xlsx", wants=[theirs]))

    assert carried(hq.export("SN")) == set()


def test_what_is_shared_reaches_every_office_and_not_back(laptop: Setup, tmp_path: Path) -> None:
    hq, cr, sn = laptop("HQ"), laptop("CR"), laptop("SN")
    uid = cr.new_record("resource", kind="REPORT", title="Guide", share=True)
    digest = attach(cr, tmp_path, uid=uid)
    sn.new_record("initiative")
    hq.take(cr.export("HQ"), sn.export("HQ"))
    assert library.publish_due(hq.store).new == 1

    back, on = hq.export("CR"), hq.export("SN")

    assert carried(back) == set(), "the office has it already"
    assert carried(on) == {digest}
    cr.take(back)
    sn.take(on)
    assert standing(sn) == (1, 0)
    assert standing(cr) == (1, 0)


def test_by_two_roads_a_file_is_kept_once(laptop: Setup, tmp_path: Path) -> None:
    hq, one, two = laptop("HQ"), laptop("CR"), laptop("CR", "second")
    digest = attach(one, tmp_path)
    two.take(one.export("CR"))

    first, second = hq.take_one(one.export("HQ")), hq.take_one(two.export("HQ"))

    assert (first.files.kept, second.files.kept, second.files.missing) == (1, 0, 0)
    two.take(hq.export("CR"))
    assert carried(two.export("HQ")) == set()
    assert held(hq) == {digest}


def test_a_second_eachgets_what_the_first_has(laptop: Setup, tmp_path: Path) -> None:
    hq, one, two = laptop("HQ"), laptop("CR"), laptop("CR", "second")
    digest = attach(one, tmp_path)
    hq.take(one.export("HQ"))
    one.take(hq.export("CR"))
    assert carried(hq.export("CR")) == set()
    hq.take(two.export("HQ"))

    two.take(hq.export("CR"))

    assert held(two) == {digest}


def test_a_relay_without_the_file_asks_and_passes_it_on(laptop: Setup, tmp_path: Path) -> None:
    hq, one, two = laptop("HQ"), laptop("CR"), laptop("CR", "second")
    digest = attach(one, tmp_path)
    two.take(sending.export(one.store, "CR", two.folder / "a.xlsx", files=False).path)
    hq.take(two.export("HQ"))
    assert standing(hq) == (0, 1)

    two.take(hq.export("CR"))
    one.take(two.export("CR"))
    two.take(one.export("CR"))
    hq.take(two.export("HQ"))

    assert held(hq) == {digest}


def test_a_lost_file_comes_back_from_headquarters(cr: Laptop, hq: Laptop, tmp_path: Path) -> None:
    digest = attach(cr, tmp_path)
    hq.take(cr.export("HQ"))
    (attachments.folder(cr.path) / digest).unlink()
    assert standing(cr) == (0, 1)

    hq.take(cr.export("HQ"))
    cr.take(hq.export("CR"))

    assert standing(cr) == (1, 0)
    assert cr.status()["files"] == {
        "held": 1, "bytes": 2 * KB, "missing": 0, "missing_bytes": 0,
    }  # fmt: skip


def test_a_damaged_file_is_not_sent(cr: Laptop, hq: Laptop, tmp_path: Path) -> None:
    digest = attach(cr, tmp_path)
    file = attachments.folder(cr.path) / digest
    file.write_bytes(b"x" * file.stat().st_size)

    result = hq.take_one(cr.export("HQ"))

    assert (result.verdict, result.problems) == ("merged", [])
    assert standing(hq) == (0, 1)
    assert standing(cr) == (0, 1)


def test_both_files_of_a_conflict_arrive(laptop: Setup, tmp_path: Path) -> None:
    hq, one, two = laptop("HQ"), laptop("CR"), laptop("CR", "second")
    uid = one.new_record("resource", kind="REPORT", title="Report")
    two.take(one.export("CR"))
    files = {attach(one, tmp_path, 1, uid=uid), attach(two, tmp_path, 2, uid=uid)}

    hq.take(one.export("HQ"), two.export("HQ"))

    assert [c.field for c in hq.conflicts()][:1] == ["file_name"]
    assert held(hq) == files
    package = hq.export("CR")
    assert carried(package) == files
    for each in (one, two):
        each.take(package)
        assert held(each) == files


def test_a_deleted_document_s_file_is_not_missed(cr: Laptop, hq: Laptop, tmp_path: Path) -> None:
    digest = attach(cr, tmp_path)
    hq.take(sending.export(cr.store, "HQ", tmp_path / "a.xlsx", files=False).path)
    assert standing(hq) == (0, 1)
    [uid] = named(cr, digest)
    cr.delete(uid)

    package = cr.export("HQ")
    hq.take(package)

    assert carried(package) == set()
    assert standing(hq) == (0, 0)
    assert standing(cr) == (1, 0), "what was once attached here is never thrown away"


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


def test_an_answer_is_due_where_only_a_file_is_missed(laptop: Setup, tmp_path: Path) -> None:
    hq, cr = laptop("HQ"), laptop("CR")
    digest = attach(cr, tmp_path)
    hq.take(cr.export("HQ"))
    answering.answer_all(hq.store, tmp_path / "1")
    (attachments.folder(cr.path) / digest).unlink()
    cr.take(*(tmp_path / "1" / "CR").iterdir())
    hq.take(cr.export("HQ"))
    answering.answer_all(hq.store, tmp_path / "2")
    hq.take(cr.export("HQ"))

    [made] = answering.answer_all(hq.store, tmp_path / "3").written.values()

    assert carried(made.path) == {digest}


def test_closing_writes_a_package_where_only_a_file_is_asked_for(
    cr: Laptop, hq: Laptop, tmp_path: Path
) -> None:
    attach(cr, tmp_path)
    hq.take(sending.export(cr.store, "HQ", tmp_path / "a.xlsx", files=False).path)
    cr.take(hq.export("CR"))
    assert cr.status()["unsent"] == 0

    assert closing.package(cr.store)[:1] == ["export"]
    package = cr.export("HQ")
    assert closing.package(cr.store) == [], "it is on its way"
    hq.take(package)
    cr.take(hq.export("CR"))
    assert closing.package(cr.store) == []


def test_a_full_disk_lets_the_records_in_and_the_file_wait(
    cr: Laptop, hq: Laptop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    attach(cr, tmp_path)
    package = cr.export("HQ")
    with monkeypatch.context() as patch:
        patch.setattr(attachments, "replacing", _full)
        result = hq.take_one(package)

    assert result.verdict == "merged"
    assert [p["code"] for p in result.problems] == ["cannot_write"]
    assert standing(hq) == (0, 1)
    assert hq.take_one(package).files.kept == 1


def _full(path: Path) -> None:
    from app.base.errors import PackageError

    raise PackageError("cannot_write", path=str(path), reason=os.strerror(28))


def test_a_package_to_a_full_stick_leaves_nothing_and_is_not_counted(
    cr: Laptop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    attach(cr, tmp_path)
    stick = tmp_path / "stick"
    stick.mkdir()
    with monkeypatch.context() as patch:
        patch.setattr(envelope, "replacing", _full)
        with pytest.raises(Exception, match="cannot_write"):
            sending.export(cr.store, "HQ", stick)

    assert list(stick.iterdir()) == []
    assert cr.status()["unsent"] == 2
    assert sending.export(cr.store, "HQ", stick).path.name == "CR-000001.zip"


def test_a_request_carries_no_file(cr: Laptop, hq: Laptop, tmp_path: Path) -> None:
    attach(cr, tmp_path)
    hq.take(cr.export("HQ"))

    assert cr.ask("HQ").suffix == ".xlsx"
