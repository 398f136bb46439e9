"""The digest alarm: rings when the same changes came to something else, and only then.

Source: sync.md, "Packages"; rulings.md 10, 47.
"""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from app.services import sentences
from app.services.alarm import diagnoses
from database.driver import sqlite3
from tests.laptops import Laptop, Mail, forge

pytestmark = pytest.mark.logs_warnings
TITLE = "Drinking water for Upala"


@pytest.fixture
def pair(cr: Laptop, hq: Laptop) -> tuple[Laptop, Laptop, str]:
    """An office and headquarters that hold the same, among it an edited record and a contact."""
    uid = cr.new_record("initiative", title="Water")
    cr.edit(uid, title=TITLE)
    cr.new_record(
        "contact", consent=True, consent_on="2026-01-02", consent_scope="hq", name="Secret Name"
    )
    Mail(hq, cr).deliver()
    return cr, hq, uid


def tamper(laptop: Laptop, *statements: str) -> None:
    """Change the database behind the program's back, as a defect of ours would."""
    laptop.close()
    with closing(sqlite3.connect(laptop.path)) as connection:
        for statement in statements:
            assert connection.execute(statement).rowcount > 0
        connection.commit()
    laptop.open()


def told(laptop: Laptop) -> dict[str, Any]:
    (path,) = diagnoses(laptop.path)
    found = json.loads(path.read_text())
    assert isinstance(found, dict)
    return found


def test_the_same_changes_with_another_state_ring_the_alarm(
    pair: tuple[Laptop, Laptop, str],
) -> None:
    cr, hq, uid = pair
    # What the log says of the edited record is forgotten; its next edit moves the digest wrongly.
    tamper(hq, "DELETE FROM state WHERE record_id IN (SELECT record_id FROM state ORDER BY 1)")
    cr.edit(uid, acronym="W")

    result = hq.take_one(cr.export("HQ"))

    assert (result.verdict, result.taken) == ("merged", 1)  # it never stops an import
    assert hq.value(uid, "acronym") == "W"
    (problem,) = [p for p in result.problems if p["code"] == "digest_alarm"]
    assert problem["scope"] == "CR"
    said = sentences.of_finding(problem["code"], problem)
    assert "not your fault" in said
    assert str(diagnoses(hq.path)[0]) in said


def test_the_diagnosis_says_where_to_look_and_tells_no_record(
    pair: tuple[Laptop, Laptop, str],
) -> None:
    cr, hq, uid = pair
    tamper(hq, "DELETE FROM state WHERE record_id IN (SELECT record_id FROM state ORDER BY 1)")
    cr.edit(uid, acronym="Wx7")
    package = cr.send("HQ")

    hq.take(package.path)

    found = told(hq)
    assert found["package"]["id"] == package.package
    assert found["package"]["replica"] == cr.who.replica
    assert set(found["scopes"]) == {"CR"}
    scope = found["scopes"]["CR"]
    assert scope["digest_here"] == hq.digest()["CR"]
    assert scope["digest_there"] == cr.digest()["CR"]
    assert scope["vector_here"] == scope["vector_there"]
    assert scope["counts"]["initiative"]["records"] == 1
    assert uid[:2] in scope["parts_anew"]
    assert {f["uid"] for f in found["findings"] if f.get("entity")} == {uid}
    assert found["versions"]["sqlite"] == sqlite3.sqlite_version
    text = json.dumps(found)
    for value in (TITLE, "Water", "Wx7", "Secret Name"):
        assert value not in text


def test_both_sides_hear_the_alarm(pair: tuple[Laptop, Laptop, str]) -> None:
    cr, hq, _ = pair
    tamper(hq, "UPDATE digest SET value = '00000000000000000000000000000042' WHERE scope = 'CR'")

    cr.take(hq.export("CR"))
    hq.take(cr.export("HQ"))

    assert [p["scope"] for p in (*cr.alarms, *hq.alarms)] == ["CR", "CR"]
    assert told(cr)["findings"] == []  # and the diagnosis says on which side it is
    assert [f["code"] for f in told(hq)["findings"]] == ["digest_differs"]


def test_a_preview_names_the_difference_and_writes_nothing(
    pair: tuple[Laptop, Laptop, str],
) -> None:
    cr, hq, _ = pair
    tamper(hq, "UPDATE digest SET value = '00000000000000000000000000000042' WHERE scope = 'CR'")

    (result,) = hq.take(cr.export("HQ"), preview=True)

    assert [p["code"] for p in result.problems] == ["digest_alarm_unwritten"]
    assert diagnoses(hq.path) == []


def test_no_alarm_while_one_side_holds_more(pair: tuple[Laptop, Laptop, str]) -> None:
    cr, hq, uid = pair
    tamper(hq, "UPDATE digest SET value = '00000000000000000000000000000042' WHERE scope = 'CR'")
    old = cr.export("HQ")
    cr.edit(uid, acronym="W")
    hq.take(cr.export("HQ"))
    hq.alarms.clear()

    hq.take(old)  # says less than what is here now: nothing follows from the difference

    assert hq.alarms == []


def test_no_alarm_while_something_waits_on_either_side(pair: tuple[Laptop, Laptop, str]) -> None:
    cr, hq, _ = pair
    tamper(hq, "UPDATE digest SET value = '00000000000000000000000000000042' WHERE scope = 'CR'")
    feed = f"{cr.who.replica}/CR"
    file = cr.export("HQ")

    hq.take(forge(file, hq.folder / "held.xlsx", held={feed: [[9, 9, "00"]]}))
    assert hq.alarms == []

    hq.take(file)
    assert len(hq.alarms) == 1


def test_a_diagnosis_that_cannot_be_written_stops_nothing(
    pair: tuple[Laptop, Laptop, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    cr, hq, uid = pair
    tamper(hq, "UPDATE digest SET value = '00000000000000000000000000000042' WHERE scope = 'CR'")
    file = cr.export("HQ")

    def full(_: Path, __: str) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("app.base.files.keep_text", full)
    result = hq.take_one(file)

    assert [p["code"] for p in result.problems] == ["digest_alarm_unwritten"]
    assert hq.has(uid)


def test_a_copied_laptop_rings_no_alarm(pair: tuple[Laptop, Laptop, str], tmp_path: Path) -> None:
    cr, hq, uid = pair
    twin = cr.copied(tmp_path / "twin", with_witness=True)
    twin.edit(uid, title="There")
    cr.edit(uid, title="Here")

    Mail(hq, cr, twin).deliver()

    assert hq.alarms == cr.alarms == twin.alarms == []
    twin.close()
