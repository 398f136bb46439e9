"""Working together: each of the seven ticks, and just what it takes.

Source: domain.md 000-32 to 000-38, rulings 29.
"""

from __future__ import annotations

from typing import Any

import pytest

from app.domain import genesis
from app.domain.derived.portfolio import Portfolio
from app.domain.derived.ticks import TICKS, Tick, working_together
from app.domain.record import Record
from tests.factories import a_partnership, a_record, an_initiative, an_organisation

TODAY = "2026-11-26"
ITEM = an_initiative(status="ONGOING", round="SEED-R1")
PROGRAMME = next(
    Record(entity, uid, "global", "HQ", values)
    for entity, uid, values in genesis.rows()
    if entity == "programme" and values["code"] == "SEED"
)
BODIES = {
    kind: an_organisation(f"Body {kind}", type=kind)
    for kind in ("MUNI", "NATG", "NNGO", "PRIV", "SOCP", "ACAD")
}


def partner(kind: str, **more: str) -> list[Record]:
    return [BODIES[kind], a_partnership(ITEM, BODIES[kind], **more)]


def activity(kind: str, status: str = "DONE", **more: Any) -> list[Record]:  # noqa: ANN401
    values = {"initiative": ITEM.uid, "kind": kind, "status": status} | more
    return [a_record("activity", **values)]


def contact(agency: str) -> list[Record]:
    return [a_record("contact", initiative=ITEM.uid, agency=agency)]


def note(on: str, kind: str = "LESSON") -> list[Record]:
    return [a_record("progress_note", initiative=ITEM.uid, kind=kind, noted_on=on)]


TASK = a_record("activity", initiative=ITEM.uid, kind="TASK")
NOTE_OF_TASK = a_record("progress_note", initiative=None, activity=TASK.uid, noted_on="2026-11-20")
DIVIDED = {"task": "Trains", "advantage": "Knows the trade"}


def tick(key: str, *records: list[Record]) -> Tick:
    every = [ITEM, PROGRAMME, *(one for some in records for one in some)]
    found = working_together(Portfolio(every), ITEM, TODAY)
    assert tuple(one.key for one in found) == TICKS
    return next(one for one in found if one.key == key)


@pytest.mark.parametrize(
    ("key", "records", "done"),
    [
        ("tasks", [partner("MUNI", **DIVIDED), partner("NNGO", **DIVIDED)], True),
        ("tasks", [partner("MUNI", **DIVIDED)], False),
        ("tasks", [partner("MUNI", **DIVIDED), partner("NNGO", task="Pays")], False),
        ("tasks", [], False),
        ("codesign", [activity("CODESIGN")], True),
        ("codesign", [activity("CODESIGN", "PLANNED")], False),
        ("joint_review", [activity("TORREVIEW", joint_agencies=["IOM", "UNDP"])], True),
        ("joint_review", [activity("OUTREVIEW", joint_agencies=["IOM", "UNDP"])], True),
        ("joint_review", [activity("TORREVIEW", joint_agencies=["IOM"])], False),
        ("joint_review", [activity("TORREVIEW", "DOING", joint_agencies=["IOM", "UNDP"])], False),
        (
            "joint_review",
            [[a_record("resource", initiative=ITEM.uid, reviewed_by=["IOM", "UNDP"])]],
            True,
        ),
        ("talk", [note("2026-10-27")], True),
        ("talk", [note("2026-10-26")], False),
        ("talk", [activity("MEETING", held_on="2026-11-20")], True),
        ("talk", [[TASK, NOTE_OF_TASK]], True),
        ("talk", [activity("TRAINING", held_on="2026-11-20")], False),
        ("talk", [activity("MEETING", "PLANNED", held_on="2026-12-20")], False),
        ("focal_points", [contact("IOM"), contact("UNDP")], True),
        ("focal_points", [contact("IOM")], False),
        ("families", [partner("MUNI"), partner("NNGO"), partner("PRIV")], True),
        ("families", [partner("NATG"), partner("NNGO"), partner("SOCP")], True),
        ("families", [partner("MUNI"), partner("NNGO"), partner("ACAD")], False),
        ("survey", [activity("STOCKTAKE")], True),
        ("survey", [activity("SURVEY", "PLANNED")], False),
        (
            "survey",
            [activity("SURVEY", initiative=None, programme=PROGRAMME.uid)],
            True,
        ),
    ],
)
def test_each_tick_takes_just_what_the_programme_says(
    key: str, records: list[list[Record]], done: bool
) -> None:
    assert tick(key, *records).done is done


def test_a_tick_says_what_is_lacking() -> None:
    assert tick("focal_points", contact("IOM")).lacking == ("UNDP",)
    assert tick("families", partner("MUNI")).lacking == ("civil", "private")
    assert tick("talk", note("2026-10-06")).days == 51
    assert tick("talk").days is None
