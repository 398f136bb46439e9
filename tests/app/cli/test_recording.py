"""Many changes at once from the command line."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.domain.training import initiative_uid
from tests.app.cli.conftest import Ask

Lines = Callable[..., Path]
CR_1 = initiative_uid("CR-1")
ACTIVITY = {"initiative": CR_1, "title": "Meeting", "kind": "MEETING", "status": "PLANNED"}


def a_note(**given: object) -> dict[str, Any]:
    told = {"kind": "LESSON", "noted_on": "2013-03-04", "title": "Meet early", "text": "Early."}
    return {"entity": "progress_note", "set": told | {"initiative": CR_1} | given}


def test_one_uid_comes_back_for_each_line(cr: Path, ask: Ask, lines: Lines) -> None:
    change = {"entity": "initiative", "uid": CR_1, "set": {"acronym": "UP"}}

    said = ask("apply", cr, lines(a_note(), change))

    assert said.code == 0
    assert said.data["changes"] == 2
    assert said.data["uids"][1] == CR_1
    assert ask("show", cr, said.data["uids"][0]).data["record"]["title"] == "Meet early"


def test_one_bad_line_keeps_all_others_out(cr: Path, ask: Ask, lines: Lines) -> None:
    before = ask("digest", cr).data
    bad = {"entity": "initiative", "uid": CR_1, "set": {"duration_months": 1000}}

    said = ask("apply", cr, lines(a_note(), bad, a_note(title="Another")))

    assert said.code == 1
    assert [item["line"] for item in said.data["refused"]] == [2]
    [problem] = said.data["refused"][0]["problems"]
    assert (problem["field"], problem["rule"]) == ("duration_months", "out_of_range")
    assert problem["message"] == "Between 1 and 120."
    assert ask("digest", cr).data == before
    assert ask("list", cr, "progress_note").data["records"] == []


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("not json at all", "not_json"),
        ('["a", "list"]', "not_json"),
        ('{"entity": "initiative", "set": {"duration_months": NaN}}', "not_json"),
        ("[" * 100_000, "not_json"),
        ('{"entity": 5}', "wrong_shape"),
        ('{"entity": "initiative", "set": ["title"]}', "wrong_shape"),
        ('{"entity": "elephant", "set": {}}', "unknown_entity"),
        ('{"entity": "initiative", "set": {"elephant": 1}}', "unknown_field"),
        ('{"entity": "initiative", "sets": {}}', "unknown_key"),
        ('{"entity": "initiative", "uid": "00000000-0000-0000-0000-000000000000"}', "record_gone"),
        ({"entity": "initiative", "uid": CR_1, "add": {"title": ["x"]}}, "not_a_set"),
        ({"entity": "location", "uid": CR_1, "set": {"name": "x"}}, "wrong_entity"),
    ],
)
def test_a_line_of_another_form_is_refused_with_its_number(
    line: str | dict[str, Any], rule: str, cr: Path, ask: Ask, lines: Lines
) -> None:
    said = ask("apply", cr, lines(a_note(), "", line))

    assert said.code == 1
    assert [item["line"] for item in said.data["refused"]] == [3]
    assert said.data["refused"][0]["problems"][0]["rule"] == rule
    assert said.data["refused"][0]["problems"][0]["message"]


def test_whoever_does_not_know_the_form_of_a_line_is_shown_it(
    cr: Path, ask: Ask, lines: Lines
) -> None:
    refused = ask("apply", cr, lines({"entity": "initiative", "fields": {}})).data["refused"]
    told = " ".join(ask("apply", "--help").data["help"].split())

    message = refused[0]["problems"][0]["message"]
    assert "“fields”" in message
    assert "entity, uid, set, add, remove, delete" in message
    example = json.loads(told[told.index('{"entity') : told.index("}}") + 2])
    assert ask("apply", cr, lines(example)).data["changes"] == 1


def test_bytes_that_are_no_text_are_refused(cr: Path, ask: Ask, tmp_path: Path) -> None:
    path = tmp_path / "latin.jsonl"
    path.write_bytes('{"entity": "initiative", "set": {"title": "Sédhiou"}}'.encode("latin-1"))

    said = ask("apply", cr, path)

    assert said.code == 1
    assert said.data["refused"][0]["problems"][0]["rule"] == "not_json"


def test_sets_grow_and_shrink_by_single_codes(cr: Path, ask: Ask, lines: Lines) -> None:
    line = a_note(audience=["MUNI", "PROV"])
    uid = ask("apply", cr, lines(line)).data["uids"][0]
    moved = {"entity": "progress_note", "uid": uid, "add": {"audience": ["COOP"]}}

    ask("apply", cr, lines(moved | {"remove": {"audience": ["PROV"]}}))

    assert ask("show", cr, uid).data["record"]["audience"] == ["COOP", "MUNI"]


def test_a_record_goes_with_what_belongs_to_it(cr: Path, ask: Ask, lines: Lines) -> None:
    said = ask("apply", cr, lines({"entity": "initiative", "uid": CR_1, "delete": True}))

    assert said.code == 0
    codes = [record["code"] for record in ask("list", cr, "initiative").data["records"]]
    assert codes == ["CR-2"]
    assert ask("list", cr, "partnership", "--where", f"initiative={CR_1}").data["records"] == []
    assert ask("show", cr, CR_1).data["record"]["_deleted"] is True


def test_numbers_keep_every_digit(cr: Path, ask: Ask, lines: Lines) -> None:
    raw = f'{{"entity": "initiative", "uid": "{CR_1}", "set": {{"grant_amount": 123456789012.34}}}}'

    ask("apply", cr, lines(raw))

    assert ask("show", cr, CR_1).data["record"]["grant_amount"] == "123456789012.34"


def test_lines_may_come_from_another_program(
    cr: Path, ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    raw = json.dumps(a_note(title="Señales")).encode()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\xef\xbb\xbf" + raw)))

    said = ask("apply", cr, "-")

    assert said.code == 0
    assert ask("list", cr, "progress_note").data["records"][0]["title"] == "Señales"


def test_a_missing_file_of_lines_is_a_wrong_call(cr: Path, ask: Ask, tmp_path: Path) -> None:
    said = ask("apply", cr, tmp_path / "none.jsonl")

    assert (said.code, said.error) == (2, "no_such_file")


def test_people_read_which_line_was_refused(cr: Path, say: Ask, lines: Lines) -> None:
    bad = {"entity": "initiative", "uid": CR_1, "set": {"duration_months": "many"}}

    said = say("apply", cr, lines(bad))

    assert said.code == 1
    assert said.out.splitlines()[0] == "line 1: duration_months: A whole number, please."


def test_an_office_writes_only_its_own_records(cr: Path, ask: Ask, lines: Lines) -> None:
    foreign = {"entity": "initiative", "scope": "BF", "set": {"title": "X", "status": "IDENTIFIED"}}

    said = ask("apply", cr, lines(foreign))

    assert said.code == 1
    assert said.data["refused"][0]["problems"][0]["rule"] == "not_yours"
