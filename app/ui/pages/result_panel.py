"""One indicator below the table: how it went, its values, and the line for a new one."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStackedWidget, QTableView

from app.base.text import translate
from app.domain.derived.closing_periods import Closing, Restatement
from app.domain.derived.result_lines import ResultLine
from app.domain.record import Record
from app.services import periods
from app.ui import i18n, theme
from app.ui.charts.picture import Picture
from app.ui.charts.trend import TrendChart, TrendPoint
from app.ui.forms.form import RecordForm
from app.ui.pages.result_words import name_of, shown
from app.ui.pages.value_entry import ValueEntry
from app.ui.parts import button, column, holder, label, row, scroll, tool
from app.ui.session import Session
from app.ui.tables.lines import as_lines, set_widths, side

_WIDTHS = (108, 80, 72, 72, 90, 0)
_COMMENT = 5


class IndicatorPanel(QStackedWidget):
    """Picture and values of what is chosen in the table, or the form of an indicator."""

    def __init__(self, session: Session) -> None:
        """Begin empty."""
        super().__init__()
        self.session = session
        self._line: ResultLine | None = None
        self._values: tuple[Record, ...] = ()
        self._closings: dict[str, tuple[Closing, ...]] = {}
        self.chart = TrendChart(translate("results", "Values over time"))
        self.picture = Picture(
            session, translate("results", "Values over time"), self.chart,
            empty=translate("results", "Record a value, and how it goes is drawn here."),
        )  # fmt: skip
        self.entry = ValueEntry(session)
        self.together = label(
            translate(
                "results",
                "These indicators follow the same standard and are added up. Choose one of them "
                "to record a value.",
            ),
            "muted", wrap=True,
        )  # fmt: skip
        self.name = label("", "heading", wrap=True)
        self.parts = label("", "small", wrap=True)
        self.edit = button(
            translate("results", "Baseline and target"), self.edit_indicator, drawing="pencil"
        )
        self._model = QStandardItemModel(self)
        self.table = self._values_table()
        head = row(self.name, self.edit, gap=8)
        head.setStretch(0, 1)
        right = column(head, self.together, self.entry, self.parts, self.table, gap=8)
        right.setStretch(4, 1)
        right.addStretch(0)
        side_by_side = row(holder(column(self.picture, 0)), holder(right), gap=16)
        side_by_side.setStretch(0, 4)
        side_by_side.setStretch(1, 5)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        bar = theme.px(10)  # beside the scroll bar
        side_by_side.setContentsMargins(bar * mirrored, theme.px(8), bar * (not mirrored), 0)
        self.addWidget(scroll(holder(side_by_side), name="clear"))
        self.form = RecordForm(session, "indicator")
        self.form.saved.connect(lambda _: self.close_form())
        self.form.deleted.connect(lambda _: self.close_form())
        back = tool(translate("results", "Back to the values"), "arrow-left", self.close_form)
        self.addWidget(holder(column(row(back, 0), self.form, gap=0)))

    def show_line(
        self, line: ResultLine, values: Sequence[Record], restated: Sequence[Restatement]
    ) -> None:
        """Show a line of the table; ``values`` are the measurements of its only indicator."""
        self._line, self._values = line, tuple(values)
        self.name.setText(i18n.line_as_written(name_of(line)))
        aim = shown(line.target, line.unit)
        points = [TrendPoint(p.on, float(p.value), shown(p.value, line.unit)) for p in line.points]
        words = translate("results", "Target: {aim}", aim=aim)
        self.chart.show_points(points, float(line.target) if line.target else None, words)
        self.parts.setText(_parts(line))
        self.parts.setVisible(bool(self.parts.text()))
        for each in (self.entry, self.table, self.edit):
            each.setVisible(not line.several)
        self.together.setVisible(line.several)
        if not line.several:
            self._fill(line, {one.uid: one for one in restated})
            self._ask_for_closings(line.key)

    def edit_indicator(self) -> None:
        """Show the form of the indicator, in its baseline."""
        if self._line is not None and not self._line.several:
            self.form.open(self._line.key)
            self.setCurrentIndex(1)
            self.form.focus_on("baseline")

    def begin_indicator(self, initiative: str) -> None:
        """Begin a new indicator, of this initiative where one is named."""
        if initiative:
            self.form.begin(initiative=initiative)
        else:
            self.form.begin()
        self.setCurrentIndex(1)
        self.form.focus_first()

    def close_form(self) -> None:
        """Show picture and values again; what was typed is kept as a draft."""
        self.form.keep()
        self.setCurrentIndex(0)
        if self._line is not None and not self._line.several:
            self.entry.take_focus()

    def _values_table(self) -> QTableView:
        made = QTableView()
        made.setModel(self._model)
        as_lines(made, translate("entities", "Measurements"))
        made.setMinimumHeight(theme.px(128))
        made.activated.connect(self._on_activated)
        return made

    def _fill(self, line: ResultLine, restated: dict[str, Restatement]) -> None:
        self._model.clear()
        self._model.setHorizontalHeaderLabels(
            [
                translate("fields", "Measured on"),
                translate("fields", "Value"),
                translate("results", "Women"),
                translate("results", "Men"),
                translate("results", "Not divided"),
                translate("fields", "Comment"),
            ]
        )
        for at in range(len(_WIDTHS)):
            self._model.horizontalHeaderItem(at).setTextAlignment(side(number=0 < at < _COMMENT))
        for value in reversed(self._values):
            self._model.appendRow(_row(value, line.unit, restated.get(value.uid)))
        set_widths(self.table, _WIDTHS, stretch=_COMMENT)
        self.table.setVisible(bool(self._values))

    def _ask_for_closings(self, indicator: str) -> None:
        """Learn which closed periods the values of an indicator may fall in."""
        store = self.session.store

        def done(found: tuple[Closing, ...]) -> None:
            if self._line is not None and self._line.key == indicator:
                self.entry.show_indicator(indicator, found)

        self.session.ask(self, lambda: periods.concerning(store, indicator), done)

    def _on_activated(self, at: QModelIndex) -> None:
        """Change the value of the row."""
        uid = at.siblingAtColumn(0).data(int(Qt.ItemDataRole.UserRole))
        found = next((value for value in self._values if value.uid == uid), None)
        if found is not None:
            self.entry.change(found)


def _row(value: Record, unit: str, restated: Restatement | None) -> list[QStandardItem]:
    number = Decimal(str(value.get("value")))
    women, men = value.get("women"), value.get("men")
    rest = None if women is None and men is None else number - (women or 0) - (men or 0)
    note = str(value.get("comment") or "")
    if restated is not None:
        before = shown(restated.reported, unit) or translate("results", "nothing")
        note = translate(
            "results", "Restated: {before} was reported. {reason}",
            before=before,
            reason=restated.reason or translate("results", "The reason is missing."),
        )  # fmt: skip
    texts = (
        (i18n.day(value.get("measured_on")), False),
        (shown(number, unit), True),
        (i18n.number(women), True),
        (i18n.number(men), True),
        (shown(rest, unit), True),
        (note, False),
    )
    cells = []
    for words, is_number in texts:
        made = QStandardItem(words)
        made.setToolTip(words)
        made.setTextAlignment(side(number=is_number))
        cells.append(made)
    cells[0].setData(value.uid, int(Qt.ItemDataRole.UserRole))
    return cells


def _parts(line: ResultLine) -> str:
    """Return women, men and the rest of the value, where somebody divided it at all."""
    if line.undivided is None:
        return ""
    return translate(
        "results", "Women {women}, men {men}, not divided {rest}: together {value}.",
        women=i18n.number(line.women) or "–", men=i18n.number(line.men) or "–",
        rest=shown(line.undivided, line.unit), value=shown(line.value, line.unit),
    )  # fmt: skip
