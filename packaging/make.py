#!/usr/bin/env python3
"""The one entrance: installs, runs, tests, and makes what is made from the sources.

It needs nothing but Python 3.11 with pip, and may be typed again at any time: what is done
already is not done twice.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BUILD = ROOT / "build"
LOCK = ROOT / "requirements.lock"
DOCS_LOCK = ROOT / "packaging" / "docs.lock"
BUNDLE_LOCK = ROOT / "packaging" / "bundle.lock"
BENCHMARK_LOCK = ROOT / "packaging" / "benchmark.lock"
LANGUAGES = ("fr", "es", "pt", "ar", "ru")  # beside English, the language of the sources
OLDEST, NEWEST = (3, 11), (3, 14)
# A lock is complete. An older pip (Debian 12's) that still looks for dependencies meets a newer
# release of one that is wanted with an extra, takes that, and then finds no hash for it.
EXACTLY = ("--require-hashes", "--no-deps", "--only-binary", ":all:")

# What Qt opens besides its own wheel; all but the first line only for a window on a screen.
QT_LIBRARIES = (
    *("libgl1", "libegl1", "libxkbcommon0", "libglib2.0-0", "libfontconfig1", "libdbus-1-3"),
    *("libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libxcb-randr0"),
    *("libxcb-xkb1", "libxkbcommon-x11-0", "libwayland-cursor0"),
)
# What tests ask for a second opinion or for trouble; without one, its tests skip and say so.
TEST_TOOLS = (
    *("libreoffice-calc", "python3-uno", "strace", "faketime", "libfiu-dev", "fiu-utils"),
    *("ntfs-3g", "xvfb", "xauth", "fonts-noto-core", "poppler-utils", "nsis"),
    *("desktop-file-utils", "postgresql"),
)
# What takes libraries apart, packs, and makes a world without Python.
BUNDLE_TOOLS = (*("binutils", "xz-utils", "bubblewrap", "desktop-file-utils", "shared-mime-info"),)
# A file stays with one worker: its tests may share what is costly to make, and count together.
ON_EVERY_CORE = ("--numprocesses", "auto", "--dist", "loadfile", "--no-loadscope-reorder")
# Modules whose every line a test must reach.
FULLY_COVERED = ("app/base/*", "app/domain/*", "app/sync/*", "app/exchange/*")
LEFTOVERS = (".mypy_cache", ".pytest_cache", ".ruff_cache", ".import_linter_cache", ".hypothesis")


class Stop(Exception):
    """Ends the command with a sentence for the person who typed it."""


def say(text: str) -> None:
    """Print a line at once, so that it stands before what the next program prints."""
    print(text, flush=True)


def call(command: Sequence[str | Path], **environment: str) -> int:
    """Run a program with its output where ours goes; return its exit code."""
    done = subprocess.run(
        [str(part) for part in command], env={**os.environ, **environment}, check=False
    )
    return done.returncode


def answer(command: Sequence[str]) -> str | None:
    """Return what a program prints, or None where it is absent or fails."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return None
    return done.stdout if done.returncode == 0 else None


# --- The machine ---------------------------------------------------------------------------


def need_packages(wanted: Iterable[str], purpose: str) -> None:
    """Install Debian packages that are missing, or say the one line to type.

    Does nothing on machines without apt, where these are the person's own business.
    """
    if not (shutil.which("apt-get") and shutil.which("dpkg-query")):
        return
    present = _installed_packages()
    missing = [name for name in wanted if name not in present]
    if not missing:
        return
    install = ["apt-get", "install", "-y", "--no-install-recommends"]
    right = _right_to_install()
    if right is None:
        say(f"{purpose}: not installed are {', '.join(missing)}. To install them, type:")
        say(f"    sudo {' '.join([*install, *missing])}")
        return
    say(f"==> {purpose}: {' '.join(missing)}")
    install += ["-o", "DPkg::Lock::Timeout=300"]
    _quietly([*right, "apt-get", "update"])  # a dead third-party source is no obstacle
    if _quietly([*right, *install, *missing]) is None:
        return
    for name in missing:  # one name unknown to this release must not cost us the others
        trouble = _quietly([*right, *install, name])
        if trouble is not None:
            say(f"{purpose}: {name} cannot be installed here. {trouble}")


def _quietly(command: list[str]) -> str | None:
    """Run a program without its output; return the last line of that where it failed."""
    done = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        text=True,
        check=False,
    )
    return None if done.returncode == 0 else (done.stdout.strip().splitlines() or ["?"])[-1]


def _installed_packages() -> set[str]:
    """Return the names of installed packages, and the names they also answer to."""
    listing = answer(["dpkg-query", "-W", "-f=${db:Status-Status}|${Package}|${Provides}\n"])
    found: set[str] = set()
    for line in (listing or "").splitlines():
        status, package, provides = line.split("|", 2)
        if status == "installed":
            found.add(package)
            found.update(part.split()[0] for part in provides.split(",") if part.strip())
    return found


def _right_to_install() -> list[str] | None:
    """Return the words before apt-get: none for root, sudo without question, or None: may not."""
    if os.name == "posix" and os.geteuid() == 0:
        return []
    if shutil.which("sudo") and answer(["sudo", "-n", "true"]) is not None:
        return ["sudo", "-n", "DEBIAN_FRONTEND=noninteractive"]
    return None


def has_display() -> bool:
    """Return whether a window can be opened here."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def need_right_python() -> None:
    """Go on with a Python that the libraries support: this one, or a newer one beside it."""
    if OLDEST <= sys.version_info[:2] <= NEWEST:
        return
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        other = shutil.which(f"python3.{minor}")
        if other:
            raise SystemExit(call([other, __file__, *sys.argv[1:]]))
    have = ".".join(str(part) for part in sys.version_info[:2])
    message = f"This is Python {have}; Passerelle needs Python 3.11 to 3.14."
    raise Stop(message)


# --- The environment -----------------------------------------------------------------------


def program(name: str) -> Path:
    """Return the path of a program inside the environment."""
    if os.name == "nt":
        return VENV / "Scripts" / f"{name}.exe"
    return VENV / "bin" / name


def install() -> None:
    """Make the environment `.venv` from the locked requirements, unless it is so already."""
    made = _fingerprint(LOCK)
    installed = _fingerprint(ROOT / "pyproject.toml")
    known = _stamp("requirements").read_text() if _stamp("requirements").exists() else ""
    if known != made or call([program("python"), "-c", ""]) != 0:
        started = time.monotonic()
        _make_environment()
        say("==> installing the locked requirements into .venv")
        _pip(*EXACTLY, "-r", LOCK)
        _stamp("requirements").write_text(made)
        _stamp("project").unlink(missing_ok=True)
        say(f"    done in {time.monotonic() - started:.0f} s")
    if not _stamp("project").exists() or _stamp("project").read_text() != installed:
        _pip("--no-deps", "--no-build-isolation", "--no-index", "-e", ROOT)
        _stamp("project").write_text(installed)


def _fingerprint(source: Path) -> str:
    """Name a state of the environment: its source, where it stands, and which Python made it."""
    state = f"{ROOT}\n{sys.version}\n".encode() + source.read_bytes()
    return hashlib.sha256(state).hexdigest()


def _stamp(name: str) -> Path:
    return VENV / f"{name}.stamp"


def _make_environment() -> None:
    has_pip = importlib.util.find_spec("pip") is not None
    with_pip = importlib.util.find_spec("ensurepip") is not None
    if not with_pip and (_right_to_install() is not None or not has_pip):
        need_packages(["python3-venv"], "Python's environments")  # Debian keeps ensurepip apart
        importlib.invalidate_caches()
        with_pip = importlib.util.find_spec("ensurepip") is not None
    if not with_pip and not has_pip:
        message = "This Python has neither ensurepip nor pip: install python3-venv and try again."
        raise Stop(message)
    say("==> making the environment .venv")
    command = [sys.executable, "-m", "venv", "--clear", *([] if with_pip else ["--without-pip"])]
    if call([*command, VENV]) != 0:
        message = f"The environment could not be made in {VENV}."
        raise Stop(message)


def _pip(*arguments: str | Path) -> None:
    inside: list[str | Path] = [program("python"), "-m", "pip"]
    if answer([str(part) for part in [*inside, "--version"]]) is None:
        inside = [sys.executable, "-m", "pip", "--python", program("python")]
    quiet = ["install", "-q", "--disable-pip-version-check", "--no-input"]
    if call([*inside, *quiet, *arguments], PIP_ROOT_USER_ACTION="ignore") != 0:
        message = (
            "pip could not install what is locked. Without a network, download the files on "
            "another machine\n(pip download --require-hashes --no-deps -r requirements.lock "
            "-d WHEELS), bring the folder here and set\nPIP_NO_INDEX=1 and "
            "PIP_FIND_LINKS=WHEELS."
        )
        raise Stop(message)


def python(*arguments: str | Path, **environment: str) -> int:
    """Run the environment's Python, never with the working directory on its path."""
    return call([program("python"), "-P", *arguments], **environment)


# --- The commands --------------------------------------------------------------------------


def do_install(extra: list[str]) -> int:
    """Make .venv from requirements.lock."""
    _no_more(extra)
    install()
    say(f"Ready: {program('passerelle')}")
    return 0


def do_run(extra: list[str]) -> int:
    """Open the window on training data; without a screen, tell the tour instead."""
    need_packages(QT_LIBRARIES, "Qt's system libraries")
    install()
    if has_display():
        return python("-m", "app", "--training", *extra)
    folder = BUILD / "tour"
    shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(exist_ok=True)
    say("There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set), so instead of the")
    say(f"window comes the tour: the whole story without one. Its files stay in {folder}.")
    language = (os.environ.get("LC_ALL") or os.environ.get("LANG") or "")[:2]
    chosen = language if language in LANGUAGES else "en"
    return python("-m", "app", "tour", folder, *(extra or ["--lang", chosen]))


def do_test(extra: list[str]) -> int:
    """Install what tests need, check the sources, run the tests; further words go to pytest."""
    need_packages([*QT_LIBRARIES, *TEST_TOOLS], "Libraries and tools for the tests")
    install()
    with contextlib.suppress(Stop):  # without a network, the test of the documentation skips
        _pip(*EXACTLY, "-r", DOCS_LOCK)
    failed = _check_sources()
    if failed:  # said before the tests, so that pytest has the last word
        say(f"==> FAILED before the tests: {', '.join(failed)}")
    say("==> pytest")
    tests = python("-m", "pytest", "-rs", *ON_EVERY_CORE, *extra)
    return tests or (1 if failed else 0)


def _check_sources() -> list[str]:
    """Run every check that needs no test; return the names of those that failed."""
    checks: dict[str, Sequence[str | Path]] = {
        "ruff check": [program("ruff"), "check", ROOT],
        "ruff format": [program("ruff"), "format", "--check", ROOT],
        "mypy": [program("mypy"), "--config-file", ROOT / "pyproject.toml"],
        "lint-imports": [
            *(program("lint-imports"), "--no-logo", "--config", ROOT / "pyproject.toml"),
        ],
    }
    failed = []
    for name, command in checks.items():
        say(f"==> {name}")
        if call(command) != 0:
            failed.append(name)
    return failed


def do_lint(extra: list[str]) -> int:
    """Check the sources without running a test, as before every commit."""
    _no_more(extra)
    install()
    failed = _check_sources()
    say(f"FAILED: {', '.join(failed)}" if failed else "The sources are in order.")
    return 1 if failed else 0


def do_check(extra: list[str]) -> int:
    """Run all checks, and the tests with their coverage (100 % where nothing may be untested)."""
    install()
    failed = _check_sources()
    say("==> pytest with coverage")
    if python("-m", "pytest", "-rs", *ON_EVERY_CORE, "--cov", "--cov-report=", *extra) != 0:
        failed.append("pytest")
    only = f"--include={','.join(FULLY_COVERED)}"
    if python("-m", "coverage", "report", only, "--fail-under=100") != 0:
        failed.append("coverage")
    say(f"FAILED: {', '.join(failed)}" if failed else "All checks passed.")
    return 1 if failed else 0


def do_bench(extra: list[str]) -> int:
    """Measure against the bars and the peers: bench [NAME…] [--quick] [--folder F]."""
    install()
    _pip(*EXACTLY, "-r", BENCHMARK_LOCK)
    return python("-m", "tests.benchmarks", *extra, PYTHONPATH=str(ROOT))


def do_night(extra: list[str]) -> int:
    """Try 100,000 schedules of the synchronisation: night [--schedules N] [--seed SEED]."""
    install()
    return python("-m", "tests.app.sync.night", *extra, PYTHONPATH=str(ROOT))


def do_screenshots(extra: list[str]) -> int:
    """Render every page from the training data, without a screen."""
    need_packages([*QT_LIBRARIES, "fonts-noto-core"], "Qt's system libraries and fonts")
    install()
    return python(ROOT / "packaging" / "screenshots.py", *extra, QT_QPA_PLATFORM="offscreen")


def do_guide(extra: list[str]) -> int:
    """Make the guides of the three people with fresh pictures: PDF and offline HTML."""
    need_packages([*QT_LIBRARIES, "fonts-noto-core"], "Qt's system libraries and fonts")
    install()
    return python(ROOT / "packaging" / "guide.py", *extra, QT_QPA_PLATFORM="offscreen")


def do_docs(extra: list[str]) -> int:
    """Make the API documentation of the pure layers; the least warning is an error."""
    install()
    _pip(*EXACTLY, "-r", DOCS_LOCK)
    return python(ROOT / "packaging" / "docs.py", *extra)


def do_ts(extra: list[str]) -> int:
    """Bring the translation files up to date with the texts in the sources."""
    _no_more(extra)
    install()
    return python(ROOT / "packaging" / "translations.py")


def do_migration(extra: list[str]) -> int:
    """Write the next migration from what the catalogue declares: migration "what it adds"."""
    if len(extra) != 1:
        message = 'One sentence says what the migration is for: migration "add the risk register"'
        raise Stop(message)
    install()
    return python(ROOT / "packaging" / "migration.py", *extra)


def do_lock(extra: list[str]) -> int:
    """Choose the versions of requirements.lock anew, none younger than a week."""
    _no_more(extra)
    return call([sys.executable, ROOT / "packaging" / "lock.py"])


def do_bundle(extra: list[str]) -> int:
    """Make dist/passerelle, a folder that needs no Python: bundle [--twice]."""
    return _with_bundler("bundle", extra)


def do_smoke(extra: list[str]) -> int:
    """Try dist/passerelle where there is no Python: smoke [FOLDER]."""
    return _with_bundler("smoke", extra)


def do_deb(extra: list[str]) -> int:
    """Pack dist/passerelle for Debian and as an archive; deb --try only installs and removes it."""
    return _with_bundler("deb", extra)


def _with_bundler(name: str, extra: list[str]) -> int:
    need_packages([*QT_LIBRARIES, *BUNDLE_TOOLS], "Libraries and tools for the bundle")
    install()
    _pip(*EXACTLY, "-r", BUNDLE_LOCK)
    return python(ROOT / "packaging" / f"{name}.py", *extra, PYTHONPATH=str(ROOT / "packaging"))


def do_clean(extra: list[str]) -> int:
    """Remove what was made, except .venv; with `--all`, .venv too."""
    doomed = [ROOT / name for name in (*LEFTOVERS, "build", "dist", "htmlcov")]
    if extra == ["--all"]:
        doomed.append(VENV)
    else:
        _no_more(extra)
    for folder in ("app", "database", "resources", "tests", "packaging"):
        doomed += (ROOT / folder).rglob("__pycache__")
    for path in doomed:
        shutil.rmtree(path, ignore_errors=True)
    (ROOT / ".coverage").unlink(missing_ok=True)
    return 0


def _no_more(extra: list[str]) -> None:
    if extra:
        message = f"Not understood: {' '.join(extra)}"
        raise Stop(message)


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    "run": do_run,
    "test": do_test,
    "install": do_install,
    "screenshots": do_screenshots,
    "guide": do_guide,
    "docs": do_docs,
    "ts": do_ts,
    "migration": do_migration,
    "lint": do_lint,
    "check": do_check,
    "bench": do_bench,
    "night": do_night,
    "lock": do_lock,
    "bundle": do_bundle,
    "smoke": do_smoke,
    "deb": do_deb,
    "clean": do_clean,
}


def main(arguments: list[str]) -> int:
    """Carry out one command; return the exit code for the shell."""
    listing = "\n".join(f"  {name:12} {do.__doc__}" for name, do in COMMANDS.items())
    parser = argparse.ArgumentParser(
        prog="make.py",
        description=(__doc__ or "").splitlines()[0],
        epilog=f"commands:\n{listing}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("command", choices=COMMANDS, metavar="command")
    parser.add_argument("extra", nargs=argparse.REMAINDER, help="further words for the command")
    if not arguments:
        parser.print_help()
        return 2
    chosen = parser.parse_args(arguments)
    try:
        need_right_python()
        return COMMANDS[chosen.command](chosen.extra)
    except Stop as stop:
        print(f"make.py: {stop}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
