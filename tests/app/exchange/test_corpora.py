"""Workbooks made by others, real and hostile, end in a verdict within seconds."""

from __future__ import annotations

import time
from collections import Counter
from pathlib import Path

import pytest

from app.base.errors import AppError
from app.exchange.reader import open_package
from app.exchange.sandbox import Sandbox


def test_every_foreign_file_gets_a_verdict(shared: Path) -> None:
    found: Counter[str] = Counter()
    with Sandbox() as sandbox:
        for file in sorted(file for file in (shared / "corpora").rglob("*") if file.is_file()):
            start = time.monotonic()
            with pytest.raises(AppError) as caught:
                open_package(file, sandbox=sandbox)
            assert time.monotonic() - start < 10, file
            found[caught.value.code] += 1

    assert found["no_machine_part"] > 100
    assert {"old_xls", "other_table", "password", "doctype", "incomplete_file"} <= set(found)
