"""Reports as files: the same numbers in every program, whole or not at all."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from app.base.errors import CallError, PackageError
from app.services import records, report_files, reporting, start
from app.services.reporting import Options
from database.engine import Store
from tests.app.exchange import workbooks
from tests.factories import some_values

FIGURES = Path(__file__).parents[2] / "fixtures" / "fixture_figures.csv"


@pytest.fixture(scope="module")
def cr(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Return Costa Rica with its initiatives and invented figures of people."""
    path = tmp_path_factory.mktemp("cr") / "cr.db"
    store = start.create(path, office="CR", role="field", training=True, language="en")
    with FIGURES.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    [uid] = [r.uid for r in _initiatives(store) if r.values["code"] == "CR-1"]
    keys = ("kind", "period_start", "period_end", "category", "sex", "age")
    lines = [
        {
            "entity": "beneficiary_figure",
            "set": some_values(
                "beneficiary_figure",
                **{key: row[key] or None for key in keys},
                initiative=uid,
                count=int(row["count"]),
            ),
        }
        for row in rows
    ]
    records.apply(store, lines)
    yield store
    start.close_store(store)


def _initiatives(store: Store) -> list[Any]:
    from app.services import queries

    return queries.records(store, queries.Query("initiative"))


def _formulas(path: Path) -> dict[tuple[str, str], str]:
    book = openpyxl.load_workbook(path)
    return {
        (sheet.title, cell.coordinate): str(cell.value)
        for sheet in book.worksheets
        for row in sheet
        for cell in row
        if cell.data_type == "f"
    }


def _values(path: Path) -> dict[tuple[str, str], Any]:
    book = openpyxl.load_workbook(path, data_only=True)
    return {(s.title, c.coordinate): c.value for s in book.worksheets for row in s for c in row}


def _without_values(path: Path, folder: Path) -> Path:
    """Save a workbook without what its formulas come to, so that the next program must compute."""
    bare = folder / path.name
    openpyxl.load_workbook(path).save(bare)
    return bare


def test_libreoffice_computes_what_the_formulas_say_they_come_to(cr: Store, tmp_path: Path) -> None:
    made, bare = [], []
    (tmp_path / "bare").mkdir()
    for one in reporting.offered(cr):
        if one.group != "questions":
            continue
        path = tmp_path / f"{one.key}.xlsx"
        report_files.save(cr, reporting.make(cr, one.key), "xlsx", path)
        made.append(path)
        bare.append(_without_values(path, tmp_path / "bare"))
    (tmp_path / "again").mkdir()
    computed = workbooks.convert(bare, tmp_path / "again", "xlsx")

    found = 0
    for ours, theirs in zip(made, computed, strict=True):
        cached, recalculated = _values(ours), _values(theirs)
        for place in _formulas(ours):
            found += 1
            assert recalculated[place] == pytest.approx(cached[place]), (ours.name, place)
    assert found > 40


def test_every_question_is_written_in_every_own_form(cr: Store, tmp_path: Path) -> None:
    for number in range(1, 21):
        report = reporting.make(cr, f"q{number}")
        for form in ("json", "csv", "xlsx"):
            size = report_files.save(cr, report, form, tmp_path / f"q{number}.{form}")
            assert size == (tmp_path / f"q{number}.{form}").stat().st_size > 0
    told = json.loads((tmp_path / "q18.json").read_text(encoding="utf-8"))
    assert told["totals"]["reached"] == 277


def test_no_file_is_written_over_another_one(cr: Store, tmp_path: Path) -> None:
    path = tmp_path / "mine.csv"
    path.write_text("mine", encoding="utf-8")

    with pytest.raises(CallError) as refused:
        report_files.save(cr, reporting.make(cr, "q1"), "csv", path)

    assert refused.value.code == "file_exists"
    assert path.read_text(encoding="utf-8") == "mine"


def test_what_cannot_be_written_leaves_nothing(cr: Store, tmp_path: Path) -> None:
    with pytest.raises(PackageError):
        report_files.save(cr, reporting.make(cr, "q1"), "csv", tmp_path / "none" / "q1.csv")

    assert list(tmp_path.iterdir()) == []


def test_an_unknown_form_is_refused(cr: Store, tmp_path: Path) -> None:
    with pytest.raises(CallError) as refused:
        report_files.save(cr, reporting.make(cr, "q1"), "docx", tmp_path / "q1.docx")

    assert "xlsx" in str(refused.value.params["known"])


def test_a_report_of_a_period_counts_what_lies_in_it(cr: Store) -> None:
    half = Options(since="2013-07-01", until="2013-12-31")
    report = reporting.make(cr, "q18", half)

    assert report.tables[0].foot[2] == 98
    assert "From 1 Jul 2013 to 31 Dec 2013" in report.lines
