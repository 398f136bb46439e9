"""Who did what, and when: the acts in the log, and what else was done here; no values of records.

The acts stand in the log, which is chained feed by feed; packages, reports, backups and the like
in a chained table of their own. ``check`` proves both.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
import logging
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.base import clock
from app.base.errors import CallError, StoreError
from app.services.who import Who
from app.sync.change import Change, decode_all
from app.sync.feeds import is_virtual
from database import audits, keys, officers, records
from database.engine import Store
from database.reach import NOTHING
from database.unit import Unit, read, write

log = logging.getLogger(__name__)

ACT = "act"
"""Something was recorded, decided, deleted or taken back; ``told`` counts the changes."""


@dataclass(frozen=True)
class Entry:
    """One thing somebody did."""

    at: int
    kind: str
    by: str
    told: dict[str, Any]

    def row(self) -> dict[str, Any]:
        """Return it as an object for programs."""
        return {"at": clock.iso(self.at), "kind": self.kind, "by": self.by, **self.told}


def note(unit: Unit, who: Who, kind: str, **told: Any) -> None:  # noqa: ANN401  (what JSON holds)
    """Write down in a unit that something was done here."""
    audits.note(unit, kind, who.signed, **told)


def note_in(store: Store, kind: str, **told: Any) -> None:  # noqa: ANN401
    """Write down that something was done with an open database."""
    with write(store, NOTHING) as unit:
        note(unit, store.identity, kind, **told)
        unit.commit()


def note_at(path: Path, passphrase: str, kind: str) -> None:
    """Write down that something was done with a database that is closed.

    It is done already: where it cannot be written down now, a person must not think it was not.
    """
    locked = keys.is_locked(path)
    if locked:
        keys.unlock(path, passphrase)
    store = Store(path)
    try:
        with write(store) as unit:
            by = f"{unit.get('office')} {unit.get('label')}".strip()
            audits.note(unit, kind, by)
            unit.commit()
    except StoreError as error:
        log.warning("not written down: %s (%s)", kind, error.code)
    finally:
        store.close()
        if locked:
            keys.lock(path)


def since_when(text: str) -> int:
    """Return the moment a day begins, in milliseconds; 0 where nothing is said.

    Raises:
        CallError: it is no day.
    """
    if not text:
        return 0
    try:
        day = dt.datetime.fromisoformat(text)
    except ValueError as error:
        raise CallError("no_such_day", text=text) from error
    return int((day if day.tzinfo else day.replace(tzinfo=dt.UTC)).timestamp() * 1000)


def entries(store: Store, since: int = 0) -> list[Entry]:
    """Return what was done since a moment, oldest first."""
    with read(store) as unit:
        found = [Entry(e.at, e.kind, e.by, e.told) for e in audits.noted(unit, since)]
        found.extend(_acts(unit, since))
    return sorted(found, key=lambda entry: (entry.at, entry.kind, entry.by))


def _acts(unit: Unit, since: int) -> Iterator[Entry]:
    """Yield the acts in the log, each with how many changes of which kind it made."""
    acts: dict[tuple[str, str], tuple[int, Counter[str]]] = {}
    for replica, change in _changes(unit):
        if change.at >= since:
            name = (replica, change.act or f"{change.uid} {change.at}")
            at, counted = acts.get(name, (change.at, Counter()))
            counted[f"{change.entity} {'decision' if change.decision else change.kind}"] += 1
            acts[name] = (min(at, change.at), counted)
    signed = officers.of_acts(unit)
    for (replica, act), (at, counted) in acts.items():
        officer = signed.get(replica if is_virtual(replica) else act)
        there = unit.log.who(replica)
        by = f"{there} · {officer}" if officer else there
        yield Entry(at, ACT, by, {"changes": dict(sorted(counted.items()))})


def _changes(unit: Unit) -> Iterator[tuple[str, Change]]:
    for replica, lines in records.written(unit):
        for change in decode_all(lines):
            if change is not None:
                yield replica, change


def as_csv(found: Iterable[Entry]) -> str:
    """Return the entries as a table for a spreadsheet program."""
    out = io.StringIO()
    sheet = csv.writer(out, lineterminator="\r\n")
    sheet.writerow(("at", "kind", "by", "told"))
    for entry in found:
        sheet.writerow((clock.iso(entry.at), entry.kind, entry.by, in_words(entry)))
    return out.getvalue()


def in_words(entry: Entry) -> str:
    """Return what was done as pairs of key and value, on one line."""
    told = entry.told["changes"] if entry.kind == ACT else entry.told
    return ", ".join(f"{key}={value}" for key, value in told.items())
