"""Receipts travel, are read on one page, and can be confirmed by phone; none is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.base.errors import CallError
from app.services import confirming, sending, standing
from app.sync.receipt import code_of
from database import receipts
from database.unit import read
from tests.app.services.conftest import Setup
from tests.laptops import Laptop, forge


def states(laptop: Laptop) -> list[str]:
    return [line.state for line in standing.packages(laptop.store) if line.direction == "out"]


def test_a_package_with_nothing_but_receipts_confirms(cr: Laptop, hq: Laptop) -> None:
    cr.new_record("initiative")
    hq.take(cr.export("HQ"))
    offered = sending.outgoing_to(hq.store, "CR")
    assert (offered.changes, offered.receipts) == (0, 1)

    (result,) = cr.take(hq.export("CR"), preview=True)
    assert (result.confirmed, result.code, states(cr)) == (1, "", ["written"])
    cr.take(hq.export("CR"))

    assert states(cr) == ["confirmed"]
    assert sending.outgoing_to(hq.store, "CR").receipts == 0


def test_receipts_travel_both_ways(cr: Laptop, hq: Laptop) -> None:
    hq.new_record("initiative", "CR")
    cr.take(hq.export("CR"))

    hq.take(cr.export("HQ"))

    assert states(hq) == ["confirmed"]


def test_a_receipt_lost_on_its_way_comes_with_the_next_package_however_many_there_are(
    cr: Laptop, hq: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(receipts, "LATEST", 1)
    for _ in range(3):
        cr.new_record("initiative")
        hq.take(cr.export("HQ"))
    hq.export("CR")  # never arrives
    hq.take(cr.export("HQ"))

    cr.take(hq.export("CR"))

    assert states(cr) == ["confirmed"] * 4


def test_only_the_recipient_confirms(laptop: Setup, tmp_path: Path) -> None:
    hq, cr = laptop("HQ"), laptop("CR")
    cr2 = laptop("CR", "cr2")
    cr.new_record("initiative")
    sent = cr.send("HQ")
    receipt = {"package": sent.package, "number": 1, "office": "CR", "replica": "x", "at": 1}
    whisper = forge(
        cr2.export("CR"),
        tmp_path / "w.xlsx",
        extras={"receipts": [{**receipt, "verdict": "merged"}]},
    )

    cr.take(whisper)

    assert states(cr) == ["written"]
    assert hq.status()["receipts"] == []


def test_the_receipt_reads_the_same_on_both_sides_and_carries_its_code(
    cr: Laptop, hq: Laptop
) -> None:
    cr.new_record("initiative")
    sent = cr.send("HQ")
    result = hq.take_one(sent.path)
    cr.take(hq.export("CR"))

    here, there = (confirming.page(each.store, sent.package) for each in (cr, hq))

    assert here.title == there.title == "Receipt of package 1 of Costa Rica"
    assert here.facts == there.facts
    assert ("Outcome", "Received, all of it is in") in here.facts
    assert here.code == there.code == result.code
    assert result.code == hq.status()["receipts"][0]["code"]
    assert (here.state, there.state) == ("confirmed", "received")


def test_a_code_heard_by_phone_confirms_before_the_receipt_comes(cr: Laptop, hq: Laptop) -> None:
    cr.new_record("initiative")
    sent = cr.send("HQ")
    code = hq.take_one(sent.path).code
    assert cr.status()["unconfirmed"] == 1

    outcome = confirming.confirm_by_phone(cr.store, sent.package, code.replace(" ", "-"))

    assert (outcome, states(cr), cr.status()["unconfirmed"]) == ("whole", ["spoken"], 0)
    assert confirming.page(cr.store, sent.package).state == "spoken"
    cr.take(hq.export("CR"))
    assert states(cr) == ["confirmed"]  # the receipt itself takes its place


def test_what_the_next_package_holds_never_rests_on_a_voice(cr: Laptop, hq: Laptop) -> None:
    cr.new_record("initiative")
    sent = cr.send("HQ")
    confirming.confirm_by_phone(cr.store, sent.package, hq.take_one(sent.path).code)

    assert cr.lacking("HQ") == 1


def test_a_wrong_code_confirms_nothing_and_says_so(cr: Laptop) -> None:
    cr.new_record("initiative")
    sent = cr.send("HQ")

    with pytest.raises(CallError) as refused:
        confirming.confirm_by_phone(cr.store, sent.package, "123 456 789 012")

    assert refused.value.code == "wrong_code"
    assert states(cr) == ["written"]


def test_the_code_of_a_package_that_is_not_all_in_confirms_nothing(cr: Laptop) -> None:
    cr.new_record("initiative")
    sent = cr.send("HQ")
    code = code_of(sent.package, sent.number, "HQ", whole=False)

    assert confirming.confirm_by_phone(cr.store, sent.package, code) == "part"
    assert states(cr) == ["written"]
    assert cr.status()["unconfirmed"] == 1


def test_a_later_receipt_for_the_same_package_takes_the_place_of_the_first(
    laptop: Setup, tmp_path: Path
) -> None:
    hq, one, two = laptop("HQ"), laptop("CR", "one"), laptop("CR", "two")
    one.new_record("initiative")
    two.take(one.export("CR"))
    sent = two.send("HQ")
    hq.take(forge(sent.path, tmp_path / "nobody.xlsx", replicas={}))
    two.take(hq.export("CR"))
    assert confirming.page(two.store, sent.package).refused

    hq.take(sent.path)
    two.take(hq.export("CR"))

    assert confirming.page(two.store, sent.package).refused == ()


def test_a_package_that_does_not_exist_has_no_receipt(cr: Laptop) -> None:
    with pytest.raises(CallError):
        confirming.page(cr.store, "nothing")
    with read(cr.store) as unit:
        assert receipts.sent(unit, "nothing") is None
