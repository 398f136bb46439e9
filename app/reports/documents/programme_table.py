"""The programme table: country, title, objectives, partners, duration, funding. Source: 002-39."""

from __future__ import annotations

from dataclasses import replace

from app.base.text import translate
from app.domain import derived
from app.domain.derived.portfolio import country_of
from app.domain.record import Record
from app.domain.report import Report, Table
from app.reports import pieces
from app.reports.documents import parts
from app.reports.given import Given
from app.reports.questions.money import counted


def programme_table(given: Given) -> Report:
    """Return the table of the programme's initiatives, each country written once for its rows."""
    made = pieces.report(given, "table", (table(given),), counted(given))
    return parts.titled(made, parts.programme(given))


def table(given: Given, title: str = "") -> Table:
    """Return the table in the programme's own form, for this and for other documents."""
    columns = (
        replace(pieces.country_column(), once=True),
        pieces.record_column(parts.label("initiative", "title"), "title"),
        replace(
            parts.column("initiative", "objective"), label=translate("reports", "Main objectives")
        ),
        pieces.record_column(translate("initiatives", "Partners"), "partners"),
        parts.months(),
        pieces.grants(label=translate("reports", "Funding")),
    )
    chosen = parts.in_order(given)
    rows = [
        (
            country_of(item),
            item.uid,
            item.get("objective"),
            parts.partners_of(given, item) or None,
            derived.months_of(item),
            derived.grant_usd(item),
        )
        for item in chosen
    ]
    empty = translate("reports", "No initiative is recorded.")
    made = pieces.table("initiatives", title, columns, rows, empty=empty)
    return replace(made, names=_names(given, chosen))


def _names(given: Given, initiatives: list[Record]) -> dict[str, str]:
    """Return titles of initiatives, and partners with their country where it is another one.

    Source: 002-44.
    """
    found = {item.uid: str(item.get("title") or pieces.called(item)) for item in initiatives}
    for item in initiatives:
        for uid in parts.partners_of(given, item):
            organisation = given.portfolio.organisation(uid)
            base = organisation.get("base_country") if organisation else None
            if organisation and base and base != country_of(item):
                country = pieces.label(given, "countries", base)
                found[uid] = f"{organisation.get('name')}, {country}"
    return found
