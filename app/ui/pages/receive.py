"""The receiving half: drop packages, see what they would do, then take them in."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout, QWidget

from app.base.text import language, translate
from app.domain.record import Changes
from app.services import notices, start
from app.services.sentences import entity_label
from app.ui import i18n, prompts, theme
from app.ui.drop_zone import DropZone
from app.ui.jobs import ProcessJob
from app.ui.pages.file_ways import FileWays
from app.ui.pages.job_line import JobLine
from app.ui.pages.result_line import result_line, worth_taking
from app.ui.parts import band, button, clear, column, holder, label, picture, row
from app.ui.records_shown import recorded
from app.ui.session import Session


class ReceiveCard(QFrame):
    """Previews packages and imports them, in a child process."""

    taken = Signal()

    def __init__(self, session: Session) -> None:
        """Wait for files."""
        super().__init__()
        self.setObjectName("card")
        self.session = session
        self._files: list[Path] = []
        self._previewed: list[dict[str, Any]] = []
        self._edits: dict[str, list[str]] = {}
        """Which edits of a file are to be taken; a file nobody looked into has no entry."""
        self.zone = DropZone()
        choose = button(translate("exchange", "Choose files…"), self._on_choose)
        words = label(
            translate("exchange", "Drop packages here, or anywhere on the window"), "muted"
        )
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.setWordWrap(True)
        self.zone.setLayout(
            column(0, row(0, picture("download", "muted", 24), 0), words, row(0, choose, 0), 0)
        )
        self.empty_button = button(
            translate("exchange", "An empty table to fill in…"), kind="quiet", drawing="table-2"
        )
        self.empty_button.setMenu(self._templates())
        self.line = JobLine()
        self.ways = FileWays(session, self, self.line, "exchange")
        self.outcome = QVBoxLayout()
        self.outcome.setSpacing(theme.px(8))
        head = row(
            picture("download", "accent"), label(translate("exchange", "Receive"), "heading"), 0
        )
        below = row(self.empty_button, 0)
        self.setLayout(
            column(head, self.zone, below, self.line, self.outcome, 0, gap=12, margin=16)
        )
        self.zone.dropped.connect(self.look_at)

    def look_at(self, files: list[Path]) -> None:
        """Say what these packages would do; nothing is changed."""
        if self.line.job is not None or not files:
            return
        self._files = list(files)
        self._edits = {}
        clear(self.outcome)
        job = self._job(["--preview"])
        job.succeeded.connect(self._on_previewed)
        self.line.watch(job, translate("exchange", "Reading the packages"))
        job.start()

    def take(self) -> None:
        """Take the previewed packages in."""
        if self.line.job is not None or not self._files:
            return
        clear(self.outcome)
        keys = [key for chosen in self._edits.values() for key in chosen]
        job = self._job([word for key in keys for word in ("--accept", key)])
        job.succeeded.connect(self._on_taken)
        self.line.watch(job, translate("exchange", "Merging"))
        job.start()

    def forget(self) -> None:
        """Forget the files; nothing was changed."""
        self._files = []
        clear(self.outcome)

    def _job(self, options: list[str]) -> ProcessJob:
        database = str(self.session.who.database)
        job = ProcessJob(
            ["import", database, *map(str, self._files), "--lang", language(), *options], self
        )
        job.failed.connect(self.session.refuse)
        job.cancelled.connect(
            lambda: self.session.say(translate("exchange", "Stopped. Nothing was taken in."))
        )
        return job

    def _templates(self) -> QMenu:
        """Return the kinds of records for which an empty workbook can be made."""
        menu = QMenu(self)
        for key in recorded():
            name = entity_label(key, 2)
            menu.addAction(name, partial(self.write_template, key))
        return menu

    def write_template(self, entity: str, path: Path | None = None) -> None:
        """Write an empty workbook for partners who have no program, where the person wants it.

        Args:
            entity: whose records it is for.
            path: the file; asked for where it is not given.
        """
        title = translate("exchange", "An empty table to fill in…")
        name = f"{entity_label(entity, 2)}.xlsx"
        chosen = path or prompts.new_file(self, title, name, "*.xlsx")
        if chosen is None or self.line.job is not None:
            return
        job = ProcessJob(["template", entity, "--out", str(chosen), "--lang", language()], self)
        job.failed.connect(self.session.refuse)
        job.succeeded.connect(lambda _: self._on_template(chosen))
        self.line.watch(job, translate("exchange", "Writing the workbook"))
        job.start()

    def _on_template(self, path: Path) -> None:
        words = translate(
            "exchange",
            "{file} is written. Whoever fills it in needs no program; drop it here when it is"
            " back.",
            file=i18n.left_to_right(path.name),
        )
        clear(self.outcome)
        self._add(band(words, "good"))

    def _on_choose(self) -> None:
        files = prompts.files(self, translate("exchange", "Choose packages"))
        if files:
            self.look_at(files)

    def choose_edits(self, file: str, keys: list[str]) -> None:
        """Take what a person chose among the edits of a file.

        It goes in with the file where that was just previewed, at once where the file is one of
        the archive.
        """
        if file in map(str, self._files):
            self._edits[file] = keys
            self._show_preview()
        elif keys:
            self._files, self._edits = [Path(file)], {file: keys}
            self.take()

    def _on_previewed(self, answer: dict[str, Any]) -> None:
        self._previewed = answer.get("files", [])
        self._show_preview()

    def _show_preview(self) -> None:
        clear(self.outcome)
        results = self._previewed
        for result in results:
            chosen = self._edits.get(str(result.get("file", "")))
            self._add(result_line(result, self.ways.of(result, chosen), preview=True))
        if any(worth_taking(result) for result in results):
            self._add(
                holder(
                    row(
                        button(
                            translate("exchange", "Take in"), self.take, kind="primary",
                            drawing="check",
                        ),
                        button(translate("exchange", "Not now"), self.forget, kind="quiet"),
                        0,
                    )
                )
            )  # fmt: skip
        else:
            self._files = []

    def _on_taken(self, answer: dict[str, Any]) -> None:
        self._files = []
        conflicts = 0
        for result in answer.get("files", []):
            self._add(result_line(result, [], preview=False))
            conflicts += int(result.get("conflicts") or 0)
        if conflicts:
            self._add(
                button(
                    translate("exchange", "Decide %n conflicts", conflicts),
                    lambda: self.session.go("conflicts"),
                    kind="quiet",
                    drawing="git-compare-arrows",
                )
            )
        store = self.session.store
        self.session.ask(self, lambda: start.look_again(store), self._on_looked)
        self.session.tell(Changes(everything=True))
        self.taken.emit()

    def _on_looked(self, renewed: bool) -> None:
        """Say so when the import found out that this laptop was copied."""
        if renewed:
            self.session.say(notices.worded(self.session.store.notices[-1]), "warn")

    def _add(self, widget: QWidget) -> None:
        self.outcome.addWidget(widget)
