"""Laptops whose databases all lie on a server, and the server."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import cluster
from tests.app.services.conftest import cr, hq, laptop
from tests.laptops import blank

__all__ = ["cr", "hq", "laptop"]


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """Run a server of the tests' own."""
    folder = Path(tempfile.mkdtemp(prefix="pg-"))  # short: it holds a socket
    with cluster.running(folder) as address:
        yield address
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(autouse=True)
def _on_server(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PASSERELLE_TEST_SERVER", server)


@pytest.fixture(scope="session")
def blank_database(server: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Return an empty database that nobody opens, to be copied."""
    before = os.environ["PASSERELLE_HOME"]
    os.environ["PASSERELLE_TEST_SERVER"] = server
    made = blank(tmp_path_factory.mktemp("blank"))
    os.environ["PASSERELLE_HOME"] = before
    yield made
    os.environ.pop("PASSERELLE_TEST_SERVER", None)
