"""Where the packages and attached files of a database lie: in folders beside it, or where it is.

Beside a database file they are files. Of a database on a server, which several officers share,
they lie there as well: whoever opens it registers its shelves, and forgets them with it.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from app.base import files, room

PACKAGES, FILES = "archive", "files"
"""The two kinds of what is kept."""
_SQLITE = b"SQLite format 3\0"


class Shelf(Protocol):
    """One kind of what is kept for a database; each thing has a name and is written once."""

    @property
    def place(self) -> str:
        """Where it is, in words a person can follow."""

    def sizes(self) -> dict[str, int]:
        """Return what is there, with its bytes; what was kept last stands at the end."""

    def has(self, name: str) -> bool:
        """Tell whether a thing is there."""

    def read(self, name: str) -> bytes:
        """Return the bytes of a thing.

        Raises:
            FileNotFoundError: it is not there.
            OSError: it cannot be read.
        """

    def write(self, name: str, data: bytes) -> None:
        """Keep a thing, wholly or not at all.

        Raises:
            OSError, PackageError, StoreError: it cannot be kept.
        """

    def remove(self, name: str) -> None:
        """Throw a thing away; one that is not there is none.

        Raises:
            OSError, StoreError: it stays.
        """

    def put_aside(self, name: str, other: str) -> None:
        """Let a thing have another name.

        Raises:
            OSError, StoreError: it keeps the one it has.
        """

    def file(self, name: str) -> Path:
        """Return a file with the bytes of a thing, to be read while the database is open.

        Raises:
            OSError, PackageError, StoreError: there is none.
        """

    def ask_room(self, needed: float) -> None:
        """Make sure that there is room for so many bytes.

        Raises:
            StoreFullError: ``no_room``.
        """


class Folder:
    """Things that are files in a folder, which need not be there yet."""

    def __init__(self, path: Path) -> None:
        """Stand for a folder."""
        self.path = path

    @property
    def place(self) -> str:
        """The folder."""
        return str(self.path)

    def sizes(self) -> dict[str, int]:
        """See ``Shelf``."""
        try:
            with os.scandir(self.path) as entries:
                found = [(each.stat(), each.name) for each in entries if each.is_file()]
        except (FileNotFoundError, NotADirectoryError):
            return {}
        found.sort(key=lambda each: (each[0].st_mtime_ns, each[1]))
        return {name: told.st_size for told, name in found}

    def has(self, name: str) -> bool:
        """See ``Shelf``."""
        return (self.path / name).is_file()

    def read(self, name: str) -> bytes:
        """See ``Shelf``."""
        return (self.path / name).read_bytes()

    def write(self, name: str, data: bytes) -> None:
        """See ``Shelf``."""
        self.path.mkdir(parents=True, exist_ok=True)
        with files.replacing(self.path / name) as stream:
            stream.write(data)

    def remove(self, name: str) -> None:
        """See ``Shelf``."""
        (self.path / name).unlink(missing_ok=True)

    def put_aside(self, name: str, other: str) -> None:
        """See ``Shelf``."""
        files.put(self.path / name, self.path / other)

    def file(self, name: str) -> Path:
        """See ``Shelf``."""
        return self.path / name

    def ask_room(self, needed: float) -> None:
        """See ``Shelf``."""
        room.ask(self.path, needed)


_kept_elsewhere: dict[Path, list[Mapping[str, Shelf]]] = {}


def use(database: Path, shelves: Mapping[str, Shelf]) -> None:
    """Let what belongs to a database be kept elsewhere than beside it, from now on."""
    _kept_elsewhere.setdefault(database.resolve(), []).append(shelves)


def forget(database: Path, shelves: Mapping[str, Shelf]) -> None:
    """Forget where one opening of a database kept things; another one may be open."""
    those = _kept_elsewhere.get(database.resolve(), [])
    if shelves in those:
        those.remove(shelves)


def of(database: Path, kind: str) -> Shelf:
    """Return where things of a kind lie: elsewhere, or in the folder beside a database file."""
    if those := _kept_elsewhere.get(database.resolve()):
        return those[-1][kind]
    return Folder(beside(database, kind))


def neighbours(database: Path) -> list[str]:
    """Return the names of other databases whose folders are those of this one: same but the ending.

    What one of them cannot read there may be the other's.
    """
    found = []
    with contextlib.suppress(OSError):
        for each in database.parent.iterdir():
            alike = each.stem.casefold() == database.stem.casefold() and each.is_file()
            if alike and each.name.casefold() != database.name.casefold() and _is_database(each):
                found.append(each.name)
    return sorted(found)


def _is_database(path: Path) -> bool:
    """Tell a database file by its first bytes; a protected one by the key beside it."""
    with contextlib.suppress(OSError), path.open("rb") as stream:
        return stream.read(len(_SQLITE)) == _SQLITE or Path(f"{path}.key").is_file()
    return False


def beside(database: Path, kind: str) -> Path:
    """Return the folder of a kind beside a database file; it need not exist."""
    return database.parent / kind / database.stem
