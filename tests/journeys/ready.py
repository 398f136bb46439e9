"""The program with everything imported, which does each command in a process of its own.

Started by ``command_line.Ready``. What a command does, in memory and on disk, is what it does in a
program that was just started; only the start, which takes longer than most commands, is not done
again. With the word ``LATER`` it is the later version of ``newer_program``.
"""

from __future__ import annotations

import atexit
import importlib
import json
import os
import pkgutil
import sys
from collections.abc import Callable
from typing import Any

from app import bootstrap

LATER = "later"
WORK = ("app.cli", "app.services", "app.exchange", "database")
"""Packages of which a command may import anything."""


def begin(*, later: bool) -> Callable[[list[str]], int]:
    """Import everything; return what does a command."""
    do = _later() if later else bootstrap.start
    for name in WORK:
        package = importlib.import_module(name)
        for found in pkgutil.walk_packages(package.__path__, f"{name}."):
            if ".migrations" not in found.name:
                importlib.import_module(found.name)
    return do


def _later() -> Callable[[list[str]], int]:
    from tests.journeys import newer_program

    newer_program.learn()
    return newer_program.do


def put_on(job: dict[str, Any]) -> None:
    """Take over the place, the variables and the streams of a job."""
    os.environ.clear()
    os.environ.update(job["environment"])
    os.chdir(job["folder"])
    ways = (os.O_RDONLY, os.O_WRONLY | os.O_CREAT, os.O_WRONLY | os.O_CREAT)
    for number, (name, way) in enumerate(zip(job["streams"], ways, strict=True)):
        opened = os.open(name, way)
        os.dup2(opened, number)
        os.close(opened)
    sys.stdin, sys.stdout, sys.stderr = (
        open(number, mode, encoding="utf-8", closefd=False)  # noqa: SIM115
        for number, mode in enumerate("rww")
    )
    sys.argv = ["passerelle", *job["words"]]


def main() -> None:
    """Answer each job with how it ended."""
    do = begin(later=LATER in sys.argv)
    for text in sys.stdin:
        child = os.fork()
        if child == 0:
            job = json.loads(text)
            put_on(job)
            code = do(job["words"])
            atexit._run_exitfuncs()  # noqa: SLF001  (all of an exit but the long tidying up)
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(code)
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)  # noqa: T201  (its answer)


if __name__ == "__main__":
    main()
