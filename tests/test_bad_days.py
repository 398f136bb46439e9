"""The table of bad days is whole, names tests that exist, and says what nobody has tried."""

from __future__ import annotations

import ast
import csv
from pathlib import Path

STATES = {"done", "partly", "open"}


def rows(root: Path) -> list[dict[str, str]]:
    with (root / "docs" / "bad-days.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_bad_day_has_a_line_and_a_state(root: Path) -> None:
    found = rows(root)

    assert [row["id"] for row in found] == [f"R{number}" for number in range(1, 24)]
    assert {row["state"] for row in found} <= STATES
    assert all(row["promise"] for row in found)
    assert all(row["not_tried"] for row in found if row["state"] != "done")


def test_every_test_that_is_named_exists(root: Path) -> None:
    missing = []
    for row in rows(root):
        assert row["tests"] or row["state"] == "open", row["id"]
        for named in row["tests"].split():
            file, _, name = named.partition("::")
            path = root / file
            tree = ast.parse(path.read_text(encoding="utf-8")) if path.is_file() else ast.parse("")
            if name not in {n.name for n in tree.body if isinstance(n, ast.FunctionDef)}:
                missing.append(f"{row['id']}: {named}")

    assert missing == []


def test_what_nobody_tried_is_said(root: Path) -> None:
    for row in rows(root):
        if row["not_tried"]:
            print(f"{row['id']}: not tried: {row['not_tried']}")  # noqa: T201  (it is the point)
