"""Files on their way: once, to whom they belong, and found again however a package was lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.exchange import attachments, envelope, limits
from app.services import (
    answering,
    closing,
    library,
    sending,
)
from tests.app.services.conftest import Setup
from tests.laptops import Laptop, forge
from tests.parcels import KB, attach, carried, full, held, named, standing


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


def test_a_package_to_a_full_stick_leaves_nothing_and_is_not_counted(
    cr: Laptop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    attach(cr, tmp_path)
    stick = tmp_path / "stick"
    stick.mkdir()
    with monkeypatch.context() as patch:
        patch.setattr(envelope, "replacing", full)
        with pytest.raises(Exception, match="cannot_write"):
            sending.export(cr.store, "HQ", stick)

    assert list(stick.iterdir()) == []
    assert cr.status()["unsent"] == 2
    assert sending.export(cr.store, "HQ", stick).path.name == "CR-000001.zip"


def test_a_request_carries_no_file(cr: Laptop, hq: Laptop, tmp_path: Path) -> None:
    attach(cr, tmp_path)
    hq.take(cr.export("HQ"))

    assert cr.ask("HQ").suffix == ".xlsx"
