"""New databases, digests and checks on the command line."""

from __future__ import annotations

import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from database.driver import sqlite3
from tests.app.cli.conftest import Ask


def test_a_new_database_says_who_it_is(tmp_path: Path, ask: Ask) -> None:
    path = tmp_path / "bf.db"

    said = ask("new", path, "--office", "BF", "--role", "field", "--label", "L2", "--unprotected")

    assert said.code == 0
    assert set(said.data) == {"replica", "office", "role"}
    assert (said.data["office"], said.data["role"]) == ("BF", "field")
    assert len(said.data["replica"]) == 32
    assert ask("status", path).data["label"] == "L2"


def test_an_existing_file_is_never_replaced(cr: Path, ask: Ask) -> None:
    before = cr.read_bytes()

    said = ask("new", cr, "--office", "CR", "--role", "field", "--unprotected")

    assert said.code == 2
    assert said.error == "file_exists"
    assert cr.read_bytes() == before


def test_a_new_database_wants_to_know_how_it_is_protected(tmp_path: Path, ask: Ask) -> None:
    path, words = tmp_path / "bf.db", tmp_path / "words"
    words.write_text("four words of mine\n")
    new = ("new", path, "--office", "BF", "--role", "field")

    neither = ask(*new)
    both = ask(*new, "--unprotected", "--passphrase-file", words)
    nowhere = ask(*new, "--passphrase-file", tmp_path / "none")

    assert (neither.code, neither.error) == (2, "unprotected_or_passphrase")
    assert "--unprotected" in neither.data["error"]["message"]
    assert (both.code, both.error) == (2, "unprotected_or_passphrase")
    assert (nowhere.code, nowhere.error) == (2, "passphrase_file_unreadable")
    assert not path.exists()


@pytest.mark.parametrize(
    ("office", "role", "error"),
    [
        ("XX", "field", "unknown_office"),
        ("BF", "boss", "unknown_role"),
        ("HQ", "field", "office_and_role"),
        ("BF", "hq", "office_and_role"),
    ],
)
def test_offices_and_roles_are_known_ones(
    office: str, role: str, error: str, tmp_path: Path, ask: Ask
) -> None:
    path = tmp_path / "new.db"

    said = ask("new", path, "--office", office, "--role", role, "--unprotected")

    assert said.code == 2
    assert said.error == error
    assert not path.exists()


def test_training_gives_an_office_its_own_initiatives(tmp_path: Path, ask: Ask) -> None:
    path = tmp_path / "sn.db"

    ask("new", path, "--office", "SN", "--role", "field", "--training", "--unprotected")

    found = ask("list", path, "initiative").data["records"]
    assert [record["code"] for record in found] == ["SN-1", "SN-2"]


def test_training_gives_headquarters_all_sixteen(hq: Path, ask: Ask) -> None:
    found = ask("list", hq, "initiative").data["records"]

    assert len(found) == 16
    assert sum(float(record["grant_amount"]) for record in found) == 3_448_000


def test_digests_are_hexadecimal_by_scope(cr: Path, ask: Ask) -> None:
    scopes = ask("digest", cr).data["scopes"]
    only = ask("digest", cr, "--scope", "CR").data["scopes"]

    assert set(scopes) == {"CR", "global"}
    assert int(scopes["CR"], 16) > 0
    assert only == {"CR": scopes["CR"]}


def test_a_digest_changes_with_every_change(cr: Path, ask: Ask, tmp_path: Path) -> None:
    before = ask("digest", cr, "--scope", "CR").data
    uid = ask("list", cr, "initiative").data["records"][0]["uid"]
    path = tmp_path / "one.jsonl"
    path.write_text(f'{{"entity": "initiative", "uid": "{uid}", "set": {{"acronym": "UP"}}}}')

    ask("apply", cr, path)

    assert ask("digest", cr, "--scope", "CR").data != before


def test_a_sound_database_passes_the_deep_check(cr: Path, ask: Ask) -> None:
    said = ask("check", cr, "--deep")

    assert said.code == 0
    assert said.data == {"ok": True, "findings": []}


def test_a_value_changed_behind_our_back_is_found_by_the_deep_check(cr: Path, ask: Ask) -> None:
    with closing(sqlite3.connect(cr)) as driver, driver:
        table = next(
            name
            for (name,) in driver.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            if any(row[1] == "grant_amount" for row in driver.execute(f"PRAGMA table_info({name})"))
        )
        driver.execute(f"UPDATE {table} SET grant_amount = '1' WHERE code = 'CR-1'")  # noqa: S608

    said = ask("check", cr, "--deep")

    assert said.code == 1
    assert said.data["ok"] is False
    assert said.data["findings"][0]["code"] == "value_differs"
    assert all(finding["message"] for finding in said.data["findings"])


def test_a_backup_is_made_and_restored_on_the_command_line(cr: Path, ask: Ask, say: Ask) -> None:
    made = ask("backup", cr)
    kept = Path(made.data["path"])
    assert (made.code, made.data["bytes"]) == (0, kept.stat().st_size)
    before = ask("digest", cr).data["scopes"]
    replica = ask("status", cr).data["replica"]
    line = '{"entity": "initiative", "set": {"title": "Lost pump", "status": "IDENTIFIED"}}'
    lines = cr.parent / "lines.jsonl"
    lines.write_text(line)
    assert ask("apply", cr, lines).code == 0

    seen = ask("restore", kept, cr, "--preview")
    assert seen.data["lacking"]["unsent"] == 1
    assert "Lost pump" in seen.data["lacking"]["named"][0]["title"]
    assert "Lost pump" in say("restore", kept, cr, "--preview").out
    assert ask("digest", cr).data["scopes"] != before

    done = ask("restore", kept, cr)
    assert done.code == 0
    assert Path(done.data["kept"]).exists()
    assert ask("digest", cr).data["scopes"] == before
    assert ask("status", cr).data["replica"] == done.data["replica"] != replica
    assert ask("check", cr, "--deep").data["ok"]


def test_what_is_no_backup_is_refused(cr: Path, ask: Ask, tmp_path: Path) -> None:
    gone = ask("restore", tmp_path / "gone.db", cr)

    assert (gone.code, gone.error) == (2, "no_such_file")
    assert ask("check", cr).data["ok"]


def test_a_finding_says_what_it_means_and_what_to_do(cr: Path, ask: Ask, say: Ask) -> None:
    with closing(sqlite3.connect(cr)) as connection:
        connection.execute("UPDATE initiative SET title = 'Fire'")
        connection.commit()

    found = ask("check", cr, "--deep").data["findings"]
    lines = say("check", cr, "--deep").out.splitlines()

    assert {f["code"] for f in found} == {"value_differs"}
    assert all("Nothing was lost" in f["meaning"] for f in found)
    assert len(lines) == len(found) + 2  # said once for all of them
    assert lines[-1].strip().startswith("What to do: make a backup")


def test_a_problem_report_is_shown_before_it_is_saved(
    cr: Path, tmp_path: Path, ask: Ask, say: Ask
) -> None:
    target = tmp_path / "problem.zip"

    shown = say("diagnose", cr)
    assert not target.exists()
    written = ask("diagnose", cr, "--out", target)

    assert "--- counts.json" in shown.out
    assert written.code == 0
    with zipfile.ZipFile(target) as file:
        assert file.namelist() == [part["name"] for part in written.data["parts"]]
    assert ask("diagnose", cr, "--out", target).error == "file_exists"


@pytest.mark.logs_warnings
def test_a_database_that_cannot_be_opened_is_told_of_too(tmp_path: Path, ask: Ask) -> None:
    broken = tmp_path / "broken.db"
    broken.write_bytes(b"not a database at all" * 100)

    said = ask("diagnose", broken)

    assert said.code == 0
    texts = {part["name"]: part["text"] for part in said.data["parts"]}
    assert '"not_opened": "store_damaged"' in texts["program.json"]
    assert "counts.json" not in texts
