"""Headquarters on a PostgreSQL server beside our own file, with a cluster of the benchmark's own.

- *one officer*: the packages of ``material`` (the benchmark of sync.md), into a file and into a
  database of the server with the same rows, in turn. CPU seconds count with those of all processes
  of the server; the clock on the wall is told beside them.
- *two officers*: packages of two offices, taken by one program, then by two at once, each those of
  one office. What counts here is the clock: from the first beginning to the last end.
- *package after package*: 1,000 packages of 1,000 rows, half new rows, half corrections, into one
  database, by ten programs one after the other. CPU seconds (with the server's, its tidying up
  included) and memory of the first hundred and of the last.

The cluster writes to a disk and is as safe as any (``fsync``, ``synchronous_commit``); nothing of
its settings is turned for speed. Programs open their database before the clock runs, and no backup
is made before a batch (rulings.md 16).

Run: PYTHONPATH=. python -P -m tests.benchmarks.bench_server [--folder F] [--rounds 3] [--many 1000]
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

from tests import cluster
from tests.benchmarks import apart, material
from tests.benchmarks.bars import Line, tell
from tests.benchmarks.material import Size

TICKS = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100
Share = tuple[Path, list[Path]]
"""What one officer does: the database, and the packages to take into it."""


@dataclass(frozen=True)
class Took:
    """What it took: CPU seconds of programs and of the server, seconds on the wall, MB, by part."""

    programs: float
    server: float
    wall: float
    peak: float
    parts: list[list[float]]

    @property
    def cpu(self) -> float:
        """All CPU seconds."""
        return self.programs + self.server

    def note(self) -> str:
        """Return it in words."""
        return (
            f"{self.programs:.2f} + {self.server:.2f} s, wall {self.wall:.2f} s, {self.peak:.0f} MB"
        )


class Server:
    """The cluster, and databases of it."""

    def __init__(self, address: str, data: Path) -> None:
        """Remember where it is."""
        self.address = address
        self.postmaster = int((data / "postmaster.pid").read_text().split()[0])

    def run(self, *statements: str, database: str = "postgres") -> None:
        """Run statements, each by itself."""
        import psycopg

        with psycopg.connect(self.at(database), autocommit=True) as connection:
            for statement in statements:
                connection.execute(statement.encode())

    def at(self, database: str) -> str:
        """Return the address of a database."""
        return f"{self.address.rpartition('/')[0]}/{database}"

    def move(self, source: Path, name: str) -> None:
        """Put a copy of a database file there, to be copied for each round."""
        from app.services import moving, start

        self.run(
            f"DROP DATABASE IF EXISTS {name}",
            f"CREATE DATABASE {name} TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C.UTF-8'",
        )
        with tempfile.TemporaryDirectory() as folder:
            file, place = Path(folder, "hq.db"), Path(folder, "address")
            shutil.copy(source, file)
            place.write_text(self.at(name))
            store = start.open_store(file)
            moving.move(store, place, anyway=True)
            start.close_store(store)
        self.run("VACUUM ANALYZE", database=name)

    def fresh(self, source: str, folder: Path) -> Path:
        """Return a path to a copy that nobody has written to, opened once: it has a new name."""
        from app.services import start

        self.run(
            "DROP DATABASE IF EXISTS work WITH (FORCE)",
            f"CREATE DATABASE work TEMPLATE {source} STRATEGY file_copy",
        )
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        place = folder / "address"
        place.write_text(self.at("work"))
        start.close_store(start.open_store(place))
        return place

    def rested(self, *, gone: bool) -> float:
        """Return the CPU seconds once all programs rest, or are gone: only then all is counted."""
        import psycopg

        asked = "SELECT count(*) FROM pg_stat_activity WHERE datname = 'work'"
        asked += "" if gone else " AND state = 'active'"
        with psycopg.connect(self.address, autocommit=True) as connection:
            while connection.execute(asked.encode()).fetchone() != (0,):
                time.sleep(0.1)
        time.sleep(0.5)  # who ended is counted by who started it
        return self.cpu()

    def cpu(self) -> float:
        """Return the CPU seconds of all its processes, those that ended among them."""
        total = 0
        for stat in Path("/proc").glob("[0-9]*/stat"):
            try:
                number, rest = stat.read_text().split(" (", 1)
            except OSError:  # it ended meanwhile
                continue
            words = rest.rpartition(") ")[2].split()
            if int(number) == self.postmaster:
                total += sum(map(int, words[11:15]))
            elif int(words[1]) == self.postmaster:
                total += sum(map(int, words[11:13]))
        return total / TICKS


@contextmanager
def serving() -> Iterator[Server]:
    """Run the cluster, on a disk."""
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    with cluster.running(folder, safe=True) as address:
        yield Server(address, folder / "data")


def take(shares: Sequence[Share], homes: Path, server: Server | None = None) -> Took:
    """Let programs, one for each share, take their packages, all from the same moment on."""
    command = [sys.executable, "-P", "-m", __spec__.name, "--share"]
    programs = []
    for number, (place, files) in enumerate(shares):
        home = homes if len(shares) == 1 else homes.with_name(f"{homes.name}{number}")
        environment = {
            **os.environ,
            "PYTHONPATH": str(apart.ROOT),
            "PASSERELLE_HOME": str(home),
        }
        told = [*command, str(place), *map(str, files)]
        pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
        programs.append(subprocess.Popen(told, env=environment, **pipes))
    for program in programs:
        _line(program)  # it is ready
    before = server.rested(gone=False) if server else 0.0
    for program in programs:
        assert program.stdin is not None
        print("go", file=program.stdin, flush=True)
    costs = [json.loads(_line(program)) for program in programs]
    for program in programs:
        program.communicate()
    used = server.rested(gone=True) - before if server else 0.0
    wall = max(c["said"]["ended"] for c in costs) - min(c["said"]["begun"] for c in costs)
    parts = [part for c in costs for part in c["said"]["parts"]]
    cpu = sum(cost["cpu"] for cost in costs)
    return Took(cpu, used, wall, max(cost["peak"] for cost in costs), parts)


def _line(program: subprocess.Popen[str]) -> str:
    assert program.stdout is not None
    line = program.stdout.readline()
    if not line:
        sys.exit(f"a program ended with {program.wait()}")
    return line


def in_here(place: Path, files: list[Path]) -> None:
    """Open a database, wait for the word, and take packages; measure what it takes."""
    from app.services import exchange, start

    store = start.open_store(place)
    print("ready", flush=True)
    sys.stdin.readline()

    def work() -> dict[str, Any]:
        begun, parts = time.time(), []
        with patch("app.services.receiving.backup.before_import"):
            for batch in [files[n : n + 20] for n in range(0, len(files), 20)]:
                at, cpu = time.time(), time.process_time()
                results = exchange.take(store, batch)
                assert all(r.verdict == "merged" for r in results), [r.verdict for r in results]
                parts.append([len(batch), time.process_time() - cpu, time.time() - at, _memory()])
        ended = time.time()
        start.close_store(store)
        return {"begun": begun, "ended": ended, "parts": parts}

    apart.measure(work)


def _memory() -> float:
    """Return the megabytes this process has now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


# The three questions


def one_officer(server: Server, folder: Path, size: Size, rounds: int) -> None:
    """Compare a file and the server, the same packages, in turn."""
    material.packages(folder, size, "CR")
    files = sorted(folder.glob("p*.xlsx"))
    server.move(folder / "hq.db", "hq_one")
    found: dict[str, list[Took]] = {"file": [], "server": []}
    for _ in range(rounds):
        file = _copied(folder / "hq.db", folder / "work" / "file")
        found["file"].append(take([(file, files)], folder / "home"))
        place = server.fresh("hq_one", folder / "work" / "server")
        found["server"].append(take([(place, files)], folder / "home", server))
        _say(found)
    ratio = _median(found, "file", "server", "cpu")
    wall = _median(found, "file", "server", "wall")
    note = f"server {found['server'][-1].note()}; file {found['file'][-1].note()}"
    tell(Line("server, one officer: speed / file (CPU)", ratio, 0.5, True, note))
    tell(Line("server, one officer: speed / file (wall)", wall))


def two_officers(server: Server, folder: Path, size: Size, rounds: int) -> None:
    """Compare one program that takes the packages of two offices with two programs at once."""
    offices = {name: folder / name for name in ("CR", "SN")}
    for name, place in offices.items():
        material.packages(place, size, name)
    os.environ["PASSERELLE_HOME"] = str(folder / "home")
    server.move(_both(folder, offices.values()), "hq_two")
    shares = [sorted(place.glob("p*.xlsx")) for place in offices.values()]
    found: dict[str, list[Took]] = {"one": [], "two": []}
    for _ in range(rounds):
        place = server.fresh("hq_two", folder / "work")
        mixed = [file for pair in zip(*shares, strict=True) for file in pair]
        found["one"].append(take([(place, mixed)], folder / "home", server))
        place = server.fresh("hq_two", folder / "work")
        second = place.parent / "second" / place.name
        second.parent.mkdir()
        second.write_text(place.read_text())
        both = [(place, shares[0]), (second, shares[1])]
        found["two"].append(take(both, folder / "officer", server))
        _say(found)
    note = f"two {found['two'][-1].note()}; one {found['one'][-1].note()}; {os.cpu_count()} cores"
    ratio = _median(found, "one", "two", "wall")
    tell(Line("server, two officers: speed / one (wall)", ratio, 1.3, True, note))
    tell(Line("server, two officers: CPU / one", 1 / _median(found, "one", "two", "cpu")))


def package_after_package(server: Server, folder: Path, packages: int, rows: int) -> None:
    """Compare what the last packages take with what the first took."""
    stream(folder, packages, rows)
    files = sorted(folder.glob("p*.xlsx"))[:packages]
    server.move(folder / "hq.db", "hq_many")
    place = server.fresh("hq_many", folder / "work")
    few = max(packages // 10, 1)
    tenths: list[Took] = []
    for begin in range(0, packages, few):
        tenths.append(take([(place, files[begin : begin + few])], folder / "home", server))
        print(f"  {begin + few} packages: {tenths[-1].note()}", flush=True)
    first, last = tenths[0], tenths[-1]
    what = "server, package after package"
    note = f"{packages} packages of {rows} rows; last {last.note()}; first {first.note()}"
    tell(Line(f"{what}: CPU, last tenth / first", last.cpu / first.cpu, 1.3, note=note))
    tell(Line(f"{what}: wall, last tenth / first", last.wall / first.wall))
    tell(Line(f"{what}: memory, last tenth / first", last.peak / first.peak, 1.3))


def stream(folder: Path, packages: int, rows: int) -> None:
    """Make headquarters' database and the packages, unless they are there."""
    if len(list(folder.glob("p*.xlsx"))) >= packages:
        return
    from app.services import exchange, records, start

    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    os.environ["PASSERELLE_HOME"] = str(folder / "home")
    rng = random.Random(7)
    office = start.create(folder / "cr.db", office="CR", role="field", label="1")
    hq = start.create(folder / "hq.db", office="HQ", role="hq", label="1")
    line = {"entity": "initiative", "set": {"title": "Upala", "status": "IDENTIFIED"}}
    parent = records.apply(office, [line]).uids[0]
    half = rows // 2
    uids = records.apply(office, list(_new(rng, parent, range(rows)))).uids
    material.meet(office, hq, folder)
    for package in range(packages):
        begin = rows + package * half
        lines = [*_new(rng, parent, range(begin, begin + rows - half))]
        for number, uid in enumerate(rng.sample(uids, half)):
            put = material.correction(begin + number)
            lines.append({"entity": "activity", "uid": uid, "set": put})
        uids += records.apply(office, lines).uids[: rows - half]
        exchange.export(office, "HQ", folder / f"p{package:04d}.xlsx")
        material.confirm(office)
    start.close_store(office)
    start.close_store(hq)


def _new(rng: random.Random, parent: str, numbers: range) -> Iterator[dict[str, Any]]:
    for number in numbers:
        yield {"entity": "activity", "set": material.values(rng, parent, number)}


def _both(folder: Path, offices: Iterable[Path]) -> Path:
    """Make a headquarters that holds what both offices had before."""
    from app.services import exchange, start

    path = folder / "hq.db"
    if not path.exists():
        store = start.create(path, office="HQ", role="hq", label="1")
        for office in offices:
            exchange.take(store, sorted(office.glob("first*.xlsx")))
        start.close_store(store)
    return path


def _copied(source: Path, folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return Path(shutil.copy(source, folder / source.name))


def _say(found: dict[str, list[Took]]) -> None:
    for name, each in found.items():
        print(f"  {name}: {each[-1].note()}", flush=True)


def _median(found: dict[str, list[Took]], over: str, under: str, what: str) -> float:
    pairs = zip(found[over], found[under], strict=True)
    ratios: list[float] = [getattr(a, what) / getattr(b, what) for a, b in pairs]
    return statistics.median(ratios)


def main() -> None:
    """Make the material, measure, and tell."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name, default in (("rows", 100_000), ("packages", 20), ("changed", 3000)):
        parser.add_argument(f"--{name}", type=int, default=default)
    parser.add_argument("--conflicts", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--many", type=int, default=1000, help="packages one after the other")
    parser.add_argument("--each", type=int, default=1000, help="rows of each of them")
    parser.add_argument("--only", choices=("one", "two", "many"))
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--share", nargs="+", type=Path)
    args = parser.parse_args()
    if args.share:
        in_here(args.share[0], args.share[1:])
        return
    size = Size(args.rows, args.packages, args.changed, args.conflicts)
    smaller = Size(args.rows // 2, args.packages, args.changed, 0)
    with tempfile.TemporaryDirectory(prefix="bench-") as temporary, serving() as server:
        folder = args.folder or Path(temporary)
        if args.only in {None, "one"}:
            one_officer(server, folder / "one", size, args.rounds)
        if args.only in {None, "two"}:
            two_officers(server, folder / "two", smaller, args.rounds)
        if args.only in {None, "many"}:
            package_after_package(server, folder / "many", args.many, args.each)


if __name__ == "__main__":
    main()
