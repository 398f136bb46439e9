"""``template`` and ``import-table``, as a program and as a person use them."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from tests.app.cli.conftest import Ask
from tests.tables import source_table, workbook


@pytest.fixture
def empty_hq(ask: Ask, tmp_path: Path) -> Path:
    path = tmp_path / "hq.db"
    assert ask("new", path, "--office", "HQ", "--role", "hq", "--unprotected").code == 0
    return path


def test_the_source_table_comes_in_and_again_says_nothing_new(
    ask: Ask, empty_hq: Path, tmp_path: Path
) -> None:
    path = source_table(tmp_path / "page.xlsx")

    preview = ask("import-table", empty_hq, path, "--preview")
    taken = ask("import-table", empty_hq, path)
    again = ask("import-table", empty_hq, path)

    (seen,), (told,), (known,) = (said.data["files"] for said in (preview, taken, again))
    assert (preview.code, seen["verdict"], seen["taken"], seen["new"]) == (0, "merged", 0, 16)
    assert (taken.code, told["verdict"], told["new"], told["problems"]) == (0, "merged", 16, [])
    assert (again.code, known["verdict"], known["taken"], known["same"]) == (0, "known", 0, 16)
    listed = ask("list", empty_hq, "initiative").data["records"]
    assert sorted(record["code"] for record in listed)[:2] == ["CR-1", "CR-2"]
    assert {record["grant_currency"] for record in listed} == {"USD"}


def test_a_problem_names_sheet_row_column_value_and_remedy(
    ask: Ask, cr: Path, tmp_path: Path
) -> None:
    path = workbook(tmp_path / "a.xlsx", ("Titre", "Début", "Fin"), ("Agua", "2012", "03/04/2012"))

    said = ask("import-table", cr, path)

    (told,) = said.data["files"]
    (problem,) = told["problems"]
    assert (said.code, told["verdict"], told["taken"]) == (1, "refused", 0)
    place = {key: problem[key] for key in ("code", "sheet", "row", "column", "value")}
    assert place == {
        "code": "date_unclear", "sheet": "Table", "row": 2, "column": "C", "value": "03/04/2012",
    }  # fmt: skip
    assert "4 Mar 2012, 3 Apr 2012" in problem["message"]

    answered = ask("import-table", cr, path, "--dates", "dmy")
    assert (answered.code, answered.data["files"][0]["new"]) == (0, 1)


def test_columns_values_cells_and_matches_can_be_said_on_the_command_line(
    ask: Ask, cr: Path, tmp_path: Path
) -> None:
    (first, *_) = ask("list", cr, "initiative").data["records"]
    path = workbook(
        tmp_path / "a.xlsx", ("Wer", "Zzz", "Durée"), ("Agua", "but", "bald"), ("Otro", "x", "1")
    )

    said = ask(
        "import-table", cr, path, "--entity", "initiative", "--header", "1",
        "--map", "Wer=title", "--map", "B=objective", "--set", "round=JMDI-P2",
        "--cell", "C2=20 mois", "--match", f"2={first['uid']}", "--match", "3=skip",
    )  # fmt: skip

    (told,) = said.data["files"]
    assert (said.code, told["changed"], told["skipped"]) == (0, 1, 1)
    after = ask("show", cr, first["uid"]).data["record"]
    assert (after["title"], after["objective"], after["duration_months"]) == ("Agua", "but", 20)
    assert after["code"] == first["code"]


def test_clear_rows_are_taken_where_the_others_are_left_out(
    ask: Ask, cr: Path, tmp_path: Path
) -> None:
    path = workbook(tmp_path / "a.xlsx", ("Titre", "Durée"), ("Agua", "18"), ("Bosque", "bald"))

    said = ask("import-table", cr, path, "--skip-problems")

    (told,) = said.data["files"]
    assert (said.code, told["verdict"], told["new"], told["skipped"]) == (1, "merged", 1, 1)


def test_a_person_reads_what_happens_and_what_to_answer(say: Ask, cr: Path, tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "a.xlsx",
        ("Titre", "Durée"),
        ("Intégrer la migration comme facteur de développement inclusif, région Los Santos", "18"),
    )

    said = say("import-table", cr, path)

    assert said.code == 1
    assert "Table A2: A record much like this one is here already." in said.out
    assert "--match 2=new" in said.out
    assert "Nothing was recorded." in said.out


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [("a.csv", b"", "empty_file"), ("a.xls", b"<html></html>", "not_a_table")],
)
def test_a_file_that_is_no_table_is_refused(
    ask: Ask, cr: Path, tmp_path: Path, name: str, content: bytes, code: str
) -> None:
    (tmp_path / name).write_bytes(content)

    said = ask("import-table", cr, tmp_path / name)

    assert (said.code, said.error) == (1, code)


def test_a_missing_file_and_a_wrong_word_are_refused(ask: Ask, cr: Path, tmp_path: Path) -> None:
    assert ask("import-table", cr, tmp_path / "nowhere.xlsx").error == "cannot_read"
    path = workbook(tmp_path / "a.xlsx", ("Titre", "Durée"), ("Agua", "18"))
    assert ask("import-table", cr, path, "--map", "A").code == 2


def test_a_template_comes_back_filled_in(ask: Ask, cr: Path, tmp_path: Path) -> None:
    path = tmp_path / "t.xlsx"
    made = ask("template", "initiative", "activity", "--out", path, "--lang", "fr")
    assert [sheet["entity"] for sheet in made.data["sheets"]] == ["initiative", "activity"]
    book = openpyxl.load_workbook(path)
    filled: tuple[tuple[str, dict[str, str | int]], ...] = (
        ("Initiatives", {"title": "Agua", "#scope": "Costa Rica", "duration_months": 18}),
        ("Activités", {"initiative": "Agua", "title": "Taller", "kind": "TRAINING"}),
    )
    for name, cells in filled:
        sheet = book[name]
        keys = {cell.value: at for at, cell in enumerate(sheet[1], 1)}
        for key, value in cells.items():
            sheet.cell(3, keys[key], value)
    book.save(path)

    said = ask("import-table", cr, path)
    again = ask("import-table", cr, path)

    (told,) = said.data["files"]
    assert (said.code, told["new"], told["problems"]) == (0, 2, [])
    assert all(table["certain"] for table in told["tables"])
    assert again.data["files"][0]["same"] == 2
    (activity,) = [
        record for record in ask("list", cr, "activity").data["records"]
        if record["title"] == "Taller"
    ]  # fmt: skip
    (initiative,) = ask("list", cr, "initiative", "--where", "title=Agua").data["records"]
    assert activity["initiative"] == initiative["uid"]


def test_a_template_of_what_does_not_exist_is_refused(ask: Ask, tmp_path: Path) -> None:
    said = ask("template", "village", "--out", tmp_path / "t.xlsx")

    assert (said.code, said.error) == (2, "unknown_entity")
