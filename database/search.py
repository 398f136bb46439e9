"""Full text: finding records by their words, their codes' names in six languages, their country.

The index is a cache beside the records. Merges only note which entries are stale
(``search_notes``); they are made anew in the background and before a search.
"""

from __future__ import annotations

import contextlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

import sqlalchemy as sa

from app.base.progress import SILENT, Progress
from app.domain.codelists import Code
from database import labels, search_notes, search_texts
from database.bulk import chunks, insert_many
from database.models import record, search_note, search_queue
from database.question import Question
from database.search_words import FIRST, KNOWN, OTHER, Vocabulary, Wanted, entity_token
from database.tables import TABLES
from database.unit import Unit

RECIPE = "1"
"""Raised when entries are made differently; then all of them are made anew."""

_RECIPE_KEY = "search.recipe"
_STEP = "search"
_NOTES = 100
"""Notes of merges that are put into the queue at once."""
_WAIT_MS = 40
_USUAL_WAIT_MS = 5000

_text = sa.table("search_text", sa.column("rowid", sa.Integer))


def exists(unit: Unit) -> bool:
    """Tell whether there is an index to ask, however stale."""
    return unit.store.speech.has_table(unit.connection, "search_text")


@contextlib.contextmanager
def impatient(unit: Unit) -> Iterator[None]:
    """Write, but do not wait for another writer: nobody waits for an index while typing.

    Raises:
        StoreBusyError: somebody else writes just now.
    """
    unit.store.speech.patience(unit.connection, _WAIT_MS)
    try:
        yield
    finally:
        unit.store.speech.patience(unit.connection, _USUAL_WAIT_MS)


def pending(unit: Unit) -> int:
    """Return how many entries are stale; at least one while there is no index."""
    if unit.get(_RECIPE_KEY) != RECIPE:
        return 1
    return search_notes.pending(unit.connection)


def refresh(unit: Unit, limit: int = 1000, progress: Progress = SILENT) -> int:
    """Bring entries up to date, without committing; return how many records were looked at.

    Args:
        unit: a unit that writes.
        limit: how many stale records to take at most, the newest first.
        progress: told after each few hundred.
    """
    unit.turn("search")
    if unit.get(_RECIPE_KEY) != RECIPE:
        reset(unit)
    search_notes.gather(unit.connection, _NOTES)
    query = sa.select(search_queue.c.record_id).order_by(search_queue.c.record_id.desc())
    # What somebody writes just now is left to whoever comes after.
    query = query.limit(limit).with_for_update(skip_locked=True)
    stale = list(unit.connection.execute(query).scalars())
    done = 0
    for part in chunks(stale):
        progress.check()
        _renew(unit, part)
        taken = sa.delete(search_queue).where(search_queue.c.record_id.in_(part))
        unit.connection.execute(taken)
        done += len(part)
        progress.report(done, len(stale), _STEP)
    return done


def reset(unit: Unit) -> None:
    """Empty the index and note every record as stale."""
    unit.store.speech.drop_index(unit.connection)
    unit.store.speech.make_index(unit.connection)
    for table in (search_note, search_queue):
        unit.connection.execute(sa.delete(table))
    every = sa.select(record.c.id).where(record.c.entity.in_(list(TABLES)), record.c.dead == 0)
    unit.connection.execute(sa.insert(search_queue).from_select(["record_id"], every))
    unit.put(_RECIPE_KEY, RECIPE)


def outdate(unit: Unit) -> None:
    """Let the whole index be made anew by whoever searches next."""
    unit.put(_RECIPE_KEY, "")


def rebuild(unit: Unit, progress: Progress = SILENT) -> None:
    """Make the whole index anew, without committing."""
    reset(unit)
    total = unit.connection.execute(sa.select(sa.func.count()).select_from(search_queue)).scalar()
    done = 0
    while taken := refresh(unit):
        done += taken
        progress.check()
        progress.report(done, int(total or 0), _STEP)


def forget(unit: Unit, by_entity: Mapping[str, list[int]]) -> None:
    """Drop the entries of records that are about to go, and note whom their words had fed.

    Args:
        unit: a unit that writes; the records are still there.
        by_entity: the row numbers that go.
    """
    if not exists(unit):
        return
    gone = {number for rows in by_entity.values() for number in rows}
    unit.store.speech.unindex(unit.connection, sorted(gone))
    fed = [(number,) for number in set(_owners(unit, by_entity)) - gone]
    insert_many(unit.connection, search_queue, ("record_id",), fed, known_stay=True)


def _renew(unit: Unit, numbers: list[int]) -> None:
    by_entity: dict[str, list[int]] = defaultdict(list)
    for number, entity in _entities(unit, numbers):
        if entity in TABLES:
            by_entity[entity].append(number)
    owners = set(_owners(unit, by_entity)) - set(by_entity["initiative"])
    by_entity["initiative"] += sorted(owners)
    unit.store.speech.unindex(unit.connection, [*numbers, *owners])
    for entity, rows in by_entity.items():
        entries = []
        for number, texts in search_texts.of(unit, entity, rows):
            title, body = texts.entry(entity)
            entries.append((number, title, body))
        if entries:
            unit.store.speech.index(unit.connection, entries)


def _entities(unit: Unit, numbers: list[int]) -> Iterable[tuple[int, str]]:
    query = sa.select(record.c.id, record.c.entity).where(record.c.id.in_(numbers))
    return unit.connection.execute(query).all()


def _owners(unit: Unit, by_entity: Mapping[str, list[int]]) -> Iterator[int]:
    """Yield the initiatives that are found by words of these records."""
    owners: set[str] = set()
    for entity in search_texts.FED:
        owners |= set(_column(unit, entity, "initiative", "id", by_entity.get(entity, ())))
    partners = _column(unit, "organisation", "_uid", "id", by_entity.get("organisation", ()))
    owners |= set(_column(unit, "partnership", "initiative", "organisation", partners))
    for part in chunks(sorted(uid for uid in owners if uid)):
        query = sa.select(record.c.id).where(record.c.uid.in_(part))
        yield from unit.connection.execute(query.where(record.c.entity == "initiative")).scalars()


def _column(
    unit: Unit, entity: str, wanted: str, key: str, values: Iterable[int | str]
) -> Iterator[str]:
    table = TABLES[entity]
    for part in chunks(values):
        query = sa.select(table.c[wanted]).where(table.c[key].in_(part))
        yield from unit.connection.execute(query).scalars()


@lru_cache(maxsize=4)
def _vocabulary(added: tuple[Code, ...]) -> Vocabulary:
    return Vocabulary(labels.lists(added))


def understand(unit: Unit, text: str) -> Wanted | None:
    """Return what a typed text asks for, None when there is no word in it."""
    return _vocabulary(labels.additions(unit)).understand(text)


def matching(unit: Unit, text: str, entity: str) -> sa.Select[int] | None:
    """Return the statement for the records of an entity that a text finds; None: no word in it.

    All its words must occur, the last one may be a beginning.
    """
    wanted = understand(unit, text)
    return None if wanted is None else _asked(unit, wanted.question(entity_token(entity)))


def find(unit: Unit, text: str, limit: int = 50) -> list[int]:
    """Return the rows that a text finds, best first, each once.

    First come those named so, then initiatives, then the rest: within each, initiatives, then
    organisations, programmes and codes, then all others, newest first.
    """
    wanted = understand(unit, text)
    found: dict[int, None] = {}
    if wanted is None or limit < 1:
        return []
    for question, newest in _questions(wanted):
        query = _asked(unit, question)
        query = query.order_by(_text.c.rowid.desc() if newest else _text.c.rowid)
        rows = unit.connection.execute(query.limit(limit + len(found))).scalars().all()
        found.update(dict.fromkeys(rows))
        if len(found) >= limit:
            break
    return list(found)[:limit]


def _questions(wanted: Wanted) -> Iterator[tuple[Question, bool]]:
    """Yield what to ask the index, in the order of rank, and whether the newest come first."""
    for mark in (FIRST, KNOWN):
        yield wanted.in_title(mark, whole=True), False
        yield wanted.in_title(mark), False
    yield wanted.in_title(OTHER), True
    for mark in (FIRST, KNOWN):
        yield wanted.question(mark), False
    yield wanted.question(OTHER), True


def _asked(unit: Unit, question: Question) -> sa.Select[int]:
    answers = unit.store.speech.answers(question)
    return sa.select(_text.c.rowid).select_from(_text).where(answers)
