"""A list with the record it is on beside it: the usual way to see and change records."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.base.text import translate
from app.domain import catalogue
from app.domain.fields import Stored
from app.domain.record import Record
from app.services import queries
from app.ui import i18n, theme
from app.ui.forms.form import RecordForm
from app.ui.forms.history import HistoryView
from app.ui.parts import column, holder, tool
from app.ui.session import Session
from app.ui.tables.beside import Beside
from app.ui.tables.record_list import RecordList

_SIDE = 400


class RecordBrowser(QWidget):
    """The list, and the form of the chosen record at its far side."""

    opened = Signal(str)

    def __init__(
        self,
        session: Session,
        entity: str,
        *,
        where: tuple[queries.Where, ...] = (),
        without: frozenset[str] = frozenset(),
        columns: Sequence[str] = (),
        order: tuple[tuple[str, bool], ...] = (),
        shown: RecordList | None = None,
        place: str = "",
    ) -> None:
        """Show an entity; ``without`` are the fields that follow from the place."""
        super().__init__()
        self.session = session
        self.entity = entity
        self.parent_record: Record | None = None
        self.given: dict[str, Stored] = {}
        self.list = shown or RecordList(
            session, entity, where=where, without=without, columns=columns, order=order,
            place=place,
        )  # fmt: skip
        self._hidden = without
        self._form: RecordForm | None = None
        self._history: HistoryView | None = None
        self._inside = column(gap=0)
        self.beside = Beside(session, self.list, holder(self._inside), _SIDE)
        self.title = self.beside.title
        self.side = self.beside.panel
        self.past = tool(translate("initiatives", "History"), "history", self.turn_history)
        self.past.setCheckable(True)
        self.beside.tools.addWidget(self.past)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.addWidget(self.beside, 1)
        self.list.selected.connect(self._on_selected)
        self.list.opened.connect(self._on_opened)
        self.list.wanted.connect(self.add_record)
        self.list.tools.printing.connect(self.print_list)
        self.list.tools.pasted.connect(self.paste)
        self.beside.closed.connect(self._on_closed)

    @property
    def form(self) -> RecordForm:
        """Return the form beside the list; it is made when somebody first needs it."""
        if self._form is None:
            self._form = RecordForm(self.session, self.entity, hidden=self._hidden)
            self._form.saved.connect(self._on_saved)
            self._form.deleted.connect(lambda _: self.close_side())
            self._form.drafted.connect(self.list.look_for_drafts)
            self._inside.addWidget(self._form, 1)
        return self._form

    def add_above(self, shown: QWidget) -> None:
        """Show something above the list."""
        self._lines.setSpacing(theme.px(16))
        self._lines.insertWidget(0, shown)

    def keep(self) -> None:
        """Keep what was typed as a draft."""
        if self._form is not None:
            self._form.keep()

    def show_record(self, uid: str) -> None:
        """Show a record beside the list."""
        self.list.choose(uid)
        self._show(uid)

    def add_record(self, **begun: Stored) -> None:
        """Begin a new record beside the list, with what the person came for."""
        self.beside.name(
            translate(
                "forms", "New: {entity}",
                entity=translate("entities", catalogue.entity(self.entity).label),
            )
        )  # fmt: skip
        self._show_form()
        self.past.setEnabled(False)
        self.beside.open()
        self._write(on=True)
        self.form.begin(self.parent_record, **{**self.given, **begun})

    def save(self) -> None:
        """Save the record beside the list."""
        if self.beside.shown():
            self.form.save()

    def refresh(self) -> None:
        """Ask again for the rows; a form with unsaved work is left alone."""
        self.list.ask()
        form = self._form
        if form is not None and form.uid and not form.dirty() and self.beside.shown():
            form.open(form.uid)
        if self._history is not None:
            self._history.refresh()

    def close_side(self) -> None:
        """Hide the form; what was typed is kept as a draft."""
        self.keep()
        self._write(on=False)
        self.beside.close_panel()
        self.list.table.setFocus()

    def turn_history(self) -> None:
        """Show the past of the record beside the list, or its form again."""
        if self._history is not None or not self.form.uid:
            self._show_form()
            return
        self.keep()
        self._history = HistoryView(self.session, self.form.uid)
        self.form.setVisible(False)
        self._inside.addWidget(self._history, 1)
        self.past.setChecked(True)

    def turn_panel(self) -> None:
        """Hide the form, or show it again."""
        self.list.tools.turn_panel()

    def paste(self, text: str) -> None:
        """Show rows of the clipboard as records to be."""
        self.close_side()
        self.list.paste(text, self.given, self.parent_record)

    def print_list(self) -> None:
        """Put the list on paper as it is shown."""
        from app.ui.tables.list_paper import print_list

        print_list(self, self.list)

    def _on_closed(self) -> None:
        self.keep()
        self._write(on=False)

    def _write(self, *, on: bool) -> None:
        """Let the list know whether a new record is being written beside it."""
        self.list.writing = on
        self.list.below = self.parent_record.uid if self.parent_record is not None else ""
        self.list.look_for_drafts()

    def _show_form(self) -> None:
        if self._history is not None:
            self._history.deleteLater()
            self._history = None
        self.form.setVisible(True)
        self.past.setChecked(False)

    def _on_selected(self, uid: str) -> None:
        if not uid:
            self.beside.close_panel()
        elif self.beside.follows() or self.beside.shown():
            self._show(uid, asked=not self.beside.follows())

    def _show(self, uid: str, *, asked: bool = True) -> None:
        if self.beside.shown() and uid == self.form.uid:
            return
        self._show_form()
        self._write(on=False)
        self.past.setEnabled(True)
        self.beside.open(asked=asked)
        self.beside.name("")
        store = self.session.store

        def name(titles: dict[str, str]) -> None:
            if self.form.uid == uid:
                self.beside.name(i18n.line_as_written(titles.get(uid, "")))

        self.form.open(uid)
        self.session.ask(self, lambda: queries.titles(store, [uid]), name)

    def _on_opened(self, uid: str) -> None:
        self._show(uid)
        self.opened.emit(uid)
        if self.beside.shown():
            self.form.focus_first()

    def _on_saved(self, uid: str) -> None:
        self.list.choose(uid)
        self.past.setEnabled(True)
        store = self.session.store
        self.session.ask(
            self,
            lambda: queries.titles(store, [uid]),
            lambda titles: self.beside.name(i18n.line_as_written(titles.get(uid, ""))),
        )
