"""The laptops of the services' tests, and a program that is ready, for whole stories."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from tests.app.services.conftest import blank_database, laptop
from tests.journeys.command_line import Ready, Run, passerelle

__all__ = ["blank_database", "laptop"]


@pytest.fixture(scope="session")
def program_ready() -> Iterator[Run]:
    """Return what runs a command in a process of its own, without starting the program anew."""
    if not hasattr(os, "fork"):
        yield passerelle
        return
    made = Ready()
    yield made
    made.close()
