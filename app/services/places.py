"""Where a database may live: on a disk of this computer, in no folder that something else copies.

SQLite's locks do not hold on network shares, and a folder kept in step by OneDrive or Dropbox is
copied file by file in the middle of a write. Packages may lie there; a database may not, unless
somebody insists. Source: reliability.md R14.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from app.base.text import Message

NETWORK, SYNCED, REMOVABLE = "network", "synced", "removable"

_SHARES = frozenset(
    {
        *("9p", "afpfs", "cifs", "davfs", "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.rclone"),
        *("fuse.sshfs", "ncpfs", "nfs", "nfs4", "smb3", "smbfs", "webdav"),
    }
)
"""Kinds of file systems that are on another computer."""
_ONEDRIVE = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
"""Variables by which OneDrive tells where its folders are."""
_CLOUD_HOMES = ("Library/CloudStorage", "Library/Mobile Documents")
"""Where macOS keeps the folders of such services."""
_USUAL = re.compile(r"(?i)(onedrive|dropbox|google ?drive|nextcloud|icloud ?drive)( - .+)?\Z")
"""How these services name their folder in a person's home."""
_CONFLICT = re.compile(r"(?i)(conflicted copy|copie en conflit|copia en conflicto|\(conflict)")
_DRIVE_REMOVABLE, _DRIVE_REMOTE = 2, 4


def _mounts() -> str:
    with contextlib.suppress(OSError):
        return Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace")
    return ""


def _drive(path: Path) -> int:
    """Return what Windows says of the drive of a path; 0 elsewhere."""
    if sys.platform == "win32":
        import ctypes

        return int(ctypes.windll.kernel32.GetDriveTypeW(path.anchor))
    return 0


def _can_be_pulled(device: str) -> bool:
    """Tell whether a device is one that people pull out."""
    block = Path("/sys/class/block") / Path(device).name
    for folder in (block, block.resolve().parent):
        with contextlib.suppress(OSError):
            return (folder / "removable").read_text().strip() == "1"
    return False


@dataclass(frozen=True)
class Computer:
    """By what one place is told from another on this computer."""

    mounts: Callable[[], str] = _mounts
    drive: Callable[[Path], int] = _drive
    can_be_pulled: Callable[[str], bool] = _can_be_pulled
    variables: Mapping[str, str] = field(default_factory=lambda: os.environ)
    home: Callable[[], Path] = Path.home


def objection(path: Path, computer: Computer | None = None) -> str:
    """Return why no database should live at a place: one of the words above; empty: it may.

    Args:
        path: a file or folder, which need not exist yet.
        computer: where; None: here.
    """
    here = computer or Computer()
    place, real = path.absolute(), path.resolve()
    if str(path).startswith("\\\\") or here.drive(place) == _DRIVE_REMOTE:
        return NETWORK
    device, kind = _mounted(real, here.mounts())
    if kind in _SHARES:
        return NETWORK
    if any(real.is_relative_to(each) or place.is_relative_to(each) for each in _synced(here)):
        return SYNCED
    if here.drive(place) == _DRIVE_REMOVABLE or (device and here.can_be_pulled(device)):
        return REMOVABLE
    return ""


def _mounted(place: Path, mounts: str) -> tuple[str, str]:
    """Return the device and the kind of the file system a place is on."""
    found, deepest = ("", ""), -1
    for line in mounts.splitlines():
        words = line.split(" ")
        if len(words) < 3:
            continue
        at = Path(re.sub(r"\\(\d{3})", lambda octal: chr(int(octal[1], 8)), words[1]))
        # A later mount at the same place covers an earlier one.
        if place.is_relative_to(at) and len(at.parts) >= deepest:
            found, deepest = (words[0], words[2]), len(at.parts)
    return (found[0] if found[0].startswith("/dev/") else "", found[1])


def _synced(here: Computer) -> Iterator[Path]:
    """Yield the folders that a service of this computer keeps in step with others."""
    for name in _ONEDRIVE:
        if here.variables.get(name):
            yield Path(here.variables[name])
    home = here.home()
    yield from (home / each for each in _CLOUD_HOMES)
    told = [here.variables.get(name, "") for name in ("APPDATA", "LOCALAPPDATA")]
    for folder in (*(Path(each) / "Dropbox" for each in told if each), home / ".dropbox"):
        yield from _dropbox(folder / "info.json")
    with contextlib.suppress(OSError):
        yield from (each for each in home.iterdir() if _USUAL.match(each.name))


def _dropbox(info: Path) -> Iterator[Path]:
    """Yield the folders that Dropbox says it keeps."""
    with contextlib.suppress(OSError, ValueError, AttributeError, TypeError, KeyError):
        accounts = json.loads(info.read_text(encoding="utf-8"))
        yield from [Path(each["path"]) for each in accounts.values()]


def doubts(path: Path, computer: Computer | None = None) -> list[Message]:
    """Return what there is to say about the place of a database that is being opened."""
    why = objection(path, computer)
    if not why:
        return []
    said = [Message(f"lives_{why}", {"folder": str(path.parent)})]
    twins = conflict_copies(path)
    return [*said, Message("conflict_copy", {"files": ", ".join(twins)})] if twins else said


def conflict_copies(path: Path) -> list[str]:
    """Return the names of second versions that such a service made of a database."""
    with contextlib.suppress(OSError):
        return sorted(
            each.name
            for each in path.parent.iterdir()
            if each.suffix == path.suffix
            and each.name.startswith(path.stem)
            and _CONFLICT.search(each.name)
        )
    return []
