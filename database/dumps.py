"""Backups of a database on a server by PostgreSQL’s own program: whole, of one moment, proved."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa

from app.base import files
from app.base.errors import CallError, StoreFullError
from database import backups, keys, stores
from database.engine import Store
from database.models import change, record
from database.unit import read


@dataclass(frozen=True)
class Dumped:
    """A backup that PostgreSQL made."""

    path: Path
    records: int
    changes: int


def dump(store: Store, reason: str, suffix: str) -> Dumped:
    """Let ``pg_dump`` write all of this moment into a file, and ``pg_restore`` read what is in it.

    Raises:
        CallError: ``no_pg_dump``: the program is not on this computer, or too old for the server.
        StoreFullError: the file cannot be written; there is no half backup.
    """
    target = backups.beside(store.path.with_suffix(suffix), reason)
    part = target.with_name(f".{target.name}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with read(store) as unit:
            moment = unit.connection.exec_driver_sql("SELECT pg_export_snapshot()").scalar_one()
            found = [
                int(unit.connection.scalar(sa.select(sa.func.count()).select_from(table)) or 0)
                for table in (record, change)
            ]
            address = stores.address(store.path)
            words = ("--format=custom", f"--snapshot={moment}", f"--file={part}", address)
            _run("pg_dump", *words, password=keys.lent(store.path))
        _run("pg_restore", "--list", f"--file={part}.list", str(part))
        files.put(part, target)
    except OSError as error:
        raise StoreFullError(path=str(target), reason=error.strerror or "") from error
    finally:
        part.unlink(missing_ok=True)
        Path(f"{part}.list").unlink(missing_ok=True)
    return Dumped(target, *found)


def _run(program: str, *words: str, password: str = "") -> None:
    """Run a program of PostgreSQL's; the password file speaks for the person, nobody is asked."""
    there = shutil.which(program)
    if there is None:
        raise CallError("no_pg_dump", program=program, reason="")
    done = subprocess.run(  # noqa: S603  (found just now, no shell)
        [there, *(["--no-password"] if program == "pg_dump" else []), *words],
        capture_output=True,
        env={**os.environ, **({"PGPASSWORD": password} if password else {})},
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode:
        said = (done.stderr.strip().splitlines() or [str(done.returncode)])[-1]
        raise CallError("pg_dump_failed", program=program, reason=said)
