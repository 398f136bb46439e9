"""Shares of a whole: one bar in parts, each with its words below it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from app.base.text import translate
from app.ui import i18n, theme
from app.ui.charts.chart import EDGE, Chart, Mark, Numbers, flip, written
from app.ui.charts.labelling import Part, labelled

_THICK, _LINE, _GAP = 20, 20, 16


@dataclass(frozen=True)
class Share:
    """One part of the whole."""

    label: str
    value: float
    text: str
    """The number in words, without the share: that is computed."""
    ours: bool = False
    key: str = ""


class ShareChart(Chart):
    """One bar in parts; where words find no room beside others, they stand one line lower."""

    def __init__(self, name: str, shares: Sequence[Share] = ()) -> None:
        """Show parts under a name that assistive technology says."""
        super().__init__(name)
        self._shares: tuple[Share, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_shares(shares)

    def show_shares(self, shares: Sequence[Share]) -> None:
        """Show other parts; those of nothing are left out."""
        self._shares = tuple(share for share in shares if share.value > 0)
        whole = sum(share.value for share in self._shares)
        self.show_marks(
            [
                written(Mark(s.label, f"{s.text} ({i18n.percent(s.value, whole)})", s.key))
                for s in self._shares
            ]
        )
        self._fit()

    def numbers(self) -> Numbers:
        """Return label, value and share in per cent."""
        whole = sum(share.value for share in self._shares)
        heads = (
            translate("charts", "What"),
            translate("charts", "Number"),
            translate("charts", "Share, %"),
        )
        rows = tuple((s.label, s.value, round(100 * s.value / whole, 1)) for s in self._shares)
        return Numbers(heads, rows)

    def sizeHint(self) -> QSize:
        """Qt: the bar and its words."""
        below = theme.px(_LINE) * self._levels(self._wide())
        return QSize(theme.px(320), theme.px(_THICK) + below + theme.px(8))

    def minimumSizeHint(self) -> QSize:
        """Qt: as high as it must be."""
        return QSize(theme.px(200), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: another width may need more lines."""
        super().resizeEvent(event)
        self._fit()

    def draw(self, painter: QPainter, area: QRectF, current: int = -1) -> list[QRectF]:
        """Paint the parts, and the words below them."""
        del current
        face = theme.font("small")
        painter.setFont(face)
        mirrored = self.mirrored()
        lead = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        high, line = theme.px(_THICK), theme.px(_LINE)
        parts, shown = self._parts(area.width())
        placed = labelled(parts, area.width(), theme.px(_GAP))
        places = []
        for share, part, said, words in zip(self._shares, parts, shown, placed, strict=True):
            wide = max(part.end - part.start - theme.px(2), 1.0)
            bar = flip(
                QRectF(area.left() + part.start, area.top(), wide, high), area, mirrored=mirrored
            )
            painter.fillRect(bar, theme.colour("accent" if share.ours else "grey"))
            top = area.top() + high + theme.px(4) + words.level * line
            if words.stem is not None:
                x = flip(QRectF(area.left() + words.stem, 0, 0, 0), area, mirrored=mirrored).left()
                painter.setPen(QPen(theme.colour("border"), 1))
                painter.drawLine(QPointF(x, area.top() + high), QPointF(x, top + line * 0.8))
            text = QRectF(area.left() + words.left, top, part.wide, line)
            inside = theme.px(4) if words.stem is not None else 0
            text.adjust(inside, 0, 0, 0)
            painter.setPen(theme.colour("text"))
            painter.drawText(flip(text, area, mirrored=mirrored), lead, said)
            places.append(bar)
        return places

    def _parts(self, width: float) -> tuple[list[Part], list[str]]:
        """Return the parts of the bar, and their words, cut where the whole bar has no room."""
        metrics = QFontMetrics(theme.font("small"))
        whole = sum(share.value for share in self._shares)
        parts: list[Part] = []
        shown: list[str] = []
        at = 0.0
        for share, mark in zip(self._shares, self._marks, strict=True):
            room = int(width) - theme.px(12)
            said = metrics.elidedText(
                f"{mark.label} {mark.text}", Qt.TextElideMode.ElideRight, room
            )
            end = at + width * share.value / whole
            wide = metrics.horizontalAdvance(said) + theme.px(10)
            parts.append(Part(at, min(end, width), wide))
            shown.append(said)
            at = end
        return parts, shown

    def _levels(self, width: float) -> int:
        placed = labelled(self._parts(width)[0], width, theme.px(_GAP))
        return max((words.level for words in placed), default=0) + 1

    def _wide(self) -> float:
        return float(max(self.width(), theme.px(200)) - 2 * theme.px(EDGE))

    def _fit(self) -> None:
        self.setFixedHeight(self.sizeHint().height())
