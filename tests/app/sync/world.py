"""A small world of laptops that a schedule drives, and the promises it is judged by."""

from __future__ import annotations

import random
import uuid
from dataclasses import replace
from typing import Any

from app.sync.canonical import dumps
from app.sync.change import PURGE, Change, Dot, decode
from app.sync.feeds import Vector
from app.sync.merge import Key
from tests.app.sync.judge import disk, judge
from tests.app.sync.site import KilledError, Site
from tests.app.sync.wire import Package, Reading, Sheet, Stretch

FIELDS = ("title", "summary", "note_from_a_later_version")
TAGS = ("tags/GENDER", "tags/YOUTH", "tags/DIASPORA")
WORDS = ("water", "roads", "school", "wells", None)
YEAR = 365 * 86_400_000
GENESIS = {
    "00000000-0000-5000-8000-000000000001": ("code_item", {"code": "GENDER", "label_en": "Gender"}),
    "00000000-0000-5000-8000-000000000002": ("programme", {"code": "SEED1"}),
}


class World:
    """Headquarters, two laptops of one office, one of another; and the post between them."""

    def __init__(self, seed: int, sites: int = 4) -> None:
        """Set up the laptops; everything that happens is drawn from the seed."""
        self.rng = random.Random(seed)
        self.trace: list[str] = []
        places = [("global", "BF", "NE"), ("global", "BF", "BF/private"), ("global", "NE")]
        places += [("global", "BF", "BF/private"), ("global", "NE"), ("global", "BF", "NE")]
        self.sites = [Site(self._hex(), places[i], GENESIS) for i in range(sites)]
        may = [("global", "BF", "NE"), *(place[1:] for place in places[1:5]), ("BF",)]
        self.authority = may[:sites]
        self.chiefs = {self.sites[0].replica}
        """Names that headquarters ever had: who may void."""
        for site in self.sites:
            site.may_void = self.may_void
        self.post: list[tuple[Package, frozenset[str]]] = []
        self.archive: list[tuple[Package, frozenset[str]]] = []
        self.sent: dict[tuple[int, int], Vector] = {}
        self.books: list[tuple[Package, Sheet]] = []
        self.added: dict[tuple[Key, str], set[str]] = {}
        """Every time somebody put an element into a set."""
        self.gone: set[str] = set()
        """Those that somebody had before them who took the element out."""
        self.deleted: set[str] = set()
        """Every deletion that a person asked for."""
        self.forms: list[tuple[int, str, Reading]] = []
        self.backups: dict[int, Site] = {}
        self.now = 1_700_000_000_000

    def _hex(self) -> str:
        return f"{self.rng.getrandbits(128):032x}"

    def _uid(self) -> str:
        return str(uuid.UUID(int=self.rng.getrandbits(128), version=4))

    def may_void(self, replica: str, _: str) -> bool:
        """Tell whether a laptop's ``void`` counts."""
        return replica in self.chiefs

    # Choices

    def site(self) -> int:
        """Choose a laptop."""
        return self.rng.randrange(len(self.sites))

    def scope(self, at: int) -> str:
        """Choose a scope the laptop may write into."""
        return self.rng.choice(self.authority[at])

    def form(self, at: int) -> tuple[str, Reading] | None:
        """Return a form: one opened just now, or one that has been open for a while."""
        old = [(scope, reading) for where, scope, reading in self.forms if where == at]
        if old and self.rng.random() < 0.4:
            return self.rng.choice(old)
        keys = [k for k in self.sites[at].records if k[0] in self.authority[at]]
        if not keys:
            return None
        scope, uid = self.rng.choice(keys)
        reading = self.sites[at].read(scope, uid)
        if self.rng.random() < 0.5:
            self.forms.append((at, scope, reading))
        return scope, reading

    def values(self) -> dict[str, Any]:
        """Choose what a person types."""
        w: dict[str, Any] = {}
        for name in self.rng.sample(FIELDS, self.rng.randint(0, 2)):
            w[name] = self.rng.choice(WORDS)
        if self.rng.random() < 0.3:
            amount = self.rng.choice(("230000", "5", "17.5"))
            w["budget"] = {"amount": amount, "currency": self.rng.choice(("EUR", "USD"))}
        for tag in self.rng.sample(TAGS, self.rng.choice((0, 0, 1, 2))):
            w[tag] = self.rng.choice((True, True, None))
        return w

    def note(self, key: Key, w: dict[str, Any], identity: str, seen: frozenset[str]) -> str:
        """Remember who put what into a set, and who took it out knowing that."""
        for tag in TAGS:
            if w.get(tag):
                self.added.setdefault((key, tag), set()).add(identity)
            elif tag in w:
                self.gone |= self.added.get((key, tag), set()) & seen
        return identity

    # Steps

    def step(self, name: str) -> None:
        """Let one thing happen."""
        self.now += self.rng.choice((0, 1, 1000, 3_600_000))
        at = self.site()
        site = self.sites[at]
        site.wall += self.rng.choice((0, 1, 1000, 3_600_000))
        done = getattr(self, f"do_{name}")(at)
        self.trace.append(f"{name} at {at}: {done}")

    def do_create(self, at: int) -> object:
        """Record something, sometimes below something else."""
        site, scope = self.sites[at], self.scope(at)
        parents = []
        if self.rng.random() < 0.5:
            near = (scope, scope.partition("/")[0], "global")
            parents = [uid for place, uid in site.records if place in near]
            parents = [self.rng.choice(parents)] if parents else []
        uid, w = self._uid(), self.values()
        identity = site.create(scope, uid, w, parents=parents)
        return self.note((scope, uid), w, identity, frozenset())

    def do_edit(self, at: int) -> object:
        """Save a form, which may have been open for long."""
        found = self.form(at)
        if found is None:
            return None
        scope, reading = found
        w = self.values()
        if not w:
            return None
        identity = self.sites[at].edit(scope, reading, w)
        return self.note((scope, reading.uid), w, identity, reading.seen)

    def do_bulk(self, at: int) -> object:
        """Give several records the same value in one act."""
        keys = [k for k in self.sites[at].records if k[0] in self.authority[at]]
        act, value = self._hex(), self.rng.choice(WORDS)
        chosen = self.rng.sample(keys, min(len(keys), 3))
        site = self.sites[at]
        w = {"title": value}
        return [site.edit(scope, site.read(scope, uid), w, act=act) for scope, uid in chosen]

    def do_later_program(self, at: int) -> object:
        """Write with a later program: keys, registers and kinds of change from the future."""
        found = self.form(at)
        if found is None:
            return None
        scope, reading = found
        site = self.sites[at]
        change = Change(
            reading.state.entity, reading.uid, "edit", 0, "them", schema=9,
            w={"future": {"a": 1}, "later_set/X.1": True}, gates=[reading.state.birth.dot],
            s={r: dots for r in ("future",) if (dots := reading.dots(r))},
        )  # fmt: skip
        kind = self.rng.random()
        if kind < 0.3:
            return site.append(scope, dumps({"k": "something new", "at": 1}).encode())
        return site.write(scope, change, extra={"zz": ["kept", "and", "forwarded"]})

    def do_link(self, at: int) -> object:
        """Tie two records: the same two give the same uid, whoever does it."""
        site = self.sites[at]
        scope = self.scope(at)
        ends = sorted(uid for place, uid in site.records if place in (scope, "global"))[:4]
        if len(ends) < 2:
            return None
        pair = self.rng.sample(ends, 2)
        uid = str(uuid.uuid5(uuid.NAMESPACE_URL, f"{scope}{pair[0]}{pair[1]}"))
        if (scope, uid) not in site.records:
            w = self.values()
            identity = site.create(scope, uid, w, entity="partnership", parents=pair)
            return self.note((scope, uid), w, identity, frozenset())
        reading = site.read(scope, uid)
        return site.live(scope, reading) if reading.state.dead else "there"

    def do_delete(self, at: int) -> object:
        """Delete what a form shows."""
        found = self.form(at)
        if found is None:
            return None
        identity = self.sites[at].delete(*found)
        self.deleted.add(identity)
        return identity

    def do_live(self, at: int) -> object:
        """Keep a record that somebody deleted, or make it again with some of what it had."""
        site = self.sites[at]
        keys = [k for k in site.records if k[0] in self.authority[at]]
        keys = [k for k in keys if site.read(*k).state.standing()]
        if not keys:
            return None
        scope, uid = self.rng.choice(keys)
        reading = site.read(scope, uid)
        dots = reading.state.head_dots()
        named = self.rng.choice((None, [], self.rng.sample(dots, self.rng.randint(0, len(dots)))))
        return site.live(scope, reading, self.values(), named=named)

    def do_void(self, at: int) -> object:
        """Take the effect of some changes of a record away; only headquarters' word counts."""
        site = self.sites[at] if self.rng.random() < 0.2 else self.sites[0]
        written = [w for w in site.order if w[1] in site.scopes & {"BF", "NE"}]
        if not written:
            return None
        _, scope, _, _, change = self.rng.choice(written)
        dots = [str(Dot(w[2], w[1], w[0])) for w in site.changes_of(scope, change.uid)]
        reading = site.read(scope, change.uid)
        return site.void(scope, reading, self.rng.sample(dots, self.rng.randint(1, len(dots))))

    def do_purge(self, at: int) -> object:
        """Send a purge through: it is no business of the merge."""
        found = self.form(at)
        if found is None:
            return None
        scope, reading = found
        return self.sites[at].write(scope, reading.change(PURGE, targets=["#" + self._hex()]))

    def do_excel(self, at: int) -> object:
        """Take in a workbook in which somebody changed cells and removed rows."""
        may = set(self.authority[at])
        fitting = [p for p, scopes in self.archive if scopes <= self.sites[at].scopes]
        fitting = [package for package in fitting if may & package.digests.keys()]
        if not fitting:
            return None
        package = self.rng.choice(fitting)
        keys = [key for key in package.rows if key[0] in self.authority[at]]
        rows = self.rng.sample(keys, min(len(keys), 2))
        cells = [(key, r, value) for key in rows for r, value in self.values().items()]
        removed = self.rng.sample(keys, min(len(keys), self.rng.choice((0, 0, 2))))
        sheet = Sheet(tuple(cells), frozenset(removed), self._rows(package, at))
        result = self.sites[at].take_edits(package, sheet)
        self.books.append((package, sheet))
        births = self.sites[at].births(package, sheet)
        for stretch in (*self.sites[at].edits(package, cells), *births):
            (node,) = stretch.nodes()
            change = decode(node.line)
            key = (node.scope, change.uid)
            seen = package.rows[key].seen if key in package.rows else frozenset[str]()
            self.note(key, change.w, node.id, seen)
        return result

    def _rows(self, package: Package, at: int) -> tuple[tuple[Key, dict[str, Any]], ...]:
        """Fill in one of the empty rows of a sheet, or none."""
        if self.rng.random() < 0.6:
            return ()
        scope = self.rng.choice([s for s in self.authority[at] if s in package.digests])
        uid = str(uuid.uuid5(uuid.NAMESPACE_URL, f"{package.id}/{self.rng.randrange(2)}"))
        return (((scope, uid), self.values()),)

    def do_excel_again(self, at: int) -> object:
        """Take the same edited workbook in at another place."""
        may = self.authority[at]
        fitting = [book for book in self.books if _scopes(book[1]) <= set(may)]
        return fitting and self.sites[at].take_edits(*self.rng.choice(fitting))

    def do_resolve(self, at: int) -> object:
        """Decide an open conflict."""
        site = self.sites[at]
        for scope, uid in self.rng.sample(sorted(site.records), len(site.records)):
            if scope not in self.authority[at]:
                continue
            reading = site.read(scope, uid)
            open_ones = [r for r, shown in reading.values.items() if shown.alternatives]
            if open_ones:
                register = self.rng.choice(open_ones)
                head = self.rng.choice(reading.values[register].alternatives)
                return site.edit(scope, reading, {register: head.value}, decision=True)
        return None

    def do_export(self, at: int) -> object:
        """Write a package for somebody; it may be lost, or handed over twice."""
        site = self.sites[at]
        other = self.sites[self.site()]
        if other is site:
            return None
        scopes = frozenset(site.scopes & other.scopes)
        package = self._package(site, other, scopes)
        if self.rng.random() < 0.25:
            return "lost"
        self.archive.append((package, scopes))
        self.post += [(package, scopes)] * self.rng.choice((1, 1, 1, 1, 2))
        return package.id

    def _package(self, site: Site, other: Site, scopes: frozenset[str]) -> Package:
        """Return what the other said it lacks, or less: the own feeds only, or news only."""
        known = site.peers.get(other.replica, {})
        chance = self.rng.random()
        if chance < 0.4:
            known = self.sent.get((id(site), id(other)), known)
        package = site.export(known, scopes, held=self.rng.random() < 0.3, rows=True)
        self.sent[id(site), id(other)] = package.vector
        if chance > 0.75:
            own = tuple(s for s in package.stretches if s.replica == site.replica)
            package = replace(package, stretches=own)
        return package

    def do_import(self, at: int) -> object:
        """Take any package out of the post: late, twice, by another route, or in parts."""
        site = self.sites[at]
        fitting = [i for i, (_, scopes) in enumerate(self.post) if scopes <= site.scopes]
        if not fitting:
            return None
        mail = self.post.pop(self.rng.choice(fitting))
        if self.rng.random() < 0.3:
            self.post.append(mail)
        package = mail[0]
        if self.rng.random() < 0.35:
            package = self._part(package)
        return self.take(site, package)

    def do_kill(self, at: int) -> object:
        """Cut the power while a package is imported."""
        site = self.sites[at]
        fitting = [package for package, scopes in self.post if scopes <= site.scopes]
        fitting = [package for package in fitting if _ids(package) - site.log.keys()]
        if not fitting:
            return None
        before = disk(site)
        site.lifetime = self.rng.randint(1, 12)
        try:
            site.take(self.rng.choice(fitting))
        except KilledError:
            assert disk(site) == before, "an import that was cut off left something"
            return "cut"
        finally:
            site.lifetime = -1
        return "in time"

    def do_copy(self, at: int) -> object:
        """Copy a laptop with all it has, its name included; both go on."""
        if len(self.sites) > 6:
            return None
        self.sites.append(self.sites[at].copied())
        self.authority.append(self.authority[at])
        self.forms += [(len(self.sites) - 1, s, r) for where, s, r in self.forms if where == at]
        return len(self.sites) - 1

    def do_backup(self, at: int) -> object:
        """Put a backup aside."""
        self.backups[at] = self.sites[at].copied()
        return None

    def do_restore(self, at: int) -> object:
        """Bring a backup back; the witness sees it and gives the laptop a new name."""
        old = self.backups.pop(at, None)
        if old is None:
            return None
        old.rename(self._hex())
        if at == 0:
            self.chiefs.add(old.replica)
        self.sites[at] = old
        self.forms = [form for form in self.forms if form[0] != at]
        return old.replica[:8]

    def do_clock(self, at: int) -> object:
        """Move a laptop's clock by years."""
        self.sites[at].wall += self.rng.choice((-3, 3, 20)) * YEAR
        return self.sites[at].wall

    def _part(self, package: Package) -> Package:
        """Return a part of a package, some stretches cut or twice in it, in another order."""
        parts: list[Stretch] = []
        for stretch in package.stretches:
            nodes = list(stretch.nodes())
            cut = self.rng.randint(0, len(nodes))
            for piece in (nodes[:cut], nodes[cut:], nodes[cut // 2 :]):
                if piece and self.rng.random() < 0.6:
                    lines = tuple(node.line for node in piece)
                    first = piece[0]
                    parts.append(
                        replace(stretch, first=first.seq, previous=first.previous, lines=lines)
                    )
        self.rng.shuffle(parts)
        return replace(package, stretches=tuple(parts))

    # Judgement

    def take(self, site: Site, package: Package) -> object:
        """Import, and see that nothing stored before is lost and no alarm rings."""
        before = site.log.keys() | {node.id for node in site.held.values()}
        result = site.take(package)
        after = site.log.keys() | {node.id for node in site.held.values()}
        assert before <= after, "something stored is gone"
        assert _ids(package) <= after, "something that arrived is neither taken nor held"
        assert not result.alarm, "equal vectors, different digests"
        return result

    def settle(self, *, hub: bool = False) -> None:
        """Deliver everything: among all, or by way of headquarters."""
        for package, scopes in self.archive:
            fitting = [site for site in self.sites if scopes <= site.scopes]
            self.take(self.rng.choice(fitting), package)
        moved = True
        while moved:
            moved = False
            for a in self.sites:
                for b in self.sites:
                    both = a.scopes & b.scopes
                    if a is b or (hub and not (self.sites[0] in (a, b) or "BF/private" in both)):
                        continue
                    before = len(b.log) + len(b.held)
                    self.take(b, a.export(b.vector(), both, held=True))
                    moved |= len(b.log) + len(b.held) != before


def _scopes(sheet: Sheet) -> set[str]:
    """Return where a person wrote in a workbook."""
    return {key[0] for key, _, _ in sheet.cells} | {key[0] for key, _ in sheet.added}


def _ids(package: Package) -> set[str]:
    """Return the identities of all that a package brings."""
    return {node.id for stretch in package.stretches for node in stretch.nodes()}


WEIGHTS = {
    "create": 6, "edit": 14, "bulk": 2, "later_program": 2, "link": 4, "delete": 4, "live": 3,
    "void": 1.5, "purge": 0.5, "excel": 3, "excel_again": 2, "resolve": 4,
    "export": 14, "import": 24, "kill": 2, "copy": 0.5, "backup": 1, "restore": 1,
    "clock": 1,
}  # fmt: skip


def run(seed: int, steps: int = 80) -> World:
    """Run one schedule and judge it.

    Raises:
        AssertionError: a promise was broken.
    """
    world = World(seed, 2 + seed % 5)
    names = list(WEIGHTS)
    try:
        for name in world.rng.choices(names, list(WEIGHTS.values()), k=steps):
            world.step(name)
        world.settle(hub=bool(seed % 2))
        judge(world)
    except Exception as error:
        error.add_note("\n".join(world.trace))
        raise
    return world
