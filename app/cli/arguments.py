"""The options of a call: one strict parser, and the options that every command has."""

from __future__ import annotations

import argparse
from typing import NoReturn

from app.base.errors import CallError
from app.base.text import LANGUAGES, translate
from app.cli import argparse_texts


class WrongCallError(CallError):
    """The words of the call do not fit the command."""


class Arguments(argparse.ArgumentParser):
    """A parser that raises instead of printing and leaving."""

    def __init__(self, name: str, summary: str = "") -> None:
        """Make the parser of one command."""
        argparse_texts.use()
        super().__init__(prog=f"passerelle {name}", description=summary, allow_abbrev=False)
        everywhere = self.add_argument_group(translate("cli", "for every command"))
        everywhere.add_argument(
            "--json",
            action="store_true",
            help=translate("cli", "one JSON object on standard output, nothing else there"),
        )
        everywhere.add_argument(
            "--lang",
            choices=LANGUAGES,
            default="",
            help=translate("cli", "language of what is said and written"),
        )
        everywhere.add_argument(
            "--log-level",
            choices=("DEBUG", "INFO", "WARNING", "ERROR"),
            type=str.upper,
            help=translate("cli", "how much is written to the log"),
        )
        # For the window, which starts commands as children and watches them.
        everywhere.add_argument("--progress", action="store_true", help=argparse.SUPPRESS)
        # Its children open what it has open: the keys come on standard input.
        everywhere.add_argument("--keys-follow", action="store_true", help=argparse.SUPPRESS)

    def error(self, message: str) -> NoReturn:
        """Refuse the call."""
        raise WrongCallError(reason=message, usage=self.format_usage().strip())

    def database(self) -> None:
        """Add the database a command works with, and how it is unlocked."""
        self.add_argument("db", metavar="DB", help=translate("cli", "the database"))
        self.add_argument(
            "--passphrase-file",
            metavar="F",
            help=translate("cli", "file whose first line is the passphrase of the database"),
        )
