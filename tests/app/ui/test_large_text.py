"""Every page can be read whole, in each language and size of text, on the screen of a laptop."""

from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QTableView

from app.base import text
from app.services import start
from app.ui import i18n, theme
from app.ui.jobs import InlineRunner
from app.ui.main_window import MainWindow
from app.ui.preferences import Preferences
from app.ui.routes import HIDDEN, ROUTES
from app.ui.session import Session, Store
from tests import daily
from tests.app.ui.dressing import dress
from tests.app.ui.whole import faults, sideways, too_small, wide_tables

pytestmark = pytest.mark.long

OLD, USUAL = (1366, 768), (1280, 800)
"""Screens: an old laptop's, on which texts may be large, and the narrowest that is usual."""
MANY = 20
"""Tables that pages show at least, or nothing was looked at."""
NEED_MORE = {"edits", "table_import"}
"""Pages that show a file they are given; pictures of them need one."""


def _pictures(root: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("pictures", root / "packaging/screenshots.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    sys.modules["pictures"] = made
    spec.loader.exec_module(made)
    return made


PICTURES = _pictures(Path(__file__).resolve().parents[3])
STORIES = [PICTURES.told(story) for story in PICTURES.STORIES]
LANGUAGES = ("fr", "ar")
ALL_LANGUAGES = ("en", "fr", "ar", "ru", "es", "pt")
PAGES = sorted({*PICTURES.SHOWN, *(route.key for route in (*ROUTES, *HIDDEN))} - NEED_MORE)

WAYS = [*((each, 200) for each in LANGUAGES), *((each, 100) for each in ALL_LANGUAGES)]
"""How a page is shown: with the largest texts, or on the narrowest screen that is usual."""
SHOWN = sorted((*daily.one(WAYS, at), page) for at, page in enumerate(PAGES))
"""What is shown today: every page in one of these ways; whoever asks sees all of it."""
WIDE = [daily.one(ALL_LANGUAGES)]
"""The language in which all tables are measured today."""
if os.environ.get("PASSERELLE_SIZES"):
    WIDE = list(ALL_LANGUAGES)
    ways = {*WAYS, *((each, scale) for each in LANGUAGES for scale in theme.SCALES)}
    SHOWN = sorted((*way, page) for way in ways for page in PAGES)


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Return the database of headquarters after a small story, which tests only look at."""
    store = start.open_store(PICTURES.play(tmp_path_factory.mktemp("told") / "story"))
    yield store
    start.close_store(store)


@pytest.fixture(scope="module")
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    """Return the application, which keeps what it wears from page to page: to dress is slow."""
    dress(qapp)
    yield qapp
    dress(qapp)


def show(app: QApplication, store: Store, page: str, language: str, scale: int) -> MainWindow:
    """Show a page as its picture shows it, on the old laptop's screen where texts are large."""
    if text.language() != language:
        i18n.choose(app, language)
    if theme.px(100) != scale:
        theme.apply(app, "light", scale)
    window = MainWindow(Preferences(language=language, theme="light", scale=scale, started=True))
    window.resize(*(OLD if scale > 100 else USUAL))
    runner = InlineRunner()
    if story := next((each for each in STORIES if page in each.PAGES), None):
        story.show(window, page, runner, store.path)
    else:
        window.enter(Session(store, start.who(store), runner))
        window.show()
        PICTURES.arrange(window, page)
    window.show()
    for _ in range(4):
        QApplication.processEvents()
    return window


def close(window: MainWindow) -> None:
    """Take a window away."""
    window.session = None
    shiboken6.delete(window)


def look(app: QApplication, store: Store, page: str, language: str, scale: int) -> list[str]:
    """Show a page; return what cannot be read."""
    window = show(app, store, page, language, scale)
    found = [*faults(window), *too_small(window), *sideways(window)]
    screen = OLD if scale > 100 else USUAL
    if (window.width(), window.height()) != screen:
        found.append(f"the window takes {window.width()}x{window.height()}")
    close(window)
    return found


@pytest.mark.parametrize(("language", "scale", "page"), SHOWN)
def test_every_page_can_be_read_whole(
    dressed: QApplication, story: Store, language: str, scale: int, page: str
) -> None:
    assert look(dressed, story, page, language, scale) == []


@pytest.mark.parametrize("language", WIDE)
def test_no_table_is_wider_than_the_narrowest_usual_screen(
    dressed: QApplication, story: Store, language: str
) -> None:
    found, tables = {}, 0
    for page in PAGES:
        window = show(dressed, story, page, language, 100)
        tables += sum(table.isVisible() for table in window.findChildren(QTableView))
        if wide := wide_tables(window):
            found[page] = wide
        close(window)
    assert found == {}
    assert tables > MANY
