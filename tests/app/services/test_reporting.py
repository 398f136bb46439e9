"""Reports from real databases: what is read, what is asked for, what is refused."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.base.errors import CallError
from app.domain.report import Profile
from app.services import report_files, reporting, start
from app.services.reporting import Options
from app.services.wording import worded
from tests.laptops import Laptop


@pytest.fixture
def full(hq: Laptop) -> Laptop:
    """Return headquarters with the sixteen initiatives."""
    start.load_training(hq.store)
    return hq


def test_an_empty_database_has_no_data_and_not_zero_dollars(hq: Laptop) -> None:
    report = reporting.make(hq.store, "q1")

    cells = dict(
        zip((c.key for c in report.tables[0].columns), report.tables[0].rows[0], strict=True)
    )
    assert cells["initiatives"] == 0
    assert (cells["total"], cells["mean"], cells["smallest"]) == (None, None, None)


def test_a_report_of_one_country_reads_only_its_initiatives(full: Laptop) -> None:
    report = reporting.make(full.store, "q2", Options(country="CR"))

    assert [row[:3] for row in report.tables[0].rows] == [("CR", 2, Decimal(392_000))]
    assert "Country: Costa Rica" in report.lines


def test_an_unknown_report_is_refused_with_the_way_to_the_list(hq: Laptop) -> None:
    with pytest.raises(CallError) as refused:
        reporting.make(hq.store, "q99")

    assert refused.value.code == "unknown_report"
    assert "--list" in worded(refused.value)


def test_a_report_that_cannot_be_narrowed_so_says_by_what_it_can(hq: Laptop) -> None:
    with pytest.raises(CallError) as refused:
        reporting.make(hq.store, "q1", Options(since="2013-01-01"))

    assert "country, round, programme" in worded(refused.value)


@pytest.mark.parametrize("profile", [Profile.PARTNER, Profile.PUBLIC])
def test_what_was_deleted_is_named_to_nobody_outside(cr: Laptop, profile: Profile) -> None:
    gone = cr.new_record("initiative", title="Secret plan")
    helper = cr.new_record("organisation", name="Gone partner")
    kept = cr.new_record("initiative", title="Water")
    cr.new_record("partnership", initiative=kept, organisation=helper, role="LEAD")
    cr.delete(gone)
    cr.delete(helper)

    for key in ("q1", "q8", "q9", "q20", "table", "stakeholders"):
        made = reporting.make(cr.store, key, Options(profile=profile))
        said = report_files.text(cr.store, made, "csv") + report_files.text(cr.store, made, "json")
        assert "Secret plan" not in said, key
        assert "Gone partner" not in said, key
    inside = report_files.text(cr.store, reporting.make(cr.store, "q20"), "json")
    assert "Secret plan" in inside, "here one sees what is on its way"
