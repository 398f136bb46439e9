"""Risks and opportunities, the toolkits of an initiative, and the pilot of a country."""

from __future__ import annotations

from typing import Any

import pytest

from app.domain import codelists
from app.domain.derived import Portfolio
from app.domain.derived.screening import offered, pilots, screening, toolkits, weight
from app.domain.problem import built_in
from app.domain.record import Record
from tests.factories import a_record, an_initiative


def an_item(side: str, **given: Any) -> Record:  # noqa: ANN401
    return a_record("screening_item", side=side, **given)


def a_tag(sector: str, *, main: bool = False) -> Record:
    return a_record("initiative_tag", list_code="sectors", tag=sector, main=main or None)


def an_activity(kind: str, status: str = "DONE", **given: Any) -> Record:  # noqa: ANN401
    return a_record("activity", **({"scope": "NP", "kind": kind, "status": status} | given))


@pytest.mark.parametrize(
    ("sides", "complete"),
    [((), False), (("RISK",), False), (("OPPORT",), False), (("RISK", "OPPORT"), True)],
)
def test_screening_is_complete_once_both_sides_are_filled(
    sides: tuple[str, ...], *, complete: bool
) -> None:
    assert screening(an_item(side) for side in sides).complete is complete


def test_the_heaviest_risk_comes_first_and_what_nobody_weighed_last() -> None:
    light, heavy, unknown = (
        an_item("RISK", likelihood=1, effect=2),
        an_item("RISK", likelihood=3, effect=3),
        an_item("RISK", likelihood=3),
    )

    found = screening([unknown, light, heavy])

    assert found.risks == (heavy, light, unknown)
    assert [weight(r) for r in found.risks] == [9, 2, None]


def test_what_has_neither_measure_nor_activity_is_unanswered() -> None:
    bare = an_item("RISK")
    answered = an_item("RISK", measure="Hold a hearing first.", done=True)

    found = screening([bare, answered, an_item("OPPORT", activity=bare.uid)])

    assert (found.unanswered, found.done) == ((bare,), 1)


@pytest.mark.parametrize(
    ("sectors", "expected"),
    [
        ((), ()),
        (("SOC",), ("TK-STD",)),
        (("HEA",), ("TK-HEA",)),
        (("EDU", "HEA"), ("TK-HEA", "TK-EDU")),
    ],
)
def test_toolkits_follow_from_the_sectors_the_main_one_first(
    sectors: tuple[str, ...], expected: tuple[str, ...]
) -> None:
    tags = [a_tag(code, main=code == "HEA") for code in sectors]

    assert toolkits([*tags, a_record("initiative_tag")], built_in()) == expected


def test_every_sector_has_a_toolkit_and_guidelines_are_not_screened_with() -> None:
    for sector in codelists.codelist("sectors"):
        assert set(toolkits([a_tag(sector.code)], built_in())) <= set(offered(built_in()))
    assert not {"TK-GUI", "TK-TRN"} & set(offered(built_in()))
    assert len(offered(built_in())) == 11


def test_a_pilot_is_complete_once_something_of_all_four_parts_is_done() -> None:
    nepal, ecuador = (
        a_record("participation", scope="global", country=c, round="MMICD-PI") for c in ("NP", "EC")
    )
    item = an_initiative("NP-1", scope="NP", round="MMICD-PI")
    four = [an_activity(k, initiative=item.uid) for k in ("CAMPAIGN", "ELEARN", "PILOT", "TA")]
    planned = an_activity("TA", "PLANNED", scope="EC", toolkit="TK-HEA")
    dropped = an_activity("PILOT", "DROPPED", scope="EC", toolkit="TK-HEA")
    other = an_activity("TRAINING", scope="EC")

    found = pilots(Portfolio([nepal, ecuador, item, *four, planned, dropped, other]))

    assert [(p.country, p.complete) for p in found] == [("EC", False), ("NP", True)]
    assert [(s.kind, s.done, s.planned) for s in found[0].steps] == [
        ("CAMPAIGN", (), ()), ("TRAINING", (), ()), ("PILOT", (), ()), ("TA", (), (planned,)),
    ]  # fmt: skip
    assert found[0].toolkits == ("TK-HEA",)


def test_an_activity_of_the_programme_counts_in_the_countries_it_names() -> None:
    part = a_record("participation", scope="global", country="MG", round="MMICD-PI")
    programme = a_record("programme", scope="global", code="MMICD", kind="programme")
    held = an_activity(
        "CAMPAIGN", scope="global", programme=programme.uid, initiative=None, countries=["MG"]
    )

    [found] = pilots(Portfolio([part, programme, held]))

    assert found.steps[0].done == (held,)
