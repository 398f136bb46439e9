"""A half-typed form is there again after the program was killed, and says that it is a draft."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.domain.query import Query
from app.domain.record import Record
from app.services import drafts, queries, records, start
from app.ui.jobs import InlineRunner
from app.ui.main_window import MainWindow
from app.ui.pages.initiative import InitiativePage
from app.ui.pages.initiatives import InitiativesPage
from app.ui.preferences import Preferences
from app.ui.session import Session, Store
from tests.app.ui.dressing import dress

TYPIST = """
import sys
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from app.services import records, start
from app.ui import i18n, theme
from app.ui.jobs import ThreadRunner
from app.ui.main_window import MainWindow
from app.ui.preferences import Preferences
from app.ui.session import Session

app = QApplication([])
i18n.choose(app, "en")
theme.load_fonts(arabic=False)
theme.apply(app, "light")
store = start.open_store(Path(sys.argv[1]))
window = MainWindow(Preferences(language="en", theme="light", started=True))
window.enter(Session(store, start.who(store), ThreadRunner()))
window.show()
window.go("initiative", uid=sys.argv[2])
boxes = window.page()._views["form"].boxes
while boxes["title"].editor.target().text() != "Water":
    QTest.qWait(50)
for key, words in (("title", " and more"), ("duration_months", "twelve")):
    line = boxes[key].editor.target()
    line.setFocus()
    line.end(False)
    QTest.keyClicks(line, words, delay=40)
draft = None
while draft is None or draft.typed.get("duration_months") != "twelve":
    QTest.qWait(100)
    draft = records.draft(store, "initiative", sys.argv[2])
print("typed", flush=True)
QTest.qWait(60000)
"""


def shown(store: Store) -> Iterator[MainWindow]:
    session = Session(store, start.who(store), InlineRunner())
    window = MainWindow(Preferences(language="en", theme="light", started=True))
    window.enter(session)
    window.show()
    QApplication.processEvents()
    yield window
    session.setParent(None)
    window.session = None
    window.close()
    shiboken6.delete(window)


@pytest.fixture(params=["SIGKILL", "SIGTERM"])
def window(
    qapp: QApplication, tmp_path: Path, request: pytest.FixtureRequest
) -> Iterator[MainWindow]:
    """Return the window of a database with one initiative, after somebody typed and was killed."""
    dress(qapp)
    path = tmp_path / "cr.db"
    store = start.create(path, office="CR", role="field", label="Laptop 1")
    uid = records.save(store, "initiative", None, {"title": "Water"}).uid
    start.close_store(store)
    with subprocess.Popen(
        [sys.executable, "-P", "-c", TYPIST, str(path), uid],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])},
    ) as typist:
        assert typist.stdout is not None
        assert typist.stdout.readline().strip() == b"typed"
        typist.send_signal(signal.Signals[request.param])
    store = start.open_store(path)
    yield from shown(store)
    start.close_store(store)


def texts(widget: QWidget) -> list[str]:
    return [w.text() for w in widget.findChildren(QLabel) if w.isVisible()]


def only(store: Store) -> Record:
    [found] = queries.records(store, Query("initiative"))
    return found


def test_what_was_typed_before_a_kill_is_there_again_as_a_draft(window: MainWindow) -> None:
    assert window.session is not None
    store = window.session.store
    uid = only(store).uid
    window.go("initiatives")
    QApplication.processEvents()
    page = window.page()
    assert isinstance(page, InitiativesPage)
    marked = page.list.model.index(0, 0).data(3)
    assert "not saved yet" in str(marked)

    window.go("initiative", uid=uid)
    QApplication.processEvents()
    opened = window.page()
    assert isinstance(opened, InitiativePage)
    form = opened.findChild(type(opened._views["form"]))  # noqa: SLF001
    boxes = opened._views["form"].boxes  # type: ignore[attr-defined]  # noqa: SLF001

    assert form is not None
    assert boxes["title"].editor.target().text() == "Water and more"
    assert boxes["duration_months"].editor.target().text() == "twelve"
    assert any("your draft is shown" in words for words in texts(opened))
    assert only(store).get("title") == "Water"


def test_a_draft_is_left_with_discard(window: MainWindow) -> None:
    assert window.session is not None
    store = window.session.store
    uid = only(store).uid
    window.go("initiative", uid=uid)
    QApplication.processEvents()
    page = window.page()
    assert isinstance(page, InitiativePage)
    form = page._views["form"]  # noqa: SLF001

    form.discard_button.click()  # type: ignore[attr-defined]
    QTest.qWait(50)

    assert form.boxes["title"].editor.target().text() == "Water"  # type: ignore[attr-defined]
    assert drafts.drafted(store, "initiative") == frozenset()
