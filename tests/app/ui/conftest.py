"""The window in tests: real widgets, a real training database, and work done in place."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from app.services import start
from app.ui import i18n
from app.ui.forms.form import RecordForm
from app.ui.jobs import InlineRunner
from app.ui.main_window import MainWindow
from app.ui.preferences import Preferences
from app.ui.session import Session
from tests import originals
from tests.app.ui.dressing import dress


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    """Use the plain application class."""
    return QApplication


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """Return the application, dressed as at a start in English."""
    dress(qapp)
    before = set(QApplication.topLevelWidgets())
    yield qapp
    # A form that a test leaves would be dressed and translated with those of all tests after it.
    for left in set(QApplication.topLevelWidgets()) - before:
        if isinstance(left, RecordForm) and left.parent() is None:
            left.deleteLater()
    i18n.choose(qapp, "en")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def session(app: QApplication, tmp_path: Path) -> Iterator[Session]:
    """Return an open training database of headquarters, with the sixteen initiatives."""
    del app
    store = originals.training(tmp_path / "hq.db", "HQ", label="Desk")
    made = Session(store, start.who(store), InlineRunner())
    yield made
    if shiboken6.isValid(made):
        start.close_store(store)


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[object]:
    """Return a training database that tests only look at."""
    path = tmp_path_factory.mktemp("library") / "hq.db"
    store = start.create(path, office="HQ", role="hq", label="Desk", training=True)
    yield store
    start.close_store(store)


@pytest.fixture
def showcase(app: QApplication, library: object) -> Iterator[MainWindow]:
    """Return a window on the database that is only looked at."""
    del app
    session = Session(library, start.who(library), InlineRunner())  # type: ignore[arg-type]
    yield from shown(session)


@pytest.fixture(scope="module")
def gallery(qapp: QApplication, library: object) -> Iterator[MainWindow]:
    """Return a window that keeps its pages from test to test, which only look at them."""
    dress(qapp)
    session = Session(library, start.who(library), InlineRunner())  # type: ignore[arg-type]
    yield from shown(session)
    i18n.choose(qapp, "en")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(session: Session) -> Iterator[MainWindow]:
    """Return the window of a database of its own, shown."""
    yield from shown(session)


def shown(session: Session) -> Iterator[MainWindow]:
    """Show a window until the test is over."""
    made = MainWindow(Preferences(language="en", theme="light", started=True))
    made.enter(session)
    made.show()
    QApplication.processEvents()
    yield made
    session.setParent(None)
    made.session = None
    made.close()
    shiboken6.delete(made)
