"""Bringing a database to this schema: refuse newer, back up, migrate at once, check."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from app.base import room
from app.base.errors import StoreDamagedError, StoreTooNewError
from database import schema
from database.engine import Store

if TYPE_CHECKING:
    import sqlalchemy as sa
    from alembic.config import Config

KEPT_BEFORE_UPGRADE = 3
ROOM = 2.5
"""Times the database that must be free: for the copy, and to write every row anew."""

log = logging.getLogger(__name__)


def revision(store: Store) -> str:
    """Return the step a database stands at, empty when it has no schema yet.

    Raises:
        StoreError: the file is not a readable database.
    """
    with store.connect() as connection:
        if not store.speech.has_table(connection, "alembic_version"):
            return ""
        return str(
            connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() or ""
        )


def bring_up(store: Store) -> None:
    """Make the database fit this version; opening one that already fits costs one query.

    Raises:
        StoreTooNewError: a newer version of the program wrote it; nothing is touched.
        StoreDamagedError: it is a database, but not one of ours, or damaged after the migration.
        StoreFullError: ``no_room``: nothing began.
    """
    here = revision(store)
    if here == schema.HEAD:
        return
    if here > schema.HEAD:
        raise StoreTooNewError(path=str(store.path), schema=here)
    if here:
        from database import backups

        room.ask(store.path.parent, ROOM * backups.whole_size(store.path))
        backups.backup(store.path, backups.beside(store.path, "before-upgrade"))
        backups.thin(store.path, "before-upgrade", KEPT_BEFORE_UPGRADE)
    elif not _is_empty(store):
        raise StoreDamagedError("not_our_database", path=str(store.path))
    _migrate(store)


def _is_empty(store: Store) -> bool:
    with store.connect() as connection:
        return store.speech.is_empty(connection)


def config(connection: sa.Connection | None = None) -> Config:
    """Return alembic's configuration, made in code; there is no ini file."""
    from alembic.config import Config

    made = Config()
    made.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    made.attributes["connection"] = connection
    return made


def _migrate(store: Store) -> None:
    from alembic import command

    speech = store.speech
    with (
        store.engine.connect().execution_options(writes=True) as connection,
        speech.migrating(connection),
        connection.begin(),
    ):
        command.upgrade(config(connection), "head")
        if not speech.finish_migration(connection):
            raise StoreDamagedError("upgrade_failed", path=str(store.path))
    log.info("schema brought to %s", schema.HEAD)
