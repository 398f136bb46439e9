"""Conflicts: what was written beside each other, and the decision that travels to everyone."""

from __future__ import annotations

from typing import Any

import pytest

from app.base.errors import CallError, RecordError, RecordGoneError
from app.services import conflicts, undoing
from app.services.conflicts import Conflict
from app.services.recording import RecordRefusedError
from database import records as stored
from database.unit import read
from tests.app.services.conftest import Setup
from tests.laptops import Laptop, Mail


@pytest.fixture
def office(laptop: Setup) -> Mail:
    """Headquarters, and two laptops of Costa Rica."""
    return Mail(laptop("HQ"), laptop("CR", "cr1"), laptop("CR", "cr2"))


def meet(office: Mail, entity: str, at_first: dict[str, Any], *edits: dict[str, Any]) -> str:
    """Return a record that two laptops edited beside each other, and that all have got."""
    hq, *laptops = office.laptops
    uid = laptops[0].new_record(entity, **at_first)
    hq.take(laptops[0].export("HQ"))
    laptops[1].take(laptops[0].export("CR"))
    for laptop, values in zip(laptops, edits, strict=True):
        laptop.edit(uid, **values)
    office.deliver()
    return uid


def titles(conflict: Conflict) -> list[Any]:
    return [alternative.values["title"] for alternative in conflict.alternatives]


def the(laptop: Laptop) -> Conflict:
    (conflict,) = laptop.conflicts()
    return conflict


def test_two_values_beside_each_other_are_a_conflict_everywhere(office: Mail) -> None:
    uid = meet(office, "initiative", {"title": "Water"}, {"title": "Clean"}, {"title": "Safe"})

    for laptop in office.laptops:
        conflict = the(laptop)
        assert titles(conflict) == ["Safe", "Clean"]
        assert [a.shown for a in conflict.alternatives] == [True, False]
        assert [a.by for a in conflict.alternatives] == ["CR cr2", "CR cr1"]
        assert laptop.value(uid, "title") == "Safe"
        assert laptop.record(uid).conflicts == {"title"}


def test_a_conflict_says_what_both_had_read(office: Mail) -> None:
    meet(office, "initiative", {"title": "Water"}, {"title": "Clean"}, {"title": "Safe"})

    for laptop in office.laptops:
        assert the(laptop).base == {"title": "Water"}


def test_two_fields_edited_beside_each_other_are_no_conflict(office: Mail) -> None:
    uid = meet(office, "initiative", {"title": "Water"}, {"title": "Clean"}, {"acronym": "W"})

    for laptop in office.laptops:
        assert laptop.conflicts() == []
        assert (laptop.value(uid, "title"), laptop.value(uid, "acronym")) == ("Clean", "W")


def test_the_same_value_written_twice_is_no_conflict(office: Mail) -> None:
    uid = meet(office, "initiative", {"title": "Water"}, {"title": "Clean"}, {"title": "Clean"})

    for laptop in office.laptops:
        assert laptop.conflicts() == []
        assert laptop.value(uid, "title") == "Clean"


def test_sets_changed_beside_each_other_are_joined(office: Mail) -> None:
    codes = "result_codes"
    uid = meet(
        office,
        "initiative",
        {codes: ["JMDI-A"]},
        {codes: ["JMDI-A", "JMDI-B"]},
        {codes: ["M4SD-A"]},
    )

    for laptop in office.laptops:
        assert laptop.conflicts() == []
        assert laptop.value(uid, codes) == ["JMDI-B", "M4SD-A"]


def test_amount_and_currency_are_one_conflict(office: Mail) -> None:
    meet(
        office,
        "initiative",
        {"grant_amount": "1000", "grant_currency": "USD"},
        {"grant_amount": "2000"},
        {"grant_currency": "EUR"},
    )

    conflict = the(office.laptops[0])
    assert conflict.fields == ("grant_amount", "grant_currency")
    assert [dict(a.values) for a in conflict.alternatives] == [
        {"grant_amount": "1000", "grant_currency": "EUR"},
        {"grant_amount": "2000", "grant_currency": "USD"},
    ]


@pytest.mark.parametrize(("number", "title"), [(1, "Safe"), (2, "Clean")])
def test_a_decision_travels_and_ends_the_conflict_everywhere(
    office: Mail, number: int, title: str
) -> None:
    uid = meet(office, "initiative", {"title": "Water"}, {"title": "Clean"}, {"title": "Safe"})

    conflicts.resolve(office.laptops[0].store, uid, "title", take=number, reason="As agreed")
    office.deliver()

    for laptop in office.laptops:
        assert laptop.conflicts() == []
        assert laptop.value(uid, "title") == title
        assert laptop.history(uid)[0].decision
        assert laptop.history(uid)[0].reason == "As agreed"
        assert laptop.findings() == []


def test_a_conflict_can_be_decided_with_a_new_value(office: Mail) -> None:
    uid = meet(office, "initiative", {"title": "Water"}, {"title": "Clean"}, {"title": "Safe"})

    conflicts.resolve(office.laptops[1].store, uid, "title", value="Clean and safe")
    office.deliver()

    assert [laptop.value(uid, "title") for laptop in office.laptops] == ["Clean and safe"] * 3


def test_both_values_stay_in_the_history_of_a_decided_conflict(office: Mail) -> None:
    uid = meet(office, "initiative", {"title": "Water"}, {"title": "Clean"}, {"title": "Safe"})

    conflicts.resolve(office.laptops[0].store, uid, "title", take=1)

    assert office.laptops[0].written(uid, "title") == {"Water", "Clean", "Safe"}


def test_two_who_decide_alike_have_decided(office: Mail) -> None:
    uid = meet(office, "initiative", {"title": "Water"}, {"title": "Clean"}, {"title": "Safe"})

    for laptop in office.laptops[:2]:
        conflicts.resolve(laptop.store, uid, "title", take=2)
    office.deliver()

    assert [laptop.conflicts() for laptop in office.laptops] == [[], [], []]


def test_two_who_decide_differently_have_a_conflict_again(office: Mail) -> None:
    uid = meet(office, "initiative", {"title": "Water"}, {"title": "Clean"}, {"title": "Safe"})

    conflicts.resolve(office.laptops[0].store, uid, "title", take=1)
    conflicts.resolve(office.laptops[1].store, uid, "title", take=2)
    office.deliver()

    for laptop in office.laptops:
        assert set(titles(the(laptop))) == {"Clean", "Safe"}


def test_a_decided_value_that_empties_part_of_a_group_equals_a_saved_one(office: Mail) -> None:
    uid = meet(
        office,
        "initiative",
        {"grant_amount": "1000", "grant_currency": "USD"},
        {"grant_amount": "2000"},
        {"grant_amount": "3000"},
    )

    conflicts.resolve(office.laptops[0].store, uid, "grant_currency", value=None)
    office.laptops[1].edit(uid, grant_amount="3000", grant_currency=None)
    office.deliver()

    assert [laptop.conflicts() for laptop in office.laptops] == [[], [], []]


def test_a_number_that_is_no_alternative_is_refused(office: Mail) -> None:
    uid = meet(office, "initiative", {"title": "Water"}, {"title": "Clean"}, {"title": "Safe"})

    for number in (0, 3, -1):
        with pytest.raises(CallError, match="no_such_alternative"):
            conflicts.resolve(office.laptops[0].store, uid, "title", take=number)


def test_without_a_conflict_there_is_nothing_to_decide(cr: Laptop) -> None:
    uid = cr.new_record("initiative")

    with pytest.raises(CallError, match="no_conflict"):
        conflicts.resolve(cr.store, uid, "title", take=1)
    with pytest.raises(CallError, match="unknown_field"):
        conflicts.resolve(cr.store, uid, "colour", take=1)
    with pytest.raises(RecordGoneError):
        conflicts.resolve(cr.store, "no such record", "title", take=1)


def test_a_value_that_cannot_be_right_decides_nothing(office: Mail) -> None:
    uid = meet(office, "initiative", {"title": "Water"}, {"title": "Clean"}, {"title": "Safe"})

    with pytest.raises(RecordRefusedError):
        conflicts.resolve(office.laptops[0].store, uid, "title", value="x" * 400)

    the(office.laptops[0])


def test_an_office_does_not_decide_what_is_global(laptop: Setup) -> None:
    hq, second, cr = laptop("HQ"), laptop("HQ", "hq2"), laptop("CR")
    mail = Mail(hq, second, cr)
    uid = hq.new_record("organisation", name="IOM")
    mail.deliver()
    hq.edit(uid, name="I.O.M.")
    second.edit(uid, name="OIM")
    mail.deliver()

    with pytest.raises(RecordError):
        conflicts.resolve(cr.store, uid, "name", take=1)

    the(cr)


def test_a_deleted_record_has_no_conflict_to_decide(office: Mail) -> None:
    uid = meet(office, "initiative", {"title": "Water"}, {"title": "Clean"}, {"title": "Safe"})

    office.laptops[0].delete(uid)
    office.deliver()

    assert [laptop.conflicts() for laptop in office.laptops] == [[], [], []]


# Names of people

PERSON = {"consent": True, "consent_on": "2026-01-02", "consent_scope": "hq", "name": "Ana"}


def test_two_names_beside_each_other_are_shown_in_the_clear(office: Mail) -> None:
    meet(office, "contact", PERSON, {"name": "Ana Maria"}, {"name": "Anna"})

    for laptop in office.laptops:
        assert [a.values["name"] for a in the(laptop).alternatives] == ["Anna", "Ana Maria"]


def test_a_name_decided_on_never_enters_the_log(office: Mail) -> None:
    uid = meet(office, "contact", PERSON, {"name": "Ana Maria"}, {"name": "Anna"})
    hq = office.laptops[0]

    conflicts.resolve(hq.store, uid, "name", value="Canary")
    office.deliver()

    assert [laptop.value(uid, "name") for laptop in office.laptops] == ["Canary"] * 3
    with read(hq.store) as unit:
        found = stored.find(unit, uid)
        assert found is not None
        lines = [place.line for place in stored.history(unit, found[0])]
    assert b"Canary" not in b"".join(lines)


def test_a_name_taken_from_an_alternative_stays_readable(office: Mail) -> None:
    uid = meet(office, "contact", PERSON, {"name": "Ana Maria"}, {"name": "Anna"})

    conflicts.resolve(office.laptops[0].store, uid, "name", take=2)
    office.deliver()

    assert [laptop.value(uid, "name") for laptop in office.laptops] == ["Ana Maria"] * 3


def test_equal_names_written_beside_each_other_still_ask(office: Mail) -> None:
    # Two commitments to one name differ; that they stand for the same is for a person to see.
    meet(office, "contact", PERSON, {"name": "Anna"}, {"name": "Anna"})

    assert [a.values["name"] for a in the(office.laptops[0]).alternatives] == ["Anna", "Anna"]


def test_fields_that_belong_together_are_written_anew_together(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", grant_amount="230000", grant_currency="USD")
    hq.take(cr.export("HQ"))
    cr.edit(uid, grant_amount="210000", grant_currency="EUR")
    hq.edit(uid, grant_amount="240000", grant_currency="USD")
    hq.take(cr.export("HQ"))

    conflicts.resolve(
        hq.store, uid, "grant_amount", values={"grant_amount": "225000", "grant_currency": "EUR"}
    )

    assert (hq.value(uid, "grant_amount"), hq.value(uid, "grant_currency")) == ("225000", "EUR")
    assert hq.conflicts() == []


def test_a_field_of_another_register_is_not_decided_along(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    hq.take(cr.export("HQ"))
    cr.edit(uid, title="Clean")
    hq.edit(uid, title="Safe")
    hq.take(cr.export("HQ"))

    with pytest.raises(CallError, match="unknown_field"):
        conflicts.resolve(hq.store, uid, "title", values={"title": "Both", "acronym": "B"})

    assert len(hq.conflicts()) == 1


def test_what_one_office_wrote_is_taken_in_many_conflicts_by_one_act(
    cr: Laptop, hq: Laptop
) -> None:
    uids = [cr.new_record("initiative", title=f"Water {n}", acronym="W") for n in range(3)]
    hq.take(cr.export("HQ"))
    for uid in uids:
        cr.edit(uid, title="Clean", acronym="C")
        hq.edit(uid, title="Safe", acronym="S")
    hq.take(cr.export("HQ"))
    items = [(each.uid, each.field) for each in hq.conflicts() if each.field == "title"]
    conflicts.resolve(hq.store, uids[0], "title", take=1)  # meanwhile

    decided = conflicts.resolve_all(hq.store, "CR", items, "asked the office")
    cr.take(hq.export("CR"))

    assert decided.count == 2
    assert [cr.value(uid, "title") for uid in uids[1:]] == ["Clean", "Clean"]
    assert {each.field for each in hq.conflicts()} == {"acronym"}
    assert hq.history(uids[1])[0].reason == "asked the office"
    undoing.undo(hq.store)
    assert [hq.value(uid, "title") for uid in uids[1:]] == ["Safe", "Safe"]
