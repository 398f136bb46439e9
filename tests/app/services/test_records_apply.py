"""Many lines at once: one act, all of them or none."""

from __future__ import annotations

from typing import Any

import pytest

from app.services.recording import RecordRefusedError
from app.services.records import LinesRefusedError
from database.unit import read
from tests.laptops import Laptop

UID = "5f0c8d3e-7c58-4c5c-9a9a-000000000001"


def initiative(title: str, **more: Any) -> dict[str, Any]:  # noqa: ANN401
    return {"entity": "initiative", "set": {"title": title, "status": "IDENTIFIED"}, **more}


def test_lines_become_records_in_one_act(cr: Laptop) -> None:
    made = cr.apply(initiative("Water"), initiative("Wells"))

    assert made.changes == 2
    assert [cr.value(uid, "title") for uid in made.uids] == ["Water", "Wells"]
    assert made.touched.uids == set(made.uids)
    with read(cr.store) as unit:
        segments = unit.connection.exec_driver_sql("SELECT count(*) FROM segment").scalar()
    assert segments == 1


def test_one_bad_line_refuses_all_and_every_bad_line_is_named(cr: Laptop) -> None:
    before = cr.digest()

    with pytest.raises(LinesRefusedError) as refused:
        cr.apply(
            initiative("Water"),
            initiative("x" * 500),
            {"entity": "ship"},
            initiative("Wells", colour="blue"),
            {"entity": "initiative", "uid": UID, "set": {"title": "?"}},
        )

    assert [(n, error.code) for n, error in refused.value.refused] == [
        (2, "record_refused"),
        (3, "unknown_entity"),
        (4, "unknown_key"),
        (5, "record_gone"),
    ]
    reason = refused.value.refused[0][1]
    assert isinstance(reason, RecordRefusedError)
    assert reason.problems[0].field == "title"
    assert cr.digest() == before


def test_no_lines_are_no_act(cr: Laptop) -> None:
    made = cr.apply()

    assert (made.changes, made.uids) == (0, [])
    assert not made.touched


def test_a_line_may_build_on_one_before_it(cr: Laptop) -> None:
    (uid,) = cr.apply(initiative("Water")).uids

    made = cr.apply(
        {"entity": "initiative", "uid": uid, "set": {"title": "Clean water"}},
        {"entity": "initiative", "uid": uid, "set": {"acronym": "CW"}},
        {"entity": "initiative", "uid": uid, "set": {"title": "Clean water"}},
    )

    assert made.changes == 2  # the third says what is so already
    assert (cr.value(uid, "title"), cr.value(uid, "acronym")) == ("Clean water", "CW")


def test_a_named_record_and_its_child_come_in_one_act(cr: Laptop) -> None:
    from app.services import records

    note = {
        "entity": "progress_note",
        "set": {
            "initiative": UID,
            "kind": "PROGRESS",
            "noted_on": "2026-01-02",
            "title": "First",
            "text": "The well is dug.",
        },
    }

    made = records.apply(cr.store, [initiative("Water", uid=UID), note], named=True)

    assert made.uids[0] == UID
    assert cr.value(made.uids[1], "initiative") == UID


def test_sets_are_added_to_and_taken_from(cr: Laptop) -> None:
    (uid,) = cr.apply(initiative("Water", add={"result_codes": ["JMDI-B", "JMDI-A"]})).uids

    line = {"entity": "initiative", "uid": uid}
    cr.apply({**line, "add": {"result_codes": ["JMDI-C"]}, "remove": {"result_codes": ["JMDI-A"]}})

    assert cr.value(uid, "result_codes") == ["JMDI-B", "JMDI-C"]


def test_adding_what_is_there_is_nothing(cr: Laptop) -> None:
    (uid,) = cr.apply(initiative("Water", add={"result_codes": ["JMDI-A"]})).uids

    made = cr.apply({"entity": "initiative", "uid": uid, "add": {"result_codes": ["JMDI-A"]}})

    assert made.changes == 0


def test_only_sets_can_be_added_to(cr: Laptop) -> None:
    (uid,) = cr.apply(initiative("Water")).uids

    with pytest.raises(LinesRefusedError) as refused:
        cr.apply({"entity": "initiative", "uid": uid, "add": {"title": ["Clean"]}})

    assert refused.value.refused[0][1].code == "not_a_set"


def test_a_line_deletes_with_children(cr: Laptop) -> None:
    (uid,) = cr.apply(initiative("Water")).uids
    note = cr.new_record("progress_note", initiative=uid)

    made = cr.apply({"entity": "initiative", "uid": uid, "delete": True})

    assert made.changes == 2
    assert cr.record(uid).deleted
    assert cr.record(note).deleted


def test_a_record_of_another_kind_is_refused(cr: Laptop) -> None:
    (uid,) = cr.apply(initiative("Water")).uids

    with pytest.raises(LinesRefusedError) as refused:
        cr.apply({"entity": "organisation", "uid": uid, "set": {"name": "Town"}})

    assert refused.value.refused[0][1].code == "wrong_entity"


@pytest.mark.parametrize(
    "line",
    [
        {},
        {"entity": None},
        {"entity": "initiative", "set": None},
        {"entity": "initiative", "uid": 5},
        {"entity": "initiative", "uid": ["x"]},
        {"entity": "initiative", "uid": "not a uid", "set": {"title": "x"}},
        {"entity": "initiative", "set": ["title"]},
        {"entity": "initiative", "set": {"title": {"a": 1}}},
        {"entity": "initiative", "add": ["x"]},
        {"entity": "initiative", "add": {"result_codes": "JMDI-A"}},
        {"entity": "initiative", "scope": "SN", "set": {"title": "x"}},
        {"entity": "initiative", "scope": "a b c", "set": {"title": "x"}},
        {"entity": "initiative", "scope": 7, "set": {"title": "x"}},
        {"entity": "initiative", 5: "x"},
    ],
    ids=str,
)
def test_a_line_of_nonsense_is_refused_not_raised(cr: Laptop, line: dict[Any, Any]) -> None:
    before = cr.digest()

    try:
        cr.apply(line)
    except LinesRefusedError:
        assert cr.digest() == before
    assert cr.findings() == []
