"""Screening: risks on one side, opportunities on the other, and what is done about each."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.base import text
from app.base.text import translate
from app.domain import codelists
from app.domain.derived.screening import OPPORTUNITY, RISK, weight
from app.domain.record import Changes, Record
from app.services import records, screening
from app.services.screening import Screened
from app.ui import i18n, theme
from app.ui.choice import Choice
from app.ui.forms.form import RecordForm
from app.ui.parts import (
    band,
    card,
    chip,
    clear,
    column,
    flow,
    holder,
    label,
    picture,
    row,
    scroll,
    tool,
)
from app.ui.session import Session
from app.ui.turning import Turning

ENTITY = "screening_item"
_FOR = "screens"
"""Property of a button that names what it does to which record: it outlives the button."""
_SIDE = 380
_HEAVY, _MIDDLING = 6, 3
"""From this product of likelihood and effect on a risk is heavy, or middling."""


class ScreeningView(QWidget):
    """Two columns of statements; a line above each takes a new one; a form at the far side."""

    def __init__(self, session: Session, initiative: str) -> None:
        """Ask at once."""
        super().__init__()
        self.session = session
        self.initiative = initiative
        self.toolkit = ""
        self.found: Screened | None = None
        self.kits: dict[str, QPushButton] = {}
        self.done: dict[str, QPushButton] = {}
        self.changes: dict[str, QWidget] = {}
        self.others = Choice(translate("screening", "Another toolkit"))
        self.others.activated.connect(lambda _: self._choose(self.others.currentData()))
        self._kits = flow(self.others, gap=6)
        self._state = column(gap=0)
        self.entry: dict[str, QLineEdit] = {}
        self._lists: dict[str, QVBoxLayout] = {}
        self._heads = {side: label("", "heading") for side in (RISK, OPPORTUNITY)}
        sides = Turning((self._column(RISK), 1, 300), (self._column(OPPORTUNITY), 1, 300), gap=24)
        inner = column(
            label(translate("screening", "Toolkit for new statements"), "label"),
            holder(self._kits),
            self._state,
            sides,
            0,
            gap=12,
        )
        inner.setContentsMargins(0, 0, theme.px(8), 0)
        self.form = RecordForm(session, ENTITY, hidden=frozenset({"initiative"}))
        self.form.saved.connect(lambda _: self.refresh())
        self.form.deleted.connect(lambda _: self.close_form())
        close = tool(translate("tables", "Close the panel"), "x", self.close_form)
        self.panel = card(row(0, close), self.form, gap=0, margin=0)
        self.panel.setFixedWidth(theme.px(_SIDE))
        self.panel.setVisible(False)
        whole = row(scroll(holder(inner), name="clear"), self.panel, gap=16)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        self.refresh()

    def refresh(self) -> None:
        """Ask again; a form with unsaved work is left alone."""
        store, uid = self.session.store, self.initiative
        self.session.ask(self, lambda: screening.of_initiative(store, uid), self._show)
        if self.form.uid and not self.form.dirty() and not self.panel.isHidden():
            self.form.open(self.form.uid)

    def keep(self) -> None:
        """Keep what was typed as a draft."""
        self.form.keep()

    def save(self) -> None:
        """Save the statement that is open."""
        if not self.panel.isHidden():
            self.form.save()

    def write(self, side: str) -> None:
        """Record what stands in the line of a side, and empty the line for the next."""
        line = self.entry[side]
        words = line.text().strip()
        if not words:
            return
        store = self.session.store
        values = {
            "initiative": self.initiative,
            "toolkit": self.toolkit,
            "side": side,
            "statement": words,
        }

        def done(saved: records.Saved) -> None:
            line.clear()
            line.setFocus()
            self.session.tell(saved.changes)
            self.refresh()

        self.session.write(self, lambda: records.save(store, ENTITY, None, values), done)

    def open_item(self, uid: str) -> None:
        """Show a statement in the form: its weight, groups, measure, activity."""
        self.panel.setVisible(True)
        self.form.open(uid)
        self.form.focus_first()

    def close_form(self) -> None:
        """Hide the form; what was typed is kept as a draft."""
        self.form.keep()
        uid = self.form.uid or ""
        self.panel.setVisible(False)
        if uid in self.changes:
            self.changes[uid].setFocus()

    def turn_done(self, uid: str, *, on: bool) -> None:
        """Mark a statement as done, or as open again."""
        store = self.session.store

        def work() -> Changes:
            return records.save(store, ENTITY, uid, {"done": on or None}).changes

        def done(changes: Changes) -> None:
            self.session.tell(changes)
            self.refresh()

        self.session.write(self, work, done)

    # Showing

    def _column(self, side: str) -> QWidget:
        line = QLineEdit()
        line.setAccessibleName(
            translate("screening", "A new risk")
            if side == RISK
            else translate("screening", "A new opportunity")
        )
        line.setPlaceholderText(
            translate("screening", "A risk in your words, then Enter")
            if side == RISK
            else translate("screening", "An opportunity in your words, then Enter")
        )
        line.setToolTip(line.placeholderText())
        line.returnPressed.connect(partial(self.write, side))
        self.entry[side] = line
        self._lists[side] = column(gap=8)
        return holder(column(self._heads[side], line, self._lists[side], 0, gap=8))

    def _show(self, found: Screened) -> None:
        self.found = found
        if self.toolkit not in (*found.suggested, *found.others):
            self.toolkit = found.suggested[0]
        self._show_kits(found)
        self._show_state(found)
        names = codelists.codelist("screening_sides")
        self.done, self.changes = {}, {}
        focused = QApplication.focusWidget()
        kept = focused.property(_FOR) if focused is not None else None
        for side, items in ((RISK, found.sides.risks), (OPPORTUNITY, found.sides.opportunities)):
            title = names.label(side, text.language())
            self._heads[side].setText(
                translate("tables", "{field}: {value}", field=title, value=i18n.number(len(items)))
            )
            clear(self._lists[side])
            for item in items:
                self._lists[side].addWidget(self._item(item))
        for made in (*self.done.values(), *self.changes.values()):
            if kept and made.property(_FOR) == kept:
                made.setFocus()

    def _show_kits(self, found: Screened) -> None:
        names, lang = codelists.codelist("toolkits"), text.language()
        codes = list(dict.fromkeys([*found.suggested, self.toolkit]))
        if codes != list(self.kits):
            self._kits.removeWidget(self.others)
            clear(self._kits)
            self.kits = {}
            for code in codes:
                made = chip(names.label(code, lang))
                made.setAutoExclusive(True)
                made.clicked.connect(partial(self._choose, code))
                self.kits[code] = made
                self._kits.addWidget(made)
            self._kits.addWidget(self.others)
        for code, made in self.kits.items():
            made.setChecked(code == self.toolkit)
        self.others.clear()
        self.others.addItem(translate("screening", "Another toolkit…"), "")
        for code in found.others:
            if code not in codes:
                self.others.addItem(names.label(code, lang), code)

    def _choose(self, code: str, *_: object) -> None:
        if code:
            self.toolkit = code
            if self.found is not None:
                self._show_kits(self.found)

    def _show_state(self, found: Screened) -> None:
        clear(self._state)
        sides = found.sides
        if not sides.complete:
            words = translate(
                "screening", "Screening is complete once both sides have a statement."
            )
            self._state.addWidget(band(words, "info"))
            return
        words = translate("screening", "Screening complete")
        if sides.unanswered:
            count = len(sides.unanswered)
            lacking = translate("screening", "%n statements without a measure or activity", count)
            words = translate("screening", "{state}; {what}", state=words, what=lacking)
        self._state.addWidget(band(words, "good"))

    def _item(self, item: Record) -> QWidget:
        statement = str(item.get("statement") or "")
        words = label(i18n.line_as_written(statement), wrap=True)
        change = tool(
            translate("screening", "Change: {statement}", statement=statement),
            "pencil",
            partial(self.open_item, item.uid),
        )
        change.setProperty(_FOR, f"change {item.uid}")
        done = chip(translate("fields", "Done"), checked=item.get("done") is True)
        done.setProperty(_FOR, f"done {item.uid}")
        done.setAccessibleName(
            translate("tables", "{field}: {value}", field=statement, value=done.text())
        )
        done.clicked.connect(lambda on: self.turn_done(item.uid, on=on))
        self.done[item.uid], self.changes[item.uid] = done, change
        head = row(words, change, gap=8)
        head.setStretch(0, 1)
        foot = row(self._weight(item), 0, done, gap=8)
        facts = [label(fact, "small", wrap=True) for fact in self._facts(item)]
        return card(head, *facts, foot, gap=4, margin=12)

    def _weight(self, item: Record) -> QWidget:
        """Return how heavy a risk is, by sign and in words."""
        if item.get("side") != RISK:
            return holder(row(gap=0))
        heavy = weight(item)
        if heavy is None:
            return label(translate("screening", "not weighed yet"), "small")
        use = "bad" if heavy >= _HEAVY else "warn" if heavy >= _MIDDLING else "muted"
        said = translate(
            "screening",
            "Likelihood {likelihood}, effect {effect}",
            likelihood=i18n.number(item.get("likelihood")),
            effect=i18n.number(item.get("effect")),
        )
        return holder(row(picture("gauge", use, 16), label(said, "small"), gap=4))

    def _facts(self, item: Record) -> list[str]:
        lang = text.language()
        groups = codelists.codelist("beneficiary_categories")
        named = [groups.label(code, lang) for code in item.get("groups") or ()]
        kit = codelists.codelist("toolkits").label(str(item.get("toolkit")), lang)
        tied = (self.found.activities if self.found else {}).get(str(item.get("activity")))
        lines = [" · ".join(filter(None, (kit, i18n.joined(named))))]
        for key, value in (("Measure", item.get("measure")), ("Activity", tied)):
            if value:
                name = translate("fields", key)
                said = i18n.as_written(str(value))
                lines.append(translate("tables", "{field}: {value}", field=name, value=said))
        return lines
