"""What most reports have in common: their usual columns, what they are about, how they count."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from app.base.text import language, translate
from app.domain import derived
from app.domain.catalogue import by_key
from app.domain.days import show_day
from app.domain.derived import Subset, closing_periods, country_of, grant_usd
from app.domain.numbers import show_number
from app.domain.record import Record
from app.domain.report import (
    Block,
    Cell,
    Column,
    Drawing,
    Figure,
    Figures,
    Foot,
    Kind,
    Picture,
    Report,
    Table,
)
from app.reports.given import Given
from app.reports.registry import definition
from app.sync import clocks

USD = "USD"

Rows = Sequence[Sequence[Cell]]


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
    period = span(options.since, options.until)
    return (*said, period) if period else tuple(said)


def named(what: str, value: str) -> str:
    """Return a name and what is said of it, with the colon of the language."""
    return translate("tables", "{field}: {value}", field=what, value=value)


def label(given: Given, list_code: str, code: str) -> str:
    """Return what a code is called in the language in use."""
    found = given.portfolio.context.code(list_code, code)
    return found.label(language()) if found else code


def span(since: str, until: str) -> str:
    """Return a period in words; empty where it has neither end."""
    lang = language()
    if since and until:
        first, last = show_day(since, lang), show_day(until, lang)
        return translate("reports", "From {first} to {last}", first=first, last=last)
    if since:
        return translate("reports", "From {first} on", first=show_day(since, lang))
    if until:
        return translate("reports", "Up to {last}", last=show_day(until, lang))
    return ""


def called(initiative: Record) -> str:
    """Return the short name of an initiative in a list of several: its code, else its title."""
    return str(initiative.get("code") or initiative.get("title") or initiative.uid)


def in_order(given: Given, uids: Iterable[str]) -> list[Record]:
    """Return these initiatives by their codes, CR-2 before CR-10."""
    wanted = frozenset(uids)
    return sorted((i for i in given.portfolio.initiatives if i.uid in wanted), key=_by_code)


def _by_code(initiative: Record) -> tuple[tuple[str, int], ...]:
    parts = _NUMBER.split(called(initiative))
    return tuple(zip(parts[::2], (int(n) for n in (*parts[1::2], "0")), strict=True))


_NUMBER = re.compile(r"(\d+)", re.ASCII)


def codes(given: Given, uids: Iterable[str]) -> tuple[str, ...]:
    """Return the short names of these initiatives, in order; of very many only the first."""
    found = tuple(called(item) for item in in_order(given, uids))
    return found if len(found) <= _LISTED else (*found[:_LISTED], "…")


_LISTED = 200
"""Codes that one cell lists."""


def figure(
    key: str, label: str, value: Cell, kind: Kind = Kind.TEXT, *, list_code: str = ""
) -> Figure:
    """Return a figure that is no number: text, codes, records."""
    return Figure(Column(key, label, kind, list_code), value)


def count(key: str, label: str, value: int | None) -> Figure:
    """Return a figure that counts things."""
    return Figure(Column(key, label, Kind.COUNT), value)


def people(key: str, label: str, value: int | None) -> Figure:
    """Return a figure that counts people."""
    return Figure(Column(key, label, Kind.PEOPLE), value)


def money(key: str, label: str, value: Decimal | None) -> Figure:
    """Return a figure in dollars."""
    return Figure(dollars(key, label), value)


def percent(key: str, label: str, value: Decimal | None, decimals: int = 2) -> Figure:
    """Return a figure in percent."""
    return Figure(Column(key, label, Kind.PERCENT, decimals=decimals), value)


def figures(
    columns: Sequence[Column], row: Sequence[Cell], without: Collection[str] = ()
) -> Figures:
    """Return the cells of an answer of one row as figures."""
    cells = zip(columns, row, strict=True)
    return Figures("answer", tuple(Figure(c, v) for c, v in cells if c.key not in without))


def computed(given: Figures, of: tuple[str, str], feet: Mapping[str, Foot]) -> Figures:
    """Return figures of which some are what a column of a table comes to.

    Args:
        given: the figures.
        of: keys of the table and the column.
        feet: key of a figure to what it is of that column.
    """
    figures = (
        replace(one, column=replace(one.column, foot=feet[one.column.key]), of=of)
        if one.column.key in feet
        else one
        for one in given.figures
    )
    return replace(given, figures=tuple(figures))


def weighed(given: Given, chosen: Subset) -> Figures:
    """Return how many initiatives are chosen, and their weight among all."""
    every = len(given.portfolio.initiatives)
    counted = len(chosen.uids) if every else None
    return Figures(
        "chosen",
        (
            count("initiatives", translate("entities", "Initiatives"), counted),
            count("of", translate("reports", "Of all initiatives"), every or None),
            percent(
                "share_of_initiatives",
                translate("reports", "Share of initiatives"),
                chosen.share_of_initiatives,
            ),
            money("grants", translate("reports", "Grants"), granted(given, chosen)),
            percent(
                "share_of_money", translate("reports", "Share of the money"), chosen.share_of_money
            ),
        ),
    )


def granted(given: Given, chosen: Subset) -> Decimal | None:
    """Return the grants of the chosen initiatives; None where none of all has one."""
    known = any(grant_usd(item) is not None for item in given.portfolio.initiatives)
    return chosen.total if known else None


def amount(value: Decimal, currency: str) -> str:
    """Return an amount with its currency, as the language in use writes it."""
    shown = show_number(format(value.normalize(), "f"), language())
    return translate("reports", "{amount} {currency}", amount=shown, currency=currency)


def dollars(key: str, label: str, foot: Foot = Foot.NONE) -> Column:
    """Return a column in dollars."""
    return Column(key, label, Kind.MONEY, unit=USD, decimals=2, foot=foot)


def grants(key: str = "grants", label: str = "") -> Column:
    """Return the column of grants, summed up."""
    return dollars(key, label or translate("reports", "Grants"), Foot.SUM)


def share(of: str, label: str = "", key: str = "share", decimals: int = 1) -> Column:
    """Return the column of each row's part of the total of another column, in percent."""
    named = label or translate("reports", "Share")
    return Column(key, named, Kind.PERCENT, decimals=decimals, foot=Foot.SHARE, of=of)


def rate(part: str, of: str, label: str, key: str = "share", decimals: int = 1) -> Column:
    """Return the column of one column in percent of another."""
    kind = Kind.PERCENT
    return Column(key, label, kind, decimals=decimals, foot=Foot.RATE, of=of, part=part)


def record_column(label: str = "", key: str = "initiative") -> Column:
    """Return the column that names a record."""
    return Column(key, label or translate("entities", "Initiative"), Kind.RECORD)


def country_column() -> Column:
    """Return the column of countries."""
    return Column("country", translate("reports", "Country"), Kind.CODE, "countries")


def number_column(foot: Foot = Foot.SUM) -> Column:
    """Return the column that says how many initiatives."""
    return Column("initiatives", translate("entities", "Initiatives"), Kind.COUNT, foot=foot)


def codes_column() -> Column:
    """Return the column that lists the codes of several initiatives."""
    return Column("codes", translate("reports", "Which"), Kind.TEXT)


def by_country(given: Given, chosen: Subset) -> tuple[Table, Picture]:
    """Return how many initiatives of each country are chosen, and the picture of it."""
    every = Counter(country_of(item) for item in given.portfolio.initiatives)
    some = Counter(
        country_of(item) for item in given.portfolio.initiatives if item.uid in chosen.uids
    )
    title = translate("reports", "By country")
    answer = table(
        "countries",
        title,
        (
            country_column(),
            number_column(),
            Column("chosen", translate("reports", "Of these"), Kind.COUNT, foot=Foot.SUM),
            rate("chosen", "initiatives", translate("reports", "Share")),
        ),
        [
            (country, every[country], some[country], derived.percent(some[country], every[country]))
            for country in sorted(every)
        ],
    )
    return answer, Picture(
        Drawing.TARGETS, "countries", "country", ("initiatives", "chosen"), title
    )


def kinds(entities: Iterable[str]) -> dict[str, str]:
    """Return what these kinds of records are called, for ``coded``."""
    unseen = {
        closing_periods.ENTITY: translate("entities", "Closed period"),
        clocks.ENTITY: translate("entities", "Mark on clocks"),
    }
    declared = by_key()
    return {
        key: translate("entities", declared[key].label) if key in declared else unseen.get(key, key)
        for key in entities
    }


def coded(one: Table, labels: Mapping[str, str]) -> Table:
    """Return a table with labels for codes of its own."""
    return replace(one, names=dict(labels))


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


def _total(columns: Sequence[Column], rows: Rows, at: int) -> Cell:
    column = columns[at]
    if column.foot is Foot.SHARE:
        whole = _sum(columns, rows, column.of)
        return rated(whole, whole)
    if column.foot is Foot.RATE:
        return rated(*(_sum(columns, rows, key) for key in (column.part, column.of)))
    total = _sum(columns, rows, column.key) if column.foot is not Foot.NONE else None
    if column.foot is Foot.MEAN and total is not None:
        return derived.mean(v for row in rows if isinstance(v := row[at], int | Decimal))
    return total


def rated(part: int | Decimal | None, of: int | Decimal | None) -> Decimal | None:
    """Return part in percent of a whole; None where either is not known."""
    return None if part is None or of is None else derived.percent(part, of)


def _sum(
    columns: Sequence[Column], rows: Sequence[Sequence[Cell]], key: str
) -> int | Decimal | None:
    at = next(i for i, column in enumerate(columns) if column.key == key)
    values = [v for row in rows if isinstance(v := row[at], int | Decimal)]
    if not values:
        return None
    return sum(values, Decimal(0) if isinstance(values[0], Decimal) else 0)
