"""What headquarters refuses loses effect everywhere, in whatever order it comes (ruling 36)."""

from __future__ import annotations

import pytest

from app.sync.change import PURGE, Dot, parse_dot
from app.sync.feeds import gaps
from tests.app.sync.desk import CHILD, RECORD, Desk, send


def test_headquarters_voids_one_change_of_a_chain(desk: Desk) -> None:
    desk.record({"title": "Water"})
    first = desk.bf.edit("BF", desk.bf.read("BF", RECORD), {"title": "Wells"})
    desk.bf.edit("BF", desk.bf.read("BF", RECORD), {"summary": "comes after it"})
    send(desk.bf, desk.hq)

    dot = str(Dot(first, 2, desk.bf.replica))
    desk.hq.void("BF", desk.hq.read("BF", RECORD), [dot])

    assert desk.ends("title") == ("Water", [])
    assert desk.ends("summary") == ("comes after it", [])


def test_a_void_that_arrives_before_the_change_it_names(desk: Desk) -> None:
    desk.record({"title": "Water"})
    first = desk.bf.edit("BF", desk.bf.read("BF", RECORD), {"title": "Wells"})
    send(desk.bf, desk.hq)
    desk.hq.void("BF", desk.hq.read("BF", RECORD), [str(Dot(first, 2, desk.bf.replica))])

    desk.second.take(desk.hq.export({}, ["BF"]).only(replica=desk.hq.replica))
    assert first not in desk.second.log

    assert desk.ends("title") == ("Water", [])


def test_what_somebody_wrote_upon_a_voided_change_stands(desk: Desk) -> None:
    desk.record({"title": "Water"})
    first = desk.bf.edit("BF", desk.bf.read("BF", RECORD), {"title": "Wells"})
    send(desk.bf, desk.second)
    desk.second.edit("BF", desk.second.read("BF", RECORD), {"title": "Wells and roads"})
    desk.meet()

    desk.hq.void("BF", desk.hq.read("BF", RECORD), [str(Dot(first, 2, desk.bf.replica))])

    assert desk.ends("title")[1] == ["Water", "Wells and roads"]


def test_what_was_replaced_before_stays_replaced(desk: Desk) -> None:
    desk.record({"title": "Water"})
    desk.second.edit("BF", desk.second.read("BF", RECORD), {"title": "Wells"})
    desk.meet()
    last = desk.bf.edit("BF", desk.bf.read("BF", RECORD), {"title": "Roads"})
    desk.meet()

    desk.hq.void("BF", desk.hq.read("BF", RECORD), [str(Dot(last, 2, desk.bf.replica))])

    assert desk.ends("title") == ("Wells", [])


def test_a_decision_stands_when_something_else_is_voided(desk: Desk) -> None:
    desk.record({"title": "Water", "summary": "old"})
    wrong = desk.bf.edit("BF", desk.bf.read("BF", RECORD), {"title": "Roads"})
    desk.bf.delete("BF", desk.bf.read("BF", RECORD))
    desk.meet()
    desk.second.live("BF", desk.second.read("BF", RECORD), {"title": "Wells"}, named=[])
    desk.meet()

    desk.hq.void("BF", desk.hq.read("BF", RECORD), [str(Dot(wrong, 2, desk.bf.replica))])

    assert desk.dead() == (False, False)
    assert desk.ends("title") == ("Wells", [])
    assert desk.ends("summary") == (None, [])


def test_a_voided_birth_leaves_nothing_but_holds_nobody_up(desk: Desk) -> None:
    desk.record({"title": "Water"})
    birth = parse_dot(desk.hq.read("BF", RECORD).state.birth.dot)
    desk.hq.void("BF", desk.hq.read("BF", RECORD), [str(birth)])
    assert desk.dead() == (True, False)

    desk.bf.edit("BF", desk.bf.read("BF", RECORD), {"summary": "written all the same"})

    assert desk.ends("title") == (None, [])
    assert desk.ends("summary") == ("written all the same", [])
    assert desk.dead() == (False, False)


def test_a_voided_deletion_brings_the_record_back(desk: Desk) -> None:
    desk.record({"title": "Water"})
    gone = desk.bf.delete("BF", desk.bf.read("BF", RECORD))
    desk.meet()

    desk.hq.void("BF", desk.hq.read("BF", RECORD), [str(Dot(gone, 2, desk.bf.replica))])

    assert desk.dead() == (False, False)
    assert desk.ends("title") == ("Water", [])


def test_a_void_by_somebody_without_the_right_has_no_effect(desk: Desk) -> None:
    desk.record({"title": "Water"})
    birth = desk.second.read("BF", RECORD).state.birth.dot

    desk.second.void("BF", desk.second.read("BF", RECORD), [birth])

    assert desk.ends("title") == ("Water", [])


def test_a_void_of_a_change_of_another_record_has_no_effect(desk: Desk) -> None:
    desk.record({"title": "Water"})
    desk.record({"title": "Roads"}, CHILD)
    birth = desk.hq.read("BF", CHILD).state.birth.dot

    desk.hq.void("BF", desk.hq.read("BF", RECORD), [birth])

    assert desk.ends("title") == ("Water", [])
    assert desk.ends("title", CHILD) == ("Roads", [])


@pytest.mark.parametrize("early", [False, True])
def test_a_void_of_one_of_two_births_leaves_the_other(desk: Desk, *, early: bool) -> None:
    desk.bf.create("BF", RECORD, {"role": "LEAD", "task": "one"}, owner="BF")
    mine = desk.second.create("BF", RECORD, {"role": "LEAD", "note": "two"}, owner="AA")
    if early:
        send(desk.bf, desk.hq)
    else:
        desk.meet()

    dot = str(Dot(mine, 1, desk.second.replica))
    desk.hq.void("BF", desk.hq.read("BF", RECORD), [dot])

    assert desk.ends("task") == ("one", [])
    assert desk.ends("note") == (None, [])
    assert {site.read("BF", RECORD).state.owner for site in desk.all} == {"BF"}


def test_bytes_that_are_no_change_stay_a_link_of_the_chain(desk: Desk) -> None:
    desk.record({"title": "Water"})
    desk.bf.append("BF", b'{"k":"a kind nobody knows yet"}')
    desk.bf.edit("BF", desk.bf.read("BF", RECORD), {"title": "Wells"})

    assert desk.ends("title") == ("Wells", [])
    assert all(gaps(site.vector()) == {} for site in desk.all)


def test_a_purge_passes_through(desk: Desk) -> None:
    desk.record({"name": "#aa"})
    purge = desk.bf.read("BF", RECORD).change(PURGE, targets=["#aa"])
    identity = desk.bf.write("BF", purge)

    assert desk.ends("name") == ("#aa", [])
    assert all(identity in site.log for site in desk.all)
