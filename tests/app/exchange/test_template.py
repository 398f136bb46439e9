"""An empty workbook to fill in: what people see, and what comes back with certainty."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from app.base.text import in_language, translate
from app.exchange import foreign
from app.services import templates
from app.services.tables import guessing
from app.services.tables.shapes import Choices
from tests.app.exchange.workbooks import libreoffice

FIRST = (
    *("#scope", "title", "objective", "#partners"),
    *("duration_months", "grant_amount", "grant_currency"),
)
"""The columns of domain.md 002-39."""


def made(path: Path, *entities: str, language: str = "fr") -> Any:  # noqa: ANN401
    templates.write(entities, path, language)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return openpyxl.load_workbook(path)


def test_an_initiative_begins_with_the_columns_of_the_source_table(tmp_path: Path) -> None:
    sheet = made(tmp_path / "t.xlsx", "initiative")["Initiatives"]

    keys = [cell.value for cell in sheet[1]]
    assert keys[0] == "initiative:uid"
    assert tuple(keys[1 : len(FIRST) + 1]) == FIRST
    with in_language("fr"):
        assert sheet["C2"].value == translate("fields", "Title")


def test_it_has_a_real_table_with_a_frozen_head_and_hidden_keys(tmp_path: Path) -> None:
    sheet = made(tmp_path / "t.xlsx", "initiative")["Initiatives"]

    (table,) = sheet.tables.values()
    assert table.ref.startswith("A2:")
    assert table.ref.endswith("202")
    assert sheet.row_dimensions[1].hidden
    assert sheet.column_dimensions["A"].hidden
    assert sheet.freeze_panes is not None
    assert [cell.value for row in sheet["A3:A202"] for cell in row if cell.value] == []


def test_cells_offer_what_can_be_chosen_also_from_the_other_sheets(tmp_path: Path) -> None:
    book = made(tmp_path / "t.xlsx", "initiative", "activity")

    offered = {
        str(rule.formula1)
        for sheet in book.worksheets
        for rule in sheet.data_validations.dataValidation
        if rule.type == "list"
    }
    assert {"list_countries", "list_currencies", "list_activity_kinds"} <= offered
    assert "list_of_initiative" in offered
    assert book.defined_names["list_of_initiative"].attr_text == "'Initiatives'!$C$3:$C$202"
    assert "list_of_organisation" not in offered


def test_its_first_page_says_how_to_fill_it_in(tmp_path: Path) -> None:
    page = made(tmp_path / "t.xlsx", "initiative", "activity", language="en").worksheets[0]

    texts = [str(cell.value) for row in page.rows for cell in row if cell.value]
    assert any("One row for each record" in text for text in texts)
    assert {"Initiatives", "Activities"} <= set(texts)


def test_an_arabic_one_reads_from_right_to_left(tmp_path: Path) -> None:
    book = made(tmp_path / "t.xlsx", "initiative", language="ar")

    assert all(sheet.sheet_view.rightToLeft for sheet in book.worksheets[:2])


@pytest.mark.parametrize("entity", templates.entities())
@pytest.mark.parametrize("language", ["fr", "ar"])
def test_every_column_is_known_with_certainty_when_it_comes_back(
    tmp_path: Path, entity: str, language: str
) -> None:
    written = templates.write([entity], tmp_path / "t.xlsx", language)

    (layout,) = guessing.guess(foreign.read(tmp_path / "t.xlsx"), Choices(), {}).layouts

    assert (layout.entity, layout.keyed, layout.header) == (entity, True, 2)
    known = tuple(column.target for column in layout.columns if column.target not in {"", "uid"})
    assert known == written.sheets[0].columns


def test_saving_it_with_libreoffice_does_no_harm(tmp_path: Path) -> None:
    written = templates.write(["initiative"], tmp_path / "t.xlsx", "fr")

    again = libreoffice(tmp_path / "t.xlsx", tmp_path, "ods", "xlsx")
    (layout,) = guessing.guess(foreign.read(again), Choices(), {}).layouts

    known = tuple(column.target for column in layout.columns if column.target not in {"", "uid"})
    assert (layout.keyed, known) == (True, written.sheets[0].columns)
