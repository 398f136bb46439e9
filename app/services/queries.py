"""Asking for records: lists, pages of cells, sums, titles, links to choose from, and search.

Lists are on the way to the first rows a person sees, so the store is imported where it is asked.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from app.base.errors import StoreBusyError
from app.base.progress import SILENT, Progress
from app.domain.query import Hit, Query, Where

if TYPE_CHECKING:
    from app.domain.record import Record
    from database.engine import Store

__all__ = [
    "Hit",
    "Query",
    "Where",
    "count",
    "ids",
    "index",
    "options",
    "page",
    "records",
    "search",
    "titles",
    "totals",
]

FRESHENED = 2000
"""Stale entries of the full text brought up to date before a search; the rest in the background."""
STEP = 500
"""Entries between which the background lets others write."""
OPTIONS = 200

log = logging.getLogger(__name__)


def ids(store: Store, query: Query, limit: int = 0) -> list[int]:
    """Return the row numbers of all records asked for, in order; cheap for any number of rows.

    Args:
        store: the database.
        query: what to list.
        limit: how many at most, the first of them; 0 for all.

    Raises:
        CallError: the query names an entity, field or operator that does not exist.
    """
    from database import queries
    from database.unit import read

    _freshen(store, query.search)
    with read(store) as unit:
        return queries.ids(unit, query, limit)


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
    from database import queries
    from database.unit import read

    with read(store) as unit:
        return queries.page(unit, entity, numbers, fields)


def records(store: Store, query: Query) -> list[Record]:
    """Return whole records, in the order of the query."""
    from database import queries
    from database import records as rows
    from database.unit import read

    _freshen(store, query.search)
    with read(store) as unit:
        return rows.by_numbers(unit, query.entity, queries.ids(unit, query))


def count(store: Store, query: Query) -> int:
    """Return how many records a query has."""
    from database import queries
    from database.unit import read

    _freshen(store, query.search)
    with read(store) as unit:
        return queries.count(unit, query)


def totals(store: Store, query: Query) -> dict[str, str]:
    """Return sums: ``duration_months`` of whole numbers, ``grant_amount/USD`` of money.

    What nobody filled in has no key.
    """
    from database import queries
    from database.unit import read

    _freshen(store, query.search)
    with read(store) as unit:
        return queries.totals(unit, query)


def titles(store: Store, uids: Iterable[str]) -> dict[str, str]:
    """Return what records are called, such as "CR-1 Canton d’Upala"; unknown uids are left out."""
    from database import labels
    from database.unit import read

    with read(store) as unit:
        return labels.titles(unit, uids)


def options(
    store: Store, link_entity: str, text: str = "", scope: str = ""
) -> list[tuple[str, str]]:
    """Return what a link may point to as (uid, title), sorted by title, 200 at most.

    Args:
        store: the database.
        link_entity: key of the entity linked to; ``""`` for any, which wants a text.
        text: words of the record wanted; the last one may be a beginning.
        scope: scope of the linking record, which narrows the choice to where it may point.

    Raises:
        CallError: there is no such entity.
    """
    from database import labels, queries
    from database.sort_keys import sort_key
    from database.unit import read

    if not link_entity:
        return [(hit.uid, hit.title) for hit in search(store, text, OPTIONS)]
    _freshen(store, text)
    with read(store) as unit:
        found = queries.options(unit, link_entity, text, scope, OPTIONS)
        names = labels.titles(unit, found)
    return sorted(((uid, names[uid]) for uid in found), key=lambda o: sort_key(o[1]) or "")


def search(store: Store, text: str, limit: int = 50) -> list[Hit]:
    """Return the records that a text finds: first by name, then initiatives, then all others.

    Case, accents, apostrophes and the language of code labels make no difference; an initiative is
    also found by its country, places, partners and themes.
    """
    from database.search_hits import hits
    from database.unit import read

    _freshen(store, text)
    with read(store) as unit:
        return hits(unit, text, limit)


def index(store: Store, progress: Progress = SILENT) -> int:
    """Bring the whole full-text index up to date, in small steps; return how many were stale.

    For the background: it gives way to every other writer between two steps, and what was done is
    kept when it is cancelled.
    """
    from database import search as full_text
    from database.reach import NOTHING
    from database.unit import write

    done = 0
    while True:
        progress.check()
        with write(store, NOTHING) as unit:
            taken = full_text.refresh(unit, STEP)
            left = full_text.pending(unit)
            unit.commit()
        done += taken
        progress.report(done, done + left, "search")
        if not left or not taken:  # the rest is being written just now
            return done


def _freshen(store: Store, text: str) -> None:
    """Bring some entries up to date before a search; while somebody else writes, do without."""
    if not text.strip():
        return
    from database import search as full_text
    from database.reach import NOTHING
    from database.unit import read, write

    with read(store) as unit:
        stale, there = full_text.pending(unit), full_text.exists(unit)
    if not stale:
        return
    if there or store.seen_from is not None:  # only a copy to look at; it may keep this
        with contextlib.suppress(StoreBusyError), read(store) as unit, full_text.impatient(unit):
            full_text.refresh(unit, FRESHENED)
            unit.commit()
    else:
        with write(store, NOTHING) as unit:
            full_text.refresh(unit, FRESHENED)
            unit.commit()
