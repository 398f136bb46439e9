"""Deleted here, edited there, kept, deleted again; tags taken out and put in (ruling 39)."""

from __future__ import annotations

from app.sync.change import parse_dot
from tests.app.sync.desk import RECORD, Desk


def test_deleted_here_edited_there(desk: Desk) -> None:
    desk.record({"title": "Water"})
    desk.bf.delete("BF", desk.bf.read("BF", RECORD))
    desk.second.edit("BF", desk.second.read("BF", RECORD), {"title": "Wells"})

    assert desk.dead() == (False, True)
    assert desk.ends("title") == ("Wells", [])


def test_deleted_here_edited_there_kept_deleted_again(desk: Desk) -> None:
    desk.record({"title": "Water"})
    desk.bf.delete("BF", desk.bf.read("BF", RECORD))
    desk.second.edit("BF", desk.second.read("BF", RECORD), {"title": "Wells"})
    desk.meet()
    desk.hq.live("BF", desk.hq.read("BF", RECORD))
    assert desk.dead() == (False, False)
    assert desk.ends("title") == ("Wells", [])

    desk.bf.delete("BF", desk.bf.read("BF", RECORD))

    assert desk.dead() == (True, False)


def test_kept_here_deleted_once_more_there(desk: Desk) -> None:
    desk.record({"title": "Water"})
    desk.bf.delete("BF", desk.bf.read("BF", RECORD))
    desk.second.edit("BF", desk.second.read("BF", RECORD), {"title": "Wells"})
    desk.meet()
    desk.hq.live("BF", desk.hq.read("BF", RECORD))
    desk.bf.delete("BF", desk.bf.read("BF", RECORD))

    assert desk.dead() == (False, True)


def test_made_again_without_what_it_had(desk: Desk) -> None:
    desk.record({"title": "Water", "summary": "old"})
    desk.bf.delete("BF", desk.bf.read("BF", RECORD))
    desk.meet()

    desk.hq.live("BF", desk.hq.read("BF", RECORD), {"title": "Wells"}, named=[])

    assert desk.dead() == (False, False)
    assert desk.ends("title") == ("Wells", [])
    assert desk.ends("summary") == (None, [])


def test_kept_once_deleted_again_and_made_again_without_what_it_had(desk: Desk) -> None:
    desk.record({"title": "Water"})
    desk.bf.delete("BF", desk.bf.read("BF", RECORD))
    desk.meet()
    desk.hq.live("BF", desk.hq.read("BF", RECORD))
    desk.meet()
    desk.bf.delete("BF", desk.bf.read("BF", RECORD))
    desk.meet()

    desk.second.live("BF", desk.second.read("BF", RECORD), named=[])

    assert desk.dead() == (False, False)
    assert desk.ends("title") == (None, [])


def test_two_people_keep_a_record_with_different_parts(desk: Desk) -> None:
    desk.record({"title": "Water"})
    desk.second.edit("BF", desk.second.read("BF", RECORD), {"summary": "old"})
    desk.meet()
    desk.bf.delete("BF", desk.bf.read("BF", RECORD))
    desk.meet()
    birth, written = sorted(desk.hq.read("BF", RECORD).state.head_dots(), key=_replica)

    desk.hq.live("BF", desk.hq.read("BF", RECORD), named=[birth])
    desk.second.live("BF", desk.second.read("BF", RECORD), named=[written])

    assert desk.ends("title") == ("Water", [])
    assert desk.ends("summary") == ("old", [])


def _replica(dot: str) -> str:
    return parse_dot(dot).replica


def test_deleted_on_both_sides_with_an_edit_in_between(desk: Desk) -> None:
    desk.record({"title": "Water"})
    desk.bf.delete("BF", desk.bf.read("BF", RECORD))
    desk.second.edit("BF", desk.second.read("BF", RECORD), {"title": "Wells"})
    desk.second.delete("BF", desk.second.read("BF", RECORD))

    assert desk.dead() == (True, False)


def test_an_old_package_does_not_bring_back_what_was_deleted(desk: Desk) -> None:
    desk.record({"title": "Water"})
    spring = desk.bf.export({}, ["BF"])
    desk.bf.delete("BF", desk.bf.read("BF", RECORD))
    desk.meet()

    results = [site.take(spring) for site in desk.all]

    assert [result.taken for result in results] == [0, 0, 0]
    assert desk.dead() == (True, False)


def test_a_tag_removed_and_added_again(desk: Desk) -> None:
    desk.record({"tags/GENDER": True})
    for value in (None, True):
        desk.bf.edit("BF", desk.bf.read("BF", RECORD), {"tags/GENDER": value})

    assert desk.ends("tags/GENDER") == (True, [])


def test_a_tag_removed_here_and_added_again_there(desk: Desk) -> None:
    desk.record({"tags/GENDER": True})
    early = desk.second.read("BF", RECORD)
    desk.bf.edit("BF", desk.bf.read("BF", RECORD), {"tags/GENDER": None})
    desk.second.edit("BF", early, {"tags/GENDER": True})

    assert desk.ends("tags/GENDER") == (True, [])

    desk.hq.edit("BF", desk.hq.read("BF", RECORD), {"tags/GENDER": None})
    assert desk.ends("tags/GENDER") == (None, [])


def test_two_people_add_different_tags(desk: Desk) -> None:
    desk.record({"title": "Water"})
    desk.bf.edit("BF", desk.bf.read("BF", RECORD), {"tags/GENDER": True})
    desk.second.edit("BF", desk.second.read("BF", RECORD), {"tags/YOUTH": True})

    assert desk.ends("tags/GENDER") == (True, [])
    assert desk.ends("tags/YOUTH") == (True, [])
