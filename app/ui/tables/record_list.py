"""A list of records: filters above, rows, totals at the foot, and what to do when it is empty."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHeaderView, QStackedLayout, QVBoxLayout, QWidget

from app.base.text import translate
from app.domain import catalogue, tsv
from app.domain.fields import Field, Stored
from app.domain.record import Record
from app.domain.ways import WAYS
from app.services import drafts, queries
from app.ui import theme
from app.ui.parts import band, button, column, empty_state, holder, label
from app.ui.records_shown import columns_of, drawing_of
from app.ui.session import Session
from app.ui.tables import cells, totals
from app.ui.tables.filter_bar import FilterBar
from app.ui.tables.list_tools import ListTools, Parts
from app.ui.tables.record_model import UID_ROLE, RecordModel
from app.ui.tables.record_table import RecordTable
from app.ui.turning import Headline, Turning

if TYPE_CHECKING:
    from app.ui.tables.paste_sheet import PasteSheet

_PAUSE = 60
"""Milliseconds after the last change of the selection before its totals are asked for."""
_BAR = 260
"""Pixels of the filters, below which the tools go under them."""
_KEPT = 2000
"""Rows that stay selected at most when the list changes."""


class RecordList(QWidget):
    """Records of one entity; keeps selection and scroll through every change."""

    selected = Signal(str)
    """The uid of the row the cursor is on; empty when there is none."""
    several = Signal(int)
    """How many rows are selected, when it is more than one."""
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
        place: str = "",
    ) -> None:
        """Show the records of an entity that fulfil ``where``, and ask for them at once.

        Args:
            session: the open database.
            entity: key of the entity.
            where: what all its rows fulfil.
            without: fields that follow from the place of the list.
            columns: keys of the columns; the usual ones of the entity when omitted.
            order: as of a query.
            place: the name under which columns and filters are remembered; the entity by default.
        """
        super().__init__()
        self.session = session
        self.entity = entity
        self._where = where
        self._uid = ""
        self.sheet: PasteSheet | None = None
        self.below = ""
        """Uid of the record that new ones belong to."""
        self.writing = False
        """Whether a new record is being written beside the list."""
        self._kept: set[int] = set()
        usual = _fields(entity, columns, without)
        self.model = RecordModel(session, entity, usual, queries.Query(entity, where, order=order))
        self.bar = FilterBar(
            usual,
            translate("tables", "Find in this list"),
            offices=session.at_headquarters(),
            ways=WAYS if entity == "initiative" else (),
        )
        self.bar.changed.connect(self.ask)
        name = translate("entities", catalogue.entity(entity).plural)
        self.table = RecordTable(self.model, name)
        self.table.set_columns(usual, {})
        self.tools = ListTools(
            Parts(session, self.model, self.table, self.bar, place or entity, usual, without)
        )
        self.foot = label("", "small", wrap=True)
        self._begun = self._make_begun()
        self._build()
        self._connect()
        self._places.setCurrentIndex(3)
        self.tools.load()

    # --- What pages ask of the list ------------------------------------------------------

    def ask(self) -> None:
        """Ask for the rows again with the filters as they are."""
        self.model.ask(
            replace(
                self.model.query,
                where=(*self._where, *self.bar.where()),
                search=self.bar.search.text().strip(),
            )
        )

    def look_for_drafts(self) -> None:
        """Mark what somebody began to change, and offer to go on with a new record."""
        store, entity, parent = self.session.store, self.entity, self.below

        def work() -> tuple[frozenset[str], bool]:
            return drafts.drafted(store, entity), drafts.begun(store, entity, parent)

        def done(found: tuple[frozenset[str], bool]) -> None:
            self.model.mark_drafts(found[0])
            self._begun.setVisible(found[1] and not self.writing)

        self.session.ask(self, work, done)

    def narrow(self, where: tuple[queries.Where, ...]) -> None:
        """Show other records of the same entity."""
        self._where = where
        self.ask()

    def add_action(self, action: QWidget) -> None:
        """Set a button at the far side of the filters."""
        self._acts.insertWidget(self._acts.count() - 1, action)

    def fix_columns(self) -> None:
        """Offer no columns to choose: the rows are painted as a whole."""
        self.tools.fix_columns()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().hide()

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

    def numbers(self) -> list[int]:
        """Return the row numbers of the selected rows, as the database knows them."""
        return self.model.numbers(self.table.chosen())

    def paste(self, text: str, given: Mapping[str, Stored], parent: Record | None = None) -> None:
        """Show rows of the clipboard as records to be, before anything is saved.

        Args:
            text: what spreadsheets put on the clipboard.
            given: values that follow from the place of the list.
            parent: the record that all of them belong to.
        """
        from app.ui.tables.paste_sheet import PasteSheet

        rows = tsv.read(text)
        if not rows:
            self.session.say(translate("tables", "The clipboard holds no rows."), "warn")
            return
        self._end_paste()
        usual = [field.key for field in self.model.fields if field.key not in given]
        self.sheet = PasteSheet(self.session, self.entity, rows, usual, given, parent)
        self.sheet.done.connect(self._end_paste)
        self._places.addWidget(self.sheet)
        self._places.setCurrentWidget(self.sheet)
        for each in (self.bar, self.tools, self.foot):
            each.setVisible(False)
        self.sheet.grid.setFocus()

    # --- Building ------------------------------------------------------------------------

    def _build(self) -> None:
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.px(8))
        self._acts = Headline()
        self._acts.setSpacing(theme.px(8))
        self._acts.addWidget(self.tools)
        self._acts.addStretch(1)
        acts = holder(column(self._acts, 0, gap=0))
        lines.addWidget(Turning((self.bar, 1, _BAR), (acts, 0, -1), gap=8))
        lines.addWidget(self._begun)
        self._places = QStackedLayout()
        lines.addLayout(self._places, 1)
        self._places.addWidget(self.table)
        self._places.addWidget(self._nothing())
        self._places.addWidget(self._no_match())
        self._places.addWidget(holder(QVBoxLayout()))
        lines.addWidget(self.foot)

    def _connect(self) -> None:
        self._adding = QTimer(self, singleShot=True, interval=_PAUSE)
        self._adding.timeout.connect(self._show_totals)
        self.model.modelReset.connect(self._on_first_rows)
        self.model.counted.connect(self._on_counted)
        self.model.modelAboutToBeReset.connect(self._on_reset)
        table = self.table
        table.horizontalHeader().sectionClicked.connect(self._on_head)
        table.selectionModel().currentRowChanged.connect(self._on_row)
        table.selectionModel().selectionChanged.connect(lambda *_: self._on_selection())
        table.clicked.connect(self._on_row)
        table.opened.connect(self._on_open)
        table.copied.connect(self.copy)
        table.pasted.connect(self.tools.pasted)
        self.tools.asked.connect(self.ask)

    def _make_begun(self) -> QWidget:
        """Set the line that offers to go on with a new record."""
        kind = translate("entities", catalogue.entity(self.entity).label)
        words = translate("tables", "A new record was begun and not saved: {entity}", entity=kind)
        line = band(words, "info", "pencil")
        inside = line.layout()
        if inside is not None:
            inside.addWidget(button(translate("tables", "Go on"), self.wanted.emit))
        line.setVisible(False)
        return line

    def _end_paste(self) -> None:
        """Show the list again."""
        if self.sheet is None:
            return
        old, self.sheet = self.sheet, None
        self._places.removeWidget(old)
        old.deleteLater()
        self.ask()
        self.table.setFocus()

    # --- Moving and choosing -------------------------------------------------------------

    def _on_head(self, column: int) -> None:
        key = self.model.fields[column].key
        falling = self.model.query.order[:1] == ((key, False),)
        order = Qt.SortOrder.DescendingOrder if falling else Qt.SortOrder.AscendingOrder
        self.tools.remember_order(key, falling=falling)
        self.model.sort(column, order)
        self.table.show_order()

    def _on_row(self, index: QModelIndex) -> None:
        if len(self.table.chosen()) > 1:
            return
        uid = index.data(UID_ROLE) if index.isValid() else None
        if uid:
            self._uid = str(uid)
            self.selected.emit(self._uid)

    def _on_selection(self) -> None:
        count = len(self.table.chosen())
        self._adding.start()
        if count > 1:
            self.several.emit(count)
        elif count == 1:
            self._on_row(self.model.index(self.table.chosen()[0], 0))

    def _on_open(self) -> None:
        index = self.table.currentIndex()
        uid = index.data(UID_ROLE) if index.isValid() else None
        if uid:
            self._uid = str(uid)
            self.selected.emit(self._uid)
            self.opened.emit(self._uid)

    def _on_reset(self) -> None:
        """Remember which rows are selected before all places change."""
        rows = self.table.chosen()
        if 1 < len(rows) <= _KEPT:
            self._kept = set(self.numbers())

    def _on_first_rows(self) -> None:
        """Show the first rows at once; how many there are is known later."""
        if self.model.rowCount() and self.sheet is None:
            self._places.setCurrentIndex(0)
            self.bar.setVisible(True)

    def _on_counted(self, count: int) -> None:
        if self.sheet is None:
            place = 0 if count else 2 if self.bar.filtering() else 1
            self._places.setCurrentIndex(place)
            self.bar.setVisible(bool(count) or self.bar.filtering())
            self.tools.setVisible(True)
            self.foot.setVisible(bool(count))
        kept, self._kept = self.model.places(self._kept) if self._kept else [], set()
        if len(kept) > 1:
            self.table.selectionModel().blockSignals(True)
            self.table.choose(kept)
            self.table.selectionModel().blockSignals(False)
            self.table.viewport().update()
            self.several.emit(len(kept))
        elif self._uid and (at := self.model.find(self._uid)) >= 0:
            self.table.selectionModel().blockSignals(True)
            self.table.setCurrentIndex(self.model.index(at, 0))
            self.table.selectionModel().blockSignals(False)
            self.table.scrollTo(self.model.index(at, 0))
            self.table.viewport().update()
        elif self._uid:
            self._uid = ""
            self.selected.emit("")
        self._show_totals()
        self.look_for_drafts()

    # --- Totals and copies ---------------------------------------------------------------

    def _show_totals(self) -> None:
        """Say at the foot how many rows there are, what they add up to, and what is selected."""
        count, chosen = self.model.rowCount(), self.numbers()
        whole = translate("tables", "%n records", count)
        several = len(chosen) > 1
        if several:
            whole = translate("tables", "{n} of {m} selected", n=len(chosen), m=count)
        self.foot.setText(whole)
        store, asked = self.session.store, self.model.query

        def done(parts: list[str]) -> None:
            if asked == self.model.query and several == (len(self.table.chosen()) > 1):
                self.foot.setText("  ·  ".join([whole, *parts]))

        self.session.ask(
            self, lambda: totals.added(store, asked, chosen if several else None), done
        )

    def copy(self) -> None:
        """Put the selected rows on the clipboard, with their headings, for a spreadsheet."""
        store, entity, fields = self.session.store, self.entity, self.model.fields
        numbers = self.numbers()
        if not numbers:
            return

        def done(rows: list[list[str]]) -> None:
            QGuiApplication.clipboard().setText(tsv.write(rows))
            said = translate("tables", "%n rows copied, with their headings.", len(rows) - 1)
            self.session.say(said, "good")

        self.session.ask(self, lambda: cells.for_spreadsheet(store, entity, fields, numbers), done)

    # --- When there is nothing -----------------------------------------------------------

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
