"""The command line as a whole: help, wrong calls, exit codes, what stands where."""

from __future__ import annotations

import importlib
import json
import tomllib
from pathlib import Path

import pytest

from app.base import text
from app.cli import commands
from app.cli.arguments import Arguments
from app.cli.call import Action
from tests.app.cli.conftest import Ask
from tests.conftest import ROOT

# cli.md, row by row.
DOCUMENTED = {
    *("new", "apply", "list", "show", "export", "import", "undo-import", "template"),
    *("import-table", "conflicts", "resolve", "review", "alias", "suspect", "request", "status"),
    *("confirm", "passphrase", "recover", "enrol", "trust"),
    *("digest", "check", "backup", "restore", "report", "tour", "publish", "attach", "files"),
    *("audit", "held", "purge", "retention", "move", "officer", "diagnose"),
}
HERE = [command.name for command in commands.COMMANDS if command.module]


def test_every_command_of_the_contract_is_in_the_help(say: Ask) -> None:
    said = say("--help")

    named = {line.split()[0] for line in said.out.splitlines() if line.startswith("  ")}
    assert said.code == 0
    assert named == DOCUMENTED


def test_every_action_of_a_module_is_in_the_table_of_commands() -> None:
    modules = {command.module for command in commands.COMMANDS if command.module}

    found = {
        name: module
        for module in modules
        for name in importlib.import_module(f"app.cli.{module}").ACTIONS
    }

    assert found == {c.name: c.module for c in commands.COMMANDS if c.module}


@pytest.mark.parametrize("name", HERE)
def test_every_option_of_a_command_explains_itself(name: str, say: Ask) -> None:
    found = commands.command(name)
    assert found is not None
    action: Action = importlib.import_module(f"app.cli.{found.module}").ACTIONS[name]
    parser = Arguments(name)
    action.options(parser)

    said = say(name, "--help")

    hidden = {"--progress", "--keys-follow"}  # the window's own
    assert said.code == 0
    for option in parser._actions:  # noqa: SLF001  (argparse has no other door)
        assert option.help, option.dest
        if option.option_strings and not hidden & {*option.option_strings}:
            assert option.option_strings[-1] in said.out


def test_an_unknown_command_is_a_wrong_call(ask: Ask) -> None:
    said = ask("frobnicate")

    assert said.code == 2
    assert said.error == "unknown_command"
    assert "frobnicate" in said.data["error"]["message"]


@pytest.mark.parametrize(
    "words",
    [
        ("list",),
        ("list", "x.db"),
        ("list", "x.db", "initiative", "--unheard-of"),
        ("resolve", "x.db", "uid", "summary"),
        ("resolve", "x.db", "uid", "summary", "--take", "1", "--value", "x"),
        ("resolve", "x.db", "uid", "summary", "--take", "one"),
        ("status", "x.db", "--lang", "de"),
        ("--lang", "fr"),
    ],
)
def test_a_wrong_call_is_said_with_its_usage(words: tuple[str, ...], ask: Ask) -> None:
    said = ask(*words)

    assert said.code == 2
    assert said.error == "wrong_call"
    assert "usage" in said.err


def test_options_for_every_command_may_stand_before_it(cr: Path, say: Ask) -> None:
    said = say("--lang", "fr", "--json", "list", cr, "initiative")

    assert said.code == 0
    assert len(said.data["records"]) == 2
    assert text.language() == "fr"


def test_a_missing_database_is_a_wrong_call_and_is_not_made(tmp_path: Path, ask: Ask) -> None:
    said = ask("status", tmp_path / "none.db")

    assert said.code == 2
    assert said.error == "no_such_file"
    assert not list(tmp_path.iterdir())


def test_a_file_that_is_no_database_is_refused(tmp_path: Path, ask: Ask) -> None:
    path = tmp_path / "letter.db"
    path.write_bytes(b"Dear colleagues, " * 400)

    said = ask("status", path)

    assert said.code == 1
    assert said.error == "store_damaged"
    assert path.read_bytes() == b"Dear colleagues, " * 400


def test_without_json_an_error_is_one_sentence_beside_the_answer(tmp_path: Path, say: Ask) -> None:
    said = say("status", tmp_path / "none.db")

    assert said.code == 2
    assert said.out == ""
    assert said.err.startswith("passerelle: There is no file")
    assert "Traceback" not in said.err


@pytest.mark.logs_warnings
def test_a_defect_of_ours_shows_no_traceback_and_no_value(
    cr: Path, ask: Ask, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    value = "Upa" + "la"

    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError(value)

    monkeypatch.setattr("app.services.checks.digest", broken)

    said = ask("digest", cr)

    assert said.code == 1
    assert said.error == "defect"
    assert "Traceback" not in said.out + said.err
    assert value not in said.out + said.err + caplog.text


def test_a_package_is_closed_by_the_password_in_a_file(cr: Path, ask: Ask, tmp_path: Path) -> None:
    words, others, out = tmp_path / "words", tmp_path / "others", tmp_path / "x.xlsx"
    words.write_text("told by phone")
    others.write_text("something else")
    hq = tmp_path / "hq.db"
    ask("new", hq, "--office", "HQ", "--role", "hq", "--training", "--unprotected")

    made = ask("export", cr, "--to", "HQ", "--out", out, "--password-file", words)
    none = ask("import", hq, out)
    wrong = ask("import", hq, out, "--password-file", others)
    right = ask("import", hq, out, "--password-file", words)
    for_all = ask("export", hq, "--to", "ALL", "--out", tmp_path, "--password-file", words)

    assert made.data["protection"] == "password"
    assert [s.data["files"][0]["verdict"] for s in (none, wrong)] == ["password", "password"]
    assert none.code == wrong.code == 1
    assert right.data["files"][0]["verdict"] in {"merged", "known"}
    assert [each["protection"] for each in for_all.data["packages"]] == ["password"]


def test_each_opening_says_that_nothing_protects_the_database(cr: Path, ask: Ask) -> None:
    said = ask("status", cr)

    assert "not protected" in said.err
    assert list(said.data)[:1] == ["office"]


def test_the_database_chooses_the_language_where_nobody_asks(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from app.cli.program import run

    path = str(tmp_path / "sn.db")
    run(["new", path, "--office", "SN", "--role", "field", "--unprotected"], "fr")
    text.set_language("en")

    run(["status", path], "")

    capsys.readouterr()
    assert text.language() == "fr"


def test_the_answer_is_one_line_of_json(cr: Path, say: Ask) -> None:
    said = say("list", cr, "initiative", "--json", "--progress")

    assert said.out.count("\n") == 1
    assert json.loads(said.out)["records"]


def test_the_version_that_is_told_is_the_one_that_is_packed(say: Ask) -> None:
    packed = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert say("--version").out == f"Passerelle {packed['version']}\n"
