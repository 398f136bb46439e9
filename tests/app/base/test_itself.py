"""A program from a bundle starts itself by its own executable and keeps its libraries."""

from __future__ import annotations

import os
import sys

import pytest

from app.base import itself
from app.exchange import sandbox
from app.ui import jobs


def test_from_the_sources_children_are_started_by_python() -> None:
    assert jobs.command(["check"]) == [sys.executable, "-P", "-m", "app", "check"]
    assert sandbox.command() == [sys.executable, "-P", "-m", "app.exchange.sandbox"]


def test_in_a_bundle_children_are_started_by_its_executable(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/programs/passerelle/passerelle")

    assert jobs.command(["check"]) == ["/programs/passerelle/passerelle", "check"]
    assert sandbox.command()[0] == "/programs/passerelle/passerelle"


def test_the_executable_with_a_window_lets_the_other_answer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/programs/Passerelle/passerellew.exe")

    assert itself.executable() == "/programs/Passerelle/passerelle.exe"


def test_programs_of_the_system_get_their_own_libraries_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", "/programs/passerelle/parts")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/home/own")
    itself.leave_others_alone()
    before = os.environ["LD_LIBRARY_PATH"]

    monkeypatch.setenv("LD_LIBRARY_PATH", "/programs/passerelle/parts")
    itself.leave_others_alone()

    assert before == "/home/own"
    assert "LD_LIBRARY_PATH" not in os.environ
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ
