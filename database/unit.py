"""The unit of work: one transaction, rolled back unless somebody commits."""

from __future__ import annotations

import contextlib
import logging
import time
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TypeVar

import sqlalchemy as sa

from app.base.errors import StoreCollidedError, StoreError
from database.bulk import Prepared
from database.engine import Store
from database.ledger import Ledger, OutOfReachError
from database.log import Log
from database.models import setting
from database.reach import WHOLE, Reach

log = logging.getLogger(__name__)

TURNS = ("sending", "drafts", "secrets", "search", "packages", "audit")

_SETTING = Prepared(sa.select(setting.c.value).where(setting.c.key == sa.bindparam("key")))


_PUT = sa.text(
    "INSERT INTO setting (key, value) VALUES (:key, :value)"
    " ON CONFLICT (key) DO UPDATE SET value = excluded.value"
)
_RAISE = sa.text(
    "INSERT INTO setting (key, value) VALUES (:key, :value)"
    " ON CONFLICT (key) DO UPDATE SET value = excluded.value"
    " WHERE CAST(setting.value AS bigint) < CAST(excluded.value AS bigint)"
)
TRIES = 5
"""So often a unit of work is done, where others get in its way; at last it has all to itself."""
_LONG = 1.0
"""Seconds; others wait five for their turn before they give up."""
T = TypeVar("T")


class Unit:
    """One transaction and the gateways that work in it."""

    def __init__(self, store: Store, connection: sa.Connection, reach: Reach = WHOLE) -> None:
        """Wrap a connection that is inside a transaction."""
        self.store = store
        self.connection = connection
        self.reach = reach
        """What of the records it may write."""
        self._at_last: list[Callable[[], None]] = []

    @cached_property
    def log(self) -> Log:
        """The log, as a merge's past."""
        return Log(self.connection)

    @cached_property
    def ledger(self) -> Ledger:
        """The writer of merges."""
        return Ledger(self.connection, self.log, self.reach)

    def get(self, key: str, default: str = "") -> str:
        """Return a setting."""
        found = _SETTING.scalar(self.connection, key=key)
        return default if found is None else str(found)

    def like(self, start: str) -> dict[str, str]:
        """Return all settings whose names begin alike."""
        query = sa.select(setting.c.key, setting.c.value)
        found = self.connection.execute(
            query.where(setting.c.key.startswith(start, autoescape=True))
        )
        return {row.key: row.value for row in found}

    def put(self, key: str, value: str) -> None:
        """Keep a setting."""
        self.connection.execute(_PUT, {"key": key, "value": value})

    def put_higher(self, key: str, value: int) -> None:
        """Keep a setting that is a number, unless somebody has kept a higher one meanwhile."""
        self.connection.execute(_RAISE, {"key": key, "value": str(value)})

    def turn(self, name: str) -> None:
        """Wait for what writers do one after the other, also those that share no office.

        To be asked for last, in the order of ``TURNS``, and soon before the end; only packages
        are also written in turn, since each has the next number.
        """
        self.store.speech.turn(self.connection, name)

    def at_last(self, work: Callable[[], None]) -> None:
        """Let something be written just before the commit: nobody waits long for its turn then."""
        self._at_last.append(work)

    def settle(self) -> None:
        """Write what was to be written at last; another unit goes on in the same transaction."""
        while self._at_last:
            self._at_last.pop(0)()

    def commit(self) -> None:
        """Make everything done so far permanent; the unit only reads from here on."""
        self.settle()
        self.connection.commit()
        self.connection.execution_options(writes=None)  # and waits for nobody again


@contextlib.contextmanager
def read(store: Store) -> Iterator[Unit]:
    """Lend a unit that only reads; it sees one moment of the database."""
    with store.connect() as connection:
        yield Unit(store, connection)


@contextlib.contextmanager
def write(store: Store, reach: Reach = WHOLE) -> Iterator[Unit]:
    """Lend a unit that writes; other writers within its reach wait until it ends.

    Args:
        store: the database.
        reach: the records it writes; what lies beyond makes the ledger raise.

    Raises:
        StoreError: ``view_only``: what would be written is lost with the copy.
    """
    if store.seen_from is not None:
        raise StoreError("view_only", path=str(store.seen_from))
    with store.connect(writes=True, reach=reach) as connection:
        yield Unit(store, connection, reach)


class Several:
    """Units of work one after the other in one transaction; who commits the last commits all."""

    def __init__(self, store: Store, connection: sa.Connection) -> None:
        """Wrap a connection that is inside a transaction."""
        self.now = Unit(store, connection)
        """The last one."""
        self._begun = time.monotonic()

    def next(self) -> Unit:
        """Return a unit that sees what those before it did."""
        self.now.settle()
        self.now = Unit(self.now.store, self.now.connection)
        return self.now

    @property
    def is_long(self) -> bool:
        """Whether others have waited long enough for their turn to write."""
        return time.monotonic() - self._begun > _LONG


@contextlib.contextmanager
def several(store: Store) -> Iterator[Several]:
    """Lend a transaction for several units, each of which could have had one of its own.

    Raises:
        StoreError: ``view_only``, as ``write``.
    """
    with write(store) as unit:
        yield Several(store, unit.connection)


def again(store: Store, reach: Reach, work: Callable[[Unit], T]) -> T:
    """Do a unit of work, and do it anew where another writer got in its way or it reached too far.

    Args:
        store: the database.
        reach: the records it is thought to write.
        work: all of it, with its commit; it may be done several times.

    Raises:
        StoreBusyError: others were in the way each time, or too long.
    """
    for _ in range(TRIES - 1):
        try:
            with write(store, reach) as unit:
                return work(unit)
        except OutOfReachError:
            break
        except StoreCollidedError:
            log.info("another writer was in the way; once more")
    with write(store, WHOLE) as unit:
        return work(unit)
