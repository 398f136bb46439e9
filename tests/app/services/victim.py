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

from app.services import receiving, records, retraction, sending, start

LINES = 40


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
    store = start.open_store(Path(job["database"]))
    if job["act"] == "take":
        receiving.take(store, [Path(job["file"])])
    elif job["act"] == "apply":
        records.apply(store, lines())
    elif job["act"] == "undo":
        retraction.undo_import(store, job["file"])
    else:
        sending.export(store, "HQ", Path(job["file"]))
    Path(job["done"]).touch()
    start.close_store(store)


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
