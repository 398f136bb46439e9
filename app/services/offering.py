"""What there is to publish: how what offices share differs from the library every office reads.

Whatever headquarters publishes bears a mark in the act of its change: what of the source was
published. So each of its laptops can tell from the log alone what a person corrected in a copy,
and which state of the source was dealt with already.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from app.base.text import translate
from app.domain import library, rules
from app.domain.library import SHELVES, WITHDRAWN
from app.domain.problem import Problem
from app.domain.query import Query, Where
from app.domain.record import Record
from app.services import judging
from app.services.who import GLOBAL, Who
from app.sync.canonical import DamagedError
from app.sync.change import EXISTS, decode
from app.sync.state import RecordState
from database import queries, records
from database.engine import Store
from database.unit import Unit, read

NEW, CHANGED, CORRECTED, WITHDRAW = "new", "changed", "corrected", "withdraw"
ACT = "publish:"
"""What the acts of publishing are called; the mark follows."""


@dataclass(frozen=True)
class Offer:
    """Something the library lacks, or holds otherwise than its office shares it now."""

    entity: str
    uid: str
    """What the office shares."""
    copy: str
    """Its copy in the library, there or not."""
    office: str
    title: str
    what: str
    """``new``; ``changed`` by the office; ``corrected``: changed by the office, and the copy by a
    person here; ``withdraw``: no longer shared."""
    fields: tuple[str, ...] = ()
    """What would change in the copy."""
    problems: tuple[Problem, ...] = ()
    """Why a person should look first."""
    wanted: Mapping[str, Any] = field(default_factory=dict)

    @property
    def waits(self) -> bool:
        """Whether only a person may decide it, one by one."""
        return self.what == CORRECTED or bool(self.problems)

    @property
    def due(self) -> bool:
        """Whether it is published by itself before the next package leaves."""
        return self.what in {NEW, CHANGED} and not self.waits

    @property
    def mark(self) -> str:
        """What the act that deals with it is called."""
        if self.what == WITHDRAW:
            return ACT + WITHDRAWN
        return ACT + library.mark_of(self.entity, self.wanted)

    @property
    def refused(self) -> bool:
        """Whether it cannot be published as it is; the office has to correct it."""
        return any(problem.severity == "error" for problem in self.problems)


def sentence(what: str) -> str:
    """Return what an offer is about, in a few words."""
    return {
        NEW: translate("library", "Shared, not yet in the library."),
        CHANGED: translate("library", "The office changed it since."),
        CORRECTED: translate("library", "The office changed it, and so did headquarters."),
        WITHDRAW: translate("library", "The office no longer shares it."),
    }[what]


def offers(store: Store) -> list[Offer]:
    """Return what could be published or withdrawn now, by office; nothing outside headquarters."""
    with read(store) as unit:
        return found(unit, store.identity)


def found(unit: Unit, who: Who) -> list[Offer]:
    """Return the offers of an open unit."""
    if not who.is_hq:
        return []
    shared = _shared(unit)
    copies = _copies(unit)
    gone = records.many(unit, copies.keys() - shared.keys())
    follow = _Follow(unit, shared)
    listed = [
        offer
        for source in (*shared.values(), *gone)
        if (offer := _offer(unit, source, copies.get(source.uid), follow)) is not None
    ]
    return sorted(listed, key=lambda o: (o.office, SHELVES.index(o.entity), o.title, o.uid))


def due(unit: Unit, who: Who) -> list[Offer]:
    """Return what is published by itself before the next package leaves."""
    return [offer for offer in found(unit, who) if offer.due]


def _shared(unit: Unit) -> dict[str, Record]:
    """Return what offices share, by uid; what is private to an office never comes here."""
    where = (Where("share", "=", value=True), Where("scope", "!=", GLOBAL))
    listed = (
        record
        for key in SHELVES
        for record in records.by_numbers(unit, key, queries.ids(unit, Query(key, where)))
    )
    return {r.uid: r for r in listed if library.is_shared(r) and "/" not in r.scope}


def _copies(unit: Unit) -> dict[str, Record]:
    """Return the published copies, withdrawn ones too, by the uid of their source."""
    where = (Where("scope", "=", GLOBAL), Where("source_uid", "filled"))
    listed = (
        record
        for key in SHELVES
        for record in records.by_numbers(
            unit, key, queries.ids(unit, Query(key, where, include_deleted=True))
        )
    )
    by_source = {str(r.get("source_uid")): r for r in listed}
    return {uid: r for uid, r in by_source.items() if r.uid == library.copy_uid(uid)}


class _Follow:
    """Where the links of shared records lead in the library."""

    def __init__(self, unit: Unit, shared: Collection[str]) -> None:
        self.unit = unit
        self.shared = shared
        self.context = judging.context(unit)
        self._known: dict[str, str | None] = {}

    def __call__(self, uid: str) -> str | None:
        if uid in self.shared:
            return library.copy_uid(uid)
        if uid not in self._known:
            here = records.find(self.unit, uid)
            self._known[uid] = uid if here is not None and here[2] == GLOBAL else None
        return self._known[uid]


def _offer(unit: Unit, source: Record, copy: Record | None, follow: _Follow) -> Offer | None:
    """Return what there is to do about one source and its copy, or None."""
    shown = None if copy is None or copy.deleted else copy
    kind, title = source.entity, str(source.get("title") or "")
    names = (kind, source.uid, library.copy_uid(source.uid), source.scope, title)
    if source.uid not in follow.shared:
        if shown is None or "share" in source.conflicts or _Past(unit, shown).last == WITHDRAWN:
            return None
        return Offer(*names, WITHDRAW)
    wanted = library.copy_of(source, follow)
    fields = library.differing(kind, wanted, shown.values if shown else {})
    if shown is not None and not fields and not shown.conflicts:
        return None
    what = CHANGED if shown else NEW
    if copy is not None:
        past = _Past(unit, copy)
        if past.by_person and past.last == library.mark_of(kind, wanted):
            return None  # a person changed the copy after just this was published
        what = CORRECTED if past.by_person else what
    judged = rules.check(kind, wanted, follow.context)
    problems = tuple(problem for problem in judged if library.wants_a_look(problem))
    return Offer(*names, what, fields, problems, wanted)


class _Past:
    """What the log says of a copy: what was last published, and whether a person wrote since."""

    def __init__(self, unit: Unit, copy: Record) -> None:
        place = records.find(unit, copy.uid, GLOBAL)
        state = unit.log.state(GLOBAL, copy.uid)
        assert place is not None and state is not None  # noqa: S101, PT018  (it was just read)
        marks = sorted(_marks(unit, place[0]))
        self.last = marks[-1][-1] if marks else ""
        ours = {identity for _, _, identity, _ in marks}
        self.by_person = any(identity not in ours for identity in _standing(state))


def _marks(unit: Unit, number: int) -> Iterator[tuple[int, str, str, str]]:
    """Yield time, replica, identity and mark of each act of publishing."""
    for place in records.history(unit, number):
        try:
            change = decode(place.line)
        except DamagedError:
            continue
        if change.act.startswith(ACT):
            yield change.at, place.replica, place.identity, change.act.removeprefix(ACT)


def _standing(state: RecordState) -> Iterator[str]:
    """Yield the identities of what makes a copy what it is: its tombstones, else its heads."""
    if state.dead:
        yield from state.standing()
        return
    for register in state.registers():
        if register != EXISTS:
            heads = state.visible(register)
            yield from [state.birth.id] if heads is None else [head.id for head in heads]
