"""The receiving half: drop packages, see what they would do, then take them in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout, QWidget

from app.base.text import language, translate
from app.domain.record import Changes
from app.services import notices, start
from app.services.sentences import entity_label
from app.ui import i18n, prompts, theme
from app.ui.drop_zone import DropZone
from app.ui.jobs import ProcessJob
from app.ui.pages import accepted
from app.ui.pages.file_ways import FileWays
from app.ui.pages.job_line import JobLine
from app.ui.pages.password_line import PasswordLine
from app.ui.pages.result_line import result_line, worth_taking
from app.ui.parts import band, button, clear, column, holder, label, picture, row
from app.ui.records_shown import recorded
from app.ui.session import Session

_FEW = 3
"""Files whose lines leave the button below them in sight."""


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
        self._told: list[dict[str, Any]] = []
        """What became of files that were taken in one by one, before the others."""
        self._edits: dict[str, list[str]] = {}
        """Which edits of a file are to be taken; a file nobody looked into has no entry."""
        self._password = ""
        """What opens those of the files that are closed by one."""
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
        self.ways = FileWays(session, self, self.line, "exchange", self.take_one)
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

    def look_at(self, files: list[Path], edits: Mapping[str, Sequence[str]] | None = None) -> None:
        """Say what these packages would do; nothing is changed.

        Args:
            files: the packages.
            edits: which edits of a file are to be taken, where somebody chose already.
        """
        if not files or self._is_busy():
            return
        self._files = list(files)
        self._edits = {file: list(keys) for file, keys in (edits or {}).items()}
        self._previewed, self._told, self._password = [], [], ""
        self._look()

    def _look(self) -> None:
        clear(self.outcome)
        job = self._job(["--preview"])
        job.succeeded.connect(self._on_previewed)
        job.cancelled.connect(
            lambda: self.session.say(translate("exchange", "Stopped. Nothing was taken in."))
        )
        self.line.watch(job, translate("exchange", "Reading the packages"))
        job.start()

    def take(self) -> None:
        """Take the previewed packages in."""
        if not self._files or self._is_busy():
            return
        clear(self.outcome)
        words, keys = accepted.words(key for chosen in self._edits.values() for key in chosen)
        job = self._job(words)
        job.finished.connect(lambda: accepted.forget(keys))
        job.succeeded.connect(self._on_taken)
        job.cancelled.connect(self._on_taking_stopped)
        self.line.watch(job, translate("exchange", "Merging"))
        job.start()

    def take_one(self, file: str, anyway: bool) -> None:
        """Take one file in by itself; the others still wait for their decision.

        Args:
            file: one of those just previewed.
            anyway: though nobody verified who signed it.
        """
        if self._is_busy():
            return
        self._files = [Path(str(each.get("file"))) for each in self._previewed]
        words, keys = accepted.words(self._edits.get(file, ()))
        job = self._job([*words, *(["--accept-unverified"] if anyway else [])], [Path(file)])
        job.finished.connect(lambda: accepted.forget(keys))
        job.succeeded.connect(self._on_one_taken)
        job.cancelled.connect(self._on_taking_stopped)
        self.line.watch(job, translate("exchange", "Merging"))
        job.start()

    def forget(self) -> None:
        """Forget the files; nothing was changed."""
        self._files, self._password = [], ""
        clear(self.outcome)

    def now(self) -> dict[str, Any]:
        """Return the files that wait for a decision, and the edits chosen among them."""
        return {"files": list(self._files), "chosen": dict(self._edits)}

    def _is_busy(self) -> bool:
        """Tell whether something is still going on here, and say so."""
        if self.line.job is None:
            return False
        words = translate("exchange", "Please wait until the work that goes on here has ended.")
        self.session.say(words, "warn")
        return True

    def _job(self, options: list[str], files: Sequence[Path] | None = None) -> ProcessJob:
        database, wanted = str(self.session.who.database), files or self._files
        words = ["import", database, *map(str, wanted), "--lang", language(), *options]
        job = ProcessJob(words, self, password=self._password)
        job.failed.connect(self._on_failed)
        return job

    def _on_failed(self, error: Exception) -> None:
        """Say what went wrong; what was previewed still stands to be taken."""
        self._show_preview()
        self.session.refuse(error)

    def _on_taking_stopped(self) -> None:
        """Show what is left: each package is in wholly or not at all."""
        words = translate("exchange", "Stopped. What was taken in before stays; see what is left.")
        self.session.say(words)
        self.session.tell(Changes(everything=True))
        QTimer.singleShot(0, self, lambda: self.look_at(self._files, self._edits))

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
        chosen = None if self._is_busy() else path or prompts.new_file(self, title, name, "*.xlsx")
        if chosen is None:
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
        """Keep what a person chose among the edits of a file, to be taken in with it.

        A file that is not among those just previewed, one of the archive, is previewed now.
        """
        if file in map(str, self._files):
            self._edits[file] = keys
            self._show_preview()
        else:
            self.look_at([Path(file)], {file: keys})

    def _on_previewed(self, answer: dict[str, Any]) -> None:
        self._previewed = answer.get("files", [])
        there = {p["key"] for result in self._previewed for p in result.get("proposals") or []}
        self._edits = {  # a file may have been saved again since they were chosen
            file: [key for key in keys if key in there] for file, keys in self._edits.items()
        }
        self._show_preview()

    def _show_preview(self) -> None:
        clear(self.outcome)
        results = self._previewed
        for each in self._taken_lines(self._told):
            self._add(each)
        lines = [
            result_line(result, self.ways.of(result, self._chosen(result)), preview=True)
            for result in results
        ]
        if any(result.get("verdict") == "password" for result in results):
            lines.append(PasswordLine(self._on_password))
        if any(worth_taking(result) for result in results):
            # Below a few lines; above many, where it can be found.
            lines.insert(len(lines) if len(lines) <= _FEW else 0, self._decision())
        elif not any(result.get("verdict") == "password" for result in results):
            self._files = []
        for line in lines:
            self._add(line)

    def _on_password(self, password: str) -> None:
        """Look at the files once more, with the password somebody typed."""
        if not self._is_busy():
            self._password = password
            self._look()

    def _decision(self) -> QWidget:
        go = button(translate("exchange", "Take in"), self.take, kind="primary", drawing="check")
        return holder(
            row(go, button(translate("exchange", "Not now"), self.forget, kind="quiet"), 0)
        )

    def _chosen(self, result: dict[str, Any]) -> list[str] | None:
        return self._edits.get(str(result.get("file", "")))

    def _on_taken(self, answer: dict[str, Any]) -> None:
        self._files, self._edits = [], {}
        for each in self._taken_lines(answer.get("files", [])):
            self._add(each)
        self._on_settled()

    def _on_one_taken(self, answer: dict[str, Any]) -> None:
        """Tell of one file, and look at the others again: they may be from the same laptop."""
        done = answer.get("files", [])
        self._told += done
        names = {str(each.get("file")) for each in done}
        self._previewed = [each for each in self._previewed if each.get("file") not in names]
        self._files = [path for path in self._files if str(path) not in names]
        self._edits = {file: keys for file, keys in self._edits.items() if file not in names}
        self._on_settled()
        if self._files:
            QTimer.singleShot(0, self, self._look)
        else:
            self._show_preview()

    def _taken_lines(self, results: list[dict[str, Any]]) -> list[QWidget]:
        """Return what became of files, with the way to the conflicts they brought."""
        lines = [
            result_line(each, [*self.ways.after(each), *self.ways.of(each, None)], preview=False)
            for each in results
        ]
        if conflicts := sum(int(each.get("conflicts") or 0) for each in results):
            lines.append(
                button(
                    translate("exchange", "Decide %n conflicts", conflicts),
                    lambda: self.session.go("conflicts"),
                    kind="quiet",
                    drawing="git-compare-arrows",
                )
            )
        return lines

    def _on_settled(self) -> None:
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
