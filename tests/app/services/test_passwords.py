"""Packages closed by a password: Excel and LibreOffice open them, and so do we."""

from __future__ import annotations

import io
import json
import random
import re
import subprocess
from pathlib import Path

import pytest

from app.base.errors import CallError
from app.domain.query import Query
from app.exchange import archive, limits, passwords
from app.services import answering, queries, readers, sending
from app.services.file_results import FileResult
from app.services.readers import Form
from app.services.receiving import take
from tests.app.exchange.test_typing_in_libreoffice import python_with_uno
from tests.app.exchange.workbooks import office_program, the_sheet
from tests.app.services.conftest import Setup
from tests.laptops import Laptop
from tests.parcels import attach
from tests.trust import ring, wary

WORDS = "einsam-7 صحراء"


@pytest.fixture
def closed(cr: Laptop, tmp_path: Path) -> Path:
    """Return a package of one initiative for headquarters, closed by a password."""
    cr.new_record("initiative", title="Water for Liberia")
    return sending.export(cr.store, "HQ", tmp_path / "p.xlsx", password=WORDS).path


def opened(laptop: Laptop, file: Path, password: str = WORDS) -> FileResult:
    """Take a package in with a password."""
    return take(laptop.store, [file], password=password)[0]


def code(result: FileResult) -> str:
    """Return the code of the one thing that was found."""
    (problem,) = result.problems
    return str(problem["code"])


def test_a_package_closed_by_a_password_is_taken_with_it_and_with_no_other(
    closed: Path, hq: Laptop
) -> None:
    none, wrong = opened(hq, closed, ""), opened(hq, closed, "another one")
    right = opened(hq, closed)

    assert passwords.is_closed(closed)
    assert b"Water for Liberia" not in closed.read_bytes()
    assert (none.verdict, code(none)) == ("password", "password")
    assert (wrong.verdict, code(wrong)) == ("password", "password_wrong")
    assert right.verdict == "merged"
    assert hq.value(next(iter(uids(hq))), "title") == "Water for Liberia"


def uids(laptop: Laptop) -> list[str]:
    """Return the initiatives a laptop holds."""
    return [row.uid for row in queries.records(laptop.store, Query("initiative"))]


def test_what_is_closed_was_signed_before(laptop: Setup, tmp_path: Path) -> None:
    hq, cr = wary(laptop("HQ")), wary(laptop("CR"))
    cr.new_record("initiative")
    file = sending.export(cr.store, "HQ", tmp_path / "p.xlsx", password=WORDS).path
    assert opened(hq, file).signature == "unverified"

    ring(hq, cr)

    result = opened(hq, file)
    assert (result.verdict, result.signature) == ("merged", "verified")


def test_no_changed_byte_is_taken(closed: Path, hq: Laptop, tmp_path: Path) -> None:
    import olefile  # type: ignore[import-untyped]

    whole = closed.read_bytes()
    with olefile.OleFileIO(io.BytesIO(whole)) as file:
        payload = file.openstream("EncryptedPackage").read()
    at = whole.index(payload[8:72])  # in the middle of the first block
    dice = random.Random(7)
    places = [at, at + len(payload) // 2, *(dice.randrange(len(whole)) for _ in range(12))]
    for place in places:
        changed = tmp_path / "changed.xlsx"
        bits = bytearray(whole)
        bits[place] ^= 0x20
        changed.write_bytes(bits)

        result = opened(hq, changed)

        if place in places[:2]:
            assert (result.verdict, code(result)) == ("refused", "password_damaged")
        assert result.verdict in {"refused", "password", "table", "merged", "known"}
        if result.verdict in {"merged", "known"}:  # beside the content: a table of the container
            assert [hq.value(uid, "title") for uid in uids(hq)] == ["Water for Liberia"]
    for shorter in (600, len(whole) // 2, len(whole) - 700):
        (tmp_path / "cut.xlsx").write_bytes(whole[:shorter])
        assert opened(hq, tmp_path / "cut.xlsx").verdict in {"refused", "password", "table"}


def test_a_file_that_takes_too_long_to_open_is_given_up(
    closed: Path, hq: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = closed.read_bytes()
    (more,) = re.findall(rb'xmlns:c="[^"]*"', whole)
    asked = b'spinCount="9999999"'
    bomb = whole.replace(more, b" " * (len(more) - 1)).replace(b'spinCount="100000"', asked)
    assert len(bomb) == len(whole)
    closed.write_bytes(bomb)
    monkeypatch.setattr(limits, "CHILD_SECONDS", 2)

    assert code(opened(hq, closed)) == "too_demanding"


def test_what_excel_itself_closed_is_opened(shared: Path) -> None:
    file = shared / "corpora" / "calamine" / "8c79b616-pass_protected.xlsx"

    with passwords.opened(file, "123") as clear:
        assert clear.read_bytes().startswith(b"PK")


def test_a_way_that_shows_no_change_is_refused(shared: Path, hq: Laptop) -> None:
    file = shared / "corpora" / "poi" / "7e0264fd-extenxls_pwd123.xlsx"

    result = opened(hq, file, "pwd123")

    assert (result.verdict, code(result)) == ("refused", "password_old")


def test_it_says_how_it_is_protected_and_files_wait(cr: Laptop, tmp_path: Path) -> None:
    uid = cr.new_record("initiative")
    attach(cr, tmp_path, uid=uid)

    made = sending.export(cr.store, "HQ", tmp_path / "p.xlsx", password=WORDS)

    assert made.protection.form is Form.PASSWORD
    assert "password" in readers.sentence(made.protection, "HQ")
    assert made.path.suffix == ".xlsx"
    assert len(made.load.waiting) == 1
    with pytest.raises(CallError, match="passphrase_short"):
        sending.export(cr.store, "HQ", tmp_path / "q.xlsx", password="short")
    assert not (tmp_path / "q.xlsx").exists()


def test_the_archive_needs_no_password(closed: Path, cr: Laptop, hq: Laptop) -> None:
    sent = sorted(archive.folder(cr.path).glob("sent-*"))
    opened(hq, closed)
    came = archive.kept(hq.path, archive.RECEIVED, "CR", 1)

    assert [passwords.is_closed(each) for each in (*sent, *came)] == [False, False]


def test_libreoffice_opens_it_with_the_password_and_what_was_typed_there_comes_back(
    closed: Path, hq: Laptop, tmp_path: Path
) -> None:
    from openpyxl import load_workbook

    opened(hq, closed)
    with passwords.opened(closed, WORDS) as clear:
        sheet = the_sheet(load_workbook(clear), "initiative")
        title = next(c for c in sheet[3] if c.value == "Water for Liberia")
    saved = tmp_path / "saved.xlsx"
    job = {
        "source": str(closed),
        "target": str(saved),
        "password": WORDS,
        "acts": [[sheet.title, "type", title.coordinate, "Typed in LibreOffice"]],
    }
    asked = {"program": office_program(), "profile": str(tmp_path / "profile"), "jobs": [job]}
    driver = Path(__file__).parents[1] / "exchange" / "uno_driver.py"

    subprocess.run(
        [python_with_uno(office_program()), str(driver)],
        check=True,
        input=json.dumps(asked),
        text=True,
        timeout=180,
        capture_output=True,
    )

    result = opened(hq, saved)
    assert [p.fields["title"][1] for p in result.proposals] == ["Typed in LibreOffice"]


def test_answers_to_all_offices_are_closed_by_one_password(
    closed: Path, cr: Laptop, hq: Laptop, tmp_path: Path
) -> None:
    opened(hq, closed)

    made = answering.answer_all(hq.store, tmp_path / "answers", password=WORDS)

    answer = made.written["CR"].path
    assert passwords.is_closed(answer)
    assert opened(cr, answer, "").verdict == "password"
    assert opened(cr, answer).confirmed == 1
