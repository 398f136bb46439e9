"""Import of packages against the floor of sync.md and beside its peers, in one run.

Both sides begin with 100,000 rows and take 20 packages of 3,000 changed rows (``material``), of
which 1,000 collide with corrections made at headquarters. All ways take turns, each in a process
of its own; a figure is the median over the rounds, of CPU seconds with those of child processes.
The floor and the peers are told in ``peers``. Ours:

- *all checks*: ``services.exchange.take`` as the window and the command line call it.
- *log only*: the same call without what sync.md's prototype added in its next line: the hashes of
  the visible sheets are not compared, and no review items are looked for (broken rules, double
  codes, deletions against edits). The machine part is read, its chains verified, every change
  admitted and merged, and segments, index, records, heads, conflicts, digests, columns and the
  receipt are written. The program has no switch for it: the two steps are taken out here.
- *every cell*: the same packages, loaded and saved by openpyxl, so that the limited child process
  reads them and compares every cell (rulings.md 24). The child's time counts. Reading alone, with
  nothing taken, stands beside the time openpyxl needs merely to read the visible sheets.

The backup before a batch is outside the measured import (rulings.md 16), and so is the full-text
index, which both sides bring up to date later.

Run: PYTHONPATH=. python -P -m tests.benchmarks.bench_import [--folder F] [--rounds 3]
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

from tests.benchmarks import apart, material, peers
from tests.benchmarks.apart import Cost, Rounds
from tests.benchmarks.bars import Line, tell

if TYPE_CHECKING:
    from database.engine import Store

SAVED = "saved by others: "
"""Before the name of a way that takes the packages as openpyxl saved them."""


def all_checks(store: Store, files: list[Path]) -> dict[str, Any]:
    """Take all packages with every check on."""
    from app.services import exchange, start

    with patch("app.services.receiving.backup.before_import"):  # made apart
        results = exchange.take(store, files)
    start.close_store(store)  # the write-ahead log is copied back, on both sides
    assert all(r.verdict == "merged" for r in results), [r.verdict for r in results]
    return {name: sum(getattr(r, name) for r in results) for name in ("taken", "conflicts")}


def log_only(store: Store, files: list[Path]) -> dict[str, Any]:
    """Take all packages without looking at their sheets, and without review items."""
    intact = patch("app.exchange.reader._intact", lambda *_: True)
    unseen = patch("app.services.merging.reviewing.look", lambda *_: 0)
    with intact, unseen:
        return all_checks(store, files)


def reading(store: Store, files: list[Path]) -> dict[str, Any]:
    """Read the packages and compare every cell, and take nothing."""
    from app.exchange import reader
    from app.exchange.sandbox import Sandbox
    from app.services import start

    with Sandbox() as sandbox:
        opened = [reader.open_package(path, sandbox=sandbox) for path in files]
    start.close_store(store)
    assert not any(package.intact or package.edits or package.findings for package in opened)
    return {}


OURS = {"all checks": all_checks, "log only": log_only, "reading": reading}
CASES = (
    *("floor", "floor together", "log only", "all checks", *peers.PEERS),
    *(SAVED + way for way in ("floor", "openpyxl only", "reading", "all checks")),
)


def in_here(case: str, folder: Path, work: Path) -> None:
    """Measure one way on fresh copies of the databases; loading and opening come before."""
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir()
    way = case.removeprefix(SAVED)
    files = sorted((folder / "saved" if case != way else folder).glob("p*.xlsx"))
    if way in peers.WAYS:
        for name in ("base.db", "table.db"):
            shutil.copy(folder / name, work / name)
        peers.load(way)
        apart.measure(lambda: peers.WAYS[way](files, work))
        return
    from app.services import exchange, start  # noqa: F401  (loaded before the clock runs)

    shutil.copy(folder / "hq.db", work / "hq.db")
    store = start.open_store(work / "hq.db")
    apart.measure(lambda: OURS[way](store, files))


def fate(folder: Path, work: Path) -> str:
    """Return what became of the conflicts, counted in the database as a person would see them."""
    from app.services import conflicts, start

    both = set(material.contested(folder))
    store = start.open_store(work / "hq.db")
    titles = [
        {alternative.values["title"] for alternative in open_one.alternatives}
        for open_one in conflicts.conflicts(store)
        if open_one.uid in both and open_one.field == "title"
    ]
    start.close_store(store)
    whole = sum(1 for found in titles if material.HQ_TITLE in found and len(found) == 2)
    return f"of {len(both)} conflicts {whole} wait for a decision with both titles"


def judge(rounds: Rounds, fates: dict[str, str]) -> None:
    """Tell each ratio beside its bar."""

    def faster(case: str, against: str) -> float:
        return 1 / rounds.ratio(case, against)

    for case, bar in (("log only", 0.9), ("all checks", 0.75)):
        note = f"{rounds.note(case)}; floor {rounds.note('floor')}; {fates[case]}"
        tell(Line(f"import, {case}: speed / floor", faster(case, "floor"), bar, True, note))
    note = rounds.note("floor together")
    tell(Line("floor in one transaction / floor", faster("floor together", "floor"), note=note))
    tell(Line("import, all checks: memory / floor", rounds.memory("all checks", "floor"), 3.0))
    cells, plain = SAVED + "all checks", SAVED + "floor"
    note = f"{rounds.note(cells)}; floor {rounds.note(plain)}; {fates[cells]}"
    tell(Line("import, every cell: speed / floor", faster(cells, plain), 0.2, True, note))
    tell(Line("import, every cell: memory / floor", rounds.memory(cells, plain), 3.0))
    ours, theirs = SAVED + "reading", SAVED + "openpyxl only"
    note = f"{rounds.note(ours)}; openpyxl {rounds.note(theirs)}"
    what = "comparing every cell: time / openpyxl reading"
    tell(Line(what, rounds.ratio(ours, theirs), 0.8, note=note))
    for case, name in peers.PEERS.items():
        note = f"{rounds.note(case)}; {fates[case]}"
        tell(Line(f"peer, {name}: speed / floor", faster(case, "floor"), note=note))


def main() -> None:
    """Make the material, measure all ways in turn, and tell the ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name, default in (("rows", 100_000), ("packages", 20), ("changed", 3000)):
        parser.add_argument(f"--{name}", type=int, default=default)
    parser.add_argument("--conflicts", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--case", choices=CASES)
    parser.add_argument("--folder", type=Path)
    args = parser.parse_args()
    if args.case:
        in_here(args.case, args.folder, args.folder / "work")
        return
    with tempfile.TemporaryDirectory(prefix="bench-") as temporary:
        folder = args.folder or Path(temporary)
        size = material.Size(args.rows, args.packages, args.changed, args.conflicts)
        material.build(folder, size)
        files = sorted(folder.glob("p*.xlsx"))
        fates: dict[str, str] = {}

        def one(case: str) -> Cost:
            cost = apart.run(
                __spec__.name, "--case", case, "--folder", folder, home=folder / "home"
            )
            if case in peers.PEERS:
                fates[case] = peers.fate(folder, files, folder / "work")
            elif cost.said:
                fates[case] = fate(folder, folder / "work")
            return cost

        rounds = Rounds()
        rounds.play(CASES, args.rounds, one)
        judge(rounds, fates)


if __name__ == "__main__":
    main()
