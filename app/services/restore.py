"""Going back to a backup: first what it would cost, then the swap, and a laptop that goes on."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.base import clock
from app.base.errors import (
    AppError,
    CallError,
    StoreDamagedError,
    StoreLockedError,
    StoreTooNewError,
)
from app.services import backup, servers, standing, start
from app.services.backup import Line
from app.services.own_secrets import BESIDE
from app.services.who import Who
from app.sync.feeds import Vector, feed_name, recognised, without
from database import backups, counting, records, restoring, schema, witness
from database.engine import Store
from database.restoring import Facts
from database.unit import Unit, read

log = logging.getLogger(__name__)

NAMED = 20
"""Records of unsent work that a preview names."""
DAY = 24 * 3600 * 1000


@dataclass(frozen=True)
class Lacking:
    """What the database holds now and the backup does not."""

    changes: int
    """All of them; what others sent comes again with their packages."""
    own: int
    """Those made here; what headquarters has received comes back from there."""
    unsent: int
    """Those made here that are in no package: after the restore only the old database has them."""
    records: Mapping[str, int]
    """Records of unsent work, by entity."""
    named: list[tuple[str, str]]
    """Entity and title of some of these records, the newest first."""
    since: int
    """When the first unsent change was made, in milliseconds; 0: there is none."""
    days: int
    """Days of unsent work: from then until the last thing recorded here."""


@dataclass(frozen=True)
class Preview:
    """What restoring would mean."""

    backup: Facts
    bytes: int
    current: Facts | None
    """None where no database is, or it cannot be read."""
    lacking: Lacking | None
    """None where nobody can tell: the database cannot be read."""


@dataclass(frozen=True)
class Offered:
    """The newest backup that is sound, for a database that is not."""

    line: Line
    seen: Preview
    own: int
    """Changes made here that the backup lacks, as the witness beside the database knows."""
    seen_at: int
    """When work was last done here, in milliseconds; 0: nobody knows."""


@dataclass(frozen=True)
class Restored:
    """A database that was put back."""

    path: Path
    kept: Path | None
    """Where the database that was there before is now; it is never thrown away."""
    preview: Preview


def preview(kept: Path, path: Path) -> Preview:
    """Say what a backup holds, and what the database holds that the backup does not.

    Args:
        kept: the backup.
        path: the database it would replace; it need not exist, nor be sound.

    Raises:
        CallError: there is no such backup, it is of another office, one of the two is for
            training and the other is not, or they were named the wrong way round.
        StoreError: the backup is damaged, newer than this program, or no database of ours.
    """
    found = restoring.facts(kept)
    if path.exists() and path.samefile(kept):
        raise CallError("restore_onto_itself", path=str(path))
    if path.exists() and any(path.samefile(each.path) for each in backups.made(kept)):
        raise CallError("restore_onto_backup", backup=path.name, path=kept.name)
    current = _current(path)
    if current is not None and (current.office, current.role) != (found.office, found.role):
        raise CallError("backup_of_another", office=found.office, here=current.office)
    if current is not None and current.training != found.training:
        raise CallError("backup_is_training" if found.training else "backup_is_real")
    lacking = None if current is None else _lacking(path, current, found.vector)
    return Preview(found, kept.stat().st_size, current, lacking)


def newest_good(path: Path) -> Offered | None:
    """Return the newest backup that a damaged database can go back to; None where there is none.

    Raises:
        StoreLockedError: it is protected, and nobody has given its passphrase yet.
    """
    for line in backup.listed(path):
        if line.reason == restoring.DAMAGED:
            continue
        try:
            seen = preview(line.path, path)
        except StoreLockedError:
            raise
        except AppError as error:
            log.info("backup %d: %s", line.number, error.code)
            continue
        told = witness.load(seen.backup.replica)
        return Offered(line, seen, _own_since(seen, told), told.seen if told else 0)
    return None


def _own_since(seen: Preview, told: witness.Witness | None) -> int:
    """Return how many own changes the witness has seen beyond a backup."""
    lacking = 0
    for scope, (last, _) in (told.feeds if told else {}).items():
        parts = seen.backup.vector.get(feed_name(seen.backup.replica, scope), ())
        lacking += max(last - max((part.last for part in parts), default=0), 0)
    return lacking


def _current(path: Path) -> Facts | None:
    try:
        return restoring.facts(path)
    except StoreTooNewError:
        raise
    except AppError:
        return None


def _lacking(path: Path, current: Facts, kept: Vector) -> Lacking | None:
    if current.schema != schema.HEAD:
        return None
    store = Store(path)
    try:
        who = start.identify(store)
        with read(store) as unit:
            return _compare(unit, who, current, kept)
    except StoreDamagedError:
        return None
    finally:
        store.close()


def _compare(unit: Unit, who: Who, current: Facts, kept: Vector) -> Lacking:
    there = recognised(unit.log.branches, kept, unit.log.locate)
    missing = {
        number: without(branch.base + 1, branch.last, there.get(number, ()))
        for number, branch in unit.log.branches.items()
    }
    names = standing.own_names(unit, who)
    own = {n: parts for n, parts in missing.items() if unit.log.branches[n].replica in names}
    safe = standing.safe_elsewhere(unit, who, own)
    unsent = {n: [p for a, b in own[n] for p in without(a, b, safe[n])] for n in own}
    since = counting.began(unit, unsent)
    some = counting.some_of(unit, unsent, NAMED)
    return Lacking(
        _sum(missing),
        _sum(own),
        _sum(unsent),
        counting.records_of(unit, unsent),
        [(entity, records.title(unit, entity, uid)) for entity, uid in some],
        since,
        -(-max(current.last_change - since, 1) // DAY) if since else 0,
    )


def _sum(stretches: Mapping[int, list[tuple[int, int]]]) -> int:
    return sum(b - a + 1 for parts in stretches.values() for a, b in parts)


def restore(kept: Path, path: Path) -> Restored:
    """Put a backup in the place of a database; the database that was there is kept aside.

    When it is opened next, the laptop goes on under a new name, so that no number is given out
    twice, and says so; what it had sent before comes back with the next packages.

    Args:
        kept: the backup; it stays where it is.
        path: the database, which nobody may have open.

    Raises:
        CallError, StoreError: as ``preview``; or it is open somewhere, or cannot be written. The
            database is then as it was.
    """
    servers.refuse(path, "restore")
    seen = preview(kept, path)
    told: dict[str, Any] = {"at": clock.now_ms(), "backup": kept.name}
    return Restored(path, restoring.put_back(kept, path, told, BESIDE), seen)
