"""Faults put into the synchronisation on purpose: the schedules must see each of them.

What no schedule can see is not proved by schedules; so every promise has a fault that breaks it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable
from typing import Any

import pytest

from app.sync.canonical import START
from app.sync.change import ALL, BIRTH, DELETE, EDIT, LIVE, Change, dot_id, encode
from app.sync.feeds import virtual_replica
from app.sync.merge import Merge, Wait
from app.sync.register import Head
from app.sync.state import RecordState
from app.sync.touched import Touched
from tests.app.sync import world
from tests.app.sync.site import Site
from tests.app.sync.wire import Node, Package, Reading, Result, Sheet, Stretch

WITHIN = 80
"""Schedules within which a fault must be seen."""

Patch = pytest.MonkeyPatch


def no_holding(patch: Patch) -> None:
    """Take changes in as they come, whatever they name."""

    def missing(self: Merge, scope: str, change: Change) -> Wait | None:
        if change.kind != BIRTH and self.state(scope, change.uid) is None:
            return Wait("record", scope, uid=change.uid)
        return None

    patch.setattr(Merge, "missing", missing)


def hash_mismatch_ignored(patch: Patch) -> None:
    """Take a feed's number for the identity of a change."""

    def _take_in(self: Site, stretches: Iterable[Stretch]) -> Result:
        have = {node.address for node in (*self.log.values(), *self.held.values())}
        fresh = [
            s for s in stretches if (s.replica, s.scope, s.first + len(s.lines) - 1) not in have
        ]
        return whole(self, fresh)

    whole = Site._take_in  # noqa: SLF001
    patch.setattr(Site, "_take_in", _take_in)


def clock_absorbed(patch: Patch) -> None:
    """Move the own clock to the latest time ever received."""

    def _keep(self: Site, node: Node, change: Change | None) -> None:
        self.last_at = max(self.last_at, change.at if change else 0)
        whole(self, node, change)

    whole = Site._keep  # noqa: SLF001
    patch.setattr(Site, "_keep", _keep)


def missing_row_taken_as_delete(patch: Patch) -> None:
    """Delete what is not in the sheet any more."""

    def take_edits(self: Site, package: Package, sheet: Sheet) -> Result:
        gone = []
        for key in sheet.removed:
            row = package.rows[key]
            s = {ALL: row.state.head_dots()}
            change = row.change(DELETE, s=s, at=package.at + 1, by="edited")
            name = virtual_replica(package.id, key[1], ALL, b"")
            gone.append(Stretch(name, key[0], 1, START, (encode(change),)))
        return self._take_in([*self.edits(package, sheet.cells), *gone])

    patch.setattr(Site, "take_edits", take_edits)


def null_for_a_single_head(patch: Patch) -> None:
    """Write "what is there" where one head was read, instead of its name."""

    def dots(self: Reading, register: str) -> list[str]:
        named = named_dots(self, register)
        return named if len(named) > 1 else []

    def _write(
        self: Merge, touched: Touched, register: str, new: Head, read: Collection[str]
    ) -> None:
        there = touched.state.ids(register)
        writes(self, touched, register, new, read or (there if len(there) == 1 else ()))

    named_dots, writes = Reading.dots, Merge._write  # noqa: SLF001
    patch.setattr(Reading, "dots", dots)
    patch.setattr(Merge, "_write", _write)


def whole_field_sets(patch: Patch) -> None:
    """Keep a set as one register that holds all its elements."""

    def of(values: dict[str, Any]) -> set[str]:
        return set(values.get("tags") or ())

    def whole(w: dict[str, Any], before: set[str]) -> dict[str, Any]:
        put = {r for r, value in w.items() if "/" in r and value}
        out = {r for r, value in w.items() if "/" in r and not value}
        rest = {r: value for r, value in w.items() if "/" not in r}
        return rest | {"tags": sorted((before | put) - out)} if put or out else rest

    def create(self: Site, scope: str, uid: str, w: dict[str, Any], **more: Any) -> str:  # noqa: ANN401
        return created(self, scope, uid, whole(w, set()), **more)

    def edit(self: Site, scope: str, reading: Reading, w: dict[str, Any], **more: Any) -> str:  # noqa: ANN401
        shown = {r: value.value for r, value in reading.values.items()}
        return edited(self, scope, reading, whole(w, of(shown)), **more)

    def tags(self: Site, state: RecordState) -> set[str]:
        return tagged(self, state) | of({"tags": self.shown(state, "tags").value})

    created, edited, tagged = Site.create, Site.edit, Site.tags
    patch.setattr(Site, "create", create)
    patch.setattr(Site, "edit", edit)
    patch.setattr(Site, "tags", tags)
    patch.setitem(world.WEIGHTS, "excel", 0)
    patch.setitem(world.WEIGHTS, "excel_again", 0)


def the_latest_save_wins(patch: Patch) -> None:
    """Keep only the write with the latest clock."""

    def _write(
        self: Merge, touched: Touched, register: str, new: Head, read: Collection[str]
    ) -> None:
        writes(self, touched, register, new, read)
        heads = touched.state.heads[register]
        touched.state.heads[register] = [max(heads, key=lambda h: (h.at, h.replica))]

    writes = Merge._write  # noqa: SLF001
    patch.setattr(Merge, "_write", _write)


def a_deletion_beats_every_edit(patch: Patch) -> None:
    """Let a tombstone bury what it had not seen."""
    patch.setattr(RecordState, "dead", property(lambda self: bool(self.standing())))


def a_decision_lifts_no_tombstone(patch: Patch) -> None:
    """Take "keep" for an edit like any other."""
    patch.setattr(RecordState, "standing", lambda self: dict(self.tombs))


def what_is_held_is_dropped(patch: Patch) -> None:
    """Forget what could not be taken at once."""

    def _take_in(self: Site, stretches: Iterable[Stretch]) -> Result:
        result = whole(self, stretches)
        self.held = {}
        return result

    whole = Site._take_in  # noqa: SLF001
    patch.setattr(Site, "_take_in", _take_in)


def an_import_writes_as_it_goes(patch: Patch) -> None:
    """Write each change down when it is merged instead of all at the end."""

    def take(
        self: Merge, replica: str, scope: str, seq: int, identity: str, change: Change
    ) -> None:
        whole(self, replica, scope, seq, identity, change)
        if isinstance(self.past, Site):
            for key, touched in self.touched.items():
                self.past.records[key] = (touched.state, json.dumps(touched.state.pack()))

    whole = Merge.take
    patch.setattr(Merge, "take", take)


def a_voided_change_keeps_its_effect_if_it_comes_late(patch: Patch) -> None:
    """Let a void act only on what is here already."""

    def take(
        self: Merge, replica: str, scope: str, seq: int, identity: str, change: Change
    ) -> None:
        state = self.state(scope, change.uid)
        if state is not None and change.kind in {BIRTH, EDIT, LIVE, DELETE}:
            state.voided = frozenset()
        whole(self, replica, scope, seq, identity, change)

    whole = Merge.take
    patch.setattr(Merge, "take", take)


def a_void_brings_nothing_back(patch: Patch) -> None:
    """Remove a voided head without asking what it had superseded."""

    def _void(self: Merge, scope: str, change: Change) -> None:
        if self.state(scope, change.uid) is not None:
            touched = self._touch(scope, change.uid)
            state = touched.state
            out = set(map(dot_id, change.targets))
            state.voided |= out
            state.heads = {r: [h for h in hs if h.id not in out] for r, hs in state.heads.items()}

    patch.setattr(Merge, "_void", _void)


FAULTS: list[Callable[[Patch], None]] = [
    no_holding,
    hash_mismatch_ignored,
    clock_absorbed,
    missing_row_taken_as_delete,
    null_for_a_single_head,
    whole_field_sets,
    the_latest_save_wins,
    a_deletion_beats_every_edit,
    a_decision_lifts_no_tombstone,
    what_is_held_is_dropped,
    an_import_writes_as_it_goes,
    a_voided_change_keeps_its_effect_if_it_comes_late,
    a_void_brings_nothing_back,
]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__)
def test_the_schedules_see(fault: Callable[[Patch], None], monkeypatch: Patch) -> None:
    fault(monkeypatch)

    for seed in range(WITHIN):
        try:
            world.run(seed)
        except (AssertionError, KeyError, IndexError):
            return
    pytest.fail(f"{WITHIN} schedules and nobody noticed: {fault.__doc__}")
