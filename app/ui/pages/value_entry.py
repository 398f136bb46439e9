"""A measurement typed on one line: date, value, women and men; Enter saves it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.base import clock
from app.base.text import translate
from app.domain.derived import closing_periods
from app.domain.derived.closing_periods import MEASUREMENT, Closing
from app.domain.entities.indicator_value import IndicatorValue
from app.domain.fields import Stored, ValueRefusedError
from app.domain.record import Record
from app.services import records
from app.ui import i18n, theme
from app.ui.forms.closed_periods import closed_words
from app.ui.forms.field_box import FieldBox
from app.ui.forms.problems import problem_text
from app.ui.parts import button, label, row
from app.ui.session import Session

_FIELDS = (
    IndicatorValue.measured_on,
    IndicatorValue.value,
    IndicatorValue.women,
    IndicatorValue.men,
)


class ValueEntry(QWidget):
    """The line for a new measurement of an indicator, or for one that is changed."""

    saved = Signal()

    def __init__(self, session: Session) -> None:
        """Begin without an indicator."""
        super().__init__()
        self.session = session
        self._indicator = self._uid = ""
        self._closings: tuple[Closing, ...] = ()
        self._asked = False
        self.heading = label("", "label")
        self.boxes = {field.key: FieldBox(field, session) for field in _FIELDS}
        self.reason = FieldBox(IndicatorValue.reason, session)
        self.why = label("", "small", wrap=True)
        self.keep = button(translate("forms", "Save"), self.save, kind="primary", drawing="check")
        self.again = button(translate("forms", "Discard"), self._begin, kind="quiet")
        side = row(gap=8)
        for box in self.boxes.values():
            wide = box.field is IndicatorValue.measured_on
            box.editor.setMinimumWidth(theme.px(138 if wide else 64))
            side.addWidget(box, 2 if wide else 1, Qt.AlignmentFlag.AlignTop)
            box.touched.connect(lambda _: self._look())
        self.reason.touched.connect(lambda _: self._look())
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.px(8))
        for each in (self.heading, side, self.why, self.reason, row(self.keep, self.again, 0)):
            if isinstance(each, QWidget):
                lines.addWidget(each)
            else:
                lines.addLayout(each)

    def show_indicator(self, indicator: str, closings: tuple[Closing, ...]) -> None:
        """Begin a measurement of an indicator; what was typed for the same one stays."""
        self._closings = closings
        if indicator != self._indicator:
            self._indicator = indicator
            self._begin()
        self._look()

    def change(self, measured: Record) -> None:
        """Show a measurement to be changed."""
        self._uid, self._asked = measured.uid, False
        for key, box in (*self.boxes.items(), ("reason", self.reason)):
            box.editor.set_value(measured.get(key))
            box.show_problem("")
        day = i18n.day(measured.get("measured_on"))
        self.heading.setText(translate("results", "Change the value of {day}", day=day))
        self._look()
        self.boxes["value"].editor.target().setFocus()

    def take_focus(self) -> None:
        """Put the cursor where the value is typed."""
        self.boxes["value"].editor.target().setFocus()

    def save(self) -> None:
        """Save; a number of a closed period asks once for its reason, and is never refused."""
        values = self._values()
        if values is None or not self._indicator:
            return
        if not self.reason.isHidden() and not values.get("reason") and not self._asked:
            self._asked = True
            self.reason.editor.target().setFocus()
            return
        store, uid, indicator = self.session.store, self._uid, self._indicator
        if not uid:
            values = {"indicator": indicator} | {k: v for k, v in values.items() if v is not None}

        def work() -> records.Saved:
            return records.save(store, MEASUREMENT, uid or None, values)

        self.session.write(self, work, self._on_saved, self._on_refused)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter saves, Escape begins anew."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self._begin()
        else:
            super().keyPressEvent(event)

    def _begin(self) -> None:
        self._uid, self._asked = "", False
        for key, box in (*self.boxes.items(), ("reason", self.reason)):
            box.editor.set_value(clock.today() if key == "measured_on" else None)
            box.show_problem("")
        self.heading.setText(translate("results", "New value"))
        self._look()

    def _values(self) -> dict[str, Stored] | None:
        """Return what was typed; None where something cannot be read, which is marked."""
        found: dict[str, Stored] = {}
        for key, box in (*self.boxes.items(), ("reason", self.reason)):
            try:
                found[key] = box.value()
            except ValueRefusedError:
                box.editor.target().setFocus()
                return None
        return found

    def _look(self) -> None:
        """Ask for a reason where what stands in the line restates a closed period."""
        values: dict[str, Any] = {}
        for key, box in self.boxes.items():
            try:
                values[key] = box.editor.value()
            except ValueRefusedError:
                values[key] = None
        closed = next(
            (
                closing
                for closing in self._closings
                if closing_periods.wants_reason(closing, MEASUREMENT, self._uid, values)
            ),
            None,
        )
        self.reason.setVisible(closed is not None)
        self.why.setVisible(closed is not None)
        self.again.setVisible(bool(self._uid))
        if closed is not None:
            self.why.setText(closed_words(closed))

    def _on_saved(self, saved: records.Saved) -> None:
        self.session.say(translate("forms", "Saved."), "good")
        self._begin()
        self.session.tell(saved.changes)
        self.saved.emit()
        self.take_focus()

    def _on_refused(self, error: Exception) -> None:
        problems = getattr(error, "problems", None)
        if problems is None:
            self.session.refuse(error)
            return
        for problem in problems:
            box = self.boxes.get(problem.field)
            if box is not None:
                box.show_problem(problem_text(MEASUREMENT, problem))
                box.editor.target().setFocus()
