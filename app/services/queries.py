"""Asking for records: lists, pages of cells, sums, titles, links to choose from, and search."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from app.domain.record import Record
from database import labels, queries
from database import records as rows
from database.conditions import Where
from database.engine import Store
from database.queries import Query
from database.unit import read

__all__ = ["Query", "Where", "count", "ids", "page", "records", "titles", "totals"]


def ids(store: Store, query: Query) -> list[int]:
    """Return the row numbers of all records asked for, in order; cheap for any number of rows.

    Raises:
        CallError: the query names an entity, field or operator that does not exist.
    """
    with read(store) as unit:
        return queries.ids(unit, query)


def page(
    store: Store, entity: str, numbers: Sequence[int], fields: Sequence[str]
) -> list[tuple[Any, ...]]:
    """Return ``(uid, open conflicts, *stored values)`` of some rows, in the order of ``numbers``.

    Args:
        store: the database.
        entity: key of the entity.
        numbers: row numbers that ``ids`` gave; one that is no longer there has an empty uid.
        fields: keys of the cells wanted; also ``uid``, ``scope``, ``owner``.
    """
    with read(store) as unit:
        return queries.page(unit, entity, numbers, fields)


def records(store: Store, query: Query) -> list[Record]:
    """Return whole records, in the order of the query."""
    with read(store) as unit:
        return rows.by_numbers(unit, query.entity, queries.ids(unit, query))


def count(store: Store, query: Query) -> int:
    """Return how many records a query has."""
    with read(store) as unit:
        return queries.count(unit, query)


def totals(store: Store, query: Query) -> dict[str, str]:
    """Return sums: ``duration_months`` of whole numbers, ``grant_amount/USD`` of money.

    What nobody filled in has no key.
    """
    with read(store) as unit:
        return queries.totals(unit, query)


def titles(store: Store, uids: Iterable[str]) -> dict[str, str]:
    """Return what records are called, such as "CR-1 Canton d’Upala"; unknown uids are left out."""
    with read(store) as unit:
        return labels.titles(unit, uids)
