"""Every report there is, in the order they are offered."""

from __future__ import annotations

from app.reports.registry.definition import Definition
from app.reports.registry.documents import DOCUMENTS
from app.reports.registry.lists import LISTS
from app.reports.registry.questions import QUESTIONS

__all__ = ["DEFINITIONS", "LISTS", "Definition", "definition"]

DEFINITIONS: tuple[Definition, ...] = (*QUESTIONS, *DOCUMENTS, *LISTS)

_BY_KEY = {one.key: one for one in DEFINITIONS}


def definition(key: str) -> Definition | None:
    """Return the report of this key."""
    return _BY_KEY.get(key)
