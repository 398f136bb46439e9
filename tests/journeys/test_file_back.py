"""A person's own file back from the real command line."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from tests.app.exchange import workbooks
from tests.app.exchange.hands import place, typing
from tests.app.exchange.workbooks import the_sheet
from tests.journeys.command_line import Run, answer, passerelle, record


@pytest.fixture
def typed(tmp_path: Path, program_ready: Run) -> Path:
    """Return a package in which somebody typed a word for a number."""
    answer(
        "new",
        tmp_path / "cr.db",
        "--office",
        "CR",
        "--role",
        "field",
        "--unprotected",
        run=program_ready,
    )
    answer(
        "new",
        tmp_path / "hq.db",
        "--office",
        "HQ",
        "--role",
        "hq",
        "--unprotected",
        run=program_ready,
    )
    values = {"title": "Water", "status": "IDENTIFIED", "duration_months": 12}
    record(tmp_path / "cr.db", {"entity": "initiative", "set": values}, run=program_ready)
    answer(
        "export", tmp_path / "cr.db", "--to", "HQ", "--out", tmp_path / "p.xlsx", run=program_ready
    )
    return workbooks.change(tmp_path / "p.xlsx", typing("initiative", "duration_months", "many"))


def test_problems_come_back_in_a_copy_that_is_never_written_over(
    typed: Path, tmp_path: Path
) -> None:
    call = ("import", tmp_path / "hq.db", typed, "--preview", "--file-back", tmp_path / "back.xlsx")

    done = passerelle(*call, "--json")

    assert done.data["file_back"] == str(tmp_path / "back.xlsx")
    assert done.data["marked"] == 1
    sheet = the_sheet(openpyxl.load_workbook(tmp_path / "back.xlsx"), "initiative")
    assert sheet[place("initiative", "duration_months")].comment is not None
    again = answer(*call, code=2)
    assert again["error"]["code"] == "file_exists"
    assert answer(*call[:3], typed, *call[3:], code=2)["error"]["code"] == "wrong_call"


def test_where_nothing_is_wrong_there_is_no_copy(typed: Path, tmp_path: Path) -> None:
    back = tmp_path / "back.xlsx"

    words = ("import", tmp_path / "hq.db", tmp_path / "p.xlsx", "--file-back", back)
    done = passerelle(*words, "--lang", "en")

    assert done.code == 0
    assert "no copy" in done.out
    assert not back.exists()
    assert typed.exists()
