"""The promises of the synchronisation, over schedules drawn by chance.

The everyday run takes 1,000 schedules. ``PASSERELLE_SCHEDULES=100000`` makes a night of it, and
``PASSERELLE_SCHEDULE=<seed>`` repeats the one that was printed as broken.
"""

from __future__ import annotations

import os

import pytest

from tests.app.sync import world

BATCHES = 10


def _seeds(batch: int) -> range:
    if one := os.environ.get("PASSERELLE_SCHEDULE"):
        return range(int(one), int(one) + 1)
    share = int(os.environ.get("PASSERELLE_SCHEDULES", "1000")) // BATCHES
    return range(batch * share, (batch + 1) * share)


@pytest.mark.parametrize("batch", range(BATCHES))
def test_every_schedule_ends_in_one_state_and_loses_nothing(batch: int) -> None:
    for seed in _seeds(batch):
        try:
            world.run(seed)
        except Exception as error:
            error.add_note(f"repeat it with PASSERELLE_SCHEDULE={seed}")
            raise
