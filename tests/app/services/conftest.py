"""Laptops for the tests of the services, each with its own database and its own home."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests import server
from tests.laptops import Laptop, blank

Setup = Callable[..., Laptop]


@pytest.fixture(scope="session")
def blank_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an empty database that nobody opens, to be copied."""
    before = os.environ["PASSERELLE_HOME"]
    made = blank(tmp_path_factory.mktemp("blank"))
    os.environ["PASSERELLE_HOME"] = before
    return made


@pytest.fixture
def laptop(
    blank_database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Setup]:
    """Return a way to set up laptops: ``laptop("CR")``, ``laptop("CR", "second")``."""
    monkeypatch.setenv("PASSERELLE_HOME", str(tmp_path / "nobody"))
    made: list[Laptop] = []

    def set_up(office: str, name: str = "") -> Laptop:
        folder = tmp_path / (name or office.lower())
        made.append(Laptop.new(blank_database, folder, office, name or office.lower()))
        return made[-1]

    yield set_up
    for each in made:
        each.close()
        server.dropped(each.path)


@pytest.fixture
def cr(laptop: Setup) -> Laptop:
    """Return a laptop of Costa Rica."""
    return laptop("CR")


@pytest.fixture
def hq(laptop: Setup) -> Laptop:
    """Return a laptop of headquarters."""
    return laptop("HQ")
