"""Which version this program is, and where its executable is, for those that start a child."""

from __future__ import annotations

import os
import sys
from pathlib import Path

VERSION = "0.1.0"
"""As ``pyproject.toml`` says it. Each package names the version that wrote it."""


def frozen() -> bool:
    """Return whether the program runs from a bundle, without a Python beside it."""
    return bool(getattr(sys, "frozen", False))


def executable() -> str:
    """Return the executable whose answers can be read.

    On Windows a program has either a window or a console, so a bundle has two executables there;
    the one with the window has nothing to answer on.
    """
    here = Path(sys.executable)
    if frozen() and here.stem.lower() == "passerellew":
        return str(here.with_name(f"passerelle{here.suffix}"))
    return sys.executable


def leave_others_alone() -> None:
    """Let programs of the system find their own libraries, not those of the bundle.

    The start of a bundle puts its own first for all its children; a viewer of PDF files that gets
    them crashes.
    """
    for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
        before = os.environ.pop(f"{name}_ORIG", None)
        if before is not None:
            os.environ[name] = before
        elif frozen():
            os.environ.pop(name, None)
