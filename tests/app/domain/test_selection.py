"""Who is a candidate, what the committees' scores come to, and who stands where."""

from __future__ import annotations

from typing import Any

import pytest

from app.domain.derived import Portfolio
from app.domain.derived.selection import NSC, PSC, STAGES, Contest, criteria_of, selection
from app.domain.record import Record
from tests.factories import a_record, an_initiative

SEVEN = ("C1", "C2", "C3", "C4", "C5", "C6", "C7")


def judged(item: Record, stage: str, scores: str, /, **given: Any) -> list[Record]:  # noqa: ANN401
    """Return an assessment: a digit per criterion, then merit and impact; ``-`` is no score."""
    known = {"merit": scores[7:8], "impact": scores[8:9]}
    values = {key: int(text) for key, text in known.items() if text and text != "-"}
    bonus = given.pop("bonus", ())
    whole = a_record("assessment", initiative=item.uid, stage=stage, **(values | given))
    marks = [
        a_record(
            "assessment_score", assessment=whole.uid, criterion=code, score=int(text),
            bonus=True if code in bonus else None,
        )
        for code, text in zip(SEVEN, scores[:7], strict=False)
        if text != "-"
    ]  # fmt: skip
    return [whole, *marks]


def candidates(*scores: str, status: str = "SUBMITTED") -> tuple[list[Record], list[Record]]:
    """Return initiatives of Costa Rica and all records about them, scored by the committee."""
    items = [
        an_initiative(f"CR-{number}", status=status, round="JMDI-P2")
        for number, _ in enumerate(scores, 1)
    ]
    about = [r for i, text in zip(items, scores, strict=True) for r in judged(i, NSC, text)]
    return items, [*items, *about]


def costa_rica(*records: Record) -> Contest:
    found = selection(Portfolio(records), "JMDI-P2").contest("CR")
    assert found is not None
    return found


def test_all_criteria_merit_and_impact_make_eighteen() -> None:
    items, records = candidates("222222222")

    [best] = costa_rica(*records).ranking(NSC)

    assert (best.judgement.total, best.judgement.most, best.rank) == (18, 18, 1)
    assert best.candidate.uid == items[0].uid


@pytest.mark.parametrize(
    ("scores", "ranks"),
    [
        (("222222222", "111111111", "000000000"), [1, 2, 3]),
        (("111111111", "222222222"), [1, 2]),
        (("222222222", "111111111", "111111111", "000000000"), [1, 2, 2, 4]),
        (("000000000", "000000000"), [1, 1]),
        (("22222222-", "000000000"), [1, None]),
        (("", "111111111"), [1, None]),
        (("22-------", ""), [None, None]),
    ],
)
def test_equal_sums_share_a_rank_and_what_is_incomplete_has_none(
    scores: tuple[str, ...], ranks: list[int | None]
) -> None:
    _, records = candidates(*scores)

    assert [each.rank for each in costa_rica(*records).ranking(NSC)] == ranks


def test_the_incomplete_come_last_by_what_they_have_and_the_missing_is_named() -> None:
    _, records = candidates("", "22-------", "222222222", "00000000-")

    ranking = costa_rica(*records).ranking(NSC)

    assert [each.candidate.code for each in ranking] == ["CR-3", "CR-2", "CR-4", "CR-1"]
    assert [each.judgement.total for each in ranking] == [18, 4, 0, None]
    assert ranking[1].judgement.missing == ("C3", "C4", "C5", "C6", "C7", "merit", "impact")


def test_no_sum_knocks_out() -> None:
    _, records = candidates("000000000")

    [last] = costa_rica(*records).ranking(NSC)

    assert (last.rank, last.judgement.total, last.candidate.status) == (1, 0, "SUBMITTED")


def test_a_bonus_stands_beside_the_sum_and_is_not_in_it() -> None:
    item = an_initiative("CR-1", status="SUBMITTED", round="JMDI-P2")
    records = [item, *judged(item, NSC, "111111111", bonus=("C4", "C7"))]

    [one] = costa_rica(*records).ranking(NSC)

    assert (one.judgement.total, one.judgement.bonuses) == (9, ("C4", "C7"))


def test_each_committee_ranks_by_its_own_scores() -> None:
    first, second = (an_initiative(f"CR-{n}", status="SUBMITTED", round="JMDI-P2") for n in (1, 2))
    records = [
        *(first, second),
        *judged(first, NSC, "222222222"),
        *judged(second, NSC, "111111111"),
        *judged(first, PSC, "000000000"),
        *judged(second, PSC, "222222222", decision="YES"),
    ]

    contest = costa_rica(*records)

    assert [r.candidate.code for r in contest.ranking(NSC)] == ["CR-1", "CR-2"]
    assert [r.candidate.code for r in contest.ranking(PSC)] == ["CR-2", "CR-1"]
    assert [c.chosen for c in contest.candidates] == [False, True]


def test_a_mapped_initiative_is_no_candidate_and_takes_no_place() -> None:
    items = [
        an_initiative("CR-1", status="IDENTIFIED", round="JMDI-P2"),
        an_initiative("CR-2", status="SUBMITTED", round="JMDI-P2"),
        an_initiative("CR-10", status="APPROVED"),
        an_initiative("CR-9", status="SUBMITTED", round="SEED-R1"),
    ]

    contest = costa_rica(*items)

    assert [r.get("code") for r in contest.mapped] == ["CR-1"]
    assert [c.code for c in contest.candidates] == ["CR-2", "CR-10"]
    assert contest.seats is not None
    assert (contest.seats.taken, contest.seats.slots) == ((items[2].uid,), 2)


def test_a_country_that_takes_part_is_there_without_any_initiative() -> None:
    part = a_record("participation", scope="global", country="SN", round="JMDI-P2")

    found = selection(Portfolio([part]), "JMDI-P2")

    assert [(c.country, c.candidates, c.mapped) for c in found.contests] == [("SN", (), ())]


def test_headquarters_record_of_the_round_says_its_criteria_and_places() -> None:
    own = a_record(
        "programme", scope="global", code="JMDI-P2", criteria=["C7", "C1"], slots_per_country=3
    )
    item = an_initiative("CR-1", status="SUBMITTED", round="JMDI-P2")

    found = selection(Portfolio([own, item]), "JMDI-P2")

    assert found.criteria == ("C1", "C7")
    contest = found.contests[0]
    assert contest.seats is not None
    assert contest.seats.slots == 3
    assert contest.ranking(NSC)[0].judgement.most == 8


def test_a_round_that_names_no_criteria_uses_all() -> None:
    assert criteria_of(Portfolio([]), "SEED-R1") == SEVEN


def test_a_committee_is_called_as_most_of_its_assessments_say() -> None:
    items, records = candidates("1", "1", "1")
    others = [
        judged(item, PSC, "", body=name)[0]
        for item, name in zip(items, ("Board", "Steering group", "Board"), strict=True)
    ]

    contest = costa_rica(*records, *others)

    assert [contest.body(stage) for stage in STAGES] == ["", "National committee", "Board"]
