"""What goes into the bundle, and what PyInstaller would take along for nothing.

Everything here is a name: of modules nobody imports, of the parts of Qt that the window uses, of
the plugins it needs. What is missing shows in ``make.py smoke``, which opens every page.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath

# Found by the analysis in branches that never run here, or only there for programmers.
EXCLUDED = (
    *("tkinter", "turtle", "idlelib", "pydoc", "doctest", "unittest", "test", "lib2to3"),
    *("distutils", "setuptools", "pkg_resources", "pip", "ensurepip", "venv", "wheel"),
    *("pytest", "_pytest", "hypothesis", "coverage", "mypy", "numpy", "pandas", "lxml"),
    *("pygments", "IPython", "yaml", "rich", "black", "babel", "dateutil", "pytz"),
    *("curses", "readline", "xmlrpc", "sqlite3", "_sqlite3", "multiprocessing"),
    # It speaks to nobody but a PostgreSQL server of one's own, whose driver wants ``ssl``.
    *("ftplib", "smtplib", "imaplib", "socketserver", "http.server"),
    # Codecs of languages that nobody here writes.
    *("_codecs_cn", "_codecs_hk", "_codecs_iso2022", "_codecs_jp", "_codecs_kr", "_codecs_tw"),
    *("PySide6.QtDBus", "PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick"),
    *("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtTest", "PySide6.QtSql"),
    *("PIL.ImageTk", "PIL.ImageQt", "PIL._avif", "PIL._imagingtk", "PIL._imagingcms"),
)

# The libraries of Qt that something here opens, by the start of their name on each system.
QT_LIBRARIES = (
    *("Core", "Gui", "Widgets", "Svg", "PrintSupport"),
    # What the plugins below are linked against.
    *("DBus", "XcbQpa", "WaylandClient", "WaylandEglClientHwIntegration", "EglFSDeviceIntegration"),
)
UNUSED_OF_THESE = ("EglFSDeviceIntegration", "WaylandEglClientHwIntegration")

PLUGINS = (
    # Linux, Windows, macOS; offscreen is for the self-test and for servers.
    *("platforms/qxcb", "platforms/qwayland", "platforms/qoffscreen", "platforms/qminimal"),
    *("platforms/qwindows", "platforms/qcocoa"),
    *("imageformats/qjpeg", "imageformats/qgif", "imageformats/qwebp", "imageformats/qsvg"),
    *("imageformats/qico", "imageformats/qtiff", "iconengines/qsvgicon"),
    "platforminputcontexts/composeplatforminputcontextplugin",
    "platforminputcontexts/ibusplatforminputcontextplugin",
    *("platformthemes/qxdgdesktopportal", "printsupport/cupsprintersupport"),
    *("styles/qmodernwindowsstyle", "styles/qmacstyle"),
    *("wayland-shell-integration/xdg-shell", "wayland-decoration-client/adwaita"),
    *("wayland-decoration-client/bradient",),
)

FROM_THE_SYSTEM = (
    # They are on every desktop, are mended there, and speak to services of just that system.
    *("libdbus-1", "libglib-2.0", "libgthread-2.0", "libfontconfig", "libfreetype", "libcups"),
    *("libX11", "libX11-xcb", "libz", "libzstd", "libuuid"),
)
"""Libraries of Linux that a bundle leaves to it, with all that only they open."""

LANGUAGES = ("ar", "es", "fr", "pt_BR", "ru")
"""Those of the five whose own dialogs Qt has words for; English needs no file."""


def wanted(names: Iterable[str]) -> set[str]:
    """Return which of these files of a bundle are needed.

    Args:
        names: paths inside the bundle, as PyInstaller found them.
    """
    return {name for name in names if _needed(PurePosixPath(name.replace("\\", "/")))}


def reached(binaries: Iterable[tuple[str, str]], opened: Callable[[str], set[str]]) -> set[str]:
    """Return which binaries are left once libraries go that nothing here opens.

    Args:
        binaries: the path of each inside the bundle and on this machine.
        opened: the names of the libraries that a file is linked against.
    """
    known = dict(binaries)
    ours = ("libpython", "_")
    waiting = [name for name in known if "/" in name or name.startswith(ours)]
    left = set(waiting)
    while waiting:
        for name in opened(known[waiting.pop()]) - left:
            if name in known and name.split(".so")[0] not in FROM_THE_SYSTEM:
                left.add(name)
                waiting.append(name)
    return left


def linked(path: str) -> set[str]:
    """Return the names of the libraries that a file of Linux is linked against."""
    done = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=True)
    lines = [line.split() for line in done.stdout.splitlines()]
    return {words[1] for words in lines if words[:1] == ["NEEDED"]}


def doubles(
    binaries: Iterable[tuple[str, str]],
    opened: Callable[[str], set[str]],
    named: Callable[[str], tuple[set[str], set[str]]],
) -> dict[str, str]:
    """Return libraries of the system that a wheel brings, too, and the wheel's that does for both.

    A wheel's has a few signs more in its name, ``libcrypto-3a0647ea.so.3``, and is as a rule newer.

    Args:
        binaries: the path of each inside the bundle and on this machine.
        opened: the names of the libraries that a file is linked against.
        named: the names that a file defines, and those it asks of others.
    """
    known = dict(binaries)
    found: dict[str, str] = {}
    for name in (each for each in known if "/" not in each and ".so." in each):
        stem, number = name.split(".so.")
        same = rf"[^/]+\.libs/{re.escape(stem)}-[0-9a-f]{{8}}\.so\.{number}(\.[\d.]+)?"
        twins = [each for each in sorted(known) if re.fullmatch(same, each)]
        if twins:
            users = [named(at)[1] for at in known.values() if name in opened(at)]
            used = named(known[name])[0].intersection(set().union(*users))
            found.update((name, twin) for twin in twins if used <= named(known[twin])[0])
    return found


def symbols(path: str) -> tuple[set[str], set[str]]:
    """Return the names that a library of Linux defines, and those it asks of others.

    A version of a name belongs to it: ``malloc GLIBC_2.2.5``.
    """
    done = subprocess.run(["objdump", "-T", path], capture_output=True, text=True, check=True)
    defined: set[str] = set()
    asked: set[str] = set()
    for line in (each for each in done.stdout.splitlines() if "\t" in each):
        what, told = line.split("\t")
        _, *version, name = told.replace("(", "").replace(")", "").split()
        (asked if "*UND*" in what else defined).add(" ".join([name, *version]))
    return defined, asked


def weigh(folder: Path) -> float:
    """Return how many megabytes a folder takes, each file counted once."""
    files = {each.resolve() for each in folder.rglob("*") if each.is_file()}
    return sum(each.stat().st_size for each in files) / 1e6


def _needed(path: PurePosixPath) -> bool:
    if "PySide6" in path.parts or path.name.startswith(("libQt6", "Qt6")):
        return _of_qt(path)
    # Those for newer processors do the same, and what is compared here is a few words; its own
    # distances nobody asks for.
    if "rapidfuzz" in path.parts and ("_avx2." in path.name or path.name.startswith("metrics_")):
        return False
    if path.match("psycopg-*.dist-info/METADATA"):  # where the driver reads its own version
        return True
    return not any(part.endswith((".dist-info", ".egg-info")) for part in path.parts)


def _of_qt(path: PurePosixPath) -> bool:
    text = path.as_posix()
    if "/plugins/" in text:
        plugin = text.split("/plugins/")[1].replace("/lib", "/")
        return plugin.split(".")[0] in PLUGINS
    if "/translations/" in text:
        return path.name in {f"qtbase_{code}.qm" for code in LANGUAGES}
    if "/qml/" in text:
        return False
    for start in ("libQt6", "Qt6", "Qt"):
        if path.name.startswith(start):
            part = path.name.removeprefix(start).split(".")[0]
            return part in QT_LIBRARIES and part not in UNUSED_OF_THESE
    return True
