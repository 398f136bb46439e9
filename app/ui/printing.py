"""A receipt on paper: one page of A4, on a printer or as PDF."""

from __future__ import annotations

from html import escape
from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QWidget

from app.base import text
from app.base.text import translate
from app.services.exchange import ReceiptPage
from app.ui import i18n

_MARGIN = 20.0
"""Millimetres on every side."""
_DOTS = 300
_LARGE = 'style="font-size:22pt; font-weight:600"'
_SIZES = (10.5, 9.5, 8.5, 7.5, 6.5, 5.5)
"""Points of the letters, the largest first: a receipt is one page, however much it says."""


def save_receipt(found: ReceiptPage, path: Path) -> None:
    """Write a receipt as a PDF of one page; the text in it can be searched and copied."""
    writer = QPdfWriter(str(path))
    writer.setTitle(found.title)
    writer.setCreator("Passerelle")
    writer.setResolution(_DOTS)
    _draw(found, writer)


def print_receipt(parent: QWidget, found: ReceiptPage) -> bool:
    """Ask for a printer and print a receipt; tell whether it was sent there."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(found.title)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    _draw(found, printer)
    return True


def _draw(found: ReceiptPage, device: QPagedPaintDevice) -> None:
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    device.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    document(found, device.pageLayout().paintRect(QPageLayout.Unit.Point).size()).print_(device)


def document(found: ReceiptPage, size: QSizeF) -> QTextDocument:
    """Return a receipt as a document of one page of this size in points."""
    made = QTextDocument()
    made.setDocumentMargin(0)
    mirrored = text.language() in text.RIGHT_TO_LEFT
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    way = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    option.setTextDirection(way)
    made.setDefaultTextOption(option)
    made.setHtml(_html(found, "rtl" if mirrored else "ltr"))
    for points in _SIZES:
        face = QFont()
        face.setFamilies(["Noto Sans", "Noto Sans Arabic"])
        face.setPointSizeF(points)
        made.setDefaultFont(face)
        made.setPageSize(size)
        if made.pageCount() == 1:
            break
    return made


def _html(found: ReceiptPage, way: str) -> str:
    cells = [(escape(name), escape(value)) for name, value in found.facts]
    if way == "rtl":
        cells = [(value, name) for name, value in cells]
    lines = "".join(
        f'<tr><td style="padding:2pt 12pt 2pt 0">{a}</td><td style="padding:2pt 0">{b}</td></tr>'
        for a, b in cells
    )
    refused = "".join(f"<li>{escape(why)}</li>" for why in found.refused)
    code = escape(i18n.left_to_right(found.code))
    hint = escape(
        translate(
            "receipt",
            "Read this code out by phone: it confirms the package before this receipt arrives.",
        )
    )
    name = escape(translate("receipt", "Code"))
    return (
        f'<body dir="{way}"><h1 style="font-size:16pt">{escape(found.title)}</h1>'
        f"<p>{name}<br/><span {_LARGE}>{code}</span></p>"
        f'<p style="margin-bottom:10pt">{hint}</p>'
        f"{f'<ul>{refused}</ul>' if refused else ''}"
        f'<table width="100%">{lines}</table>'
        f'<p style="color:#555; font-size:9pt">Passerelle · {escape(found.package)}</p></body>'
    )
