"""The tree of a feed: the same branches whichever copy of a laptop is heard first."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.sync.feeds import Branch
from database import packages
from database.unit import read
from tests.app.services.conftest import Setup
from tests.laptops import Laptop


def tree(laptop: Laptop, replica: str) -> list[Branch]:
    with read(laptop.store) as unit:
        return unit.log.admitted(replica, "CR")


def shape(laptop: Laptop, replica: str) -> set[tuple[int, int, str]]:
    """Return (after, up to, tip) of every branch that holds changes."""
    return {(b.base, b.last, b.hash) for b in tree(laptop, replica) if b.last > b.base}


class Fork:
    """A laptop of which copies were made, none of which knows of the others."""

    def __init__(self, laptop: Setup, folder: Path) -> None:
        """Write three changes before any copy is made."""
        self.set_up = laptop
        self.folder = folder
        self.trunk = laptop("CR", "trunk")
        self.uid = self.trunk.new_record("initiative", title="0")
        self.trunk.edit(self.uid, title="1")
        self.trunk.edit(self.uid, title="2")
        self.replica = self.trunk.who.replica
        self.copies: list[Laptop] = []

    def copy(self, name: str) -> Laptop:
        """Return a copy of the trunk as it is now."""
        self.copies.append(self.trunk.copied(self.folder / name, with_witness=True))
        return self.copies[-1]


@pytest.fixture
def fork(laptop: Setup, tmp_path: Path) -> Iterator[Fork]:
    """A laptop of which copies can be made."""
    made = Fork(laptop, tmp_path)
    yield made
    for copy in made.copies:
        copy.close()


def test_a_feed_that_never_forked_is_one_branch_without_a_name(fork: Fork, hq: Laptop) -> None:
    hq.take(fork.trunk.export("HQ"))

    (only,) = tree(hq, fork.replica)

    assert (only.name, only.parent, only.base, only.last) == ("", None, 0, 3)


def test_the_branches_are_the_same_whichever_came_first(fork: Fork) -> None:
    other = fork.copy("other")
    fork.trunk.edit(fork.uid, title="trunk")
    other.edit(fork.uid, title="other")
    other.edit(fork.uid, title="other again")
    files = [fork.trunk.export("HQ"), other.export("HQ")]

    first, second = fork.set_up("HQ", "hq1"), fork.set_up("HQ", "hq2")
    first.take_one(files[0]), first.take_one(files[1])
    second.take_one(files[1]), second.take_one(files[0])

    assert shape(first, fork.replica) == shape(second, fork.replica)
    assert sorted(b.name for b in tree(first, fork.replica)) == sorted(
        b.name for b in tree(second, fork.replica)
    )
    with read(first.store) as one, read(second.store) as two:
        assert one.log.vector() == two.log.vector()
    assert first.digest() == second.digest()
    assert first.findings() == second.findings() == []


def test_a_branch_is_named_by_its_own_first_change(fork: Fork, hq: Laptop) -> None:
    other = fork.copy("other")
    fork.trunk.edit(fork.uid, title="trunk")
    other.edit(fork.uid, title="other")
    hq.take_one(fork.trunk.export("HQ"))
    hq.take_one(other.export("HQ"))

    for branch in tree(hq, fork.replica):
        if branch.parent is not None:
            assert branch.hash.startswith(branch.name)  # each has one change only
            assert branch.base == 3


@pytest.mark.in_turn(3)
@pytest.mark.parametrize("order", list(itertools.permutations(range(4))), ids=str)
def test_four_copies_of_different_age_make_one_tree(fork: Fork, order: tuple[int, ...]) -> None:
    early = fork.copy("early")
    fork.trunk.edit(fork.uid, title="3")
    late = fork.copy("late")
    latest = fork.copy("latest")
    for number, laptop in enumerate((fork.trunk, early, late, latest)):
        for step in range(number + 1):
            laptop.edit(fork.uid, title=f"{number} {step}")
    files = [laptop.export("HQ") for laptop in (fork.trunk, early, late, latest)]
    hq = fork.set_up("HQ", "hq")

    for index in order:
        assert hq.take_one(files[index]).verdict == "merged"

    tips = {(base, last) for base, last, _ in shape(hq, fork.replica)}
    assert tips == {(0, 3), (3, 4), (3, 5), (4, 5), (4, 7), (4, 8)}
    assert hq.findings() == []
    assert len({line.identity for line in hq.history(fork.uid)}) == 4 + 1 + 2 + 3 + 4


def test_copies_of_an_empty_laptop_fork_at_the_start(
    laptop: Setup, hq: Laptop, tmp_path: Path
) -> None:
    one = laptop("CR", "one")
    two = one.copied(tmp_path / "two", with_witness=True)
    for number, each in enumerate((one, two)):
        for _ in range(number + 1):
            each.new_record("initiative")
    files = [one.export("HQ"), two.export("HQ")]

    for file in files:
        hq.take(file)

    assert {(b, last) for b, last, _ in shape(hq, one.who.replica)} == {(0, 1), (0, 2)}
    assert hq.findings() == []
    two.close()


def test_a_branch_grows_where_it_is(fork: Fork, hq: Laptop) -> None:
    other = fork.copy("other")
    fork.trunk.edit(fork.uid, title="trunk")
    other.edit(fork.uid, title="other")
    hq.take_one(fork.trunk.export("HQ"))
    hq.take_one(other.export("HQ"))
    before = {b.name for b in tree(hq, fork.replica)}

    other.edit(fork.uid, title="other again")
    hq.take_one(other.export("HQ"))

    assert {b.name for b in tree(hq, fork.replica)} == before
    assert {(b, last) for b, last, _ in shape(hq, fork.replica)} == {(0, 3), (3, 4), (3, 5)}
    assert hq.findings() == []


def test_what_others_hold_of_a_branch_is_divided_with_it(fork: Fork, hq: Laptop) -> None:
    listener = fork.set_up("CR", "listener")
    other = fork.copy("other")
    fork.trunk.edit(fork.uid, title="trunk")
    hq.take_one(fork.trunk.export("HQ"))
    listener.take(hq.export("CR", full=True))
    hq.take_one(listener.export("HQ"))  # so headquarters knows what the listener holds
    other.edit(fork.uid, title="other")

    hq.take_one(other.export("HQ"))  # and only now sees that there are two

    with read(hq.store) as unit:
        held = packages.known_by(unit, unit.log.numbers[listener.who.replica])
    found = {(b.base, b.hash): held.get(b.id, []) for b in tree(hq, fork.replica)}
    mine, theirs = (max(b.hash for b in tree(c, fork.replica)) for c in (fork.trunk, other))
    trunk = next(parts for (base, _), parts in found.items() if base == 0)
    assert trunk == [(1, 3)]
    assert found[3, mine] == [(4, 4)]
    assert found[3, theirs] == []
