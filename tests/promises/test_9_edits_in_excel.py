"""Excel is a second editor: what people change there arrives once, wherever it is accepted.

Source: sync.md, "Edits made in Excel"; rulings.md 14, 15, 37, 38, 42, 44, 46.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from app.base.errors import AppError
from app.exchange import reader
from app.exchange.package import Segment
from app.services import retraction
from app.sync.canonical import START, chain, pack, unpack
from app.sync.feeds import is_virtual
from database.unit import read
from tests.app.services.conftest import Setup
from tests.laptops import Laptop, Mail, forge
from tests.parcels import attach, named, unpacked
from tests.sheets import (
    by_field,
    cell,
    copy_of,
    edited,
    edits_of,
    new_row,
    nothing,
    sound,
    without_row,
)

pytestmark = pytest.mark.long


@pytest.fixture
def second(laptop: Setup) -> Laptop:
    """Return another laptop of Costa Rica."""
    return laptop("CR", "cr2")


def test_every_edit_is_shown_with_its_record_before_and_after(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water", grant_amount="100", grant_currency="USD")
    file = edited(cr.export("HQ"), cell("initiative", uid, title="Wells", grant_amount=250))

    found = by_field(hq.look_at(file))

    assert (found["title"].uid, found["title"].title) == (uid, "CR-1 Water")
    assert found["title"].fields == {"title": ("Water", "Wells")}
    assert (found["title"].row, found["title"].column) == (3, "C")
    grant = found["grant_amount"]
    assert grant.fields == {"grant_amount": ("100", "250"), "grant_currency": ("USD", "USD")}
    assert {p.state for p in found.values()} == {"open"}
    assert not hq.has(uid)


def test_edits_wait_until_somebody_takes_them_and_nothing_is_lost(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water", summary="a well")
    file = edited(cr.export("HQ"), cell("initiative", uid, title="Wells", summary=None))

    waiting = hq.take_one(file)
    shown = hq.value(uid, "title"), hq.value(uid, "summary")
    taken = hq.take_one(file, accept=True)

    assert (waiting.verdict, waiting.taken, waiting.accepted) == ("edited", 1, 0)
    assert shown == ("Water", "a well")
    assert (taken.verdict, taken.accepted, taken.problems) == ("merged", 2, [])
    assert (hq.value(uid, "title"), hq.value(uid, "summary")) == ("Wells", None)


def test_edits_of_a_package_that_never_came_are_taken_in_one_go(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    file = edited(cr.export("HQ"), cell("initiative", uid, title="Wells"))

    result = hq.take_one(file, accept=True)

    assert (result.verdict, result.taken, result.accepted) == ("merged", 2, 1)
    assert hq.value(uid, "title") == "Wells"
    sound(hq, cr)


def test_the_same_file_taken_twice_is_one_change(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    file = edited(cr.export("HQ"), cell("initiative", uid, title="Wells"))
    hq.take_one(file, accept=True)
    before = hq.digest(), edits_of(hq)

    again = hq.take_one(file, accept=True)
    looked = hq.take_one(file)

    assert (again.verdict, again.taken, looked.verdict) == ("known", 0, "known")
    assert [p.state for p in looked.proposals] == ["taken"]
    assert (hq.digest(), edits_of(hq)) == before


def test_a_file_accepted_partly_here_and_partly_there_is_accepted(
    cr: Laptop, second: Laptop, hq: Laptop
) -> None:
    uid = cr.new_record(
        "initiative", title="Water", summary="a well", grant_amount="1", grant_currency="USD"
    )
    file = edited(
        cr.export("HQ"),
        cell("initiative", uid, title="Wells", summary="two wells", grant_amount=2),
        new_row("initiative", 4, title="Bread"),
    )
    keys = {name: p.key for name, p in by_field(hq.look_at(file)).items()}

    hq.take_one(file, accept=[keys["title"], keys["grant_amount"]])
    cr.take_one(file, accept=[keys["summary"], keys["title"]])

    assert hq.take_one(file).verdict == "edited"
    assert edits_of(hq) & edits_of(cr)
    sound(hq, cr, second)
    assert edits_of(hq) == edits_of(cr) == edits_of(second)
    assert len(edits_of(hq)) == 3, "the new row waits"
    for each in (hq, cr, second):
        found = each.record(uid)
        assert (found.get("title"), found.get("summary")) == ("Wells", "two wells")
        assert (found.get("grant_amount"), found.get("grant_currency")) == ("2", "USD")
        assert each.conflicts() == []


def test_an_edit_beside_newer_work_is_a_conflict_told_before(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water", summary="a well")
    file = edited(cr.export("HQ"), cell("initiative", uid, title="Wells", summary="two wells"))
    cr.edit(uid, title="Pumps")
    hq.take(cr.export("HQ"))

    found = by_field(hq.look_at(file))
    result = hq.take_one(file, accept=True)

    assert (found["title"].conflict, found["title"].now) == (True, {"title": "Pumps"})
    assert (found["summary"].conflict, found["summary"].now) == (False, {})
    assert result.conflicts == 1
    (open_one,) = hq.conflicts()
    assert {a.values["title"] for a in open_one.alternatives} == {"Pumps", "Wells"}
    accepted = "edited in package 1 of Costa Rica, accepted by HQ hq"  # on a server, also by whom
    assert any(each.by.startswith(accepted) for each in open_one.alternatives)
    sound(hq, cr)
    assert hq.value(uid, "summary") == "two wells"


def test_the_hidden_side_of_a_conflict_stays_open(cr: Laptop, second: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    second.take(cr.export("CR"))
    cr.edit(uid, title="Wells")
    second.edit(uid, title="Roads")
    cr.take(second.export("CR"))
    file = edited(cr.export("HQ"), cell("initiative", uid, title="Railways"))

    hq.take_one(file, accept=True)

    (open_one,) = hq.conflicts()
    assert {a.values["title"] for a in open_one.alternatives} == {"Railways", "Wells"}
    sound(hq, cr, second)


def test_elements_of_a_set_are_taken_one_by_one(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water", result_codes=["JMDI-A", "JMDI-B"])
    file = edited(cr.export("HQ"), cell("initiative", uid, result_codes="JMDI-B; JMDI-C"))
    found = {p.register: p for p in hq.look_at(file)}
    cr.edit(uid, result_codes=["JMDI-A", "JMDI-B", "M4SD-A"])

    hq.take_one(file, accept=[found["result_codes/JMDI-C"].key])
    partly = hq.value(uid, "result_codes")
    hq.take_one(file, accept=True)

    assert set(found) == {"result_codes/JMDI-A", "result_codes/JMDI-C"}
    assert found["result_codes/JMDI-A"].fields == {"result_codes": (["JMDI-A"], [])}
    assert partly == ["JMDI-A", "JMDI-B", "JMDI-C"]
    sound(hq, cr)
    assert cr.value(uid, "result_codes") == ["JMDI-B", "JMDI-C", "M4SD-A"]
    assert hq.conflicts() == []


def test_what_a_form_would_refuse_is_blocked_with_its_reason(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water", start_on="2026-01-01", end_on="2026-06-01")
    note = cr.new_record("progress_note", initiative=uid, title="told", text="x")
    file = edited(
        cr.export("HQ"),
        cell("initiative", uid, end_on="2025-06-01", title="Wells"),
        copy_of("progress_note", note, 4),
        cell("progress_note", note, text="y"),
    )

    found = by_field(hq.look_at(file))
    result = hq.take_one(file, accept=True)

    assert (found["end_on"].state, found["end_on"].problem) == ("blocked", "end_before_start")
    assert found["title"].state == "open"
    copies = [p for p in hq.look_at(file) if p.kind == "copied"]
    assert [(p.state, p.problem) for p in copies] == [("blocked", "edit_copied")] * len(copies)
    assert copies
    assert (hq.value(uid, "end_on"), hq.value(uid, "title")) == ("2026-06-01", "Wells")
    assert {"end_before_start", "edit_copied"} <= {p["code"] for p in result.problems}


def test_a_cell_that_is_not_clear_is_named_and_never_guessed(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water", code="0042", grant_amount="1")
    file = edited(
        cr.export("HQ"),
        cell("initiative", uid, code=42, grant_amount="much", grant_currency="EUR", title="Wells"),
        new_row("initiative", 4, title="Bread", duration_months="long"),
    )

    found = by_field(hq.look_at(file))
    result = hq.take_one(file, accept=True)

    problems = {name: p.problem for name, p in found.items() if p.state == "blocked"}
    assert problems == {
        "code": "number_in_text",
        "grant_amount": "not_a_number",
        "new": "not_months",
    }
    assert (hq.value(uid, "code"), hq.value(uid, "title")) == ("0042", "Wells")
    assert hq.value(uid, "grant_currency") is None, "the pair is taken whole or not at all"
    assert (result.verdict, result.accepted) == ("merged", 1)
    told = [(p["code"], p["row"], p["column"]) for p in result.problems]
    assert ("number_in_text", 3, "B") in told


def test_an_office_cannot_change_what_belongs_to_all(cr: Laptop, hq: Laptop) -> None:
    shared = hq.new_record("resource", title="Guide")
    own = cr.new_record("initiative", title="Water")
    hq.take(cr.export("HQ"))
    hq.edit(own, title="Wells")
    file = edited(
        hq.export("CR"),
        cell("resource", shared, title="Mine"),
        cell("initiative", own, summary="two wells"),
    )

    at_office = cr.take_one(file, accept=True)
    back_home = hq.take_one(file, accept=True)

    states = {p.uid: (p.state, p.problem) for p in at_office.proposals}
    assert states == {shared: ("blocked", "not_yours"), own: ("taken", "")}
    assert (cr.value(shared, "title"), cr.value(own, "summary")) == ("Guide", "two wells")
    assert [p.state for p in back_home.proposals] == ["taken", "taken"]
    assert (hq.value(shared, "title"), hq.value(own, "summary")) == ("Mine", "two wells")
    sound(hq, cr)


def test_a_file_edited_twice_asks_which_one_counts(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    file = cr.export("HQ")
    hq.take_one(edited(file, cell("initiative", uid, title="Wells")), accept=True)
    roads = edited(file, cell("initiative", uid, title="Roads"))

    (asked,) = hq.look_at(roads)
    all_open = hq.take_one(roads, accept=True)
    answered = hq.take_one(roads, accept=[asked.key])

    assert (asked.state, asked.now) == ("asks", {"title": "Wells"})
    assert (all_open.verdict, all_open.accepted) == ("edited", 0)
    assert [p["code"] for p in all_open.problems] == ["edit_asks"]
    assert answered.accepted == 1
    assert (hq.value(uid, "title"), hq.conflicts()) == ("Roads", [])
    assert len(edits_of(hq)) == 1
    sound(hq, cr)
    assert (cr.value(uid, "title"), cr.conflicts()) == ("Roads", [])


def test_a_cell_that_says_again_what_it_said_at_first_asks_too(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water", grant_amount="1", grant_currency="USD")
    file = cr.export("HQ")
    hq.take_one(edited(file, cell("initiative", uid, title="Wells", grant_amount=2)), accept=True)
    untouched = hq.take_one(file)
    back = edited(file, nothing)

    asked = by_field(hq.look_at(back))
    hq.take_one(back, accept=[asked["title"].key])

    assert untouched.verdict == "known"
    assert asked["title"].fields == {"title": ("Wells", "Water")}
    assert asked["grant_amount"].fields["grant_amount"] == ("2", "1")
    assert {p.state for p in asked.values()} == {"asks"}
    assert (hq.value(uid, "title"), hq.value(uid, "grant_amount")) == ("Water", "2")
    sound(hq, cr)


def test_edits_travel_on_to_whoever_never_saw_the_file(
    cr: Laptop, second: Laptop, hq: Laptop
) -> None:
    uid = cr.new_record("initiative", title="Water", summary="a well")
    file = edited(cr.export("HQ"), cell("initiative", uid, title="Wells", summary="two"))
    hq.take_one(file, accept=True)
    sound(hq, cr, second)
    Mail(hq, cr, second).round(all_speak=True)

    assert second.value(uid, "title") == "Wells"
    assert {line.by for line in second.history(uid) if line.kind == "edit"} == {
        "edited in package 1 of Costa Rica, accepted by HQ hq"
    }
    lines = [n for n in second.send("HQ").feeds if is_virtual(n["replica"])]
    assert lines == []
    assert [each.lacking(to) for each, to in ((hq, "CR"), (cr, "HQ"))] == [0, 0]
    with read(hq.store) as unit:
        assert [name.count(":") for name in unit.log.vector() if is_virtual(name)] == [1]


def test_an_import_with_accepted_edits_is_undone_and_taken_again(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    file = cr.export("HQ")
    hq.take(file)
    before = hq.digest()
    changed = edited(
        file, cell("initiative", uid, title="Wells"), new_row("initiative", 4, title="B")
    )
    result = hq.take_one(changed, accept=True)
    after = hq.digest()

    retraction.undo_import(hq.store, result.package)
    undone = hq.digest(), hq.value(uid, "title"), edits_of(hq), hq.findings()
    again = retraction.take_again(hq.store, result.package)

    assert undone == (before, "Water", set(), [])
    assert (again.accepted, hq.digest(), hq.value(uid, "title")) == (2, after, "Wells")
    sound(hq, cr)


def test_an_answer_is_an_own_change_on_which_the_import_rests(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    file = cr.export("HQ")
    hq.take_one(edited(file, cell("initiative", uid, title="Wells")), accept=True)
    roads = edited(file, cell("initiative", uid, title="Roads"))
    (asked,) = hq.look_at(roads)
    result = hq.take_one(roads, accept=[asked.key])

    with pytest.raises(AppError) as caught:
        retraction.undo_import(hq.store, result.package)

    assert caught.value.code == "undo_own_change"


def test_accepted_edits_count_as_work_to_be_sent(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    file = edited(cr.export("HQ"), cell("initiative", uid, title="Wells"))
    hq.take_one(file, accept=True)

    assert hq.status()["unsent"] == 1
    cr.take(hq.export("CR"))
    hq.take(cr.export("HQ"))
    assert (hq.status()["unsent"], hq.status()["unconfirmed"]) == (0, 0)


def test_a_row_that_is_gone_says_nothing_of_an_edit_made_before(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    other = cr.new_record("initiative", title="Bread")
    file = cr.export("HQ")
    both = (cell("initiative", uid, title="Wells"), cell("initiative", other, title="Cake"))
    hq.take_one(edited(file, *both), accept=True)

    found = hq.look_at(edited(file, without_row("initiative", uid)))

    assert [(p.uid, p.state) for p in found] == [(other, "asks")]


def test_a_feed_of_an_edit_has_one_change_and_no_more(
    cr: Laptop, hq: Laptop, tmp_path: Path
) -> None:
    uid = cr.new_record("initiative", title="Water")
    cr.edit(uid, title="Wells")
    file = cr.export("HQ")
    (part,) = reader.open_package(file).segments
    lines = unpack(part.data, 2)
    name = f"xl:p-1:{uid}:title:{'0' * 32}"
    tip = list(chain(name, "CR", 1, START, lines))[-1].hex()
    twice = Segment(name, "CR", 1, 2, START.hex(), tip, pack(lines))
    told = {**reader.open_package(file).header["replicas"], name: {"office": "CR", "role": "field"}}
    forged = forge(file, tmp_path / "forged.xlsx", segments=[twice], replicas=told)

    result = hq.take_one(forged)

    assert (result.verdict, result.refused) == ("refused", 2)
    assert {problem["code"] for problem in result.problems} == {"unreadable"}
    assert not hq.has(uid)


def test_what_the_program_fills_in_itself_is_not_taken_from_a_sheet(
    cr: Laptop, hq: Laptop, tmp_path: Path
) -> None:
    uid = cr.new_record("initiative", title="Water")
    digest = attach(cr, tmp_path, uid=uid)
    [document] = named(cr, digest)
    alone = unpacked(cr.export("HQ"), tmp_path / "all")
    file = edited(
        alone,
        cell("resource", document, title="Agreement", file_name="run.exe", file_sha256="ab" * 32),
        new_row("resource", 4, kind="Photo", title="Typed", file_name="typed.jpg"),
        new_row("resource", 5, kind="Photo", title="Only described", initiative=None),
    )

    found = by_field(hq.look_at(file))
    result = hq.take_one(file, accept=True)

    assert found["title"].state == "open"
    assert (found["file_name"].state, found["file_name"].problem) == (
        ("blocked", "edit_of_programs_field")
    )
    assert named(hq, digest) == [document]
    assert hq.value(document, "title") == "Agreement"
    places = {(p["code"], p["row"]) for p in result.problems}
    assert {("edit_of_programs_field", 3), ("edit_of_programs_field", 4)} <= places
    assert ("edit_of_programs_field", 5) not in places


def test_an_amount_with_a_currency_beside_its_column_is_named_and_never_guessed(
    cr: Laptop, hq: Laptop
) -> None:
    uid = cr.new_record("initiative", title="Water", grant_amount="100", grant_currency="USD")
    file = edited(cr.export("HQ"), cell("initiative", uid, grant_amount="100,00 €"))

    [found] = hq.look_at(file)
    hq.take_one(file, accept=True)

    assert (found.state, found.problem) == ("blocked", "currency_in_amount")
    assert (hq.value(uid, "grant_amount"), hq.value(uid, "grant_currency")) == ("100", "USD")
