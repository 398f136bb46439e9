"""Packages sent and received, what other laptops hold, and the private values beside the log."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import sqlalchemy as sa

from app.sync.change import Change
from app.sync.feeds import (
    VIRTUAL,
    Branch,
    Vector,
    common,
    is_virtual,
    join,
    parse_feed,
    recognised,
    summarise,
    summary_name,
    vector_from,
    vector_json,
)
from database import purges
from database.bulk import Prepared, chunks, insert_many
from database.models import (
    digest,
    knowledge,
    package_in,
    package_out,
    peer,
    replica,
    secret,
)
from database.unit import Unit

UNDONE = "undone"
"""Verdict of a package whose import was taken back."""


_MINE: sa.BindParameter[int] = sa.bindparam("laptop")
_OWN: sa.BindParameter[str] = sa.bindparam("own")
_PEER = Prepared(sa.select(peer).where(peer.c.replica_id == _MINE))
_FORGET_PEER = Prepared(sa.delete(peer).where(peer.c.replica_id == _MINE))
_PEERS = Prepared(
    sa.select(
        peer.c.replica_id,
        replica.c.name,
        replica.c.office,
        replica.c.role,
        replica.c.label,
        peer.c.heard_at,
        peer.c.last_number,
        peer.c.vector,
        peer.c.held,
        peer.c.digests,
        peer.c.awaits,
        peer.c.language,
        peer.c.wants,
    )
    .join(replica, replica.c.id == peer.c.replica_id)
    .order_by(peer.c.heard_at.desc(), replica.c.name)
)
_KNOWN = Prepared(
    sa.select(knowledge.c.branch_id, knowledge.c.ranges).where(knowledge.c.replica_id == _MINE)
)
_FORGET_KNOWN = Prepared(sa.delete(knowledge).where(knowledge.c.replica_id == _MINE))
_OF_BRANCH = (knowledge.c.replica_id == _MINE, knowledge.c.branch_id == sa.bindparam("home"))
_RANGES = Prepared(sa.select(knowledge.c.ranges).where(*_OF_BRANCH))
_FORGET_RANGES = Prepared(sa.delete(knowledge).where(*_OF_BRANCH))
_RECEIVED = Prepared(sa.select(package_in).where(package_in.c.id == _OWN))
_FORGET_RECEIVED = Prepared(sa.delete(package_in).where(package_in.c.id == _OWN))
_TWICE = Prepared(
    sa.select(package_in.c.id).where(
        package_in.c.replica_id == _MINE,
        package_in.c.number == sa.bindparam("number"),
        package_in.c.id != _OWN,
    )
)
_DOUBLED = Prepared(
    sa.select(package_in.c.replica_id)
    .group_by(package_in.c.replica_id, package_in.c.number)
    .having(sa.func.count() > 1)
)
_SENT = Prepared(sa.select(package_out.c.id).where(package_out.c.id == _OWN))
_DIGESTS = Prepared(sa.select(digest))


def keep_secrets(
    unit: Unit,
    secrets: Mapping[str, tuple[str, str]],
    arriving: Iterable[tuple[str, Change]] = (),
) -> list[str]:
    """Keep private values, commitment to (salt, value); purged ones never come back.

    Args:
        unit: a unit that writes.
        secrets: the values.
        arriving: scope and change of what comes with them.
    Returns: the commitments that are new here.
    """
    if not secrets:
        return []
    here = set(unit.connection.execute(sa.select(secret.c.commitment)).scalars())
    new = secrets.keys() - here
    gone = purges.taken_back(unit.connection, unit.log, new, arriving)
    rows = [(sealed, *secrets[sealed]) for sealed in sorted(new - gone)]
    insert_many(unit.connection, secret, ("commitment", "salt", "value"), rows)
    return [sealed for sealed, _, _ in rows]


def secrets_of(unit: Unit, commitments: Iterable[str]) -> dict[str, list[str]]:
    """Return commitment to [salt, value] of those that are still here."""
    found: dict[str, list[str]] = {}
    for part in chunks(commitments):
        query = sa.select(secret).where(secret.c.commitment.in_(part))
        found.update(
            {row.commitment: [row.salt, row.value] for row in unit.connection.execute(query)}
        )
    return found


def hear(unit: Unit, name: str, number: int, at: int, header: Mapping[str, Any]) -> None:
    """Remember what a laptop said it holds, and what of that we recognise.

    Its newest package decides, by its own number (rulings.md 9): what that one does not name is
    not held there any more (a backup was restored, an import undone, two laptops go on under one
    name), and an older package that comes late adds nothing to it. A request to send again says
    exactly what is left; then what was believed before counts for nothing.
    """
    log = unit.log
    mine = log.replica_number(name)
    vector = vector_from(header.get("vector"))
    connection = unit.connection
    row = _PEER.first(connection, laptop=mine)
    own = str(header.get("id", ""))
    twice = _TWICE.first(connection, laptop=mine, number=number, own=own) is not None
    newest = vector
    if row is None or twice or number >= row.last_number:
        believed = {} if header.get("request") is not None else known_by(unit, mine)
        _FORGET_PEER.run(connection, laptop=mine)
        values = {
            "replica_id": mine,
            "office": str(header.get("office", "")),
            "last_number": number,
            "heard_at": at,
            "vector": json.dumps(vector_json(vector)),
            "held": json.dumps(header.get("held") or {}),
            "digests": json.dumps(header.get("digests") or {}),
            "awaits": json.dumps(header.get("awaits") or []),
            "language": str(header.get("speaks", "")),
            "wants": json.dumps(header.get("wants") or []),
        }
        insert_many(connection, peer, tuple(values), [tuple(values.values())])
        _FORGET_KNOWN.run(connection, laptop=mine)
        learn(unit, mine, _within(unit, believed, newest))
        learn(unit, mine, _summed(unit, believed, newest))
    else:
        newest = peer_vector(row)
    learn(unit, mine, _within(unit, recognised(log.branches, vector, log.locate), newest))


def _within(
    unit: Unit, ranges: Mapping[int, list[tuple[int, int]]], vector: Vector
) -> dict[int, list[tuple[int, int]]]:
    """Return what of these ranges a vector names by number."""
    told: dict[tuple[str, str], list[tuple[int, int]]] = {}
    for name, named in vector.items():
        replica_name, scope, _ = parse_feed(name)
        told.setdefault((replica_name, scope), []).extend((r.first, r.last) for r in named)
    found: dict[int, list[tuple[int, int]]] = {}
    for branch_id, parts in ranges.items():
        home = unit.log.branches[branch_id]
        stated = told.get((home.replica, home.scope), [])
        found[branch_id] = [p for a, b in parts for p in common(a, b, stated)]
    return found


def _summed(
    unit: Unit, believed: Mapping[int, list[tuple[int, int]]], vector: Vector
) -> dict[int, list[tuple[int, int]]]:
    """Return the edits made in Excel that a vector's sums stand for.

    A sum stands for all of a package's that are here, or for those the laptop was believed to
    hold; any other means that we do not know which of them it holds (rulings.md 44).
    """
    edits: dict[str, list[Branch]] = {}
    for home in unit.log.branches.values():
        if is_virtual(home.replica) and home.last > home.base:
            edits.setdefault(summary_name(home.replica, home.scope), []).append(home)
    found: dict[int, list[tuple[int, int]]] = {}
    for name, homes in edits.items():
        for part in (homes, [home for home in homes if believed.get(home.id)]):
            sums = summarise((home.replica, home.scope, home.hash) for home in part)
            if part and sums[name] == vector.get(name):
                found |= {home.id: [(home.base + 1, home.last)] for home in part}
                break
    return found


def learn(unit: Unit, replica_id: int, ranges: Mapping[int, list[tuple[int, int]]]) -> None:
    """Add to what a laptop is known to hold: branch to (first, last) stretches."""
    for branch_id, parts in ranges.items():
        old = _RANGES.scalar(unit.connection, laptop=replica_id, home=branch_id)
        merged = join([*(tuple(r) for r in json.loads(old or "[]")), *parts])
        _FORGET_RANGES.run(unit.connection, laptop=replica_id, home=branch_id)
        row = (replica_id, branch_id, json.dumps(merged))
        insert_many(unit.connection, knowledge, ("replica_id", "branch_id", "ranges"), [row])


def known_by(unit: Unit, replica_id: int) -> dict[int, list[tuple[int, int]]]:
    """Return what a laptop is known to hold: branch to (first, last) stretches."""
    return {
        row.branch_id: [(a, b) for a, b in json.loads(row.ranges)]
        for row in _KNOWN.rows(unit.connection, laptop=replica_id)
    }


def peers(unit: Unit, office: str = "") -> list[sa.Row[Any]]:
    """Return the laptops heard from, newest first, with what they last said."""
    return [row for row in _PEERS.rows(unit.connection) if not office or row.office == office]


def language_of(unit: Unit, office: str) -> str:
    """Return the language of the laptop of an office heard from last; empty when nobody said."""
    return next((str(row.language) for row in peers(unit, office) if row.language), "")


def peer_vector(row: sa.Row[Any]) -> Vector:
    """Return the vector a laptop last sent."""
    return vector_from(json.loads(row.vector or "{}"))


def replicas(unit: Unit) -> dict[str, dict[str, str]]:
    """Return who each replica is, by name, as packages carry it."""
    query = sa.select(replica).where(replica.c.id > 0)
    return {
        row.name: {"office": row.office, "role": row.role, "label": row.label}
        for row in unit.connection.execute(query)
    }


def vouched(unit: Unit, office: str, label: str) -> set[str]:
    """Return the feeds that edits made in Excel are and that a laptop accepted."""
    mine = (replica.c.office == office, replica.c.label == label)
    query = sa.select(replica.c.name).where(replica.c.name.startswith(VIRTUAL), *mine)
    return set(unit.connection.execute(query).scalars())


def received(unit: Unit, package: str) -> sa.Row[Any] | None:
    """Return the entry of a package taken before, or None."""
    found: sa.Row[Any] | None = _RECEIVED.first(unit.connection, own=package)
    return found


def numbers_in(unit: Unit, replica_id: int) -> set[int]:
    """Return the numbers of the packages taken from a laptop."""
    query = sa.select(package_in.c.number).where(package_in.c.replica_id == replica_id)
    return set(unit.connection.execute(query).scalars())


def ids_in(unit: Unit, names: Iterable[str]) -> set[str]:
    """Return which of these packages were taken."""
    found: set[str] = set()
    for part in chunks(names):
        query = sa.select(package_in.c.id).where(package_in.c.id.in_(part))
        found.update(unit.connection.execute(query).scalars())
    return found


def latest_made(unit: Unit, office: str) -> int:
    """Return when the newest package of an office was made, in milliseconds; 0: none is here.

    Laptops whose clocks are marked as wrong say nothing about time.
    """
    query = (
        sa.select(sa.func.coalesce(sa.func.max(package_in.c.made_at), 0))
        .join(replica, replica.c.id == package_in.c.replica_id)
        .where(package_in.c.office == office, replica.c.suspect == 0)
    )
    return int(unit.connection.execute(query).scalar_one())


def note_received(unit: Unit, values: Mapping[str, Any]) -> None:
    """Keep or replace the entry of a received package."""
    _FORGET_RECEIVED.run(unit.connection, own=values["id"])
    insert_many(unit.connection, package_in, tuple(values), [tuple(values.values())])


def note_sent(unit: Unit, values: Mapping[str, Any]) -> None:
    """Keep the entry of a written package."""
    unit.connection.execute(sa.insert(package_out).values(dict(values)))


def next_number(unit: Unit) -> int:
    """Return the number of the next package written here."""
    top = unit.connection.execute(
        sa.select(sa.func.coalesce(sa.func.max(package_out.c.number), 0))
    ).scalar_one()
    return max(int(top), int(unit.get("package_number", "0"))) + 1


def digests(unit: Unit, allowed: Callable[[str], bool]) -> dict[str, str]:
    """Return the digest of each scope that may be told."""
    rows = _DIGESTS.rows(unit.connection)
    return {row.scope: row.value for row in rows if allowed(row.scope)}


def retire(unit: Unit, names: Mapping[str, int]) -> None:
    """Forget what laptops hold that go on under another name.

    Args:
        unit: a unit that writes.
        names: old name to the last package number given out under it. A later number means that
            the old name lives on elsewhere: its database was copied, and is still to be heard.
    """
    for name, last in names.items():
        number = unit.log.numbers.get(name)
        if number is not None:
            gone = (peer.c.replica_id == number, peer.c.last_number <= last)
            unit.connection.execute(sa.delete(peer).where(*gone))


def doubled(unit: Unit) -> set[str]:
    """Return the names under which two laptops go on: a feed forked, a number was given twice."""
    feeds = Counter(
        (b.replica, b.scope) for b in unit.log.branches.values() if not is_virtual(b.replica)
    )
    twice = {unit.log.names[number] for number in _DOUBLED.scalars(unit.connection)}
    return twice | {name for (name, _), count in feeds.items() if count > 1}


def is_ours(unit: Unit, package: str) -> bool:
    """Tell whether a package was written here."""
    return _SENT.first(unit.connection, own=package) is not None


def last_sent(unit: Unit, office: str) -> tuple[int, int] | None:
    """Return number and moment of the package written last for an office, or None."""
    query = (
        sa.select(package_out.c.number, package_out.c.made_at)
        .where(package_out.c.office == office)
        .order_by(package_out.c.number.desc())
        .limit(1)
    )
    row = unit.connection.execute(query).one_or_none()
    return (row.number, row.made_at) if row else None


def sent_ranges(
    unit: Unit, office: str, *, spoken: bool = False
) -> dict[int, list[tuple[int, int]]]:
    """Return what was ever put into packages for an office (empty: any): branch to stretches.

    Args:
        unit: a unit.
        office: the recipient.
        spoken: only packages of which somebody read the receipt's code out by phone.
    """
    found: dict[int, list[tuple[int, int]]] = {}
    query = sa.select(package_out.c.ranges)
    if spoken:
        query = query.where(package_out.c.spoken_at > 0)
    for text in unit.connection.execute(
        query.where(package_out.c.office == office) if office else query
    ).scalars():
        for branch_id, parts in json.loads(text or "{}").items():
            found.setdefault(int(branch_id), []).extend((a, b) for a, b in parts)
    return {branch_id: join(parts) for branch_id, parts in found.items()}


def history_in(unit: Unit) -> list[sa.Row[Any]]:
    """Return the packages received, newest first."""
    return list(
        unit.connection.execute(sa.select(package_in).order_by(package_in.c.taken_at.desc()))
    )


def history_out(unit: Unit) -> list[sa.Row[Any]]:
    """Return the packages written, newest first."""
    return list(
        unit.connection.execute(sa.select(package_out).order_by(package_out.c.number.desc()))
    )
