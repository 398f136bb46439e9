"""The beneficiary grid: plan and reached by group, sex and age, typed or pasted like in a sheet."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.base import text
from app.base.text import translate
from app.domain import codelists, tsv
from app.domain.entities.beneficiary_figure import BeneficiaryFigure
from app.domain.fields import ValueRefusedError
from app.domain.record import Record
from app.services import queries, records
from app.ui import i18n, theme
from app.ui.charts.picture import Picture
from app.ui.charts.targets import Target, TargetChart, target_words
from app.ui.choice import Choice
from app.ui.finding import offer_undo
from app.ui.forms.field_box import FieldBox
from app.ui.pages.figures_model import ENTITY, PLAN, REACHED, FiguresModel, Slice
from app.ui.pages.reason_line import RestatedBand
from app.ui.parts import band, button, chip, holder, label, row
from app.ui.session import Session
from app.ui.turning import Turning

_CELL, _ROW, _NAMES = 50, 28, 200
_FEWEST = 4
"""Rows that are seen even in the smallest window."""
_YOUNG = ("A15", "A18")


class _AgeHeader(QHeaderView):
    """Two lines: the sexes above, their ages below."""

    def __init__(self, model: FiguresModel) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._figures = model
        self.setSectionsClickable(False)

    def sizeHint(self) -> QSize:
        """Qt: room for a sex and two lines of age."""
        line = QFontMetrics(theme.font("small")).lineSpacing()
        return QSize(super().sizeHint().width(), self._above() + 2 * line + theme.px(10))

    def _above(self) -> int:
        """Return the room above the ages: two lines where a name stands over a single column."""
        metrics = QFontMetrics(theme.font("small"))
        names = self._alone().values()
        long = any(metrics.horizontalAdvance(name) > theme.px(_CELL) for name in names)
        return (2 if long else 1) * metrics.lineSpacing() + theme.px(6)

    def _alone(self) -> dict[int, str]:
        """Return the names that stand over a single column, by its place."""
        sexes = [sex for sex, _ in self._figures.columns]
        return {
            at: codelists.codelist("sexes").label(sex, text.language())
            for at, sex in enumerate(sexes)
            if sexes.count(sex) == 1
        }

    def needed(self) -> dict[int, int]:
        """Return the pixels that columns need whose own name has a longer word than a cell."""
        metrics = QFontMetrics(theme.font("small"))
        wide = {
            at: max(map(metrics.horizontalAdvance, name.split())) + theme.px(6)
            for at, name in self._alone().items()
        }
        return {at: pixels for at, pixels in wide.items() if pixels > theme.px(_CELL)}

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Qt: paint the age, and as much of the sex's name as falls here."""
        painter.save()
        painter.fillRect(rect, theme.colour("surface"))
        painter.setFont(theme.font("small"))
        above = self._above()
        painter.setPen(theme.colour("muted"))
        words = str(self.model().headerData(section, Qt.Orientation.Horizontal))
        flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
        wrap = int(Qt.TextFlag.TextWordWrap)
        painter.drawText(rect.adjusted(2, above, -2, -4), flags | wrap, words)
        columns = self._figures.columns
        if section < len(columns):
            sex = columns[section][0]
            members = [at for at, (other, _) in enumerate(columns) if other == sex]
            left = min(self.sectionViewportPosition(at) for at in (members[0], members[-1]))
            wide = sum(self.sectionSize(at) for at in members)
            whole = QRect(left, rect.top(), wide, above)
            name = codelists.codelist("sexes").label(sex, text.language())
            painter.setClipRect(rect)
            painter.setFont(theme.font("small", bold=len(members) > 1))
            painter.setPen(theme.colour("text"))
            painter.drawText(whole, flags | wrap, name)
            painter.setPen(theme.colour("line"))
            edge = whole.left() if self.isRightToLeft() else whole.right()
            painter.drawLine(edge, rect.top() + 4, edge, rect.bottom())
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()


class _Grid(QTableView):
    """A table one types into at once, with copy, paste and delete."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: let the columns share the width, down to the least a number needs."""
        super().resizeEvent(event)
        rows = _FEWEST * self.verticalHeader().defaultSectionSize()
        self.setMinimumHeight(self.horizontalHeader().sizeHint().height() + rows + theme.px(16))
        self.share()

    def share(self) -> None:
        """Set every column to the same share of the width that whole names of the groups leave."""
        count = self.model().columnCount()
        if count:
            down = self.verticalHeader()
            metrics = QFontMetrics(down.font())
            names = (
                str(self.model().headerData(at, Qt.Orientation.Vertical) or "")
                for at in range(self.model().rowCount())
            )
            whole = max(map(metrics.horizontalAdvance, names), default=0) + theme.px(24)
            head = self.horizontalHeader()
            needed = head.needed() if isinstance(head, _AgeHeader) else {}
            least = (count - len(needed)) * theme.px(_CELL) + sum(needed.values())
            spare = self.width() - self.verticalScrollBar().width() - least
            down.setFixedWidth(max(theme.px(_NAMES), min(whole, spare - theme.px(8))))
            room = self.viewport().width() - sum(needed.values())
            head.setDefaultSectionSize(max(theme.px(_CELL), room // max(1, count - len(needed))))
            for at, pixels in needed.items():
                head.resizeSection(at, pixels)

    pasted = Signal(list)
    emptied = Signal()
    copied = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: the keys of a spreadsheet."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(tsv.read(QGuiApplication.clipboard().text()))
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.emptied.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.state() != QAbstractItemView.State.EditingState:
                self._go_down()
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Qt: Enter takes the number and goes on to the next row."""
        super().closeEditor(editor, hint)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            self._go_down()

    def _go_down(self) -> None:
        here = self.currentIndex()
        self.setCurrentIndex(here.siblingAtRow(min(here.row() + 1, self.model().rowCount() - 1)))


class FiguresGrid(QWidget):
    """Plan and reached of one initiative."""

    def __init__(self, session: Session, initiative: str) -> None:
        """Ask for the figures at once."""
        super().__init__()
        self.session = session
        self.initiative = initiative
        self.model = FiguresModel(initiative)
        self.kinds = {
            PLAN: chip(translate("figures", "Plan"), checked=True),
            REACHED: chip(translate("figures", "Reached")),
        }
        for kind, made in self.kinds.items():
            made.setAutoExclusive(True)
            made.clicked.connect(lambda _=False, k=kind: self._choose_kind(k))
        self.period = Choice()
        self.period.setAccessibleName(translate("figures", "Period"))
        self.period.setMinimumWidth(theme.px(220))
        self.period.activated.connect(lambda _: self._on_period())
        every = chip(translate("figures", "All ages"))
        every.toggled.connect(lambda on: self._on_every(on=on))
        self._every = every
        self.grid = self._make_grid()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.px(8))
        lines.addLayout(row(*self.kinds.values(), self.period, 0, every, gap=8))
        self._new = self._new_period()
        lines.addWidget(self._new)
        lines.addWidget(RestatedBand(session, initiative))
        lines.addWidget(self._make_waiting())
        lines.addWidget(self.grid, 1)
        self.note = label(
            translate(
                "figures", "Reached means people new in this period, so that periods add up."
            ),
            "small",
            wrap=True,
        )
        name = translate("figures", "Reached, of those planned")
        self.chart = TargetChart(name)
        self.picture = Picture(session, name, self.chart)
        lines.addWidget(self.note)
        lines.addWidget(self.picture)
        # Queued: the editor of a cell finishes before the grid is filled anew.
        self.model.edited.connect(self._on_edited, Qt.ConnectionType.QueuedConnection)
        self.model.waiting.connect(self._on_waiting)
        self.refresh()

    def refresh(self) -> None:
        """Ask for the figures again; the cursor stays."""
        store, uid = self.session.store, self.initiative
        query = queries.Query(ENTITY, (queries.Where("initiative", "=", uid),))
        self.session.ask(self, lambda: queries.records(store, query), self._on_read)

    def paste(self, rows: list[list[str]]) -> None:
        """Write rows of text from the cursor on."""
        corner = self.grid.currentIndex()
        if not corner.isValid():
            corner = self.model.index(0, 0)
        rows, left = _numbers_only(rows)
        said = []
        outside = self.model.outside(corner, rows)
        if outside:
            said.append(
                translate("figures", "%n numbers fell outside the cells to fill in.", outside)
            )
        if left:
            said.append(translate("figures", "Headings were left out."))
        if said:
            self.session.say(" ".join(said), "warn" if outside else "info")
        self.model.fill(corner, rows)

    def _make_grid(self) -> _Grid:
        grid = _Grid()
        grid.setObjectName("numbers")
        grid.setModel(self.model)
        grid.setAccessibleName(translate("figures", "Numbers by group, sex and age"))
        grid.setHorizontalHeader(_AgeHeader(self.model))
        grid.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        grid.horizontalHeader().setDefaultSectionSize(theme.px(_CELL))
        grid.horizontalHeader().show()
        face = QFontMetrics(theme.font())
        down = grid.verticalHeader()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(max(theme.px(_ROW), face.height() + theme.px(4)))
        down.setFont(theme.font("small"))
        down.setFixedWidth(theme.px(_NAMES))
        down.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        down.setTextElideMode(Qt.TextElideMode.ElideRight)
        grid.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        grid.setTabKeyNavigation(True)
        grid.setCornerButtonEnabled(False)
        grid.pasted.connect(self.paste)
        grid.copied.connect(self._copy)
        grid.emptied.connect(self._empty)
        grid.left.connect(self.model.forget)
        return grid

    def _make_waiting(self) -> QWidget:
        """Set the line about what cannot be read; it is shown while there is something."""
        self._waiting = band("", "bad")
        words = self._waiting.findChild(QLabel, "words")
        assert isinstance(words, QLabel)  # noqa: S101  (every band has them)
        self._waiting_words = words
        inside = self._waiting.layout()
        if inside is not None:
            go_on = button(translate("tables", "Next marked cell"), self._go_on)
            leave = button(translate("figures", "Leave these numbers"), self.model.forget)
            inside.addWidget(Turning((go_on, 0, -1), (leave, 0, -1), gap=8))
        self._waiting.setVisible(False)
        return self._waiting

    def _new_period(self) -> QWidget:
        """From, until, and the button that begins a period."""
        self._start = FieldBox(BeneficiaryFigure.period_start, self.session)
        self._end = FieldBox(BeneficiaryFigure.period_end, self.session)
        begin = button(translate("figures", "Begin this period"), self._on_begin, kind="primary")
        line = row(self._start, self._end, gap=12)
        line.addWidget(begin, 0, Qt.AlignmentFlag.AlignBottom)
        line.addStretch(1)
        made = holder(line)
        made.setVisible(False)
        return made

    # --- Choosing ------------------------------------------------------------------------

    def _choose_kind(self, kind: str) -> None:
        self.kinds[kind].setChecked(True)
        self._new.setVisible(False)
        periods = self.model.periods(kind)
        start, end = periods[0] if periods else (None, None)
        if kind == REACHED and not end:
            self.model.look_at(Slice(kind, whole=True))
        else:
            self.model.look_at(Slice(kind, start, end))
        self._fill_periods()

    def _fill_periods(self) -> None:
        part = self.model.slice
        self.period.clear()
        self.period.addItem(
            translate("figures", "All periods together"), Slice(part.kind, whole=True)
        )
        periods = self.model.periods(part.kind)
        if part.kind == PLAN and (None, None) not in periods:
            periods = [(None, None), *periods]
        if not part.whole and (part.start, part.end) not in periods:
            periods = [(part.start, part.end), *periods]
        for start, end in periods:
            self.period.addItem(_period_name(start, end), Slice(part.kind, start, end))
        self.period.addItem(translate("figures", "New period…"), None)
        found = [at for at in range(self.period.count()) if self.period.itemData(at) == part]
        self.period.setCurrentIndex(found[0] if found else 0)

    def _on_period(self) -> None:
        part = self.period.currentData()
        self._new.setVisible(part is None)
        if isinstance(part, Slice):
            self.model.look_at(part)
        else:
            self._start.editor.target().setFocus()

    def _on_begin(self) -> None:
        try:
            start, end = self._start.value(), self._end.value()
        except ValueRefusedError:
            return
        if self.model.slice.kind == REACHED and not end:
            self._end.show_problem(translate("figures", "Until when, please."))
            return
        self._new.setVisible(False)
        self.model.look_at(Slice(self.model.slice.kind, start, end))
        self._fill_periods()
        self.grid.setFocus()

    def _on_every(self, *, on: bool) -> None:
        self.model.show_ages(every=on)
        self.grid.share()

    # --- Changing ------------------------------------------------------------------------

    def _on_read(self, found: list[Record]) -> None:
        here = self.grid.currentIndex()
        place = (here.row(), here.column())
        first = not self.model.figures(PLAN) and not self.model.figures(REACHED)
        self.model.load(found)
        self.model.show_ages(every=self._every.isChecked())
        if first and not self.model.slice.whole:
            self._choose_kind(self.model.slice.kind)
        else:
            self._fill_periods()
        if here.isValid():
            self.grid.setCurrentIndex(self.model.index(*place))
        self.grid.share()
        self._draw()

    def _on_edited(self, lines: list[dict[str, Any]]) -> None:
        store = self.session.store

        def done(applied: records.Applied) -> None:
            if len(lines) > 1:
                words = translate("figures", "%n numbers taken over.", len(lines))
                offer_undo(self.session, words)
            self.session.tell(applied.touched)
            self.refresh()

        self.session.write(self, lambda: records.apply(store, lines), done)

    def _on_waiting(self) -> None:
        """Say that nothing is saved while something is marked."""
        marked = len(self.model.marked())
        self._waiting.setVisible(bool(self.model.typed))
        words = translate("figures", "%n cells cannot be read. Nothing is saved yet.", marked)
        self._waiting_words.setText(words)

    def _go_on(self) -> None:
        """Put the cursor on a cell that cannot be read."""
        places = sorted(
            (place.row(), place.column()) for place in map(self.model.place, self.model.marked())
        )
        here = self.grid.currentIndex()
        after = [place for place in places if place > (here.row(), here.column())]
        if places:
            self.grid.setCurrentIndex(self.model.index(*(after or places)[0]))
            self.grid.setFocus()

    def _empty(self) -> None:
        chosen = self.grid.selectedIndexes() or [self.grid.currentIndex()]
        self.model.clear([index for index in chosen if index.isValid()])

    def _copy(self) -> None:
        chosen = self.grid.selectedIndexes()
        if not chosen:
            return
        rows = sorted({index.row() for index in chosen})
        columns = sorted({index.column() for index in chosen})
        edit = int(Qt.ItemDataRole.EditRole)
        lines = [[str(self.model.index(at, c).data(edit) or "") for c in columns] for at in rows]
        if len(rows) == self.model.rowCount() and len(columns) == self.model.columnCount():
            lines = self._with_headings(lines)
        QGuiApplication.clipboard().setText(tsv.write(lines))

    def _with_headings(self, lines: list[list[str]]) -> list[list[str]]:
        """Set sex, age and group beside the numbers: the whole grid says what it counts."""
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        sexes = codelists.codelist("sexes")
        named = [sexes.label(sex, text.language()) for sex, _ in self.model.columns]
        ages = [str(self.model.headerData(at, across)) for at in range(len(lines[0]))]
        groups = [str(self.model.headerData(at, down)) for at in range(len(lines))]
        body = [[group, *line] for group, line in zip(groups, lines, strict=True)]
        return [["", *named, ""], ["", *ages], *body]

    def _draw(self) -> None:
        """Draw people, women and youth reached against the plan."""
        planned, reached = self.model.figures(PLAN), self.model.figures(REACHED)
        found = []
        for name, sexes, ages in (
            (translate("figures", "People"), None, None),
            (translate("figures", "Women and girls"), ("F",), None),
            (translate("figures", "Youth, 15 to 24"), None, _YOUNG),
        ):
            aim, got = _sum(planned, sexes, ages), _sum(reached, sexes, ages)
            if not (aim or got):
                continue
            aimed = float(aim) if aim else None
            found.append(Target(name, float(got), aimed, target_words(got, aim)))
        self.chart.show_targets(found)
        self.picture.setVisible(bool(found))


def _numbers_only(rows: list[list[str]]) -> tuple[list[list[str]], bool]:
    """Leave out headings above and beside the numbers; tell whether there were any."""
    kept, left = rows, False
    while len(kept) > 1 and _says_words(kept[0]):
        kept, left = kept[1:], True
    while kept and len(kept[0]) > 1 and _says_words([row[0] for row in kept if row]):
        kept, left = [row[1:] for row in kept], True
    return kept, left


def _says_words(cells: list[str]) -> bool:
    """Tell whether every cell that is filled in begins with a letter, or is a range of ages."""
    filled = [cell.strip() for cell in cells if cell.strip()]
    return bool(filled) and all(any(c.isalpha() for c in cell) for cell in filled)


def _sum(figures: list[Record], sexes: tuple[str, ...] | None, ages: tuple[str, ...] | None) -> int:
    return sum(
        int(r.get("count") or 0)
        for r in figures
        if (sexes is None or r.get("sex") in sexes) and (ages is None or r.get("age") in ages)
    )


def _period_name(start: str | None, end: str | None) -> str:
    if not start and not end:
        return translate("figures", "The whole initiative")
    return " – ".join(filter(None, (i18n.day(start), i18n.day(end))))
