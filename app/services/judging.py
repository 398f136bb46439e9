"""The code lists records are judged by here: the built-in ones, with what headquarters added."""

from __future__ import annotations

from functools import lru_cache

from app.domain.codelists import Code
from app.domain.problem import Context, built_in
from database import labels
from database.unit import Unit


def context(unit: Unit) -> Context:
    """Return what rules look codes up in."""
    added = labels.additions(unit)
    return _extended(added) if added else built_in()


@lru_cache(maxsize=8)
def _extended(added: tuple[Code, ...]) -> Context:
    return Context(labels.lists(added))
