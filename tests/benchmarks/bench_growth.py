"""What one package costs in a small database and in a large one: the cost must not grow.

Headquarters' database holds 10,000, then 100,000, then 1,000,000 records of one office, and takes
one package of 3,000 changes each time: 50 new initiatives and 1,450 new activities, and as many
corrections of records chosen anywhere in the database. CPU seconds and the peak of memory.

The databases are real: the office's changes are made by ``services.acts`` (a form's checks left
out), written by its ledger, and merged at headquarters segment by segment by
``services.merging.take``; each is checked after it is made. What is left out is the workbook of a
million rows, which no package would be, and the full-text index, which is brought up to date later.
They take 1.6 GB for a while, 0.6 GB in the end, and minutes to make.

Run: PYTHONPATH=. python -P -m tests.benchmarks.bench_growth [--sizes 10000 100000 1000000]
         [--changed 3000] [--rounds 5] [--folder F]
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

from tests.benchmarks import apart, material
from tests.benchmarks.apart import Cost, Rounds
from tests.benchmarks.bars import Line, tell

if TYPE_CHECKING:
    from database.engine import Store

BAR = 1.5
_ACT = 20_000
_CHILDREN = 100
"""Activities of an initiative."""


class Growth:
    """An office and headquarters that grow together, and what is sent at each size."""

    def __init__(self, folder: Path) -> None:
        """Begin with an initiative and the first packages exchanged."""
        from app.services import start

        self.folder = folder
        self.rng = random.Random(7)
        self.office = start.create(folder / "cr.db", office="CR", role="field", label="1")
        self.hq = start.create(folder / "hq.db", office="HQ", role="hq", label="1")
        self.initiatives = self._initiatives(1)
        self.activities: list[str] = []
        material.meet(self.office, self.hq, folder)

    def _initiatives(self, count: int) -> list[str]:
        from app.services import records

        line = {"entity": "initiative", "set": {"title": "Upala", "status": "IDENTIFIED"}}
        return records.apply(self.office, [line] * count).uids

    def grow(self, size: int) -> None:
        """Go on until headquarters holds so many records."""
        while (here := len(self.initiatives) + len(self.activities)) < size:
            count = min(_ACT, size - here)
            parents = self._initiatives(max(count // _CHILDREN, 1))
            self.initiatives += parents
            self.activities += _activities(self.office, self.rng, parents, count - len(parents))
            carry(self.office, self.hq)
            material.confirm(self.office)
            print(f"  {here + count} records", flush=True)

    def send(self, size: int, changed: int) -> None:
        """Put headquarters' database aside, and write the package that it is to take."""
        from app.services import checks, exchange, records
        from database import backups

        found = checks.check(self.hq)
        assert found.ok, found.findings[:3]
        target = self.folder / f"hq-{size}.db"
        target.unlink(missing_ok=True)
        backups.backup(self.hq.path, target)
        few, half = changed // 60, changed // 2
        parents = self._initiatives(few)
        title = {"title": f"Los Chiles {size}"}  # nobody has corrected it to this before
        lines = [
            {"entity": "initiative", "uid": uid, "set": title}
            for uid in self.rng.sample(self.initiatives, few)
        ]
        lines += [
            {"entity": "activity", "uid": uid, "set": material.correction(size + n)}
            for n, uid in enumerate(self.rng.sample(self.activities, half - few))
        ]
        records.apply(self.office, lines)
        new = _activities(self.office, self.rng, parents, half - few)
        sent = exchange.export(self.office, "HQ", self.folder / f"package-{size}.xlsx")
        assert sent.changes == changed, sent
        carry(self.office, self.hq)
        material.confirm(self.office)
        self.initiatives += parents
        self.activities += new


def _activities(office: Store, rng: random.Random, parents: Sequence[str], count: int) -> list[str]:
    """Let the office make activities of these initiatives in one act."""
    from app.base import ids
    from app.domain.catalogue import by_key
    from app.domain.registers import of_record
    from app.services.acts import Act
    from app.services.finishing import finish
    from app.sync.change import BIRTH, Change
    from database.unit import write

    entity = by_key()["activity"]
    uids = [ids.new_uid() for _ in range(count)]
    with write(office) as unit:
        act = Act(unit, office.identity)
        for number, uid in enumerate(uids):
            parent = parents[number % len(parents)]
            w = of_record(entity, material.values(rng, parent, number))
            act.expect_new("CR", uid)
            act.add("CR", Change("activity", uid, BIRTH, 0, "", w=w, gates=[parent], owner="CR"))
        finish(unit, act)
    return uids


def carry(office: Store, hq: Store) -> None:
    """Bring headquarters what it lacks without a workbook, as the same segments."""
    from app.base import clock
    from app.exchange.package import Segment
    from app.services import merging
    from app.services.sending import allowed_for
    from database import outgoing
    from database.unit import write

    who = office.identity
    with write(office) as unit:
        lacking = outgoing.lacking(unit, "HQ", allowed_for(who, "HQ"), clock.now_ms())
        segments = [
            Segment(
                p.replica, p.scope, p.first, p.last, p.prev.hex(), p.hash.hex(), p.data, p.signature
            )
            for p in outgoing.pieces(unit, lacking)
        ]
        unit.commit()
    sender = merging.Sender(who.office, who.role, {})
    with write(hq) as unit:
        taken = merging.take(unit, hq.identity, sender, segments, "")
        assert not taken.held, taken.waits
        assert not taken.refused, taken.refused[:3]
        unit.commit()


def build(folder: Path, sizes: Sequence[int], changed: int) -> None:
    """Make a database and a package of each size, unless they are there."""
    if all((folder / f"package-{size}.xlsx").exists() for size in sizes):
        return
    from app.services import start

    os.environ["PASSERELLE_HOME"] = str(folder / "home")
    folder.mkdir(parents=True, exist_ok=True)
    growth = Growth(folder)
    for size in sizes:
        growth.grow(size)
        growth.send(size, changed)
    start.close_store(growth.office)
    start.close_store(growth.hq)
    for path in (growth.office.path, growth.hq.path):
        path.unlink()  # a gigabyte that has done its work


def in_here(size: int, folder: Path) -> None:
    """Measure the import of one package on a fresh copy."""
    from app.services import exchange, start

    work = folder / "work"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir()
    shutil.copy(folder / f"hq-{size}.db", work / "hq.db")
    store = start.open_store(work / "hq.db")

    def take() -> dict[str, Any]:
        with patch("app.services.receiving.backup.before_import"):  # made apart
            [result] = exchange.take(store, [folder / f"package-{size}.xlsx"])
        start.close_store(store)
        assert result.verdict == "merged", result
        return {"taken": result.taken}

    apart.measure(take)


def main() -> None:
    """Make the databases, measure all sizes in turn, and tell how the cost grows."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=[10_000, 100_000, 1_000_000])
    parser.add_argument("--changed", type=int, default=3000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--case", type=int)
    args = parser.parse_args()
    if args.case:
        in_here(args.case, args.folder)
        return
    with tempfile.TemporaryDirectory(prefix="bench-") as temporary:
        folder = args.folder or Path(temporary)
        build(folder, args.sizes, args.changed)

        def one(case: str) -> Cost:
            return apart.run(
                __spec__.name, "--case", case, "--folder", folder, home=folder / "home"
            )

        rounds = Rounds()
        rounds.play([str(size) for size in args.sizes], args.rounds, one)
        least, *others = map(str, args.sizes)
        for case in others:
            bar = BAR if case == others[-1] else None
            what = f"one package, {int(case):,} : {int(least):,} records"
            note = f"{rounds.note(case)}; {rounds.note(least)}"
            tell(Line(f"{what}: time", rounds.ratio(case, least), bar, note=note))
            tell(Line(f"{what}: memory", rounds.memory(case, least), bar))


if __name__ == "__main__":
    main()
