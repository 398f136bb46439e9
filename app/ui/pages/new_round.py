"""The form of a new round: its names, its code, its programme, places and countries."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.base import text
from app.base.text import QT_TRANSLATE_NOOP, translate
from app.domain import codelists
from app.domain.entities.programme import Programme
from app.domain.fields import Codes, ValueRefusedError
from app.domain.problem import Problem
from app.domain.record import Changes
from app.services import new_rounds
from app.services.new_rounds import NewRound
from app.services.recording import RecordRefusedError
from app.ui.choice import Choice
from app.ui.forms.field_box import FieldBox
from app.ui.forms.problems import problem_text
from app.ui.parts import button, card, column, holder, label, row
from app.ui.session import Session
from app.ui.turning import Turning

_COUNTRIES = Codes(QT_TRANSLATE_NOOP("fields", "Countries"), list_code="countries")
_COUNTRIES.key = "countries"
_FIELDS = (
    Programme.label_fr,
    Programme.label_en,
    Programme.code,
    Programme.slots_per_country,
    Programme.starts_on,
    Programme.ends_on,
)


class NewRoundView(QWidget):
    """All that is needed to begin; names in other languages may follow in All records."""

    made = Signal(str)
    """A round was made, of this code."""
    left = Signal()
    """Somebody did not want one after all."""

    def __init__(self, session: Session) -> None:
        """Begin empty."""
        super().__init__()
        self.session = session
        self.boxes = {field.key: FieldBox(field, session) for field in (*_FIELDS, _COUNTRIES)}
        self.programme = Choice()
        self.programme.setAccessibleName(translate("entities", "Programme"))
        for code in codelists.codelist("programmes"):
            self.programme.addItem(code.label(text.language()), code.code)
        self.make_button = button(
            translate("selection", "Make the round"), self.make, kind="primary", drawing="check"
        )
        leave = button(translate("settings", "Cancel"), self.left.emit, kind="quiet")
        which = column(label(translate("entities", "Programme"), "label"), self.programme, gap=4)
        words = translate(
            "selection",
            "The round is known in every office with the next package. Its countries can be added"
            " later, too, and its names in other languages, among all records.",
        )
        box = self.boxes
        made = card(
            label(translate("selection", "New round"), "heading"),
            label(words, "muted", wrap=True),
            Turning((box["label_fr"], 1, 200), (box["label_en"], 1, 200), gap=12),
            Turning((holder(which), 2, 220), (box["code"], 1, 140), gap=12),
            Turning(
                (box["slots_per_country"], 1, 160), (box["starts_on"], 1, 160),
                (box["ends_on"], 1, 160), gap=12,
            ),
            box["countries"],
            row(self.make_button, leave, 0),
        )  # fmt: skip
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(made)

    def begin(self) -> None:
        """Begin a new one, and put the keyboard into its first field."""
        for box in self.boxes.values():
            box.editor.set_value(None)
            box.show_problem("")
        self.boxes["label_fr"].editor.target().setFocus()

    def make(self) -> None:
        """Make the round that was typed."""
        typed = {}
        for key, box in self.boxes.items():
            try:
                typed[key] = box.value()
            except ValueRefusedError:
                box.editor.target().setFocus()
                return
        missing = [key for key in ("label_fr", "label_en", "code") if not typed[key]]
        for key in missing:
            self.boxes[key].show_problem(problem_text("programme", Problem(key, "required")))
        if missing:
            self.boxes[missing[0]].editor.target().setFocus()
            return
        countries = tuple(typed.pop("countries") or ())
        values = {key: value for key, value in typed.items() if value is not None}
        new = NewRound(str(self.programme.currentData() or ""), values, countries)
        store = self.session.store

        def done(changes: Changes) -> None:
            self.session.tell(changes)
            self.session.say(translate("selection", "The round is made."), "good")
            self.made.emit(str(values["code"]))

        self.session.write(self, lambda: new_rounds.make(store, new), done, self._on_refused)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter in a field makes the round, Escape leaves it."""
        if event.text() == "\r":
            self.make()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _on_refused(self, error: Exception) -> None:
        if not isinstance(error, RecordRefusedError):
            self.session.refuse(error)
            return
        for problem in error.problems:
            box = self.boxes.get(problem.field, self.boxes["code"])
            box.show_problem(problem_text("programme", problem))
            box.editor.target().setFocus()
