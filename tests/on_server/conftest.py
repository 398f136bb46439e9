"""Laptops whose databases all lie on a server, and the server."""

from __future__ import annotations

import os
import shutil
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


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let what is tried with database files every day be tried on a server every other day."""
    for item in items:
        if (
            isinstance(item, pytest.Function)
            and Path(__file__).parent in item.path.parents
            and item.function.__module__ != item.module.__name__
        ):
            item.add_marker(pytest.mark.in_turn(2))


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """Run a server of the tests' own."""
    pytest.importorskip("psycopg", reason="no psycopg here: pip install psycopg[binary]")
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None  # noqa: S108  (its own folder)
    folder = Path(tempfile.mkdtemp(prefix="pg-", dir=memory))  # short: it holds a socket
    with cluster.running(folder) as address:
        yield address
    shutil.rmtree(folder, ignore_errors=True)


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
def blank_database(server: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an empty database that nobody opens, to be copied."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PASSERELLE_TEST_SERVER", server)
        patch.setenv("PASSERELLE_HOME", "")  # is as before afterwards
        return blank(tmp_path_factory.mktemp("blank"))
