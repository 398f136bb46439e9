"""One search over screens, actions and records, from anywhere and with the keyboard alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.services import records
from app.ui import prompts, theme
from app.ui.main_window import MainWindow
from app.ui.pages.settings import SettingsPage
from app.ui.search_box import Found, SearchBox
from app.ui.search_lines import hits

CONTROL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


def look_for(window: MainWindow, words: str) -> SearchBox:
    """Press Ctrl+K and type."""
    QTest.keyClick(window, Key.Key_K, CONTROL)
    box = window.topbar.search
    for sign in words:  # not ``keyClicks``, which knows no alphabet but the Latin one
        typed = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign)
        QApplication.sendEvent(box, typed)
    QTest.qWait(150)
    return box


def lines(box: SearchBox) -> list[str]:
    """Return what stands in the answers, headings included, as a screen reader says it."""
    shown = box._list  # noqa: SLF001
    return [shown.item(at).text() for at in range(shown.count())]


def on(box: SearchBox) -> str:
    """Return the line the cursor is on."""
    return box._list.currentItem().text()  # noqa: SLF001


@pytest.mark.parametrize("name", ["Conflicts", "conflits", "CONFLICTOS", "Конфликты", "التعارضات"])
def test_a_screen_is_found_by_its_name_in_any_language(window: MainWindow, name: str) -> None:

    box = look_for(window, name)
    QTest.keyClick(box, Key.Key_Return)

    page = window.page()
    assert page is not None
    assert page.heading.text() == "Conflicts"


def test_a_screen_found_by_a_foreign_name_says_that_name(window: MainWindow) -> None:
    box = look_for(window, "pays")

    assert any(line.startswith("Places, themes, Pays et thèmes") for line in lines(box))


def test_an_action_is_done_with_the_keyboard_alone(window: MainWindow) -> None:
    box = look_for(window, "dark theme")
    QTest.keyClick(box, Key.Key_Return)

    assert theme.current() == "dark"


@pytest.mark.parametrize(
    ("words", "heading"), [("write a package", "Exchange"), ("new note", "Notes")]
)
def test_an_action_leads_to_where_it_is_done(window: MainWindow, words: str, heading: str) -> None:
    QTest.keyClick(look_for(window, words), Key.Key_Return)

    page = window.page()
    assert page is not None
    assert page.heading.text() == heading


def test_answers_say_the_shortcut_that_does_the_same(window: MainWindow) -> None:
    assert "Initiatives, Ctrl+2" in lines(look_for(window, "initiatives"))


def test_answers_stand_in_groups_and_the_arrows_pass_over_their_heads(window: MainWindow) -> None:
    assert window.session is not None
    records.save(window.session.store, "initiative", None, {"title": "Initial works"})

    box = look_for(window, "initia")
    said, seen = lines(box), []
    for _ in range(len(said)):
        seen.append(on(box))
        QTest.keyClick(box, Key.Key_Down)

    assert [line for line in said if line in ("Screens", "Actions", "Records")] == [
        "Screens", "Actions", "Records",
    ]  # fmt: skip
    assert not {"Screens", "Actions", "Records"} & set(seen)
    assert any("Initial works" in line for line in seen)


def test_records_that_arrive_do_not_move_the_cursor(window: MainWindow) -> None:
    box = window.topbar.search
    late: list[object] = []
    box.ask_records = lambda _, take: late.append(take)
    look_for(window, "new")
    QTest.keyClick(box, Key.Key_Down)
    before = on(box)

    late[-1]([Found("Newcomers", "sprout", list)])  # type: ignore[operator]

    assert on(box) == before
    assert "Newcomers" in lines(box)


def test_what_was_opened_lately_is_offered_before_a_word_is_typed(window: MainWindow) -> None:
    QTest.keyClick(look_for(window, "by country"), Key.Key_Return)
    window.rebuild()

    box = look_for(window, "")

    assert lines(box) == ["Opened lately", "Initiatives by: Country"]


def test_escape_clears_and_then_gives_the_keyboard_back_to_the_page(window: MainWindow) -> None:
    window.activateWindow()
    box = look_for(window, "upala")

    QTest.keyClick(box, Key.Key_Escape)
    cleared = box.text()
    QTest.keyClick(box, Key.Key_Escape)
    QApplication.processEvents()

    assert cleared == ""
    assert not box.hasFocus()


@pytest.mark.parametrize(
    ("title", "wanted", "bold"),
    [
        ("Région de Sédhiou", ("sedh",), ["Sédh"]),
        ("Cœur d’Upala", ("coeur", "up"), ["Cœur", "Up"]),
        ("Новая запись", ("нов",), ["Нов"]),
        ("المبادرات", ("مبادر",), ["المبادرات"]),
        ("Upala", ("pala",), []),
    ],
)
def test_what_was_looked_for_is_marked(
    title: str, wanted: tuple[str, ...], bold: list[str]
) -> None:
    assert [title[start : start + size] for start, size in hits(title, wanted)] == bold


@pytest.mark.parametrize("acronym", ["LRG", "GRL", "gal", "MCG", "MMD", "ICMD"])
def test_an_acronym_leads_to_the_help_that_explains_it(window: MainWindow, acronym: str) -> None:
    box = look_for(window, acronym)
    assert any(line.startswith("Help: Acronyms") for line in lines(box))
    while not on(box).startswith("Help: Acronyms"):
        QTest.keyClick(box, Key.Key_Down)
    QTest.keyClick(box, Key.Key_Return)

    page = window.page()
    assert page is not None
    assert page.heading.text() == "Help"
    assert acronym.upper() in page.text.text()  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("words", "part"),
    [
        ("passphrase", "protection"),
        ("phrase secrète", "protection"),
        ("text size", "size"),
        ("data folder", "place"),
        ("restore a backup", "backups"),
    ],
)
def test_a_group_of_the_settings_is_found_and_shown_with_the_keyboard_in_it(
    window: MainWindow, words: str, part: str
) -> None:
    window.activateWindow()
    box = look_for(window, words)
    while not on(box).startswith(("Settings: ", "Make or restore")):
        QTest.keyClick(box, Key.Key_Down)
    QTest.keyClick(box, Key.Key_Return)
    for _ in range(3):
        QApplication.processEvents()

    page = window.page()
    assert isinstance(page, SettingsPage)
    group = page.groups[part]
    assert not group.visibleRegion().isEmpty()
    here = QApplication.focusWidget()
    assert here is not None
    assert group.isAncestorOf(here)


@pytest.mark.parametrize(
    ("words", "page"), [("new indicator", "results"), ("new question", "notes")]
)
def test_what_can_be_begun_is_found(window: MainWindow, words: str, page: str) -> None:
    QTest.keyClick(look_for(window, words), Key.Key_Return)

    assert window.key == page


def test_possible_doubles_and_deleted_records_are_screens_to_be_found(window: MainWindow) -> None:
    assert "Possible doubles" in lines(look_for(window, "doubles"))
    assert "Deleted records" in lines(look_for(window, "deleted"))


def test_a_picture_of_the_page_is_copied_and_saved_with_the_keyboard(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    QGuiApplication.clipboard().clear()
    target = tmp_path / "picture.png"
    monkeypatch.setattr(prompts, "new_file", lambda *_: target)
    window.go("countries")
    QApplication.processEvents()

    box = look_for(window, "copy picture where")
    found = on(box)
    QTest.keyClick(box, Key.Key_Return)
    QTest.keyClick(look_for(window, "save picture where"), Key.Key_Return)
    window.go("settings")
    elsewhere = lines(look_for(window, "copy picture"))

    assert found.startswith("Copy the picture: Where the programmes are")
    assert not QGuiApplication.clipboard().image().isNull()
    assert not QImage(str(target)).isNull()
    assert not any("Copy the picture" in line for line in elsewhere)
