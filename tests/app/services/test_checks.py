"""Digest and check: two databases that agree, and one that does not agree with its own log."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing

import pytest

from app.services import checks
from database.driver import sqlite3
from tests.laptops import Laptop


def spoil(laptop: Laptop, statement: str, *values: object) -> None:
    """Change a database behind the program's back."""
    laptop.close()
    with closing(sqlite3.connect(laptop.path)) as connection:
        assert connection.execute(statement, values).rowcount > 0
        connection.commit()
    laptop.open()


def codes(laptop: Laptop) -> set[str]:
    return {str(finding["code"]) for finding in laptop.findings()}


@pytest.fixture
def busy(cr: Laptop, hq: Laptop) -> Laptop:
    """A laptop with some of everything: edits, a deletion, a set, a conflict, a person."""
    uid = cr.new_record("initiative", title="Water", result_codes=["JMDI-A"])
    gone = cr.new_record("initiative")
    cr.new_record("contact", consent=True, consent_on="2026-01-02", consent_scope="hq", name="Ana")
    hq.take(cr.export("HQ"))
    hq.edit(uid, title="Safe water")
    cr.edit(uid, title="Clean water", result_codes=["JMDI-B"])
    cr.delete(gone)
    cr.take(hq.export("CR"))
    assert codes(cr) == set()
    return cr


def test_a_sound_database_has_no_findings(busy: Laptop) -> None:
    assert checks.check(busy.store).ok
    assert checks.check(busy.store, deep=True).ok


SPOILED: list[tuple[str, str, str]] = [
    ("a value", "UPDATE initiative SET title = 'Fire' WHERE _dead = 0", "value_differs"),
    ("a set", "UPDATE initiative SET result_codes = 'X' WHERE _dead = 0", "value_differs"),
    ("a deletion", "UPDATE initiative SET _dead = 0 WHERE _dead = 1", "value_differs"),
    ("a deletion mark", "UPDATE record SET dead = 0 WHERE dead = 1", "record_differs"),
    ("a conflict", "DELETE FROM conflict", "record_differs"),
    ("the digest", "UPDATE digest SET value = '1' WHERE scope = 'CR'", "digest_differs"),
    ("a row", "DELETE FROM initiative WHERE _dead = 0", "row_missing"),
    ("the index", "DELETE FROM change WHERE seq = 2", "index_broken"),
    ("a hash", "UPDATE segment SET hash = zeroblob(32) WHERE first = 1", "chain_broken"),
    ("the log", "UPDATE segment SET data = zeroblob(9) WHERE packed", "segment_damaged"),
]


@pytest.mark.parametrize(
    ("statement", "code"), [pytest.param(s, c, id=name) for name, s, c in SPOILED]
)
def test_a_deep_check_finds_what_was_changed_behind_our_back(
    busy: Laptop, statement: str, code: str
) -> None:
    spoil(busy, statement)

    assert code in codes(busy)


def test_a_line_of_the_log_cannot_be_changed_unseen(busy: Laptop) -> None:
    spoil(
        busy,
        "UPDATE segment SET data = CAST(replace(CAST(data AS TEXT), 'Clean', 'Dirty') AS BLOB)"
        " WHERE NOT packed AND CAST(data AS TEXT) LIKE '%Clean%'",
    )

    assert codes(busy) == {"chain_broken"}


def test_a_record_that_the_log_does_not_know_is_found(busy: Laptop) -> None:
    spoil(
        busy,
        "INSERT INTO record (id, uid, scope, entity, born_seq, born_by, shape_id, birth)"
        " SELECT 99999, 'x', 'CR', 'initiative', 7, born_by, shape_id, birth FROM record"
        " WHERE born_seq > 0 LIMIT 1",
    )

    assert "record_without_log" in codes(busy)


def test_a_purged_name_is_no_finding(busy: Laptop) -> None:
    spoil(busy, "DELETE FROM secret")
    spoil(busy, "UPDATE contact SET name = NULL")

    assert codes(busy) == set()


def test_equal_changes_in_another_order_have_equal_digests(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative")
    hq.take(cr.export("HQ"))
    hq.edit(uid, title="Safe water")
    cr.edit(uid, title="Clean water")

    cr.take(hq.export("CR"))  # its own first, then theirs
    hq.take(cr.export("HQ"))  # the other way round

    assert cr.digest() == hq.digest()


@pytest.mark.parametrize(
    "move",
    [
        lambda cr, uid: cr.edit(uid, title="Clean water"),
        lambda cr, uid: cr.edit(uid, result_codes=["JMDI-A"]),
        lambda cr, uid: cr.delete(uid),
        lambda cr, uid: cr.new_record("progress_note", initiative=uid),
    ],
    ids=["edit", "set", "delete", "child"],
)
def test_every_change_moves_the_digest(cr: Laptop, move: Callable[[Laptop, str], object]) -> None:
    uid = cr.new_record("initiative")
    before = cr.digest()

    move(cr, uid)

    assert cr.digest()["CR"] != before["CR"]
    assert cr.digest()["global"] == before["global"]


def test_the_digest_of_one_scope_can_be_asked(cr: Laptop) -> None:
    cr.new_record("initiative")

    assert checks.digest(cr.store, "CR") == {"CR": cr.digest()["CR"]}
    assert checks.digest(cr.store, "SN") == {"SN": checks.EMPTY}


def test_conflicts_and_looking_at_them_leave_the_digest_alone(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative")
    hq.take(cr.export("HQ"))
    hq.edit(uid, title="Safe")
    cr.edit(uid, title="Clean")
    cr.take(hq.export("CR"))
    before = cr.digest()

    assert len(cr.conflicts()) == 1
    cr.take(hq.export("CR"))

    assert cr.digest() == before
