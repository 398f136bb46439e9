"""What PostgreSQL says in its own way."""

from __future__ import annotations

import contextlib
import itertools
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import sqlalchemy as sa
from psycopg.pq import TransactionStatus
from sqlalchemy.dialects.postgresql import REGCLASS, TSQUERY, TSVECTOR

from database import postgresql_words  # noqa: F401  (its wording is in force from here on)
from database.question import Phrase, Question
from database.sort_keys import sort_key
from database.speech import Entry

_FAR = 16_383
"""Positions a vector knows; words behind it are found, but not in a row."""
_OFTEN = 255
"""Positions it knows of one word."""

_INDEX = (
    (
        "CREATE TABLE IF NOT EXISTS search_text"
        " (rowid bigint PRIMARY KEY, title tsvector, whole tsvector)"
    ),
    "CREATE INDEX IF NOT EXISTS ix_search_text_title ON search_text USING gin (title)",
    "CREATE INDEX IF NOT EXISTS ix_search_text_whole ON search_text USING gin (whole)",
)
_PACKED = ("segment", "piece")
"""Tables whose data are compressed already; to try it again took a tenth of an import."""
_KEYS = "CREATE TABLE IF NOT EXISTS sort_key (text text PRIMARY KEY, key text NOT NULL)"


class PostgresSpeech:
    """See ``database.speech``."""

    def has_table(self, connection: sa.Connection, name: str) -> bool:
        """Tell whether there is a table of this name."""
        return bool(connection.exec_driver_sql("SELECT to_regclass(%s)", (name,)).scalar())

    def home(self, connection: sa.Connection) -> str:
        """Return what differs in a copy of the database: the cluster, and its number there."""
        found = (
            "SELECT system_identifier || '/' || oid FROM pg_control_system(), pg_database"
            " WHERE datname = current_database()"
        )
        return str(connection.exec_driver_sql(found).scalar())

    def has_home(self, connection: sa.Connection, home: str) -> bool:
        """Tell whether the database that had this home is there still, on this cluster."""
        found = (
            "SELECT count(*) FROM pg_control_system(), pg_database"
            " WHERE system_identifier || '/' || oid = %s"
        )
        return bool(connection.exec_driver_sql(found, (home,)).scalar())

    def login(self, connection: sa.Connection) -> str:
        """Return the role that connected."""
        return str(connection.exec_driver_sql("SELECT session_user").scalar())

    def shape(self, connection: sa.Connection) -> Sequence[str]:
        """Return how tables and indexes are made, each as SQL; of a table its columns."""
        tables = (
            "SELECT format('CREATE TABLE %%I (%%s)', table_name, string_agg("
            "format('%%I %%s', column_name, data_type), ', ' ORDER BY ordinal_position))"
            " FROM information_schema.columns WHERE table_schema = current_schema()"
            " GROUP BY table_name ORDER BY table_name"
        )
        indexes = (
            "SELECT indexdef FROM pg_indexes WHERE schemaname = current_schema() ORDER BY indexname"
        )
        return [
            str(sql)
            for asked in (tables, indexes)
            for (sql,) in connection.exec_driver_sql(asked, ())
        ]

    def is_empty(self, connection: sa.Connection) -> bool:
        """Tell whether there is no table at all."""
        found = "SELECT 1 FROM pg_tables WHERE schemaname = current_schema() LIMIT 1"
        return connection.exec_driver_sql(found).first() is None

    @contextlib.contextmanager
    def migrating(self, _: sa.Connection) -> Iterator[None]:
        """Let tables be rebuilt inside: nothing is in the way of that here."""
        yield

    def finish_migration(self, connection: sa.Connection) -> bool:
        """Make what the engine needs besides; its own checks are made at each statement."""
        connection.exec_driver_sql(_KEYS)
        for table in _PACKED:
            connection.exec_driver_sql(
                f"ALTER TABLE {table} ALTER COLUMN data SET STORAGE EXTERNAL"
            )
        self.make_index(connection)
        return True

    def count_on(self, connection: sa.Connection, tables: Iterable[sa.Table]) -> None:
        """Let the engine number new rows after those that were copied with their numbers."""
        for table in tables:
            column = table.autoincrement_column
            if column is not None:
                own = sa.func.pg_get_serial_sequence(f'"{table.name}"', column.name)
                last = sa.select(sa.func.max(column)).scalar_subquery()
                connection.execute(sa.select(sa.func.setval(sa.cast(own, REGCLASS), last)))

    def patience(self, connection: sa.Connection, milliseconds: int) -> None:
        """Set how long to wait for another writer; it ends with the transaction."""
        driver: Any = connection.connection.driver_connection
        if driver.info.transaction_status is TransactionStatus.INERROR:
            return
        connection.exec_driver_sql(f"SET LOCAL lock_timeout = {milliseconds}")

    def turn(self, connection: sa.Connection, name: str) -> None:
        """Wait until nobody else does what has this name, and keep it until the unit ends."""
        asked = "SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))"
        connection.exec_driver_sql(asked, (f"turn {name}",))

    def sorting(self, connection: sa.Connection, target: sa.ColumnElement[Any]) -> None:
        """Learn the sort keys of the texts of a column that nobody sorted by yet.

        A reader whose moment began before they were learnt begins another one.
        """
        keys = sa.table("sort_key", sa.column("text"), sa.column("key"))
        unknown = sa.select(target).distinct().where(target.is_not(None), _key_of(target).is_(None))
        own_way = connection.engine.execution_options(notes=True)
        with own_way.connect() as own, own.begin():
            texts = sorted(own.execute(unknown).scalars())  # in one order nobody waits in a circle
            rows = [{"text": text, "key": sort_key(text)} for text in texts]
            if rows:
                from sqlalchemy.dialects.postgresql import insert

                own.execute(insert(keys).on_conflict_do_nothing(), rows)
        if not connection.get_execution_options().get("writes"):
            connection.rollback()
            connection.begin()

    def forget_texts(self, connection: sa.Connection) -> None:
        """Forget all sort keys: names of persons may be among their texts; they are learnt anew."""
        connection.exec_driver_sql("DELETE FROM sort_key")

    def make_index(self, connection: sa.Connection) -> None:
        """Make the full-text index, if it is not there; who merges may make no tables."""
        if not self.has_table(connection, "search_text"):
            for statement in _INDEX:
                connection.exec_driver_sql(statement)

    def drop_index(self, connection: sa.Connection) -> None:
        """Empty the full-text index, if it is there; who merges may drop no tables."""
        if self.has_table(connection, "search_text"):
            connection.exec_driver_sql("DELETE FROM search_text")

    def index(self, connection: sa.Connection, entries: Sequence[Entry]) -> None:
        """Put entries in that the index does not have."""
        statement = (
            "INSERT INTO search_text (rowid, title, whole)"
            " VALUES (%s, CAST(%s AS tsvector), CAST(%s AS tsvector))"
        )
        rows = [(row, _vector(title), _vector(title, body)) for row, title, body in entries]
        connection.exec_driver_sql(statement, rows)

    def unindex(self, connection: sa.Connection, rows: Iterable[int]) -> None:
        """Take entries out."""
        connection.exec_driver_sql("DELETE FROM search_text WHERE rowid = ANY(%s)", (list(rows),))

    def answers(self, question: Question) -> sa.ColumnElement[bool]:
        """Return the condition that an entry of the index answers a question."""
        title, whole = (sa.column(name, TSVECTOR) for name in ("title", "whole"))
        asked = " & ".join(f"({' | '.join(map(_phrase, group))})" for group in question.groups)
        mark = _phrase(Phrase(question.mark))
        if question.in_title:
            return sa.and_(_matches(title, asked), _matches(whole, mark))
        return _matches(whole, f"{asked} & {mark}")


def _key_of(target: sa.ColumnElement[Any]) -> sa.ColumnElement[Any]:
    keys = sa.table("sort_key", sa.column("text"), sa.column("key"))
    return sa.select(keys.c.key).where(keys.c.text == target).scalar_subquery()


def _matches(vector: sa.ColumnClause[Any], question: str) -> sa.ColumnElement[bool]:
    return vector.op("@@", is_comparison=True)(sa.cast(sa.literal(question), TSQUERY))


def _tokens(text: str) -> list[str]:
    """Cut into words as SQLite's tokenizer does: letters, digits and signs of private use."""
    kept = "".join(sign if _is_of_a_word(sign) else " " for sign in text)
    return kept.split()


def _is_of_a_word(sign: str) -> bool:
    category = unicodedata.category(sign)
    return category[0] in "LN" or category == "Co"


def _vector(*texts: str) -> str:
    """Return the words of texts with their places; none in a row across two texts."""
    places: dict[str, list[int]] = defaultdict(list)
    begin = 1
    for text in texts:
        words = _tokens(text)
        for place, word in zip(itertools.count(begin), words):
            if place <= _FAR and len(places[word]) < _OFTEN:
                places[word].append(place)
        begin += len(words) + 1
    return " ".join(
        f"{_quoted(word)}:{','.join(map(str, at))}" if at else _quoted(word)
        for word, at in places.items()
    )


def _phrase(phrase: Phrase) -> str:
    words = [_quoted(word) for word in _tokens(phrase.text)]
    if not words:
        return "''"
    if phrase.prefix:
        words[-1] += ":*"
    return "(" + " <-> ".join(words) + ")"


def _quoted(word: str) -> str:
    return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'"
