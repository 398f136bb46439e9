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
    masked = f"{digits[:-11]}••••• •••••"  # the rest is heard, not copied
    assert masked in told.out
    assert (wrong.code, wrong.error) == (2, "wrong_digits")
    assert (empty.code, empty.error) == (2, "wrong_digits")
    assert (seen["state"], seen["digits"], seen["laptop"]) == ("unverified", masked, "One")
    assert (trusted.code, trusted.data["laptops"][0]["digits"]) == (0, digits)
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


def test_between_laptops_that_know_each_other_packages_are_encrypted_and_it_is_said(
    both: tuple[Path, Path, tuple[str, Path]], ask: Ask, say: Ask, tmp_path: Path
) -> None:
    cr, hq, opened = both
    lines = tmp_path / "l.jsonl"
    lines.write_text('{"entity": "initiative", "set": {"title": "Water"}}\n')
    ask("apply", cr, lines, *opened)
    before = ask("export", cr, "--to", "HQ", "--out", tmp_path / "0.xlsx", *opened).data
    for one, other, name in ((cr, hq, "hq.json"), (hq, cr, "cr.json")):
        file = tmp_path / name
        digits = ask("enrol", other, "--out", file, *opened).data["digits"]
        ask("trust", one, file, "--digits", digits[-11:], *opened)

    made = ask("export", cr, "--to", "HQ", "--full", "--out", tmp_path / "1.xlsx", *opened).data
    chosen = ask("export", cr, "--to", "HQ", "--plain", "--out", tmp_path / "2.xlsx", *opened).data
    told = say("export", cr, "--to", "HQ", "--out", tmp_path / "3.xlsx", *opened)
    taken = ask("import", hq, made["path"], *opened).data["files"][0]

    assert (before["encrypted"], before["protection"]) == (False, "open_no_reader")
    assert (made["encrypted"], Path(made["path"]).name) == (True, "1.passerelle")
    assert [each["office"] for each in made["readers"]] == ["CR", "HQ"]
    assert (chosen["encrypted"], chosen["protection"]) == (False, "open_by_choice")
    assert Path(chosen["path"]).name == "2.xlsx"
    assert "Encrypted; it can be opened by: Costa Rica, One · Headquarters" in told.out
    assert (taken["verdict"], taken["signature"]) == ("merged", "verified")


def test_a_folder_of_packages_is_searched_for_encrypted_ones_too(
    both: tuple[Path, Path, tuple[str, Path]], ask: Ask, tmp_path: Path
) -> None:
    _, hq, opened = both
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "SN-000001.passerelle").write_bytes(b"age-encryption.org/v1\n-> damaged")

    (one,) = ask("import", hq, folder, *opened).data["files"]

    assert (one["verdict"], one["problems"][0]["code"]) == ("refused", "encrypted_damaged")


def test_a_database_protected_later_is_as_wary(tmp_path: Path, ask: Ask) -> None:
    words, cr, hq, file = (tmp_path / name for name in ("words", "cr.db", "hq.db", "p.xlsx"))
    words.write_text("four words of mine\n")
    ask("new", cr, "--office", "CR", "--role", "field", "--unprotected")
    ask("new", hq, "--office", "HQ", "--role", "hq", "--unprotected")
    ask("export", cr, "--to", "HQ", "--out", file)
    assert ask("import", hq, file, "--preview").data["files"][0]["verdict"] != "unverified"

    ask("passphrase", hq, "--new-passphrase-file", words)

    later = ask("import", hq, file, "--passphrase-file", words)
    assert later.data["files"][0]["verdict"] == "unverified"


def test_revoking_may_write_the_form_for_a_lost_laptop(ask: Ask, tmp_path: Path) -> None:
    hq, cr = tmp_path / "hq.db", tmp_path / "cr.db"
    for path, office, role in ((hq, "HQ", "hq"), (cr, "CR", "field")):
        ask("new", path, "--office", office, "--role", role, "--unprotected")
    card, form = tmp_path / "cr.json", tmp_path / "form.pdf"
    made = ask("enrol", cr, "--out", card).data
    ask("trust", hq, card, "--digits", made["digits"])

    form.write_text("an older one")
    refused = ask("trust", hq, "--revoke", made["replica"], "--form", form)
    still = ask("trust", hq).data["laptops"]
    form.unlink()
    said = ask("trust", hq, "--revoke", made["replica"], "--form", form)

    assert refused.error == "file_exists"
    assert "revoked" not in {each["state"] for each in still}
    assert said.data["laptops"][0]["state"] == "revoked"
    assert form.read_bytes().startswith(b"%PDF")


def test_two_persons_decide_and_each_says_a_name(
    both: tuple[Path, Path, tuple[str, Path]], ask: Ask, say: Ask, tmp_path: Path
) -> None:
    cr, hq, opened = both
    enrolment = tmp_path / "cr.json"
    made = ask("enrol", cr, "--out", enrolment, *opened).data
    heard = ("--digits", made["digits"][-11:])

    on = ask("trust", hq, "--two-persons", "on", *opened).data
    unnamed = ask("trust", hq, enrolment, *heard, *opened)
    proposed = ask("trust", hq, enrolment, *heard, "--as", "Officer One", *opened).data
    listed = say("trust", hq, *opened).out
    same = ask("trust", hq, "--confirm", made["replica"][:8], "--as", "Officer One", *opened)
    other = ask("trust", hq, "--confirm", made["replica"][:8], "--as", "Officer Two", *opened)
    states = {each["state"] for each in ask("trust", hq, *opened).data["laptops"]}
    ask("trust", hq, "--revoke", made["replica"][:8], "--as", "Officer One", *opened)
    dropped = ask("trust", hq, "--refuse", made["replica"][:8], "--as", "Officer Two", *opened)
    off = ask("trust", hq, "--two-persons", "off", "--as", "Officer One", *opened).data
    ended = ask("trust", hq, "--confirm", "alone", "--as", "Officer Two", *opened).data

    assert on["two_persons"] is True
    assert (unnamed.code, unnamed.error) == (2, "name_needed")
    assert proposed["laptops"][0]["proposed_by"] == "Officer One"
    assert "proposed by Officer One" in listed
    assert (same.code, same.error) == (2, "same_person")
    assert (other.code, other.data["waiting"]) == (0, [])
    assert states == {"verified", "ours"}
    assert (dropped.code, dropped.data["waiting"]) == (0, [])
    assert (off["two_persons"], len(off["waiting"])) == (True, 1)
    assert (ended["two_persons"], ended["waiting"]) == (False, [])
