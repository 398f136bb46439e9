"""What is alike is put together, and weighs what its parts weigh."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.sync import block as block_module
from app.sync.block import Block
from app.sync.canonical import MODULUS, START
from app.sync.change import BIRTH, EDIT, GENESIS, Change, Dot, decode, encode
from app.sync.gathering import Forms, gather
from app.sync.state import Birth
from app.sync.stretch import Stretch
from app.sync.touched import Edited, Newborn, Origin, Touched

A = "a" * 32
SHAPE = ("summary", "title")
registers = st.dictionaries(st.sampled_from([*SHAPE, "later"]), st.text(max_size=2), max_size=3)


def uid_of(number: int) -> str:
    return f"{number:08}-0000-4000-8000-000000000000"


def newborn(number: int, w: dict[str, str], replica: str = A) -> Newborn:
    born = Change("initiative", uid_of(number), BIRTH, 5, "us", w=w)
    return Newborn("BF", replica, number, f"{number:032x}", born)


def edited(number: int, w: dict[str, str], replica: str = A) -> Edited:
    birth = Birth(f"{number:032x}", 5, replica, number)
    dots = [str(Dot(birth.id, birth.seq, A))]
    change = Change("initiative", uid_of(number), EDIT, 9, "us", w=w, gates=dots)
    origin = Origin("initiative", "BF", birth, SHAPE)
    return Edited("BF", "b" * 32, number, f"{number + 7:032x}", change, origin)


@pytest.mark.parametrize("replica", [A, GENESIS])
@given(births=st.lists(registers, max_size=5), edits=st.lists(registers, max_size=5))
def test_a_form_weighs_what_its_changes_weigh(
    replica: str, births: list[dict[str, str]], edits: list[dict[str, str]]
) -> None:
    every: list[Newborn | Edited] = [newborn(n, w, replica) for n, w in enumerate(births, 1)]
    every += [edited(n, w, replica) for n, w in enumerate(edits, 100)]
    touched = {("BF", f"{n}"): one for n, one in enumerate(every)}

    moves = gather(touched).digest_moves()

    alone = sum(one.weight() - one.before for one in every) % MODULUS
    assert moves.get("BF", 0) == alone


def test_what_writes_the_same_registers_is_put_together_in_the_order_it_came() -> None:
    title, both = {"title": "a"}, {"title": "a", "summary": "b"}
    births = [newborn(1, title), newborn(2, both), newborn(3, {"title": "c"})]
    again = newborn(5, title).again()
    every: list[Newborn | Edited | Touched] = [*births, edited(4, title), again]

    found = gather({("BF", f"{n}"): one for n, one in enumerate(every)})

    assert [form.born for form in found.births] == [[births[0], births[2]], [births[1]]]
    assert [form.registers for form in found.births] == [("title",), ("title", "summary")]
    assert [form.uids for form in found.edits] == [[uid_of(4)]]
    assert list(found.others.values()) == [again]


def test_a_record_that_something_else_touches_is_let_go(monkeypatch: pytest.MonkeyPatch) -> None:
    births = [newborn(n, {"title": "a"}) for n in range(1, 4)]
    changes = [one.born for one in births]
    stretch = Stretch(A, "BF", 1, START, [encode(change) for change in changes])
    monkeypatch.setattr(block_module, "MANY", 2)
    forms = Forms()
    ((block, begin, end),) = stretch.pieces(0, 3)
    assert isinstance(block, Block)
    forms.add_births(stretch, block, begin, end)

    assert forms.take_out("BF", changes[1].uid) == alone(stretch, 1)

    (form,), _ = forms.all()
    assert form.born == [alone(stretch, 0), alone(stretch, 2)]
    assert forms.one("BF", changes[1].uid) is None
    assert forms.one("BF", changes[2].uid) == alone(stretch, 2)


def alone(stretch: Stretch, index: int) -> Newborn:
    """Return a birth of a stretch by itself."""
    born = decode(stretch.lines[index])
    return Newborn("BF", A, index + 1, stretch.identity(index), born)


def test_edits_of_several_forms_keep_each_the_birth_of_its_record() -> None:
    edits = [edited(n, {"title": "a"} if n % 2 else {"summary": "b"}) for n in range(1, 5)]
    changes = [one.change for one in edits]
    stretch = Stretch("b" * 32, "BF", 1, START, [encode(change) for change in changes])
    births = [one.origin.birth.id for one in edits]
    shapes: list[tuple[str, tuple[str, ...]]] = [("initiative", SHAPE)] * 4
    forms = Forms()

    forms.note_edits(stretch, 0, changes, (births, shapes), lambda _uid: None)

    _, found = forms.all()
    assert [form.births for form in found] == [births[0::2], births[1::2]]
    assert [form.seqs for form in found] == [[1, 3], [2, 4]]
    assert [form.identities for form in found] == [
        stretch.identities()[0::2],
        stretch.identities()[1::2],
    ]
