"""The command line inside the test's own process, and databases to use it on."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.cli.program import run
from app.services import start
from database.engine import Store
from tests.originals import Original


@dataclass(frozen=True)
class Said:
    """What a call said, and how it ended."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> dict[str, Any]:
        """The one JSON object on standard output."""
        found = json.loads(self.out)
        assert isinstance(found, dict)
        return found

    @property
    def error(self) -> str:
        """The code of the error."""
        return str(self.data["error"]["code"])


Ask = Callable[..., Said]


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str]) -> Ask:
    """Run a command as a person at a terminal."""

    def call(*words: object) -> Said:
        capsys.readouterr()
        code = run([str(word) for word in words], "en")
        out, err = capsys.readouterr()
        return Said(code, out, err)

    return call


@pytest.fixture
def ask(say: Ask) -> Ask:
    """Run a command as a program that reads JSON."""
    return lambda *words: say(*words, "--json")


@pytest.fixture(scope="session")
def make(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Store]:
    """Make the training database of an office in a folder of its own."""

    def database(office: str) -> Store:
        folder = tmp_path_factory.mktemp("original")
        role = "hq" if office == "HQ" else "field"
        path = folder / f"{office.lower()}.db"
        return start.create(path, office=office, role=role, training=True, language="en")

    return database


@pytest.fixture(scope="session")
def original_cr(make: Callable[[str], Store]) -> Original:
    """Return the original of ``cr``."""
    return Original(make("CR"))


@pytest.fixture(scope="session")
def original_hq(make: Callable[[str], Store]) -> Original:
    """Return the original of ``hq``."""
    return Original(make("HQ"))


@pytest.fixture
def cr(original_cr: Original, tmp_path: Path) -> Path:
    """Return the training database of Costa Rica: two initiatives."""
    return original_cr.copy(tmp_path)


@pytest.fixture
def hq(original_hq: Original, tmp_path: Path) -> Path:
    """Return the training database of headquarters: all sixteen initiatives."""
    return original_hq.copy(tmp_path)


@pytest.fixture
def lines(tmp_path: Path) -> Callable[..., Path]:
    """Write a file of lines for ``apply``."""

    def write(*given: dict[str, Any] | str) -> Path:
        path = tmp_path / "lines.jsonl"
        texts = [line if isinstance(line, str) else json.dumps(line) for line in given]
        path.write_text("\n".join(texts) + "\n", encoding="utf-8")
        return path

    return write
