"""The sheet of a problem report: every letter of it can be read before it is saved."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from app.base.text import language, translate
from app.services import diagnosing
from app.services.diagnosing import Part
from app.ui import i18n, prompts, theme
from app.ui.errors import worded
from app.ui.jobs import ProcessJob
from app.ui.pages.job_line import JobLine
from app.ui.parts import button, column, label, row
from app.ui.session import Session

_SIZE = (880, 600)
_LIST = 200


class ProblemSheet(QDialog):
    """Gathers the report in a child process, shows it, and saves just what was shown."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        """Begin to gather at once.

        Args:
            parent: the page it stands before.
            session: the open database.
        """
        super().__init__(parent)
        self._session = session
        self.parts: list[Part] = []
        title = translate("diagnosis", "Report a problem")
        self.setWindowTitle(title)
        self.resize(theme.px(_SIZE[0]), theme.px(_SIZE[1]))
        self.list = QListWidget()
        self.list.setAccessibleName(translate("diagnosis", "Texts of the report"))
        self.list.setFixedWidth(theme.px(_LIST))
        self.list.currentRowChanged.connect(self._on_chosen)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.text.setAccessibleName(translate("diagnosis", "What stands in it"))
        self.line = JobLine()
        self.problem = label("", "problem", wrap=True)
        self.save_button = button(
            translate("diagnosis", "Save the report…"), self.save, kind="primary", drawing="save"
        )
        self.save_button.setEnabled(False)
        self.close_button = button(translate("charts", "Close"), self.reject, kind="quiet")
        shown = row(self.list, self.text, gap=12)
        shown.setStretch(1, 1)
        lines = column(
            label(title, "heading", wrap=True),
            label(self._story(), "muted", wrap=True),
            shown,
            self.line,
            self.problem,
            row(self.close_button, 0, self.save_button),
            gap=12,
            margin=24,
        )
        lines.setStretch(2, 1)
        self.setLayout(lines)
        self._gather()

    def save(self) -> None:
        """Ask where it goes, and write it there."""
        target = prompts.new_file(
            self, translate("diagnosis", "Save the report"), diagnosing.file_name(), "*.zip"
        )
        if target is None or not self.parts:
            return
        path, parts = target, self.parts
        self._session.ask(
            self,
            lambda: diagnosing.save(parts, path, replace=True),  # Qt has asked
            lambda _: self._on_saved(path),
            self._on_failed,
            whole=True,
        )

    def reject(self) -> None:
        """Qt: close; what is being gathered is stopped."""
        if self.line.job is not None:
            self.line.job.cancel()
        super().reject()

    def _story(self) -> str:
        return translate(
            "diagnosis",
            "This makes one file for whoever looks after the program. It holds no record, no name"
            " and no key: look at each text before you save it. Nothing is sent by itself.",
        )

    def _gather(self) -> None:
        words = ["diagnose", str(self._session.who.database), "--lang", language()]
        job = ProcessJob(words, self)
        job.succeeded.connect(self._on_gathered)
        job.failed.connect(self._on_failed)
        self.line.watch(job, translate("diagnosis", "Looking at the database and the log"))
        job.start()

    def _on_gathered(self, answer: Mapping[str, Any]) -> None:
        self.parts = [Part(str(p["name"]), str(p["text"])) for p in answer["parts"]]
        for part in self.parts:
            item = QListWidgetItem(i18n.left_to_right(part.name))
            item.setSizeHint(QSize(0, theme.px(32)))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.save_button.setEnabled(True)
        self.save_button.setFocus()

    def _on_chosen(self, at: int) -> None:
        if not 0 <= at < len(self.parts):
            return
        part = self.parts[at]
        words = part.name in {"about.txt", "check.txt"}  # all else is for machines
        self.text.setLayoutDirection(
            self.layoutDirection() if words else Qt.LayoutDirection.LeftToRight
        )
        self.text.setPlainText(part.text)

    def _on_saved(self, path: Path) -> None:
        self.accept()
        told = translate("diagnosis", "Saved: {file}", file=i18n.left_to_right(path.name))
        self._session.say(told, "good")

    def _on_failed(self, error: Exception) -> None:
        self.problem.setText(worded(error))
