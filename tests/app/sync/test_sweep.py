"""Sweeping births and first edits in says what taking them one by one says."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.sync import admission, block, learned
from app.sync import stretch as stretches
from app.sync.admission import Offer, admit
from app.sync.block import Block
from app.sync.canonical import START, chain
from app.sync.change import ALL, BIRTH, DELETE, EDIT, Change, Dot, Kind, encode
from app.sync.merge import Merge
from app.sync.past import Nothing
from app.sync.state import RecordState
from app.sync.touched import Newborn, Origin
from tests.app.sync.admitted import admitted

A = "a" * 32
UIDS = [f"{n}1111111-1111-4111-8111-111111111111" for n in range(3)]
MANY = [f"{n:08}-2222-4222-8222-222222222222" for n in range(12)]


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
        here = [(u, self.state(scope, u)) for u in (*UIDS, *MANY)]
        (found,) = [uid for uid, state in here if state and state.birth.id == dot.id]
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


@st.composite
def long_feeds(draw: st.DrawFn) -> tuple[list[bytes], int]:
    """Draw a feed of runs: births, edits of what was born, and now and then what is no change.

    Returns: the feed, and how much of it is here already.
    """
    lines: list[bytes] = []
    here: list[int] = [1]
    births: dict[str, str] = {}

    def add(kind: Kind, uid: str, gates: list[str], **parts: Any) -> str:  # noqa: ANN401
        w = {name: f"{name} {len(lines)}" for name in draw(_REGISTERS)}
        change = Change("initiative", uid, kind, len(lines), "us", w=w, gates=gates, **parts)
        lines.append(encode(change))
        *_, tip = chain(A, "BF", 1, START, lines)
        return f"{tip.hex()[:32]}.{len(lines)}.{A}"

    for _ in range(draw(st.integers(1, 5))):
        here.append(len(lines))
        some = draw(st.lists(st.sampled_from(MANY), min_size=1, max_size=12))
        what = draw(st.sampled_from(["births", "births", "edits", "edits", "noise"]))
        parents = [draw(st.lists(st.sampled_from(MANY), max_size=1)) for _ in range(2)]
        for at, uid in enumerate(some):
            if what == "noise":
                lines.append(b"no change")
            elif what == "births" and (uid not in births or draw(_RARELY)):
                gates, owner = parents[at > 5], draw(st.sampled_from(["BF", "HQ"]))
                births[uid] = add(BIRTH, uid, gates, owner=owner)
            elif what == "edits" and uid in births:
                read = births[draw(st.sampled_from([uid] * 6 + sorted(births)))]
                add(EDIT, uid, [read], **draw(_MORE))
    return lines or [b"no change"], draw(st.sampled_from([*here, here[-1]]))


_REGISTERS = st.sampled_from([("summary", "title"), ("title",), ("later",), ()])
_RARELY = st.sampled_from([False, False, False, True])
_MORE: st.SearchStrategy[dict[str, Any]] = st.sampled_from(
    [*[{}] * 8, {"s": {"later": []}}, {"s": {"title": []}}, {"tombs": [f"{'0' * 32}.9.{A}"]}]
)


def told(merge: Merge, offer: Offer) -> tuple[Any, ...]:
    gathered = merge.gathered()
    for form in (*gathered.births, *gathered.edits):
        changes = [form.change(at) for at in range(len(form.uids))]
        assert form.uids == [change.uid for change in changes]
        assert form.ats == [change.at for change in changes]
        for register, column in zip(form.registers, form.columns, strict=True):
            assert list(column) == [change.w[register] for change in changes]
    owners = [form.owners == [one.born.owner for one in form.born] for form in gathered.births]
    assert all(owners)
    for edits in gathered.edits:
        assert edits.births == [one.origin.birth.id for one in edits.edits]
    for piece, _, _ in offer.pieces(0, len(offer.lines)):
        if isinstance(piece, Block):
            assert {len(column) for column in piece.columns} <= {len(piece)}
    states = {key: touched.state for key, touched in merge.touched.items()}
    taken = {scope: set(found) for scope, found in merge.taken.items()}
    return states, taken, merge.digest_moves(), offer.at, offer.wait, admitted(offer), offer.refused


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
        patch.setattr(Merge, "sweep", lambda _self, *_words: _words[1])
        alone = run()

    assert swept == alone


@settings(max_examples=300)
@given(
    feed=long_feeds(),
    cuts=st.tuples(*[st.integers(0, 40)] * 3),
    late=st.booleans(),
    many=st.sampled_from([2, 3, 99]),
)
def test_sweeping_runs_does_what_one_by_one_does(
    feed: tuple[list[bytes], int], cuts: tuple[int, int, int], many: int, *, late: bool
) -> None:
    """A part is here already; the rest comes as two stretches that overlap, in any order."""
    lines, here = feed
    begin, end, known = (cut % (len(lines) + 1) for cut in cuts)
    hashes = [START, *chain(A, "BF", 1, START, lines)]

    def stretch(begin: int, end: int) -> Offer:
        return Offer(A, "BF", begin + 1, hashes[begin], lines[begin:end])

    past = Merge(Nothing())
    admit(past, [before := stretch(0, max(here, 1))])
    after = before.at

    def run() -> list[Any]:
        merge = Merge(After(copy.deepcopy(past)))
        offers = [stretch(min(begin, after), len(lines)), stretch(after, max(end, after + 1))]
        offers[0].skip(min(after - min(begin, after), known))
        offers = [offer for offer in offers if offer.lines]
        admit(merge, offers[::-1] if late else offers)
        admit(merge, offers)  # what waited is offered again
        return [told(merge, offer) for offer in offers]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(stretches, "FEW", 3)
        patch.setattr(block, "MANY", many)
        patch.setattr(learned, "WORTH", 3)
        patch.setattr(stretches, "AT_ONCE", 3)
        patch.setattr(admission, "STEP", 4)
        swept = run()
        patch.setattr(Merge, "sweep", lambda _self, *_words: _words[1])
        alone = run()

    assert swept == alone
