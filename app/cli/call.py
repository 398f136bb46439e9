"""One call: its options, the database it opens, and what it says while it works."""

from __future__ import annotations

import argparse
import contextlib
import getpass
import json
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.base import text
from app.base.errors import StoreError
from app.base.progress import SILENT, Progress
from app.base.text import translate

if TYPE_CHECKING:
    from app.cli.answer import Answer
    from app.cli.arguments import Arguments
    from database.engine import Store

INTERVAL = 0.05
"""Seconds between two reports of the same step."""


@dataclass(frozen=True)
class Action:
    """How a command is called, and what it does."""

    options: Callable[[Arguments], None]
    run: Callable[[Call], Answer]


class Reports:
    """Progress as JSON lines on standard error."""

    def __init__(self) -> None:
        """Start with nothing said."""
        self._step = ""
        self._last = 0.0

    def report(self, done: int, total: int, step: str) -> None:
        """Print where the work is, not more often than anybody can see."""
        now = time.monotonic()
        if step == self._step and done < total and now - self._last < INTERVAL:
            return
        self._step, self._last = step, now
        line = json.dumps({"done": done, "total": total, "step": step})
        print(line, file=sys.stderr, flush=True)

    def file(self, path: str, result: Mapping[str, Any] | None) -> None:
        """Print that a file's turn has come, or what became of it."""
        print(json.dumps({"file": path, "result": result}), file=sys.stderr, flush=True)

    def check(self) -> None:
        """Never stop: the window ends the process instead."""


class Call:
    """A command and its options."""

    def __init__(self, args: argparse.Namespace, language: str = "") -> None:
        """Take the options; ``language`` is the one asked for, empty when nobody asked."""
        self.args = args
        self.language = language
        self._told = ""
        self.progress: Progress = Reports() if args.progress else SILENT

    def say(self, line: str) -> None:
        """Tell the person one line, beside the answer."""
        print(line, file=sys.stderr, flush=True)

    def password(self) -> str:
        """Return the password of packages: from its file, or as the window told it.

        Raises:
            CallError: the file cannot be read.
        """
        from app.services import protection

        named = self.args.password_file
        return protection.passphrase_in(named) if named else self._told

    def unlock(self, *paths: Path) -> None:
        """Open the protected ones of some databases by the passphrase of the call.

        Raises:
            CallError: the file that holds the passphrase cannot be read.
            StoreLockedError: the passphrase is wrong.
        """
        from app.services import protection

        if self.args.keys_follow:
            keys, _, self._told = sys.stdin.read().partition("\n")
            protection.hear(keys)
        for path in paths:
            if protection.is_locked(path):
                words = protection.passphrase_in(self.args.passphrase_file)
                if words:
                    protection.unlock(path, words)

    def speak_as(self, store: Store) -> None:
        """Speak the language of a database from now on, unless one was asked for."""
        from app.services import settings

        if not self.language:
            text.set_language(settings.get(store, "language", text.language()))

    @contextlib.contextmanager
    def database(self) -> Iterator[Store]:
        """Lend the database of the call, open; say what there is to say about it.

        Raises:
            CallError: there is no such file, or no such file with a passphrase.
            StoreLockedError: the passphrase is not given, or wrong.
            StoreError: it cannot be opened.
        """
        from app.services import notices, protection, servers, start

        path = servers.place(self.args.db)
        self.unlock(path)
        store = _opened(path)
        try:
            self.speak_as(store)
            if store.lies_here and not protection.is_protected(path):
                self.say(translate("cli", "This database is not protected by a passphrase."))
            for notice in store.notices:
                self.say(notices.worded(notice))
            yield store
        finally:
            start.close_store(store)


def _opened(path: Path) -> Store:
    """Open a database; at a terminal the password of a server is asked for.

    Raises:
        CallError, StoreLockedError, StoreError: as ``start.open_store``.
    """
    from app.services import protection, start

    try:
        return start.open_store(path)
    except StoreError as error:
        if error.code != "server_password_needed" or not sys.stdin.isatty():
            raise
    protection.lend(path, getpass.getpass(translate("cli", "Password of the server: ")))
    return start.open_store(path)
