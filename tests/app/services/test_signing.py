"""Who may be believed: packages signed by laptops somebody verified by phone, and no others."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import openpyxl
import pytest

from app.base.errors import CallError, RecordError
from app.base.ids import new_uid
from app.base.text import in_language
from app.domain.record import Record
from app.exchange import reader, seals, writer
from app.exchange.package import Package
from app.services import (
    enrolling,
    exchange,
    queries,
    receiving,
    records,
    refusals,
    sentences,
    signing,
)
from app.services.file_results import FileResult
from app.services.own_secrets import SIGNING
from app.sync import signers
from app.sync.feeds import virtual_replica
from database import packages
from database.unit import read, write
from tests.app.services.conftest import Setup
from tests.laptops import Laptop, forge
from tests.trust import HEADQUARTERS, forged_by, own_feed, ring, signed_by, wary


@pytest.fixture
def hq(laptop: Setup) -> Laptop:
    """Return a laptop of headquarters that is wary."""
    return wary(laptop("HQ"))


@pytest.fixture
def cr(laptop: Setup) -> Laptop:
    """Return a wary laptop of Costa Rica."""
    return wary(laptop("CR"))


def take(
    laptop: Laptop, file: Path, *, accept_edits: bool = False, accept_unverified: bool = False
) -> FileResult:
    """Take one file."""
    (result,) = receiving.take(
        laptop.store, [file], accept_edits=accept_edits, accept_unverified=accept_unverified
    )
    return result


def codes(result: FileResult) -> list[str]:
    """Return the codes of what was found."""
    return [str(problem["code"]) for problem in result.problems]


def test_nothing_of_a_signer_nobody_verified_is_taken_until_somebody_rings(
    cr: Laptop, hq: Laptop
) -> None:
    uid = cr.new_record("initiative", title="Water")
    file = cr.export("HQ")

    before = take(hq, file)
    assert (before.verdict, codes(before)) == ("unverified", ["signature_unverified"])
    assert not hq.has(uid)
    assert before.problems[0]["digits"] == enrolling.look(hq.store, file).shown

    ring(hq, cr)
    after = take(hq, file)

    assert (after.verdict, after.signature) == ("merged", "verified")
    assert hq.value(uid, "title") == "Water"


def test_a_person_may_take_it_all_the_same_and_it_is_said(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")

    result = take(hq, cr.export("HQ"), accept_unverified=True)

    assert (result.verdict, result.signature) == ("merged", "unverified")
    assert hq.has(uid)


def test_a_package_shows_the_digits_its_laptop_reads_out(cr: Laptop, hq: Laptop) -> None:
    cr.new_record("initiative")
    file = cr.export("HQ")
    said = enrolling.enrol(cr.store, cr.folder / "enrolment.json").digits

    seen = enrolling.look(hq.store, file)

    assert seen.digits == said
    assert (len(said.split()), len(said)) == (6, 35)
    enrolling.verify(hq.store, file, said[-11:])
    assert take(hq, file).verdict == "merged"


@pytest.mark.parametrize("digits", ["", "12345 67890", "x"])
def test_wrong_digits_verify_nobody(cr: Laptop, hq: Laptop, digits: str) -> None:
    file = cr.folder / "enrolment.json"
    said = enrolling.enrol(cr.store, file).digits

    for told in (digits, said[-5:], said[:11]):
        with pytest.raises(CallError) as refused:
            enrolling.verify(hq.store, file, told)
        assert refused.value.code == "wrong_digits"

    assert enrolling.known(hq.store) == []


def test_an_enrolment_that_was_changed_is_none(cr: Laptop, hq: Laptop) -> None:
    file = cr.folder / "enrolment.json"
    enrolling.enrol(cr.store, file)
    file.write_text(file.read_text().replace('"CR"', '"SN"'))

    with pytest.raises(CallError) as refused:
        enrolling.look(hq.store, file)

    assert refused.value.code == "no_sound_key"


def test_every_office_hears_from_headquarters_whom_to_believe(
    cr: Laptop, hq: Laptop, laptop: Setup
) -> None:
    two = wary(laptop("CR", "second"))
    uid = two.new_record("initiative", title="Second laptop")
    for each in (cr, two):
        ring(hq, each)
        ring(each, hq)
    take(hq, cr.export("HQ"))
    take(hq, two.export("HQ"))

    answer = hq.export("CR")
    result = take(cr, answer)

    assert (result.verdict, result.signature) == ("merged", "verified")
    assert cr.value(uid, "title") == "Second laptop"
    states = {each.signer.replica: each.state.value for each in enrolling.known(cr.store)}
    assert states == {
        hq.who.replica: "verified",
        cr.who.replica: "ours",
        two.who.replica: "verified",
    }


def test_what_a_relay_invents_in_anothers_name_is_refused(
    cr: Laptop, hq: Laptop, laptop: Setup, tmp_path: Path
) -> None:
    two = laptop("CR", "second")
    two.new_record("initiative", title="Second laptop")
    for each in (cr, two):
        ring(hq, each)
    take(cr, two.export("CR"), accept_unverified=True)
    uid = cr.new_record("initiative", title="Own")
    source = cr.export("HQ")
    opened = reader.open_package(source)
    stripped = [
        dataclasses.replace(part, signature="") if part.replica == two.who.replica else part
        for part in opened.segments
    ]
    assert stripped != list(opened.segments)
    forged = tmp_path / "forged.xlsx"
    with write(cr.store) as unit:
        private = SIGNING.own(unit, cr.who.replica)
    unsealed = forge(source, tmp_path / "unsealed.xlsx", segments=stripped)
    signed_by(private, unsealed, forged)

    result = take(hq, forged)

    assert {code for code in codes(result) if code == "unsealed"} == {"unsealed"}
    assert hq.has(uid)
    assert [r.values.get("title") for r in hq_initiatives(hq)] == ["Own"]
    take(cr, hq.export("CR"), accept_unverified=True)
    assert [each.code for each in refusals.refusals(cr.store)] == ["unsealed"]
    assert take(hq, source).refused == 0
    assert len(hq_initiatives(hq)) == 2


def hq_initiatives(hq: Laptop) -> list[Record]:
    """Return the initiatives headquarters holds."""
    return queries.records(hq.store, queries.Query("initiative"))


def test_a_lost_laptop_is_believed_no_longer_here_and_everywhere(
    cr: Laptop, hq: Laptop, laptop: Setup
) -> None:
    thief = cr
    sn = wary(laptop("SN"))
    ring(hq, thief)
    ring(sn, hq)
    thief.new_record("initiative", title="Before")
    assert take(hq, thief.export("HQ")).verdict == "merged"
    uid = thief.new_record("initiative", title="After")

    enrolling.revoke(hq.store, thief.who.replica[:8])

    late = thief.export("HQ")
    for anyway in (False, True):
        result = take(hq, late, accept_unverified=anyway)
        assert (result.verdict, codes(result)) == ("refused", ["signature_revoked"])
    assert not hq.has(uid)
    with pytest.raises(CallError) as refused:
        ring(hq, thief)
    assert refused.value.code == "key_revoked"
    take(sn, hq.export("SN"))
    heard = {each.signer.replica: each.state.value for each in enrolling.known(sn.store)}
    assert heard[thief.who.replica] == "revoked"


def test_another_key_under_a_verified_name_is_refused(
    cr: Laptop, hq: Laptop, tmp_path: Path
) -> None:
    uid = cr.new_record("initiative")
    source = cr.export("HQ")
    ring(hq, cr)
    forged = signed_by(seals.new_key(), source, tmp_path / "forged.xlsx")

    for anyway in (False, True):
        result = take(hq, forged, accept_unverified=anyway)
        assert (result.verdict, codes(result)) == ("refused", ["signature_other_key"])
    assert not hq.has(uid)


def test_a_package_of_a_verified_laptop_without_its_signature_is_refused(
    cr: Laptop, hq: Laptop, tmp_path: Path
) -> None:
    cr.new_record("initiative")
    source = cr.export("HQ")
    ring(hq, cr)

    result = take(hq, forge(source, tmp_path / "bare.xlsx"), accept_unverified=True)

    assert (result.verdict, codes(result)) == ("refused", ["signature_broken"])


def test_a_signature_moved_to_another_package_is_broken(
    cr: Laptop, hq: Laptop, tmp_path: Path
) -> None:
    cr.new_record("initiative")
    first = cr.export("HQ")
    cr.new_record("initiative")
    second = cr.export("HQ")
    ring(hq, cr)
    opened, other = reader.open_package(second), reader.open_package(first)
    codec = ("codec", "parts", "segments", "sheets", "visible", "machine")
    told = {k: v for k, v in opened.header.items() if k not in codec}
    swapped = tmp_path / "swapped.xlsx"
    package = Package(told, opened.segments, (), opened.extras, sign=lambda _: other.signatures)
    writer.write(package, swapped, language="en")

    result = take(hq, swapped)

    assert (result.verdict, codes(result)) == ("refused", ["signature_broken"])


def test_an_edited_workbook_is_signed_for_what_it_was_and_the_edit_is_named(
    cr: Laptop, hq: Laptop
) -> None:
    uid = cr.new_record("initiative", title="Water", summary="A well")
    ring(hq, cr)
    file = cr.export("HQ")
    book = openpyxl.load_workbook(file)
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value == "A well":
                    cell.value = "Two wells"
    book.save(file)

    result = take(hq, file)

    assert (result.verdict, result.signature) == ("edited", "verified")
    assert hq.value(uid, "summary") == "A well"
    assert take(hq, file, accept_edits=True).signature == "verified"
    assert hq.value(uid, "summary") == "Two wells"


def test_only_headquarters_takes_trust_back(cr: Laptop, hq: Laptop) -> None:
    ring(hq, cr)

    with pytest.raises(RecordError):
        enrolling.revoke(cr.store, hq.who.replica)
    with pytest.raises(CallError) as nobody:
        enrolling.revoke(hq.store, "ffffffff")

    assert nobody.value.code == "unknown_laptop"


def test_who_trusts_everybody_still_hears_what_a_signature_is_worth(laptop: Setup) -> None:
    cr, hq = laptop("CR"), laptop("HQ")
    cr.new_record("initiative")

    result = take(hq, cr.export("HQ"))

    assert (result.verdict, result.signature) == ("merged", "unverified")


def test_a_laptop_under_a_new_name_signs_with_a_new_key(cr: Laptop, hq: Laptop) -> None:
    ring(hq, cr)
    records.apply(cr.store, [{"entity": "initiative", "set": {"title": "Before"}}])
    kept = cr.backup()
    cr.new_record("initiative", title="Lost")
    cr.export("HQ")
    cr.restore(kept)
    uid = cr.new_record("initiative", title="After the restore")

    result = take(hq, cr.export("HQ"))

    assert (result.verdict, codes(result)) == ("unverified", ["signature_unverified"])
    ring(hq, cr)
    assert take(hq, cr.export("HQ")).verdict == "merged"
    assert hq.has(uid)


def test_digits_are_read_in_their_order_in_arabic_too_and_the_office_has_its_name() -> None:
    params = {"office": "MA", "laptop": "One", "digits": "11111 22222 33333 44444 55555 66666"}

    with in_language("ar"):
        arabic = sentences.of_finding("signature_unverified", params)
    with in_language("en"):
        english = sentences.of_finding("signature_unverified", params)

    assert f"\u2066{params['digits']}\u2069" in arabic
    assert f"Ring Morocco, compare the digits {params['digits']}" in english


def test_what_a_signature_was_worth_stands_in_the_receipt(cr: Laptop, hq: Laptop) -> None:
    cr.new_record("initiative")
    first = take(hq, cr.export("HQ"), accept_unverified=True)
    ring(hq, cr)
    cr.new_record("initiative")
    second = take(hq, cr.export("HQ"))

    told = [exchange.receipt(hq.store, result.package).signature for result in (first, second)]

    assert told == ["unverified", "verified"]


def test_whoever_chooses_so_believes_everybody_again(cr: Laptop, hq: Laptop) -> None:
    cr.new_record("initiative")
    file = cr.export("HQ")

    signing.be_strict(hq.store, strict=False)
    loose = (signing.is_strict(hq.store), take(hq, file).verdict)
    signing.be_strict(hq.store, strict=True)
    cr.new_record("initiative")

    assert loose == (False, "merged")
    assert take(hq, cr.export("HQ")).verdict == "unverified"


def test_an_office_cannot_vouch_for_keys_in_its_own_package(
    cr: Laptop, hq: Laptop, tmp_path: Path
) -> None:
    ring(hq, cr)
    rogue, key = "ab" * 16, seals.new_key()
    mark = signers.register_of("verified", signers.Signer(rogue, seals.public(key), "HQ"))
    told = own_feed("global", cr.who.replica, entity="signer", uid=signers.UID, w={mark: True})
    uid = new_uid()
    values = {"title": "Nobody said so"}
    feed = own_feed("global", rogue, entity="progress_note", uid=uid, w=values)
    seal = seals.of_feed(key, f"{rogue}/global", feed.last, feed.hash)
    parts = [told, dataclasses.replace(feed, signature=seal)]

    file = forged_by(cr, "HQ", tmp_path / "forged.xlsx", parts, replicas={rogue: HEADQUARTERS})
    result = take(hq, file)

    assert not hq.has(uid)
    assert "unsealed" in codes(result)
    assert {each.signer.replica for each in enrolling.known(hq.store)} == {
        cr.who.replica,
        hq.who.replica,
    }


def test_an_office_cannot_pass_on_an_edit_of_headquarters_that_nobody_accepted(
    cr: Laptop, hq: Laptop, tmp_path: Path
) -> None:
    ring(hq, cr)
    uid = new_uid()
    name = virtual_replica(new_uid(), uid, "!", b"")
    values = {"title": "Nobody said so"}
    feed = own_feed("global", name, entity="progress_note", uid=uid, w=values)

    file = forged_by(cr, "HQ", tmp_path / "forged.xlsx", [feed], replicas={name: HEADQUARTERS})
    result = take(hq, file)

    assert not hq.has(uid)
    assert "unsealed" in codes(result)


def test_a_verified_laptop_of_an_office_cannot_speak_as_headquarters(
    cr: Laptop, hq: Laptop, laptop: Setup, tmp_path: Path
) -> None:
    sn = wary(laptop("SN"))
    ring(hq, cr)
    ring(sn, hq)
    take(sn, hq.export("SN"))
    uid = new_uid()
    values = {"title": "Nobody said so"}
    name = cr.who.replica
    feed = own_feed("global", name, entity="progress_note", uid=uid, w=values)

    people = {name: HEADQUARTERS}
    said = {"office": "HQ", "role": "hq", "replicas": people}
    file = forged_by(cr, "SN", tmp_path / "forged.xlsx", [feed], **said)
    result = take(sn, file)

    assert result.verdict == "refused"
    assert not sn.has(uid)


@pytest.mark.parametrize("key", ["", seals.new_key()], ids=["none", "another"])
def test_a_lost_laptop_is_not_believed_without_its_key_or_with_a_new_one(
    laptop: Setup, tmp_path: Path, key: str
) -> None:
    thief, hq = laptop("CR"), laptop("HQ")
    ring(hq, thief)
    enrolling.revoke(hq.store, thief.who.replica)
    uid = thief.new_record("initiative", title="After")
    source = thief.export("HQ")
    out = tmp_path / "forged.xlsx"
    file = signed_by(key, source, out) if key else forge(source, out)

    result = take(hq, file)

    assert result.verdict == "refused"
    assert not hq.has(uid)


def test_an_office_says_only_of_its_own_laptops_that_they_are_gone(
    cr: Laptop, hq: Laptop, laptop: Setup, tmp_path: Path
) -> None:
    sn = laptop("SN")
    for each in (cr, sn):
        ring(hq, each)
    sn.new_record("initiative")
    take(hq, sn.export("HQ"))
    gone = {sn.who.replica: 1000}

    take(hq, forged_by(cr, "HQ", tmp_path / "forged.xlsx", [], retired=gone))

    with read(hq.store) as unit:
        assert [laptop.replica_id for laptop in packages.peers(unit, "SN")]


def test_what_a_lost_laptop_wrote_before_still_counts_everywhere(laptop: Setup) -> None:
    thief, hq = laptop("CR"), laptop("HQ")
    two = wary(laptop("CR", "second"))
    ring(hq, thief)
    ring(two, hq)
    take(two, hq.export("CR"))  # two knows the thief as verified
    three = wary(laptop("CR", "third"))
    ring(three, hq)
    uid = thief.new_record("initiative", title="Before")
    take(hq, thief.export("HQ"))

    enrolling.revoke(hq.store, thief.who.replica)
    told = hq.export("CR", full=True)

    for each in (two, three):
        assert take(each, told).refused == 0
        assert each.value(uid, "title") == "Before"
        states = {known.signer.replica: known.state.value for known in enrolling.known(each.store)}
        assert states[thief.who.replica] == "revoked"


@pytest.mark.parametrize("at_once", [True, False], ids=["one_package", "two_packages"])
def test_a_revocation_counts_for_the_package_that_brings_it(
    laptop: Setup, *, at_once: bool
) -> None:
    thief, hq = laptop("CR"), laptop("HQ")
    relay, other = laptop("CR", "second"), wary(laptop("CR", "third"))
    for each in (thief, relay):
        ring(hq, each)
    for each in (relay, other):
        ring(each, hq)
        take(each, hq.export("CR", full=True))
    enrolling.revoke(hq.store, thief.who.replica)
    uid = thief.new_record("initiative", title="After")
    take(relay, thief.export("CR"))
    revocation = hq.export("CR", full=True)
    take(relay, revocation)
    assert relay.has(uid)

    if not at_once:
        take(other, revocation)
    result = take(other, relay.export("CR", full=True))

    assert "unsealed" in codes(result)
    assert not other.has(uid)
