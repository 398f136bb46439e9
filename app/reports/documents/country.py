"""The country report: everything one country does, on a few pages."""

from __future__ import annotations

from collections import Counter

from app.base.text import translate
from app.domain import derived
from app.domain.gap_words import gap_label
from app.domain.report import Cell, Column, Figures, Kind, Report, Table
from app.reports import pieces
from app.reports.documents import funds, parts, people, work
from app.reports.given import Given
from app.reports.questions.money import counted


def country(given: Given) -> Report:
    """Return what a country takes part in, does, spends, reaches, learned and lacks."""
    blocks = (
        _headline(given),
        _rounds(given),
        parts.initiatives(given, translate("entities", "Initiatives"), countries=False),
        *people.people(given, translate("entities", "Beneficiaries")),
        funds.money(given),
        work.partners(given),
        work.results(given),
        work.learned(given),
        work.promises(given),
        _gaps(given),
    )
    made = pieces.report(given, "country", blocks, counted(given))
    return parts.titled(made, pieces.label(given, "countries", given.options.country))


def _headline(given: Given) -> Figures:
    number = len(given.portfolio.initiatives)
    return Figures(
        "headline",
        (
            pieces.count("initiatives", translate("entities", "Initiatives"), number),
            parts.all_grants(given),
            pieces.money("spent", translate("reports", "Spent"), funds.spent(given)),
            people.headline(given),
        ),
    )


def _rounds(given: Given) -> Table:
    """Return the rounds the country takes part in, and those its initiatives belong to."""
    portfolio = given.portfolio
    mine = Counter(str(item.get("round") or "") for item in portfolio.initiatives)
    taken = derived.participations(portfolio).items()
    taking = {code for code, some in taken if given.options.country in some}
    columns = (
        Column("round", translate("reports", "Round"), Kind.CODE, "funding_rounds"),
        pieces.number_column(),
    )
    rounds = portfolio.context.codes("funding_rounds")
    rows: list[tuple[Cell, ...]] = [
        (one.code, mine[one.code]) for one in rounds if one.code in taking | mine.keys()
    ]
    if mine[""]:
        rows.append((None, mine[""]))
    return pieces.table(
        "rounds",
        translate("reports", "Programmes and rounds"),
        columns,
        rows,
        empty=translate("reports", "This country has taken part in no round."),
    )


def _gaps(given: Given) -> Table:
    """Return what is missing in the records, so that the reader knows what the report rests on."""
    found = {gap: uids for gap, uids in derived.completeness(given.portfolio).items() if uids}
    columns = (
        Column("gap", translate("initiatives", "Still missing")),
        Column("number", translate("entities", "Initiatives"), Kind.COUNT),
        pieces.codes_column(),
    )
    rows = [(gap_label(key), len(uids), pieces.codes(given, uids)) for key, uids in found.items()]
    return pieces.table(
        "gaps",
        translate("reports", "What is missing in the records"),
        columns,
        rows,
        empty=translate("reports", "Nothing that is looked for is missing."),
    )
