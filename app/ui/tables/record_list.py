"""A list of records: filters above, rows, totals at the foot, and what to do when it is empty."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.base.text import translate
from app.domain import catalogue
from app.domain.fields import Amount, Code, Day, Field, Whole, YesNo
from app.services import queries
from app.ui import i18n, theme
from app.ui.parts import button, empty_state, holder, label, row
from app.ui.records_shown import STATUS_FIELDS, columns_of, drawing_of
from app.ui.session import Session
from app.ui.tables.delegates import PlainDelegate, StatusDelegate
from app.ui.tables.filter_bar import FilterBar
from app.ui.tables.record_model import UID_ROLE, RecordModel

ROW = 32
_HEADS = frozenset({"count", "women", "men"})
_STRETCHED = ("title", "name", "label", "statement", "function", "text")
"""Columns that take the room there is, the first of them."""


class _Table(QTableView):
    """Rows one moves through with the arrow keys; Enter opens, Tab leaves."""

    opened = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: the first row gets the cursor, but is not chosen before the person says so."""
        self.selectionModel().blockSignals(True)
        super().focusInEvent(event)
        self.selectionModel().blockSignals(False)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter opens the row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
            return
        super().keyPressEvent(event)


class RecordList(QWidget):
    """Records of one entity; keeps selection and scroll through every change."""

    selected = Signal(str)
    """The uid of the row the cursor is on; empty when there is none."""
    opened = Signal(str)
    wanted = Signal()
    """The person pressed the button of the empty list."""

    def __init__(
        self,
        session: Session,
        entity: str,
        *,
        where: tuple[queries.Where, ...] = (),
        without: frozenset[str] = frozenset(),
        columns: Sequence[str] = (),
        order: tuple[tuple[str, bool], ...] = (),
    ) -> None:
        """Show the records of an entity that fulfil ``where``, and ask for them at once."""
        super().__init__()
        self.session = session
        self.entity = entity
        self._where = where
        self._uid = ""
        self._seen = False
        fields = _fields(entity, columns, without)
        self.model = RecordModel(session, entity, fields, queries.Query(entity, where, order=order))
        self.bar = FilterBar(
            fields, translate("tables", "Find in this list"), offices=session.at_headquarters()
        )
        self.bar.changed.connect(self.ask)
        self.table = self._make_table(fields)
        self.foot = label("", "small")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.px(8))
        self._head = row(self.bar, gap=8)
        self._head.setStretch(0, 1)
        lines.addLayout(self._head)
        self._places = QStackedLayout()
        lines.addLayout(self._places, 1)
        self._places.addWidget(self.table)
        self._places.addWidget(self._nothing())
        self._places.addWidget(self._no_match())
        self._places.addWidget(holder(QVBoxLayout()))
        lines.addWidget(self.foot)
        self.model.modelReset.connect(self._on_reset)
        self.model.counted.connect(self._on_counted)
        self._places.setCurrentIndex(3)
        self.ask()

    def ask(self) -> None:
        """Ask for the rows again with the filters as they are."""
        self.model.ask(
            replace(
                self.model.query,
                where=(*self._where, *self.bar.where()),
                search=self.bar.search.text().strip(),
            )
        )

    def narrow(self, where: tuple[queries.Where, ...]) -> None:
        """Show other records of the same entity."""
        self._where = where
        self.ask()

    def add_action(self, action: QWidget) -> None:
        """Set a button at the far side of the filters."""
        self._head.addWidget(action, 0, Qt.AlignmentFlag.AlignTop)

    def uid(self) -> str:
        """Return the record the cursor is on."""
        return self._uid

    def choose(self, uid: str) -> None:
        """Put the cursor on a record, now or when it arrives."""
        self._uid = uid
        at = self.model.find(uid)
        if at >= 0:
            self.table.setCurrentIndex(self.model.index(at, 0))
            self.table.scrollTo(self.model.index(at, 0))

    def _make_table(self, fields: Sequence[Field[Any]]) -> QTableView:
        table = _Table()
        table.setModel(self.model)
        table.setAccessibleName(translate("entities", catalogue.entity(self.entity).plural))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        tall = QFontMetrics(theme.font()).height() + theme.px(8)
        table.verticalHeader().setDefaultSectionSize(max(theme.px(ROW), tall))
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        head.setSortIndicatorShown(False)
        head.setSectionsClickable(True)
        head.setStretchLastSection(True)
        head.setFixedHeight(theme.px(34))
        head.setTextElideMode(Qt.TextElideMode.ElideRight)
        head.sectionClicked.connect(self._on_head)
        plain, status = PlainDelegate(table), StatusDelegate(table)
        table.setItemDelegate(plain)
        for at, field in enumerate(fields):
            name = str(self.model.headerData(at, Qt.Orientation.Horizontal))
            needed = QFontMetrics(theme.font("small")).horizontalAdvance(name) + theme.px(24)
            table.setColumnWidth(at, max(_width(field), needed))
            if field.key in STATUS_FIELDS:
                table.setItemDelegateForColumn(at, status)
        wide = next((k for k in _STRETCHED for f in fields if f.key == k), "")
        if wide:
            head.setStretchLastSection(False)
            at = [f.key for f in fields].index(wide)
            head.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
        table.selectionModel().currentRowChanged.connect(self._on_row)
        table.clicked.connect(self._on_row)
        table.doubleClicked.connect(lambda _: self._on_open())
        table.opened.connect(self._on_open)
        return table

    def _on_head(self, column: int) -> None:
        key = self.model.fields[column].key
        falling = self.model.query.order[:1] == ((key, False),)
        order = Qt.SortOrder.DescendingOrder if falling else Qt.SortOrder.AscendingOrder
        head = self.table.horizontalHeader()
        head.setSortIndicatorShown(True)
        head.setSortIndicator(column, order)
        self.model.sort(column, order)

    def _on_row(self, index: QModelIndex) -> None:
        uid = index.data(UID_ROLE) if index.isValid() else None
        if uid:
            self._uid = str(uid)
            self.selected.emit(self._uid)

    def _on_open(self) -> None:
        self._on_row(self.table.currentIndex())
        if self._uid:
            self.opened.emit(self._uid)

    def _on_reset(self) -> None:
        """Show the first rows at once; how many there are is known later."""
        if self.model.rowCount():
            self._places.setCurrentIndex(0)
            self.bar.setVisible(True)

    def _on_counted(self, count: int) -> None:
        place = 0 if count else 2 if self.bar.filtering() else 1
        self._places.setCurrentIndex(place)
        self.bar.setVisible(bool(count) or self.bar.filtering())
        self.foot.setVisible(bool(count))
        if self._uid and (at := self.model.find(self._uid)) >= 0:
            self.table.selectionModel().blockSignals(True)
            self.table.setCurrentIndex(self.model.index(at, 0))
            self.table.selectionModel().blockSignals(False)
            self.table.scrollTo(self.model.index(at, 0))
            self.table.viewport().update()
        elif self._uid:
            self._uid = ""
            self.selected.emit("")
        self._show_totals(count)

    def _show_totals(self, count: int) -> None:
        asked = self.model.query
        self.foot.setText(translate("tables", "%n records", count))

        def done(totals: dict[str, str]) -> None:
            if asked != self.model.query:
                return
            parts = [translate("tables", "%n records", count)]
            parts += [
                self._total(name, amount) for name, amount in totals.items() if _adds_up(name)
            ]
            self.foot.setText("  ·  ".join(parts))

        store = self.session.store
        self.session.ask(self, lambda: queries.totals(store, asked), done)

    def _total(self, name: str, amount: str) -> str:
        key, _, currency = name.partition("/")
        words = translate("fields", catalogue.entity(self.entity).fields[key].label)
        shown = i18n.money(amount, currency) if currency else i18n.number(amount)
        return translate("tables", "{field}: {value}", field=words, value=shown)

    def _nothing(self) -> QWidget:
        entity = catalogue.entity(self.entity)
        begin = button(translate("tables", "Record the first one"), kind="primary", drawing="plus")
        begin.clicked.connect(self.wanted)
        title = translate("entities", entity.plural)
        words = translate("entities", entity.help) if entity.help else ""
        return empty_state(drawing_of(self.entity), title, words, begin)

    def _no_match(self) -> QWidget:
        again = button(translate("tables", "Show all"), self.bar.clear)
        return empty_state(
            "search",
            translate("tables", "Nothing matches"),
            translate("tables", "No record fits the filters above."),
            again,
        )


def _fields(entity: str, columns: Sequence[str], without: frozenset[str]) -> tuple[Field[Any], ...]:
    if columns:
        known = catalogue.entity(entity).fields
        return tuple(known[key] for key in columns)
    return columns_of(entity, without=without)


def _adds_up(name: str) -> bool:
    """Tell whether a sum says something: money does, and people; durations do not."""
    return "/" in name or name in _HEADS


def _width(field: Field[Any]) -> int:
    """Return a column's width by what it holds, in whole words rather than by its first rows."""
    if field.key == "code":
        return theme.px(80)
    if field.key in ("title", "name"):
        return theme.px(320)
    if field.key in STATUS_FIELDS:
        return theme.px(150)
    if isinstance(field, Whole | YesNo):
        return theme.px(104)
    if isinstance(field, Amount):
        return theme.px(140)
    if isinstance(field, Day):
        return theme.px(116)
    return theme.px(180 if isinstance(field, Code) else 200)
