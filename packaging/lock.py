"""Choose the versions of every requirement and write them down with their hashes.

The locks cover all platforms and all supported versions of Python, and name no address: where
the files come from is the business of whoever installs them.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HEADING = "# Made by `packaging/make.py lock` from pyproject.toml; not edited by hand.\n"
# A release that is taken back is usually taken back within days.
COOLDOWN = "1 week"


def lock(
    uv: Path, target: Path, groups: list[str], project: Path | None, beside: Path | None = None
) -> None:
    """Write one lock for these dependency groups, with the project's own dependencies or without.

    Args:
        uv: the program that chooses.
        target: the lock.
        groups: options that name the dependency groups.
        project: where the project's own dependencies stand, if they are wanted.
        beside: a lock whose versions are kept, as both are installed in one environment.

    Raises:
        subprocess.CalledProcessError: the requirements contradict each other; uv has said how.
    """
    options = ["--universal", "--python-version", "3.11", "--generate-hashes", "--no-header"]
    options += ["--no-annotate", "--exclude-newer", COOLDOWN, "--upgrade", "-q", *groups]
    options += ["--constraints", str(beside)] if beside else []
    sources = [str(project)] if project else []
    command = [str(uv), "pip", "compile", *options, *sources, "-o", str(target)]
    subprocess.run(command, check=True, cwd=ROOT)
    target.write_text(HEADING + target.read_text(encoding="utf-8"), encoding="utf-8")


def main() -> int:
    """Make every lock with uv, in an environment of its own."""
    folder = ROOT / "build" / "lock"
    subprocess.run([sys.executable, "-m", "venv", "--clear", str(folder)], check=True)
    scripts = folder / ("Scripts" if os.name == "nt" else "bin")
    subprocess.run([str(scripts / "python"), "-m", "pip", "install", "-q", "uv"], check=True)
    project = ROOT / "pyproject.toml"
    try:
        lock(scripts / "uv", ROOT / "requirements.lock", ["--group", "dev"], project)
        for group in ("bundle", "benchmark"):
            target = ROOT / "packaging" / f"{group}.lock"
            lock(scripts / "uv", target, ["--group", f"{project}:{group}"], None)
        docs = ROOT / "packaging" / "docs.lock"
        everyday = ROOT / "requirements.lock"
        lock(scripts / "uv", docs, ["--group", f"{project}:docs"], None, everyday)
    except subprocess.CalledProcessError as trouble:
        return trouble.returncode
    return 0


if __name__ == "__main__":
    sys.exit(main())
