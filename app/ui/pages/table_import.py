"""A table from elsewhere: what its columns are, what becomes of its rows, then one act."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QProgressBar, QTableView, QWidget

from app.base.progress import Cancelled
from app.base.text import translate
from app.domain import table_columns
from app.services import file_back, sentences
from app.services.tables import persons, steps, words
from app.services.tables.shapes import LEAVE_OUT, CellProblem, Choices, Column, Layout, Plan, Taken
from app.ui import i18n, theme
from app.ui.errors import worded
from app.ui.finding import offer_undo
from app.ui.page import Page
from app.ui.pages import noted_copy
from app.ui.pages.table_row import RowCard
from app.ui.pages.way_back import WayBack
from app.ui.parts import band, button, clear, column, holder, label, row, scroll
from app.ui.records_shown import recorded
from app.ui.session import Session
from app.ui.tables.delegates import StatusDelegate
from app.ui.tables.lines import as_lines
from app.ui.tables.plan_model import FATE, PlanModel

_COLUMNS_WIDE = 320
_DETAIL_HIGH = 190


class _Stop:
    """Ends the reading of a file when the person leaves it."""

    def __init__(self) -> None:
        self.wanted = False

    def report(self, done: int, total: int, step: str) -> None:
        """Nobody is told: a table is read at once or not at all."""

    def check(self) -> None:
        """Stop where that is wanted."""
        if self.wanted:
            raise Cancelled


class TableImportPage(Page):
    """One file; every choice makes the plan anew, and only the button records."""

    def __init__(self, session: Session) -> None:
        """Begin empty."""
        super().__init__(session, translate("shell", "A table from elsewhere"))
        self.file = Path()
        self.plan: Plan | None = None
        self.choices = Choices()
        self._book: Any = None
        self._stop = _Stop()
        self._before = ""
        self.model = PlanModel(words.sentence)
        self.rows = self._made_rows()
        self.card = RowCard(session, words.sentence)
        self.said = label("", "muted", wrap=True)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(translate("table_import", "Reading the table"))
        self.sheet_box = _box(translate("table_import", "Sheet"))
        self.entity_box = _box(translate("table_import", "The rows are"))
        self.dates_box = _box(translate("table_import", "Days are written"))
        self.decimal_box = _box(translate("table_import", "Before decimals stands"))
        self.skip_box = QCheckBox(
            translate("table_import", "Leave out the rows that are not clear")
        )
        self.copy_button = button(
            translate("exchange", "Save a copy with notes…"), self.save_copy, kind="quiet",
            drawing="save",
        )  # fmt: skip
        self.count = label("", "muted")
        self.take_button = button(
            translate("exchange", "Take in"), self.take, kind="primary", drawing="check"
        )
        self.way_back = WayBack(session)
        self.headline.addWidget(self.copy_button)
        self.headline.addWidget(self.way_back)
        self._columns = column(gap=12)
        self._set_up()

    def arrive(
        self,
        file: str = "",
        choices: Choices | None = None,
        back: str = "exchange",
        **what: Any,  # noqa: ANN401  (as in Page)
    ) -> None:
        """Read a file and show what could become of it, after the choices made before if any."""
        del what
        if not file:
            return
        self.way_back.lead_to(back)
        self._stop.wanted = True
        self._stop = stop = _Stop()
        self.file, self.choices, self._book = Path(file), choices or Choices(), None
        self._show(None)
        self.bar.setVisible(True)
        path = self.file
        self.session.ask(
            self,
            lambda: steps.look(path, stop),
            lambda book: self._on_read(stop, book),
            lambda error: self._on_not_read(stop, error),
        )

    def now(self) -> dict[str, Any]:
        """Return what was decided so far."""
        return {"choices": self.choices}

    def leave(self) -> bool:
        """Nothing is recorded before the button, so nothing holds one back."""
        self._stop.wanted = True
        return True

    def choose(self, **changed: Any) -> None:  # noqa: ANN401  (attributes of Choices)
        """Decide something anew, and see what becomes of the rows then."""
        self.choices = self.choices.but(**changed)
        self._ask()

    def take(self) -> None:
        """Record what the plan says, as one act."""
        store, book, plan = self.session.store, self._book, self.plan
        if plan is None or not plan.ready:
            return
        self.take_button.setEnabled(False)
        self.session.write(
            self, lambda: steps.take(store, book, plan), self._on_taken, self._on_not_taken
        )

    def save_copy(self, path: Path | None = None) -> None:
        """Save a copy of the workbook with a note at every cell that is not clear.

        Args:
            path: of the copy; asked for where it is not given.
        """
        file, plan = self.file, self.plan
        copy = None if plan is None else noted_copy.choose(self, self.session, file, path)
        if copy is None or plan is None:
            return
        problems = [_told(problem) for problem in plan.problems]
        self.session.ask(
            self, lambda: file_back.save(file, copy.fresh, problems), copy.keep, whole=True
        )

    def _set_up(self) -> None:
        self.sheet_box.activated.connect(
            lambda _: self.choose(sheet=self.sheet_box.currentData(), columns={}, rows={}, header=0)
        )
        self.entity_box.activated.connect(
            lambda _: self.choose(entity=self.entity_box.currentData(), columns={}, rows={})
        )
        self.dates_box.activated.connect(
            lambda _: self.choose(dates=self.dates_box.currentData() or "")
        )
        self.decimal_box.activated.connect(
            lambda _: self.choose(decimal=self.decimal_box.currentData() or "")
        )
        self.skip_box.toggled.connect(lambda on: self.choose(skip_problems=on))
        self.card.decided.connect(self._on_decided)
        self.card.meant.connect(self._on_meant)
        self.rows.selectionModel().currentRowChanged.connect(self._on_row)
        for code, name in _orders():
            self.dates_box.addItem(name, code)
        for sign, name in _signs():
            self.decimal_box.addItem(name, sign)
        for key in recorded():
            self.entity_box.addItem(sentences.entity_label(key, 2), key)
        boxes = (self.sheet_box, self.entity_box, self.dates_box, self.decimal_box)
        top = row(*map(_named, boxes), 0, gap=16)
        left = holder(column(self._columns, 0))
        left_area = scroll(left)
        left_area.setFixedWidth(theme.px(_COLUMNS_WIDE))
        below = scroll(self.card)
        below.setFixedHeight(theme.px(_DETAIL_HIGH))
        right = column(self.rows, below, gap=12)
        right.setStretch(0, 1)
        middle = row(left_area, right, gap=16)
        middle.setStretch(1, 1)
        self.body.addWidget(self.said)
        self.body.addWidget(self.bar)
        self.body.addLayout(top)
        self.body.addLayout(middle, 1)
        self.body.addLayout(row(self.count, self.skip_box, 0, self.take_button, gap=16))

    def _made_rows(self) -> QTableView:
        made = QTableView()
        made.setModel(self.model)
        as_lines(made, translate("table_import", "Rows of the table"))
        made.setItemDelegateForColumn(FATE, StatusDelegate(made))
        for at, wide in enumerate((56, 150, 240)):
            made.setColumnWidth(at, theme.px(wide))
        made.horizontalHeader().setStretchLastSection(True)
        return made

    # What services answer

    def _on_read(self, stop: _Stop, book: Any) -> None:  # noqa: ANN401  (a Workbook, handed on)
        if stop is self._stop:  # another file may have been chosen meanwhile
            self._book = book
            self._ask()

    def _ask(self) -> None:
        store, book, choices, stop = self.session.store, self._book, self.choices, self._stop
        if book is None:
            return
        self.session.ask(
            self,
            lambda: steps.plan(store, book, choices),
            lambda plan: self._on_planned(stop, plan),
            lambda error: self._on_not_read(stop, error),
        )

    def _on_planned(self, stop: _Stop, plan: Plan) -> None:
        # An answer about an earlier file or choice says nothing any more.
        if stop is self._stop and plan.choices == self.choices:
            self._show(plan)

    def _on_not_read(self, stop: _Stop, error: Exception) -> None:
        """Say why there is nothing to see; the words stay on the page."""
        if stop is not self._stop or isinstance(error, Cancelled):
            return
        self._show(None)
        self.bar.setVisible(False)
        self.said.setText(worded(error))
        self.session.refuse(error)

    def _on_not_taken(self, error: Exception) -> None:
        self._ask()
        self.session.refuse(error)

    def _on_taken(self, taken: Taken) -> None:
        said = translate(
            "table_import",
            "Recorded: {new} new, {changed} changed; {same} known already, {skipped} left out.",
            new=i18n.number(taken.new),
            changed=i18n.number(taken.changed),
            same=i18n.number(taken.same),
            skipped=i18n.number(taken.skipped),
        )
        if taken.changes:
            offer_undo(self.session, said)
        else:
            self.session.say(said, "good")
        self.session.tell(taken.touched)
        self._ask()

    # What is shown

    def _show(self, plan: Plan | None) -> None:
        at = self.rows.currentIndex().row()
        key = self.model.rows[at].key if 0 <= at < len(self.model.rows) else ""
        self.plan = plan
        self.bar.setVisible(self._book is None)
        self.said.setText(self._about(plan))
        self.model.show(plan)
        self._show_boxes(plan)
        self._show_columns(plan)
        self.take_button.setEnabled(
            plan is not None and plan.ready and bool(plan.having("new", "changed"))
        )
        self.skip_box.setVisible(plan is not None and bool(plan.open))
        noted = self.file.suffix.lower() == ".xlsx" and bool(plan and plan.open)
        self.copy_button.setVisible(noted)
        self.count.setText("" if plan is None else _counted(plan))
        if self.model.rows:
            if not key:
                self.rows.setFocus()
            self.rows.setCurrentIndex(self.model.index(self.model.place(key), 0))
        else:
            self.card.show_row(None)

    def _about(self, plan: Plan | None) -> str:
        name = i18n.left_to_right(self.file.name)
        if plan is None:
            return translate("table_import", "Reading {file}", file=name)
        layout = _layout(plan)
        entity = layout.entity if layout is not None else ""
        problems = [words.sentence(problem, entity) for problem in plan.guess.problems]
        if rows := persons.rows_of(plan):
            told = translate("table_import", "%n rows may name a person: see below.", rows)
            problems.append(told)
        said = translate(
            "table_import",
            "{file}: nothing is recorded before you press “Take in”. An empty cell never clears"
            " what is known.",
            file=name,
        )
        return "\n".join([said, *problems])

    def _show_boxes(self, plan: Plan | None) -> None:
        layout = _layout(plan)
        with QSignalBlocker(self.sheet_box), QSignalBlocker(self.entity_box):
            self.sheet_box.clear()
            for name in plan.guess.sheets if plan is not None else ():
                self.sheet_box.addItem(name, name)
            if layout is not None:
                self.sheet_box.setCurrentIndex(self.sheet_box.findData(layout.sheet.name))
                self.entity_box.setCurrentIndex(self.entity_box.findData(layout.entity))
        days = plan is not None and any(table.dates for table in plan.tables)
        codes = {problem.code for problem in plan.problems} if plan is not None else set()
        asks = "date_unclear" in codes or days or bool(self.choices.dates)
        _named_of(self.dates_box).setVisible(asks)
        _named_of(self.decimal_box).setVisible(
            "number_unclear" in codes or bool(self.choices.decimal)
        )

    def _show_columns(self, plan: Plan | None) -> None:
        clear(self._columns)
        layout = _layout(plan)
        if layout is None:
            return
        self._columns.addWidget(label(translate("table_import", "Columns"), "heading"))
        if layout.keyed:
            known = translate("table_import", "This is a table of ours: its columns are known.")
            self._columns.addWidget(band(known, "good"))
            return
        for each in layout.columns:
            self._columns.addLayout(self._column_line(layout, each))

    def _column_line(self, layout: Layout, each: Column) -> Any:  # noqa: ANN401  (a QLayout)
        title = each.title or translate("table_import", "(no title)")
        head = label(i18n.line_as_written(f"{each.letters} · {title}"), wrap=True)
        box = QComboBox()
        box.setAccessibleName(title)
        box.addItem(translate("table_import", "(leave out)"), LEAVE_OUT)
        for key, field in table_columns.targets(layout.entity).items():
            box.addItem(translate("fields", field.label), key)
        box.setCurrentIndex(max(0, box.findData(each.target)))
        box.activated.connect(lambda _: self._on_target(each.letters, str(box.currentData())))
        shown = i18n.line_as_written(_short(i18n.joined(list(each.sample))))
        sample = label(shown, "small", wrap=True)
        return column(head, box, sample, gap=2)

    # What the person decides

    def _on_target(self, letters: str, target: str) -> None:
        self.choose(columns={**self.choices.columns, letters: target})

    def _on_decided(self, key: str, answer: str) -> None:
        self.choose(rows={**self.choices.rows, key: answer})

    def _on_meant(self, place: str, text: str) -> None:
        self.choose(cells={**self.choices.cells, place: text})

    def _on_row(self, now: QModelIndex, _before: QModelIndex) -> None:
        rows = self.model.rows
        several = self.plan is not None and len(self.plan.tables) > 1
        chosen = rows[now.row()] if 0 <= now.row() < len(rows) else None
        self.card.show_row(chosen, several=several)


def _layout(plan: Plan | None) -> Layout | None:
    return plan.guess.layouts[0] if plan is not None and plan.guess.layouts else None


def _told(problem: CellProblem) -> dict[str, Any]:
    """Return a problem as ``file_back`` takes it."""
    place = {"sheet": problem.sheet, "row": problem.row, "column": problem.column}
    return {**problem.params, "code": problem.code, "value": problem.value, **place}


def _counted(plan: Plan) -> str:
    return translate(
        "table_import",
        "{new} new, {changed} changed, {same} known already, {open} to decide",
        new=i18n.number(len(plan.having("new"))),
        changed=i18n.number(len(plan.having("changed"))),
        same=i18n.number(len(plan.having("same"))),
        open=i18n.number(len(plan.open)),
    )


def _orders() -> tuple[tuple[str, str], ...]:
    return (
        ("", translate("table_import", "As the column shows")),
        ("dmy", translate("table_import", "Day, month, year")),
        ("mdy", translate("table_import", "Month, day, year")),
        ("ymd", translate("table_import", "Year, month, day")),
    )


def _signs() -> tuple[tuple[str, str], ...]:
    return (
        ("", translate("table_import", "As the column shows")),
        (".", translate("table_import", "A point: 1,200.50")),
        (",", translate("table_import", "A comma: 1.200,50")),
    )


def _box(name: str) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    made.setMinimumWidth(theme.px(180))
    return made


def _named(box: QComboBox) -> QWidget:
    return holder(column(label(box.accessibleName(), "label"), box, gap=4))


def _named_of(box: QComboBox) -> QWidget:
    """Return the box together with its name above."""
    parent = box.parentWidget()
    return box if parent is None or isinstance(parent, QLabel | Page) else parent


def _short(text: str) -> str:
    return text if len(text) <= 90 else f"{text[:89]}…"
