"""A program to be killed: waits for jobs, and does each in a child that waits for its go.

Started by ``test_kills``. Everything heavy is imported once; a child is one process to kill.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic.config import Config

from app.services import protection, receiving, records, restore, retraction, sending, start
from app.services.file_results import FileResult
from database import backups, schema, upgrade
from database.engine import Store

LINES = 40
WORDS = "four words of mine"
LATER = "9999"
"""Number of the step that a later version of the program has."""


def lines() -> list[dict[str, Any]]:
    """Return what ``apply`` records; long enough to fill several pages."""
    return [
        {
            "entity": "initiative",
            "set": {"title": f"{number}", "status": "IDENTIFIED", "summary": "water " * 150},
        }
        for number in range(LINES)
    ]


class Told:
    """What somebody heard is in, one line each."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def hear(self, path: Path, result: FileResult | None) -> None:
        if result is not None:
            with self.path.open("a", encoding="utf-8") as stream:
                print(path.name, file=stream, flush=True)


def work(job: dict[str, str]) -> None:
    """Do the job, and say that it is done before the database is closed."""
    while not Path(job["go"]).exists():
        time.sleep(0.002)
    database, file, done = Path(job["database"]), Path(job["file"]), Path(job["done"])
    if job["act"] == "restore":
        restore.restore(file, database)
        done.touch()
        return
    if job["act"] == "upgrade":
        know_more(file)
    if protection.is_locked(database):
        protection.unlock(database, WORDS)
    store = start.open_store(database)
    act(store, job["act"], database, file)
    done.touch()
    start.close_store(store)


def act(store: Store, name: str, database: Path, file: Path) -> None:
    """Do something with an open database."""
    if name == "take":
        receiving.take(store, [file])
    elif name == "take all":
        told = Told(file / "told")
        receiving.take(store, sorted(file.glob("*.xlsx")), hearer=told.hear)
    elif name == "apply":
        records.apply(store, lines())
    elif name == "undo":
        retraction.undo_import(store, str(file))
    elif name == "export":
        sending.export(store, "HQ", file)
    elif name == "backup":
        backups.backup(database, file)
    elif name == "protect":
        start.close_store(store)
        protection.rewrite(database, WORDS)


def know_more(folder: Path) -> None:
    """Be a later version of the program, with the steps of this folder."""
    known = upgrade.config

    def config(connection: sa.Connection | None = None) -> Config:
        made = known(connection)
        made.set_main_option("script_location", str(folder))
        return made

    upgrade.config = config
    schema.HEAD = LATER


def main() -> None:
    """Answer each job with the child's process number, and later with how it ended."""
    for text in sys.stdin:
        job = json.loads(text)
        child = os.fork()
        if child == 0:
            os.environ["PASSERELLE_HOME"] = job["home"]
            work(job)
            os._exit(0)
        print(child, flush=True)  # noqa: T201  (its answer)
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)  # noqa: T201  (its answer)


if __name__ == "__main__":
    main()
