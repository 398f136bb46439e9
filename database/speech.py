"""What the engines say differently: one interface, one small module for each of them.

Everything else is said once, through SQLAlchemy Core.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol

import sqlalchemy as sa

from database.question import Question

Entry = tuple[int, str, str]
"""Of the full-text index: row number, title, body."""


class Speech(Protocol):
    """What a store needs of its engine beyond the common SQL."""

    def has_table(self, connection: sa.Connection, name: str) -> bool:
        """Tell whether there is a table of this name."""

    def home(self, connection: sa.Connection) -> str:
        """Return what is another one in a copy of the database; empty where nothing tells."""

    def has_home(self, connection: sa.Connection, home: str) -> bool:
        """Tell whether the database that had this home is seen to be there still."""

    def login(self, connection: sa.Connection) -> str:
        """Return as whom the person works there; empty where the engine knows no persons."""

    def shape(self, connection: sa.Connection) -> Sequence[str]:
        """Return how tables and indexes are made, each as SQL."""

    def is_empty(self, connection: sa.Connection) -> bool:
        """Tell whether there is no table at all."""

    def migrating(self, connection: sa.Connection) -> AbstractContextManager[None]:
        """Let tables be rebuilt inside; it begins outside a transaction."""

    def finish_migration(self, connection: sa.Connection) -> bool:
        """Tell whether a migration left all in order, before it is committed."""

    def count_on(self, connection: sa.Connection, tables: Iterable[sa.Table]) -> None:
        """Let the engine number new rows after those that were copied with their numbers."""

    def patience(self, connection: sa.Connection, milliseconds: int) -> None:
        """Set how long to wait for another writer."""

    def turn(self, connection: sa.Connection, name: str) -> None:
        """Wait until nobody else does what has this name, and keep it until the unit ends."""

    def sorting(self, connection: sa.Connection, target: sa.ColumnElement[Any]) -> None:
        """Make the SQL function ``folded`` know the keys of all texts of a column."""

    def forget_texts(self, connection: sa.Connection) -> None:
        """Forget what the engine keeps of texts beside the tables, after some were taken back."""

    def make_index(self, connection: sa.Connection) -> None:
        """Make the full-text index, if it is not there."""

    def drop_index(self, connection: sa.Connection) -> None:
        """Drop the full-text index, if it is there."""

    def index(self, connection: sa.Connection, entries: Sequence[Entry]) -> None:
        """Put entries in that the index does not have."""

    def unindex(self, connection: sa.Connection, rows: Iterable[int]) -> None:
        """Take entries out."""

    def answers(self, question: Question) -> sa.ColumnElement[bool]:
        """Return the condition that an entry of the index answers a question."""
