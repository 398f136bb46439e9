"""A lost database made again from its archive: the packages it took, and those it wrote.

Every record and every change comes back that was ever exchanged. What was recorded on the lost
laptop and never put into a package is in no archive: only a backup of the database has it.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from app.base.progress import SILENT, Progress
from app.services import receiving
from app.services.who import Who
from database import packages
from database.engine import Store
from database.unit import Unit, write


def rebuild(
    store: Store, files: Sequence[Path], progress: Progress = SILENT
) -> list[receiving.FileResult]:
    """Take the archive of a lost laptop of this office into a new database, in any order.

    The lost laptop counts as gone from now on: nobody holds back packages for it, and what it had
    recorded is this laptop's to send.

    Args:
        store: a database of the same office.
        files: the packages, received and sent.
        progress: told about each step; may cancel between and within files.
    """
    # A database that begins anew has verified nobody yet; the archive is this office's own.
    results = receiving.take(store, files, accept_unverified=True, progress=progress)
    with write(store) as unit:
        _succeed(unit, store.identity)
        unit.commit()
    return results


def _succeed(unit: Unit, who: Who) -> None:
    """Retire the laptops of our office that wrote any of the packages here."""
    lost: dict[str, int] = {}
    for row in packages.history_in(unit):
        name = unit.log.names[row.replica_id]
        if row.office == who.office and name != who.replica:
            lost[name] = max(row.number, lost.get(name, 0))
    unit.put("retired", json.dumps({**json.loads(unit.get("retired", "{}")), **lost}))
    packages.retire(unit, lost)
