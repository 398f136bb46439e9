"""Settings of a database as the bare driver reads and writes them, where nothing else is open."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from database.driver import sqlite3

DUE = "purge.due"
"""The setting by which a database knows that values are deleted that its file may still hold."""
SHOWN = "shown"
"""Its value where records may still show such values, too: a backup was put back."""

Settings = tuple[tuple[str, str], ...]


def settings(connection: sqlite3.Connection, patterns: Sequence[str]) -> Settings:
    """Return the settings whose names are like one of the patterns."""
    query = "SELECT key, value FROM setting WHERE key GLOB ? ORDER BY key"
    return tuple(row for pattern in patterns for row in connection.execute(query, (pattern,)))


def put_settings(connection: sqlite3.Connection, told: Iterable[tuple[str, str]]) -> None:
    """Write settings, each in the place of the one that was there."""
    query = "INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)"
    connection.executemany(query, told)
