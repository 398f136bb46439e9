"""What SQLite says in its own way."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import sqlalchemy as sa

from database.question import Phrase, Question
from database.sort_keys import FUNCTION, sort_key
from database.speech import Entry

_DDL = """
CREATE VIRTUAL TABLE IF NOT EXISTS search_text USING fts5(
    title, body, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3'
)
"""
"""Folding is ours (app.base.fold); the tokenizer only cuts words."""


class SqliteSpeech:
    """See ``database.speech``."""

    def has_table(self, connection: sa.Connection, name: str) -> bool:
        """Tell whether there is a table of this name."""
        found = "SELECT name FROM sqlite_master WHERE name = ?"
        return connection.exec_driver_sql(found, (name,)).first() is not None

    def home(self, _: sa.Connection) -> str:
        """Return nothing: a file is the same wherever it lies; the witness knows where it lay."""
        return ""

    def has_home(self, _: sa.Connection, home: str) -> bool:  # noqa: ARG002  (see ``home``)
        """Return False: a file tells nothing."""
        return False

    def login(self, _: sa.Connection) -> str:
        """Return nothing: a file knows no persons."""
        return ""

    def shape(self, connection: sa.Connection) -> Sequence[str]:
        """Return how tables and indexes are made, each as SQL."""
        found = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type DESC, name"
        return [str(sql) for (sql,) in connection.exec_driver_sql(found)]

    def is_empty(self, connection: sa.Connection) -> bool:
        """Tell whether there is no table at all."""
        return connection.exec_driver_sql("SELECT name FROM sqlite_master LIMIT 1").first() is None

    @contextlib.contextmanager
    def migrating(self, connection: sa.Connection) -> Iterator[None]:
        """Let tables be rebuilt inside; it begins outside a transaction."""
        driver = connection.connection.driver_connection
        assert driver is not None  # noqa: S101  (a pooled connection always has one)
        driver.execute("PRAGMA foreign_keys=0")
        yield
        driver.execute("PRAGMA foreign_keys=1")

    def finish_migration(self, connection: sa.Connection) -> bool:
        """Tell whether a migration left all in order, before it is committed."""
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
        sound = connection.exec_driver_sql("PRAGMA quick_check").scalar()
        return broken is None and sound == "ok"

    def count_on(self, connection: sa.Connection, tables: Iterable[sa.Table]) -> None:
        """Do nothing: a new row is numbered after the highest there is."""

    def patience(self, connection: sa.Connection, milliseconds: int) -> None:
        """Set how long to wait for another writer."""
        connection.exec_driver_sql(f"PRAGMA busy_timeout={milliseconds}")

    def turn(self, connection: sa.Connection, name: str) -> None:
        """Do nothing: who writes is alone anyway."""

    def sorting(self, connection: sa.Connection, _: sa.ColumnElement[Any]) -> None:
        """Make the SQL function ``folded`` known; once for each connection."""
        if connection.info.get(FUNCTION):
            return
        driver = connection.connection.driver_connection
        assert driver is not None  # noqa: S101  (a pooled connection always has one)
        driver.create_function(FUNCTION, 1, sort_key, deterministic=True)
        connection.info[FUNCTION] = True

    def forget_texts(self, _: sa.Connection) -> None:
        """Forget nothing: sort keys are worked out as they are asked for."""

    def make_index(self, connection: sa.Connection) -> None:
        """Make the full-text index, if it is not there."""
        connection.exec_driver_sql(_DDL)

    def drop_index(self, connection: sa.Connection) -> None:
        """Drop the full-text index, if it is there."""
        connection.exec_driver_sql("DROP TABLE IF EXISTS search_text")

    def index(self, connection: sa.Connection, entries: Sequence[Entry]) -> None:
        """Put entries in that the index does not have."""
        statement = "INSERT INTO search_text (rowid, title, body) VALUES (?, ?, ?)"
        connection.exec_driver_sql(statement, list(entries))

    def unindex(self, connection: sa.Connection, rows: Iterable[int]) -> None:
        """Take entries out."""
        gone = [(row,) for row in rows]
        if gone:
            connection.exec_driver_sql("DELETE FROM search_text WHERE rowid = ?", gone)

    def answers(self, question: Question) -> sa.ColumnElement[bool]:
        """Return the condition that an entry of the index answers a question."""
        return sa.column("search_text", sa.Text).op("MATCH")(_expression(question))


def _expression(question: Question) -> str:
    groups = ["(" + " OR ".join(map(_phrase, group)) + ")" for group in question.groups]
    asked = " AND ".join(groups)
    if question.in_title:
        asked = f"{{title}} : ({asked})"
    return f"{asked} AND {_quoted(question.mark)}"


def _phrase(phrase: Phrase) -> str:
    return _quoted(phrase.text) + ("*" if phrase.prefix else "")


def _quoted(text: str) -> str:
    return '"' + text.replace('"', " ") + '"'
