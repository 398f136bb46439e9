"""What one needs to know of an initiative at a glance; its title stands above."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.base import text
from app.base.text import translate
from app.domain import codelists, rules
from app.domain.derived.people import current, heads
from app.domain.record import Record
from app.ui import i18n, theme
from app.ui.forms.problems import field_label
from app.ui.parts import button, clear, column, label, row, rule
from app.ui.session import Session
from app.ui.tables.delegates import paint_pill

_LONGEST = 260
"""Characters of the objective shown before it is cut at a word."""


class Pill(QWidget):
    """A status with drawing and word."""

    def __init__(self, list_code: str = "statuses", code: str = "") -> None:
        """Show a code of a list."""
        super().__init__()
        self._list, self._code = list_code, ""
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_code(code)

    def show_code(self, code: str) -> None:
        """Show another code."""
        self._code = code
        self._words = codelists.codelist(self._list).label(code, text.language()) if code else ""
        self.setAccessibleName(self._words)
        if self.parent() is not None or not code:  # on its own it would open a window
            self.setVisible(bool(code))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Qt: the pill and nothing around it."""
        wide = QFontMetrics(theme.font("small")).horizontalAdvance(self._words)
        return QSize(wide + theme.px(50), theme.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint as lists do."""
        painter = QPainter(self)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        shift = theme.px(8) if mirrored else -theme.px(8)
        paint_pill(painter, self.rect().toRectF().translated(shift, 0), self._words, self._code)
        painter.end()


class InitiativeSummary(QWidget):
    """State, money, places, partners and gaps of one initiative."""

    opened = Signal(str)

    def __init__(self, session: Session) -> None:
        """Begin empty."""
        super().__init__()
        self.session = session
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(theme.px(8))

    def show_record(
        self, record: Record, below: dict[str, list[Record]], titles: dict[str, str]
    ) -> None:
        """Show an initiative with what belongs to it."""
        clear(self._lines)
        code = i18n.line_as_written(str(record.get("code") or ""))
        self._lines.addWidget(label(code, "small"))
        pill = Pill(code=str(record.get("status") or ""))
        self._lines.addLayout(row(pill, 0))
        if objective := str(record.get("objective") or ""):
            words = label(i18n.line_as_written(_cut(objective)), "muted", wrap=True)
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                words.setContentsMargins(theme.px(6), 0, 0, 0)  # a space at a line's end hangs over
            self._lines.addWidget(words)
        self._lines.addWidget(rule())
        for name, value in _facts(record, below, titles):
            words = label(i18n.line_as_written(value), wrap=True)
            self._lines.addLayout(column(label(name, "label"), words, gap=0))
        missing = [p.field for p in rules.missing("initiative", record.values)]
        if missing:
            names = i18n.joined([field_label("initiative", key) for key in missing[:5]])
            self._lines.addLayout(
                column(
                    label(translate("initiatives", "Still missing"), "label"),
                    label(names, wrap=True),
                    gap=0,
                )
            )
        self._lines.addStretch(1)
        go = button(
            translate("initiatives", "Open"),
            lambda: self.opened.emit(record.uid),
            drawing="arrow-right",
        )
        self._lines.addWidget(go)


def _cut(words: str) -> str:
    if len(words) <= _LONGEST:
        return words
    return words[:_LONGEST].rsplit(" ", 1)[0] + "…"


def _facts(
    record: Record, below: dict[str, list[Record]], titles: dict[str, str]
) -> list[tuple[str, str]]:
    """Return the lines of the panel that have something to say."""
    countries = codelists.codelist("countries")
    lang = text.language()
    places = [
        f"{place.get('name')}, {countries.label(str(place.get('country')), lang)}"
        for place in below.get("location", [])
        if place.get("name")
    ]
    months = record.get("duration_months")
    figures = [r for r in below.get("beneficiary_figure", []) if r.get("kind") == "reached"]
    reached = heads(current(figures)).total if figures else None
    lines = [
        (
            translate("initiatives", "Grant"),
            i18n.money(record.get("grant_amount"), record.get("grant_currency")),
        ),
        (
            translate("initiatives", "Duration"),
            translate("initiatives", "%n months", months) if months else "",
        ),
        (translate("initiatives", "Where"), i18n.joined(places[:3])),
        (translate("initiatives", "Partners"), i18n.joined(list(titles.values())[:4])),
        (translate("initiatives", "People reached"), i18n.number(reached)),
    ]
    return [(name, value) for name, value in lines if value]
