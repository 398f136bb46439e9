"""The same store on PostgreSQL: headquarters that outgrew one laptop.

Where a database file is named, a small file may stand that holds nothing but an address,
``postgresql://…``; what lies beside a database file (packages, attachments, the witness) lies
beside it. A password never stands in it: psycopg takes it from the password file or the
environment.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import secrets
import time
from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import psycopg
import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.pool import QueuePool

from app.base.errors import (
    StoreBusyError,
    StoreCollidedError,
    StoreDamagedError,
    StoreError,
    StoreFullError,
)
from app.base.progress import Watch
from database import keys, postgresql_many, refused
from database.engine import Store
from database.postgresql_speech import PostgresSpeech
from database.reach import GLOBAL, Reach

if TYPE_CHECKING:
    import threading

log = logging.getLogger(__name__)

OLDEST = 150000
_PATIENCE = 15
"""Seconds after which a server that says nothing is taken not to be there."""
_WRITERS = 0x70617373
"""Number of the advisory lock that every writer holds, alone or with others."""
_USUAL = "'30s'"
"""How long a writer waits for another."""
_QUEUES = (0.5, 1, 2, 4, 8)
"""Seconds that who wants much of the database waits in the queue, again and again."""
_ASIDE = 0.5
"""Seconds in between, in which others may pass."""
_CHANGED = "passerelle_changed"
"""On this channel each writer says who it is; it is heard once what it wrote is committed."""
_PROGRAM = "passerelle"
"""Begins what our connections are called on the server."""
_SORTS = frozenset({"C", "POSIX", "C.UTF-8", "ucs_basic"})


class Standing(NamedTuple):
    """What a database on a server is before the program made its tables."""

    empty: bool
    may_create: bool


class PostgresStore(Store):
    """One open database on a server; threads and other officers share it."""

    lies_here = False
    driver_error = psycopg.Error

    def __init__(self, path: Path, address: str) -> None:
        """Prepare the engine; nothing is opened yet.

        Args:
            path: the file that holds the address.
            address: of the database, without a password.
        """
        self.address = address
        self.mark = secrets.token_hex(8)
        """By what this program knows its own writing from that of others."""
        self._prepare(path)

    @cached_property
    def speech(self) -> PostgresSpeech:
        """What this engine says in its own way."""
        return PostgresSpeech()

    @property
    def _how(self) -> dict[str, Any]:
        """How to connect, beside the address: patience, and the password where one was given."""
        password = keys.lent(self.path)
        told = {"connect_timeout": _PATIENCE, "application_name": f"{_PROGRAM} {self.mark}"}
        return {**told, **({"password": password} if password else {})}

    @cached_property
    def engine(self) -> sa.Engine:
        """The one engine of this database."""
        made = sa.create_engine(
            sa.make_url(self.address).set(drivername="postgresql+psycopg"),
            connect_args=self._how,
            paramstyle="format",
            poolclass=QueuePool,
            pool_size=5,
            max_overflow=10,
            pool_use_lifo=True,
            pool_pre_ping=True,
            execution_options={"many": postgresql_many},
        )
        event.listen(made, "connect", _settle)
        event.listen(made, "begin", self._begin)
        return made

    def error(self, error: BaseException) -> StoreError:
        """Return the store's own error for one of the driver's."""
        origin = getattr(error, "orig", None) or error
        state = getattr(origin, "sqlstate", None) or ""
        if state in {"40001", "40P01", "23505"}:
            return StoreCollidedError(path=self.address)
        if state in {"55P03", "57014"}:
            return StoreBusyError(path=self.address)
        if state.startswith(("53", "58")):
            return StoreFullError(path=self.address, reason=state)
        if state.startswith("XX"):
            return StoreDamagedError(path=self.address)
        if state == refused.RIGHTS:
            return StoreError("server_rights", **refused.told(sa.make_url(self.address)))
        if refused.is_refusal(origin):
            return refused.refusal(origin, sa.make_url(self.address))
        return StoreError(path=self.address, reason=state or type(origin).__name__)

    def standing(self) -> Standing:
        """Return what there is before anything of ours is.

        Raises:
            StoreError: the server is not there, or lets nobody in.
        """
        asked = "SELECT has_schema_privilege(current_schema(), 'CREATE')"
        with self.connect() as connection:
            may_create = connection.exec_driver_sql(asked).scalar()
            if may_create is None:  # not even to look into the schema
                raise StoreError("server_rights", **refused.told(sa.make_url(self.address)))
            return Standing(self.speech.is_empty(connection), bool(may_create))

    @contextlib.contextmanager
    def _interruptible(self, connection: sa.Connection, watch: Watch) -> Iterator[None]:
        driver = connection.connection.driver_connection
        assert driver is not None  # noqa: S101  (a pooled connection always has one)
        with watch.telling(driver.cancel):
            yield

    def _judged(self, first: StoreError) -> StoreError:
        return first

    def others(self) -> list[str]:
        """Return the logins of who else has this database open in the program, each once."""
        asked = (
            "SELECT DISTINCT usename FROM pg_stat_activity WHERE datname = current_database()"
            " AND application_name LIKE %s AND application_name <> %s ORDER BY usename"
        )
        mine = f"{_PROGRAM} {self.mark}"
        with self.connect() as connection:
            found = connection.exec_driver_sql(asked, (f"{_PROGRAM} %", mine)).scalars()
            return [str(name) for name in found]

    def close(self) -> None:
        """Close every connection."""
        self.engine.dispose()

    def _begin(self, connection: sa.Connection) -> None:
        """Let writers in that share nothing; a reader sees one moment.

        Who writes takes its locks before it looks at anything, and each of its statements then
        sees all that earlier writers left: the order of numbers in a feed allows no less. All take
        them in one order, so nobody waits in a circle: the whole database, alone or with others;
        what all read, alone or with others; the offices by name.
        """
        options = connection.get_execution_options()
        if options.get("notes"):  # a cache that anybody may add to at any moment
            connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL READ COMMITTED")
        elif options.get("writes"):
            connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL READ COMMITTED")
            reach = options.get("reach")
            locks = _locks(reach)
            asked = ", ".join(f"pg_advisory_xact_lock{how}({number})" for how, number in locks)
            if reach is None or GLOBAL in reach or len(reach) > 1:
                _patiently(connection.connection.driver_connection, asked)
            connection.exec_driver_sql(
                f"SELECT {asked}, pg_notify(%s, %s)",
                (_CHANGED, self.mark),
            )
        elif options.get("writes") is False:
            connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")

    @contextlib.contextmanager
    def listening(self, over: threading.Event) -> Iterator[Callable[[float], bool]]:
        """Lend a way to wait so many seconds for what others write; it tells whether they did.

        Args:
            over: nobody waits any longer once it is set; noticed within those seconds.

        Raises:
            StoreError: the server is not there, or no longer.
        """
        del over
        try:
            with psycopg.connect(self.address, autocommit=True, **self._how) as own:
                own.execute(f"LISTEN {_CHANGED}")
                yield lambda seconds: any(
                    said.payload != self.mark for said in own.notifies(timeout=seconds)
                )
        except psycopg.Error as error:
            raise self.error(error) from error


def _patiently(driver: Any, asked: str) -> None:  # noqa: ANN401  (the driver's connection)
    """Wait for much of the database, and stand in nobody's way for long meanwhile.

    Who waits in the queue lets nobody pass, not even those who would disturb neither him nor whom
    he waits for; and he may hold already what others need. So he waits a while only, lets go of
    everything for those behind him, and waits longer each time; at last, where nothing else
    helped, as long as anybody.
    """
    for seconds in _QUEUES:
        with contextlib.suppress(psycopg.errors.LockNotAvailable), driver.transaction():
            driver.execute(f"SET LOCAL lock_timeout = {round(seconds * 1000)}")
            driver.execute(f"SELECT {asked}")
            driver.execute(f"SET LOCAL lock_timeout = {_USUAL}")
            return
        time.sleep(_ASIDE)


def lock_number(name: str) -> int:
    """Return the number of the advisory lock of this name."""
    return int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], signed=True)


def _locks(reach: Reach) -> list[tuple[str, int]]:
    """Return how and what to lock, in the order in which everybody does."""
    if reach is None:
        return [("", _WRITERS)]
    shared, shared_too = ("_shared", _WRITERS), ("_shared", lock_number(f"scope {GLOBAL}"))
    if not reach:
        return [shared]
    named = sorted(reach - {GLOBAL})
    all_read = shared_too if GLOBAL not in reach else ("", shared_too[1])
    return [shared, all_read, *(("", lock_number(f"scope {name}")) for name in named)]


def _settle(driver: psycopg.Connection[tuple[object, ...]], _: object) -> None:
    if driver.info.server_version < OLDEST:
        version = str(driver.info.server_version // 10_000)
        driver.close()
        raise StoreError("server_too_old", version=version, oldest=str(OLDEST // 10_000))
    driver.execute(f"SET lock_timeout = {_USUAL}")
    driver.execute("SET timezone = 'UTC'")
    # A few hundred rows by their keys are looked up, whatever a disk that turns would say: else a
    # package reads whole tables, the more the larger they are.
    driver.execute("SET random_page_cost = 1.1")
    driver.commit()
