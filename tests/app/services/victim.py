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
from database import backups, schema, upgrade

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


def work(job: dict[str, str]) -> None:
    """Open the database, do the job, say that it is done, and close."""
    while not Path(job["go"]).exists():
        time.sleep(0.002)
    database, file = Path(job["database"]), Path(job["file"])
    if job["act"] == "restore":
        restore.restore(file, database)
        Path(job["done"]).touch()
        return
    if job["act"] == "upgrade":
        know_more(file)
    if protection.is_locked(database):
        protection.unlock(database, WORDS)
    store = start.open_store(database)
    if job["act"] == "take":
        receiving.take(store, [file])
    elif job["act"] == "apply":
        records.apply(store, lines())
    elif job["act"] == "undo":
        retraction.undo_import(store, job["file"])
    elif job["act"] == "export":
        sending.export(store, "HQ", file)
    elif job["act"] == "backup":
        backups.backup(database, file)
    elif job["act"] == "protect":
        start.close_store(store)
        protection.rewrite(database, WORDS)
    Path(job["done"]).touch()
    start.close_store(store)


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
