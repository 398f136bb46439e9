"""What of a report may lead to a person, and is left out for others."""

from __future__ import annotations

from app.domain.report import (
    Block,
    Cell,
    Column,
    Foot,
    Hidden,
    Kind,
    Profile,
    Prose,
    Report,
    Table,
)
from app.reports.suppression import protect

LEFT_OUT = "(left out: it may tell who somebody is)"
GROUP = Column("category", "Group", Kind.CODE, list_code="beneficiary_categories")
PEOPLE = Column("people", "People", Kind.PEOPLE, foot=Foot.SUM)


def seen(block: Block, profile: Profile) -> Report:
    return protect(Report("r", "Report", (block,), Profile.HQ, "2026-11-26"), profile)


def a_table(columns: tuple[Column, ...], *rows: tuple[Cell, ...]) -> Table:
    return Table("answer", "", columns, rows)


def test_names_and_addresses_leave_only_for_headquarters() -> None:
    columns = (Column("function", "Function"), Column("mail", "E-mail", personal=True))
    table = a_table(columns, ("Focal point", "x@example.org"))

    assert seen(table, Profile.HQ).blocks == (table,)
    for profile in (Profile.PARTNER, Profile.PUBLIC):
        report = seen(table, profile)
        assert report.tables[0].rows == (("Focal point",),)
        assert len(report.tables[0].columns) == 1
        assert "Names and addresses of persons are left out." in report.notes


def test_texts_that_may_name_a_person_stay_out_of_public_reports() -> None:
    notes = a_table((Column("text", "Text"),), ("Call +221 33 889 12 12",), ("All is well here",))
    prose = Prose("A woman of Upala, a 34-year-old mother, told it.", "What we heard")

    assert seen(notes, Profile.PARTNER).blocks == (notes,)
    public = seen(notes, Profile.PUBLIC)
    assert public.tables[0].rows == ((LEFT_OUT,), ("All is well here",))
    assert "Texts that may tell who somebody is are left out." in public.notes
    assert seen(prose, Profile.PUBLIC).blocks == (Prose(LEFT_OUT, "What we heard"),)


def test_the_public_sees_groups_at_risk_together() -> None:
    table = Table(
        "answer",
        "",
        (GROUP, PEOPLE),
        (("VULN", 20), ("WORK", 50), ("REFU", 30), ("TRAN", 4)),
        (None, 104),
    )

    partner, public = (seen(table, one) for one in (Profile.PARTNER, Profile.PUBLIC))

    assert [row[0] for row in partner.tables[0].rows] == ["VULN", "WORK", "REFU", "TRAN"]
    assert public.tables[0].rows == (("VULN", 54), ("WORK", 50))
    assert public.tables[0].foot == (None, 104)
    assert any("vulnerable migrants" in note for note in public.notes)


def test_the_public_sees_no_numbers_by_sex_age_and_place_at_once() -> None:
    place = Column("place", "Place")
    age = Column("age", "Age", Kind.CODE, list_code="age_groups")
    women = Column("F", "Women", Kind.PEOPLE)
    table = a_table((place, age, women), ("Upala", "A25", 400), ("Upala", "A18", 0))

    assert seen(table, Profile.PARTNER).blocks == (table,)
    public = seen(table, Profile.PUBLIC)
    assert public.tables[0].rows == (("Upala", "A25", Hidden.BESIDE), ("Upala", "A18", 0))
    assert any("sex, age and place" in note for note in public.notes)


def test_a_report_without_people_is_the_same_for_everybody() -> None:
    money = a_table(
        (Column("country", "", Kind.CODE, list_code="countries"), Column("n", "", Kind.COUNT)),
        ("CR", 2),
    )

    for profile in Profile:
        report = seen(money, profile)
        assert (report.blocks, report.notes) == ((money,), ())
