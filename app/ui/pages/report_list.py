"""The reports to choose from: in groups, found by typing in any of the six languages."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QListWidgetItem, QWidget

from app.base.fold import fold
from app.base.text import QT_TRANSLATE_NOOP, translate
from app.services.reporting import Definition
from app.ui import i18n, theme
from app.ui.icons import icon
from app.ui.parts import column, line_height

_KEY = Qt.ItemDataRole.UserRole
_HEADS = {
    "questions": QT_TRANSLATE_NOOP("reportspage", "Questions"),
    "documents": QT_TRANSLATE_NOOP("reportspage", "Documents"),
    "lists": QT_TRANSLATE_NOOP("reportspage", "Lists"),
}
SIDE = 304
"""Width of the list, in pixels at 100 %."""
_ABOVE = 132
_HIGH, _EDGES = 32, 32
"""Height of a line at least; what frame, room at the sides and scroll bar take."""


class ReportList(QWidget):
    """A search, and below it the reports it finds; the cursor's is shown."""

    chosen = Signal(str)
    """Key of a report."""
    entered = Signal()
    """Enter was pressed: on into the answer."""

    def __init__(self, definitions: Iterable[Definition]) -> None:
        """Offer these."""
        super().__init__()
        self._definitions = tuple(definitions)
        self.search = QLineEdit()
        words = translate("reportspage", "Find a question or report")
        self.search.setPlaceholderText(words)
        self.search.setAccessibleName(words)
        self.search.setClearButtonEnabled(True)
        self.search.addAction(
            icon("search", "muted", size=16), QLineEdit.ActionPosition.LeadingPosition
        )
        self.search.textChanged.connect(self._fill)
        self.search.installEventFilter(self)
        self.list = QListWidget()
        self.list.setObjectName("reports")
        self.list.setAccessibleName(translate("shell", "Reports"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.list.currentItemChanged.connect(self._on_current)
        self.list.installEventFilter(self)
        self.setLayout(column(self.search, self.list, gap=8))
        self.stand_above(above=False)
        self._fill("")

    def stand_above(self, *, above: bool) -> None:
        """Stand above the answer, as wide as that and not high; else beside it."""
        most = 16_777_215  # Qt's own "no limit"
        self.setMinimumWidth(0 if above else theme.px(SIDE))
        self.setMaximumWidth(most if above else theme.px(SIDE))
        self.list.setMaximumHeight(theme.px(_ABOVE) if above else most)

    def key(self) -> str:
        """Return the key of the report the cursor is on; empty: on none."""
        at = self.list.currentRow()
        return str(self.list.item(at).data(_KEY) or "") if at >= 0 else ""

    def offered(self) -> list[str]:
        """Return the keys of what is offered now."""
        found = (self.list.item(at).data(_KEY) for at in range(self.list.count()))
        return [str(key) for key in found if key]

    def choose(self, key: str) -> None:
        """Put the cursor on a report; the search is cleared where it hides it."""
        if key not in self.offered():
            self.search.clear()
        for at in range(self.list.count()):
            if self.list.item(at).data(_KEY) == key:
                self.list.setCurrentRow(at)
                self.list.scrollToItem(self.list.item(at))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: arrows in the search move in the list; Enter goes into the answer."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.key():
            self.entered.emit()
            return True
        if watched is self.search and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            QApplication.sendEvent(self.list, event)
            return True
        return super().eventFilter(watched, event)

    def _fill(self, typed: str) -> None:
        """Show what fits, by groups; the cursor stays where it can."""
        before, wanted = self.key(), fold(typed).split()
        found = [one for one in self._definitions if _fits(one, wanted)]
        self.list.blockSignals(True)
        self.list.clear()
        for group, head in _HEADS.items():
            members = [one for one in found if one.group == group]
            if members:
                self._add_head(translate("reportspage", head))
            for one in members:
                self._add(one)
        if not found:
            self._add_head(translate("shell", "Nothing found"))
        at = next((n for n, key in enumerate(self._rows()) if key == before and key), -1)
        if at < 0:
            at = next((n for n, key in enumerate(self._rows()) if key), -1)
        self.list.setCurrentRow(at)
        self.list.blockSignals(False)
        if self.key() and self.key() != before:
            self.chosen.emit(self.key())

    def _rows(self) -> list[str]:
        return [str(self.list.item(at).data(_KEY) or "") for at in range(self.list.count())]

    def _add_head(self, words: str) -> None:
        item = QListWidgetItem(words)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFont(theme.font("small", bold=True))
        item.setForeground(theme.colour("muted"))
        item.setSizeHint(QSize(0, theme.px(_HIGH)))
        self.list.addItem(item)

    def _add(self, one: Definition) -> None:
        name = translate("reports", one.title)
        item = QListWidgetItem(name)
        item.setData(_KEY, one.key)
        item.setSizeHint(QSize(0, line_height(name, theme.px(SIDE - _EDGES))))
        self.list.addItem(item)

    def _on_current(self, item: QListWidgetItem | None, _: object) -> None:
        if item is not None and item.data(_KEY):
            self.chosen.emit(str(item.data(_KEY)))


def _fits(one: Definition, wanted: list[str]) -> bool:
    """Tell whether each word looked for begins a word of the title in some language, or the key."""
    names = (one.key, *i18n.in_all_languages("reports", one.title))
    return any(
        all(any(each.startswith(word) for each in fold(name).split()) for word in wanted)
        for name in names
    )
