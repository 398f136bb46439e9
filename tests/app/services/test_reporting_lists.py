"""The lists read all they need: made from the database they say what whole records say."""

from __future__ import annotations

from typing import Any

import pytest

from app.base import clock
from app.domain import genesis
from app.domain.catalogue import ENTITIES
from app.domain.derived.portfolio import Portfolio
from app.domain.problem import Context
from app.domain.record import Record
from app.domain.report import Figures, Report
from app.reports.given import Given, Options
from app.reports.registry import LISTS
from app.services import closed_periods, periods, queries, reporting
from database import labels
from database.unit import read
from tests.laptops import Laptop

TODAY = "2026-11-26"


@pytest.fixture
def full(hq: Laptop, monkeypatch: pytest.MonkeyPatch) -> Laptop:
    """Return headquarters with a little of everything."""
    monkeypatch.setattr(clock, "today", lambda: TODAY)
    item = hq.new_record(
        "initiative", scope="CR", status="COMPLETED", round="SEED-R1", objective="Work",
        grant_amount="100000", grant_currency="USD", duration_months=12, start_on="2025-01",
        scaling_mode="WIDEN", policy_link="Plan", owned_by="Canton", owned_on="2026-10",
        institutionalised_on="2026-11", sustainability="The canton pays",
    )  # fmt: skip
    body = hq.new_record("organisation", scope="CR")
    seed = genesis.programme_uid("SEED")

    def below(entity: str, **values: Any) -> str:  # noqa: ANN401
        return hq.new_record(entity, initiative=item, **values)

    below("partnership", organisation=body, role="LEAD", task="Trains", advantage="Knows",
          agreement_on="2026-01-01")  # fmt: skip
    helper = hq.new_record("organisation", scope="CR", name="Club", type="NNGO")
    below("partnership", organisation=helper, role="IMPL", task="Pays", advantage="Has money")
    below("contact", scope="CR", agency="IOM")
    below("initiative_tag", list_code="sdg", tag="SDG08")
    need = below(
        "progress_note", kind="NEED", audience=["MUNI"], noted_on="2026-11-20", sdg="SDG08",
        follow_up="open", follow_up_on="2026-11-01", level="NATIONAL",
    )  # fmt: skip
    below("progress_note", kind="RESULT", sdg="SDG08", noted_on="2026-11-21")
    below("activity", kind="TRAINING", status="DONE", answers_note=need, held_on="2026-05-05")
    below("activity", kind="TORREVIEW", status="DONE", joint_agencies=["IOM", "UNDP"])
    below("activity", kind="TASK", status="PLANNED", due_on="2026-10-10")
    below("funding_line", kind="RECEIVED", source="LRG", amount="5", currency="EUR", usd_rate="0.9")
    below("funding_line", kind="SPENT", source="PROG", amount="50000", currency="USD")
    below("resource", reviewed_by=["IOM", "UNDP"])
    below("location", area_type="RURAL")
    below("activity", kind="FORUM", participants=60, participants_qualifier="at_least",
          countries=["CR", "MA"], audience=["MUNI"], joint_agencies=["IOM"])  # fmt: skip
    hq.new_record("contact", scope="CR", initiative=None, agency=None, organisation=body)
    figure = below("beneficiary_figure", kind="reached", count=9, period_start="2026-03-01",
                   period_end="2026-03-31")  # fmt: skip
    own = below("indicator", standard="STD-WORK", target="20", baseline="1", sdg="SDG04")
    hq.new_record("indicator_value", indicator=own, measured_on="2026-03", value="9", women=4)
    pulse = hq.new_record("indicator", initiative=None, programme=seed, standard="PULSE-1",
                          unit="score_1_5", roll_up="mean")  # fmt: skip
    hq.new_record("indicator_value", indicator=pulse, measured_on="2026-03", value="4")
    periods.close(hq.store, "2026-01-01", "2026-06-30", "SEED")
    hq.edit(figure, count=11, reason="Counted again")
    return hq


def test_lists_read_all_the_fields_they_need(full: Laptop) -> None:
    whole: list[Record] = [
        record
        for entity in ENTITIES
        for record in queries.records(full.store, queries.Query(entity.key))
    ]
    with read(full.store) as unit:
        whole += closed_periods.stored(unit)
        portfolio = Portfolio(whole, Context(labels.codes(unit)))
    for found in LISTS:
        report = reporting.make(full.store, found.key)

        expected = found.build(Given(portfolio, Options(), TODAY, {}, "HQ"))
        assert _numbers(report) == _numbers(expected), found.key
        assert any(one.rows for one in report.tables), found.key


def test_lists_narrowed_to_a_country_without_anything_are_empty(full: Laptop) -> None:
    for found in LISTS:
        if "country" in found.takes:
            report = reporting.make(full.store, found.key, Options(country="SN"))

            assert not any(row for one in report.tables for row in one.rows), found.key


def _numbers(report: Report) -> list[object]:
    """Return all cells and figures of a report."""
    return [block.figures if isinstance(block, Figures) else getattr(block, "rows", None)
            for block in report.blocks]  # fmt: skip
