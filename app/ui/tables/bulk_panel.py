"""Beside a list, when several rows are selected: one value for all of them, seen before saved."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.base.text import translate
from app.domain import catalogue
from app.domain.fields import Codes, Stored, ValueRefusedError
from app.domain.watching import telling
from app.services import bulk, records, sentences
from app.services.wording import worded
from app.ui import i18n, prompts
from app.ui.choice import Choice
from app.ui.finding import offer_undo
from app.ui.forms.field_box import FieldBox
from app.ui.forms.problems import problem_text
from app.ui.parts import button, chip, clear, column, holder, label, row, scroll
from app.ui.session import Session
from app.ui.tables.record_list import RecordList

_WAIT = 200
"""Milliseconds after the last key before the effect is asked for."""
_NAMED = 8
"""Records that cannot have the value named at most."""


class BulkPanel(QWidget):
    """One field and one value for the selected rows."""

    changed = Signal()
    """Something was saved."""

    def __init__(self, session: Session, rows: RecordList) -> None:
        """Begin with no field chosen."""
        super().__init__()
        self.session = session
        self.rows = rows
        self.entity = rows.entity
        self._uids: list[str] = []
        self._how = bulk.SET
        self._asked = 0
        self._touched = False
        self.box: FieldBox | None = None
        self.title = label("", "heading", wrap=True)
        self.field = Choice()
        self.field.setAccessibleName(translate("tables", "Field to change"))
        self.field.addItem(translate("tables", "Choose a field"), "")
        for each in bulk.fillable(catalogue.entity(self.entity)):
            self.field.addItem(translate("fields", each.label), each.key)
        self.field.currentIndexChanged.connect(lambda _: self._on_field())
        self._ways = self._make_ways()
        self._place = column(gap=0)
        self.effect = label("", wrap=True)
        self.effect.setVisible(False)
        self._refused = column(gap=4)
        self.go = button("", self.fill, kind="primary", drawing="check")
        self.go.setVisible(False)
        self.away = button(
            translate("tables", "Delete these records"), self.remove, kind="quiet",
            drawing="trash-2",
        )  # fmt: skip
        name = label(translate("tables", "Give all of them one value"), "label")
        inner = column(self.title, 8, name, self.field, self._ways, self._place, gap=8, margin=16)
        inner.addWidget(self.effect)
        inner.addLayout(row(self.go, 0))
        inner.addLayout(self._refused)
        inner.addStretch(1)
        inner.addLayout(row(self.away, 0))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(scroll(holder(inner), name="clear"))
        self._timer = QTimer(self, singleShot=True, interval=_WAIT)
        self._timer.timeout.connect(self.preview)

    def show_rows(self) -> None:
        """Take the rows that are selected now."""
        numbers, store, query = self.rows.numbers(), self.session.store, self.rows.model.query
        self.title.setText(translate("tables", "%n records selected", len(numbers)))

        def done(uids: list[str]) -> None:
            if numbers == self.rows.numbers():
                self._uids = uids
                self._timer.start()

        self.session.ask(self, lambda: bulk.uids(store, query, numbers), done)

    def choose(self, key: str) -> None:
        """Choose a field, as a person would."""
        self.field.setCurrentIndex(self.field.findData(key))

    def fill(self) -> None:
        """Save the value for all that can have it, as one act."""
        value = self._value()
        if self.box is None or isinstance(value, ValueRefusedError):
            return
        store, entity, uids, key, how = (
            self.session.store, self.entity, self._uids, self.box.field.key, self._how,
        )  # fmt: skip

        def done(filled: bulk.Filled) -> None:
            words = translate("tables", "%n records changed.", len(filled.plan.changed))
            offer_undo(self.session, words)
            self.session.tell(filled.touched)
            self.changed.emit()
            self._show(filled.plan, saved=True)

        self.session.write(self, lambda: bulk.fill(store, entity, uids, key, value, how), done)

    def remove(self) -> None:
        """Delete the selected records, after asking, as one act."""
        count = len(self._uids)
        sure = prompts.confirm(
            self,
            translate("tables", "Delete %n records?", count),
            translate("forms", "It is deleted for everybody with the next package. "
                      "All records, Deleted records brings it back."),
            translate("forms", "Delete"),
        )  # fmt: skip
        if not sure:
            return
        store = self.session.store
        lines = [{"entity": self.entity, "uid": uid, "delete": True} for uid in self._uids]

        def done(applied: records.Applied) -> None:
            offer_undo(self.session, translate("tables", "%n records deleted.", count))
            self.session.tell(applied.touched)
            self.changed.emit()

        self.session.write(self, lambda: records.apply(store, lines), done)

    def _make_ways(self) -> QWidget:
        """Of a set: add codes, take them away, or hold just these."""
        names = {
            bulk.ADD: translate("tables", "Add these"),
            bulk.REMOVE: translate("tables", "Take these away"),
            bulk.SET: translate("tables", "Just these"),
        }
        self.ways: dict[str, QPushButton] = {}
        for how, name in names.items():
            made = chip(name, checked=how == bulk.ADD)
            made.setAutoExclusive(True)
            made.clicked.connect(lambda _=False, h=how: self._on_way(h))
            self.ways[how] = made
        whole = holder(column(*self.ways.values(), gap=4))
        whole.setVisible(False)
        return whole

    def _on_way(self, how: str) -> None:
        self._how = how
        self._timer.start()

    def _on_field(self) -> None:
        clear(self._place)
        key = str(self.field.currentData() or "")
        field = catalogue.entity(self.entity).fields.get(key)
        self.box = FieldBox(field, self.session) if field is not None else None
        self._touched = False
        several = isinstance(field, Codes)
        self._ways.setVisible(several)
        self._how = bulk.ADD if several else bulk.SET
        self.ways[bulk.ADD].setChecked(True)
        if self.box is not None:
            self.box.touched.connect(lambda _: self._on_touched())
            self._place.addWidget(self.box)
            self.box.editor.target().setFocus()
        self._timer.start()

    def _on_touched(self) -> None:
        self._touched = True
        self._timer.start()

    def _value(self) -> Stored | ValueRefusedError:
        if self.box is None:
            return None
        try:
            return self.box.value()
        except ValueRefusedError as error:
            return error

    def preview(self) -> None:
        """Ask what the value would do, and show it."""
        value = self._value()
        nothing = value is None and not self._touched
        if self.box is None or not self._uids or nothing or isinstance(value, ValueRefusedError):
            self.effect.setVisible(False)
            self.go.setVisible(False)
            clear(self._refused)
            return
        self._asked += 1
        asked, store, entity, uids = self._asked, self.session.store, self.entity, self._uids
        key, how = self.box.field.key, self._how

        def done(plan: bulk.Plan) -> None:
            if asked == self._asked:
                self._show(plan)

        def failed(error: Exception) -> None:
            problems = getattr(error, "problems", None)
            if problems and self.box is not None:
                self.box.show_problem(problem_text(self.entity, problems[0]))
                self.go.setVisible(False)
            else:
                self.session.refuse(error)

        self.session.ask(
            self, lambda: bulk.plan(store, entity, uids, key, value, how), done, failed
        )

    def _show(self, plan: bulk.Plan, *, saved: bool = False) -> None:
        changed = 0 if saved else len(plan.changed)
        same = len(plan.same) + (len(plan.changed) if saved else 0)
        parts = [] if saved else [translate("tables", "%n will change", changed)]
        if same:
            parts.append(translate("tables", "%n already so", same))
        if plan.refused:
            parts.append(translate("tables", "%n cannot have it", len(plan.refused)))
        if self.box is not None and telling(
            catalogue.entity(self.entity), {self.box.field.key: self._value()}
        ):
            parts.append(sentences.of_rule(self.entity, "personal_data", {}))
        self.effect.setText("  ·  ".join(parts))
        self.effect.setVisible(True)
        words = translate("tables", "Change %n records", changed)
        if self._value() is None:
            words = translate("tables", "Empty the field in %n records", changed)
        self.go.setText(f"\u2009{words}")
        self.go.setAccessibleName(words)
        self.go.setVisible(bool(changed))
        clear(self._refused)
        for each in plan.refused[:_NAMED]:
            self._refused.addWidget(self._why(each))

    def _why(self, refused: bulk.Refused) -> QLabel:
        problems: list[Any] = getattr(refused.error, "problems", [])
        why = problem_text(self.entity, problems[0]) if problems else worded(refused.error)
        words = translate(
            "tables", "{field}: {value}", field=i18n.as_written(refused.title), value=why
        )
        return label(words, "small", wrap=True)
