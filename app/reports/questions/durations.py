"""How long initiatives run, and what a month of them is worth: Q13."""

from __future__ import annotations

from decimal import Decimal

from app.base.text import translate
from app.domain import derived
from app.domain.derived import Durations
from app.domain.report import Column, Drawing, Figure, Figures, Foot, Kind, Picture, Report, Table
from app.reports import pieces
from app.reports.given import Given


def q13(given: Given) -> Report:
    """Return how long initiatives run and what one month is worth."""
    found = derived.durations(given.portfolio)
    months: dict[int, list[str]] = {}
    for uid, number in found.months.items():
        months.setdefault(number, []).append(uid)
    title = translate("reports", "Initiatives by duration")
    answer = pieces.table(
        "durations",
        title,
        (
            Column("months", translate("reports", "Months"), Kind.COUNT),
            pieces.number_column(),
            pieces.codes_column(),
        ),
        [
            (number, len(months[number]), pieces.codes(given, months[number]))
            for number in found.frequency
        ],
        empty=translate("reports", "No initiative has a duration yet."),
    )
    picture = Picture(Drawing.BARS, "durations", "months", ("initiatives",), title)
    blocks = (_figures(given, found), answer, picture, _monthly(given, found))
    return pieces.report(given, "q13", blocks, _notes(given, found))


def _figures(given: Given, found: Durations) -> Figures:
    ends: list[Figure] = []
    for key, amount, named, of in (
        (
            "highest",
            max(found.monthly.values(), default=None),
            translate("reports", "Highest grant of a month"),
            translate("reports", "Highest of"),
        ),
        (
            "lowest",
            min(found.monthly.values(), default=None),
            translate("reports", "Lowest grant of a month"),
            translate("reports", "Lowest of"),
        ),
    ):
        uids = [uid for uid, monthly in found.monthly.items() if monthly == amount]
        ends.append(pieces.money(f"{key}_monthly", named, amount))
        ends.append(pieces.figure(f"{key}_codes", of, pieces.codes(given, uids) or None))
    figures = Figures(
        "durations",
        (
            pieces.count(
                "total",
                translate("reports", "Months together"),
                found.total if found.months else None,
            ),
            _months("mean", translate("reports", "Mean duration"), found.mean, 3),
            _months("median", translate("reports", "Median duration"), found.median, 1),
            *ends,
            pieces.money(
                "monthly", translate("reports", "Grant of a month, overall"), found.monthly_overall
            ),
        ),
    )
    figures = pieces.computed(figures, ("initiatives", "months"), _OF_MONTHS)
    return pieces.computed(figures, ("initiatives", "monthly"), _OF_MONTHLY)


_OF_MONTHS = {"total": Foot.SUM, "mean": Foot.MEAN, "median": Foot.MEDIAN}
_OF_MONTHLY = {"highest_monthly": Foot.MOST, "lowest_monthly": Foot.LEAST}


def _months(key: str, label: str, value: Decimal | None, decimals: int) -> Figure:
    whole = value is not None and value == value.to_integral_value()
    return Figure(Column(key, label, Kind.NUMBER, decimals=0 if whole else decimals), value)


def _monthly(given: Given, found: Durations) -> Table:
    rows = []
    for item in pieces.in_order(given, found.months):
        monthly = found.monthly.get(item.uid)
        rows.append(
            (
                item.uid,
                derived.country_of(item),
                found.months[item.uid],
                derived.grant_usd(item),
                monthly,
            )
        )
    rows.sort(key=lambda row: -(row[4] or Decimal(-1)))
    return pieces.table(
        "initiatives",
        translate("reports", "What a month is worth"),
        (
            pieces.record_column(),
            pieces.country_column(),
            Column("months", translate("reports", "Months"), Kind.COUNT, foot=Foot.SUM),
            pieces.grants("grant", translate("fields", "Grant")),
            pieces.dollars("monthly", translate("reports", "Grant of a month")),
        ),
        rows,
    )


def _notes(given: Given, found: Durations) -> tuple[str, ...]:
    without = len(given.portfolio.initiatives) - len(found.months)
    return (
        translate(
            "reports",
            "Months are counted from start and end where both are known, else as recorded.",
        ),
        translate("reports", "Initiatives without a duration: %n.", without) if without else "",
        translate(
            "reports",
            "Overall: all grants by all months of the initiatives that have both, in US dollars.",
        ),
    )
