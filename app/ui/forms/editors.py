"""The editor of each kind of field: shows a stored value, takes what people type."""

from __future__ import annotations

from collections.abc import Mapping
from functools import singledispatch
from typing import Any

from PySide6.QtCore import QDate, QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from app.base import text
from app.base.text import translate
from app.domain import values
from app.domain.fields import Amount, Day, Field, Note, Stored, Text, Whole, YesNo
from app.ui import i18n, theme
from app.ui.icons import icon
from app.ui.parts import chip, restyle, row
from app.ui.session import Session


class Editor(QWidget):
    """Base of all editors: one field of one record."""

    touched = Signal()
    """The person changed something; never sent by ``set_value``."""

    def __init__(self, field: Field[Any]) -> None:
        """Begin empty."""
        super().__init__()
        self.field = field
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(0, 0, 0, 0)

    def value(self) -> Stored:
        """Return the stored value; None when empty.

        Raises:
            ValueRefusedError: what was typed means nothing here, or more than one thing.
        """
        raise NotImplementedError

    def set_value(self, stored: Stored) -> None:
        """Show a stored value."""
        raise NotImplementedError

    def beside(self) -> Mapping[str, Stored]:
        """Return the values of other fields that this editor sets together with its own."""
        return {}

    def show_beside(self, values: Mapping[str, Stored]) -> None:
        """Learn the record's other values; called before ``set_value``."""

    def typed(self) -> str:
        """Return the text as it stands; editors without one return nothing."""
        return ""

    def take_typed(self, words: str) -> None:
        """Show a text that means nothing yet."""

    def target(self) -> QWidget:
        """Return the widget that takes the focus."""
        raise NotImplementedError

    def name(self, text: str) -> None:
        """Say to assistive technology what this is."""
        self.target().setAccessibleName(text)

    def mark(self, *, bad: bool) -> None:
        """Show, or no longer, that something is the matter."""
        self.target().setProperty("bad", bad)
        restyle(self.target())

    def fix(self) -> None:
        """Let the value be read but not changed."""
        self.setEnabled(False)


def _leaves_undo(event: QEvent, *, undo: bool, redo: bool) -> bool:
    """Tell whether a key undoes or redoes and there is no typing to do it with.

    Then the window's own undo is meant: the last thing that was saved.
    """
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if event.matches(QKeySequence.StandardKey.Undo):
        return not undo
    return event.matches(QKeySequence.StandardKey.Redo) and not redo


class Line(QLineEdit):
    """A line that shows the unit of its value inside, at the far end."""

    def __init__(self, unit: str = "") -> None:
        """Leave room for the unit."""
        super().__init__()
        self._unit = unit
        if unit:
            wide = QFontMetrics(theme.font()).horizontalAdvance(unit)
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            room = wide + theme.px(12)
            self.setTextMargins(room if mirrored else 0, 0, 0 if mirrored else room, 0)

    def event(self, event: QEvent) -> bool:
        """Qt: leave undo to the window where nothing was typed."""
        if _leaves_undo(event, undo=self.isUndoAvailable(), redo=self.isRedoAvailable()):
            return False
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the line, then its unit."""
        super().paintEvent(event)
        if self._unit:
            painter = QPainter(self)
            painter.setPen(theme.colour("muted"))
            place = QRect(0, 0, self.width(), self.height()).adjusted(
                theme.px(12), 0, -theme.px(12), 0
            )
            painter.drawText(
                place, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), self._unit
            )
            painter.end()


class LineEditor(Editor):
    """A value typed on one line, read tolerantly and shown again in full when one leaves it."""

    def __init__(self, field: Field[Any]) -> None:
        """Begin empty."""
        super().__init__(field)
        self.line = Line(translate("units", field.unit) if field.unit else "")
        self.lines.addWidget(self.line)
        self._stored: Stored = None
        self._shown = ""
        self.line.textEdited.connect(lambda _: self.touched.emit())
        self.line.editingFinished.connect(self._on_finished)

    def value(self) -> Stored:
        """Return what the text means; an untouched text means what it was made from."""
        if self.line.text() == self._shown:
            return self._stored
        return values.read(self.field, self.line.text(), text.language())

    def set_value(self, stored: Stored) -> None:
        """Show a stored value as this language writes it."""
        self._stored = stored
        self._shown = values.show(self.field, stored, text.language())
        self.line.setText(self._shown)
        self.line.setCursorPosition(0)
        # Qt may strip what a line cannot hold; compare with what it really shows.
        self._shown = self.line.text()

    def typed(self) -> str:
        """Return what stands in the line."""
        return self.line.text()

    def take_typed(self, words: str) -> None:
        """Show a text that means nothing yet."""
        self.line.setText(words)

    def target(self) -> QWidget:
        """Return the line."""
        return self.line

    def fix(self) -> None:
        """Show the text, grey, still selectable."""
        self.line.setReadOnly(True)

    def _on_finished(self) -> None:
        try:
            stored = self.value()
        except ValueError:
            return
        self.set_value(stored)


class NumberEditor(LineEditor):
    """A number, set at the trailing edge so that columns of fields can be compared."""

    def __init__(self, field: Field[Any]) -> None:
        """Begin empty."""
        super().__init__(field)
        self.line.setMaximumWidth(theme.px(240))


class DayEditor(LineEditor):
    """A day, typed in any usual way or picked from a calendar."""

    def __init__(self, field: Day) -> None:
        """Begin empty; the calendar is made when somebody opens it."""
        super().__init__(field)
        self.line.setMaximumWidth(theme.px(240))
        example = i18n.left_to_right("2012-12" if field.partial else "2012-12-31")
        self.line.setPlaceholderText(translate("forms", "e.g. {example}", example=example))
        picker = QAction(icon("calendar", "muted", size=16), translate("forms", "Calendar"), self)
        picker.triggered.connect(self._pick)
        self.line.addAction(picker, QLineEdit.ActionPosition.TrailingPosition)

    def _pick(self) -> None:
        menu = QMenu(self)
        calendar = QCalendarWidget()
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        day = QDate.fromString(str(self._stored or ""), Qt.DateFormat.ISODate)
        if day.isValid():
            calendar.setSelectedDate(day)

        def take(chosen: QDate) -> None:
            menu.close()
            self.set_value(chosen.toString(Qt.DateFormat.ISODate))
            self.touched.emit()

        calendar.clicked.connect(take)
        calendar.activated.connect(take)
        inside = QWidgetAction(menu)
        inside.setDefaultWidget(calendar)
        menu.addAction(inside)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.line.mapToGlobal(self.line.rect().bottomLeft()))
        calendar.setFocus()


class _Paper(QPlainTextEdit):
    """Text of several lines that grows with what is written; Tab leaves it."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._grow())
        self._grow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Ctrl+Enter saves like Ctrl+S, everything else writes."""
        if event.key() == Qt.Key.Key_Return and (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            event.ignore()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Qt: leave undo to the window where nothing was typed."""
        paper = self.document()
        if _leaves_undo(event, undo=paper.isUndoAvailable(), redo=paper.isRedoAvailable()):
            return False
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        """Qt: three lines at least."""
        return QSize(theme.px(120), self._height(3))

    def _grow(self) -> None:
        rows = max(3, min(12, int(self.document().size().height())))
        self.setFixedHeight(self._height(rows))

    def _height(self, rows: int) -> int:
        return self.fontMetrics().lineSpacing() * rows + theme.px(20)


class NoteEditor(Editor):
    """Text of several lines."""

    def __init__(self, field: Note) -> None:
        """Begin empty."""
        super().__init__(field)
        self.paper = _Paper()
        self.lines.addWidget(self.paper)
        self._silent = False
        self.paper.textChanged.connect(self._on_changed)

    def value(self) -> Stored:
        """Return the text as it is stored."""
        return self.field.store(self.paper.toPlainText())

    def set_value(self, stored: Stored) -> None:
        """Show a text."""
        self._silent = True
        self.paper.setPlainText(stored or "")
        self._silent = False

    def target(self) -> QWidget:
        """Return the paper."""
        return self.paper

    def fix(self) -> None:
        """Show the text, still selectable."""
        self.paper.setReadOnly(True)

    def _on_changed(self) -> None:
        if not self._silent:
            self.touched.emit()


class YesNoEditor(Editor):
    """Yes, no, or nobody said: pressing the chosen one again takes the answer back."""

    def __init__(self, field: YesNo) -> None:
        """Begin with no answer."""
        super().__init__(field)
        self._answers: dict[bool, QPushButton] = {
            True: chip(translate("forms", "Yes")),
            False: chip(translate("forms", "No")),
        }
        for answer, made in self._answers.items():
            made.setMinimumWidth(theme.px(64))
            made.clicked.connect(lambda _=False, a=answer: self._on_clicked(answer=a))
        self.lines.addLayout(row(*self._answers.values(), 0))

    def value(self) -> Stored:
        """Return true, false or None."""
        return next((a for a, made in self._answers.items() if made.isChecked()), None)

    def set_value(self, stored: Stored) -> None:
        """Show an answer."""
        for answer, made in self._answers.items():
            made.setChecked(stored is answer)

    def target(self) -> QWidget:
        """Return the first of the two."""
        return self._answers[True]

    def name(self, text: str) -> None:
        """Name both by the question."""
        for made in self._answers.values():
            made.setAccessibleName(f"{text}: {made.text()}")

    def _on_clicked(self, *, answer: bool) -> None:
        self._answers[not answer].setChecked(False)
        self.touched.emit()


@singledispatch
def editor(field: Field[Any], session: Session) -> Editor:
    """Return an empty editor for a field; kinds are registered below and in their own modules."""
    del session
    message = f"no editor for the kind {field.kind}"
    raise NotImplementedError(message)


@editor.register
def _(field: Text, session: Session) -> Editor:
    del session
    made = LineEditor(field)
    made.line.setMaxLength(max(field.max_length, 1))
    return made


@editor.register
def _(field: Note, session: Session) -> Editor:
    del session
    return NoteEditor(field)


@editor.register
def _(field: Whole, session: Session) -> Editor:
    del session
    return NumberEditor(field)


@editor.register
def _(field: Amount, session: Session) -> Editor:
    del session
    return NumberEditor(field)


@editor.register
def _(field: Day, session: Session) -> Editor:
    del session
    return DayEditor(field)


@editor.register
def _(field: YesNo, session: Session) -> Editor:
    del session
    return YesNoEditor(field)
