"""The receiving half: drop packages, see what they would do, then take them in."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.base.text import translate
from app.domain.record import Changes
from app.services import exchange, notices, start
from app.ui import i18n, prompts, theme
from app.ui.file_view import size_words
from app.ui.jobs import ProcessJob
from app.ui.pages.exchange_words import by_entity, in_verbs, office_name, state_name
from app.ui.pages.job_line import JobLine
from app.ui.parts import band, button, clear, column, holder, label, picture, restyle, row
from app.ui.session import Session

_TONES = {"merged": "good", "known": "info", "held": "warn", "edited": "warn", "too_new": "warn"}
_TAKEN = frozenset({"merged", "held", "edited"})


class _DropZone(QFrame):
    """A field on which packages are dropped."""

    dropped = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("drop")
        self.setAcceptDrops(True)
        self.setMinimumHeight(theme.px(128))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt: show that this is the place."""
        if files_of(event):
            self._light(on=True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Qt: no longer."""
        self._light(on=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt: take the files."""
        self._light(on=False)
        self.dropped.emit(files_of(event))
        event.acceptProposedAction()

    def _light(self, *, on: bool) -> None:
        self.setProperty("over", on)
        restyle(self)


class ReceiveCard(QFrame):
    """Previews packages and imports them, in a child process."""

    taken = Signal()

    def __init__(self, session: Session) -> None:
        """Wait for files."""
        super().__init__()
        self.setObjectName("card")
        self.session = session
        self._files: list[Path] = []
        self.zone = _DropZone()
        choose = button(translate("exchange", "Choose files…"), self._on_choose)
        words = label(
            translate("exchange", "Drop packages here, or anywhere on the window"), "muted"
        )
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.setWordWrap(True)
        self.zone.setLayout(
            column(0, row(0, picture("download", "muted", 24), 0), words, row(0, choose, 0), 0)
        )
        self.line = JobLine()
        self.outcome = QVBoxLayout()
        self.outcome.setSpacing(theme.px(8))
        head = row(
            picture("download", "accent"), label(translate("exchange", "Receive"), "heading"), 0
        )
        self.setLayout(column(head, self.zone, self.line, self.outcome, 0, gap=12, margin=16))
        self.zone.dropped.connect(self.look_at)

    def look_at(self, files: list[Path]) -> None:
        """Say what these packages would do; nothing is changed."""
        if self.line.job is not None or not files:
            return
        self._files = list(files)
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
        job = self._job([])
        job.succeeded.connect(self._on_taken)
        self.line.watch(job, translate("exchange", "Merging"))
        job.start()

    def forget(self) -> None:
        """Forget the files; nothing was changed."""
        self._files = []
        clear(self.outcome)

    def _job(self, options: list[str]) -> ProcessJob:
        database = str(self.session.who.database)
        job = ProcessJob(["import", database, *map(str, self._files), *options], self)
        job.failed.connect(self.session.refuse)
        job.cancelled.connect(
            lambda: self.session.say(translate("exchange", "Stopped. Nothing was taken in."))
        )
        return job

    def _on_choose(self) -> None:
        files = prompts.files(self, translate("exchange", "Choose packages"))
        if files:
            self.look_at(files)

    def _on_previewed(self, answer: dict[str, Any]) -> None:
        results = answer.get("files", [])
        for result in results:
            self._add(_line(result, preview=True))
        if any(_worth_taking(result) for result in results):
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
            self._add(_line(result, preview=False))
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


def files_of(event: QDropEvent) -> list[Path]:
    """Return the packages that are being dropped: workbooks, and envelopes with files."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() in exchange.SUFFIXES]


def _worth_taking(result: dict[str, Any]) -> bool:
    """Tell whether a package brings anything: records, files, or the first word of itself."""
    first = result.get("verdict") == "known" and not result.get("received_before")
    return first or bool(result.get("attachments")) or result.get("verdict") in _TAKEN


def _files(result: dict[str, Any], *, preview: bool) -> list[str]:
    """Say how many files come along, and how many are still missed afterwards."""
    lines: list[str] = []
    if along := int(result.get("attachments") or 0):
        size = size_words(int(result.get("attachments_bytes") or 0))
        lines.append(
            translate("exchange", "%n files come along, {size}.", along, size=size)
            if preview
            else translate("exchange", "%n files came along, {size}.", along, size=size)
        )
    if missing := int(result.get("attachments_missing") or 0):
        size = size_words(int(result.get("attachments_missing_bytes") or 0))
        lines.append(
            translate("exchange", "%n files are still to come, {size}.", missing, size=size)
        )
    return lines


def _line(result: dict[str, Any], *, preview: bool) -> QWidget:
    """Say in verbs what one package would do, or did."""
    verdict = str(result.get("verdict", "refused"))
    name = i18n.left_to_right(Path(str(result.get("file", ""))).name)
    head = name
    if result.get("office"):
        head = translate(
            "exchange", "{file} from {office}", file=name, office=office_name(str(result["office"]))
        )
    lines: list[str] = [head]
    if result.get("confirmed"):
        words = translate(
            "exchange", "It confirms %n packages sent from here.", int(result["confirmed"])
        )
        lines.append(words)
    if result.get("asks"):
        lines.append(translate("exchange", "It asks to send something again."))
    if verdict in _TAKEN:
        verbs = in_verbs(result)
        done = translate("exchange", "Taken in: {what}", what=verbs)
        lines.append(translate("exchange", "Would bring: {what}", what=verbs) if preview else done)
        counts = {
            key: sum(int(n) for n in value.values())
            for key, value in (result.get("by_entity") or {}).items()
        }
        lines.append(by_entity(counts))
    elif verdict == "known" and result.get("attachments"):
        lines.append(translate("exchange", "It brings no records, only files."))
    elif verdict == "known" and _worth_taking(result):
        lines.append(translate("exchange", "It brings no records, only news of what was received."))
    elif verdict == "known":
        day = i18n.moment(str(result.get("received_before")))
        lines.append(translate("exchange", "Already received on {day}: 0 changes.", day=day))
    else:
        lines.append(state_name(verdict))
    lines += _files(result, preview=preview)
    if result.get("receipt_code"):
        code = i18n.left_to_right(str(result["receipt_code"]))
        lines.append(translate("exchange", "Code of the receipt: {code}", code=code))
    problems = (result.get("problems") or [])[:3]
    lines += [str(problem.get("message") or problem.get("code") or "") for problem in problems]
    return band("\n".join(filter(None, lines)), _TONES.get(verdict, "bad"))
