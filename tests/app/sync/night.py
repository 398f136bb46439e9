"""A night of schedules: many more than the tests take, on every core, each named by its seed.

Every night draws seeds that no night before it had, so that the nights add up; a schedule that
breaks a promise is told at once with its seed, which makes the very same schedule again anywhere.

    python3 packaging/make.py night [--schedules 100000] [--workers 2] [--first SEED]
    python3 packaging/make.py night --seed SEED    one schedule, with every step it took
"""

from __future__ import annotations

import argparse
import datetime as dt
import multiprocessing
import os
import sys
import time
import traceback
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tests.app.sync import world

_BATCH = 50
_TOLD_EVERY = 60.0
_SEEDS_A_DAY = 10_000_000


@dataclass(frozen=True)
class Batch:
    """What became of some schedules: how many ran, and the broken ones with what they broke."""

    schedules: int
    broken: tuple[tuple[int, str], ...]


def batch(seeds: Iterable[int]) -> Batch:
    """Run schedules one after the other; none that breaks stops the others."""
    count, broken = 0, []
    for seed in seeds:
        count += 1
        try:
            world.run(seed)
        except Exception as error:  # noqa: BLE001  (whatever it is, it is a finding)
            place = traceback.extract_tb(error.__traceback__)[-1]
            broken.append((seed, f"{type(error).__name__} at {place.name}: {error}"))
    return Batch(count, tuple(broken))


def batches(first: int, schedules: int, workers: int) -> Iterator[Batch]:
    """Yield what becomes of schedules, as the workers come to their ends."""
    end = first + schedules
    parts = [range(begin, min(begin + _BATCH, end)) for begin in range(first, end, _BATCH)]
    with multiprocessing.Pool(workers) as pool:
        yield from pool.imap_unordered(batch, parts)


def night(first: int, schedules: int, workers: int) -> int:
    """Run schedules, tell how it goes, and return how many are broken."""
    begun = told = time.monotonic()
    done = broken = 0
    print(f"{schedules} schedules from seed {first} on, {workers} at a time", flush=True)
    for part in batches(first, schedules, workers):
        done, broken = done + part.schedules, broken + len(part.broken)
        for seed, what in part.broken:
            print(f"BROKEN {seed}: {what}\n  again: make.py night --seed {seed}", flush=True)
        if time.monotonic() - told > _TOLD_EVERY:
            told = time.monotonic()
            print(f"{done} of {schedules}, {broken} broken, {told - begun:.0f} s", flush=True)
    print(f"{done} schedules in {time.monotonic() - begun:.0f} s: {broken} broken")
    return broken


def again(seed: int) -> int:
    """Run one schedule and print every step it took; return 1 where it breaks a promise."""
    try:
        steps = world.run(seed).trace
    except Exception:  # noqa: BLE001  (as in ``batch``; the steps are its notes)
        traceback.print_exc(file=sys.stdout)
        return 1
    print("\n".join(steps))
    print(f"schedule {seed} keeps every promise")
    return 0


def main() -> int:
    """Run the night, or one schedule of it."""
    today = dt.datetime.now(dt.UTC).date().toordinal()
    parser = argparse.ArgumentParser(prog="make.py night", description=(__doc__ or "")[:96])
    parser.add_argument("--schedules", type=int, default=100_000)
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    parser.add_argument(
        "--first", type=int, default=today * _SEEDS_A_DAY, help="today's by default"
    )
    parser.add_argument("--seed", type=int, help="run only this one")
    args = parser.parse_args()
    if args.seed is not None:
        return again(args.seed)
    return 1 if night(args.first, args.schedules, args.workers) else 0


if __name__ == "__main__":
    sys.exit(main())
