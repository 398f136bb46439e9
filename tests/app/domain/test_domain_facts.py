"""What the sources say and lists, fields and built-in records hold; one row after the other.

Source: domain.md; ``docs/domain.csv`` says which row rests on which of these.
"""

from __future__ import annotations

import csv
import json
from typing import Any

import pytest

from app.domain import catalogue, codelists, genesis, rules, training
from app.domain.codelists import codelist
from app.domain.entities.initiative_tag import TAG_LISTS
from app.domain.entities.location import Location
from app.domain.entities.organisation import Organisation
from app.domain.fields import Code, Codes
from app.domain.help import GENERAL
from app.domain.personal_data import personal_data
from app.domain.problem import built_in
from app.domain.values import lists_of
from tests.conftest import ROOT
from tests.factories import a_record, an_initiative, an_organisation, the_sixteen

PROGRAMMES = {
    values["code"]: values for entity, _, values in genesis.rows() if entity == "programme"
}


def problems(entity: str, **values: Any) -> list[tuple[str, str]]:  # noqa: ANN401
    """Return field and rule of what is wrong with a record that has these values."""
    record = a_record(entity, **values)
    return [(p.field, p.rule) for p in rules.check(entity, record.values, built_in())]


def codes_of_rows() -> list[tuple[str, str]]:
    """Return list and code of every place in the table that is a code."""
    with (ROOT / "docs" / "domain.csv").open(encoding="utf-8", newline="") as file:
        places = [row["where"] for row in csv.DictReader(file)]
    named = [p.removeprefix("list:").partition("/") for p in places if p.startswith("list:")]
    return sorted({(key, code) for key, _, codes in named for code in codes.split(";") if code})


@pytest.mark.parametrize(("key", "code"), codes_of_rows())
def test_every_code_a_row_names_is_in_its_list(key: str, code: str) -> None:
    found = codelist(key).get(code)

    assert found is not None
    assert found.active
    assert all(found.labels.get(language) for language in codelists.LANGUAGES)
    assert key in TAG_LISTS or key in {"programmes", "funding_rounds"} or _is_asked_for(key)


def _is_asked_for(key: str) -> bool:
    """Tell whether some form has a field in which codes of a list are chosen."""
    return any(
        key in lists_of(field)
        for entity in catalogue.ENTITIES
        for field in entity.fields.values()
        if isinstance(field, Code | Codes)
    )


def test_the_seed_funding_programme_is_found_by_its_french_name() -> None:
    for name in (
        "Financement initial de l'OIM et du PNUD",
        "initiative conjointe de financement d'amorcage",
    ):
        found = codelist("programmes").find(name)
        assert found is not None
        assert found.code == "SEED"
    assert "Initiative conjointe" in PROGRAMMES["SEED"]["aliases"]


def test_countries_by_round_are_those_of_the_sources() -> None:
    rounds: dict[str, set[str]] = {}
    for entity, _, values in genesis.rows():
        if entity == "participation":
            rounds.setdefault(values["round"], set()).add(values["country"])

    assert {key: len(rounds[key]) for key in ("SEED-R1", "SEED-R2", "JMDI-P2", "M4SD-P3")} == {
        "SEED-R1": 9, "SEED-R2": 10, "JMDI-P2": 8, "M4SD-P3": 11,
    }  # fmt: skip
    assert rounds["SEED-R1"] & rounds["SEED-R2"] == {"ID", "PE"}
    assert rounds["MMICD-PI"] == {"EC", "MG", "NP"}


def test_an_initiative_is_tagged_with_levels_and_policies() -> None:
    item = an_initiative(
        plan_link="Plan of the canton", policy_link="National policy", policy_change="adapted"
    )

    assert rules.check("initiative", item.values, built_in()) == []
    for code in ("LOCAL", "REGIONAL", "NATIONAL", "GLOBAL"):
        assert problems("initiative_tag", list_code="governance_levels", tag=code) == []
    assert problems("initiative_tag", list_code="governance_levels", tag="MOON") != []


def test_programmes_name_their_agencies_and_donors() -> None:
    told = {
        code: tuple(
            ";".join(PROGRAMMES[code].get(key) or ())
            for key in ("lead_agencies", "contributing_agencies", "donors")
        )
        for code in ("SEED", "M4SD", "MMICD", "JMDI", "MAYORS")
    }

    assert told == {
        "SEED": ("IOM;UNDP", "", ""),
        "M4SD": ("IOM;UNDP", "", "SDC"),
        "MMICD": ("IOM", "", "EC"),
        "JMDI": ("UNDP", "ILO;IOM;UNFPA;UNHCR;UNWOMEN", "EC;SDC"),
        "MAYORS": ("MMC;UCLG", "IOM", ""),
    }


def test_rounds_begin_when_the_sources_say() -> None:
    began = {code: PROGRAMMES[code].get("starts_on") for code in ("JMDI-P2", "M4SD-P3", "SEED-R1")}

    assert began == {"JMDI-P2": "2012-12", "M4SD-P3": "2019", "SEED-R1": "2020"}


def test_four_sectors_are_those_of_m4sd_and_nine_those_of_the_toolkits() -> None:
    flagged = {
        flag: {sector.code for sector in codelist("sectors") if sector.extra.get(flag) == "1"}
        for flag in ("m4sd", "mmicd")
    }

    assert flagged["m4sd"] == {"EMP", "EDU", "HEA", "SOC"}
    assert len(flagged["mmicd"]) == 9
    assert "SOC" not in flagged["mmicd"]


def test_the_package_of_mmicd_has_five_parts() -> None:
    parts: dict[str, set[str]] = {}
    for toolkit in codelist("toolkits"):
        parts.setdefault(toolkit.extra["package_component"], set()).add(toolkit.code)

    assert {key: len(codes) for key, codes in parts.items()} == {
        "1": 1, "2": 1, "3": 1, "4": 9, "5": 1,
    }  # fmt: skip
    of_sectors = {sector.extra["toolkit"] for sector in codelist("sectors")}
    assert of_sectors == parts["4"] | parts["2"]


def test_a_sub_grant_has_its_amount() -> None:
    given = {"role": "SUBGRANT", "amount": "5000", "currency": "USD", "stage": "MAPPED"}

    assert problems("partnership", **given) == []
    assert problems("partnership", **{**given, "currency": None}) != []


def test_a_place_asks_for_three_effects_of_migration() -> None:
    assert all(word in Location.context.help for word in ("jobs", "population", "services"))


def test_three_criteria_have_a_bonus() -> None:
    bonus = {one.code for one in codelist("selection_criteria") if one.extra.get("bonus_en")}

    assert bonus == {"C4", "C6", "C7"}
    assert problems("assessment_score", criterion="C7", score=2, bonus=True) == []
    assert problems("assessment_score", criterion="C1", score=2, bonus=True) != []


def test_the_sixteen_carry_what_the_rows_of_their_country_need() -> None:
    records = the_sixteen()
    uids = {
        training.initiative_uid(code): code for code in ("CR-1", "SV-2", "TN-1", "TN-2", "SN-1")
    }
    places = [
        (uids[r.get("initiative")], r.get("role"))
        for r in records
        if r.entity == "location" and r.get("initiative") in uids
    ]

    assert ("CR-1", "BORDER") in places or ("CR-1", "PROJECT") in places
    assert places.count(("SV-2", "PROJECT")) == 3
    assert ("TN-1", "DEST") in places
    assert ("TN-2", "DEST") in places
    assert places.count(("TN-2", "PROJECT")) == 2


def test_what_is_shared_by_default_follows_from_the_kind() -> None:
    shared = {k.code for k in codelist("note_kinds") if k.extra.get("shareable_default") == "1"}

    assert {"LESSON", "GOODPRAC", "TIP", "QUESTION", "RECO", "STORY"} <= shared
    assert not {"RISK", "NEED", "COMMENT", "DECISION", "CHALLENGE"} & shared


def test_no_field_holds_a_trait_of_a_person() -> None:
    """Source: 004-24 and 004-27; how many are open to all is said, never who is what."""
    forbidden = ("ethnic", "religion", "nationality", "passport", "birth", "legal_status", "case_")
    keys = {f"{e.key}.{key}" for e in catalogue.ENTITIES for key in e.fields}

    assert [key for key in keys if any(word in key for word in forbidden)] == []
    assert problems("beneficiary_figure", category="WORK", count=3, kind="plan") == []


def test_a_town_says_when_its_migration_governance_was_assessed() -> None:
    assert Organisation.local_mgi_year.shown_when == ("type", ("MUNI", "PROV", "SUBA"))
    town = an_organisation(local_mgi_year=2022)
    assert rules.check("organisation", town.values, built_in()) == []


def test_there_are_ten_guiding_principles_and_three_are_marked() -> None:
    principles = codelist("gcm_principles")

    assert len(principles) == 10
    marked = {p.code for p in principles if p.extra.get("seed_names_it")}
    assert marked == {"GCMP01", "GCMP09", "GCMP10"}


def test_no_person_is_shipped() -> None:
    built = json.dumps([values for _, _, values in genesis.rows()], ensure_ascii=False)
    loaded = [r for r in the_sixteen() if r.entity == "contact"]

    assert "@" not in built
    assert loaded == []
    assert not any(
        personal_data(v) for r in the_sixteen() for v in r.values.values() if "@" in str(v)
    )


def test_figures_in_the_help_say_their_date() -> None:
    [figures] = [topic for topic in GENERAL if topic.key == "figures"]

    told = {"174 member states": "25 January 2024", "281 million": "25 January 2024", "76": "2018"}
    for figure, date in told.items():
        [text] = [text for text in figures.texts if figure in text]
        assert " ".join(text.split()).find(date) > 0
