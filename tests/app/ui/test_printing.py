"""A receipt on paper: one page, whatever it says, in the person's own direction."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtWidgets import QApplication

from app.services.exchange import ReceiptPage
from app.ui import i18n, printing

A4 = QSizeF(482, 729)
"""What margins leave of a page, in points."""


def receipt(lines: int) -> ReceiptPage:
    facts = tuple((f"Kind {number}", "12 new, 3 changed") for number in range(lines))
    title = "Receipt of package 7 of Senegal"
    return ReceiptPage("abc", 7, "SN", "received", title, facts, ("Why not",), "123 456 789 012")


@pytest.mark.parametrize("lines", [6, 30])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_receipt_is_one_page(app: QApplication, lines: int, language: str) -> None:
    i18n.choose(app, language)

    assert printing.document(receipt(lines), A4).pageCount() == 1


def test_it_says_everything_that_is_on_the_screen(app: QApplication) -> None:
    del app
    said = printing.document(receipt(3), A4).toPlainText()

    for words in ("Receipt of package 7 of Senegal", "Kind 2", "12 new", "Why not", "abc"):
        assert words in said
    assert "123 456 789 012" in said


def test_in_arabic_it_runs_from_right_to_left(app: QApplication) -> None:
    i18n.choose(app, "ar")

    option = printing.document(receipt(3), A4).defaultTextOption()

    assert option.textDirection() == Qt.LayoutDirection.RightToLeft


def test_it_is_saved_as_a_pdf(app: QApplication, tmp_path: Path) -> None:
    del app
    path = tmp_path / "receipt.pdf"

    printing.save_receipt(receipt(6), path)

    made = path.read_bytes()
    assert made.startswith(b"%PDF")
    assert made.count(b"/Type /Page\n") == 1
