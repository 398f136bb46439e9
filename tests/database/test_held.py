"""What waits: stored at once, named by what is missing, released as soon as it is there."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.exchange import reader
from app.services import conflicts
from database import held
from database.unit import read
from tests.app.services.conftest import Setup
from tests.laptops import Laptop, forge


class Parts:
    """The feeds of a decided conflict, each in a package of its own."""

    def __init__(self, laptop: Setup, folder: Path) -> None:
        """Let two laptops edit one field, and headquarters decide."""
        self.hq = laptop("HQ")
        self.first, self.second = laptop("CR", "one"), laptop("CR", "two")
        self.uid = self.first.new_record("initiative", title="Water")
        self.second.take(self.first.export("CR"))
        self.first.edit(self.uid, title="Clean")
        self.second.edit(self.uid, title="Safe")
        self.hq.take(self.first.export("HQ"), self.second.export("HQ"))
        conflicts.resolve(self.hq.store, self.uid, "title", take=1)
        self.late = laptop("HQ", "late")
        self.folder = folder
        self.whole = self.hq.export("HQ", full=True)
        self.number = 0

    def of(self, *laptops: Laptop, keep: slice | None = None) -> Path:
        """Return a package with the feeds of these laptops only."""
        self.number += 1
        names = {laptop.who.replica for laptop in laptops}
        segments = [s for s in reader.open_package(self.whole).segments if s.replica in names]
        if keep:
            segments = segments[keep]
        return forge(self.whole, self.folder / f"{self.number}.xlsx", segments=segments)


@pytest.fixture
def parts(laptop: Setup, tmp_path: Path) -> Parts:
    """The feeds of a decided conflict."""
    return Parts(laptop, tmp_path)


def waits(laptop: Laptop) -> list[tuple[str, str]]:
    """Return what is waited for: what, and whose."""
    with read(laptop.store) as unit:
        return sorted((w["what"], w["replica"]) for w in held.all_waits(unit).values())


def count(laptop: Laptop) -> int:
    with read(laptop.store) as unit:
        return held.count(unit)


def test_what_waits_names_the_laptop_whose_change_is_missing(parts: Parts) -> None:
    result = parts.late.take_one(parts.of(parts.hq))

    assert (result.verdict, result.held) == ("held", 1)
    assert result.waiting_for[0]["laptop"] == "CR one"
    assert waits(parts.late) == [("change", parts.first.who.replica)]
    assert count(parts.late) == 1
    assert not parts.late.has(parts.uid)


def test_what_misses_two_things_waits_for_the_second_when_the_first_is_there(
    parts: Parts,
) -> None:
    parts.late.take(parts.of(parts.hq))
    parts.late.take(parts.of(parts.first))

    assert waits(parts.late) == [("change", parts.second.who.replica)]

    result = parts.late.take_one(parts.of(parts.second))

    assert (result.taken, result.released) == (1, 1)
    assert waits(parts.late) == []
    assert parts.late.conflicts() == []
    assert parts.late.digest()["CR"] == parts.hq.digest()["CR"]
    assert parts.late.findings() == []


@pytest.mark.parametrize("order", ["012", "021", "102", "120", "201", "210"])
def test_feeds_may_come_in_any_order(parts: Parts, order: str) -> None:
    laptops = [parts.hq, parts.first, parts.second]

    for digit in order:
        parts.late.take(parts.of(laptops[int(digit)]))

    assert parts.late.digest()["CR"] == parts.hq.digest()["CR"]
    assert parts.late.value(parts.uid, "title") == parts.hq.value(parts.uid, "title")
    assert count(parts.late) == 0
    assert parts.late.findings() == []


def test_what_waits_is_passed_on_as_stored(parts: Parts) -> None:
    parts.late.take(parts.of(parts.hq))

    header = reader.open_package(parts.late.export("HQ")).header

    name = f"{parts.hq.who.replica}/CR"
    assert header["vector"][name][0][:2] == [1, 1]
    assert header["held"][name][0][:2] == [1, 1]


def test_what_waits_survives_closing(parts: Parts) -> None:
    parts.late.take(parts.of(parts.hq))
    parts.late.close()
    parts.late.open()

    parts.late.take(parts.of(parts.first, parts.second))

    assert parts.late.digest()["CR"] == parts.hq.digest()["CR"]
    assert parts.late.findings() == []


def test_what_waits_does_not_count_in_the_digest(parts: Parts) -> None:
    before = parts.late.digest()

    parts.late.take(parts.of(parts.hq))

    assert parts.late.digest() == before


def test_longer_and_shorter_pieces_of_one_feed_may_wait_together(
    laptop: Setup,
) -> None:
    cr, hq, late = laptop("CR"), laptop("HQ"), laptop("HQ", "late")
    uid = cr.new_record("initiative", title="0")
    hq.take(cr.export("HQ"))
    cr.take(hq.export("CR"))
    first = cr.export("HQ", full=True)
    files = []
    for number in range(1, 4):
        cr.edit(uid, title=str(number))
        files.append(cr.export("HQ"))  # each holds all since number 1

    for file in (files[1], files[0], files[2]):
        late.take(file)
    late.take(first)

    assert late.value(uid, "title") == "3"
    assert late.digest()["CR"] == cr.digest()["CR"]
    assert count(late) == 0
    assert late.findings() == []
    assert len(late.history(uid)) == len(cr.history(uid))
