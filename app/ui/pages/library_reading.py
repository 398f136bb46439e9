"""The reading view of the library: one piece as a page, with its answers and documents."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QLayout, QVBoxLayout, QWidget

from app.base.text import translate
from app.domain import catalogue
from app.domain.fields import Code
from app.domain.record import Record
from app.services import shelf
from app.services.shelf import Opened, Piece
from app.ui import i18n, theme
from app.ui.file_view import FileView
from app.ui.pages.library_words import above, code_name
from app.ui.pages.note_tools import STORY, copy_button
from app.ui.parts import button, card, clear, column, holder, label, line_button, row, rule, scroll
from app.ui.session import Session

if TYPE_CHECKING:
    from app.domain.report import Report

_TITLE = catalogue.entity("progress_note").fields["title"].max_length  # type: ignore[attr-defined]
_WIDEST = 640
"""Pixels of a line that is still easy to read."""


class ReadingView(QWidget):
    """One piece of the library; nothing is changed here."""

    wanted = Signal(str)
    """The uid of another piece that was clicked."""

    def __init__(self, session: Session) -> None:
        """Begin with nothing open."""
        super().__init__()
        self.session = session
        self.uid = ""
        self._shown: Record | None = None
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.px(8))
        edge = theme.px(24)
        self._lines.setContentsMargins(edge, edge, edge, edge)
        sheet = holder(self._lines)
        sheet.setMaximumWidth(theme.px(_WIDEST) + 2 * edge)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card(scroll(holder(row(sheet, gap=0)), name="clear"), margin=0))
        self.setMinimumWidth(theme.px(320))

    def open(self, uid: str) -> None:
        """Open a piece; one that is no longer there leaves an empty page."""
        self.uid = uid
        store = self.session.store
        self.session.ask(self, lambda: shelf.open_piece(store, uid), self._show)

    def report(self) -> Report | None:
        """Return the open piece as it goes on paper; None while nothing is open."""
        if self._shown is None:
            return None
        from app.ui.pages.page_papers import piece_report

        piece = shelf.piece_of(self._shown)
        about = (above(piece), _about(self._shown))
        return piece_report(piece.title, about, _paragraphs(self._shown))

    def _show(self, found: Opened | None) -> None:
        if found is not None and found.record.uid != self.uid:
            return  # another one was chosen meanwhile
        clear(self._lines)
        self._shown = None if found is None else found.record
        if found is None:
            self.uid = ""
            return
        record = found.record
        piece = shelf.piece_of(record)
        self._lines.addWidget(label(above(piece), "small", wrap=True))
        self._lines.addWidget(label(i18n.as_written(piece.title), "title", wrap=True))
        if about := _about(record):
            self._lines.addWidget(label(about, "muted", wrap=True))
        if found.answers_to is not None:
            self._add_list(translate("library", "In answer to"), [found.answers_to])
        for paragraph in _paragraphs(record):
            self._lines.addWidget(_readable(paragraph))
        self._add_file(record)
        self._add_list(translate("library", "Documents"), found.documents)
        self._add_list(translate("library", "Answers"), found.answers)
        self._add_deeds(record)
        if self.session.at_headquarters():
            self._add_correction(record)
        self._lines.addStretch(1)

    def _add_list(self, name: str, pieces: Iterable[Piece]) -> None:
        """Other pieces that belong here, each a line that opens it."""
        inner: list[QWidget | QLayout | int] = []
        for piece in pieces:
            go = line_button(i18n.as_written(piece.title), self._to(piece.uid))
            go.setAccessibleName(f"{name}: {piece.title}")
            inner.append(column(go, label(f"  {above(piece)}", "small", wrap=True), gap=0))
        if inner:
            self._lines.addSpacing(theme.px(8))
            self._lines.addLayout(column(label(name, "label"), *inner, gap=4))

    def _to(self, uid: str) -> Callable[[], object]:
        return lambda: self.wanted.emit(uid)

    def _add_file(self, record: Record) -> None:
        """The name of a file, and the way to a link."""
        name, link = str(record.get("file_name") or ""), str(record.get("link") or "")
        if name:
            view = FileView(self.session)
            digest, size = record.get("file_sha256"), record.get("file_size")
            view.show_file(name, str(digest or ""), int(size or 0))
            self._lines.addWidget(view)
        if link:
            self._lines.addWidget(_readable(i18n.left_to_right(link)))
            url = QUrl(link if "://" in link else f"https://{link}")
            if url.scheme() in {"http", "https"}:
                go = button(
                    translate("library", "Open the link"),
                    lambda: QDesktopServices.openUrl(url),
                    kind="quiet",
                    drawing="globe",
                )
                self._lines.addLayout(row(go, 0))

    def _add_deeds(self, record: Record) -> None:
        """What a reader can do: answer a question, pass a story on."""
        made = []
        if record.get("kind") == "QUESTION":
            answer = translate("library", "Answer")
            made.append(button(answer, lambda: self._answer(record), drawing="message-square"))
        if record.get("kind") == STORY:
            made.append(copy_button(self.session, record))
        if made:
            self._lines.addSpacing(theme.px(8))
            self._lines.addLayout(row(*made, 0))

    def _answer(self, record: Record) -> None:
        """Begin a note that answers, shared like the question; the person writes its text."""
        title = str(record.get("title") or "")
        begin = {
            "kind": "COMMENT",
            "title": translate("library", "Answer: {title}", title=title)[:_TITLE],
            "theme": record.get("theme"),
            "reply_to": record.uid,
            "share": True,
        }
        self.session.go("notes", begin={key: v for key, v in begin.items() if v is not None})

    def _add_correction(self, record: Record) -> None:
        self._lines.addSpacing(theme.px(8))
        self._lines.addWidget(rule())
        go = button(
            translate("library", "Correct it"),
            lambda: self.session.go("records", entity=record.entity, uid=record.uid),
            kind="quiet",
            drawing="pencil",
        )
        self._lines.addLayout(row(go, 0))


def _about(record: Record) -> str:
    """Return theme, sector and the like, as far as they are known."""
    fields = catalogue.entity(record.entity).fields
    shown = []
    for key in ("theme", "sector", "sdg", "level", "toolkit", "language"):
        field = fields.get(key)
        if isinstance(field, Code) and (code := record.get(key)):
            shown.append(code_name(field.list_code, str(code)))
    return "  ·  ".join(filter(None, shown))


def _paragraphs(record: Record) -> list[str]:
    text = str(record.get("text") or "")
    return [part for part in (line.strip() for line in text.split("\n")) if part]


def _readable(words: str) -> QLabel:
    """A text one can mark and copy."""
    made = label(i18n.as_written(words), wrap=True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
