"""Which records name a file, and whose writing of it a package would bring."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import sqlalchemy as sa

from app.domain.entities.resource import is_checksum
from app.sync.register import Head
from database import packages
from database.bulk import Prepared
from database.models import conflict, package_out, record
from database.outgoing import Stretch
from database.tables import TABLES
from database.unit import Unit

ENTITY, REGISTER = "resource", "file"
_TABLE = TABLES[ENTITY]
_FILES = Prepared(
    sa.select(_TABLE.c.id, record.c.uid, record.c.scope, _TABLE.c.file_sha256, _TABLE.c.file_size)
    .join(record, record.c.id == _TABLE.c.id)
    .where(
        _TABLE.c.file_sha256.is_not(None),
        _TABLE.c.file_size.is_not(None),
        _TABLE.c["_dead"] == sa.literal_column("0"),
    )
    .order_by(_TABLE.c.id)
)
_DISPUTED = Prepared(
    sa.select(record.c.id, record.c.uid, record.c.scope)
    .join(conflict, conflict.c.record_id == record.c.id)
    .where(
        conflict.c.register == sa.bindparam("register"), record.c.entity == sa.bindparam("entity")
    )
)


@dataclass(frozen=True, slots=True)
class Named:
    """A file that a living record names: as shown, or in a conflict that is open."""

    number: int
    """Row number of the record."""
    uid: str
    scope: str
    digest: str
    size: int


def files(unit: Unit, allowed: Callable[[str], bool] = lambda _: True) -> list[Named]:
    """Return every file that living records name.

    Args:
        unit: a unit.
        allowed: tells which scopes count.
    """
    found = [Named(*row) for row in _FILES.rows(unit.connection) if allowed(row.scope)]
    every = found + _disputed(unit, allowed)
    return [file for file in every if is_checksum(file.digest) and file.size >= 0]


def _disputed(unit: Unit, allowed: Callable[[str], bool]) -> list[Named]:
    """Return the files of open conflicts, so that whoever decides can look at all of them."""
    return [
        Named(number, uid, scope, value["file_sha256"], value["file_size"])
        for number, uid, scope in _DISPUTED.rows(unit.connection, register=REGISTER, entity=ENTITY)
        if allowed(scope)
        for value in (head.value for head in _heads(unit, scope, uid))
        if isinstance(value, dict)
        and isinstance(value.get("file_sha256"), str)
        and isinstance(value.get("file_size"), int)
    ]


def _heads(unit: Unit, scope: str, uid: str) -> list[Head]:
    state = unit.log.state(scope, uid)
    return state.heads.get(REGISTER, []) if state else []


def brought(unit: Unit, stretches: Iterable[Stretch], named: Iterable[Named]) -> set[int]:
    """Return the row numbers of those records whose file is written by a change in stretches.

    Args:
        unit: a unit.
        stretches: what a package carries.
        named: files of records that the stretches speak of.
    """
    spans: dict[tuple[str, str], list[tuple[int, int]]] = defaultdict(list)
    for s in stretches:
        spans[s.branch.replica, s.branch.scope].append((s.first, s.last))
    by_scope: dict[str, list[Named]] = defaultdict(list)
    for file in named:
        by_scope[file.scope].append(file)
    found: set[int] = set()
    for scope, here in by_scope.items():
        unit.log.prefetch(scope, [file.uid for file in here])
        for file in here:
            writes = [(head.replica, head.seq) for head in _heads(unit, scope, file.uid)]
            if not writes and (state := unit.log.state(scope, file.uid)) is not None:
                writes = [(state.birth.replica, state.birth.seq)]
            if any(
                first <= seq <= last
                for replica, seq in writes
                for first, last in spans[replica, scope]
            ):
                found.add(file.number)
    return found


def wanted(unit: Unit, laptops: Iterable[int]) -> set[str]:
    """Return the files that any of these laptops said last it misses."""
    numbers = set(laptops)
    return {
        digest
        for row in packages.peers(unit)
        if row.replica_id in numbers
        for digest in json.loads(row.wants or "[]")
    }


def sent(unit: Unit, office: str) -> tuple[Counter[str], set[str]]:
    """Return what went to an office: how often in packages still unconfirmed; and by phone."""
    open_: Counter[str] = Counter()
    spoken: set[str] = set()
    columns = (package_out.c.files, package_out.c.spoken_at)
    query = sa.select(*columns).where(
        package_out.c.office == office, package_out.c.files != "", package_out.c.confirmed_at == 0
    )
    for text, heard in unit.connection.execute(query):
        names = [name for name, _ in json.loads(text)]
        if heard:
            spoken.update(names)
        else:
            open_.update(names)
    return open_, spoken


def listed(entries: Iterable[tuple[str, int]]) -> str:
    """Return files as ``package_out`` keeps them; empty when there are none."""
    found = [list(entry) for entry in entries]
    return json.dumps(found) if found else ""
