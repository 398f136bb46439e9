"""Knowing the own writing in a database file from that of other programs which have it open.

Whoever writes leaves a mark in the file, in the same transaction, so no writing of others is missed
and none of one's own is told, however the two follow upon each other.
"""

from __future__ import annotations

import itertools
import os
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from database.driver import sqlite3

if TYPE_CHECKING:
    import sqlalchemy as sa

_LAST = "PRAGMA user_version"
"""Where stands who wrote last, and how often; nothing else of ours uses this place in a file."""
_BITS = 8
"""Of the number there, how many count the writing; the others say who."""


class Others:
    """What one open store knows of those who write beside it."""

    def __init__(self) -> None:
        """Choose a mark."""
        self._mark = int.from_bytes(os.urandom(3)) >> 1 or 1
        self._times = itertools.count()
        self._known = 0
        """What another left that is told already, or was there before."""
        self._before_us = threading.Event()
        """Another wrote since it was last asked, though we wrote after it."""

    def sign(self, connection: sa.Connection) -> None:
        """Sign a transaction that has just begun to write, and notice who wrote before it."""
        if self._is_news(connection.exec_driver_sql(_LAST).scalar_one()):
            self._before_us.set()
        connection.exec_driver_sql(f"{_LAST}={self._mark << _BITS | next(self._times) % 2**_BITS}")

    def _is_news(self, left: int) -> bool:
        return left not in {0, self._known} and left >> _BITS != self._mark

    def heard(self, own: sqlite3.Connection, over: threading.Event) -> Callable[[float], bool]:
        """Return a way to wait so many seconds; it tells whether another wrote meanwhile.

        Args:
            own: a connection nobody else uses; SQLite tells it when the file has changed.
            over: nobody waits any longer once it is set.
        """
        seen, self._known = _version(own), _left(own)
        self._before_us.clear()

        def heard(seconds: float) -> bool:
            nonlocal seen
            over.wait(seconds)
            before, seen = seen, _version(own)
            if seen == before:
                return False
            left, between = _left(own), self._before_us.is_set()
            self._before_us.clear()
            news = self._is_news(left)
            if news:
                self._known = left
            return news or between

        return heard


def _version(own: sqlite3.Connection) -> int:
    return int(own.execute("PRAGMA data_version").fetchone()[0])


def _left(own: sqlite3.Connection) -> int:
    return int(own.execute(_LAST).fetchone()[0])
