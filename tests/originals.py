"""Databases that are costly to make: made once, and copied for each test."""

from __future__ import annotations

import dataclasses
import shutil
from pathlib import Path

from app.services import start
from database import witness
from database.engine import Store


class Original:
    """A database made once; each test gets a copy that believes to be the original."""

    def __init__(self, store: Store) -> None:
        """Close the database and remember what its witness says."""
        seen = witness.load(start.who(store).replica)
        assert seen is not None
        self._seen = seen
        self._path = store.path
        start.close_store(store)

    def copy(self, folder: Path) -> Path:
        """Put a copy into a folder and let the witness of this home know it there."""
        path = folder / self._path.name
        shutil.copyfile(self._path, path)
        here = {"path": str(path.resolve()), "machine": witness.machine()}
        witness.save(dataclasses.replace(self._seen, **here))
        return path

    def open(self, folder: Path) -> Store:
        """Open a copy, which somebody closes."""
        return start.open_store(self.copy(folder))
