"""Whoever previews a package or a table hears which texts may name a person, and may go on."""

from __future__ import annotations

import json
import zlib
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from app.exchange import reader
from app.services import persons_told, sentences
from app.services.tables import persons, steps, words
from app.services.tables.shapes import Choices
from tests.app.services.conftest import Setup
from tests.journeys.command_line import passerelle
from tests.laptops import Laptop
from tests.sheets import cell, edited, new_row
from tests.tables import workbook

PHONE, MAIL = "+506 2299 7711", "wife@example.org"


def personal(laptop: Laptop, file: Path) -> list[dict[str, Any]]:
    (result,) = laptop.take(file, preview=True)
    return result.personal


def shown(file: Path, told: dict[str, Any]) -> str:
    """Return what the cell shows that was named."""
    book = openpyxl.load_workbook(file)
    return str(book[told["sheet"]][f"{told['column']}{told['row']}"].value)


def test_the_preview_of_a_package_names_the_cell_and_the_kind_and_not_the_text(
    cr: Laptop, hq: Laptop
) -> None:
    for at in range(3):
        cr.new_record("initiative", title=f"Wells {at}", summary="Dug by 300 people in 2014")
    uid = cr.new_record("initiative", title="Water", summary=f"Call {PHONE} or {MAIL}")
    file = cr.export("HQ")

    (told,) = personal(hq, file)

    assert (told["entity"], told["uid"], told["field"]) == ("initiative", uid, "summary")
    assert told["kinds"] == ["mail", "phone"]
    assert PHONE in shown(file, told)
    said = sentences.of_finding(told["code"], told)
    assert "a phone number" in said
    assert "an e-mail address" in said
    assert not any(text in json.dumps(told) + said for text in (PHONE, MAIL))


def test_it_is_taken_all_the_same_and_said_no_more(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water", summary=f"Call {PHONE}")
    file = cr.export("HQ")

    taken = hq.take_one(file)

    assert (taken.verdict, taken.personal) == ("merged", [])
    assert PHONE in str(hq.value(uid, "summary"))
    assert personal(hq, file) == []
    cr.edit(uid, title="Water for all")
    assert personal(hq, cr.export("HQ")) == []


def test_a_preview_needs_no_more_of_a_file_than_taking_it_in_does(
    cr: Laptop, hq: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another program may have put values behind the sheets that nobody can read."""
    cr.new_record("initiative", title="Water", summary=f"Call {PHONE}")
    with monkeypatch.context() as other:
        other.setattr("app.exchange.writer.truth.encode", lambda *_: zlib.compress(b"nothing"))
        file = cr.export("HQ")

    (previewed,) = hq.take(file, preview=True)
    taken = hq.take_one(file)

    assert (previewed.verdict, taken.verdict) == ("merged", "merged")
    (told,) = previewed.personal
    assert (told["field"], told["row"]) == ("summary", None)
    assert sentences.of_finding(told["code"], told)


def test_what_waits_for_another_package_is_looked_at_too(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    cr.export("HQ")
    cr.edit(uid, summary=f"Call {PHONE}")
    late = cr.export("HQ")
    (result,) = hq.take(late, preview=True)
    assert result.held or result.verdict == "merged"
    assert [told["field"] for told in result.personal] == ["summary"]


def test_what_people_type_into_the_sheets_is_looked_at_cell_by_cell(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water", objective="Dry")
    hq.take(cr.export("HQ"))
    file = edited(
        hq.export("CR", full=True),
        cell("initiative", uid, objective=f"Ask {MAIL}"),
        new_row("initiative", 4, title=f"Call {PHONE}"),
    )

    told = {t["field"]: t for t in personal(cr, file)}

    assert {key: t["kinds"] for key, t in told.items()} == {
        "objective": ["mail"],
        "title": ["phone"],
    }
    assert MAIL in shown(file, told["objective"])
    assert told["title"]["row"] == 4


def test_of_a_file_saved_again_no_row_is_claimed_that_may_have_moved(
    cr: Laptop, hq: Laptop
) -> None:
    one = cr.new_record("initiative", title="Water", summary=f"Call {PHONE}")
    file = edited(cr.export("HQ"), cell("initiative", one, objective="Dry"))
    assert not reader.open_package(file).intact
    (told,) = personal(hq, file)
    assert (told["field"], told["row"]) == ("summary", None)
    assert told["sheet"]
    assert told["column"]


def test_the_plan_of_a_table_names_the_cell_and_takes_the_row(cr: Laptop, tmp_path: Path) -> None:
    rows = (("CR-1", "Agua", f"Llamar a {PHONE}"), ("CR-2", "Luz", "Luz para 300 personas"))
    file = workbook(tmp_path / "a.xlsx", ("Code", "Titre", "Résumé"), *rows)
    book = steps.look(file)
    planned = steps.plan(cr.store, book, Choices())

    (told,) = (p for row in planned.rows for p in row.problems)
    assert (told.code, told.row, told.column) == (persons_told.CODE, 2, "C")
    assert persons.rows_of(planned) == 1
    assert "a phone number" in words.sentence(told, "initiative")
    assert PHONE not in words.sentence(told, "initiative") + told.value
    assert planned.ready
    assert steps.take(cr.store, book, planned).new == 2


def test_a_row_of_a_table_that_says_what_is_known_warns_no_more(cr: Laptop, tmp_path: Path) -> None:
    cr.new_record("initiative", code="CR-1", title="Agua", summary=f"Llamar a {PHONE}")
    rows = (("CR-1", "Agua para todos", f"Llamar a {PHONE}"),)
    file = workbook(tmp_path / "a.xlsx", ("Code", "Titre", "Résumé"), *rows)
    planned = steps.plan(cr.store, steps.look(file), Choices())
    assert persons.rows_of(planned) == 0


def test_the_command_line_says_it_in_a_preview_and_no_log_holds_the_text(
    laptop: Setup,
) -> None:
    cr, hq = laptop("CR"), laptop("HQ")
    cr.new_record("initiative", title="Water", summary=f"Call {PHONE}")
    file = cr.export("HQ")
    hq.close()
    hq.here()
    looked = passerelle("--lang", "en", "import", hq.path, file, "--preview")
    taken = passerelle("--lang", "en", "import", hq.path, file)

    assert (looked.code, taken.code) == (0, 0)
    assert "may name a person: a phone number" in looked.out
    assert "may name" not in taken.out
    logs = "".join(p.read_text() for p in hq.folder.rglob("*.log"))
    assert logs
    assert PHONE not in looked.out + looked.err + taken.out + taken.err + logs
