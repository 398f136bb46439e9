"""One search over pages, actions and records; Ctrl+K from anywhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem

from app.base.fold import fold
from app.base.text import QT_TRANSLATE_NOOP, translate
from app.ui import theme
from app.ui.icons import icon
from app.ui.search_lines import LINE_ROLE, Line, LineDelegate

_WAIT = 60
"""Milliseconds after the last key before records are asked for."""


SCREEN, ACTION, RECORD, RECENT = "screen", "action", "record", "recent"
_HEADS = {
    SCREEN: QT_TRANSLATE_NOOP("shell", "Screens"),
    ACTION: QT_TRANSLATE_NOOP("shell", "Actions"),
    RECORD: QT_TRANSLATE_NOOP("shell", "Records"),
    RECENT: QT_TRANSLATE_NOOP("shell", "Opened lately"),
}
_MOST = {SCREEN: 4, ACTION: 4, RECORD: 10, RECENT: 8}
"""Lines of each group."""


@dataclass(frozen=True)
class Found:
    """One line of the answer and what Enter does with it."""

    title: str
    drawing: str
    do: Callable[[], object]
    note: str = ""
    keys: str = ""
    """The shortcut that does the same."""
    group: str = RECORD
    also: tuple[str, ...] = ()
    """What it is called in other languages."""

    def called(self, wanted: Sequence[str]) -> str:
        """Return its name of which each word looked for, folded, begins a word; else nothing."""
        for name in (self.title, *self.also):
            words = fold(name).split()
            if all(any(word.startswith(one) for word in words) for one in wanted):
                return name
        return ""


class SearchBox(QLineEdit):
    """Answers while one types; arrows choose, Enter opens, Escape leaves."""

    left = Signal()
    """Escape was pressed where nothing was typed."""

    def __init__(self) -> None:
        """Begin with nothing to find; see ``offer`` and ``ask_records``."""
        super().__init__()
        self.setObjectName("search")
        self.setAccessibleName(translate("shell", "Search"))
        words = translate("shell", "Search records, pages and actions ({keys})", keys="Ctrl+K")
        self.setPlaceholderText(words)
        self.setToolTip(words)  # the whole of it, where the box is narrow
        self.addAction(icon("search", "muted", size=16), QLineEdit.ActionPosition.LeadingPosition)
        self.setMaximumWidth(theme.px(560))
        self.setMinimumWidth(theme.px(160))
        self._offers: Callable[[], list[Found]] = list
        self._records: list[Found] = []
        self._shown: list[Found | None] = []
        """What each line stands for; None for a heading."""
        self._moved = False
        self.recent: list[Found] = []
        self.ask_records: Callable[[str, Callable[[list[Found]], None]], None] | None = None
        self._timer = QTimer(self, singleShot=True, interval=_WAIT)
        self._timer.timeout.connect(self._on_time)
        self.textEdited.connect(self._on_edited)

    @cached_property
    def _offered(self) -> list[Found]:
        return self._offers()

    @cached_property
    def _list(self) -> QListWidget:
        """The answers; made when there are some, for a list view is dear on the first frame."""
        answers = QListWidget()
        answers.setObjectName("popup")
        answers.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        answers.setItemDelegate(LineDelegate(answers))
        answers.setAccessibleName(translate("shell", "Search"))
        answers.itemClicked.connect(lambda _: self._open())
        answers.hide()
        return answers

    @property
    def _answering(self) -> bool:
        return "_list" in self.__dict__ and not self._list.isHidden()

    def offer(self, offers: Callable[[], list[Found]]) -> None:
        """Say who names the screens and actions there are; asked when somebody first types."""
        self._offers = offers
        self.__dict__.pop("_offered", None)

    def answers(self) -> list[str]:
        """Return the titles of the lines shown now."""
        return [found.title for found in self._shown if found] if self._answering else []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: arrows, Enter and Escape belong to the list below."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            if not self.text():
                self.left.emit()
            self.clear()
            self._close()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._answering:
            self._move(1 if key == Qt.Key.Key_Down else -1)
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
            self._show_lines((), [replace(found, group=RECENT) for found in self.recent])
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
        words = tuple(wanted.split())
        named = [(offer, offer.called(words)) for offer in self._offered]
        named.sort(key=lambda both: both[1] != both[0].title)
        found = [
            # Found by a name in another language: that name is said too.
            offer if name == offer.title else replace(offer, note=name)
            for offer, name in named
            if name
        ]
        self._show_lines(words, [*found, *self._records])

    def _show_lines(self, wanted: tuple[str, ...], answers: list[Found]) -> None:
        """Show the answers by groups; the cursor stays where the person put it."""
        at = self._shown[self._list.currentRow()] if self._moved and self._answering else None
        self._shown = []
        self._list.clear()
        for group, head in _HEADS.items():
            lines = [found for found in answers if found.group == group][: _MOST[group]]
            if lines:
                self._add(Line(translate("shell", head)), None)
            for found in lines:
                self._add(Line(found.title, found.drawing, found.note, found.keys, wanted), found)
        if not self._shown:
            if not wanted:
                self._close()
                return
            self._add(Line(translate("shell", "Nothing found")), None)
        self._moved = at in self._shown and at is not None
        self._list.setCurrentRow(self._shown.index(at) if self._moved else 0)
        if not self._moved:
            self._move(0)
        self._place()

    def _add(self, line: Line, found: Found | None) -> None:
        item = QListWidgetItem(", ".join(filter(None, (line.title, line.note, line.keys))))
        item.setData(LINE_ROLE, line)
        if found is None:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        self._list.addItem(item)
        self._shown.append(found)

    def _move(self, step: int) -> None:
        """Go to the next answer, over the headings; with 0 to the first from here on."""
        rows = [at for at, found in enumerate(self._shown) if found is not None]
        if not rows:
            return
        here = self._list.currentRow()
        self._moved = bool(step)
        if not step or here not in rows:
            self._list.setCurrentRow(next((at for at in rows if at >= here), rows[0]))
        else:
            self._list.setCurrentRow(rows[(rows.index(here) + step) % len(rows)])

    def _place(self) -> None:
        window = self.window()
        if self._list.parent() is not window:
            self._list.setParent(window)
            window.installEventFilter(self)
        corner = self.mapTo(window, QPoint(0, self.height() + theme.px(4)))
        rows = sum(self._list.sizeHintForRow(at) for at in range(self._list.count()))
        high = min(rows + theme.px(12), window.height() - corner.y() - theme.px(8))
        wide = max(self.width(), theme.px(480))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = corner.x() + self.width() - wide if mirrored else corner.x()
        self._list.setGeometry(left, corner.y(), wide, high)
        self._list.show()
        self._list.raise_()

    def _open(self) -> None:
        at = self._list.currentRow() if self._answering else -1
        if not 0 <= at < len(self._shown):
            return
        chosen = self._shown[at]
        if chosen is None:
            return
        if chosen.group in (RECORD, SCREEN, RECENT):
            kept = [found for found in self.recent if found.title != chosen.title]
            self.recent[:] = [chosen, *kept][: _MOST[RECENT]]
        self.clear()
        self._records = []
        self._close()
        chosen.do()

    def _close(self) -> None:
        if self._answering:
            self._list.hide()
