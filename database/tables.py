"""Record tables, built from the catalogue: one table an entity, one column a field."""

from __future__ import annotations

from functools import cache

from sqlalchemy import Column, Index, Integer, Table, Text, column

from app.domain.catalogue import ENTITIES
from app.domain.entity import Entity
from app.domain.fields import Link, Whole, YesNo
from database.models import metadata

SEPARATOR = ";"
"""Between the codes of a set in its column."""


def column_type(entity: type[Entity], key: str) -> type[Integer | Text]:
    """Return the column type of a field: integer for whole numbers and yes/no, else text."""
    return Integer if isinstance(entity.fields[key], Whole | YesNo) else Text


def _filled(entity: type[Entity], key: str) -> Index:
    """Return an index of the rows in which a link is filled; most links of most rows are not."""
    name = f"ix_{entity.key}_{key}"
    # Only for SQLite: to name another database here would import its dialect at every start.
    return Index(name, key, sqlite_where=column(key).is_not(None))


def _build(entity: type[Entity]) -> Table:
    columns = [Column(key, column_type(entity, key), nullable=True) for key in entity.fields]
    links = [
        _filled(entity, key) for key, field in entity.fields.items() if isinstance(field, Link)
    ]
    if entity.numbered:
        links.append(Index(None, "code"))
    return Table(
        entity.key,
        metadata,
        Column("id", Integer, primary_key=True),
        Column("_uid", Text),
        Column("_scope", Text),
        Column("_owner", Text),
        Column("_dead", Integer, nullable=False, server_default="0"),
        *columns,
        *links,
    )


TABLES: dict[str, Table] = {entity.key: _build(entity) for entity in ENTITIES}
"""Value tables by entity key; ``id`` is the number of the row in ``record``."""


@cache
def columns(entity: str) -> tuple[str, ...]:
    """Return the field columns of an entity's table, in catalogue order."""
    names = [column.name for column in TABLES[entity].columns]
    return tuple(name for name in names if name != "id" and not name.startswith("_"))
