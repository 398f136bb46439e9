"""The twenty questions, asked of real databases: every number and every initiative by its code."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.domain import training
from app.domain.report import Picture
from app.reports.registry.questions import QUESTIONS, WITHOUT_PICTURE
from app.services import periods, records, reporting, sending, start
from app.services.report_json import report_json
from app.services.reporting import Options
from database.engine import Store

FIGURES = Path(__file__).parents[2] / "fixtures" / "fixture_figures.csv"
CR_1 = training.initiative_uid("CR-1")
SECOND_HALF = {"since": "2013-07-01", "until": "2013-12-31"}

_NEVER_ZERO = {"money", "people", "percent"}

Ask = Callable[..., dict[str, Any]]


def asking(store: Store) -> Ask:
    """Return a way to ask: ``ask("q2", country="CR")`` gives the JSON of the report."""
    return lambda key, **options: report_json(reporting.make(store, key, Options(**options)))


def made(folder: Path, office: str) -> Store:
    role = "hq" if office == "HQ" else "field"
    path = folder / f"{office.lower()}.db"
    return start.create(path, office=office, role=role, training=True, language="en")


@pytest.fixture(scope="module")
def ask(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ask]:
    """Ask headquarters with the sixteen initiatives."""
    store = made(tmp_path_factory.mktemp("hq"), "HQ")
    yield asking(store)
    start.close_store(store)


@pytest.fixture(scope="module")
def nothing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ask]:
    """Ask a database in which nobody recorded anything."""
    path = tmp_path_factory.mktemp("empty") / "empty.db"
    store = start.create(path, office="HQ", role="hq", language="en")
    yield asking(store)
    start.close_store(store)


@pytest.fixture(scope="module")
def counted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ask]:
    """Ask Costa Rica with the invented figures on CR-1."""
    store = made(tmp_path_factory.mktemp("cr"), "CR")
    with FIGURES.open(encoding="utf-8", newline="") as file:
        records.apply(store, [_line(row) for row in csv.DictReader(file)])
    yield asking(store)
    start.close_store(store)


def _line(row: dict[str, str]) -> dict[str, Any]:
    values = {key: value for key, value in row.items() if key not in {"initiative", "invented"}}
    said: dict[str, Any] = {key: value for key, value in values.items() if value}
    said |= {"initiative": CR_1, "count": int(row["count"]), "method": "counted"}
    return {"entity": "beneficiary_figure", "set": said}


def column(found: dict[str, Any], key: str) -> list[Any]:
    return [row[key] for row in found["rows"]]


def table(found: dict[str, Any], key: str) -> list[dict[str, Any]]:
    [rows] = [one["rows"] for one in found["tables"] if one["key"] == key]
    return list(rows)


def test_q1_sixteen_initiatives_in_eight_countries_share_3_448_000_dollars(ask: Ask) -> None:
    found = ask("q1")

    assert found["rows"] == [
        {
            "initiatives": 16,
            "countries": 8,
            "total": 3_448_000,
            "mean": 215_500,
            "median": 230_000,
            "smallest": 46_000,
            "smallest_initiatives": ["TN-2"],
            "largest": 250_000,
            "largest_initiatives": ["PH-1"],
        }
    ]
    assert found["figures"]["total"] == 3_448_000


def test_q2_countries_are_ranked_by_money_then_by_code(ask: Ask) -> None:
    found = ask("q2")

    assert [(row["country"], row["grants"], row["share"]) for row in found["rows"]] == [
        ("PH", 480_000, 13.9),
        ("EC", 460_000, 13.3),
        ("MA", 460_000, 13.3),
        ("NP", 460_000, 13.3),
        ("SN", 460_000, 13.3),
        ("SV", 460_000, 13.3),
        ("CR", 392_000, 11.4),
        ("TN", 276_000, 8),
    ]
    assert found["totals"] == {"initiatives": 16, "grants": 3_448_000, "share": 100}


def test_q3_every_country_has_its_two_places(ask: Ask) -> None:
    found = ask("q3")

    places = [(row["country"], row["taken"], row["places"], row["left"]) for row in found["rows"]]
    assert places == [(c, 2, 2, 0) for c in ("CR", "EC", "MA", "NP", "PH", "SN", "SV", "TN")]
    assert column(found, "round") == ["JMDI-P2"] * 8
    assert found["rows"][0]["codes"] == ["CR-1", "CR-2"]
    assert found["figures"] == {
        "full": 8, "countries": 8, "taken": 16, "places": 16, "over": 0, "under": 0,
    }  # fmt: skip


def test_q4_three_grants_differ_from_the_usual_one(ask: Ask) -> None:
    found = ask("q4")

    assert [(row["initiative_code"], row["grant"]) for row in found["rows"]] == [
        ("PH-1", 250_000),
        ("CR-2", 162_000),
        ("TN-2", 46_000),
    ]
    assert found["figures"] == {
        "usual": 230_000, "unusual": 3, "usual_initiatives": 13, "usual_total": 2_990_000,
    }  # fmt: skip


def test_q5_a_region_without_money_is_listed_with_nothing(ask: Ask) -> None:
    rows = ask("q5")["rows"]

    assert [(row["region"], row["initiatives"], row["grants"]) for row in rows] == [
        ("LAC", 6, 1_312_000),
        ("AFR", 6, 1_196_000),
        ("ASI", 4, 940_000),
        ("EUR", 0, 0),
    ]


def test_q6_five_initiatives_are_led_by_a_local_government(ask: Ask) -> None:
    found = ask("q6")

    assert column(found, "initiative_code") == ["CR-1", "CR-2", "EC-1", "EC-2", "PH-1"]
    assert found["rows"][0]["lead_name"] == ["Municipalité d’Upala"]
    assert found["figures"] == {
        "initiatives": 5, "of": 16, "share_of_initiatives": 31.25,
        "grants": 1_102_000, "share_of_money": 31.96,
    }  # fmt: skip


def test_q7_half_are_led_by_local_or_related_bodies_and_no_agreement_is_no_data(ask: Ask) -> None:
    found = ask("q7")

    assert column(found, "initiative_code") == [
        "CR-1", "CR-2", "EC-1", "EC-2", "PH-1", "PH-2", "SN-1", "SN-2",
    ]  # fmt: skip
    figures = found["figures"]
    assert (figures["initiatives"], figures["share_of_initiatives"]) == (8, 50)
    assert (figures["grants"], figures["share_of_money"]) == (1_792_000, 51.97)
    assert (figures["benchmark"], figures["without"]) == (50, ["MA", "NP", "SV", "TN"])
    assert figures["agreement_share"] is None
    assert any("0 of 16" in note for note in found["notes"])


def test_q8_one_organisation_works_on_two_initiatives(ask: Ask) -> None:
    [row] = ask("q8")["rows"]

    assert row["organisation_name"] == "Association Migration & Développement"
    assert (row["initiatives"], row["codes"]) == (2, ["MA-1", "MA-2"])


def test_q9_eighteen_organisations_have_nineteen_partnerships(ask: Ask) -> None:
    found = ask("q9")

    assert {row["type"]: row["organisations"] for row in found["rows"]} == {
        "MUNI": 3, "SUBA": 3, "PROV": 2, "LEDA": 2, "MIGA": 2, "INGO": 2,
        "COOP": 1, "WOMO": 1, "RCRC": 1, "DIAA": 1,
    }  # fmt: skip
    assert found["totals"]["organisations"] == 18
    assert found["figures"] == {"organisations": 18, "partnerships": 19}
    two, one = table(found, "spread")
    assert (two["partners"], two["codes"]) == (2, ["MA-1", "SN-1", "TN-1"])
    assert (one["partners"], one["initiatives"], len(one["codes"])) == (1, 13, 13)


def test_q10_territories_are_tied_by_partners_and_by_destinations(ask: Ask) -> None:
    found = ask("q10")

    assert [(row["tie"], row["codes"], row["grants"]) for row in found["rows"]] == [
        ("PARTNER", ["SN-1", "TN-1"], 460_000),
        ("DEST", ["SN-1", "TN-1", "TN-2"], 506_000),
    ]
    rows = table(found, "initiatives")
    assert [row["partner_country"] for row in rows] == [["IT"], ["IT"], []]
    assert [row["destination"] for row in rows] == [["Venise"], ["Toscane"], ["France"]]


def test_q11_four_initiatives_call_on_the_diaspora(ask: Ask) -> None:
    found = ask("q11")

    assert column(found, "initiative_code") == ["MA-1", "SV-2", "TN-1", "TN-2"]
    assert found["figures"]["grants"] == 736_000
    assert found["figures"]["share_of_money"] == 21.35


def test_q12_women_and_youth_are_put_forward_and_one_initiative_does_both(ask: Ask) -> None:
    found = ask("q12")

    assert [(row["theme"], row["codes"], row["grants"]) for row in found["rows"]] == [
        ("GENDER", ["CR-1", "SN-1", "SN-2", "TN-2"], 736_000),
        ("YOUTH", ["CR-1", "SV-1"], 460_000),
        (["GENDER", "YOUTH"], ["CR-1"], 230_000),
    ]


def test_q13_durations_and_what_a_month_is_worth(ask: Ask) -> None:
    found = ask("q13")

    assert [(row["months"], row["initiatives"]) for row in found["rows"]] == [
        (18, 3), (20, 2), (21, 10), (22, 1),
    ]  # fmt: skip
    assert found["rows"][0]["codes"] == ["EC-2", "SN-2", "SV-1"]
    assert found["rows"][1]["codes"] == ["NP-2", "SV-2"]
    assert found["rows"][3]["codes"] == ["CR-1"]
    assert found["figures"] == {
        "total": 326, "mean": 20.375, "median": 21,
        "highest_monthly": 12_777.78, "highest_codes": ["EC-2", "SN-2", "SV-1"],
        "lowest_monthly": 2_190.48, "lowest_codes": ["TN-2"],
        "monthly": 10_576.69,
    }  # fmt: skip


def test_q14_words_without_accents_find_initiatives_and_countries(ask: Ask) -> None:
    rows = {row["search"]: row for row in ask("q14")["rows"]}

    assert {text: row["initiatives"] for text, row in rows.items()} == {
        "sedhiou": ["SN-2"],
        "figuig": ["MA-1"],
        "equateur": ["EC-1", "EC-2"],
        "leon cortes": ["CR-2"],
        "León Cortés": ["CR-2"],
        "d'upala": ["CR-1"],
        "turquie": [],
        "STEP": ["SN-1"],
        "summid": ["PH-2"],
    }
    assert rows["turquie"]["countries"] == ["TR"]


def test_q14_a_text_of_ones_own_is_searched_for(ask: Ask) -> None:
    assert [row["search"] for row in ask("q14", search="naga")["rows"]] == ["naga"]
    assert ask("q14", search="naga")["rows"][0]["initiatives"] == ["PH-1"]


def test_q15_what_is_missing_is_said_and_nothing_is_invented(ask: Ask) -> None:
    rows = {row["gap"]: row for row in ask("q15")["rows"]}

    assert {gap: row["initiatives"] for gap, row in rows.items()} == {
        "start": 16, "sdg": 16, "gcm": 16, "planned": 16, "focal_point": 16, "scaling": 16,
        "place": 4, "objective": 0, "partner": 0, "grant": 0, "duration": 0,
    }  # fmt: skip
    assert rows["place"]["codes"] == ["MA-2", "NP-1", "NP-2", "TN-1"]


def test_q16_nineteen_participations_make_seventeen_countries(ask: Ask) -> None:
    found = ask("q16")

    assert [(row["round"], row["countries"]) for row in found["rows"]] == [
        ("SEED-R1", 9),
        ("SEED-R2", 10),
    ]
    assert found["figures"] == {"participations": 19, "countries": 17, "several": ["ID", "PE"]}
    regions = {row["region"]: row["countries"] for row in table(found, "regions")}
    assert regions == {"AFR": 6, "ASI": 6, "LAC": 3, "EUR": 2}


def test_q17_countries_in_several_programmes(ask: Ask) -> None:
    found = ask("q17")

    assert [(row["programmes"], row["countries"]) for row in found["rows"]] == [
        (3, 2), (2, 9), (1, 15),
    ]  # fmt: skip
    assert found["rows"][0]["which"] == ["EC", "NP"]
    assert found["rows"][1]["which"] == ["BD", "CR", "KG", "MA", "MD", "PH", "SN", "SV", "TN"]
    assert found["totals"] == {"countries": 26}
    pairs = {(row["first"], row["second"]): row["which"] for row in table(found, "together")}
    assert pairs["JMDI", "M4SD"] == ["EC", "MA", "NP", "PH", "SN", "TN"]
    programmes = {row["country"]: row["which"] for row in table(found, "countries")}
    assert programmes["EC"] == programmes["NP"] == ["JMDI", "M4SD", "MMICD"]
    assert all(programmes[country] == ["M4SD", "SEED"] for country in ("BD", "KG", "MD"))
    assert all(programmes[country] == ["JMDI", "SEED"] for country in ("CR", "SV"))


def test_q18_women_and_men_reached_against_plan(counted: Ask) -> None:
    found = counted("q18", initiative=CR_1)

    numbers = [(r["sex"], r["reached"], r["planned"], r["share"]) for r in found["rows"]]
    assert numbers == [("F", 145, 180, 80.56), ("M", 72, 120, 60), ("U", 60, 100, 60)]
    assert found["totals"] == {"planned": 400, "reached": 277, "share": 69.25}
    figures = found["figures"]
    assert (figures["women_of_plan"], figures["all_of_plan"]) == (80.6, 69.25)
    assert (figures["women_share"], figures["disaggregated"]) == (66.8, 78.3)
    assert figures["youth"] == 67


def test_q18_of_the_second_half_of_2013_alone(counted: Ask) -> None:
    found = counted("q18", initiative=CR_1, **SECOND_HALF)

    assert found["totals"]["reached"] == 98
    assert {row["sex"]: row["reached"] for row in found["rows"]} == {"F": 65, "M": 33, "U": None}


def test_q19_headquarters_has_the_table_by_category_and_sex_in_full(counted: Ask) -> None:
    found = counted("q19", initiative=CR_1, **SECOND_HALF)

    assert [(row["category"], row["F"], row["M"], row["total"]) for row in found["rows"]] == [
        ("WORK", 45, 30, 75),
        ("BORD", 20, 3, 23),
    ]
    assert found["totals"] == {"F": 65, "M": 33, "total": 98}


def test_q20_what_is_unsent_and_silent_in_one_office(tmp_path: Path) -> None:
    store = made(tmp_path, "CR")
    ask = asking(store)
    first = ask("q20")
    sending.export(store, "HQ", tmp_path / "first.xlsx")
    second = ask("q20")
    note = {"initiative": CR_1, "kind": "LESSON", "title": "A note", "text": "It went well."}
    records.apply(
        store,
        [
            {"entity": "initiative", "uid": CR_1, "set": {"summary": "Changed."}},
            {"entity": "progress_note", "set": {**note, "noted_on": "2014-02-03"}},
        ],
    )
    third = ask("q20")
    start.close_store(store)

    assert [row["unsent"] for row in first["rows"] if row["entity"] == "initiative"] == [2]
    assert (first["figures"]["unsent_initiatives"], first["figures"]["silent"]) == (2, 2)
    assert second["figures"]["unsent_initiatives"] == second["totals"]["unsent"] == 0
    assert second["figures"]["unconfirmed_initiatives"] == 2
    assert third["figures"]["unsent"] == 2
    assert {row["entity"]: row["unsent"] for row in third["rows"] if row["unsent"]} == {
        "initiative": 1,
        "progress_note": 1,
    }
    assert [row["initiative_code"] for row in table(third, "silent")] == ["CR-2"]


def test_q20_tells_of_a_period_that_headquarters_closed(tmp_path: Path) -> None:
    store = made(tmp_path, "HQ")
    periods.close(store, "2013-07-01", "2014-06-30")
    found = asking(store)("q20")
    start.close_store(store)

    assert "closing" in [row["kind"] for row in table(found, "unsent")]


def test_q20_over_all_sixteen_every_initiative_is_silent(ask: Ask) -> None:
    assert ask("q20")["figures"]["silent"] == 16


@pytest.mark.parametrize("key", ["q18", "q19"])
def test_people_whom_nobody_counted_are_no_data_and_not_zero(ask: Ask, key: str) -> None:
    found = ask(key)

    numbers = [row.get(name) for row in found["rows"] for name in ("planned", "reached", "total")]
    assert set(numbers) <= {None}
    assert set(found["figures"].values()) <= {None}


@pytest.mark.parametrize("number", range(1, 21))
def test_an_empty_database_answers_every_question_and_invents_no_money(
    nothing: Ask, number: int
) -> None:
    found = nothing(f"q{number}")

    tables = found["tables"]
    numbers = {c["key"] for t in tables for c in t["columns"] if c["kind"] in _NEVER_ZERO}
    cells = [row[key] for t in tables for row in t["rows"] for key in row.keys() & numbers]
    assert set(cells) <= {None}


def test_each_question_has_a_picture_of_one_of_its_tables_or_a_reason_to_have_none(
    tmp_path: Path,
) -> None:
    store = made(tmp_path, "HQ")
    without = set()
    for one in QUESTIONS:
        report = reporting.make(store, one.key)
        pictures = [block for block in report.blocks if isinstance(block, Picture)]
        columns = {table.key: {c.key for c in table.columns} for table in report.tables}
        for picture in pictures:
            assert {picture.label, *picture.values} <= columns[picture.table], one.key
        if not pictures:
            without.add(one.key)
    start.close_store(store)

    assert without == WITHOUT_PICTURE.keys()
