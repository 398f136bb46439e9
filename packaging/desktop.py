"""What a desktop of Linux wants of a program: an entry in the menu, a kind of file, icons."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from bundle import ICON_SIZES, ROOT, WORK, moment

LINUX = ROOT / "packaging" / "linux"


def bring(share: Path) -> None:
    """Put the entry, the kind of file and the icons where desktops look, below a folder."""
    made = WORK / "made"
    for source, place in (
        (LINUX / "passerelle.desktop", share / "applications" / "passerelle.desktop"),
        (LINUX / "passerelle.xml", share / "mime" / "packages" / "passerelle.xml"),
        *((made / f"passerelle-{edge}.png", _icon(share, edge)) for edge in ICON_SIZES),
        (ROOT / "packaging" / "passerelle.svg", _icon(share, 0)),
    ):
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, place)


def _icon(share: Path, edge: int) -> Path:
    size = f"{edge}x{edge}" if edge else "scalable"
    end = "png" if edge else "svg"
    return share / "icons" / "hicolor" / size / "apps" / f"passerelle.{end}"


def known(share: Path) -> bool:
    """Return whether desktops know our kind of file, from what they read; true where none is."""
    named = share / "mime" / "globs2"
    if not shutil.which("update-mime-database"):
        return True
    return "application/x-passerelle:*.passerelle" in named.read_text(encoding="utf-8")


def say(*command: str | Path, **environment: str) -> str:
    """Run a program; return what it prints.

    Raises:
        SystemExit: it failed.
    """
    words = [str(word) for word in command]
    every = {**os.environ, "SOURCE_DATE_EPOCH": moment(), **environment}
    done = subprocess.run(words, capture_output=True, text=True, env=every, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(words)}\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return done.stdout


def expect(holds: object, problem: str) -> None:
    """End with a problem unless something holds."""
    if not holds:
        sys.exit(problem)
