"""Hostile and broken files at the real command line: a verdict in words, and nothing written."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from app.base.errors import AppError
from app.base.text import LANGUAGES, in_language
from app.exchange.reader import open_package
from app.exchange.sandbox import Sandbox
from app.services import sentences
from database.driver import sqlite3
from tests import hostile
from tests.conftest import ROOT
from tests.journeys.command_line import Run, answer, record

SECONDS = 10
"""Most that one file may take."""
MEMORY = 1536 << 20
TABLES = ("old_xls", "other_table", "no_machine_part", "unsigned_table")


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return hostile.write_all(tmp_path_factory.mktemp("hostile"))


def contents(database: Path) -> dict[str, int]:
    """Return how many rows each table has."""
    with closing(sqlite3.connect(database)) as store:
        named = store.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
        return {
            name: store.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608
            for (name,) in named
        }


def limited() -> Callable[[], None] | None:
    """Return what holds a process to the memory it may have."""
    if sys.platform != "linux":
        return None
    import resource

    return lambda: resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def taken(files: list[Path], folder: Path, run: Run) -> list[dict[str, Any]]:
    """Import files into a database that has a record, and see that nothing changed in it."""
    database = folder / "hq.db"
    answer("new", database, "--office", "HQ", "--role", "hq", "--unprotected", run=run)
    link = {"title": "Kept", "kind": "LINK", "link": "https://example.org"}
    record(database, {"entity": "resource", "set": link}, run=run)
    before = (contents(database), answer("digest", database, run=run))

    program = (sys.executable, "-P", "-m", "app")
    words: list[str | Path] = [*program, "import", database, *files, "--json"]
    done = subprocess.run(
        words,
        cwd=ROOT,
        capture_output=True,
        env=dict(os.environ),
        check=False,
        timeout=SECONDS * len(files),
        preexec_fn=limited(),
    )

    assert done.returncode == 1, done.stderr
    assert b"Traceback" not in done.stderr
    assert (contents(database), answer("digest", database, run=run)) == before
    results: list[dict[str, Any]] = json.loads(done.stdout)["files"]
    assert [len(result["problems"]) for result in results] == [1] * len(files)
    for result in results:
        code, said = result["problems"][0]["code"], result["problems"][0]["message"]
        wanted = "password" if code == "password" else "table" if code in TABLES else "refused"
        assert result["verdict"] == wanted, result
        assert said.endswith("."), result
        assert "{" not in said, result
    return results


def test_every_file_ends_in_a_verdict_and_nothing_is_written(
    files: dict[str, Path], tmp_path: Path, program_ready: Run
) -> None:
    results = taken(list(files.values()), tmp_path, program_ready)

    codes = {what: r["problems"][0]["code"] for what, r in zip(files, results, strict=True)}
    assert {what for what, code in codes.items() if code not in hostile.CASES[what].codes} == set()


def test_so_do_the_files_of_others(shared: Path, tmp_path: Path, program_ready: Run) -> None:
    corpus = sorted(file for file in (shared / "corpora").rglob("*") if file.is_file())

    verdicts = {result["verdict"] for result in taken(corpus, tmp_path, program_ready)}

    assert verdicts == {"table", "password", "refused"}


def test_no_file_takes_long(files: dict[str, Path]) -> None:
    with Sandbox() as sandbox:
        for what, file in files.items():
            begun = time.monotonic()
            with pytest.raises(AppError) as caught:
                open_package(file, sandbox=sandbox)
            assert time.monotonic() - begun < SECONDS, what
            assert caught.value.code in hostile.CASES[what].codes, what


CODES = sorted({code for case in hostile.CASES.values() for code in case.codes})


@pytest.mark.parametrize("code", CODES)
def test_the_verdict_says_what_to_do_next_in_every_language(code: str) -> None:
    for language in LANGUAGES:
        with in_language(language):
            said = sentences.of_finding(code, {"kind": "ods"})
        assert len([part for part in said.replace(":", ".").split(".") if part.strip()]) > 1, said
