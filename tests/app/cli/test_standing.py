"""Where the exchange stands, on the command line: gaps, requests, receipts by phone, answers."""

from __future__ import annotations

from pathlib import Path

from tests.app.cli.conftest import Ask


def test_a_lost_package_is_seen_asked_for_and_found(
    cr: Path, hq: Path, tmp_path: Path, ask: Ask, say: Ask
) -> None:
    first = ask("export", cr, "--out", tmp_path, "--to", "HQ").data["path"]
    ask("export", cr, "--out", tmp_path, "--to", "HQ")
    third = ask("export", cr, "--out", tmp_path, "--to", "HQ").data["path"]
    ask("import", hq, first, third)

    [gap] = ask("status", hq).data["gaps"]
    assert [missing["number"] for missing in gap["missing"]] == [2]
    assert "1 and 3 here; 2 missing since" in say("status", hq).out

    asked = ask("request", hq, "CR", "--out", tmp_path / "request.xlsx")
    assert (asked.code, asked.data["changes"]) == (0, 0)
    [file] = ask("import", cr, asked.data["path"]).data["files"]
    assert (file["asks"], file["confirmed"]) == (True, 2)

    [request] = ask("status", hq).data["requests"]
    assert (request["office"], request["direction"]) == ("CR", "asked_by_us")
    ask("import", hq, ask("export", cr, "--out", tmp_path, "--to", "HQ").data["path"])
    settled = ask("status", hq).data
    assert (settled["gaps"], settled["requests"]) == ([], [])


def test_nobody_is_asked_who_does_not_exist(hq: Path, tmp_path: Path, ask: Ask) -> None:
    said = ask("request", hq, "XX", "--out", tmp_path / "request.xlsx")

    assert (said.code, said.error) == (2, "unknown_office")


def test_a_code_read_out_by_phone_confirms(
    cr: Path, hq: Path, tmp_path: Path, ask: Ask, say: Ask
) -> None:
    sent = ask("export", cr, "--out", tmp_path, "--to", "HQ").data
    code = ask("import", hq, sent["path"]).data["files"][0]["receipt_code"]
    assert code in say("status", hq).out

    wrong = ask("confirm", cr, sent["number"], "000", "000", "000", "000")
    right = ask("confirm", cr, sent["number"], *code.split())

    assert (wrong.code, wrong.error) == (2, "wrong_code")
    assert (right.code, right.data["outcome"]) == (0, "whole")
    assert ask("status", cr).data["unconfirmed"] == 0


def test_all_offices_are_answered_in_one_go(cr: Path, hq: Path, tmp_path: Path, ask: Ask) -> None:
    ask("import", hq, ask("export", cr, "--out", tmp_path, "--to", "HQ").data["path"])

    said = ask("export", hq, "--to", "ALL", "--out", tmp_path / "answers")
    again = ask("export", hq, "--to", "ALL", "--out", tmp_path / "answers", "--progress")

    [package] = said.data["packages"]
    assert (said.code, package["office"], said.data["failed"]) == (0, "CR", [])
    assert Path(package["path"]).parent.name == "CR"
    assert ask("import", cr, package["path"]).data["files"][0]["confirmed"] == 1
    assert '"step": "answers"' in again.err


def test_an_office_that_cannot_be_answered_is_named(
    cr: Path, hq: Path, tmp_path: Path, ask: Ask
) -> None:
    ask("import", hq, ask("export", cr, "--out", tmp_path, "--to", "HQ").data["path"])
    (tmp_path / "answers").mkdir()
    (tmp_path / "answers" / "CR").touch()

    said = ask("export", hq, "--to", "ALL", "--out", tmp_path / "answers")

    [failed] = said.data["failed"]
    assert (said.code, failed["office"], failed["code"]) == (1, "CR", "cannot_write")
    assert failed["message"]
