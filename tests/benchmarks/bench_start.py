"""Start-up of the real program against an empty PySide6 window, in one run.

Both are started as processes (``started.py``) and end by themselves: the empty window and our
frame once their first frame is painted, the list once its rows are. The time runs from before the
process begins; it is taken in French, as a person starts it. Source: rulings.md 25.

Run: PYTHONPATH=. python -P -m tests.benchmarks.bench_start [--rounds 15]
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.apart import ROOT
from tests.benchmarks.bars import Line, tell

BARS = {"frame": 1.3, "list": 3.5}
"""What an empty window is multiplied by, at most. Source: the issue "The desk", point 9."""
INITIATIVES = 300
WHAT = {"frame": "first frame", "list": "list of initiatives"}


def spent(side: str, home: Path) -> tuple[float, float]:
    """Start one side; return its wall-clock seconds and its processor seconds."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PASSERELLE_HOME": str(home),
        "PYTHONPATH": str(ROOT),
        "PYTHONPYCACHEPREFIX": str(home / "compiled"),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # nobody's program is compiled at every start
    command = [sys.executable, "-P", "-m", "tests.benchmarks.started", side]
    done = subprocess.run(
        [*command, f"{time.time():.6f}"],
        capture_output=True, text=True, check=False, env=environment, timeout=60,
    )  # fmt: skip
    if not done.stdout.strip():
        sys.exit(f"{side} showed nothing: {done.stderr[-2000:]}")
    wall, processor = done.stdout.split()[-2:]
    return float(wall), float(processor)


def prepare(home: Path) -> None:
    """Make a database with some initiatives, and the choices of somebody who worked here before."""
    os.environ["PASSERELLE_HOME"] = str(home)
    from app.services import lately, records, start

    store = start.create(home / "office.db", office="CR", role="field", label="1")
    said = [{"title": f"Upala {n}", "status": "IDENTIFIED"} for n in range(INITIATIVES)]
    records.apply(store, [{"entity": "initiative", "set": values} for values in said])
    lately.remember(home / "office.db")
    start.close_store(store)
    kept = {"language": "fr", "started": True}
    (home / "window.json").write_text(json.dumps(kept), encoding="utf-8")


def main() -> None:
    """Measure all in turn and print the ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        prepare(home)
        spent("list", home)  # warms the disk
        rounds = [
            {side: spent(side, home) for side in ("empty", *BARS)} for _ in range(args.rounds)
        ]
    base = statistics.median(found["empty"][0] for found in rounds)
    for side, bar in BARS.items():
        wall = statistics.median(found[side][0] / found["empty"][0] for found in rounds)
        work = statistics.median(found[side][1] / found["empty"][1] for found in rounds)
        note = f"empty {base * 1000:.0f} ms, processor {work:.2f} ×"
        tell(Line(f"{WHAT[side]}: time / empty window", wall, bar, note=note))


if __name__ == "__main__":
    main()
