"""Pages on paper: set as text, drawn on a printer or into a PDF, numbered, in reading direction."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from PySide6.QtCore import QMarginsF, QPoint, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
    QTextOption,
    QTransform,
)
from PySide6.QtWidgets import QMenu, QWidget

from app.base import clock, text
from app.base.text import translate
from app.ui import i18n, prompts
from app.ui.session import Session

_MARGIN = 16.0
"""Millimetres on every side."""
_DOTS = 300
_POINTS = (9.5, 9.0, 8.5, 8.0)
"""Sizes of the letters, the usual one first."""
_FOOT_POINTS = 8.0
_FOOT = 1.8
"""Height of the foot in lines."""


@dataclass(frozen=True)
class Paper:
    """Something to print."""

    title: str
    html: str
    """What stands inside the body; its tables are set by ``table``."""
    landscape: bool = False
    one_page: bool = False
    """Set smaller, within reason, where that saves a second page."""


def table(heads: Sequence[str], rows: Sequence[Sequence[str]], right: Sequence[bool] = ()) -> str:
    """Return a table; columns run in reading direction, its headings stand on every page.

    Args:
        heads: the headings; none for a table without.
        rows: texts of the cells.
        right: which columns are numbers.
    """
    mirrored = _mirrored()
    start, end = ("right", "left") if mirrored else ("left", "right")
    count = max((len(row) for row in (heads, *rows)), default=0)
    sides = [end if at < len(right) and right[at] else start for at in range(count)]

    def line(cells: Sequence[str], tag: str, style: str) -> str:
        made = [
            f'<{tag} align="{side}" valign="middle" style="{style}">{escape(cell)}</{tag}>'
            for cell, side in zip(cells, sides, strict=False)
        ]
        return f"<tr>{''.join(reversed(made) if mirrored else made)}</tr>"

    rule = "border-bottom:1px solid #c8ccd2"
    head = f"<thead>{line(heads, 'th', f'font-weight:600; {rule}')}</thead>" if heads else ""
    body = "".join(line(row, "td", rule) for row in rows)
    return (
        '<table width="100%" cellspacing="0" cellpadding="2" border="0"'
        f' style="border-collapse:collapse">{head}<tbody>{body}</tbody></table>'
    )


def save(paper: Paper, path: Path) -> None:
    """Write a PDF; the text in it can be searched and copied."""
    writer = QPdfWriter(str(path))
    writer.setTitle(paper.title)
    writer.setCreator("Passerelle")
    writer.setResolution(_DOTS)
    _draw(paper, writer)


def send(parent: QWidget, paper: Paper) -> bool:
    """Ask for a printer and print; tell whether it was sent there."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(paper.title)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    _draw(paper, printer)
    return True


def offer(
    parent: QWidget, session: Session, ask: Callable[[Callable[[Paper], None]], None]
) -> QMenu:
    """Let the person choose printer or PDF, and put on paper what ``ask`` hands over."""
    menu = QMenu(parent)
    menu.addAction(
        translate("paper", "Print…"), lambda: ask(lambda paper: _print(parent, session, paper))
    )
    menu.addAction(
        translate("paper", "Save as PDF…"), lambda: ask(lambda paper: _keep(parent, session, paper))
    )
    menu.aboutToHide.connect(menu.deleteLater)
    corner = QPoint(0 if _mirrored() else max(0, parent.width() - menu.sizeHint().width()), 0)
    menu.popup(parent.mapToGlobal(corner))
    menu.setActiveAction(menu.actions()[0])
    return menu


def _print(parent: QWidget, session: Session, paper: Paper) -> None:
    if send(parent, paper):
        session.say(translate("paper", "Sent to the printer."), "good")


def _keep(parent: QWidget, session: Session, paper: Paper) -> None:
    name = f"{_file_name(paper.title)}.pdf"
    path = prompts.new_file(parent, translate("paper", "Save as PDF"), name, "PDF (*.pdf)")
    if path is None:
        return
    save(paper, path)
    session.say(translate("paper", "Saved: {name}", name=i18n.left_to_right(path.name)), "good")


def _file_name(title: str) -> str:
    kept = "".join(c if c.isalnum() or c in " -_" else " " for c in title)
    return " ".join(kept.split())[:80] or "Passerelle"


def _mirrored() -> bool:
    return text.language() in text.RIGHT_TO_LEFT


def document(paper: Paper, device: QPagedPaintDevice, size: QSizeF) -> QTextDocument:
    """Return a paper as a document of pages of this size, in dots of the device."""
    made = QTextDocument()
    made.documentLayout().setPaintDevice(device)
    made.setDocumentMargin(0)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    way = Qt.LayoutDirection.RightToLeft if _mirrored() else Qt.LayoutDirection.LeftToRight
    option.setTextDirection(way)
    made.setDefaultTextOption(option)
    made.setHtml(f'<body dir="{"rtl" if _mirrored() else "ltr"}">{paper.html}</body>')
    for points in _POINTS if paper.one_page else _POINTS[:1]:
        made.setDefaultFont(_face(points))
        made.setPageSize(size)
        if made.pageCount() == 1:
            return made
    made.setDefaultFont(_face(_POINTS[0]))
    return made


def _face(points: float) -> QFont:
    face = QFont()
    face.setFamilies(["Noto Sans", "Noto Sans Arabic"])
    face.setPointSizeF(points)
    return face


def _draw(paper: Paper, device: QPagedPaintDevice) -> None:
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    way = QPageLayout.Orientation
    device.setPageOrientation(way.Landscape if paper.landscape else way.Portrait)
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    device.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    painter = QPainter(device)
    painter.setFont(_face(_FOOT_POINTS))
    line = painter.fontMetrics().height()
    page = device.pageLayout().paintRectPixels(device.logicalDpiX())
    wide, high = float(page.width()), float(page.height()) - _FOOT * line
    made = document(paper, device, QSizeF(wide, high))
    for number in range(made.pageCount()):
        if number:
            device.newPage()
        painter.save()
        painter.setWorldTransform(QTransform.fromTranslate(0, -number * high))
        made.drawContents(painter, QRectF(0, number * high, wide, high))
        painter.restore()
        _foot(painter, QRectF(0, high, wide, _FOOT * line), paper.title, number, made.pageCount())
    painter.end()


def _foot(painter: QPainter, place: QRectF, title: str, number: int, count: int) -> None:
    """Draw title and day at the start of the line, and the page at its end."""
    painter.setFont(_face(_FOOT_POINTS))
    painter.setPen(Qt.GlobalColor.darkGray)
    bottom = Qt.AlignmentFlag.AlignBottom
    start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    if _mirrored():
        start, end = end, start
    said = f"Passerelle · {i18n.day(clock.today())} · {i18n.isolate(title)}"
    room = place.width() * 0.85
    said = painter.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, int(room))
    painter.drawText(place, int(start | bottom), said)
    painter.drawText(place, int(end | bottom), f"{number + 1} / {count}")
