"""Packages out and in on the command line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.training import initiative_uid
from app.services.tour_stage import correct_by_hand
from tests.app.cli.conftest import Ask

Lines = Callable[..., Path]
CR_1 = initiative_uid("CR-1")


@pytest.fixture
def office(tmp_path: Path, ask: Ask) -> Path:
    """Return a second database of Costa Rica, made by the command line, still empty."""
    path = tmp_path / "empty.db"
    ask("new", path, "--office", "CR", "--role", "field", "--label", "2", "--unprotected")
    return path


def summary(text: str) -> dict[str, object]:
    return {"entity": "initiative", "uid": CR_1, "set": {"summary": text}}


def test_a_package_says_what_it_carries(cr: Path, tmp_path: Path, ask: Ask) -> None:
    out = tmp_path / "out.xlsx"

    said = ask("export", cr, "--out", out, "--to", "HQ", "--plain")

    assert said.code == 0
    assert set(said.data) >= {"package", "changes", "records", "feeds", "bytes"}
    assert said.data["records"] == said.data["changes"] == 10
    assert said.data["bytes"] == out.stat().st_size
    [feed] = said.data["feeds"]
    assert (feed["scope"], feed["first"], feed["last"]) == ("CR", 1, 10)


def test_a_large_send_lists_its_files(
    cr: Path, tmp_path: Path, ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.exchange.limits.PART_ROWS", 4)

    said = ask("export", cr, "--out", tmp_path / "out.xlsx", "--to", "HQ")

    files = [Path(each["path"]) for each in said.data["parts"]]
    assert [file.name for file in files] == ["out.xlsx", "out-000002.xlsx"]
    assert said.data["changes"] == 10
    assert said.data["bytes"] == sum(file.stat().st_size for file in files)


def test_a_folder_gets_a_file_of_the_usual_name(cr: Path, tmp_path: Path, ask: Ask) -> None:
    said = ask("export", cr, "--out", tmp_path, "--to", "HQ")

    assert said.data["path"] == str(tmp_path / "TRAINING-CR-000001.xlsx")
    assert Path(said.data["path"]).is_file()


def test_there_is_no_package_for_an_unknown_office(cr: Path, tmp_path: Path, ask: Ask) -> None:
    said = ask("export", cr, "--out", tmp_path / "out.xlsx", "--to", "XX")

    assert (said.code, said.error) == (2, "unknown_office")
    assert not (tmp_path / "out.xlsx").exists()


def test_headquarters_takes_a_package_once(cr: Path, hq: Path, tmp_path: Path, ask: Ask) -> None:
    out = ask("export", cr, "--out", tmp_path, "--to", "HQ").data["path"]

    first = ask("import", hq, out)
    again = ask("import", hq, out)

    [merged], [known] = first.data["files"], again.data["files"]
    assert (first.code, merged["verdict"], merged["taken"]) == (0, "merged", 10)
    assert (again.code, known["verdict"], known["taken"], known["known"]) == (0, "known", 0, 10)
    assert known["received_before"]
    numbers = {"taken", "known", "held", "refused", "edits", "conflicts"}
    assert set(merged) >= numbers | {"file", "verdict", "waiting_for", "problems"}


def test_a_preview_leaves_everything_as_it_is(
    cr: Path, hq: Path, tmp_path: Path, ask: Ask, lines: Lines
) -> None:
    ask("apply", cr, lines(summary("From the office")))
    out = ask("export", cr, "--out", tmp_path, "--to", "HQ").data["path"]
    before = ask("digest", hq).data

    said = ask("import", hq, out, "--preview")

    assert said.code == 0
    assert said.data["files"][0]["taken"] == 11
    assert said.data["files"][0]["by_entity"]["initiative"]["changed"] >= 1
    assert ask("digest", hq).data == before
    assert ask("import", hq, out).data["files"][0]["verdict"] == "merged"


def test_one_bad_file_does_not_keep_the_others_out(
    cr: Path, hq: Path, tmp_path: Path, ask: Ask
) -> None:
    good = ask("export", cr, "--out", tmp_path, "--to", "HQ").data["path"]
    bad = tmp_path / "letter.xlsx"
    bad.write_bytes(b"Dear colleagues")

    said = ask("import", hq, bad, good, tmp_path / "absent.xlsx")

    assert said.code == 1
    assert [file["verdict"] for file in said.data["files"]] == ["refused", "merged", "refused"]
    [problem] = said.data["files"][0]["problems"]
    assert set(problem) >= {"code", "sheet", "row", "column", "message"}
    assert problem["message"]


def test_a_package_for_somebody_else_is_not_taken(cr: Path, tmp_path: Path, ask: Ask) -> None:
    out = ask("export", cr, "--out", tmp_path, "--to", "HQ").data["path"]

    said = ask("import", cr, out)

    assert said.code == 1
    assert said.data["files"][0]["verdict"] == "not_for_us"


def test_training_never_meets_real_work(cr: Path, office: Path, tmp_path: Path, ask: Ask) -> None:
    out = ask("export", cr, "--out", tmp_path, "--to", "CR").data["path"]

    said = ask("import", office, out)

    assert said.code == 1
    assert said.data["files"][0]["verdict"] == "training"


def test_a_workbook_changed_by_hand_names_the_cell(
    cr: Path, hq: Path, tmp_path: Path, ask: Ask, lines: Lines
) -> None:
    ask("apply", cr, lines(summary("As the office wrote it")))
    out = Path(ask("export", cr, "--out", tmp_path, "--to", "HQ").data["path"])
    correct_by_hand(out, "As the office wrote it", "As somebody else put it")

    said = ask("import", hq, out)

    [file] = said.data["files"]
    assert said.code == 1
    assert (file["verdict"], file["edits"]) == ("edited", 1)
    [edit] = [problem for problem in file["problems"] if problem["code"] == "edit_changed"]
    assert (edit["field"], edit["after"]) == ("summary", "As somebody else put it")
    assert edit["sheet"]
    assert edit["row"] > 1
    assert edit["column"].isalpha()
    assert "Summary" in edit["message"]


def test_edits_are_proposed_with_keys_and_taken_one_by_one(
    cr: Path, hq: Path, tmp_path: Path, ask: Ask, lines: Lines
) -> None:
    ask("apply", cr, lines(summary("As the office wrote it")))
    out = Path(ask("export", cr, "--out", tmp_path, "--to", "HQ").data["path"])
    correct_by_hand(out, "As the office wrote it", "As somebody else put it")

    [looked] = ask("import", hq, out, "--preview").data["files"]
    [proposal] = looked["proposals"]
    unknown = ask("import", hq, out, "--accept", "0123456789ab")
    taken = ask("import", hq, out, "--accept", proposal["key"])
    again = ask("import", hq, out, "--accept-edits")

    assert (proposal["state"], proposal["kind"], proposal["conflict"]) == ("open", "changed", False)
    assert proposal["fields"] == {
        "summary": {"before": "As the office wrote it", "after": "As somebody else put it"}
    }
    assert (unknown.code, unknown.error) == (2, "no_such_edit")
    [file] = taken.data["files"]
    assert (taken.code, file["verdict"], file["accepted"]) == (0, "merged", 1)
    assert [p["state"] for p in file["proposals"]] == ["taken"]
    assert [f["verdict"] for f in again.data["files"]] == ["known"]


def test_edits_are_told_in_words(
    cr: Path, hq: Path, tmp_path: Path, ask: Ask, say: Ask, lines: Lines
) -> None:
    ask("apply", cr, lines(summary("As the office wrote it")))
    out = Path(ask("export", cr, "--out", tmp_path, "--to", "HQ").data["path"])
    correct_by_hand(out, "As the office wrote it", "As somebody else put it")

    waiting = say("import", hq, out).out
    taken = say("import", hq, out, "--accept-edits").out

    words = "Summary: As the office wrote it → As somebody else put it"
    [line] = [line for line in waiting.splitlines() if words in line]
    assert line.endswith("waits for a decision")
    assert any(words in line and line.endswith("taken") for line in taken.splitlines())


def test_status_counts_what_is_not_sent_and_not_confirmed(
    cr: Path, hq: Path, tmp_path: Path, ask: Ask
) -> None:
    fresh = ask("status", cr).data
    ask("import", hq, ask("export", cr, "--out", tmp_path, "--to", "HQ").data["path"])
    sent = ask("status", cr).data
    ask("import", cr, ask("export", hq, "--out", tmp_path, "--to", "CR").data["path"])
    confirmed = ask("status", cr).data

    assert set(fresh) >= {"unsent", "unconfirmed", "feeds", "gaps", "requests"}
    assert [(s["unsent"], s["unconfirmed"]) for s in (fresh, sent, confirmed)] == [
        (10, 0),
        (0, 10),
        (0, 0),
    ]


def test_progress_is_told_as_lines_of_json(cr: Path, hq: Path, tmp_path: Path, ask: Ask) -> None:
    out = ask("export", cr, "--out", tmp_path, "--to", "HQ").data["path"]

    said = ask("import", hq, out, "--progress")

    reports = [json.loads(line) for line in said.err.splitlines() if line.startswith("{")]
    files = [report for report in reports if "file" in report]
    steps = [report for report in reports if report not in files]
    assert {"files", "verify", "commit"} <= {report["step"] for report in steps}
    assert all(set(report) == {"done", "total", "step"} for report in steps)
    assert [report["file"] for report in files] == [str(out), str(out)]
    assert [bool(report["result"]) for report in files] == [False, True]
    assert files[1]["result"] | {"proposals": []} == said.data["files"][0]
    assert said.data["files"][0]["verdict"] == "merged"


def test_people_read_what_became_of_each_file(
    cr: Path, hq: Path, tmp_path: Path, say: Ask, ask: Ask
) -> None:
    out = ask("export", cr, "--out", tmp_path, "--to", "HQ").data["path"]

    said = say("import", hq, out, tmp_path / "absent.xlsx", "--lang", "en")

    assert "TRAINING-CR-000001.xlsx: taken (taken 10," in said.out
    assert "absent.xlsx: refused" in said.out
    assert "Not sent: 0 records" in say("status", cr, "--lang", "en").out
