"""Wider and narrower consent move a contact, and nothing of a person stays where it must not."""

from __future__ import annotations

import itertools
import random
from pathlib import Path
from typing import Any

import pytest

from app.base.errors import RecordError
from app.services import queries, records, start, undoing
from app.services.consent_moves import moved_uid
from app.services.undoing import UndoRefusedError
from tests.app.services.conftest import Setup
from tests.canaries import everything_in
from tests.laptops import Laptop, Mail
from tests.sheets import cell, edited

pytestmark = pytest.mark.long

NAME, PHONE = "Canary Nightingale", "+506 2299 7711"


def person(laptop: Laptop, scope: str) -> str:
    told: dict[str, Any] = {"name": NAME, "work_phone": PHONE, "function": "Health desk"}
    asked: dict[str, Any] = {"consent": True, "consent_on": "2026-01-02", "consent_scope": scope}
    return laptop.new_record("contact", **asked, **told)


def living(laptop: Laptop) -> list[tuple[str, Any, Any]]:
    """Return scope, name and phone of every contact that is shown."""
    found = queries.records(laptop.store, queries.Query("contact"))
    return sorted((r.scope, r.get("name"), r.get("work_phone")) for r in found)


def holds(laptop: Laptop, word: str = NAME) -> bool:
    """Tell whether any byte of a database says a word."""
    files = [laptop.path, Path(f"{laptop.path}-wal")]
    return any(word.encode() in f.read_bytes() for f in files if f.exists())


def test_wider_consent_moves_a_contact_to_where_headquarters_sees_it(
    cr: Laptop, hq: Laptop
) -> None:
    uid = person(cr, "office")
    hq.take(cr.export("HQ"))
    assert living(hq) == []

    saved = records.save(cr.store, "contact", uid, {"consent_scope": "hq"})

    assert saved.uid == moved_uid("CR/private", uid) != uid
    assert cr.record(saved.uid).scope == "CR"
    assert cr.record(uid).deleted
    assert living(cr) == [("CR", NAME, PHONE)]
    hq.take(cr.export("HQ"))
    assert living(hq) == [("CR", NAME, PHONE)]
    assert not hq.has(uid)
    assert cr.findings() == hq.findings() == []


def test_narrower_consent_takes_the_person_from_headquarters(cr: Laptop, hq: Laptop) -> None:
    uid = person(cr, "hq")
    hq.take(cr.export("HQ"))
    assert holds(hq)

    cr.edit(uid, consent_scope="office", work_phone="+506 1111 2222")
    file = cr.export("HQ")
    assert not any(word in everything_in(file) for word in (NAME.encode(), b"+506 1111 2222"))
    hq.take(file)

    assert living(cr) == [("CR/private", NAME, "+506 1111 2222")]
    assert living(hq) == []
    assert not holds(hq)
    assert cr.findings() == hq.findings() == []


def test_there_and_back_again_is_one_living_contact(cr: Laptop, hq: Laptop) -> None:
    uid = person(cr, "office")
    for scope in ("hq", "office", "all", "office", "hq"):
        uid = records.save(cr.store, "contact", uid, {"consent_scope": scope}).uid
    assert living(cr) == [("CR", NAME, PHONE)]
    Mail(cr, hq).deliver()
    assert living(hq) == [("CR", NAME, PHONE)]


def test_a_move_within_what_headquarters_sees_moves_nothing(cr: Laptop) -> None:
    uid = person(cr, "hq")
    assert records.save(cr.store, "contact", uid, {"consent_scope": "all"}).uid == uid


def test_withdrawn_consent_moves_nobody(cr: Laptop) -> None:
    uid = person(cr, "office")
    assert records.save(cr.store, "contact", uid, {"consent": False}).uid == uid
    assert living(cr) == [("CR/private", None, None)]


def test_headquarters_cannot_keep_a_contact_for_an_office_alone(cr: Laptop, hq: Laptop) -> None:
    uid = person(cr, "hq")
    hq.take(cr.export("HQ"))
    with pytest.raises(RecordError, match="not_yours"):
        hq.edit(uid, consent_scope="office")
    assert living(hq) == [("CR", NAME, PHONE)]


def test_the_lines_of_apply_name_where_the_contact_is_now(cr: Laptop) -> None:
    uid = person(cr, "office")
    told = {"entity": "contact", "uid": uid, "set": {"consent_scope": "hq"}}
    (new,) = cr.apply(told).uids
    assert cr.value(new, "name") == NAME


def test_wherever_somebody_says_a_contact_for_the_office_only_is_born_there(cr: Laptop) -> None:
    asked = {"consent": True, "consent_on": "2026-01-02", "consent_scope": "office"}
    told = {"function": "Desk", "agency": "IOM", "name": NAME, **asked}
    (uid,) = cr.apply({"entity": "contact", "scope": "CR", "set": told}).uids
    assert cr.record(uid).scope == "CR/private"
    assert NAME.encode() not in everything_in(cr.export("HQ"))


def test_nobody_undoes_a_move(cr: Laptop) -> None:
    uid = person(cr, "hq")
    cr.edit(uid, consent_scope="office")
    with pytest.raises(UndoRefusedError, match="undo_purged"):
        undoing.undo(cr.store)
    assert living(cr) == [("CR/private", NAME, PHONE)]


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
def test_in_any_order_of_packages_headquarters_ends_with_the_last_word(
    cr: Laptop, hq: Laptop, order: tuple[int, ...]
) -> None:
    uid = person(cr, "hq")
    files = [cr.export("HQ")]
    uid = records.save(cr.store, "contact", uid, {"consent_scope": "office"}).uid
    files.append(cr.export("HQ"))
    cr.edit(uid, function="Night desk")
    uid = records.save(cr.store, "contact", uid, {"consent_scope": "hq", "name": "Other"}).uid
    files.append(cr.export("HQ"))
    for at in order:
        hq.take(files[at])
    hq.take(*files)
    assert living(hq) == [("CR", "Other", PHONE)]
    assert not holds(hq, NAME)
    assert hq.findings() == []


@pytest.mark.parametrize("first", ["hq", "office"])
@pytest.mark.parametrize("mover_first", [True, False])
def test_a_correction_made_meanwhile_follows_the_contact(
    laptop: Setup, first: str, *, mover_first: bool
) -> None:
    cr, other, hq = laptop("CR"), laptop("CR", "cr-2"), laptop("HQ")
    uid = person(cr, first)
    Mail(cr, other, hq).deliver()
    then = "office" if first == "hq" else "hq"
    cr.edit(uid, consent_scope=then)
    other.edit(uid, work_phone="+506 1111 2222", function="Night desk")
    if mover_first:
        other.take(cr.export("CR"))
    else:
        cr.take(other.export("CR"))
    Mail(cr, other, hq).deliver()

    scope = "CR" if then == "hq" else "CR/private"
    assert living(cr) == living(other) == [(scope, NAME, "+506 1111 2222")]
    assert cr.value(moved_uid("CR" if first == "hq" else "CR/private", uid), "function") == (
        "Night desk"
    )
    if then == "office":
        assert living(hq) == []
        assert not holds(hq)
        assert not holds(hq, "+506 1111 2222")
    assert [each.findings() for each in (cr, other, hq)] == [[], [], []]
    assert [each.conflicts() for each in (cr, other, hq)] == [[], [], []]


@pytest.mark.parametrize("first", ["hq", "office"])
def test_consent_taken_back_meanwhile_is_taken_back_where_the_contact_is_now(
    laptop: Setup, first: str
) -> None:
    cr, other, hq = laptop("CR"), laptop("CR", "cr-2"), laptop("HQ")
    uid = person(cr, first)
    Mail(cr, other, hq).deliver()
    cr.edit(uid, consent_scope="office" if first == "hq" else "hq")
    other.edit(uid, consent=False)
    Mail(cr, other, hq).deliver()
    assert all(name is None for each in (cr, other, hq) for _, name, _ in living(each))
    assert not any(holds(each) for each in (cr, other, hq))


def test_two_laptops_that_move_the_same_contact_make_one(laptop: Setup) -> None:
    cr, other, hq = laptop("CR"), laptop("CR", "cr-2"), laptop("HQ")
    uid = person(cr, "office")
    Mail(cr, other, hq).deliver()
    cr.edit(uid, consent_scope="hq")
    other.edit(uid, consent_scope="all")
    Mail(cr, other, hq).deliver()
    assert living(cr) == living(other) == living(hq) == [("CR", NAME, PHONE)]


def test_consent_made_wider_in_the_sheet_moves_the_contact_of_who_accepts_it(
    laptop: Setup,
) -> None:
    cr, other, hq = laptop("CR"), laptop("CR", "cr-2"), laptop("HQ")
    uid = person(cr, "office")
    file = cr.export("CR", full=True)
    other.take_one(edited(file, cell("contact", uid, consent_scope="hq")), accept=True)
    assert living(other) == [("CR", NAME, PHONE)]
    Mail(cr, other, hq).deliver()
    assert living(cr) == living(hq) == [("CR", NAME, PHONE)]


def test_a_sheet_cannot_narrow_consent_at_headquarters(cr: Laptop, hq: Laptop) -> None:
    uid = person(cr, "hq")
    file = edited(cr.export("HQ"), cell("contact", uid, consent_scope="office"))
    result = hq.take_one(file, accept=True)
    assert [p.problem for p in result.proposals] == ["not_yours"]
    assert living(hq) == [("CR", NAME, PHONE)]


def _told(laptop: Setup, moves: tuple[str, ...]) -> tuple[list[Laptop], dict[str, Any]]:
    """Return an office of three and headquarters, and what the mover and who withdrew sent.

    The third laptop of the office and headquarters know the contact as it was at first.
    """
    cr, other, third, hq = laptop("CR"), laptop("CR", "cr-2"), laptop("CR", "cr-3"), laptop("HQ")
    uid = person(cr, "hq")
    Mail(cr, other, third, hq).deliver()
    files = {}
    for number, scope in enumerate(moves):
        uid = records.save(cr.store, "contact", uid, {"consent_scope": scope}).uid
        files[f"moved {number}"] = cr.export("CR", full=True)
    first = next(r.uid for r in queries.records(other.store, queries.Query("contact")))
    other.edit(first, consent=False)
    files["withdrawn"] = other.export("CR", full=True)
    hq.take(cr.export("HQ", full=True), other.export("HQ", full=True))
    files["by headquarters"] = hq.export("CR", full=True)
    return [cr, other, third, hq], files


@pytest.mark.in_turn(3)
@pytest.mark.parametrize("moves", [("office",), ("office", "hq"), ("office", "hq", "office")])
@pytest.mark.parametrize("seed", range(3))
def test_consent_taken_back_of_the_first_record_reaches_the_last_in_any_order(
    laptop: Setup, moves: tuple[str, ...], seed: int
) -> None:
    everyone, files = _told(laptop, moves)
    order = list(files)
    random.Random(seed).shuffle(order)

    for name in order:
        everyone[2].take_one(files[name])

    assert [name for _, name, _ in living(everyone[2]) if name] == [], order
    Mail(*everyone).deliver()
    for each in everyone:
        assert all(name is None for _, name, _ in living(each)), order
        assert not holds(each)
        assert each.findings() == []


def test_a_laptop_that_hears_of_the_move_by_headquarters_first_settles_when_the_record_comes(
    laptop: Setup,
) -> None:
    everyone, files = _told(laptop, ("office",))
    for name in ("by headquarters", "withdrawn"):
        everyone[2].take_one(files[name])
    assert not any(scope == "CR/private" for scope, _, _ in living(everyone[2]))

    everyone[2].take_one(files["moved 0"])

    assert all(name is None for _, name, _ in living(everyone[2]))
    assert not holds(everyone[2])


def test_a_laptop_under_a_new_name_still_takes_over_what_came_late(laptop: Setup) -> None:
    cr, other = laptop("CR"), laptop("CR", "cr-2")
    uid = person(cr, "hq")
    Mail(cr, other).deliver()
    cr.edit(uid, consent_scope="office")
    start.renew(cr.store, "copied")
    other.edit(uid, work_phone="+506 1111 2222")

    cr.take(other.export("CR"))

    assert living(cr) == [("CR/private", NAME, "+506 1111 2222")]
