"""Backups a person asks for, and those the program makes before an import."""

from __future__ import annotations

from pathlib import Path

from database import backups
from database.engine import Store

KEPT_BEFORE_IMPORT = 5


def before_import(store: Store) -> Path:
    """Copy the database before a batch of packages is taken; the newest few copies are kept."""
    made = backups.backup(store.path, backups.beside(store.path, "before-import"))
    backups.thin(store.path, "before-import", KEPT_BEFORE_IMPORT)
    return made
