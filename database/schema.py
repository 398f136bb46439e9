"""Which schema a file has, before anything of it is touched."""

from __future__ import annotations

import contextlib
from pathlib import Path

from app.base.errors import StoreDamagedError, StoreTooNewError
from database import keys
from database.driver import sqlite3

HEAD = "0001"
"""The newest step this version knows; a test compares it with the folder of steps."""

_fitting: set[tuple[str, int]] = set()
"""The files this process looked at: to look is cheap, but every connection would."""


def refuse_unfit(path: Path) -> None:
    """Refuse a database of a newer version, or of another program, and leave every byte as it is.

    To open one for work would switch its journal, and to close it would write that back. What
    cannot be told like this is left to whoever opens it.

    Raises:
        StoreTooNewError: a newer version of the program wrote it.
        StoreDamagedError: ``not_our_database``: it is a database, but not one of ours.
    """
    with contextlib.suppress(OSError):
        about = path.stat()
        if about.st_size and (str(path), about.st_ino) not in _fitting:
            _refuse(path, _version(path))
            _fitting.add((str(path), about.st_ino))


def forget() -> None:
    """Look at every file anew, after another program had it."""
    _fitting.clear()


def _refuse(path: Path, version: str | None) -> None:
    if version is None:
        raise StoreDamagedError("not_our_database", path=str(path))
    if version > HEAD:
        raise StoreTooNewError(path=str(path), schema=version)


def _version(path: Path) -> str | None:
    """Return the step a file stands at; empty where nobody can tell, None for another program's."""
    written = Path(f"{path}-wal")
    # Where a journal lies beside it, it counts; else a look must not make one.
    how = "mode=ro" if written.exists() and written.stat().st_size else "immutable=1"
    with contextlib.suppress(sqlite3.Error, StoreDamagedError):
        address = f"{path.resolve().as_uri()}?{how}"
        with contextlib.closing(keys.opened(address, keys.of(path), uri=True)) as connection:
            tables = "SELECT name FROM sqlite_master WHERE type = 'table'"
            names = {name for (name,) in connection.execute(tables)}
            if "alembic_version" not in names:
                return None if names else ""
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            return str(row[0]) if row else ""
    return ""
