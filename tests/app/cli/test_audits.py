"""Care for what is held, on the command line: audit, held, purge, retention."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.app.cli.conftest import Ask

NAME = "Canary Nightingale"


@pytest.fixture
def uid(cr: Path, tmp_path: Path, ask: Ask) -> str:
    """Record a person; return the uid."""
    told = {"function": "Desk", "agency": "IOM", "consent": True, "consent_on": "2026-01-02",
            "consent_scope": "hq", "name": NAME}  # fmt: skip
    lines = tmp_path / "lines.jsonl"
    lines.write_text(json.dumps({"entity": "contact", "set": told}))
    (made,) = ask("apply", cr, lines).data["uids"]
    return str(made)


def test_what_is_held_is_told_and_gone_after_a_purge(
    cr: Path, tmp_path: Path, uid: str, ask: Ask, say: Ask
) -> None:
    ask("export", cr, "--out", tmp_path, "--to", "HQ")
    held = ask("held", cr, uid).data
    assert (held["values"]["name"], held["received_by"]) == (NAME, ["HQ"])
    assert NAME in say("held", cr, uid).out

    assert ask("purge", cr, uid).data == {"purged": uid}

    assert "name" not in ask("held", cr, uid).data["values"]
    assert NAME.encode() not in cr.read_bytes()
    assert ask("check", cr, "--deep").data["ok"]


def test_the_audit_is_told_as_lines_as_json_and_as_a_table(
    cr: Path, tmp_path: Path, uid: str, ask: Ask, say: Ask
) -> None:
    assert uid
    ask("export", cr, "--out", tmp_path, "--to", "HQ")
    kinds = [entry["kind"] for entry in ask("audit", cr).data["audit"]]
    assert kinds[-2:] == ["act", "sent"]
    assert ask("audit", cr, "--since", "2999-01-01").data == {"audit": []}
    assert ask("audit", cr, "--since", "soon").error == "no_such_day"
    table = say("audit", cr, "--csv").out
    assert table.splitlines()[0] == "at,kind,by,told"
    assert "Package written" in say("audit", cr).out
    assert NAME not in table


def test_what_was_kept_for_long_is_listed_and_kept_until_a_day(
    cr: Path, uid: str, ask: Ask, say: Ask
) -> None:
    assert "Nothing has to be looked at again." in say("retention", cr).out
    assert ask("retention", cr, "--keep", uid, "2030-01-01").data == {"due": []}
    assert ask("show", cr, uid).data["record"]["review_on"] == "2030-01-01"
    assert ask("retention", cr, "--keep", uid, "soon").error == "no_such_day"
