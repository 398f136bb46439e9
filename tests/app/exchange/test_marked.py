"""Notes at cells and on a sheet of their own, in a copy that openpyxl makes."""

from __future__ import annotations

import io
from pathlib import Path

import openpyxl
import pytest
from openpyxl.comments import Comment
from openpyxl.workbook import Workbook

from app.base.errors import AppError
from app.domain.codelists import codelist
from app.exchange import resaved
from app.exchange.marked import AUTHOR, COLOUR, Note, mark
from app.exchange.writer import write
from tests import hostile
from tests.app.exchange.samples import a_package


def a_table(folder: Path) -> Path:
    """Return a workbook with two rows, a hidden column, a merge and somebody's own note."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Projets"
    for row in (("Nom", "Montant"), ("Eau", "beaucoup")):
        sheet.append(row)
    sheet["B2"].comment = Comment("à vérifier", "somebody")
    sheet.column_dimensions["A"].hidden = True
    sheet.merge_cells("C1:D2")
    book.save(folder / "t.xlsx")
    return folder / "t.xlsx"


def marked(path: Path, *notes: Note) -> Workbook:
    return openpyxl.load_workbook(io.BytesIO(mark(path, notes, "To correct")))


def test_a_note_joins_what_is_said_there_already(tmp_path: Path) -> None:
    copy = marked(a_table(tmp_path), Note("one", "Projets", 2, "B"), Note("two", "Projets", 2, "B"))

    cell = copy["Projets"]["B2"]
    assert cell.comment is not None
    assert (cell.comment.text, cell.comment.author) == ("à vérifier\n\none\n\ntwo", AUTHOR)
    assert cell.fill.fgColor.rgb == COLOUR
    assert copy.sheetnames == ["Projets"]


def test_a_note_at_a_row_stands_in_the_first_column_in_sight(tmp_path: Path) -> None:
    copy = marked(a_table(tmp_path), Note("row", "Projets", 1), Note("hidden", "Projets", 3, "A"))

    for place, text in (("B1", "row"), ("B3", "hidden")):
        comment = copy["Projets"][place].comment
        assert comment is not None
        assert comment.text == text


def test_what_has_no_cell_is_listed(tmp_path: Path) -> None:
    copy = marked(
        a_table(tmp_path),
        Note("file"),
        Note("sheet", "Projets"),
        Note("merged", "Projets", 2, "D"),
        Note("=1+1", "Gone", 2, "B"),
    )

    rows = list(copy["To correct"].iter_rows(values_only=True))
    assert rows == [(None, "file"), ("Projets", "sheet"), ("Projets", "merged"), ("Gone", "=1+1")]
    assert copy["To correct"]["B4"].data_type == "s"
    assert copy.active is copy["To correct"]


def test_a_copy_of_a_copy_has_only_the_new_notes(tmp_path: Path) -> None:
    path = tmp_path / "first.xlsx"
    path.write_bytes(
        mark(a_table(tmp_path), [Note("x"), Note("y", "Projets", 1, "B")], "To correct")
    )

    copy = marked(path, Note("z", "Projets", 3, "B"))

    assert copy.sheetnames == ["Projets"]
    assert copy["Projets"]["B1"].comment is None
    assert copy["Projets"]["B1"].fill.fgColor.rgb != COLOUR


def test_the_machine_part_stays(tmp_path: Path) -> None:
    write(a_package(), tmp_path / "p.xlsx", language="fr")
    (tmp_path / "q.xlsx").write_bytes(mark(tmp_path / "p.xlsx", [Note("x")], "À corriger"))

    found = resaved.read(tmp_path / "q.xlsx", codelist)

    assert openpyxl.load_workbook(tmp_path / "q.xlsx")["_pkg"].sheet_state == "veryHidden"
    assert (found.compared.edits, len(found.blob) > 0) == ([], True)


@pytest.mark.parametrize(
    ("what", "code"),
    [
        ("billion laughs in a sheet", "doctype"),
        ("96 million cells", "bomb"),
        ("one far cell", "too_many_cells"),
        ("zip without workbook", "no_workbook"),
    ],
)
def test_what_openpyxl_should_never_see_is_refused(tmp_path: Path, what: str, code: str) -> None:
    (tmp_path / "x.xlsx").write_bytes(hostile.CASES[what].make())

    with pytest.raises(AppError) as caught:
        mark(tmp_path / "x.xlsx", [Note("x")], "To correct")

    assert caught.value.code == code


def test_where_every_column_is_hidden_the_note_stands_beside_them(tmp_path: Path) -> None:
    book = Workbook()
    book.worksheets[0].title = "Projets"
    look = book.worksheets[0].column_dimensions["A"]
    look.min, look.max, look.hidden = 1, 5, True
    book.save(tmp_path / "t.xlsx")

    comment = marked(tmp_path / "t.xlsx", Note("x", "Projets", 1, "C"))["Projets"]["F1"].comment

    assert comment is not None
