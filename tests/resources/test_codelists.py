"""What the shipped code lists promise: six languages, sound codes, references that resolve."""

from __future__ import annotations

import re
import unicodedata

import pytest

import resources

LANGUAGES = ("fr", "en", "es", "pt", "ar", "ru")
LISTS = sorted(file.stem for file in resources.path("codelists").glob("*.csv"))

# Names and loan words that are spelled alike; everything else must be translated.
SAME_IN_PORTUGUESE = {
    *("Bangladesh", "Chile", "Costa Rica", "El Salvador", "Jamaica", "Nepal", "Peru", "Senegal"),
    *("Uganda", "Ariary", "Euro", "Loti", "Metical", "Ringgit", "Sol", "Taka", "Tenge"),
    *("Local", "Regional", "Rural", "UNFPA", "M4D Net"),
}
LATIN_EVERYWHERE = {"M4D Net"}

# column of a list -> the list its codes are from; several codes are joined by ";"
REFERENCES = [
    ("countries", "region", "regions"),
    ("countries", "currency", "currencies"),
    ("countries", "rounds", "funding_rounds"),
    ("currencies", "countries", "countries"),
    ("funding_rounds", "kind", "programme_kinds"),
    ("funding_rounds", "programme", "programmes"),
    ("partner_types", "family", "partner_families"),
    ("programme_results", "programme", "programmes"),
    ("programmes", "contributing_agencies", "agencies"),
    ("programmes", "donors", "agencies"),
    ("programmes", "lead_agencies", "agencies"),
    ("sectors", "toolkit", "toolkits"),
    ("standard_indicators", "roll_up", "roll_ups"),
    ("standard_indicators", "unit", "indicator_units"),
    ("toolkits", "sector", "sectors"),
]


def rows(key: str) -> list[dict[str, str]]:
    return resources.read_csv(f"codelists/{key}.csv")


def codes(key: str) -> set[str]:
    return {row["code"] for row in rows(key)}


@pytest.mark.parametrize("key", LISTS)
def test_every_code_has_a_label_in_six_languages(key: str) -> None:
    missing = [(row["code"], lang) for row in rows(key) for lang in LANGUAGES if not row[lang]]

    assert not missing


@pytest.mark.parametrize("key", LISTS)
def test_codes_are_unique_and_safe_in_cells_and_sets(key: str) -> None:
    found = [row["code"] for row in rows(key)]

    assert len(set(found)) == len(found)
    assert all(re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9_-]*", code) for code in found)


@pytest.mark.parametrize("key", LISTS)
def test_order_counts_the_rows_from_one(key: str) -> None:
    assert [row["order"] for row in rows(key)] == [str(n) for n in range(1, len(rows(key)) + 1)]


@pytest.mark.parametrize("key", LISTS)
def test_columns_come_in_one_order_and_every_row_fills_them(key: str) -> None:
    header = resources.read_text(f"codelists/{key}.csv").splitlines()[0].split(",")

    assert header[:8] == ["code", *LANGUAGES, "order"]
    assert len(set(header)) == len(header)
    assert all(set(row) == set(header) and None not in row.values() for row in rows(key))


@pytest.mark.parametrize("key", LISTS)
def test_cells_hold_no_stray_white_space_and_one_form_of_each_letter(key: str) -> None:
    for row in rows(key):
        for cell in row.values():
            assert cell == " ".join(cell.split())
            assert cell == unicodedata.normalize("NFC", cell)
            assert not any(unicodedata.category(sign) in {"Cc", "Cf", "Co"} for sign in cell)


@pytest.mark.parametrize("key", LISTS)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_two_codes_of_a_list_read_the_same(key: str, lang: str) -> None:
    labels = [row[lang].casefold() for row in rows(key)]

    assert len(set(labels)) == len(labels)


@pytest.mark.parametrize("key", LISTS)
def test_portuguese_is_not_english_left_standing(key: str) -> None:
    untranslated = {row["pt"] for row in rows(key) if row["pt"] == row["en"]}

    assert untranslated <= SAME_IN_PORTUGUESE


@pytest.mark.parametrize("key", LISTS)
def test_arabic_and_russian_are_written_in_their_letters(key: str) -> None:
    for row in rows(key):
        if row["en"] not in LATIN_EVERYWHERE:
            assert re.search(r"[\u0621-\u064a]", row["ar"]), row["code"]
            assert re.search(r"[\u0410-\u044f]", row["ru"]), row["code"]


@pytest.mark.parametrize("key", LISTS)
def test_no_language_borrows_the_letters_of_another(key: str) -> None:
    for row in rows(key):
        assert not re.search(r"[\u0400-\u04ff]", row["ar"] + row["pt"] + row["es"] + row["fr"])
        assert not re.search(r"[\u0600-\u06ff]", row["ru"] + row["pt"] + row["es"] + row["fr"])
        # A Latin "o" or "c" inside a Russian word looks right and is never found.
        assert not re.search(r"[\u0400-\u04ff][A-Za-z]|[A-Za-z][\u0400-\u04ff]", row["ru"])


def test_portuguese_keeps_no_spanish_spelling() -> None:
    spanish = re.compile(r"ción|ñ|\by\b|\bel\b|\blos\b|\blas\b")

    found = {row["pt"] for key in LISTS for row in rows(key) if spanish.search(row["pt"])}

    assert not found


@pytest.mark.parametrize("key", LISTS)
def test_numbers_of_a_label_are_the_same_in_every_language(key: str) -> None:
    for row in rows(key):
        for lang in LANGUAGES:
            assert re.findall(r"\d+", row[lang]) == re.findall(r"\d+", row["fr"]), row["code"]


@pytest.mark.parametrize("key", LISTS)
def test_labels_can_stand_in_a_list_joined_by_semicolons(key: str) -> None:
    assert not [row["code"] for row in rows(key) for lang in LANGUAGES if ";" in row[lang]]


@pytest.mark.parametrize("key", LISTS)
def test_arabic_has_arabic_commas(key: str) -> None:
    assert not [row["code"] for row in rows(key) if "," in row["ar"] or "?" in row["ar"]]


@pytest.mark.parametrize(("key", "column", "target"), REFERENCES)
def test_references_between_lists_resolve(key: str, column: str, target: str) -> None:
    named = {code for row in rows(key) for code in row[column].split(";") if code}

    assert named
    assert named <= codes(target)


def test_offices_are_headquarters_and_the_countries_with_an_office() -> None:
    kinds = {row["code"]: row["kind"] for row in rows("offices")}

    with_office = {row["code"] for row in rows("countries") if row["country_office"] == "1"}

    assert kinds == {"HQ": "headquarters"} | dict.fromkeys(with_office, "country")


def test_an_office_is_called_like_its_country() -> None:
    countries = {row["code"]: row for row in rows("countries")}

    for row in rows("offices"):
        if row["kind"] == "country":
            assert [row[lang] for lang in LANGUAGES] == [
                countries[row["code"]][lang] for lang in LANGUAGES
            ]


def test_every_partner_family_is_used_by_a_type() -> None:
    assert {row["family"] for row in rows("partner_types")} == codes("partner_families")


def test_agencies_have_their_full_name_in_six_languages() -> None:
    assert all(row[f"full_name_{lang}"] for row in rows("agencies") for lang in LANGUAGES)


def test_a_bonus_is_worded_in_all_languages_or_in_none() -> None:
    worded = {
        row["code"]: {bool(row[f"bonus_{lang}"]) for lang in LANGUAGES}
        for row in rows("selection_criteria")
    }

    assert {code for code, found in worded.items() if found == {True}} == {"C4", "C6", "C7"}
    assert all(len(found) == 1 for found in worded.values())


def test_languages_say_their_own_name_and_direction() -> None:
    found = {row["code"]: row for row in rows("languages")}

    assert {code: row["autonym"] for code, row in found.items()} == {
        lang: found[lang][lang] for lang in LANGUAGES
    } | {"ar": "العربية"}
    assert [code for code, row in found.items() if row["rtl"] == "1"] == ["ar"]


def test_sdg_are_named_as_the_united_nations_name_them() -> None:
    goals = {row["code"]: row for row in rows("sdg")}

    assert len(goals) == 17
    assert goals["SDG10"]["ru"] == "Уменьшение неравенства"
    assert goals["SDG16"]["ar"] == "السلام والعدل والمؤسسات القوية"
    assert goals["SDG08"]["pt"] == "Trabalho digno e crescimento económico"


def test_age_groups_follow_on_without_gap() -> None:
    bounded = [row for row in rows("age_groups") if row["from_age"]]

    starts = [int(row["from_age"]) for row in bounded]
    ends = [int(row["to_age"]) for row in bounded if row["to_age"]]

    assert starts == [0, *(end + 1 for end in ends)]
