"""Digest and check: do two databases agree, and does this one agree with its own log."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from app.base.progress import SILENT, Progress
from app.services import parcels
from app.services.who import GLOBAL, Who
from database import audits, integrity, packages, replay
from database.engine import Store
from database.unit import read

EMPTY = "0" * 32


@dataclass(frozen=True)
class Checked:
    """What a check found; each finding has a code and where it is."""

    ok: bool
    findings: list[dict[str, Any]]


def digest(store: Store, scope: str | None = None) -> dict[str, str]:
    """Return the digest of each scope: equal digests mean equal state and equal open conflicts.

    Args:
        store: the database.
        scope: only this one.
    """
    who: Who = store.identity
    with read(store) as unit:
        found = packages.digests(unit, lambda _: True)
    own = {GLOBAL} if who.is_hq else {GLOBAL, who.office}
    for name in own:
        found.setdefault(name, EMPTY)
    if scope is not None:
        return {scope: found.get(scope, EMPTY)}
    return dict(sorted(found.items()))


def check(store: Store, *, deep: bool = False, progress: Progress = SILENT) -> Checked:
    """Check the file, the hash chains and the index.

    Deep: also replay the whole log and compare, and read every attached file and kept package.
    """
    with read(store) as unit:
        findings = list(integrity.problems(unit))
        progress.report(1, 3, "chains")
        findings.extend(replay.chains(unit))
        if deep and not findings:
            progress.report(2, 3, "replay")
            findings.extend(replay.compare(unit, replay.replay(unit, progress)))
        if deep:
            findings.extend(audits.problems(unit))
            findings.extend(parcels.problems(unit.store.identity.database))
    return Checked(not findings, findings)
