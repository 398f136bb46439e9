"""The mission, row by row: what each row became, where it is, and the test that holds it.

The table is ``docs/domain.csv``; people read it there, and this keeps it true.
"""

from __future__ import annotations

import ast
import csv
import importlib.util
import re
from functools import cache

import pytest

from app.domain import codelists
from app.domain import help as helps
from app.domain.catalogue import by_key
from app.domain.help_pages import PAGES
from app.reports.registry import definition
from app.ui.routes import HIDDEN, ROUTES
from tests.conftest import ROOT

COUNTS = {"000": 46, "001": 47, "002": 80, "003": 25, "004": 48}
"""How many rows each source has; their numbers have no gap."""
STATES = ("done", "static", "out of scope", "open")
OPEN: frozenset[str] = frozenset()
"""Rows that are known to be unfinished; nothing else may be."""
COLUMNS = ["id", "what", "state", "where", "test", "reason"]
_SPANS = re.compile(r"^\| (\d{3})-(\d{2})(?:/(\d{2}))? \|", re.MULTILINE)

with (ROOT / "docs" / "domain.csv").open(encoding="utf-8", newline="") as _file:
    _reader = csv.DictReader(_file)
    ROWS = list(_reader)
    NAMES = list(_reader.fieldnames or ())


def of(*states: str) -> list[dict[str, str]]:
    """Return the rows of these states."""
    return [row for row in ROWS if row["state"] in states]


def named(rows: list[dict[str, str]]) -> list[object]:
    """Return rows as parameters that are called by their ids."""
    return [pytest.param(row, id=row["id"]) for row in rows]


def test_every_row_is_there_once_and_in_order() -> None:
    wanted = [f"{seed}-{n:02}" for seed, most in COUNTS.items() for n in range(1, most + 1)]

    assert [row["id"] for row in ROWS] == wanted
    assert NAMES == COLUMNS
    assert all(row["what"] and row["state"] in STATES for row in ROWS)


def test_the_rows_are_those_of_the_design(shared: object) -> None:
    page = f"{shared}/design/domain.md"
    with open(page, encoding="utf-8") as file:  # noqa: PTH123
        found = _SPANS.findall(file.read())
    wanted = [
        f"{seed}-{n:02}"
        for seed, first, last in found
        for n in range(int(first), int(last or first) + 1)
    ]

    assert [row["id"] for row in ROWS] == wanted


def test_what_is_open_is_known_and_said() -> None:
    still = {row["id"]: row["reason"] for row in of("open")}
    print("open rows:", still or "none")  # noqa: T201

    assert still.keys() == OPEN
    assert all(still.values())


@pytest.mark.parametrize("row", named(of("done", "out of scope")))
def test_a_row_names_a_test_that_exists(row: dict[str, str]) -> None:
    file, _, name = row["test"].partition("::")

    assert row["state"] == "out of scope" or name, "no test"
    if row["test"]:
        assert name.partition("[")[0] in names_in(file), row["test"]


@pytest.mark.parametrize("row", named([row for row in ROWS if row["where"]]))
def test_a_row_names_a_place_that_exists(row: dict[str, str]) -> None:
    assert exists(row["where"]), row["where"]


def test_what_is_done_or_static_has_a_place() -> None:
    assert [row["id"] for row in of("done", "static") if not row["where"]] == []


def test_what_is_out_of_scope_or_static_says_why() -> None:
    assert [row["id"] for row in of("out of scope", "static") if len(row["reason"]) < 20] == []


@cache
def names_in(file: str) -> frozenset[str]:
    """Return the names of the tests in a file of the project."""
    path = ROOT / file
    if not path.is_file():
        return frozenset()
    tree = ast.parse(path.read_text(encoding="utf-8"))
    functions = (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))
    return frozenset(one.name for one in functions if one.name.startswith("test_"))


def exists(where: str) -> bool:
    """Tell whether a place is there: field, list with codes, report, page, text, or module."""
    kind, _, name = where.partition(":")
    if kind == "entity":
        entity, _, field = name.partition(".")
        return entity in by_key() and field in by_key()[entity].fields
    if kind == "list":
        key, _, codes = name.partition("/")
        known = key in codelists.all_keys()
        return known and all(c in codelists.codelist(key) for c in codes.split(";") if codes)
    if kind == "report":
        return definition(name) is not None
    if kind == "page":
        return any(route.key == name for route in (*ROUTES, *HIDDEN))
    if kind == "help":
        return any(topic.key == name for topic in (*helps.GENERAL, *PAGES))
    return where.startswith("app.") and importlib.util.find_spec(where) is not None
