"""Import of packages against the floor of sync.md, in one run.

The floor parses the same workbooks with python-calamine and upserts their rows into SQLite, with
no merge at all. Both sides begin with 100,000 rows and take 20 packages of 3,000 changed rows
(half new rows of 12 columns, half corrections of three columns), of which 1,000 collide with
corrections made at headquarters. The backup before a batch is outside the measured import
(rulings.md 16), and so is the full-text index, which both sides bring up to date later.

Run: python -P tests/benchmarks/bench_import.py [--rows 100000] [--packages 20]
         [--changed 3000] [--conflicts 1000] [--rounds 3]
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).parents[2]))

if TYPE_CHECKING:
    from database.engine import Store

COLUMNS = (
    "kind",
    "title",
    "status",
    "due_on",
    "held_on",
    "end_on",
    "place",
    "women",
    "men",
    "other_or_unknown",
    "young",
    "initiative",
)


def values(rng: random.Random, parent: str, number: int) -> dict[str, Any]:
    """Return one activity of twelve columns."""
    return {
        "initiative": parent,
        "kind": rng.choice(["TRAINING", "MEETING", "CAMPAIGN"]),
        "title": f"Séance {number} avec les associations de la commune",
        "status": "DONE",
        "due_on": f"2021-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}",
        "held_on": "2021-11-03",
        "end_on": "2021-11-04",
        "place": rng.choice(["Upala", "Sédhiou", "Figuig", "Morazán"]),
        "women": rng.randint(9, 40),
        "men": rng.randint(0, 40),
        "other_or_unknown": rng.randint(0, 9),
        "young": rng.randint(0, 9),
    }


def build(folder: Path, rows: int, packages: int, changed: int, conflicts: int) -> None:
    """Make headquarters' database with its rows and corrections, and the office's packages."""
    from app.services import exchange, records, start

    rng = random.Random(7)
    office = start.create(folder / "cr.db", office="CR", role="field", label="1")
    hq = start.create(folder / "hq.db", office="HQ", role="hq", label="1")
    parent = records.apply(
        office, [{"entity": "initiative", "set": {"title": "Upala", "status": "IDENTIFIED"}}]
    ).uids[0]
    uids: list[str] = []
    for begin in range(0, rows, 5000):
        lines = [
            {"entity": "activity", "set": values(rng, parent, n)}
            for n in range(begin, min(begin + 5000, rows))
        ]
        uids += records.apply(office, lines).uids
    first = exchange.export(office, "HQ", folder / "first.xlsx")
    print(f"  {rows} rows recorded, first package {first.bytes / 1e6:.1f} MB", flush=True)
    result = exchange.take(hq, [folder / "first.xlsx"])[0]
    assert result.verdict == "merged", result
    exchange.export(hq, "CR", folder / "answer.xlsx")
    exchange.take(office, [folder / "answer.xlsx"])
    targets = rng.sample(uids, packages * (changed // 2))
    share = max(conflicts // packages, 1)
    for package in range(packages):
        mine = targets[package * (changed // 2) : (package + 1) * (changed // 2)]
        lines = [
            {"entity": "activity", "set": values(rng, parent, rows + n)}
            for n in range(changed - len(mine))
        ]
        lines += [
            {
                "entity": "activity",
                "uid": uid,
                "set": {"title": f"Corrigé {n}", "place": "Dakar", "due_on": "2022-01-31"},
            }
            for n, uid in enumerate(mine)
        ]
        records.apply(office, lines)
        path = folder / f"p{package:02d}.xlsx"
        exchange.export(office, "HQ", path)
        records.apply(
            hq, [{"entity": "activity", "uid": uid, "set": {"title": "HQ"}} for uid in mine[:share]]
        )
        confirm(office)
        if package == 0:
            print(
                f"  a package of {changed} changes: {path.stat().st_size / 1e6:.2f} MB", flush=True
            )
    start.close_store(office)
    start.close_store(hq)


def confirm(office: Store) -> None:
    """Let the office know, as a receipt would, what arrived, so that packages do not overlap."""
    from database import packages
    from database.unit import write

    with write(office) as unit:
        held = {b.id: [(b.base + 1, b.last)] for b in unit.log.branches.values()}
        for peer in packages.peers(unit, "HQ"):
            packages.learn(unit, peer.replica_id, held)
        unit.commit()


def ours(folder: Path, work: Path) -> None:
    """Take all packages with every check on, and report."""
    from app.services import exchange, receiving, start

    vars(receiving)["backup"] = SimpleNamespace(before_import=lambda _: None)  # made apart
    store = start.open_store(work / "hq.db")
    files = sorted(folder.glob("p*.xlsx"))
    begin, cpu = time.perf_counter(), time.process_time()
    results = exchange.take(store, files)
    start.close_store(store)  # the write-ahead log is copied back, on both sides
    wall, used = time.perf_counter() - begin, time.process_time() - cpu
    taken = sum(r.taken for r in results)
    conflicts = sum(r.conflicts for r in results)
    assert all(r.verdict == "merged" for r in results), [r.verdict for r in results]
    report(used, wall, f"taken {taken} conflicts {conflicts}")


def floor(folder: Path, work: Path) -> None:
    """Parse the same workbooks and upsert their rows."""
    import python_calamine

    connection = sqlite3.connect(work / "floor.db", isolation_level=None)
    for pragma in ("journal_mode=wal", "synchronous=full", "cache_size=-65536"):
        connection.execute(f"PRAGMA {pragma}")
    marks = ",".join("?" * 13)
    sets = ",".join(f"{c}=excluded.{c}" for c in COLUMNS)
    upsert = f"INSERT INTO activity VALUES ({marks}) ON CONFLICT(uid) DO UPDATE SET {sets}"  # noqa: S608
    begin, cpu = time.perf_counter(), time.process_time()
    count = 0
    for path in sorted(folder.glob("p*.xlsx")):
        rows = list(sheet_rows(python_calamine, path))
        count += len(rows)
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany(upsert, rows)
        connection.execute("COMMIT")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    report(time.process_time() - cpu, time.perf_counter() - begin, f"rows {count}")


def sheet_rows(calamine: ModuleType, path: Path) -> Iterator[tuple[Any, ...]]:
    """Parse every visible sheet once; yield (uid, twelve columns) of the activity sheet."""
    book = calamine.CalamineWorkbook.from_path(str(path))
    visible = calamine.SheetVisibleEnum.Visible
    for name in [m.name for m in book.sheets_metadata if m.visible == visible]:
        rows = book.get_sheet_by_name(name).to_python()
        keys = next((row for row in rows[:3] if "due_on" in row), None)
        if keys is None:
            continue
        places = [keys.index(c) for c in COLUMNS]
        for row in rows[rows.index(keys) + 1 :]:
            if row[places[1]] != "":
                yield (str(row[0]), *(row[i] for i in places))


def fill_floor(path: Path, folder: Path) -> None:
    """Make the floor's database with the same rows as headquarters'."""
    source = sqlite3.connect(folder / "hq.db")
    target = sqlite3.connect(path)
    target.execute(f"CREATE TABLE activity (uid TEXT PRIMARY KEY, {', '.join(COLUMNS)})")
    rows = source.execute(f"SELECT _uid, {', '.join(COLUMNS)} FROM activity")  # noqa: S608
    target.executemany(f"INSERT INTO activity VALUES ({','.join('?' * 13)})", rows)  # noqa: S608
    target.commit()


def report(cpu: float, wall: float, what: str) -> None:
    """Print one measurement for the parent process."""
    peak = peak_memory()
    print(f"{cpu:.3f} {wall:.3f} {peak:.0f} {what}")


def peak_memory() -> float:
    """Return this process's own peak in MB; a child's ``ru_maxrss`` begins with its parent's."""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def measure(side: str, folder: Path, work: Path) -> tuple[float, float, float, str]:
    """Run one side on fresh copies, in a process; return (cpu s, wall s, peak MB, what)."""
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir()
    for name in ("hq.db", "floor.db"):
        shutil.copy(folder / name, work / name)
    command = [
        sys.executable,
        "-P",
        __file__,
        "--side",
        side,
        "--folder",
        str(folder),
        "--work",
        str(work),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    cpu, wall, peak, what = done.stdout.strip().splitlines()[-1].split(" ", 3)
    return float(cpu), float(wall), float(peak), what


def main() -> None:
    """Build the material, measure both sides in turn, and print the ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--packages", type=int, default=20)
    parser.add_argument("--changed", type=int, default=3000)
    parser.add_argument("--conflicts", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--side", choices=("ours", "floor"))
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--work", type=Path)
    args = parser.parse_args()
    if args.side:
        {"ours": ours, "floor": floor}[args.side](args.folder, args.work)
        return
    folder = args.folder or Path(tempfile.mkdtemp(prefix="bench-import-"))
    os.environ["PASSERELLE_HOME"] = str(folder / "home")
    if not (folder / "floor.db").exists():
        folder.mkdir(exist_ok=True)
        build(folder, args.rows, args.packages, args.changed, args.conflicts)
        fill_floor(folder / "floor.db", folder)
    ratios, memory = [], []
    for number in range(args.rounds):
        base, mine = (
            measure("floor", folder, folder / "work"),
            measure("ours", folder, folder / "work"),
        )
        ratios.append(base[0] / mine[0])
        memory.append(mine[2] / base[2])
        print(
            f"  round {number + 1}: floor {base[0]:.2f} s cpu {base[2]:.0f} MB ({base[3]}); "
            f"ours {mine[0]:.2f} s cpu {mine[2]:.0f} MB ({mine[3]}); ratio {ratios[-1]:.2f}",
            flush=True,
        )
    print(
        f"import with all checks: {statistics.median(ratios):.2f} of the floor (bar 0.4), "
        f"peak memory {statistics.median(memory):.2f} x the floor"
    )
    if args.folder is None:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
