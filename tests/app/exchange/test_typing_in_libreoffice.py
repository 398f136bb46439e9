"""What a person does in LibreOffice, done through its own API: exactly that is found, no more."""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.domain import catalogue
from app.exchange import limits
from app.exchange.package import Opened
from app.exchange.reader import open_package
from app.exchange.writer import write
from tests.app.exchange import workbooks
from tests.app.exchange.hands import place
from tests.app.exchange.samples import a_package, a_view
from tests.app.exchange.workbooks import worded

ROWS = 5
FIRST, LAST = 3, 2 + ROWS
READY = LAST + 1
BELOW = LAST + limits.READY_ROWS + 1
FIELDS = list(catalogue.entity("initiative").fields)
WIDTH = len(FIELDS) + 2
SHEET = worded("entities", "Initiatives")
VIEW = a_view(count=ROWS)

Act = tuple[Any, ...]
"""What ``uno_driver`` does, and with what."""
Found = tuple[str, str, int, Any]
"""Kind, field, row and value of an edit."""


@dataclass(frozen=True)
class Case:
    """What a person does, and what is to be found."""

    acts: tuple[Act, ...]
    edits: tuple[Found, ...] = ()
    findings: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()


def at(field: str) -> int:
    """Return the column of a field, counted from 0."""
    return FIELDS.index(field) + 1


def types(field: str, text: str, row: int = 4) -> Act:
    return ("type", place("initiative", field, row), text)


def changed(field: str, after: Any, row: int = 4) -> Found:  # noqa: ANN401
    return ("changed", field, row, after)


ALL_ROWS = f"A{FIRST}:{place('initiative', FIELDS[-1], LAST)}"
NEW = {"title": "Une nouvelle", "status": "SUBMITTED"}
FILL = (("title", "Une nouvelle"), ("status", "Soumise"))

CASES = {
    "text": Case((types("title", "Agua para Upala"),), (changed("title", "Agua para Upala"),)),
    "number": Case((types("duration_months", "18"),), (changed("duration_months", 18),)),
    "amount": Case((types("grant_amount", "1500.25"),), (changed("grant_amount", "1500.25"),)),
    "date": Case((types("status_on", "2014-05-12"),), (changed("status_on", "2014-05-12"),)),
    "month": Case((types("start_on", "2014-05"),), (changed("start_on", "2014-05"),)),
    "drop-down": Case((types("status", "Soumise"),), (changed("status", "SUBMITTED"),)),
    "cleared": Case((("clear", place("initiative", "summary", 4)),), (changed("summary", None),)),
    "zeros": Case((types("code", "00042"),), (changed("code", "00042"),)),
    "the same again": Case((types("title", "Water for Upala 1"),)),
    "beginnings of formulas": Case(
        tuple(types("title", text, row) for row, text in enumerate(
            ("=1+1", "+33 1", "-x", "@SUM(A1)", "=cmd|' /C calc'!A0"), FIRST)),
        tuple(changed("title", text, row) for row, text in enumerate(
            ("=1+1", "+33 1", "-x", "@SUM(A1)", "=cmd|' /C calc'!A0"), FIRST)),
    ),
    "sorted": Case((("sort", ALL_ROWS, at("title")),)),
    "sorted, then typed": Case(
        (("sort", ALL_ROWS, at("title")), types("title", "The last was first", FIRST)),
        (changed("title", "The last was first", FIRST),),
    ),
    "filtered, then typed": Case(
        (
            ("filter", f"A2:{place('initiative', FIELDS[-1], LAST)}", at("title"),
             "Water for Upala 1"),
            types("title", "Seen alone"),
        ),
        (changed("title", "Seen alone"),),
    ),
    "a column moved": Case((("move_column", at("title"), at("status_on"), BELOW),)),
    "rows inserted": Case((("insert_rows", 5, 2), types("title", "After", 8)),
                          (changed("title", "After", 8),)),
    "an empty column inserted": Case((("insert_column", at("title")),)),
    "a column of one's own": Case(
        (("insert_column", at("title")), types("title", "Remarque", 2), types("title", "à voir")),
        columns=("Remarque",),
    ),
    "a header renamed": Case((types("title", "Nom du projet", 2), types("title", "Neuf")),
                             (changed("title", "Neuf"),)),
    "a column hidden": Case((("hide_column", at("title")),)),
    "a row deleted": Case((("delete_row", 5),)),
    "a row copied": Case((("copy_row", 4, WIDTH),), (("copied", "", 5, None),)),
    "a new row, ready made": Case(
        tuple(types(field, text, READY) for field, text in FILL), (("new", "", READY, NEW),)
    ),
    "a new row below the table": Case(
        tuple(types(field, text, BELOW) for field, text in FILL), (("new", "", BELOW, NEW),)
    ),
    "a formula": Case((types("duration_months", "=1+1"),), findings=("formula",)),
    "a word for a number": Case((types("duration_months", "many"),), findings=("not_months",)),
}  # fmt: skip


def python_with_uno(program: str) -> str:
    """Return a Python that can drive LibreOffice, or skip."""
    for python in ("/usr/bin/python3", str(Path(program).resolve().with_name("python"))):
        if not Path(python).exists():
            continue
        asked = [python, "-c", "import uno"]
        if subprocess.run(asked, check=False, capture_output=True).returncode == 0:
            return python
    pytest.skip("no python3-uno here: apt-get install --no-install-recommends python3-uno")


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Return the file of each case, all done in one sitting."""
    program = workbooks.office_program()
    folder = tmp_path_factory.mktemp("office")
    write(a_package([VIEW, a_view("contact")]), folder / "p.xlsx", language="fr")
    files = {name: folder / f"{number}.xlsx" for number, name in enumerate(CASES)}
    jobs = [
        {
            "source": str(folder / "p.xlsx"),
            "target": str(files[name]),
            "acts": [(SHEET, *act) for act in case.acts],
        }
        for name, case in CASES.items()
    ]
    asked = {"program": program, "profile": str(folder / "profile"), "jobs": jobs}
    driver = Path(__file__).with_name("uno_driver.py")
    done = subprocess.run(
        [python_with_uno(program), driver], input=json.dumps(asked), text=True, capture_output=True,
        timeout=180, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return files


def found(opened: Opened) -> list[Found]:
    """Return what was found of the edits; what a copied row holds is not looked at."""
    return [(e.kind, e.field, e.row, None if e.kind == "copied" else e.after) for e in opened.edits]


@pytest.mark.parametrize("name", CASES)
def test_what_is_done_in_libreoffice_is_found_and_nothing_else(
    saved: dict[str, Path], name: str
) -> None:
    case = CASES[name]

    opened = open_package(saved[name])

    assert not opened.intact
    assert found(opened) == list(case.edits)
    assert [finding.code for finding in opened.findings] == list(case.findings)
    assert [column.label for column in opened.unknown_columns] == list(case.columns)


def test_after_sorting_an_edit_belongs_to_the_record_that_stood_there(
    saved: dict[str, Path],
) -> None:
    (edit,) = open_package(saved["sorted, then typed"]).edits

    assert edit.uid == VIEW.rows[-1].uid


def test_a_row_typed_into_the_ready_rows_is_the_same_record_whoever_imports_it(
    saved: dict[str, Path],
) -> None:
    (edit,) = open_package(saved["a new row, ready made"]).edits
    opened = open_package(saved["text"])

    assert edit.uid == opened.truth.sheets["initiative"].ready[0]
