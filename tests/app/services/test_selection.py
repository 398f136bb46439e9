"""Rounds in a real database: mapping, scores, decisions, the status, and both ways of packages."""

from __future__ import annotations

import pytest

from app.base.errors import RecordError
from app.domain.derived.selection import NSC, PSC, Contest, Ranked
from app.services import conflicts, records, rounds, selection, undoing
from app.services.recording import RecordRefusedError
from app.services.records import LinesRefusedError
from app.services.selection import Entry
from app.services.sentences import of_problem
from tests.app.services.conftest import Setup
from tests.laptops import Laptop
from tests.sheets import cell, delete_mark, edited, new_row

ROUND = "JMDI-P2"
ALL = {f"C{n}": 2 for n in range(1, 8)} | {"merit": 2, "impact": 1}


def contest(laptop: Laptop, country: str = "CR") -> Contest:
    found = rounds.round_of(laptop.store, ROUND).selection.contest(country)
    assert found is not None
    return found


def first(laptop: Laptop, stage: str = NSC) -> Ranked:
    return contest(laptop).ranking(stage)[0]


def a_candidate(laptop: Laptop, status: str = "SUBMITTED") -> str:
    return laptop.new_record("initiative", "CR", round=ROUND, status=status)


def score(
    laptop: Laptop, uid: str, stage: str, scores: dict[str, int], *with_bonus: str, body: str = ""
) -> None:
    entries = [
        Entry(uid, stage, what, number, True if what in with_bonus else None)
        for what, number in scores.items()
    ]
    selection.score(laptop.store, entries, body=body)


# Mapping


def test_mapping_makes_one_light_record_in_one_act_and_undo_takes_it_back(hq: Laptop) -> None:
    made = selection.map_initiative(
        hq.store, ROUND, "CR", title="Water for Upala", place="Upala", partner="Municipality"
    )

    below = records.children(hq.store, made.uid)
    item = hq.record(made.uid)
    assert (item.scope, item.owner, item.get("status")) == ("CR", "CR", "IDENTIFIED")
    assert str(item.get("code")).startswith("CR-")
    assert [place.get("name") for place in below["location"]] == ["Upala"]
    assert [p.get("role") for p in below["partnership"]] == ["LEAD"]
    assert [m.uid for m in contest(hq).mapped] == [made.uid]

    undoing.undo(hq.store)

    assert contest(hq).mapped == ()


def test_an_office_maps_too_and_nobody_maps_for_another(cr: Laptop) -> None:
    made = selection.map_initiative(cr.store, ROUND, "CR", title="Water for Upala")

    assert records.children(cr.store, made.uid) == {}
    with pytest.raises(RecordError, match="not_yours"):
        selection.map_initiative(cr.store, ROUND, "SN", title="Water for Dakar")


# Scores


def test_scores_make_the_assessment_under_the_name_of_its_committee(hq: Laptop) -> None:
    uid = a_candidate(hq)

    score(hq, uid, NSC, ALL, "C4")

    found = first(hq).judgement
    assert (found.total, found.missing, found.bonuses) == (17, (), ("C4",))
    assert found.body == "National selection committee"


def test_a_score_taken_back_is_missing_again_and_not_zero(hq: Laptop) -> None:
    uid = a_candidate(hq)
    score(hq, uid, NSC, ALL)

    cleared = (Entry(uid, NSC, what, clear=True) for what in ("C1", "merit"))
    selection.score(hq.store, [*cleared, Entry(uid, NSC, "C2", 0)])

    found = first(hq).judgement
    assert found.missing == ("C1", "merit")
    assert (found.score("C2"), found.total) == (0, 11)


def test_a_score_and_its_bonus_do_not_disturb_each_other(hq: Laptop) -> None:
    uid = a_candidate(hq)
    selection.score(hq.store, [Entry(uid, NSC, "C4", bonus=True)])
    assert first(hq).judgement.missing
    score(hq, uid, NSC, {"C4": 1})

    found = first(hq).judgement
    assert (found.score("C4"), found.bonuses) == (1, ("C4",))

    selection.score(hq.store, [Entry(uid, NSC, "C4", bonus=False)])

    found = first(hq).judgement
    assert (found.score("C4"), found.bonuses) == (1, ())


def test_a_score_of_three_is_refused_and_nothing_is_written(hq: Laptop) -> None:
    uid = a_candidate(hq)

    with pytest.raises(RecordRefusedError):
        score(hq, uid, NSC, {"C1": 2, "C2": 3})

    assert first(hq).judgement.uid == ""


def test_undo_takes_back_what_one_key_did_and_no_more(hq: Laptop) -> None:
    uid = a_candidate(hq)
    score(hq, uid, NSC, {"C1": 2})
    score(hq, uid, NSC, {"C2": 1})

    undoing.undo(hq.store)

    assert first(hq).judgement.total == 2
    assert first(hq).judgement.score("C2") is None

    undoing.redo(hq.store)

    assert first(hq).judgement.total == 3


# Decisions


def test_a_decision_is_dated_today_and_stands_in_the_history(hq: Laptop) -> None:
    uid = a_candidate(hq)

    selection.decide(hq.store, uid, PSC, {"decision": "YES", "reasons": "Strong partners."})

    found = first(hq, PSC)
    assert found.candidate.chosen
    assert found.judgement.assessed_on
    assert found.judgement.reasons == "Strong partners."
    assert hq.record(selection.assessment_uid(uid, PSC)).owner == "HQ"
    assert hq.written(selection.assessment_uid(uid, PSC), "decision") == {"YES"}


def test_a_committee_gets_one_name_in_all_its_assessments(hq: Laptop) -> None:
    one, two, three = (a_candidate(hq) for _ in range(3))
    for uid in (one, two):
        score(hq, uid, NSC, {"C1": 1})

    selection.name_committee(hq.store, [one, two, three], NSC, "Comité nacional")

    assert contest(hq).body(NSC) == "Comité nacional"
    assert {c.judgements[NSC].body for c in contest(hq).candidates} == {"Comité nacional", ""}


# The status


def test_the_status_goes_step_by_step_and_approval_wants_the_steering_yes(hq: Laptop) -> None:
    uid = a_candidate(hq, "IDENTIFIED")
    for status in ("SUBMITTED", "ASSESSED", "SHORTLISTED"):
        selection.move(hq.store, uid, status)
    selection.decide(hq.store, uid, NSC, {"decision": "YES"})

    with pytest.raises(RecordRefusedError) as refused:
        selection.move(hq.store, uid, "APPROVED")
    assert refused.value.problems[0].rule == "steering_yes_wanted"

    selection.decide(hq.store, uid, PSC, {"decision": "YES"})
    selection.move(hq.store, uid, "APPROVED")

    assert hq.value(uid, "status") == "APPROVED"
    assert hq.value(uid, "status_on")


def test_too_many_for_the_places_is_said_and_not_refused(hq: Laptop) -> None:
    moved = []
    for _ in range(3):
        uid = a_candidate(hq, "SHORTLISTED")
        selection.decide(hq.store, uid, PSC, {"decision": "YES"})
        moved.append(selection.move(hq.store, uid, "APPROVED"))

    assert [m.over for m in moved] == [False, False, True]
    seats = moved[-1].seats
    assert seats is not None
    assert (len(seats.taken), seats.slots) == (3, 2)


def test_apply_refuses_a_status_that_may_not_follow_and_says_what_may(hq: Laptop) -> None:
    uid = a_candidate(hq)
    line = {"entity": "initiative", "uid": uid, "set": {"status": "APPROVED"}}

    with pytest.raises(LinesRefusedError) as refused:
        hq.apply(line)

    [(number, error)] = refused.value.refused
    assert number == 1
    assert isinstance(error, RecordRefusedError)
    assert of_problem("initiative", error.problems[0]) == (
        "“Approved by the steering committee” cannot follow “Submitted”."
        " What may follow: Assessed, Not selected."
    )
    assert hq.value(uid, "status") == "SUBMITTED"


def test_apply_may_say_the_steering_yes_and_the_approval_in_one_act(hq: Laptop) -> None:
    uid = a_candidate(hq, "SHORTLISTED")
    approval = {"entity": "initiative", "uid": uid, "set": {"status": "APPROVED"}}
    yes = {"initiative": uid, "stage": "PSC", "body": "Board", "decision": "YES"}

    with pytest.raises(LinesRefusedError):
        hq.apply(approval)
    hq.apply({"entity": "assessment", "set": yes}, approval)

    assert hq.value(uid, "status") == "APPROVED"


def test_a_record_may_begin_with_a_later_status(hq: Laptop) -> None:
    made = hq.apply({
        "entity": "initiative", "scope": "CR",
        "set": {"title": "Water", "status": "ONGOING", "round": ROUND},
    })  # fmt: skip

    assert hq.value(made.uids[0], "status") == "ONGOING"


# Offices and headquarters


def test_the_national_committee_is_the_offices_and_the_steering_one_headquarters(
    cr: Laptop, hq: Laptop
) -> None:
    uid = cr.new_record("initiative", round=ROUND, status="SUBMITTED")
    score(cr, uid, NSC, ALL, body="Comité nacional")
    selection.decide(cr.store, uid, NSC, {"decision": "YES"})
    for status in ("ASSESSED", "SHORTLISTED"):
        selection.move(cr.store, uid, status)
    hq.take(cr.export("HQ"))
    assert first(hq).judgement.total == 17
    assert hq.record(selection.assessment_uid(uid, NSC)).owner == "CR"

    score(hq, uid, PSC, ALL | {"C1": 0})
    selection.decide(hq.store, uid, PSC, {"decision": "YES", "reasons": "Strong partners."})
    selection.move(hq.store, uid, "APPROVED")
    cr.take(hq.export("CR"))

    assert cr.value(uid, "status") == "APPROVED"
    found = first(cr, PSC)
    assert (found.judgement.total, found.judgement.reasons) == (15, "Strong partners.")
    assert contest(cr).body(NSC) == "Comité nacional"
    assert cr.conflicts() == []


def test_an_office_does_not_speak_for_the_steering_committee(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", round=ROUND, status="SUBMITTED")
    psc = selection.assessment_uid(uid, PSC)
    yes = {"initiative": uid, "stage": PSC, "body": "Board", "decision": "YES"}
    with pytest.raises(RecordError, match="steering_at_headquarters"):
        selection.decide(cr.store, uid, PSC, {"decision": "YES"})
    with pytest.raises(RecordError, match="steering_at_headquarters"):
        records.save(cr.store, "assessment", None, yes)
    with pytest.raises(LinesRefusedError):
        cr.apply({"entity": "assessment", "set": yes})
    hq.take(cr.export("HQ"))
    score(hq, uid, PSC, ALL)
    cr.take(hq.export("CR"))

    with pytest.raises(RecordError, match="steering_at_headquarters"):
        score(cr, uid, PSC, {"C1": 0})
    with pytest.raises(RecordError, match="steering_at_headquarters"):
        cr.delete(psc)
    assert first(cr, PSC).judgement.total == 17
    cr.delete(uid)  # the whole initiative is the office's

    assert cr.record(psc).deleted


def test_an_office_takes_no_word_of_the_steering_committee_from_excel(
    cr: Laptop, hq: Laptop
) -> None:
    uid = cr.new_record("initiative", round=ROUND, status="SUBMITTED")
    wells = cr.new_record("initiative", round=ROUND, status="SUBMITTED", title="Wells")
    hq.take(cr.export("HQ"))
    score(hq, uid, PSC, ALL)
    selection.decide(hq.store, uid, PSC, {"decision": "NO", "reasons": "Too late."})
    package = hq.export("CR", full=True)
    psc = selection.assessment_uid(uid, PSC)
    turned = edited(package, cell("assessment", psc, decision="YES"))
    taken_out = edited(package, delete_mark("assessment", psc))
    added = edited(
        package,
        new_row("assessment", 4, initiative=wells, stage=PSC, body="Board", decision="YES"),
    )
    cr.take(package)

    for file in (turned, taken_out, added):
        told = [(p.state, p.problem) for p in cr.look_at(file) if p.entity == "assessment"]
        cr.take(file, accept=True)

        assert told == [("blocked", "steering_at_headquarters")], file
        assert first(cr, PSC).judgement.decision == "NO"
    hq.take_one(turned, accept=True)
    assert first(hq, PSC).judgement.decision == "YES", "headquarters may"


def test_an_office_decides_no_conflict_of_the_steering_committee(
    cr: Laptop, hq: Laptop, laptop: Setup
) -> None:
    other = laptop("HQ", "hq2")
    uid = cr.new_record("initiative", round=ROUND, status="SUBMITTED")
    hq.take(cr.export("HQ"))
    score(hq, uid, PSC, {"C1": 0})
    other.take(hq.export("HQ", full=True))
    for each, points in ((hq, 2), (other, 1)):
        score(each, uid, PSC, {"C1": points})
        cr.take(each.export("CR", full=True))
    [found] = cr.conflicts()

    with pytest.raises(RecordError, match="steering_at_headquarters"):
        conflicts.resolve(cr.store, found.uid, "score", take=1)


def test_two_who_write_the_same_assessment_differently_are_named(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", round=ROUND, status="SUBMITTED")
    hq.take(cr.export("HQ"))
    score(cr, uid, NSC, {"C1": 2})
    score(hq, uid, NSC, {"C1": 1})

    hq.take(cr.export("HQ"))

    assert set(rounds.round_of(hq.store, ROUND).waiting) == {uid}
    assert [c.entity for c in hq.conflicts()] == ["assessment_score"]


def test_rounds_say_how_many_take_part(hq: Laptop) -> None:
    a_candidate(hq)

    found = {line.code: line for line in rounds.rounds(hq.store)}

    assert (found[ROUND].countries, found[ROUND].initiatives) == (8, 1)
    assert found["SEED-R1"].initiatives == 0
    assert len(rounds.round_of(hq.store, "MMICD-PI").pilots) == 3
