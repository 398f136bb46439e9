"""The promises, held against a world of laptops after everything was delivered."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from app.sync.canonical import MODULUS, dumps
from app.sync.change import DELETE, GENESIS, LIVE, VOID, decode_all, dot_id
from app.sync.merge import Key, fold
from app.sync.refold import refold
from tests.app.sync import spec
from tests.app.sync.site import Site

if TYPE_CHECKING:
    from tests.app.sync.world import World


def judge(world: World) -> None:
    """Hold the world against the promises, everything delivered."""
    for site in world.sites:
        _held(world, site)
        _fold(world, site)
        _spec(world, site)
        _sets(world, site)
        assert site.last_at <= site.latest, "another laptop's clock was taken over"
    for scope in ("global", "BF", "NE", "BF/private"):
        holders = [site for site in world.sites if scope in site.scopes]
        digests = {site.digests[scope] for site in holders}
        assert len(digests) == 1, f"digests of {scope} differ"
        views = {_view(site, scope) for site in holders}
        assert len(views) == 1, f"what {scope} shows differs"
        assert len({str(_vector(site, scope)) for site in holders}) == 1, "vectors differ"
    for a in world.sites:
        for b in world.sites:
            again = a.export(b.vector(), a.scopes & b.scopes, held=True).stretches
            assert not again, "what is there already is sent again"
    for package, scopes in world.archive:
        for site in world.sites:
            if scopes <= site.scopes:
                before = disk(site)
                result = site.take(package)
                assert result.taken == 0, "an old package brought something again"
                assert disk(site) == before, "an old package changed something"


def _held(world: World, site: Site) -> None:
    """Everything is taken in, but what rests on something that perished with a disk."""
    there = {identity for other in world.sites for identity in other.log}
    records = {key for other in world.sites for key in other.records}
    for node in site.held.values():
        (change,) = decode_all([node.line])
        named = [change.gates, *change.s.values(), change.tombs, change.named] if change else []
        if change is None:
            needed = True  # what no version here understands waits for nothing but its place
        elif change.kind == "birth":
            needed = all(any((p, uid) in records for p in site.scopes) for uid in change.gates)
        else:
            dots = {dot_id(dot) for dots in named for dot in dots}
            needed = dots <= there | site.genesis.keys()
        first = node.seq == 1 or node.previous.hex()[:32] in there
        assert not (first and needed), f"still waiting for nothing: {site.waits}"


def _fold(world: World, site: Site) -> None:
    """The merge in many steps is the merge from nothing."""
    fresh = Site(site.replica, site.scopes, site.genesis)
    fresh.changes = site.changes
    fresh.tree = site.tree
    merge = fold(site.order, fresh, world.may_void)
    moves = merge.digest_moves()
    for scope in site.scopes:
        assert moves.get(scope, 0) % MODULUS == site.digests[scope], "digest is not the sum"
    for key, touched in merge.touched.items():
        kept = site.records[key][1]
        once = json_of(touched.state.pack())
        assert once == json_of(kept and json.loads(kept)), f"steps and whole differ: {key}"


def _sets(world: World, site: Site) -> None:
    """An element that was put in is there unless somebody who saw it took it out."""
    turned = {(w[1], w[4].uid) for w in site.order if w[4].kind in {LIVE, VOID}}
    for (key, tag), added in world.added.items():
        if key in site.records and key not in turned and (added - world.gone) & site.log.keys():
            state = site.state(*key)
            assert state is not None
            assert tag in site.tags(state), f"{tag} of {key} was lost"


def _spec(world: World, site: Site) -> None:
    """Every value saved is a head, or was superseded by somebody who had read it."""
    by_record: dict[tuple[str, str], list[spec.Written]] = {}
    for written in site.order:
        by_record.setdefault((written[1], written[4].uid), []).append(written)
    for key, changes in by_record.items():
        genesis = site.genesis[key[1]][1] if key[0] == "global" and key[1] in site.genesis else None
        for _, _, _, identity, change in changes:
            assert change.kind != DELETE or identity in world.deleted, "nobody deleted this"
        _refold(site, key, changes)
        said = spec.record(changes, genesis, world.may_void)
        state = site.state(*key)
        assert state is not None
        assert state.dead == said.dead, f"dead {key}"
        assert state.disputed == said.disputed, f"disputed {key}"
        for register in {*said.heads, *state.registers()}:
            ids = state.ids(register)
            assert sorted(ids) == sorted(said.heads.get(register, {})), (key, register)
            assert site.shown(state, register) == said.shown(register), (key, register)


def _refold(site: Site, key: Key, changes: list[spec.Written]) -> None:
    """A record folded from all its changes at once is the record."""
    state, again = site.state(*key), site.state(*key)
    assert state is not None
    assert again is not None
    written = [(replica, seq, identity, change) for replica, _, seq, identity, change in changes]
    builtin = site.genesis[key[1]][1] if state.birth.replica == GENESIS else None
    refold(again, written[::-1], builtin)
    assert json_of(again.pack()) == json_of(state.pack()), f"folded anew it differs: {key}"
    assert again.owner == state.owner


def json_of(packed: Any) -> str:  # noqa: ANN401
    """Return a text that is equal for equal states."""
    if packed is None:
        return dumps(None)
    heads, *others = packed
    heads = {register: sorted(items, key=dumps) for register, items in heads.items()}
    return dumps([heads, *(sorted(items) for items in others)])


def _vector(site: Site, scope: str) -> list[Any]:
    return sorted((n, r) for n, r in site.vector().items() if n.partition("/")[2] == scope)


def _view(site: Site, scope: str) -> str:
    """Return everything a person can see of a scope."""
    seen: dict[str, Any] = {}
    for place, uid in site.records:
        if place != scope:
            continue
        state = site.state(scope, uid)
        assert state is not None
        shown = {}
        for register in state.registers():
            what = site.shown(state, register)
            others = sorted(dumps([h.id, h.value]) for h in what.alternatives)
            if what.value is not None or others:
                shown[register] = [what.value, others]
        seen[uid] = [state.dead, state.disputed, state.owner, shown]
    return dumps(seen)


def disk(site: Site) -> tuple[Any, ...]:
    records = {key: text for key, (_, text) in site.records.items()}
    held = frozenset(site.held)
    return (frozenset(site.log), held, records, dict(site.digests), dict(site.tree.branches))
