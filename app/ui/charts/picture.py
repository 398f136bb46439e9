"""The frame of every picture: its title, the picture, a note, and what can be done with it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QMenu, QToolButton, QVBoxLayout, QWidget

from app.base.errors import AppError
from app.base.text import translate
from app.ui import prompts, theme
from app.ui.charts import saving
from app.ui.charts.behind import NumbersDialog
from app.ui.charts.chart import EDGE, Chart
from app.ui.parts import flow, holder, label, row, tool
from app.ui.session import Session


class Picture(QFrame):
    """A card with a chart; where there is nothing to draw it says so in words."""

    taken = Signal(str, str)
    """It left: as ``picture`` or ``text``, and where to."""

    def __init__(
        self,
        session: Session,
        title: str,
        chart: Chart,
        *beside: QWidget,
        note: str = "",
        empty: str = "",
    ) -> None:
        """Frame a chart.

        Args:
            session: to say what was done.
            title: what it is about; the file is named so.
            chart: the picture.
            beside: switches between title and menu.
            note: what must stand below it wherever it goes.
            empty: what to say instead of an empty picture.
        """
        super().__init__()
        self.setObjectName("card")
        self.session = session
        self.chart = chart
        self._title = title
        self._note = note
        self.menu_button = self._menu_button()
        self._empty = label(
            empty or translate("charts", "Nothing to show yet."), "muted", wrap=True
        )
        lines = QVBoxLayout(self)
        edge, inner = theme.px(16), theme.px(EDGE)
        lines.setContentsMargins(edge - inner, edge // 2, edge - inner, edge)
        lines.setSpacing(theme.px(8))
        head = row(self._head(beside), self.menu_button, gap=8)
        head.setContentsMargins(inner, 0, inner, 0)
        head.setStretch(0, 1)
        head.setAlignment(self.menu_button, Qt.AlignmentFlag.AlignTop)
        lines.addLayout(head)
        lines.addWidget(chart)
        lines.addWidget(self._empty)
        self._words = label(note, "small", wrap=True)
        lines.addWidget(self._words)
        for words in (self._empty, self._words):
            words.setContentsMargins(inner, 0, inner, 0)
        lines.addStretch(0)
        chart.changed.connect(self._on_changed)
        chart.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        chart.customContextMenuRequested.connect(self._on_menu)
        self._on_changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: what copies anything copies the picture where the keyboard is."""
        if event.matches(QKeySequence.StandardKey.Copy) and self.chart.marks():
            self.copy_image()
        else:
            super().keyPressEvent(event)

    @property
    def title(self) -> str:
        """What it is about."""
        return self._title

    def copy_image(self) -> None:
        """Put the picture on the clipboard."""
        QGuiApplication.clipboard().setImage(saving.image(self._sheet()))
        self.session.say(translate("charts", "The picture is copied."), "good")
        self.taken.emit("picture", translate("charts", "the clipboard"))

    def save_as(self, ending: str) -> None:
        """Ask where the picture goes, and write it there; ``ending`` is png or svg."""
        name = self._title
        title = translate("charts", "Save the picture")
        target = prompts.new_file(self, title, f"{name}.{ending}", f"*.{ending}")
        if target is not None:
            self._save(target if target.suffix else target.with_suffix(f".{ending}"))

    def show_numbers(self) -> None:
        """Show the table behind the picture."""
        shown = NumbersDialog(self, self._title, self.chart.numbers())
        shown.copied.connect(lambda: self.taken.emit("text", translate("charts", "the clipboard")))
        shown.open()

    def _save(self, target: Path) -> None:
        try:
            saving.save(self._sheet(), target)
        except AppError:
            self.session.say(
                translate(
                    "charts",
                    "{file} could not be written. Choose another folder, or close the file "
                    "where it is open.",
                    file=target.name,
                ),
                "bad",
            )
        else:
            said = translate("charts", "The picture is saved: {file}", file=target.name)
            self.session.say(said, "good")
            self.taken.emit("picture", str(target))

    def _sheet(self) -> saving.Sheet:
        return saving.Sheet(self._title, self.chart, self._note)

    def _head(self, beside: tuple[QWidget, ...]) -> QWidget:
        """Title and switches, on as many lines as they need."""
        if not beside:
            return label(self._title, "heading", wrap=True)
        heading = label(self._title, "heading")
        heading.setMinimumHeight(max(one.sizeHint().height() for one in beside))
        return holder(flow(heading, *beside))

    def _menu_button(self) -> QToolButton:
        made = tool(translate("charts", "Copy, save, numbers: {title}", title=self._title),
                    "ellipsis")  # fmt: skip
        menu = QMenu(made)
        menu.addAction(translate("charts", "Show the numbers"), self.show_numbers)
        menu.addSeparator()
        menu.addAction(translate("charts", "Copy as image"), self.copy_image)
        menu.addAction(translate("charts", "Save as PNG…"), lambda: self.save_as("png"))
        menu.addAction(translate("charts", "Save as SVG…"), lambda: self.save_as("svg"))
        made.setMenu(menu)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return made

    def _on_menu(self, at: QPoint) -> None:
        """Offer on the picture what the button offers, also to the menu key."""
        menu = self.menu_button.menu()
        if self.chart.marks() and menu is not None:
            menu.popup(self.chart.mapToGlobal(at))

    def _on_changed(self) -> None:
        full = bool(self.chart.marks())
        self.chart.setVisible(full)
        self._words.setVisible(full and bool(self._note))
        self._empty.setVisible(not full)
        self.menu_button.setVisible(full)
