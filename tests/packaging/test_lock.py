"""The locks hold what the project declares, by hash, and say nothing about where to get it."""

from __future__ import annotations

import re
import tomllib
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
LOCK = ROOT / "requirements.lock"
DOCS_LOCK = ROOT / "packaging" / "docs.lock"
BUNDLE_LOCK = ROOT / "packaging" / "bundle.lock"
BENCHMARK_LOCK = ROOT / "packaging" / "benchmark.lock"
PINNED = re.compile(r"^([a-z0-9.-]+)==(\S+)(?: ; .+)? \\$", re.MULTILINE)


def _project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def _declared(group: str) -> list[Requirement]:
    project = _project()
    runtime = project["project"]["dependencies"] if group == "dev" else []
    return [Requirement(line) for line in [*runtime, *project["dependency-groups"][group]]]


def _pinned(lock: Path) -> dict[str, str]:
    return dict(PINNED.findall(lock.read_text(encoding="utf-8")))


@pytest.mark.parametrize(
    ("group", "lock"),
    [
        *(("dev", LOCK), ("bundle", BUNDLE_LOCK), ("benchmark", BENCHMARK_LOCK)),
        ("docs", DOCS_LOCK),
    ],
)
def test_every_declared_requirement_is_locked_in_a_version_it_allows(
    group: str, lock: Path
) -> None:
    pinned = _pinned(lock)

    declared = {canonicalize_name(each.name): each for each in _declared(group)}

    assert not set(declared) - set(pinned)
    assert all(each.specifier.contains(pinned[name]) for name, each in declared.items())


@pytest.mark.parametrize("lock", [LOCK, BUNDLE_LOCK, BENCHMARK_LOCK, DOCS_LOCK])
def test_every_locked_file_is_known_by_its_hash(lock: Path) -> None:
    lines = lock.read_text(encoding="utf-8").splitlines()

    starts = [number for number, line in enumerate(lines) if "==" in line]

    assert starts
    assert all(lines[number + 1].lstrip().startswith("--hash=sha256:") for number in starts)


@pytest.mark.parametrize("lock", [LOCK, BUNDLE_LOCK, BENCHMARK_LOCK, DOCS_LOCK])
def test_no_lock_names_an_address(lock: Path) -> None:
    words = lock.read_text(encoding="utf-8")

    assert "://" not in words
    assert not re.search(r"^--", words, re.MULTILINE)


def test_the_lock_is_complete_because_nothing_is_looked_for_beside_it() -> None:
    pinned = _pinned(LOCK)
    waiting = [(each.name, extra) for each in _declared("dev") for extra in (*each.extras, "")]

    seen = set(waiting)
    while waiting:
        name, extra = waiting.pop()
        try:
            wanted = metadata.distribution(name).requires or []
        except metadata.PackageNotFoundError:  # locked for another platform
            wanted = []
        for each in map(Requirement, wanted):
            if each.marker is None or each.marker.evaluate({"extra": extra}):
                fresh = {(each.name, more) for more in (*each.extras, "")} - seen
                seen |= fresh
                waiting += fresh

    assert len(seen) > 20
    assert {canonicalize_name(name) for name, _ in seen} <= set(pinned)


def test_the_qt_that_frees_none_stays_shut_out() -> None:
    [qt] = [each for each in _declared("dev") if each.name == "PySide6-Essentials"]

    assert qt.specifier.contains("6.11.3")
    assert not qt.specifier.contains("6.12.0")
