"""A list of 200,000 rows in the real program, and a window in which 50,000 come in or go out.

The floor is a bare table view over the driver, which reads the same rows in the window's thread.
Cores are shared, so bars stand on ratios within one run, on the window's own processor time, and on
the best of the rounds. Source: the issue "The desk", points 3 and 9.

Run: PYTHONPATH=. python -P -m tests.benchmarks.bench_tables [--rounds 3] [--rows 50000]
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from tests.benchmarks.apart import ROOT
from tests.benchmarks.bars import Line, tell

FRAME = 50
"""Milliseconds without a repaint that a person notices."""
FIRST = 150
MEMORY = 250
BATCH = 5000
SMALL = ("EC", "MA", "NP", "PH", "SN", "SV", "TN")
"""Offices whose small packages come with the large one."""
Said = dict[str, float]


def large(home: Path, size: Mapping[str, int]) -> Path:
    """Make a database with one long list, for headquarters."""
    from app.services import queries, start
    from database.unit import write
    from tests.benchmarks import many

    path = home / "large.db"
    store = start.create(path, office="HQ", role="hq", label="1")
    with write(store) as unit:
        many.fill(unit, size)
    queries.index(store)
    start.close_store(store)
    return path


def package(home: Path, rows: int) -> tuple[Path, Path]:
    """Make a package of many new rows, and the database of headquarters that waits for it.

    Beside them lie the database of the office as it was before (``unsent.db``), and ``box``: the
    package with some small ones of other offices.
    """
    from app.services import exchange, records, start
    from tests.benchmarks.material import values

    office = start.create(home / "office.db", office="CR", role="field", label="1")
    title = {"title": "Upala", "status": "IDENTIFIED"}
    parent = records.apply(office, [{"entity": "initiative", "set": title}]).uids[0]
    chance = random.Random(7)
    for begin in range(0, rows, BATCH):
        numbers = range(begin, min(begin + BATCH, rows))
        lines = [{"entity": "activity", "set": values(chance, parent, n)} for n in numbers]
        records.apply(office, lines)
    start.close_store(office)
    shutil.copy(home / "office.db", home / "unsent.db")
    office = start.open_store(home / "office.db")
    box = home / "box"
    box.mkdir()
    for name in SMALL:
        small = start.create(home / f"{name}.db", office=name, role="field", label="1")
        records.apply(small, [{"entity": "initiative", "set": title}])
        exchange.export(small, "HQ", box)
        start.close_store(small)
    for name in ("hq.db", "reception.db"):
        start.close_store(start.create(home / name, office="HQ", role="hq", label="2"))
    sent = exchange.export(office, "HQ", home / "large.xlsx").path
    start.close_store(office)
    shutil.copy(sent, box)
    return home / "hq.db", sent


def child(side: str, path: Path, **more: object) -> Said:
    """Drive one window and return what it said."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
        **{name: str(value) for name, value in more.items()},
    }
    command = [sys.executable, "-P", "-m", "tests.benchmarks.browsed", side, str(path)]
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, env=environment, timeout=1200
    )
    if not done.stdout.strip():
        sys.exit(f"{side}: {done.stderr[-2000:]}")
    found: Said = json.loads(done.stdout.splitlines()[-1])
    return found


def tell_list(bare: Said, ours: Said) -> None:
    """Print what a long list costs."""
    note = f"with the page itself {ours['first work']:.0f} ms of the processor"
    tell(Line("first rows: milliseconds", ours["first"], FIRST, note=note))
    tell(Line("first rows: time / bare view", ours["first"] / bare["first"], 1))
    rows = f"rows after a jump {ours['rows']:.0f} ms"
    note = f"median {ours['frame']:.1f} ms, bare {bare['slowest']:.1f} ms, {rows}"
    tell(Line("scroll: slowest frame, milliseconds", ours["slowest"], FRAME, note=note))
    for what in ("first", "sort", "search", "filter"):
        note = f"there after {ours[what]:.0f} ms"
        deaf = ours[f"{what} deaf"]
        tell(Line(f"{what}: longest without a frame, milliseconds", deaf, FRAME, note=note))
    tell(Line("sort by title: time / bare view", ours["sort"] / bare["sort"], 4))
    tell(Line("memory with 200,000 records: MB", ours["memory"], MEMORY))


def tell_busy(what: str, rows: int, said: Said, took: str) -> None:
    """Print how long the window was deaf while a child worked."""
    note = f"{said[took] / 1000:.0f} s; by the clock {said['clock']:.0f} ms"
    words = f"{rows} rows {what}: longest without a frame, milliseconds"
    tell(Line(words, said["own"], FRAME, note=note))


def main() -> None:
    """Make the material, drive the windows, print the bars."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--records", type=int, default=200_000)
    parser.add_argument("--rows", type=int, default=50_000)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        os.environ["PASSERELLE_HOME"] = str(home)
        kept = {"language": "fr", "started": True}
        (home / "window.json").write_text(json.dumps(kept), encoding="utf-8")
        size = {"initiative": 8000, "organisation": 1000, "activity": args.records}
        path = large(home, size)
        said = [(child("bare", path), child("ours", path)) for _ in range(args.rounds)]
        # Least disturbed by others: the best of each figure.
        bare, ours = ({k: min(s[at][k] for s in said) for k in said[0][at]} for at in (0, 1))
        ours["memory"] = max(both[1]["memory"] for both in said)
        tell_list(bare, ours)
        hq, sent = package(home, args.rows)
        shown = child("home", path)
        note = f"there after {shown['there']:.0f} ms"
        tell(Line("home: longest without a frame, milliseconds", shown["own"], FRAME, note=note))
        tell_busy("come in", args.rows, child("receive", hq, PACKAGE=sent), "take")
        gathered = child("reception", home / "reception.db", PACKAGE=home / "box")
        tell_busy("come in at the reception", args.rows, gathered, "take")
        tell_busy("go out", args.rows, child("send", home / "unsent.db"), "write")


if __name__ == "__main__":
    main()
