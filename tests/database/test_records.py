"""Reading records: as shown, with children, titles and what equals them."""

from __future__ import annotations

import pytest

from app.services.reviewing import FIGURE_KEY
from database import records, twins
from database.bulk import CHUNK
from database.unit import read
from tests.laptops import Laptop


def test_a_record_reads_in_its_stored_face(cr: Laptop) -> None:
    uid = cr.new_record(
        "initiative",
        title="Water",
        grant_amount="230000.50",
        grant_currency="USD",
        duration_months=21,
        result_codes=["JMDI-B", "JMDI-A"],
        start_on="2026",
    )

    with read(cr.store) as unit:
        record = records.get(unit, uid)

    assert record is not None
    assert record.values["grant_amount"] == "230000.5"
    assert record.values["duration_months"] == 21
    assert record.values["result_codes"] == ["JMDI-A", "JMDI-B"]
    assert record.values["start_on"] == "2026"
    assert "acronym" not in record.values
    assert (record.entity, record.scope, record.owner) == ("initiative", "CR", "CR")
    assert not record.deleted


def test_yes_and_no_are_not_numbers(cr: Laptop) -> None:
    yes = cr.new_record("contact", leads=True)
    no = cr.new_record("contact", leads=False)

    assert cr.value(yes, "leads") is True
    assert cr.value(no, "leads") is False


def test_what_is_not_here_is_none(cr: Laptop) -> None:
    with read(cr.store) as unit:
        assert records.get(unit, "no such record") is None
        assert records.find(unit, "no such record") is None
        assert records.many(unit, ["no such record"]) == []
        assert records.titles(unit, ["no such record"]) == {}
        assert records.title(unit, "initiative", "no such record") == "no such "


def test_more_records_than_one_statement_takes_come_in_one_go(cr: Laptop) -> None:
    line = {"entity": "initiative", "set": {"title": "Water", "status": "IDENTIFIED"}}
    made = cr.apply(*[line] * (CHUNK * 2 + 3))

    with read(cr.store) as unit:
        found = records.many(unit, made.uids)

    assert {record.uid for record in found} == set(made.uids)
    assert cr.findings() == []


def test_children_are_those_that_live(cr: Laptop) -> None:
    uid = cr.new_record("initiative")
    kept = cr.new_record("progress_note", initiative=uid)
    gone = cr.new_record("progress_note", initiative=uid)
    place = cr.new_record("location", initiative=uid)
    cr.delete(gone)

    with read(cr.store) as unit:
        found = records.children(unit, uid)
        assert records.has_children(unit, uid)
        assert not records.has_children(unit, kept)

    assert {key: [r.uid for r in kids] for key, kids in found.items()} == {
        "progress_note": [kept],
        "location": [place],
    }


def test_only_parents_have_children(cr: Laptop) -> None:
    organisation = cr.new_record("organisation")
    initiative = cr.new_record("initiative")
    cr.new_record("partnership", initiative=initiative, organisation=organisation)

    with read(cr.store) as unit:
        assert records.children(unit, organisation) == {}
        assert list(records.children(unit, initiative)) == ["partnership"]


def test_a_title_is_what_people_call_it(cr: Laptop) -> None:
    uid = cr.new_record("initiative", code="CR-1", title="Water")
    town = cr.new_record("organisation", name="Upala")

    with read(cr.store) as unit:
        assert records.title(unit, "initiative", uid) == "CR-1 Water"
        assert records.titles(unit, [uid, town]) == {uid: "CR-1 Water", town: "Upala"}


def test_values_come_by_row_number(cr: Laptop) -> None:
    uid = cr.new_record("initiative", code="CR-7", title="Water")

    with read(cr.store) as unit:
        found = records.find(unit, uid)
        assert found is not None
        number = found[0]
        assert records.column_values(unit, "initiative", "title", [number]) == {number: "Water"}
        ((row, row_uid, values),) = records.values_of(unit, "initiative", [number])

    assert (row, row_uid, values["title"]) == (number, uid, "Water")


@pytest.fixture
def alike(cr: Laptop) -> dict[str, list[str]]:
    """Records with equal and with different codes, and figures of the same people."""
    same = [cr.new_record("initiative", code="CR-1") for _ in range(3)]
    other = [cr.new_record("initiative", code="CR-2"), cr.new_record("initiative", code="CR-3")]
    gone = cr.new_record("initiative", code="CR-2")
    cr.delete(gone)
    figures = [
        cr.new_record("beneficiary_figure", initiative=same[0], count=5, age=age)
        for age in ("A25", "A25", "A15")
    ]
    return {"same": sorted(same), "other": other, "figures": figures}


def test_twins_are_living_records_that_say_the_same(
    cr: Laptop, alike: dict[str, list[str]]
) -> None:
    with read(cr.store) as unit:
        numbers = {
            uid: found[0]
            for uid in alike["same"] + alike["other"]
            if (found := records.find(unit, uid))
        }
        having = set(twins.having(unit, "initiative", ("code",), numbers.values()))
        first = twins.of(unit, "initiative", ("code",), numbers[alike["same"][1]])

    assert having == {numbers[uid] for uid in alike["same"]}
    assert [row.uid for row in first] == alike["same"]


def test_empty_fields_are_equal_too_but_an_empty_first_one_never_is(
    cr: Laptop, alike: dict[str, list[str]]
) -> None:
    with read(cr.store) as unit:
        numbers = [
            found[0] for uid in alike["figures"] if (found := records.find(unit, uid)) is not None
        ]
        having = set(twins.having(unit, "beneficiary_figure", FIGURE_KEY, numbers))
        nobody = set(twins.having(unit, "initiative", ("acronym",), [1, 2, 3]))

    assert having == set(numbers[:2])
    assert nobody == set()
