"""Laptops whose databases all lie on a server, and the server."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import cluster
from tests import server as databases
from tests.app.cli.conftest import ask, say
from tests.app.services.conftest import cr, hq, laptop
from tests.laptops import blank

__all__ = ["ask", "cr", "hq", "laptop", "say"]
WHOLE = bool(os.environ.get("PASSERELLE_SERVER_WHOLE"))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Choose what is tried on a server today, unless the whole is asked for.

    Of a module that names its ``DAILY`` no more than that; and what is tried with database files
    every day, every other day.
    """
    if WHOLE:
        return
    out = [item for item in items if not _is_daily(item)]
    if out:
        config.hook.pytest_deselected(items=out)
        items[:] = [item for item in items if item not in set(out)]
    for item in items:
        if _is_of_files(item):
            item.add_marker(pytest.mark.in_turn(2))


def _is_daily(item: pytest.Item) -> bool:
    chosen = getattr(getattr(item, "module", None), "DAILY", None)
    return chosen is None or item.name in chosen or getattr(item, "originalname", "") in chosen


def _is_of_files(item: pytest.Item) -> bool:
    """Tell whether a test is one of those of database files."""
    return (
        isinstance(item, pytest.Function)
        and Path(__file__).parent in item.path.parents
        and item.function.__module__ != item.module.__name__
    )


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """Run a server of the tests' own."""
    pytest.importorskip("psycopg", reason="no psycopg here: pip install psycopg[binary]")
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None  # noqa: S108  (its own folder)
    folder = Path(tempfile.mkdtemp(prefix="pg-", dir=memory))  # short: it holds a socket
    with cluster.running(folder) as address:
        yield address


@pytest.fixture(scope="module", autouse=True)
def _on_server(server: str) -> Iterator[None]:
    """Let what these tests make lie there, and nothing of other tests in the same run."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PASSERELLE_TEST_SERVER", server)
        patch.setenv("PATH", f"{cluster.programs()}{os.pathsep}{os.environ['PATH']}")
        yield


@pytest.fixture(autouse=True)
def _dropped(server: str) -> Iterator[None]:
    """Drop what a test made, once it has closed it."""
    del server
    before = databases.made()
    yield
    databases.drop_to(before)


@pytest.fixture(scope="session")
def blank_database(blank_on_server: Path) -> Path:
    """Return what becomes the database of anybody; modules choose otherwise."""
    return blank_on_server


@pytest.fixture(scope="session")
def blank_on_server(server: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an empty database that nobody opens, to be copied."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PASSERELLE_TEST_SERVER", server)
        patch.setenv("PASSERELLE_HOME", "")  # is as before afterwards
        return blank(tmp_path_factory.mktemp("blank"))


@pytest.fixture(scope="session")
def blank_pair(blank_on_server: Path) -> Path:
    """Return such a database, with a file beside it that becomes one of an office."""
    pair = blank_on_server.parent / "pair" / blank_on_server.name
    pair.parent.mkdir()
    pair.write_text(blank_on_server.read_text())
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("PASSERELLE_TEST_SERVER", raising=False)
        patch.setenv("PASSERELLE_HOME", "")
        blank(pair.parent / "file").rename(pair.with_name(databases.OFFICES))
    return pair
