"""A list of records: filters above, rows, totals at the foot, and what to do when it is empty."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHeaderView, QStackedLayout, QVBoxLayout, QWidget

from app.base.text import translate
from app.domain import catalogue, tsv
from app.domain.fields import Field, Note, Stored
from app.domain.record import Record
from app.services import drafts, list_views, queries
from app.services.list_views import ListView, SavedFilter
from app.ui import theme
from app.ui.parts import band, button, empty_state, holder, label, row, tool
from app.ui.records_shown import columns_of, drawing_of
from app.ui.session import Session
from app.ui.tables import cells, totals
from app.ui.tables.columns_menu import ColumnsMenu
from app.ui.tables.filter_bar import FilterBar
from app.ui.tables.filters_menu import FiltersMenu
from app.ui.tables.paste_sheet import PasteSheet
from app.ui.tables.record_model import UID_ROLE, RecordModel
from app.ui.tables.record_table import NARROWEST, RecordTable

_PAUSE = 60
"""Milliseconds after the last change of the selection before its totals are asked for."""
_KEPT = 2000
"""Rows that stay selected at most when the list changes."""
_SETTLED = 400
"""Milliseconds after the last change of a column before it is remembered."""


class RecordList(QWidget):
    """Records of one entity; keeps selection and scroll through every change."""

    selected = Signal(str)
    """The uid of the row the cursor is on; empty when there is none."""
    several = Signal(int)
    """How many rows are selected, when it is more than one."""
    opened = Signal(str)
    wanted = Signal()
    """The person pressed the button of the empty list."""
    pasted = Signal(str)
    """Text of the clipboard that somebody wants in this list."""
    printing = Signal()
    panel_turned = Signal(bool)
    """Whether the panel beside the list is wanted."""

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
        self.place = place or entity
        self.view = ListView()
        self._where = where
        self._uid = ""
        self.sheet: PasteSheet | None = None
        self.below = ""
        """Uid of the record that new ones belong to."""
        self.writing = False
        """Whether a new record is being written beside the list."""
        self._kept: set[int] = set()
        self._without = without
        self._usual = _fields(entity, columns, without)
        self._order = order
        self.model = RecordModel(
            session, entity, self._usual, queries.Query(entity, where, order=order)
        )
        self.bar = FilterBar(
            self._usual, translate("tables", "Find in this list"), offices=session.at_headquarters()
        )
        self.bar.changed.connect(self.ask)
        name = translate("entities", catalogue.entity(entity).plural)
        self.table = RecordTable(self.model, name)
        self.table.set_columns(self._usual, {})
        self.foot = label("", "small", wrap=True)
        self._begun = self._make_begun()
        self._build()
        self._connect()
        self._places.setCurrentIndex(3)
        store, kept = session.store, self.place
        session.ask(self, lambda: list_views.load(store, kept), self._on_view)

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
        self._head.addWidget(action, 0, Qt.AlignmentFlag.AlignTop)

    def fix_columns(self) -> None:
        """Offer no columns to choose: the rows are painted as a whole."""
        self.columns_button.setVisible(False)
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

    def fields(self) -> tuple[Field[Any], ...]:
        """Return the fields shown as columns, in their order."""
        return self.model.fields

    def show_columns(self, keys: Sequence[str]) -> None:
        """Show these fields as columns, and remember that."""
        self.view.columns = list(keys)
        self._set_columns()
        self._keep_later()

    def name_filters(self, name: str) -> None:
        """Keep the filters of now under a name; one of the same name is replaced."""
        order = [list(pair) for pair in self.model.query.order]
        kept = SavedFilter(name, self.bar.chosen(), self.bar.search.text().strip(), order)
        self.view.saved = [each for each in self.view.saved if each.name != name] + [kept]
        self.view.saved.sort(key=lambda each: each.name.casefold())
        self._keep()
        self.session.say(translate("tables", "Kept: {name}", name=name), "good")

    def forget_filters(self, name: str) -> None:
        """Forget filters kept by name; they can be brought back while the message is shown."""
        before = list(self.view.saved)
        self.view.saved = [each for each in before if each.name != name]
        self._keep()

        def again() -> None:
            self.view.saved = before
            self._keep()

        words = translate("tables", "Forgotten: {name}", name=name)
        self.session.offer(words, translate("shell", "Undo"), again)

    def take_filters(self, kept: SavedFilter) -> None:
        """Show what filters kept by name show."""
        known = catalogue.entity(self.entity).fields
        order = tuple((str(key), bool(down)) for key, down in kept.order if key in known)
        if order:
            self.model.query = replace(self.model.query, order=order)
            self._show_order()
        self.bar.take(kept.codes, kept.search)

    def paste(self, text: str, given: Mapping[str, Stored], parent: Record | None = None) -> None:
        """Show rows of the clipboard as records to be, before anything is saved.

        Args:
            text: what spreadsheets put on the clipboard.
            given: values that follow from the place of the list.
            parent: the record that all of them belong to.
        """
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
        for each in (self.bar, self._tools, self.foot):
            each.setVisible(False)
        self.sheet.grid.setFocus()

    def turn_panel(self) -> None:
        """Hide the panel beside the list, or show it again, and remember that."""
        self.view.panel = not self.view.panel
        self._keep_later()
        self.panel_button.setChecked(self.view.panel)
        self.panel_turned.emit(self.view.panel)

    # --- Building ------------------------------------------------------------------------

    def _build(self) -> None:
        self.columns_menu, self.filters_menu = ColumnsMenu(), FiltersMenu()
        self.filters_button = tool(
            translate("tables", "Filters kept by name"), "bookmark",
            lambda: self._open(self.filters_button, self.filters_menu),
        )  # fmt: skip
        self.columns_button = tool(
            translate("tables", "Columns"), "columns-3",
            lambda: self._open(self.columns_button, self.columns_menu),
        )  # fmt: skip
        self.print_button = tool(
            translate("tables", "Print the list"), "printer", self.printing.emit
        )
        self.panel_button = tool(
            translate("tables", "Panel beside the list (Ctrl+I)"), "panel-right", self.turn_panel
        )
        self.panel_button.setCheckable(True)
        self.panel_button.setChecked(True)
        self.paste_button = tool(
            translate("tables", "Paste rows from a spreadsheet (Ctrl+V)"),
            "clipboard-list",
            lambda: self.pasted.emit(QGuiApplication.clipboard().text()),
        )
        tools = row(
            self.filters_button, self.columns_button, self.paste_button, self.print_button,
            self.panel_button, gap=0,
        )  # fmt: skip
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.px(8))
        self._tools = holder(tools)
        self._head = row(self.bar, gap=8)
        self._head.setStretch(0, 1)
        self._head.addWidget(self._tools, 0, Qt.AlignmentFlag.AlignTop)
        lines.addLayout(self._head)
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
        self._keeping = QTimer(self, singleShot=True, interval=_SETTLED)
        self._keeping.timeout.connect(self._keep)
        self.model.counted.connect(self._on_counted)
        self.model.modelAboutToBeReset.connect(self._on_reset)
        self.columns_menu.chosen.connect(self.show_columns)
        self.columns_menu.widened.connect(self._widen)
        self.columns_menu.reset.connect(self._on_usual)
        self.filters_menu.chosen.connect(self.take_filters)
        self.filters_menu.named.connect(self.name_filters)
        self.filters_menu.forgotten.connect(self.forget_filters)
        table = self.table
        table.horizontalHeader().sectionClicked.connect(self._on_head)
        table.selectionModel().currentRowChanged.connect(self._on_row)
        table.selectionModel().selectionChanged.connect(lambda *_: self._on_selection())
        table.clicked.connect(self._on_row)
        table.opened.connect(self._on_open)
        table.copied.connect(self.copy)
        table.pasted.connect(self.pasted)
        table.widened.connect(self._on_widened)
        table.reordered.connect(self.show_columns)

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

    def _open(self, over: QWidget, menu: ColumnsMenu | FiltersMenu) -> None:
        """Fill a menu and open it below its button."""
        if isinstance(menu, ColumnsMenu):
            menu.offer(self.model.fields, self._others())
        else:
            menu.offer(self.view.saved, filtering=self.bar.filtering())
        menu.popup(over.mapToGlobal(over.rect().bottomLeft()))

    def _others(self) -> list[Field[Any]]:
        """Return the fields that could be columns and are not."""
        fields = catalogue.entity(self.entity).fields.values()
        return [f for f in fields if f not in self.model.fields and _can_be_column(f)
                and f.key not in self._without]  # fmt: skip

    # --- Remembering ---------------------------------------------------------------------

    def _on_view(self, view: ListView) -> None:
        self.view = view
        self.panel_button.setChecked(view.panel)
        known = catalogue.entity(self.entity).fields
        order = tuple((str(key), bool(down)) for key, down in view.order if key in known)
        if order:
            self.model.query = replace(self.model.query, order=order)
        if view.columns or view.widths:
            self._set_columns()
        else:
            self.ask()
        if not view.panel:
            self.panel_turned.emit(False)

    def _set_columns(self) -> None:
        known = catalogue.entity(self.entity).fields
        fields = [known[key] for key in self.view.columns
                  if key in known and key not in self._without]  # fmt: skip
        self.model.show_fields(fields or self._usual)
        self.table.set_columns(self.model.fields, self.view.widths)
        self._show_order()
        self.ask()

    def _on_usual(self) -> None:
        self.view.widths = {}
        self.show_columns([])
        self.columns_menu.offer(self.model.fields, self._others())

    def _widen(self, key: str, by: int) -> None:
        keys = [field.key for field in self.model.fields]
        if key in keys:
            now = round(self.table.columnWidth(keys.index(key)) * 100 / theme.px(100))
            self._on_widened(key, max(NARROWEST, now + by))
            self.table.set_columns(self.model.fields, self.view.widths)

    def _on_widened(self, key: str, wide: int) -> None:
        self.view.widths[key] = wide
        self._keep_later()

    def _keep_later(self) -> None:
        self._keeping.start()

    def _keep(self) -> None:
        self._keeping.stop()
        store, place, view = self.session.store, self.place, replace(self.view)
        self.session.write(self, lambda: list_views.keep(store, place, view))

    # --- Moving and choosing -------------------------------------------------------------

    def _on_head(self, column: int) -> None:
        key = self.model.fields[column].key
        falling = self.model.query.order[:1] == ((key, False),)
        order = Qt.SortOrder.DescendingOrder if falling else Qt.SortOrder.AscendingOrder
        self.view.order = [[key, falling]]
        self._keep_later()
        self.model.sort(column, order)
        self._show_order()

    def _show_order(self) -> None:
        """Let the arrow in the header say by what the rows are sorted."""
        head, keys = self.table.horizontalHeader(), [f.key for f in self.model.fields]
        key, down = next(iter(self.model.query.order), ("", False))
        head.setSortIndicatorShown(key in keys)
        if key in keys:
            order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
            head.setSortIndicator(keys.index(key), order)

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

    def _on_counted(self, count: int) -> None:
        if self.sheet is None:
            place = 0 if count else 2 if self.bar.filtering() else 1
            self._places.setCurrentIndex(place)
            self.bar.setVisible(bool(count) or self.bar.filtering())
            self._tools.setVisible(True)
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

        self.session.ask(
            self, lambda: cells.for_spreadsheet(store, entity, fields, numbers), done
        )

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


def _can_be_column(field: Field[Any]) -> bool:
    """Tell whether a field fits into a line: long texts and personal data do not."""
    return not field.private and not isinstance(field, Note)
