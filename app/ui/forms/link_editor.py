"""Editor for a link to another record: found by typing any part of its name."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from app.base.text import translate
from app.domain.fields import Link, Stored, ValueRefusedError
from app.services import queries
from app.ui.forms.editors import Editor, editor
from app.ui.icons import icon
from app.ui.session import Session

_UID = Qt.ItemDataRole.UserRole
_WAIT = 150
"""Milliseconds after the last key before the database is asked."""


class LinkBox(QLineEdit):
    """A line that offers records while one types; Down offers all."""

    def __init__(self, session: Session, to: str) -> None:
        """Find records of one entity, or of any where ``to`` is empty."""
        super().__init__()
        self._session = session
        self._to = to
        self._uid: str | None = None
        self._title = ""
        self.setPlaceholderText(translate("forms", "Type to find"))
        self.addAction(icon("search", "muted", size=16), QLineEdit.ActionPosition.TrailingPosition)
        self._model = QStandardItemModel(self)
        finder = QCompleter(self._model, self)
        finder.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        popup = finder.popup()
        if popup is not None:
            popup.setObjectName("popup")
        finder.activated[QModelIndex].connect(self._on_found)  # type: ignore[index]
        self.setCompleter(finder)
        self._timer = QTimer(self, singleShot=True, interval=_WAIT)
        self._timer.timeout.connect(self._ask)
        self.textEdited.connect(lambda _: self._timer.start())

    def uid(self) -> str | None:
        """Return the record chosen; None where the line is empty.

        Raises:
            ValueRefusedError: something was typed, but no record was chosen.
        """
        typed = self.text().strip()
        if not typed:
            return None
        if self._uid is not None and typed == self._title.strip():
            return self._uid
        fitting = [self._model.item(at) for at in range(self._model.rowCount())]
        same = [item for item in fitting if item.text().strip() == typed]
        if len(same) == 1:
            return str(same[0].data(_UID))
        raise ValueRefusedError("unknown_link")

    def choose(self, uid: str | None, title: str = "") -> None:
        """Show a record; its title is asked for when it is not given."""
        self._uid = uid
        self._title = title
        self.setText(title)
        self.setToolTip(title)
        self.setCursorPosition(0)
        if uid and not title:
            self._session.ask(
                self, lambda: queries.titles(self._session.store, [uid]), self._on_titles
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Down opens the list."""
        popup = self.completer().popup()
        if event.key() == Qt.Key.Key_Down and not (popup is not None and popup.isVisible()):
            self._ask()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: a click into the empty line opens the list."""
        super().mousePressEvent(event)
        if not self.text() and not self.isReadOnly():
            self._ask()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: look up what was typed but not chosen."""
        super().focusOutEvent(event)
        self.setCursorPosition(0)

    def _ask(self) -> None:
        typed = "" if self.text() == self._title else self.text()
        self._session.ask(
            self,
            lambda: queries.options(self._session.store, self._to, typed),
            self._on_options,
        )

    def _on_options(self, options: list[tuple[str, str]]) -> None:
        self._model.clear()
        for uid, title in options[:200]:
            item = QStandardItem(title)
            item.setData(uid, _UID)
            self._model.appendRow(item)
        if self.hasFocus() and options:
            self.completer().complete()

    def _on_titles(self, titles: dict[str, str]) -> None:
        if self._uid in titles and not self._title:
            self.choose(self._uid, titles[self._uid])

    def _on_found(self, index: QModelIndex) -> None:
        self.choose(str(index.data(_UID)), str(index.data()))
        self.textEdited.emit(self.text())
        self._timer.stop()


class LinkEditor(Editor):
    """A link to one record."""

    def __init__(self, field: Link, session: Session) -> None:
        """Begin empty."""
        super().__init__(field)
        self.box = LinkBox(session, field.to)
        self.box.textEdited.connect(lambda _: self.touched.emit())
        self.lines.addWidget(self.box)

    def value(self) -> Stored:
        """Return the uid of the record."""
        return self.box.uid()

    def set_value(self, stored: Stored) -> None:
        """Show a record by its title."""
        self.box.choose(stored)

    def typed(self) -> str:
        """Return what stands in the line."""
        return self.box.text()

    def take_typed(self, words: str) -> None:
        """Show a text that names no record yet."""
        self.box.setText(words)

    def target(self) -> QWidget:
        """Return the line."""
        return self.box

    def fix(self) -> None:
        """Show the title, grey."""
        self.box.setReadOnly(True)


@editor.register
def _(field: Link, session: Session) -> Editor:
    return LinkEditor(field, session)
