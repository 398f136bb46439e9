"""The donor report: what became of the money, for whom, with what result, and what was learned."""

from __future__ import annotations

from decimal import Decimal

from app.base.text import translate
from app.domain import derived
from app.domain.derived.portfolio import country_of
from app.domain.report import (
    Block,
    Cell,
    Column,
    Drawing,
    Figures,
    Foot,
    Kind,
    Picture,
    Report,
    Table,
)
from app.reports import pieces
from app.reports.documents import funds, parts, people, photos, programme_table, work
from app.reports.given import Given
from app.reports.questions.money import counted


def donor(given: Given) -> Report:
    """Return the report of a programme or round to those who pay for it."""
    drawn = Picture(
        Drawing.BARS, "countries", "country", ("grants",), translate("reports", "Grants by country")
    )
    blocks: tuple[Block, ...] = (
        _headline(given),
        _countries(given),
        *([drawn] if given.portfolio.initiatives else []),
        funds.money(given),
        work.notes(
            given,
            "results",
            translate("reports", "Results"),
            ("RESULT",),
            translate("reports", "No result is recorded."),
        ),
        work.results(given),
        *people.people(given, translate("entities", "Beneficiaries")),
        work.learned(given),
        work.notes(
            given,
            "difficulties",
            translate("reports", "Difficulties and risks"),
            ("CHALLENGE", "RISK"),
            translate("reports", "No difficulty and no risk is recorded."),
        ),
        programme_table.table(given, translate("entities", "Initiatives")),
        *photos.photos(given),
    )
    made = pieces.report(given, "donor", blocks, counted(given))
    return parts.titled(made, parts.programme(given))


def _headline(given: Given) -> Figures:
    number = len(given.portfolio.initiatives)
    spent = funds.spent(given)
    money = derived.money(given.portfolio)
    of = derived.percent(spent, money.total) if spent is not None and money.total else None
    return Figures(
        "headline",
        (
            pieces.count("initiatives", translate("entities", "Initiatives"), number),
            parts.all_grants(given),
            pieces.money("spent", translate("reports", "Spent"), spent),
            pieces.percent("spent_share", translate("reports", "Spent, of the grants"), of, 1),
            people.headline(given),
        ),
    )


def _countries(given: Given) -> Table:
    """Return grants, spending and people by country."""
    spent: dict[str, Decimal] = {}
    reached: dict[str, int] = {}
    for item in given.portfolio.initiatives:
        country = country_of(item)
        if (number := people.reached(given, item.uid)) is not None:
            reached[country] = reached.get(country, 0) + number
    for line in funds.lines_of_money(given):
        amount = funds.dollars(line)
        if line.get("kind") == "SPENT" and amount is not None:
            country = country_of(line)
            spent[country] = spent.get(country, Decimal(0)) + amount
    columns = (
        pieces.country_column(),
        pieces.number_column(),
        pieces.grants(),
        pieces.dollars("spent", translate("reports", "Spent"), Foot.SUM),
        Column("reached", translate("initiatives", "People reached"), Kind.PEOPLE, foot=Foot.SUM),
    )
    rows: list[tuple[Cell, ...]] = [
        (
            line.country,
            len(line.uids),
            line.total if line.known else None,
            spent.get(line.country),
            reached.get(line.country),
        )
        for line in derived.by_country(given.portfolio)
    ]
    title = translate("reports", "Countries")
    empty = translate("reports", "No initiative is recorded.")
    return pieces.table("countries", title, columns, rows, empty=empty)
