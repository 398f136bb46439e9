"""Tables as people send them, among them the one of the programme's page, made of our own data.

Source: domain.md 002-39 to 002-45.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import openpyxl

import resources

TITLES = (
    "Pays",
    "Titre du projet",
    "Objectifs principaux",
    "Organisations partenaires",
    "Durée",
    "Financement de l’ICMD",
)
FIRST_ROW, FIRST_COLUMN = 5, 2
"""The table does not begin in the corner."""


def projects() -> list[dict[str, str]]:
    """Return the sixteen projects as our data has them."""
    return resources.read_csv("training/jmdi_projects.csv")


def partner_cell(project: Mapping[str, str]) -> str:
    """Return the partners of a project as the page names them: legal form, seat abroad."""
    known = {row["name_fr"]: row for row in resources.read_csv("training/jmdi_partners.csv")}
    named = []
    for name in project["partners"].split(";"):
        row = known[name]
        abroad = ", Italie" if row["base_country"] == "IT" else ""
        named.append(row["name_in_seed"] + abroad)
    return "; ".join(named)


def source_table(path: Path) -> Path:
    """Write the table of the page: each country once for two rows, blank rows in between."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Projets"
    sheet["B2"] = "Les projets actuellement en cours"
    for at, title in enumerate(TITLES, FIRST_COLUMN):
        sheet.cell(FIRST_ROW - 1, at, title)
    number, country = FIRST_ROW, ""
    for project in projects():
        if country and project["country"] != country:
            number += 1
        if project["country"] != country:
            country = project["country"]
            sheet.cell(number, FIRST_COLUMN, project["country_in_seed"])
            sheet.merge_cells(
                start_row=number, end_row=number + 1,
                start_column=FIRST_COLUMN, end_column=FIRST_COLUMN,
            )  # fmt: skip
        cells = (
            project["title_fr"],
            project["objective_fr"],
            partner_cell(project),
            f"{project['duration_months']} mois",
            f"{int(project['amount_usd']):,}.00 US$",
        )
        for at, text in enumerate(cells, FIRST_COLUMN + 1):
            sheet.cell(number, at, text)
        number += 1
    book.save(path)
    return path


def as_text(path: Path) -> Path:
    """Write the first sheet of a workbook as a spreadsheet program does, with semicolons."""
    sheet = openpyxl.load_workbook(path).worksheets[0]
    target = path.with_suffix(".csv")
    with target.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream, delimiter=";")
        for row in sheet.iter_rows(values_only=True):
            writer.writerow(["" if cell is None else cell for cell in row])
    return target


def workbook(path: Path, *rows: Sequence[Any], sheet: str = "Table") -> Path:
    """Write rows into a workbook of one sheet."""
    book = openpyxl.Workbook()
    made = book.active
    assert made is not None
    made.title = sheet
    for row in rows:
        made.append(list(row))
    book.save(path)
    return path


def csv_file(path: Path, *rows: Sequence[str], separator: str = ";") -> Path:
    """Write rows into a text file."""
    lines = [separator.join(f'"{cell}"' if separator in cell else cell for cell in r) for r in rows]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path
