"""What a file is taken for: sheet, row of titles, entity, columns."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from app.base.errors import CallError, PackageError
from app.services.tables import steps
from app.services.tables.shapes import Choices, Layout
from tests.app.exchange.workbooks import change, save_again
from tests.laptops import Laptop
from tests.tables import workbook


def guess(laptop: Laptop, path: Path, **choices: object) -> Layout:
    found = steps.guess(laptop.store, steps.look(path), Choices().but(**choices))
    assert len(found.layouts) == 1
    return found.layouts[0]


def targets(layout: Layout) -> dict[str, str]:
    return {column.letters: column.target for column in layout.columns}


@pytest.mark.parametrize(
    "titles",
    [
        ("Country", "Project title", "Duration", "Budget"),
        ("Pays", "Titre du projet", "Durée (mois)", "Subvention"),
        ("País", "Título del proyecto", "Duración", "Monto"),
        ("País", "Título do projeto", "Duração", "Montante"),
        ("البلد", "عنوان المشروع", "المدة", "التمويل"),
        ("Страна", "Название проекта", "Продолжительность", "Сумма"),
        ("#scope", "title", "duration_months", "grant_amount"),
        ("  PAYS : ", "titre du PROJET*", "Durée du projet", "Financement de l’ICMD"),
    ],
)
def test_titles_are_known_in_six_languages_and_by_likeness(
    cr: Laptop, tmp_path: Path, titles: tuple[str, ...]
) -> None:
    path = workbook(tmp_path / "a.xlsx", titles, ("Costa Rica", "Agua", "18", "5"))

    layout = guess(cr, path)

    assert layout.entity == "initiative"
    assert list(targets(layout).values()) == ["#scope", "title", "duration_months", "grant_amount"]


def test_a_title_that_explains_is_known_by_the_help_of_the_field(
    cr: Laptop, tmp_path: Path
) -> None:
    titles = ("Title", "Status", "What should be different at the end of the project?")
    path = workbook(tmp_path / "a.xlsx", titles, ("Agua", "Ongoing", "Todo"))

    assert targets(guess(cr, path))["C"] == "objective"


def test_the_row_of_titles_is_found_below_what_stands_above(cr: Laptop, tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "a.xlsx",
        ("Rapport annuel du projet",),
        (),
        ("", "Code", "Titre", "Statut"),
        ("", "CR-9", "Agua", "Repérée"),
    )

    layout = guess(cr, path)

    assert (layout.header, layout.first) == (3, 4)
    assert targets(layout) == {"B": "code", "C": "title", "D": "status"}


def test_the_sheet_with_a_table_is_chosen_and_another_one_can_be(
    cr: Laptop, tmp_path: Path
) -> None:
    path = workbook(tmp_path / "a.xlsx", ("Lisez-moi",), ("Bonjour",), sheet="Notes")
    book = openpyxl.load_workbook(path)
    for name, titles in (("Projets", ("Titre", "Durée")), ("Structures", ("Sigle", "Siège"))):
        sheet = book.create_sheet(name)
        sheet.append(list(titles))
        sheet.append(["Agua", "18"])
    book.save(path)

    assert guess(cr, path).sheet.name == "Projets"
    assert guess(cr, path, sheet="structures").entity == "organisation"


def test_a_person_may_say_what_a_column_is_by_its_letters_or_its_title(
    cr: Laptop, tmp_path: Path
) -> None:
    path = workbook(tmp_path / "a.xlsx", ("Titre", "Zzz", "Yyy"), ("Agua", "but", "18"))

    layout = guess(cr, path, columns={"Zzz": "objective", "C": "duration_months", "A": "-"})

    assert targets(layout) == {"A": "", "B": "objective", "C": "duration_months"}


@pytest.mark.parametrize(
    ("choices", "code"),
    [
        ({"sheet": "Nowhere"}, "no_such_sheet"),
        ({"entity": "village"}, "unknown_entity"),
        ({"columns": {"Q": "title"}}, "no_such_column"),
        ({"columns": {"A": "colour"}}, "unknown_field"),
    ],
)
def test_a_choice_of_what_is_not_there_is_refused(
    cr: Laptop, tmp_path: Path, choices: dict[str, object], code: str
) -> None:
    path = workbook(tmp_path / "a.xlsx", ("Titre", "Durée"), ("Agua", "18"))

    with pytest.raises(CallError) as refused:
        guess(cr, path, **choices)
    assert refused.value.code == code


def test_a_column_that_nobody_knows_is_told_of(cr: Laptop, tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", ("Titre", "Durée", "Humeur"), ("Agua", "18", "gai"))

    plan = steps.plan(cr.store, steps.look(path))

    assert [(p.code, p.row, p.column, p.value) for p in plan.problems] == [
        ("column_not_taken", 1, "C", "Humeur")
    ]
    assert plan.ready


def test_what_a_column_was_is_remembered_for_the_next_table(cr: Laptop, tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", ("Titre", "Délai prévu xyz"), ("Agua", "18"))
    book = steps.look(path)
    chosen = Choices(entity="initiative", columns={"B": "duration_months"})
    steps.take(cr.store, book, steps.plan(cr.store, book, chosen))

    later = workbook(tmp_path / "b.xlsx", ("Délai prévu xyz", "Titre"), ("20", "Bosque"))

    layout = guess(cr, later)
    assert targets(layout) == {"A": "duration_months", "B": "title"}
    assert layout.columns[0].how == "remembered"


def test_a_file_without_titles_says_so(cr: Laptop, tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", ("1", "2"), ("3", "4"))

    plan = steps.plan(cr.store, steps.look(path))

    assert [problem.code for problem in plan.problems] == ["no_titles"]
    assert not plan.ready


def test_a_package_is_not_taken_for_a_table(cr: Laptop) -> None:
    cr.new_record("initiative", title="Agua")
    package = cr.export("HQ")

    with pytest.raises(PackageError) as refused:
        steps.look(save_again(package))
    assert refused.value.code == "is_a_package"


def test_the_sheets_of_a_package_without_its_machine_part_are_a_table(cr: Laptop) -> None:
    uid = cr.new_record("initiative", title="Agua", duration_months=18)
    cr.new_record("activity", initiative=uid, title="Taller")
    path = change(cr.export("HQ"), lambda book: book.remove(book["_pkg"]))

    plan = steps.plan(cr.store, steps.look(path))

    assert [(row.row.entity, row.fate, row.because) for row in plan.rows] == [
        ("initiative", "same", "uid"),
        ("activity", "same", "uid"),
    ]
