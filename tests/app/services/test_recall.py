"""Every value of a history can come back, as a new change."""

from __future__ import annotations

import pytest

from app.base.errors import CallError
from app.services import recall, undoing
from app.services.history import HistoryLine
from tests.laptops import Laptop


def line_of(laptop: Laptop, uid: str, register: str, n: int) -> HistoryLine:
    """Return the n-th newest line of a register."""
    return [line for line in laptop.history(uid) if line.register == register][n]


def test_an_earlier_value_comes_back_and_travels(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    cr.edit(uid, title="Clean water")
    first = line_of(cr, uid, "title", 1)

    recall.recall(cr.store, uid, first.identity, "title")
    hq.take(cr.export("HQ"))

    assert hq.value(uid, "title") == "Water"
    assert [line.values["title"] for line in cr.history(uid) if line.register == "title"] == [
        "Water",
        "Clean water",
        "Water",
    ]


def test_a_code_comes_back_beside_those_that_came_since(cr: Laptop) -> None:
    uid = cr.new_record("initiative", result_codes=["JMDI-A"])
    cr.edit(uid, result_codes=["JMDI-B"])
    born = line_of(cr, uid, "result_codes/JMDI-A", 1)

    recall.recall(cr.store, uid, born.identity, "result_codes/JMDI-A")

    assert cr.value(uid, "result_codes") == ["JMDI-A", "JMDI-B"]


def test_a_code_taken_out_once_is_taken_out_alone(cr: Laptop) -> None:
    uid = cr.new_record("initiative", result_codes=["JMDI-A"])
    cr.edit(uid, result_codes=["JMDI-B"])
    gone = line_of(cr, uid, "result_codes/JMDI-A", 0)
    cr.edit(uid, result_codes=["JMDI-A", "JMDI-B"])

    recall.recall(cr.store, uid, gone.identity, "result_codes/JMDI-A")

    assert cr.value(uid, "result_codes") == ["JMDI-B"]


def test_what_came_back_can_be_undone(cr: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    cr.edit(uid, title="Clean water")
    recall.recall(cr.store, uid, line_of(cr, uid, "title", 1).identity, "title")

    undoing.undo(cr.store)

    assert cr.value(uid, "title") == "Clean water"


def test_a_line_that_is_not_in_the_history_is_refused(cr: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")

    with pytest.raises(CallError):
        recall.recall(cr.store, uid, "0" * 32, "title")
