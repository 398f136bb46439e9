"""Taking an import back: its changes leave the index, and what they touched is computed again.

What the import made goes; what it had changed is folded again from the changes that remain
(``app.sync.refold``); what it had released is held again. All within the caller's transaction.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Any

import sqlalchemy as sa

from app.sync.change import GENESIS, decode
from app.sync.feeds import join
from app.sync.merge import Merge
from app.sync.refold import Written, refold
from app.sync.touched import Touched
from database import records, search, search_notes
from database.bulk import CHUNK, chunks, insert_many
from database.import_notes import Note, Ranges
from database.models import (
    branch,
    change,
    conflict,
    digest,
    held,
    knowledge,
    package_in,
    package_out,
    peer,
    record,
    replica,
    request,
    review,
    search_queue,
    secret,
    segment,
)
from database.models import state as edited
from database.packages import UNDONE
from database.tables import TABLES
from database.unit import Unit

_REVIEW = ("id", "record_id", "kind", "params", "done")
Where = tuple[sa.ColumnElement[bool], ...]


@dataclass(frozen=True)
class Retracted:
    """What an undo took out."""

    changes: int
    """Changes that were set aside, or are held again."""
    held: int
    """Changes that the import had released and that wait again."""
    records: int
    """Records that are gone, or show again what they showed before."""
    aside: Ranges


class Retraction:
    """One import on its way out; the newest, with nothing resting on it."""

    def __init__(self, unit: Unit, note: Note) -> None:
        """Take the note of the import.

        Args:
            unit: a unit that writes and has not looked at its log yet.
            note: of the newest import here.
        """
        self.unit = unit
        self.connection = unit.connection
        self.package: str = note.package
        self.before: dict[str, Any] = json.loads(note.before)
        marks = self.before["marks"]
        self.marks: dict[str, int] = marks
        self.tops: dict[str, int] = self.before.get("tops", {})
        self.new_branches: list[int] | None = self.before.get("made")
        self.branches: dict[int, list[Any]] = {
            int(number): row for number, row in self.before["branches"].items()
        }
        self.released: dict[int, list[Any]] = {
            int(number): was for number, was in self.before["held"].items()
        }

    def run(self) -> Retracted:
        """Take the import out; nothing is committed."""
        aside = self._aside()
        dropped, touched = self._drop_changes()
        self._restore_branches()
        gone = self._drop_records()
        self._hold_again()
        self._restore_bookkeeping()  # private values too: the fold below must not show them
        self._fold_again(touched)
        self._restore_reviews()
        self._restore_digests()
        freed = sum(dropped[number] for number in self.released)
        return Retracted(sum(dropped.values()), freed, gone + len(touched), aside)

    def _run(self, statement: sa.Executable) -> sa.CursorResult[Any]:
        return self.connection.execute(statement)

    def _mine(self, column: sa.ColumnElement[int], table: str) -> sa.ColumnElement[bool]:
        """Return the condition that a row number came with the import."""
        if table == "branch" and self.new_branches is not None:
            return column.in_(self.new_branches)
        mine = column > self.marks[table]
        return sa.and_(mine, column <= self.tops[table]) if table in self.tops else mine

    def _rows(self, query: sa.Select[Any]) -> list[tuple[Any, ...]]:
        return [tuple(row) for row in self.connection.execute(query)]

    # The log

    def _aside(self) -> Ranges:
        query = (
            sa.select(segment, replica.c.name)
            .join(replica, replica.c.id == segment.c.replica_id)
            .where(self._mine(segment.c.id, "segment"))
        )
        return [(r.name, r.scope, r.first, r.last, r.hash.hex()) for r in self._run(query)]

    def _places(self) -> Iterator[Where]:
        """Yield where in the index the import's changes stand.

        On a branch that was here they follow its old tip. On a new one stand, beside them, changes
        of a branch that was split; those came in older segments.
        """
        for number, (_, _, _, last, _) in self.branches.items():
            yield change.c.branch_id == number, change.c.seq > last
        new = self._mine(change.c.branch_id, "branch")
        yield new, self._mine(change.c.segment_id, "segment")
        for number, (admitted, _) in self.released.items():
            yield new, change.c.segment_id == number, change.c.seq > admitted

    def _drop_changes(self) -> tuple[dict[int, int], set[int]]:
        """Return how many changes of each segment left the index, and which older records lost."""
        dropped: dict[int, int] = defaultdict(int)
        touched: set[int] = set()
        for where in self._places():
            query = sa.select(change.c.segment_id, sa.func.count()).where(*where)
            for number, count in self._rows(query.group_by(change.c.segment_id)):
                dropped[number] += count
            old = sa.select(change.c.record_id).where(
                *where, change.c.record_id > 0, sa.not_(self._mine(change.c.record_id, "record"))
            )
            touched.update(self._run(old.distinct()).scalars())
            self._run(sa.delete(change).where(*where))
        return dropped, touched

    def _restore_branches(self) -> None:
        """Put the feeds back as they were: shorter, and whole where a copy had split them."""
        new = sa.select(branch.c.id, branch.c.parent_id).where(self._mine(branch.c.id, "branch"))
        parents: dict[int, int] = {row.id: row.parent_id for row in self._run(new)}
        rejoined: dict[int, int] = {}
        for number, home in parents.items():
            mine = change.c.branch_id == number
            if self._run(sa.select(change.c.seq).where(mine).limit(1)).first() is None:
                continue
            while home in parents:
                home = parents[home]  # noqa: PLW2901  (up to a branch that was here before)
            rejoined[number] = home
            self._run(sa.update(change).where(mine).values(branch_id=home))
        self._restore_knowledge(rejoined)
        self._run(sa.delete(branch).where(self._mine(branch.c.id, "branch")))
        for number, (name, parent, base, last, tip) in self.branches.items():
            values = {"name": name, "parent_id": parent, "base": base, "last": last}
            values["hash"] = bytes.fromhex(tip)
            self._run(sa.update(branch).where(branch.c.id == number).values(values))

    def _restore_knowledge(self, rejoined: dict[int, int]) -> None:
        """Say what others hold in terms of the feeds as they were."""
        concerned = {*rejoined, *self.branches}
        held_by: dict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)
        for part in chunks(concerned):
            for row in self._run(sa.select(knowledge).where(knowledge.c.branch_id.in_(part))):
                home = rejoined.get(row.branch_id, row.branch_id)
                last = self.branches[home][3]
                parts = [(low, min(high, last)) for low, high in json.loads(row.ranges)]
                held_by[row.replica_id, home] += [(a, b) for a, b in parts if a <= b]
            self._run(sa.delete(knowledge).where(knowledge.c.branch_id.in_(part)))
        self._run(sa.delete(knowledge).where(self._mine(knowledge.c.branch_id, "branch")))
        for (laptop, home), parts in held_by.items():
            values = {"replica_id": laptop, "branch_id": home, "ranges": json.dumps(join(parts))}
            self._run(sa.insert(knowledge).values(values))

    def _hold_again(self) -> None:
        """Let wait again what the import had released; drop what it brought."""
        new = self._mine(segment.c.id, "segment")
        self._run(sa.delete(held).where(self._mine(held.c.segment_id, "segment")))
        self._run(sa.delete(segment).where(new))
        for number, (admitted, wait) in self.released.items():
            values = {"admitted": admitted, "wait": wait}
            self._run(sa.update(segment).where(segment.c.id == number).values(values))
            self._run(sa.delete(held).where(held.c.segment_id == number))
            self._run(sa.insert(held).values(segment_id=number))

    # The records

    def _drop_records(self) -> int:
        """Drop the records the import made; return how many there were."""
        query = sa.select(record.c.id, record.c.entity).where(self._mine(record.c.id, "record"))
        by_entity: dict[str, list[int]] = defaultdict(list)
        for number, entity in self._rows(query):
            by_entity[entity].append(number)
        search.forget(self.unit, by_entity)
        for entity in by_entity.keys() & TABLES.keys():
            table = TABLES[entity]
            self._run(sa.delete(table).where(self._mine(table.c.id, "record")))
        search_notes.gather(self.unit.connection)
        for column in (edited.c.record_id, conflict.c.record_id, search_queue.c.record_id):
            self._run(sa.delete(column.table).where(self._mine(column, "record")))
        return self._run(sa.delete(record).where(self._mine(record.c.id, "record"))).rowcount

    def _fold_again(self, numbers: set[int]) -> None:
        """Compute records that were here before from the changes that remain."""
        unit = self.unit
        rows = records.rows(unit, numbers)
        by_scope: dict[str, list[str]] = defaultdict(list)
        for row in rows:
            by_scope[row.scope].append(row.uid)
        for scope, uids in by_scope.items():
            unit.log.prefetch(scope, uids)
        written = self._written(numbers)
        merge = Merge(unit.log)
        for row in rows:
            state = unit.log.state(row.scope, row.uid)
            assert state is not None  # noqa: S101  (its row is here)
            touched = Touched(state, state.weight(), set(state.registers()), reowned=True)
            builtin = None
            if state.birth.replica == GENESIS:
                builtin = merge.birth(row.scope, row.uid).w
            refold(state, written.get(row.number, ()), builtin)
            touched.registers.update(state.registers())
            merge.touched[row.scope, row.uid] = touched
        unit.ledger.write(merge, ())
        for part in chunks(numbers):  # a record nobody edited has no row of heads
            bare = (edited.c.record_id.in_(part), edited.c.heads.is_(None))
            self._run(sa.delete(edited).where(*bare))

    def _written(self, numbers: Iterable[int]) -> dict[int, Sequence[Written]]:
        """Return every change that remains of some records, by record."""
        names = {b.id: b.replica for b in self.unit.log.branches.values()}
        columns = (change.c.segment_id, change.c.seq, change.c.record_id, change.c.branch_id)
        wanted = set(numbers)
        query = sa.select(*columns, change.c.id).where(change.c.record_id > 0)
        if len(wanted) <= CHUNK:
            found = self._rows(query.where(change.c.record_id.in_(wanted)))
        else:  # one walk through the index for all of them
            found = [row for row in map(tuple, self._run(query)) if row[2] in wanted]
        written: dict[int, list[Written]] = defaultdict(list)
        for number, part in groupby(sorted(found), key=itemgetter(0)):
            mine = list(part)
            first = mine[0][1]
            lines = self.unit.log.lines(number, first, mine[-1][1])
            for _, seq, row, home, identity in mine:
                change_made = decode(lines[seq - first])
                written[row].append((names[home], seq, identity.hex(), change_made))
        return dict(written)

    # What else a package replaces

    def _restore_bookkeeping(self) -> None:
        """Forget what its sender said: what it holds, which packages of ours it had received."""
        for part in chunks(self.before["secrets"]):
            self._run(sa.delete(secret).where(secret.c.commitment.in_(part)))
        for part in chunks(self.before["confirmed"]):
            open_again = sa.update(package_out).where(package_out.c.id.in_(part))
            self._run(open_again.values(confirmed_at=0, receipt=""))
        sender, *_ = self.before["peers"]
        for name, was in self.before["peers"].items():
            number = sa.select(replica.c.id).where(replica.c.name == name).scalar_subquery()
            self._run(sa.delete(peer).where(peer.c.replica_id == number))
            if was is not None:
                self._run(sa.insert(peer).values(was))
        laptop = self._run(sa.select(replica.c.id).where(replica.c.name == sender)).scalar()
        self._run(sa.delete(knowledge).where(knowledge.c.replica_id == laptop))
        for home, ranges in self.before["known"].items():
            values = {"replica_id": laptop, "branch_id": int(home), "ranges": ranges}
            self._run(sa.insert(knowledge).values(values))
        if self.before["requests"] is not None:
            theirs = self.before.get("office", "")
            self._run(sa.delete(request).where(sa.or_(theirs == "", request.c.office == theirs)))
            rows = [tuple(row) for row in self.before["requests"]]
            insert_many(self.connection, request, [c.name for c in request.columns], rows)
        mine = package_in.c.id == self.package
        if self.before["entry"] is None:
            self._run(sa.update(package_in).where(mine).values(verdict=UNDONE))
        else:
            self._run(sa.update(package_in).where(mine).values(self.before["entry"]))

    def _restore_reviews(self) -> None:
        """Put the items back that the import had settled or changed, drop those it had raised."""
        back = [tuple(row) for row in self.before["reviews"]]
        for part in chunks([*self.before["found"], *(row[0] for row in back)]):
            self._run(sa.delete(review).where(review.c.id.in_(part)))
        insert_many(self.connection, review, _REVIEW, back)

    def _restore_digests(self) -> None:
        for scope, was in self.before["digests"].items():
            self._run(sa.delete(digest).where(digest.c.scope == scope))
            if was is not None:
                self._run(sa.insert(digest).values(scope=scope, value=was))
