"""One conflict: what it was, what each side wrote, the changed words marked, and the choice."""

from __future__ import annotations

import difflib
import html
import re
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.base import text
from app.base.text import translate
from app.domain import catalogue, values
from app.domain.fields import Attachment, ValueRefusedError
from app.services import conflicts, sentences
from app.ui import i18n, theme
from app.ui.forms.field_box import FieldBox
from app.ui.forms.problems import field_label, problem_text
from app.ui.pages.exchange_words import office_name
from app.ui.parts import band, button, card, column, holder, label, row
from app.ui.records_shown import open_record
from app.ui.session import Session
from app.ui.turning import Turning

_BESIDE, _NARROW = 3, 190
"""Versions beside each other at most, and the pixels each of them needs for that."""
_WORDS = re.compile(r"\s+|[^\s]+")


class _Deciding(QWidget):
    """What both kinds of decision share: the record, and a reason that travels back."""

    decided = Signal(object)
    """The ``Changes`` of the decision."""
    several = Signal(int, object)
    """How many were decided at once, and the ``Changes``."""
    passed = Signal(object)
    """What somebody looked at and left as it is."""

    def __init__(self, session: Session, entity: str, uid: str, title: str, about: str) -> None:
        super().__init__()
        self.session = session
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(0, 0, theme.px(8), 0)
        self.lines.setSpacing(theme.px(16))
        kind = translate("entities", catalogue.entity(entity).label)
        go = button(
            translate("conflicts", "Open the record"),
            lambda: open_record(session, entity, uid),
            kind="quiet",
        )
        words = column(
            label(f"{kind} · {about}", "small"), label(title, "heading", wrap=True), gap=0
        )
        head = row(words, go)
        head.setStretch(0, 1)
        self.lines.addLayout(head)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(translate("conflicts", "Why, for those who wrote otherwise"))
        self.reason.setAccessibleName(translate("conflicts", "Reason"))

    def _reason_line(self) -> QWidget:
        return holder(column(label(translate("conflicts", "Reason"), "label"), self.reason, gap=4))


class ConflictView(_Deciding):
    """The versions of one fact side by side."""

    def __init__(
        self,
        session: Session,
        conflict: conflicts.Conflict,
        titles: Mapping[str, str],
        alike: Mapping[str, Sequence[tuple[str, str]]] = {},
    ) -> None:
        """Show base and alternatives, and the ways to decide.

        Args:
            session: the open database.
            conflict: to be decided.
            titles: of records that values link to.
            alike: by office, the conflicts in which it wrote one version, this one among them.
        """
        about = field_label(conflict.entity, conflict.field)
        super().__init__(session, conflict.entity, conflict.uid, conflict.title, about)
        self.conflict = conflict
        self._titles = titles
        self._alike = alike
        self.takes: list[QWidget] = []
        self.boxes: dict[str, FieldBox] = {}
        """What can be written anew: all fields of the register."""
        self.lines.addWidget(self._side_by_side())
        self.lines.addWidget(self._reason_line())
        self.lines.addWidget(self._write_anew())
        self.lines.addStretch(1)

    def take(self, number: int) -> None:
        """Decide for one alternative."""
        item, reason = self.conflict, self.reason.text().strip()
        self.session.write(
            self,
            lambda: conflicts.resolve(
                self.session.store, item.uid, item.field, take=number, reason=reason
            ),
            self.decided.emit,
        )

    def take_all(self, office: str) -> None:
        """Decide for what one office wrote, here and wherever else it wrote one version."""
        store, reason = self.session.store, self.reason.text().strip()
        items = list(self._alike.get(office, ()))

        def done(decided: conflicts.Decided) -> None:
            self.several.emit(decided.count, decided.changes)

        self.session.write(self, lambda: conflicts.resolve_all(store, office, items, reason), done)

    def write_anew(self) -> None:
        """Decide for what was typed below."""
        item, reason = self.conflict, self.reason.text().strip()
        values: dict[str, Any] = {}
        for key, box in self.boxes.items():
            try:
                values |= {key: box.value(), **box.editor.beside()}
            except ValueRefusedError:
                box.editor.target().setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.session.write(
            self,
            lambda: conflicts.resolve(
                self.session.store, item.uid, item.field, values=values, reason=reason
            ),
            self.decided.emit,
            self._on_refused,
        )

    def _on_refused(self, error: Exception) -> None:
        problems = getattr(error, "problems", None)
        if problems:
            box = self.boxes.get(problems[0].field, self.anew)
            box.show_problem(problem_text(self.conflict.entity, problems[0]))
            return
        self.session.refuse(error)

    def _side_by_side(self) -> QWidget:
        base = self._shown(self.conflict.base) if self.conflict.base is not None else None
        columns: list[QWidget] = []
        if base is not None:
            before = translate("conflicts", "Before both changes")
            columns.append(
                self._version(translate("conflicts", "It was"), before, base, None, None)
            )
        for alternative in self.conflict.alternatives:
            when = i18n.moment(alternative.when, doubtful=alternative.doubtful)
            who = translate("conflicts", "{by}, {when}", by=alternative.by, when=when)
            head = office_name(alternative.office) if alternative.office else alternative.by
            shown = self._shown(alternative.values)
            columns.append(self._version(head, who, shown, base, alternative))
        lines = [columns[at : at + _BESIDE] for at in range(0, len(columns), _BESIDE)]
        rows = [Turning(*((made, 1, _NARROW) for made in line), gap=12) for line in lines]
        return holder(column(*rows, gap=12))

    def _version(
        self,
        head: str,
        who: str,
        shown: Mapping[str, str],
        base: Mapping[str, str] | None,
        alternative: conflicts.Alternative | None,
    ) -> QFrame:
        inner: list[QWidget | int] = [
            label(head, "heading", wrap=True),
            label(who, "small", wrap=True),
        ]
        for key, words in shown.items():
            if len(shown) > 1:
                inner.append(label(field_label(self.conflict.entity, key), "label"))
            written = QLabel(marked(base.get(key, "") if base is not None else words, words))
            written.setTextFormat(Qt.TextFormat.RichText)
            written.setWordWrap(True)
            written.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            inner.append(written)
        inner.append(0)
        if alternative is not None:
            words = translate("conflicts", "Take this")
            if alternative.shown:
                words = translate("conflicts", "Keep this (shown now)")
            take = button(words, lambda: self.take(alternative.n), drawing="check")
            take.setAccessibleName(f"{words}: {head}, {who}")
            self.takes.append(take)
            inner.append(take)
            many = len(self._alike.get(alternative.office, ()))
            if many > 1:
                words = translate("conflicts", "Take theirs in all %n", many)
                if alternative.office == self.session.who.office:
                    words = translate("conflicts", "Take ours in all %n", many)
                office = alternative.office
                every = button(words, lambda: self.take_all(office), kind="quiet")
                every.setAccessibleName(f"{words}: {head}")
                inner.append(every)
        return card(*inner, gap=8, margin=12)

    def _write_anew(self) -> QFrame:
        """Offer every field that is decided together; each begins with what is shown now."""
        fields = catalogue.entity(self.conflict.entity).fields
        members = [fields[key] for key in self.conflict.fields if key in fields]
        beside = {key for f in members if isinstance(f, Attachment) for key in f.beside}
        shown = next((a.values for a in self.conflict.alternatives if a.shown), {})
        for field in members:
            if field.key not in beside:
                box = self.boxes[field.key] = FieldBox(field, self.session)
                box.editor.show_beside(shown)
                box.editor.set_value(shown.get(field.key))
        self.anew = self.boxes[self.conflict.field]
        words = translate("conflicts", "Use this text")
        if len(self.boxes) > 1:
            words = translate("conflicts", "Use these values")
        decide = button(words, self.write_anew, kind="primary")
        return card(
            label(translate("conflicts", "Or write it anew"), "heading"),
            *self.boxes.values(),
            row(decide, 0),
            gap=12,
        )

    def _shown(self, stored: Mapping[str, Any]) -> dict[str, str]:
        fields = catalogue.entity(self.conflict.entity).fields
        found = {}
        for key, value in stored.items():
            if key not in fields:
                continue
            words = values.show(fields[key], value, text.language())
            found[key] = self._titles.get(str(value), words) or translate("conflicts", "(empty)")
        return found


class ReviewView(_Deciding):
    """Something a merge left to look at."""

    def __init__(self, session: Session, item: conflicts.Review) -> None:
        """Say what it is about, and offer what can be done."""
        super().__init__(session, item.entity, item.uid, item.title, review_name(item.kind))
        self.item = item
        self.lines.addWidget(band(sentences.of_review(item.kind, item.entity, item.params), "info"))
        self.lines.addWidget(self._reason_line())
        ways = []
        if item.kind in {"delete_against_edit", "deleted_still_in_use"}:
            keep = translate("conflicts", "Keep the record")
            ways.append(button(keep, lambda: self.settle("keep"), kind="primary"))
            gone = translate("conflicts", "Let it be deleted")
            ways.append(button(gone, lambda: self.settle("delete"), kind="danger"))
        if item.kind == "row_twice":
            two = translate("conflicts", "They are two")
            ways.append(button(two, lambda: self.settle("split"), kind="primary"))
            one = translate("conflicts", "It is one record")
            ways.append(button(one, lambda: self.settle("keep")))
        done = translate("conflicts", "It is all right")
        ways.append(button(done, lambda: self.settle("done")))
        self.lines.addLayout(row(*ways, 0))
        self.lines.addStretch(1)

    def settle(self, action: str) -> None:
        """Settle it: keep, delete, split or done."""
        store, number, reason = self.session.store, self.item.id, self.reason.text().strip()
        told = self.passed if action == "done" else self.decided
        self.session.write(self, lambda: conflicts.review(store, number, action, reason), told.emit)


def review_name(kind: str) -> str:
    """Return what a review item is about."""
    known = {
        "delete_against_edit": translate("conflicts", "Deleted here, edited there"),
        "deleted_still_in_use": translate("conflicts", "Deleted, but still in use"),
        "double_code": translate("conflicts", "Two records with the same code"),
        "double_figure": translate("conflicts", "Counted twice?"),
        "rule": translate("conflicts", "Something does not fit"),
        "status_jump": translate("conflicts", "A status past a step"),
        "row_twice": translate("conflicts", "One new row, filled in twice"),
    }
    return known.get(kind, translate("conflicts", "To look at"))


def marked(before: str, after: str) -> str:
    """Return the later text as HTML, added words on colour, dropped words struck through."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    ground, ink = theme.colour("soft").name(), theme.colour("on_soft").name()
    muted = theme.colour("muted").name()
    parts = []
    for kind, a, b, c, d in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        gone, came = html.escape("".join(old[a:b])), html.escape("".join(new[c:d]))
        if kind == "equal":
            parts.append(came)
            continue
        if gone.strip():
            parts.append(f'<s style="color:{muted}">{gone.strip()}</s> ')
        if came:
            parts.append(f'<b style="background:{ground};color:{ink}">{came}</b>')
    return "".join(parts).replace("\n", "<br>")
