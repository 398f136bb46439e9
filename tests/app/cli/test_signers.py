"""Enrolment and trust on the command line, between databases that are protected."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.cli.conftest import Ask


@pytest.fixture
def both(tmp_path: Path, ask: Ask) -> tuple[Path, Path, tuple[str, Path]]:
    """Return protected databases of Costa Rica and headquarters, and how both are opened."""
    words = tmp_path / "words"
    words.write_text("four words of mine\n")
    opened = ("--passphrase-file", words)
    cr, hq = tmp_path / "cr.db", tmp_path / "hq.db"
    assert ask("new", cr, "--office", "CR", "--role", "field", "--label", "One", *opened).code == 0
    assert ask("new", hq, "--office", "HQ", "--role", "hq", *opened).code == 0
    return cr, hq, opened


def test_a_protected_database_takes_nothing_before_the_digits_were_compared(
    both: tuple[Path, Path, tuple[str, Path]], ask: Ask, say: Ask, tmp_path: Path
) -> None:
    cr, hq, opened = both
    lines, file, enrolment = tmp_path / "l.jsonl", tmp_path / "p.xlsx", tmp_path / "cr.json"
    lines.write_text('{"entity": "initiative", "set": {"title": "Water"}}\n')
    ask("apply", cr, lines, *opened)
    ask("export", cr, "--to", "HQ", "--out", file, *opened)

    refused = ask("import", hq, file, *opened)
    told = say("import", hq, file, *opened)
    digits = ask("enrol", cr, "--out", enrolment, *opened).data["digits"]
    wrong = ask("trust", hq, enrolment, "--digits", "00000 00000", *opened)
    empty = ask("trust", hq, enrolment, "--digits", "", *opened)
    seen = ask("trust", hq, enrolment, *opened).data["laptops"][0]
    trusted = ask("trust", hq, enrolment, "--digits", digits[-11:], *opened)
    taken = ask("import", hq, file, *opened)

    (one,) = refused.data["files"]
    assert refused.code == 1
    assert (one["verdict"], one["signature"], one["taken"]) == ("unverified", "unverified", 0)
    assert one["problems"][0]["code"] == "signature_unverified"
    assert digits in told.out + told.err
    assert (wrong.code, wrong.error) == (2, "wrong_digits")
    assert (empty.code, empty.error) == (2, "wrong_digits")
    assert (seen["state"], seen["digits"], seen["laptop"]) == ("unverified", digits, "One")
    assert trusted.code == 0
    assert taken.data["files"][0]["verdict"] == "merged"
    assert taken.data["files"][0]["signature"] == "verified"
    listed = ask("trust", hq, *opened).data["laptops"]
    assert {each["state"] for each in listed} == {"verified", "ours"}


def test_whoever_must_take_it_says_so(
    both: tuple[Path, Path, tuple[str, Path]], ask: Ask, tmp_path: Path
) -> None:
    cr, hq, opened = both
    file = tmp_path / "p.xlsx"
    ask("export", cr, "--to", "HQ", "--out", file, *opened)

    taken = ask("import", hq, file, "--accept-unverified", *opened)

    assert (taken.code, taken.data["files"][0]["signature"]) == (0, "unverified")


def test_a_lost_laptop_is_revoked(
    both: tuple[Path, Path, tuple[str, Path]], ask: Ask, tmp_path: Path
) -> None:
    cr, hq, opened = both
    enrolment, file = tmp_path / "cr.json", tmp_path / "p.xlsx"
    made = ask("enrol", cr, "--out", enrolment, *opened).data
    ask("trust", hq, enrolment, "--digits", made["digits"][-11:], *opened)
    ask("export", cr, "--to", "HQ", "--out", file, *opened)

    revoked = ask("trust", hq, "--revoke", made["replica"][:8], *opened)
    late = ask("import", hq, file, *opened)
    both_ways = ask("trust", hq, enrolment, "--revoke", made["replica"], *opened)

    assert revoked.data["laptops"][0]["state"] == "revoked"
    assert late.data["files"][0]["verdict"] == "refused"
    assert late.data["files"][0]["problems"][0]["code"] == "signature_revoked"
    assert (both_ways.code, both_ways.error) == (2, "one_of_two")
