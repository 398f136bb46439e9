"""Packages and attached files in a database on a server, cut into pieces, for all officers.

What is kept is there at once, whatever becomes of the work around it, as a file would be: nobody
waits for it, and what no record names does no harm.
"""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Iterator
from pathlib import Path

import sqlalchemy as sa

from app.base import clock, leftovers
from database.engine import Store
from database.models import piece

PIECE = 1 << 20
"""Bytes in one row."""


class Pieces:
    """One kind of what is kept; see ``app.exchange.shelves``."""

    def __init__(self, store: Store, kind: str, place: str) -> None:
        """Stand for what a database on a server keeps of a kind; ``place`` says where that is."""
        self._store, self._kind, self.place = store, kind, place
        self._fetched: tempfile.TemporaryDirectory[str] | None = None

    def sizes(self) -> dict[str, int]:
        """Return what is there, with its bytes; what was kept last stands at the end."""
        query = (
            sa.select(piece.c.name, sa.func.sum(sa.func.length(piece.c.data)))
            .where(piece.c.kind == self._kind)
            .group_by(piece.c.name)
            .order_by(sa.func.min(piece.c.kept_at), piece.c.name)
        )
        with self._work() as connection:
            return {name: int(size) for name, size in connection.execute(query)}

    def has(self, name: str) -> bool:
        """Tell whether a thing is there."""
        with self._work() as connection:
            return connection.scalar(sa.select(piece.c.part).where(*self._of(name))) is not None

    def read(self, name: str) -> bytes:
        """Return the bytes of a thing.

        Raises:
            FileNotFoundError: it is not there.
            StoreError: the server does not answer.
        """
        query = sa.select(piece.c.data).where(*self._of(name)).order_by(piece.c.part)
        with self._work() as connection:
            parts = [bytes(part) for part in connection.scalars(query)]
        if not parts:
            raise FileNotFoundError(name)
        return b"".join(parts)

    def write(self, name: str, data: bytes) -> None:
        """Keep a thing instead of an older one of its name, wholly or not at all.

        Raises:
            StoreError: the server does not take it.
        """
        told = {"kind": self._kind, "name": name, "kept_at": clock.now_ms()}
        starts = range(0, max(len(data), 1), PIECE)
        with self._work() as connection:
            connection.execute(sa.delete(piece).where(*self._of(name)))
            for part, start in enumerate(starts):
                row = {**told, "part": part, "data": data[start : start + PIECE]}
                connection.execute(sa.insert(piece).values(row))

    def remove(self, name: str) -> None:
        """Throw a thing away; one that is not there is none."""
        with self._work() as connection:
            connection.execute(sa.delete(piece).where(*self._of(name)))

    def put_aside(self, name: str, other: str) -> None:
        """Let a thing have another name."""
        with self._work() as connection:
            connection.execute(sa.delete(piece).where(*self._of(other)))
            connection.execute(sa.update(piece).where(*self._of(name)).values(name=other))

    def file(self, name: str) -> Path:
        """Return a file with the bytes of a thing; it is gone once the database is closed."""
        if self._fetched is None:
            self._fetched = tempfile.TemporaryDirectory(prefix=leftovers.PREFIX)
        path = Path(self._fetched.name) / name
        if not path.exists():
            path.write_bytes(self.read(name))
        return path

    def ask_room(self, needed: float) -> None:
        """Ask nothing: the server has its administrator."""

    def close(self) -> None:
        """Throw away what was fetched."""
        if self._fetched is not None:
            self._fetched.cleanup()
            self._fetched = None

    def _of(self, name: str) -> tuple[sa.ColumnElement[bool], ...]:
        return piece.c.kind == self._kind, piece.c.name == name

    @contextlib.contextmanager
    def _work(self) -> Iterator[sa.Connection]:
        """Lend a transaction of its own, which is committed; it waits for no other writer."""
        own_way = self._store.engine.execution_options(notes=True)
        try:
            with own_way.connect() as connection, connection.begin():
                yield connection
        except sa.exc.DBAPIError as error:
            raise self._store.error(error) from error
