"""The organisations that one cell names."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.codelists import codelist
from app.services.tables import partners, steps
from app.services.tables.shapes import Choices
from tests.laptops import Laptop
from tests.tables import workbook


@pytest.mark.parametrize(
    ("text", "name", "form", "acronym", "country"),
    [
        ("Municipalité d’Upala", "Municipalité d’Upala", "", "", ""),
        ("Fondation: Agence de Morazan", "Agence de Morazan", "Fondation", "", ""),
        ("Association : Les Deux Rives", "Les Deux Rives", "Association", "", ""),
        ("Comité des Femmes, Italie", "Comité des Femmes", "", "", "IT"),
        ("la Coopération (COSPE), Italie", "Coopération (COSPE)", "", "COSPE", "IT"),
        ("Eau, air et terre", "Eau, air et terre", "", "", ""),
        ("the Red Cross; ", "Red Cross", "", "", ""),
    ],
)
def test_a_partner_is_read_as_it_is_written(
    text: str, name: str, form: str, acronym: str, country: str
) -> None:
    (found,) = partners.named(text, codelist)

    assert (found.name, found.legal_form, found.acronym, found.country) == (
        name,
        form,
        acronym,
        country,
    )


def test_a_known_organisation_takes_part_and_is_not_made_again(cr: Laptop, tmp_path: Path) -> None:
    known = cr.new_record("organisation", name="Municipalité d'Upala", base_country="CR")
    path = workbook(
        tmp_path / "a.xlsx",
        ("Titre", "Partenaires"),
        ("Agua", "municipalité d’UPALA; Comité Venise, Italie"),
        ("Bosque", "Comité Venise, Italie"),
    )
    book = steps.look(path)

    planned = steps.plan(cr.store, book)
    made = [line for row in planned.rows for line in row.lines if line.entity == "organisation"]
    roles = [
        (line.values["organisation"] == known, line.values["role"])
        for row in planned.rows
        for line in row.lines
        if line.entity == "partnership"
    ]

    assert [line.values["name"] for line in made] == ["Comité Venise"]
    assert roles == [(True, "LEAD"), (False, "TWIN"), (False, "LEAD")]
    steps.take(cr.store, book, planned)
    assert [row.fate for row in steps.plan(cr.store, book).rows] == ["same", "same"]


def test_an_organisation_much_like_a_known_one_is_asked(cr: Laptop, tmp_path: Path) -> None:
    known = cr.new_record("organisation", name="Municipalidad de Upala", base_country="CR")
    path = workbook(
        tmp_path / "a.xlsx", ("Titre", "Partenaires"), ("Agua", "Otra cosa; Municipalidad Upala")
    )
    book = steps.look(path)

    asked = steps.plan(cr.store, book)
    (row,) = asked.rows
    assert (row.fate, [c.uid for c in row.candidates["2.2"]]) == ("question", [known])

    answered = steps.plan(cr.store, book, Choices(rows={"2.2": known}))
    lines = [line.values.get("organisation") for line in answered.rows[0].lines]
    assert known in lines
    assert answered.ready


def test_an_organisation_that_only_a_left_out_row_names_is_not_made(
    cr: Laptop, tmp_path: Path
) -> None:
    path = workbook(
        tmp_path / "a.xlsx",
        ("Titre", "Partenaires", "Durée"),
        ("Agua", "Una", "bald"),
        ("Bosque", "Una; Dos", "18"),
    )
    book = steps.look(path)

    planned = steps.plan(cr.store, book, Choices(skip_problems=True))
    taken = steps.take(cr.store, book, planned)

    assert (taken.new, taken.skipped) == (1, 1)
    names = [
        line.values["name"]
        for row in planned.rows
        for line in row.lines
        if line.entity == "organisation"
    ]
    assert names == ["Una", "Dos"]
    # One initiative, two organisations, two partnerships.
    assert taken.changes == 5


def test_a_leader_that_is_known_stays_the_leader(cr: Laptop, tmp_path: Path) -> None:
    first = workbook(tmp_path / "a.xlsx", ("Titre", "Partenaires"), ("Agua", "Una"))
    book = steps.look(first)
    steps.take(cr.store, book, steps.plan(cr.store, book))

    later = steps.look(
        workbook(tmp_path / "b.xlsx", ("Titre", "Partenaires"), ("Agua", "Dos; Una"))
    )
    planned = steps.plan(cr.store, later)

    (row,) = planned.rows
    roles = [line.values["role"] for line in row.lines if line.entity == "partnership"]
    assert (roles, [p.code for p in row.problems]) == (["IMPL"], ["lead_differs"])
