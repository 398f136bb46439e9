"""A report as PDF: what must stand there, where, and that nothing in it is taken for markup."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
import typst

from app.base.text import LANGUAGES, in_language
from app.domain.report import (
    Block,
    Column,
    Drawing,
    Figure,
    Figures,
    Hidden,
    Kind,
    Picture,
    Profile,
    Prose,
    Report,
    Table,
)
from app.reports import pdf
from tests import pdfs

COUNTRY = Column("country", "Country", Kind.CODE, "countries")
PEOPLE = Column("people", "Reached", Kind.PEOPLE)
GRANT = Column("grant", "Grant", Kind.MONEY, unit="USD", decimals=2)
TABLE = Table(
    "countries",
    "By country",
    (COUNTRY, PEOPLE, GRANT),
    (
        ("PH", 120, Decimal(480_000)),
        ("CR", Hidden.SMALL, Decimal(392_000)),
        ("TN", None, None),
        ("SN", Hidden.BESIDE, Decimal("460000.5")),
    ),
)


def report(*blocks: Block, title: str = "Grants", profile: Profile = Profile.HQ) -> Report:
    return Report("test", title, blocks, profile, "2014-01-24", ("Records of all offices",))


def written(folder: Path, made: Report, lang: str = "en") -> Path:
    path = folder / f"{lang}.pdf"
    pdf.write(made, path, lang)
    return path


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_sign_in_a_text_is_ever_taken_for_markup(tmp_path: Path, lang: str) -> None:
    wild = r"#panic() $x^2$ *b* _i_ @ref <label> \n [a] `c` = h // -- ~ {d} #import"
    table = Table("t", wild, (Column("a", wild),), ((wild,),), note=wild)
    blocks = (Prose(wild, wild), Figures("f", (Figure(Column("f", wild), wild),)), table)
    made = report(*blocks, title=wild)

    said = pdfs.text(written(tmp_path, replace(made, lines=(wild,), notes=(wild,)), lang))

    for part in wild.split():
        assert said.count(part) >= 9, part


def test_the_same_report_is_the_same_bytes_on_any_day(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture = Picture(Drawing.MAP, "countries", "country", ("grant",), "Where")
    made = report(TABLE, picture)
    first = written(tmp_path, made).read_bytes()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1")
    pdf._compiler.cache_clear()  # noqa: SLF001  (as another run of the program)

    assert pdf.pdf(made, "en") == first
    assert pdf.pdf(replace(made, made_on="2014-01-25"), "en") != first


def test_it_names_its_title_and_language_and_no_person(tmp_path: Path) -> None:
    path = written(tmp_path, report(TABLE), "fr")
    facts = pdfs.facts(path)

    assert facts["Title"] == "Grants"
    assert not {"Author", "Subject", "Keywords"} & facts.keys()
    assert facts["CreationDate"].startswith("Fri Jan 24 00:00:00 2014")
    assert b"/Lang(fr)" in path.read_bytes().replace(b" ", b"")


def test_only_the_fonts_of_ours_are_in_it(tmp_path: Path) -> None:
    made = report(Prose("Région de Sédhiou. Городской округ. بلدية أوبالا. Čačak, Łódź."))
    path = written(tmp_path, made)
    said = pdfs.text(path)

    assert {name.split("-")[0] for name in pdfs.fonts(path)} == {"NotoSans", "NotoSansArabic"}
    for word in ("Sédhiou", "Городской", "Čačak", "Łódź"):
        assert word in said


def test_a_script_of_another_font_is_written_where_the_machine_has_one(tmp_path: Path) -> None:
    if "Noto Sans Devanagari" not in typst.Fonts().families():
        pytest.skip("no font for Devanagari on this machine: install fonts-noto-core")
    path = written(tmp_path, report(Prose("सुरक्षित आप्रवासन and Nepali: 7 ≥ 5 → done")))
    used = pdfs.fonts(path)

    assert any("Devanagari" in name for name in used)
    assert "NotoSans-Regular" in used
    assert "7 ≥ 5 → done" in pdfs.text(path)


def test_a_long_table_bears_its_headings_on_every_page_and_the_pages_are_counted(
    tmp_path: Path,
) -> None:
    rows = tuple((f"Initiative {n}", n) for n in range(500))
    table = Table("t", "All", (Column("a", "Whatever"), Column("n", "Times", Kind.COUNT)), rows)
    path = written(tmp_path, report(table))
    each = pdfs.pages(path)

    assert len(each) > 5
    assert all("Whatever" in page and "Times" in page for page in each)
    assert f"Page 3 of {len(each)}" in each[2]
    shown = [word.text for word in pdfs.words(path) if word.text.isdecimal()]
    assert {str(n) for n in range(500)} <= set(shown)


def test_in_arabic_lines_columns_and_bars_begin_on_the_right(tmp_path: Path) -> None:
    table = Table(
        "t", "", (Column("a", "First"), Column("n", "Last", Kind.COUNT)), (("one", 2345),)
    )
    picture = Picture(Drawing.BARS, "t", "a", ("n",), "Drawn")
    made = report(Prose("Beginning"), table, picture, title="Heading")
    latin, arabic = written(tmp_path, made), written(tmp_path, made, "ar")

    for path, mirrored in ((latin, False), (arabic, True)):
        first, last = pdfs.place(path, "First"), pdfs.place(path, "Last")
        assert (first.left > last.left) is mirrored
        wide = pdfs.sizes(path)[0][0]
        for word in ("Heading", "Beginning", "Drawn"):
            place = pdfs.place(path, word)
            assert (wide - place.right < place.left) is mirrored, word
        names = [word.left for word in pdfs.words(path) if word.text == "one"]
        numbers = [word.left for word in pdfs.words(path) if word.text == "2,345"]
        assert len(names) == len(numbers) == 2, "in the table and beside the bar"
        assert [a > b for a, b in zip(names, numbers, strict=True)] == [mirrored] * 2
    assert "2,345" in pdfs.text(arabic), "numbers keep their order"


def test_in_arabic_a_foreign_text_keeps_its_own_order(tmp_path: Path) -> None:
    path = written(tmp_path, report(Prose("Canton d'Upala (Costa Rica): 21 months.")), "ar")
    line = [w for w in pdfs.words(path) if w.text in {"Canton", "Rica):", "21", "months."}]

    assert [w.text for w in sorted(line, key=lambda w: w.left)] == [
        "Canton",
        "Rica):",
        "21",
        "months.",
    ]


def test_hidden_numbers_and_missing_ones_are_said_in_words(tmp_path: Path) -> None:
    said = pdfs.text(written(tmp_path, replace(report(TABLE), threshold=7)))

    lines = {line.split()[0]: line for line in said.splitlines() if line.split()}
    assert "<7" in lines["Costa"]
    assert "..." in lines["Senegal"]
    assert lines["Tunisia"].count("no data") == 2
    assert "Grant\n" in said
    assert said.count("USD") == 1, "the heading says it, and no cell does"
    assert "460,000.50" in lines["Senegal"]


def test_only_what_is_for_headquarters_is_marked_internal(tmp_path: Path) -> None:
    marked = {
        profile: pdfs.pages(written(tmp_path, report(TABLE, profile=profile)))[0]
        for profile in Profile
    }

    assert "Internal" in marked[Profile.HQ]
    assert "Internal" not in marked[Profile.PARTNER] + marked[Profile.PUBLIC]
    assert all("24 Jan 2014" in page for page in marked.values())


def test_a_table_without_rows_and_a_picture_of_nothing_say_so(tmp_path: Path) -> None:
    empty = Table("t", "Agreements", TABLE.columns, (), empty="No agreement is recorded.")
    blank = Table("u", "Reach", TABLE.columns, (("PH", None, None),))
    pictures = [
        Picture(drawing, key, "country", ("people", "grant"), f"Drawn {key}")
        for drawing in Drawing
        for key in ("t", "u")
    ]

    said = pdfs.text(written(tmp_path, report(empty, blank, *pictures)))

    assert said.count("No agreement is recorded.") == 1 + len(Drawing)
    assert said.count("no data") == 2 + len(Drawing)


def test_a_wide_table_lies_on_its_side_and_the_rest_stands(tmp_path: Path) -> None:
    names = tuple(Column(f"c{n}", f"Heading number {n}") for n in range(8))
    wide = Table("w", "Wide", names, ((*("some twenty letters" for _ in names),),))
    path = written(tmp_path, report(TABLE, wide, Prose("After it")))
    alone = written(tmp_path, report(wide), "fr")

    assert [wide > high for wide, high in pdfs.sizes(path)] == [False, True, False]
    assert [wide > high for wide, high in pdfs.sizes(alone)] == [True]
    assert all(w.right < 842 - 50 for w in pdfs.words(alone))


def test_a_title_is_never_alone_on_its_page(tmp_path: Path) -> None:
    names = tuple(Column(f"c{n}", f"Heading number {n}") for n in range(8))
    wide = Table("w", "Wide", names, ((*("some twenty letters" for _ in names),),))
    path = written(tmp_path, report(wide, TABLE))

    assert [wide > high for wide, high in pdfs.sizes(path)] == [True, False]
    assert "Grants" in pdfs.pages(path)[0]
    assert "Wide" in pdfs.pages(path)[0]


def test_a_country_is_written_once_for_its_rows(tmp_path: Path) -> None:
    columns = (replace(COUNTRY, once=True), Column("title", "Title"))
    rows = (("CR", "Alpha"), ("CR", "Beta"), ("EC", "Gamma"), ("CR", "Delta"))
    path = written(tmp_path, report(Table("t", "", columns, rows)))
    said = [w.text for w in pdfs.words(path)]

    assert (said.count("Costa"), said.count("Ecuador")) == (2, 1)
    assert pdfs.place(path, "Costa").top == pytest.approx(pdfs.place(path, "Alpha").top, abs=1)


def test_a_report_of_one_page_is_set_smaller_rather_than_on_two(tmp_path: Path) -> None:
    rows = tuple((f"Line {n}", n) for n in range(46))
    table = Table("t", "Lines", (Column("a", "What"), Column("n", "Number", Kind.COUNT)), rows)
    usual = report(table)

    assert len(pdfs.sizes(written(tmp_path, usual))) == 2
    assert len(pdfs.sizes(written(tmp_path, replace(usual, one_page=True)))) == 1


def test_pictures_write_their_numbers_beside_what_they_name(tmp_path: Path) -> None:
    plan = Table(
        "plan",
        "",
        (COUNTRY, Column("planned", "Plan", Kind.PEOPLE), PEOPLE),
        (("PH", 200, 120), ("CR", 90, Hidden.SMALL)),
    )
    blocks = (
        TABLE,
        plan,
        Picture(Drawing.BARS, "countries", "country", ("grant",), "Bars"),
        Picture(Drawing.SHARES, "countries", "country", ("people",), "Shares"),
        Picture(Drawing.TARGETS, "plan", "country", ("planned", "people"), "Targets"),
        Picture(Drawing.TREND, "plan", "country", ("planned", "people"), "Trend"),
        Picture(Drawing.MAP, "countries", "country", ("grant",), "Map"),
    )
    said = pdfs.text(written(tmp_path, report(*blocks)))
    drawn = said[said.index("Bars") :]

    assert "480,000 USD" in drawn
    assert "120 / 200" in drawn
    assert "<5 / 90" in drawn
    assert drawn.count("Philippines") == 5
    assert "no frontiers are drawn" in " ".join(drawn.split())


def test_pages_can_be_looked_at_as_pictures() -> None:
    small, sharp = (pdf.pages(report(TABLE), "en", dots=dots) for dots in (50, 100))

    assert len(small) == len(sharp) == 1
    assert small[0].startswith(b"\x89PNG")
    wide, twice = (int.from_bytes(pages[0][16:20]) for pages in (small, sharp))
    assert twice == pytest.approx(2 * wide, abs=2)


def test_it_is_worded_in_the_language_asked_for_and_that_in_force_stays(tmp_path: Path) -> None:
    with in_language("fr"):
        here = pdf.pdf(report(TABLE))

    assert here == pdf.pdf(report(TABLE), "fr")
    assert "Costa Rica" in pdfs.text(written(tmp_path, report(TABLE), "fr"))


def test_a_word_without_an_end_stays_on_the_page_and_leaves_room_for_others(tmp_path: Path) -> None:
    endless = "https://example.org/" + "abcdefghij" * 40
    columns = (Column("a", "Title"), Column("b", "Link"), Column("n", "Number", Kind.COUNT))
    table = Table("t", endless, columns, (("Some words of a title", endless, 7),))
    path = written(tmp_path, report(table, Prose(endless), title=endless))

    wide = pdfs.sizes(path)[0][0]
    assert all(word.right < wide - 45 for word in pdfs.words(path))
    assert pdfs.place(path, "Some").top == pdfs.place(path, "title").top


def test_several_can_be_asked_for_at_once() -> None:
    each = [report(TABLE, Prose("Words. " * 400), title=f"Report {number}") for number in range(4)]
    alone = [pdf.pdf(one, "en") for one in each]

    with ThreadPoolExecutor(4) as threads:
        assert list(threads.map(lambda one: pdf.pdf(one, "en"), each * 3)) == alone * 3
