"""Targets against values: how far each came, with a stroke where it should be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from app.base.text import translate
from app.ui import i18n, theme
from app.ui.charts.chart import Mark, Numbers, flip, written
from app.ui.charts.rows import LINE, THICK, RowChart

_STROKE = 3


@dataclass(frozen=True)
class Target:
    """One aim and how far it is reached."""

    label: str
    value: float
    target: float | None
    """Where it should be; None: nobody has said."""
    text: str
    key: str = ""


class TargetChart(RowChart):
    """A bar for what is, a track and a stroke for what is aimed at."""

    def __init__(self, name: str, targets: Sequence[Target] = (), *, alike: bool = True) -> None:
        """Show targets under a name that assistive technology says.

        Args:
            name: what the picture is about.
            targets: what to show.
            alike: all in one unit, hence on one scale; else each target is as long as the others.
        """
        super().__init__(name)
        self._targets: tuple[Target, ...] = ()
        self._alike = alike
        self.show_targets(targets)

    def show_targets(self, targets: Sequence[Target]) -> None:
        """Show other targets."""
        self._targets = tuple(targets)
        self.show_marks([written(Mark(t.label, t.text, t.key)) for t in targets])

    def numbers(self) -> Numbers:
        """Return label, value and target."""
        heads = (
            translate("charts", "What"),
            translate("charts", "Value"),
            translate("charts", "Target"),
        )
        return Numbers(heads, tuple((t.label, t.value, t.target) for t in self._targets))

    def draw_line(self, painter: QPainter, at: int, room: QRectF, area: QRectF) -> float:
        """Draw track, bar and stroke."""
        aim = self._targets[at]
        value, target = self._measured(aim)
        longest = max((max(self._measured(t)) for t in self._targets), default=0.0)
        unit = room.width() / longest if longest else 0.0
        middle = room.center().y()
        high, stroke = theme.px(THICK), theme.px(_STROKE)
        left = room.left()
        track = QRectF(left, middle - high / 2, target * unit, high)
        self.bar(painter, track, area, theme.colour("track"))
        done = QRectF(left, middle - high / 4, max(value * unit, 2.0 if value else 0.0), high / 2)
        self.bar(painter, done, area, theme.colour("accent"))
        if target:
            tall = theme.px(LINE) - theme.px(8)
            aimed = QRectF(left + target * unit - stroke, middle - tall / 2, stroke, tall)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.fillRect(flip(aimed, area, mirrored=self.mirrored()), theme.colour("text"))
        return left + max(value, target) * unit

    def _measured(self, aim: Target) -> tuple[float, float]:
        """Return value and target in the unit they are drawn in."""
        value, target = max(aim.value, 0.0), max(aim.target or 0.0, 0.0)
        if self._alike:
            return value, target
        return (value / target, 1.0) if target else (min(value, 1.0), 0.0)


def target_words(value: float, target: float | None) -> str:
    """Return how far a value came, in words: with its target and the share of it, if there is one.

    The numbers are whole: people, or what is counted like them.
    """
    got = i18n.number(value)
    if not target:
        return got
    return translate(
        "figures", "{got} of {aim}, {share}",
        got=got, aim=i18n.number(target), share=i18n.percent(value, target),
    )  # fmt: skip
