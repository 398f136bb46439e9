"""The clipboard of spreadsheets: cells with tabs, line breaks and quotation marks come through."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.domain import tsv

CELLS = st.text(st.characters(codec="utf-8", exclude_characters="\r\x00"), max_size=12)


def test_rows_and_cells_are_read() -> None:
    assert tsv.read("1\t2\r\n3\t\r\n") == [["1", "2"], ["3", ""]]


def test_a_cell_with_line_breaks_is_one_cell() -> None:
    assert tsv.read('Name\t"two\nlines"\nx\ty') == [["Name", "two\nlines"], ["x", "y"]]


def test_a_lone_quotation_mark_is_a_character() -> None:
    assert tsv.read('5" pipe\tb\nc\td') == [['5" pipe', "b"], ["c", "d"]]
    assert tsv.read('"open\tb\nc\td') == [['"open', "b"], ["c", "d"]]


def test_empty_rows_at_the_end_are_no_rows() -> None:
    assert tsv.read("1\n\n\t\n") == [["1"]]


@given(st.lists(st.lists(CELLS, min_size=2, max_size=4), min_size=1, max_size=5))
def test_what_is_written_is_read_again(rows: list[list[str]]) -> None:
    rows.append(["end", "end"])

    assert tsv.read(tsv.write(rows)) == rows
