"""Messages that need no answer: they slide in at the foot of the window and leave."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPoint, QPropertyAnimation, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from app.ui import theme
from app.ui.parts import button, label

_OFFERS = 8000
"""Milliseconds a message stays that offers something to do."""
_STAYS = {"info": 4000, "good": 4000, "warn": 7000, "bad": 9000}
"""Milliseconds a message stays, by tone: trouble is read longer."""


class Toast(QFrame):
    """One message over the window, with at most one thing to do about it."""

    def __init__(self, over: QWidget) -> None:
        """Wait, hidden, over a window."""
        super().__init__(over)
        self.setObjectName("toast")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setVisible(False)
        self._over = over
        self._inside = QHBoxLayout(self)
        self._inside.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8))
        self._words = label("", wrap=True)
        self._words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._inside.addWidget(self._words)
        self._act = button("")
        self._act.setVisible(False)
        self._act.clicked.connect(self._on_act)
        self._inside.addWidget(self._act)
        self._do: Callable[[], object] | None = None
        self._leaving = QTimer(self, singleShot=True)
        self._leaving.timeout.connect(self.hide)
        self._slide = QPropertyAnimation(self, b"pos", self)
        self._slide.setDuration(160)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        over.installEventFilter(self)

    def text(self) -> str:
        """Return what is said now; empty when nothing is."""
        return "" if self.isHidden() else self._words.text()

    def say(
        self, text: str, tone: str = "info", act: str = "", do: Callable[[], object] | None = None
    ) -> None:
        """Show a message; ``act`` words the button for ``do``."""
        self._words.setText(text)
        self.setAccessibleName(text)
        self._act.setText(act)
        self._act.setAccessibleName(act)
        self._act.setVisible(do is not None)
        self._do = do
        limit = min(theme.px(560), self._over.width() - theme.px(48))
        asked = self._words.fontMetrics().horizontalAdvance(text) + theme.px(8)
        self._words.setFixedWidth(min(asked, limit - theme.px(40)))
        self.adjustSize()
        end = self._place()
        self.move(end + QPoint(0, theme.px(24)))
        self.show()
        self.raise_()
        self._slide.stop()
        self._slide.setEndValue(end)
        self._slide.start()
        stays = _STAYS.get(tone, 4000)
        self._leaving.start(stays if do is None else max(stays, _OFFERS))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: stay at the foot when the window changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._slide.stop()
            self.move(self._place())
        return super().eventFilter(watched, event)

    def _place(self) -> QPoint:
        left = (self._over.width() - self.width()) // 2
        return QPoint(left, self._over.height() - self.height() - theme.px(24))

    def _on_act(self) -> None:
        self.hide()
        if self._do is not None:
            self._do()
