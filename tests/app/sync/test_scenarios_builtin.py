"""Rows that come with the program, corrected, deleted, and added to (ruling 45)."""

from __future__ import annotations

from app.sync.change import Dot
from tests.app.sync.desk import BUILT_IN, CHILD, RECORD, Desk
from tests.app.sync.site import Site


def test_untouched_built_in_rows_are_outside_the_digest(desk: Desk) -> None:
    bare = Site("e" * 32, ["global"])

    assert bare.digests["global"] == desk.hq.digests["global"]
    assert not desk.hq.vector()


def test_headquarters_corrects_a_built_in_row(desk: Desk) -> None:
    desk.hq.edit("global", desk.hq.read("global", BUILT_IN), {"label_en": "Gender equality"})
    desk.hq.edit("global", desk.hq.read("global", BUILT_IN), {"label_fr": "Genre"})

    assert desk.ends("label_en", BUILT_IN, "global") == ("Gender equality", [])
    assert desk.ends("label_fr", BUILT_IN, "global") == ("Genre", [])
    assert desk.ends("code", BUILT_IN, "global") == ("GENDER", [])


def test_two_correct_a_built_in_row_at_once(desk: Desk) -> None:
    other = desk.laptop("f", "global", "BF", "NE")
    desk.all.append(other)
    desk.hq.edit("global", desk.hq.read("global", BUILT_IN), {"label_en": "Gender equality"})
    other.edit("global", other.read("global", BUILT_IN), {"label_en": "Women and men"})

    assert desk.ends("label_en", BUILT_IN, "global")[1] == ["Gender equality", "Women and men"]


def test_a_built_in_row_is_deleted_and_made_again(desk: Desk) -> None:
    desk.hq.delete("global", desk.hq.read("global", BUILT_IN))
    desk.meet()
    assert all(site.read("global", BUILT_IN).state.dead for site in desk.all)

    desk.hq.live("global", desk.hq.read("global", BUILT_IN))

    assert desk.ends("code", BUILT_IN, "global") == ("GENDER", [])
    assert not any(site.read("global", BUILT_IN).state.dead for site in desk.all)


def test_a_correction_of_a_built_in_row_is_voided(desk: Desk) -> None:
    wrong = desk.hq.edit("global", desk.hq.read("global", BUILT_IN), {"label_en": "Gendre"})
    desk.meet()

    dot = str(Dot(wrong, 1, desk.hq.replica))
    desk.hq.void("global", desk.hq.read("global", BUILT_IN), [dot])

    assert desk.ends("label_en", BUILT_IN, "global") == ("Gender", [])


def test_a_later_program_ships_a_new_round(desk: Desk) -> None:
    desk.hq.create("global", CHILD, {"code": "SEED2"}, entity="programme")
    desk.meet()
    desk.bf.create("BF", RECORD, {"title": "Water"}, parents=[CHILD])

    assert desk.ends("code", CHILD, "global") == ("SEED2", [])
    assert desk.ends("title") == ("Water", [])
