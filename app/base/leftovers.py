"""Private folders in which something lies in the clear while a program works on it.

A power cut or a crash leaves them behind; a day later nobody is at work in them any more.
"""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from pathlib import Path

PREFIX = "passerelle-"
"""How the names of such folders begin."""
LASTING = "passerelle+"
"""How those begin that may be in use for days: they are left alone."""
_OLD = 24 * 3600  # seconds


def sweep() -> None:
    """Take away what is left of earlier days; never an error."""
    with contextlib.suppress(OSError), tempfile.TemporaryDirectory(prefix=PREFIX) as fresh:
        now = Path(fresh).stat().st_mtime  # as those were dated, whatever a clock says
        for place in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
            with contextlib.suppress(OSError):
                old = now - place.lstat().st_mtime > _OLD
                if old and place.is_dir() and not place.is_symlink():
                    shutil.rmtree(place, ignore_errors=True)
