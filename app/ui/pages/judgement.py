"""What one committee decided about one candidate, and the status that may follow."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from app.base import text
from app.base.text import translate
from app.domain import codelists
from app.domain.derived.selection import PSC, Candidate, Judgement
from app.domain.entities.assessment import Assessment
from app.domain.fields import ValueRefusedError
from app.domain.record import Changes
from app.domain.statuses import moves
from app.services import selection
from app.services.selection import Moved
from app.ui import i18n, theme
from app.ui.forms.field_box import FieldBox
from app.ui.forms.history import HistoryView
from app.ui.pages import selection_words as words
from app.ui.pages.summary import Pill
from app.ui.parts import band, button, chip, clear, column, flow, holder, label, row, tool
from app.ui.session import Session

_PAUSE = 1500
"""Milliseconds after the last key before what was typed is saved."""
_STEPS = ("SUBMITTED", "ASSESSED", "SHORTLISTED", "APPROVED", "NOTSELECTED")
"""Statuses of the selection; what comes after belongs to the initiative's own page."""


class JudgementView(QWidget):
    """Decision, day and reasons of a committee, saved as they are typed; below, the next step."""

    wrote = Signal()
    """Something was saved."""

    def __init__(self, session: Session) -> None:
        """Begin empty."""
        super().__init__()
        self.session = session
        self.candidate: Candidate | None = None
        self.stage = ""
        self.body = ""
        """What the committee is called in a new assessment."""
        self.decisions: dict[str, QPushButton] = {}
        self.moves: dict[str, QPushButton] = {}
        self.day = FieldBox(Assessment.assessed_on, session)
        self.reasons = FieldBox(Assessment.reasons, session)
        self._touched: set[str] = set()
        self._history: HistoryView | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.save)
        for box in (self.day, self.reasons):
            box.label.setWordWrap(False)
            box.touched.connect(self._on_touched)
        self._build()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def show_candidate(self, one: Candidate, stage: str, body: str, *, waiting: str) -> None:
        """Show what a committee decided; what is being typed stays.

        Args:
            one: the candidate.
            stage: the committee.
            body: what it is called in a new assessment.
            waiting: the record that somebody has to decide about; empty: there is none.
        """
        if (one.uid, stage) != (self.candidate.uid if self.candidate else "", self.stage):
            self.save()
            self._touched.clear()
            self._close_history()
        self.candidate, self.stage, self.body = one, stage, body
        found = one.judgements[stage]
        may = self._may_write()
        for code, made in self.decisions.items():
            made.setChecked(found.decision == code)
            made.setEnabled(may)
        for box, value in ((self.day, found.assessed_on), (self.reasons, found.reasons)):
            box.setEnabled(may)
            if box.field.key not in self._touched and _shown(box) != (value or None):
                box.editor.set_value(value or None)
                box.show_problem("")
        self.past.setEnabled(bool(found.uid))
        self._show_head(one, found, waiting=waiting)
        self._show_moves(one)

    def save(self) -> None:
        """Save what was typed; what cannot be read stays, marked."""
        self._pause.stop()
        if not self._touched or self.candidate is None:
            return
        values: dict[str, Any] = {}
        for box in (self.day, self.reasons):
            if box.field.key in self._touched:
                try:
                    values[box.field.key] = box.value()
                except ValueRefusedError:
                    continue
        self._touched -= values.keys()
        if values:
            self._decide(values)

    def decide(self, code: str) -> None:
        """Write a decision; pressing the one that stands takes it back."""
        if self.candidate is None:
            return
        self.save()
        stands = self.candidate.judgements[self.stage].decision
        self._decide({"decision": None if stands == code else code})

    def advance(self, status: str) -> None:
        """Give the candidate another status; too few places are only said."""
        one = self.candidate
        if one is None:
            return
        self.save()
        store = self.session.store

        def done(moved: Moved) -> None:
            self._say_moved(one, status, moved)
            self.session.tell(moved.changes)
            self.wrote.emit()

        self.session.write(self, lambda: selection.move(store, one.uid, status), done)

    def turn_history(self) -> None:
        """Show who wrote what into this assessment, or close it again."""
        if self._history is not None:
            self._close_history()
            return
        found = self.candidate.judgements[self.stage] if self.candidate else None
        if found is not None and found.uid:
            self._history = HistoryView(self.session, found.uid)
            self._history.setMinimumHeight(theme.px(240))
            self._lines.addWidget(self._history)
        self.past.setChecked(self._history is not None)

    def refresh_history(self) -> None:
        """Ask again for the history that is shown."""
        if self._history is not None:
            self._history.refresh()

    # Building

    def _build(self) -> None:
        names = codelists.codelist("assessment_decisions")
        for code in names:
            made = chip(code.label(text.language()))
            made.setAccessibleName(
                translate("tables", "{field}: {value}", field=translate("fields", "Decision"),
                          value=made.text())
            )  # fmt: skip
            made.clicked.connect(lambda _=False, c=code.code: self.decide(c))
            self.decisions[code.code] = made
        self.past = tool(translate("initiatives", "History"), "history", self.turn_history)
        self.past.setCheckable(True)
        self._head = column(gap=8)
        self._acts = column(gap=8)
        choice = column(
            label(translate("fields", "Decision"), "label"),
            flow(*self.decisions.values(), gap=6),
            self.day,
            0,
            gap=8,
        )
        sides = row(choice, column(self.reasons, 0, gap=0), gap=24)
        sides.setStretch(0, 2)
        sides.setStretch(1, 3)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(theme.px(12))
        head = row(self._head, self.past, gap=12)
        head.setStretch(0, 1)
        head.setAlignment(self.past, Qt.AlignmentFlag.AlignTop)
        self._lines.addLayout(head)
        self._lines.addLayout(sides)
        self._lines.addLayout(self._acts)

    def _show_head(self, one: Candidate, found: Judgement, *, waiting: str) -> None:
        clear(self._head)
        title = label(words.line_of(one.code, one.title), "heading", wrap=True)
        line = row(title, Pill(code=one.status), gap=12)
        line.setStretch(0, 1)
        self._head.addLayout(line)
        named = dict.fromkeys((words.stage(self.stage), i18n.as_written(found.body)))
        said = _beside(*named, words.total(found))
        self._head.addWidget(label(said, "muted", wrap=True))
        if waiting:
            note = band(
                translate("selection", "Two people wrote this assessment differently."), "warn"
            )
            inside = note.layout()
            if inside is not None:
                inside.addWidget(
                    button(
                        translate("forms", "Decide"),
                        lambda: self.session.go("conflicts", uid=waiting),
                        kind="quiet",
                    )
                )
            self._head.addWidget(note)
        if not self._may_write():
            said = translate(
                "selection",
                "What the steering committee says is written at headquarters; it comes here with "
                "its package.",
            )
            self._head.addWidget(label(said, "small", wrap=True))

    def _show_moves(self, one: Candidate) -> None:
        """Offer the statuses that may follow; why one may not yet is said beside it."""
        focused = next((code for code, made in self.moves.items() if made.hasFocus()), "")
        clear(self._acts)
        names = codelists.codelist("statuses")
        following = [code for code in _STEPS if code in moves(one.status)]
        self.moves = {}
        for code in following:
            sign = "x" if code == "NOTSELECTED" else "arrow-right"
            made = button(
                translate(
                    "selection", "Status: {status}", status=names.label(code, text.language())
                ),
                partial(self.advance, code),
                kind="plain" if code == "NOTSELECTED" else "primary",
                drawing=sign,
            )
            if code == "APPROVED" and not one.chosen:
                made.setEnabled(False)
            self.moves[code] = made
        if following:
            self._acts.addWidget(holder(flow(*self.moves.values())))
        if "APPROVED" in following and not one.chosen:
            said = translate("selection", "Approval waits for the steering committee's yes.")
            self._acts.addWidget(label(said, "small", wrap=True))
        if focused and self.moves:
            next(iter(self.moves.values())).setFocus()

    def _say_moved(self, one: Candidate, status: str, moved: Moved) -> None:
        name = codelists.codelist("statuses").label(status, text.language())
        seats = moved.seats
        if moved.over and seats is not None:
            self.session.say(
                translate(
                    "selection",
                    "{country} now has {taken} initiatives for {slots} places. Nothing is refused; "
                    "please look again.",
                    country=words.country(seats.country),
                    taken=len(seats.taken),
                    slots=seats.slots,
                ),
                "warn",
            )
        else:
            said = translate("selection", "{code} is now: {status}", code=one.code, status=name)
            self.session.say(said, "good")

    # Saving

    def _may_write(self) -> bool:
        return self.stage != PSC or self.session.at_headquarters()

    def _decide(self, values: dict[str, Any]) -> None:
        one, stage, body, store = self.candidate, self.stage, self.body, self.session.store
        if one is None:
            return

        def done(changes: Changes) -> None:
            self.session.tell(changes)
            self.wrote.emit()

        def failed(error: Exception) -> None:
            self.session.refuse(error)
            self.wrote.emit()

        self.session.write(
            self, lambda: selection.decide(store, one.uid, stage, values, body=body), done, failed
        )

    def _on_touched(self, key: str) -> None:
        self._touched.add(key)
        self._pause.start()

    def _on_focus(self, old: QWidget | None, now: QWidget | None) -> None:
        """Save what was typed once its field is left."""
        del now
        if self._touched and old in (self.day.editor.target(), self.reasons.editor.target()):
            self.save()

    def _close_history(self) -> None:
        if self._history is not None:
            self._history.deleteLater()
            self._lines.removeWidget(self._history)
            self._history.hide()
            self._history = None
        self.past.setChecked(False)


def _shown(box: FieldBox) -> object:
    """Return what a field holds, None where it cannot be read."""
    try:
        return box.editor.value()
    except ValueRefusedError:
        return None


def _beside(*parts: str) -> str:
    """Return facts side by side, the empty ones left out."""
    return " · ".join(filter(None, parts))
