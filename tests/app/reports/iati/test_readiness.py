"""What stops an initiative, what is worth mending, and that each is said with its place."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from app.domain import catalogue
from app.domain.derived import Portfolio
from app.domain.record import Record
from app.reports.iati import codes, wording
from app.reports.iati.readiness import Line, Weight, is_ready, readiness
from tests.app.reports.iati.judges import Judges
from tests.app.reports.iati.material import (
    TERMS,
    built_in,
    everything,
    ready,
    tag,
    why,
    written,
)
from tests.factories import a_record


def lines(item: Record, *below: Record) -> tuple[Line, ...]:
    return readiness(Portfolio([*built_in(), item, *below]), item, TERMS)


def rules(item: Record, *below: Record) -> set[str]:
    return {line.rule for line in lines(item, *below)}


@pytest.mark.parametrize(
    ("given", "rule", "field"),
    [
        ({"start_on": None}, "no_start", "start_on"),
        ({"start_on": "2025"}, "year_only", "start_on"),
        ({"start_on": "0025-03-01"}, "odd_date", "start_on"),
        ({"end_on": "2925-03-01"}, "odd_date", "end_on"),
        ({"end_on": "2025-03-14"}, "end_before_start", "end_on"),
        ({"end_on": "2024"}, "end_before_start", "end_on"),
        ({"title": " \u200b\x07"}, "no_title", "title"),
        ({"summary": None, "objective": "\x00 "}, "no_description", "objective"),
        ({"summary": "Write to someone@example.org"}, "personal", "summary"),
        ({"title_en": "Call +506 2222 3333"}, "personal", "title_en"),
        ({"round": "OTHER"}, "no_reporter", "round"),
        ({"round": None}, "no_reporter", "round"),
        ({"code": " / "}, "no_code", "code"),
        ({"status": "DREAMT"}, "no_status", "status"),
    ],
)
def test_what_stops_an_initiative_is_said_with_its_field(
    given: dict[str, Any], rule: str, field: str
) -> None:
    item = ready(**given)
    found = list(lines(item, tag(item, "sectors", "EMP")))

    assert (Weight.BLOCKING, rule, "initiative", field) in found
    assert not is_ready(tuple(found))
    assert written([item, tag(item, "sectors", "EMP")]).xml is None


def test_without_a_sector_it_waits_and_a_migration_area_is_one() -> None:
    item = ready()

    assert Line(Weight.BLOCKING, "no_sector", "initiative_tag") in lines(item)
    assert "no_sector" not in rules(item, tag(item, "iom_migration_areas", "DEV"))


def test_two_initiatives_with_one_code_are_both_held_back() -> None:
    one, other = ready("CR-1"), ready("cr-1 ")
    records = [one, other, tag(one, "sectors", "EMP"), tag(other, "sectors", "EMP")]

    made = written(records)

    assert made.published == {}
    assert {line.rule for held in made.held for line in held.lines} >= {"code_double"}


@pytest.mark.parametrize("status", ["IDENTIFIED", "SUBMITTED", "ASSESSED", "SHORTLISTED"])
def test_a_candidate_waits_and_nothing_else_is_said_of_it(status: str) -> None:
    item = ready(status=status, start_on=None)

    assert [line.rule for line in lines(item)] == ["not_approved"]
    assert not any(held.blocked for held in written([item]).held)
    assert why([ready(status="NOTSELECTED")]) == ["not_selected"]


def test_an_office_outside_all_countries_has_no_country() -> None:
    item = ready("HQ-1", "HQ")

    assert "no_country" in rules(item)


def test_an_initiative_with_everything_has_nothing_to_mend() -> None:
    item, *below = everything()

    assert lines(item, *below) == ()


@pytest.mark.parametrize(
    ("given", "rule", "entity", "field"),
    [
        ({"title_en": None}, "no_english", "initiative", "title_en"),
        ({"start_on": "2025-03"}, "day_unknown", "initiative", "start_on"),
        ({"start_on": "2030-03-01", "end_on": None}, "begins_later", "initiative", "start_on"),
        ({"end_on": None, "duration_months": None}, "no_end", "initiative", "end_on"),
        ({"grant_amount": "0"}, "no_grant", "initiative", "grant_amount"),
        ({}, "no_partner", "partnership", ""),
        ({}, "no_goal", "initiative_tag", ""),
        ({}, "no_place", "location", ""),
        ({}, "no_result", "indicator", ""),
    ],
)
def test_what_is_worth_mending_stops_nothing(
    judges: Judges, given: dict[str, Any], rule: str, entity: str, field: str
) -> None:
    item = ready(**given)
    records = [item, tag(item, "sectors", "EMP")]

    assert Line(Weight.WARNING, rule, entity, field) in lines(*records)
    made = written(records)
    assert made.xml is not None
    assert judges.judge(made.xml) == []


def test_a_conflict_and_undated_money_and_several_countries_are_said() -> None:
    item = replace(ready(), conflicts=frozenset({"title"}))
    money = a_record("funding_line", initiative=item.uid, kind="SPENT", source="PROG", paid_on=None)
    abroad = a_record(
        "location", initiative=item.uid, role="PROJECT", country="IT", admin_level="CITY"
    )

    found = rules(item, money, abroad)

    assert {"conflict", "money_undated", "several_countries"} <= found


def test_every_line_leads_to_a_field_that_exists_and_has_words() -> None:
    wanted = ("status", "code", "title", "summary", "objective", "start_on", "round")
    whole = ready()
    item = replace(whole, values={**whole.values, **dict.fromkeys(wanted)})
    for line in (*lines(item), *lines(ready()), *lines(ready(status="ASSESSED"))):
        entity = catalogue.entity(line.entity)
        assert not line.field or line.field in entity.fields
        assert all(wording.worded(line))


def test_every_code_of_ours_that_iati_knows_is_in_its_lists(judges: Judges) -> None:
    places = {
        "statuses": "ActivityStatus", "partner_types": "OrganisationType",
        "partner_roles": "OrganisationRole", "sectors": "Sector", "iom_migration_areas": "Sector",
        "indicator_units": "IndicatorMeasure", "resource_kinds": "DocumentCategory",
    }  # fmt: skip
    context = Portfolio([]).context
    for list_code, theirs in places.items():
        for item in context.codes(list_code):
            found = codes.theirs(list_code, item.code)
            assert not found or found in judges.lists[theirs], (list_code, item.code)
        assert any(codes.theirs(list_code, item.code) for item in context.codes(list_code))
    assert all(codes.theirs("sectors", item.code) for item in context.codes("sectors"))
    assert all(codes.theirs("partner_types", item.code) for item in context.codes("partner_types"))
    for item in context.codes("sdg"):
        assert codes.sdg(item.code) == ("2", str(int(item.code[3:])))
    for target in judges.lists["UNSDG-Targets"]:
        assert codes.sdg(f"SDG{target}") == ("3", target)
    for wrong in ("SDG18", "SDG10.99", "SDG", "SDGx", "GCM01", "SDG1.z"):
        assert codes.sdg(wrong) is None


def test_agencies_have_the_identifiers_of_the_lists(judges: Judges) -> None:
    known = judges.lists["OrganisationIdentifier"] | judges.lists["CRSChannelCode"]
    for item in Portfolio([]).context.codes("agencies"):
        agency = codes.agency(item.code)
        assert agency is not None
        assert agency.type in judges.lists["OrganisationType"]
        assert not agency.ref or agency.ref.removeprefix("XM-DAC-") in known, item.code
