"""Editor for the file of a record: chosen or dropped, judged, and shown with what was removed."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.base.text import translate
from app.domain.fields import Attachment, Stored
from app.services import attaching, file_words
from app.ui import prompts
from app.ui.errors import worded
from app.ui.file_view import FileView, size_words
from app.ui.forms.editors import Editor, editor
from app.ui.parts import button, column, restyle, row
from app.ui.session import Session


class FileEditor(Editor):
    """A file: its name is the value of the field, checksum and size go beside it."""

    def __init__(self, field: Attachment, session: Session) -> None:
        """Begin with no file."""
        super().__init__(field)
        self.attachment = field
        self.session = session
        self._beside: dict[str, Stored] = dict.fromkeys(field.beside)
        self._fixed = False
        self.view = FileView(session)
        self.choose_button = button("", self.choose, drawing="paperclip")
        self.remove_button = button(
            translate("files", "Remove"), self.remove, kind="quiet", drawing="x"
        )
        self.view.buttons.addWidget(self.remove_button)
        self.frame = QFrame()
        self.frame.setObjectName("drop")
        self.frame.setLayout(column(self.view, row(self.choose_button, 0), gap=8, margin=12))
        self.lines.addWidget(self.frame)
        self.setAcceptDrops(True)
        self._show_buttons()

    def value(self) -> Stored:
        """Return the name of the file."""
        return self.view.file_name or None

    def beside(self) -> Mapping[str, Stored]:
        """Return checksum and size."""
        return self._beside

    def show_beside(self, values: Mapping[str, Stored]) -> None:
        """Learn which file the name is of, before it is shown."""
        self._beside = {key: values.get(key) for key in self.attachment.beside}

    def set_value(self, stored: Stored) -> None:
        """Show a file by its name."""
        digest, size = (self._beside.get(key) for key in self.attachment.beside)
        self.view.show_file(str(stored or ""), str(digest or ""), int(size or 0))
        self._show_buttons()

    def target(self) -> QWidget:
        """Return the button that chooses."""
        return self.choose_button

    def name(self, text: str) -> None:
        """Say whose file is chosen."""
        self.choose_button.setAccessibleName(f"{text}: {self.choose_button.text().strip()}")
        self.choose_button.setAccessibleDescription(_what())

    def fix(self) -> None:
        """Let the file be looked at, not changed."""
        self._fixed = True
        self.setAcceptDrops(False)
        self._show_buttons()

    def choose(self) -> None:
        """Let the person choose a file."""
        path = prompts.any_file(self, translate("files", "Choose a file"), self.attachment.endings)
        if path is not None:
            self.take(path)

    def take(self, path: Path) -> None:
        """Take a file in; the record names it once it is saved."""
        self._busy(on=True)
        self.view.say(translate("files", "Reading the file…"))
        store = self.session.store
        self.session.write(
            self, lambda: attaching.take_in(store, path), self._on_taken, self._on_failed
        )

    def remove(self) -> None:
        """Let the record name no file any more; what lies beside the database stays there."""
        self._beside = dict.fromkeys(self.attachment.beside)
        self.set_value(None)
        self.touched.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt: one file may be dropped here."""
        if len(_dropped(event)) == 1:
            self._light(on=True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Qt: no longer."""
        self._light(on=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt: take the file."""
        self._light(on=False)
        event.acceptProposedAction()
        self.take(_dropped(event)[0])

    def _on_taken(self, made: attaching.Attached) -> None:
        self._busy(on=False)
        digest, size = self.attachment.beside
        self._beside = {digest: made.digest, size: made.size}
        self.set_value(made.name)
        self.touched.emit()
        self.view.say("\n".join([size_words(made.size), *file_words.told(made)]))

    def _on_failed(self, error: Exception) -> None:
        self._busy(on=False)
        self.set_value(self.value())
        self.view.say(worded(error), bad=True)
        if not hasattr(error, "code"):
            raise error

    def _busy(self, *, on: bool) -> None:
        self.choose_button.setEnabled(not on)
        self.remove_button.setEnabled(not on)

    def _show_buttons(self) -> None:
        there = bool(self.view.file_name)
        words = (
            translate("files", "Another file…") if there else translate("files", "Choose a file…")
        )
        self.choose_button.setText(f"\u2009{words}")
        self.choose_button.setVisible(not self._fixed)
        self.remove_button.setVisible(there and not self._fixed)
        if not there and not self._fixed:
            self.view.say(_what())

    def _light(self, *, on: bool) -> None:
        self.frame.setProperty("over", on)
        restyle(self.frame)


def _what() -> str:
    return translate(
        "files",
        "Or drop it here: pdf, docx, xlsx, jpg, png or txt, up to 10 MB. Pictures are made smaller,"
        " and place and device are taken out of them.",
    )


def _dropped(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


@editor.register
def _(field: Attachment, session: Session) -> Editor:
    return FileEditor(field, session)
