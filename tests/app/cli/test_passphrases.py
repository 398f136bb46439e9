"""Protected databases on the command line: each call is a process that knows nothing yet."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from app.services import protection
from tests.app.cli.conftest import Ask
from tests.conftest import ROOT


@pytest.fixture
def words(tmp_path: Path) -> Path:
    """Return a file with a passphrase."""
    file = tmp_path / "words"
    file.write_text("four words of mine\n")
    return file


@pytest.fixture
def path(tmp_path: Path, ask: Ask, words: Path) -> Path:
    """Return a protected database with the training data of Costa Rica, locked again."""
    made = tmp_path / "cr.db"
    said = ask(
        *("new", made, "--office", "CR", "--role", "field", "--training"),
        *("--passphrase-file", words),
    )
    assert said.code == 0
    protection.lock(made)
    return made


def test_a_protected_database_is_asked_for_its_passphrase(
    path: Path, words: Path, ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other"
    other.write_text("not the right words")

    none = ask("list", path, "initiative")
    wrong = ask("list", path, "initiative", "--passphrase-file", other)
    right = ask("list", path, "initiative", "--passphrase-file", words)
    protection.lock(path)
    monkeypatch.setenv("PASSERELLE_PASSPHRASE_FILE", str(words))
    named = ask("list", path, "initiative")

    assert (none.code, none.error) == (1, "passphrase_needed")
    assert "--passphrase-file" in none.data["error"]["message"]
    assert (wrong.code, wrong.error) == (1, "passphrase_wrong")
    assert len(right.data["records"]) == len(named.data["records"]) == 2
    assert "not protected" not in right.err


def test_a_child_that_is_told_the_keys_asks_for_nothing(path: Path, words: Path) -> None:
    protection.unlock(path, words.read_text().strip())
    command = [sys.executable, "-P", "-m", "app", "check", str(path), "--json"]

    untold = subprocess.run(
        command, check=False, cwd=ROOT, input="", text=True, capture_output=True
    )
    told = subprocess.run(
        [*command, "--keys-follow"],
        check=False,
        cwd=ROOT,
        input=protection.told(),
        text=True,
        capture_output=True,
    )

    assert json.loads(untold.stdout)["error"]["code"] == "passphrase_needed"
    assert json.loads(told.stdout) == {"ok": True, "findings": []}


def test_the_passphrase_is_changed_and_a_database_in_the_clear_gets_one(
    path: Path, words: Path, ask: Ask, tmp_path: Path
) -> None:
    new, plain = tmp_path / "new", tmp_path / "sn.db"
    new.write_text("five other words of mine")
    ask("new", plain, "--office", "SN", "--role", "field", "--training", "--unprotected")

    changed = ask("passphrase", path, "--passphrase-file", words, "--new-passphrase-file", new)
    protected = ask("passphrase", plain, "--new-passphrase-file", new)
    protection.lock(path)
    protection.lock(plain)

    assert changed.data == protected.data == {"protected": True}
    assert ask("check", path, "--passphrase-file", words).error == "passphrase_wrong"
    assert ask("check", path, "--deep", "--passphrase-file", new).data["ok"]
    assert ask("check", plain).error == "passphrase_needed"
    assert ask("check", plain, "--deep", "--passphrase-file", new).data["ok"]


def test_a_protected_backup_goes_back_where_it_came_from(path: Path, words: Path, ask: Ask) -> None:
    made = Path(ask("backup", path, "--passphrase-file", words).data["path"])
    protection.lock(path)

    locked = ask("restore", made, path)
    done = ask("restore", made, path, "--passphrase-file", words)
    protection.lock(path)

    assert locked.error == "passphrase_needed"
    assert done.code == 0
    assert ask("check", path).error == "passphrase_needed"
    assert ask("check", path, "--passphrase-file", words).data["ok"]


def test_a_forgotten_passphrase_is_replaced_with_the_help_of_headquarters(
    words: Path, ask: Ask, tmp_path: Path
) -> None:
    hq, sn = tmp_path / "hq.db", tmp_path / "sn.db"
    given = "--passphrase-file", words
    for path, office, role in ((hq, "HQ", "hq"), (sn, "SN", "field")):
        ask("new", path, "--office", office, "--role", role, *given)
    for own, other in ((hq, sn), (sn, hq)):
        card = tmp_path / f"{other.stem}.json"
        digits = ask("enrol", other, *given, "--out", card).data["digits"]
        ask("trust", own, card, "--digits", digits[-11:], *given)
    made = ask("recover", hq, "--make", *given)
    packed = ask("export", hq, "--to", "SN", "--out", tmp_path / "p.xlsx", *given).data["path"]
    request, answer, new = (tmp_path / name for name in ("request", "answer", "new"))
    new.write_text("five other words of mine")

    before = ask("passphrase", sn, "--ask-headquarters", request)
    ask("import", sn, packed, *given)
    protection.lock(sn)
    asked = ask("passphrase", sn, "--ask-headquarters", request)
    looked = ask("recover", hq, request, *given)
    wrong = ask("recover", hq, request, "--digits", "00000 00000", "--out", answer, *given)
    done = ask("recover", hq, request, "--digits", asked.data["digits"], "--out", answer, *given)
    set_anew = ask("passphrase", sn, "--answer", answer, "--new-passphrase-file", new)
    protection.lock(sn)
    again = ask("passphrase", sn, "--answer", answer, "--new-passphrase-file", words)

    assert made.data == {"recovery": True}
    assert (before.code, before.error) == (2, "no_recovery")
    assert looked.data["office"] == done.data["office"] == "SN"
    assert looked.data["digits"] == asked.data["digits"]
    assert wrong.error == "wrong_digits"
    assert set_anew.data == {"protected": True}
    assert again.error == "answer_used"
    assert ask("check", sn, *given).error == "passphrase_wrong"
    assert ask("check", sn, "--passphrase-file", new).data["ok"]


def test_the_recovery_key_is_kept_in_a_safe(words: Path, ask: Ask, tmp_path: Path) -> None:
    first, second, safe = (tmp_path / name for name in ("hq.db", "hq2.db", "key.age"))
    given, closed = ("--passphrase-file", words), ("--key-passphrase-file", words)
    for path in (first, second):
        ask("new", path, "--office", "HQ", "--role", "hq", *given)

    none = ask("recover", first, "--save-key", safe, *closed, *given)
    ask("recover", first, "--make", *given)
    saved = ask("recover", first, "--save-key", safe, *closed, *given)
    taken = ask("recover", second, "--take-key", safe, *closed, *given)
    several = ask("recover", second, "--make", "--take-key", safe, *given)

    assert none.error == "no_recovery_key"
    assert saved.data == {"path": str(safe)}
    assert safe.read_bytes().startswith(b"age-encryption.org/")
    assert taken.data == {"recovery": True}
    assert several.error == "one_of_these"
