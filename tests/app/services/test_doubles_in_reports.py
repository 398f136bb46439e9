"""Organisations that two offices recorded: tied they count once in every report, untied twice."""

from __future__ import annotations

from typing import Any

import pytest

from app.domain.report import Report, Table
from app.services import aliases, reporting
from tests.app.services.conftest import Setup
from tests.laptops import Laptop, Mail


@pytest.fixture
def sn(laptop: Setup) -> Laptop:
    """Return a laptop of Senegal."""
    return laptop("SN")


@pytest.fixture
def both(cr: Laptop, sn: Laptop, hq: Laptop) -> tuple[str, str]:
    """Let two offices work with the same club, and headquarters have both by real packages."""
    uids = _club(cr, "Diaspora Club of Turin"), _club(sn, "Diaspora Club, Turin")
    _club(cr, "Another body")
    hq.take(cr.export("HQ"), sn.export("HQ"))
    return uids


def _club(office: Laptop, name: str) -> str:
    uid = office.new_record("organisation", name=name, type="DIAA", base_country="IT")
    office.new_record(
        "partnership", initiative=office.new_record("initiative"), organisation=uid, role="LEAD"
    )
    return uid


def _figures(report: Report) -> dict[str, Any]:
    return {
        figure.column.key: figure.value
        for block in report.blocks
        if not isinstance(block, Table) and hasattr(block, "figures")
        for figure in block.figures
    }


def _numbers(hq: Laptop) -> tuple[Any, ...]:
    """Return what Q8 and Q9 count: on several initiatives; organisations, partnerships, types."""
    several, partners = reporting.make(hq.store, "q8"), reporting.make(hq.store, "q9")
    told = _figures(partners)
    types = {row[0]: row[1] for row in partners.tables[0].rows}
    return (
        _figures(several)["organisations"],
        len(several.tables[0].rows),
        told["organisations"],
        told["partnerships"],
        types,
    )


UNTIED = (0, 0, 3, 3, {"DIAA": 3})
TIED = (1, 1, 2, 3, {"DIAA": 2})


def test_likely_doubles_stand_side_by_side_until_they_are_tied(
    hq: Laptop, both: tuple[str, str]
) -> None:
    [pair] = aliases.likely(hq.store)
    assert {pair.one.uid, pair.other.uid} == set(both)
    assert {pair.one.office, pair.other.office} == {"CR", "SN"}

    aliases.tie(hq.store, both)

    assert aliases.likely(hq.store) == []


def test_a_tied_pair_counts_once_in_every_report_and_twice_again_after_untying(
    cr: Laptop, sn: Laptop, hq: Laptop, both: tuple[str, str]
) -> None:
    mail = Mail(cr, sn, hq)
    assert _numbers(hq) == UNTIED

    aliases.tie(hq.store, both)
    assert _numbers(hq) == TIED
    mail.deliver()
    assert _numbers(hq) == TIED

    aliases.untie(hq.store, both[1])
    assert _numbers(hq) == UNTIED
    mail.deliver()
    assert _numbers(hq) == UNTIED


def test_a_tied_pair_is_named_like_an_organisation_and_lists_both_initiatives(
    hq: Laptop, both: tuple[str, str]
) -> None:
    aliases.tie(hq.store, both)

    [table] = reporting.make(hq.store, "q8").tables
    [row] = table.rows

    assert row[0] in both
    assert table.names[str(row[0])].startswith("Diaspora Club")
    assert row[3:] == (2, ("CR-1", "SN-1"))


def test_an_office_counts_its_own_end_alone(
    cr: Laptop, sn: Laptop, hq: Laptop, both: tuple[str, str]
) -> None:
    aliases.tie(hq.store, both)
    Mail(cr, sn, hq).deliver()

    assert _figures(reporting.make(cr.store, "q9"))["organisations"] == 2
    assert _figures(reporting.make(sn.store, "q9"))["organisations"] == 1
