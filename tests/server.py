"""The databases of the tests on a server, where one is named: ``PASSERELLE_TEST_SERVER``.

All laptops then live on it; without it they are files. The address is that of a database from
which others may be made: ``postgresql://owner@127.0.0.1:5432/postgres``.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import shutil
import subprocess
from pathlib import Path

import pytest
import sqlalchemy as sa

from app.exchange import attachments
from database import stores
from database.driver import sqlite3
from database.engine import Store

OFFICES = "offices.db"
"""Beside an empty database on the server, the file that becomes one of an office."""
_numbers = itertools.count()
_made: list[str] = []
"""The databases that are there, in the order in which they were made."""


def _run(statement: str) -> None:
    import psycopg

    with psycopg.connect(os.environ["PASSERELLE_TEST_SERVER"], autocommit=True) as connection:
        connection.execute(statement.encode())


def _make(more: str) -> str:
    """Make a database; return its name."""
    _made.append(f"test_{os.getpid()}_{next(_numbers)}")
    # A copy of the files: faster here than to write each page into the log.
    _run(f"CREATE DATABASE {_made[-1]} STRATEGY file_copy {more}")
    return _made[-1]


def made() -> int:
    """Return how many databases there are."""
    return len(_made)


def drop_to(count: int) -> None:
    """Drop the databases that were made last, so that no more than so many are left."""
    while len(_made) > count:
        _run(f"DROP DATABASE IF EXISTS {_made.pop()} WITH (FORCE)")


def _at(name: str) -> str:
    url = sa.make_url(os.environ["PASSERELLE_TEST_SERVER"]).set(database=name)
    return url.render_as_string(hide_password=False)


def place(path: Path) -> Path:
    """Return a path where a database may be made: itself, or one that names an empty database."""
    if os.environ.get("PASSERELLE_TEST_SERVER"):
        path.write_text(_at(_make("TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C.UTF-8'")))
    return path


def blank_for(office: str, blank: Path) -> Path:
    """Return the empty database that becomes one of an office: a file, where there is one too.

    Then headquarters alone lies on the server, as it is among people.
    """
    file = blank.with_name(OFFICES)
    return file if office != "HQ" and file.exists() else blank


def copied(source: Path, target: Path) -> None:
    """Copy a database that nobody has open."""
    address = stores.address(source)
    if not address:
        shutil.copy(source, target)
        return
    target.write_text(_at(_make(f"TEMPLATE {sa.make_url(address).database}")))


def dropped(path: Path) -> None:
    """Drop the database a path names, where it lies on the server."""
    if address := stores.address(path):
        _run(f"DROP DATABASE IF EXISTS {sa.make_url(address).database} WITH (FORCE)")


def closed(store: Store, table: str) -> None:
    """Let nobody write into a table."""
    with store.connect(writes=True) as connection:
        connection.exec_driver_sql(
            "CREATE FUNCTION stumble() RETURNS trigger LANGUAGE plpgsql AS"
            " $$ BEGIN RAISE EXCEPTION 'closed'; END $$"
        )
        connection.exec_driver_sql(
            f'CREATE TRIGGER stumble BEFORE INSERT OR UPDATE ON "{table}"'
            " FOR EACH ROW EXECUTE FUNCTION stumble()"
        )
        connection.commit()


def opened(store: Store, table: str) -> None:
    """Let people write into a table again."""
    with store.connect(writes=True) as connection:
        connection.exec_driver_sql(f'DROP TRIGGER stumble ON "{table}"')
        connection.exec_driver_sql("DROP FUNCTION stumble()")
        connection.commit()


def restored(kept: Path, path: Path) -> None:
    """Restore a backup that nobody has open into the place of a database, as who owns it does.

    On a server that is the administrator, with the engine's own program, into an empty database.
    """
    if not stores.address(path):
        from app.services import restore

        restore.restore(kept, path)
        return
    address = stores.address(place(path))
    subprocess.run(["pg_restore", "--no-owner", f"--dbname={address}", str(kept)], check=True)


def bytes_of(path: Path) -> bytes:
    """Return all that a database shows to whoever may read everything; its packages apart."""
    address = stores.address(path)
    if not address:
        return path.read_bytes()
    words = ["pg_dump", "--data-only", "--exclude-table-data=piece", address]
    return subprocess.run(words, check=True, capture_output=True).stdout


def tampered(path: Path, statement: str) -> int:
    """Change a database behind the back of the program; return how many rows it was."""
    if stores.address(path):
        import psycopg

        with psycopg.connect(stores.address(path), autocommit=True) as connection:
            return connection.execute(statement.encode()).rowcount
    with contextlib.closing(sqlite3.connect(path)) as connection:
        changed = connection.execute(statement).rowcount
        connection.commit()
        return int(changed)


def forged(path: Path, digest: str, data: bytes) -> None:
    """Change an attached file behind the back of the program."""
    if stores.address(path):
        import psycopg

        with psycopg.connect(stores.address(path), autocommit=True) as connection:
            asked = b"UPDATE piece SET data = %s WHERE kind = 'files' AND name = %s"
            assert connection.execute(asked, (data, digest)).rowcount == 1
    else:
        (attachments.folder(path) / digest).write_bytes(data)


def only_files(why: str = "a database on a server is no file to copy, move or damage") -> None:
    """Skip a test of what there is only of files."""
    if os.environ.get("PASSERELLE_TEST_SERVER"):
        pytest.skip(why)
