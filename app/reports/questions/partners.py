"""Who leads, who takes part, what ties two territories: Q6 to Q10."""

from __future__ import annotations

from app.base.text import translate
from app.domain import derived
from app.domain.derived import Subset
from app.domain.record import Record
from app.domain.report import Column, Drawing, Figures, Foot, Kind, Picture, Report, Table
from app.reports import pieces
from app.reports.given import Given

BENCHMARK = 50
"""Percent of initiatives that local governments and related bodies should lead."""


def q6(given: Given) -> Report:
    """Return which initiatives a local or regional government leads, in the strict reading."""
    led = derived.led_by(given.portfolio, "lrg")
    answer = _led(given, led)
    note = translate(
        "reports",
        "Counted are initiatives whose lead is a municipality, city, canton, province, region or"
        " department. Grants in US dollars.",
    )
    blocks = (pieces.weighed(given, led), answer, *pieces.by_country(given, led))
    return pieces.report(given, "q6", blocks, (note,))


def q7(given: Given) -> Report:
    """Return the same with related bodies, beside the benchmark of 50 %."""
    led = derived.led_by(given.portfolio, "lrg_or_related")
    answer = _led(given, led)
    some = bool(given.portfolio.initiatives)
    without = derived.countries_without(given.portfolio, led)
    signed = derived.agreement_share(given.portfolio)
    recorded = any(p.get("agreement_on") for p in given.portfolio.of("partnership"))
    benchmark = Figures(
        "benchmark",
        (
            pieces.percent(
                "benchmark",
                translate("reports", "Benchmark"),
                derived.percent(BENCHMARK, 100),
                decimals=0,
            ),
            pieces.figure(
                "without",
                translate("reports", "Countries with none"),
                without if some else None,
                Kind.CODE,
                list_code="countries",
            ),
            pieces.percent(
                "agreement_share",
                translate("reports", "Initiatives with a signed agreement"),
                signed.share_of_initiatives if recorded and some else None,
            ),
        ),
    )
    notes = (
        translate(
            "reports",
            "Counted are initiatives whose lead is a local or regional government, a sub-national"
            " public agency or a council. Grants in US dollars.",
        ),
        translate(
            "reports",
            "It stands for the share of signed agreements until these are recorded: so far {n} of"
            " {m} initiatives have one.",
            n=len(signed.uids),
            m=len(given.portfolio.initiatives),
        ),
    )
    blocks = (pieces.weighed(given, led), benchmark, answer, *pieces.by_country(given, led))
    return pieces.report(given, "q7", blocks, notes)


def q8(given: Given) -> Report:
    """Return which organisations work on several initiatives."""
    several = derived.on_several(given.portfolio)
    same = derived.by_master(given.portfolio)
    rows = []
    for master, uids in several.items():
        organisation = same.get(master)
        rows.append(
            (
                organisation.uid if organisation else master,
                organisation.get("type") if organisation else None,
                organisation.get("base_country") if organisation else None,
                len(uids),
                pieces.codes(given, uids),
            )
        )
    rows.sort(key=lambda row: (-row[3], row[4]))
    here = bool(given.portfolio.of("partnership"))
    headline = pieces.count(
        "organisations",
        translate("reports", "Organisations on several initiatives"),
        len(rows) if here else None,
    )
    answer = pieces.table(
        "organisations",
        translate("reports", "Organisations on several initiatives"),
        (
            pieces.record_column(translate("entities", "Organisation"), "organisation"),
            _type_column(),
            Column("country", translate("fields", "Based in"), Kind.CODE, "countries"),
            Column("initiatives", translate("entities", "Initiatives"), Kind.COUNT),
            pieces.codes_column(),
        ),
        rows,
        empty=translate("reports", "No organisation works on several initiatives.") if here else "",
    )
    picture = Picture(Drawing.BARS, "organisations", "organisation", ("initiatives",), answer.title)
    return pieces.report(
        given, "q8", (Figures("several", (headline,)), answer, picture), (_tied(),)
    )


def q9(given: Given) -> Report:
    """Return how many partners there are, of what type, and how they spread."""
    found = derived.partners(given.portfolio)
    here = bool(found.partnerships)
    headline = Figures(
        "partners",
        (
            pieces.count(
                "organisations",
                translate("entities", "Organisations"),
                found.organisations if here else None,
            ),
            pieces.count(
                "partnerships",
                translate("reports", "Partnerships"),
                found.partnerships if here else None,
            ),
        ),
    )
    title = translate("reports", "Organisations by type")
    answer = pieces.table(
        "types",
        title,
        (
            _type_column(),
            Column(
                "organisations", translate("entities", "Organisations"), Kind.COUNT, foot=Foot.SUM
            ),
            pieces.share("organisations"),
        ),
        [
            (kind or None, number, derived.percent(number, found.organisations))
            for kind, number in found.by_type.items()
        ],
    )
    spread: dict[int, list[str]] = {}
    for uid, number in found.by_initiative.items():
        spread.setdefault(number, []).append(uid)
    numbers = pieces.table(
        "spread",
        translate("reports", "Initiatives by number of partners"),
        (
            Column("partners", translate("reports", "Partners"), Kind.COUNT),
            pieces.number_column(),
            pieces.codes_column(),
        ),
        [(n, len(spread[n]), pieces.codes(given, spread[n])) for n in sorted(spread, reverse=True)],
    )
    picture = Picture(Drawing.BARS, "types", "type", ("organisations",), title)
    return pieces.report(given, "q9", (headline, answer, picture, numbers), (_tied(),))


def q10(given: Given) -> Report:
    """Return which initiatives tie two territories together."""
    ties = derived.ties(given.portfolio)
    names = {
        "PARTNER": translate("reports", "Partner based abroad"),
        "DEST": translate("reports", "Territory of destination recorded"),
    }
    kinds = (("PARTNER", ties.partner_abroad), ("DEST", ties.destination))
    answer = pieces.coded(
        pieces.table(
            "ties",
            translate("reports", "Initiatives that tie two territories"),
            (
                Column("tie", translate("reports", "Tie"), Kind.CODE),
                Column("initiatives", translate("entities", "Initiatives"), Kind.COUNT),
                pieces.dollars("grants", translate("reports", "Grants")),
                Column("share", translate("reports", "Share"), Kind.PERCENT, decimals=2),
                pieces.codes_column(),
            ),
            [
                (
                    kind,
                    len(found.uids),
                    pieces.granted(given, found),
                    found.share_of_money,
                    pieces.codes(given, found.uids),
                )
                for kind, found in kinds
            ],
        ),
        names,
    )
    tied = set(ties.partner_abroad.uids) | set(ties.destination.uids)
    notes = (
        translate(
            "reports",
            "An initiative may be tied in both ways, so the lines do not add up. Shares are of all"
            " grants.",
        ),
    )
    picture = Picture(Drawing.BARS, "ties", "tie", ("initiatives",), answer.title)
    return pieces.report(given, "q10", (answer, picture, _tied_list(given, tied)), notes)


def _tied_list(given: Given, tied: set[str]) -> Table:
    rows = []
    for item in pieces.in_order(given, tied):
        abroad = derived.based_abroad(given.portfolio, item)
        places = derived.destinations(given.portfolio, item.uid)
        rows.append(
            (
                item.uid,
                derived.country_of(item),
                tuple(one.uid for one in abroad),
                _each(abroad, "base_country"),
                _each(places, "name"),
                _each(places, "country"),
                derived.grant_usd(item),
            )
        )
    return pieces.table(
        "initiatives",
        translate("reports", "Which territories"),
        (
            pieces.record_column(),
            pieces.country_column(),
            pieces.record_column(translate("reports", "Partner abroad"), "partner"),
            Column("partner_country", translate("fields", "Based in"), Kind.CODE, "countries"),
            Column("destination", translate("reports", "Territory of destination")),
            Column("destination_country", translate("reports", "In"), Kind.CODE, "countries"),
            pieces.grants(),
        ),
        rows,
    )


def _each(records: tuple[Record, ...], key: str) -> tuple[str, ...]:
    """Return the different values of a field, in order."""
    return tuple(dict.fromkeys(str(r.get(key)) for r in records if r.get(key)))


def _type_column() -> Column:
    return Column("type", translate("reports", "Type"), Kind.CODE, "partner_types")


def _led(given: Given, led: Subset) -> Table:
    """Return the initiatives that are led so, with their leads."""
    rows = []
    for item in pieces.in_order(given, led.uids):
        leads = derived.leads(given.portfolio, item.uid)
        rows.append(
            (
                item.uid,
                derived.country_of(item),
                tuple(one.uid for one in leads),
                _each(leads, "type"),
                derived.grant_usd(item),
            )
        )
    return pieces.table(
        "initiatives",
        translate("reports", "Which initiatives"),
        (
            pieces.record_column(),
            pieces.country_column(),
            pieces.record_column(translate("reports", "Lead"), "lead"),
            _type_column(),
            pieces.grants(),
        ),
        rows,
        empty=translate("reports", "None."),
    )


def _tied() -> str:
    return translate("reports", "Organisations that headquarters tied as doubles count as one.")
