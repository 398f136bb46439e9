"""Where the exchange stands: unsent, unconfirmed, missing, and every package both ways."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain import training
from app.services import confirming, records, standing, start
from tests.app.services.conftest import Setup
from tests.laptops import Laptop, Mail


@pytest.fixture
def costa_rica(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Laptop]:
    """An office with the training data of Costa Rica loaded."""
    monkeypatch.setenv("PASSERELLE_HOME", str(tmp_path / "nobody"))
    laptop = Laptop(tmp_path / "cr")
    laptop.folder.mkdir()
    laptop.here()
    store = start.create(laptop.path, office="CR", role="field")
    records.apply(store, training.jmdi("CR"), named=True)
    start.close_store(store)
    yield laptop.open()
    laptop.close()


def test_the_numbers_of_question_20(costa_rica: Laptop) -> None:
    loaded = costa_rica.status()
    assert loaded["unsent_by_entity"]["initiative"] == 2

    costa_rica.export("HQ")
    sent = costa_rica.status()
    assert sent["unsent"] == 0
    assert sent["unconfirmed_by_entity"]["initiative"] == 2

    first = training.initiative_uid("CR-1")
    costa_rica.edit(first, summary="The river is clean.")
    costa_rica.new_record("progress_note", initiative=first)
    edited = costa_rica.status()
    assert edited["unsent"] == 2
    assert edited["unsent_by_entity"] == {"initiative": 1, "progress_note": 1}
    assert edited["unconfirmed_by_entity"]["initiative"] == 1


def test_a_receipt_confirms(cr: Laptop, hq: Laptop) -> None:
    cr.new_record("initiative")
    hq.take(cr.export("HQ"))
    assert cr.status()["unconfirmed"] == 1

    cr.take(hq.export("CR"))

    assert cr.status()["unconfirmed"] == 0


def test_what_is_private_is_not_waiting_for_headquarters(cr: Laptop) -> None:
    cr.new_record(
        "contact", consent=True, consent_on="2026-01-02", consent_scope="office", name="Ana"
    )

    assert cr.status()["unsent"] == 0


def test_what_headquarters_wrote_for_an_office_waits_for_that_office(laptop: Setup) -> None:
    hq, cr, sn = laptop("HQ"), laptop("CR"), laptop("SN")
    hq.new_record("initiative", "CR")

    hq.export("SN")
    assert hq.status()["unsent"] == 1

    file = hq.export("CR")
    assert (hq.status()["unsent"], hq.status()["unconfirmed"]) == (0, 1)

    cr.take(file)
    hq.take(cr.export("HQ"), sn.export("HQ"))
    assert hq.status()["unconfirmed"] == 0


def test_what_a_retired_name_wrote_still_waits(cr: Laptop) -> None:
    cr.new_record("initiative")
    cr.close()
    for file in (cr.folder / "home" / "witness").glob("*"):
        file.unlink()
    cr.open()

    assert cr.status()["unsent"] == 1
    cr.export("HQ")
    assert cr.status()["unsent"] == 0


def test_packages_are_listed_both_ways_newest_first(cr: Laptop, hq: Laptop) -> None:
    cr.new_record("initiative")
    sent = cr.send("HQ")
    hq.take(sent.path)
    answer = hq.send("CR")
    cr.take(answer.path)

    received, written = standing.packages(cr.store)

    assert (received.direction, received.office, received.state) == ("in", "HQ", "known")
    assert (written.direction, written.state, written.changes) == ("out", "confirmed", 1)
    assert written.package == sent.package
    assert written.receipt["taken"] == 1


def test_a_package_passed_over_by_a_receipt_counts_as_lost(cr: Laptop, hq: Laptop) -> None:
    cr.new_record("initiative")
    cr.export("HQ")  # never arrives
    hq.take(cr.export("HQ"))
    cr.take(hq.export("CR"))
    cr.export("HQ")

    states = {
        line.number: line.state for line in standing.packages(cr.store) if line.direction == "out"
    }

    assert states == {1: "lost", 2: "confirmed", 3: "written"}


def test_offices_are_listed_by_their_names_and_not_by_when_they_were_heard(laptop: Setup) -> None:
    hq, sn = laptop("HQ"), laptop("SN")
    second, first = laptop("CR", "2"), laptop("CR", "1")
    for each in (second, sn, first):
        hq.take(each.export("HQ"))

    listed = [(line["office"], line["laptop"]) for line in hq.status()["offices"]]

    assert listed == [("CR", "1"), ("CR", "2"), ("SN", sn.store.identity.label)]


def test_offices_heard_from_are_listed_with_their_last_number(laptop: Setup) -> None:
    hq, cr, sn = laptop("HQ"), laptop("CR"), laptop("SN")
    hq.take(cr.export("HQ"))
    hq.take(sn.export("HQ"), cr.export("HQ"))

    heard = {line["office"]: line["last_number"] for line in hq.status()["offices"]}

    assert heard == {"CR": 2, "SN": 1}


def test_feeds_say_whose_they_are_and_how_far_they_go(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative")
    cr.edit(uid, title="Clean water")
    hq.take(cr.export("HQ"))

    (feed,) = hq.status()["feeds"]

    assert (feed["office"], feed["laptop"], feed["scope"]) == ("CR", "cr", "CR")
    assert feed["have"] == [[1, 2]]
    assert feed["copied_laptop"] is False


def test_nothing_recorded_is_nothing_to_send(cr: Laptop, hq: Laptop) -> None:
    Mail(cr, hq).deliver()

    status = cr.status()

    assert (status["unsent"], status["unconfirmed"], status["gaps"]) == (0, 0, [])


def test_one_office_confirming_by_phone_confirms_nothing_for_the_others(laptop: Setup) -> None:
    hq, cr, sn = laptop("HQ"), laptop("CR"), laptop("SN")
    hq.take(cr.export("HQ"), sn.export("HQ"))
    hq.new_record("organisation", "global")
    sent = hq.send("CR")
    hq.send("SN")
    code = cr.take_one(sent.path).code

    confirming.confirm_by_phone(hq.store, sent.package, code)

    assert hq.status()["unconfirmed"] == 1
