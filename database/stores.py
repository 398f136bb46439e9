"""Which store a path names: a database file, or a small file that holds a server's address."""

from __future__ import annotations

from pathlib import Path

from database.engine import CACHE, Store

_SCHEME = b"postgresql://"


def address(path: Path) -> str:
    """Return the address a file holds; empty where it is no such file."""
    try:
        with path.open("rb") as file:
            if file.read(len(_SCHEME)) != _SCHEME:
                return ""
            file.seek(0)
            return file.read(4096).decode("utf-8", "replace").strip()
    except OSError:
        return ""


def store_at(path: Path, cache: int = CACHE) -> Store:
    """Return the store a path names; nothing is opened yet."""
    server = address(path)
    if not server:
        return Store(path, cache)
    from database.postgresql import PostgresStore

    return PostgresStore(path, server)
