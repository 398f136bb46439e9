"""The witness: a small file outside the database that remembers how far this laptop's feeds went.

A database that is behind its witness was restored or copied; it then gets a new replica id, so
that no number of a feed is ever given out twice (sync.md, "Identity of an installation").
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
from dataclasses import dataclass, field
from pathlib import Path

import platformdirs

from app.base import files, ids
from app.base.errors import StoreError


@dataclass(frozen=True)
class Witness:
    """What the file says: the replica, where its database lay, on which machine, its tips."""

    replica: str
    machine: str
    path: str
    feeds: dict[str, tuple[int, str]] = field(default_factory=dict)
    """Scope to (last number, hash in hex)."""
    packages: int = 0
    """Number of the last package written."""
    seen: int = 0
    """When this computer last worked with the database, in milliseconds."""


def home() -> Path:
    """Return the folder of this person's Passerelle files outside any database."""
    chosen = os.environ.get("PASSERELLE_HOME")
    return (
        Path(chosen) if chosen else Path(platformdirs.user_data_dir("passerelle", appauthor=False))
    )


def keep_private() -> None:
    """Let nobody else on this computer look into this person's folder.

    A folder somebody chose, and made, stays as it is.

    Raises:
        OSError: it cannot be made.
    """
    place = home()
    place.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not os.environ.get("PASSERELLE_HOME"):
        place.chmod(0o700)


def machine() -> str:
    """Return a stable mark of this machine and user, made on first use of the folder.

    Raises:
        StoreError: the folder of this person's files cannot be written.
    """
    marker = home() / "machine"
    try:
        if not marker.exists():
            marker.parent.mkdir(parents=True, exist_ok=True)
            files.keep_text(marker, ids.new_replica())
        return f"{marker.read_text().strip()}-{_installation()}"
    except OSError as error:
        raise StoreError("witness_unwritable", path=str(home())) from error


def _installation() -> str:
    """Return what the operating system calls itself; empty where it does not say.

    Not the network card's number: that changes with a docking station, and is made up where there
    is none.
    """
    if sys.platform == "win32":
        import winreg

        with (
            contextlib.suppress(OSError),
            winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography") as key,
        ):
            return str(winreg.QueryValueEx(key, "MachineGuid")[0])
        return ""
    with contextlib.suppress(OSError):
        return Path("/etc/machine-id").read_text().strip()
    return ""


def _file(replica: str) -> Path:
    return home() / "witness" / f"{replica}.json"


def load(replica: str) -> Witness | None:
    """Return the witness of a replica, or None when there is none (or it is unreadable)."""
    try:
        raw = json.loads(_file(replica).read_text())
        feeds = {scope: (int(seq), str(tip)) for scope, (seq, tip) in raw["feeds"].items()}
        number = int(raw.get("packages", 0))
        seen = int(raw.get("seen", 0))
        return Witness(raw["replica"], raw["machine"], raw["path"], feeds, number, seen)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def save(witness: Witness) -> None:
    """Replace the witness of a replica, whole or not at all.

    Raises:
        StoreError: the folder of this person's files cannot be written.
    """
    target = _file(witness.replica)
    feeds = {scope: list(tip) for scope, tip in witness.feeds.items()}
    raw = {
        "replica": witness.replica,
        "machine": witness.machine,
        "path": witness.path,
        "feeds": feeds,
        "packages": witness.packages,
        "seen": witness.seen,
    }
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        files.keep_text(target, json.dumps(raw))
    except OSError as error:
        raise StoreError("witness_unwritable", path=str(target.parent)) from error
