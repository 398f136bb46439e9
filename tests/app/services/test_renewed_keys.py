"""A laptop that got a new name: its verified key of before vouches for the new one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.base.errors import CallError
from app.services import enrolling, start
from app.services.own_secrets import SIGNING
from app.services.signing import State
from database.unit import read
from tests.app.services.conftest import Setup
from tests.trust import ring, signed_by, wary


def test_a_laptop_under_a_new_name_is_vouched_for_by_its_verified_key_of_before(
    laptop: Setup, tmp_path: Path
) -> None:
    hq, cr, stranger = wary(laptop("HQ")), wary(laptop("CR")), wary(laptop("CR", "stranger"))
    ring(hq, cr)
    start.renew(cr.store, "copied")
    start.renew(stranger.store, "copied")
    file, other = tmp_path / "new.json", tmp_path / "other.json"
    enrolling.enrol(cr.store, file)
    enrolling.enrol(stranger.store, other)
    told = json.loads(file.read_text())
    forged = tmp_path / "forged.json"
    forged.write_text(json.dumps({**json.loads(other.read_text()), "before": told["before"]}))

    for wrong in (other, forged):
        assert not enrolling.look(hq.store, wrong).before
        with pytest.raises(CallError, match="wrong_digits"):
            enrolling.verify(hq.store, wrong, "")
    found, _ = enrolling.verify(hq.store, file, "")

    assert found.signer.replica == cr.who.replica
    assert enrolling.look(hq.store, file).state is State.VERIFIED
    cr.new_record("initiative")
    assert hq.take_one(cr.export("HQ")).signature == "verified"


def test_the_key_of_a_lost_laptop_vouches_for_nothing(laptop: Setup, tmp_path: Path) -> None:
    hq, cr = wary(laptop("HQ")), wary(laptop("CR"))
    ring(hq, cr)
    enrolling.revoke(hq.store, cr.who.replica)
    start.renew(cr.store, "copied")
    enrolling.enrol(cr.store, tmp_path / "new.json")

    with pytest.raises(CallError, match="wrong_digits"):
        enrolling.verify(hq.store, tmp_path / "new.json", "")


@pytest.mark.parametrize("by", ["its key of before", "an enrolment", "a package"])
def test_with_a_lost_laptop_goes_what_it_was_called_before(
    laptop: Setup, tmp_path: Path, by: str
) -> None:
    hq, thief, other = wary(laptop("HQ")), wary(laptop("CR")), wary(laptop("CR", "other"))
    for each in (thief, other):
        ring(hq, each)
    file = tmp_path / "new.json"
    with read(thief.store) as unit:
        former = SIGNING.known(unit, thief.who.replica)
    thief.new_record("initiative", title="After")
    signed = thief.export("HQ")
    start.renew(thief.store, "copied")
    digits = enrolling.enrol(thief.store, file).digits if by != "its key of before" else ""
    if by == "a package":
        file = thief.export("HQ")
    elif not digits:
        enrolling.enrol(thief.store, file)
    enrolling.verify(hq.store, file, digits)

    gone, _ = enrolling.revoke(hq.store, thief.who.replica)

    assert [each.signer.replica == thief.who.replica for each in gone] == [True, False]
    as_before = signed_by(former, signed, tmp_path / "as before.xlsx")
    assert hq.take_one(as_before).signature == "revoked"
    start.renew(thief.store, "copied")
    enrolling.enrol(thief.store, tmp_path / "third.json")
    assert not enrolling.look(hq.store, tmp_path / "third.json").before
    other.new_record("initiative")
    assert hq.take_one(other.export("HQ")).signature == "verified"
