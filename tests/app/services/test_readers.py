"""Packages that only their readers can open: by default, between laptops that know each other."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.base.errors import CallError
from app.exchange import archive, envelope, locks
from app.services import enrolling, readers, rebuilding, receiving, sending
from app.services.file_results import FileResult
from app.services.readers import Form
from database.unit import read
from tests.app.services.conftest import Setup
from tests.laptops import Laptop
from tests.parcels import attach
from tests.trust import ring, wary


@pytest.fixture
def hq(laptop: Setup) -> Laptop:
    """Return a wary laptop of headquarters."""
    return wary(laptop("HQ"))


@pytest.fixture
def cr(laptop: Setup, hq: Laptop) -> Laptop:
    """Return a wary laptop of Costa Rica that knows headquarters and is known there."""
    made = wary(laptop("CR"))
    ring(hq, made)
    ring(made, hq)
    return made


def codes(result: FileResult) -> list[str]:
    """Return the codes of what was found."""
    return [str(problem["code"]) for problem in result.problems]


def test_a_package_between_laptops_that_know_each_other_is_encrypted_and_taken(
    cr: Laptop, hq: Laptop
) -> None:
    uid = cr.new_record("initiative", title="Water for Liberia")

    sent = cr.send("HQ")
    result = hq.take_one(sent.path)

    assert sent.path.suffix == ".passerelle"
    assert locks.is_locked(sent.path)
    assert (sent.protection.form, sent.protection.readers) == (
        Form.ENCRYPTED,
        (("CR", "cr"), ("HQ", "hq")),
    )
    assert (result.verdict, result.signature) == ("merged", "verified")
    assert hq.value(uid, "title") == "Water for Liberia"


def test_the_usual_name_says_nothing_but_office_and_number(cr: Laptop, tmp_path: Path) -> None:
    made = sending.export(cr.store, "HQ", tmp_path)

    assert made.path.name == "CR-000001.passerelle"
    assert made.bytes == made.path.stat().st_size


def test_an_encrypted_package_is_known_by_its_first_bytes_not_by_its_name(
    cr: Laptop, hq: Laptop
) -> None:
    uid = cr.new_record("initiative")
    file = cr.export("HQ")
    renamed = file.rename(file.with_suffix(".xlsx"))
    workbook = sending.export(cr.store, "HQ", cr.folder / "plain.xlsx", plain=True).path
    other = workbook.rename(workbook.with_suffix(".passerelle"))

    assert [r.verdict for r in hq.take(renamed, other)] == ["merged", "known"]
    assert hq.has(uid)


def test_who_sent_it_can_open_it_again(cr: Laptop) -> None:
    cr.new_record("initiative")
    file = cr.export("HQ")

    assert cr.take_one(file).verdict == "not_for_us"
    assert codes(cr.take_one(file)) == ["not_for_us"]  # opened and read: addressed to others
    assert enrolling.look(cr.store, file).office == "CR"


def test_others_cannot_open_it_and_hear_why(cr: Laptop, hq: Laptop, laptop: Setup) -> None:
    sn = wary(laptop("SN"))
    ring(hq, sn)
    uid = cr.new_record("initiative")
    file = cr.export("HQ")

    for stranger in (sn, laptop("HQ", "unknown")):
        (looked,) = stranger.take(file, preview=True)
        result = stranger.take_one(file)
        for each in (looked, result):
            assert (each.verdict, codes(each)) == ("not_for_us", ["encrypted_for_others"])
        assert not stranger.has(uid)
    with pytest.raises(CallError):
        enrolling.look(sn.store, file)


def test_all_verified_laptops_of_both_offices_can_open_it(
    cr: Laptop, hq: Laptop, laptop: Setup
) -> None:
    second, twin = wary(laptop("HQ", "hq-2")), wary(laptop("CR", "cr-2"))
    for each in (second, twin):
        ring(hq, each)
        ring(each, hq)
    cr.take(hq.export("CR"))
    uid = cr.new_record("initiative", title="For all")

    sent = cr.send("HQ")

    assert (
        set(sent.protection.readers)
        == {
            ("CR", "cr"),
            ("HQ", "hq"),
            ("CR", twin.who.replica[:8]),  # heard of, and never heard from
            ("HQ", second.who.replica[:8]),
        }
    )
    ring(second, cr)
    assert second.take_one(sent.path).verdict == "merged"
    assert second.value(uid, "title") == "For all"


def test_a_revoked_laptop_gets_no_more_packages(cr: Laptop, hq: Laptop, laptop: Setup) -> None:
    lost = wary(laptop("CR", "lost"))
    ring(hq, lost)
    ring(lost, hq)
    before = hq.send("CR")
    assert lost.take_one(before.path).verdict in {"merged", "known"}

    enrolling.revoke(hq.store, lost.who.replica)
    hq.new_record("initiative", scope="CR", title="Secret")
    after = hq.send("CR")

    assert ("CR", "lost") in before.protection.readers
    assert set(after.protection.readers) == {("HQ", "hq"), ("CR", "cr")}
    result = lost.take_one(after.path)
    assert (result.verdict, codes(result)) == ("not_for_us", ["encrypted_for_others"])
    assert cr.take_one(after.path).verdict == "merged"
    # Costa Rica has heard of it with that package, and no longer writes for the lost one either.
    assert ("CR", "lost") not in cr.send("HQ").protection.readers


def test_it_stays_open_by_choice_and_where_nobody_is_known_and_says_so(
    cr: Laptop, laptop: Setup
) -> None:
    alone, trusting = wary(laptop("SN")), laptop("SN", "trusting")
    for each, plain, form in (
        (cr, True, Form.CHOSEN),
        (alone, False, Form.NOBODY),
        (trusting, False, Form.UNPROTECTED),
    ):
        made = sending.export(each.store, "HQ", each.folder / "p.passerelle", plain=plain)
        assert (made.protection.form, made.path.suffix) == (form, ".xlsx")
        assert not locks.is_locked(made.path)
        assert readers.sentence(made.protection, "HQ").startswith("Not encrypted")
    assert readers.sentence(cr.send("HQ").protection, "HQ").startswith("Encrypted")


def test_what_would_go_out_says_beforehand_who_can_open_it(cr: Laptop) -> None:
    would = sending.outgoing_to(cr.store, "HQ").protection

    assert would.readers == cr.send("HQ").protection.readers


def test_files_travel_inside(cr: Laptop, hq: Laptop, tmp_path: Path) -> None:
    uid = cr.new_record("initiative")
    digest = attach(cr, tmp_path, uid=uid)

    sent = cr.send("HQ")
    result = hq.take_one(sent.path)

    assert sent.path.suffix == ".passerelle"
    assert digest.encode() not in sent.path.read_bytes()
    assert (result.verdict, result.files.kept, result.files.missing) == ("merged", 1, 0)


def test_the_archive_keeps_it_as_it_came_and_a_second_laptop_rebuilds_from_it(
    cr: Laptop, hq: Laptop, laptop: Setup
) -> None:
    twin = wary(laptop("CR", "cr-2"))
    ring(hq, twin)
    cr.take(hq.export("CR"))
    uid = cr.new_record("initiative", title="Rescued")
    sent = cr.send("HQ")
    kept = sorted(archive.folder(cr.path).glob("sent-*"))

    assert [each.suffix for each in kept] == [".passerelle"]
    assert kept[0].read_bytes() == sent.path.read_bytes()
    hq.take_one(sent.path)
    hq.new_record("initiative", scope="CR")
    answer = hq.send("CR")
    assert cr.take_one(answer.path).verdict == "merged"
    came = archive.kept(cr.path, archive.RECEIVED, "HQ", answer.number)
    assert [each.read_bytes() for each in came] == [answer.path.read_bytes()]

    ring(twin, hq)  # which vouches for the lost laptop
    everything = list(archive.folder(cr.path).iterdir())
    results = rebuilding.rebuild(twin.store, everything)

    assert {result.verdict for result in results} <= {"merged", "known", "held"}
    assert twin.value(uid, "title") == "Rescued"


def test_an_import_is_undone_and_taken_again_from_the_encrypted_file(
    cr: Laptop, hq: Laptop
) -> None:
    from app.services import exchange

    uid = cr.new_record("initiative")
    result = hq.take_one(cr.export("HQ"))

    exchange.undo_import(hq.store, result.package)
    assert not hq.has(uid)
    exchange.take_again(hq.store, result.package)

    assert hq.has(uid)


def test_under_a_new_name_it_still_opens_what_was_for_the_old_one(cr: Laptop, hq: Laptop) -> None:
    kept = cr.backup()
    hq.new_record("initiative", scope="CR")
    answer = hq.export("CR")
    cr.new_record("initiative")
    cr.export("HQ")
    cr.restore(kept)

    result = cr.take_one(answer)

    assert cr.notices
    assert result.verdict == "merged"


def test_the_digits_cover_what_packages_are_closed_with(cr: Laptop, hq: Laptop) -> None:
    file = cr.folder / "enrolment.json"
    made = enrolling.enrol(cr.store, file)
    told = json.loads(file.read_text())

    assert told["reader"] == made.recipient
    other = enrolling.Laptop(
        *(made.label, made.signer, made.state),
        locks.recipient(locks.new_identity()),
    )
    assert other.digits != made.digits
    file.write_text(json.dumps({**told, "reader": other.recipient}))
    with pytest.raises(CallError) as refused:
        enrolling.look(hq.store, file)
    assert refused.value.code == "no_sound_key"
    with read(cr.store) as unit:
        assert [locks.recipient(each) for each in readers.identities(unit, cr.who)] == [
            made.recipient
        ]


def test_nothing_in_the_clear_is_left_lying_about(
    cr: Laptop, hq: Laptop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "temporary"
    place.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(place))
    uid = cr.new_record("initiative", title="Nobody reads this")
    attach(cr, tmp_path, uid=uid)

    file = cr.export("HQ")
    hq.take(file)

    assert list(place.iterdir()) == []
    assert sorted(each.suffix for each in file.parent.iterdir()) == [".passerelle"]
    with pytest.raises(Exception, match="encrypted_for_others"), envelope.opened(file):
        pass
    assert receiving.take(hq.store, [file], preview=True)[0].verdict == "known"
