"""The panel beside a list: it follows the selection, can be hidden, and takes many rows at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.base.text import translate
from app.ui import theme
from app.ui.parts import card, column, holder, label, row, tool
from app.ui.session import Session
from app.ui.tables.record_list import RecordList

if TYPE_CHECKING:
    from app.ui.tables.bulk_panel import BulkPanel


_LIST = 400
"""Pixels that a list needs beside its panel, at text size 100 %."""


class _Tall(QWidget):
    """No lower than what is in it needs at its width, which a splitter does not ask for."""

    def event(self, event: QEvent) -> bool:
        """Qt: find out anew with every change of width or words."""
        done = super().event(event)
        lines = self.layout()
        if lines is not None and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self.setMinimumHeight(lines.totalMinimumHeightForWidth(self.width()))
        return done


class Beside(QWidget):
    """A list and its panel; what the panel shows of one record is the page's business."""

    closed = Signal()
    """The person closed the panel."""

    def __init__(self, session: Session, rows: RecordList, content: QWidget, width: int) -> None:
        """Set the list and, hidden, the panel.

        Args:
            session: the open database.
            rows: the list.
            content: what shows one record.
            width: pixels of the panel at text size 100 %.
        """
        super().__init__()
        self.session = session
        self.rows = rows
        self._width = width
        self._sized = False
        self._asked = False
        self._bulk: BulkPanel | None = None
        self._content = content
        self.title = label("", "heading", wrap=True)
        self.tools = row(gap=0)
        close = tool(translate("tables", "Close the panel"), "x", self._on_close)
        head = row(self.title, self.tools, close, gap=8)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        near, far = theme.px(16), theme.px(8)
        head.setContentsMargins(far if mirrored else near, far, near if mirrored else far, 0)
        head.setStretch(0, 1)
        self._head = holder(head)
        self.stack = QStackedWidget()
        self.stack.addWidget(content)
        self.panel = card(column(self._head, self.stack, gap=0), margin=0)
        self.panel.setMinimumWidth(theme.px(width - 20))
        self.panel.setVisible(False)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(theme.px(16))
        inner = column(rows, gap=0)
        inner.setContentsMargins(1, 0, 1, 0)  # read from the right, Qt cuts one dot off the edge
        self._list = _Tall()
        self._list.setLayout(inner)
        self._split.addWidget(self._list)
        self._split.addWidget(self.panel)
        self._split.setStretchFactor(0, 1)
        self._split.setStretchFactor(1, 0)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._split)
        rows.several.connect(self._on_several)
        rows.tools.panel_turned.connect(self._on_turned)

    @property
    def bulk(self) -> BulkPanel:
        """Return the panel for many rows; it is made when somebody first selects them."""
        if self._bulk is None:
            from app.ui.tables.bulk_panel import BulkPanel

            self._bulk = BulkPanel(self.session, self.rows)
            self.stack.addWidget(self._bulk)
        return self._bulk

    def name(self, title: str) -> None:
        """Say above the panel what it shows, with as many lines as that takes."""
        self.title.setText(title)
        self.title.ensurePolished()  # how high it becomes follows from its letters
        for widget in (self._head, self.panel):
            if (inside := widget.layout()) is not None:
                inside.invalidate()
                inside.activate()

    def open(self, *, asked: bool = True) -> None:
        """Show the panel with what it shows of one record.

        Args:
            asked: somebody asked for it; else it only follows the list, and hides where there is
                no room for both.
        """
        self._asked = asked
        self.stack.setCurrentWidget(self._content)
        self._head.setVisible(True)
        self._show()

    def follow(self) -> bool:
        """Show the panel if the person wants it; tell whether it is shown.

        Where there is no room for both, the list stays until somebody asks for the panel.
        """
        if self.follows():
            self.open(asked=False)
        return self.shown()

    def follows(self) -> bool:
        """Tell whether the panel shows whatever is selected in the list."""
        return self.rows.tools.view.panel and self.roomy()

    def roomy(self) -> bool:
        """Tell whether list and panel have room beside each other, as far as that is known."""
        return not self._sized or self.width() >= theme.px(self._width + _LIST)

    def shown(self) -> bool:
        """Return whether the panel shows one record."""
        return not self.panel.isHidden() and self.stack.currentWidget() is self._content

    def close_panel(self) -> None:
        """Hide the panel for now; the next selection shows it again."""
        self.panel.setVisible(False)
        self._list.setVisible(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: where there is no room for both, the panel stands in the place of the list."""
        super().resizeEvent(event)
        self._sized = True
        self._make_room()

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: only now it is known how wide everything is."""
        super().showEvent(event)
        self._share()

    def _show(self) -> None:
        if self.panel.isHidden():
            self.panel.setVisible(True)
            self._make_room()
            self._share()

    def _make_room(self) -> None:
        if not self.roomy() and not self._asked:
            self.panel.setVisible(False)
        self.rows.tools.alone = not self.roomy()
        self._list.setVisible(self.panel.isHidden() or self.roomy())

    def _share(self) -> None:
        """Give the panel its width and the list the rest."""
        wide = max(self._split.width(), theme.px(2 * self._width))
        side = theme.px(self._width + 20)
        self._split.setSizes([wide - side, side])

    def _on_several(self, count: int) -> None:
        del count
        if self.follows():
            self._open_bulk()

    def _open_bulk(self, *, asked: bool = False) -> None:
        self._asked = asked
        self.bulk.show_rows()
        self.stack.setCurrentWidget(self.bulk)
        self._head.setVisible(False)
        self._show()

    def _on_turned(self, wanted: bool) -> None:
        if not wanted:
            self._on_close()
        elif len(self.rows.numbers()) > 1:
            self._open_bulk(asked=True)
        elif (uid := self.rows.uid()) and not self.roomy():
            self.open()
            self.rows.selected.emit(uid)
        elif uid := self.rows.uid():
            self.rows.selected.emit(uid)

    def _on_close(self) -> None:
        self.closed.emit()
        self.close_panel()
        self.rows.table.setFocus()
