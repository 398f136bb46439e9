"""The form of a record, made from the catalogue: sections, what is missing, draft, save."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from app.base.errors import AppError
from app.base.text import translate
from app.domain import catalogue, rules
from app.domain.entity import Entity
from app.domain.fields import Attachment, Field, Link, Stored, ValueRefusedError
from app.domain.record import Changes, Record
from app.domain.watching import watched
from app.services import records
from app.ui import prompts, theme
from app.ui.forms import taking_back
from app.ui.forms.closed_periods import ClosedPeriods
from app.ui.forms.field_box import FieldBox, abreast
from app.ui.forms.missing import Missing
from app.ui.forms.problems import field_label, problem_text
from app.ui.parts import band, button, clear, column, holder, label, row, scroll
from app.ui.session import Session

_DRAFT = 500
"""Milliseconds after the last key before the draft is kept."""
_WIDEST, _LEAST, _ASIDE = 640, 480, 280


class RecordForm(QWidget):
    """One record, or one about to be made; it is shown before it is read, and never blocks."""

    saved = Signal(str)
    """The uid of the record."""
    deleted = Signal(str)
    drafted = Signal()
    """A draft was kept, or is no longer there."""

    def __init__(
        self, session: Session, entity: str, *, hidden: frozenset[str] = frozenset()
    ) -> None:
        """Set the fields of an entity, without those that follow from the place of the form."""
        super().__init__()
        self.session = session
        self.entity: type[Entity] = catalogue.entity(entity)
        self.uid: str | None = None
        self.record: Record | None = None
        self._parent = ""
        self._begun: Record | None = None
        self._given: dict[str, Stored] = {}
        self.boxes: dict[str, FieldBox] = {}
        files = [f for f in self.entity.fields.values() if isinstance(f, Attachment)]
        self._hidden = hidden.union(*(file.beside for file in files))
        self._sections: list[tuple[QWidget, list[str]]] = []
        self._reading: records.Reading | None = None
        self._values: dict[str, Stored] = {}
        self._touched: set[str] = set()
        self._strokes = 0
        """How often something was typed or chosen."""
        self._restored = False
        """Whether a draft is shown."""
        self._more: QWidget | None = None
        self._closed = ClosedPeriods(self, session, entity, self._after_change)
        self._draft = QTimer(self, singleShot=True, interval=_DRAFT)
        self._draft.timeout.connect(self._keep_draft)
        self.notice = QVBoxLayout()
        self.missing = Missing(entity, self.focus_on)
        self._build()
        self.setEnabled(False)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    # --- What pages ask of the form ------------------------------------------------------

    def open(self, uid: str) -> None:
        """Show a record; unsaved work on it comes back, and what is typed meanwhile stays."""
        self.keep()
        self.uid, self._parent = uid, ""
        store, entity, strokes = self.session.store, self.entity.key, self._strokes

        def work() -> tuple[Record | None, records.Reading | None, records.Draft | None]:
            record = records.get(store, uid)
            if record is None or record.deleted:
                return record, None, None
            return record, records.reading(store, uid), records.draft(store, entity, uid)

        def done(found: tuple[Any, Any, Any]) -> None:
            anew = self.record is not None and self.record.uid == uid
            if not anew or strokes == self._strokes:
                self._on_read(uid, *found)

        self.session.ask(self, work, done)

    def begin(self, parent: Record | None = None, **given: Stored) -> None:
        """Begin a new record, with what is known about it already."""
        self.keep()
        self.uid, self.record, self._reading = None, None, None
        self._begun, self._given = parent, given
        self._parent = below = parent.uid if parent is not None else ""
        store, entity = self.session.store, self.entity.key

        def work() -> tuple[dict[str, Any], records.Draft | None]:
            usual = records.defaults(store, entity, parent)
            return usual, records.draft(store, entity, None, below)

        def done(found: tuple[dict[str, Any], records.Draft | None]) -> None:
            usual, draft = found
            self._show({}, {**usual, **given})
            if draft:
                self._take_draft(draft)
            self.focus_first()

        self.session.ask(self, work, done)

    def dirty(self) -> bool:
        """Return whether something is not saved."""
        return bool(self._touched)

    def keep(self) -> None:
        """Keep the draft now, before the form shows something else."""
        if self._draft.isActive():
            self._draft.stop()
            self._keep_draft()

    def focus_first(self) -> None:
        """Put the cursor into the first field that can be filled in."""
        for box in self.boxes.values():
            if not box.isHidden() and box.editor.isEnabled() and not self._filled(box.field.key):
                box.editor.target().setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def focus_on(self, key: str) -> None:
        """Put the cursor into a field."""
        if key in self.boxes:
            self.boxes[key].editor.target().setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Save what was touched; a field that cannot be read keeps the others from nothing."""
        touched, refused = self._readable()
        if refused:
            self.focus_on(refused[0])
            self._state(translate("forms", "Please look at the marked fields."), "bad")
            return
        if not touched:
            self.session.say(translate("forms", "Everything here is saved."))
            return
        if not taking_back.agreed(self, self.record, touched):
            return
        store, entity, uid, reading, below = (
            self.session.store, self.entity.key, self.uid, self._reading, self._parent,
        )  # fmt: skip

        def work() -> records.Saved:
            saved = records.save(store, entity, uid, touched, reading=reading)
            records.drop_draft(store, entity, uid, below)
            return saved

        self._draft.stop()
        self.session.write(self, work, self._on_saved, self._on_refused)

    def discard(self) -> None:
        """Show again what is saved, and forget the draft."""
        self._draft.stop()
        self._touched.clear()
        store, entity, uid, below = (
            self.session.store, self.entity.key, self.uid, self._parent,
        )  # fmt: skip

        def done(_: None) -> None:
            self.drafted.emit()
            self.record = None
            if uid:
                self.open(uid)
            else:
                self.begin(self._begun, **self._given)

        self.session.write(self, lambda: records.drop_draft(store, entity, uid, below), done)

    def remove(self) -> None:
        """Delete the record, after asking."""
        uid = self.uid
        if uid is None:
            return
        sure = prompts.confirm(
            self,
            translate("forms", "Delete this record?"),
            translate("forms", "It is deleted for everybody with the next package. "
                      "All records, Deleted records brings it back."),
            translate("forms", "Delete"),
        )  # fmt: skip
        if not sure:
            return

        def done(changes: Changes) -> None:
            self.session.tell(changes)
            self.deleted.emit(uid)

        self.session.write(self, lambda: records.delete(self.session.store, uid), done)

    def set_beside(self, more: QWidget) -> None:
        """Show something beside the fields, or below them where there is no room."""
        self._more = more
        beside = not self._aside.isHidden()
        (self._beside if beside else self._below).insertWidget(int(beside), more)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Ctrl+Enter saves like Ctrl+S."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Return and control:
            self.save()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: what is missing stands beside the fields where there is room for it."""
        super().resizeEvent(event)
        beside = self.width() >= theme.px(_LEAST + _ASIDE + 48)
        if beside == self._aside.isHidden():
            self._aside.setVisible(beside)
            (self._beside if beside else self._above).insertWidget(0, self.missing)
            if self._more is not None:
                (self._beside if beside else self._below).insertWidget(int(beside), self._more)

    # --- Building ------------------------------------------------------------------------

    def _build(self) -> None:
        """Set notices, sections, what is missing, and the buttons at the foot."""
        inner = column(self.notice, gap=16, margin=16)
        self._above = column(self.missing, gap=0)
        inner.addLayout(self._above)
        for key, title in (self.entity.sections or {"": ""}).items():
            self._add_section(inner, key, title)
        self._below = column(gap=0)
        inner.addLayout(self._below)
        inner.addStretch(1)
        sheet = holder(inner)
        sheet.setMaximumWidth(theme.px(_WIDEST + 32))
        self._beside = column(gap=16)
        self._beside.addStretch(1)
        self._aside = holder(self._beside)
        self._aside.setFixedWidth(theme.px(_ASIDE))
        self._aside.setContentsMargins(0, theme.px(16), 0, 0)
        self._aside.setVisible(False)
        lines = row(sheet, self._aside, gap=16)
        lines.setStretch(0, 1)
        lines.addStretch(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll(holder(lines), name="clear"), 1)
        whole.addLayout(self._foot())

    def _add_section(self, into: QVBoxLayout, key: str, title: str) -> None:
        fields = [
            f
            for f in self.entity.fields.values()
            if (f.section == key or (not key and not f.section)) and f.key not in self._hidden
        ]
        if not fields:
            return
        lines = column(gap=16)
        if title:
            lines.addWidget(label(translate("sections", title), "heading"))
        for abreast_fields in abreast(fields):
            boxes = [self._box(field) for field in abreast_fields]
            if len(boxes) == 1:
                lines.addWidget(boxes[0])
                continue
            side = row(gap=12)
            for box in boxes:
                side.addWidget(box, 1, Qt.AlignmentFlag.AlignTop)
            lines.addLayout(side)
        lines.setContentsMargins(0, 0, 0, theme.px(16))
        section = holder(lines)
        into.addWidget(section)
        self._sections.append((section, [f.key for f in fields]))

    def _box(self, field: Field[Any]) -> FieldBox:
        box = FieldBox(field, self.session)
        box.touched.connect(self._on_touched)
        self.boxes[field.key] = box
        return box

    def _foot(self) -> QVBoxLayout:
        self.save_button = button(
            translate("forms", "Save"), self.save, kind="primary", drawing="check"
        )
        self.discard_button = button(translate("forms", "Discard"), self.discard, kind="quiet")
        self.delete_button = button(
            translate("forms", "Delete"), self.remove, kind="quiet", drawing="trash-2"
        )
        self.state = label("", "small")
        line = row(self.save_button, self.discard_button, self.state, 0, self.delete_button)
        line.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8))
        edge = QFrame()
        edge.setObjectName("rule")
        return column(edge, line, gap=0)

    # --- Showing -------------------------------------------------------------------------

    def _on_read(
        self,
        uid: str,
        record: Record | None,
        reading: records.Reading | None,
        draft: records.Draft | None,
    ) -> None:
        if uid != self.uid:
            return
        if record is None:  # its import was undone
            self.setEnabled(False)
            self._state(translate("forms", "This record is no longer here."), "warn")
            return
        if record.deleted:
            self.setEnabled(False)
            self._state(translate("forms", "This record was deleted."), "warn")
            return
        self.record, self._reading = record, reading
        self._show(dict(record.values), {})
        if record.conflicts:
            self._say_conflicts(record)
        if draft:
            self._take_draft(draft)

    def _show(self, values: dict[str, Stored], given: dict[str, Stored]) -> None:
        """Show saved values, and under them what a new record begins with."""
        clear(self.notice)
        self._restored = False
        self._closed.forget()
        self._values = {**values, **given}
        self._touched = set(given)
        for key, box in self.boxes.items():
            self._fill(key)
            box.show_problem("")
            fixed = box.field.fixed and self.uid is not None
            if fixed or (isinstance(box.field, Link) and box.field.parent and key in given):
                box.editor.fix()
        self.setEnabled(True)
        self._after_change()
        self._state("")

    def _take_draft(self, draft: records.Draft) -> None:
        self._values.update(draft.values)
        self._touched.update(draft.values)
        for key in draft.values:
            if key in self.boxes:
                self._fill(key)
        for key, words in draft.typed.items():
            if key in self.boxes:
                self.boxes[key].editor.take_typed(words)
                self._touched.add(key)
        self._restored = True
        self.notice.addWidget(
            band(translate("forms", "Not saved yet: your draft is shown."), "info", "pencil")
        )
        self._after_change()

    def _fill(self, key: str) -> None:
        shown = self.boxes[key].editor
        shown.show_beside(self._values)
        shown.set_value(self._values.get(key))

    def _say_conflicts(self, record: Record) -> None:
        names = [field_label(self.entity.key, key) for key in sorted(record.conflicts)]
        line = band(
            translate("forms", "Waits for a decision: {fields}", fields=", ".join(names)),
            "warn",
            "git-compare-arrows",
        )
        decide = button(
            translate("forms", "Decide"),
            lambda: self.session.go("conflicts", uid=record.uid),
            kind="quiet",
        )
        inside = line.layout()
        if inside is not None:
            inside.addWidget(decide)
        self.notice.addWidget(line)

    def _after_change(self) -> None:
        """Show the fields that matter now, what is missing, and whether there is work unsaved."""
        for key, box in self.boxes.items():
            rule = box.field.shown_when
            box.setVisible(
                rule is None or self._filled(key) or self._values.get(rule[0]) in rule[1]
            )
        for section, keys in self._sections:
            section.setVisible(any(not self.boxes[key].isHidden() for key in keys))
        problems = [*rules.check(self.entity, self._values), *watched(self.entity, self._values)]
        problems += self._closed.problems(self.uid, self._values, self.boxes)
        lacking = [p.field for p in problems if p.severity == "missing"]
        self.missing.show_fields([key for key in lacking if key in self.boxes])
        for problem in problems:
            if problem.severity == "warning" and problem.field in self.boxes:
                words = problem_text(self.entity.key, problem)
                self.boxes[problem.field].show_problem(words, bad=False)
        self.save_button.setEnabled(self.dirty())
        self.discard_button.setVisible(self.dirty() and (self.uid is not None or self._restored))
        self.delete_button.setVisible(self.uid is not None)

    def _state(self, text: str, tone: str = "") -> None:
        self.state.setText(text)
        self.state.setProperty("tone", tone)
        self.state.style().unpolish(self.state)
        self.state.style().polish(self.state)

    def _filled(self, key: str) -> bool:
        return self._values.get(key) is not None

    # --- Changing ------------------------------------------------------------------------

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        """Show the help of the field one is in, and only that."""
        for box in self.boxes.values():
            if old is not None and box.isAncestorOf(old):
                box.show_help(on=False)
            if new is not None and box.isAncestorOf(new):
                box.show_help(on=True)

    def _on_touched(self, key: str) -> None:
        beside = self.boxes[key].editor.beside()
        self._values.update(beside)
        self._touched.update((key, *beside))
        self._strokes += 1
        try:
            self._values[key] = self.boxes[key].editor.value()
        except ValueRefusedError:
            self._state("")
        self._after_change()
        self._state(translate("forms", "Not saved"))
        if not self._draft.isActive():  # who types on and on is not kept waiting
            self._draft.start()

    def _readable(self) -> tuple[dict[str, Stored], list[str]]:
        """Return what was touched as it is stored, and the fields that cannot be read."""
        found: dict[str, Stored] = {}
        refused: list[str] = []
        for key in self._touched:
            if key not in self.boxes:
                found[key] = self._values.get(key)
                continue
            try:
                found[key] = self.boxes[key].value()
            except ValueRefusedError:
                refused.append(key)
        return found, [key for key in self.boxes if key in refused]

    def _keep_draft(self) -> None:
        store, entity, uid, below = (
            self.session.store, self.entity.key, self.uid, self._parent,
        )  # fmt: skip
        typed = {key: self.boxes[key].editor.typed() for key in self._touched
                 if key in self.boxes and not self._means(key)}  # fmt: skip
        draft = {key: self._values.get(key) for key in self._touched - typed.keys()}
        if draft or typed:
            self.session.write(
                self,
                lambda: records.keep_draft(store, entity, uid, draft, typed, below),
                lambda _: self.drafted.emit(),
            )

    def _means(self, key: str) -> bool:
        """Tell whether what stands in a field can be read."""
        try:
            self.boxes[key].editor.value()
        except ValueRefusedError:
            return False
        return True

    def _on_saved(self, saved: records.Saved) -> None:
        self._touched.clear()
        self.record = None  # what is shown is asked for anew in any case
        self.drafted.emit()
        self.session.say(translate("forms", "Saved."), "good")
        self.session.tell(saved.changes)
        self.open(saved.uid)
        self.saved.emit(saved.uid)

    def _on_refused(self, error: Exception) -> None:
        problems = getattr(error, "problems", None)
        if not isinstance(error, AppError) or problems is None:
            self.session.refuse(error)
            return
        for problem in problems:
            if problem.field in self.boxes:
                self.boxes[problem.field].show_problem(problem_text(self.entity.key, problem))
        self.focus_on(problems[0].field)
        self._state(translate("forms", "Please look at the marked fields."), "bad")
