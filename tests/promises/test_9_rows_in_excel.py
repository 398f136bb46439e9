"""Rows added, deleted and filled in with personal data in Excel: one record, wherever accepted.

Source: sync.md, "Edits made in Excel"; rulings.md 14, 15, 37, 38, 42, 44, 46.
"""

from __future__ import annotations

from typing import Any

import pytest

from app.services import conflicts
from database.unit import read
from tests.laptops import Laptop, Mail
from tests.sheets import (
    bytes_of_log,
    cell,
    delete_mark,
    edited,
    edits_of,
    new_row,
    sound,
    without_row,
)


def test_a_new_row_accepted_at_two_places_is_one_record(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    file = edited(
        cr.export("HQ"),
        new_row("initiative", 4, title="Bread", status="IDENTIFIED"),
    )
    (proposal,) = hq.look_at(file)

    hq.take_one(file, accept=True)
    cr.take_one(file, accept=True)

    assert (proposal.kind, proposal.scope, proposal.title) == ("new", "CR", "Bread")
    assert hq.record(proposal.uid).values == cr.record(proposal.uid).values
    assert (cr.value(proposal.uid, "title"), cr.record(proposal.uid).owner) == ("Bread", "CR")
    assert edits_of(hq) == edits_of(cr)
    sound(hq, cr)
    assert not hq.conflicts()
    assert not hq.reviews()
    assert uid != proposal.uid


def test_a_new_row_that_was_corrected_and_sent_again_asks(cr: Laptop, hq: Laptop) -> None:
    cr.new_record("initiative", title="Water")
    file = cr.export("HQ")
    first = edited(file, new_row("initiative", 4, title="Bread", summary="white"))
    hq.take_one(first, accept=True)

    corrected = edited(file, new_row("initiative", 4, title="Cake", summary="white"))
    (asked,) = hq.look_at(corrected)
    all_open = hq.take_one(corrected, accept=True)
    hq.take_one(corrected, accept=[asked.key])

    assert (asked.state, all_open.verdict, all_open.accepted) == ("asks", "edited", 0)
    assert hq.value(asked.uid, "title") == "Cake"
    assert hq.take_one(corrected).verdict == "known"
    assert hq.take_one(first).verdict == "known"
    sound(hq, cr)
    assert (cr.value(asked.uid, "title"), cr.conflicts(), cr.reviews()) == ("Cake", [], [])


@pytest.mark.parametrize("action", ["split", "keep"])
def test_one_new_row_filled_in_twice_is_split_or_kept(cr: Laptop, hq: Laptop, action: str) -> None:
    cr.new_record("initiative", title="Water")
    file = cr.export("HQ")
    hq.take_one(edited(file, new_row("initiative", 4, title="Bread")), accept=True)
    cr.take_one(edited(file, new_row("initiative", 4, title="Roads", summary="x")), accept=True)
    Mail(hq, cr).deliver()

    (item,) = hq.reviews()
    assert [(i.kind, i.uid) for i in cr.reviews()] == [("row_twice", item.uid)]
    conflicts.review(hq.store, item.id, action)

    sound(hq, cr)
    assert cr.reviews() == []
    titles = {str(r.get("title")) for r in map(cr.record, _initiatives(cr))}
    if action == "split":
        assert titles == {"Water", "Bread", "Roads"}
        assert cr.conflicts() == []
        assert {cr.value(u, "summary") for u in _initiatives(cr)} == {None, "x"}
    else:
        (open_one,) = cr.conflicts()
        assert {a.values["title"] for a in open_one.alternatives} == {"Bread", "Roads"}


def _initiatives(laptop: Laptop) -> list[str]:
    with read(laptop.store) as unit:
        found = unit.connection.exec_driver_sql("SELECT _uid FROM initiative WHERE _dead = 0")
        return [uid for (uid,) in found]


def test_new_rows_of_known_keys_are_the_record_of_these_keys(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    tag = cr.new_record("initiative_tag", initiative=uid, list_code="crosscutting", tag="GENDER")
    file = cr.export("HQ")
    other = edited(
        file,
        new_row(
            "initiative_tag", 4, initiative="CR-1 Water", list_code="crosscutting", tag="YOUTH"
        ),
    )
    (proposal,) = hq.look_at(other)

    hq.take_one(other, accept=True)
    same = cr.new_record("initiative_tag", initiative=uid, list_code="crosscutting", tag="YOUTH")

    assert proposal.uid == same != tag
    sound(hq, cr)


def test_the_action_column_deletes_and_a_missing_row_does_not(cr: Laptop, hq: Laptop) -> None:
    gone, kept, touched = (cr.new_record("initiative", title=t) for t in ("A", "B", "C"))
    file = cr.export("HQ")
    cr.edit(touched, summary="newer")

    marked = edited(
        file,
        delete_mark("initiative", gone),
        delete_mark("initiative", touched),
        without_row("initiative", kept),
    )
    hq.take_one(marked, accept=True)
    cr.take_one(marked, accept=True)

    assert [hq.record(u).deleted for u in (gone, kept, touched)] == [True, False, True]
    assert [cr.record(u).deleted for u in (gone, kept, touched)] == [True, False, False]
    assert [i.kind for i in cr.reviews()] == ["delete_against_edit"]
    sound(hq, cr)
    assert not hq.record(touched).deleted


def test_personal_data_typed_in_a_sheet_is_the_same_change_at_two_places(
    cr: Laptop, hq: Laptop
) -> None:
    consent: dict[str, Any] = {"consent": True, "consent_on": "2026-01-02", "consent_scope": "hq"}
    uid = cr.new_record("contact", name="Someone", work_phone="1", **consent)
    file = edited(
        cr.export("HQ"),
        cell("contact", uid, work_phone="22 33"),
        new_row(
            "contact", 4, consent="oui", consent_on="2026-02-03", consent_scope="hq", name="New"
        ),
    )
    found = {p.kind: p for p in hq.look_at(file)}

    hq.take_one(file, accept=True)
    cr.take_one(file, accept=True)

    assert edits_of(hq) == edits_of(cr)
    for each in (hq, cr):
        shown = each.record(uid)
        assert (shown.get("work_phone"), shown.get("name")) == ("22 33", "Someone")
        assert each.value(found["new"].uid, "name") == "New"
        with read(each.store) as unit:
            query = "SELECT value FROM secret"
            kept = sorted(v for (v,) in unit.connection.exec_driver_sql(query))
        assert kept == ["1", "22 33", "New", "Someone"], "what was not typed keeps its commitment"
        assert b"22 33" not in bytes_of_log(each)
    sound(hq, cr)
    assert not cr.conflicts()
