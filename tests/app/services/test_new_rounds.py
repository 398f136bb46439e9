"""A round that headquarters makes: everywhere it is used as one of the built-in rounds is."""

from __future__ import annotations

import pytest

from app.base.errors import RecordError
from app.domain.report import Figures
from app.services import new_rounds, reporting, rounds, selection, undoing
from app.services.new_rounds import NewRound
from app.services.recording import RecordRefusedError
from app.services.reporting import Options
from tests.laptops import Laptop

NAMES = {"code": "JMDI-P3", "label_fr": "ICMD, phase 3", "label_en": "JMDI, phase 3"}


def made(hq: Laptop) -> None:
    values = {**NAMES, "slots_per_country": 3, "starts_on": "2027"}
    new_rounds.make(hq.store, NewRound("JMDI", values, ("CR", "SN")))


def test_a_new_round_has_its_countries_and_places_and_takes_candidates(hq: Laptop) -> None:
    made(hq)

    [line] = [one for one in rounds.rounds(hq.store) if one.code == "JMDI-P3"]
    uid = selection.map_initiative(hq.store, "JMDI-P3", "CR", title="A market").uid
    found = rounds.round_of(hq.store, "JMDI-P3").selection

    assert (line.name, line.countries) == ("JMDI, phase 3", 2)
    assert [one.country for one in found.contests] == ["CR", "SN"]
    contest = found.contest("CR")
    assert contest is not None
    assert contest.seats is not None
    assert (contest.seats.slots, [item.uid for item in contest.mapped]) == (3, [uid])


def test_a_new_round_reaches_the_offices_and_they_record_in_it(hq: Laptop, cr: Laptop) -> None:
    made(hq)
    cr.take(hq.export("CR"))

    uid = cr.new_record("initiative", round="JMDI-P3")

    assert cr.value(uid, "round") == "JMDI-P3"
    assert "JMDI, phase 3" in [one.name for one in rounds.rounds(cr.store)]


def test_a_new_round_counts_for_its_programme(hq: Laptop) -> None:
    made(hq)
    selection.map_initiative(hq.store, "JMDI-P3", "CR", title="A market")

    found = reporting.make(hq.store, "q1", Options(programme="JMDI"))

    [head] = [block for block in found.blocks if isinstance(block, Figures)]
    assert head.figures[0].value == 1


def test_a_code_that_is_taken_makes_no_second_round(hq: Laptop) -> None:
    before = len(rounds.rounds(hq.store))
    for code in ("JMDI-P2", "JMDI"):
        with pytest.raises(RecordRefusedError) as refused:
            new_rounds.make(hq.store, NewRound("JMDI", {**NAMES, "code": code}))
        assert [one.rule for one in refused.value.problems] == ["code_in_use"]

    assert len(rounds.rounds(hq.store)) == before


def test_an_office_makes_no_round(cr: Laptop) -> None:
    with pytest.raises(RecordError, match="not_yours"):
        new_rounds.make(cr.store, NewRound("JMDI", NAMES, ("CR",)))


def test_a_new_round_is_undone_as_a_whole(hq: Laptop) -> None:
    before = len(rounds.rounds(hq.store))
    made(hq)

    undoing.undo(hq.store)

    assert len([one for one in rounds.rounds(hq.store) if one.countries]) <= before
    assert rounds.round_of(hq.store, "JMDI-P3").selection.contests == ()
