"""The log in the store: found by feed and by record, line by line as it was hashed."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from app.domain import genesis
from app.sync.canonical import START, chain
from app.sync.change import BIRTH, GENESIS, Dot
from database import records
from database.log import CACHED_SEGMENTS
from database.unit import read, write
from tests.laptops import Laptop


@pytest.fixture
def uid(cr: Laptop) -> str:
    """A record with a birth and two edits."""
    made = cr.new_record("initiative", title="0")
    cr.edit(made, title="1")
    cr.edit(made, title="2")
    return made


def dots(laptop: Laptop, uid: str) -> list[Dot]:
    with read(laptop.store) as unit:
        found = records.find(unit, uid)
        assert found is not None
        places = records.history(unit, found[0])
    return [Dot(place.identity, place.seq, place.replica) for place in places]


def test_a_change_is_found_by_its_dot(cr: Laptop, uid: str) -> None:
    with read(cr.store) as unit:
        found = [unit.log.change("CR", dot).w["title"] for dot in dots(cr, uid)]

    assert found == ["0", "1", "2"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"seq": 9},
        {"seq": 2},
        {"id": "0" * 32},
        {"id": "no hash"},
        {"replica": "f" * 32},
    ],
    ids=str,
)
def test_a_dot_that_names_something_else_is_not_known(
    cr: Laptop, uid: str, wrong: dict[str, Any]
) -> None:
    right = dots(cr, uid)[0]
    dot = replace(right, **wrong)

    with read(cr.store) as unit:
        assert unit.log.knows("CR", right)
        assert not unit.log.knows("CR", dot)
        assert not unit.log.knows("SN", right)
        with pytest.raises(KeyError):
            unit.log.change("CR", dot)


def test_a_built_in_row_reads_like_a_birth(cr: Laptop) -> None:
    entity, uid, values = next(genesis.rows())

    with read(cr.store) as unit:
        change = unit.log.change("global", Dot(uid, 0, GENESIS))
        state = unit.log.state("global", uid)

    assert (change.kind, change.entity) == (BIRTH, entity)
    assert change.w
    assert values
    assert state is not None
    assert state.birth.dot == f"genesis.{uid}"
    assert state.weight() == 0


def test_the_tip_of_a_feed_is_the_hash_of_all_before_it(cr: Laptop, uid: str) -> None:
    with read(cr.store) as unit:
        found = records.find(unit, uid)
        assert found is not None
        lines = [place.line for place in records.history(unit, found[0])]
        *_, tip = chain(cr.who.replica, "CR", 1, START, lines)

        assert unit.log.tip(cr.who.replica, "CR") == (3, tip)
        assert unit.log.tip(cr.who.replica, "global") == (0, START)


def test_lines_are_read_from_more_segments_than_are_kept_in_memory(cr: Laptop) -> None:
    uids = [cr.new_record("initiative", title=str(n)) for n in range(CACHED_SEGMENTS + 5)]

    with read(cr.store) as unit:
        for number, uid in [*enumerate(uids), *enumerate(uids)]:
            state = unit.log.state("CR", uid)
            assert state is not None
            birth = Dot(state.birth.id, state.birth.seq, state.birth.replica)
            assert unit.log.change("CR", birth).w["title"] == str(number)


def test_who_a_laptop_is_is_kept_as_first_told(cr: Laptop) -> None:
    with write(cr.store) as unit:
        unit.log.replica_number("a" * 32)
        assert unit.log.who("a" * 32) == "aaaaaaaa"
        unit.commit()
    with write(cr.store) as unit:
        number = unit.log.replica_number("a" * 32, "SN", "field", "Dakar")
        unit.commit()

    with read(cr.store) as unit:
        assert unit.log.numbers["a" * 32] == number
        assert unit.log.who("a" * 32) == "SN Dakar"
        assert unit.log.who_is("a" * 32) == ("SN", "field")
        assert unit.log.who_is("b" * 32) == ("", "")


def test_a_state_is_the_same_after_closing(cr: Laptop, uid: str) -> None:
    cr.edit(uid, result_codes=["JMDI-A"])
    cr.delete(uid)
    with read(cr.store) as unit:
        before = unit.log.state("CR", uid)

    cr.close()
    cr.open()

    with read(cr.store) as unit:
        assert unit.log.state("CR", uid) == before
    assert before is not None
    assert before.dead


def test_a_vector_states_ranges_and_tips(cr: Laptop, uid: str) -> None:
    with read(cr.store) as unit:
        vector = unit.log.vector()
        _, tip = unit.log.tip(cr.who.replica, "CR")

    assert uid
    assert vector == {f"{cr.who.replica}/CR": [(1, 3, tip.hex())]}


def test_records_of_one_form_share_it(cr: Laptop) -> None:
    for number in range(5):
        cr.new_record("initiative", title=str(number), code=None)

    with read(cr.store) as unit:
        query = "SELECT count(DISTINCT shape_id) FROM record WHERE entity = 'initiative'"
        assert unit.connection.exec_driver_sql(query).scalar() == 1


def test_births_are_told_up_to_the_first_record_that_somebody_wrote_to(cr: Laptop) -> None:
    titles = [{"title": "Water"}, {"title": "Wells", "summary": "deep"}, {"title": "Fields"}]
    uids = [cr.new_record("initiative", **each) for each in titles]
    cr.edit(edited := cr.new_record("initiative", title="Seeds"), title="Grain")
    last = cr.new_record("initiative", title="Roads")

    with read(cr.store) as unit:
        unit.log.prefetch("CR", [*uids, edited, last])
        found = [unit.log.inborn("CR", each) for each in (uids, [*uids, edited, last], [edited])]
        origins = [unit.log.origin("CR", uid) for uid in uids]
        builtin = next(genesis.rows())[1]
        unit.log.prefetch("global", [builtin])

        assert unit.log.inborn("global", [builtin]) == ([], [])
    births = [each.birth.id for each in origins if each]
    shapes = [(each.entity, each.shape) for each in origins if each]
    assert len(births) == 3
    assert len(set(shapes)) == 2
    assert found == [(births, shapes), (births, shapes), ([], [])]
