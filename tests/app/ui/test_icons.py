"""Every drawing that is asked for is shipped, and none is shipped for nothing."""

from __future__ import annotations

import ast
from pathlib import Path

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

import resources
from app.ui import i18n, icons, theme


def literals(root: Path) -> set[str]:
    """Return every text that stands in the window's code."""
    found: set[str] = set()
    for file in (root / "app" / "ui").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(node.value)
    return found


def shipped() -> set[str]:
    return {file.stem for file in resources.path("icons").glob("*.svg")}


def test_no_drawing_is_shipped_for_nothing(root: Path) -> None:
    assert shipped() - literals(root) == set()


def test_named_drawings_are_shipped(root: Path) -> None:
    asked: set[str] = set()
    for file in (root / "app" / "ui").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.keyword) and node.arg == "drawing":
                asked |= {
                    n.value
                    for n in ast.walk(node.value)
                    if isinstance(n, ast.Constant) and isinstance(n.value, str)
                }

    assert asked - shipped() - {"", "out"} == set()


def test_a_drawing_takes_the_colour_of_the_theme(app: QApplication) -> None:
    theme.apply(app, "dark")

    picture = icons.pixmap("circle", "bad", size=32).toImage()

    colours = {picture.pixelColor(x, y).name() for x in range(32) for y in range(32)
               if picture.pixelColor(x, y).alpha() == 255}  # fmt: skip
    assert colours == {QColor(theme.palettes()["dark"]["bad"]).name()}


def test_arrows_point_the_other_way_in_arabic(app: QApplication) -> None:
    before = head_of(icons.pixmap("arrow-right", size=32).toImage())
    i18n.choose(app, "ar")

    after = head_of(icons.pixmap("arrow-right", size=32).toImage())

    assert before > 16 > after


def head_of(picture: QImage) -> int:
    """Return the column in which an arrow has most ink."""
    ink = [
        sum(picture.pixelColor(x, y).alpha() for y in range(picture.height()))
        for x in range(picture.width())
    ]
    return ink.index(max(ink))


def test_the_licences_of_drawings_and_fonts_are_shipped() -> None:
    assert "ISC" in resources.read_text("icons/LICENSE")
    assert "SIL OPEN FONT LICENSE" in resources.read_text("fonts/OFL.txt")
