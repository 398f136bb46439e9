"""Your file back: what was wrong stands as a note at its cell; corrected, the copy is taken."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import openpyxl
import pytest
from openpyxl.workbook import Workbook

from app.base.errors import AppError, CallError, NotAPackageError
from app.base.text import in_language
from app.exchange import envelope
from app.exchange.marked import AUTHOR
from app.services import file_back
from app.services.file_results import FileResult
from tests import hostile
from tests.app.exchange import workbooks
from tests.app.exchange.hands import place, typing
from tests.app.exchange.workbooks import the_sheet, worded
from tests.app.services.conftest import Setup
from tests.laptops import Laptop
from tests.parcels import attach, unpacked


@dataclass
class World:
    """Headquarters, and what an office sent and somebody typed into."""

    hq: Laptop
    sent: Path
    folder: Path

    def typed(self, *cells: tuple[str, object, int]) -> Path:
        """Return the package after a person typed into cells of initiatives."""

        def act(book: Workbook) -> None:
            for field, value, row in cells:
                typing("initiative", field, value, row)(book)

        return workbooks.change(self.sent, act)

    def back(self, file: Path, name: str = "back.xlsx") -> tuple[FileResult, Path, int]:
        """Preview a file and save it with its problems."""
        result = self.hq.take(file, preview=True)[0]
        target = self.folder / name
        return result, target, file_back.of_import(self.hq.store, result, target)


@pytest.fixture
def world(laptop: Setup, tmp_path: Path) -> World:
    cr, hq = laptop("CR"), laptop("HQ")
    for number in range(3):
        cr.new_record(
            "initiative", title=f"Water {number}", duration_months=12, code=f"CR-{number}"
        )
    sent = cr.export("HQ")
    return World(hq, sent, tmp_path)


def notes(path: Path) -> dict[tuple[str, str], str]:
    """Return what Passerelle noted, by sheet and cell."""
    book = openpyxl.load_workbook(path)
    return {
        (sheet.title, cell.coordinate): cell.comment.text
        for sheet in book.worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.comment is not None and cell.comment.author == AUTHOR
    }


def test_each_problem_is_a_note_at_its_cell_in_the_language_of_the_sheets(world: World) -> None:
    file = world.typed(("duration_months", "many", 3), ("title", 42, 4))
    before = file.read_bytes()

    result, target, marked = world.back(file)

    with in_language(result.language):
        said = {
            (worded("entities", "Initiatives", result.language), place("initiative", field, row)): (
                text
            )
            for field, row, text in (
                ("duration_months", 3, worded(
                    "forms", "Months, please, such as 18 or “18 months”.", result.language
                )),
                ("title", 4, worded(
                    "forms",
                    "The program that saved this made a number of it. Please write it as text.",
                    result.language,
                )),
            )
        }  # fmt: skip
    assert result.language
    assert marked == 2
    assert notes(target) == said
    assert file.read_bytes() == before
    sheet = the_sheet(openpyxl.load_workbook(target), "initiative")
    assert sheet[place("initiative", "title", 4)].fill.fgColor.rgb == "FFF4B183"
    assert sheet[place("initiative", "title", 5)].fill.fgColor.rgb != "FFF4B183"


def test_the_corrected_copy_is_taken_and_its_notes_do_no_harm(world: World) -> None:
    file = world.typed(("duration_months", "many", 3), ("title", 42, 4))
    _, target, _ = world.back(file)
    book = openpyxl.load_workbook(target)
    originals = the_sheet(openpyxl.load_workbook(world.sent), "initiative")
    for cell in (place("initiative", "duration_months", 3), place("initiative", "title", 4)):
        the_sheet(book, "initiative")[cell].value = originals[cell].value
    book.save(target)

    result = world.hq.take_one(target)

    assert (result.verdict, result.problems, result.taken) == ("merged", [], 3)


def test_a_copy_corrected_in_part_names_only_what_is_left(world: World) -> None:
    file = world.typed(("duration_months", "many", 3), ("title", 42, 4))
    _, first, _ = world.back(file)
    book = openpyxl.load_workbook(first)
    the_sheet(book, "initiative")[place("initiative", "title", 4)].value = "Corrected"
    book.save(first)

    result, second, marked = world.back(first, "second.xlsx")

    assert [problem["code"] for problem in result.problems] == ["edit_changed", "not_months"]
    assert marked == 1
    assert [cell for _, cell in notes(second)] == [place("initiative", "duration_months", 3)]
    sheet = the_sheet(openpyxl.load_workbook(second), "initiative")
    assert sheet[place("initiative", "title", 4)].fill.fgColor.rgb != "FFF4B183"


def test_what_has_no_cell_stands_on_a_sheet_of_its_own_that_is_no_finding(world: World) -> None:
    def act(book: Workbook) -> None:
        sheet = the_sheet(book, "initiative")
        sheet.delete_cols(3)  # the title
        book.create_sheet("Mine")["A1"] = "added"

    result, target, marked = world.back(workbooks.change(world.sent, act))

    listed = openpyxl.load_workbook(target)[worded("package", "To correct", result.language)]
    assert marked == 2
    assert {row[0] for row in listed.iter_rows(values_only=True)} == {
        worded("entities", "Initiatives", result.language),
        "Mine",
    }
    again = world.hq.take(target, preview=True)[0]
    assert [p["code"] for p in again.problems] == [p["code"] for p in result.problems]


def test_a_problem_in_a_hidden_column_is_noted_where_people_see_it(world: World) -> None:
    def act(book: Workbook) -> None:
        the_sheet(book, "initiative")["A3"].value = "something else"

    result, target, _ = world.back(workbooks.change(world.sent, act))

    assert [problem["code"] for problem in result.problems] == ["unknown_uid"]
    assert [cell for _, cell in notes(target)] == ["B3"]


def test_what_is_only_an_edit_is_no_problem(world: World) -> None:
    _, target, marked = world.back(world.typed(("title", "Better", 3)))

    assert marked == 0
    assert not target.exists()


def test_no_file_is_replaced(world: World) -> None:
    file = world.typed(("duration_months", "many", 3))
    result = world.hq.take(file, preview=True)[0]

    with pytest.raises(CallError) as caught:
        file_back.of_import(world.hq.store, result, file)

    assert caught.value.code == "file_exists"


@pytest.mark.parametrize("what", ["billion laughs in a sheet", "96 million cells", "one far cell"])
def test_what_the_guard_refuses_gets_no_copy(tmp_path: Path, what: str) -> None:
    source = tmp_path / "x.xlsx"
    source.write_bytes(hostile.CASES[what].make())
    problem = {"code": "not_a_number", "sheet": "Sheet1", "row": 1, "column": "A"}

    with pytest.raises(AppError) as caught:
        file_back.save(source, tmp_path / "back.xlsx", [problem])

    assert isinstance(caught.value, NotAPackageError)
    assert not (tmp_path / "back.xlsx").exists()


def test_a_foreign_table_keeps_its_formulas_and_its_own_notes(tmp_path: Path) -> None:
    from openpyxl.comments import Comment

    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Projets"
    sheet["A1"], sheet["B1"], sheet["B2"] = "Montant", "Double", "=A2*2"
    sheet["A2"] = "beaucoup"
    sheet["A2"].comment = Comment("à vérifier", "somebody")
    sheet.merge_cells("C1:D2")
    book.save(tmp_path / "t.xlsx")
    problems = [
        {"code": "not_a_number", "sheet": "Projets", "row": 2, "column": "A"},
        {"code": "not_a_number", "sheet": "Projets", "row": 2, "column": "D"},
    ]

    assert file_back.save(tmp_path / "t.xlsx", tmp_path / "back.xlsx", problems) == 2

    copy = openpyxl.load_workbook(tmp_path / "back.xlsx")
    assert copy["Projets"]["B2"].value == "=A2*2"
    comment = copy["Projets"]["A2"].comment
    assert comment is not None
    assert comment.text == "à vérifier\n\nThis is not a number."
    assert copy["To correct"]["A1"].value == "Projets"


def test_of_an_envelope_the_copy_is_its_workbook(cr: Laptop, hq: Laptop, tmp_path: Path) -> None:
    uid = cr.new_record("initiative", title="Water", duration_months=12)
    digest = attach(cr, tmp_path, uid=uid)
    sent = cr.export("HQ")
    typed = workbooks.change(
        unpacked(sent, tmp_path / "all"), typing("initiative", "duration_months", "many")
    )
    edited = tmp_path / "edited.zip"
    envelope.write(edited, typed, typed.name, [(digest, (typed.parent / digest).read_bytes())])
    target = tmp_path / "back.xlsx"

    result = hq.take(edited, preview=True)[0]

    assert file_back.of_import(hq.store, result, target) == 1
    assert [cell for _, cell in notes(target)] == [place("initiative", "duration_months")]
    assert hq.take_one(target).taken == 2
