"""Two persons decide on trust at headquarters: one proposes, and another confirms."""

from __future__ import annotations

import pytest

from app.base.errors import CallError, RecordError
from app.services import audit, enrolling, signing, two_persons
from app.services.enrolling import Laptop as Known
from tests.app.services.conftest import Setup
from tests.laptops import Laptop
from tests.trust import ring, wary


@pytest.fixture
def hq(laptop: Setup) -> Laptop:
    """Return a wary headquarters where two persons decide."""
    made = wary(laptop("HQ"))
    two_persons.turn_on(made.store)
    return made


def verify(hq: Laptop, other: Laptop, officer: str) -> Known:
    """Let an officer compare the digits of a laptop."""
    file = other.folder / "enrolment.json"
    digits = enrolling.enrol(other.store, file).digits
    return enrolling.verify(hq.store, file, digits[-11:], officer)[0]


def states(hq: Laptop) -> set[str]:
    """Return what the laptops of others are worth at headquarters."""
    return {each.state.value for each in enrolling.known(hq.store)} - {"ours"}


def code(raised: pytest.ExceptionInfo[CallError]) -> str:
    """Return the code of what was refused."""
    return raised.value.code


def test_a_laptop_is_believed_only_once_a_second_person_confirmed_it(
    hq: Laptop, cr: Laptop
) -> None:
    cr.new_record("initiative")
    package = cr.export("HQ")

    proposed = verify(hq, cr, "Officer One")

    assert proposed.proposed_by == "Officer One"
    assert states(hq) == set()
    assert hq.take_one(package).verdict == "unverified"
    for same in ("Officer One", " officer  one ", "OFFICER ONE."):
        with pytest.raises(CallError) as refused:
            two_persons.confirm(hq.store, cr.who.replica, same)
        assert code(refused) == "same_person"
    with pytest.raises(CallError) as unnamed:
        two_persons.confirm(hq.store, cr.who.replica, "  ")
    assert code(unnamed) == "name_needed"

    two_persons.confirm(hq.store, cr.who.replica[:8], "Officer Two")

    assert states(hq) == {"verified"}
    assert hq.take_one(package).verdict == "merged"
    assert two_persons.waiting(hq.store) == []
    kinds = {e.kind: e.told.get("person") for e in audit.entries(hq.store) if "trust" in e.kind}
    assert kinds == {"trust_proposed": "Officer One", "trust_confirmed": "Officer Two"}


def test_a_laptop_is_believed_until_a_second_person_confirmed_that_it_is_lost(
    hq: Laptop, cr: Laptop
) -> None:
    verify(hq, cr, "Officer One")
    two_persons.confirm(hq.store, cr.who.replica, "Officer Two")

    enrolling.revoke(hq.store, cr.who.replica, "Officer Two")
    assert states(hq) == {"verified"}

    two_persons.confirm(hq.store, cr.who.replica, "Officer One")
    assert states(hq) == {"revoked"}


def test_whoever_says_no_name_proposes_nothing(hq: Laptop, cr: Laptop) -> None:
    with pytest.raises(CallError) as refused:
        ring(hq, cr)

    assert code(refused) == "name_needed"
    assert two_persons.waiting(hq.store) == []


def test_what_was_dropped_cannot_be_confirmed(hq: Laptop, cr: Laptop) -> None:
    verify(hq, cr, "Officer One")

    two_persons.refuse(hq.store, cr.who.replica, "Officer Two")

    with pytest.raises(CallError) as refused:
        two_persons.confirm(hq.store, cr.who.replica, "Officer Two")
    assert code(refused) == "nothing_waits"
    assert states(hq) == set()


def test_one_person_alone_ends_it_neither_here_nor_by_believing_everybody(hq: Laptop) -> None:
    two_persons.propose_alone(hq.store, "Officer One")
    with pytest.raises(CallError) as refused:
        two_persons.confirm(hq.store, two_persons.ALONE, "Officer One")
    assert code(refused) == "same_person"
    with pytest.raises(CallError) as strict:
        signing.be_strict(hq.store, strict=False)
    assert code(strict) == "two_persons_strict"
    assert two_persons.is_on(hq.store)

    two_persons.confirm(hq.store, two_persons.ALONE, "Officer Two")

    assert not two_persons.is_on(hq.store)
    signing.be_strict(hq.store, strict=False)
    assert not signing.is_strict(hq.store)


def test_every_laptop_of_headquarters_hears_that_two_decide_and_offices_go_on(
    hq: Laptop, laptop: Setup
) -> None:
    second, cr = laptop("HQ", "second"), wary(laptop("CR"))
    second.take_one(hq.export("HQ"))
    ring(cr, hq)
    cr.take_one(hq.export("CR"))

    assert two_persons.is_on(second.store)
    assert [each.state.value for each in enrolling.known(cr.store)] == ["verified"]
    with pytest.raises(CallError) as refused:
        ring(second, cr)
    assert code(refused) == "name_needed"
    signing.be_strict(cr.store, strict=False)
    with pytest.raises(RecordError):
        two_persons.turn_on(cr.store)
