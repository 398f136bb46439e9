"""One search over pages, actions and records; Ctrl+K from anywhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem

from app.base.fold import fold
from app.base.text import translate
from app.ui import theme
from app.ui.icons import icon

_WAIT = 160
"""Milliseconds after the last key before records are asked for."""


@dataclass(frozen=True)
class Found:
    """One line of the answer and what Enter does with it."""

    title: str
    drawing: str
    do: Callable[[], object]
    note: str = ""


class SearchBox(QLineEdit):
    """Answers while one types; arrows choose, Enter opens, Escape leaves."""

    def __init__(self) -> None:
        """Begin with nothing to find; see ``offer`` and ``ask_records``."""
        super().__init__()
        self.setObjectName("search")
        self.setAccessibleName(translate("shell", "Search"))
        self.setPlaceholderText(
            translate("shell", "Search records, pages and actions ({keys})", keys="Ctrl+K")
        )
        self.addAction(icon("search", "muted", size=16), QLineEdit.ActionPosition.LeadingPosition)
        self.setMaximumWidth(theme.px(560))
        self.setMinimumWidth(theme.px(160))
        self._offered: list[Found] = []
        self._records: list[Found] = []
        self._shown: list[Found] = []
        self.ask_records: Callable[[str, Callable[[list[Found]], None]], None] | None = None
        self._timer = QTimer(self, singleShot=True, interval=_WAIT)
        self._timer.timeout.connect(self._on_time)
        self.textEdited.connect(self._on_edited)

    @cached_property
    def _list(self) -> QListWidget:
        """The answers; made when there are some, for a list view is dear on the first frame."""
        answers = QListWidget()
        answers.setObjectName("popup")
        answers.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        answers.setIconSize(icon("search").actualSize(answers.iconSize()))
        answers.itemClicked.connect(lambda _: self._open())
        answers.hide()
        return answers

    @property
    def _answering(self) -> bool:
        return "_list" in self.__dict__ and not self._list.isHidden()

    def offer(self, found: list[Found]) -> None:
        """Give the pages and actions that can be found."""
        self._offered = found

    def answers(self) -> list[str]:
        """Return the titles of the lines shown now."""
        return [] if not self._answering else [found.title for found in self._shown]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: arrows, Enter and Escape belong to the list below."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.clear()
            self._close()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._answering:
            step = 1 if key == Qt.Key.Key_Down else -1
            rows = max(1, self._list.count())
            self._list.setCurrentRow((self._list.currentRow() + step) % rows)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: the answers leave with the focus."""
        super().focusOutEvent(event)
        QTimer.singleShot(120, self._close)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: show again what was being looked for."""
        super().focusInEvent(event)
        if self.text():
            self._on_edited(self.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: stay below the box when the window changes its size."""
        if event.type() == QEvent.Type.Resize and self._answering:
            self._place()
        return super().eventFilter(watched, event)

    def _on_edited(self, text: str) -> None:
        wanted = fold(text)
        self._timer.stop()
        if not wanted:
            self._records = []
            self._close()
            return
        self._show(wanted)
        self._timer.start()

    def _on_time(self) -> None:
        asked = self.text()

        def take(found: list[Found]) -> None:
            if self.text() == asked:
                self._records = found
                self._show(fold(asked))

        if self.ask_records is not None:
            self.ask_records(asked, take)

    def _show(self, wanted: str) -> None:
        pages = [found for found in self._offered if wanted in fold(found.title)]
        self._shown = [*pages[:6], *self._records][:14]
        self._list.clear()
        for found in self._shown:
            words = f"{found.title}   {found.note}" if found.note else found.title
            QListWidgetItem(icon(found.drawing, "muted"), words, self._list)
        if not self._shown:
            item = QListWidgetItem(translate("shell", "Nothing found"), self._list)
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        self._list.setCurrentRow(0)
        self._place()

    def _place(self) -> None:
        window = self.window()
        if self._list.parent() is not window:
            self._list.setParent(window)
            window.installEventFilter(self)
        corner = self.mapTo(window, QPoint(0, self.height() + theme.px(4)))
        high = self._list.sizeHintForRow(0) * self._list.count() + theme.px(12)
        self._list.setGeometry(corner.x(), corner.y(), max(self.width(), theme.px(400)), high)
        self._list.show()
        self._list.raise_()

    def _open(self) -> None:
        at = self._list.currentRow() if self._answering else -1
        if not 0 <= at < len(self._shown):
            return
        chosen = self._shown[at]
        self.clear()
        self._records = []
        self._close()
        chosen.do()

    def _close(self) -> None:
        if self._answering:
            self._list.hide()
