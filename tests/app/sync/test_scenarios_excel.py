"""Edits made in the sheets of a package, wherever and however often they are accepted.

Rulings 14, 15, 37, 38, 44 and 46.
"""

from __future__ import annotations

from typing import Any

from app.sync.feeds import is_virtual
from tests.app.sync.desk import CHILD, RECORD, Desk
from tests.app.sync.wire import Package, Sheet


def _workbook(desk: Desk) -> Package:
    package = desk.hq.export({}, ["BF"], rows=True)
    assert package.rows
    return package


def _cell(register: str, value: Any) -> Sheet:  # noqa: ANN401
    return Sheet(((("BF", RECORD), register, value),))


def test_two_laptops_accept_the_same_edited_workbook(desk: Desk) -> None:
    desk.record({"title": "Water"})
    book = _workbook(desk)

    first = desk.bf.take_edits(book, _cell("title", "Wells"))
    second = desk.second.take_edits(book, _cell("title", "Wells"))

    assert first.taken == second.taken == 1
    assert desk.ends("title") == ("Wells", [])
    edits = {n.id for site in desk.all for n in site.log.values() if is_virtual(n.replica)}
    assert len(edits) == 1
    assert desk.hq.take_edits(book, _cell("title", "Wells")).taken == 0


def test_the_same_workbook_edited_twice_is_a_question(desk: Desk) -> None:
    desk.record({"title": "Water"})
    book = _workbook(desk)
    desk.bf.take_edits(book, _cell("title", "Wells"))
    desk.second.take_edits(book, _cell("title", "Roads"))

    assert desk.ends("title")[1] == ["Roads", "Wells"]

    desk.hq.edit("BF", desk.hq.read("BF", RECORD), {"title": "Roads"}, decision=True)
    assert desk.ends("title") == ("Roads", [])
    assert desk.second.take_edits(book, _cell("title", "Wells")).taken == 0
    assert desk.ends("title") == ("Roads", [])


def test_an_edited_cell_leaves_the_hidden_side_of_a_conflict_open(desk: Desk) -> None:
    desk.record({"title": "Water"})
    desk.bf.edit("BF", desk.bf.read("BF", RECORD), {"title": "Wells"})
    desk.second.wall += 1000
    desk.second.edit("BF", desk.second.read("BF", RECORD), {"title": "Roads"})
    assert desk.ends("title") == ("Roads", ["Roads", "Wells"])
    book = _workbook(desk)

    desk.bf.take_edits(book, _cell("title", "Railways"))

    assert desk.ends("title")[1] == ["Railways", "Wells"]


def test_a_removed_row_is_no_deletion_and_an_equal_cell_no_change(desk: Desk) -> None:
    desk.record({"title": "Water"})
    book = _workbook(desk)

    sheet = Sheet(((("BF", RECORD), "title", "Water"),), removed=frozenset(book.rows))

    assert desk.bf.take_edits(book, sheet).taken == 0
    assert desk.dead() == (False, False)


def test_a_new_row_of_a_corrected_and_resent_workbook_is_one_record(desk: Desk) -> None:
    desk.record({"title": "Water"})
    book = _workbook(desk)
    row = ("BF", CHILD)
    desk.bf.take_edits(book, Sheet((), added=((row, {"title": "Wells", "place": "Dori"}),)))
    desk.second.take_edits(book, Sheet((), added=((row, {"title": "Wells"}),)))
    desk.hq.take_edits(book, Sheet((), added=((row, {"title": "Roads"}),)))

    assert desk.ends("title", CHILD)[1] == ["Roads", "Wells"]
    assert desk.ends("place", CHILD) == ("Dori", [])


def test_edits_are_summed_up_in_the_vector_and_sent_on_any_difference(desk: Desk) -> None:
    desk.record({"title": "Water", "summary": "", "tags/GENDER": True})
    book = _workbook(desk)
    cells = [(("BF", RECORD), "title", "Wells"), (("BF", RECORD), "tags/GENDER", None)]
    desk.bf.take_edits(book, Sheet(tuple(cells)))

    lines = [name for name in desk.bf.vector() if is_virtual(name)]
    assert lines == [f"xl:{book.id}/BF"]
    assert desk.bf.vector()[lines[0]][0][:2] == (1, 2)
    assert desk.ends("title") == ("Wells", [])
    assert desk.ends("tags/GENDER") == (None, [])
    assert not desk.bf.export(desk.hq.vector(), ["BF"]).stretches
