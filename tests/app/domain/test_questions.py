"""The questions that can be answered from the sources, asked of the training data."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from pathlib import Path

import pytest

from app.domain import derived, genesis
from app.domain.derived import Portfolio
from app.domain.record import Record
from tests.factories import a_figure, the_sixteen

FIGURES = Path(__file__).parents[2] / "fixtures" / "fixture_figures.csv"


@cache
def portfolio() -> Portfolio:
    built_in = [Record(entity, uid, "global", "HQ", v) for entity, uid, v in genesis.rows()]
    return Portfolio([*the_sixteen(), *built_in])


def codes(uids: Iterable[str]) -> list[str]:
    """Return the codes of these initiatives, in alphabetical order."""
    by_uid = {item.uid: item.get("code") for item in portfolio().initiatives}
    return sorted(by_uid[uid] for uid in uids)


def rounded(number: Decimal | None, digits: str) -> Decimal:
    assert number is not None
    return number.quantize(Decimal(digits), ROUND_HALF_UP)


def test_q1_sixteen_initiatives_share_3_448_000_dollars() -> None:
    money = derived.money(portfolio())
    extremes = derived.extremes(portfolio())

    assert (money.initiatives, money.countries) == (16, 8)
    assert money.total == Decimal(3_448_000)
    assert (money.mean, money.median) == (Decimal(215_500), Decimal(230_000))
    assert extremes is not None
    assert (extremes.smallest, codes(extremes.smallest_uids)) == (Decimal(46_000), ["TN-2"])
    assert (extremes.largest, codes(extremes.largest_uids)) == (Decimal(250_000), ["PH-1"])


def test_q2_countries_are_ranked_by_money_then_by_code() -> None:
    lines = derived.by_country(portfolio())

    assert [(line.country, int(line.total)) for line in lines] == [
        ("PH", 480_000),
        ("EC", 460_000),
        ("MA", 460_000),
        ("NP", 460_000),
        ("SN", 460_000),
        ("SV", 460_000),
        ("CR", 392_000),
        ("TN", 276_000),
    ]
    assert [str(rounded(line.share, "0.1")) for line in lines] == (
        ["13.9"] + ["13.3"] * 5 + ["11.4", "8.0"]
    )


def test_q3_every_country_has_its_two_places_taken() -> None:
    places = derived.places(portfolio(), "JMDI-P2")

    assert places is not None
    assert (places.taken, places.slots) == (16, 16)
    assert places.full == ("CR", "EC", "MA", "NP", "PH", "SN", "SV", "TN")
    assert (places.over, places.under) == ((), ())


def test_q4_three_grants_differ_from_the_usual_one() -> None:
    grants = derived.unusual_grants(portfolio())

    assert grants is not None
    assert grants.usual == Decimal(230_000)
    assert codes(grants.unusual_uids) == ["CR-2", "PH-1", "TN-2"]
    assert len(grants.usual_uids) * grants.usual == Decimal(2_990_000)


def test_q5_a_region_without_money_is_listed_with_nothing() -> None:
    lines = derived.by_region(portfolio())

    assert [(line.region, len(line.uids), int(line.total)) for line in lines] == [
        ("LAC", 6, 1_312_000),
        ("AFR", 6, 1_196_000),
        ("ASI", 4, 940_000),
        ("EUR", 0, 0),
    ]


def test_q6_five_initiatives_are_led_by_a_local_government() -> None:
    led = derived.led_by(portfolio(), "lrg")

    assert codes(led.uids) == ["CR-1", "CR-2", "EC-1", "EC-2", "PH-1"]
    assert led.total == Decimal(1_102_000)
    assert rounded(led.share_of_money, "0.01") == Decimal("31.96")
    assert led.share_of_initiatives == Decimal("31.25")


def test_q7_half_of_the_initiatives_are_led_by_local_or_related_bodies() -> None:
    led = derived.led_by(portfolio(), "lrg_or_related")

    assert codes(led.uids) == ["CR-1", "CR-2", "EC-1", "EC-2", "PH-1", "PH-2", "SN-1", "SN-2"]
    assert led.share_of_initiatives == Decimal(50)
    assert led.total == Decimal(1_792_000)
    assert rounded(led.share_of_money, "0.01") == Decimal("51.97")
    assert derived.countries_without(portfolio(), led) == ("MA", "NP", "SV", "TN")
    assert derived.agreement_share(portfolio()).uids == ()


def test_q8_one_organisation_works_on_two_initiatives() -> None:
    several = derived.on_several(portfolio())

    assert [codes(uids) for uids in several.values()] == [["MA-1", "MA-2"]]
    name = portfolio().organisation(next(iter(several)))
    assert name is not None
    assert name.get("name") == "Association Migration & Développement"


def test_q9_eighteen_organisations_have_nineteen_partnerships() -> None:
    partners = derived.partners(portfolio())

    assert (partners.organisations, partners.partnerships) == (18, 19)
    assert partners.by_type == {
        "MUNI": 3,
        "SUBA": 3,
        "INGO": 2,
        "LEDA": 2,
        "MIGA": 2,
        "PROV": 2,
        "COOP": 1,
        "DIAA": 1,
        "RCRC": 1,
        "WOMO": 1,
    }
    two = [uid for uid, number in partners.by_initiative.items() if number == 2]
    assert codes(two) == ["MA-1", "SN-1", "TN-1"]
    assert sorted(partners.by_initiative.values()) == [1] * 13 + [2] * 3


def test_q10_territories_are_tied_by_partners_and_by_destinations() -> None:
    ties = derived.ties(portfolio())

    assert codes(ties.partner_abroad.uids) == ["SN-1", "TN-1"]
    assert ties.partner_abroad.total == Decimal(460_000)
    assert codes(ties.destination.uids) == ["SN-1", "TN-1", "TN-2"]
    assert ties.destination.total == Decimal(506_000)


def test_q11_four_initiatives_call_on_the_diaspora() -> None:
    diaspora = derived.tagged(portfolio(), "crosscutting", "DIASPORA")

    assert codes(diaspora.uids) == ["MA-1", "SV-2", "TN-1", "TN-2"]
    assert diaspora.total == Decimal(736_000)
    assert rounded(diaspora.share_of_money, "0.01") == Decimal("21.35")


def test_q12_women_and_youth_are_put_forward() -> None:
    women = derived.tagged(portfolio(), "crosscutting", "GENDER")
    youth = derived.tagged(portfolio(), "crosscutting", "YOUTH")

    assert codes(women.uids) == ["CR-1", "SN-1", "SN-2", "TN-2"]
    assert women.total == Decimal(736_000)
    assert codes(youth.uids) == ["CR-1", "SV-1"]
    assert youth.total == Decimal(460_000)
    assert codes(set(women.uids) & set(youth.uids)) == ["CR-1"]


def test_q13_durations_and_what_a_month_is_worth() -> None:
    found = derived.durations(portfolio())

    assert found.frequency == {18: 3, 20: 2, 21: 10, 22: 1}
    assert codes(uid for uid, n in found.months.items() if n == 18) == ["EC-2", "SN-2", "SV-1"]
    assert codes(uid for uid, n in found.months.items() if n == 20) == ["NP-2", "SV-2"]
    assert codes(uid for uid, n in found.months.items() if n == 22) == ["CR-1"]
    assert (found.total, found.mean, found.median) == (326, Decimal("20.375"), Decimal(21))
    highest, lowest = max(found.monthly.values()), min(found.monthly.values())
    assert rounded(highest, "0.01") == Decimal("12777.78")
    assert codes(u for u, v in found.monthly.items() if v == highest) == ["EC-2", "SN-2", "SV-1"]
    assert rounded(lowest, "0.01") == Decimal("2190.48")
    assert codes(u for u, v in found.monthly.items() if v == lowest) == ["TN-2"]
    assert rounded(found.monthly_overall, "0.01") == Decimal("10576.69")


def test_q15_what_is_missing_is_said_and_nothing_is_invented() -> None:
    missing = derived.completeness(portfolio())

    assert {gap: len(uids) for gap, uids in missing.items()} == {
        "start": 16,
        "sdg": 16,
        "gcm": 16,
        "planned": 16,
        "focal_point": 16,
        "scaling": 16,
        "place": 4,
        "objective": 0,
        "partner": 0,
        "grant": 0,
        "duration": 0,
    }
    assert codes(missing["place"]) == ["MA-2", "NP-1", "NP-2", "TN-1"]
    assert derived.wanted_leads(portfolio()) == ()


def test_q16_nineteen_participations_make_seventeen_countries() -> None:
    taken = derived.participations(portfolio())
    first, second = set(taken["SEED-R1"]), set(taken["SEED-R2"])

    assert (len(taken["SEED-R1"]), len(taken["SEED-R2"])) == (9, 10)
    assert len(first | second) == 17
    assert first & second == {"ID", "PE"}


def test_q17_countries_in_several_programmes() -> None:
    found = derived.programmes_by_country(portfolio())

    assert len(found) == 26
    assert sorted(c for c, several in found.items() if len(several) == 3) == ["EC", "NP"]
    assert sorted(c for c, several in found.items() if len(several) == 2) == (
        ["BD", "CR", "KG", "MA", "MD", "PH", "SN", "SV", "TN"]
    )
    assert sorted(c for c, several in found.items() if {"M4SD", "JMDI"} <= set(several)) == (
        ["EC", "MA", "NP", "PH", "SN", "TN"]
    )


def test_q18_women_reached_against_plan() -> None:
    initiative = next(i for i in portfolio().initiatives if i.get("code") == "CR-1")
    with FIGURES.open(encoding="utf-8", newline="") as file:
        figures = [
            a_figure(
                initiative,
                int(row["count"]),
                kind=row["kind"],
                period_start=row["period_start"] or None,
                period_end=row["period_end"] or None,
                category=row["category"],
                sex=row["sex"],
                age=row["age"],
            )
            for row in csv.DictReader(file)
        ]
    with_figures = Portfolio([*the_sixteen(), *figures])

    people = derived.people(with_figures, initiative.uid)
    half = derived.people(with_figures, initiative.uid, ("2013-07-01", "2013-12-31"))

    assert (people.women.reached, people.women.planned) == (145, 180)
    assert rounded(people.women.share, "0.1") == Decimal("80.6")
    assert (people.men.reached, people.men.planned) == (72, 120)
    assert people.men.share == Decimal(60)
    assert (people.sex_unknown.reached, people.sex_unknown.planned) == (60, 100)
    assert (people.all.reached, people.all.planned) == (277, 400)
    assert people.all.share == Decimal("69.25")
    assert rounded(people.reached.women_share, "0.1") == Decimal("66.8")
    assert rounded(people.reached.disaggregated, "0.1") == Decimal("78.3")
    assert people.reached.youth == 67
    assert (half.reached.total, half.reached.women, half.reached.men) == (98, 65, 33)


@pytest.mark.parametrize("asked", ["people", "agreements", "contacts"])
def test_what_the_sources_do_not_say_is_no_data_and_not_zero(asked: str) -> None:
    if asked == "people":
        assert derived.people(portfolio()).figures == 0
        assert derived.people(portfolio()).women.share is None
    elif asked == "agreements":
        assert derived.agreement_share(portfolio()).uids == ()
    else:
        assert portfolio().of("contact") == ()
