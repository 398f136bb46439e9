"""Writing a merge down: rows, marks, conflicts and digests that say the same as the log."""

from __future__ import annotations

from typing import Any

import pytest
import sqlalchemy as sa

from app.sync.canonical import MODULUS, chain
from database.models import change, record, segment
from database.unit import read
from tests.app.services.conftest import Setup
from tests.laptops import Laptop


def ask(laptop: Laptop, query: str, *values: Any) -> list[tuple[Any, ...]]:  # noqa: ANN401
    with read(laptop.store) as unit:
        return [tuple(row) for row in unit.connection.exec_driver_sql(query, values)]


def test_row_numbers_are_never_given_twice(cr: Laptop, hq: Laptop) -> None:
    for _ in range(3):
        cr.new_record("initiative")
        hq.new_record("organisation")
        hq.take(cr.export("HQ"))
        cr.take(hq.export("CR"))

    for laptop in (cr, hq):
        ids = [row[0] for row in ask(laptop, "SELECT id FROM record")]
        assert len(ids) == len(set(ids))
        (unmatched,) = ask(
            laptop,
            "SELECT count(*) FROM initiative i LEFT JOIN record r ON r.id = i.id"
            " WHERE r.uid IS NOT i._uid OR r.scope IS NOT i._scope OR r.entity <> 'initiative'",
        )
        assert unmatched == (0,)


def test_the_digest_is_the_sum_of_what_the_records_weigh(cr: Laptop) -> None:
    uid = cr.new_record("initiative", result_codes=["JMDI-A"])
    cr.edit(uid, title="Clean water")
    cr.delete(cr.new_record("initiative"))

    with read(cr.store) as unit:
        uids = unit.connection.exec_driver_sql("SELECT uid FROM record WHERE scope = 'CR'")
        states = [unit.log.state("CR", uid) for uid in uids.scalars().all()]
        total = sum(state.weight() for state in states if state) % MODULUS

    assert cr.digest()["CR"] == f"{total:032x}"


def test_marks_follow_deletion_and_return(cr: Laptop) -> None:
    uid = cr.new_record("initiative")
    query = "SELECT r.dead, i._dead FROM record r JOIN initiative i ON i.id = r.id WHERE uid = ?"

    cr.delete(uid)
    assert ask(cr, query, uid) == [(1, 1)]

    from app.services import conflicts

    conflicts.restore(cr.store, [uid])
    assert ask(cr, query, uid) == [(0, 0)]


@pytest.fixture
def disputed(laptop: Setup) -> tuple[Laptop, str]:
    """A record of which two fields are in conflict."""
    one, two = laptop("CR", "one"), laptop("CR", "two")
    uid = one.new_record("initiative", title="Water", acronym="W")
    two.take(one.export("CR"))
    one.edit(uid, title="Clean", acronym="C")
    two.edit(uid, title="Safe", acronym="S")
    one.take(two.export("CR"))
    return one, uid


def test_conflicts_are_written_and_counted(disputed: tuple[Laptop, str]) -> None:
    laptop, uid = disputed

    assert ask(laptop, "SELECT register FROM conflict ORDER BY 1") == [("acronym",), ("title",)]
    assert ask(laptop, "SELECT conflicts FROM record WHERE uid = ?", uid) == [(2,)]

    laptop.edit(uid, title="Decided")

    assert ask(laptop, "SELECT register FROM conflict") == [("acronym",)]
    assert ask(laptop, "SELECT conflicts FROM record WHERE uid = ?", uid) == [(1,)]


def test_a_field_this_program_does_not_know_is_kept_and_passed_on(cr: Laptop, hq: Laptop) -> None:
    from app.services.acts import Act
    from app.services.finishing import finish
    from app.sync.change import BIRTH, Change
    from database.unit import write

    uid = "5f0c8d3e-7c58-4c5c-9a9a-000000000001"
    w = {"title": "Water", "colour_of_2031": "blue", "rainbow/red": True}
    with write(cr.store) as unit:
        act = Act(unit, cr.who)
        act.add("CR", Change("initiative", uid, BIRTH, 0, "", w=w))
        act.add("CR", Change("ship", uid.replace("1", "2"), BIRTH, 0, "", w={"name": "Ana"}))
        finish(unit, act)

    hq.take(cr.export("HQ"))

    assert hq.digest() == cr.digest()
    assert hq.findings() == cr.findings() == []
    assert hq.value(uid, "title") == "Water"
    lines = {line.register: dict(line.values) for line in hq.history(uid)}
    assert lines["colour_of_2031"] == {"colour_of_2031": "blue"}


@pytest.mark.parametrize("value", [1.5, 10**14, [1, {"a": 2}], {"a": "b"}, True, "x" * 5000])
def test_a_value_of_another_type_does_no_harm(cr: Laptop, hq: Laptop, value: object) -> None:
    """What another version wrote into a field is shown as far as it can be, and kept whole."""
    from app.services.acts import Act
    from app.services.finishing import finish
    from app.sync.change import BIRTH, Change
    from database.unit import write

    uid = "5f0c8d3e-7c58-4c5c-9a9a-000000000001"
    w = {"title": value, "duration_months": value, "grant": value, "start_on": value}
    with write(cr.store) as unit:
        act = Act(unit, cr.who)
        change = Change("initiative", uid, BIRTH, 0, "", w=w)
        if isinstance(value, float):
            with pytest.raises(ValueError, match="float"):
                act.add("CR", change)
            return
        act.add("CR", change)
        finish(unit, act)

    hq.take(cr.export("HQ"))

    for laptop in (cr, hq):
        assert laptop.findings() == []
        assert laptop.record(uid).uid == uid
        assert laptop.history(uid)
    assert hq.digest() == cr.digest()


def test_births_that_fill_other_parts_and_choices_keep_each_its_own(cr: Laptop, hq: Laptop) -> None:
    parent = cr.new_record("initiative", title="Water")
    filled: list[dict[str, Any]] = [
        {"women": 1, "men": 2},
        {"women": 3},
        {"joint_agencies": ["IOM", "UNHCR"]},
        {"joint_agencies": ["IOM"], "women": 4, "men": 5},
        {"women": 6, "men": 7},
    ]
    uids = [cr.new_record("activity", initiative=parent, **values) for values in filled]
    hq.take(cr.export("HQ"))

    shown = [cr.record(uid).values for uid in uids]
    for uid, values, own in zip(uids, filled, shown, strict=True):
        there = hq.record(uid).values
        assert {name: there.get(name) for name in values} == values
        assert {k: v for k, v in there.items() if v is not None} == {
            k: v for k, v in own.items() if v is not None
        }
    assert hq.findings() == []


def test_the_index_names_each_change_by_its_own_hash(cr: Laptop, hq: Laptop) -> None:
    uids = [cr.new_record("initiative", title=f"Water {n}") for n in range(3)]
    hq.take(cr.export("HQ"))

    with read(hq.store) as unit:
        (home,) = [b for b in unit.log.branches.values() if b.scope == "CR"]
        (part,) = unit.connection.execute(sa.select(segment).where(segment.c.scope == "CR"))
        lines = unit.log.lines(part.id, part.first, part.last)
        hashes = chain(home.replica, "CR", part.first, part.prev, lines)
        query = sa.select(change.c.seq, change.c.id, change.c.segment_id, record.c.uid)
        query = query.join(record, record.c.id == change.c.record_id)
        found = unit.connection.execute(query.where(change.c.branch_id == home.id)).all()

    due = [
        (n, tip[:16], part.id, uid)
        for n, (tip, uid) in enumerate(zip(hashes, uids, strict=True), 1)
    ]
    assert sorted(map(tuple, found)) == due
