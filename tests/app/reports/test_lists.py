"""The lists of a programme: each from a handful of records, and all from a whole database.

Source: domain.md 000-13, 000-19, 000-24, 000-26 to 000-38, 001-02, 001-13, 002-71 to 002-73,
003-11, 004-41.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from app.domain import genesis
from app.domain.derived.closing_periods import PERSON, Kept
from app.domain.derived.portfolio import Portfolio
from app.domain.record import Record
from app.domain.report import Figures, Kind, Report, Table
from app.reports.documents import work
from app.reports.given import Given, Options
from app.reports.registry import LISTS, definition
from tests.factories import (
    a_figure,
    a_partnership,
    a_record,
    an_initiative,
    an_organisation,
    the_sixteen,
)

TODAY = "2026-11-26"
PROGRAMMES = [
    Record(entity, uid, "global", "HQ", values)
    for entity, uid, values in genesis.rows()
    if entity == "programme"
]
SEED = next(p for p in PROGRAMMES if p.get("code") == "SEED")


def made(key: str, *records: Record, **options: Any) -> Report:  # noqa: ANN401
    found = definition(key)
    assert found is not None
    portfolio = Portfolio([*records, *PROGRAMMES])
    return found.build(Given(portfolio, Options(**options), TODAY, {}, "HQ"))


def table(report: Report, at: int = 0) -> Table:
    return report.tables[at]


def rows(report: Report, *keys: str, at: int = 0) -> list[tuple[Any, ...]]:
    """Return these cells of a table."""
    found = table(report, at)
    names = [column.key for column in found.columns]
    return [tuple(row[names.index(key)] for key in keys) for row in found.rows]


def said(report: Report) -> dict[str, Any]:
    """Return the figures at the head."""
    return {
        figure.column.key: figure.value
        for block in report.blocks
        if isinstance(block, Figures)
        for figure in block.figures
    }


def of(item: Record, entity: str, **values: Any) -> Record:  # noqa: ANN401
    return a_record(entity, initiative=item.uid, scope=item.scope, **values)


@pytest.mark.parametrize("key", [one.key for one in LISTS])
@pytest.mark.parametrize("records", [[], the_sixteen()], ids=["nothing", "the sixteen"])
def test_every_list_is_made_from_nothing_and_from_the_sixteen(
    key: str, records: list[Record]
) -> None:
    report = made(key, *records)

    assert report.key == key
    assert report.title != key
    for one in report.tables:
        assert all(len(row) == len(one.columns) for row in one.rows)
        assert one.rows or one.empty or key == "stakeholders"


def test_the_survey_is_told_by_date_for_each_question() -> None:
    asked = [a_record("indicator", initiative=None, programme=SEED.uid, standard=f"PULSE-{n}",
                      unit="score_1_5") for n in (1, 2)]  # fmt: skip
    values = [
        a_record("indicator_value", indicator=asked[at].uid, measured_on=on, value=value)
        for at, on, value in (
            (0, "2021-04", "3"), (0, "2021-04", "4"), (1, "2021-04", "2"), (0, "2022-02", "4.5"),
        )
    ]  # fmt: skip

    report = made("pulse", *asked, *values)

    assert rows(report, "on", "PULSE-1", "PULSE-2", "PULSE-3") == [
        ("2021-04", Decimal("3.5"), 2, None),
        ("2022-02", Decimal("4.5"), None, None),
    ]
    assert rows(made("pulse", *asked, *values, programme="M4SD"), "on") == []


def test_open_commitments_come_first_and_say_how_late_they_are() -> None:
    item = an_initiative(status="ONGOING")
    late = of(item, "progress_note", kind="RECO", follow_up="open", follow_up_on="2026-11-16")
    due = of(item, "progress_note", kind="DECISION", follow_up="open", follow_up_on="2027-01-31")
    done = of(item, "progress_note", kind="DECISION", follow_up="done", follow_up_on="2020-10-01")
    of_programme = a_record(
        "progress_note", initiative=None, programme=SEED.uid, kind="DECISION", follow_up="open",
        follow_up_on=None,
    )  # fmt: skip
    plain = of(item, "progress_note", kind="LESSON", follow_up="none")

    report = made("commitments", item, done, due, late, of_programme, plain)

    assert rows(report, "note", "late") == [
        (late.uid, 10), (due.uid, None), (of_programme.uid, None), (done.uid, None),
    ]  # fmt: skip
    assert said(report) == {"open": 3, "late": 1, "done": 1}


def test_agreements_are_a_share_of_the_approved_by_number_against_half() -> None:
    items = [an_initiative(status="ONGOING") for _ in range(2)] + [an_initiative()]
    town, club = an_organisation(), an_organisation("Club", type="NNGO")
    signed = a_partnership(items[0], town, agreement_on="2026-02-01")
    other = a_partnership(items[1], club, agreement_on="2026-02-01")

    report = made("lrg-agreements", *items, town, club, signed, other)

    assert said(report) == {
        "approved": 2, "signed": 1, "share": 50, "benchmark": 50, "met": True,
    }  # fmt: skip
    assert rows(report, "signed", "partners") == [(True, 1), (False, 0)]
    nothing = said(made("lrg-agreements", *items, town, a_partnership(items[0], town)))
    assert (nothing["signed"], nothing["share"], nothing["met"]) == (None, None, None)


def test_what_is_late_is_told_for_activities_and_initiatives() -> None:
    item = an_initiative(status="ONGOING", end_on="2026-11-20")
    late = of(item, "activity", status="PLANNED", due_on="2026-11-06")
    done = of(item, "activity", status="DONE", due_on="2026-11-06")

    report = made("overdue", item, late, done)

    assert rows(report, "activity", "late") == [(late.uid, 20)]
    assert rows(report, "initiative", "late", at=1) == [(item.uid, 6)]


def test_a_need_stands_beside_the_training_that_answers_it() -> None:
    item = an_initiative()
    need, other = (of(item, "progress_note", kind="NEED", audience=["MUNI"]) for _ in range(2))
    training = of(
        item, "activity", kind="TRAINING", status="DONE", answers_note=need.uid,
        held_on="2026-05-04",
    )  # fmt: skip

    report = made("needs", item, need, other, training)

    assert rows(report, "need", "answer", "on") == [
        (need.uid, training.uid, "2026-05-04"), (other.uid, None, None),
    ]  # fmt: skip
    assert said(report) == {"needs": 2, "answered": 1, "share": 50}


def test_cofunding_adds_up_over_initiatives() -> None:
    items = [an_initiative(status="ONGOING", grant_amount="100000") for _ in range(2)]
    given = of(items[0], "funding_line", kind="RECEIVED", source="DIASPORA", amount="20000")

    report = made("cofunding", *items, given)

    assert said(report) == {"diaspora": Decimal("0.1"), "lrg": None}
    assert rows(report, "diaspora", "diaspora_ratio") == [(20000, Decimal("0.2")), (None, None)]
    assert table(report).foot[1:3] == (200000, 20000)


def test_indicators_of_people_keep_women_men_and_the_rest_together() -> None:
    item = an_initiative()
    people, things = of(item, "indicator", standard="STD-WORK"), of(item, "indicator")
    values = [
        a_record("indicator_value", indicator=people.uid, value="10", women=4, men=3),
        a_record("indicator_value", indicator=things.uid, value="2"),
    ]

    report = made("results", item, people, things, *values)

    assert rows(report, "indicator", "value") == [("Businesses created", 2)]
    assert rows(report, "women", "men", "undivided", "value", at=1) == [(4, 3, 3, 10)]
    columns = {column.key: column for column in table(report, 1).columns}
    assert {columns[k].kind for k in ("women", "men", "undivided", "value")} == {Kind.PEOPLE}
    assert columns["value"].sum_of == ("women", "men", "undivided")


def test_goals_gather_initiatives_results_and_people() -> None:
    item = an_initiative(grant_amount="1000", grant_currency="USD")
    tag = of(item, "initiative_tag", list_code="sdg", tag="SDG08")
    told = of(item, "progress_note", kind="RESULT", sdg="SDG08")
    lesson = of(item, "progress_note", kind="LESSON", sdg="SDG08")
    measured = of(item, "indicator", sdg="SDG03")
    reached = a_figure(item, 30, kind="reached")

    report = made("sdg", item, tag, told, lesson, measured, reached)

    assert rows(report, "sdg", "initiatives", "grants", "results", "indicators", "reached") == [
        ("SDG03", 0, None, 0, 1, None),
        ("SDG08", 1, 1000, 1, 0, 30),
    ]


def test_the_matrix_counts_partners_by_family_and_tied_ones_once() -> None:
    item = an_initiative()
    bodies = [an_organisation("Canton"), an_organisation("The canton"),
              an_organisation("Club", type="NNGO")]  # fmt: skip
    partners = [a_partnership(item, body) for body in bodies]
    ties = [a_record("alias", record=body.uid, master="m") for body in bodies[:2]]

    report = made("stakeholders", item, *bodies, *partners, *ties)

    assert rows(report, "type", "organisations") == [("MUNI", 1), ("NNGO", 1)]
    assert rows(report, "public_local", "civil", at=1) == [(1, 1)]


def test_a_closed_period_is_told_as_reported_and_as_restated() -> None:
    item = an_initiative()
    spring = {"kind": "reached", "period_start": "2026-03-01", "period_end": "2026-03-31"}
    kept, late = a_figure(item, 12, **spring), a_figure(item, 5, reason="Came in July", **spring)
    closed = Record(
        "closing", "c", "global", "HQ",
        {"since": "2026-01-01", "until": "2026-06-30",
         "kept": {kept.uid: Kept("10", PERSON, item.uid)}},
    )  # fmt: skip

    report = made("restatements", item, kept, late, closed)

    assert rows(report, "initiative", "reported", "now") == [(item.uid, 10, 17)]
    assert rows(report, "reported", "now", "reason", at=1) == [
        (10, 12, "The reason is missing."), (None, 5, "Came in July"),
    ]  # fmt: skip


def test_ticks_policy_and_checklist_are_told_for_each_initiative() -> None:
    item = an_initiative(
        status="COMPLETED", policy_link="Plan 2026", owned_by="Canton", owned_on="2026-10",
        institutionalised_on="2026-11",
    )  # fmt: skip
    survey = of(item, "activity", kind="SURVEY", status="DONE", title="Survey")
    result = of(item, "progress_note", kind="RESULT", title="Jobs", noted_on="2026-11-20")

    together = made("working-together", item, survey, result)
    assert rows(together, "survey", "talk", "days", "codesign", "tipping") == [
        (True, True, 6, False, True)
    ]
    assert rows(made("policy", item, survey, result), "policy", "actions", "results", "whole") == [
        ("Plan 2026", ("Survey",), ("Jobs",), True)
    ]
    assert rows(made("checklist", item, survey, result), "results", "lessons", "ownership") == [
        (True, False, True)
    ]


def test_programmes_count_towards_what_they_aimed_at() -> None:
    report = made("targets", an_initiative(status="ONGOING", round="M4SD-P3"), programme="M4SD")

    assert rows(report, "target", "approved") == [(12, 1)]


def test_an_event_says_at_least_how_many_came_from_which_countries() -> None:
    item = an_initiative("CR-1")
    board = a_record(
        "activity", initiative=None, programme=SEED.uid, kind="COMMITTEE", participants=60,
        participants_qualifier="at_least", countries=["CR", "MA", "PH"],
        audience=["MUNI", "NATG", "PRIV"],
    )  # fmt: skip
    counted = a_record(
        "activity", initiative=item.uid, kind="TRAINING", women=3, men=2, held_on="2026-03",
        participants=9,
        participants_qualifier="at_least",
    )  # fmt: skip
    ahead = a_record("activity", initiative=item.uid, kind="FORUM", status="PLANNED")
    served = a_record("activity", initiative=item.uid, kind="SERVICE", women=9)
    report = made("events", item, board, counted, ahead, served)

    assert rows(
        report, "activity", "day", "countries", "participants", "participants_qualifier"
    ) == [
        (counted.uid, "2026-03", None, 5, "exact"),
        (board.uid, None, ("CR", "MA", "PH"), 60, "at_least"),
    ]
    assert rows(report, "audience") == [(None,), (("MUNI", "NATG", "PRIV"),)]
    assert said(report) == {"events": 2, "undated": 1, "countries": 3}
    assert any("at least" in note for note in report.notes)


def test_a_document_says_how_exact_a_number_is_where_one_is_not() -> None:
    item = an_initiative("CR-1")
    below: dict[str, Any] = {"initiative": item.uid, "kind": "FORUM"}
    told = [
        a_record("activity", **below, title="A", women=4, participants_qualifier="at_least"),
        a_record("activity", **below, title="B", participants=60),
    ]

    def columns(*activities: Record) -> list[str]:
        given = Given(Portfolio([item, *activities]), Options(), TODAY, {}, "HQ")
        found = work.activities(given, "a", "Forums", ("FORUM",), "None")
        assert all(len(row) == len(found.columns) for row in found.rows)
        return [column.key for column in found.columns]

    assert "participants_qualifier" not in columns(*told)
    board = a_record("activity", **below, participants=60, participants_qualifier="at_least")
    assert columns(*told, board)[-1] == "participants_qualifier"


def test_lessons_are_told_by_theme_the_newest_first() -> None:
    item = an_initiative("CR-1")
    told = (
        ("TIP", "Old", "KT2", "2025-01-01"),
        ("LESSON", "New", "KT2", "2026-01-01"),
        ("GOODPRAC", "First", "KT1", "2024-01-01"),
        ("STORY", "No theme", None, "2026-02-02"),
        ("NEED", "Not learned", "KT1", "2026-02-02"),
    )
    notes = [
        a_record(
            "progress_note", initiative=item.uid, kind=kind, text=text, theme=theme, noted_on=day
        )
        for kind, text, theme, day in told
    ]

    assert rows(made("lessons", item, *notes), "theme", "text") == [
        ("KT1", "First"), ("KT2", "New"), ("KT2", "Old"), (None, "No theme"),
    ]  # fmt: skip
    assert rows(made("lessons", item, *notes, since="2026-01-02"), "text") == [("No theme",)]


def test_local_governments_are_listed_with_whom_to_turn_to() -> None:
    city = an_organisation("City", networks=["MAYORS"], functional_mailbox="migration@city.example")
    region, club = an_organisation("Area", type="PROV"), an_organisation("Club", type="NNGO")
    asked = a_record(
        "contact", agency=None, organisation=city.uid, function="Health", consent=True,
        name="N. N.", work_phone="+506 2222 2222",
    )  # fmt: skip
    silent = a_record(
        "contact", agency=None, organisation=region.uid, function="Desk", topic="KT3", name="X. Y."
    )
    report = made("contacts", city, region, club, asked, silent)

    assert rows(report, "name", "networks", "functional_mailbox", "function", "topic") == [
        ("Area", None, None, "Desk", "KT3"),
        ("City", ("MAYORS",), "migration@city.example", "Health", None),
    ]
    assert table(report).rows[0][-3:] == (None, None, None)  # no consent, no name
    assert table(report).rows[1][-3:] == ("N. N.", None, "+506 2222 2222")
    assert [c.personal for c in table(report).columns[-3:]] == [True] * 3
    assert table(report).names["KT3"] == "Mapping and engaging the diaspora"


def test_places_are_counted_by_the_kind_of_their_area() -> None:
    one, two = an_initiative("CR-1"), an_initiative("CR-2")
    places = [
        a_record("location", initiative=one.uid, area_type="URBAN", name="A"),
        a_record("location", initiative=one.uid, area_type="RURAL", name="B"),
        a_record("location", initiative=two.uid, area_type="RURAL", name="C"),
        a_record("location", initiative=two.uid, area_type="RURAL", name="D"),
        a_record("location", initiative=two.uid, name="E"),
    ]

    assert rows(made("areas", one, two, *places), "area_type", "initiatives", "places") == [
        ("URBAN", 1, 1), ("RURAL", 2, 3), (None, 1, 1),
    ]  # fmt: skip
