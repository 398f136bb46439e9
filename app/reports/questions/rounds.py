"""Places taken, countries that took part: Q3, Q16, Q17."""

from __future__ import annotations

from collections.abc import Mapping

from app.base.text import translate
from app.domain import derived
from app.domain.report import Column, Drawing, Figures, Foot, Kind, Picture, Report, Table
from app.reports import pieces
from app.reports.given import Given

_SEED_FUNDING = "SEED"


def q3(given: Given) -> Report:
    """Return whether every country has its places of a round taken."""
    portfolio, options = given.portfolio, given.options
    rounds = [options.round] if options.round else list(derived.limited_rounds(portfolio))
    seats = [
        (code, seat)
        for code in rounds
        if (places := derived.places(portfolio, code))
        for seat in places.seats
        if options.country in {"", seat.country}
    ]
    columns = (
        Column("round", translate("reports", "Round"), Kind.CODE, "funding_rounds"),
        pieces.country_column(),
        Column("taken", translate("reports", "Places taken"), Kind.COUNT, foot=Foot.SUM),
        Column("places", translate("reports", "Places"), Kind.COUNT, foot=Foot.SUM),
        Column("left", translate("reports", "Places left"), Kind.COUNT, foot=Foot.SUM),
        pieces.codes_column(),
    )
    rows = [
        (
            *(code, seat.country, len(seat.taken), seat.slots, seat.left),
            pieces.codes(given, seat.taken),
        )
        for code, seat in seats
    ]
    numbers = {
        "full": sum(seat.left == 0 for _, seat in seats),
        "countries": len(seats),
        "taken": sum(len(seat.taken) for _, seat in seats),
        "places": sum(seat.slots for _, seat in seats),
        "over": sum(seat.left < 0 for _, seat in seats),
        "under": sum(seat.left > 0 for _, seat in seats),
    }
    labels = {
        "full": translate("reports", "Countries with all places taken"),
        "countries": translate("reports", "Countries of the round"),
        "taken": translate("reports", "Places taken"),
        "places": translate("reports", "Places"),
        "over": translate("reports", "Countries with too many"),
        "under": translate("reports", "Countries with places left"),
    }
    headline = Figures(
        "places",
        tuple(pieces.count(k, labels[k], n if seats else None) for k, n in numbers.items()),
    )
    title = translate("reports", "Places by country")
    answer = pieces.table(
        "places",
        title,
        columns,
        rows,
        empty=translate("reports", "This round has no fixed number of places for each country."),
    )
    picture = Picture(Drawing.TARGETS, "places", "country", ("places", "taken"), title)
    note = translate(
        "reports",
        "Counted are initiatives of the round that were neither rejected nor cancelled, in each"
        " country that takes part in the round or has an initiative in it.",
    )
    return pieces.report(given, "q3", (headline, answer, picture), (note,))


def q16(given: Given) -> Report:
    """Return which countries took part in the rounds of a programme, seed funding at first."""
    portfolio = given.portfolio
    programme = given.options.programme or _SEED_FUNDING
    taken = derived.participations(portfolio)
    rounds = {code: taken.get(code, ()) for code in derived.rounds_of(portfolio, programme)}
    countries: dict[str, list[str]] = {}
    for code, some in rounds.items():
        for country in some:
            countries.setdefault(country, []).append(code)
    twice = sorted(country for country, codes in countries.items() if len(codes) > 1)
    some_data = bool(countries)
    headline = Figures(
        "taking_part",
        (
            pieces.count(
                "participations",
                translate("reports", "Participations"),
                sum(map(len, rounds.values())) if some_data else None,
            ),
            pieces.count(
                "countries",
                translate("reports", "Countries"),
                len(countries) if some_data else None,
            ),
            pieces.figure(
                "several",
                translate("reports", "In several rounds"),
                tuple(twice) if some_data else None,
                Kind.CODE,
                list_code="countries",
            ),
        ),
    )
    answer = pieces.table(
        "rounds",
        translate("reports", "Rounds"),
        (
            Column("round", translate("reports", "Round"), Kind.CODE, "funding_rounds"),
            Column("countries", translate("reports", "Countries"), Kind.COUNT),
            Column("which", translate("reports", "Which"), Kind.CODE, "countries"),
        ),
        [(code, len(some) if some else None, some) for code, some in rounds.items()],
    )
    blocks = (
        *(headline, answer, _regions(given, countries)),
        *_map(countries, translate("reports", "Countries and their rounds"), "funding_rounds"),
    )
    chosen = pieces.label(given, "programmes", programme)
    notes = (
        pieces.named(translate("reports", "Programme"), chosen),
        translate("reports", "A country that took part in two rounds is one country."),
    )
    return pieces.report(given, "q16", blocks, notes)


def q17(given: Given) -> Report:
    """Return which countries are in several programmes."""
    found = derived.programmes_by_country(given.portfolio)
    programmes = {country: tuple(filter(None, some)) for country, some in found.items()}
    programmes = {country: some for country, some in programmes.items() if some}
    by_number: dict[int, list[str]] = {}
    for country, some in programmes.items():
        by_number.setdefault(len(some), []).append(country)
    answer = pieces.table(
        "numbers",
        translate("reports", "Countries by number of programmes"),
        (
            Column("programmes", translate("reports", "Programmes"), Kind.COUNT),
            Column("countries", translate("reports", "Countries"), Kind.COUNT, foot=Foot.SUM),
            Column("which", translate("reports", "Which"), Kind.CODE, "countries"),
        ),
        [(n, len(by_number[n]), tuple(by_number[n])) for n in sorted(by_number, reverse=True)],
    )
    headline = Figures(
        "programmes",
        (
            pieces.count("countries", translate("reports", "Countries"), len(programmes) or None),
            pieces.count(
                "several",
                translate("reports", "In several programmes"),
                sum(len(some) > 1 for some in programmes.values()) if programmes else None,
            ),
        ),
    )
    title = translate("reports", "Countries and their programmes")
    blocks = (headline, answer, _pairs(programmes), *_map(programmes, title, "programmes"))
    note = translate("reports", "As the participation of countries in rounds says.")
    return pieces.report(given, "q17", blocks, (note,))


def _pairs(programmes: Mapping[str, tuple[str, ...]]) -> Table:
    return pieces.table(
        "together",
        translate("reports", "Programmes with countries in common"),
        (
            Column("first", translate("reports", "Programme"), Kind.CODE, "programmes"),
            Column("second", translate("reports", "And"), Kind.CODE, "programmes"),
            Column("countries", translate("reports", "Countries"), Kind.COUNT),
            Column("which", translate("reports", "Which"), Kind.CODE, "countries"),
        ),
        [(*pair, len(some), some) for pair, some in derived.together(programmes).items()],
    )


def _regions(given: Given, countries: Mapping[str, list[str]]) -> Table:
    found = derived.by_regions(given.portfolio, countries)
    return pieces.table(
        "regions",
        translate("reports", "By region"),
        (
            Column("region", translate("reports", "Region"), Kind.CODE, "regions"),
            Column("countries", translate("reports", "Countries"), Kind.COUNT, foot=Foot.SUM),
            Column("which", translate("reports", "Which"), Kind.CODE, "countries"),
        ),
        [(region or None, len(some), some) for region, some in found.items()],
    )


def _map(
    countries: Mapping[str, list[str] | tuple[str, ...]], title: str, list_code: str
) -> tuple[Table, Picture]:
    """Return a table of countries with what they are in, and its map."""
    number = (
        translate("reports", "Rounds")
        if list_code == "funding_rounds"
        else translate("reports", "Programmes")
    )
    ordered = sorted(countries.items(), key=lambda pair: (-len(pair[1]), pair[0]))
    table = pieces.table(
        "countries",
        title,
        (
            pieces.country_column(),
            Column("number", number, Kind.COUNT),
            Column("which", translate("reports", "Which"), Kind.CODE, list_code),
        ),
        [(country, len(some), tuple(some)) for country, some in ordered],
    )
    return table, Picture(Drawing.MAP, "countries", "country", ("number",), title)
