"""The line above everything while a database is only looked at, and the way to work with it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QSizePolicy

from app.base.text import translate
from app.services import viewing
from app.ui import i18n, prompts, theme
from app.ui.parts import button, label, picture, row

if TYPE_CHECKING:
    from app.ui.session import Session


class ViewBand(QFrame):
    """Says that nothing can be recorded here, and offers to save a copy."""

    def __init__(self, session: Session) -> None:
        """Show it."""
        super().__init__()
        self._session = session
        self.setObjectName("band")
        self.setProperty("tone", "warn")
        self.setMinimumHeight(theme.px(40))
        folder = i18n.line_as_written(str(session.who.database.parent))
        words = translate("viewing", "Only to look at: {folder} cannot be written.", folder=folder)
        said = label(words, wrap=True)
        self.save = button(translate("viewing", "Save a copy to…"), self.save_copy, drawing="save")
        line = row(8, picture("triangle-alert", "warn"), said, self.save, 8, gap=8)
        line.setContentsMargins(0, theme.px(4), 0, theme.px(4))
        line.setStretch(line.indexOf(said), 1)
        self.save.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setLayout(line)
        self.setAccessibleName(words)

    def save_copy(self, target: Path | None = None) -> None:
        """Ask where a copy goes, write it there and open it."""
        session = self._session
        title = translate("viewing", "Save a copy to…")
        chosen = target or prompts.new_file(self, title, session.who.database.name, "*.db")
        if chosen is None:
            return
        self.save.setEnabled(False)
        session.ask(
            self,
            lambda: viewing.save_copy(session.store, chosen),
            self._on_saved,
            self._on_failed,
            whole=True,
        )

    def _on_saved(self, path: Path) -> None:
        self._session.moved.emit(path)

    def _on_failed(self, error: Exception) -> None:
        self.save.setEnabled(True)
        self._session.refuse(error)
