"""Cases measured each in a process of its own, in turn, so that they meet the same weather."""

from __future__ import annotations

import json
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]

Case = Callable[[], Mapping[str, Any] | None]
"""Does the work and returns what came of it; what it needs was made and loaded before."""


@dataclass(frozen=True)
class Cost:
    """What a case took.

    Attributes:
        cpu: seconds of this process and of its children.
        peak: the most memory the largest of them had, in MB.
        said: what came of it.
    """

    cpu: float
    peak: float
    said: Mapping[str, Any] = field(default_factory=dict)


def measure(work: Case) -> None:
    """Do the work in this process and print its cost for the process that started it."""
    begun = _cpu()
    said = work()
    print(json.dumps({"cpu": _cpu() - begun, "peak": _peak(), "said": said or {}}))


def _cpu() -> float:
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


def _peak() -> float:
    """Return the peak in MB; what the process before this one had does not count."""
    status = Path("/proc/self/status")
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    if status.exists():  # a child's ``ru_maxrss`` begins with its parent's
        lines = status.read_text(encoding="ascii").splitlines()
        own = next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))
    return max(own, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss) / 1024


def run(module: str, *words: object, home: Path) -> Cost:
    """Run ``python -m module words…``, which measures itself, and return what it took."""
    command = [sys.executable, "-P", "-m", module, *map(str, words)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PASSERELLE_HOME": str(home)}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    if done.returncode:
        sys.exit(f"{' '.join(command)}\n{done.stdout}{done.stderr}")
    return Cost(**json.loads(done.stdout.splitlines()[-1]))


class Rounds:
    """The costs of cases over several rounds."""

    def __init__(self) -> None:
        """Begin with none."""
        self.costs: dict[str, list[Cost]] = {}

    def play(self, cases: Iterable[str], rounds: int, one: Callable[[str], Cost]) -> None:
        """Measure every case once a round."""
        names = list(cases)
        for number in range(rounds):
            for name in names:
                cost = one(name)
                self.costs.setdefault(name, []).append(cost)
                print(
                    f"  {number + 1}/{rounds} {name}: {cost.cpu:.2f} s, {cost.peak:.0f} MB",
                    flush=True,
                )
        print(flush=True)

    def ratio(self, case: str, against: str) -> float:
        """Return the median, over the rounds, of a case's seconds divided by another's."""
        return self._median(case, against, lambda cost: cost.cpu)

    def memory(self, case: str, against: str) -> float:
        """Return the median, over the rounds, of a case's peak divided by another's."""
        return self._median(case, against, lambda cost: cost.peak)

    def note(self, case: str) -> str:
        """Return the medians of seconds and peak in words."""
        cpu = statistics.median(cost.cpu for cost in self.costs[case])
        peak = statistics.median(cost.peak for cost in self.costs[case])
        return f"{cpu:.2f} s, {peak:.0f} MB"

    def said(self, case: str) -> Mapping[str, Any]:
        """Return what came of a case in the last round."""
        return self.costs[case][-1].said

    def _median(self, case: str, against: str, of: Callable[[Cost], float]) -> float:
        pairs = zip(self.costs[case], self.costs[against], strict=True)
        return statistics.median(of(one) / of(other) for one, other in pairs)
