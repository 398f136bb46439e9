"""Sweeping births and first edits in says what taking them one by one says."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.sync.admission import Offer, admit
from app.sync.canonical import START, chain
from app.sync.change import ALL, BIRTH, DELETE, EDIT, Change, Dot, Kind, encode
from app.sync.merge import Merge
from app.sync.past import Nothing
from app.sync.state import RecordState
from app.sync.touched import Newborn, Origin

A = "a" * 32
UIDS = [f"{n}1111111-1111-4111-8111-111111111111" for n in range(3)]


class After(Nothing):
    """What a merge left behind, as the past of the next."""

    def __init__(self, merge: Merge) -> None:
        self.merge = merge

    def state(self, scope: str, uid: str) -> RecordState | None:
        return copy.deepcopy(self.merge.state(scope, uid))

    def origin(self, scope: str, uid: str) -> Origin | None:
        touched = self.merge.touched.get((scope, uid))
        if not isinstance(touched, Newborn):
            return None
        state = touched.state
        return Origin(state.entity, state.owner, state.birth, state.shape)

    def knows(self, scope: str, dot: Dot) -> bool:
        return dot.id in self.merge.taken[scope]

    def change(self, scope: str, dot: Dot) -> Change:
        (found,) = [u for u in UIDS if (s := self.state(scope, u)) and s.birth.id == dot.id]
        return self.merge.birth(scope, found)


@st.composite
def feeds(draw: st.DrawFn) -> list[bytes]:
    """Draw a feed: births, some of them twice or before their parents, edits, deletions."""
    lines: list[bytes] = []
    dots: dict[str, list[str]] = {uid: [] for uid in UIDS}
    for number in range(1, draw(st.integers(2, 9)) + 1):
        uid = draw(st.sampled_from(UIDS))
        kinds: list[Kind] = [BIRTH, EDIT, EDIT, EDIT, DELETE]
        kind = draw(st.sampled_from(kinds)) if dots[uid] else BIRTH
        read = (
            draw(st.lists(st.sampled_from(dots[uid]), min_size=1, max_size=2)) if dots[uid] else []
        )
        names = draw(st.sets(st.sampled_from(["title", "summary", "later"])))
        s: dict[str, list[str]] = {}
        gates = dots[uid][:1]
        if kind == BIRTH:
            gates = draw(st.lists(st.sampled_from(UIDS), max_size=1))
        elif kind == EDIT:
            s = {name: draw(st.sampled_from([gates, read, []])) for name in names}
        else:
            s, names = {ALL: read}, set()
        w: dict[str, Any] = {name: f"{name} {number}" for name in sorted(names)}
        change = Change("initiative", uid, kind, number, "us", w=w, s=s, gates=gates, owner="BF")
        lines.append(encode(change))
        *_, tip = chain(A, "BF", 1, START, lines)
        dots[uid].append(f"{tip.hex()[:32]}.{number}.{A}")
    return lines


def told(merge: Merge, offer: Offer) -> tuple[Any, ...]:
    states = {key: touched.state for key, touched in merge.touched.items()}
    taken = {scope: set(found) for scope, found in merge.taken.items()}
    return states, taken, merge.digest_moves(), offer.at, offer.wait, offer.taken, offer.refused


@settings(max_examples=200)
@given(lines=feeds(), rest=st.integers(1, 9))
def test_a_sweep_does_what_one_by_one_does(lines: list[bytes], rest: int) -> None:
    before = Offer(A, "BF", 1, START, lines[: max(len(lines) - rest, 1)])
    past = Merge(Nothing())
    admit(past, [before])
    previous = before.hashes[before.at - 1] if before.at else START

    def run() -> tuple[Any, ...]:
        offer = Offer(A, "BF", before.at + 1, previous, lines[before.at :])
        merge = Merge(After(copy.deepcopy(past)))
        admit(merge, [offer])
        return told(merge, offer)

    swept = run()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Merge, "sweep", lambda _self, *_words: _words[5])
        alone = run()

    assert swept == alone
