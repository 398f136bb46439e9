"""A PostgreSQL of the tests' own: its data in a folder of theirs, on a free port here."""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

OWNER = "passerelle"


def programs() -> Path | None:
    """Return the folder of the newest PostgreSQL here, None where there is none of version 15."""
    if found := shutil.which("initdb"):
        return Path(found).resolve().parent
    kept = Path("/usr/lib/postgresql")
    versions = (
        sorted((int(p.name), p / "bin") for p in kept.glob("[0-9]*")) if kept.is_dir() else []
    )
    return versions[-1][1] if versions and versions[-1][0] >= 15 else None


@contextlib.contextmanager
def running(folder: Path, *, safe: bool = False) -> Iterator[str]:
    """Run a cluster as long as the block, or this program; yield the address of a database there.

    Its folder goes with it. Unless it is to be as safe as any, it is safe against nothing: what it
    holds may be lost with the machine.
    """
    bin_ = programs()
    if bin_ is None:
        pytest.skip("no PostgreSQL 15 here: apt install postgresql")
    as_who = _other_than_root(folder)
    data, port = folder / "data", _free_port()
    with _ended(folder, [*as_who, bin_ / "pg_ctl", "-D", data, "-m", "immediate", "stop"]):
        _start(as_who, bin_, data, port, safe=safe)
        yield f"postgresql://{OWNER}@127.0.0.1:{port}/postgres"


def _start(as_who: Sequence[str], bin_: Path, data: Path, port: int, *, safe: bool) -> None:
    """Make a cluster and start it."""
    _call(
        [
            *as_who,
            bin_ / "initdb",
            "-D",
            data,
            "-A",
            "trust",
            "-U",
            OWNER,
            "--no-sync",
            "-E",
            "UTF8",
            "--locale=C.UTF-8",
        ]
    )
    hurry = " ".join(
        f"-c {word}=off"
        for word in ("fsync", "full_page_writes", "synchronous_commit", "autovacuum")
    )
    options = f"-p {port} -k {data.parent} -c listen_addresses=127.0.0.1 {'' if safe else hurry}"
    journal = data.parent / "log"
    _call([*as_who, bin_ / "pg_ctl", "-D", data, "-o", options, "-l", journal, "-w", "start"])


@contextlib.contextmanager
def _ended(folder: Path, stop: Sequence[str | Path]) -> Iterator[None]:
    """Let a program of its own end the cluster after the block, or once this program is gone."""
    end = Path(__file__).with_name("cluster_end.py")
    words = [sys.executable, "-I", end, folder.resolve(), *stop]
    watcher = subprocess.Popen(
        [str(word) for word in words], stdin=subprocess.PIPE, start_new_session=True, cwd="/"
    )
    try:
        yield
    finally:
        assert watcher.stdin is not None
        watcher.stdin.close()
        assert watcher.wait(timeout=60) == 0


def _other_than_root(folder: Path) -> Sequence[str]:
    """Return the words that run a program as somebody a server allows, who may write there."""
    if os.name != "posix" or os.geteuid() != 0:
        return []
    for name in ("postgres", "nobody"):
        with contextlib.suppress(LookupError):
            shutil.chown(folder, name)
            return ["setpriv", f"--reuid={name}", "--clear-groups", "--"]
    pytest.skip("a server does not run as root, and there is nobody else here")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _call(command: Sequence[str | Path]) -> None:
    subprocess.run(
        [str(word) for word in command], check=True, stdout=subprocess.DEVNULL, cwd="/", timeout=60
    )
