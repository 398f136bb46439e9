"""How documents word a field, a list of initiatives, and what nobody has written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from app.base.fold import fold
from app.base.text import translate
from app.domain import derived, genesis
from app.domain.catalogue import entity
from app.domain.derived.portfolio import country_of
from app.domain.fields import Amount, Code, Codes, Day, Link, Whole, YesNo
from app.domain.record import Record
from app.domain.report import Cell, Column, Figure, Foot, Kind, Prose, Report, Table
from app.reports import pieces
from app.reports.documents import people
from app.reports.given import Given

_KINDS = (
    (Whole, Kind.COUNT),
    (Amount, Kind.NUMBER),
    (Day, Kind.DAY),
    (YesNo, Kind.YES_NO),
    (Code, Kind.CODE),
    (Codes, Kind.CODE),
    (Link, Kind.RECORD),
)
LONGEST = 420
"""Characters of a note that a document tells; the whole note stands in the records."""


def label(kind: str, key: str) -> str:
    """Return what a field of an entity is called."""
    return translate("fields", entity(kind).fields[key].label)


def column(kind: str, key: str) -> Column:
    """Return the column that shows a field as it is declared."""
    field = entity(kind).fields[key]
    shape = next((shape for type_, shape in _KINDS if isinstance(field, type_)), Kind.TEXT)
    lists = field.list_code if isinstance(field, Code | Codes) else ""
    return Column(key, translate("fields", field.label), shape, lists)


def cells(record: Record, columns: Sequence[Column]) -> tuple[Cell, ...]:
    """Return the values of a record's fields; sets as they are stored, in their order."""
    found = [record.get(one.key) for one in columns]
    return tuple(tuple(cell) if isinstance(cell, list) else cell for cell in found)


def prose(heading: str, text: object) -> Prose:
    """Return a part of a document that may be empty, and then says so."""
    return Prose(str(text or "") or translate("sheet", "Nothing recorded yet."), heading)


def shortened(text: object) -> str:
    """Return the beginning of a long note, cut between two words."""
    words = " ".join(str(text or "").split())
    return words if len(words) <= LONGEST else words[:LONGEST].rsplit(" ", 1)[0] + "…"


def by_name(given: Given, country: str) -> str:
    """Return where a country stands in an alphabetical list."""
    return fold(pieces.label(given, "countries", country))


def in_order(given: Given) -> list[Record]:
    """Return the initiatives by country, as its name is written, and then by code."""
    by_code = pieces.in_order(given, (item.uid for item in given.portfolio.initiatives))
    return sorted(by_code, key=lambda item: by_name(given, country_of(item)))


def months() -> Column:
    """Return the column of durations."""
    return Column("months", translate("reports", "Duration (months)"), Kind.COUNT)


def initiatives(given: Given, title: str, *, countries: bool) -> Table:
    """Return the initiatives with status, duration, grant and people reached."""
    columns = (
        *([replace(pieces.country_column(), once=True)] if countries else []),
        pieces.record_column(),
        column("initiative", "status"),
        months(),
        pieces.grants(),
        Column("reached", translate("initiatives", "People reached"), Kind.PEOPLE, foot=Foot.SUM),
    )
    rows = [
        (
            *([country_of(item)] if countries else []),
            item.uid,
            item.get("status"),
            derived.months_of(item),
            derived.grant_usd(item),
            people.reached(given, item.uid),
        )
        for item in in_order(given)
    ]
    empty = translate("reports", "No initiative is recorded.")
    return pieces.table("initiatives", title, columns, rows, empty=empty)


def belonging(given: Given) -> Callable[[Record], bool]:
    """Return what tells whether a record belongs to these initiatives, or to what they are of.

    A document about a programme also tells what was said and done about the programme as a whole;
    one about a country or an initiative does not.
    """
    options = given.options
    chosen = {item.uid for item in given.portfolio.initiatives}
    asked: set[str] | None = None
    if options.round:
        asked = {genesis.programme_uid(options.round)}
    elif options.programme:
        rounds = given.portfolio.context.codes("funding_rounds")
        own = (one.code for one in rounds if one.extra.get("programme") == options.programme)
        asked = {genesis.programme_uid(code) for code in (options.programme, *own)}
    alone = bool(options.country or options.initiative)

    def belongs(record: Record) -> bool:
        if (initiative := record.get("initiative")) is not None:
            return initiative in chosen
        programme = record.get("programme")
        return programme is not None and not alone and (asked is None or programme in asked)

    return belongs


def titled(report: Report, about: str) -> Report:
    """Return a report whose title says what it is about."""
    return replace(report, title=pieces.named(report.title, about)) if about else report


def programme(given: Given) -> str:
    """Return what the round or programme is called that was asked for; empty for all."""
    options = given.options
    if options.round:
        return pieces.label(given, "funding_rounds", options.round)
    return pieces.label(given, "programmes", options.programme) if options.programme else ""


def all_grants(given: Given) -> Figure:
    """Return the sum of the grants."""
    money = derived.money(given.portfolio)
    known = money.total if money.mean is not None else None
    return pieces.money("grants", translate("reports", "All grants"), known)


def partners_of(given: Given, initiative: Record) -> tuple[str, ...]:
    """Return the uids of the organisations of an initiative, the lead first, then by name."""
    found = [
        (str(one.get("organisation")), one.get("role") == "LEAD")
        for one in given.portfolio.children("partnership", initiative.uid)
        if one.get("organisation")
    ]
    lead = {uid for uid, leads in found if leads}
    here = {uid for uid, _ in found if uid in given.names}
    return tuple(sorted(here, key=lambda uid: (uid not in lead, given.names[uid])))
