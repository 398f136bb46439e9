"""What the pictures of care show: an office that holds a contact and old notes, all invented."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.ui.jobs import Runner
    from app.ui.main_window import MainWindow

PAGES = ("care", "held", "audit", "password")
_YEARS = 8 * 365 * 86_400_000
_CLOSED = "CR closed.xlsx"


def play(folder: Path) -> None:
    """Let an office record years ago, and again now; and get a file closed by a password."""
    from app.base import clock
    from app.exchange import passwords
    from app.services import backup, exchange, start

    real = clock.now_ms
    clock.now_ms = lambda: real() - _YEARS
    try:
        store = start.create(_database(folder), office="CR", role="field", label="Laptop 1")
        _record(store)
    finally:
        clock.now_ms = real
    _contact(store, "Coordination du guichet")
    backup.make(store)
    made = exchange.export(store, "HQ", folder)
    passwords.close(made.path, folder / _CLOSED, "told by phone")
    start.close_store(store)


def _record(store: Any) -> None:  # noqa: ANN401  (an open store)
    from app.services import records

    _contact(store, "Point focal du canton")
    for title in ("Première visite du guichet", "Ce que disent les familles"):
        told = {"kind": "LESSON", "noted_on": "2018-11-05", "title": title, "text": title}
        records.save(store, "progress_note", None, told)


def _contact(store: Any, function: str) -> None:  # noqa: ANN401  (an open store)
    from app.services import records

    told = {
        "function": function, "agency": "IOM", "consent": True, "consent_on": "2018-10-02",
        "consent_scope": "office", "name": "Prénom Nom", "work_email": "point.focal@example.org",
    }  # fmt: skip
    records.save(store, "contact", None, told)


def show(window: MainWindow, page: str, runner: Runner, desk: Path) -> QWidget:
    """Show one of the pictures, at the desk of this database; return the widget to look at."""
    from app.services import start
    from app.ui.session import Session

    store = start.open_store(_database(desk.parent))
    window.enter(Session(store, start.who(store), runner))
    window.show()
    return _file(window, desk.parent) if page == "password" else _dialog(window, page)


def _dialog(window: MainWindow, page: str) -> QWidget:
    from PySide6.QtWidgets import QApplication, QFrame, QScrollArea

    from app.ui.pages.data_care import AuditDialog, DataCare, HeldDialog

    window.go("settings")
    QApplication.processEvents()
    care = window.findChildren(DataCare)[0]
    if page == "held":
        care.ask_held()
        return window.findChildren(HeldDialog)[0]
    if page == "audit":
        care.ask_audit()
        return window.findChildren(AuditDialog)[0]
    group = care.parent()
    assert isinstance(group, QFrame)  # noqa: S101  (as the settings set it)
    area = window.page().findChildren(QScrollArea)[0]  # type: ignore[union-attr]
    area.verticalScrollBar().setValue(group.y())
    return window


def _file(window: MainWindow, folder: Path) -> QWidget:
    from PySide6.QtCore import QEventLoop

    from app.ui.pages.exchange import ExchangePage

    window.go("exchange", files=[folder / _CLOSED])
    shown = window.page()
    assert isinstance(shown, ExchangePage)  # noqa: S101  (the way leads there)
    loop = QEventLoop()
    shown.receive.line.over.connect(loop.quit)
    loop.exec()
    return window


def _database(folder: Path) -> Path:
    return folder / "care-cr.db"
