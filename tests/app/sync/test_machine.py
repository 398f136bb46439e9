"""The promises of the synchronisation, over schedules drawn by chance.

The everyday run takes 1,000 schedules by seed, and a few that hypothesis draws, because it can make
a broken one small. ``make.py night`` takes 100,000 others, and repeats a broken one.
"""

from __future__ import annotations

import random

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from tests.app.sync import world
from tests.app.sync.judge import judge

SCHEDULES = 1000
BATCH = 100


@pytest.mark.parametrize("first", range(0, SCHEDULES, BATCH))
def test_every_schedule_ends_in_one_state_and_loses_nothing(first: int) -> None:
    for seed in range(first, first + BATCH):
        try:
            world.run(seed)
        except Exception as error:
            error.add_note(f"repeat it with make.py night --seed {seed}")
            raise


class Laptops(RuleBasedStateMachine):
    """The same world, every choice of it drawn by hypothesis."""

    made: world.World | None = None

    @initialize(chance=st.randoms(use_true_random=False), sites=st.integers(2, 6))
    def set_up(self, chance: random.Random, sites: int) -> None:
        self.made = world.World(0, sites)
        self.made.rng = chance

    @rule(step=st.sampled_from(sorted(world.WEIGHTS)))
    def step(self, step: str) -> None:
        assert self.made is not None
        self.made.step(step)

    def teardown(self) -> None:
        if self.made is not None:
            self.made.settle()
            judge(self.made)


def test_every_schedule_that_hypothesis_draws_ends_in_one_state() -> None:
    run_state_machine_as_test(
        Laptops,
        settings=settings(
            max_examples=20,
            stateful_step_count=40,
            suppress_health_check=list(HealthCheck),
        ),
    )
