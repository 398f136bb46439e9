"""The table of the programme's page becomes the sixteen initiatives, in whatever form it comes."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from app.base.text import in_language
from app.domain import training
from app.domain.query import Query
from app.domain.record import Record
from app.services.tables import steps
from app.services.tables.shapes import Plan, Taken
from app.sync.change import decode
from database import queries, records
from database.unit import read
from tests.app.exchange.workbooks import libreoffice
from tests.app.services.conftest import Setup
from tests.laptops import Laptop
from tests.tables import FIRST_ROW, as_text, source_table


def take(laptop: Laptop, path: Path) -> tuple[Plan, Taken]:
    book = steps.look(path)
    plan = steps.plan(laptop.store, book)
    return plan, steps.take(laptop.store, book, plan)


def found(laptop: Laptop, entity: str) -> list[Record]:
    with read(laptop.store) as unit:
        return records.by_numbers(unit, entity, queries.ids(unit, Query(entity)))


def facts(laptop: Laptop) -> dict[str, tuple[object, ...]]:
    """Return, by title, what the table says of each initiative."""
    organisations = {r.uid: r for r in found(laptop, "organisation")}
    partners: dict[str, set[tuple[object, ...]]] = {}
    for partnership in found(laptop, "partnership"):
        organisation = organisations[str(partnership.get("organisation"))]
        told = tuple(organisation.get(k) for k in ("name", "acronym", "legal_form", "base_country"))
        of = partners.setdefault(str(partnership.get("initiative")), set())
        of.add((*told, partnership.get("role")))
    return {
        str(r.get("title")): (
            r.scope,
            r.get("objective"),
            r.get("duration_months"),
            Decimal(str(r.get("grant_amount"))),
            r.get("grant_currency"),
            frozenset(partners[r.uid]),
        )
        for r in found(laptop, "initiative")
    }


def wanted() -> dict[str, tuple[object, ...]]:
    """Return the same of the training data."""
    lines = training.scoped(None)
    sets = {line["uid"]: line["set"] for _, line in lines}
    partners: dict[str, set[tuple[object, ...]]] = {}
    for _, line in lines:
        if line["entity"] == "partnership":
            organisation = sets[line["set"]["organisation"]]
            keys = ("name", "acronym", "legal_form", "base_country")
            told = tuple(organisation.get(key) for key in keys)
            of = partners.setdefault(line["set"]["initiative"], set())
            of.add((*told, line["set"]["role"]))
    return {
        line["set"]["title"]: (
            scope,
            line["set"]["objective"],
            line["set"]["duration_months"],
            Decimal(line["set"]["grant_amount"]),
            line["set"]["grant_currency"],
            frozenset(partners[line["uid"]]),
        )
        for scope, line in lines
        if line["entity"] == "initiative"
    }


@pytest.mark.parametrize("form", ["xlsx", "ods", "xls", "csv"])
def test_it_becomes_the_sixteen_initiatives_at_headquarters(
    hq: Laptop, tmp_path: Path, form: str
) -> None:
    path = source_table(tmp_path / "page.xlsx")
    if form == "csv":
        path = as_text(path)
    elif form != "xlsx":
        path = libreoffice(path, tmp_path, form)

    plan, taken = take(hq, path)

    assert plan.problems == ()
    assert (taken.new, taken.changed, taken.skipped) == (16, 0, 0)
    assert facts(hq) == wanted()
    assert {str(r.get("code")) for r in found(hq, "initiative")} == {
        line["set"]["code"] for line in training.jmdi(None) if line["entity"] == "initiative"
    }


def test_taking_it_again_changes_nothing(hq: Laptop, tmp_path: Path) -> None:
    path = source_table(tmp_path / "page.xlsx")
    take(hq, path)

    again, taken = take(hq, libreoffice(path, tmp_path, "ods"))

    assert (len(again.having("same")), taken.changes) == (16, 0)


def test_two_laptops_that_take_it_make_the_same_records(
    hq: Laptop, laptop: Setup, tmp_path: Path
) -> None:
    path = source_table(tmp_path / "page.xlsx")
    other = laptop("HQ", "second")

    one, two = take(hq, path)[1], take(other, path)[1]

    assert one.uids == two.uids


def test_where_the_training_data_are_loaded_it_says_nothing_new(hq: Laptop, tmp_path: Path) -> None:
    from app.services import records as services

    lines = [{**line, "scope": scope} for scope, line in training.scoped(None)]
    services.apply(hq.store, lines, named=True)

    plan, taken = take(hq, source_table(tmp_path / "page.xlsx"))

    assert (len(plan.having("same")), taken.changes) == (16, 0)


def test_all_rows_are_one_act(hq: Laptop, tmp_path: Path) -> None:
    _, taken = take(hq, source_table(tmp_path / "page.xlsx"))

    with read(hq.store) as unit:
        lines = [
            unit.log.line(number, seq)
            for number, seq in unit.connection.exec_driver_sql("SELECT segment_id, seq FROM change")
        ]
    assert (len(lines), len({decode(line).act for line in lines})) == (taken.changes, 1)


def test_an_office_takes_its_own_rows_and_is_told_of_the_others(cr: Laptop, tmp_path: Path) -> None:
    book = steps.look(source_table(tmp_path / "page.xlsx"))
    plan = steps.plan(cr.store, book)

    assert [row.row.number for row in plan.having("new")] == [FIRST_ROW, FIRST_ROW + 1]
    refused = [(p.code, p.row, p.column, p.value) for p in plan.problems]
    assert len(refused) == 14
    assert refused[0] == ("other_office", 8, "B", "Ecuador")
    assert not plan.ready

    leaving = steps.plan(cr.store, book, plan.choices.but(skip_problems=True))
    taken = steps.take(cr.store, book, leaving)
    assert (taken.new, taken.skipped) == (2, 14)
    assert {r.scope for r in found(cr, "initiative")} == {"CR"}


def test_its_titles_are_known_in_a_window_of_any_language(hq: Laptop, tmp_path: Path) -> None:
    book = steps.look(source_table(tmp_path / "page.xlsx"))

    for language in ("fr", "ar", "ru"):
        with in_language(language):
            assert len(steps.plan(hq.store, book).having("new")) == 16
