"""``report DB iati --format iati``: the file, what is not in it, and the exit code."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.domain import training
from tests.app.cli.conftest import Ask

CR_1 = training.initiative_uid("CR-1")
CR_2 = training.initiative_uid("CR-2")


def _complete(uid: str) -> list[dict[str, Any]]:
    tag = {"initiative": uid, "list_code": "sectors", "tag": "RUR"}
    return [
        {"entity": "initiative", "uid": uid, "set": {"start_on": "2012-12"}},
        {"entity": "initiative_tag", "set": tag},
    ]


def test_initiatives_without_dates_are_named_with_the_reason_and_the_call_ends_with_1(
    ask: Ask, cr: Path, tmp_path: Path
) -> None:
    said = ask("report", cr, "iati", "--format", "iati", "--out", tmp_path / "out.xml")

    assert said.code == 1
    assert said.error == "iati_nothing_ready"
    assert said.data["file"] is None
    assert not (tmp_path / "out.xml").exists()
    assert {held["uid"] for held in said.data["held"]} == {CR_1, CR_2}
    for held in said.data["held"]:
        assert held["blocking"]
        found = {(line["code"], line["field"]) for line in held["lines"]}
        assert {("no_start", "start_on"), ("no_sector", "")} <= found


def test_what_is_ready_is_written_and_what_is_not_still_ends_with_1(
    ask: Ask, cr: Path, lines: Callable[..., Path], tmp_path: Path
) -> None:
    assert ask("apply", cr, lines(*_complete(CR_1))).code == 0
    out = tmp_path / "out.xml"

    said = ask("report", cr, "iati", "--format", "iati", "--out", out)

    assert said.code == 1
    assert [each["identifier"] for each in said.data["published"]] == ["XM-DAC-41114-CR-1"]
    assert [each["uid"] for each in said.data["held"]] == [CR_2]
    assert out.read_bytes().startswith(b'<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities')
    beside = json.loads((tmp_path / "out.xml.left-out.json").read_text(encoding="utf-8"))
    assert beside["held"] == said.data["held"]


def test_a_whole_file_ends_with_0_and_tells_a_person_where_it_is(
    ask: Ask, say: Ask, cr: Path, lines: Callable[..., Path], tmp_path: Path
) -> None:
    assert ask("apply", cr, lines(*_complete(CR_1), *_complete(CR_2))).code == 0
    out = tmp_path / "out.xml"

    said = say("report", cr, "iati", "--format", "iati", "--out", out)

    assert said.code == 0
    assert f"Written: {out}" in said.out
    assert ask("report", cr, "iati", "--format", "json").data["report"] == "iati"


def test_a_person_reads_what_each_initiative_still_wants(
    say: Ask, cr: Path, tmp_path: Path
) -> None:
    said = say("report", cr, "iati", "--format", "iati", "--out", tmp_path / "out.xml")

    assert said.code == 1
    assert "No initiative is ready for IATI" in said.out
    assert "No start date: Give the day it began" in said.out


def test_a_file_that_is_there_is_only_replaced_when_the_call_says_so(
    ask: Ask, cr: Path, lines: Callable[..., Path], tmp_path: Path
) -> None:
    assert ask("apply", cr, lines(*_complete(CR_1), *_complete(CR_2))).code == 0
    out = tmp_path / "out.xml"
    out.write_text("mine")
    call = ("report", cr, "iati", "--format", "iati", "--out", out)

    assert ask(*call).error == "file_exists"
    assert out.read_text() == "mine"
    assert ask(*call, "--replace").code == 0
    assert out.read_bytes().startswith(b"<?xml")


def test_only_the_report_iati_has_that_format_and_it_wants_a_file(ask: Ask, cr: Path) -> None:
    assert ask("report", cr, "q1", "--format", "iati").error == "unknown_format"
    assert ask("report", cr, "iati", "--format", "iati").error == "format_wants_out"
