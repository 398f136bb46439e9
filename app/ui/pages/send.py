"""The sending half: what will go, in words, where to, and the package itself."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit, QVBoxLayout

from app.base.text import translate
from app.domain import codelists
from app.domain.library import SHELVES
from app.domain.record import Changes
from app.services import exchange, protection
from app.ui import i18n
from app.ui.choice import Choice
from app.ui.file_view import size_words
from app.ui.icons import pixmap
from app.ui.jobs import ProcessJob
from app.ui.pages.exchange_words import by_entity, office_name
from app.ui.pages.folder_line import FolderLine, show_button
from app.ui.pages.job_line import JobLine
from app.ui.parts import band, button, clear, column, label, picture, row
from app.ui.session import Session


class SendCard(QFrame):
    """Writes a package for one office, in a child process."""

    written = Signal()

    def __init__(self, session: Session) -> None:
        """Ask what would go out."""
        super().__init__()
        self.setObjectName("card")
        self.session = session
        self._outgoing: exchange.Outgoing | None = None
        self.place = FolderLine(session)
        self.put_into = self.place.put_into
        self.to = Choice()
        self.to.setAccessibleName(translate("exchange", "To"))
        for code in _recipients(session):
            self.to.addItem(_recipient_name(session, code), code)
        self.to.currentIndexChanged.connect(lambda _: self.ask())
        self.to.activated.connect(lambda _: setattr(self, "_chosen", True))
        self._chosen = False
        self.words = label("", wrap=True)
        self.detail = label("", "small", wrap=True)
        self.files = label("", "small", wrap=True)
        self.with_files = QCheckBox(translate("exchange", "Let the files go along"))
        self.with_files.setChecked(True)
        self.with_files.setToolTip(
            translate("exchange", "Without them the package is small; they follow later.")
        )
        self.padlock, self.protection = picture("lock", size=16), label("", "small", wrap=True)
        self.plain = QCheckBox(translate("exchange", "As an open workbook"))
        self.plain.setToolTip(
            translate(
                "exchange",
                "For people without Passerelle: whoever gets hold of the file can read it.",
            )
        )
        self.plain.toggled.connect(lambda _: self._show_protection())
        self.plain.hide()
        self.closed = QCheckBox(translate("exchange", "As a workbook with a password"))
        self.closed.setToolTip(
            translate(
                "exchange",
                "For people without Passerelle: Excel asks for the password, which you tell them"
                " by phone.",
            )
        )
        self.closed.toggled.connect(self._on_closed)
        self.password = QLineEdit()
        self.password.setAccessibleName(translate("exchange", "Password of the file"))
        self.password.setMaxLength(80)
        self.password.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.password.hide()
        self.write_button = button(
            translate("exchange", "Write the package"), self.write, kind="primary", drawing="send"
        )
        self.write_button.setEnabled(False)  # until it is known what would go
        self.line = JobLine()
        self.outcome = QVBoxLayout()
        head = row(picture("upload", "accent"), label(translate("exchange", "Send"), "heading"), 0)
        self.setLayout(
            column(
                head,
                column(label(translate("exchange", "To"), "label"), self.to, gap=4),
                self.words,
                self.detail,
                column(self.files, self.with_files, gap=0),
                column(
                    row(self.padlock, self.protection),
                    self.plain,
                    self.closed,
                    self.password,
                    gap=0,
                ),
                self.place,
                row(self.write_button, 0),
                self.line,
                self.outcome,
                0,
                gap=12,
                margin=16,
            )
        )
        self.line.over.connect(lambda: self._enable(on=True))
        self.ask()

    @property
    def folder(self) -> Path:
        """Where packages go."""
        return self.place.folder

    @folder.setter
    def folder(self, folder: Path) -> None:
        self.place.use(folder)

    def ask(self) -> None:
        """Ask what a package would hold now."""
        store, to = self.session.store, str(self.to.currentData() or "HQ")
        self.session.ask(self, lambda: exchange.outgoing(store, to), self._on_outgoing)

    def prefer(self, office: str) -> None:
        """Propose the office heard of last, unless the person has chosen one."""
        at = self.to.findData(office)
        if at >= 0 and not self._chosen:
            self.to.setCurrentIndex(at)

    def choose(self, office: str) -> None:
        """Write for this office, as the person asked elsewhere."""
        at = self.to.findData(office)
        if at >= 0:
            self.to.setCurrentIndex(at)
            self._chosen = True
            self.write_button.setFocus()

    def write(self) -> None:
        """Write the package."""
        if self._outgoing is None or self.line.job is not None:
            return
        clear(self.outcome)
        name = exchange.file_name(self.session.who, self._outgoing.number)
        path = self.folder / name
        to = str(self.to.currentData())
        job = ProcessJob(
            [
                *("export", str(self.session.who.database), "--out", str(path), "--to", to),
                *self._options(),
            ],
            self,
            password=self.password.text() if self.closed.isChecked() else "",
        )
        job.succeeded.connect(lambda answer: self._on_written(answer, path, to))
        job.failed.connect(self.session.refuse)
        job.cancelled.connect(
            lambda: self.session.say(translate("exchange", "Stopped. No package was written."))
        )
        self._begin(job, translate("exchange", "Collecting changes"))

    def _on_closed(self, chosen: bool) -> None:
        """Offer a password that is easy to spell; another may be typed."""
        if chosen and not self.password.text():
            self.password.setText(protection.suggested())
        self.password.setVisible(chosen)
        self.plain.setEnabled(not chosen)
        self._show_protection()

    def _options(self) -> list[str]:
        asked = [] if self.with_files.isChecked() else ["--no-files"]
        plain = self.plain.isChecked() and not self.closed.isChecked()
        return [*asked, "--plain"] if plain else asked

    def _begin(self, job: ProcessJob, words: str) -> None:
        self._enable(on=False)
        self.line.watch(job, words)
        job.start()

    def _enable(self, *, on: bool) -> None:
        self.write_button.setEnabled(on and self._outgoing is not None)

    def _on_outgoing(self, found: exchange.Outgoing) -> None:
        self._outgoing = found
        self.write_button.setEnabled(self.line.job is None)
        if found.first:
            words = translate("exchange", "The first package for this office: all it may have, ")
            words += translate("exchange", "%n records.", found.records)
        elif found.changes:
            words = translate(
                "exchange", "%n changes since the last confirmed package, ", found.changes
            )
            words += translate("exchange", "in %n records.", found.records)
        elif found.load.files:
            words = translate("exchange", "No records are new; only files go along.")
        elif found.receipts:
            words = translate(
                "exchange",
                "Nothing new. A package would only confirm what was received: %n receipts.",
                found.receipts,
            )
        else:
            words = translate("exchange", "Nothing new, and everything received is confirmed.")
        if found.publishing:
            words += " " + translate(
                "exchange", "%n shared pieces go into the library first.", found.publishing
            )
        self.words.setText(words)
        self.detail.setText(by_entity(found.by_entity))
        self.detail.setVisible(bool(found.by_entity))
        self._show_files(found)
        self._show_protection()

    def _show_files(self, found: exchange.Outgoing) -> None:
        load = found.load
        lines = []
        if load.files:
            size = size_words(load.bytes)
            lines.append(
                translate("exchange", "%n files go along, {size}.", len(load.files), size=size)
            )
        if load.waiting:
            lines.append(_waiting(len(load.waiting), load.waiting_bytes))
        self.files.setText("\n".join(lines))
        self.files.setVisible(bool(lines))
        self.with_files.setVisible(bool(load.files) or not self.with_files.isChecked())

    def _show_protection(self) -> None:
        """Say who could open the package, by icon and word."""
        if self._outgoing is None:
            return
        could, to = self._outgoing.protection, str(self.to.currentData() or "HQ")
        plain, closed = self.plain.isChecked(), self.closed.isChecked()
        safe = closed or (could.encrypted and not plain)
        self.padlock.setPixmap(
            pixmap(*(("lock", "good") if safe else ("lock-open", "warn")), size=16)
        )
        words = exchange.protection_words(could, to, plain=plain, password=closed)
        self.protection.setText(words)
        self.plain.setVisible(could.encrypted)

    def _on_written(self, answer: dict[str, Any], path: Path, to: str) -> None:
        made = Path(str(answer.get("path") or path))
        words = translate(
            "exchange",
            "{file} is written. Send it to {office} by mail, or carry it on a stick.",
            file=i18n.left_to_right(made.name),
            office=office_name(to),
        )
        self.outcome.addWidget(band(words, "good"))
        files = len(answer.get("parts", ()))
        if files > 1:
            words = translate(
                "exchange",
                "It is large and stands in %n files beside one another. Send them all; they can be "
                "imported in any order.",
                files,
            )
            self.outcome.addWidget(band(words, "info"))
        if waiting := int(answer.get("files_waiting") or 0):
            words = _waiting(waiting, int(answer.get("files_waiting_bytes") or 0))
            self.outcome.addWidget(label(words, "muted", wrap=True))
        self._say_published(answer.get("published") or {})
        copy = button(
            translate("exchange", "Copy the path"),
            lambda: QGuiApplication.clipboard().setText(str(made)),
            kind="quiet",
            drawing="copy",
        )
        self.outcome.addLayout(row(show_button(made.parent), copy, 0))
        self.written.emit()

    def _say_published(self, counted: dict[str, int]) -> None:
        """Say what went into the library before; the child wrote it, so no page knows yet."""
        if not any(counted.values()):
            return
        words = translate(
            "exchange",
            "Into the library before: {new} new, {changed} changed.",
            new=i18n.number(counted.get("new", 0)),
            changed=i18n.number(counted.get("changed", 0)),
        )
        self.outcome.addWidget(label(words, "muted", wrap=True))
        self.session.tell(Changes(frozenset(SHELVES)))


def _waiting(count: int, size: int) -> str:
    words = size_words(size)
    return translate("exchange", "%n files wait for a later package, {size}.", count, size=words)


def _recipients(session: Session) -> list[str]:
    """Return who packages can be written for: headquarters, or from there every office."""
    if not session.at_headquarters():
        return ["HQ", session.who.office]
    return [entry.code for entry in codelists.codelist("offices") if entry.code != "HQ"]


def _recipient_name(session: Session, code: str) -> str:
    if code == session.who.office:
        return translate("exchange", "Another laptop of this office")
    return office_name(code)
