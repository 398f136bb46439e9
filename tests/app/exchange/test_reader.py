"""A package comes back from its workbook exactly as it went in."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.exchange.reader import open_package, sniff
from app.exchange.writer import write
from tests.app.exchange.samples import a_package, a_view


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_what_was_written_comes_back_and_nobody_touched_it(tmp_path: Path, language: str) -> None:
    package = a_package([a_view("initiative"), a_view("organisation"), a_view("progress_note")])

    write(package, tmp_path / "CR-000017.xlsx", language=language)
    opened = open_package(tmp_path / "CR-000017.xlsx")

    assert opened.intact
    assert opened.edits == []
    assert opened.findings == []
    assert opened.segments == list(package.segments)
    assert opened.extras == package.extras
    assert package.header.items() <= opened.header.items()


def test_the_truth_holds_values_and_dots_as_exported(tmp_path: Path) -> None:
    view = a_view("initiative", 3)
    write(a_package([view]), tmp_path / "p.xlsx", language="fr")

    row = open_package(tmp_path / "p.xlsx").truth.row("initiative", view.rows[2].uid)

    assert row is not None
    assert tuple(row.values.values()) == view.rows[2].values
    assert row.dots_of("status") == ("x:CR#9",)
    assert row.dots_of("title") == tuple(view.rows[2].dots[""])


def test_the_header_is_known_without_reading_the_data(tmp_path: Path) -> None:
    write(a_package(number=4), tmp_path / "p.xlsx", language="fr")

    assert sniff(tmp_path / "p.xlsx")["number"] == 4
