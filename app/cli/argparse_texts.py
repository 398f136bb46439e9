"""What argparse says by itself, in the language of the person.

It looks its sentences up with gettext, in catalogues of a form of their own; ours lie elsewhere,
so it gets another look-up. A sentence that is not here, as of a later Python, stays English.
"""

from __future__ import annotations

import argparse

from app.base.text import translate


def use() -> None:
    """Let argparse speak the language of the person from now on."""
    vars(argparse)["_"] = worded


def worded(sentence: str) -> str:
    """Return a sentence of argparse as we say it, with the same places to fill in."""
    known = {
        "usage: ": translate("cli", "usage: "),
        "positional arguments": translate("cli", "to be given"),
        "options": translate("cli", "if wanted"),
        "show this help message and exit": translate("cli", "show this help, and do nothing"),
        "the following arguments are required: %s": translate("cli", "%s is missing"),
        "one of the arguments %s is required": translate("cli", "one of %s is missing"),
        "unrecognized arguments: %s": translate("cli", "nobody knows %s"),
        "argument %(argument_name)s: %(message)s": "%(argument_name)s: %(message)s",
        "not allowed with argument %s": translate("cli", "it does not go together with %s"),
        "ignored explicit argument %r": translate("cli", "it takes no value, and got %r"),
        "expected one argument": translate("cli", "its value is missing"),
        "expected at least one argument": translate("cli", "its value is missing"),
        "invalid %(type)s value: %(value)r": translate("cli", "%(value)r is not a number"),
        "invalid choice: %(value)r (choose from %(choices)s)": translate(
            "cli", "%(value)r is none of %(choices)s"
        ),
    }
    return known.get(sentence, sentence)
