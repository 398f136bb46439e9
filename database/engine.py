"""Opening the database: the one place that knows the file, its pragmas and its errors."""

from __future__ import annotations

import contextlib
import logging
import sys
from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.base import files
from app.base.errors import (
    StoreBusyError,
    StoreCollidedError,
    StoreDamagedError,
    StoreError,
    StoreFullError,
)
from app.base.progress import Cancelled, Watch, watching
from app.base.text import Message
from database import keys, schema
from database.driver import OLDEST, sqlite3
from database.others import Others

if TYPE_CHECKING:
    import threading

    import sqlalchemy as sa

    from database.reach import Reach
    from database.speech import Speech

log = logging.getLogger(__name__)

PRAGMAS: dict[str, int | str] = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "busy_timeout": 5000,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "mmap_size": 0,
    "secure_delete": 1,
    "temp_store": 2,
    "wal_autocheckpoint": 16000,
}
"""Set and read back on every connection (reliability.md R1). The write-ahead log may grow to 64 MB
before it is copied back, so that pages written by package after package are copied once."""
MAC_PRAGMAS: dict[str, int | str] = {"fullfsync": 1, "checkpoint_fullfsync": 1}


_STEPS = 100_000
"""Of SQLite's own between two looks whether a reader is to stop: some milliseconds."""
CACHE = 64
"""Megabytes of pages that a connection keeps: an import wants them."""


def raw_connection(path: Path, cache: int = CACHE) -> sqlite3.Connection:
    """Open a driver connection with every pragma set and read back.

    Args:
        path: the database.
        cache: megabytes of pages the connection may keep.

    Raises:
        StoreError: the file cannot be opened, or a pragma was refused.
    """
    if sqlite3.sqlite_version_info < OLDEST:
        raise StoreError("sqlite_too_old", version=sqlite3.sqlite_version)
    while True:
        there = _file(path)
        try:
            connection = _connected(path, cache)
        except StoreError:
            if _file(path) == there:
                raise
        else:
            if there in {None, _file(path)}:
                return connection
            connection.close()  # a restore has put another file there meanwhile


def _file(path: Path) -> tuple[int, int] | None:
    """Return by what one file of a name is told from the next; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _connected(path: Path, cache: int) -> sqlite3.Connection:
    schema.refuse_unfit(path)
    connection = keys.opened(path, keys.of(path))
    wanted = PRAGMAS | (MAC_PRAGMAS if sys.platform == "darwin" else {})
    wanted |= {"cache_size": -1024 * cache}
    try:
        if _is_foreign(connection):
            connection.close()
            raise StoreDamagedError("not_our_database", path=str(path))
        for name, value in wanted.items():
            connection.execute(f"PRAGMA {name}={value}")
        refused = [name for name, value in wanted.items() if not _holds(connection, name, value)]
    except sqlite3.Error as error:
        connection.close()
        raise store_error(error, path) from error
    if refused:
        connection.close()
        raise StoreError("pragma_refused", pragma=refused[0])
    return connection


def _is_foreign(connection: sqlite3.Connection) -> bool:
    """Tell whether a file is a database of another program, which would be written to by opening.

    Those of ours have their write-ahead log since they were made, or are copies of one.
    """
    if connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal":
        return False
    named = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    return bool(named) and not named & {"alembic_version", "setting"}


def _holds(connection: sqlite3.Connection, name: str, value: int | str) -> bool:
    """Tell whether a pragma has the value it was given."""
    answer = connection.execute(f"PRAGMA {name}").fetchone()
    if answer is None:
        return name == "mmap_size"  # a build without memory mapping has nothing to switch off
    return bool(answer[0] == value)


_DISK = ("SQLITE_IOERR", "SQLITE_CANTOPEN")
_UNWRITABLE = ("SQLITE_FULL", "SQLITE_IOERR", "SQLITE_READONLY", "SQLITE_CANTOPEN")
_UNWRITABLE_WORDS = ("disk is full", "disk i/o error", "readonly", "unable to open")
"""What the driver says where it gives no code: copying a database is such a place."""


def store_error(error: BaseException, path: Path | None = None) -> StoreError:
    """Return the store's own error for one of the driver's."""
    origin = getattr(error, "orig", None) or error
    text = str(origin).lower()
    code = getattr(origin, "sqlite_errorname", "") or ""
    where = str(path) if path else ""
    if "BUSY" in code or "LOCKED" in code or "locked" in text:
        return StoreBusyError(path=where)
    if "NOTADB" in code or "CORRUPT" in code or "not a database" in text or "malformed" in text:
        return StoreDamagedError(path=where)
    if code.startswith(_UNWRITABLE) or any(words in text for words in _UNWRITABLE_WORDS):
        return StoreFullError(path=where, reason=code)
    return StoreError(path=where, reason=type(origin).__name__)


class Store:
    """One open database; threads may share it, each unit of work has its own connection."""

    lies_here = True
    """Whether it is a file of this computer, which the program itself looks after and backs up."""

    driver_error: type[Exception] = sqlite3.Error
    """What the driver raises where SQLAlchemy is not between."""

    def __init__(self, path: Path, cache: int = CACHE) -> None:
        """Prepare; nothing is opened yet, and SQLAlchemy is imported by whoever asks first."""
        self._prepare(path)
        self._cache = cache

    @cached_property
    def speech(self) -> Speech:
        """What this engine says in its own way."""
        from database.sqlite_speech import SqliteSpeech

        return SqliteSpeech()

    @cached_property
    def engine(self) -> sa.Engine:
        """The one engine of this database."""
        import sqlalchemy as sa
        from sqlalchemy.pool import QueuePool

        made = sa.create_engine(
            "sqlite://",
            module=sqlite3,
            creator=lambda: raw_connection(self.path, self._cache),
            poolclass=QueuePool,
            pool_size=5,
            max_overflow=10,
            pool_use_lifo=True,  # in turn, each connection would keep a cache of its own warm
        )
        sa.event.listen(made, "begin", self._begin)
        return made

    def _prepare(self, path: Path) -> None:
        self.path = path
        self.notices: list[Message] = []
        self.identity: Any = None
        self.login = ""
        """As whom the person works on a server; empty of a file."""
        self.left_open = False
        """Whether it was not closed the last time, or somebody else has it open."""
        self._others = Others()
        self.seen_from: Path | None = None
        """The database of which this is a copy to look at; None: one to work with."""

    def error(self, error: BaseException) -> StoreError:
        """Return the store's own error for one of the driver's."""
        return store_error(error, self.path)

    def others(self) -> list[str]:
        """Return the logins of who else has it open on a server; of a file, that asks its locks."""
        return []

    @contextlib.contextmanager
    def connect(self, *, writes: bool = False, reach: Reach = None) -> Iterator[sa.Connection]:
        """Lend a connection inside a transaction; it is rolled back unless the caller commits.

        Args:
            writes: whether it writes.
            reach: how far, where writers of a store can work side by side.

        Raises:
            StoreError: anything the driver reports.
            Cancelled: whoever watches this thread asked to stop; only a reader is stopped.
        """
        from sqlalchemy.exc import DBAPIError

        watch = None if writes else watching()
        try:
            with self._lent(writes, reach) as connection:
                connection.begin()
                with self._heeding(connection, watch):
                    yield connection
        except (DBAPIError, self.driver_error) as error:
            if watch is not None and watch.stopped:
                raise Cancelled from error
            found = self.error(error)
            level = logging.INFO if isinstance(found, StoreCollidedError) else logging.WARNING
            log.log(level, "store: %s", type(getattr(error, "orig", error)).__name__)
            raise self._judged(found) from error
        except StoreFullError as error:  # it could not even be opened
            raise self._judged(error) from error

    def _lent(self, writes: bool, reach: Reach) -> sa.Connection:  # noqa: FBT001
        return self.engine.connect().execution_options(writes=writes, reach=reach)

    @contextlib.contextmanager
    def _heeding(self, connection: sa.Connection, watch: Watch | None) -> Iterator[None]:
        """Let who watches stop a reader, between two statements and within one."""
        if watch is None or not watch.stops:
            yield
            return
        import sqlalchemy as sa

        def heed(*_: object) -> None:
            watch.check()

        sa.event.listen(connection, "before_cursor_execute", heed)
        with self._interruptible(connection, watch):
            yield

    @contextlib.contextmanager
    def _interruptible(self, connection: sa.Connection, watch: Watch) -> Iterator[None]:
        driver = connection.connection.driver_connection
        assert driver is not None  # noqa: S101  (a pooled connection always has one)
        driver.set_progress_handler(lambda: watch.stopped, _STEPS)
        try:
            yield
        finally:
            driver.set_progress_handler(None, 0)

    def standing(self) -> Any:  # noqa: ANN401  (of a server)
        """Return what there is before anything of ours is; a file is there or not."""
        raise NotImplementedError

    def _judged(self, first: StoreError) -> StoreError:
        """Return what an error is worth once the file was opened anew.

        After an error of the disk SQLite may call a whole file damaged, so all connections close,
        and only what is found then counts (reliability.md R5).
        """
        reason = str(first.params.get("reason", ""))
        if not isinstance(first, StoreDamagedError) and not reason.startswith(_DISK):
            return first
        self.engine.dispose()
        if _is_out_of_reach(self.path):
            return StoreFullError("disk_gone", path=str(self.path), reason=reason)
        if reason.startswith("SQLITE_CANTOPEN"):
            return first
        try:
            with contextlib.closing(raw_connection(self.path)) as anew:
                sound = anew.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
        except StoreError as found:
            second = found
        except sqlite3.Error as found:
            second = store_error(found, self.path)
        else:
            second = StoreFullError("disk_error") if sound else StoreDamagedError()
        if isinstance(second, StoreDamagedError | StoreBusyError) or second.code == "disk_error":
            return type(second)(second.code, path=str(self.path), reason=reason)
        return StoreFullError("disk_gone", path=str(self.path), reason=reason)

    def _begin(self, connection: sa.Connection) -> None:
        """Begin for real: the driver's own habit would leave half a failed migration behind."""
        if not connection.get_execution_options().get("writes"):
            connection.exec_driver_sql("BEGIN")
            return
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        self._others.sign(connection)

    @contextlib.contextmanager
    def listening(self, over: threading.Event) -> Iterator[Callable[[float], bool]]:
        """Lend a way to wait so many seconds for what others write; it tells whether they did.

        Others are other programs that have the file open: the command line beside the window.

        Args:
            over: nobody waits any longer once it is set.

        Raises:
            StoreError: the file cannot be opened, or no longer be read.
        """
        try:
            with contextlib.closing(raw_connection(self.path, cache=1)) as own:
                yield self._others.heard(own, over)
        except sqlite3.Error as error:
            raise self.error(error) from error

    def close(self) -> None:
        """Close every connection and leave no write-ahead file behind where possible."""
        if "engine" not in vars(self):
            return
        from sqlalchemy.exc import DBAPIError

        with (
            contextlib.suppress(DBAPIError, sqlite3.Error, StoreError),
            self.engine.connect() as connection,
        ):
            driver = connection.connection.driver_connection
            assert driver is not None  # noqa: S101  (a pooled connection always has one)
            driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self.engine.dispose()


def _is_out_of_reach(path: Path) -> bool:
    """Tell whether the disk of a file answers no more; what is in memory may still be read."""
    try:
        files.sync(path)
    except OSError:
        return True
    return False
