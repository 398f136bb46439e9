"""What readers outside see of a report, and what nobody can compute from it."""

from __future__ import annotations

from decimal import Decimal

from app.base.text import translate
from app.domain.counted import Counted
from app.domain.derived import mean, median, percent
from app.domain.report import (
    Cell,
    Column,
    Figure,
    Figures,
    Foot,
    Hidden,
    Kind,
    Profile,
    Report,
    Table,
)
from app.reports.suppression import protect

SMALL, BESIDE = Hidden.SMALL, Hidden.BESIDE

GROUPS = Column("category", "Group", Kind.CODE, list_code="beneficiary_categories")
WOMEN = Column("women", "Women", Kind.PEOPLE, foot=Foot.SUM)
MEN = Column("men", "Men", Kind.PEOPLE, foot=Foot.SUM)
ALL = Column("all", "All", Kind.PEOPLE, foot=Foot.SUM)


def a_report(*blocks: Figures | Table) -> Report:
    return Report("q19", "Can this table go outside?", blocks, Profile.HQ, "2026-11-26")


def a_table(
    *rows: tuple[Cell, ...], foot: tuple[Cell, ...] = (), more: tuple[Column, ...] = ()
) -> Table:
    return Table("answer", "", (GROUPS, WOMEN, MEN, ALL, *more), rows, foot)


Q19 = a_table(("WORK", 45, 30, 75), ("BORD", 20, 3, 23), foot=(None, 65, 33, 98))


def test_q19_all_four_inner_cells_are_hidden_and_all_totals_shown() -> None:
    (table,) = protect(a_report(Q19), Profile.PARTNER, 5).tables

    assert table.rows == (("WORK", BESIDE, BESIDE, 75), ("BORD", BESIDE, SMALL, 23))
    assert table.foot == (None, 65, 33, 98)


def test_headquarters_sees_every_number_and_is_told_that_it_is_internal() -> None:
    full = a_report(Q19)

    seen = protect(full, Profile.HQ, 5)

    assert seen.blocks == full.blocks
    assert seen.threshold == 0
    assert "Internal" in seen.notes[-1]


def test_zero_is_shown_and_hides_nothing() -> None:
    table = a_table(("WORK", 45, 0, 45), ("BORD", 0, 0, 0), foot=(None, 45, 0, 45))

    seen = protect(a_report(table), Profile.PARTNER, 5)

    assert seen.blocks == (table,)


def test_shares_of_hidden_numbers_are_hidden() -> None:
    share = Column("share", "Women, in percent", Kind.PERCENT, of="women")
    rows = (("WORK", 45, 30, 75, Decimal(60)), ("BORD", 20, 3, 23, Decimal("86.96")))
    table = a_table(*rows, foot=(None, 65, 33, 98, Decimal("66.33")), more=(share,))

    (seen,) = protect(a_report(table), Profile.PARTNER, 5).tables

    assert [row[-1] for row in seen.rows] == [BESIDE, BESIDE]
    assert seen.foot[-1] == Decimal("66.33")


def test_a_number_hidden_in_a_table_is_not_given_away_by_a_figure_above_it() -> None:
    above = Figures("above", (Figure(Column("women", "Women", Kind.PEOPLE), 45),))

    figures, _ = protect(a_report(above, Q19), Profile.PARTNER, 5).blocks

    assert isinstance(figures, Figures)
    assert figures.figures[0].value is BESIDE


def test_the_note_says_what_is_hidden_and_from_which_number_on() -> None:
    seen = protect(a_report(Q19), Profile.PARTNER, 5)

    assert seen.threshold == 5
    assert any("<5" in note for note in seen.notes)
    assert any("..." in note for note in seen.notes)


def test_the_public_sees_no_number_below_ten() -> None:
    table = a_table(("WORK", 45, 30, 75), ("BORD", 20, 7, 27), foot=(None, 65, 37, 102))

    (partner,) = protect(a_report(table), Profile.PARTNER).tables
    (public,) = protect(a_report(table), Profile.PUBLIC, 5).tables

    assert partner == table
    assert public.rows == (("WORK", BESIDE, BESIDE, 75), ("BORD", BESIDE, SMALL, 27))


def test_a_number_of_people_put_into_a_sentence_is_not_told() -> None:
    women = Counted.of({"women": 3}) + Counted.of({"girls": 4})

    assert translate("reports", "{n} women came", n=women) == "... women came"
    assert translate("reports", "%n women came", women) == "... women came"
    assert translate("reports", "%n women came", 7) == "7 women came"


def test_what_is_shown_has_no_memory_of_whom_it_counts() -> None:
    women, men = Counted.of({"women": 30}), Counted.of({"men": 45})
    share = Column("share", "", Kind.PERCENT, of="all")
    row = ("WORK", women, men, women + men, percent(women, women + men))

    (table,) = protect(a_report(a_table(row, more=(share,))), Profile.PARTNER).tables

    assert table.rows == (("WORK", 30, 45, 75, Decimal(40)),)
    assert [type(cell) for cell in table.rows[0][1:]] == [int, int, int, Decimal]


def test_shares_and_means_are_hidden_with_the_numbers_they_rest_on() -> None:
    few, many = Counted.of({"few": 3}), Counted.of({"many": 100})
    more = [percent(few, many), percent(many, many), mean([few, few]), median([few, many, many])]
    kinds = (Kind.PERCENT, Kind.PERCENT, Kind.NUMBER, Kind.NUMBER)
    columns = [Column(f"c{at}", "", kind) for at, kind in enumerate(kinds)]
    above = Figures("above", tuple(map(Figure, columns, more)))

    (seen,) = protect(a_report(above), Profile.PARTNER).blocks

    assert isinstance(seen, Figures)
    assert [one.value for one in seen.figures] == [BESIDE, Decimal(100), BESIDE, Decimal(100)]


def test_subtracting_remembers_whom_a_number_counts() -> None:
    women, men = Counted.of({"women": 30}), Counted.of({"men": 3})

    assert (women + men - women).sum() == {"men": 1}
    assert sum([women, men]) == 33
    assert 40 - women == 10
    assert Decimal(1) + women == 31


def test_a_sub_total_among_the_rows_is_known_by_its_numbers() -> None:
    rows = (
        ("WORK", 45, 30, 75),
        ("BORD", 20, 3, 23),
        ("VULN", 65, 33, 98),
        ("HOST", 10, 20, 30),
    )
    table = a_table(*rows, foot=(None, 75, 53, 128))

    (seen,) = protect(a_report(table), Profile.PARTNER).tables

    assert seen.rows[1][2] is SMALL
    assert 30 not in (seen.rows[0][2], seen.foot[2]), "33 - 30, and 53 - 30 - 20, are 3"
