"""The command ``report``: every question, every form, and every refusal with its remedy."""

from __future__ import annotations

import json
from pathlib import Path

import openpyxl
import pytest

from tests.app.cli.conftest import Ask


def test_the_list_names_every_question_and_what_narrows_it(ask: Ask, hq: Path) -> None:
    said = ask("report", hq, "--list")

    assert said.code == 0
    reports = {one["report"]: one for one in said.data["reports"]}
    assert {f"q{n}" for n in range(1, 21)} <= reports.keys()
    assert reports["q18"]["takes"] == [
        "initiative", "country", "round", "programme", "since", "until",
    ]  # fmt: skip
    assert {"json", "csv", "xlsx", "pdf"} <= set(said.data["formats"])
    assert said.data["profiles"] == ["hq", "partner", "public"]


def test_the_answer_is_one_object_with_codes_and_numbers(ask: Ask, hq: Path) -> None:
    said = ask("report", hq, "q4")

    assert said.code == 0
    assert (said.data["report"], said.data["profile"]) == ("q4", "hq")
    assert [(row["initiative_code"], row["grant"]) for row in said.data["rows"]] == [
        ("PH-1", 250_000),
        ("CR-2", 162_000),
        ("TN-2", 46_000),
    ]
    assert {"title", "totals", "figures", "tables", "no_data", "notes"} <= said.data.keys()


def test_the_format_json_is_the_same_object(ask: Ask, say: Ask, hq: Path) -> None:
    assert (
        json.loads(say("report", hq, "q2", "--format", "json").out) == ask("report", hq, "q2").data
    )


def test_a_person_reads_title_figures_table_and_totals(say: Ask, hq: Path) -> None:
    said = say("report", hq, "q2")

    assert "How much money by country?" in said.out
    assert "All grants: 3,448,000\u00a0USD" in said.out
    assert said.out.splitlines()[-3].split()[:2] == ["Total", "16"]


def test_a_terminal_gets_the_table_as_csv(say: Ask, hq: Path) -> None:
    lines = say("report", hq, "q2", "--format", "csv", "--where", "country=CR").out.splitlines()

    assert lines == [
        "Country (code),Country,Initiatives,Grants (USD),Share (%)",
        "CR,Costa Rica,2,392000,100.0",
    ]


def test_a_french_spreadsheet_gets_semicolons_and_commas(
    say: Ask, hq: Path, tmp_path: Path
) -> None:
    out = tmp_path / "q2.csv"
    say("report", hq, "q2", "--format", "csv", "--lang", "fr", "--out", out)

    assert out.read_bytes().startswith(b"\xef\xbb\xbf")
    assert ";2;480000;13,9" in out.read_text(encoding="utf-8-sig")


def test_the_form_of_a_file_follows_its_name(ask: Ask, hq: Path, tmp_path: Path) -> None:
    out = tmp_path / "q1.xlsx"
    said = ask("report", hq, "q1", "--out", out)

    assert (said.data["format"], said.data["bytes"]) == ("xlsx", out.stat().st_size)
    assert openpyxl.load_workbook(out).worksheets[0]["A1"].value == (
        "How many initiatives, how much money?"
    )


@pytest.mark.parametrize(
    "where",
    ["initiative=CR-1", "country=Costa Rica", "country=cr", "round=JMDI-P2", "programme=JMDI"],
)
def test_a_report_is_narrowed_by_codes_and_by_names(ask: Ask, hq: Path, where: str) -> None:
    said = ask("report", hq, "q15", "--where", where)

    assert said.code == 0
    number = {"initiative": 1, "country": 2}.get(where.partition("=")[0], 16)
    assert said.data["figures"]["initiatives"] == number


def test_months_and_years_are_taken_whole(ask: Ask, hq: Path) -> None:
    said = ask("report", hq, "q18", "--where", "since=2013-07", "--where", "until=2013-12")

    assert "From 1 Jul 2013 to 31 Dec 2013" in said.data["about"]


@pytest.mark.parametrize(
    ("words", "code", "named"),
    [
        (("q99",), "unknown_report", "--list"),
        ((), "wrong_call", "--list"),
        (("q1", "--format", "docx"), "unknown_format", "xlsx"),
        (("q1", "--format", "xlsx"), "format_wants_out", "--out"),
        (("q1", "--format", "csv"), "format_wants_out", "--out"),
        (("q1", "--out", "report.docx"), "unknown_format", "pdf"),
        (("q1", "--profile", "press"), "unknown_profile", "partner"),
        (("q1", "--where", "since=2013"), "report_takes_no", "country"),
        (("q17", "--where", "country=CR"), "report_takes_nothing", "country"),
        (("q1", "--where", "colour=red"), "report_takes_no", "country"),
        (("q1", "--where", "country"), "wrong_where", "field=value"),
        (("q1", "--where", "country=Atlantis"), "where_unknown", "Atlantis"),
        (("q15", "--where", "initiative=XX-1"), "where_unknown", "XX-1"),
        (("q18", "--where", "since=soon"), "where_no_day", "2013-07"),
        (("q1", "--where", "country=CR", "--where", "country=SN"), "where_twice", "country"),
    ],
)
def test_a_wrong_call_is_refused_with_what_can_be_done(
    ask: Ask, hq: Path, words: tuple[str, ...], code: str, named: str
) -> None:
    said = ask("report", hq, *words)

    assert (said.code, said.error) == (2, code)
    assert named in said.data["error"]["message"]


def test_a_file_that_is_there_stays_as_it_is(ask: Ask, hq: Path, tmp_path: Path) -> None:
    out = tmp_path / "mine.xlsx"
    out.write_bytes(b"mine")

    said = ask("report", hq, "q1", "--out", out)

    assert (said.code, said.error) == (2, "file_exists")
    assert out.read_bytes() == b"mine"
    assert [p.name for p in tmp_path.iterdir() if p.suffix == ".part"] == []


def test_two_initiatives_of_one_code_are_not_guessed_between(
    ask: Ask, cr: Path, lines: Ask
) -> None:
    double = {"entity": "initiative", "set": {"code": "CR-1", "title": "x", "status": "IDENTIFIED"}}
    assert ask("apply", cr, lines(double)).code == 0

    said = ask("report", cr, "q15", "--where", "initiative=CR-1")

    assert said.error == "where_ambiguous"


def test_the_log_names_what_left_for_whom_and_where_to(ask: Ask, hq: Path, tmp_path: Path) -> None:
    assert ask("report", hq, "--log").data == {"log": []}
    file = tmp_path / "answer.csv"
    ask("report", hq, "q2", "--profile", "partner", "--out", file)

    [entry] = ask("report", hq, "--log").data["log"]

    assert (entry["report"], entry["profile"], entry["format"]) == ("q2", "partner", "csv")
    assert (entry["rows"], entry["place"]) == (8, str(file))


def test_what_goes_to_a_terminal_for_others_is_logged_too(ask: Ask, say: Ask, hq: Path) -> None:
    say("report", hq, "q19", "--profile", "public")

    assert "public" in say("report", hq, "--log").out
    assert [one["place"] for one in ask("report", hq, "--log").data["log"]] == ["the terminal"]
