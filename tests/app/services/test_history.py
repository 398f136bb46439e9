"""The history of a record: everything anyone wrote, newest first."""

from __future__ import annotations

import pytest

from app.base.errors import RecordGoneError
from app.services import conflicts
from tests.app.services.conftest import Setup
from tests.laptops import Laptop, Mail


def test_every_save_is_a_line_with_author_and_value(cr: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    cr.edit(uid, title="Clean water")

    lines = [line for line in cr.history(uid) if line.register == "title"]

    assert [line.values["title"] for line in lines] == ["Clean water", "Water"]
    assert [line.kind for line in lines] == ["edit", "birth"]
    assert [line.shown for line in lines] == [True, False]
    assert [line.superseded for line in lines] == [False, True]
    assert {(line.by, line.office, line.laptop) for line in lines} == {("CR cr", "CR", "cr")}


def test_a_group_is_one_line_with_its_fields(cr: Laptop) -> None:
    uid = cr.new_record("initiative", grant_amount="1000", grant_currency="USD")

    (line,) = [line for line in cr.history(uid) if line.register == "grant"]

    assert dict(line.values) == {"grant_amount": "1000", "grant_currency": "USD"}


def test_elements_put_into_a_set_and_taken_out_are_lines(cr: Laptop) -> None:
    uid = cr.new_record("initiative", result_codes=["JMDI-A"])
    cr.edit(uid, result_codes=[])

    lines = [line for line in cr.history(uid) if line.register == "result_codes/JMDI-A"]

    assert [line.values["result_codes"] for line in lines] == [[], ["JMDI-A"]]
    assert [line.shown for line in lines] == [True, False]


def test_both_sides_of_a_conflict_stand_beside_each_other(laptop: Setup) -> None:
    first, second = laptop("CR", "one"), laptop("CR", "two")
    uid = first.new_record("initiative", title="Water")
    second.take(first.export("CR"))
    first.edit(uid, title="Clean")
    second.edit(uid, title="Safe")
    Mail(first, second).deliver()

    lines = [line for line in first.history(uid) if line.register == "title"]

    assert [(line.values["title"], line.shown, line.superseded) for line in lines] == [
        ("Safe", True, False),
        ("Clean", False, False),
        ("Water", False, True),
    ]
    assert [line.laptop for line in lines] == ["two", "one", "one"]


def test_deleting_and_keeping_are_lines_too(cr: Laptop) -> None:
    uid = cr.new_record("initiative")
    cr.delete(uid)
    conflicts.restore(cr.store, [uid])

    kinds = [line.kind for line in cr.history(uid)]

    assert kinds[:2] == ["live", "delete"]
    assert set(kinds[2:]) == {"birth"}


def test_everyone_tells_the_same_history(laptop: Setup) -> None:
    mail = Mail(laptop("HQ"), laptop("CR", "one"), laptop("CR", "two"))
    hq, first, second = mail.laptops
    uid = first.new_record("initiative", title="Water")
    mail.deliver()
    second.edit(uid, title="Clean")
    hq.edit(uid, acronym="W")
    mail.deliver()

    assert hq.history(uid) == first.history(uid) == second.history(uid)


def test_a_record_that_is_not_here_has_no_history(cr: Laptop) -> None:
    with pytest.raises(RecordGoneError):
        cr.history("no such record")


def test_a_built_in_row_has_a_history_once_headquarters_corrects_it(hq: Laptop) -> None:
    from app.domain import genesis

    uid, name = next((u, v["name"]) for e, u, v in genesis.rows() if e == "organisation")
    assert hq.history(uid) == []

    hq.edit(uid, name=f"{name}!")

    (line,) = hq.history(uid)
    assert (line.values["name"], line.shown) == (f"{name}!", True)
