"""Above a note: the way to its answers, and a story as a short text for a message or a post."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.base.text import translate
from app.domain.library import copy_uid
from app.domain.record import Record
from app.domain.short_text import may_name_a_person, short_text
from app.services import shelf
from app.services.shelf import Piece
from app.services.who import GLOBAL
from app.ui import i18n
from app.ui.parts import button, tool
from app.ui.session import Session

STORY = "STORY"
"""The kind of note that is told to everybody."""


def copy_button(session: Session, note: Record) -> QPushButton:
    """Return the button that copies a story as a short text."""
    return button(
        translate("library", "Copy as short text"),
        lambda: copy_short(session, note),
        kind="quiet",
        drawing="copy",
    )


def copy_short(session: Session, note: Record) -> None:
    """Copy a story as a short text; what may name a person stays where it is, and this is said."""
    title, text = str(note.get("title") or ""), str(note.get("text") or "")
    if may_name_a_person(title, text):
        words = translate(
            "library",
            "Not copied: the story may tell who somebody is. Please take names, numbers and"
            " addresses out of it first.",
        )
        session.say(words, "warn")
        return
    short = short_text(title, text)
    QGuiApplication.clipboard().setText(short)
    words = translate("library", "Copied: %n characters, ready to be pasted.", len(short))
    session.say(words, "good")


class NoteTools(QWidget):
    """What can be done with the note beside the list, besides changing it."""

    def __init__(self, session: Session) -> None:
        """Begin with no note."""
        super().__init__()
        self.session = session
        self.uid = ""
        self._note: Record | None = None
        self._answers: tuple[Piece, ...] = ()
        self.answers = button("", self._on_answers, kind="quiet", drawing="message-square")
        self.short = tool(translate("library", "Copy as short text"), "copy", self._on_short)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.answers)
        line.addWidget(self.short)
        self._show()

    def ask(self, uid: str) -> None:
        """Show what belongs to a note; to none where ``uid`` is empty."""
        self.uid = uid
        if not uid:
            self._note, self._answers = None, ()
            self._show()
            return
        store = self.session.store

        def done(found: tuple[Record | None, tuple[Piece, ...]]) -> None:
            if self.uid == uid:
                self._note, self._answers = found
                self._show()

        self.session.ask(self, lambda: shelf.about_note(store, uid), done)

    def _show(self) -> None:
        number = len(self._answers)
        words = translate("library", "%n answers", number)
        self.answers.setText(f"\u2009{words}")
        self.answers.setAccessibleName(words)
        self.answers.setToolTip(i18n.joined([i18n.as_written(a.title) for a in self._answers]))
        self.answers.setVisible(number > 0)
        self.short.setVisible(self._note is not None and self._note.get("kind") == STORY)

    def _on_answers(self) -> None:
        """Go where the answers are read: under the question in the library, else in the journal."""
        first = self._answers[0].uid
        public = self._note is not None and self._note.scope == GLOBAL
        store, copy = self.session.store, self.uid if public else copy_uid(self.uid)

        def done(found: shelf.Opened | None) -> None:
            if found is not None and found.answers:
                self.session.go("library", uid=copy)
            else:
                self.session.go("notes", uid=first)

        self.session.ask(self, lambda: shelf.open_piece(store, copy), done)

    def _on_short(self) -> None:
        if self._note is not None:
            copy_short(self.session, self._note)
