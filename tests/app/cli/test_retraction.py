"""Undo of an import, and the rebuilding of a lost database, on the command line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.exchange import archive
from tests.app.cli.conftest import Ask


@pytest.fixture
def taken(cr: Path, hq: Path, tmp_path: Path, ask: Ask) -> str:
    """Let headquarters take a package of Costa Rica; return its id."""
    out = ask("export", cr, "--out", tmp_path, "--to", "HQ").data["path"]
    (file,) = ask("import", hq, out).data["files"]
    assert file["verdict"] in {"merged", "known"}
    return str(file["package"])


def test_an_import_is_taken_back_and_taken_again(hq: Path, taken: str, ask: Ask, say: Ask) -> None:
    digests = ask("digest", hq).data

    said = ask("undo-import", hq, taken)

    assert said.code == 0
    told = said.data["undone"]
    assert (told["package"], told["office"], told["number"]) == (taken, "CR", 1)
    assert told["changes"] == told["records"] == 10
    assert ask("digest", hq).data != digests
    assert ask("check", hq, "--deep").data == {"ok": True, "findings": []}
    again = ask("undo-import", hq, taken, "--again")
    assert (again.code, again.data["files"][0]["again"]) == (0, 10)
    assert ask("digest", hq).data == digests
    assert "Package 1 of CR is taken back" in say("undo-import", hq, taken).out


def test_an_import_is_not_taken_back_twice(hq: Path, taken: str, ask: Ask) -> None:
    ask("undo-import", hq, taken)

    said = ask("undo-import", hq, taken)

    assert (said.code, said.error) == (1, "undo_undone")
    assert "undone already" in said.data["error"]["message"]


def test_what_stands_on_an_import_is_named(hq: Path, taken: str, tmp_path: Path, ask: Ask) -> None:
    ask("export", hq, "--out", tmp_path / "answer.xlsx", "--to", "CR")

    said = ask("undo-import", hq, taken)

    assert (said.code, said.error) == (1, "undo_sent")
    error = said.data["error"]
    assert (error["office"], error["number"]) == ("CR", 1)
    assert str(error["at"]) in error["message"]


def test_an_unknown_package_is_a_wrong_call(hq: Path, ask: Ask) -> None:
    said = ask("undo-import", hq, "never-seen")

    assert (said.code, said.error) == (2, "no_such_import")
    assert ask("undo-import", hq, "never-seen", "--again").error == "not_undone"


def test_import_says_the_id_that_undo_wants(
    cr: Path, hq: Path, tmp_path: Path, ask: Ask, say: Ask
) -> None:
    out = ask("export", cr, "--out", tmp_path, "--to", "HQ").data["path"]

    package = ask("import", hq, out, "--preview").data["files"][0]["package"]

    assert f"package {package}" in say("import", hq, out).out


def test_a_lost_database_is_rebuilt_from_the_folder_of_its_archive(
    lines: Callable[..., Path], tmp_path: Path, ask: Ask
) -> None:
    cr, hq, new = (tmp_path / name for name in ("cr.db", "hq.db", "new.db"))
    ask("new", cr, "--office", "CR", "--role", "field", "--unprotected")
    ask("new", hq, "--office", "HQ", "--role", "hq", "--unprotected")
    water = {"entity": "initiative", "set": {"title": "Water", "status": "IDENTIFIED"}}
    (uid,) = ask("apply", cr, lines(water)).data["uids"]
    ask("export", cr, "--out", tmp_path / "first.xlsx", "--to", "HQ")
    ask("import", hq, tmp_path / "first.xlsx")
    ask("apply", hq, lines({"entity": "initiative", "uid": uid, "set": {"title": "Safe water"}}))
    ask("export", hq, "--out", tmp_path / "answer.xlsx", "--to", "CR")
    digests = ask("digest", hq).data
    hq.unlink()
    ask("new", new, "--office", "HQ", "--role", "hq", "--unprotected")

    said = ask("import", new, archive.folder(hq), "--rebuild")

    assert said.code == 0
    assert [file["verdict"] for file in said.data["files"]] == ["merged", "merged"]
    assert ask("digest", new).data == digests
    assert ask("check", new, "--deep").data["ok"] is True


def test_a_rebuilding_names_what_it_left_out_and_what_brings_it_in(
    lines: Callable[..., Path], tmp_path: Path, ask: Ask, say: Ask
) -> None:
    cr, hq, new = (tmp_path / name for name in ("cr.db", "hq.db", "new.db"))
    ask("new", cr, "--office", "CR", "--role", "field", "--unprotected")
    for path in (hq, new):
        ask("new", path, "--office", "HQ", "--role", "hq", "--unprotected")
    ask("apply", cr, lines({"entity": "initiative", "set": {"title": "W", "status": "IDENTIFIED"}}))
    ask("export", cr, "--out", tmp_path / "first.xlsx", "--to", "HQ")
    ask("import", hq, tmp_path / "first.xlsx")
    ask("export", hq, "--out", tmp_path / "answer.xlsx", "--to", "CR")
    digits = ask("enrol", hq, "--out", tmp_path / "hq.json").data["digits"]
    kept = archive.folder(hq)

    wrong = ask("import", new, kept, "--rebuild", "--digits", digits[-11:])
    said = ask("import", new, kept, "--rebuild", "--digits", digits)
    heard = say("import", new, kept, "--rebuild", "--digits", digits)

    assert (wrong.code, wrong.error) == (2, "digits_of_nobody")
    assert said.code == heard.code == 1  # nobody ever verified the laptop of Costa Rica
    assert [Path(file).name.split("-")[0] for file in said.data["left_out"]] == ["received"]
    assert "left out; above stands why" in heard.out
    assert "give them with --digits" in heard.out
