"""Ties of doubles: headquarters says that records of several offices mean the same.

Nothing is merged away. Each record gets an ``alias`` in its own scope, which holds its own uid and
a random master that all of the tie share: an office learns that its record is tied, never to what.
Source: rulings 5.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.base import ids
from app.base.errors import CallError, RecordError, RecordGoneError
from app.base.fold import fold
from app.domain.entities.alias import Alias
from app.domain.query import Query
from app.domain.record import Changes, Record
from app.services import finishing, recording, steps
from app.services.acts import Act
from app.services.who import GLOBAL, Who, office_of
from database import labels, queries, records
from database.engine import Store
from database.unit import Unit, read, write

_ALIKE = 88.0
"""Likeness of two names, of 100, from which they may mean the same."""
_PAIRS = 200
"""So many likely doubles are listed at most, the most alike first."""


@dataclass(frozen=True)
class Member:
    """One record of a tie, or one that may belong to it."""

    uid: str
    office: str
    title: str


@dataclass(frozen=True)
class Tie:
    """Records that mean the same."""

    master: str
    members: tuple[Member, ...]


@dataclass(frozen=True)
class Likely:
    """Two organisations of different offices that may be one."""

    one: Member
    other: Member
    likeness: int
    """Of 100."""


@dataclass(frozen=True)
class Tied:
    """What became of a tie."""

    master: str
    uids: tuple[str, ...]
    touched: Changes


def ties(store: Store) -> list[Tie]:
    """Return the ties there are, as far as both ends are seen here, by their first name."""
    with read(store) as unit:
        groups = _groups(unit)
        found = {r.uid: r for r in records.many(unit, [u for us in groups.values() for u in us])}
        titles = labels.titles(unit, found)
        listed = [
            Tie(master, tuple(_member(found[u], titles) for u in sorted(uids) if u in found))
            for master, uids in groups.items()
        ]
    return sorted(listed, key=lambda tie: [m.title for m in tie.members])


def names(store: Store) -> dict[str, str]:
    """Return, by master, what the records of each tie are called: a master itself says nothing."""
    return {
        tie.master: " / ".join(dict.fromkeys(member.title for member in tie.members))
        for tie in ties(store)
    }


def tie(store: Store, uids: Iterable[str]) -> Tied:
    """Say that records mean the same; those that are tied already bring their whole tie along.

    Raises:
        RecordError: this is not headquarters.
        CallError: fewer than two, or of different entities.
        RecordGoneError: one of them is not here, or deleted.
    """
    who = _headquarters(store)
    wanted = tuple(dict.fromkeys(uids))
    if len(wanted) < 2:
        raise CallError("two_wanted")
    with write(store) as unit:
        found = [_living(unit, uid) for uid in wanted]
        if len({record.entity for record in found}) > 1:
            raise CallError("ties_one_entity")
        masters = _masters(unit)
        known = sorted({masters[uid] for uid in wanted if uid in masters})
        master = known[0] if known else ids.new_uid()
        along = [uid for uid, one in masters.items() if one in known[1:] and uid not in wanted]
        act = Act(unit, who)
        act.load((*wanted, *along))
        for uid in (*wanted, *along):
            told = {"record": uid, "master": master}
            recording.make(act, Alias, told, scope=act.place_of(uid))
        step = steps.of(act)
        tied = Tied(master, (*wanted, *along), finishing.finish(unit, act))
    steps.note(store, step)
    return tied


def untie(store: Store, uid: str) -> Tied:
    """Say that a record means something of its own; one that is left alone is untied too.

    Raises:
        RecordError: this is not headquarters.
        CallError: the record is in no tie.
    """
    who = _headquarters(store)
    with write(store) as unit:
        master = _masters(unit).get(uid)
        if master is None:
            raise CallError("not_tied", uid=uid)
        rest = [other for other in _groups(unit)[master] if other != uid]
        leaving = (uid, *rest) if len(rest) == 1 else (uid,)
        act = Act(unit, who)
        for record in _aliases(unit):
            if record.get("record") in leaving:
                recording.bury(act, record)
        step = steps.of(act)
        tied = Tied(master, leaving, finishing.finish(unit, act))
    steps.note(store, step)
    return tied


def likely(store: Store) -> list[Likely]:
    """Return organisations of different offices that may be one, the most alike first.

    Compared are names, or one's acronym with the other's, of organisations with their seat in the
    same country; those that are tied already are left out.
    """
    from rapidfuzz import fuzz

    with read(store) as unit:
        masters = _masters(unit)
        found = records.by_numbers(unit, "organisation", queries.ids(unit, Query("organisation")))
        titles = labels.titles(unit, (r.uid for r in found))
    seats: dict[str, list[tuple[Record, str, str]]] = defaultdict(list)
    for record in found:
        name, acronym = (fold(str(record.get(key) or "")) for key in ("name", "acronym"))
        seats[str(record.get("base_country") or "")].append((record, name, acronym))
    pairs = []
    for group in seats.values():
        for at, (one, name, short) in enumerate(group):
            for other, its_name, its_short in group[at + 1 :]:
                if one.scope == other.scope or _tied(masters, one, other):
                    continue
                alike = fuzz.token_sort_ratio(name, its_name, score_cutoff=_ALIKE)
                if short and short == its_short:
                    alike = max(alike, 95.0)
                if alike:
                    pairs.append((alike, one, other))
    pairs.sort(key=lambda pair: (-pair[0], titles.get(pair[1].uid, ""), pair[1].uid, pair[2].uid))
    return [
        Likely(_member(one, titles), _member(other, titles), round(alike))
        for alike, one, other in pairs[:_PAIRS]
    ]


def _tied(masters: Mapping[str, str], one: Record, other: Record) -> bool:
    return one.uid in masters and masters[one.uid] == masters.get(other.uid)


def _headquarters(store: Store) -> Who:
    who: Who = store.identity
    if not who.is_hq:
        raise RecordError("not_yours", scope=GLOBAL, office=who.office)
    return who


def _living(unit: Unit, uid: str) -> Record:
    found = records.get(unit, uid)
    if found is None or found.deleted:
        raise RecordGoneError(uid=uid)
    return found


def _aliases(unit: Unit) -> list[Record]:
    return records.by_numbers(unit, Alias.key, queries.ids(unit, Query(Alias.key)))


def _masters(unit: Unit) -> dict[str, str]:
    """Return the master of each record that is tied."""
    return {str(r.get("record")): str(r.get("master")) for r in _aliases(unit)}


def _groups(unit: Unit) -> dict[str, list[str]]:
    groups: dict[str, list[str]] = defaultdict(list)
    for uid, master in _masters(unit).items():
        groups[master].append(uid)
    return groups


def _member(record: Record, titles: Mapping[str, str]) -> Member:
    return Member(record.uid, office_of(record.scope), titles.get(record.uid, record.uid[:8]))
