"""Disks of their own for tests: a small one, a stick that can be pulled out, one of Windows.

Only root may mount them; elsewhere, and where a tool is missing, tests skip and say so.
"""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOM = 16
"""Megabytes of each."""
_SHUTDOWN, _NOTHING_MORE = 0x8004587D, 2
"""An ioctl of ext4, and its flag: from now on every call fails, and nothing more is written."""


class Disk:
    """An image that is mounted like a disk."""

    def __init__(self, folder: Path, kind: str, options: str = "") -> None:
        """Make one and mount it."""
        self.image, self.place = folder / f"{kind}.img", folder / f"{kind} disk"
        self._kind, self._options = kind, options
        with self.image.open("wb") as file:
            file.truncate(ROOM << 20)
        self.place.mkdir()
        makers = {
            "ext4": ["mkfs.ext4", "-q", "-F", str(self.image)],
            "ntfs-3g": ["mkntfs", "-q", "-F", "-f", str(self.image)],
        }
        maker = makers[kind]
        if not shutil.which(maker[0]) or not shutil.which("mount"):
            pytest.skip(f"no {maker[0]}: no such disk can be made here")
        _run(maker)
        self.mount()

    def mount(self) -> None:
        """Let it be there."""
        options = ",".join(["loop", *([self._options] if self._options else [])])
        _run(["mount", "-t", self._kind, "-o", options, str(self.image), str(self.place)])

    def pull(self) -> None:
        """Pull it out: what was not written is lost, and every call fails."""
        import fcntl

        handle = os.open(self.place, os.O_RDONLY)
        try:
            fcntl.ioctl(handle, _SHUTDOWN, struct.pack("I", _NOTHING_MORE))
        finally:
            os.close(handle)

    def plug_in(self) -> None:
        """Let it be there again, as it was found by another computer."""
        self.unmount()
        self.mount()

    def unmount(self) -> None:
        """Let it go; where a test failed, files on it may still be open."""
        if subprocess.run(["umount", str(self.place)], capture_output=True, check=False).returncode:
            subprocess.run(["umount", "-l", str(self.place)], check=True)


def _run(words: list[str]) -> None:
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"no disk can be mounted here ({words[0]}: {done.stderr.strip()[:200]})")


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Disk]:
    """Lend a stick."""
    made = Disk(tmp_path, "ext4")
    yield made
    made.unmount()


@pytest.fixture
def windows_disk(tmp_path: Path) -> Iterator[Path]:
    """Lend a disk that refuses the names that Windows refuses."""
    made = Disk(tmp_path, "ntfs-3g", "windows_names")
    yield made.place
    made.unmount()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Lend a disk with little room."""
    place = tmp_path / "small"
    place.mkdir()
    _run(["mount", "-t", "tmpfs", "-o", f"size={ROOM}m", "none", str(place)])
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


class ReadOnly:
    """Folders that are mounted once more, where nothing can be written."""

    def __init__(self) -> None:
        """Begin without any."""
        self._places: list[Path] = []

    def __call__(self, folder: Path) -> Path:
        """Return a place where a folder can only be read."""
        place = folder.with_name(f"{folder.name} to read")
        place.mkdir()
        _run(["mount", "--bind", str(folder), str(place)])
        self._places.append(place)
        _run(["mount", "-o", "remount,bind,ro", str(place)])
        return place

    def end(self) -> None:
        """Let them go."""
        for place in self._places:
            subprocess.run(["umount", "-l", str(place)], check=True)


@pytest.fixture
def read_only() -> Iterator[ReadOnly]:
    """Lend a way to have a folder that can only be read."""
    made = ReadOnly()
    yield made
    made.end()
