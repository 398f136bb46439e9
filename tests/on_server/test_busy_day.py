"""Officers who do all kinds of things at the same time, by chance; nothing gets lost or stuck."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.base.errors import CallError, RecordError
from app.services import (
    audit,
    backup,
    checks,
    conflicts,
    drafts,
    enrolling,
    queries,
    receiving,
    records,
    retraction,
    sending,
    start,
)
from database.engine import Store
from tests.app.services.conftest import Setup
from tests.laptops import Laptop
from tests.on_server.test_several_officers import at_once
from tests.on_server.test_side_by_side import FIRST, ROUNDS, mailed, save

OFFICES = ("CR", "SN", "MA")
STEPS = 14
EXPECTED = (CallError, RecordError, retraction.StandsError)
"""What an officer may be told because a colleague was quicker."""


@pytest.fixture
def three(hq: Laptop, tmp_path: Path) -> Iterator[list[Store]]:
    """Three officers at headquarters, on the one database."""
    opened = []
    hq.here()
    for number in range(3):
        place = tmp_path / f"officer{number}" / "passerelle.db"
        place.parent.mkdir()
        place.write_text(hq.path.read_text())
        opened.append(start.open_store(place))
    yield opened
    for store in opened:
        start.close_store(store)


class Officer:
    """One officer, who does something by chance, again and again."""

    def __init__(self, store: Store, seed: str, files: list[Path], folder: Path) -> None:
        self.store, self.chance, self.files, self.folder = store, random.Random(seed), files, folder
        self.done: list[str] = []
        folder.mkdir()
        self.acts: list[tuple[int, Callable[[], object]]] = [
            (8, self.take),
            (3, self.undo),
            (3, self.send),
            (4, self.record),
            (2, self.delete),
            (2, self.decide),
            (2, self.draft),
            (2, self.search),
            (1, self.enrol),
            (1, self.write_for_all),
            (1, self.back_up),
        ]

    def work(self) -> list[str]:
        """Work for a while; return what was done, and what a colleague had done before."""
        weights = [weight for weight, _ in self.acts]
        for _ in range(STEPS):
            ((_, act),) = self.chance.choices(self.acts, weights)
            try:
                act()
            except EXPECTED as error:
                self.done.append(f"{act.__name__}: {error.code}")
            else:
                self.done.append(act.__name__)
        return self.done

    def take(self) -> None:
        for result in receiving.take(self.store, [self.chance.choice(self.files)]):
            assert result.problems == [], result.problems

    def undo(self) -> None:
        ways = [package for package, way in retraction.ways(self.store).items() if way.undo]
        if ways:
            retraction.undo_import(self.store, self.chance.choice(ways))

    def send(self) -> None:
        sending.export(self.store, self.chance.choice(OFFICES), self.folder)

    def record(self) -> None:
        save(self.store, self.chance.choice(OFFICES), f"Title {self.chance.random()}")

    def _some(self) -> str:
        found = queries.records(self.store, queries.Query("initiative"))
        return self.chance.choice(found).uid if found else ""

    def delete(self) -> None:
        if uid := self._some():
            records.delete(self.store, uid)

    def decide(self) -> None:
        if found := conflicts.conflicts(self.store):
            chosen = self.chance.choice(found)
            conflicts.resolve(self.store, chosen.uid, chosen.field, take=1)

    def draft(self) -> None:
        drafts.keep_draft(self.store, "initiative", self._some() or None, {"title": "Half"})

    def search(self) -> None:
        queries.search(self.store, "water")

    def enrol(self) -> None:
        enrolling.enrol(self.store, self.folder / "card.json")

    def write_for_all(self) -> None:
        values = {"title": f"For all {self.chance.random()}", "kind": "TOOL"}
        records.save(self.store, "resource", None, values, scope="global")

    def back_up(self) -> None:
        backup.make(self.store)


@pytest.mark.logs_warnings  # the search gives way
@pytest.mark.parametrize("seed", range(FIRST, FIRST + max(1, ROUNDS // 6)))
def test_whatever_officers_do_at_once_leaves_all_in_order(
    seed: int, three: list[Store], hq: Laptop, laptop: Setup, tmp_path: Path
) -> None:
    files = mailed(laptop, random.Random(seed))
    hq.here()
    people = [
        Officer(store, f"{seed} {number}", files, tmp_path / f"out{number}")
        for number, store in enumerate(three)
    ]

    done = at_once(*(each.work for each in people))

    assert [each for each in done if isinstance(each, Exception)] == [], done
    assert checks.check(hq.store, deep=True).findings == []
    numbers = [entry.told["number"] for entry in audit.entries(hq.store) if entry.kind == "sent"]
    assert numbers == list(range(1, len(numbers) + 1))
    for name in OFFICES:
        office = laptop(name, f"{name}-new")
        office.take(hq.export(name, full=True))
        assert office.digest().get(name) == hq.digest().get(name)
        assert office.alarms == []
    receiving.take(hq.store, files)
    assert checks.check(hq.store, deep=True).findings == []
