"""What a recipient lacks: by what it said it holds, and in pieces that carry their chain."""

from __future__ import annotations

import dataclasses
import itertools

import pytest

from app.base import clock
from app.sync.canonical import START, chain, unpack
from database import outgoing
from database.unit import Unit, read, write
from tests.app.services.conftest import Setup
from tests.laptops import Laptop

DAY = 24 * 3600 * 1000


def everything(_scope: str) -> bool:
    return True


def lacking(unit: Unit, office: str, later: int = 0) -> list[tuple[str, int, int]]:
    found = outgoing.lacking(unit, office, everything, clock.now_ms() + later)
    return [(s.branch.scope, s.first, s.last) for s in found]


def test_who_was_never_heard_of_lacks_everything(cr: Laptop) -> None:
    uid = cr.new_record("initiative")
    cr.edit(uid, title="Clean water")

    with read(cr.store) as unit:
        assert lacking(unit, "HQ") == [("CR", 1, 2)]


def test_an_office_lacks_what_any_of_its_laptops_lacks(laptop: Setup) -> None:
    hq, one, two = laptop("HQ"), laptop("CR", "one"), laptop("CR", "two")
    for _ in range(3):
        hq.new_record("initiative", "CR")
    one.take(hq.export("CR"))
    hq.take(one.export("HQ"))
    with read(hq.store) as unit:
        assert lacking(unit, "CR") == []

    hq.take(two.export("HQ"))

    with read(hq.store) as unit:
        assert lacking(unit, "CR") == [("CR", 1, 3)]


def test_a_laptop_silent_for_half_a_year_holds_nothing_back(laptop: Setup) -> None:
    hq, one, two = laptop("HQ"), laptop("CR", "one"), laptop("CR", "two")
    hq.new_record("initiative", "CR")
    hq.take(two.export("HQ"))
    one.take(hq.export("CR"))
    hq.take(one.export("HQ"))

    with write(hq.store) as unit:
        assert lacking(unit, "CR") == [("CR", 1, 1)]
        number = unit.log.numbers[one.who.replica]
        unit.connection.exec_driver_sql(
            "UPDATE peer SET heard_at = heard_at + ? WHERE replica_id = ?", (100 * DAY, number)
        )
        assert lacking(unit, "CR", later=100 * DAY) == [("CR", 1, 1)]
        assert lacking(unit, "CR", later=181 * DAY) == []


def test_scopes_that_may_not_leave_are_not_lacking(cr: Laptop) -> None:
    cr.new_record("initiative")

    with read(cr.store) as unit:
        assert outgoing.lacking(unit, "SN", lambda scope: scope == "global", 0) == []
        assert outgoing.vector_for(unit, lambda scope: scope == "global") == {}


def pieces(unit: Unit) -> list[outgoing.Piece]:
    return outgoing.pieces(unit, outgoing.lacking(unit, "HQ", everything, 0, full=True))


def sound(found: list[outgoing.Piece]) -> None:
    """Check that pieces of one feed hang together and are what they say."""
    previous, expected = START, 1
    for piece in found:
        assert (piece.first, piece.prev) == (expected, previous)
        lines = unpack(piece.data, piece.last - piece.first + 1)
        assert tuple(lines) == piece.lines
        *_, previous = chain(piece.replica, piece.scope, piece.first, piece.prev, lines)
        assert piece.hash == previous
        expected = piece.last + 1


def test_small_acts_are_packed_into_one_piece(cr: Laptop) -> None:
    uid = cr.new_record("initiative", title="0")
    for number in range(1, 30):
        cr.edit(uid, title=str(number))

    with write(cr.store) as unit:
        found = pieces(unit)
        unit.commit()

    sound(found)
    assert len(found) == 1
    assert cr.findings() == []


def test_no_piece_grows_beyond_a_limit(cr: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outgoing, "LARGEST", 10)
    uid = cr.new_record("initiative", title="0")
    for number in range(1, 35):
        cr.edit(uid, title=str(number))

    with write(cr.store) as unit:
        found = pieces(unit)
        unit.commit()

    sound(found)
    assert [p.last - p.first + 1 for p in found] == [10, 10, 10, 5]
    assert cr.findings() == []


def test_a_piece_travels_on_as_it_came(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="0")
    for number in range(1, 5):
        cr.edit(uid, title=str(number))
    hq.take(cr.export("HQ"))

    with write(cr.store) as mine, write(hq.store) as theirs:
        sent, relayed = pieces(mine), pieces(theirs)

    assert sent == [dataclasses.replace(piece, signature="") for piece in relayed]
    assert all(piece.signature.startswith("ed25519:") for piece in relayed)


def test_what_is_cut_before_the_change_a_seal_stands_on_carries_the_seal(
    cr: Laptop, hq: Laptop
) -> None:
    uid = cr.new_record("initiative", title="0")
    for number in range(1, 5):
        cr.edit(uid, title=str(number))
    hq.take(cr.export("HQ"))

    with write(hq.store) as unit:
        (whole,) = pieces(unit)
        (branch,) = (b for b in unit.log.branches.values() if b.last == whole.last)
        (cut,) = outgoing.pieces(unit, [outgoing.Stretch(branch, 3, 5)])
        (front,) = outgoing.pieces(unit, [outgoing.Stretch(branch, 1, 4)])

    assert cut.signature == whole.signature
    assert front.signature == ""


def test_a_part_of_a_piece_carries_the_hash_before_it(cr: Laptop) -> None:
    uid = cr.new_record("initiative", title="0")
    for number in range(1, 8):
        cr.edit(uid, title=str(number))
    with write(cr.store) as unit:
        (whole,) = pieces(unit)
        unit.commit()

    hashes = [START, *chain(whole.replica, whole.scope, 1, START, whole.lines)]
    with write(cr.store) as unit:
        (branch,) = unit.log.branches.values()
        for first, last in itertools.combinations(range(1, 9), 2):
            (part,) = outgoing.pieces(unit, [outgoing.Stretch(branch, first, last)])
            assert (part.prev, part.hash) == (hashes[first - 1], hashes[last])
            assert part.lines == whole.lines[first - 1 : last]
    assert cr.findings() == []


def test_records_of_a_stretch_are_named_once(cr: Laptop) -> None:
    one, two = cr.new_record("initiative"), cr.new_record("organisation")
    cr.edit(one, title="Clean water")

    with read(cr.store) as unit:
        found = outgoing.records_in(unit, outgoing.lacking(unit, "HQ", everything, 0))

    assert [(uid, scope, entity) for _, uid, scope, entity in found] == [
        (one, "CR", "initiative"),
        (two, "CR", "organisation"),
    ]
