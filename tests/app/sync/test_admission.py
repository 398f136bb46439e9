"""Admission: what misses something waits, by name, and nothing enters twice or half."""

from __future__ import annotations

import itertools

import pytest

from app.base.progress import Cancelled
from app.sync.admission import STEP, Offer, admit
from app.sync.canonical import START, DamagedError
from app.sync.change import BIRTH, EDIT, Change, Dot, encode
from app.sync.merge import Merge, Wait
from app.sync.past import Nothing
from app.sync.stretch import Stretch
from tests.app.sync.admitted import admitted

A, B = "a" * 32, "b" * 32
RECORD = "11111111-1111-4111-8111-111111111111"


def birth(number: int = 0, **parts: object) -> bytes:
    uid = f"{number:08d}{RECORD[8:]}"
    return encode(Change("initiative", uid, BIRTH, 7, "us", w={"n": number}, **parts))  # type: ignore[arg-type]


def edit(dots: list[str], number: int = 0) -> bytes:
    uid = f"{number:08d}{RECORD[8:]}"
    change = Change("initiative", uid, EDIT, 8, "us", w={"n": 1}, s={"n": dots}, gates=dots[:1])
    return encode(change)


def offer(replica: str, *lines: bytes, first: int = 1, previous: bytes = START) -> Offer:
    return Offer(replica, "BF", first, previous, list(lines))


def dot(of: Offer, index: int = 0) -> str:
    return str(Dot(of.identity(index), of.first + index, of.replica))


class Watch:
    """A progress that notes what it is told, and may cancel."""

    def __init__(self, patience: int = 1_000_000) -> None:
        self.patience = patience
        self.told: list[tuple[int, int, str]] = []

    def report(self, done: int, total: int, step: str) -> None:
        self.told.append((done, total, step))

    def check(self) -> None:
        self.patience -= 1
        if self.patience < 0:
            raise Cancelled


def test_feeds_enter_in_whatever_order_they_are_offered() -> None:
    parent = offer(A, birth())
    change = edit([dot(parent)])
    for order in itertools.permutations((0, 1, 2)):
        offers = [offer(A, birth()), offer(B, change), offer("c" * 32, change)]
        merge = Merge(Nothing())

        admit(merge, [offers[i] for i in order])

        assert all(one.done and one.wait is None for one in offers)
        assert len(merge.touched) == 1
        assert len(merge.taken["BF"]) == 3


def test_a_child_offered_before_its_parent_enters_after_it() -> None:
    parent, child = offer(A, birth(1)), offer(B, birth(2, gates=[f"{1:08d}{RECORD[8:]}"]))
    merge = Merge(Nothing())

    admit(merge, [child, parent])

    assert child.done
    assert len(merge.touched) == 2


def test_heads_carry_the_number_of_their_change() -> None:
    whole = offer(A, birth(0))
    more = [edit([dot(whole)]), edit([dot(whole)])]
    admit(merge := Merge(Nothing()), [whole, offer(A, *more, first=2, previous=whole.hashes[0])])

    state = merge.state("BF", f"{0:08d}{RECORD[8:]}")

    assert state is not None
    assert [head.seq for head in state.heads["n"]] == [2, 3]


def test_a_stretch_without_its_beginning_waits_for_it() -> None:
    whole = offer(A, birth(1), birth(2), birth(3))
    rest = offer(A, birth(3), first=3, previous=whole.hashes[1])

    admit(Merge(Nothing()), [rest])

    assert (rest.at, rest.wait) == (0, Wait("previous", "BF", A, 2))


def test_a_first_change_that_claims_a_past_waits_for_ever() -> None:
    odd = offer(A, birth(), previous=bytes(31) + b"x")

    admit(Merge(Nothing()), [odd])

    assert odd.wait == Wait("previous", "BF", A, 0)
    assert odd.wait.key == ""


def test_stretches_continue_one_another_and_may_overlap() -> None:
    whole = offer(A, *(birth(n) for n in range(6)))
    late = offer(A, *whole.lines[3:], first=4, previous=whole.hashes[2])
    middle = offer(A, *whole.lines[1:5], first=2, previous=whole.hashes[0])
    early = offer(A, *whole.lines[:2])
    merge = Merge(Nothing())

    admit(merge, [late, middle, early])

    assert all(one.done for one in (late, middle, early))
    taken = [one.first + index for one in (late, middle, early) for index, _ in admitted(one)]
    assert sorted(taken) == [1, 2, 3, 4, 5, 6]
    assert len(merge.touched) == 6


def test_a_feed_is_admitted_up_to_what_waits_and_goes_on_later() -> None:
    other = offer(B, birth(9))
    lines = [birth(1), edit([dot(other)], 9), birth(2)]
    first = offer(A, *lines)
    merge = Merge(Nothing())

    admit(merge, [first])
    assert (first.at, first.wait) == (1, Wait("change", "BF", B, 1, f"{9:08d}{RECORD[8:]}"))

    admit(merge, [first, other])
    assert (first.at, first.wait) == (3, None)
    assert [index for index, _ in admitted(first)] == [0, 1, 2]


def test_bytes_that_are_no_change_are_a_link_that_others_may_name() -> None:
    first = offer(A, birth(), b"not a change", birth(2))
    naming = edit([dot(first), dot(first, 1)])
    second = offer(B, naming)
    merge = Merge(Nothing())

    admit(merge, [first, second])

    assert first.refused == [2]
    assert [change is None for _, change in admitted(first)] == [False, True, False]
    assert second.done


def test_what_is_known_already_is_passed_over() -> None:
    whole = offer(A, birth(1), birth(2))
    whole.skip(2)

    admit(Merge(Nothing()), [whole])

    assert whole.done
    assert not admitted(whole)


def test_hashes_that_are_known_are_not_computed_again() -> None:
    first = offer(A, birth(1), birth(2))

    again = Offer(A, "BF", 1, START, first.lines, first.hashes)

    assert again.hashes is first.hashes
    assert (again.last, again.identity(1)) == (2, first.hashes[1].hex()[:32])


def test_a_change_wanted_by_itself_is_decoded_once() -> None:
    first = offer(A, birth(1), b"not a change")

    assert first.change(0) is first.change(0) is not None
    assert first.change(1) is None


def test_progress_is_told_and_may_cancel() -> None:
    lines = [birth(n) for n in range(2 * STEP + 1)]
    watch = Watch()

    admit(Merge(Nothing()), [offer(A, *lines)], watch)
    assert watch.told == [(STEP, len(lines), "merge"), (2 * STEP, len(lines), "merge")]

    with pytest.raises(Cancelled):
        admit(Merge(Nothing()), [offer(A, *lines)], Watch(patience=1))


@pytest.mark.parametrize(
    ("replica", "scope", "first", "previous"),
    [
        ("genesis", "global", 1, START),
        ("a\nb", "BF", 1, START),
        (A, "BF\n", 1, START),
        (A, "", 1, START),
        (A, "BF", 0, START),
        (A, "BF", 1, b"short"),
    ],
)
def test_a_stretch_of_no_possible_feed_is_damaged(
    replica: str, scope: str, first: int, previous: bytes
) -> None:
    with pytest.raises(DamagedError):
        Offer(replica, scope, first, previous, [birth()])


class Counting(Merge):
    """A merge that counts how often it is asked."""

    asked = 0

    def missing(self, scope: str, change: Change) -> Wait | None:
        self.asked += 1
        return super().missing(scope, change)


def test_feeds_that_wait_for_one_another_in_a_row_are_asked_once_and_once_again() -> None:
    offers = [offer(A, birth(0))]
    for number in range(300):
        offers.append(offer(f"{number:032d}", edit([dot(offers[0]), dot(offers[-1])])))
    merge = Counting(Nothing())

    admit(merge, reversed(offers))

    assert all(one.done for one in offers)
    assert merge.asked <= 3 * len(offers)
    state = merge.state("BF", f"{0:08d}{RECORD[8:]}")
    assert state is not None
    assert state.ids("n") == [offers[-1].identity(0)]


def test_children_that_follow_their_parents_enter_with_them() -> None:
    parents = [f"{number // 2 * 2:08d}{RECORD[8:]}" for number in range(40)]
    lines = [birth(n, gates=[uid] if n % 2 else []) for n, uid in enumerate(parents)]
    merge = Counting(Nothing())

    admit(merge, [one := offer(A, *lines)])

    assert (one.done, merge.asked) == (True, 0)


def test_a_child_before_its_parent_waits_also_where_both_come_together() -> None:
    child, parent = birth(1, gates=[f"{2:08d}{RECORD[8:]}"]), birth(2)

    admit(merge := Merge(Nothing()), [one := offer(A, birth(0), child, parent)])

    assert (one.at, one.wait) == (1, Wait("record", "BF", uid=f"{2:08d}{RECORD[8:]}"))
    assert len(merge.touched) == 1


def test_where_all_must_be_taken_alone_few_sweeps_are_tried() -> None:
    tried = 0

    class Trying(Merge):
        def sweep(self, stretch: Stretch, start: int, most: int) -> int:
            nonlocal tried
            tried += 1
            return super().sweep(stretch, start, most)

    whole = offer(A, birth(0))
    edits = offer(B, *[edit([dot(whole)]) for _ in range(200)])

    admit(Trying(Nothing()), [whole, edits])

    assert edits.done
    assert tried < 60
