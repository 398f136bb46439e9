"""What code lists promise to records, forms and imports."""

from __future__ import annotations

import pickle
import subprocess
import sys
from time import perf_counter

import pytest

from app.domain import codelists
from app.domain.catalogue import ENTITIES
from app.domain.codelists import LANGUAGES, Code, Codelist, all_keys, codelist, find


def a_list(*codes: Code) -> Codelist:
    return Codelist("made_up", codes)


def a_code(code: str, order: int = 1, aliases: str = "", **labels: str) -> Code:
    return Code("made_up", code, order, labels, {"aliases": aliases})


def test_codes_come_in_the_order_of_the_list() -> None:
    statuses = codelist("statuses")

    assert [entry.code for entry in statuses][:5] == [
        "IDENTIFIED",
        "SUBMITTED",
        "ASSESSED",
        "SHORTLISTED",
        "APPROVED",
    ]
    assert len(statuses) == 10


def test_a_list_knows_its_codes_and_no_others() -> None:
    goals = codelist("sdg")

    assert "SDG01" in goals
    assert "SDG18" not in goals
    assert goals.get("SDG18") is None


def test_label_is_in_the_language_asked_for() -> None:
    labels = [codelist("sexes").label("F", lang) for lang in ("fr", "en", "ru")]

    assert labels == ["Femmes et filles", "Women and girls", "Женщины и девочки"]


def test_label_falls_back_to_english_then_to_the_code() -> None:
    english_only = a_code("A", en="Apple")
    bare = a_code("B", pt="")

    assert english_only.label("ar") == "Apple"
    assert bare.label("pt") == "B"


def test_a_code_from_a_newer_program_shows_as_itself() -> None:
    assert codelist("sexes").label("ZZ", "fr") == "ZZ"


def test_the_further_columns_of_a_row_are_its_extra() -> None:
    town = codelist("partner_types").get("MUNI")

    assert town is not None
    assert town.extra["family"] == "public_local"
    assert set(town.extra) == {"lrg", "lrg_or_related", "family", "seed"}


def test_an_unknown_list_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        codelist("../training/jmdi_projects")


def test_a_list_survives_the_way_to_a_child_process() -> None:
    countries = codelist("countries")

    assert pickle.loads(pickle.dumps(countries)) == countries  # noqa: S301  (our own bytes)


def test_every_list_named_by_a_field_exists() -> None:
    named = {
        list_code
        for entity in ENTITIES
        for field in entity.fields.values()
        for list_code in (getattr(field, "list_code", ""), *getattr(field, "also", ()))
        if list_code
    }

    assert "statuses" in named
    assert named <= set(all_keys())


def test_every_list_an_initiative_can_be_tagged_with_exists() -> None:
    tags = {
        *("sdg", "gcm", "gcm_principles", "sectors", "iom_migration_areas"),
        *("lrg_engagement_areas", "crosscutting", "beneficiary_categories"),
        *("knowledge_themes", "governance_levels"),
    }

    assert tags <= set(all_keys())


def test_every_built_in_label_exists_in_every_language() -> None:
    for key in all_keys():
        assert all(set(entry.labels) == set(LANGUAGES) for entry in codelist(key))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("TR", "TR"),
        ("tr", "TR"),
        ("TUR", "TR"),
        ("turquie", "TR"),
        ("Turquia", "TR"),
        ("TURKEY", "TR"),
        ("turkiye", "TR"),
        ("تركيا", "TR"),
        ("equateur", "EC"),
        ("Biélorussie", "BY"),
        ("белоруссия", "BY"),
        ("Kirghizstan", "KG"),
        ("Moldavie", "MD"),
        ("moldova", "MD"),
        ("Молдова", "MD"),
        ("salvador", "SV"),
        ("السلفادور", "SV"),
        ("مغرب", "MA"),
        ("  costa   rica ", "CR"),
    ],
)
def test_a_country_is_found_by_what_people_call_it(text: str, code: str) -> None:
    entry = find("countries", text)

    assert entry is not None
    assert entry.code == code


@pytest.mark.parametrize("text", ["", "   ", "Atlantis", "cost"])
def test_what_means_no_country_finds_none(text: str) -> None:
    assert find("countries", text) is None


def test_an_agency_is_found_by_acronym_and_full_name_in_any_language() -> None:
    spellings = ["OIM", "iom", "МОМ", "organisation internationale pour les migrations"]

    assert [getattr(find("agencies", text), "code", None) for text in spellings] == ["IOM"] * 4


def test_apostrophes_do_not_decide() -> None:
    curly = find("note_kinds", "Besoin de competences")
    straight = find("resource_kinds", "Étude de cas")
    typed = find("iom_migration_areas", "reguler la migration", "fr")
    goal = find("sdg", "énergie propre et d’un coût abordable")

    assert curly is not None
    assert straight is not None
    assert typed is not None
    assert goal is not None
    assert goal.code == "SDG07"


def test_every_label_of_every_list_leads_back_to_its_code() -> None:
    for key in all_keys():
        for entry in codelist(key):
            for lang, label in entry.labels.items():
                assert find(key, label) is entry, (key, label)
                assert find(key, label.upper(), lang) is entry, (key, label)


def test_the_readers_language_decides_between_two_languages() -> None:
    fruit = a_list(a_code("A", en="Gift"), a_code("B", 2, en="Poison", de="Gift"))

    in_german = fruit.find("gift", "de")

    assert in_german is not None
    assert in_german.code == "B"
    assert fruit.find("gift") is None


def test_a_code_wins_over_a_label_and_a_label_over_an_alias() -> None:
    mixed = a_list(
        a_code("ONE", en="Two"), a_code("TWO", 2, en="Three"), a_code("X", 3, "three", en="Four")
    )

    assert [getattr(mixed.find(text), "code", None) for text in ("two", "three")] == ["TWO", "TWO"]


def test_an_alias_of_two_codes_means_neither() -> None:
    twice = a_list(a_code("A", aliases="fruit", en="Apple"), a_code("B", 2, "Fruit", en="Pear"))

    assert twice.find("fruit") is None


def test_corrected_and_further_codes_of_headquarters_take_their_place() -> None:
    base = a_list(a_code("Z", 1, en="Apple"), a_code("C", 3, en="Cherry"))

    mine = base.extended([a_code("M", 2, en="Banana"), a_code("Z", 1, en="Red apple")])

    assert [entry.label("en") for entry in mine] == ["Red apple", "Banana", "Cherry"]
    assert [entry.label("en") for entry in base] == ["Apple", "Cherry"]


def test_asking_for_one_list_reads_no_other() -> None:
    script = (
        "import resources, app.domain.codelists as c\n"
        "read, seen = resources.read_csv, []\n"
        "resources.read_csv = lambda name: (seen.append(name), read(name))[1]\n"
        "c.codelist('sexes'); c.codelist('sexes'); c.all_keys()\n"
        "print(seen)"
    )

    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == "['codelists/sexes.csv']"


def test_no_list_takes_longer_to_load_than_two_milliseconds() -> None:
    def best_of_five(key: str) -> float:
        times = []
        for _ in range(5):
            codelists._load.cache_clear()  # noqa: SLF001  (each time as if for the first time)
            start = perf_counter()
            codelist(key)
            times.append(perf_counter() - start)
        return min(times)

    slowest = max(best_of_five(key) for key in ("countries", "currencies", "sdg", "gcm"))
    assert slowest < 0.002
