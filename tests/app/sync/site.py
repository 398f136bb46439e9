"""A laptop in memory, built from ``app.sync`` alone: the twin of what the database does."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any, Self

from app.sync.admission import Offer, admit
from app.sync.canonical import MODULUS, START, dumps
from app.sync.change import (
    ALL,
    BIRTH,
    DELETE,
    EDIT,
    EXISTS,
    GENESIS,
    LIVE,
    VOID,
    Change,
    Dot,
    encode,
)
from app.sync.feeds import (
    Branch,
    Range,
    Vector,
    feed_name,
    is_virtual,
    recognised,
    summarise,
    summary_name,
    virtual_replica,
    without,
)
from app.sync.merge import Key, Merge, Wait
from app.sync.past import Nothing
from app.sync.refold import Written
from app.sync.register import Head, Shown, is_element, show
from app.sync.state import Birth, RecordState
from app.sync.touched import Origin
from tests.app.sync.admitted import admitted
from tests.app.sync.tree import Tree
from tests.app.sync.wire import Node, Package, Reading, Result, Sheet, Stretch

JsonText = str | None


class KilledError(Exception):
    """The power went while a package was being imported."""


class _Merge(Merge):
    """A merge that remembers in which order it took things."""

    def __init__(self, past: Site) -> None:
        super().__init__(past, past.may_void)
        self.order: list[tuple[str, str, int, str, Change]] = []

    def take(self, replica: str, scope: str, seq: int, identity: str, change: Change) -> None:
        self.order.append((replica, scope, seq, identity, change))
        super().take(replica, scope, seq, identity, change)


class Site(Nothing):
    """One installed database: its feeds, what it holds back, and the state of its records."""

    def __init__(
        self,
        replica: str,
        scopes: Iterable[str],
        genesis: dict[str, tuple[str, dict[str, Any]]] | None = None,
    ) -> None:
        """Begin empty but for the built-in rows of ``global`` (uid to entity and values)."""
        self.replica = replica
        self.scopes = frozenset(scopes)
        self.genesis = genesis or {}
        self.wall = 1_700_000_000_000
        self.last_at = self.latest = 0
        self.own_tip: dict[str, tuple[int, bytes]] = {}
        """Per scope number and hash of the last change written here under this name."""
        self.tree = Tree()
        self.changes: dict[str, Change | None] = {}
        self.order: list[tuple[str, str, int, str, Change]] = []
        self.held: dict[bytes, Node] = {}
        self.waits: list[Wait] = []
        self.records: dict[Key, tuple[RecordState, JsonText]] = {}
        self.digests: dict[str, int] = dict.fromkeys(scopes, 0)
        self.peers: dict[str, Vector] = {}
        self.packages = 0
        self.lifetime = -1
        """Questions the store still answers before the power goes; negative: for ever."""
        self.may_void: Callable[[str, str], bool] | None = None
        for uid, (entity, values) in self.genesis.items():
            birth = Birth(uid, 0, GENESIS, 0)
            state = RecordState("global", uid, entity, "HQ", birth, tuple(sorted(values)))
            self.records["global", uid] = (state, None)

    def copied(self) -> Self:
        """Return this laptop's disk as it is now."""
        may_void, self.may_void = self.may_void, None
        twin = copy.deepcopy(self)
        self.may_void = twin.may_void = may_void
        return twin

    @property
    def log(self) -> dict[str, Node]:
        """Return the admitted links by identity."""
        return self.tree.nodes

    # The past of a merge

    def state(self, scope: str, uid: str) -> RecordState | None:
        """Return a private copy of a record, through the form in which a database keeps it."""
        self._breathe()
        found = self.records.get((scope, uid))
        if found is None:
            return None
        state, packed = found
        fresh = _bare(state)
        if packed is not None:
            fresh.unpack(json.loads(packed))
        return fresh

    def origin(self, scope: str, uid: str) -> Origin | None:
        """Return the birth of a record nobody has written since."""
        self._breathe()
        found = self.records.get((scope, uid))
        if found is None or found[1] is not None:
            return None
        return Origin(found[0].entity, found[0].owner, found[0].birth, found[0].shape)

    def knows(self, scope: str, dot: Dot) -> bool:
        """Tell whether this very change was admitted."""
        self._breathe()
        return self.tree.locate(dot.replica, scope, dot.seq, dot.id) is not None

    def change(self, scope: str, dot: Dot) -> Change:
        """Return an admitted change."""
        self._breathe()
        if dot.replica == GENESIS:
            entity, values = self.genesis[dot.id]
            return Change(entity, dot.id, BIRTH, 0, "", w=values)
        found = self.changes[dot.id]
        assert found is not None
        assert self.log[dot.id].scope == scope
        return found

    def changes_of(self, scope: str, uid: str) -> Iterable[Written]:
        """Return every admitted change of a record."""
        self._breathe()
        for replica, place, seq, identity, change in self.order:
            if (place, change.uid) == (scope, uid):
                yield replica, seq, identity, change

    def _breathe(self) -> None:
        self.lifetime -= 1
        if self.lifetime == 0:
            raise KilledError

    # What people do

    def read(self, scope: str, uid: str) -> Reading:
        """Open a form."""
        state = self.state(scope, uid)
        assert state is not None
        shown = {register: self.shown(state, register) for register in state.registers()}
        return Reading(state, shown, frozenset(self.log))

    def shown(self, state: RecordState, register: str) -> Shown:
        """Return what one register shows."""
        heads = state.visible(register)
        if heads is None:
            heads = [self._birth_head(state, register)] if state.ids(register) else []
        return show(heads, element=is_element(register))

    def tags(self, state: RecordState) -> set[str]:
        """Return the elements that a record's sets show."""
        return {r for r in state.registers() if is_element(r) and self.shown(state, r).value}

    def _birth_head(self, state: RecordState, register: str) -> Head:
        birth = state.birth
        w = self.change(state.scope, Dot(birth.id, birth.seq, birth.replica)).w
        return Head(birth.id, birth.at, birth.replica, birth.seq, w.get(register))

    def create(
        self,
        scope: str,
        uid: str,
        w: dict[str, Any],
        *,
        entity: str = "initiative",
        parents: Sequence[str] = (),
        **more: Any,  # noqa: ANN401
    ) -> str:
        """Record something new; returns the identity of the change."""
        change = Change(entity, uid, BIRTH, 0, "us", w=w, gates=list(parents), **more)
        return self.write(scope, change)

    def edit(
        self,
        scope: str,
        reading: Reading,
        w: dict[str, Any],
        *,
        decision: bool = False,
        **more: Any,  # noqa: ANN401
    ) -> str:
        """Save a form; what it supersedes is what was read when it opened."""
        s = {register: reading.dots(register) for register in w}
        s = {register: dots for register, dots in s.items() if dots}
        change = reading.change(EDIT, w=w, s=s, decision=decision, **more)
        return self.write(scope, change)

    def delete(self, scope: str, reading: Reading, **more: Any) -> str:  # noqa: ANN401
        """Delete what was read."""
        s = {ALL: reading.state.head_dots()}
        return self.write(scope, reading.change(DELETE, s=s, **more))

    def live(
        self,
        scope: str,
        reading: Reading,
        w: dict[str, Any] | None = None,
        *,
        named: Sequence[str] | None = None,
    ) -> str:
        """Keep a deleted record (naming all heads read) or make it again (naming none)."""
        state = reading.state
        tombs = [str(Dot(t.id, t.seq, t.replica)) for t in state.standing().values()]
        names = list(state.head_dots() if named is None else named)
        w = w or {}
        s = {register: dots for register in (*w, EXISTS) if (dots := reading.dots(register))}
        kept = reading.change(LIVE, w=w, s=s, tombs=tombs, named=names, decision=True)
        return self.write(scope, kept)

    def void(self, scope: str, reading: Reading, dots: Iterable[str]) -> str:
        """Take the effect of changes of a record away."""
        return self.write(scope, reading.change(VOID, targets=list(dots), reason="refused"))

    def write(self, scope: str, change: Change, extra: dict[str, Any] | None = None) -> str:
        """Stamp a change, put it at the end of the own feed and take it in."""
        self.last_at = change.at = max(self.last_at + 1, self.wall)
        self.latest = max(self.latest + 1, self.wall)
        return self.append(scope, encode(change) if extra is None else _with(change, extra))

    def append(self, scope: str, line: bytes) -> str:
        """Put one line at the end of the own feed."""
        seq, previous = self.own_tip.get(scope, (0, START))
        stretch = Stretch(self.replica, scope, seq + 1, previous, (line,))
        (node,) = stretch.nodes()
        self._take_in([stretch])
        assert node.id in self.log, self.waits
        self.own_tip[scope] = (node.seq, node.hash)
        return node.id

    def rename(self, replica: str) -> None:
        """Retire the own feeds and go on under a new name: a restored backup, a copied laptop."""
        self.replica = replica
        self.own_tip = {}

    # Packages

    def vector(self) -> Vector:
        """Return what is stored: admitted branches and what is held."""
        stored = (*self.log.values(), *self.held.values())
        vector = summarise((n.replica, n.scope, n.id) for n in stored if is_virtual(n.replica))
        for b in (*self.tree.branches.values(), *self._loose().values()):
            if b.last > b.base and not is_virtual(b.replica):
                name = feed_name(b.replica, b.scope, b.name)
                vector.setdefault(name, []).append(Range(b.base + 1, b.last, b.hash))
        return vector

    def _loose(self) -> dict[int, Branch]:
        """Return the stretches that are held as branches that hang on nothing."""
        found: dict[int, Branch] = {}
        for number, offer in enumerate(self._waiting_room()):
            base, last, tip = offer.first - 1, offer.last, offer.hashes[-1].hex()
            loose = Branch(-1 - number, offer.replica, offer.scope, "", None, base, last, tip)
            found[loose.id] = loose
        return found

    def export(
        self, known: Vector, scopes: Iterable[str], *, held: bool = False, rows: bool = False
    ) -> Package:
        """Return a package of what a recipient lacks that said it has ``known``.

        Args:
            known: the vector of the recipient's last package.
            scopes: what the recipient may have.
            held: pass on what is held here, too.
            rows: make the sheets people see.
        """
        allowed = self.scopes & frozenset(scopes)
        branches = dict(self.tree.branches)
        places = dict(self.tree.home)
        nodes = dict(self.log)
        if held:
            branches |= self._loose()
            for number, offer in enumerate(self._waiting_room()):
                places.update({tip.hex()[:32]: -1 - number for tip in offer.hashes})
            nodes |= {node.id: node for node in self.held.values()}

        def locate(replica: str, scope: str, seq: int, tip: str) -> int | None:
            node = nodes.get(tip[:32])
            return places[node.id] if node and node.address == (replica, scope, seq) else None

        has = recognised(branches, known, locate)
        by_place = {(places[node.id], node.seq): node for node in nodes.values()}
        stretches = []
        ours = self.vector()
        for branch in branches.values():
            if branch.scope not in allowed:
                continue
            if is_virtual(branch.replica):
                name = summary_name(branch.replica, branch.scope)
                if known.get(name) == ours.get(name):
                    continue
            for first, last in without(branch.base + 1, branch.last, has.get(branch.id, [])):
                lack = [by_place[branch.id, seq] for seq in range(first, last + 1)]
                lines = tuple(node.line for node in lack)
                stretches.append(
                    Stretch(branch.replica, branch.scope, first, lack[0].previous, lines)
                )
        self.packages += 1
        return Package(
            f"{self.replica[:8]}-{self.packages}",
            self.replica,
            max(self.wall, self.last_at),
            _of_scopes(ours, allowed),
            {scope: self.digests[scope] for scope in allowed},
            frozenset(node.scope for node in self.held.values()),
            tuple(stretches),
            {key: self.read(*key) for key in self.records if rows and key[0] in allowed},
        )

    def take_edits(self, package: Package, sheet: Sheet) -> Result:
        """Accept what somebody typed into a package's sheets; a row that is gone is nothing."""
        return self._take_in([*self.edits(package, sheet.cells), *self.births(package, sheet)])

    def births(self, package: Package, sheet: Sheet) -> list[Stretch]:
        """Return the virtual feeds that new rows stand for."""
        made = []
        for (scope, uid), w in sheet.added:
            name = virtual_replica(package.id, uid, EXISTS, dumps(w).encode())
            change = Change("note", uid, BIRTH, package.at + 1, "edited", w=w, act=package.id)
            made.append(Stretch(name, scope, 1, START, (encode(change),)))
        return made

    def edits(self, package: Package, cells: Iterable[tuple[Key, str, Any]]) -> list[Stretch]:
        """Return the virtual feeds that cells stand for."""
        edits = []
        for key, register, value in cells:
            row = package.rows[key]
            was = row.values.get(register)
            if was is not None and dumps(was.value) == dumps(value):
                continue
            name = virtual_replica(package.id, key[1], register, dumps(value).encode())
            s = {register: dots} if (dots := row.showing(register)) else {}
            change = row.change(
                EDIT, w={register: value}, s=s, at=package.at + 1, by="edited", act=package.id
            )
            edits.append(Stretch(name, key[0], 1, START, (encode(change),)))
        return edits

    def take(self, package: Package) -> Result:
        """Import a package: wholly, or, when the power goes, not at all."""
        result = self._take_in(package.stretches)
        self.peers[package.sender] = package.vector
        return replace(result, alarm=self._alarm(package))

    def _alarm(self, package: Package) -> frozenset[str]:
        waits = package.waits | {node.scope for node in self.held.values()}
        return frozenset(
            scope
            for scope, digest in package.digests.items()
            if scope in self.scopes - waits
            and _of_scopes(self.vector(), [scope]) == _of_scopes(package.vector, [scope])
            and digest != self.digests[scope]
        )

    def _take_in(self, stretches: Iterable[Stretch]) -> Result:
        known = 0
        offers = self._waiting_room()
        arrived = []
        for stretch in stretches:
            if stretch.scope not in self.scopes:
                continue
            offer = _offer(stretch)
            have = self._prefix(offer)
            offer.skip(have)
            known += have
            arrived.append(offer)
        merge = _Merge(self)
        admit(merge, [*offers, *arrived])
        taken = self._commit(merge, [*offers, *arrived])
        return Result(taken, known, len(self.held))

    def _prefix(self, offer: Offer) -> int:
        """Return how many of the first changes of a stretch are admitted here."""
        have = 0
        while have < len(offer.lines) and offer.identity(have) in self.log:
            have += 1
        return have

    def _waiting_room(self) -> list[Offer]:
        """Return what is held as unbroken stretches, cut where a copied laptop went its own way."""
        followers: dict[bytes, list[Node]] = {}
        for node in sorted(self.held.values(), key=lambda n: (n.replica, n.scope, n.seq, n.hash)):
            followers.setdefault(node.previous, []).append(node)
        offers = []
        for previous, nodes in followers.items():
            for begin in nodes:
                if previous in self.held and len(nodes) == 1:
                    continue
                run = [begin]
                while len(after := followers.get(run[-1].hash, [])) == 1:
                    run += after
                lines = [node.line for node in run]
                offers.append(Offer(begin.replica, begin.scope, begin.seq, previous, lines))
        return offers

    def _commit(self, merge: _Merge, offers: Sequence[Offer]) -> int:
        self.waits = []
        self.held = {}
        taken: list[tuple[Node, Change | None]] = []
        for offer in offers:
            nodes = list(_stretch(offer).nodes())
            taken += [(nodes[index], change) for index, change in admitted(offer)]
        for node, change in sorted(taken, key=lambda t: t[0].seq):
            self._keep(node, change)
        for offer in offers:
            rest = list(_stretch(offer).nodes())[offer.at :]
            self.held.update({node.hash: node for node in rest if node.id not in self.log})
            if not offer.done and offer.wait is not None:
                self.waits.append(offer.wait)
        for key, touched in merge.touched.items():
            packed = touched.state.pack()
            text = None if packed is None else json.dumps(packed)
            self.records[key] = (_bare(touched.state), text)
        for scope, move in merge.digest_moves().items():
            self.digests[scope] = (self.digests[scope] + move) % MODULUS
        self.order += merge.order
        return len(taken)

    def _keep(self, node: Node, change: Change | None) -> None:
        self.changes[node.id] = change
        self.tree.attach(node)


def _bare(state: RecordState) -> RecordState:
    return replace(state, heads={}, tombs={}, lives={}, voided=frozenset())


def _of_scopes(vector: Vector, scopes: Iterable[str]) -> Vector:
    wanted = frozenset(scopes)
    return {n: sorted(r) for n, r in sorted(vector.items()) if n.partition("/")[2] in wanted}


def _offer(stretch: Stretch) -> Offer:
    lines = list(stretch.lines)
    return Offer(stretch.replica, stretch.scope, stretch.first, stretch.previous, lines)


def _stretch(offer: Offer) -> Stretch:
    lines = tuple(offer.lines)
    return Stretch(offer.replica, offer.scope, offer.first, offer.previous, lines)


def _with(change: Change, extra: dict[str, Any]) -> bytes:
    return dumps(json.loads(encode(change)) | extra).encode()
