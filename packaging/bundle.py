#!/usr/bin/env python3
"""Makes the bundle: one folder that needs no Python on the laptop, in ``dist/passerelle``.

    python3 packaging/make.py bundle [--twice]

With ``--twice`` it is made a second time elsewhere, and both must be alike to the last byte.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

from contents import weigh

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
WORK = ROOT / "build" / "bundle"
LARGEST = 220
"""Megabytes on a laptop's disk, at most. Source: the issue "Into their hands", point 1."""
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)


def version() -> str:
    """Return the version of the project."""
    told = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return str(told["project"]["version"])


def moment() -> str:
    """Return the second that stands in everything that is made: that of the newest commit."""
    named = os.environ.get("SOURCE_DATE_EPOCH")
    if named:
        return named
    command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout.strip() or str(int((ROOT / "pyproject.toml").stat().st_mtime))


def make(dist: Path, work: Path) -> Path:
    """Make the bundle; return its folder.

    Raises:
        SystemExit: PyInstaller failed; it has said how.
    """
    made = work / "made"
    shutil.rmtree(work, ignore_errors=True)
    made.mkdir(parents=True)
    draw_icons(made)
    environment = {
        **os.environ,
        "PASSERELLE_MADE": str(made),
        "PASSERELLE_VERSION": version(),
        "SOURCE_DATE_EPOCH": moment(),
        "PYTHONHASHSEED": "0",  # the order of sets goes into what is compiled
        "PYINSTALLER_CONFIG_DIR": str(work / "cache"),
    }
    command = [sys.executable, "-P", "-m", "PyInstaller", "--noconfirm", "--log-level=WARN"]
    places = ["--distpath", str(dist), "--workpath", str(work / "work")]
    spec = str(ROOT / "packaging" / "product.spec")
    done = subprocess.run([*command, *places, spec], env=environment, check=False)
    if done.returncode:
        sys.exit(done.returncode)
    return dist / "passerelle"


def draw_icons(folder: Path) -> None:
    """Draw the icon of the program in the forms that the systems ask for."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PIL import Image
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication.instance() or QGuiApplication([])
    renderer = QSvgRenderer(str(ROOT / "packaging" / "passerelle.svg"))
    for edge in (*ICON_SIZES, 1024):
        picture = QImage(edge, edge, QImage.Format.Format_ARGB32)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        renderer.render(painter)
        painter.end()
        picture.save(str(folder / f"passerelle-{edge}.png"))
    del application
    with Image.open(folder / "passerelle-1024.png") as large:
        large.save(folder / "passerelle.ico", sizes=[(edge, edge) for edge in ICON_SIZES])
        large.save(folder / "passerelle.icns")


def digests(folder: Path) -> dict[str, str]:
    """Return the digest of every file of a folder, by its path inside."""
    files = sorted(each for each in folder.rglob("*") if each.is_file())
    return {
        each.relative_to(folder).as_posix(): hashlib.sha256(each.read_bytes()).hexdigest()
        for each in files
    }


def main(words: list[str]) -> int:
    """Make it and say how large it is; return 1 if too large, or not the same twice."""
    parser = argparse.ArgumentParser(prog="make.py bundle", description=__doc__)
    parser.add_argument("--twice", action="store_true", help="make it again, and compare")
    told = parser.parse_args(words)
    folder = make(DIST, WORK)
    size = weigh(folder)
    verdict = "" if size <= LARGEST else "; that is TOO LARGE"
    print(f"{folder.relative_to(ROOT)}: {size:.0f} MB (at most {LARGEST}{verdict})")
    if told.twice:
        again = digests(make(WORK.with_name("bundle-again") / "dist", WORK.with_name("again")))
        first = digests(folder)
        names = sorted(first.keys() | again.keys())
        differ = [name for name in names if first.get(name) != again.get(name)]
        print(f"Made twice: {len(names)} files, {len(differ)} differ. {' '.join(differ[:20])}")
        return 1 if differ or verdict else 0
    return 1 if verdict else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
