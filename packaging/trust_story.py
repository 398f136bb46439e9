"""What the pictures of trust show: a protected headquarters and three offices, all invented."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.ui.jobs import Runner
    from app.ui.main_window import MainWindow
    from app.ui.pages.job_line import JobLine

PAGES = (
    *("signatures", "unverified", "digits", "padlocks", "lost", "locked", "start", "passphrase"),
    *("forgotten", "recovery", "request", "closed"),
)
_STEPS = {"start": 1, "passphrase": 3}
"""Pictures of the first start."""
_OF_EACH = {"signatures", "closed"}
"""Pictures that an office has of its own; the others are headquarters' everywhere."""
MAIL = "trust-mail"
_REQUEST = "request BF.json"
_WORDS = "quatre mots pour la photo"
_OFFICES = (("CR", "Laptop 1"), ("SN", "Laptop 2"), ("MA", "Portable 1"))


def play(folder: Path) -> None:
    """Let headquarters verify one laptop and lose another; the third one's package waits."""
    from app.services import enrolling, exchange, records, start

    hq = start.create(_database(folder), office="HQ", role="hq", label="Desk 1", passphrase=_WORDS)
    stores: dict[str, Any] = {}
    for office, label in _OFFICES:
        stores[office] = start.create(
            folder / f"trust-{office}.db", office=office, role="field", label=label
        )
        records.save(stores[office], "initiative", None, {"title": f"Initiative {office}"})
    for office in ("CR", "SN"):
        file = folder / f"{office}.json"
        digits = enrolling.enrol(stores[office], file).digits
        enrolling.verify(hq, file, digits)
        exchange.take(hq, [exchange.export(stores[office], "HQ", folder).path])
    enrolling.revoke(hq, enrolling.own(stores["SN"]).signer.replica)
    (folder / MAIL).mkdir()
    for office in ("MA", "CR"):
        records.save(stores[office], "initiative", None, {"title": f"Plan {office}"})
        exchange.export(stores[office], "HQ", folder / MAIL)
    _forget(hq, folder)
    for store in (hq, *stores.values()):
        start.close_store(store)


def _forget(hq: Any, folder: Path) -> None:  # noqa: ANN401  (an open store)
    """Let an office that headquarters can help forget its passphrase."""
    from app.services import enrolling, exchange, forgotten, protection, rescue, start

    path = folder / "trust-BF.db"
    store = start.create(path, office="BF", role="field", label="Portable 2", passphrase=_WORDS)
    for own, other in ((hq, store), (store, hq)):
        digits = enrolling.enrol(other, folder / "BF.json").digits
        enrolling.verify(own, folder / "BF.json", digits)
    rescue.make(hq)
    exchange.take(store, [exchange.export(hq, "BF", folder).path])
    start.close_store(store)
    protection.lock(path)
    forgotten.ask(path, folder / _REQUEST)


def show(window: MainWindow, page: str, runner: Runner, desk: Path) -> QWidget:
    """Show one of the pictures, at the desk of this database; return the widget to look at."""
    from app.services import protection, start
    from app.ui.session import Session
    from app.ui.unlock_page import UnlockPage
    from app.ui.wizards.first_start import FirstStart

    if page in _STEPS:
        wizard = FirstStart(window, runner)
        window.cover(wizard)
        wizard.show_step(_STEPS[page])
        return window
    folder = desk.parent
    path = _database(folder)
    if page in _OF_EACH and desk.stem != "hq":
        path = folder / "trust-BF.db"
    if page in {"locked", "forgotten"}:
        asked = path if page == "locked" else folder / "trust-BF.db"
        locked = UnlockPage(asked, runner, lambda: None)
        window.cover(locked)
        if page == "forgotten":
            locked.help()
        return window
    protection.unlock(path, _WORDS)
    store = start.open_store(path)
    window.enter(Session(store, start.who(store), runner))
    window.show()
    return _arrange(window, page, folder)


def _arrange(window: MainWindow, page: str, folder: Path) -> QWidget:
    from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QScrollArea

    from app.base.text import translate
    from app.ui.pages.digits_sheet import DigitsSheet
    from app.ui.pages.exchange import ExchangePage
    from app.ui.pages.reception import ReceptionPage
    from app.ui.pages.recovery import Recovery, RescueSheet
    from app.ui.pages.trust import Signatures

    if page in {"signatures", "recovery", "request"}:
        window.go("settings")
        QApplication.processEvents()
        if page == "request":
            window.findChildren(Recovery)[0].look_at(folder / _REQUEST)
            return window.findChildren(RescueSheet)[0]
        part: type[QWidget] = Signatures if page == "signatures" else Recovery
        group = window.findChildren(part)[0].parent()
        area = window.page().findChildren(QScrollArea)[0]  # type: ignore[union-attr]
        assert isinstance(group, QFrame)  # noqa: S101  (as the settings set it)
        area.verticalScrollBar().setValue(group.y() - 140)
        return window
    if page == "lost":
        window.go("offices", office="SN")
        return window
    if page == "closed":
        window.go("exchange")
        exchanging = window.page()
        assert isinstance(exchanging, ExchangePage)  # noqa: S101  (the way leads there)
        exchanging.send.closed.setChecked(True)
        QApplication.processEvents()
        return window
    files = sorted((folder / MAIL).iterdir())
    window.go("reception" if page == "padlocks" else "exchange", files=files)
    shown = window.page()
    if isinstance(shown, ReceptionPage):
        _wait_for(shown.line)
        return window
    assert isinstance(shown, ExchangePage)  # noqa: S101  (the way leads there)
    _wait_for(shown.receive.line)
    if page == "digits":
        words = translate("trust", "Compare digits…")
        buttons = shown.receive.findChildren(QPushButton)
        next(each for each in buttons if each.accessibleName() == words).click()
        QApplication.processEvents()
        return window.findChildren(DigitsSheet)[0]
    return window


def _wait_for(line: JobLine) -> None:
    """Return when the files are read."""
    from PySide6.QtCore import QEventLoop

    loop = QEventLoop()
    line.over.connect(loop.quit)
    loop.exec()


def _database(folder: Path) -> Path:
    return folder / "trust-hq.db"
