#!/usr/bin/env python3
"""Packs the bundle for Linux: a Debian package, and an archive to unpack anywhere.

    python3 packaging/make.py deb [--try]

With ``--try`` only a loosely packed one is made, and really installed, upgraded and removed on
this machine; a database must be the same afterwards. That needs root, and a machine to throw away.
What the archive holds is installed for one person and removed, too; that needs neither.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import archive
from bundle import DIST, ROOT, version
from desktop import LINUX, bring, expect, known, say
from smoke import BEHIND, MIGRATIONS, split, stand_at, stands_at

LARGEST = 75
"""Megabytes on a stick, at most. Source: the issue "Into their hands", point 1."""
PROGRAM = Path("usr", "lib", "passerelle")
# The libraries that the bundle leaves to the system, of Debian 12 and Ubuntu 24.04 and later.
DEPENDS = (
    *("libc6 (>= 2.36)", "libegl1", "libgl1", "libfontconfig1", "libfreetype6", "libdbus-1-3"),
    *("libglib2.0-0 | libglib2.0-0t64", "libx11-6", "libx11-xcb1", "libxcb1", "libuuid1"),
    *("libwayland-client0", "libwayland-cursor0", "zlib1g", "libzstd1"),
)
CONTROL = """Package: passerelle
Version: {version}
Architecture: {architecture}
Maintainer: The Passerelle developers <noreply@passerelle.invalid>
Installed-Size: {size}
Depends: {depends}
Recommends: libcups2 | libcups2t64, fonts-noto-core
Section: database
Priority: optional
Description: initiatives for migration and development, recorded offline
 Country offices record initiatives, partners, beneficiaries, activities and money without
 internet, and exchange Excel packages with headquarters. Nothing is lost, nothing counted twice,
 nothing silent, in whatever order the files arrive.
"""


def lay_out(root: Path, number: str) -> None:
    """Put everything where Debian wants it, below a folder."""
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(DIST / "passerelle", root / PROGRAM, symlinks=True)
    (root / "usr" / "bin").mkdir(parents=True)
    (root / "usr" / "bin" / "passerelle").symlink_to("../lib/passerelle/passerelle")
    share = root / "usr" / "share"
    bring(share)
    for source, name in ((ROOT / "LICENSE", "copyright"), (ROOT / "CHANGELOG.md", "CHANGELOG.md")):
        place = share / "doc" / "passerelle" / name
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, place)
    size = sum(each.lstat().st_size for each in root.rglob("*")) // 1024
    (root / "DEBIAN").mkdir()
    told = {"version": number, "architecture": say("dpkg", "--print-architecture").strip()}
    control = CONTROL.format(**told, size=size, depends=", ".join(DEPENDS))
    (root / "DEBIAN" / "control").write_text(control, encoding="utf-8")
    sums = [
        f"{hashlib.md5(each.read_bytes()).hexdigest()}  {each.relative_to(root)}"  # noqa: S324
        for each in sorted(root.rglob("*"))
        if each.is_file() and not each.is_symlink() and "DEBIAN" not in each.parts
    ]
    (root / "DEBIAN" / "md5sums").write_text("\n".join(sums) + "\n", encoding="utf-8")
    say("chmod", "-R", "u=rwX,go=rX", root)


def make(
    number: str,
    packed: Sequence[str] = ("-Zxz", "-z6"),
    place: Path = DIST,
    *,
    step: str = "",
) -> Path:
    """Make the package, packed tightly or as told; return it.

    Args:
        number: its version.
        packed: how, for dpkg-deb.
        place: the folder it comes into.
        step: the newest step of the schema, for a trial in which it shall be two steps.
    """
    say("desktop-file-validate", LINUX / "passerelle.desktop")
    root = ROOT / "build" / "deb"
    lay_out(root, number)
    if step:
        split(root / PROGRAM / MIGRATIONS, step)
    made = place / f"passerelle_{number}_{say('dpkg', '--print-architecture').strip()}.deb"
    say("dpkg-deb", "--root-owner-group", *packed, "--build", root, made)
    return made


def trial() -> None:
    """Install, use, upgrade and remove a package; a person's files stay as they are.

    Raises:
        SystemExit: it did not do as it should.
    """
    if os.geteuid() != 0:
        print("Not tried: only root may install a package.")
        return
    with tempfile.TemporaryDirectory() as home:
        database = Path(home) / "cr.db"
        mine = {"PASSERELLE_HOME": str(Path(home) / "data"), "QT_QPA_PLATFORM": "offscreen"}
        _install(version())
        words = ("--office", "CR", "--role", "field", "--unprotected")
        say("/usr/bin/passerelle", "new", database, *words, **mine)
        expect(known(Path("/usr/share")), "the kind of file is unknown")
        entry = Path("/usr/share/applications/passerelle.desktop")
        expect(entry.is_file(), "no entry in the menu")
        mime = Path("/usr/share/mime/application/x-passerelle.xml")
        held = say("/usr/bin/passerelle", "digest", database, "--json", **mine)
        step = stands_at(database)
        stand_at(database, BEHIND)
        was = _digest(database)
        _install(f"{version()}+1", step)
        expect(_digest(database) == was, "the upgrade touched a database")
        shown = say("dpkg-query", "-W", "-f=${Version}", "passerelle")
        expect(shown == f"{version()}+1", f"version {shown} after the upgrade")
        said = say("/usr/bin/passerelle", "digest", database, "--json", **mine)
        expect(said == held, f"after the upgrade it holds {said}, not {held}")
        expect(stands_at(database) == step, "the new version did not bring the database up")
        [kept] = (database.parent / "backups").glob("*before-upgrade.db")
        expect(stands_at(kept) == BEHIND, "no backup from before the upgrade")
        say("/usr/bin/passerelle", "check", database, "--deep", **mine)
        was = _digest(database)
        say("dpkg", "--purge", "passerelle")
        left = [place for place in (Path("/") / PROGRAM, entry, mime) if place.exists()]
        expect(not left, f"left behind: {left}")
        expect(_digest(database) == was, "the removal touched a database")
    print("Installed, used, upgraded and removed; the database is as it was.")


def _install(number: str, step: str = "") -> None:
    """Make a package that nobody gets, and install it."""
    package = make(number, ("-Znone",), ROOT / "build", step=step)
    say("dpkg", "-i", package)
    package.unlink()


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def main(words: Sequence[str]) -> int:
    """Make both, say how large they are; return 1 where one is too large."""
    parser = argparse.ArgumentParser(prog="make.py deb", description=__doc__)
    parser.add_argument(
        "--try", action="store_true", dest="tried", help="only install and remove one"
    )
    told = parser.parse_args(words)
    if not (DIST / "passerelle").is_dir():
        sys.exit("There is no bundle yet: python3 packaging/make.py bundle")
    if told.tried:
        trial()
        archive.trial()
        return 0
    large = False
    for made in (make(version()), archive.make()):
        size = made.stat().st_size / 1e6
        large = large or size > LARGEST
        print(f"{made.relative_to(ROOT)}: {size:.1f} MB (at most {LARGEST})", flush=True)
    return 1 if large else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
