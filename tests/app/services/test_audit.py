"""Who did what, and when: nothing is missing, nothing can be changed unseen, no value is in it."""

from __future__ import annotations

from contextlib import closing

import pytest

from app.base.errors import CallError
from app.domain.report import Profile
from app.reports.given import Options
from app.services import (
    audit,
    audit_words,
    backup,
    protection,
    report_files,
    reporting,
    retraction,
)
from database import keys
from tests import server
from tests.app.services.test_purging import CANARIES, person
from tests.laptops import Laptop

NO_PASSPHRASE = "a database on a server has no passphrase: the disks there are encrypted"


def kinds(laptop: Laptop) -> list[str]:
    return [entry.kind for entry in audit.entries(laptop.store)]


@pytest.fixture
def busy(cr: Laptop, hq: Laptop) -> Laptop:
    """An office where everything was done once."""
    uid = person(cr)
    hq.take(cr.export("HQ"))
    done = cr.take_one(hq.export("CR", full=True))
    retraction.undo_import(cr.store, done.package)
    made = reporting.make(cr.store, "q1", Options(profile=Profile.PARTNER))
    report_files.save(cr.store, made, "csv", cr.folder / "q1.csv")
    kept = backup.make(cr.store).path
    cr.edit(uid, consent=False)
    cr.close()
    server.restored(kept, cr.path)
    return cr.open()


def test_everything_that_was_done_is_told_and_no_value_of_a_record(
    busy: Laptop, hq: Laptop
) -> None:
    assert {"act", "sent", "received", "undone", "report", "renewed"} <= set(kinds(busy))
    assert {"received", "sent"} <= set(kinds(hq))
    told = audit.as_csv(audit.entries(busy.store)).encode()
    assert not [word for word in CANARIES if word in told]
    assert busy.findings() == []


def test_a_purge_is_an_act_of_the_audit(cr: Laptop) -> None:
    uid = person(cr)
    cr.edit(uid, consent=False)
    told = [entry.told["changes"] for entry in audit.entries(cr.store) if entry.kind == "act"]
    assert {"contact edit": 1, "contact purge": 1} in told


@pytest.mark.parametrize(
    ("tampering", "number"),
    [
        ("UPDATE audit SET \"by\" = 'somebody' WHERE id = 2", 2),
        ("UPDATE audit SET made_at = made_at - 1 WHERE id = 1", 1),
        ("DELETE FROM audit WHERE id = 2", 2),
        ("DELETE FROM audit WHERE id = (SELECT max(id) FROM audit)", 3),
    ],
)
def test_who_changes_or_removes_a_row_is_found_out(cr: Laptop, tampering: str, number: int) -> None:
    for _ in range(3):
        cr.export("HQ")
    assert cr.findings() == []
    cr.close()
    assert server.tampered(cr.path, tampering) == 1
    cr.open()
    assert cr.findings() == [{"code": "audit_changed", "number": number}]


def test_a_new_passphrase_is_told(cr: Laptop) -> None:
    server.only_files(NO_PASSPHRASE)
    cr.close()
    protection.rewrite(cr.path, "a long passphrase")
    protection.change_passphrase(cr.path, "a long passphrase", "another passphrase")
    if protection.is_locked(cr.path):
        protection.unlock(cr.path, "another passphrase")
    cr.open()
    assert kinds(cr) == ["protected", "passphrase"]


def test_only_what_was_done_since_a_day_is_told(cr: Laptop) -> None:
    cr.export("HQ")
    assert audit.entries(cr.store, audit.since_when("2999-01-01")) == []
    assert kinds(cr) == ["sent"]
    with pytest.raises(CallError, match="no_such_day"):
        audit.since_when("yesterday")


def test_people_read_words_and_not_keys(busy: Laptop) -> None:
    told = [audit_words.more(entry) for entry in audit.entries(busy.store)]
    assert "Contact, new: 1" in told
    assert not [words for words in told if "=" in words or "None" in words]
    assert any("to: Headquarters" in words for words in told)


@pytest.mark.logs_warnings
def test_a_passphrase_that_was_changed_is_not_called_unchanged_while_another_program_writes(
    cr: Laptop,
) -> None:
    server.only_files(NO_PASSPHRASE)
    cr.close()
    protection.rewrite(cr.path, "four words of mine")
    protection.unlock(cr.path, "four words of mine")
    with closing(keys.opened(cr.path, keys.of(cr.path))) as other:
        other.execute("BEGIN IMMEDIATE")
        protection.change_passphrase(cr.path, "four words of mine", "five other words of mine")
    protection.lock(cr.path)
    protection.unlock(cr.path, "five other words of mine")
    cr.open()
    assert cr.findings() == []
