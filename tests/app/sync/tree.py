"""The branches of all feeds of a laptop in memory; split where a copied one parts."""

from __future__ import annotations

from dataclasses import replace

from app.sync.canonical import START
from app.sync.feeds import (
    Branch,
)
from tests.app.sync.wire import Node


class Tree:
    """What was admitted, as branches; more than one per feed only where a laptop was copied."""

    def __init__(self) -> None:
        """Begin without any."""
        self.branches: dict[int, Branch] = {}
        self.nodes: dict[str, Node] = {}
        """Admitted links by identity."""
        self.home: dict[str, int] = {}
        """Identity to the branch that holds it."""

    def locate(self, replica: str, scope: str, seq: int, identity: str) -> int | None:
        """Return the branch that holds this very change, or None."""
        node = self.nodes.get(identity[:32])
        return self.home[node.id] if node and node.address == (replica, scope, seq) else None

    def attach(self, node: Node) -> None:
        """Put a link on its branch: extend one, or cut one where a copied laptop parts from it."""
        self.nodes[node.id] = node
        homes = [
            b for b in self.branches.values() if (b.replica, b.scope) == (node.replica, node.scope)
        ]
        before = self.home.get(node.previous.hex()[:32])
        if not homes:
            self._branch(node, None, "")
            return
        if before is None:
            root = next(b for b in homes if b.parent is None)
            if root.last > 0:
                self._split(root, 0, START)
            self._branch(node, root.id, node.id[:8])
            return
        branch = self.branches[before]
        if branch.last != node.seq - 1:
            self._split(branch, node.seq - 1, node.previous)
        if any(b.parent == before for b in self.branches.values()):
            self._branch(node, before, node.id[:8])
            return
        self.branches[before] = replace(branch, last=node.seq, hash=node.hash.hex())
        self.home[node.id] = before

    def _branch(self, node: Node, parent: int | None, name: str) -> None:
        number = len(self.branches) + 1
        tip = node.hash.hex()
        made = Branch(number, node.replica, node.scope, name, parent, node.seq - 1, node.seq, tip)
        self.branches[number] = made
        self.home[node.id] = number

    def _split(self, old: Branch, at: int, tip: bytes) -> None:
        rest = [n for n in self.nodes.values() if self.home.get(n.id) == old.id and n.seq > at]
        number = len(self.branches) + 1
        first = min(rest, key=lambda n: n.seq)
        for child in [b for b in self.branches.values() if b.parent == old.id]:
            self.branches[child.id] = replace(child, parent=number)
        self.branches[number] = replace(old, id=number, name=first.id[:8], parent=old.id, base=at)
        self.branches[old.id] = replace(old, last=at, hash=tip.hex())
        self.home.update({node.id: number for node in rest})
