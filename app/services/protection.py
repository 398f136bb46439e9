"""The passphrase of a database, for window and command line. Source: reliability.md B2."""

from __future__ import annotations

import os
from pathlib import Path

from app.base.errors import CallError
from database import keys
from database.keys import SHORTEST

__all__ = [
    "SHORTEST",
    "change_passphrase",
    "hear",
    "is_locked",
    "is_protected",
    "lock",
    "passphrase_in",
    "rewrite",
    "told",
    "unlock",
]

VARIABLE = "PASSERELLE_PASSPHRASE_FILE"
"""Names the file that holds the passphrase, where the call does not."""

is_protected = keys.is_protected
is_locked = keys.is_locked
unlock = keys.unlock
lock = keys.lock
change_passphrase = keys.change_passphrase
told = keys.told
hear = keys.hear


def rewrite(path: Path, passphrase: str) -> None:
    """Write a database anew under a new key; see ``database.protecting``."""
    from database import protecting

    protecting.rewrite(path, passphrase)


def passphrase_in(named: str | None) -> str:
    """Return the passphrase a file holds: its first line, without the end of the line.

    Args:
        named: the file; None or empty: the one the variable names, if it names one.
    Returns: empty where no file is named.

    Raises:
        CallError: the file cannot be read, or is empty.
    """
    name = named or os.environ.get(VARIABLE)
    if not name:
        return ""
    try:
        lines = Path(name).read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise CallError("passphrase_file_unreadable", path=name) from error
    if not lines or not lines[0]:
        raise CallError("passphrase_file_unreadable", path=name)
    return lines[0]
