"""Every code a person can meet has a sentence of its own."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from app.base.errors import AppError, CallError
from app.domain.problem import Problem
from app.services import sentences, wording
from app.services.tables import words
from app.services.tables.shapes import CellProblem

ROOT = Path(__file__).resolve().parents[3]
_CODE = re.compile(r"[a-z][a-z_]+\Z")

# Caught where they arise, never shown: `DamagedError` of the wire becomes `segment_damaged`.
_INSIDE = {"DamagedError", "ValueError", "KeyError", "TypeError", "RuntimeError", "OSError"}


def _sources() -> Iterator[ast.AST]:
    for folder in ("app", "database"):
        for path in (ROOT / folder).rglob("*.py"):
            if "migrations" not in path.parts:
                yield ast.parse(path.read_text(encoding="utf-8"))


@cache
def _first_words() -> tuple[tuple[str, int, str], ...]:
    """Return (name called, place of the argument, text) of all calls with constant texts."""
    return tuple(_words())


def _words() -> Iterator[tuple[str, int, str]]:
    for tree in _sources():
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call):
                continue
            name = str(getattr(node.func, "id", "") or getattr(node.func, "attr", ""))
            for place, argument in enumerate(node.args[:2]):
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                    yield name, place, argument.value


def _defaults() -> set[str]:
    found: set[str] = set()
    waiting: list[type[AppError]] = [AppError]
    while waiting:
        kind = waiting.pop()
        found.add(kind.default_code)
        waiting.extend(kind.__subclasses__())
    return found


def _error_codes() -> set[str]:
    codes = {
        text
        for name, place, text in _first_words()
        if place == 0
        and name.endswith("Error")
        and name not in _INSIDE | {"ValueRefusedError"}
        and _CODE.match(text)
    }
    return codes | _defaults()


_CHOSEN = {"sheet_not_readable", "unknown_sheet", "edit_changed", "edit_new", "edit_copied"}
"""Codes that no call names as a constant."""


def _found_codes() -> set[str]:
    places = {("ValueRefusedError", 0), ("Problem", 1), ("Finding", 0), ("_find", 0)}
    # In tables: who is told, and of what.
    places |= {("CellProblem", 0), ("_at", 1), ("_of_field", 1), ("_problem", 0), ("_problem", 1)}
    places |= {("_told", 1)}
    named = {text for name, place, text in _first_words() if (name, place) in places}
    return {text for text in named if _CODE.match(text)} | _CHOSEN


def test_there_are_codes_to_look_at() -> None:
    assert {"file_exists", "store_busy", "not_a_zip", "machine_part_damaged"} <= _error_codes()
    assert {"not_a_number", "end_before_start", "column_missing"} <= _found_codes()


@pytest.mark.parametrize("code", sorted(_error_codes()))
def test_every_error_has_its_sentence(code: str) -> None:
    assert wording.known(code)

    said = wording.worded(AppError(code))

    assert said.endswith((".", "!", "?"))
    assert code not in said.split()
    assert "{" not in said


@pytest.mark.parametrize("code", sorted(_found_codes()))
def test_every_finding_has_its_sentence(code: str) -> None:
    assert sentences.known(code) or wording.known(code) or words.known(code)

    assert "{" not in words.sentence(CellProblem(code), "initiative")


def test_parameters_stand_in_the_sentence() -> None:
    said = wording.worded(CallError("unknown_office", office="XX"))

    assert "XX" in said


def test_an_unknown_code_is_named_instead_of_failing() -> None:
    assert "elephant" in wording.worded(AppError("elephant"))
    assert wording.worded(AppError("elephant", message="As the child said.")).startswith("As the")


def test_a_defect_is_worded_without_its_own_text() -> None:
    said = wording.worded(ZeroDivisionError("Upala"))

    assert "Upala" not in said
    assert "inside the program" in said


def test_a_problem_names_the_other_fields_by_their_labels() -> None:
    problem = Problem("end_on", "end_before_start", {"with": ("start_on",)})

    assert sentences.of_problem("initiative", problem) == "This lies before: Start."


def test_a_review_item_names_field_and_reason() -> None:
    params = {"field": "duration_months", "rule": "out_of_range", "minimum": 1, "maximum": 120}

    assert sentences.of_review("rule", "initiative", params) == "Duration: Between 1 and 120."
