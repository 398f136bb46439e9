"""The round report: which places are taken, by what, with how much money and for whom."""

from __future__ import annotations

from collections import Counter

from app.base.text import translate
from app.domain import derived
from app.domain.report import Cell, Column, Drawing, Figures, Foot, Kind, Picture, Report, Table
from app.reports import pieces
from app.reports.documents import parts, people, programme_table, work
from app.reports.given import Given
from app.reports.questions.money import counted


def round_report(given: Given) -> Report:
    """Return how a round stands: places, stages, initiatives, people, results, lessons."""
    portfolio = given.portfolio
    taken = Picture(
        Drawing.MAP, "countries", "country", ("grants",), translate("reports", "Grants by country")
    )
    blocks = (
        _headline(given),
        _countries(given),
        *([taken] if portfolio.initiatives else []),
        _stages(given),
        *people.people(given, translate("entities", "Beneficiaries")),
        work.results(given),
        work.learned(given),
        programme_table.table(given, translate("entities", "Initiatives")),
    )
    made = pieces.report(given, "round", blocks, counted(given))
    return parts.titled(made, pieces.label(given, "funding_rounds", given.options.round))


def _headline(given: Given) -> Figures:
    places = derived.places(given.portfolio, given.options.round)
    number = len(given.portfolio.initiatives)
    return Figures(
        "headline",
        (
            pieces.count("initiatives", translate("entities", "Initiatives"), number),
            pieces.count(
                "taken", translate("reports", "Places taken"), places.taken if places else None
            ),
            pieces.count(
                "places", translate("reports", "Places in all"), places.slots if places else None
            ),
            parts.all_grants(given),
            people.headline(given),
        ),
    )


def _countries(given: Given) -> Table:
    """Return the countries of the round with their places and money."""
    places = derived.places(given.portfolio, given.options.round)
    seats = {seat.country: seat for seat in places.seats} if places else {}
    money = {line.country: line for line in derived.by_country(given.portfolio)}
    taking = derived.participations(given.portfolio).get(given.options.round, ())
    wanted = {given.options.country} if given.options.country else {*taking, *seats, *money}
    columns = (
        pieces.country_column(),
        Column("taken", translate("reports", "Places taken"), Kind.COUNT, foot=Foot.SUM),
        Column("places", translate("reports", "Places"), Kind.COUNT, foot=Foot.SUM),
        pieces.grants(),
    )
    rows: list[tuple[Cell, ...]] = []
    for code in sorted(wanted, key=lambda one: parts.by_name(given, one)):
        seat, line = seats.get(code), money.get(code)
        number = len(seat.taken) if seat else len(line.uids) if line else 0
        rows.append(
            (
                code,
                number,
                seat.slots if seat else None,
                line.total if line and line.known else None,
            )
        )
    title = translate("reports", "Countries and their places")
    empty = translate("reports", "No country takes part in this round.")
    return pieces.table("countries", title, columns, rows, empty=empty)


def _stages(given: Given) -> Table:
    """Return how many initiatives stand where, from identified to completed."""
    found = Counter(item.get("status") for item in given.portfolio.initiatives)
    columns = (parts.column("initiative", "status"), pieces.number_column())
    rows = [
        (one.code, found[one.code])
        for one in given.portfolio.context.codes("statuses")
        if found[one.code]
    ]
    title = translate("reports", "Where the initiatives stand")
    empty = translate("reports", "No initiative is recorded.")
    return pieces.table("stages", title, columns, rows, empty=empty)
