"""Closed periods: late numbers are kept everywhere, and everywhere known to be late.

Source: domain.md 002-67, 003-22; peers.md 94, point 8.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import pytest

from app.base import clock
from app.base.errors import CallError, RecordError
from app.services import closed_periods, home, periods, retraction
from database.unit import write
from tests.app.services.conftest import Setup
from tests.laptops import Laptop, Mail

FIRST, LAST = "2026-01-01", "2026-06-30"


@pytest.fixture(autouse=True)
def _autumn(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(clock, "today", lambda: "2026-11-26")
    return iter(())


class Desk:
    """Headquarters and an office that reported ten people before the period was closed."""

    def __init__(self, hq: Laptop, office: Laptop) -> None:
        """Record and send."""
        self.hq, self.office = hq, office
        self.initiative = office.new_record("initiative", status="ONGOING", round="JMDI-P2")
        self.figure = self.people(10)
        self.mail = Mail(hq, office)
        self.mail.deliver()

    def people(self, count: int, **more: str) -> str:
        """Record people reached in spring."""
        when = {"period_start": "2026-03-01", "period_end": "2026-03-31"}
        return self.office.new_record(
            "beneficiary_figure", initiative=self.initiative, kind="reached", count=count,
            **when, **more,
        )  # fmt: skip

    def close(self) -> None:
        """Close the first half of the year."""
        periods.close(self.hq.store, FIRST, LAST)

    def found(self, laptop: Laptop) -> list[tuple[str, Decimal | None, Decimal | None, str]]:
        """Return what a laptop knows to be restated."""
        changed = periods.restated(laptop.store).changed
        return sorted((one.uid, one.reported, one.now, one.reason) for one in changed)


@pytest.fixture
def desk(laptop: Setup) -> Desk:
    return Desk(laptop("HQ"), laptop("CR"))


def test_what_was_reported_in_time_is_no_restatement(desk: Desk) -> None:
    desk.close()
    desk.mail.deliver()

    for each in desk.mail.laptops:
        (closing,) = periods.restated(each.store).closings
        assert (closing.since, closing.until) == (FIRST, LAST)
        assert desk.found(each) == []
        assert each.findings() == []


@pytest.mark.parametrize("told", ["before", "after"])
def test_late_figures_are_kept_and_known_to_be_late_in_both_orders(desk: Desk, told: str) -> None:
    """The office records before, or after, it hears that the period is closed."""
    desk.close()
    if told == "before":
        desk.office.take(desk.hq.export("CR"))
    late = desk.people(5, category="VULN", reason="The list of June came in July.")
    desk.office.edit(desk.figure, count=12)
    desk.hq.take(desk.office.export("HQ"))
    desk.office.take(desk.hq.export("CR"))

    expected = sorted(
        [
            (late, None, Decimal(5), "The list of June came in July."),
            (desk.figure, Decimal(10), Decimal(12), ""),
        ]
    )
    for each in desk.mail.laptops:
        assert desk.found(each) == expected
        assert each.value(late, "count") == 5
        assert lacking(each) == (desk.figure,)


def test_a_package_made_before_the_closing_and_taken_after_it_is_late(desk: Desk) -> None:
    late = desk.people(5, category="VULN")
    package = desk.office.export("HQ")
    desk.close()

    desk.hq.take(package)
    desk.mail.deliver()

    for each in desk.mail.laptops:
        assert [one[:3] for one in desk.found(each)] == [(late, None, Decimal(5))]


def test_a_reason_given_once_settles_it_everywhere(desk: Desk) -> None:
    desk.close()
    desk.office.edit(desk.figure, count=12)
    desk.mail.deliver()

    changed = periods.restated(desk.office.store).changed
    periods.give_reason(desk.office.store, changed, "Counted again.")
    desk.mail.deliver()

    for each in desk.mail.laptops:
        assert lacking(each) == ()
        assert desk.found(each) == [(desk.figure, Decimal(10), Decimal(12), "Counted again.")]


def test_an_office_learns_no_number_of_another(laptop: Setup) -> None:
    hq, one, other = laptop("HQ"), laptop("CR"), laptop("SN")
    Desk(hq, one), Desk(hq, other)
    mail = Mail(hq, one, other)
    mail.deliver()

    periods.close(hq.store, FIRST, LAST)
    mail.deliver()

    kept = [len(periods.restated(each.store).closings[0].kept) for each in (hq, one, other)]
    assert kept == [2, 1, 1]


def test_a_closing_goes_with_an_import_that_is_undone_and_comes_again(desk: Desk) -> None:
    desk.close()
    desk.office.edit(desk.figure, count=12)
    result = desk.office.take_one(desk.hq.export("CR"))
    assert len(desk.found(desk.office)) == 1

    retraction.undo_import(desk.office.store, result.package)
    assert periods.restated(desk.office.store).closings == ()
    assert desk.office.findings() == []

    retraction.take_again(desk.office.store, result.package)
    assert len(desk.found(desk.office)) == 1
    assert desk.office.findings() == []


def test_a_programme_closes_only_its_own(desk: Desk) -> None:
    periods.close(desk.hq.store, FIRST, LAST, "M4SD")
    desk.office.edit(desk.figure, count=12)
    desk.mail.deliver()
    assert desk.found(desk.hq) == []
    assert periods.concerning(desk.office.store, desk.initiative) == ()

    periods.close(desk.hq.store, FIRST, LAST, "JMDI")
    desk.office.edit(desk.figure, count=13)
    desk.mail.deliver()

    assert [one[1:3] for one in desk.found(desk.hq)] == [(Decimal(12), Decimal(13))]
    assert len(periods.concerning(desk.office.store, desk.initiative)) == 1


def test_a_period_opened_again_asks_for_nothing(desk: Desk) -> None:
    desk.close()
    desk.office.edit(desk.figure, count=12)
    desk.mail.deliver()
    (closing,) = periods.restated(desk.hq.store).closings

    periods.reopen(desk.hq.store, closing.uid)
    desk.mail.deliver()

    for each in desk.mail.laptops:
        assert periods.restated(each.store).closings == ()
        assert lacking(each) == ()


def test_two_desks_that_close_at_once_are_no_conflict(laptop: Setup) -> None:
    one, two, office = laptop("HQ", "one"), laptop("HQ", "two"), laptop("CR")
    Desk(one, office)
    mail = Mail(one, two, office)
    mail.deliver()

    periods.close(one.store, FIRST, "2026-03-31")
    periods.close(two.store, "2026-04-01", LAST)
    mail.deliver()

    for each in mail.laptops:
        found = periods.restated(each.store).closings
        assert [closing.until for closing in found] == ["2026-03-31", LAST]
        assert (each.conflicts(), each.reviews(), each.findings()) == ([], [], [])


def test_what_an_office_says_was_reported_at_closing_counts_nowhere(desk: Desk) -> None:
    desk.close()
    desk.mail.deliver()
    desk.people(5)
    desk.mail.deliver()
    before = desk.found(desk.hq)
    assert before

    office = desk.office
    with write(office.store) as unit:
        held = closed_periods._elements(unit, "CR")  # noqa: SLF001  (what a forger would look at)
        ((register, kept),) = held
        forged = {uid: ["99", kind] for uid, (_, kind) in kept.items()}
        periods._write(unit, office.who, {"CR": {register: forged}})  # noqa: SLF001  (as above)
    desk.mail.deliver()

    assert [desk.found(each) for each in desk.mail.laptops] == [before, before]


def test_only_headquarters_closes_and_only_what_is_over(desk: Desk) -> None:
    with pytest.raises(RecordError, match="not_yours"):
        periods.close(desk.office.store, FIRST, LAST)
    with pytest.raises(CallError, match="period_not_over"):
        periods.close(desk.hq.store, FIRST, "2026-11-26")
    for wrong in (("2026-06-30", "2026-01-01"), ("2026", "2026-06-30")):
        with pytest.raises(CallError, match="not_a_period"):
            periods.close(desk.hq.store, *wrong)


def lacking(laptop: Laptop) -> tuple[str, ...]:
    """Return the figures that still want a reason on a laptop, as Home and reports see it."""
    found = {one.uid for one in periods.restated(laptop.store).changed if one.lacks_reason}
    missing = {words for _, _, gaps in home.home(laptop.store).missing for words in gaps}
    assert ("Reason of a restatement" in missing) is bool(found)
    return tuple(sorted(found))
