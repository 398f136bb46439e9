"""Databases that are costly to make: made once, and copied for each test."""

from __future__ import annotations

import dataclasses
import functools
import os
import shutil
import tempfile
from pathlib import Path

from app.services import start
from database import witness
from database.engine import Store
from tests import server


class Original:
    """A database made once; each test gets a copy that believes to be the original."""

    def __init__(self, store: Store) -> None:
        """Close the database and remember what its witness says."""
        seen = witness.load(start.who(store).replica)
        assert seen is not None
        self._seen = seen
        self._path = store.path
        start.close_store(store)

    def copy(self, folder: Path, name: str = "") -> Path:
        """Put a copy into a folder and let the witness of this home know it there."""
        path = folder / (name or self._path.name)
        shutil.copyfile(self._path, path)
        place, machine = str(path.resolve()), witness.machine()
        witness.save(dataclasses.replace(self._seen, path=place, machine=machine))
        return path


@functools.cache
def _training(office: str, label: str, language: str) -> Original:
    folder = Path(tempfile.mkdtemp(dir=os.environ["HOME"]))  # that of all tests, which goes
    return Original(_made(folder / "training.db", office, label, language))


def _made(path: Path, office: str, label: str, language: str) -> Store:
    role = "hq" if office == "HQ" else "field"
    return start.create(
        path, office=office, role=role, label=label, training=True, language=language
    )


def training(path: Path, office: str, *, label: str = "", language: str = "fr") -> Store:
    """Open the training database of an office at a path, as if it had been made there.

    All of these copies have one name in the exchange: a test with two of one office makes them.
    """
    if server.place(path).exists():  # on a server none is copied
        return _made(path, office, label, language)
    return start.open_store(_training(office, label, language).copy(path.parent, path.name))
