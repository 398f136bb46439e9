"""Closed periods: what was restated in each and why; headquarters closes and opens them."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import partial

from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QLayout, QTableView, QWidget

from app.base import text
from app.base.text import QT_TRANSLATE_NOOP, translate
from app.domain import codelists
from app.domain.derived import closing_periods
from app.domain.derived.closing_periods import Closing, Restatement
from app.domain.fields import Day, ValueRefusedError
from app.domain.record import Changes
from app.domain.report import Block, Prose
from app.services import periods
from app.services.periods import Restated
from app.ui import i18n, theme
from app.ui.choice import Choice
from app.ui.forms.field_box import FieldBox
from app.ui.pages.reason_line import ReasonLine
from app.ui.parts import button, card, clear, column, empty_state, holder, label, row, scroll
from app.ui.session import Session
from app.ui.tables.lines import as_lines, set_widths, side
from app.ui.turning import Turning

_SINCE = Day(QT_TRANSLATE_NOOP("fields", "From"), required=True)
_UNTIL = Day(QT_TRANSLATE_NOOP("fields", "Until"), required=True)
_SINCE.key, _UNTIL.key = "since", "until"
_WIDTHS = (0, 200, 90, 90, 310)
_NUMBERS = (2, 3)
_ROW = 32


class PeriodsView(QWidget):
    """A card for each closed period; at headquarters one to close another above them."""

    def __init__(self, session: Session) -> None:
        """Set the view; it is filled when the page knows more."""
        super().__init__()
        self.session = session
        self.boxes = {field.key: FieldBox(field, session) for field in (_SINCE, _UNTIL)}
        self.programme = Choice()
        self.programme.setAccessibleName(translate("entities", "Programme"))
        self.close_button = button(
            translate("results", "Close the period"), self.close_period, kind="primary",
            drawing="check",
        )  # fmt: skip
        self._told: list[tuple[str, str, QTableView | None]] = []
        """Of each period that is shown: which, what is said of it, and its restatements."""
        self._lines = column(gap=16)
        inner = column(gap=16)
        if session.at_headquarters():
            inner.addWidget(self._closing_card())
        inner.addLayout(self._lines)
        inner.addStretch(1)
        inner.setContentsMargins(0, 0, theme.px(8), 0)
        self.setLayout(column(scroll(holder(inner), name="clear")))

    def show_restated(self, restated: Restated) -> None:
        """Show the closed periods, the newest first."""
        clear(self._lines)
        self._told = []
        for closing in reversed(restated.closings):
            changed = [one for one in restated.changed if one.closing == closing.uid]
            self._lines.addWidget(self._period(closing, changed, restated))
        if not restated.closings:
            self._lines.addWidget(self._nothing())

    def on_paper(self) -> tuple[Block, ...]:
        """Return the periods with their restatements, as they are shown."""
        from app.ui.tables.list_paper import lines_table

        blocks: list[Block] = []
        for which, said, table in self._told:
            blocks.append(Prose(said, which))
            if table is not None:
                blocks.append(lines_table(table))
        return tuple(blocks) or (Prose(translate("results", "No period is closed")),)

    def close_period(self) -> None:
        """Close the period that was typed."""
        try:
            since, until = (str(self.boxes[key].value() or "") for key in ("since", "until"))
        except ValueRefusedError:
            return
        store, programme = self.session.store, str(self.programme.currentData() or "")

        def work() -> Changes:
            return periods.close(store, since, until, programme)

        self.session.write(self, work, self._on_closed)

    def _on_closed(self, changes: Changes) -> None:
        for box in self.boxes.values():
            box.editor.set_value(None)
        words = translate(
            "results", "The period is closed. The offices learn of it with their next package."
        )
        self.session.say(words, "good")
        self.session.tell(changes)

    def _closing_card(self) -> QWidget:
        self.programme.addItem(translate("results", "All programmes"), "")
        for code in codelists.codelist("programmes"):
            self.programme.addItem(code.label(text.language()), code.code)
        words = translate(
            "results",
            "Close a period once its numbers went into a report. Nothing is refused afterwards: "
            "numbers that come or change later are kept, count as restatements, and ask for a "
            "reason.",
        )
        which = column(label(translate("entities", "Programme"), "label"), self.programme, gap=4)
        since, until = self.boxes["since"], self.boxes["until"]
        line = Turning((since, 1, 160), (until, 1, 160), (holder(which), 2, 200), gap=12)
        made = card(
            label(translate("results", "Close a period"), "heading"),
            label(words, "muted", wrap=True),
            line,
            row(self.close_button, 0),
        )
        made.setMaximumWidth(theme.px(820))
        return made

    def _period(
        self, closing: Closing, changed: Sequence[Restatement], restated: Restated
    ) -> QWidget:
        head = label(_span(closing), "heading", wrap=True)
        facts = label(_facts(closing, changed), "muted", wrap=True)
        line = row(head, gap=8)
        line.setStretch(0, 1)
        if self.session.at_headquarters():
            again = button(
                translate("results", "Open again"), partial(self._reopen, closing.uid),
                kind="quiet",
            )  # fmt: skip
            again.setAccessibleName(f"{again.text()}: {_span(closing)}")
            line.addWidget(again)
        made: list[QWidget | QLayout | int] = [line, facts]
        table = _table(changed, restated) if changed else None
        if table is not None:
            made.append(table)
        self._told.append((head.text(), facts.text(), table))
        lacking = [one for one in changed if one.lacks_reason]
        if lacking:
            made.append(ReasonLine(self.session, lacking))
        return card(*made)

    def _reopen(self, closing: str) -> None:
        store = self.session.store
        self.session.write(self, lambda: periods.reopen(store, closing), self.session.tell)

    def _nothing(self) -> QWidget:
        words = translate(
            "results",
            "Headquarters closes a period once its numbers were reported. What comes or changes "
            "afterwards stands here, with its reason.",
        )
        return empty_state("calendar-check", translate("results", "No period is closed"), words)


def _span(closing: Closing) -> str:
    which = translate("results", "All programmes")
    if closing.programme:
        lists = (codelists.codelist(key) for key in ("programmes", "funding_rounds"))
        which = next(
            (c.label(text.language()) for one in lists if (c := one.get(closing.programme))),
            closing.programme,
        )
    return translate(
        "results", "{since} to {until} · {programme}",
        since=i18n.day(closing.since), until=i18n.day(closing.until), programme=which,
    )  # fmt: skip


def _facts(closing: Closing, changed: Sequence[Restatement]) -> str:
    """Return when it was closed, and what was reported then against now."""
    closed = translate("results", "Closed on {day}.", day=i18n.day(closing.closed_on))
    owners = {kept.owner for kept in closing.kept.values()} | {one.owner for one in changed}
    totals = [closing_periods.people_of(closing, changed, owner) for owner in owners]
    reported = sum((one.reported for one in totals), Decimal(0))
    now = sum((one.restated for one in totals), Decimal(0))
    if not changed:
        return closed + " " + translate("results", "Nothing was restated since.")
    people = translate(
        "results", "People reached: {reported} as reported, {now} as restated.",
        reported=i18n.number(reported), now=i18n.number(now),
    )  # fmt: skip
    return f"{closed} {people}"


def _table(changed: Sequence[Restatement], restated: Restated) -> QTableView:
    model = QStandardItemModel()
    model.setHorizontalHeaderLabels(
        [
            translate("results", "Of"),
            translate("results", "What"),
            translate("results", "Reported"),
            translate("results", "Now"),
            translate("results", "Reason"),
        ]
    )
    for one in changed:
        reason = one.reason
        if not reason and one.lacks_reason:
            reason = translate("results", "The reason is missing.")
        elif not reason:
            reason = translate("results", "Deleted.")
        cells = [
            (i18n.line_as_written(restated.names.get(one.owner, "")), False),
            (_what(one), False),
            (_number(one.reported), True),
            (_number(one.now), True),
            (i18n.line_as_written(reason), False),
        ]
        items = []
        for words, is_number in cells:
            item = QStandardItem(words)
            item.setToolTip(words)
            item.setTextAlignment(side(number=is_number))
            items.append(item)
        model.appendRow(items)
    for at in range(len(_WIDTHS)):
        model.horizontalHeaderItem(at).setTextAlignment(side(number=at in _NUMBERS))
    made = QTableView()
    model.setParent(made)
    made.setModel(model)
    as_lines(made, translate("results", "Restatements"))
    set_widths(made, _WIDTHS, stretch=0)
    high = made.horizontalHeader().sizeHint().height() + theme.px(_ROW) * len(changed)
    made.setFixedHeight(min(high, theme.px(_ROW) * 9) + theme.px(8))
    return made


def _what(one: Restatement) -> str:
    words = {
        closing_periods.PERSON: translate("results", "People reached"),
        closing_periods.ORGANISATION: translate("results", "Organisations reached"),
        closing_periods.VALUE: translate("results", "Indicator"),
    }
    return words[one.unit]


def _number(value: Decimal | None) -> str:
    return i18n.money(value) if value is not None else translate("results", "nothing")
