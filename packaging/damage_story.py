"""What the pictures of bad days show: a damaged database with a backup, and one only looked at."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.ui.jobs import Runner
    from app.ui.main_window import MainWindow

PAGES = ("damaged", "only-looked-at")


def play(folder: Path) -> None:
    """Let an office record, make a backup, record more, and find its database damaged."""
    from app.services import backup, records, start

    store = start.create(_database(folder), office="CR", role="field", label="Laptop 1")
    for title in ("Agua y saneamiento", "Escuelas abiertas"):
        records.save(store, "initiative", None, {"title": title})
    backup.make(store)
    for title in ("Caminos", "Formación"):
        records.save(store, "initiative", None, {"title": title})
    start.close_store(store)
    whole = _database(folder).read_bytes()
    _database(folder).with_name("looked-at.db").write_bytes(whole)
    _database(folder).write_bytes(whole[: len(whole) // 3])


def show(window: MainWindow, page: str, runner: Runner, desk: Path) -> QWidget:
    """Show one of the pictures, at the desk of this database; return the widget to look at."""
    from app.services import glance, restore, start, viewing
    from app.ui.damaged_page import DamagedPage, Ways
    from app.ui.session import Session

    path = _database(desk.parent)
    if page == "damaged":
        found = restore.newest_good(path)
        assert found is not None  # noqa: S101  (as it was played)
        window.cover(DamagedPage(path, found, Ways(lambda *_: None, lambda: None, lambda: None)))
        return window
    store = viewing.open_copy(path.with_name("looked-at.db"), glance.LASTING)
    store.identity = viewing.known_as(start.identify(store), store)
    window.enter(Session(store, start.who(store), runner))
    window.go("initiatives")
    return window


def _database(folder: Path) -> Path:
    return folder / "damage-cr.db"
