"""The tools beside the filters of a list: what it shows and how, remembered from day to day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from app.base.text import translate
from app.domain import catalogue
from app.domain.fields import Field, Note
from app.services import list_views
from app.services.list_views import ListView, SavedFilter
from app.ui import theme
from app.ui.parts import row, tool
from app.ui.records_shown import heading
from app.ui.session import Session
from app.ui.tables import column_room
from app.ui.tables.columns_menu import ColumnsMenu
from app.ui.tables.filter_bar import FilterBar
from app.ui.tables.filters_menu import FiltersMenu
from app.ui.tables.record_model import RecordModel
from app.ui.tables.record_table import NARROWEST, RecordTable

_SETTLED = 400
"""Milliseconds after the last change of a column before it is remembered."""


@dataclass(frozen=True)
class Parts:
    """The list these tools belong to."""

    session: Session
    model: RecordModel
    table: RecordTable
    bar: FilterBar
    place: str
    """The name under which everything is remembered."""
    usual: tuple[Field[Any], ...]
    without: frozenset[str]
    """Fields that follow from the place of the list."""


class ListTools(QWidget):
    """Filters by name, columns, paste, print, and the panel beside the list."""

    asked = Signal()
    """The rows are to be asked for again."""
    pasted = Signal(str)
    """Text of the clipboard that somebody wants in this list."""
    printing = Signal()
    panel_turned = Signal(bool)
    """Whether the panel beside the list is wanted."""

    def __init__(self, parts: Parts) -> None:
        """Set the buttons; ``load`` brings what is remembered."""
        super().__init__()
        self.view = ListView()
        self.alone = False
        """Whether the panel stands in the place of the list, for want of room."""
        self._parts = parts
        self._absent: list[str] = []
        self._fields = catalogue.entity(parts.model.entity).fields
        self.columns_menu, self.filters_menu = ColumnsMenu(), FiltersMenu()
        self.filters = tool(
            translate("tables", "Filters kept by name"), "bookmark", self.open_filters
        )
        self.columns = tool(translate("tables", "Columns"), "columns-3", self.open_columns)
        self.paste = tool(
            translate("tables", "Paste rows from a spreadsheet (Ctrl+V)"),
            "clipboard-list",
            lambda: self.pasted.emit(QGuiApplication.clipboard().text()),
        )
        self.print = tool(
            translate("tables", "Print the list (Ctrl+P)"), "printer", self.printing.emit
        )
        self.panel = tool(
            translate("tables", "Panel beside the list (Ctrl+I)"), "panel-right", self.turn_panel
        )
        self.panel.setCheckable(True)
        self.panel.setChecked(True)
        buttons = (self.filters, self.columns, self.paste, self.print, self.panel)
        self.setLayout(row(*buttons, gap=0))
        self._keeping = QTimer(self, singleShot=True, interval=_SETTLED)
        self._keeping.timeout.connect(self._keep)
        self.columns_menu.chosen.connect(self.show_columns)
        self.columns_menu.widened.connect(self._widen)
        self.columns_menu.reset.connect(self._on_usual)
        self.filters_menu.chosen.connect(self.take_filters)
        self.filters_menu.named.connect(self.name_filters)
        self.filters_menu.forgotten.connect(self.forget_filters)
        parts.table.widened.connect(self._on_widened)
        parts.table.reordered.connect(self.show_columns)
        parts.table.left_out.connect(self._on_left_out)
        self._on_left_out(parts.table.absent())

    def load(self) -> None:
        """Set the list as it was left, and ask for its rows."""
        store, place = self._parts.session.store, self._parts.place
        if (glance := self._parts.session.glance) is not None:
            self._on_view(glance.view(place))
            return
        self._parts.session.ask(self, lambda: list_views.load(store, place), self._on_view)

    def open_columns(self) -> None:
        """Open the menu of columns."""
        self.columns_menu.offer(self._parts.model.fields, self._others(), self._absent)
        _open(self.columns_menu, self.columns)

    def open_filters(self) -> None:
        """Open the menu of filters kept by name."""
        self.filters_menu.offer(self.view.saved, filtering=self._parts.bar.filtering())
        _open(self.filters_menu, self.filters)

    def show_columns(self, keys: Sequence[str]) -> None:
        """Show these fields as columns, and remember that."""
        self.view.columns = list(keys)
        self._set_columns()
        self._keeping.start()

    def name_filters(self, name: str) -> None:
        """Keep the filters of now under a name; one of the same name is replaced."""
        bar, order = self._parts.bar, [list(pair) for pair in self._parts.model.query.order]
        kept = SavedFilter(name, bar.chosen(), bar.search.text().strip(), order)
        self.view.saved = [each for each in self.view.saved if each.name != name] + [kept]
        self.view.saved.sort(key=lambda each: each.name.casefold())
        self._keep()
        self._parts.session.say(translate("tables", "Kept: {name}", name=name), "good")

    def forget_filters(self, name: str) -> None:
        """Forget filters kept by name; they can be brought back while the message is shown."""
        before = list(self.view.saved)
        self.view.saved = [each for each in before if each.name != name]
        self._keep()

        def again() -> None:
            self.view.saved = before
            self._keep()

        words = translate("tables", "Forgotten: {name}", name=name)
        self._parts.session.offer(words, translate("shell", "Undo"), again)

    def take_filters(self, kept: SavedFilter) -> None:
        """Show what filters kept by name show."""
        self._set_order(kept.order)
        self._parts.bar.take(kept.codes, kept.search)

    def remember_order(self, key: str, *, falling: bool) -> None:
        """Remember by what the rows are sorted."""
        self.view.order = [[key, falling]]
        self._keeping.start()

    def turn_panel(self) -> None:
        """Hide the panel beside the list, or show it again, and remember that.

        Where there is no room for both, it is only shown for now.
        """
        if self.alone:
            self.panel.setChecked(self.view.panel)
            self.panel_turned.emit(True)
            return
        self.view.panel = not self.view.panel
        self._keeping.start()
        self.panel.setChecked(self.view.panel)
        self.panel_turned.emit(self.view.panel)

    def fix_columns(self) -> None:
        """Offer no columns to choose."""
        self.columns.setVisible(False)

    def _others(self) -> list[Field[Any]]:
        """Return the fields that could be columns and are not."""
        shown = {field.key for field in self._parts.model.fields} | self._parts.without
        return [f for f in self._fields.values() if f.key not in shown and _can_be_column(f)]

    def _on_view(self, view: ListView) -> None:
        self.view = view
        self.panel.setChecked(view.panel)
        self._set_order(view.order)
        if view.columns or view.widths:
            self._set_columns()
        else:
            self.asked.emit()
        if not view.panel:
            self.panel_turned.emit(False)

    def _set_order(self, kept: Sequence[Sequence[Any]]) -> None:
        order = tuple((str(key), bool(down)) for key, down in kept if key in self._fields)
        if order:
            model = self._parts.model
            model.query = replace(model.query, order=order)
            self._parts.table.show_order()

    def _set_columns(self) -> None:
        model, without = self._parts.model, self._parts.without
        keys = [key for key in self.view.columns if key in self._fields and key not in without]
        model.show_fields([self._fields[key] for key in keys] or self._parts.usual)
        self._parts.table.set_columns(model.fields, self.view.widths, bound=self._bound())
        self._parts.table.show_order()
        self.asked.emit()

    def _bound(self) -> bool:
        """Tell whether the columns are others than the usual ones, so that all are to be shown."""
        keys = [field.key for field in self._parts.model.fields]
        return not column_room.same(keys, self._parts.usual)

    def _on_left_out(self, keys: list[str]) -> None:
        """Say where one looks for a column that it has no room now."""
        self._absent = keys
        name = translate("tables", "Columns")
        if keys:
            heads = ", ".join(heading(self._fields[key]) for key in keys)
            name = translate("tables", "Columns (no room for: {columns})", columns=heads)
        self.columns.setToolTip(name)
        self.columns.setAccessibleName(name)

    def _on_usual(self) -> None:
        self.view.widths = {}
        self.show_columns([])
        self.columns_menu.offer(self._parts.model.fields, self._others(), self._absent)

    def _widen(self, key: str, by: int) -> None:
        """Make a column wider or narrower by some pixels."""
        model, table = self._parts.model, self._parts.table
        keys = [field.key for field in model.fields]
        if key in keys:
            now = round(table.columnWidth(keys.index(key)) * 100 / theme.px(100))
            self._on_widened(key, max(NARROWEST, now + by))
            table.set_columns(model.fields, self.view.widths, bound=self._bound())

    def _on_widened(self, key: str, wide: int) -> None:
        self.view.widths[key] = wide
        self._keeping.start()

    def _keep(self) -> None:
        self._keeping.stop()
        session, place, view = self._parts.session, self._parts.place, replace(self.view)
        session.write(self, lambda: list_views.keep(session.store, place, view))


def _open(menu: QMenu, below: QWidget) -> None:
    menu.popup(below.mapToGlobal(below.rect().bottomLeft()))


def _can_be_column(field: Field[Any]) -> bool:
    """Tell whether a field fits into a line: long texts and personal data do not."""
    return not field.private and not isinstance(field, Note)
