"""What is decided before anything is opened: window or command, language, log."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app import bootstrap
from app.base import text
from database import witness


@pytest.fixture(autouse=True)
def _own_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Keep the log of each test in a folder of its own."""
    monkeypatch.setenv("PASSERELLE_HOME", str(tmp_path / "home"))
    for name in ("PASSERELLE_LANG", "PASSERELLE_LOG"):
        monkeypatch.delenv(name, raising=False)
    root = logging.getLogger()
    before, level, raising = list(root.handlers), root.level, logging.raiseExceptions
    yield
    for handler in [found for found in root.handlers if found not in before]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)
    logging.raiseExceptions = raising


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Any, ...]]:
    """Collect how the window would be opened; the window itself has its own tests."""
    calls: list[tuple[Any, ...]] = []

    def window(
        argv: list[str], database: Path | None, training: bool, behind: Callable[[], object]
    ) -> int:
        behind()
        calls.append((len(argv), database, training))
        return 0

    monkeypatch.setattr("app.ui.application.run", window)
    return calls


@pytest.mark.parametrize(
    ("words", "training"),
    [
        ([], False),
        (["--training"], True),
        (["--lang", "fr"], False),
        (["--training", "--log-level=DEBUG"], True),
    ],
)
def test_without_a_command_the_window_opens(
    words: list[str], training: bool, opened: list[tuple[Any, ...]]
) -> None:
    assert bootstrap.start(words) == 0

    assert opened == [(1, None, training)]


def test_a_double_click_on_a_database_opens_it(
    tmp_path: Path, opened: list[tuple[Any, ...]]
) -> None:
    path = tmp_path / "bf.db"
    path.write_bytes(b"")

    bootstrap.start([str(path)])

    assert opened == [(1, path, False)]


def test_a_command_never_opens_the_window(
    opened: list[tuple[Any, ...]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert bootstrap.start(["--help"]) == 0
    assert bootstrap.start(["nonsense"]) == 2

    assert opened == []
    assert "passerelle" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "variables", "language"),
    [
        (["--help", "--lang", "fr"], {"PASSERELLE_LANG": "ar", "LC_ALL": "es_ES.UTF-8"}, "fr"),
        (["--help", "--lang=ru"], {}, "ru"),
        (["--help"], {"PASSERELLE_LANG": "ar", "LC_ALL": "es_ES.UTF-8"}, "ar"),
        (["--help"], {"LC_ALL": "es_ES.UTF-8"}, "es"),
        (["--help"], {"LC_ALL": "C.UTF-8"}, "en"),
        (["--help"], {"PASSERELLE_LANG": "de", "LC_ALL": "C.UTF-8"}, "en"),
    ],
)
def test_the_language_is_the_one_asked_for_most_clearly(
    words: list[str],
    variables: dict[str, str],
    language: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)

    bootstrap.start(words)

    capsys.readouterr()
    assert text.language() == language


def test_the_log_has_what_was_done_and_no_value(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = str(tmp_path / "cr.db")
    told = ["--office", "CR", "--role", "field", "--training", "--unprotected"]
    bootstrap.start(["new", path, *told, "--label", "Upala laptop"])
    bootstrap.start(["list", path, "initiative", "--search", "Upala"])

    capsys.readouterr()
    written = (witness.home() / "logs" / "commands.log").read_text(encoding="utf-8")
    assert "command new: exit 0" in written
    assert "command list: exit 0" in written
    assert "Upala" not in written


@pytest.mark.parametrize(
    ("words", "variable", "level"),
    [
        ([], "", "INFO"),
        ([], "debug", "DEBUG"),
        (["--log-level", "ERROR"], "DEBUG", "ERROR"),
        ([], "chatty", "INFO"),
    ],
)
def test_the_log_is_as_loud_as_asked(
    words: list[str],
    variable: str,
    level: str,
    monkeypatch: pytest.MonkeyPatch,
    opened: list[tuple[Any, ...]],
) -> None:
    monkeypatch.setenv("PASSERELLE_LOG", variable)

    bootstrap.start(words)

    assert logging.getLogger().level == logging.getLevelNamesMapping()[level]
    assert opened


def test_a_home_that_cannot_be_written_is_no_reason_to_stop(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("PASSERELLE_HOME", str(tmp_path / "file"))

    assert bootstrap.start(["--help"]) == 0

    capsys.readouterr()


def test_an_address_that_nobody_can_open_is_said_in_words(
    opened: list[tuple[Any, ...]], capsys: pytest.CaptureFixture[str]
) -> None:
    code = bootstrap.start(["--lang", "en", "postgresql://me:tiger@server/hq"])

    said = capsys.readouterr().err
    assert (code, opened) == (2, [])
    assert "password file" in said
    assert "tiger" not in said


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps the folders of accounts apart itself")
@pytest.mark.parametrize("chosen", [True, False])
def test_nobody_else_on_the_computer_looks_into_the_folder_of_a_person(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, chosen: bool
) -> None:
    if not chosen:
        monkeypatch.delenv("PASSERELLE_HOME")
        monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
        monkeypatch.setattr(Path, "home", lambda: tmp_path)
        witness.home().mkdir(parents=True)  # as an earlier version left it

    bootstrap.start(["--version"])

    assert witness.home().is_relative_to(tmp_path)
    assert witness.home().stat().st_mode & 0o077 == 0
    assert (witness.home() / "logs" / "commands.log").is_file()
