"""What most reports have in common: their usual columns, what they are about, how they count."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from decimal import Decimal

from app.base.text import language, translate
from app.domain.days import show_day
from app.domain.derived import mean, percent
from app.domain.numbers import show_number
from app.domain.record import Record
from app.domain.report import Block, Cell, Column, Figure, Figures, Foot, Kind, Report, Table
from app.reports.given import Given
from app.reports.registry import definition

USD = "USD"


def report(given: Given, key: str, blocks: Iterable[Block], notes: Iterable[str] = ()) -> Report:
    """Return the finished report of a definition, with what it is about.

    Args:
        given: what it was made from.
        key: of its definition.
        blocks: its parts, the answer first.
        notes: how it counts; empty ones are left out.
    """
    found = definition(key)
    return Report(
        key=key,
        title=translate("reports", found.title) if found else key,
        blocks=tuple(blocks),
        profile=given.options.profile,
        made_on=given.today,
        lines=about(given),
        notes=tuple(note for note in notes if note),
    )


def about(given: Given) -> tuple[str, ...]:
    """Return in words what was asked for: whose records, which of them, which period."""
    options = given.options
    said = [translate("reports", "Records of all offices, as headquarters holds them")]
    if given.office != "HQ":
        office = label(given, "offices", given.office)
        said = [translate("reports", "Records of the office {office}", office=office)]
    if uid := options.initiative:
        said.append(named(translate("entities", "Initiative"), given.names.get(uid, uid)))
    chosen = (
        (translate("reports", "Country"), "countries", options.country),
        (translate("reports", "Programme"), "programmes", options.programme),
        (translate("reports", "Round"), "funding_rounds", options.round),
    )
    said += [named(what, label(given, key, code)) for what, key, code in chosen if code]
    return (*said, *_period(options.since, options.until))


def named(what: str, value: str) -> str:
    """Return a name and what is said of it, with the colon of the language."""
    return translate("tables", "{field}: {value}", field=what, value=value)


def label(given: Given, list_code: str, code: str) -> str:
    """Return what a code is called in the language in use."""
    found = given.portfolio.context.code(list_code, code)
    return found.label(language()) if found else code


def _period(since: str, until: str) -> tuple[str, ...]:
    lang = language()
    if since and until:
        first, last = show_day(since, lang), show_day(until, lang)
        return (translate("reports", "From {first} to {last}", first=first, last=last),)
    if since:
        return (translate("reports", "From {first} on", first=show_day(since, lang)),)
    if until:
        return (translate("reports", "Up to {last}", last=show_day(until, lang)),)
    return ()


def called(initiative: Record) -> str:
    """Return the short name of an initiative in a list of several: its code, else its title."""
    return str(initiative.get("code") or initiative.get("title") or initiative.uid)


def codes(given: Given, uids: Iterable[str]) -> tuple[str, ...]:
    """Return the short names of these initiatives, in alphabetical order."""
    wanted = frozenset(uids)
    return tuple(sorted(called(i) for i in given.portfolio.initiatives if i.uid in wanted))


def figure(
    key: str,
    label: str,
    value: Cell,
    kind: Kind = Kind.COUNT,
    *,
    decimals: int = 0,
    unit: str = "",
    list_code: str = "",
) -> Figure:
    """Return a figure; ``key`` and ``label`` as of a column."""
    money = kind is Kind.MONEY
    unit, decimals = (unit or USD, 2) if money else (unit, decimals)
    column = Column(key, label, kind, list_code, unit=unit, decimals=decimals)
    return Figure(column, value)


def figures(
    columns: Sequence[Column], row: Sequence[Cell], without: Collection[str] = ()
) -> Figures:
    """Return the cells of an answer of one row as figures."""
    cells = zip(columns, row, strict=True)
    return Figures("answer", tuple(Figure(c, v) for c, v in cells if c.key not in without))


def amount(value: Decimal, currency: str) -> str:
    """Return an amount with its currency, as the language in use writes it."""
    shown = show_number(format(value.normalize(), "f"), language())
    return translate("reports", "{amount} {currency}", amount=shown, currency=currency)


def grants(key: str = "grants", label: str = "") -> Column:
    """Return the column of grants in dollars, summed up."""
    named = label or translate("reports", "Grants")
    return Column(key, named, Kind.MONEY, unit=USD, decimals=2, foot=Foot.SUM)


def share(of: str, label: str = "", key: str = "share", decimals: int = 1) -> Column:
    """Return the column of each row's part of another column, in percent."""
    named = label or translate("reports", "Share")
    return Column(key, named, Kind.PERCENT, decimals=decimals, foot=Foot.SHARE, of=of)


def record_column(label: str = "", key: str = "initiative") -> Column:
    """Return the column that names a record."""
    return Column(key, label or translate("entities", "Initiative"), Kind.RECORD)


def country_column() -> Column:
    """Return the column of countries."""
    return Column("country", translate("reports", "Country"), Kind.CODE, "countries")


def number_column() -> Column:
    """Return the column that says how many initiatives."""
    label = translate("entities", "Initiatives")
    return Column("initiatives", label, Kind.COUNT, foot=Foot.SUM)


def initiatives_column() -> Column:
    """Return the column that lists the codes of several initiatives."""
    return Column("codes", translate("reports", "Which"), Kind.TEXT)


def table(
    key: str,
    title: str,
    columns: Sequence[Column],
    rows: Iterable[Sequence[Cell]],
    *,
    note: str = "",
    empty: str = "",
) -> Table:
    """Return a table with the totals its columns declare.

    Where nothing in a column has a value its total is "no data" as well.
    """
    body = tuple(tuple(row) for row in rows)
    footed = any(column.foot for column in columns) and len(body) > 1
    foot = tuple(_total(columns, body, at) for at in range(len(columns))) if footed else ()
    return Table(key, title, tuple(columns), body, foot, note=note, empty=empty)


def _total(columns: Sequence[Column], rows: Sequence[Sequence[Cell]], at: int) -> Cell:
    column = columns[at]
    if column.foot is Foot.SHARE:
        at = next(i for i, other in enumerate(columns) if other.key == column.of)
    values = [v for row in rows if isinstance(v := row[at], int | Decimal)]
    if column.foot is Foot.NONE or not values:
        return None
    whole = sum(values, Decimal(0) if isinstance(values[0], Decimal) else 0)
    if column.foot is Foot.SHARE:
        return percent(whole, whole)
    return mean(values) if column.foot is Foot.MEAN else whole
