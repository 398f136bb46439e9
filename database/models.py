"""Bookkeeping tables: feeds, log, records' sync state, knowledge of others, packages, settings.

Rule: what the catalogue declares is built (``tables``); what only code knows is written here.
No exchanged fact is constrained by the database but its primary key (rulings.md 3).
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}

metadata = MetaData(naming_convention=NAMING)


def _text(name: str, *, default: str | None = "", key: bool = False) -> Column[str]:
    if key:
        return Column(name, Text, primary_key=True)
    return Column(name, Text, nullable=default is None, server_default=default)


def _whole(name: str, *, key: bool = False, default: str | None = "0") -> Column[int]:
    if key:
        return Column(name, Integer, primary_key=True)
    return Column(name, Integer, nullable=default is None, server_default=default)


def _bytes(name: str) -> Column[bytes]:
    return Column(name, LargeBinary, nullable=True)


setting = Table("setting", metadata, _text("key", key=True), _text("value"))
"""Who we are and how the person likes it."""

replica = Table(
    "replica",
    metadata,
    _whole("id", key=True),
    _text("name"),
    _text("office"),
    _text("role"),
    _text("label"),
    _whole("suspect"),
    UniqueConstraint("name"),
)
"""Every installed database heard of; number 0 is the genesis."""

branch = Table(
    "branch",
    metadata,
    _whole("id", key=True),
    _whole("replica_id"),
    _text("scope"),
    _text("name"),
    _whole("parent_id", default=None),
    _whole("base"),
    _whole("last"),
    _bytes("hash"),
    Index(None, "replica_id", "scope"),
)
"""Admitted feeds; more than one branch only where a laptop was copied."""

segment = Table(
    "segment",
    metadata,
    _whole("id", key=True),
    _whole("replica_id"),
    _text("scope"),
    _whole("first"),
    _whole("last"),
    _bytes("prev"),
    _bytes("hash"),
    _whole("packed"),
    _whole("admitted"),
    _text("wait", default=None),
    _text("package", default=None),
    _text("signature"),
    _bytes("data"),
    Index(None, "replica_id", "scope", "first"),
)
"""The log, in the stretches in which it arrived; ``admitted`` is the last number admitted. The
data come last: what stands behind them in a row is found only by walking through all their pages.
"""

held = Table("held", metadata, _whole("segment_id", key=True))
"""Segments of which something still waits."""

change = Table(
    "change",
    metadata,
    Column("branch_id", Integer, primary_key=True),
    Column("seq", Integer, primary_key=True),
    _bytes("id"),
    _whole("record_id"),
    _whole("segment_id"),
    sqlite_with_rowid=False,
)
"""Index of the admitted log by feed and number. Who wants the changes of one record looks through
it, which takes a tenth of a second for a million; an index by record would be written at a
thousand places by every package, the more the larger the database."""

shape = Table(
    "shape", metadata, _whole("id", key=True), _text("registers"), UniqueConstraint("registers")
)
"""Sets of registers that births wrote, each set once."""

record = Table(
    "record",
    metadata,
    _whole("id", key=True),
    _text("uid"),
    _text("scope"),
    _text("entity"),
    _text("owner"),
    _bytes("birth"),
    _whole("born_at"),
    _whole("born_by"),
    _whole("born_seq"),
    _whole("shape_id"),
    _whole("dead"),
    _whole("conflicts"),
    UniqueConstraint("uid", "scope"),
)
"""Every record of every entity, known or not to this version: who it is and what its heads are."""

state = Table("state", metadata, Column("record_id", BigInteger, primary_key=True), _bytes("heads"))
"""The heads of records that were written again since their birth, see ``states``. The key is no
``Integer``, so that SQLite appends new rows and keeps a small index beside them: at their places
among the others, every package would write nearly as many pages as it has edits.
"""

digest = Table("digest", metadata, _text("scope", key=True), _text("value"))
conflict = Table(
    "conflict",
    metadata,
    Column("record_id", Integer, primary_key=True),
    Column("register", Text, primary_key=True),
    sqlite_with_rowid=False,
)
review = Table(
    "review",
    metadata,
    _text("id", key=True),
    _whole("record_id"),
    _text("kind"),
    _text("params"),
    _whole("done"),
    Index(None, "record_id"),
)
"""Things a merge left for a person to look at."""

secret = Table("secret", metadata, _text("commitment", key=True), _text("salt"), _text("value"))
"""Private values beside their commitments; a purge removes the row."""

purged = Table(
    "purged",
    metadata,
    _text("commitment", key=True),
    _text("scope", key=True),
    _text("uid", key=True),
)
"""Private values that were taken back, each of the record whose purge named it."""

peer = Table(
    "peer",
    metadata,
    _whole("replica_id", key=True),
    _text("office"),
    _whole("last_number"),
    _whole("heard_at"),
    _text("vector"),
    _text("held"),
    _text("digests"),
    _text("awaits"),
    _text("language"),
    _text("wants"),
)
"""What another laptop last said it holds, which packages for us it awaits the receipt of, and which
files it misses."""

knowledge = Table(
    "knowledge",
    metadata,
    Column("replica_id", Integer, primary_key=True),
    Column("branch_id", Integer, primary_key=True),
    _text("ranges"),
    sqlite_with_rowid=False,
)
"""What we know another laptop holds, in terms of our branches: no more than it said last."""

package_in = Table(
    "package_in",
    metadata,
    _text("id", key=True),
    _whole("number"),
    _whole("replica_id"),
    _text("office"),
    _whole("made_at"),
    _whole("taken_at"),
    _text("file"),
    _text("verdict"),
    _text("receipt"),
    _whole("answered"),
)
import_note = Table(
    "import_note",
    metadata,
    _whole("id", key=True),
    _text("package"),
    _text("file"),
    _whole("clock"),
    _whole("sent"),
    _text("before"),
    _text("aside"),
    _whole("undone_at"),
)
"""One row an import, in their order: what it needs to be undone, or what an undo set aside."""

package_out = Table(
    "package_out",
    metadata,
    _text("id", key=True),
    _whole("number"),
    _text("office"),
    _whole("made_at"),
    _text("file"),
    _text("ranges"),
    _whole("changes"),
    _whole("records"),
    _whole("confirmed_at"),
    _text("receipt"),
    _whole("spoken_at"),
    _text("files"),
)
"""``spoken_at``: when somebody read the code of its receipt out by phone."""

export_note = Table(
    "export_note",
    metadata,
    _whole("id", key=True),
    _whole("made_at"),
    _text("report"),
    _text("profile"),
    _whole("threshold"),
    _text("format"),
    _whole("rows"),
    _text("place"),
    _text("by"),
    _bytes("remembered"),
)
"""One row for each report that left, in their order, and never changed. ``remembered``: which
numbers of people it showed and hid, so that later ones do not give them away; packed."""

audit = Table(
    "audit",
    metadata,
    _whole("id", key=True),
    _whole("made_at"),
    _text("kind"),
    _text("by"),
    _text("told"),
    _bytes("hash"),
)
"""What was done with this database and is no change: packages, reports, backups, the passphrase.
Rows are only added, and each hash covers the row before; no values of records."""

request = Table(
    "request",
    metadata,
    _text("id", key=True),
    _whole("ours"),
    _text("office"),
    _whole("replica_id"),
    _whole("number"),
    _whole("made_at"),
    _text("wanted"),
    _whole("answered_at"),
    _whole("answered_by"),
    _whole("done_at"),
)
"""Requests to send again, by the id of the package that asks: ours, and what others ask of us."""

draft = Table(
    "draft",
    metadata,
    Column("officer", Text, primary_key=True),
    Column("entity", Text, primary_key=True),
    Column("uid", Text, primary_key=True),
    _text("values"),
    _whole("kept_at"),
)
"""What a person typed and did not save yet. ``officer`` is empty in a file of one's own."""

officer = Table("officer", metadata, _text("act", key=True), _text("name"))
"""Which officer did an act, or accepted an edit made in Excel (by the name of its feed), in a
database that several share on a server. It is no part of any change, and never leaves.
"""

piece = Table(
    "piece",
    metadata,
    Column("kind", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("part", Integer, primary_key=True),
    _whole("kept_at"),
    _bytes("data"),
)
"""Packages and attached files of a database on a server, cut into pieces; beside a database file
they lie in folders, and this is empty.
"""
search_note = Table(
    "search_note", metadata, _whole("id", key=True), _whole("size"), _text("records")
)
"""What each merge left for the full text to look at, in one row; see ``search_notes``."""

search_queue = Table("search_queue", metadata, _whole("record_id", key=True))
"""Records whose full-text entry is not up to date, beside those noted."""
