"""Promise 1, converges: the same changes show the same state and the same open conflicts.

In any order, any batching, by any route. Random lives of four laptops hold to it in
``test_exchange_schedules``, every collision by two routes in ``tests/scenarios``; here every order
of a few packages, each at a database of its own.
"""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from tests import server
from tests.app.services.conftest import Setup
from tests.app.services.schedule import shown, to_look_at
from tests.journeys.routes import pieces
from tests.laptops import Laptop, settle_in


class Correspondence:
    """Packages for headquarters from two laptops of Costa Rica that collide in many ways."""

    def __init__(self, laptop: Setup) -> None:
        one, two = laptop("CR", "one"), laptop("CR", "two")
        uid = one.new_record("initiative", title="Water", grant_amount="100", grant_currency="EUR")
        gone = one.new_record("initiative", title="To be deleted")
        self.files = [one.export("HQ")]
        two.take(one.export("CR"))
        one.edit(uid, title="Clean water", grant_amount="90")
        one.delete(gone)
        self.files.append(one.export("HQ"))
        two.edit(uid, title="Safe water", grant_currency="USD", result_codes=["JMDI-A"])
        two.edit(gone, title="Still needed")
        two.new_record("progress_note", initiative=gone, text="It works")
        self.files.append(two.export("HQ"))
        one.take(two.export("CR"))
        one.edit(uid, title="Clean and safe water")
        self.files.append(one.export("HQ"))
        self.makers = (one, two)


def picture(laptop: Laptop) -> tuple[object, ...]:
    """Return all that a laptop knows and shows of Costa Rica."""
    assert laptop.findings() == []
    return laptop.digest()["CR"], shown(laptop, "CR"), to_look_at(laptop, "CR")


@pytest.fixture
def correspondence(laptop: Setup) -> Correspondence:
    """Return the packages."""
    return Correspondence(laptop)


def test_every_order_of_four_packages_ends_alike(
    correspondence: Correspondence, blank_database: Path, tmp_path: Path
) -> None:
    pictures = []
    for number, order in enumerate(itertools.permutations(correspondence.files)):
        hq = Laptop(tmp_path / f"hq{number}")
        hq.folder.mkdir()
        hq.here()
        server.copied(blank_database, hq.path)
        settle_in(hq.path, "HQ", "desk")
        hq.open()
        for file in order:
            assert hq.take_one(file).refused == 0
        pictures.append(picture(hq))
        hq.close()

    assert len(pictures) == 24
    assert all(each == pictures[0] for each in pictures)


def test_every_batching_ends_alike(correspondence: Correspondence, laptop: Setup) -> None:
    files = correspondence.files
    single, batch, splits, doubled = (laptop("HQ", name) for name in ("a", "b", "c", "d"))
    for file in files:
        single.take(file)
    batch.take(*files)
    for file in reversed(files):
        for piece in reversed(pieces(file)):
            splits.take(piece)
    doubled.take(*files, *reversed(files))
    doubled.take(*files)

    assert picture(single) == picture(batch) == picture(splits) == picture(doubled)


def test_every_route_ends_alike(correspondence: Correspondence, laptop: Setup) -> None:
    direct, relayed, onward = laptop("HQ", "a"), laptop("HQ", "b"), laptop("CR", "three")
    one, two = correspondence.makers
    direct.take(*correspondence.files)
    onward.take(two.export("CR", full=True))
    onward.take(one.export("CR", full=True))

    relayed.take(onward.export("HQ"))

    assert picture(relayed) == picture(direct)
    assert relayed.lacking("CR") == 0
