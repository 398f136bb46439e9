"""Derived figures beyond the questions: odd cases, money without rates, time, people."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from app.domain import derived
from app.domain.derived import Portfolio
from app.domain.derived.portfolio import country_of
from app.domain.derived.rounds import Seats
from app.domain.record import Record
from tests.factories import (
    a_figure,
    a_partnership,
    a_record,
    an_initiative,
    an_organisation,
)


def test_nothing_at_all_is_no_data_and_not_zero() -> None:
    empty = Portfolio([])

    money = derived.money(empty)
    assert (money.initiatives, money.total, money.mean, money.median) == (0, Decimal(0), None, None)
    assert derived.extremes(empty) is None
    assert derived.unusual_grants(empty) is None
    assert derived.by_country(empty) == ()
    assert derived.durations(empty).monthly_overall is None
    assert derived.led_by(empty, "lrg").share_of_initiatives is None
    assert derived.people(empty).reached.women_share is None
    assert derived.people(empty).reached.youth_share is None


def test_deleted_records_do_not_count() -> None:
    gone = Record("initiative", "u", "CR", "CR", {"code": "CR-9"}, deleted=True)

    assert Portfolio([gone]).initiatives == ()


def test_a_grant_without_a_rate_is_named_and_in_no_total() -> None:
    portfolio = Portfolio(
        [
            an_initiative(grant_amount="100", grant_currency="USD"),
            an_initiative(grant_amount="5000", grant_currency="CRC"),
            an_initiative(grant_amount="7", grant_currency=None),
            an_initiative(),
        ]
    )

    money = derived.money(portfolio)

    assert money.total == money.mean == Decimal(100)
    assert money.unconverted == {"CRC": Decimal(5000), "": Decimal(7)}


@pytest.mark.parametrize(
    ("amount", "currency", "rate", "dollars"),
    [
        ("10", "USD", None, Decimal(10)),
        ("10", "USD", "1", Decimal(10)),
        ("1010.5", "CRC", "505.25", Decimal(2)),
        ("10", "CRC", None, None),
        (None, "USD", None, None),
    ],
)
def test_dollars_need_a_rate(
    amount: str | None, currency: str, rate: str | None, dollars: Decimal | None
) -> None:
    assert derived.usd(amount, currency, rate) == dollars


def test_a_country_without_a_region_is_not_lost() -> None:
    portfolio = Portfolio([a_record("initiative", scope="XX")])

    assert [line.uids for line in derived.by_region(portfolio) if line.region == ""] == [
        (portfolio.initiatives[0].uid,)
    ]


def test_the_median_of_two_lies_between() -> None:
    assert derived.median([1, 2]) == Decimal("1.5")
    assert derived.median([3, 1, 2]) == Decimal(2)
    assert derived.percent(1, 0) is None


def test_doubles_that_headquarters_tied_are_one_partner() -> None:
    one, two = an_initiative(), an_initiative()
    here, there = an_organisation("Oxfam"), an_organisation("OXFAM Nepal")
    records = [
        one,
        two,
        here,
        there,
        a_partnership(one, here),
        a_partnership(two, there),
    ]
    tied = [a_record("alias", record=each.uid, master="m") for each in (here, there)]

    assert derived.on_several(Portfolio(records)) == {}
    assert derived.on_several(Portfolio([*records, *tied])) == {"m": (one.uid, two.uid)}
    assert derived.partners(Portfolio([*records, *tied])).organisations == 1


def test_a_partner_that_is_not_here_yet_counts_without_a_type() -> None:
    initiative, organisation = an_initiative(), an_organisation()
    portfolio = Portfolio([initiative, a_partnership(initiative, organisation)])

    assert derived.partners(portfolio).by_type == {"": 1}
    assert derived.led_by(portfolio, "lrg").uids == ()
    assert derived.abroad(portfolio).uids == ()


def test_a_mixed_consortium_has_local_public_and_civil_partners() -> None:
    initiative = an_initiative()
    city, club = an_organisation(type="MUNI"), an_organisation("Club", type="DIAA")
    lead = a_partnership(initiative, city)
    both = [initiative, city, club, lead, a_partnership(initiative, club, role="IMPL")]

    assert derived.mixed_consortium(Portfolio(both), initiative)
    assert not derived.mixed_consortium(Portfolio(both[:-1]), initiative)


def test_a_signed_agreement_with_a_related_body_counts_by_number() -> None:
    one, two, agency = an_initiative(), an_initiative(), an_organisation(type="SUBA")
    signed = a_partnership(one, agency, role="COUNTER", agreement_on="2013-01-01")
    portfolio = Portfolio([one, two, agency, signed, a_partnership(two, agency)])

    assert derived.agreement_share(portfolio).share_of_initiatives == Decimal(50)


@pytest.mark.parametrize(
    ("start", "end", "months"),
    [
        ("2012-12", "2014-08", 21),
        ("2012-12-01", "2014-08-31", 21),
        ("2012-12-15", "2014-09-14", 21),
        ("2012-12-15", "2014-09-13", 21),
        ("2012-12-15", "2014-08-31", 21),
        ("2012-12-15", "2014-08-28", 20),
        ("2012-12-15", "2012-12-20", 1),
        ("2012-12-15", "2012-12-14", None),
        ("2012-12-15", "2014-08", 21),
        ("2012-12", "2012-12", 1),
        ("2012-12", "2012-10", None),
        ("2012", "2014-08", None),
    ],
)
def test_months_between_two_dates(start: str, end: str, months: int | None) -> None:
    assert derived.months_between(start, end) == months


@pytest.mark.parametrize(
    ("given", "end"),
    [
        ({"start_on": "2012-12", "duration_months": 21}, "2014-08"),
        ({"start_on": "2012-12-01", "duration_months": 21}, "2014-08-31"),
        ({"start_on": "2012-12-15", "duration_months": 21}, "2014-09-14"),
        ({"start_on": "2012-08-31", "duration_months": 6}, "2013-02-27"),
        ({"start_on": "2012", "duration_months": 21}, None),
        ({"start_on": "2012-12", "duration_months": None}, None),
        ({"duration_months": 21}, None),
        ({"start_on": "2012-12", "duration_months": 21, "end_on": "2014"}, "2014"),
    ],
)
def test_the_end_follows_from_start_and_months(given: dict[str, Any], end: str | None) -> None:
    assert derived.end_of(an_initiative(**given)) == end


def test_known_dates_win_over_typed_months() -> None:
    both = an_initiative(start_on="2012-12", end_on="2014-08", duration_months=12)
    vague = an_initiative(start_on="2012", end_on="2014", duration_months=12)

    assert derived.months_of(both) == 21
    assert derived.months_of(vague) == 12
    assert derived.months_of(an_initiative()) is None


@pytest.mark.parametrize(
    ("status", "due", "late"),
    [
        ("PLANNED", "2013-01-01", True),
        ("DOING", "2013-01-01", True),
        ("DONE", "2013-01-01", False),
        ("PLANNED", "2013-02-01", False),
        ("PLANNED", None, False),
    ],
)
def test_an_activity_is_late_until_done_or_dropped(
    status: str, due: str | None, late: bool
) -> None:
    assert derived.is_late(a_record("activity", status=status, due_on=due), "2013-02-01") is late


def test_the_tipping_point_wants_both_facts() -> None:
    assert derived.tipping_point(an_initiative(owned_on="2013", institutionalised_on="2014"))
    assert not derived.tipping_point(an_initiative(owned_on="2013"))


def test_organisations_are_counted_apart_from_people() -> None:
    initiative = an_initiative()
    figures = [
        a_figure(initiative, 10, sex="F", age="A15", of_which_disability=1),
        a_figure(initiative, 5, sex="X", age="AUN"),
        a_figure(initiative, 3, category="ASSO", sex="U", age="AUN"),
        a_figure(initiative, 7, kind="reached", category="LGOV", sex="U", age="AUN"),
    ]

    people = derived.people(Portfolio([initiative, *figures]))

    assert people.planned.total == 15
    assert (people.planned.women, people.planned.other, people.planned.disability) == (10, 5, 1)
    assert (people.planned.children, people.planned.youth) == (10, 10)
    assert people.planned.youth_share == Decimal(100)
    assert (people.organisations.planned, people.organisations.reached) == (3, 7)
    assert people.figures == 4


def test_a_corrected_figure_counts_once() -> None:
    initiative = an_initiative()
    first = a_figure(initiative, 10)
    second = a_figure(initiative, 12, restates=first.uid, reason="Two were forgotten")

    people = derived.people(Portfolio([initiative, first, second]))

    assert people.planned.total == 12


def test_a_figure_with_codes_of_a_newer_program_is_still_counted() -> None:
    initiative = an_initiative()
    odd = a_figure(initiative, 4, sex="Z", age="A99", category="NEWER")

    people = derived.people(Portfolio([initiative, odd]))

    assert (people.planned.total, people.planned.sex_unknown, people.planned.age_unknown) == (
        4,
        4,
        4,
    )


def test_places_of_a_round_run_over_and_stay_free() -> None:
    three = [an_initiative(status="ONGOING") for _ in range(3)]
    rejected = an_initiative(round="JMDI-P2", status="NOTSELECTED")
    taking_part = [
        a_record("participation", scope="global", country=country, round="JMDI-P2")
        for country in ("CR", "EC")
    ]

    places = derived.places(Portfolio([*three, rejected, *taking_part]), "JMDI-P2")

    assert places is not None
    assert (places.over, places.under, places.full) == (("CR",), ("EC",), ())
    assert places.seats[0] == Seats("CR", tuple(item.uid for item in three), 2)
    assert derived.places(Portfolio(three), "SEED-R1") is None
    assert derived.places(Portfolio(three), "NO-ROUND") is None


def test_a_round_of_a_newer_program_has_no_programme_here() -> None:
    record = a_record("participation", scope="global", country="CR", round="NEW-R9")

    assert derived.programmes_by_country(Portfolio([record])) == {"CR": ("",)}


def test_what_is_missing_in_one_initiative_is_listed_in_order() -> None:
    initiative = an_initiative(status="ONGOING")
    place = a_record("location", initiative=initiative.uid, precise=None, admin_level="CITY")
    contact = a_record("contact", initiative=initiative.uid, leads=True)
    plan = a_figure(initiative, 10)

    portfolio = Portfolio([initiative, place, contact, plan])

    assert derived.gaps(portfolio, initiative) == ("partner", "start", "sdg", "gcm")
    assert derived.wanted_leads(portfolio) == (initiative.uid,)


def test_both_dates_are_a_duration() -> None:
    dated = an_initiative(start_on="2012-12", end_on="2014-08")

    assert "duration" not in derived.gaps(Portfolio([dated]), dated)


def test_a_portfolio_can_be_narrowed_to_some_initiatives() -> None:
    one, two, organisation = an_initiative(), an_initiative(), an_organisation()
    portfolio = Portfolio([one, two, organisation, a_partnership(one, organisation)])

    narrowed = portfolio.within([two])

    assert narrowed.initiatives == (two,)
    assert derived.partners(narrowed).partnerships == 0


def test_the_country_of_an_initiative_is_its_scope() -> None:
    assert country_of(an_initiative(scope="BF/private")) == "BF"


def test_organisations_are_in_no_table_of_people() -> None:
    initiative = an_initiative()
    people = a_figure(initiative, 7, kind="reached", category="WORK", sex="F")
    bodies = a_figure(initiative, 5, kind="reached", category="LGOV", sex="U", age="AUN")
    portfolio = Portfolio([initiative, people, bodies])

    found = derived.crossed(derived.figures_of(portfolio), portfolio.context, "category", "sex")

    assert found == {("WORK", "F"): 7}


def test_an_initiative_with_a_note_about_its_activity_is_not_silent() -> None:
    one, two, three = (an_initiative() for _ in range(3))
    activity = a_record("activity", initiative=one.uid)
    about = a_record("progress_note", initiative=None, activity=activity.uid)
    own = a_record("progress_note", initiative=two.uid)

    assert derived.silent(Portfolio([one, two, three, activity, about, own])) == (three.uid,)


def test_two_programmes_share_the_countries_that_are_in_both() -> None:
    found = derived.together({"EC": ("A", "B", "C"), "NP": ("A", "B"), "CR": ("", "C")})

    assert found == {("A", "B"): ("EC", "NP"), ("A", "C"): ("EC",), ("B", "C"): ("EC",)}
