"""The frame of a picture: its numbers, its copy, its file, and words where it is empty."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from app.ui import i18n, prompts, theme
from app.ui.charts.bars import Bar, BarChart
from app.ui.charts.behind import NumbersDialog
from app.ui.charts.chart import Chart
from app.ui.charts.map import Place, WorldMap, disclaimer
from app.ui.charts.picture import Picture
from app.ui.charts.shares import Share, ShareChart
from app.ui.charts.timeline import Span, Timeline
from app.ui.session import Session


def framed(qtbot: QtBot, session: Session, chart: Chart, note: str = "") -> Picture:
    made = Picture(session, "Grants by country", chart, note=note)
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.show()
    QApplication.processEvents()
    return made


def bars() -> BarChart:
    return BarChart("Grants", [Bar("Népal", 460000.5, "460,000.50"), Bar("Tunisie", 100, "100")])


def texts(svg: Path) -> str:
    """Return all words of an SVG; that it is read at all says that it is well-formed."""
    return " ".join("".join(node.itertext()) for node in ET.parse(svg).iter())  # noqa: S314


def words_of(picture: Picture) -> list[str]:
    return [one.text() for one in picture.findChildren(QLabel) if one.isVisible()]


def test_an_empty_picture_says_so_in_words(session: Session, qtbot: QtBot) -> None:
    picture = framed(qtbot, session, BarChart("Grants"))
    before = words_of(picture)
    assert isinstance(picture.chart, BarChart)

    picture.chart.show_bars([Bar("Nepal", 1, "1")])

    assert "Nothing to show yet." in before
    assert not picture.findChildren(NumbersDialog)
    assert "Nothing to show yet." not in words_of(picture)
    assert picture.chart.isVisible()
    assert picture.menu_button.isVisible()


def test_the_numbers_are_one_click_away_and_copied_whole(session: Session, qtbot: QtBot) -> None:
    picture = framed(qtbot, session, bars())
    menu = picture.menu_button.menu()

    next(act for act in menu.actions() if act.text() == "Show the numbers").trigger()
    dialog = picture.findChild(NumbersDialog)
    assert isinstance(dialog, NumbersDialog)
    dialog.copy()

    assert dialog.isVisible()
    shown = dialog.table.item(0, 1)
    assert shown is not None
    assert shown.text() == "460,000.5"
    assert QGuiApplication.clipboard().text() == "What\tNumber\nNépal\t460000.5\nTunisie\t100"
    dialog.close()


def test_copied_numbers_have_the_decimal_mark_of_the_language(
    session: Session, qtbot: QtBot
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    i18n.choose(app, "fr")
    dialog = NumbersDialog(framed(qtbot, session, bars()), "Nombres", bars().numbers())

    dialog.copy()

    assert "Népal\t460000,5" in QGuiApplication.clipboard().text()


def test_the_picture_is_copied_twice_as_sharp(session: Session, qtbot: QtBot) -> None:
    picture = framed(qtbot, session, bars())
    said: list[str] = []
    session.said.connect(lambda words, _tone: said.append(words))

    picture.copy_image()

    image = QGuiApplication.clipboard().image()
    assert image.width() >= 2 * picture.chart.width()
    assert said == ["The picture is copied."]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_keyboard_on_a_picture_copies_it_and_opens_its_menu(
    session: Session, qtbot: QtBot
) -> None:
    picture = framed(qtbot, session, bars())
    QGuiApplication.clipboard().clear()
    picture.chart.setFocus()

    QTest.keyClick(picture.chart, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().image()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(4, 4), QPoint(4, 4))
    QApplication.sendEvent(picture.chart, asked)
    menu = QApplication.activePopupWidget()

    assert copied.width() > picture.chart.width()
    assert isinstance(menu, QMenu)
    assert "Save as PNG…" in [action.text() for action in menu.actions()]
    menu.close()


def test_a_saved_svg_is_well_formed_and_holds_the_words(
    session: Session, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "grants.svg"
    monkeypatch.setattr(prompts, "new_file", lambda *_: target)
    picture = framed(qtbot, session, bars(), note="As approved.")

    picture.save_as("svg")

    words = texts(target)
    for wanted in ("Grants by country", "Népal", "460,000.50", "Tunisie", "As approved."):
        assert wanted in words
    assert theme.palettes()["light"]["accent"].lower() in target.read_text("utf-8").lower()


def test_a_saved_map_keeps_its_disclaimer_and_names(
    session: Session, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "map.svg"
    monkeypatch.setattr(prompts, "new_file", lambda *_: target)
    chart = WorldMap("Where")
    chart.show_places([Place("SN", "Senegal", 2, "2")], "Initiatives")
    picture = framed(qtbot, session, chart, disclaimer())

    picture.save_as("svg")

    words = texts(target)
    assert "Senegal" in words
    assert "no frontiers are drawn" in words


def test_shares_and_spans_are_saved_with_their_words(
    session: Session, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "any.svg"
    monkeypatch.setattr(prompts, "new_file", lambda *_: target)
    shares = ShareChart("Status", [Share("Ongoing", 3, "3"), Share("Completed", 1, "1")])
    spans = Timeline("When", [Span("Pilot in Upala", "2020", "2021")])

    framed(qtbot, session, shares).save_as("svg")
    parts = texts(target)
    framed(qtbot, session, spans).save_as("svg")
    times = texts(target)

    assert "Ongoing 3 (75" in parts
    assert "Pilot in Upala" in times
    assert "2020" in times


def test_a_name_without_ending_gets_it(
    session: Session, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prompts, "new_file", lambda *_: tmp_path / "grants")

    framed(qtbot, session, bars()).save_as("png")

    assert QImage(str(tmp_path / "grants.png")).width() > 900


def test_what_goes_on_paper_is_never_dark(
    session: Session, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "grants.png"
    monkeypatch.setattr(prompts, "new_file", lambda *_: target)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, "dark")
    try:
        framed(qtbot, session, bars()).save_as("png")
    finally:
        theme.apply(app, "light")

    assert QImage(str(target)).pixelColor(2, 2).name() == "#ffffff"


@pytest.mark.parametrize("ending", ["svg", "png"])
def test_what_cannot_be_written_is_said(
    session: Session,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    ending: str,
) -> None:
    target = tmp_path / "nowhere" / f"grants.{ending}"
    monkeypatch.setattr(prompts, "new_file", lambda *_: target)
    said: list[str] = []
    session.said.connect(lambda words, tone: said.append(f"{tone}: {words}"))

    framed(qtbot, session, bars()).save_as(ending)

    assert len(said) == 1
    assert said[0].startswith(f"bad: grants.{ending} could not be written. Choose another folder")
