"""What the rules find: errors, what is missing, what is worth a second look."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import catalogue
from app.domain.codelists import Code, codelist
from app.domain.entity_rules import ALL_PASS, RULES, before
from app.domain.problem import built_in
from app.domain.rules import (
    Context,
    Problem,
    check,
    may_move,
    missing,
    moves,
    refusals,
)
from app.domain.statuses import reached, wants_steering_yes
from tests.factories import an_initiative, some_values

UID = "0f8fad5b-d9cb-469f-a165-70867728950e"


def found(entity: str, **given: Any) -> set[tuple[str, str, str]]:  # noqa: ANN401
    """Return what is the matter with an otherwise valid record: field, rule, severity."""
    problems = check(entity, some_values(entity, **given))
    return {(problem.field, problem.rule, problem.severity) for problem in problems}


@pytest.mark.parametrize("entity", catalogue.ENTITIES, ids=lambda entity: entity.key)
def test_what_the_builders_make_has_no_problem(entity: type[Any]) -> None:
    assert check(entity, some_values(entity.key)) == []


@pytest.mark.parametrize("entity", catalogue.ENTITIES, ids=lambda entity: entity.key)
def test_an_empty_record_lacks_what_is_required_and_is_not_refused(entity: type[Any]) -> None:
    problems = check(entity, {})

    required = {field.key for field in entity.fields.values() if field.required}
    assert required <= {problem.field for problem in problems}
    assert {problem.severity for problem in problems} <= {"missing"}


@given(
    st.sampled_from(catalogue.ENTITIES),
    st.data(),
)
def test_odd_values_are_named_and_never_break(entity: type[Any], data: st.DataObject) -> None:
    odd = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5)
    anything = odd | st.lists(odd, max_size=2) | st.dictionaries(st.text(max_size=2), odd)
    values = data.draw(st.dictionaries(st.sampled_from(sorted(entity.fields)), anything))

    for problem in check(entity, values):
        assert problem.severity in {"error", "missing", "warning"}
        assert problem.field in entity.fields


@pytest.mark.parametrize(
    ("entity", "given", "problem"),
    [
        ("initiative", {"title": 5}, ("title", "not_a_text", "error")),
        ("initiative", {"title": " x"}, None),
        ("initiative", {"duration_months": 121}, ("duration_months", "out_of_range", "error")),
        (
            "initiative",
            {"duration_months": True},
            ("duration_months", "not_a_whole_number", "error"),
        ),
        ("initiative", {"grant_amount": "-1"}, ("grant_amount", "out_of_range", "error")),
        ("initiative", {"grant_amount": "1e3"}, ("grant_amount", "odd_value", "error")),
        ("initiative", {"start_on": "2012-02-30"}, ("start_on", "not_a_date", "error")),
        ("initiative", {"start_on": "2012-02"}, None),
        ("initiative", {"status_on": "2012-02"}, ("status_on", "date_incomplete", "error")),
        ("initiative", {"status_on": "2012-01-31"}, None),
        ("initiative", {"status_on": 2012}, ("status_on", "not_a_date", "error")),
        ("initiative", {"status": "SLEEPING"}, ("status", "unknown_code", "error")),
        ("initiative", {"previous": "CR-1"}, ("previous", "not_a_link", "error")),
        (
            "initiative",
            {"result_codes": ["JMDI-A", "X"]},
            ("result_codes", "unknown_code", "error"),
        ),
        ("initiative", {"result_codes": "JMDI-A"}, ("result_codes", "not_a_list", "error")),
        ("progress_note", {"share": "yes"}, ("share", "not_yes_no", "error")),
        ("assessment", {"merit": 3}, ("merit", "out_of_range", "error")),
        ("assessment", {"impact": -1}, ("impact", "out_of_range", "error")),
        ("assessment_score", {"score": 3}, ("score", "out_of_range", "error")),
        ("contact", {"topic": "HEA"}, None),
        ("contact", {"topic": "KT1"}, None),
        ("contact", {"topic": "SDG01"}, ("topic", "unknown_code", "error")),
    ],
)
def test_a_value_that_its_field_cannot_hold_is_an_error(
    entity: str, given: dict[str, Any], problem: tuple[str, str, str] | None
) -> None:
    assert found(entity, **given) == ({problem} if problem else set())


@pytest.mark.parametrize(
    ("entity", "given", "problem"),
    [
        # initiative
        (
            "initiative",
            {"start_on": "2013-05", "end_on": "2013-04-30"},
            ("end_on", "end_before_start", "error"),
        ),
        ("initiative", {"start_on": "2013", "end_on": "2013-04-30"}, None),
        (
            "initiative",
            {"start_on": "2012-12", "end_on": "2014-08", "duration_months": 12},
            ("duration_months", "duration_differs", "warning"),
        ),
        (
            "initiative",
            {"start_on": "2012-12", "end_on": "2014-08", "duration_months": 21},
            None,
        ),
        ("initiative", {"grant_amount": "1"}, ("grant_currency", "wanted_here", "missing")),
        # tag
        ("initiative_tag", {"list_code": "countries"}, ("list_code", "not_a_tag_list", "error")),
        ("initiative_tag", {"tag": "GCM01"}, ("tag", "unknown_code", "error")),
        ("initiative_tag", {"list_code": "gcm", "tag": "GCM01"}, None),
        # organisation and partnership
        (
            "organisation",
            {"functional_mailbox": "the front desk"},
            ("functional_mailbox", "not_an_address", "warning"),
        ),
        ("organisation", {"functional_mailbox": "info@upala.example"}, None),
        (
            "partnership",
            {"starts_on": "2013", "ends_on": "2012-12"},
            ("ends_on", "end_before_start", "error"),
        ),
        ("partnership", {"amount": "100"}, ("currency", "wanted_here", "missing")),
        ("partnership", {"stage": "AGREED"}, ("agreement_on", "wanted_here", "missing")),
        (
            "partnership",
            {"stage": "MAPPED", "agreement_on": "2013-01-01"},
            ("stage", "agreement_is_signed", "warning"),
        ),
        ("partnership", {"stage": "AGREED", "agreement_on": "2013-01-01"}, None),
        # contact
        ("contact", {"agency": None}, ("organisation", "one_of", "missing")),
        ("contact", {"organisation": UID}, ("agency", "only_one_of", "warning")),
        ("contact", {"name": "N. N."}, ("name", "consent_wanted", "error")),
        (
            "contact",
            {"work_phone": "1", "consent": False},
            ("work_phone", "consent_wanted", "error"),
        ),
        ("contact", {"name": "N. N.", "consent": True}, ("consent_on", "wanted_here", "missing")),
        ("contact", {"name": "N. N.", "consent": True, "consent_on": "2013-01-01"}, None),
        ("contact", {"consent": True}, None),
        # activity
        ("activity", {"initiative": None}, ("initiative", "one_of", "missing")),
        ("activity", {"programme": UID}, ("programme", "only_one_of", "error")),
        (
            "activity",
            {"held_on": "2013-03-05", "end_on": "2013-03-04"},
            ("end_on", "end_before_start", "error"),
        ),
        (
            "activity",
            {"women": 40, "men": 21, "participants": 60},
            ("participants", "more_than_total", "error"),
        ),
        (
            "activity",
            {"women": 40, "men": 20, "participants": 60},
            ("participants", "breakdown_is_enough", "warning"),
        ),
        ("activity", {"women": 5, "men": 5, "young": 11}, ("young", "more_than_total", "error")),
        ("activity", {"participants": 10, "young": 11}, ("young", "more_than_total", "error")),
        ("activity", {"women": 5, "young": 11}, None),
        ("activity", {"participants": 60, "participants_qualifier": "at_least"}, None),
        # beneficiary figure
        (
            "beneficiary_figure",
            {"count": 5, "of_which_disability": 6},
            ("of_which_disability", "more_than_total", "error"),
        ),
        (
            "beneficiary_figure",
            {"kind": "reached", "period_start": "2013-01-01"},
            ("period_end", "wanted_here", "missing"),
        ),
        (
            "beneficiary_figure",
            {"period_start": "2013-07-01", "period_end": "2013-06-30"},
            ("period_end", "end_before_start", "error"),
        ),
        (
            "beneficiary_figure",
            {"category": "ASSO", "age": "AUN"},
            ("sex", "counted_in_organisations", "error"),
        ),
        (
            "beneficiary_figure",
            {"category": "LGOV", "sex": "U"},
            ("age", "counted_in_organisations", "error"),
        ),
        ("beneficiary_figure", {"category": "NGOV", "sex": "U", "age": "AUN"}, None),
        ("beneficiary_figure", {"restates": UID}, ("reason", "wanted_here", "missing")),
        # indicator and its values
        ("indicator", {"standard": None}, ("standard", "one_of", "missing")),
        ("indicator", {"initiative": None}, None),
        (
            "indicator",
            {"initiative": None, "standard": None, "title": "Wells"},
            ("initiative", "one_of", "missing"),
        ),
        ("indicator", {"country": "CR"}, ("country", "only_one_of", "error")),
        ("indicator", {"unit": "percent"}, ("unit", "unit_differs", "error")),
        (
            "indicator",
            {"standard": "PULSE-1", "unit": "score_1_5", "target": "6"},
            ("target", "outside_scale", "error"),
        ),
        (
            "indicator",
            {"standard": None, "title": "Law in force", "unit": "yesno", "baseline": "2"},
            ("baseline", "outside_scale", "error"),
        ),
        (
            "indicator",
            {"baseline_on": "2013-02", "target_on": "2013-01"},
            ("target_on", "end_before_start", "error"),
        ),
        (
            "indicator_value",
            {"value": "10", "women": 6, "men": 5},
            ("value", "more_than_total", "error"),
        ),
        ("indicator_value", {"value": "10.5", "women": 6, "men": 4}, None),
        ("indicator_value", {"restates": UID}, ("reason", "wanted_here", "missing")),
        # money
        ("funding_line", {"currency": "CRC"}, ("usd_rate", "wanted_here", "missing")),
        ("funding_line", {"currency": "CRC", "usd_rate": "505.25"}, None),
        ("funding_line", {"usd_rate": "2"}, ("usd_rate", "rate_of_the_dollar", "error")),
        ("funding_line", {"usd_rate": "1"}, None),
        ("funding_line", {"amount": "-200"}, None),
        # notes
        ("progress_note", {"initiative": None}, ("initiative", "one_of", "missing")),
        ("progress_note", {"initiative": None, "source_uid": UID}, None),
        ("progress_note", {"activity": UID}, None),
        (
            "progress_note",
            {"text": "Ask +221 33 889 12 12 for the key"},
            ("text", "personal_data", "warning"),
        ),
        # selection
        ("assessment", {"decision": "YES"}, ("assessed_on", "wanted_here", "missing")),
        ("assessment_score", {"bonus": True}, ("bonus", "no_bonus_here", "warning")),
        ("assessment_score", {"bonus": True, "criterion": "C4"}, None),
        # screening
        ("screening_item", {"side": "RISK", "effect": 2}, ("likelihood", "wanted_here", "missing")),
        ("screening_item", {"effect": 2}, ("effect", "only_for_risks", "warning")),
        # documents
        (
            "resource",
            {"kind": "PHOTO", "photo_ok": False, "share": True},
            ("share", "photo_not_ok", "error"),
        ),
        ("resource", {"kind": "PHOTO"}, ("photo_ok", "wanted_here", "missing")),
        ("resource", {"link": None}, ("link", "wanted_here", "missing")),
        ("resource", {"kind": "REPORT", "link": None}, ("file_name", "one_of", "missing")),
        ("resource", {"link": "javascript:alert(1)"}, ("link", "not_a_web_link", "error")),
        (
            "resource",
            {"file_name": "../x.pdf", "file_sha256": "0" * 64, "file_size": 1},
            ("file_name", "not_a_file_name", "error"),
        ),
        (
            "resource",
            {"file_name": "x.pdf", "file_sha256": "0" * 64},
            ("file_size", "wanted_here", "missing"),
        ),
        ("resource", {"file_sha256": "xyz"}, ("file_sha256", "not_a_checksum", "error")),
        # reference
        ("programme", {"kind": "round"}, ("parent", "wanted_here", "missing")),
        (
            "programme",
            {"starts_on": "2020", "ends_on": "2019"},
            ("ends_on", "end_before_start", "error"),
        ),
        ("code_item", {"extra": "{"}, ("extra", "not_json", "error")),
        ("code_item", {"extra": "[]"}, ("extra", "not_json", "error")),
        ("code_item", {"extra": "{}"}, None),
    ],
)
def test_rules_of_single_entities(
    entity: str, given: dict[str, Any], problem: tuple[str, str, str] | None
) -> None:
    assert found(entity, **given) == ({problem} if problem else set())


def test_much_more_is_wanted_once_an_initiative_is_approved() -> None:
    problems = missing("initiative", {"title": "Water", "status": "APPROVED"})

    assert {problem.field for problem in problems} == {
        "round",
        "objective",
        "duration_months",
        "grant_amount",
        "grant_currency",
        "scaling_mode",
    }
    assert check("initiative", an_initiative(status="ONGOING").values) == []


def test_one_can_ask_what_the_next_status_will_want() -> None:
    values = {"title": "Water", "status": "SHORTLISTED"}

    assert missing("initiative", values) == []
    assert "objective" in {problem.field for problem in missing("initiative", values, "APPROVED")}


def test_both_dates_do_instead_of_the_duration() -> None:
    initiative = an_initiative(status="ONGOING", duration_months=None, start_on="2012-12")

    assert {problem.field for problem in check("initiative", initiative.values)} == {
        "duration_months"
    }
    assert check("initiative", {**initiative.values, "end_on": "2014-08"}) == []


def test_an_entity_of_a_newer_program_has_no_problems() -> None:
    assert check("voucher", {"amount": -1}) == []
    assert check("initiative", some_values("initiative", colour="red")) == []


def test_headquarters_own_codes_are_judged_by_its_lists() -> None:
    more = codelist("networks").extended([Code("networks", "CITIES", 99, {"en": "Cities"})])
    context = Context(lambda key: more if key == "networks" else codelist(key))
    values = some_values("organisation", networks=["CITIES"])

    assert check("organisation", values, context) == []
    assert [problem.rule for problem in check("organisation", values)] == ["unknown_code"]


def test_without_its_list_no_code_is_known() -> None:
    def none(key: str) -> Any:  # noqa: ANN401
        raise KeyError(key)

    context = Context(none)
    problems = check("assessment_score", some_values("assessment_score", bonus=True), context)

    assert [problem.rule for problem in problems] == ["unknown_code"]
    assert context.code("selection_criteria", "C4") is None


def test_a_save_is_refused_for_its_own_fields_only() -> None:
    values = some_values("activity", women=40, men=21, participants=60)
    problems = check("activity", values)

    assert refusals(problems) == problems
    assert refusals(problems, frozenset({"women"})) == problems
    assert refusals(problems, frozenset({"place"})) == []
    assert refusals(check("activity", {}), None) == []


def test_a_problem_repeats_no_value() -> None:
    values = some_values("contact", name="Somebody", work_email=5, topic="Somebody")

    assert "Somebody" not in repr(check("contact", values))
    assert Problem("name", "required") == Problem("name", "required", {}, "error")


@pytest.mark.parametrize(
    ("old", "new", "allowed"),
    [
        ("IDENTIFIED", "SUBMITTED", True),
        ("IDENTIFIED", "APPROVED", False),
        ("SUBMITTED", "NOTSELECTED", True),
        ("ASSESSED", "NOTSELECTED", True),
        ("SHORTLISTED", "NOTSELECTED", True),
        ("APPROVED", "NOTSELECTED", False),
        ("ONGOING", "SUSPENDED", True),
        ("SUSPENDED", "ONGOING", True),
        ("SUSPENDED", "COMPLETED", False),
        ("COMPLETED", "ONGOING", False),
        ("ONGOING", "ONGOING", True),
        (None, "ONGOING", True),
        ("SLEEPING", "ONGOING", False),
    ],
)
def test_a_status_moves_only_along_its_life(old: str | None, new: str, allowed: bool) -> None:
    assert may_move(old, new) is allowed


def test_every_status_has_its_moves_and_three_can_be_cancelled() -> None:
    codes = {item.code for item in codelist("statuses")}

    assert set().union(*(moves(code) for code in codes)) | {"IDENTIFIED"} == codes
    assert {code for code in codes if "CANCELLED" in moves(code)} == (
        {"APPROVED", "ONGOING", "SUSPENDED"}
    )
    finals = {item.code for item in codelist("statuses") if item.extra["final"] == "1"}
    assert {code for code in codes if not moves(code)} == finals


def test_approval_wants_the_steering_committee() -> None:
    assert wants_steering_yes("SHORTLISTED", "APPROVED")
    assert not wants_steering_yes("APPROVED", "ONGOING")


def test_a_milestone_other_than_approval_counts_in_that_status_only() -> None:
    assert reached("COMPLETED", "COMPLETED")
    assert not reached("ONGOING", "COMPLETED")
    assert not reached("CANCELLED", "APPROVED")


@pytest.mark.parametrize(
    ("first", "second", "earlier"),
    [
        ("2012", "2013-01", True),
        ("2013", "2013-01", False),
        ("2013-02", "2013-01-31", False),
        ("2013-01-01", "2013-01-02", True),
        (None, "2013", False),
        ("2013", "", False),
    ],
)
def test_partial_dates_are_compared_as_far_as_they_go(
    first: str | None, second: str | None, earlier: bool
) -> None:
    assert before(first, second) is earlier


def test_an_answer_belongs_to_its_question_and_lacks_no_initiative() -> None:
    assert found("progress_note", initiative=None) == {("initiative", "one_of", "missing")}
    assert found("progress_note", initiative=None, reply_to=UID) == set()


_COUNTS = st.integers(0, 9)
_DAYS = st.sampled_from(["2021", "2021-03", "2021-11-03", "2021-11-04", "2022"])
_PLACES = st.sampled_from(["initiative", "programme", "participants"])


@given(
    fields=st.sets(
        st.one_of(_PLACES, st.sampled_from(["held_on", "end_on", "women", "men", "young"]))
    ),
    data=st.data(),
)
def test_many_activities_pass_together_only_where_each_passes(
    fields: set[str], data: st.DataObject
) -> None:
    kinds = {"initiative": st.just("u" * 36), "programme": st.just("u" * 36)}
    kinds |= {"held_on": _DAYS, "end_on": _DAYS}
    columns = {
        name: data.draw(st.lists(kinds.get(name, _COUNTS), min_size=3, max_size=3))
        for name in sorted(fields)
    }

    if ALL_PASS["activity"](columns):
        for at in range(3):
            values = {name: column[at] for name, column in columns.items()}
            assert not list(RULES["activity"](values, built_in()))
