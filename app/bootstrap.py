"""Puts the program together: log, language, then the window or the command line."""

from __future__ import annotations

import contextlib
import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from app.base import text
from app.base.errors import AppError

LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
SELFTEST = "selftest"
"""The one command that needs the window, and so is none of the command line's."""
LOG_BYTES = 1_000_000
LOG_FILES = 5
_FORMAT = "%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s"


def start(words: Sequence[str]) -> int:
    """Open the window, or do what a command says.

    Args:
        words: the call without the program's name; none, ``--training`` or the path of a file, a
            database or a package, open the window.
    Returns: the exit code: 0 done, 1 refused or held, 2 a wrong call.
    """
    try:
        windowed, file, training = _window(words)
    except AppError as error:  # an address nobody can open
        from app.cli import program

        text.set_language(_language(words) or _of_system())
        return program.refuse(error)
    level = _value(words, "--log-level")
    language = _language(words)
    text.set_language(language or _of_system())
    if words and words[0] == SELFTEST:
        from app.ui import selftest

        return selftest.run(words[1:])
    if windowed:
        from app.ui.application import run

        return run(sys.argv[:1], file, training, lambda: _log("window", level))
    _log("commands", level)
    from app.cli.program import run as run_command

    return run_command(words, language)


def _window(words: Sequence[str]) -> tuple[bool, Path | None, bool]:
    """Return whether the window is meant, the file it shall open, and whether to train."""
    rest = list(words)
    for option in ("--lang", "--log-level"):
        while option in rest:
            place = rest.index(option)
            del rest[place : place + 2]
    rest = [word for word in rest if not word.startswith(("--lang=", "--log-level="))]
    training = rest == ["--training"]
    # A double click on a file hands over its path.
    path = Path(rest[0]) if len(rest) == 1 and not rest[0].startswith("-") else None
    if path is not None and rest[0].lower().startswith(("postgresql://", "postgres://")):
        from app.services import servers

        path = servers.place(rest[0])
    named = path is not None and path.is_file() and not _is_command(rest[0])
    return not rest or training or named, path if named else None, training


def _is_command(word: str) -> bool:
    from app.cli.commands import NAMES

    return word in NAMES


def _value(words: Sequence[str], option: str) -> str:
    """Return the value of an option before anything else is looked at; empty when not given."""
    for place, word in enumerate(words):
        if word == option:
            return words[place + 1] if place + 1 < len(words) else ""
        if word.startswith(f"{option}="):
            return word.partition("=")[2]
    return ""


def _language(words: Sequence[str]) -> str:
    """Return the language asked for by option or variable; empty when nobody asked."""
    asked = _value(words, "--lang") or os.environ.get("PASSERELLE_LANG", "")
    return asked if asked in text.LANGUAGES else ""


def _of_system() -> str:
    """Return the language of the terminal, where the program speaks it."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if os.environ.get(name):
            return os.environ[name][:2].lower()
    return "en"


def _log(name: str, level: str) -> None:
    """Write a log beside the witness: ids, keys and counts, never a value of a record.

    Window and commands have a file each, since a file that two programs hold cannot be renamed
    everywhere. A folder that cannot be written is no reason to stop.
    """
    from logging.handlers import RotatingFileHandler

    from database import witness

    wanted = (level or os.environ.get("PASSERELLE_LOG", "")).upper()
    logging.raiseExceptions = False
    root = logging.getLogger()
    root.setLevel(wanted if wanted in LEVELS else "INFO")
    logging.getLogger("alembic").setLevel("WARNING")  # we say ourselves what was brought up
    folder = witness.home() / "logs"
    with contextlib.suppress(OSError):
        witness.keep_private()
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / f"{name}.log", maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8"
        )
        handler.setFormatter(logging.Formatter(_FORMAT))
        root.addHandler(handler)
