"""Headquarters and two laptops of an office, and the routes by which a collision is reached."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from app.sync.canonical import dumps
from tests.app.sync.site import Site
from tests.app.sync.wire import Package, Result, Stretch

GENESIS = {
    "00000000-0000-5000-8000-000000000001": ("code_item", {"code": "GENDER", "label_en": "Gender"}),
}
BUILT_IN = next(iter(GENESIS))
RECORD = "11111111-1111-4111-8111-111111111111"
CHILD = "22222222-2222-4222-8222-222222222222"

Route = Callable[[Sequence[Site]], None]


class Desk:
    """Headquarters, two laptops of Burkina Faso, and what goes between them."""

    def __init__(self, route: Route) -> None:
        self.route = route
        self.hq = self.laptop("a", "global", "BF", "NE")
        self.bf = self.laptop("b", "global", "BF", "BF/private")
        self.second = self.laptop("c", "global", "BF", "BF/private")
        self.all = [self.hq, self.bf, self.second]

    def laptop(self, letter: str, *scopes: str) -> Site:
        """Return a fresh laptop; headquarters may void."""
        site = Site(letter * 32, scopes, GENESIS)
        site.may_void = lambda replica, _: replica == "a" * 32
        return site

    def record(self, w: dict[str, Any], uid: str = RECORD) -> None:
        """Let everybody have a record of Burkina Faso."""
        self.bf.create("BF", uid, w)
        self.meet()

    def meet(self) -> None:
        """Deliver everything to everybody, by the route of this run."""
        self.route(self.all)

    def ends(self, register: str, uid: str = RECORD, scope: str = "BF") -> tuple[Any, list[Any]]:
        """Return what everybody shows in the end: the value, and all alternatives, sorted."""
        self.meet()
        found = {dumps(shown(site, scope, uid, register)) for site in self.all}
        assert len(found) == 1, "they do not show the same"
        assert len({site.digests[scope] for site in self.all}) == 1, "digests differ"
        assert not any(site.held for site in self.all)
        value, others = shown(self.all[0], scope, uid, register)
        return value, others

    def dead(self, uid: str = RECORD) -> tuple[bool, bool]:
        """Return whether a record is deleted for everybody, and whether that is disputed."""
        self.meet()
        found = {
            (state.dead, state.disputed)
            for site in self.all
            if (state := site.state("BF", uid)) is not None
        }
        (only,) = found
        return only


def shown(site: Site, scope: str, uid: str, register: str) -> tuple[Any, list[Any]]:
    state = site.state(scope, uid)
    assert state is not None
    shown = site.shown(state, register)
    return shown.value, sorted((head.value for head in shown.alternatives), key=dumps)


def send(sender: Site, receiver: Site, *scopes: str) -> Result:
    """Hand over what the receiver lacks."""
    both = scopes or sender.scopes & receiver.scopes
    return receiver.take(sender.export(receiver.vector(), both, rows=True))


def in_order(sites: Sequence[Site]) -> None:
    """Everybody sends to everybody, until nobody has news."""
    moved = True
    while moved:
        taken = [send(a, b).taken for a in sites for b in sites if a is not b]
        moved = any(taken)


def backwards(sites: Sequence[Site]) -> None:
    """The same from the other end, each package twice, change by change and the last one first."""
    moved = True
    while moved:
        moved = False
        for receiver in sites:
            for sender in reversed(sites):
                if sender is not receiver:
                    package = sender.export(receiver.vector(), receiver.scopes & sender.scopes)
                    for part in (*reversed(singles(package)), package):
                        moved |= receiver.take(part).taken > 0


def through_headquarters(sites: Sequence[Site]) -> None:
    """Nobody meets but at headquarters, which passes everything on."""
    for _ in range(3):
        for office in sites[1:]:
            send(office, sites[0])
        for office in sites[1:]:
            send(sites[0], office)


def singles(package: Package) -> list[Package]:
    parts = []
    for stretch in package.stretches:
        for node in stretch.nodes():
            one = Stretch(node.replica, node.scope, node.seq, node.previous, (node.line,))
            parts.append(package.with_stretches([one]))
    return parts
