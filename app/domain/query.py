"""What people ask for: lists with conditions and an order, and the answers of a search."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Where:
    """One condition: ``op`` is one of ``= != in has >= <= empty filled tagged``.

    ``has`` asks a set for one of several codes; ``!=`` is also true of what nobody filled in; a
    date of which only year or month is known counts as its first day. ``tagged`` asks the uid of
    an initiative for its themes: the value is a list and codes of it, ``""`` for none at all.
    """

    field: str
    op: str
    value: Any = None


@dataclass(frozen=True)
class Query:
    """Which records of one entity, and in which order."""

    entity: str
    where: tuple[Where, ...] = ()
    search: str = ""
    order: tuple[tuple[str, bool], ...] = ()
    """Field and whether descending, the most important first; empty values always come last."""
    include_deleted: bool = False


@dataclass(frozen=True)
class Hit:
    """One answer of a search."""

    uid: str
    entity: str
    title: str
    snippet: str
    """The passage that answers, else the initiative or country it belongs to; may be empty."""
