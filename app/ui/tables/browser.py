"""A list with the record it is on beside it: the usual way to see and change records."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from app.base.text import translate
from app.domain import catalogue
from app.domain.fields import Stored
from app.domain.record import Record
from app.services import queries
from app.ui import theme
from app.ui.forms.form import RecordForm
from app.ui.parts import card, column, holder, label, row, tool
from app.ui.session import Session
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
    ) -> None:
        """Show an entity; ``without`` are the fields that follow from the place."""
        super().__init__()
        self.session = session
        self.entity = entity
        self.parent_record: Record | None = None
        self.given: dict[str, Stored] = {}
        self.list = shown or RecordList(
            session, entity, where=where, without=without, columns=columns, order=order
        )
        self._hidden = without
        self._form: RecordForm | None = None
        self.title = label("", "heading", wrap=True)
        close = tool(translate("tables", "Close the record"), "x", self.close_side)
        head = row(self.title, close, gap=8)
        head.setContentsMargins(theme.px(16), theme.px(8), theme.px(8), 0)
        head.setStretch(0, 1)
        self._inside = column(head, gap=0)
        self.side = card(holder(self._inside), margin=0)
        self.side.setMinimumWidth(theme.px(_SIDE - 60))
        self.side.setVisible(False)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(theme.px(16))
        self._split.addWidget(self.list)
        self._split.addWidget(self.side)
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 2)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._split)
        self.list.selected.connect(self._on_selected)
        self.list.opened.connect(self._on_opened)
        self.list.wanted.connect(self.add_record)

    @property
    def form(self) -> RecordForm:
        """Return the form beside the list; it is made when somebody first needs it."""
        if self._form is None:
            self._form = RecordForm(self.session, self.entity, hidden=self._hidden)
            self._form.saved.connect(self._on_saved)
            self._form.deleted.connect(lambda _: self.close_side())
            self._inside.addWidget(self._form, 1)
        return self._form

    def keep(self) -> None:
        """Keep what was typed as a draft."""
        if self._form is not None:
            self._form.keep()

    def show_record(self, uid: str) -> None:
        """Show a record beside the list."""
        self.list.choose(uid)
        self._on_selected(uid)

    def add_record(self) -> None:
        """Begin a new record beside the list."""
        self.title.setText(
            translate(
                "forms", "New: {entity}",
                entity=translate("entities", catalogue.entity(self.entity).label),
            )
        )  # fmt: skip
        self._open_side()
        self.form.begin(self.parent_record, **self.given)

    def save(self) -> None:
        """Save the record beside the list."""
        if not self.side.isHidden():
            self.form.save()

    def refresh(self) -> None:
        """Ask again for the rows; a form with unsaved work is left alone."""
        self.list.ask()
        form = self._form
        if form is not None and form.uid and not form.dirty() and not self.side.isHidden():
            form.open(form.uid)

    def close_side(self) -> None:
        """Hide the form; what was typed is kept as a draft."""
        self.keep()
        self.side.setVisible(False)
        self.list.table.setFocus()

    def _open_side(self) -> None:
        if self.side.isHidden():
            self.side.setVisible(True)
            wide = max(self._split.width(), theme.px(800))
            self._split.setSizes([wide - theme.px(_SIDE + 20), theme.px(_SIDE + 20)])

    def _on_selected(self, uid: str) -> None:
        if not uid:
            self.side.setVisible(False)
            return
        if not self.side.isHidden() and uid == self.form.uid:
            return
        self._open_side()
        self.title.setText("")
        store = self.session.store

        def name(titles: dict[str, str]) -> None:
            if self.form.uid == uid:
                self.title.setText(titles.get(uid, ""))

        self.form.open(uid)
        self.session.ask(self, lambda: queries.titles(store, [uid]), name)

    def _on_opened(self, uid: str) -> None:
        self._on_selected(uid)
        self.opened.emit(uid)
        if not self.side.isHidden():
            self.form.focus_first()

    def _on_saved(self, uid: str) -> None:
        self.list.choose(uid)
        store = self.session.store
        self.session.ask(
            self,
            lambda: queries.titles(store, [uid]),
            lambda titles: self.title.setText(titles.get(uid, "")),
        )
