"""Many rows and many questions at once say what they would say one by one."""

from __future__ import annotations

import json

import pytest
import sqlalchemy as sa

from database.bulk import (
    BLOCK,
    Prepared,
    delete_many,
    highest,
    insert_columns,
    insert_many,
    listed,
    update_many,
)
from database.models import digest, search_queue, segment
from database.unit import read, write
from tests.laptops import Laptop


@pytest.mark.parametrize("count", [0, 1, BLOCK - 1, BLOCK, 2 * BLOCK + 3])
def test_every_row_is_written_once_however_many_there_are(cr: Laptop, count: int) -> None:
    rows = [(f"S{n}", f"{n}") for n in range(count)]
    with write(cr.store) as unit:
        insert_many(unit.connection, digest, ("scope", "value"), iter(rows))
        update_many(unit.connection, digest, ("value",), [("x", "S0")] if count else [])

        found = unit.connection.exec_driver_sql("SELECT scope, value FROM digest WHERE scope > 'S'")
        assert sorted(map(tuple, found)) == sorted([("S0", "x"), *rows[1:]] if count else [])


def test_rows_that_are_here_stay_when_more_are_written(cr: Laptop) -> None:
    with write(cr.store) as unit:
        insert_many(unit.connection, digest, ("scope", "value"), [("S7", "old")])
        rows = [(f"S{n}", "new") for n in range(2 * BLOCK)]
        insert_many(unit.connection, digest, ("scope", "value"), rows, known_stay=True)

        query = Prepared(sa.select(digest.c.value).where(digest.c.scope == sa.bindparam("scope")))
        assert query.scalar(unit.connection, scope="S7") == "old"
        assert query.scalar(unit.connection, scope="S8") == "new"


def test_a_prepared_question_is_asked_with_other_values_each_time(cr: Laptop) -> None:
    cr.new_record("initiative")
    with read(cr.store) as unit:
        query = Prepared(
            sa.select(segment.c.scope, segment.c.first).where(
                segment.c.scope == sa.bindparam("scope"), segment.c.first == 1
            )
        )
        (row,) = query.rows(unit.connection, scope="CR")

        assert (row.scope, row.first, tuple(row)) == ("CR", 1, ("CR", 1))
        assert query.first(unit.connection, scope="BF") is None
        assert query.scalars(unit.connection, scope="CR") == ["CR"]
        assert highest(unit.connection, segment) >= 1


def test_numbers_given_as_a_list_become_rows(cr: Laptop) -> None:
    with write(cr.store) as unit:
        unit.connection.execute(sa.delete(search_queue))
        numbers = listed("numbers")
        Prepared(
            sa.insert(search_queue).from_select(["record_id"], sa.select(numbers.c.value))
        ).run(unit.connection, numbers=json.dumps([5, 3, 9]))

        found = unit.connection.execute(sa.select(search_queue.c.record_id)).scalars().all()
        assert sorted(found) == [3, 5, 9]


@pytest.mark.parametrize("count", [0, 1, BLOCK, 2 * BLOCK + 3])
def test_columns_become_rows(cr: Laptop, count: int) -> None:
    scopes = [f"S{number}" for number in range(count)]
    with write(cr.store) as unit:
        before = len(unit.connection.execute(sa.select(digest)).all())
        insert_columns(unit.connection, digest, {"scope": scopes}, {"value": "x"}, count)
        rows = unit.connection.execute(sa.select(digest)).all()

    assert len(rows) == before + count
    assert {tuple(row) for row in rows} >= {(scope, "x") for scope in scopes}


def test_only_the_rows_named_are_deleted(cr: Laptop) -> None:
    with write(cr.store) as unit:
        insert_many(unit.connection, digest, ("scope", "value"), [(f"S{n}", "x") for n in range(3)])
        delete_many(unit.connection, digest.c.scope, ["S0", "S2", "elsewhere"])
        left = unit.connection.execute(sa.select(digest.c.scope)).scalars().all()

    assert {"S0", "S1", "S2"} & set(left) == {"S1"}
