"""A server of the tests' own is there as long as their run, and no longer."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from tests import cluster
from tests.conftest import ROOT

RUN = """
import sys, time
from pathlib import Path
from tests import cluster

with cluster.running(Path(sys.argv[1])) as address:
    print(address, flush=True)
    time.sleep(600)
"""


@pytest.fixture
def folder() -> Iterator[Path]:
    """Return a folder with a short name: it holds a socket."""
    if cluster.programs() is None:
        pytest.skip("no PostgreSQL 15 here: apt install postgresql")
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None  # noqa: S108  (its own folder)
    made = Path(tempfile.mkdtemp(prefix="pg-", dir=memory))
    yield made
    shutil.rmtree(made, ignore_errors=True)


def answers(port: int) -> bool:
    """Tell whether somebody listens on a port here."""
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def test_a_cluster_ends_with_a_run_that_is_killed(folder: Path) -> None:
    run = subprocess.Popen(
        [sys.executable, "-c", RUN, str(folder)], stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    assert run.stdout is not None
    with run.stdout:
        port = sa.make_url(run.stdout.readline().strip()).port
    assert port is not None
    assert answers(port)

    run.kill()
    run.wait()

    until = time.monotonic() + 30
    while (folder.exists() or answers(port)) and time.monotonic() < until:
        time.sleep(0.1)
    assert not folder.exists()
    assert not answers(port)
