"""Which store a path names: a database file, or a small file that holds a server's address."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import parse_qsl

from app.base import files
from app.base.errors import CallError
from database.engine import CACHE, Store

_SCHEME = b"postgresql://"
_PASSWORD = re.compile(r"[^:/@]*:[^@]+@")


def address(path: Path) -> str:
    """Return the address a file holds; empty where it is no such file."""
    try:
        if files.never_ends(path):
            return ""
        with path.open("rb") as file:
            if file.read(len(_SCHEME)) != _SCHEME:
                return ""
            file.seek(0)
            return file.read(4096).decode("utf-8", "replace").strip()
    except OSError:
        return ""


def holds_password(text: str) -> bool:
    """Tell whether an address holds a password, or one of a key.

    Also one with a slash or another letter in it that would have to be written otherwise.
    """
    rest = text.partition("://")[2]
    named = (key.lower() for key, _ in parse_qsl(rest.partition("?")[2]))
    return bool(_PASSWORD.match(rest)) or any("password" in key for key in named)


def store_at(path: Path, cache: int = CACHE) -> Store:
    """Return the store a path names; nothing is opened yet.

    Raises:
        CallError: ``password_in_address``: somebody wrote one into the file.
    """
    server = address(path)
    if not server:
        return Store(path, cache)
    if holds_password(server):
        raise CallError("password_in_address", place=str(path))
    from database.postgresql import PostgresStore

    return PostgresStore(path, server)
