"""The history of a record: who changed what and when, newest first; every value can come back."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.base import text
from app.base.text import translate
from app.domain import catalogue, values
from app.services import history, records
from app.ui import i18n, theme
from app.ui.forms.problems import field_label
from app.ui.parts import button, clear, column, empty_state, holder, label, row, rule, scroll
from app.ui.session import Session, Store

_LONGEST = 240


class HistoryView(QWidget):
    """Lines of one record's past."""

    def __init__(self, session: Session, uid: str) -> None:
        """Ask for the lines at once."""
        super().__init__()
        self.session = session
        self._uid = uid
        self._lines = column(gap=8)
        self._lines.addStretch(1)
        sheet = holder(self._lines)
        sheet.setMaximumWidth(theme.px(720))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll(holder(row(sheet, gap=0)), name="clear"))
        self.refresh()

    def refresh(self) -> None:
        """Ask again."""
        store, uid = self.session.store, self._uid
        self.session.ask(self, lambda: _read(store, uid), self._on_read)

    def _on_read(self, found: tuple[str, list[history.HistoryLine]]) -> None:
        entity, lines = found
        clear(self._lines)
        if not lines:
            self._lines.addWidget(
                empty_state(
                    "history",
                    translate("history", "Nothing happened yet"),
                    translate("history", "Every change of this record will be listed here."),
                )
            )
        for line in lines[:300]:
            self._lines.addWidget(self._entry(entity, line))
            self._lines.addWidget(rule())
        self._lines.addStretch(1)

    def _entry(self, entity: str, line: history.HistoryLine) -> QWidget:
        when = i18n.moment(line.when, doubtful=line.doubtful)
        who = translate("history", "{when} · {by}", when=when, by=line.by)
        inner: list[QWidget | int] = [label(who, "small")]
        known = catalogue.entity(entity).fields
        for key, stored in line.values.items():
            if key not in known:
                continue
            shown = values.show(known[key], stored, text.language()) if stored is not None else ""
            shown = shown or translate("history", "(emptied)")
            cut = shown if len(shown) <= _LONGEST else shown[:_LONGEST].rsplit(" ", 1)[0] + "…"
            words = translate(
                "tables", "{field}: {value}", field=field_label(entity, key), value=cut
            )
            inner.append(label(words, wrap=True))
        if line.reason:
            inner.append(label(translate("history", "Reason: {text}", text=line.reason), "muted"))
        side = holder(column(*inner, gap=0))
        if line.shown or not line.values or not set(line.values) <= known.keys():
            return side
        again = button(
            translate("history", "Restore"), lambda: self._restore(entity, line), kind="quiet"
        )
        whole = row(side, again)
        whole.setStretch(0, 1)
        return holder(whole)

    def _restore(self, entity: str, line: history.HistoryLine) -> None:
        """Write an old value again, as a new change."""
        store, uid = self.session.store, self._uid

        def work() -> records.Saved:
            reading = records.reading(store, uid)
            return records.save(store, entity, uid, dict(line.values), reading=reading)

        def done(saved: records.Saved) -> None:
            self.session.say(translate("history", "The earlier value is back."), "good")
            self.session.tell(saved.changes)
            self.refresh()

        self.session.write(self, work, done)


def _read(store: Store, uid: str) -> tuple[str, list[history.HistoryLine]]:
    record = records.get(store, uid)
    return (record.entity, history.history(store, uid)) if record else ("", [])
