"""The soundness of the file itself, by SQLite's own means."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from database.unit import Unit


def problems(unit: Unit) -> Iterator[dict[str, Any]]:
    """Yield what SQLite finds wrong with the file; nothing for a sound one."""
    for (answer,) in unit.connection.exec_driver_sql("PRAGMA integrity_check(100)"):
        if answer != "ok":
            yield {"code": "file_damaged", "detail": str(answer)}
    for row in unit.connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield {"code": "foreign_key", "detail": str(row[0])}
