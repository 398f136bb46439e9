"""Backups on the page of settings: those there are, one now, and the way back to one."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.base.text import translate
from app.services import (
    attaching,
    backup,
    closing,
    drill,
    parcels,
    restore,
    restore_words,
    settings,
)
from app.ui import i18n, prompts
from app.ui.parts import band, button, chip, clear, column, flow, holder, label, row
from app.ui.session import Session

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

_SHOWN = 8


class Backups(QWidget):
    """The newest backups, with their reason and size."""

    def __init__(self, session: Session) -> None:
        """Ask which there are."""
        super().__init__()
        self.session = session
        self._lines = column(gap=4)
        self.make_button = button(
            translate("restore", "Make a backup now"), self.make, drawing="save"
        )
        self.try_button = button(
            translate("restore", "Try the newest one"), self.try_newest, drawing="shield-check"
        )
        self.tried = column(gap=4)
        self.files = label("", "small", wrap=True)
        self.files.setVisible(False)
        inner: list[QWidget | QVBoxLayout] = [
            holder(self._lines),
            holder(flow(self.make_button, self.try_button)),
            self.tried,
        ]
        inner.append(self.files)
        if not session.at_headquarters():
            self.packages = chip(
                translate("restore", "When closing, write a package of what is not sent")
            )
            self.packages.clicked.connect(self._on_packages)
            inner.append(holder(row(self.packages, 0)))
        self.setLayout(column(*inner, gap=8))

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: look again, for an import may have made one meanwhile."""
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Ask again."""
        store = self.session.store

        def work() -> tuple[list[backup.Line], bool, parcels.Held, str]:
            on = settings.get(store, closing.SWITCH) != "off"
            held, folder = parcels.standing(store), attaching.place(store)
            return backup.listed(Path(store.path)), on, held, folder

        self.session.ask(self, work, lambda found: self._show(*found))

    def make(self) -> None:
        """Make one now."""
        self.make_button.setEnabled(False)
        store = self.session.store

        def done(made: backup.Made) -> None:
            self.make_button.setEnabled(True)
            said = translate("restore", "The backup is made and sound: {file}", file=made.path.name)
            self.session.say(said, "good")
            self.refresh()

        def failed(error: Exception) -> None:
            self.make_button.setEnabled(True)
            self.session.refuse(error)

        self.session.ask(self, lambda: backup.make(store), done, failed, whole=True)

    def try_newest(self) -> None:
        """Prove that one could go back to the newest backup, without going back."""
        self.try_button.setEnabled(False)
        path = Path(self.session.store.path)

        def done(made: drill.Drill) -> None:
            self.try_button.setEnabled(True)
            clear(self.tried)
            when = i18n.moment(made.line.at)
            words = translate(
                "restore",
                "Tried: the backup of {when} opens and is sound to the last change. Nothing was"
                " replaced.",
                when=when,
            )
            if made.findings:
                words = translate(
                    "restore",
                    "The backup of {when} is not sound. Make a new one now, and keep a copy of it"
                    " elsewhere.",
                    when=when,
                )
            told = "\n".join((words, *restore_words.lines(made.preview)))
            self.tried.addWidget(band(told, "bad" if made.findings else "good"))

        def failed(error: Exception) -> None:
            self.try_button.setEnabled(True)
            self.session.refuse(error)

        self.session.ask(self, lambda: drill.run(path), done, failed)

    def look(self, line: backup.Line) -> None:
        """Say what it would mean to go back to a backup, and ask."""
        store = self.session.store
        self.session.ask(
            self,
            lambda: restore.preview(line.path, Path(store.path)),
            lambda seen: self._ask(line, seen),
        )

    def _ask(self, line: backup.Line, seen: restore.Preview) -> None:
        from app.ui import restoring

        title = translate("restore", "Go back to {when}?", when=i18n.moment(line.at))
        said = [
            *restore_words.lines(seen),
            translate(
                "restore",
                "The database of now is kept beside the backups, and this laptop goes on as a new"
                " one.",
            ),
        ]
        yes = translate("restore", "Go back")
        window = cast("MainWindow", self.window())
        if prompts.confirm(self, title, "\n".join(said), yes):
            restoring.restore(window, line.path)

    def _show_files(self, files: parcels.Held, folder: str) -> None:
        """Say where attached files lie, for a backup of a database file holds none of them."""
        if not self.session.store.lies_here:
            self.files.setText(
                translate(
                    "restore",
                    "This database lies on {place}. Its administrator sees to its backups and goes"
                    " back to them; attached files and packages are in each. One that you make here"
                    " is a file on this computer, to be kept like any secret.",
                    place=i18n.left_to_right(folder),
                )
            )
            self.files.setVisible(True)
            return
        words = translate(
            "restore",
            "%n attached files are no part of a backup. They lie in {folder}, where nothing is"
            " written twice or over; copy that folder too.",
            files.held,
            folder=i18n.left_to_right(folder),
        )
        self.files.setText(words)
        self.files.setVisible(bool(files.held))

    def _show(
        self, lines: list[backup.Line], packages: bool, files: parcels.Held, folder: str
    ) -> None:
        clear(self._lines)
        self._show_files(files, folder)
        if not self.session.at_headquarters():
            self.packages.setChecked(packages)
        here = self.session.store.lies_here
        if not lines and here:
            none = translate("restore", "No backup yet. One is made when you close, and by itself.")
            self._lines.addWidget(label(none, "muted", wrap=True))
        for line in lines[:_SHOWN]:
            what = translate(
                "restore",
                "{reason}, {size} MB",
                reason=_reason(line.reason),
                size=i18n.number(round(line.bytes / 1_000_000, 1)),
            )
            words = column(label(i18n.moment(line.at)), label(what, "small"), gap=0)
            back = button(translate("restore", "Restore…"), partial(self.look, line), kind="quiet")
            back.setAccessibleName(
                translate("restore", "Go back to {when}?", when=i18n.moment(line.at))
            )
            back.setVisible(here)
            entry = row(holder(words), back)
            entry.setStretch(0, 1)
            self._lines.addLayout(entry)

    def _on_packages(self) -> None:
        store, value = self.session.store, "" if self.packages.isChecked() else "off"
        self.session.write(self, lambda: settings.put(store, closing.SWITCH, value))


def _reason(reason: str) -> str:
    known = {
        backup.BY_HAND: translate("restore", "made by hand"),
        backup.AT_CLOSE: translate("restore", "when closing"),
        backup.BEFORE_IMPORT: translate("restore", "before an import"),
        "before-upgrade": translate("restore", "before an update"),
        "before-restore": translate("restore", "before a restore"),
        "damaged": translate("restore", "damaged, kept as it was"),
    }
    return known.get(reason, reason)
