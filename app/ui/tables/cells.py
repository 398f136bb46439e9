"""Rows of a list as cells for a spreadsheet or for paper, read in pages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.base import text
from app.domain import values
from app.domain.fields import Amount, Day, Field, Link, Whole
from app.domain.numbers import show_number
from app.services import queries
from app.ui.records_shown import currency_of, heading
from app.ui.session import Store

_PAGE = 1000


def for_spreadsheet(
    store: Store, entity: str, fields: Sequence[Field[Any]], numbers: Sequence[int]
) -> list[list[str]]:
    """Return rows with their headings, in values that a spreadsheet counts with.

    Numbers have no groups, days are ISO, and the currency of an amount is a column of its own.
    """
    whole: list[Field[Any]] = []
    for field in fields:
        beside = currency_of(field)
        whole += [field] if beside is None or beside in fields else [field, beside]
    rows = [[heading(field) for field in whole]]
    keys = [field.key for field in whole]
    for start in range(0, len(numbers), _PAGE):
        found = queries.page(store, entity, numbers[start : start + _PAGE], keys)
        wanted = [c for _, _, *cells in found for f, c in zip(whole, cells, strict=True)
                  if isinstance(f, Link) and c]  # fmt: skip
        titles = queries.titles(store, wanted) if wanted else {}
        rows += [
            [
                titles.get(cell, "") if isinstance(field, Link) else _plain(field, cell)
                for field, cell in zip(whole, cells, strict=True)
            ]
            for uid, _, *cells in found
            if uid
        ]
    return rows


def _plain(field: Field[Any], stored: Any) -> str:  # noqa: ANN401  (any stored value)
    if stored is None:
        return ""
    if isinstance(field, Whole | Amount):
        return show_number(stored, text.language(), grouped=False)
    if isinstance(field, Day):
        return str(stored)
    return values.show(field, stored, text.language())
