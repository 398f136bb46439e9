"""Ready for IATI: what an initiative still wants before it can be published, each with its way."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.base.text import translate
from app.domain.record import Changes
from app.services import iati
from app.services.iati import Line, Weight
from app.ui import theme
from app.ui.parts import (
    band,
    button,
    card,
    clear,
    column,
    holder,
    label,
    picture,
    row,
    rule,
    scroll,
)
from app.ui.session import Session

_SIGNS = {
    Weight.BLOCKING: ("circle-alert", "bad"),
    Weight.WARNING: ("triangle-alert", "warn"),
    Weight.WAITING: ("info", "muted"),
}


class ReadinessView(QWidget):
    """A line whether it is ready, then what to complete first and what is worth mending."""

    wanted = Signal(str, str)
    """Entity and field to go to; without a field the list, of an initiative its conflicts."""

    def __init__(self, session: Session, uid: str) -> None:
        """Ask at once, and again whenever something changes."""
        super().__init__()
        self.session = session
        self._uid = uid
        self._stale = False
        self._lines = column(gap=12)
        self._lines.setContentsMargins(0, 0, theme.px(8), theme.px(16))
        sheet = holder(self._lines)
        sheet.setMaximumWidth(theme.px(820))
        line = row(sheet, gap=0)
        line.setStretch(0, 1)
        line.addStretch(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll(holder(line), name="clear"), 1)
        session.hub.changed.connect(self._on_touched)
        self.refresh()

    def refresh(self) -> None:
        """Ask again."""
        self._stale = False
        store, uid = self.session.store, self._uid
        self.session.ask(self, lambda: iati.lines(store, uid), self._show, lambda _: None)

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: what changed while the tab was away is asked for now."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _on_touched(self, changes: Changes) -> None:
        self._stale = self._stale or bool(changes)
        if self._stale and self.isVisible():
            self.refresh()

    def _show(self, found: tuple[Line, ...]) -> None:
        clear(self._lines)
        self._lines.addWidget(_verdict(found))
        groups = (
            (Weight.BLOCKING, translate("iati", "To be completed first")),
            (Weight.WARNING, translate("iati", "Worth mending")),
        )
        for weight, title in groups:
            some = [line for line in found if line.weight is weight]
            if some:
                self._lines.addWidget(label(title, "heading"))
                self._lines.addWidget(self._card(some))
        told = translate(
            "iati",
            "IATI is the public register of aid. Headquarters publishes; persons, notes and small "
            "numbers of people never go into its file.",
        )
        self._lines.addWidget(label(told, "small", wrap=True))
        self._lines.addStretch(1)

    def _card(self, found: list[Line]) -> QWidget:
        parts: list[QWidget] = []
        for line in found:
            parts += [rule(), self._line(line)] if parts else [self._line(line)]
        return card(*parts, gap=12)

    def _line(self, line: Line) -> QWidget:
        words = iati.worded(line)
        name = translate("iati", "Go there")
        go = button(
            name, partial(self.wanted.emit, line.entity, line.field), kind="quiet",
            drawing="arrow-right",
        )  # fmt: skip
        where = iati.where(line)
        go.setAccessibleName(f"{name}: {where}")
        text = column(
            label(f"{where} · {words.what}", wrap=True),
            label(words.remedy, "small", wrap=True),
            gap=2,
        )
        made = row(picture(*_SIGNS[line.weight]), holder(text), go, gap=12)
        made.setStretch(1, 1)
        return holder(made)


def _verdict(found: tuple[Line, ...]) -> QWidget:
    waiting = [line for line in found if line.weight is Weight.WAITING]
    if waiting:
        words = iati.worded(waiting[0])
        return band(f"{words.what}. {words.remedy}", "info")
    blocking = sum(line.weight is Weight.BLOCKING for line in found)
    if blocking:
        return band(
            translate("iati", "Not ready: %n things are to be completed.", blocking), "warn"
        )
    if found:
        return band(
            translate("iati", "Ready for IATI; %n things are worth mending.", len(found)), "good"
        )
    return band(translate("iati", "Ready for IATI."), "good")
