"""The line below a table of a report that names the columns for which there is no room."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.base.text import translate
from app.ui import i18n
from app.ui.pages.report_table import ReportTable
from app.ui.parts import button, label, row


class Rest(QWidget):
    """Names columns that are not seen, with the way to see them; hidden where all are."""

    pressed = Signal()

    def __init__(self, table: ReportTable) -> None:
        """Stand below a table."""
        super().__init__()
        self.words = label("", "small", wrap=True)
        self.go = button(
            translate("reportspage", "Show all columns"), self.pressed.emit, kind="quiet",
            drawing="columns-3",
        )  # fmt: skip
        line = row(self.words, self.go, gap=8)
        line.setStretch(0, 1)
        self.setLayout(line)
        table.left_out.connect(self.name)
        self.name(table.absent())

    def name(self, columns: list[str]) -> None:
        """Name these; say nothing where there are none."""
        heads = i18n.joined(columns)
        self.words.setText(translate("reportspage", "No room here for: {columns}", columns=heads))
        if self.parentWidget() is not None or not columns:  # on its own it would be a window
            self.setVisible(bool(columns))
