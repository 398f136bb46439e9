"""An act: all of it or nothing, numbered and stamped in this laptop's own feeds."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.base import clock
from app.base.errors import RecordError
from app.services.acts import Act, remember
from app.services.finishing import finish
from app.sync.change import BIRTH, EDIT, Change, decode
from database import witness
from database.unit import read, write
from tests.laptops import Laptop

UID = "5f0c8d3e-7c58-4c5c-9a9a-0000000000{:02x}"


def birth(number: int, **w: object) -> Change:
    return Change("initiative", UID.format(number), BIRTH, 0, "", w={"title": "Water", **w})


def lines(laptop: Laptop, scope: str = "CR") -> list[Change]:
    """Return the changes of the laptop's own feed."""
    with read(laptop.store) as unit:
        (home,) = unit.log.admitted(laptop.who.replica, scope)
        found = unit.log
        return [
            decode(found.line(number, seq))
            for number, seq in unit.connection.exec_driver_sql(
                "SELECT segment_id, seq FROM change WHERE branch_id = ? ORDER BY seq", (home.id,)
            )
        ]


def test_the_changes_of_an_act_carry_its_name_and_its_author(cr: Laptop) -> None:
    with write(cr.store) as unit:
        act = Act(unit, cr.who, "spring")
        act.add("CR", birth(1))
        act.add("CR", birth(2))
        finish(unit, act)

    assert [(c.act, c.by) for c in lines(cr)] == [("spring", "CR cr")] * 2


def test_time_always_moves_forward_in_a_feed(cr: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    moments = [1_800_000_000_000, 1_700_000_000_000, 1_700_000_000_000, 1_900_000_000_000]
    for number, moment in enumerate(moments):
        monkeypatch.setattr(clock, "now_ms", lambda moment=moment: moment)
        with write(cr.store) as unit:
            act = Act(unit, cr.who)
            act.add("CR", birth(number))
            finish(unit, act)

    ats = [c.at for c in lines(cr)]

    assert ats == [1_800_000_000_000, 1_800_000_000_001, 1_800_000_000_002, 1_900_000_000_000]


def test_somebody_elses_wrong_clock_does_not_move_ours(
    cr: Laptop, hq: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = clock.now_ms()
    monkeypatch.setattr(clock, "now_ms", lambda: 4_000_000_000_000)
    uid = hq.new_record("initiative", "CR")
    file = hq.export("CR")
    monkeypatch.setattr(clock, "now_ms", lambda: now)
    cr.take(file)

    cr.edit(uid, title="Clean water")

    assert lines(cr)[-1].at == now


def test_a_birth_can_be_followed_by_its_edit_and_its_children(cr: Laptop) -> None:
    note = Change("progress_note", UID.format(9), BIRTH, 0, "", w={"title": "First"})
    with write(cr.store) as unit:
        act = Act(unit, cr.who)
        act.add("CR", birth(1))
        state = act.merge.state("CR", UID.format(1))
        assert state is not None
        dot = state.birth.dot
        edit = Change("initiative", UID.format(1), EDIT, 0, "", w={"title": "Clean water"})
        edit.s, edit.gates = {"title": [dot]}, [dot]
        act.add("CR", edit)
        note.gates = [UID.format(1)]
        act.add("CR", note)
        finish(unit, act)

    assert cr.value(UID.format(1), "title") == "Clean water"
    assert cr.value(UID.format(9), "title") == "First"
    assert cr.findings() == []


def test_an_act_that_names_what_is_not_here_is_refused(cr: Laptop) -> None:
    orphan = birth(1)
    orphan.gates = [UID.format(2)]

    with write(cr.store) as unit:
        act = Act(unit, cr.who)
        with pytest.raises(RecordError) as refused:
            act.add("CR", orphan)

    assert refused.value.params["uid"] == UID.format(2)


def test_an_act_that_is_not_finished_leaves_nothing(cr: Laptop) -> None:
    before = cr.digest()
    with write(cr.store) as unit:
        act = Act(unit, cr.who)
        act.add("CR", birth(1))
        act.write()

    assert not cr.has(UID.format(1))
    assert cr.digest() == before
    assert cr.findings() == []


def test_an_act_without_changes_leaves_nothing(cr: Laptop) -> None:
    with write(cr.store) as unit:
        changes = finish(unit, Act(unit, cr.who))

    assert not changes


def test_every_scope_has_a_feed_of_its_own(hq: Laptop) -> None:
    with write(hq.store) as unit:
        act = Act(unit, hq.who)
        for number, scope in enumerate(("CR", "SN", "global", "CR")):
            act.add(scope, birth(number))
        finish(unit, act)

    with read(hq.store) as unit:
        assert {b.scope: b.last for b in unit.log.branches.values()} == {
            "CR": 2,
            "SN": 1,
            "global": 1,
        }
    assert hq.findings() == []


def test_the_witness_covers_what_was_saved(cr: Laptop) -> None:
    cr.new_record("initiative")
    cr.new_record("initiative")

    seen = witness.load(cr.who.replica)

    assert seen is not None
    with read(cr.store) as unit:
        assert seen.feeds["CR"] == (2, unit.log.tip(cr.who.replica, "CR")[1].hex())


def test_a_database_ahead_of_its_witness_is_normal(cr: Laptop) -> None:
    cr.new_record("initiative")
    file = cr.folder / "home" / "witness" / f"{cr.who.replica}.json"
    old = file.read_text()
    cr.new_record("initiative")
    cr.close()
    file.write_text(old)

    cr.open()

    assert cr.notices == []


def test_the_witness_covers_every_number_of_a_package(cr: Laptop) -> None:
    with write(cr.store) as unit:
        act = Act(unit, cr.who)
        act.add("CR", birth(1))
        act.write()
        unit.commit()  # the power went before the witness heard of it
    cr.here()

    cr.export("HQ")

    seen = witness.load(cr.who.replica)
    assert seen is not None
    assert seen.feeds["CR"][0] == 1
    assert seen.packages == 1


def test_the_witness_can_be_told_again(cr: Laptop) -> None:
    cr.new_record("initiative")
    before = witness.load(cr.who.replica)

    with read(cr.store) as unit:
        remember(unit, cr.who)

    after = witness.load(cr.who.replica)
    assert before is not None
    assert after is not None
    assert after.seen >= before.seen
    assert after == replace(before, seen=after.seen)
