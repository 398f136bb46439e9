"""The archive for Linux installs for one person, never halfway, and goes without taking data."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "packaging" / "linux"
SLEEP = shutil.which("sleep") or ""
pytestmark = pytest.mark.skipif(sys.platform != "linux" or not SLEEP, reason="as on Linux")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    made = tmp_path / "chez Zoë & co"
    made.mkdir()
    return made


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    """Return an unpacked archive, whose program tells its version and can stay open."""
    folder = tmp_path / "passerelle"
    for name, source in (
        ("passerelle", Path(SLEEP)),
        ("install.sh", LINUX / "install.sh"),
        ("parts/one", LINUX / "passerelle.xml"),
        ("share/applications/passerelle.desktop", LINUX / "passerelle.desktop"),
        ("share/mime/packages/passerelle.xml", LINUX / "passerelle.xml"),
        (
            "share/icons/hicolor/scalable/apps/passerelle.svg",
            ROOT / "packaging" / "passerelle.svg",
        ),
    ):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, folder / name)
    return folder


def run(
    home: Path, folder: Path, *words: str, lang: str = "en_GB.UTF-8"
) -> subprocess.CompletedProcess[str]:
    given = {"HOME": str(home), "PATH": os.environ["PATH"], "LANG": lang}
    command = ["sh", str(folder / "install.sh"), *words]
    return subprocess.run(command, env=given, capture_output=True, text=True, check=False)


def files(home: Path) -> set[str]:
    return {each.relative_to(home).as_posix() for each in home.rglob("*") if not each.is_dir()}


def test_a_person_installs_it_and_finds_it_in_the_menu(home: Path, unpacked: Path) -> None:
    done = run(home, unpacked)

    program = home / ".local" / "lib" / "passerelle" / "passerelle"
    assert (done.returncode, done.stderr) == (0, "")
    assert str(program) in done.stdout
    assert (home / ".local" / "bin" / "passerelle").resolve() == program
    share = home / ".local" / "share"
    entry = (share / "applications" / "passerelle.desktop").read_text(encoding="utf-8")
    assert f'\nExec="{program}" %f\n' in entry
    assert f"\nTryExec={program}\n" in entry
    assert (share / "mime" / "packages" / "passerelle.xml").is_file()
    assert (share / "icons" / "hicolor" / "scalable" / "apps" / "passerelle.svg").is_file()


def test_a_newer_version_replaces_all_of_the_older(home: Path, unpacked: Path) -> None:
    run(home, unpacked)
    (unpacked / "parts" / "one").rename(unpacked / "parts" / "two")

    assert run(home, unpacked).returncode == 0

    place = home / ".local" / "lib"
    assert [each.name for each in (place / "passerelle" / "parts").iterdir()] == ["two"]
    assert [each.name for each in place.iterdir()] == ["passerelle"]


def test_a_version_that_does_not_start_leaves_the_older_one(home: Path, unpacked: Path) -> None:
    run(home, unpacked)
    before = files(home)
    (unpacked / "passerelle").write_text("#!/bin/sh\nexit 1\n")
    (unpacked / "parts" / "two").write_text("new")

    done = run(home, unpacked, lang="fr_FR.UTF-8")

    assert done.returncode == 1
    assert "ne démarre pas sur ce système ; rien n’a été changé" in done.stderr
    assert files(home) == before


@pytest.mark.parametrize("words", [(), ("--remove",)])
def test_nothing_is_touched_while_the_window_is_open(
    home: Path, unpacked: Path, words: tuple[str, ...]
) -> None:
    run(home, unpacked)
    before = files(home)
    with subprocess.Popen([home / ".local" / "bin" / "passerelle", "60"]) as window:
        done = run(home, unpacked, *words)
        window.kill()

    assert done.returncode == 1
    assert "Please close it" in done.stderr
    assert files(home) == before
    assert run(home, unpacked, *words).returncode == 0


def test_it_goes_without_a_trace_and_leaves_what_people_made(home: Path, unpacked: Path) -> None:
    mine = home / ".local" / "share" / "passerelle" / "niger.db"
    mine.parent.mkdir(parents=True)
    mine.write_text("mine")
    run(home, unpacked)

    done = run(home, home / ".local" / "lib" / "passerelle", "--remove")

    assert "Your databases, packages and backups are where they were" in done.stdout
    made_by_the_desktop = ("mime/", "applications/mimeinfo.cache", "icons/hicolor/icon-theme.cache")
    left = {name.removeprefix(".local/share/") for name in files(home)}
    assert {n for n in left if not n.startswith(made_by_the_desktop)} == {"passerelle/niger.db"}
    assert not any("passerelle" in n for n in left - {"passerelle/niger.db"})


def test_it_speaks_the_six_languages(home: Path, unpacked: Path) -> None:
    said = {
        (lang, *words): run(home, unpacked, *words, lang=f"{lang}_XX.UTF-8").stdout
        for lang in ("en", "fr", "es", "pt", "ar", "ru")
        for words in ((), ("--remove",))
    }

    assert all("Passerelle" in text for text in said.values())
    assert len(set(said.values())) == 12
