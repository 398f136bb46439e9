"""What a merge leaves to look at: the same everywhere, and gone when it is settled."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.base.errors import CallError
from app.exchange import reader
from app.services import conflicts
from tests.app.services.conftest import Setup
from tests.laptops import Laptop, Mail, forge


def kinds(laptop: Laptop) -> list[tuple[str, str]]:
    return sorted((item.kind, item.uid) for item in laptop.reviews())


@pytest.fixture
def office(laptop: Setup) -> Mail:
    """Headquarters, and two laptops of Costa Rica."""
    return Mail(laptop("HQ"), laptop("CR", "cr1"), laptop("CR", "cr2"))


def disputed(office: Mail) -> str:
    """Return a record that one laptop deleted while another edited it."""
    hq, first, second = office.laptops
    uid = first.new_record("initiative", title="Water")
    second.take(first.export("CR"))
    first.delete(uid)
    second.edit(uid, title="Clean water")
    hq.take(first.export("HQ"))
    hq.take(second.export("HQ"))
    return uid


def test_delete_against_edit_keeps_the_record_and_asks(office: Mail) -> None:
    uid = disputed(office)
    hq = office.laptops[0]

    assert hq.value(uid, "title") == "Clean water"
    assert not hq.record(uid).deleted
    (item,) = hq.reviews()
    assert (item.kind, item.uid) == ("delete_against_edit", uid)
    assert item.params["deleted_by"] == "CR cr1"
    assert "CR cr2" in item.params["edited_by"]


def test_a_dispute_that_comes_all_at_once_is_found_too(office: Mail, laptop: Setup) -> None:
    uid = disputed(office)
    late = laptop("HQ", "hq2")

    late.take(office.laptops[0].export("HQ"))

    assert kinds(late) == [("delete_against_edit", uid)]


@pytest.mark.parametrize(("action", "deleted"), [("keep", False), ("delete", True)])
def test_a_decision_travels_and_settles_it_everywhere(
    office: Mail, action: str, *, deleted: bool
) -> None:
    uid = disputed(office)
    hq = office.laptops[0]

    conflicts.review(hq.store, hq.reviews()[0].id, action)
    office.deliver()

    for each in office.laptops:
        assert kinds(each) == []
        assert each.record(uid).deleted is deleted


def test_what_was_looked_at_is_not_asked_again(office: Mail) -> None:
    uid = disputed(office)
    hq = office.laptops[0]

    conflicts.review(hq.store, hq.reviews()[0].id, "done")
    office.laptops[2].edit(uid, acronym="W")
    hq.take(office.laptops[2].export("HQ"))

    assert hq.value(uid, "acronym") == "W"
    assert kinds(hq) == []


def test_an_item_that_is_gone_cannot_be_settled(office: Mail) -> None:
    disputed(office)
    hq = office.laptops[0]
    item = hq.reviews()[0].id
    conflicts.review(hq.store, item, "keep")

    with pytest.raises(CallError, match="no_such_review"):
        conflicts.review(hq.store, item, "keep")


def test_an_unknown_action_changes_nothing(office: Mail) -> None:
    disputed(office)
    hq = office.laptops[0]

    with pytest.raises(CallError, match="no_such_action"):
        conflicts.review(hq.store, hq.reviews()[0].id, "burn")

    assert len(hq.reviews()) == 1


def test_the_same_code_twice_is_found_wherever_both_meet(office: Mail) -> None:
    hq, first, second = office.laptops
    uids = sorted(each.new_record("initiative", code="CR-1") for each in (first, second))

    office.deliver()

    for each in office.laptops:
        assert kinds(each) == [("double_code", uids[1])]
        assert each.reviews()[0].params["other"] == uids[0]
    assert hq.value(uids[0], "code") == hq.value(uids[1], "code") == "CR-1"


@pytest.mark.parametrize("changed", [0, 1])
def test_a_code_that_is_no_longer_double_is_no_longer_asked_about(
    office: Mail, changed: int
) -> None:
    _, first, second = office.laptops
    uids = sorted(each.new_record("initiative", code="CR-1") for each in (first, second))
    office.deliver()

    first.edit(uids[changed], code="CR-2")
    office.deliver()

    assert [kinds(each) for each in office.laptops] == [[], [], []]


def test_deleting_one_of_two_equal_codes_settles_it(office: Mail) -> None:
    _, first, second = office.laptops
    uids = sorted(each.new_record("initiative", code="CR-1") for each in (first, second))
    office.deliver()

    second.delete(uids[0])
    office.deliver()

    assert [kinds(each) for each in office.laptops] == [[], [], []]


def test_of_three_equal_codes_two_are_asked_about(office: Mail) -> None:
    uids = sorted(each.new_record("initiative", "CR", code="CR-1") for each in office.laptops)

    office.deliver()

    wanted = [("double_code", uids[1]), ("double_code", uids[2])]
    assert [kinds(each) for each in office.laptops] == [wanted] * 3


def test_the_same_people_counted_twice_are_found(office: Mail) -> None:
    hq, first, second = office.laptops
    initiative = first.new_record("initiative")
    office.deliver()

    twice = sorted(
        each.new_record("beneficiary_figure", initiative=initiative, count=20, kind="reached")
        for each in (first, second)
    )
    office.deliver()

    assert kinds(hq) == [("double_figure", twice[1])]


def test_a_record_made_under_a_deleted_one_is_found_in_either_order(office: Mail) -> None:
    hq, first, second = office.laptops
    uid = first.new_record("initiative")
    second.take(first.export("CR"))
    first.delete(uid)
    note = second.new_record("progress_note", initiative=uid)

    office.deliver()

    for each in office.laptops:
        assert kinds(each) == [("deleted_still_in_use", uid)]
    assert not hq.record(note).deleted
    assert hq.record(uid).deleted


def test_a_deleted_record_in_use_is_settled_when_what_used_it_goes(office: Mail) -> None:
    _, first, second = office.laptops
    uid = first.new_record("initiative")
    second.take(first.export("CR"))
    first.delete(uid)
    note = second.new_record("progress_note", initiative=uid)
    office.deliver()

    second.delete(note)
    office.deliver()

    assert [kinds(each) for each in office.laptops] == [[], [], []]


def test_a_rule_that_a_merge_broke_is_a_review_item_and_no_refusal(office: Mail) -> None:
    hq, first, second = office.laptops
    uid = first.new_record("initiative", start_on="2026-03-01", end_on="2026-06-01")
    office.deliver()
    first.edit(uid, start_on="2026-05-01")
    second.edit(uid, end_on="2026-04-01")

    office.deliver()

    assert (hq.value(uid, "start_on"), hq.value(uid, "end_on")) == ("2026-05-01", "2026-04-01")
    (item,) = hq.reviews()
    assert (item.kind, item.params["rule"]) == ("rule", "end_before_start")


def test_a_broken_rule_is_settled_by_mending_it(office: Mail) -> None:
    _, first, second = office.laptops
    uid = first.new_record("initiative", start_on="2026-03-01", end_on="2026-06-01")
    office.deliver()
    first.edit(uid, start_on="2026-05-01")
    second.edit(uid, end_on="2026-04-01")
    office.deliver()

    first.edit(uid, end_on="2026-07-01")
    office.deliver()

    assert [kinds(each) for each in office.laptops] == [[], [], []]


def test_a_code_that_headquarters_added_is_no_finding_once_it_is_here(
    office: Mail, tmp_path: Path
) -> None:
    hq, first, second = office.laptops
    hq.new_record("code_item", list_code="agencies", code="NEWAG")
    first.take(hq.export("CR"))
    uid = first.new_record("contact", agency="NEWAG")
    file = first.export("CR")
    without = [s for s in reader.open_package(file).segments if s.scope == "CR"]

    # before the code itself has come
    result = second.take_one(forge(file, tmp_path / "f.xlsx", segments=without))
    assert result.reviews == 1
    assert kinds(second) == [("rule", uid)]

    office.deliver()
    assert [kinds(each) for each in office.laptops] == [[], [], []]


def test_an_edit_of_another_field_leaves_what_was_found(office: Mail) -> None:
    _, first, second = office.laptops
    parent = first.new_record("initiative", title="Water")
    uid = first.new_record(
        "activity", initiative=parent, kind="TRAINING", title="Wells", women=20, men=20, young=5
    )
    second.take(first.export("CR"))
    first.edit(uid, held_on="2021-05-01")
    second.edit(uid, end_on="2021-04-01")
    first.take(second.export("CR"))
    assert kinds(first) == [("rule", uid)]

    second.edit(uid, title="Deep wells", place="Upala")
    first.take(second.export("CR"))
    assert kinds(first) == [("rule", uid)]

    second.edit(uid, end_on="2021-06-01")
    first.take(second.export("CR"))
    assert kinds(first) == []


def test_a_first_edit_of_a_lone_field_is_judged_by_its_value(office: Mail, tmp_path: Path) -> None:
    hq, first, second = office.laptops
    parent = first.new_record("initiative", title="Water")
    uid = first.new_record("activity", initiative=parent, kind="TRAINING", title="Wells")
    office.deliver()
    hq.new_record("code_item", list_code="activity_kinds", code="NEW", label_en="New")
    hq.edit(uid, kind="NEW")
    file = hq.export("CR")
    late = [s for s in reader.open_package(file).segments if s.scope == "CR"]

    second.take_one(forge(file, tmp_path / "f.xlsx", segments=late))
    assert kinds(second) == [("rule", uid)]

    second.take(file)
    assert kinds(second) == []
