"""Work outside the window's thread: comes back into it, and can be stopped."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.base.errors import AppError, StoreBusyError
from app.ui import jobs

CHILD = """
import json, sys, time
for done in range(1, 4):
    print(json.dumps({"done": done, "total": 3, "step": "write"}), file=sys.stderr, flush=True)
WHAT
"""


@pytest.fixture
def runner() -> Iterator[jobs.ThreadRunner]:
    """Return two lanes, empty again at the end."""
    made = jobs.ThreadRunner()
    yield made
    made.wait()


def unwanted(error: Exception) -> None:
    """Fail: nothing may go wrong here."""
    raise AssertionError(error)


def child(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, what: str) -> jobs.ProcessJob:
    """Return a job whose child is a small program of ours."""
    script = tmp_path / "child.py"
    script.write_text(CHILD.replace("WHAT", what), encoding="utf-8")
    monkeypatch.setattr(jobs, "command", lambda words: [sys.executable, str(script), *words])
    return jobs.ProcessJob(["export"])


def test_work_is_done_elsewhere_and_its_outcome_arrives_here(
    qtbot: QtBot, runner: jobs.ThreadRunner
) -> None:
    owner = QObject()
    found: list[tuple[int, bool]] = []
    here = threading.get_ident()

    def done(worker: int) -> None:
        found.append((worker, threading.get_ident() == here))

    runner.ask(owner, threading.get_ident, done, unwanted, writes=False)

    qtbot.waitUntil(lambda: bool(found))
    assert found[0][0] != here
    assert found[0][1]


def test_an_error_arrives_as_it_was_raised(qtbot: QtBot, runner: jobs.ThreadRunner) -> None:
    owner = QObject()
    seen: list[Exception] = []

    def work() -> None:
        raise StoreBusyError

    runner.ask(owner, work, lambda _: None, seen.append, writes=True)

    qtbot.waitUntil(lambda: bool(seen))
    assert isinstance(seen[0], StoreBusyError)


def test_nothing_is_told_to_a_page_that_is_gone(qtbot: QtBot, runner: jobs.ThreadRunner) -> None:
    owner = QObject()
    other = QObject()
    told: list[str] = []
    go = threading.Event()
    runner.ask(owner, go.wait, lambda _: told.append("gone"), unwanted, writes=True)
    shiboken6.delete(owner)

    go.set()
    runner.ask(other, lambda: None, lambda _: told.append("here"), unwanted, writes=True)

    qtbot.waitUntil(lambda: "here" in told)
    assert told == ["here"]


@pytest.mark.usefixtures("qtbot")
def test_changes_are_made_in_the_order_they_were_asked_for(runner: jobs.ThreadRunner) -> None:
    owner = QObject()
    order: list[int] = []

    def note(number: int) -> None:
        order.append(number)

    for number in range(20):
        runner.ask(owner, partial(note, number), lambda _: None, unwanted, writes=True)

    runner.wait()

    assert order == list(range(20))


def test_a_child_reports_and_answers(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    job = child(monkeypatch, tmp_path, "print(json.dumps({'changes': 7, 'words': sys.argv[1:]}))")
    steps: list[tuple[int, int, str]] = []
    job.progressed.connect(lambda *step: steps.append(step))

    with qtbot.waitSignal(job.succeeded) as answer:
        job.start()

    assert steps == [(1, 3, "write"), (2, 3, "write"), (3, 3, "write")]
    assert answer.args is not None
    assert answer.args[0]["changes"] == 7
    assert answer.args[0]["words"] == ["export", "--json", "--progress"]


def test_what_the_command_refuses_is_an_error_here(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    answer = "print(json.dumps({'error': {'code': 'store_full', 'message': 'x'}})); sys.exit(1)"
    job = child(monkeypatch, tmp_path, answer)

    with qtbot.waitSignal(job.failed) as failed:
        job.start()

    assert failed.args is not None
    error = failed.args[0]
    assert isinstance(error, AppError)
    assert error.code == "store_full"


@pytest.mark.logs_warnings
def test_a_child_that_dies_is_said(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    job = child(monkeypatch, tmp_path, "sys.exit(9)")

    with qtbot.waitSignal(job.failed) as failed:
        job.start()

    assert failed.args is not None
    assert failed.args[0].code == "child_failed"


def test_a_stopped_child_ends_at_once(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    job = child(monkeypatch, tmp_path, "time.sleep(60)")
    failed: list[object] = []
    job.failed.connect(failed.append)
    with qtbot.waitSignal(job.progressed):
        job.start()

    with qtbot.waitSignals([job.cancelled, job.finished], timeout=3000):
        job.cancel()

    assert not failed


def test_what_can_wait_comes_after_the_questions_people_wait_for(
    qtbot: QtBot, runner: jobs.ThreadRunner
) -> None:
    owner = QObject()
    said: list[str] = []
    gate = threading.Event()

    def slow() -> str:
        gate.wait(5)
        return "asked"

    runner.ask(owner, slow, said.append, unwanted, writes=False)
    runner.ask_later(owner, lambda: "later", said.append, unwanted)
    qtbot.wait(300)
    before = list(said)
    gate.set()

    qtbot.waitUntil(lambda: len(said) == 2)
    assert before == []
    assert said == ["asked", "later"]
