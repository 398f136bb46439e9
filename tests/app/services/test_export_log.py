"""What leaves is written down, and the next report gives nothing of it away."""

from __future__ import annotations

import csv
import dataclasses
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.domain import training
from app.domain.report import Figures, Hidden, Profile, Report, Table
from app.reports.registry import DEFINITIONS
from app.services import export_log, records, report_files, reporting, start, thresholds
from app.services.reporting import Options
from database.engine import Store
from tests import originals
from tests.factories import some_values

FIGURES = Path(__file__).parents[2] / "fixtures" / "fixture_figures.csv"
HALF = Options(since="2013-07-01", until="2013-12-31")
PARTNER = HALF._replace(profile=Profile.PARTNER)
PUBLIC = HALF._replace(profile=Profile.PUBLIC)


@pytest.fixture
def cr(tmp_path: Path) -> Iterator[Store]:
    """Return Costa Rica with its initiatives and invented figures of people."""
    path = tmp_path / "cr.db"
    store = originals.training(path, "CR", language="en")
    with FIGURES.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            keys = ("kind", "period_start", "period_end", "category", "sex", "age", "count")
            add(store, **{key: row[key] for key in keys if row[key]})
    yield store
    start.close_store(store)


def add(store: Store, **given: Any) -> str:  # noqa: ANN401
    """Record people; return the uid."""
    told: dict[str, Any] = {"initiative": training.initiative_uid("CR-1"), "method": "counted"}
    told |= {"period_start": "2013-07-01", "period_end": "2013-12-31"} | given
    told["count"] = int(told["count"])
    if told["kind"] == "plan":
        told |= {"period_start": None, "period_end": None}
    line = {"entity": "beneficiary_figure", "set": some_values("beneficiary_figure", **told)}
    return records.apply(store, [line]).uids[0]


NEEDED = {"initiative": training.initiative_uid("CR-1"), "round": "JMDI-P2"}


def for_partners(key: str) -> Options:
    """Return the options of a report for partners, with what it cannot be made without."""
    [found] = [one for one in DEFINITIONS if one.key == key]
    needs: dict[str, Any] = {
        name: value for name, value in NEEDED.items() if name == getattr(found, "needs", "")
    }
    return Options(profile=Profile.PARTNER)._replace(**needs)


def cells(report: Report) -> list[Any]:
    tables = [cell for t in report.tables for row in (*t.rows, t.foot) for cell in row]
    figures = [f.value for b in report.blocks if isinstance(b, Figures) for f in b.figures]
    return tables + figures


def test_q19_for_a_partner_is_as_the_question_says(cr: Store) -> None:
    table = reporting.make(cr, "q19", PARTNER).tables[0]

    beside, small = Hidden.BESIDE, Hidden.SMALL
    assert table.rows == (("WORK", beside, beside, 75), ("BORD", beside, small, 23))
    assert table.foot[1:] == (65, 33, 98)
    full = reporting.make(cr, "q19", HALF).tables[0]
    assert full.rows == (("WORK", 45, 30, 75), ("BORD", 20, 3, 23))


def test_every_report_that_leaves_is_written_down_without_values(cr: Store, tmp_path: Path) -> None:
    made = reporting.make(cr, "q19", PARTNER)
    file = tmp_path / "q19.csv"
    report_files.save(cr, made, "csv", file)
    export_log.note(cr, reporting.make(cr, "q1"), "paper", "the printer")

    printed, saved = export_log.entries(cr)

    assert (saved.report, saved.profile, saved.threshold) == ("q19", "partner", 5)
    assert (saved.format, saved.rows, saved.place) == ("csv", 2, str(file))
    assert (saved.by, saved.made_at > 0) == (cr.identity.by, True)
    assert (printed.report, printed.profile, printed.place) == ("q1", "hq", "the printer")
    told = " ".join(str(value) for value in dataclasses.astuple(saved)[:6])
    assert not {"75", "98"} & set(told.split())


def test_a_report_that_could_not_be_logged_does_not_leave(
    cr: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "no space")

    monkeypatch.setattr(export_log, "note", full)
    with pytest.raises(Exception, match="cannot_write"):
        report_files.save(cr, reporting.make(cr, "q19"), "csv", tmp_path / "q19.csv")

    assert not (tmp_path / "q19.csv").exists()


def test_the_same_report_again_is_the_same(cr: Store) -> None:
    first = reporting.make(cr, "q19", PARTNER)
    export_log.note(cr, first, "csv", "here")

    assert reporting.make(cr, "q19", PARTNER).tables == first.tables


def test_three_people_more_cannot_be_subtracted(cr: Store) -> None:
    first = reporting.make(cr, "q19", PARTNER)
    export_log.note(cr, first, "csv", "here")
    add(cr, kind="reached", category="WORK", sex="F", age="A18", count=3)

    second = reporting.make(cr, "q19", PARTNER)

    before = {cell for cell in cells(first) if isinstance(cell, int)}
    assert {75, 65, 98} <= before
    assert not {78, 68, 101} & set(cells(second)), "each is three more than what was shown"
    assert any("earlier" in note for note in second.notes)


def test_a_number_that_was_small_is_not_told_by_how_it_grew(cr: Store) -> None:
    export_log.note(cr, reporting.make(cr, "q19", PARTNER), "csv", "here")
    add(cr, kind="reached", category="BORD", sex="M", age="A25", count=7)
    grown = reporting.make(cr, "q19", PARTNER).tables[0]

    men = {row[0]: row[2] for row in grown.rows}
    assert isinstance(men["BORD"], Hidden), "10 now, and the total grew by 7: so it was 3"


def test_a_figure_changed_by_two_cannot_be_subtracted(cr: Store) -> None:
    uid = add(cr, kind="reached", category="HOST", sex="F", age="A18", count=50)
    first = reporting.make(cr, "q19", PARTNER)
    export_log.note(cr, first, "csv", "here")
    records.apply(cr, [{"entity": "beneficiary_figure", "uid": uid, "set": {"count": 52}}])

    second = reporting.make(cr, "q19", PARTNER)

    assert 50 in cells(first)
    assert not {52, 117, 150} & set(cells(second))


def test_what_the_public_saw_is_remembered_for_partners(cr: Store) -> None:
    public = reporting.make(cr, "q19", PUBLIC)
    export_log.note(cr, public, "csv", "here")
    add(cr, kind="reached", category="WORK", sex="F", age="A18", count=3)

    partner = reporting.make(cr, "q19", PARTNER)

    assert public.threshold == 10
    assert not {78, 68, 101} & set(cells(partner))


def test_all_reports_one_after_the_other_show_no_small_number(cr: Store) -> None:
    add(cr, kind="reached", category="HOST", sex="F", age="A15", count=2, of_which_disability=1)
    asked = [one for one in DEFINITIONS if "beneficiary_figure" in one.wants]
    assert asked

    for one in asked:
        made = reporting.make(cr, one.key, for_partners(one.key))
        export_log.note(cr, made, "csv", "here")
        people = [
            cell
            for table in made.tables
            for row in (*table.rows, table.foot)
            for cell, column in zip(row, table.columns, strict=False)
            if column.kind == "people" and isinstance(cell, int)
        ]
        assert not [cell for cell in people if 0 < cell < 5], one.key


@pytest.mark.parametrize(
    "key", [one.key for one in DEFINITIONS if "beneficiary_figure" in one.wants]
)
def test_numbers_of_people_remember_whom_they_count(cr: Store, key: str) -> None:
    """A builder that puts them through int() or a text makes the report guess; it must not."""
    made = reporting.make(cr, key, for_partners(key))
    assert made.remembered is not None
    tables = [b for b in made.blocks if isinstance(b, Table)]
    shown = {
        cell
        for table in tables
        for row in (*table.rows, table.foot)
        for cell, column in zip(row, table.columns, strict=False)
        if column.kind == "people" and isinstance(cell, int) and cell
    }

    known = {
        sum(made.remembered.people[part] * times for part, times in number)
        for number, _ in made.remembered.numbers
    }
    assert shown <= known


def test_thresholds_are_kept_and_stay_within_their_bounds(cr: Store) -> None:
    assert thresholds.chosen(cr, Profile.PARTNER) == 5
    assert thresholds.choose(cr, Profile.PARTNER, 7) == 7
    assert reporting.make(cr, "q19", PARTNER).threshold == 7
    assert thresholds.choose(cr, Profile.PARTNER, 1) == 3
    assert thresholds.choose(cr, Profile.PUBLIC, 5) == 10
    assert thresholds.choose(cr, Profile.PUBLIC, 50) == 20
    assert thresholds.bounds(Profile.PARTNER) == (3, 10)
