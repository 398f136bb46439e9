"""What leaves the window by the clipboard and as pictures: nothing in it that is not shown.

The same words and numbers as in ``test_canaries``, looked for in every form the clipboard offers
and in every byte of a saved picture. A picture is also read as SVG, whose words are words: what is
painted into the dots is the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter
from PySide6.QtWidgets import QApplication

from app.domain.report import Profile
from app.reports.registry import DEFINITIONS
from app.services import start
from app.ui import prompts
from app.ui.charts.behind import NumbersDialog
from app.ui.charts.picture import Picture
from app.ui.jobs import InlineRunner
from app.ui.main_window import MainWindow
from app.ui.pages.reports import ReportsPage
from app.ui.preferences import Preferences
from app.ui.session import Session
from tests.app.ui.dressing import dress
from tests.canaries import packed_in
from tests.journeys.test_canaries import (
    IN_TEXTS,
    MEN,
    PERSONS,
    WOMEN,
    initiative,
    number,
    office,
    seen,
)
from tests.laptops import Laptop

__all__ = ["office"]

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
    pytest.mark.long,
]

CHUNKS = {b"IHDR", b"pHYs", b"IDAT", b"IEND"}
"""What a picture is made of; words would lie in others."""


@pytest.fixture
def window(qapp: QApplication, office: Laptop) -> Iterator[MainWindow]:
    """The window of the office whose database holds a canary in every place."""
    dress(qapp)
    made = MainWindow(Preferences(language="en", theme="light", started=True))
    made.enter(Session(office.store, start.who(office.store), InlineRunner()))
    made.show()
    QApplication.processEvents()
    yield made
    assert made.session is not None
    made.session.setParent(None)
    made.session = None
    made.close()
    shiboken6.delete(made)


def clipboard() -> bytes:
    """Return all the clipboard offers, in every form."""
    held = QGuiApplication.clipboard().mimeData()
    found = [bytes(held.data(form).data()) for form in held.formats()]
    return b"\n".join([*found, held.text().encode(), held.html().encode()])


def chunks(png: bytes) -> set[bytes]:
    """Return the kinds of parts a PNG has."""
    at, found = 8, set()
    while at < len(png):
        found.add(png[at + 4 : at + 8])
        at += 12 + int.from_bytes(png[at : at + 4])
    return found


def as_png(image: QImage) -> bytes:
    """Return an image as a program writes it that pasted it."""
    assert image.textKeys() == []
    held = QBuffer()
    held.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(held, QByteArray(b"png")).write(image)
    return bytes(held.data().data())


def pictures_of(
    shown: Picture, folder: Path, monkeypatch: pytest.MonkeyPatch, *, dots: bool
) -> Iterator[tuple[str, bytes]]:
    """Yield all that leaves of a picture: saved, copied, and the numbers behind it."""
    for ending in ("png", "svg") if dots else ("svg",):
        target = folder / f"picture.{ending}"
        target.unlink(missing_ok=True)
        monkeypatch.setattr(prompts, "new_file", lambda *_, to=target: to)
        shown.save_as(ending)
        data = packed_in(target)
        assert ending == "svg" or chunks(target.read_bytes()) <= CHUNKS
        yield ending, data
    if dots:
        shown.copy_image()
        copied = QGuiApplication.clipboard().image()
        assert not copied.isNull()
        assert chunks(as_png(copied)) <= CHUNKS
        yield "image", clipboard()
    shown.show_numbers()
    (dialog,) = shown.findChildren(NumbersDialog)
    dialog.copy()
    yield "numbers", clipboard()
    dialog.accept()
    shiboken6.delete(dialog)


def leaving(
    page: ReportsPage, folder: Path, monkeypatch: pytest.MonkeyPatch, *, dots: bool
) -> Iterator[tuple[str, bytes]]:
    """Yield all that leaves the page of a report by the clipboard and as pictures.

    Args:
        page: with a report.
        folder: of the pictures.
        monkeypatch: answers where they go.
        dots: also as dots, which takes long and says the same.
    """
    while not page.view.complete:
        QApplication.processEvents()
    for key, table in page.view.tables.items():
        table.copy()
        yield f"table {key}", clipboard()
    for at, shown in enumerate(page.view.findChildren(Picture)):
        if shown.chart.marks():
            for form, data in pictures_of(shown, folder, monkeypatch, dots=dots):
                yield f"picture {at} {form}", data


def all_leaving(
    window: MainWindow,
    office: Laptop,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    profile: Profile,
) -> dict[str, bytes]:
    """Return all that leaves the pages of all reports, by report and what it is."""
    given = {"initiative": initiative(office), "round": "SEED-R1", "country": "CR"}
    left: dict[str, bytes] = {}
    for found in DEFINITIONS:
        people = "beneficiary_figure" in found.wants
        if found.needs == "indicator" or (profile is Profile.HQ and not people):
            continue
        needed = {found.needs: given[found.needs]} if found.needs in given else {}
        window.go("reports", report=found.key, profile=profile.value, **needed)
        page = window.page()
        assert isinstance(page, ReportsPage)
        assert page.view.report is not None, found.key
        dots = people and not any(what.endswith("image") for what in left)
        for what, data in leaving(page, folder, monkeypatch, dots=dots):
            left[f"{found.key}: {what}"] = data
    return left


def test_a_number_that_leaves_the_window_would_be_found(
    window: MainWindow, office: Laptop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = all_leaving(window, office, tmp_path, monkeypatch, Profile.HQ)
    telling = {what for what, data in left.items() if number(data, MEN)}
    assert {"svg", "numbers"} <= {what.split()[-1] for what in telling}
    assert any(" table " in what for what in telling)


@pytest.mark.in_turn(2)
@pytest.mark.parametrize("profile", [Profile.PARTNER, Profile.PUBLIC])
def test_nothing_hidden_leaves_the_window_by_the_clipboard_or_as_a_picture(
    window: MainWindow,
    office: Laptop,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    profile: Profile,
) -> None:
    words = PERSONS if profile is Profile.PARTNER else (*PERSONS, *IN_TEXTS)
    left = all_leaving(window, office, tmp_path, monkeypatch, profile)

    assert {"svg", "png", "image", "numbers"} <= {what.split()[-1] for what in left}
    assert [(what, word) for what, data in left.items() for word in seen(data, words)] == []
    men = {what for what, data in left.items() if number(data, MEN)}
    both = {what for what, data in left.items() if number(data, MEN + WOMEN)}
    assert not (men and both), (men, both)
