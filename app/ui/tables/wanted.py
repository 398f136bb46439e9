"""The cells of a list: which are read for its columns, and how they are worded."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.base import text
from app.domain import values
from app.domain.fields import Amount, Field, Link, Text
from app.ui import i18n
from app.ui.records_shown import currency_of


@dataclass(frozen=True)
class Row:
    """One record as the list shows it."""

    uid: str
    conflicts: int
    stored: tuple[Any, ...]
    shown: tuple[str, ...]


class Wanted:
    """The cells of some columns: which are read, and how they are worded."""

    def __init__(self, fields: Sequence[Field[Any]]) -> None:
        """Keep the columns."""
        self._fields = fields
        self._beside = [_currency(field) for field in fields]
        self._extra = [key for key in self._beside if key]
        self._links = [at for at, field in enumerate(fields) if isinstance(field, Link)]
        self.keys = [*(field.key for field in fields), *self._extra]
        """Keys of the cells: the columns, and behind them the currencies of their amounts."""

    def links(self, found: Sequence[tuple[Any, ...]]) -> list[str]:
        """Return the records that the cells name."""
        return list({line[2 + at] for line in found for at in self._links if line[2 + at]})

    def rows(self, found: Sequence[tuple[Any, ...]], titles: Mapping[str, str]) -> list[Row]:
        """Return lines of ``(uid, open conflicts, *cells)`` as they are shown."""
        wide = len(self._fields)
        rows = []
        for uid, conflicts, *cells in found:
            behind = dict(zip(self._extra, cells[wide:], strict=True))
            shown = tuple(
                i18n.as_written(titles.get(cell, ""))
                if at in self._links
                else _word(self._fields[at], cell, behind.get(self._beside[at]))
                for at, cell in enumerate(cells[:wide])
            )
            rows.append(Row(str(uid), int(conflicts or 0), tuple(cells[:wide]), shown))
        return rows


def _word(field: Field[Any], cell: Any, currency: str | None) -> str:  # noqa: ANN401  (stored)
    if isinstance(field, Amount) and cell is not None:
        return i18n.money(cell, currency)
    shown = values.show(field, cell, text.language())
    return i18n.as_written(shown) if isinstance(field, Text) else shown


def _currency(field: Field[Any]) -> str:
    """Return the key of the currency an amount is in, or nothing."""
    found = currency_of(field)
    return found.key if found is not None else ""
