"""One attached file: its picture, its name and size, and the ways to open it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImageReader, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from app.base.text import translate
from app.services import attaching
from app.ui import i18n, prompts, theme
from app.ui.icons import pixmap
from app.ui.parts import Flow, button, column, holder, label
from app.ui.session import Session
from app.ui.turning import Turning

_EDGE = 96
"""Pixels of a small picture."""
_MEMORY = 128
"""Megabytes that a picture may take while it is made small; it may come from anywhere."""


class FileView(QFrame):
    """Shows a file; what is not here yet is said."""

    def __init__(self, session: Session) -> None:
        """Begin with no file."""
        super().__init__()
        self.session = session
        self.file_name = ""
        self.digest = ""
        self.size_in_bytes = 0
        self.picture = QLabel()
        self.picture.setFixedSize(theme.px(_EDGE), theme.px(_EDGE))
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.name_line = label("", wrap=True)
        self.name_line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.state = label("", "small", wrap=True)
        self.open_button = button(
            translate("files", "Open"), self.open, kind="quiet", drawing="book-open"
        )
        self.save_button = button(
            translate("files", "Save a copy…"), self.save_copy, kind="quiet", drawing="save"
        )
        self.buttons = Flow(gap=4)
        self.buttons.addWidget(self.open_button)
        self.buttons.addWidget(self.save_button)
        words = column(self.name_line, self.state, holder(self.buttons), gap=4)
        self.setLayout(column(Turning((self.picture, 0, 0), (holder(words), 1, 0), gap=12), gap=0))
        self._draw()

    def show_file(self, name: str, digest: str, size: int) -> None:
        """Show a file by its name and checksum; empty ones show that there is none."""
        self.file_name, self.digest, self.size_in_bytes = name, digest, size
        self._draw()
        if not digest:
            return
        store = self.session.store

        def done(found: attaching.Look) -> None:
            if digest == self.digest:
                self._on_look(found)

        self.session.ask(self, lambda: attaching.look(store, digest), done)

    def open(self) -> None:
        """Open a copy with its own program."""
        store, name, digest = self.session.store, self.file_name, self.digest
        self.session.ask(
            self,
            lambda: attaching.copy_to_open(store, name, digest),
            self._on_copied,
        )

    def save_copy(self) -> None:
        """Write a copy where the person wants it."""
        store, digest = self.session.store, self.digest
        title = translate("files", "Save a copy…")
        ending = Path(self.file_name).suffix
        target = prompts.new_file(self, title, self.file_name, f"*{ending}")
        if target is None:
            return

        def done(path: Path) -> None:
            name = i18n.left_to_right(path.name)
            self.session.say(translate("files", "{name} is saved.", name=name), "good")

        self.session.write(self, lambda: attaching.save_copy(store, digest, target), done)

    def _on_copied(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            words = translate(
                "files", "No program here opens this file. Save a copy of it instead."
            )
            self.session.say(words, "warn")

    def _draw(self) -> None:
        """Show what is known without looking."""
        there = bool(self.digest)
        self.picture.setVisible(there)
        self.picture.setPixmap(pixmap("paperclip", "muted", size=24))
        self.name_line.setText(i18n.line_as_written(self.file_name))
        self.name_line.setVisible(bool(self.file_name))
        self.say(size_words(self.size_in_bytes) if there else "")
        for each in (self.open_button, self.save_button):
            each.setVisible(there)
            each.setEnabled(False)

    def say(self, words: str, *, bad: bool = False) -> None:
        """Show a sentence below the name."""
        self.state.setText(words)
        self.state.setProperty("role", "problem" if bad else "small")
        self.state.style().unpolish(self.state)
        self.state.style().polish(self.state)
        self.state.setVisible(bool(words))

    def _on_look(self, found: attaching.Look) -> None:
        for each in (self.open_button, self.save_button):
            each.setVisible(found.here)
            each.setEnabled(found.here)
        if not found.here:
            size = size_words(self.size_in_bytes)
            words = translate("files", "Still to come, with a later package ({size}).", size=size)
            self.say(words)
            self.picture.setPixmap(pixmap("hourglass", "muted", size=24))
        elif small := small_picture(found.picture, theme.px(_EDGE), self):
            self.picture.setPixmap(small)
            self.picture.setAccessibleName(translate("files", "Small picture of the file"))


def size_words(size: int) -> str:
    """Return a size as people say it."""
    if size < 100_000:
        kb = i18n.number(max(1, round(size / 1000)))
        return translate("files", "{size} kB", size=kb)
    mb = round(size / 1_000_000, 1)
    return translate("files", "{size} MB", size=i18n.number(mb if mb % 1 else int(mb)))


def small_picture(data: bytes, edge: int, on: QWidget) -> QPixmap | None:
    """Return a picture made small, or None where it is none that can be shown."""
    if not data:
        return None
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    if bytes(reader.format().data()) not in {b"jpeg", b"png"}:
        return None
    QImageReader.setAllocationLimit(_MEMORY)
    ratio = on.devicePixelRatioF()
    whole = reader.size()
    if not whole.isValid():
        return None
    dots = int(edge * ratio)
    reader.setScaledSize(whole.scaled(QSize(dots, dots), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        return None
    made = QPixmap.fromImage(image)
    made.setDevicePixelRatio(ratio)
    return made
