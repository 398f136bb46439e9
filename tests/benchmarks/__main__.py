"""Every benchmark, one after the other, and at the end one table: what, measured, bar, met or not.

    python3 packaging/make.py bench [NAME…] [--quick] [--folder F]

The exit code says whether every bar was met: a bar is a promise, and a promise that is broken must
stop whoever asked, also where nobody reads the table. With ``--quick`` everything is small, to see
that the benchmarks themselves run; its ratios mean nothing, and so it fails for no bar.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.benchmarks import bars
from tests.benchmarks.apart import ROOT

_SMALL = ("--rows", "5000", "--packages", "4", "--changed", "500")
QUICK: dict[str, tuple[str, ...]] = {
    "package_codec": ("--rows", "2000", "--rounds", "1"),
    "import": (*_SMALL, "--conflicts", "100", "--rounds", "1"),
    "export": (*_SMALL, "--rounds", "1"),
    "trust": (*_SMALL, "--rounds", "1"),
    "server": (*_SMALL, "--conflicts", "100", "--rounds", "1", "--many", "20", "--each", "50"),
    "growth": ("--sizes", "1000", "10000", "--changed", "300", "--rounds", "1"),
    "start": ("--rounds", "1"),
    "tables": ("--rounds", "1", "--records", "3000", "--rows", "2000"),
    "search": (),
}
"""The benchmarks in their order, and what makes each of them small."""
_MATERIAL = {
    **dict.fromkeys(("import", "export", "trust"), "exchange"),
    "growth": "growth",
    "server": "server",
}
"""Which folder of material a benchmark works on."""


def command(name: str, folder: Path, *, quick: bool) -> list[str]:
    """Return how a benchmark is started."""
    begin = [sys.executable, "-P", "-m"]
    if name == "search":
        words = ["-m", "benchmark", "-o", "python_files=bench_*.py", "-q", "-s"]
        return [*begin, "pytest", str(ROOT / "tests" / "benchmarks" / "bench_search.py"), *words]
    made = ["--folder", str(folder / _MATERIAL[name])] if name in _MATERIAL else []
    return [*begin, f"tests.benchmarks.bench_{name}", *(QUICK[name] if quick else ()), *made]


def main() -> int:
    """Run what was asked for, and print the table."""
    parser = argparse.ArgumentParser(
        prog="make.py bench", description=(__doc__ or "").split("\n")[0]
    )
    parser.add_argument(
        "names", nargs="*", choices=[[], *QUICK], metavar="NAME", help=", ".join(QUICK)
    )
    parser.add_argument("--quick", action="store_true", help="everything small, no bar judged")
    parser.add_argument("--folder", type=Path, help="keeps the material for the next time")
    args = parser.parse_args()
    failed = []
    with tempfile.TemporaryDirectory(prefix="bench-") as temporary:
        folder = (args.folder or Path(temporary)).resolve() / ("quick" if args.quick else "full")
        told = Path(temporary) / "bars.jsonl"
        told.touch()
        environment = {**os.environ, bars.FILE: str(told), "PYTHONPATH": str(ROOT)}
        for name in args.names or QUICK:
            print(f"==> {name}", flush=True)
            begin = command(name, folder, quick=args.quick)
            if subprocess.run(begin, env=environment, check=False, cwd=ROOT).returncode:
                failed.append(name)
        lines = bars.kept(told)
    print(f"\n{bars.table(lines)}")
    missed = [line for line in lines if not line.met]
    print(f"{len(lines)} measured, {len(missed)} bars missed")
    if failed:
        print(f"FAILED: {', '.join(failed)}")
    return 1 if failed or (missed and not args.quick) else 0


if __name__ == "__main__":
    sys.exit(main())
