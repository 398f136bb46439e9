"""Lives of several laptops, with real packages, of which hypothesis draws every choice."""

from __future__ import annotations

import itertools
import os
import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from tests import server
from tests.app.services.schedule import Schedule
from tests.app.services.test_exchange_schedules import ends_alike_everywhere, set_up
from tests.laptops import wrong_clocks

LIVES = int(os.environ.get("PASSERELLE_DRAWN_LIVES", "2"))
MOVES = sorted(Schedule(0, [], Path()).moves)


class Life(RuleBasedStateMachine):
    """One life, from four laptops that have just begun until all is delivered."""

    def __init__(self, blank: Path, folder: Path) -> None:
        """Live in a folder, with copies of an empty database."""
        super().__init__()
        self.blank = blank
        self.folder = folder
        self.databases = server.made()
        self.schedule: Schedule | None = None

    @initialize(chance=st.randoms(use_true_random=False))
    def begin(self, chance: random.Random) -> None:
        """Set the laptops up."""
        self.schedule = Schedule(0, set_up(self.blank, self.folder), self.blank)
        self.schedule.chance = chance
        self.schedule.begin()

    @rule(move=st.sampled_from(MOVES), at=st.integers(0, 99))
    def move(self, move: str, at: int) -> None:
        """Let one thing happen at one laptop."""
        assert self.schedule is not None
        there = self.schedule.laptops
        self.schedule.step += 1
        self.schedule.do(self.schedule.moves[move], there[at % len(there)])

    def teardown(self) -> None:
        """End it."""
        if self.schedule is None:
            return
        try:
            ends_alike_everywhere(self.schedule)
        finally:
            for laptop in self.schedule.laptops:
                laptop.close()
            server.drop_to(self.databases)


@pytest.mark.logs_warnings
def test_every_life_that_hypothesis_draws_ends_with_the_same_records_everywhere(
    blank_database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PASSERELLE_HOME", str(tmp_path / "nobody"))
    wrong_clocks(monkeypatch)
    numbers = itertools.count()

    run_state_machine_as_test(
        lambda: Life(blank_database, tmp_path / str(next(numbers))),  # type: ignore[arg-type]
        settings=settings(
            max_examples=LIVES,
            stateful_step_count=30,
            suppress_health_check=list(HealthCheck),
            # A life takes seconds: what breaks one is told by its log, not made small.
            phases=(Phase.explicit, Phase.reuse, Phase.generate),
        ),
    )
