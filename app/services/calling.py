"""How an officer is called, in a database that several share on a server."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

from app.base.errors import CallError
from app.services import audit
from app.services.who import Who
from database import officers
from database.engine import Store
from database.unit import read, write

LONGEST = 100


def called(store: Store) -> str:
    """Return how the person who works here wants to be called; empty where nobody said."""
    with read(store) as unit:
        return officers.called(unit)


def call_me(store: Store, words: str) -> Who:
    """Let the person be called so on what is done from now on; empty: by the login alone.

    Raises:
        CallError: ``nobody_else_here``: a file knows no persons.
    """
    if not store.login:
        raise CallError("nobody_else_here")
    name = " ".join(unicodedata.normalize("NFKC", words).split())[:LONGEST]
    with write(store) as unit:
        officers.call(unit, name)
        who: Who = replace(store.identity, officer=officers.name(unit))
        audit.note(unit, who, "called")
        unit.commit()
    store.identity = who
    return who
