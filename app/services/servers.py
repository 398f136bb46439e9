"""Databases of headquarters on a server: an address may stand wherever a file is named.

For each address a small file is kept among this person's own, which holds the address and nothing
else; beside it lies what lies beside any database: packages, attachments, diagnoses. A password is
never kept there. psycopg asks the password file (``~/.pgpass``, ``PGPASSFILE``), and the settings
of TLS are part of the address (``?sslmode=verify-full&sslrootcert=…``).
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from urllib.parse import quote, urlsplit

import database.witness as witness_file
from app.base import files
from app.base.errors import CallError, StoreFullError
from database import stores

SCHEMES = ("postgresql://", "postgres://")
FILE = "passerelle.server"


def is_address(text: str) -> bool:
    """Tell whether a text names a server instead of a file."""
    return text.lower().startswith(SCHEMES)


def place(text: str) -> Path:
    """Return the path that stands for a database: of a file itself, of a server its own file.

    Raises:
        CallError: the address holds a password, or names no database.
        StoreFullError: the folder of this person's files cannot be written.
    """
    if not is_address(text):
        return Path(text)
    if stores.holds_password(text):
        raise CallError("password_in_address", place=_place(text.rpartition("@")[2]))
    parts = urlsplit(text)
    name = quote(parts.path.strip("/"), safe="")
    if not (parts.hostname and name):
        raise CallError("address_incomplete", place=_place(text))
    address = "postgresql://" + text.partition("://")[2]
    mark = hashlib.sha256(address.encode()).hexdigest()[:8]
    pointer = witness_file.home() / "servers" / f"{name}-{mark}" / FILE
    if not pointer.exists():
        try:
            pointer.parent.mkdir(parents=True, exist_ok=True)
            files.keep_text(pointer, address)
        except OSError as error:
            raise StoreFullError(path=str(pointer), reason=error.strerror or "") from error
    return pointer


def refuse(path: Path, act: str) -> None:
    """Refuse what only makes sense of a file.

    Raises:
        CallError: a server's file; its administrator has the engine's own means.
    """
    if stores.address(path):
        raise CallError("not_on_a_server", act=act)


def is_pointer(path: Path) -> bool:
    """Tell whether a path stands for a database on a server."""
    return bool(stores.address(path))


def shown(path: Path) -> str:
    """Return server and database of a path that stands for one, as people may read them."""
    return _place(stores.address(path))


def _place(text: str) -> str:
    """Return host and database of an address, which may be shown."""
    parts = urlsplit(text if "://" in text else f"postgresql://{text}")
    return f"{parts.hostname or ''}{parts.path}"
