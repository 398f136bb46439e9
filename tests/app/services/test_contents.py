"""The sections of an initiative say what they hold, and what is still missing in them."""

from __future__ import annotations

from app.base.text import translate
from app.services.contents import contents
from tests.laptops import Laptop


def test_each_section_counts_its_own_records_and_no_others(hq: Laptop) -> None:
    item = hq.new_record("initiative", scope="CR", status="ONGOING")
    other = hq.new_record("initiative", scope="CR", status="ONGOING")
    for _ in range(3):
        hq.new_record("activity", initiative=item, kind="TRAINING")
    hq.new_record("activity", initiative=other, kind="TRAINING")

    found = contents(hq.store, item)

    assert found["activity"].count == 3
    assert found["funding_line"].count == 0


def test_what_is_missing_stands_where_it_is_recorded(hq: Laptop) -> None:
    item = hq.new_record("initiative", scope="CR", status="ONGOING")
    partner = hq.new_record("organisation", scope="CR")
    before = contents(hq.store, item)
    hq.new_record("partnership", initiative=item, organisation=partner)

    after = contents(hq.store, item)

    assert [translate(*name) for name in before["partnership"].lacks] == ["Partner"]
    assert after["partnership"].lacks == ()
    assert [translate(*name) for name in after["contact"].lacks] == ["Focal point"]


def test_an_idea_is_not_reproached_for_what_only_an_approved_initiative_needs(hq: Laptop) -> None:
    item = hq.new_record("initiative", scope="CR", status="IDENTIFIED")
    assert contents(hq.store, item)["partnership"].lacks == ()


def test_an_initiative_that_is_not_here_holds_nothing(hq: Laptop) -> None:
    assert contents(hq.store, "0" * 26) == {}
