"""The rules of the house, each a sentence that the tree must make true."""

from __future__ import annotations

import ast
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("app", "database", "resources")
LONGEST_MODULE = 500
VAGUE = {"utils", "util", "helpers", "helper", "manager", "managers", "mixed", "common", "misc"}
NOT_OURS = {
    ".git",
    ".hypothesis",
    ".venv",
    "build",
    "dist",
    "htmlcov",
    "tour",
    "screenshots",
    "__pycache__",
}
# Said in pieces, for this file is searched like every other.
FORBIDDEN = (
    "/" + "work/",
    "/" + "opt/",
    "pypi" + ".org",
    "python" + "hosted",
    "deb.debian" + ".org",
    "registry.npm" + "js",
    "index" + "-url",
)


def _modules(*folders: str) -> Iterator[Path]:
    for folder in folders:
        yield from sorted((ROOT / folder).rglob("*.py"))


def _our_files() -> Iterator[Path]:
    for path in sorted(ROOT.rglob("*")):
        parts = path.relative_to(ROOT).parts
        if path.is_file() and not NOT_OURS & set(parts) and not parts[0].endswith("_cache"):
            yield path


def test_every_layer_imports_only_what_stands_below_it() -> None:
    program = Path(sys.executable).with_name("lint-imports")

    done = subprocess.run(
        [program, "--config", ROOT / "pyproject.toml", "--no-cache", "--no-logo"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout


def test_packaging_is_no_package_and_so_shadows_none() -> None:
    assert not list((ROOT / "packaging").rglob("__init__.py"))


def test_no_folder_of_tests_is_a_package() -> None:
    assert not list((ROOT / "tests").rglob("__init__.py"))


def test_no_module_is_longer_than_a_person_reads_at_once() -> None:
    generated = ROOT / "database" / "migrations" / "versions"
    lengths = {
        path.relative_to(ROOT): len(path.read_text(encoding="utf-8").splitlines())
        for path in _modules(*PACKAGES, "tests", "packaging")
        if path.parent != generated
    }

    assert not {path: lines for path, lines in lengths.items() if lines > LONGEST_MODULE}


def test_every_module_says_its_duty() -> None:
    silent = [
        path.relative_to(ROOT)
        for path in _modules(*PACKAGES, "tests", "packaging")
        if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    ]

    assert not silent


def test_no_module_has_a_name_that_says_nothing() -> None:
    vague = [path for path in _modules(*PACKAGES, "tests", "packaging") if path.stem in VAGUE]

    assert not vague


def test_the_wheel_ships_exactly_three_packages_with_their_data(tmp_path: Path) -> None:
    build = [sys.executable, "-P", "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]

    done = subprocess.run(build, cwd=ROOT, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr
    with zipfile.ZipFile(next(tmp_path.glob("passerelle-*.whl"))) as wheel:
        names = wheel.namelist()
    tops = {name.split("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == set(PACKAGES)
    assert "database/migrations/versions/0001_first.py" in names
    assert "database/migrations/script.py.mako" in names
    assert "resources/codelists/countries.csv" in names
    assert "app/py.typed" in names


def test_the_tree_names_no_place_outside_itself() -> None:
    found = []
    for path in _our_files():
        try:
            words = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue  # a font, a picture, a database
        found += [(path.relative_to(ROOT), word) for word in FORBIDDEN if word in words]

    assert not found


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None cannot be freed from Python 3.12 on")
def test_calls_into_qt_leave_the_one_none_alone() -> None:
    thing = QObject()
    before = sys.getrefcount(None)

    for _ in range(500):
        thing.setObjectName("name")

    assert before - sys.getrefcount(None) < 100
