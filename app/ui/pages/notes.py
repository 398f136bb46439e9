"""Notes: the journal, newest first, with the kinds as chips and the whole note beside it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.base.text import QT_TRANSLATE_NOOP, translate
from app.domain.fields import Stored
from app.services import queries, shelf
from app.services.shelf import Opened
from app.ui import theme
from app.ui.pages.lists import ListPage
from app.ui.pages.note_tools import NoteTools
from app.ui.session import Session
from app.ui.tables.entries import HIGH, Entry, EntryDelegate, Index, drawing_of_kind
from app.ui.tables.record_model import RecordModel


class NotesPage(ListPage):
    """What happened, what was learned, what is needed."""

    entity = "progress_note"
    begins = QT_TRANSLATE_NOOP("shell", "New note")
    entities = frozenset({"progress_note", "initiative"})
    columns = ("title", "kind", "noted_on", "text", "initiative", "follow_up", "follow_up_on")
    order = (("noted_on", True),)

    def __init__(self, session: Session) -> None:
        """Set the list as a journal."""
        super().__init__(session, translate("shell", "Notes"))
        self.browser.list.narrow((queries.Where("source_uid", "empty"),))  # no library copies
        table = self.browser.list.table
        for at in range(1, len(self.columns)):
            table.setColumnHidden(at, True)
        self.browser.list.fix_columns()
        table.setItemDelegateForColumn(0, _Entry(table))
        table.verticalHeader().setDefaultSectionSize(theme.px(HIGH))
        self.note_tools = NoteTools(session)
        self.browser.beside.tools.insertWidget(0, self.note_tools)
        self.browser.list.selected.connect(self.note_tools.ask)

    def arrive(  # noqa: D417  (as in Page)
        self,
        uid: str = "",
        begin: Mapping[str, Stored] | None = None,
        **what: Any,  # noqa: ANN401
    ) -> None:
        """Show a note, when one is named; copies in the library are read there.

        Args:
            uid: of the note.
            begin: values a new note begins with.
        """

        def on_opened(found: Opened | None) -> None:
            if found is not None and found.record.get("source_uid"):
                self.session.go("library", uid=uid)
            else:
                self.browser.show_record(uid)

        if begin is not None:
            self.note_tools.ask("")
            self.browser.add_record(**begin)
        elif uid:
            store = self.session.store
            self.session.ask(self, lambda: shelf.open_piece(store, uid), on_opened)

    def refresh(self) -> None:
        """Ask for the rows again, and for what was answered meanwhile."""
        super().refresh()
        self.note_tools.ask(self.note_tools.uid)


class _Entry(EntryDelegate):
    """One note as a line of a journal: kind and day, title, the beginning of its text."""

    def entry(self, index: Index) -> Entry | None:
        """Return what a row says, None while it is on its way."""
        model = index.model()
        row = model.row(index.row()) if isinstance(model, RecordModel) else None
        if row is None:
            return None
        title, kind, day, body, initiative, *_ = row.shown
        above = "  ·  ".join(filter(None, (kind, day, initiative)))
        return Entry(drawing_of_kind(str(row.stored[1] or "")), above, title, body)
