"""The history of a record: who changed what and when, newest first; every value can come back."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.base import text
from app.base.text import translate
from app.domain import catalogue, values
from app.domain.fields import Codes, Link
from app.services import history, queries, recall, records
from app.services.history import HistoryLine
from app.sync.change import BIRTH, DELETE, LIVE
from app.ui import i18n, theme
from app.ui.finding import offer_undo
from app.ui.forms.problems import field_label
from app.ui.parts import button, clear, column, empty_state, holder, label, row, rule, scroll
from app.ui.records_shown import heading
from app.ui.session import Session, Store

_LONGEST = 240
_MOST = 100
"""Changes shown at first; a button shows as many again."""
Past = tuple[str, list[HistoryLine], dict[str, str]]
"""Entity, lines, and the titles of records that links point to."""


class HistoryView(QWidget):
    """Changes of one record, each with the values it wrote."""

    def __init__(self, session: Session, uid: str) -> None:
        """Ask for the lines at once."""
        super().__init__()
        self.session = session
        self._uid = uid
        self._shown = _MOST
        self._lines = column(gap=8)
        self._lines.addStretch(1)
        sheet = holder(self._lines)
        sheet.setMaximumWidth(theme.px(720))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        beside = row(sheet, gap=0, margin=8)
        beside.setStretch(0, 1)
        beside.addStretch(0)
        whole.addWidget(scroll(holder(beside), name="clear"))
        self.refresh()

    def refresh(self) -> None:
        """Ask again."""
        store, uid = self.session.store, self._uid
        self.session.ask(self, lambda: _read(store, uid), self._on_read)

    def _on_read(self, found: Past) -> None:
        entity, lines, titles = found
        clear(self._lines)
        if not lines:
            self._lines.addWidget(
                empty_state(
                    "history",
                    translate("history", "Nothing happened yet"),
                    translate("history", "Every change of this record will be listed here."),
                )
            )
        changes = [list(group) for _, group in groupby(lines, key=lambda line: line.identity)]
        for change in changes[: self._shown]:
            self._lines.addWidget(self._change(entity, change, titles))
            self._lines.addWidget(rule())
        if len(changes) > self._shown:
            more = button(translate("history", "Show earlier changes"), self._on_more)
            self._lines.addLayout(row(more, 0))
        self._lines.addStretch(1)

    def _on_more(self) -> None:
        self._shown += _MOST
        self.refresh()

    def _change(self, entity: str, lines: list[HistoryLine], titles: dict[str, str]) -> QWidget:
        """Show one change: when, by whom, and each value it wrote."""
        first = lines[0]
        when = i18n.moment(first.when, doubtful=first.doubtful)
        who = translate("history", "{when} · {by}", when=when, by=i18n.isolate(first.by))
        parts: list[QWidget | int] = [label(who, "small")]
        if words := _kind(first):
            parts.append(label(words, "heading"))
        known = catalogue.entity(entity).fields
        parts += [
            self._line(entity, line, titles)
            for line in sorted(lines, key=lambda each: _place(entity, each))
            if line.values and set(line.values) <= known.keys()
        ]
        if first.reason:
            reason = translate("history", "Reason: {text}", text=first.reason)
            parts.append(label(reason, "muted", wrap=True))
        return holder(column(*parts, gap=4))

    def _line(self, entity: str, line: HistoryLine, titles: dict[str, str]) -> QWidget:
        """Show what one register was given, with the way back to it."""
        said = [
            label(words, wrap=True)
            for key, stored in line.values.items()
            if (words := _words(entity, line, key, stored, titles))
        ]
        side = holder(column(*said, gap=0))
        if line.shown:
            return side
        again = button(translate("history", "Restore"), lambda: self._restore(line), kind="quiet")
        names = i18n.joined([field_label(entity, key) for key in line.values])
        again.setAccessibleName(translate("history", "Restore: {fields}", fields=names))
        whole = row(side, again)
        whole.setStretch(0, 1)
        return holder(whole)

    def _restore(self, line: HistoryLine) -> None:
        """Write an old value again, as a new change."""
        store, uid, session = self.session.store, self._uid, self.session

        def done(saved: records.Saved) -> None:
            offer_undo(session, translate("history", "The earlier value is back."))
            session.tell(saved.changes)
            self.refresh()

        self.session.write(
            self, lambda: recall.recall(store, uid, line.identity, line.register), done
        )


def _read(store: Store, uid: str) -> Past:
    record = records.get(store, uid)
    if record is None:
        return "", [], {}
    lines = history.history(store, uid)
    known = catalogue.entity(record.entity).fields
    links = [
        str(stored)
        for line in lines
        for key, stored in line.values.items()
        if stored and isinstance(known.get(key), Link)
    ]
    return record.entity, lines, queries.titles(store, links) if links else {}


def _kind(line: HistoryLine) -> str:
    """Return what a change did to the record as a whole; of an edit its values say it."""
    if line.kind == BIRTH:
        return translate("history", "Recorded")
    if line.kind == DELETE:
        return translate("history", "Deleted")
    if line.kind == LIVE:
        return translate("history", "Brought back")
    return translate("history", "Decided") if line.decision else ""


def _place(entity: str, line: HistoryLine) -> int:
    """Return where a register stands in the form."""
    keys = list(catalogue.entity(entity).fields)
    return min((keys.index(key) for key in line.values if key in keys), default=len(keys))


def _words(entity: str, line: HistoryLine, key: str, stored: object, titles: dict[str, str]) -> str:
    field = catalogue.entity(entity).fields[key]
    name, code = heading(field), line.register.partition("/")[2]
    if isinstance(field, Codes) and code:
        word = values.show_code(code, (field.list_code,), text.language())
        if stored:
            return translate("history", "{field}: {value} added", field=name, value=word)
        return translate("history", "{field}: {value} taken away", field=name, value=word)
    if stored is None and line.kind == BIRTH:
        return ""
    if isinstance(field, Link):
        shown = titles.get(str(stored), "") if stored else ""
    else:
        shown = values.show(field, stored, text.language()) if stored is not None else ""
    shown = i18n.as_written(shown) or translate("history", "(emptied)")
    cut = shown if len(shown) <= _LONGEST else shown[:_LONGEST].rsplit(" ", 1)[0] + "…"
    return translate("tables", "{field}: {value}", field=name, value=cut)
