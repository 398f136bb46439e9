"""What a merge leaves for the full text is one row, and nothing of it is overlooked."""

from __future__ import annotations

import sqlalchemy as sa

from app.services import retraction
from database import search, search_notes
from database.models import search_note, search_queue
from database.unit import Unit, read, write
from tests.laptops import Laptop


def queue(unit: Unit) -> list[int]:
    query = sa.select(search_queue.c.record_id).order_by(search_queue.c.record_id)
    return list(unit.connection.execute(query).scalars())


def emptied(unit: Unit) -> Unit:
    while search.refresh(unit):
        pass
    return unit


def test_a_package_leaves_one_row_whatever_it_brings(hq: Laptop, cr: Laptop) -> None:
    with write(hq.store) as unit:
        emptied(unit).commit()
    for number in range(5):
        cr.new_record("initiative", title=f"Water {number}")

    hq.take_one(cr.export("HQ"))

    with read(hq.store) as unit:
        (note,) = unit.connection.execute(sa.select(search_note)).all()
        assert note.size == 5
        assert search.pending(unit) == 5
        assert queue(unit) == []


def test_what_is_noted_twice_is_looked_at_once(cr: Laptop) -> None:
    with write(cr.store) as unit:
        emptied(unit)
        search_notes.leave(unit.connection, [7, 3])
        search_notes.leave(unit.connection, [3, 9])
        search_notes.leave(unit.connection, [])
        assert search_notes.pending(unit.connection) == 4

        search_notes.gather(unit.connection)

        assert queue(unit) == [3, 7, 9]
        assert search_notes.pending(unit.connection) == 3


def test_who_does_not_want_to_wait_has_the_newest_notes_first(cr: Laptop) -> None:
    with write(cr.store) as unit:
        emptied(unit)
        for number in (1, 2, 3):
            search_notes.leave(unit.connection, [number])

        search_notes.gather(unit.connection, 2)
        assert queue(unit) == [2, 3]
        search_notes.gather(unit.connection, 2)
        assert queue(unit) == [1, 2, 3]


def test_nothing_waits_for_records_that_an_undo_took_away(hq: Laptop, cr: Laptop) -> None:
    with write(hq.store) as unit:
        emptied(unit).commit()
    cr.new_record("initiative", title="Water")
    result = hq.take_one(cr.export("HQ"))

    retraction.undo_import(hq.store, result.package)

    with write(hq.store) as unit:
        assert queue(unit) == []
        assert search.pending(unit) == 0
