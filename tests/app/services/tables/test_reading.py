"""What cells mean, and the problems that name sheet, row, column and value."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
import pytest

from app.services.tables import steps
from app.services.tables.shapes import Choices, ReadRow, Table
from tests.laptops import Laptop
from tests.tables import csv_file, workbook


def table(laptop: Laptop, path: Path, **choices: Any) -> Table:  # noqa: ANN401
    told = Choices().but(**choices)
    found = steps.guess(laptop.store, steps.look(path), told)
    (only,) = steps.read_cells(laptop.store, found, told)
    return only


def column(
    laptop: Laptop,
    path: Path,
    title: str,
    *cells: object,
    **choices: Any,  # noqa: ANN401
) -> Table:
    """Read a table of initiatives with one column besides their titles."""
    rows = [(f"Titre {at}", cell) for at, cell in enumerate(cells)]
    file = workbook(path / "a.xlsx", ("Titre", title), *rows)
    return table(laptop, file, entity="initiative", **choices)


def values(of: Table, field: str) -> list[object]:
    return [row.values.get(field) for row in of.rows]


def problems(row: ReadRow) -> list[tuple[str, int, str, str]]:
    return [(p.code, p.row, p.column, p.value) for p in row.problems]


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("230,000.00 US$", "230000", "USD"),
        ("230 000,00 €", "230000", "EUR"),
        ("1.200,50", "1200.5", None),
        ("US$ 1,234,567.89", "1234567.89", "USD"),
        ("٢٣٠٬٠٠٠٫٥٠", "230000.5", None),
        ("CHF 12'000", "12000", "CHF"),
        ("46 000 FCFA", "46000", "XOF"),
        (230000, "230000", None),
    ],
)
def test_amounts_are_read_as_people_write_them(
    cr: Laptop, tmp_path: Path, text: object, amount: str, currency: str | None
) -> None:
    found = column(cr, tmp_path, "Subvention", text)

    assert found.problems == ()
    row = found.rows[0].values
    assert (row["grant_amount"], row.get("grant_currency")) == (amount, currency)


def test_the_format_of_a_number_names_its_currency(cr: Laptop, tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", ("Titre", "Subvention"), ("Agua", 230000))
    book = openpyxl.load_workbook(path)
    book["Table"]["B2"].number_format = '#,##0.00 "US$"'
    book.save(path)

    row = table(cr, path).rows[0].values

    assert (row["grant_amount"], row["grant_currency"]) == ("230000", "USD")


def test_the_title_of_a_column_names_the_currency(cr: Laptop, tmp_path: Path) -> None:
    found = column(cr, tmp_path, "Subvention (EUR)", "1 200")

    assert found.rows[0].values["grant_currency"] == "EUR"


def test_two_currencies_of_one_amount_are_a_problem(cr: Laptop, tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", ("Titre", "Subvention", "Devise"), ("A", "5 €", "USD"))

    assert problems(table(cr, path).rows[0]) == [("two_currencies", 2, "B", "5 €")]


def test_an_amount_with_two_meanings_is_asked_and_answered(cr: Laptop, tmp_path: Path) -> None:
    asked = column(cr, tmp_path, "Subvention", "1,200")
    assert problems(asked.rows[0]) == [("number_unclear", 2, "B", "1,200")]
    assert asked.problems[0].params["readings"] == ["1.2", "1200"]

    assert values(column(cr, tmp_path, "Subvention", "1,200", decimal="."), "grant_amount") == [
        "1200"
    ]
    assert values(column(cr, tmp_path, "Subvention", "1,200", decimal=","), "grant_amount") == [
        "1.2"
    ]


def test_one_clear_amount_settles_the_others_of_its_column(cr: Laptop, tmp_path: Path) -> None:
    found = column(cr, tmp_path, "Subvention", "1,200", "230,000.00", "7.500")

    assert values(found, "grant_amount") == ["1200", "230000", "7.5"]
    assert found.decimal == {"B": "."}


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("22 mois", 22),
        ("18 months", 18),
        ("2 ans", 24),
        ("1 an et 6 mois", 18),
        ("٢١", 21),
        (18, 18),
    ],
)
def test_durations_are_months(cr: Laptop, tmp_path: Path, text: object, months: int) -> None:
    assert values(column(cr, tmp_path, "Durée", text), "duration_months") == [months]


def test_weeks_are_not_taken_for_months(cr: Laptop, tmp_path: Path) -> None:
    assert problems(column(cr, tmp_path, "Durée", "18 semaines").rows[0]) == [
        ("not_months", 2, "B", "18 semaines")
    ]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2012-12-01", "2012-12-01"),
        ("31/12/2012", "2012-12-31"),
        ("12/31/2012", "2012-12-31"),
        ("1er décembre 2012", "2012-12-01"),
        ("декабрь 2012", "2012-12"),
        ("2012", "2012"),
        (2012, "2012"),
    ],
)
def test_days_are_read_in_any_usual_order(
    cr: Laptop, tmp_path: Path, text: object, day: str
) -> None:
    assert values(column(cr, tmp_path, "Début", text), "start_on") == [day]


def test_an_unclear_day_is_asked_and_answered(cr: Laptop, tmp_path: Path) -> None:
    asked = column(cr, tmp_path, "Début", "03/04/2012")
    assert problems(asked.rows[0]) == [("date_unclear", 2, "B", "03/04/2012")]
    assert asked.problems[0].params["readings"] == ["2012-03-04", "2012-04-03"]

    for order, day in (("dmy", "2012-04-03"), ("mdy", "2012-03-04")):
        answered = column(cr, tmp_path, "Début", "03/04/2012", dates=order)
        assert values(answered, "start_on") == [day]


def test_one_clear_day_settles_the_others_of_its_column(cr: Laptop, tmp_path: Path) -> None:
    found = column(cr, tmp_path, "Début", "03/04/2012", "25/12/2012")

    assert values(found, "start_on") == ["2012-04-03", "2012-12-25"]
    assert found.dates == {"B": "dmy"}


def test_the_century_of_a_short_year_is_asked(cr: Laptop, tmp_path: Path) -> None:
    assert problems(column(cr, tmp_path, "Début", "31/12/12").rows[0])[0][0] == "date_unclear"
    settled = column(cr, tmp_path, "Début", "31/12/2012", "05/06/12")
    assert [(p.code, p.params["readings"]) for p in settled.problems] == [
        ("date_unclear", ["2012-06-05"])
    ]
    assert values(column(cr, tmp_path, "Début", "31/12/12", dates="dmy"), "start_on") == [
        "2012-12-31"
    ]


def test_labels_of_codes_are_read_in_any_language_and_with_a_slip(
    cr: Laptop, tmp_path: Path
) -> None:
    found = column(cr, tmp_path, "Statut", "Ongoing", "Repérée", "Выявлена", "Identifed")

    assert values(found, "status") == ["ONGOING", "IDENTIFIED", "IDENTIFIED", "IDENTIFIED"]
    told = [(p.code, p.row, p.blocks) for p in found.problems]
    assert told == [("read_as", 5, False)]


def test_a_label_that_is_not_safe_is_asked_with_suggestions(cr: Laptop, tmp_path: Path) -> None:
    found = column(cr, tmp_path, "Statut", "Going on")

    assert problems(found.rows[0]) == [("unknown_code", 2, "B", "Going on")]
    assert "Ongoing" in found.problems[0].params["suggestions"]


def test_sets_are_cut_at_semicolons_and_line_breaks(cr: Laptop, tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "a.xlsx", ("Title", "Kind", "Joint agencies"), ("A", "Meeting", "IOM; UNDP\nILO")
    )

    found = table(cr, path, entity="activity", columns={"C": "joint_agencies"})

    assert values(found, "joint_agencies") == [["ILO", "IOM", "UNDP"]]


def test_yes_and_no_are_known_in_six_languages(cr: Laptop, tmp_path: Path) -> None:
    words = ("oui", "No", "Sí", "não", "نعم", "Нет", "x", True, 0)
    rows = [(f"Lieu {at}", word) for at, word in enumerate(words)]
    path = workbook(tmp_path / "a.xlsx", ("Name", "Precise"), *rows)

    found = table(cr, path, entity="location")

    wanted = [True, False, True, False, True, False, True, True, False]
    assert values(found, "precise") == wanted


def test_blank_rows_totals_and_repeated_titles_are_no_records(cr: Laptop, tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "a.xlsx",
        ("Pays", "Titre", "Subvention"),
        ("Costa Rica", "Agua", "5 US$"),
        (),
        ("Pays", "Titre", "Subvention"),
        ("Costa Rica", "Bosque", "7 US$"),
        ("Total", "", "12 US$"),
        ("Maroc", "", ""),
    )

    found = table(cr, path)

    assert [row.number for row in found.rows] == [2, 5]
    assert [(p.code, p.row) for p in found.left_out] == [
        ("header_again", 4),
        ("total_row", 6),
        ("row_without_content", 7),
    ]


def test_a_country_written_once_counts_for_the_rows_below_it(cr: Laptop, tmp_path: Path) -> None:
    path = csv_file(
        tmp_path / "a.csv", ("Pays", "Titre"), ("Maroc", "Un"), ("", "Deux"), ("Népal", "Trois")
    )

    found = table(cr, path)

    assert [row.scope for row in found.rows] == ["MA", "MA", "NP"]
    assert found.filled == ("A",)


def test_any_merged_cell_counts_for_its_rows_and_an_empty_one_does_not(
    cr: Laptop, tmp_path: Path
) -> None:
    path = workbook(
        tmp_path / "a.xlsx",
        ("Titre", "Objectif"),
        ("Agua", "But commun"),
        ("Bosque", None),
        ("Costa", None),
    )
    book = openpyxl.load_workbook(path)
    book["Table"].merge_cells("B2:B3")
    book.save(path)

    assert values(table(cr, path), "objective") == ["But commun", "But commun", None]


def test_a_problem_names_the_cell_under_which_a_person_finds_it(cr: Laptop, tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", (), (), ("", "", "Titre", "Durée"), ("", "", "A", "bald"))

    (problem,) = table(cr, path, entity="initiative").problems

    assert (problem.sheet, problem.row, problem.column) == ("Table", 4, "D")
    assert (problem.value, problem.params["field"]) == ("bald", "duration_months")


def test_a_cell_can_be_corrected_without_touching_the_file(cr: Laptop, tmp_path: Path) -> None:
    found = column(cr, tmp_path, "Durée", "bald", cells={"B2": "20 mois"})

    assert (values(found, "duration_months"), found.problems) == ([20], ())


def test_every_row_can_be_given_a_value_it_has_no_column_for(cr: Laptop, tmp_path: Path) -> None:
    found = column(cr, tmp_path, "Statut", "En cours", None, constants={"status": "Submitted"})

    assert values(found, "status") == ["ONGOING", "SUBMITTED"]


def test_an_error_and_a_formula_nobody_computed_are_no_values(cr: Laptop, tmp_path: Path) -> None:
    found = column(cr, tmp_path, "Durée", "#N/A", "=1+1")

    assert [problem.code for problem in found.problems] == ["error_cell", "formula_unknown"]
