"""The real program: quick to start, honest about how it ended, and able to play its own story."""

from __future__ import annotations

import functools
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.journeys.command_line import Run, answer, passerelle, record


@pytest.mark.parametrize("word", ["--help", "--version"])
def test_what_asks_no_database_is_there_without_the_heavy_libraries(word: str) -> None:
    code = (
        f"import sys; from app.__main__ import main; sys.argv[1:] = ['{word}']; main();"
        "print(*sorted({'sqlalchemy', 'PySide6', 'openpyxl', 'xlsxwriter'} & set(sys.modules)))"
    )

    done = subprocess.run(
        [sys.executable, "-P", "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert done.stdout.splitlines()[-1] == ""


@pytest.mark.parametrize(
    ("words", "code"),
    [(("--help",), 0), (("nonsense",), 2), (("status", "/nowhere/at/all.db", "--json"), 2)],
)
def test_the_exit_code_says_how_it_ended(words: tuple[str, ...], code: int) -> None:
    done = passerelle(*words)

    assert done.code == code
    assert "Traceback" not in done.err


def test_a_day_of_an_office_and_headquarters(tmp_path: Path, program_ready: Run) -> None:
    office, hq = tmp_path / "sn.db", tmp_path / "hq.db"
    ask = functools.partial(answer, run=program_ready)
    ask("new", office, "--office", "SN", "--role", "field", "--unprotected")
    ask("new", hq, "--office", "HQ", "--role", "hq", "--unprotected")
    values = {"code": "SN-1", "title": "Sédhiou et sa diaspora", "status": "IDENTIFIED"}
    [uid] = record(office, {"entity": "initiative", "set": values}, run=program_ready)

    sent = ask("export", office, "--to", "HQ", "--out", tmp_path)
    taken = ask("import", hq, sent["path"])
    back = ask("export", hq, "--to", "SN", "--out", tmp_path)
    ask("import", office, back["path"])

    assert Path(sent["path"]).name == "SN-000001.xlsx"
    assert taken["files"][0]["by_entity"]["initiative"]["new"] == 1
    assert ask("show", hq, uid)["record"]["title"] == "Sédhiou et sa diaspora"
    assert ask("list", hq, "initiative", "--search", "sedhiou")["records"][0]["uid"] == uid
    assert ask("status", office)["unconfirmed"] == 0
    assert ask("digest", office, "--scope", "SN") == ask("digest", hq, "--scope", "SN")


def test_a_copied_database_says_that_it_goes_on_as_another_laptop(tmp_path: Path) -> None:
    first, second = tmp_path / "bf.db", tmp_path / "copy.db"
    answer("new", first, "--office", "BF", "--role", "field", "--unprotected")
    second.write_bytes(first.read_bytes())

    said = passerelle("status", second, "--json", "--lang", "en")

    assert said.data["replica"] != answer("status", first)["replica"]
    assert len(said.err.splitlines()) == 2
    assert "goes on as a new laptop" in said.err.splitlines()[1]


def test_the_tour_is_played_by_the_program_itself(tmp_path: Path) -> None:
    done = passerelle("tour", tmp_path / "tour", "--lang", "en", "--json")

    assert done.code == 0, done.err
    assert done.data["digests_equal"] is True
    assert done.err.splitlines() == done.data["steps"]
    assert (done.data["initiatives"], done.data["total"]) == (16, {"USD": "3448000.00"})
    found = answer("list", tmp_path / "tour" / "hq.db", "initiative")["records"]
    assert len(found) == 16


def test_a_folder_of_somebody_else_is_no_stage(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear colleagues")

    done = passerelle("tour", tmp_path, "--json")

    assert done.code == 2
    assert done.data["error"]["code"] == "folder_not_empty"
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_who_makes_a_database_is_answered_in_the_language_it_will_speak(tmp_path: Path) -> None:
    path, other = tmp_path / "bf.db", tmp_path / "sn.db"
    words = ("--role", "field", "--unprotected")

    french = passerelle("new", path, "--office", "BF", *words)
    spanish = passerelle("new", other, "--office", "SN", *words, "--lang", "es")

    warned = [passerelle("status", each).err for each in (path, other)]
    assert [french.err, spanish.err] == warned
    assert "phrase secrète" in french.err
    assert "bureau BF" in french.out
    assert "oficina SN" in spanish.out
