"""Files and organisations of the story that the pictures tell: all made up."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

_DOUBLES = {
    "CR": ("Fundación Puentes", "Cámara de Comercio Binacional"),
    "EC": ("Fundacion Puentes", "Camara de comercio bi-nacional"),
}
"""Organisations two offices work with, as each of them writes the name."""


def seen_by(office: str) -> list[dict[str, Any]]:
    """Return the organisations an office works with that another knows, too."""
    body = {"type": "PRIV", "base_country": "PE"}
    return [
        {"entity": "organisation", "set": {**body, "name": name}}
        for name in _DOUBLES.get(office, ())
    ]


def photo(path: Path) -> Path:
    """Draw what stands for a photograph."""
    from PIL import Image, ImageDraw

    image = Image.new("RGB", (1600, 1200), "#bcd7ea")
    pen = ImageDraw.Draw(image)
    pen.ellipse((1150, 120, 1380, 350), fill="#f7d774")
    pen.polygon([(0, 900), (500, 420), (900, 900)], fill="#6f8f72")
    pen.polygon([(600, 900), (1150, 520), (1600, 900)], fill="#55785c")
    pen.rectangle((0, 880, 1600, 1200), fill="#a9c48a")
    pen.rectangle((660, 740, 960, 1000), fill="#e7ddcb")
    pen.polygon([(620, 740), (810, 590), (1000, 740)], fill="#a4553e")
    image.save(path)
    return path


def list_of(path: Path) -> Path:
    """Write a list."""
    path.write_text("Ateliers de 2026 : mars, juin, septembre.\n" * 80, encoding="utf-8")
    return path


def edit_in_excel(path: Path) -> None:
    """Change one cell of a package, as a person would."""
    import openpyxl

    from app.base.text import LANGUAGES
    from app.domain import codelists

    statuses = codelists.codelist("statuses")
    words = {
        statuses.label("COMPLETED", lang): statuses.label("ONGOING", lang) for lang in LANGUAGES
    }
    book = openpyxl.load_workbook(path)
    for cell in (cell for sheet in book.worksheets for line in sheet.iter_rows() for cell in line):
        if word := words.get(str(cell.value)):
            cell.value = word
    book.save(path)


def show_photo(window: MainWindow) -> None:
    """Open the photograph beside the list of documents."""
    from PySide6.QtWidgets import QApplication, QScrollArea

    from app.services import queries
    from app.ui.tables.browser import RecordBrowser

    assert window.session is not None  # noqa: S101  (it was just entered)
    store = window.session.store
    browser = next(b for b in window.findChildren(RecordBrowser) if b.entity == "resource")
    found = queries.ids(store, queries.Query("resource", (queries.Where("kind", "=", "PHOTO"),)))
    browser.show_record(queries.page(store, "resource", found, ("kind",))[0][0])
    application = QApplication.instance()
    assert isinstance(application, QApplication)  # noqa: S101  (it was prepared)
    for _ in range(4):
        application.processEvents()
        application.sendPostedEvents(None, 0)
    area = browser.form.findChildren(QScrollArea)[0]
    area.ensureWidgetVisible(browser.form.boxes["file_name"], 0, 40)
