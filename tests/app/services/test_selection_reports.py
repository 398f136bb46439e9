"""Minutes, ranking and screening as reports of a real database."""

from __future__ import annotations

from typing import Any

import pytest

from app.domain.derived.selection import NSC, PSC
from app.domain.report import Cell, Prose, Report, Table
from app.services import reporting, selection
from app.services.reporting import Options
from app.services.selection import Entry
from tests.laptops import Laptop

ROUND = "JMDI-P2"
WHAT = (*(f"C{n}" for n in range(1, 8)), "merit", "impact")


def judge(hq: Laptop, uid: str, stage: str, scores: str, **decided: Any) -> None:  # noqa: ANN401
    given = zip(WHAT, scores, strict=False)
    selection.score(hq.store, [Entry(uid, stage, what, int(n)) for what, n in given if n != "-"])
    if decided:
        selection.decide(hq.store, uid, stage, decided)


@pytest.fixture
def held(hq: Laptop) -> tuple[Laptop, list[str]]:
    """Return headquarters with a round in Costa Rica: three candidates, one only mapped."""
    uids = [
        hq.new_record("initiative", "CR", round=ROUND, status="SUBMITTED", title=f"Water {n}")
        for n in range(3)
    ]
    hq.new_record("initiative", "CR", round=ROUND, status="IDENTIFIED", title="Only seen")
    judge(hq, uids[0], NSC, "111111111", decision="YES", reasons="Well prepared.")
    judge(hq, uids[1], NSC, "222222222", decision="YES")
    judge(hq, uids[2], NSC, "22-------")
    selection.score(hq.store, [Entry(uids[1], NSC, "C4", bonus=True)])
    judge(hq, uids[1], PSC, "222222220", decision="YES", reasons="Strong partners.")
    return hq, uids


def table(report: Report, key: str) -> Table:
    return next(one for one in report.tables if one.key == key)


def column(one: Table, key: str) -> list[Cell]:
    at = [c.key for c in one.columns].index(key)
    return [row[at] for row in one.rows]


def test_minutes_say_scores_decisions_reasons_bodies_and_places(
    held: tuple[Laptop, list[str]],
) -> None:
    hq, uids = held

    report = reporting.make(hq.store, "minutes", Options(round=ROUND, country="CR"))

    outcome = report.tables[0]
    assert column(outcome, "initiative") == uids
    assert column(outcome, "nsc_rank") == [2, 1, None]
    assert column(outcome, "nsc_sum") == [9, 18, 4]
    assert column(outcome, "psc_sum") == [None, 16, None]
    assert column(outcome, "psc_decision") == [None, "YES", None]
    bodies = table(report, f"bodies_{ROUND}_CR")
    assert column(bodies, "body") == [
        "National selection committee",
        "Programme steering committee",
    ]
    decided = table(report, f"decisions_{ROUND}_CR")
    assert ("Well prepared." in column(decided, "reasons"), len(decided.rows)) == (True, 3)
    assert [b.heading for b in report.blocks if isinstance(b, Prose) and b.heading] == [
        "Costa Rica: JMDI, phase 2"
    ]
    assert outcome.names[uids[0]].endswith("Water 0")


def test_the_ranking_is_in_order_names_bonuses_and_leaves_missing_scores_empty(
    held: tuple[Laptop, list[str]],
) -> None:
    hq, uids = held

    report = reporting.make(hq.store, "ranking", Options(round=ROUND))

    national = table(report, f"ranking_{ROUND}_NSC")
    assert column(national, "initiative") == [uids[1], uids[0], uids[2]]
    assert column(national, "rank") == [1, 2, None]
    assert column(national, "c3") == [2, 1, None]
    assert column(national, "bonuses") == [("C4",), (), ()]
    assert column(national, "missing") == [0, 0, 7]
    steering = table(report, f"ranking_{ROUND}_PSC")
    assert column(steering, "rank") == [1]
    assert steering.note == "2 candidates have no score yet."
    assert any(note.startswith("C4") for note in report.notes)


def test_minutes_without_any_candidate_say_so(hq: Laptop) -> None:
    report = reporting.make(hq.store, "minutes", Options(round="SEED-R1"))

    assert report.tables[0].rows == ()
    assert report.tables[0].empty == "Nobody is a candidate here yet."


def test_the_screening_report_counts_both_sides_and_lists_every_statement(hq: Laptop) -> None:
    one = hq.new_record("initiative", "CR", title="Water")
    other = hq.new_record("initiative", "CR", title="Wells")
    hq.new_record(
        "screening_item", initiative=one, side="RISK", likelihood=3, effect=2,
        toolkit="TK-HEA", groups=["VULN"], measure="Hold a hearing.",
    )  # fmt: skip
    hq.new_record("screening_item", initiative=one, side="OPPORT", toolkit="TK-HEA")
    hq.new_record("screening_item", initiative=other, side="OPPORT", toolkit="TK-STD")

    report = reporting.make(hq.store, "screening")

    screened = table(report, "initiatives")
    assert [row[1:4] for row in screened.rows] == [(1, 1, True), (0, 1, False)]
    assert column(screened, "unanswered") == [1, 1]
    statements = table(report, "statements")
    assert column(statements, "side") == ["RISK", "OPPORT", "OPPORT"]
    assert statements.rows[0][4:8] == (("VULN",), 3, 2, "Hold a hearing.")
    assert column(table(report, "pilots"), "country") == ["EC", "MG", "NP"]
    assert column(table(report, "pilots"), "complete") == [False, False, False]
