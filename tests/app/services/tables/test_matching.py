"""Which record a row means: never a silent double, never a silent overwrite."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
import pytest

from app.base.errors import CallError, RecordError
from app.domain import telling
from app.domain.catalogue import ENTITIES
from app.services import backup, queries, wording
from app.services.tables import steps, taking
from app.services.tables.shapes import Choices, Plan, RowPlan, Taken
from tests.app.services.conftest import Setup
from tests.laptops import Laptop
from tests.sheets import cell, edited
from tests.tables import workbook

TITLES = ("Code", "Titre", "Durée", "Objectif")


def plan(laptop: Laptop, path: Path, *rows: tuple[object, ...], **choices: Any) -> Plan:  # noqa: ANN401
    titles = choices.pop("titles", TITLES)
    file = workbook(path / "a.xlsx", titles, *rows)
    return steps.plan(laptop.store, steps.look(file), Choices().but(**choices))


def take(laptop: Laptop, path: Path, planned: Plan) -> Taken:
    return steps.take(laptop.store, steps.look(path / "a.xlsx"), planned)


def only(planned: Plan) -> RowPlan:
    (row,) = planned.rows
    return row


def test_a_row_with_a_known_code_changes_only_the_cells_that_differ(
    cr: Laptop, tmp_path: Path
) -> None:
    uid = cr.new_record(
        "initiative", title="Agua", code="CR-7", duration_months=18, objective="Beber"
    )

    planned = plan(cr, tmp_path, ("CR-7", "Agua para todos", "20 mois", None))
    taken = take(cr, tmp_path, planned)

    row = only(planned)
    assert (row.fate, row.uid, row.because) == ("changed", uid, "code")
    assert {(d.field, d.before, d.after) for d in row.differences} == {
        ("title", "Agua", "Agua para todos"),
        ("duration_months", 18, 20),
    }
    assert taken.changes == 1
    assert cr.value(uid, "objective") == "Beber"
    assert cr.value(uid, "duration_months") == 20


def test_a_row_with_the_same_title_is_the_same_record_however_it_is_spelled(
    cr: Laptop, tmp_path: Path
) -> None:
    uid = cr.new_record("initiative", title="L'eau à Upala", duration_months=18)

    row = only(plan(cr, tmp_path, (None, "  l’EAU a  upala", "18", None)))

    assert (row.uid, row.because) == (uid, "key")


def test_a_row_much_like_a_record_is_a_question_and_can_be_answered(
    cr: Laptop, tmp_path: Path
) -> None:
    uid = cr.new_record("initiative", title="Agua potable para Upala", duration_months=18)
    rows = (None, "Agua potable para  Upalas", "18", None)

    asked = plan(cr, tmp_path, rows)
    assert only(asked).fate == "question"
    assert [c.uid for c in only(asked).candidates["2"]] == [uid]
    assert not asked.ready
    with pytest.raises(CallError):
        take(cr, tmp_path, asked)

    same = plan(cr, tmp_path, rows, rows={"2": uid})
    assert (only(same).fate, only(same).uid) == ("changed", uid)
    new = plan(cr, tmp_path, rows, rows={"2": "new"})
    assert only(new).fate == "new"
    assert only(new).uid != uid
    assert take(cr, tmp_path, new).new == 1
    # What was answered once is not asked again.
    assert only(plan(cr, tmp_path, rows)).fate == "same"


def test_titles_that_differ_in_a_number_are_not_alike(cr: Laptop, tmp_path: Path) -> None:
    cr.new_record("initiative", title="Agua potable para Upala, fase 1")

    row = only(plan(cr, tmp_path, (None, "Agua potable para Upala, fase 2", "18", None)))

    assert row.fate == "new"


def test_a_row_can_be_left_out(cr: Laptop, tmp_path: Path) -> None:
    planned = plan(
        cr, tmp_path, (None, "Agua", "18", None), (None, "Bosque", "bald", None), rows={"3": "skip"}
    )

    taken = take(cr, tmp_path, planned)

    assert (taken.new, taken.skipped) == (1, 1)


def test_rows_with_problems_keep_everything_back_unless_they_are_left_out(
    cr: Laptop, tmp_path: Path
) -> None:
    rows = ((None, "Agua", "18", None), (None, "Bosque", "bald", None))
    planned = plan(cr, tmp_path, *rows)
    assert not planned.ready
    assert [p.code for p in planned.problems] == ["not_months"]

    leaving = plan(cr, tmp_path, *rows, skip_problems=True)
    taken = take(cr, tmp_path, leaving)

    assert (taken.new, taken.skipped) == (1, 1)


def test_an_answer_for_a_row_that_is_not_there_is_refused(cr: Laptop, tmp_path: Path) -> None:
    with pytest.raises(CallError) as refused:
        plan(cr, tmp_path, (None, "Agua", "18", None), rows={"99": "new"})
    assert refused.value.code == "no_such_row"


@pytest.mark.parametrize(
    ("choices", "code"),
    [({"cells": {"Z9": "20"}}, "no_such_cell"), ({"constants": {"colour": "x"}}, "unknown_field")],
)
def test_a_value_for_what_is_not_there_is_refused(
    cr: Laptop, tmp_path: Path, choices: dict[str, Any], code: str
) -> None:
    with pytest.raises(CallError) as refused:
        plan(cr, tmp_path, (None, "Agua", "18", None), **choices)
    assert refused.value.code == code


def test_the_same_row_twice_makes_one_record(cr: Laptop, tmp_path: Path) -> None:
    same = plan(cr, tmp_path, (None, "Agua", "18", None), (None, "agua", None, None))
    assert [(r.fate, [p.code for p in r.problems]) for r in same.rows][1] == (
        "problem",
        ["row_twice"],
    )
    again = plan(cr, tmp_path, (None, "Agua", "18", None), (None, "Agua", "18", None))
    assert [row.fate for row in again.rows] == ["new", "same"]


def test_a_deleted_record_is_not_made_again_without_a_word(cr: Laptop, tmp_path: Path) -> None:
    rows = (None, "Agua", "18", None)
    uid = next(iter(take(cr, tmp_path, plan(cr, tmp_path, rows)).uids.values()))
    cr.delete(uid)

    asked = plan(cr, tmp_path, rows)
    assert (only(asked).fate, [p.code for p in asked.problems]) == ("question", ["deleted_here"])

    take(cr, tmp_path, plan(cr, tmp_path, rows, rows={"2": "new"}))
    assert not cr.record(uid).deleted


def test_a_row_without_a_name_is_no_record(cr: Laptop, tmp_path: Path) -> None:
    planned = plan(cr, tmp_path, (None, None, "18", "But"))

    assert [(p.code, p.params["field"]) for p in planned.problems] == [
        ("row_without_name", "title")
    ]


def test_values_that_cannot_be_together_name_their_cell(cr: Laptop, tmp_path: Path) -> None:
    planned = plan(
        cr, tmp_path, ("Agua", "2013-01-01", "2012-01-01"), titles=("Titre", "Début", "Fin")
    )

    (problem,) = planned.problems
    assert (problem.row, problem.column, problem.value) == (2, "C", "2012-01-01")


def test_an_open_conflict_is_not_decided_by_a_table(
    cr: Laptop, laptop: Setup, tmp_path: Path
) -> None:
    uid = cr.new_record("initiative", title="Agua", code="CR-7", objective="Uno")
    other = laptop("CR", "second")
    other.take(cr.export("CR"))
    cr.edit(uid, objective="Dos")
    other.edit(uid, objective="Tres")
    cr.take(other.export("CR"))
    assert cr.conflicts()

    planned = plan(cr, tmp_path, ("CR-7", "Agua", None, "Cuatro"))

    assert [p.code for p in planned.problems] == ["in_conflict"]


def test_records_that_changed_in_between_are_shown_again(cr: Laptop, tmp_path: Path) -> None:
    uid = cr.new_record("initiative", title="Agua", code="CR-7", duration_months=18)
    planned = plan(cr, tmp_path, ("CR-7", "Agua", "20", None))
    cr.edit(uid, duration_months=19)

    with pytest.raises(RecordError) as refused:
        take(cr, tmp_path, planned)
    assert refused.value.code == "table_changed"
    assert cr.value(uid, "duration_months") == 19


def test_two_payments_of_one_day_stay_two_and_the_same_table_changes_nothing(
    cr: Laptop, tmp_path: Path
) -> None:
    cr.new_record("initiative", title="Agua", code="CR-7")
    titles = ("Initiative", "Type", "Origine", "Date", "Montant", "Devise")
    rows = [
        ("CR-7", "Dépense", "PROG", "2013-04-25", "100", "USD"),
        ("CR-7", "Dépense", "PROG", "2013-04-25", "100", "USD"),
        ("CR-7", "Dépense", "PROG", "2013-04-25", "70", "USD"),
    ]

    first = plan(cr, tmp_path, *rows, titles=titles, entity="funding_line")
    assert [row.fate for row in first.rows] == ["new"] * 3, first.problems
    assert take(cr, tmp_path, first).new == 3

    again = plan(cr, tmp_path, *reversed(rows), titles=titles, entity="funding_line")
    assert [row.fate for row in again.rows] == ["same"] * 3
    corrected = plan(
        cr, tmp_path, (*rows[0][:4], "80", "USD"), titles=titles, entity="funding_line"
    )
    assert only(corrected).fate == "question"


def test_what_a_record_is_part_of_is_found_by_code_or_title_and_else_asked(
    cr: Laptop, tmp_path: Path
) -> None:
    uid = cr.new_record("initiative", title="Agua potable", code="CR-7")
    titles = ("Projet", "Activité", "Type")

    planned = plan(
        cr,
        tmp_path,
        ("CR-7", "Uno", "MEETING"),
        ("agua POTABLE", "Dos", "MEETING"),
        ("Agua potables", "Tres", "MEETING"),
        titles=titles,
        entity="activity",
    )

    assert [row.row.values.get("initiative") for row in planned.rows] == [uid, uid, None]
    (problem,) = planned.problems
    assert (problem.code, problem.row, problem.column) == ("unknown_link", 4, "A")
    assert problem.params["suggestions"] == ["CR-7 Agua potable"]


def test_at_headquarters_a_record_goes_where_its_country_says(hq: Laptop, tmp_path: Path) -> None:
    planned = plan(
        hq,
        tmp_path,
        ("Maroc", "Oasis"),
        (None, "Sans pays"),
        ("Italie", "Venise"),
        titles=("Pays", "Titre"),
        cells={"A3": " "},
    )

    assert (planned.rows[0].fate, planned.rows[0].scope) == ("new", "MA")
    assert [(p.code, p.row) for p in planned.problems] == [("office_missing", 3), ("no_office", 4)]


def test_at_headquarters_a_contact_never_becomes_everybodys(hq: Laptop, tmp_path: Path) -> None:
    uid = hq.new_record("initiative", scope="CR", title="Agua", code="CR-1")

    planned = plan(
        hq,
        tmp_path,
        ("Health focal point", "Agua"),
        ("Another", None),
        titles=("Function", "Initiative"),
        entity="contact",
    )

    assert (planned.rows[0].fate, planned.rows[0].scope) == ("new", "CR"), uid
    assert [(p.code, p.row) for p in planned.problems] == [("office_missing", 3)]


def test_what_is_for_an_office_only_is_named_before_headquarters_records_it(
    hq: Laptop, tmp_path: Path
) -> None:
    hq.new_record("initiative", scope="CR", title="Agua", code="CR-1")

    planned = plan(
        hq,
        tmp_path,
        ("Health focal point", "Agua", "Somebody", "yes", "2024-01-05", "This office only"),
        titles=("Function", "Initiative", "Name", "Consent given", "Consent given on",
                "Who may see it"),
        entity="contact",
    )  # fmt: skip

    assert [(p.code, p.row, p.column) for p in planned.problems] == [("office_only", 2, "F")]


def test_a_row_that_the_store_refuses_is_named_with_its_reason(
    cr: Laptop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    planned = plan(cr, tmp_path, (None, "Agua", "18", None))

    def refuse(*_: object, **__: object) -> None:
        raise CallError("unknown_office", office="XX")

    monkeypatch.setattr(taking, "make", refuse)
    with pytest.raises(RecordError) as caught:
        take(cr, tmp_path, planned)

    said = wording.worded(caught.value)
    assert "2 cannot be: “" in said
    assert "There is no office XX" in said
    assert queries.records(cr.store, queries.Query("initiative")) == []


def test_a_backup_stands_before_what_a_table_changes(cr: Laptop, tmp_path: Path) -> None:
    rows = (None, "Agua", "18", None)
    take(cr, tmp_path, plan(cr, tmp_path, rows))

    made = backup.listed(cr.path)
    take(cr, tmp_path, plan(cr, tmp_path, rows))

    assert len(made) == 1
    assert backup.listed(cr.path) == made


def test_every_field_that_tells_a_record_apart_is_a_field_and_not_private() -> None:
    for entity in ENTITIES:
        for key in telling.telling(entity.key):
            assert not entity.fields[key].private


def test_a_row_of_our_own_sheet_needs_no_country_and_its_links_are_understood(
    cr: Laptop, hq: Laptop
) -> None:
    uids = [cr.new_record("initiative", title=title) for title in ("Agua", "Bosque")]
    notes = [cr.new_record("progress_note", initiative=uid, title="x", text="x") for uid in uids]
    assert uids[0][:8] == uids[1][:8], "made in the same minute"
    sent = cr.export("HQ")
    hq.take_one(sent)

    def act(book: openpyxl.Workbook) -> None:
        del book["_pkg"]

    alone = edited(
        sent,
        cell("initiative", uids[0], summary="Limpia"),
        cell("progress_note", notes[0], text="y"),
        act,
    )
    planned = steps.plan(hq.store, steps.look(alone), Choices())

    assert planned.problems == ()
    assert {(r.uid, r.scope, r.fate) for r in planned.having("changed")} == {
        (uids[0], "CR", "changed"),
        (notes[0], "CR", "changed"),
    }
