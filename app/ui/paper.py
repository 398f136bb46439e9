"""Reports on paper: sent to a printer, or kept as PDF; set by the same hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMarginsF, QPoint
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QMenu, QWidget

from app.base import text
from app.base.text import translate
from app.domain.report import Report
from app.services import report_files
from app.ui import i18n, prompts
from app.ui.session import Session

_DOTS = 220
"""Of a printed page, an inch."""


def offer(
    parent: QWidget, session: Session, ask: Callable[[Callable[[Report], None]], None]
) -> QMenu:
    """Let the person choose printer or PDF, and put on paper what ``ask`` hands over."""
    menu = QMenu(parent)
    menu.addAction(
        translate("paper", "Print…"), lambda: ask(lambda report: send(parent, session, report))
    )
    menu.addAction(
        translate("paper", "Save as PDF…"),
        lambda: ask(lambda report: keep(parent, session, report)),
    )
    menu.aboutToHide.connect(menu.deleteLater)
    mirrored = text.language() in text.RIGHT_TO_LEFT
    corner = QPoint(0 if mirrored else max(0, parent.width() - menu.sizeHint().width()), 0)
    menu.popup(parent.mapToGlobal(corner))
    menu.setActiveAction(menu.actions()[0])
    return menu


def keep(parent: QWidget, session: Session, report: Report, name: str = "") -> None:
    """Ask for a place and save a report there as PDF.

    Args:
        parent: what the person looks at.
        session: the open database.
        report: what to save.
        name: of the file, if not that of the report.
    """
    proposed = f"{name or report.title or 'Passerelle'}.pdf"
    path = prompts.new_file(parent, translate("paper", "Save as PDF"), proposed, "PDF (*.pdf)")
    if path is None:
        return
    said = translate("paper", "Saved: {name}", name=i18n.left_to_right(path.name))
    session.ask(
        parent,
        lambda: report_files.save(session.store, report, "pdf", path, replace=True),
        lambda _: session.say(said, "good"),
        whole=True,
    )


def send(
    parent: QWidget, session: Session, report: Report, then: Callable[[], object] | None = None
) -> None:
    """Ask for a printer, set the pages, and send them there.

    Args:
        parent: what the person looks at.
        session: the open database.
        report: what to print.
        then: called once the pages are on their way.
    """
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(report.title)
    if QPrintDialog(printer, parent).exec() != QPrintDialog.DialogCode.Accepted:
        return

    def done(pages: Sequence[bytes]) -> None:
        draw(pages, printer)
        session.say(translate("paper", "Sent to the printer."), "good")
        if then is not None:
            then()

    session.ask(parent, lambda: report_files.pages(session.store, report, _DOTS), done)


def draw(pages: Sequence[bytes], device: QPagedPaintDevice) -> None:
    """Draw pictures of pages, each upright or lying as it is, as large as the paper."""
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    device.setPageMargins(QMarginsF())
    way = QPageLayout.Orientation
    painter = QPainter()
    for page in pages:
        picture = QImage.fromData(page)
        lies = picture.width() > picture.height()
        device.setPageOrientation(way.Landscape if lies else way.Portrait)
        if painter.isActive():
            device.newPage()
        else:
            painter.begin(device)
        painter.drawImage(painter.viewport(), picture)
    painter.end()
