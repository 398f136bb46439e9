"""The tree of a feed: extending a branch, and splitting it where a copy went its own way."""

from __future__ import annotations

import json
from dataclasses import replace

import sqlalchemy as sa

from app.sync.admission import Offer
from app.sync.canonical import START
from app.sync.feeds import Branch, without
from database.bulk import update_many
from database.log import Log
from database.models import branch, change, knowledge


class Branches:
    """Keeps branches, index and knowledge in step over one connection."""

    def __init__(self, connection: sa.Connection, log: Log) -> None:
        """Work on the branches the log has read."""
        self.connection = connection
        self.log = log

    def extend(self, offer: Offer, first: int, last: int) -> int:
        """Find or make the branch on which a run of an offer belongs, and move its tip.

        Args:
            offer: the stretch.
            first: index of the first change of the run.
            last: index of its last change.
        Returns: the number of the branch.
        """
        previous = offer.hashes[first - 1] if first else offer.previous
        seq = offer.first + first - 1
        home = self._attach(offer, seq, previous, offer.hashes[first])
        tip = replace(
            self.log.branches[home], last=offer.first + last, hash=offer.hashes[last].hex()
        )
        self.log.branches[home] = tip
        row = (tip.last, bytes.fromhex(tip.hash), home)
        update_many(self.connection, branch, ("last", "hash"), [row])
        return home

    def _attach(self, offer: Offer, seq: int, previous: bytes, new: bytes) -> int:
        homes = self.log.admitted(offer.replica, offer.scope)
        if not homes:
            return self._make(offer, None, 0, "", START)
        for home in homes:
            if home.last == seq and home.hash == previous.hex():
                has_children = any(b.parent == home.id for b in homes)
                return (
                    self._make(offer, home.id, seq, new.hex()[:8], previous)
                    if has_children
                    else home.id
                )
        if seq == 0:
            root = next(b for b in homes if b.parent is None)
            self._split(root, 0, START)
            return self._make(offer, root.id, 0, new.hex()[:8], START)
        found = self.log.locate(offer.replica, offer.scope, seq, previous.hex())
        assert found is not None  # noqa: S101  (admission saw it)
        self._split(self.log.branches[found], seq, previous)
        return self._make(offer, found, seq, new.hex()[:8], previous)

    def _make(self, offer: Offer, parent: int | None, base: int, name: str, tip: bytes) -> int:
        number = self.log.numbering.take(branch)
        made = Branch(number, offer.replica, offer.scope, name, parent, base, base, tip.hex())
        self._insert(made)
        return number

    def _insert(self, made: Branch) -> None:
        self.log.branches[made.id] = made
        values = {
            "id": made.id,
            "replica_id": self.log.replica_number(made.replica),
            "scope": made.scope,
            "name": made.name,
            "parent_id": made.parent,
            "base": made.base,
            "last": made.last,
            "hash": bytes.fromhex(made.hash),
        }
        self.connection.execute(sa.insert(branch).values(values))

    def _split(self, old: Branch, at: int, tip: bytes) -> None:
        """Cut a branch after number ``at``: the rest becomes a branch named by its first change."""
        query = sa.select(change.c.id).where(change.c.branch_id == old.id, change.c.seq == at + 1)
        first = self.connection.execute(query).scalar_one()
        number = self.log.numbering.take(branch)
        rest = Branch(
            number, old.replica, old.scope, first.hex()[:8], old.id, at, old.last, old.hash
        )
        for child in [b for b in self.log.branches.values() if b.parent == old.id]:
            self.log.branches[child.id] = replace(child, parent=number)
        self.connection.execute(
            sa.update(branch).where(branch.c.parent_id == old.id).values(parent_id=number)
        )
        self._insert(rest)
        self.log.branches[old.id] = replace(old, last=at, hash=tip.hex())
        shorter = {"last": at, "hash": tip}
        self.connection.execute(sa.update(branch).where(branch.c.id == old.id).values(shorter))
        moved = sa.update(change).where(change.c.branch_id == old.id, change.c.seq > at)
        self.connection.execute(moved.values(branch_id=number))
        self._split_knowledge(old.id, number, at, old.last)
        self.log.forget()

    def _split_knowledge(self, old: int, new: int, at: int, last: int) -> None:
        """Divide what others hold of a branch that was cut; they do hold it."""
        rows = self.connection.execute(
            sa.select(knowledge).where(knowledge.c.branch_id == old)
        ).all()
        for row in rows:
            ranges = [(low, high) for low, high in json.loads(row.ranges)]
            below = [part for low, high in ranges for part in without(low, high, [(at + 1, last)])]
            above = [part for low, high in ranges for part in without(low, high, [(1, at)])]
            mine = (knowledge.c.replica_id == row.replica_id, knowledge.c.branch_id == old)
            self.connection.execute(
                sa.update(knowledge).where(*mine).values(ranges=json.dumps(below))
            )
            values = {"replica_id": row.replica_id, "branch_id": new, "ranges": json.dumps(above)}
            self.connection.execute(sa.insert(knowledge).values(values))
