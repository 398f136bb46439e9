"""The training data says what the sources say, no more, and the same on every laptop."""

from __future__ import annotations

from collections import Counter
from typing import Any

from app.base.ids import named_uid
from app.domain import catalogue, genesis, training
from app.domain.fields import Link
from app.domain.rules import check


def by_code(code: str) -> dict[str, Any]:
    """Return the values of an initiative."""
    return next(
        line["set"]
        for line in training.jmdi(None)
        if line["entity"] == "initiative" and line["set"]["code"] == code
    )


def organisation(name: str) -> tuple[str, dict[str, Any]]:
    """Return scope and values of the organisation whose name begins so."""
    return next(
        (scope, line["set"])
        for scope, line in training.scoped(None)
        if line["entity"] == "organisation" and line["set"]["name"].startswith(name)
    )


def test_sixteen_initiatives_with_what_belongs_to_them() -> None:
    count = Counter(line["entity"] for line in training.jmdi(None))

    assert count == {
        "initiative": 16,
        "organisation": 18,
        "partnership": 19,
        "location": 22,
        "initiative_tag": 10,
    }


def test_no_line_has_a_problem() -> None:
    for line in [*training.jmdi(None), *training.suggested_tags(None)]:
        assert check(line["entity"], line["set"]) == [], line


def test_two_laptops_that_load_them_make_the_same_records() -> None:
    lines = training.jmdi(None)

    assert training.initiative_uid("CR-1") == named_uid("jmdi", "initiative", "CR-1")
    assert len({line["uid"] for line in lines}) == len(lines) == 85
    for line in lines:
        made = catalogue.entity(line["entity"]).identity_uid(line["set"])
        assert made in {None, line["uid"]}


def test_what_is_linked_to_comes_first_and_lives_in_the_same_office() -> None:
    scopes: dict[str, str] = {}
    for scope, line in training.scoped(None):
        for field in catalogue.entity(line["entity"]).fields.values():
            if isinstance(field, Link) and field.key in line["set"]:
                assert scopes[line["set"][field.key]] == scope
        scopes[line["uid"]] = scope


def test_an_office_gets_its_own_records_only() -> None:
    lines = training.jmdi("CR")

    assert Counter(line["entity"] for line in lines) == {
        "initiative": 2,
        "organisation": 2,
        "partnership": 2,
        "location": 2,
        "initiative_tag": 2,
    }
    assert training.jmdi("BF") == []
    offices = ("CR", "EC", "MA", "NP", "PH", "SN", "SV", "TN")
    assert sum(len(training.jmdi(office)) for office in offices) == len(training.jmdi(None))


def test_what_the_sources_do_not_say_stays_empty() -> None:
    values = by_code("CR-1")

    assert values["status"] == "ONGOING"
    assert values["scaling_mode"] == "NONE"
    assert values["duration_months"] == 22
    assert (values["grant_amount"], values["grant_currency"]) == ("230000", "USD")
    assert not {"start_on", "end_on", "status_on", "result_codes"} & set(values)
    assert values["round"] in {
        row["code"] for entity, _, row in genesis.rows() if entity == "programme"
    }


def test_acronyms_and_existing_initiatives_named_in_the_sources_are_kept() -> None:
    assert by_code("NP-1")["acronym"] == "SRIL"
    assert by_code("PH-2")["acronym"] == "SUMMID"
    assert by_code("SN-1")["part_of"] == "STEP"
    assert [line["set"]["code"] for line in training.jmdi(None) if "part_of" in line["set"]] == (
        ["SN-1"]
    )


def test_a_prefix_is_the_legal_form_and_no_part_of_the_name() -> None:
    assert organisation("Agence pour le développement économique local de")[1]["legal_form"] == (
        "Fondation"
    )
    assert organisation("Agence pour le développement économique local pour")[1]["legal_form"] == (
        "Association"
    )
    assert "legal_form" not in organisation("Municipalité d’Upala")[1]


def test_a_partner_abroad_belongs_to_the_office_of_its_initiative() -> None:
    scope, values = organisation("Comité des Femmes")

    assert (scope, values["base_country"]) == ("SN", "IT")
    assert organisation("Coopération pour le développement")[0] == "TN"


def test_the_first_partner_leads_and_one_abroad_is_the_twin() -> None:
    partners = [line["set"] for line in training.jmdi(None) if line["entity"] == "partnership"]
    roles = Counter(partner["role"] for partner in partners)
    names = {line["uid"]: line["set"].get("name") for line in training.jmdi(None)}
    others = {names[p["organisation"]]: p["role"] for p in partners if p["role"] != "LEAD"}

    assert roles == {"LEAD": 16, "TWIN": 2, "IMPL": 1}
    assert others["Association Migration & Développement"] == "IMPL"


def test_suggested_themes_are_kept_apart_from_those_of_the_sources() -> None:
    suggested = {line["uid"] for line in training.suggested_tags(None)}
    main = [line for line in training.suggested_tags(None) if line["set"].get("main")]

    assert not suggested & {line["uid"] for line in training.jmdi(None)}
    assert {line["set"]["list_code"] for line in main} == {"sectors"}
    assert len(main) == 16
    assert 0 < len(training.suggested_tags("CR")) < len(suggested)


def test_a_caller_may_change_what_it_got() -> None:
    training.jmdi("CR")[0]["set"]["title"] = "changed"

    assert by_code("CR-1")["title"] != "changed"
