"""The menu of filters kept by name."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLayout, QLineEdit, QMenu, QWidgetAction

from app.base.text import translate
from app.services.list_views import SavedFilter
from app.ui import theme
from app.ui.parts import column, holder, label


class FiltersMenu(QMenu):
    """Filters one comes back to, and a line to name those of now."""

    chosen = Signal(object)
    """A ``SavedFilter``."""
    named = Signal(str)
    """The filters of now get this name."""
    forgotten = Signal(str)

    def offer(self, saved: list[SavedFilter], *, filtering: bool) -> None:
        """Fill the menu anew."""
        self.clear()
        for each in saved:
            made = self.addAction(each.name)
            made.triggered.connect(lambda _=False, kept=each: self.chosen.emit(kept))
        if saved:
            away = self.addMenu(translate("tables", "Forget a filter"))
            for each in saved:
                made = away.addAction(each.name)
                made.triggered.connect(lambda _=False, name=each.name: self.forgotten.emit(name))
            self.addSeparator()
        if filtering:
            self._offer_name()
        elif not saved:
            words = translate(
                "tables", "Choose filters first; then you can keep them by name here."
            )
            note = label(words, "small", wrap=True)
            note.setFixedWidth(theme.px(240))
            self._add(column(note, margin=8))

    def _offer_name(self) -> None:
        title = translate("tables", "Keep these filters as")
        line = QLineEdit()
        line.setAccessibleName(title)
        line.setMinimumWidth(theme.px(240))
        line.setMaxLength(80)
        line.returnPressed.connect(lambda: self._on_named(line.text()))
        self._add(column(label(title, "label"), line, gap=4, margin=8))
        self.aboutToShow.connect(lambda: QTimer.singleShot(0, line.setFocus))

    def _add(self, inner: QLayout) -> None:
        inside = QWidgetAction(self)
        inside.setDefaultWidget(holder(inner))
        self.addAction(inside)

    def _on_named(self, name: str) -> None:
        if name.strip():
            self.close()
            self.named.emit(name.strip())
