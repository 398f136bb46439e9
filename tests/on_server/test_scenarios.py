"""The stories of collisions, where headquarters lies on a server and the offices have files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import server as databases
from tests.journeys.story import Story
from tests.journeys.test_scenarios import (
    CALM,
    played,
    test_a_collision_ends_the_same_by_two_routes,
    together,
)
from tests.on_server.conftest import WHOLE

__all__ = ["played", "test_a_collision_ends_the_same_by_two_routes", "together"]
CHOSEN = (
    "deleted_here_edited_there_kept_deleted_again",
    "one_saves_the_amount_another_the_currency",
    "taken_out_of_a_set_here_and_added_there",
    "the_same_code_in_two_offices",
    "three_people_edit_the_same_field",
    "two_decide_a_conflict_differently",
    "two_write_the_same_assessment",
)
DAILY = {f"test_a_collision_ends_the_same_by_two_routes[{name}]" for name in CHOSEN}


@pytest.fixture(scope="module")
def blank_database(blank_pair: Path) -> Path:
    """Return what becomes headquarters' database on the server, or an office's file."""
    return blank_pair


@pytest.fixture(scope="module")
def calm(_on_server: None) -> Iterator[list[Story]]:
    """Return the stories that are told together; what they made is dropped in the end."""
    before = databases.made()
    yield [told for told in CALM if WHOLE or told.name in CHOSEN]
    databases.drop_to(before)


@pytest.fixture(scope="module", autouse=True)
def _told(together: object) -> None:
    """Tell them before the first test, with which what it made itself is dropped."""
