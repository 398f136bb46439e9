"""A forgotten passphrase: headquarters helps by phone, with one laptop, once."""

from __future__ import annotations

import base64
import json
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from app.base.errors import AppError
from app.exchange import locks
from app.services import enrolling, forgotten, marking, protection, recovery, rescue, signing
from app.sync import signers
from database import backups, keys, protecting
from database.unit import write
from tests import server
from tests.app.services.conftest import Setup
from tests.laptops import Laptop
from tests.trust import ring

WORDS, NEW = "four words of mine", "five other words of mine"


def protect(laptop: Laptop) -> Laptop:
    """Give the database of a laptop a passphrase."""
    laptop.close()
    laptop.here()
    protecting.rewrite(laptop.path, WORDS)
    return laptop.open()


def forget(laptop: Laptop) -> Path:
    """Close and lock a database, as if nobody knew its passphrase any more."""
    laptop.close()
    laptop.here()
    protection.lock(laptop.path)
    return laptop.path


def code_of(work: Callable[[], object]) -> str:
    """Return the code of the error that some work ends with."""
    with pytest.raises(AppError) as refused:
        work()
    return refused.value.code


@pytest.fixture
def hq(laptop: Setup) -> Laptop:
    """Return a protected laptop of headquarters that has a recovery key."""
    server.only_files("a database on a server has no passphrase to forget")
    made = protect(laptop("HQ"))
    rescue.make(made.store)
    return made


@pytest.fixture
def office(laptop: Setup, hq: Laptop) -> Laptop:
    """Return a protected laptop that rang headquarters and took a package of it since."""
    return known(protect(laptop("SN")), hq)


def known(office: Laptop, hq: Laptop) -> Laptop:
    """Let two laptops verify each other, and one take a package of headquarters."""
    ring(hq, office)
    ring(office, hq)
    office.take(hq.export(office.who.office))
    return office


def ask(laptop: Laptop, name: str = "request.json") -> tuple[Path, str]:
    """Make a request; return it and its digits."""
    laptop.here()
    target = laptop.folder / name
    return target, forgotten.ask(laptop.path, target)


def answered(hq: Laptop, request: Path, digits: str, name: str = "answer.json") -> Path:
    """Let headquarters answer a request whose digits it heard."""
    target = hq.folder / name
    rescue.answer(hq.store, request, digits[-11:], target)
    return target


def test_headquarters_opens_a_database_whose_passphrase_is_forgotten(
    hq: Laptop, office: Laptop
) -> None:
    uid = office.new_record("initiative", title="Not lost")
    path = forget(office)
    request, digits = ask(office)

    found = rescue.look(hq.store, request)
    answer = answered(hq, request, digits)
    office.here()
    forgotten.use(path, answer, NEW)
    protection.lock(path)
    protection.unlock(path, NEW)

    assert (found.office, found.laptop, found.digits) == ("SN", "sn", digits)
    assert office.open().value(uid, "title") == "Not lost"
    forget(office)
    assert code_of(lambda: protection.unlock(path, WORDS)) == "passphrase_wrong"
    assert recovery.can_help(path)  # and the next time again


def test_without_the_right_digits_there_is_no_answer(hq: Laptop, office: Laptop) -> None:
    forget(office)
    request, digits = ask(office)
    target = hq.folder / "answer.json"
    wrong = digits[:-1] + str((int(digits[-1]) + 1) % 10)

    for heard in (wrong[-11:], digits[-5:], ""):
        refused = code_of(partial(rescue.answer, hq.store, request, heard, target))
        assert refused == "wrong_digits"
    assert not target.exists()


def test_an_answer_opens_one_database_once(hq: Laptop, office: Laptop, laptop: Setup) -> None:
    other = known(protect(laptop("BF")), hq)
    path, elsewhere = forget(office), forget(other)
    answer = answered(hq, *ask(office), name="sn.json")
    theirs = answered(hq, *ask(other), name="bf.json")

    other.here()
    assert code_of(lambda: forgotten.use(elsewhere, answer, NEW)) == "answer_of_another"
    assert protection.is_locked(elsewhere)
    office.here()
    assert code_of(lambda: forgotten.use(path, theirs, NEW)) == "answer_of_another"
    assert code_of(lambda: forgotten.use(path, answer, "short")) == "passphrase_short"
    forgotten.use(path, answer, NEW)
    protection.lock(path)
    assert code_of(lambda: forgotten.use(path, answer, WORDS)) == "answer_used"
    protection.unlock(path, NEW)
    ask(office, "second.json")
    assert code_of(lambda: forgotten.use(path, answer, WORDS)) == "answer_used"


def test_an_answer_is_worth_nothing_where_nobody_asked(hq: Laptop, office: Laptop) -> None:
    path = forget(office)
    answer = answered(hq, *ask(office))
    stolen = office.folder / "elsewhere" / "passerelle.db"
    stolen.parent.mkdir()
    for ending in ("", ".key"):
        shutil.copy(f"{path}{ending}", f"{stolen}{ending}")

    assert code_of(lambda: forgotten.use(stolen, answer, NEW)) == "answer_unasked"
    assert b"AGE-SECRET-KEY" not in answer.read_bytes()


def test_a_changed_request_has_other_digits_and_a_changed_answer_opens_nothing(
    hq: Laptop, office: Laptop
) -> None:
    path = forget(office)
    request, digits = ask(office)
    told = json.loads(request.read_text())
    thief = hq.folder / "thief.json"
    from app.exchange import locks

    thief.write_text(json.dumps({**told, "reply": locks.recipient(locks.new_identity())}))
    answer = answered(hq, request, digits)
    changed = json.loads(answer.read_text())
    changed["box"] = changed["box"][:-8] + "AAAA" + changed["box"][-4:]
    answer.write_text(json.dumps(changed))

    assert rescue.look(hq.store, thief).digits != digits
    refused = code_of(lambda: rescue.answer(hq.store, thief, digits, hq.folder / "no.json"))
    assert refused == "wrong_digits"
    office.here()
    assert code_of(lambda: forgotten.use(path, answer, NEW)) == "no_answer"
    assert code_of(lambda: forgotten.use(path, request, NEW)) == "no_answer"
    assert code_of(lambda: rescue.look(hq.store, answer)) == "no_request"
    assert protection.is_locked(path)


def test_a_lost_laptop_gets_no_answer(hq: Laptop, office: Laptop) -> None:
    replica = office.who.replica
    forget(office)
    request, digits = ask(office)
    enrolling.revoke(hq.store, replica)

    assert rescue.look(hq.store, request).revoked
    refused = code_of(lambda: rescue.answer(hq.store, request, digits, hq.folder / "a.json"))
    assert refused == "request_of_revoked"


def test_the_key_is_kept_for_nobody_whose_digits_were_not_compared_here(
    hq: Laptop, laptop: Setup
) -> None:
    trusting = protect(laptop("SN"))
    signing.be_strict(trusting.store, strict=False)
    ring(hq, trusting)
    trusting.take(hq.export("SN"))

    assert not recovery.can_help(trusting.path)
    assert code_of(lambda: ask(trusting)) == "no_recovery"
    ring(trusting, hq)
    assert recovery.can_help(trusting.path)


def test_a_mark_with_a_signature_of_another_key_counts_for_nothing(
    hq: Laptop, office: Laptop
) -> None:
    from app.exchange import locks, seals

    stranger = locks.recipient(locks.new_identity())
    for line in (seals.of_recovery(seals.new_key(), stranger), "AAAA", "?"):
        with write(hq.store) as unit:
            marking.mark(unit, hq.who, [signers.recovery_of(stranger, line)])
        office.take(hq.export("SN"))
    told = [slot["recipient"] for slot in keys.slots(office.path, recovery.KIND)]

    assert len(told) == 1
    assert stranger not in told


def test_the_slot_follows_a_new_key_and_comes_with_backups(office: Laptop) -> None:
    before = keys.slots(office.path, recovery.KIND)
    kept = backups.beside(office.store.path, "by-hand")
    backups.backup(office.path, kept)
    assert keys.slots(kept, recovery.KIND) == before
    office.close()
    office.here()
    protecting.rewrite(office.path, WORDS)
    assert not recovery.can_help(office.path)
    office.open()

    after = keys.slots(office.path, recovery.KIND)
    assert [slot["recipient"] for slot in after] == [slot["recipient"] for slot in before]
    assert after[0]["key"] != before[0]["key"]


def test_the_copy_in_the_safe_outlives_headquarters_laptop(
    hq: Laptop, office: Laptop, laptop: Setup
) -> None:
    safe = hq.folder / "recovery.age"
    rescue.save(hq.store, safe, "words for the safe")
    path = forget(office)
    request, digits = ask(office)
    second = protect(laptop("HQ", "hq-2"))

    assert code_of(lambda: rescue.look(second.store, request)) == "no_recovery_key"
    refused = code_of(lambda: rescue.take(second.store, safe, "other words"))
    assert refused == "recovery_key_closed"
    rescue.take(second.store, safe, "words for the safe")
    answer = answered(second, request, digits)

    office.here()
    forgotten.use(path, answer, NEW)
    assert office.open().who.office == "SN"


def test_headquarters_own_passphrase_is_recovered_the_same_way(hq: Laptop, laptop: Setup) -> None:
    safe = hq.folder / "recovery.age"
    rescue.save(hq.store, safe, "words for the safe")
    path = forget(hq)
    request, digits = ask(hq)
    second = protect(laptop("HQ", "hq-2"))
    rescue.take(second.store, safe, "words for the safe")
    answer = answered(second, request, digits)

    hq.here()
    forgotten.use(path, answer, NEW)

    assert rescue.has_key(hq.open().store)


def test_a_recovery_key_lies_in_no_open_database_and_in_no_office(
    laptop: Setup, office: Laptop
) -> None:
    assert code_of(lambda: rescue.make(laptop("HQ", "open").store)) == "recovery_unprotected"
    assert code_of(lambda: rescue.make(office.store)) == "not_yours"


def test_the_recovery_key_is_made_once(hq: Laptop, office: Laptop) -> None:
    before = keys.slots(office.path, recovery.KIND)

    changes = rescue.make(hq.store)

    assert not changes.uids
    office.take(hq.export("SN"))
    assert keys.slots(office.path, recovery.KIND) == before


def test_a_request_that_went_lost_is_written_once_more_with_the_same_digits(
    hq: Laptop, office: Laptop
) -> None:
    path = forget(office)
    first, digits = ask(office, "first.json")
    second, same = ask(office, "second.json")

    assert digits == same
    assert forgotten.waiting(path) == digits
    answer = answered(hq, first, digits)
    assert rescue.look(hq.store, second).again
    office.here()
    forgotten.use(path, answer, NEW)
    assert not forgotten.waiting(path)


def test_what_a_revoked_laptop_of_headquarters_signed_keeps_no_key_any_more(
    hq: Laptop, office: Laptop, laptop: Setup
) -> None:
    second = protect(laptop("HQ", "hq-2"))
    for one, other in ((hq, second), (second, hq)):
        ring(one, other)
    ring(office, second)
    before = keys.slots(office.path, recovery.KIND)
    enrolling.revoke(second.store, hq.who.replica)
    rescue.make(second.store)

    office.take(second.export("SN"))

    after = keys.slots(office.path, recovery.KIND)
    assert len(before) == len(after) == 1
    assert before[0]["recipient"] != after[0]["recipient"]


@pytest.mark.parametrize("first", [True, False], ids=["before", "after"])
def test_a_lost_laptop_gets_no_answer_under_the_name_of_another(
    hq: Laptop, office: Laptop, *, first: bool
) -> None:
    name = office.who.replica
    forget(office)
    request, _ = ask(office)
    hq.here()
    enrolling.revoke(hq.store, name)
    told = json.loads(request.read_bytes())
    recipient = told["keys"][0]["recipient"]
    claim = {"office": "KE", "replica": "0" * 32, "laptop": "Reception", "name": "n", "key": "00"}
    box = base64.b64encode(locks.closed(json.dumps(claim).encode(), [recipient])).decode()
    added = {"key": "n", "recipient": recipient, "box": box}
    told["keys"] = [added, *told["keys"]] if first else [*told["keys"], added]
    request.write_text(json.dumps(told))

    assert code_of(lambda: rescue.look(hq.store, request)) == "request_for_others"
