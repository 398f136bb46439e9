"""What the training data promises: the totals of the source table and codes that exist."""

from __future__ import annotations

import re

import resources


def rows(name: str) -> list[dict[str, str]]:
    return resources.read_csv(f"training/{name}.csv")


def codes(key: str) -> set[str]:
    return {row["code"] for row in resources.read_csv(f"codelists/{key}.csv")}


def test_sixteen_projects_of_eight_countries_make_3448000_dollars() -> None:
    projects = rows("jmdi_projects")

    assert len(projects) == 16
    assert len({row["country"] for row in projects}) == 8
    assert sum(int(row["amount_usd"]) for row in projects) == 3_448_000


def test_partners_name_projects_and_types_that_exist() -> None:
    partners = rows("jmdi_partners")

    assert len(partners) == 18
    assert {row["type"] for row in partners} <= codes("partner_types")
    assert {row["base_country"] for row in partners} <= codes("countries")
    named = [project for row in partners for project in row["projects"].split(";")]
    assert len(named) == 19
    assert set(named) == {row["id"] for row in rows("jmdi_projects")}


def test_locations_name_projects_roles_and_levels_that_exist() -> None:
    locations = rows("jmdi_locations")

    assert len(locations) == 22
    assert {row["initiative"] for row in locations} == {row["id"] for row in rows("jmdi_projects")}
    assert {row["role"] for row in locations} <= codes("location_roles")
    assert {row["admin_level"] for row in locations} <= codes("admin_levels")
    assert [row["initiative"] for row in locations if row["precise"] == "0"] == [
        "MA-2",
        "NP-1",
        "NP-2",
        "TN-1",
    ]


def test_suggested_tags_are_codes_of_their_lists() -> None:
    lists = {
        "primary_sector": "sectors",
        "other_sectors": "sectors",
        "sdg": "sdg",
        "gcm": "gcm",
        "lrg_area": "lrg_engagement_areas",
        "crosscutting": "crosscutting",
    }

    for row in rows("jmdi_tags_suggested"):
        for column, key in lists.items():
            assert {code for code in row[column].split(";") if code} <= codes(key)


def test_participations_agree_with_the_countries_list() -> None:
    listed = {
        (row["code"], code)
        for row in resources.read_csv("codelists/countries.csv")
        for code in row["rounds"].split(";")
        if code
    }

    seed = {(row["country"], row["round_code"]) for row in rows("seed_funding")}
    m4sd = {(row["country"], "M4SD-P3") for row in rows("m4sd_countries")}

    assert len(seed) == 19
    assert len(m4sd) == 11
    assert seed == {pair for pair in listed if pair[1].startswith("SEED")}
    assert m4sd == {pair for pair in listed if pair[1] == "M4SD-P3"}


def test_no_text_has_a_straight_apostrophe_between_letters() -> None:
    names = ("jmdi_projects", "jmdi_partners", "jmdi_locations", "m4sd_countries", "seed_funding")
    texts = [text for name in names for row in rows(name) for text in row.values()]

    assert [text for text in texts if re.search(r"\w'\w", text)] == []
