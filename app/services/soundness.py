"""Looking at the database by itself: quickly at every start, and at every page when it is due.

Source: reliability.md R8.
"""

from __future__ import annotations

import logging

from app.base import clock
from app.base.errors import StoreBusyError
from app.base.text import Message
from database import integrity
from database.engine import Store
from database.unit import read, write

WEEK = 7 * 24 * 3600 * 1000
_LOOKED = "sound.looked"
"""The setting that says when every page was last looked at, in milliseconds."""

log = logging.getLogger(__name__)


def look(store: Store) -> list[Message]:
    """Look at a database that was just opened.

    Every page is looked at where a week went by, where the clock went back, and after a stop in
    mid-work or a restore; else only how the pages hang together.

    Returns: one line where something is wrong; nothing changes.
    """
    try:
        with read(store) as unit:
            since = clock.now_ms() - int(unit.get(_LOOKED, "0"))
            whole = store.left_open or _restored(store) or not 0 <= since < WEEK
            sound = integrity.is_sound(unit, every_page=whole)
    except StoreBusyError:
        return []  # another program is at work; the next start looks again
    if not sound:
        log.warning("store: not sound")
        return [Message("store_unsound")]
    if whole and store.seen_from is None:
        with write(store) as unit:
            unit.put(_LOOKED, str(clock.now_ms()))
            unit.commit()
        store.left_open = False
        log.info("store: every page looked at")
    return []


def _restored(store: Store) -> bool:
    return any(notice.params.get("reason") == "restored" for notice in store.notices)
