"""Packs the bundle as an archive for any Linux: to unpack anywhere, or to install for one person.

``install.sh`` inside needs no administrator; what it writes lies below the person's own folder.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

from bundle import DIST, ROOT, moment, version
from desktop import LINUX, bring, expect, known, say
from smoke import world_maker

STAGE = ROOT / "build" / "archive"


def lay_out(folder: Path) -> Path:
    """Put the bundle and what installs it into a folder, made anew; return that of the program."""
    shutil.rmtree(folder, ignore_errors=True)
    program = folder / "passerelle"
    shutil.copytree(DIST / "passerelle", program, symlinks=True, copy_function=os.link)
    bring(program / "share")
    shutil.copy(LINUX / "install.sh", program / "install.sh")
    for name in ("LICENSE", "CHANGELOG.md"):
        shutil.copy(ROOT / name, program / name)
    return program


def make() -> Path:
    """Make the archive; return it."""
    made = DIST / f"passerelle-{version()}-linux-{os.uname().machine}.tar.xz"
    program = lay_out(STAGE)
    say("chmod", "-R", "u=rwX,go=rX", program)
    same = ("--sort=name", f"--mtime=@{moment()}", "--owner=0", "--group=0", "--numeric-owner")
    say(
        "tar", *same, "--hard-dereference", "-C", STAGE, "-cJf", made, "passerelle", XZ_OPT="-6 -T2"
    )
    return made


def trial() -> None:
    """Install, use, bring up and remove it as a person would; the files of that person stay.

    Raises:
        SystemExit: it did not do as it should.
    """
    with tempfile.TemporaryDirectory(prefix="a home é ") as place:
        home = Path(place)
        program = lay_out(STAGE)
        _person(home, "sh", program / "install.sh")
        database = home / "Documents" / "cr.db"
        database.parent.mkdir()
        ours = home / ".local" / "bin" / "passerelle"
        words = ("--office", "CR", "--role", "field", "--unprotected")
        _person(home, ours, "new", database, *words)
        _person(home, "sh", program / "install.sh")
        _person(home, ours, "check", database)
        expect(known(home / ".local" / "share"), "the kind of file is unknown")
        entry = home / ".local" / "share" / "applications" / "passerelle.desktop"
        say("desktop-file-validate", entry)
        before = database.read_bytes()
        _person(home, "sh", home / ".local" / "lib" / "passerelle" / "install.sh", "--remove")
        left = [each for each in home.rglob("*passerelle*") if each.is_file() or each.is_symlink()]
        expect(not left, f"left behind: {left}")
        expect(database.read_bytes() == before, "the removal touched a database")
    shutil.rmtree(STAGE)
    print("Installed for one person, used, brought up and removed; the database is as it was.")


def _person(home: Path, *command: str | Path) -> str:
    """Run a program as somebody who may write in a folder of their own and nowhere else."""
    own = {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": ""}
    world: list[str | Path] = []
    if world_maker():
        world = [world_maker(), "--unshare-all", "--die-with-parent", "--ro-bind", "/", "/"]
        world += ["--proc", "/proc", "--dev", "/dev", "--tmpfs", "/run", "--bind", home, home]
        world += ["--chdir", home]
    return say(*world, *command, **own, TMPDIR=str(home))
