"""A picture on a sheet of its own: title, drawing and note, as dots or as vectors."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from app.base.files import replacing
from app.ui import theme
from app.ui.charts.chart import Chart

_MARGIN, _GAP = 16, 8
_SHARP = 2
"""Dots of an image per pixel of the screen: it is put into reports."""
_DPI = 96


@dataclass(frozen=True)
class Sheet:
    """A picture with what must stand beside it wherever it goes."""

    title: str
    chart: Chart
    note: str = ""


def image(sheet: Sheet) -> QImage:
    """Return the sheet as an image, twice as sharp as a plain screen."""
    with theme.on_paper():
        size = _size(sheet)
        made = QImage(size * _SHARP, QImage.Format.Format_RGB32)
        made.setDevicePixelRatio(_SHARP)
        _paint(sheet, made, size)
    return made


def save(sheet: Sheet, target: Path) -> None:
    """Write the sheet as SVG where the name ends so, else as PNG.

    Raises:
        PackageError: it could not be written; an older file of that name is untouched.
    """
    data = svg(sheet) if target.suffix.lower() == ".svg" else _png(sheet)
    with replacing(target) as stream:
        stream.write(data)


def svg(sheet: Sheet) -> bytes:
    """Return the sheet as vectors: sharp at any size, its words still words."""
    held = QBuffer()
    with theme.on_paper():
        size = _size(sheet)
        generator = QSvgGenerator()
        generator.setOutputDevice(held)
        generator.setSize(size)
        generator.setViewBox(QRect(0, 0, size.width(), size.height()))
        generator.setResolution(_DPI)
        generator.setTitle(sheet.title)
        generator.setDescription(sheet.chart.accessibleDescription())
        _paint(sheet, generator, size)
    return bytes(held.data().data())


def _png(sheet: Sheet) -> bytes:
    held = QBuffer()
    held.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(held, QByteArray(b"png")).write(image(sheet))
    return bytes(held.data().data())


def _size(sheet: Sheet) -> QSize:
    wide = max(sheet.chart.width(), theme.px(480))
    high = max(sheet.chart.height(), sheet.chart.minimumSizeHint().height())
    words = _title_high() + theme.px(_GAP) + _note_high(sheet, wide)
    return QSize(wide + 2 * theme.px(_MARGIN), high + words + 2 * theme.px(_MARGIN))


def _paint(sheet: Sheet, device: QImage | QSvgGenerator, size: QSize) -> None:
    painter = QPainter(device)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(sheet.chart.layoutDirection())
    whole = QRectF(0, 0, size.width(), size.height())
    painter.fillRect(whole, theme.colour("surface"))
    edge = theme.px(_MARGIN)
    inner = whole.adjusted(edge, edge, -edge, -edge)
    lead = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    painter.setFont(theme.font(bold=True))
    painter.setPen(theme.colour("text"))
    painter.drawText(QRectF(inner.topLeft(), inner.size()), lead, sheet.title)
    note = _note_high(sheet, inner.width())
    top = _title_high() + theme.px(_GAP)
    sheet.chart.draw(painter, inner.adjusted(0, top, 0, -note))
    painter.setFont(theme.font("small"))
    painter.setPen(theme.colour("muted"))
    wrap = lead | int(Qt.TextFlag.TextWordWrap)
    below = QRectF(inner.left(), inner.bottom() - note + theme.px(_GAP), inner.width(), note)
    painter.drawText(below, wrap, sheet.note)
    painter.end()


def _title_high() -> int:
    return QFontMetrics(theme.font(bold=True)).height()


def _note_high(sheet: Sheet, wide: float) -> int:
    if not sheet.note:
        return 0
    wrap = int(Qt.TextFlag.TextWordWrap)
    room = QRect(0, 0, int(wide), 10_000)
    words = QFontMetrics(theme.font("small")).boundingRect(room, wrap, sheet.note)
    return words.height() + theme.px(_GAP)
