"""The passphrase of a database, for window and command line. Source: reliability.md B2."""

from __future__ import annotations

import os
import secrets
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
    "lend",
    "lock",
    "passphrase_in",
    "rewrite",
    "suggested",
    "told",
    "unlock",
]

VARIABLE = "PASSERELLE_PASSPHRASE_FILE"
"""Names the file that holds the passphrase, where the call does not."""

is_protected = keys.is_protected
is_locked = keys.is_locked
unlock = keys.unlock
told = keys.told
hear = keys.hear
lend = keys.lend


def rewrite(path: Path, passphrase: str) -> None:
    """Give a database a new key under this passphrase, and protect what lies beside it.

    What could not be written beside it is tried again when the database is opened next.

    Raises:
        CallError: ``not_on_a_server``.
        StoreError, StoreLockedError, StoreBusyError: as ``protecting.rewrite``.
    """
    from app.services import audit, servers, start
    from database import protecting

    servers.refuse(path, "passphrase")
    protecting.rewrite(path, passphrase)
    start.close_store(start.open_store(path))
    audit.note_at(path, passphrase, "protected")


def lock(path: Path) -> None:
    """Forget the keys of a database, and of what lies beside it."""
    from app.exchange import resting

    keys.lock(path)
    resting.forget(path)


def suggested() -> str:
    """Return a password for a file, easy to spell on the phone: six groups of four letters.

    A hundred bits, without letters that look or sound alike.
    """
    letters = "abdefghkmnprstxyz"
    groups = ("".join(secrets.choice(letters) for _ in range(4)) for _ in range(6))
    return "-".join(groups)


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


def change_passphrase(path: Path, old: str, new: str) -> None:
    """Let another passphrase open a database, as ``keys.change_passphrase``; it is written down."""
    from app.services import audit

    keys.change_passphrase(path, old, new)
    audit.note_at(path, new, "passphrase")
