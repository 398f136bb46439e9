"""The end of a day's work: a package of what is not sent yet, and one line about it next time."""

from __future__ import annotations

import logging
from pathlib import Path

import platformdirs

from app.base import clock
from app.base.errors import AppError
from app.base.text import Message
from app.services.who import HQ, Who
from database import packages
from database.engine import Store
from database.unit import Unit, read, write

SWITCH = "auto_package"
"""The setting that is ``off`` where nobody wants packages at closing."""
FOLDER = "packages"
"""The setting that names the folder where packages go."""
_ASKED = "closing.asked"
_SOON = 60_000
"""Milliseconds in which a package may still be on its way."""

log = logging.getLogger(__name__)


def folder(store: Store) -> Path:
    """Return where packages go: the folder used last, or the person's documents."""
    with read(store) as unit:
        return _folder(unit, store.path)


def _folder(unit: Unit, path: Path) -> Path:
    chosen = unit.get(f"my.{FOLDER}")
    for place in (Path(chosen) if chosen else None, Path(platformdirs.user_documents_dir())):
        if place is not None and place.is_dir():
            return place
    return path.parent


def package(store: Store) -> list[str]:
    """Decide at closing whether a package is due, and note that it was asked for.

    An office's laptop with unsent work writes one for headquarters, unless that is switched off.
    Headquarters makes the answers to all offices itself.

    Returns: the words of the command that writes it, for a process of its own, so that nobody
        waits; none where nothing is due.
    """
    who: Who = store.identity
    if who.training or who.is_hq or store.seen_from is not None:
        return []
    try:
        with write(store) as unit:
            if unit.get(f"my.{SWITCH}") == "off" or not _is_due(unit, who):
                return []
            unit.put(_ASKED, str(clock.now_ms()))
            place = _folder(unit, store.path)
            unit.commit()
    except AppError as error:
        log.warning("no package at closing: %s", error.code)
        return []
    return ["export", str(who.database), "--to", HQ, "--out", str(place)]


def _is_due(unit: Unit, who: Who) -> bool:
    """Tell whether anything waits for headquarters: records, or files it asked for."""
    from app.services import parcels, sending, standing

    allowed = sending.allowed_for(who, HQ)
    return bool(standing.unsent_count(unit, who)) or parcels.is_due(unit, HQ, allowed)


def news(store: Store) -> list[Message]:
    """Return what became of the package asked for at the last closing; said once."""
    who: Who = store.identity
    with read(store) as unit:
        if store.seen_from is not None or not unit.get(_ASKED):
            return []
    from app.services import standing

    with write(store) as unit:
        asked = int(unit.get(_ASKED) or 0)
        made = [row for row in packages.history_out(unit) if row.made_at >= asked]
        if not made and 0 <= clock.now_ms() - asked < _SOON:
            return []  # it may be on its way
        unit.put(_ASKED, "")
        unsent = standing.unsent_count(unit, who)
        unit.commit()
    if made:
        file = Path(made[0].file)
        return [Message("package_written", {"file": file.name, "folder": str(file.parent)})]
    return [Message("package_failed")] if unsent else []
