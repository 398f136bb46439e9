"""The text face of a report's cells, as window, PDF, CSV and terminal show them."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal

from app.base.text import in_language, translate
from app.domain.days import show_day
from app.domain.locales import NBSP, PERCENT, YES_NO
from app.domain.numbers import show_number
from app.domain.report import Cell, Column, Foot, Hidden, Kind, Table
from app.domain.values import Lists

DEFAULT_THRESHOLD = 5

_CENTS = 2


def shown(
    cell: Cell,
    column: Column,
    lang: str,
    names: Mapping[str, str],
    lists: Lists,
    threshold: int = DEFAULT_THRESHOLD,
) -> str:
    """Return a cell as readers of this language know it.

    Args:
        cell: a stored value; None reads "no data".
        column: what it is.
        lang: one of the six languages.
        names: uids of records to what they are called.
        lists: the code lists in force.
        threshold: below which numbers of people are hidden; a report has its own.
    """
    if cell is None:
        return no_data(lang)
    if isinstance(cell, Hidden):
        return hidden(cell, threshold)
    if isinstance(cell, tuple):
        return "; ".join(_one(part, column, lang, names, lists) for part in cell)
    return _one(cell, column, lang, names, lists)


def no_data(lang: str) -> str:
    """Return the words for what nobody recorded."""
    with in_language(lang):
        return translate("reports", "no data")


def hidden(cell: Hidden, threshold: int = DEFAULT_THRESHOLD) -> str:
    """Return what stands in the place of a number that is not shown, in every language."""
    return f"<{threshold}" if cell is Hidden.SMALL else "..."


def total_label(lang: str) -> str:
    """Return what the line of totals is called."""
    with in_language(lang):
        return translate("reports", "Total")


def foot_texts(
    table: Table, lang: str, lists: Lists, threshold: int = DEFAULT_THRESHOLD
) -> tuple[str, ...]:
    """Return the line of totals: its name in the first column, blank where nothing is summed."""
    if not table.foot:
        return ()
    return tuple(
        shown(cell, column, lang, table.names, lists, threshold)
        if column.foot is not Foot.NONE or cell is not None
        else ("" if at else total_label(lang))
        for at, (cell, column) in enumerate(zip(table.foot, table.columns, strict=True))
    )


def rounded(number: Decimal | int, column: Column) -> Decimal | int:
    """Return a number with the decimals its column shows; whole amounts of money have none."""
    if isinstance(number, int):
        return number
    if column.kind is Kind.MONEY and number != number.to_integral_value():
        return _quantized(number, _CENTS)
    if column.kind is Kind.MONEY:
        return _quantized(number, 0)
    return _quantized(number, column.decimals)


def _quantized(number: Decimal, decimals: int) -> Decimal:
    return number.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)


def _one(
    cell: str | int | Decimal | bool,  # noqa: FBT001  (a cell)
    column: Column,
    lang: str,
    names: Mapping[str, str],
    lists: Lists,
) -> str:
    if isinstance(cell, bool):
        return YES_NO.get(lang, YES_NO["en"])[0 if cell else 1]
    if isinstance(cell, int | Decimal):
        return _number(cell, column, lang)
    if column.kind is Kind.CODE and column.list_code:
        return _label(cell, column.list_code, lang, lists)
    if column.kind is Kind.DAY:
        return show_day(cell, lang)
    return names.get(cell, cell) if column.kind in {Kind.RECORD, Kind.CODE} else cell


def _number(cell: int | Decimal, column: Column, lang: str) -> str:
    text = show_number(f"{rounded(cell, column)}", lang)
    if column.kind is Kind.PERCENT:
        return text + PERCENT.get(lang, "%")
    return f"{text}{NBSP}{column.unit}" if column.kind is Kind.MONEY and column.unit else text


def _label(code: str, list_code: str, lang: str, lists: Lists) -> str:
    try:
        return lists(list_code).label(code, lang)
    except KeyError:
        return code
