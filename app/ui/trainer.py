"""The trainer's view: larger text, and every key and click shown to the room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QWidget

from app.base.text import translate
from app.ui import theme
from app.ui.parts import label, row

SCALE = 150
"""Text size in per cent, unless the person has a larger one."""
_STAYS = 2500
"""Milliseconds that keys stay, and that letters are joined to those before."""
_RING = 700
_MOST = 24
"""Letters that are shown at once."""
_ALONE = {Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr}
_PLAIN = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.KeypadModifier,
)


class Trainer(QObject):
    """Watches keys and mouse of the window while the view is on."""

    def __init__(self, window: QWidget, before: int) -> None:
        """Begin to watch.

        Args:
            window: over which the keys are shown.
            before: the text size to go back to.
        """
        super().__init__(window)
        self.before = before
        self.keys = _Keys(window)
        self._ring = _Ring(window)
        self._window = window
        self._last: tuple[int, ...] = ()
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def stop(self) -> None:
        """Watch no longer."""
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        for shown in (self.keys, self._ring, self):
            shown.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: see every key, also those that are shortcuts, and every press of the mouse."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self._is_new(int(event.timestamp()), event.key()):
                self._on_key(event)
        elif (
            event.type() == QEvent.Type.MouseButtonPress
            and isinstance(event, QMouseEvent)
            and isinstance(watched, QWidget)
        ):
            at = event.globalPosition().toPoint()
            if self._is_new(int(event.timestamp()), at.x(), at.y()):
                self._ring.show_at(self._window.mapFromGlobal(at))
        return False

    def _is_new(self, *what: int) -> bool:
        """Tell whether this is not the same event on its way to another widget."""
        new, self._last = what != self._last, what
        return new

    def _on_key(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in _ALONE:
            return
        field = QApplication.focusWidget()
        if isinstance(field, QLineEdit) and field.echoMode() != QLineEdit.EchoMode.Normal:
            self.keys.add("•", joins=True)
        elif event.text().isprintable() and event.text() and event.modifiers() in _PLAIN:
            self.keys.add(event.text().replace(" ", "␣"), joins=True)
        else:
            keys = QKeySequence(event.keyCombination())
            self.keys.add(keys.toString(QKeySequence.SequenceFormat.NativeText), joins=False)


class _Keys(QFrame):
    """The keys pressed last, over the page; they leave by themselves."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("toast")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleName(translate("lessons", "Keys pressed"))
        self._words = label("", "title")
        self.setLayout(row(self._words, margin=12))
        self.setVisible(False)
        self._over = over
        self._joined = False
        self._leaving = QTimer(self, singleShot=True, interval=_STAYS)
        self._leaving.timeout.connect(self.hide)

    def text(self) -> str:
        """Return what is shown now; empty when nothing is."""
        return "" if self.isHidden() else self._words.text()

    def add(self, keys: str, *, joins: bool) -> None:
        """Show keys; letters join those typed just before."""
        joined = joins and self._joined and not self.isHidden()
        self._joined = joins
        self._words.setText((self._words.text() + keys)[-_MOST:] if joined else keys)
        self.adjustSize()
        self.move((self._over.width() - self.width()) // 2, theme.px(96))
        self.show()
        self.raise_()
        self._leaving.start()


class _Ring(QWidget):
    """A ring around the place that was clicked."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedSize(theme.px(48), theme.px(48))
        self.setVisible(False)
        self._leaving = QTimer(self, singleShot=True, interval=_RING)
        self._leaving.timeout.connect(self.hide)

    def show_at(self, place: QPoint) -> None:
        """Show it around a place of the window."""
        self.move(place - QPoint(self.width() // 2, self.height() // 2))
        self.show()
        self.raise_()
        self._leaving.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: draw it."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.colour("training")), theme.px(4)))
        edge = theme.px(3)
        painter.drawEllipse(self.rect().adjusted(edge, edge, -edge, -edge))
        painter.end()
