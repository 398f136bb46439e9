"""Workbooks made by others, real and hostile, end in a verdict within seconds."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from app.base.errors import AppError
from app.exchange.reader import open_package

EVERY = 12
"""Of so many files the everyday run takes one."""


def verdicts(files: list[Path]) -> dict[str, list[str]]:
    """Return the files by verdict; anything but a verdict goes through."""
    found: dict[str, list[str]] = {}
    for file in files:
        start = time.monotonic()
        with pytest.raises(AppError) as caught:
            open_package(file)
        assert time.monotonic() - start < 10, file
        found.setdefault(caught.value.code, []).append(file.name)
    return found


def corpus(shared: Path) -> list[Path]:
    return sorted(file for file in (shared / "corpora").rglob("*") if file.is_file())


def test_a_sample_of_foreign_files_gets_a_verdict(shared: Path) -> None:
    found = verdicts(corpus(shared)[::EVERY])

    assert "no_machine_part" in found


@pytest.mark.benchmark
def test_every_foreign_file_gets_a_verdict(shared: Path) -> None:
    found = verdicts(corpus(shared))

    assert {"no_machine_part", "old_xls", "password"} <= set(found)
