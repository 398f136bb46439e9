"""What rows of a list add up to, in words: money by currency, and people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.base import text
from app.base.text import translate
from app.domain import catalogue, codelists
from app.domain.query import Query, Where
from app.services import queries
from app.ui import i18n
from app.ui.session import Store

if TYPE_CHECKING:
    from app.services import foot

_HEADS = frozenset({"count", "women", "men"})
"""Whole numbers that count people."""
_KINDS = "money_kinds"


def added(store: Store, query: Query, numbers: Sequence[int] | None) -> list[str]:
    """Return the sums of a list, or of some of its rows, each as a few words.

    Args:
        store: the database.
        query: the list.
        numbers: row numbers of the rows meant; None for all.
    """
    from app.services import bulk, foot

    uids: list[str] | None = None
    if numbers is not None:
        uids = bulk.uids(store, query, numbers)
        query = Query(query.entity, (Where("uid", "in", tuple(uids)),))
    elif query.entity == "initiative" and queries.count(store, query) <= foot.MOST:
        uids = bulk.uids(store, query, queries.ids(store, query))
    if query.entity == "funding_line":
        return _money(store, query)
    sums = queries.totals(store, query)
    parts = [_sum(query.entity, name, amount) for name, amount in sums.items() if _says(name)]
    if query.entity == "initiative" and uids:
        people = foot.reached(store, uids)
        if people is not None:
            parts.append(_people(people))
    return parts


def _money(store: Store, query: Query) -> list[str]:
    """Return money by its kind: a budget and what was spent of it add up to nothing."""
    parts = []
    for kind in codelists.codelist(_KINDS).codes:
        only = replace(query, where=(*query.where, Where("kind", "=", kind.code)))
        parts += [
            translate(
                "tables", "{field}: {value}", field=kind.label(text.language()),
                value=i18n.money(amount, name.partition("/")[2]),
            )
            for name, amount in queries.totals(store, only).items()
        ]  # fmt: skip
    return parts


def _says(name: str) -> bool:
    """Tell whether a sum says something: money does, and people; durations do not."""
    return "/" in name or name in _HEADS


def _sum(entity: str, name: str, amount: str) -> str:
    key, _, currency = name.partition("/")
    words = translate("fields", catalogue.entity(entity).fields[key].label)
    shown = i18n.money(amount, currency) if currency else i18n.number(amount)
    return translate("tables", "{field}: {value}", field=words, value=shown)


def _people(found: foot.Reached) -> str:
    shown = i18n.number(found.people)
    if found.at_least:
        return translate("tables", "People reached: at least {n}", n=shown)
    return translate("tables", "People reached: {n}", n=shown)
