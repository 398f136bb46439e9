"""Numbers for new rows: of a file the next ones, on a server such as no other writer is given."""

from __future__ import annotations

import sqlalchemy as sa

from database.bulk import highest
from database.models import shape


class Numbering:
    """Gives out row numbers over one connection."""

    def __init__(self, connection: sa.Connection) -> None:
        """Begin; the tables are asked when they are first needed."""
        self.connection = connection
        self._next: dict[str, int] = {}

    def take(self, table: sa.Table, count: int = 1) -> int:
        """Return the first of so many numbers in a row that nobody else has or gets."""
        own = self.connection.get_execution_options().get("many")
        if own is not None:
            return int(own.numbers(self.connection, table, count))
        first = self._next.get(table.name) or highest(self.connection, table) + 1
        self._next[table.name] = first + count
        return first

    def keep_shape(self, registers: str) -> int:
        """Return the number of a set of registers that is new here.

        On a server it is kept at once and for good, so that nobody waits for who met it first.
        """
        own = self.connection.get_execution_options().get("many")
        if own is not None:
            return int(own.keep_shape(self.connection, registers))
        number = self.take(shape)
        self.connection.execute(sa.insert(shape).values(id=number, registers=registers))
        return number
