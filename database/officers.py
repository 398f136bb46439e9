"""Which officer did what, in a database that several share on a server.

It stands beside the changes and not in them: no package holds it, and other offices learn that
headquarters decided, not who there.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import sqlalchemy as sa

from app.sync.change import Change
from app.sync.feeds import is_virtual
from database.bulk import chunks, insert_many
from database.models import officer
from database.unit import Unit

_CALLED = "officer."
"""Begins the setting that holds how a login of the server wants to be called."""


def login(unit: Unit) -> str:
    """Return under which name this program is known to the server; empty of a file."""
    return unit.store.speech.login(unit.connection)


def called(unit: Unit) -> str:
    """Return how the person wants to be called; empty where nobody said."""
    return unit.get(_CALLED + unit.store.login) if unit.store.login else ""


def call(unit: Unit, words: str) -> None:
    """Let the person be called so from now on; what was done before keeps its name."""
    unit.put(_CALLED + unit.store.login, words)


def name(unit: Unit) -> str:
    """Return the name that stands on what the person does: as called, and always the login.

    What somebody calls herself proves nothing; the login the server has seen.
    """
    words = called(unit)
    return f"{words} ({unit.store.login})" if words else unit.store.login


def is_of(words: str, login: str) -> bool:
    """Tell whether a name that ``name`` gave is that of a login."""
    return words == login or words.endswith(f"({login})")


def sign(unit: Unit, acts: Iterable[str], name: str) -> None:
    """Let an officer's name stand on acts, or on accepted edits; the first name stays."""
    rows = [(act, name) for act in acts] if name else []
    if rows:
        insert_many(unit.connection, officer, ("act", "name"), rows, known_stay=True)


def any_there(unit: Unit) -> bool:
    """Tell whether a name stands on anything in this database."""
    return unit.connection.scalar(sa.select(officer.c.act).limit(1)) is not None


def of_change(unit: Unit, replica: str, change: Change) -> str:
    """Return who made a change, or accepted it; empty where no name stands on it."""
    return of_changes(unit, [(replica, change)])[0]


def of_changes(unit: Unit, changes: Sequence[tuple[str, Change]]) -> list[str]:
    """Return of each change, given with the replica of its feed, who made or accepted it."""
    acts = [replica if is_virtual(replica) else change.act for replica, change in changes]
    names: dict[str, str] = {}
    for part in chunks(set(acts)):
        query = sa.select(officer.c.act, officer.c.name).where(officer.c.act.in_(part))
        names.update((act, name) for act, name in unit.connection.execute(query))
    return [names.get(act, "") for act in acts]


def of_acts(unit: Unit) -> dict[str, str]:
    """Return all names, by act."""
    rows = unit.connection.execute(sa.select(officer.c.act, officer.c.name))
    return {act: name for act, name in rows}  # noqa: C416  (a row is no pair for dict)
