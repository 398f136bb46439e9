"""Gathers the licences of everything that a bundle carries, and lists them in one file.

What came from Python packages is named by their own metadata; libraries of the system, by what
Debian says of them. The bundle keeps all libraries as files of their own, so that whoever wants to
may put another build of Qt in their place, as its licence asks.
"""

from __future__ import annotations

import platform
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

from packaging.requirements import Requirement

HERE = Path(__file__).resolve().parent
TEXTS = HERE / "licences"
ROOTS = ("passerelle", "pyinstaller")
BUILDING = ("pyinstaller",)
"""Of these only the start of the executable is inside, none of what they need themselves."""
NOT_IN_METADATA = {
    "sqlcipher3": "Zlib; inside: SQLite (public domain), SQLCipher (BSD), OpenSSL (Apache-2.0)",
    "pyrage": "MIT OR Apache-2.0",
}
HEADING = """What Passerelle carries that others made
=======================================

Passerelle itself is under the Apache License 2.0 (LICENSE). Below is every other part of this
folder, with its version and licence; the texts lie beside this file. Qt and PySide6 are used under
the LGPL 3: their libraries are files of their own in `parts`, and may be replaced. Their sources
are at https://download.qt.io/official_releases/, and what they contain of others is listed at
https://doc.qt.io/qt-6/licenses-used-in-qt.html.

"""


class Part(NamedTuple):
    """Something others made."""

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]


def write(folder: Path, files: Iterable[str]) -> list[Part]:
    """Write the list and all texts into a folder, which is made anew.

    Args:
        folder: where they go.
        files: where the libraries of the bundle lie on this machine.
    Returns: the parts, by name.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    parts = sorted({*_of_python(), _python(), *_of_system(files)})
    lines = [f"{each.name} {each.version}: {each.licence}" for each in parts]
    listed = HEADING + "\n".join(lines) + "\n"
    (folder / "THIRD-PARTY.txt").write_text(listed, encoding="utf-8")
    shutil.copy(HERE.parent / "LICENSE", folder / "LICENSE")
    for each in parts:
        for text in each.texts:
            name = f"{each.name}-{text.name}".removesuffix(".txt") + ".txt"
            (folder / name).write_bytes(text.read_bytes())
    return parts


def _of_python() -> list[Part]:
    """Return the packages that the program needs, and those they need."""
    waiting, seen, found = list(ROOTS), set(ROOTS), []
    while waiting:
        name = waiting.pop()
        try:
            made = metadata.distribution(name)
        except metadata.PackageNotFoundError:  # wanted on another platform
            continue
        if name != ROOTS[0]:
            found.append(_part(made))
        wanted = () if name in BUILDING else made.requires or ()
        for each in map(Requirement, wanted):
            if each.name not in seen and (not each.marker or each.marker.evaluate({"extra": ""})):
                seen.add(each.name)
                waiting.append(each.name)
    return found


def _part(made: metadata.Distribution) -> Part:
    name, said = made.metadata["Name"], made.metadata.json
    words = str(said.get("license_expression") or said.get("license") or "?")
    licence = NOT_IN_METADATA.get(name.lower(), words.splitlines()[0])
    files = [Path(str(made.locate_file(each))) for each in made.files or ()]
    start = ("licen", "copying", "notice")
    texts = [each for each in files if each.name.lower().startswith(start) and each.is_file()]
    if "LGPL" in licence:
        texts += sorted(TEXTS.glob("*.txt"))
    return Part(name, made.version, licence, tuple(each for each in texts if each.suffix != ".py"))


def _python() -> Part:
    places = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix), Path("/usr/share/doc"))
    names = ("LICENSE.txt", "LICENSE", f"python3.{sys.version_info.minor}/copyright")
    texts = [place / name for place in places for name in names if (place / name).is_file()]
    return Part("Python", platform.python_version(), "PSF-2.0", tuple(texts[:1]))


def _of_system(files: Iterable[str]) -> list[Part]:
    """Return the Debian packages from which libraries of the bundle were taken."""
    if not shutil.which("dpkg-query"):
        return []
    ours = [str(Path(each).resolve()) for each in files]
    theirs = sorted({each for each in ours if each.startswith(("/usr/lib/", "/lib/"))})
    owners = {name for each in theirs for name in _asked("-S", each, each.removeprefix("/usr"))}
    found = []
    for name in sorted(owners):
        version = _shown("-W", "-f=${Version}", name)
        text = Path("/usr/share/doc") / name.split(":")[0] / "copyright"
        licence = f"see {name.split(':')[0]}-copyright.txt (a library of Debian)"
        found.append(Part(name.split(":")[0], version, licence, (text,) if text.is_file() else ()))
    return found


def _asked(*words: str) -> set[str]:
    """Return the packages that own one of these files."""
    lines = _shown(*words).splitlines()
    return {line.split(": ")[0] for line in lines if ": " in line and " by " not in line}


def _shown(*words: str) -> str:
    done = subprocess.run(["dpkg-query", *words], capture_output=True, text=True, check=False)
    return done.stdout.strip()
