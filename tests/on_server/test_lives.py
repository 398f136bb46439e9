"""Random lives of several laptops, where headquarters lies on a server and offices have files."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.services.test_exchange_machine import (
    test_every_life_that_hypothesis_draws_ends_with_the_same_records_everywhere,
)
from tests.app.services.test_exchange_schedules import (
    four,
    test_any_life_ends_with_the_same_records_everywhere,
)

__all__ = [
    "four",
    "test_any_life_ends_with_the_same_records_everywhere",
    "test_every_life_that_hypothesis_draws_ends_with_the_same_records_everywhere",
]
DAILY = {
    "test_any_life_ends_with_the_same_records_everywhere[5]",
    "test_every_life_that_hypothesis_draws_ends_with_the_same_records_everywhere",
}


@pytest.fixture(scope="module")
def blank_database(blank_pair: Path) -> Path:
    """Return what becomes headquarters' database on the server, or an office's file."""
    return blank_pair
