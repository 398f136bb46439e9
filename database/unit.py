"""The unit of work: one transaction, rolled back unless somebody commits."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from functools import cached_property

import sqlalchemy as sa

from app.base.errors import StoreError
from database.bulk import Prepared, insert_many
from database.engine import Store
from database.ledger import Ledger
from database.log import Log
from database.models import setting

_SETTING = Prepared(sa.select(setting.c.value).where(setting.c.key == sa.bindparam("key")))
_UNSET = Prepared(sa.delete(setting).where(setting.c.key == sa.bindparam("name")))


class Unit:
    """One transaction and the gateways that work in it."""

    def __init__(self, store: Store, connection: sa.Connection) -> None:
        """Wrap a connection that is inside a transaction."""
        self.store = store
        self.connection = connection

    @cached_property
    def log(self) -> Log:
        """The log, as a merge's past."""
        return Log(self.connection)

    @cached_property
    def ledger(self) -> Ledger:
        """The writer of merges."""
        return Ledger(self.connection, self.log)

    def get(self, key: str, default: str = "") -> str:
        """Return a setting."""
        found = _SETTING.scalar(self.connection, key=key)
        return default if found is None else str(found)

    def put(self, key: str, value: str) -> None:
        """Keep a setting."""
        _UNSET.run(self.connection, name=key)
        insert_many(self.connection, setting, ("key", "value"), [(key, value)])

    def commit(self) -> None:
        """Make everything done so far permanent."""
        self.connection.commit()


@contextlib.contextmanager
def read(store: Store) -> Iterator[Unit]:
    """Lend a unit that only reads; it sees one moment of the database."""
    with store.connect() as connection:
        yield Unit(store, connection)


@contextlib.contextmanager
def write(store: Store) -> Iterator[Unit]:
    """Lend a unit that writes; other writers wait until it ends.

    Raises:
        StoreError: ``view_only``: what would be written is lost with the copy.
    """
    if store.seen_from is not None:
        raise StoreError("view_only", path=str(store.seen_from))
    with store.connect(writes=True) as connection:
        yield Unit(store, connection)
