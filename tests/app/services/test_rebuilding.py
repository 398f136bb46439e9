"""A lost database comes back from its archive, with all that was ever exchanged."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest

from app.base.errors import CallError
from app.exchange import archive
from app.services import conflicts, enrolling, rebuilding
from database import packages
from database.unit import read
from tests.app.services.conftest import Setup
from tests.laptops import Laptop, Mail
from tests.trust import ring, wary

OFFICES = ("CR", "SN", "BF")
PERSON: dict[str, Any] = {
    "consent": True,
    "consent_on": "2026-01-02",
    "consent_scope": "hq",
    "name": "Focal point",
}


def kept(laptop: Laptop) -> list[Path]:
    return sorted(archive.folder(laptop.path).glob("*.xlsx"))


@pytest.fixture
def busy(laptop: Setup) -> tuple[Laptop, list[Laptop]]:
    """Headquarters after some weeks: conflicts, decisions, records of its own, all exchanged."""
    hq, *offices = (laptop(name) for name in ("HQ", *OFFICES))
    mail = Mail(hq, *offices)
    for office in offices:
        scope = office.who.office
        uid = office.new_record("initiative", title="Water")
        gone = office.new_record("initiative", title="Wells")
        office.new_record("contact", **PERSON)
        hq.take(office.export("HQ"))
        office.take(hq.export(scope))
        office.edit(uid, title="Clean water")
        office.delete(gone)
        hq.edit(uid, title="Safe water")
        hq.edit(gone, title="Deep wells")
    hq.new_record("organisation", "global", name="A donor")
    mail.deliver()
    for conflict in hq.conflicts():
        conflicts.resolve(hq.store, conflict.uid, conflict.field, take=1, reason="agreed")
        break
    mail.deliver()
    assert hq.conflicts()
    assert hq.reviews()
    return hq, offices


def test_headquarters_is_rebuilt_from_its_archive_in_any_order(
    busy: tuple[Laptop, list[Laptop]], laptop: Setup
) -> None:
    hq, offices = busy
    files, digests, looked_at = kept(hq), hq.digest(), [r.kind for r in hq.reviews()]
    random.Random(3).shuffle(files)
    hq.close()
    hq.path.unlink()
    new = laptop("HQ", "new")

    results = rebuilding.rebuild(new.store, files)

    assert {result.verdict for result in results} <= {"merged", "known", "held"}
    assert new.digest() == digests
    assert new.findings() == []
    assert [r.kind for r in new.reviews()] == looked_at
    assert new.status()["gaps"] == []
    for office in offices:
        office.take(new.export(office.who.office))
        assert office.digest()[office.who.office] == digests[office.who.office]


def test_a_plain_import_of_the_archive_brings_the_same_records(
    busy: tuple[Laptop, list[Laptop]], laptop: Setup
) -> None:
    hq, _ = busy
    new = laptop("HQ", "new")

    new.take(*reversed(kept(hq)))

    assert new.digest() == hq.digest()
    assert new.findings() == []


def test_the_lost_laptop_counts_as_gone_and_holds_nothing_back(
    busy: tuple[Laptop, list[Laptop]], laptop: Setup
) -> None:
    hq, (office, *_) = busy
    new = laptop("HQ", "new")
    rebuilding.rebuild(new.store, kept(hq))
    hq.close()
    assert {line["office"] for line in new.status()["offices"]} == set(OFFICES)

    office.take(new.export(office.who.office))
    office.new_record("initiative", title="One more")
    new.take(office.export("HQ"))
    office.take(new.export(office.who.office))

    assert office.lacking("HQ") == 0  # though the lost laptop never hears of it


def test_a_colleague_whose_packages_lie_in_the_archive_goes_on(laptop: Setup) -> None:
    lost, colleague, hq = laptop("CR"), laptop("CR", "colleague"), laptop("HQ")
    Mail(lost, colleague, hq).deliver()
    lost.new_record("initiative", title="Water")
    colleague.new_record("initiative", title="Wells")
    Mail(lost, colleague, hq).deliver()
    files, name = kept(lost), lost.who.replica
    lost.close()
    new = laptop("CR", "new")

    rebuilding.rebuild(new.store, files)

    with read(new.store) as unit:
        retired = json.loads(unit.get("retired", "{}"))
        peers = {peer.name for peer in packages.peers(unit)}
    assert set(retired) == {name}
    assert colleague.who.replica in peers
    assert name not in peers


def test_what_headquarters_never_sent_is_not_in_the_archive(
    busy: tuple[Laptop, list[Laptop]], laptop: Setup
) -> None:
    hq, _ = busy
    sent = hq.digest()
    never = hq.new_record("organisation", "global", name="Nobody was told")
    new = laptop("HQ", "new")

    rebuilding.rebuild(new.store, kept(hq))

    assert not new.has(never)
    assert new.digest() == sent


def test_a_package_is_kept_once_and_byte_for_byte(cr: Laptop, hq: Laptop) -> None:
    cr.new_record("initiative")
    file = cr.export("HQ")

    hq.take(file)
    hq.take(file)

    (copy,) = kept(hq)
    (own,) = kept(cr)
    assert copy.read_bytes() == own.read_bytes() == file.read_bytes()
    assert copy.name.startswith("received-CR-000001-")
    assert own.name.startswith("sent-HQ-000001-")
    assert hq.take_one(copy).verdict == "known"
    assert cr.take_one(own).verdict == "not_for_us"  # what one wrote oneself is for the others


def test_a_preview_or_a_refusal_keeps_nothing(cr: Laptop, hq: Laptop, laptop: Setup) -> None:
    cr.new_record("initiative")
    file = cr.export("HQ")
    hq.take(file, preview=True)
    sn = laptop("SN")

    assert sn.take_one(file).verdict == "not_for_us"
    assert kept(hq) == kept(sn) == []


def test_an_import_that_cannot_be_kept_is_not_taken(cr: Laptop, hq: Laptop) -> None:
    cr.new_record("initiative")
    file = cr.export("HQ")
    (hq.folder / "archive").write_text("in the way")

    result = hq.take_one(file)

    assert (result.verdict, [p["code"] for p in result.problems]) == ("refused", ["cannot_write"])
    assert hq.digest()["CR" if "CR" in hq.digest() else "global"] == "0" * 32


def test_a_package_that_cannot_be_kept_is_not_written(cr: Laptop) -> None:
    cr.new_record("initiative")
    (cr.folder / "archive").write_text("in the way")

    with pytest.raises(Exception, match="cannot_write"):
        cr.export("HQ")

    assert list((cr.folder / "out").iterdir()) == []
    assert cr.status()["unsent"] == 1


class Lost:
    """A wary headquarters that is lost, its archive, and a file somebody planted in it."""

    def __init__(self, laptop: Setup) -> None:
        self.cr, self.hq = laptop("CR"), laptop("HQ")
        self.early = self.cr.new_record("initiative", title="Before anybody rang")
        self.hq.take(self.cr.export("HQ"))
        wary(self.hq)
        ring(self.hq, self.cr)
        self.hq.edit(self.early, title="Seen by headquarters")
        self.hq.send("CR")
        self.digits = enrolling.own(self.hq.store).digits
        self.archive = sorted(archive.folder(self.hq.path).iterdir())
        thief = laptop("HQ", "thief")
        ring(thief, laptop("SN", "accomplice"))
        self.planted = thief.new_record("organisation", "global", name="Nobody said so")
        self.plant = thief.export("CR")
        self.new = wary(laptop("HQ", "new"))
        self.files = [self.plant, *self.archive]


@pytest.fixture
def lost(laptop: Setup, monkeypatch: pytest.MonkeyPatch) -> Lost:
    """A headquarters whose laptop is lost; its packages left open."""
    monkeypatch.setattr("app.services.readers._verified", lambda *_: [])
    return Lost(laptop)


def believed(laptop: Laptop) -> set[str]:
    """Return the names of the laptops that are verified."""
    known = enrolling.known(laptop.store)
    return {each.signer.replica for each in known if each.state.value == "verified"}


@pytest.mark.parametrize("strict", [True, False], ids=["wary", "trusting"])
def test_what_somebody_planted_in_the_archive_is_left_out_and_named(
    lost: Lost, laptop: Setup, strict: bool
) -> None:
    new = lost.new if strict else laptop("HQ", "trusting")

    results = rebuilding.rebuild(new.store, lost.files, digits=[lost.digits])

    assert [result.verdict for result in results if result.file == lost.plant] == ["unverified"]
    assert {r.verdict for r in results if r.file != lost.plant} <= {"merged", "known", "held"}
    assert not new.has(lost.planted)
    assert new.value(lost.early, "title") == "Seen by headquarters"
    assert new.digest() == lost.hq.digest()
    assert believed(new) == {lost.hq.who.replica, lost.cr.who.replica}


def test_without_anybody_who_vouches_nothing_of_an_archive_is_believed(lost: Lost) -> None:
    results = rebuilding.rebuild(lost.new.store, lost.files)

    assert {result.verdict for result in results} == {"unverified"}
    assert not lost.new.has(lost.early)
    assert believed(lost.new) == set()


def test_whoever_says_so_believes_the_whole_archive(lost: Lost) -> None:
    results = rebuilding.rebuild(lost.new.store, lost.files, accept_unverified=True)

    assert {result.verdict for result in results} <= {"merged", "known", "held"}
    assert lost.new.has(lost.planted)


def test_a_planted_package_makes_no_colleague_count_as_lost_where_somebody_vouches(
    lost: Lost,
) -> None:
    digits = [lost.digits]
    rebuilding.rebuild(lost.new.store, lost.files, digits=digits, accept_unverified=True)

    assert lost.new.has(lost.planted)  # somebody said so
    with read(lost.new.store) as unit:
        assert list(json.loads(unit.get("retired"))) == [lost.hq.who.replica]


@pytest.mark.parametrize("typed", ["last ten", "of nobody"])
def test_digits_that_fit_no_key_wholly_open_nothing(lost: Lost, typed: str) -> None:
    digits = lost.digits[-11:] if typed == "last ten" else "12345 " * 6

    with pytest.raises(CallError, match="digits_of_nobody"):
        rebuilding.rebuild(lost.new.store, lost.files, digits=[digits])

    assert believed(lost.new) == set()
    assert not lost.new.has(lost.early)
