"""The rows of a list: sorted ids at once, cells by the page, everything asked for in threads."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.base.text import translate
from app.domain.fields import Amount, Field, Whole
from app.services import queries
from app.ui.icons import icon
from app.ui.records_shown import STATUS_ROLE, heading
from app.ui.session import Session
from app.ui.tables.alignment import side
from app.ui.tables.wanted import Row, Wanted

if TYPE_CHECKING:
    from app.services.glance import Glance

PAGE = 200
"""Rows fetched at a time."""

STORED_ROLE = STATUS_ROLE
UID_ROLE = STORED_ROLE + 1

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ALIGN = int(Qt.ItemDataRole.TextAlignmentRole)
_DECORATION = int(Qt.ItemDataRole.DecorationRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_WORTH_A_TIP = 12
"""Characters from which a cell may be cut, so that its whole text is shown as a tip."""


class RecordModel(QAbstractTableModel):
    """Records of one entity that match a query; holds tuples, never live objects."""

    counted = Signal(int)
    """The rows were asked for again; how many there are."""
    failed = Signal(object)

    def __init__(
        self, session: Session, entity: str, fields: Sequence[Field[Any]], query: queries.Query
    ) -> None:
        """Prepare; ``ask`` brings the rows."""
        super().__init__()
        self.session = session
        self.entity = entity
        self.fields = tuple(fields)
        self.query = query
        self._ids: Sequence[int] = array("q")
        self._shown: queries.Query | None = None
        self._pages: dict[int, list[Row]] = {}
        self._asked: set[int] = set()
        self._age = 0
        self._peeked = -1
        """The age at which a glance gave the first rows."""
        self.drafted: frozenset[str] = frozenset()
        """Records that somebody began to change and did not save."""
        self._pencil = icon("pencil", "accent", size=16)
        self._warning = icon("git-compare-arrows", "warn", size=16)

    def ask(self, query: queries.Query | None = None) -> None:
        """Ask for the rows again, sorted and filtered by the database."""
        self.query = query or self.query
        self._age += 1
        age, store, asked = self._age, self.session.store, self.query
        other, self._shown = asked != self._shown, asked
        # What is new to the eye begins with its first page; what is asked again keeps its place.
        limit = PAGE if other else 0

        def work() -> tuple[list[int], list[Row]]:
            ids = queries.ids(store, asked, limit)
            return ids, self.fetch(ids[:PAGE])

        def done(found: tuple[list[int], list[Row]]) -> None:
            if age != self._age:
                return
            ids, first = found
            if self._peeked != age or (self._pages, list(self._ids)) != ({0: first}, ids):
                self._reset(ids, first)
            if len(ids) == limit:
                self.session.ask(self, lambda: queries.ids(store, asked), rest)
            else:
                self.counted.emit(len(ids))

        def rest(ids: list[int]) -> None:
            if age == self._age:
                self._complete(ids)
                self.counted.emit(len(ids))

        self._peek(age, asked)
        self.session.ask(self, work, done)

    def _peek(self, age: int, asked: queries.Query) -> None:
        """Show the first rows that a glance sees while the database is still being opened."""

        def work(glance: Glance) -> tuple[list[int], list[Row]] | None:
            wanted = self._wanted()
            seen = glance.rows(asked, wanted.keys, PAGE)
            return None if seen is None else (seen[0], wanted.rows(seen[1], {}))

        def done(found: tuple[list[int], list[Row]]) -> None:
            if age == self._age and found[0]:
                self._peeked = age
                self._reset(*found)

        self.session.peek(self, work, done)

    def _reset(self, ids: Sequence[int], first: list[Row]) -> None:
        self.beginResetModel()
        self._ids = array("q", ids)
        self._pages = {0: first}
        self._asked = {0}
        self.endResetModel()

    def _complete(self, ids: Sequence[int]) -> None:
        """Put all other rows below the first page, which stays as it stands."""
        known = len(self._ids)
        if list(ids[:known]) != list(self._ids):  # somebody wrote meanwhile
            self._reset(ids, self.fetch(list(ids[:PAGE])))
        elif len(ids) > known:
            self.beginInsertRows(_NOWHERE, known, len(ids) - 1)
            self._ids = array("q", ids)
            self.endInsertRows()

    def row(self, at: int) -> Row | None:
        """Return a row, or None while it is on its way."""
        number, inside = divmod(at, PAGE)
        page = self._pages.get(number)
        if page is None:
            self._ask_page(number)
            return None
        return page[inside] if inside < len(page) else None

    def find(self, uid: str) -> int:
        """Return the position of a record among the rows that are here; -1 when it is not."""
        for number, page in self._pages.items():
            for inside, row in enumerate(page):
                if row.uid == uid:
                    return number * PAGE + inside
        return -1

    def uids(self) -> list[str]:
        """Return the uids of the rows that are here."""
        return [row.uid for number in sorted(self._pages) for row in self._pages[number]]

    def sums_up(self, column: int) -> bool:
        """Return whether a column holds numbers."""
        return isinstance(self.fields[column], Whole | Amount)

    def mark_drafts(self, uids: frozenset[str]) -> None:
        """Mark the records that somebody began to change."""
        if uids != self.drafted:
            self.drafted = uids
            if self._ids:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, 0))

    def numbers(self, rows: Sequence[int]) -> list[int]:
        """Return the row numbers that the database knows these rows by."""
        return [self._ids[at] for at in rows if 0 <= at < len(self._ids)]

    def places(self, numbers: Collection[int]) -> list[int]:
        """Return where rows of these numbers stand now."""
        return [at for at, number in enumerate(self._ids) if number in numbers]

    def show_fields(self, fields: Sequence[Field[Any]]) -> None:
        """Show other fields as columns; ``ask`` brings their cells."""
        self._age += 1  # pages on their way have the old cells
        self.beginResetModel()
        self.fields = tuple(fields)
        self._ids, self._pages, self._asked = array("q"), {}, set()
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Qt: how many records match."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Qt: how many fields are shown."""
        return 0 if parent.isValid() else len(self.fields)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Qt: one cell; whole numbers are compared first, for this is called for every repaint."""
        if role not in (_DISPLAY, STORED_ROLE, UID_ROLE, _ALIGN, _DECORATION, _ACCESSIBLE, _TIP):
            return None
        at = index.column()
        if role == _ALIGN:
            return side(number=self.sums_up(at))
        row = self.row(index.row())
        return None if row is None else self._cell(row, at, role)

    def _cell(self, row: Row, at: int, role: int) -> object:
        """Return what a cell says in one of the roles we know."""
        if role == _DISPLAY:
            return row.shown[at]
        if role == STORED_ROLE:
            return row.stored[at]
        if role == UID_ROLE:
            return row.uid
        conflict = bool(row.conflicts) and at == 0
        draft = row.uid in self.drafted and at == 0
        if role == _DECORATION:
            return self._warning if conflict else self._pencil if draft else None
        if role == _ACCESSIBLE and conflict:
            return translate("tables", "{value}, waits for a decision", value=row.shown[at])
        if draft and role == _TIP:
            return translate("tables", "Draft: begun and not saved yet")
        if draft and role == _ACCESSIBLE:
            return translate("tables", "{value}, draft not saved yet", value=row.shown[at])
        whole = role == _ACCESSIBLE or (role == _TIP and len(row.shown[at]) >= _WORTH_A_TIP)
        return row.shown[at] if whole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """Qt: the label of a column."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.fields):
            return None
        field = self.fields[section]
        if role == _DISPLAY:
            return heading(field)
        if role == _ALIGN:
            return side(number=isinstance(field, Whole | Amount))
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Qt: sort by a column, in the database."""
        if not 0 <= column < len(self.fields):
            return
        descending = order == Qt.SortOrder.DescendingOrder
        wanted = ((self.fields[column].key, descending),)
        if wanted != self.query.order:
            self.ask(replace(self.query, order=wanted))

    def _ask_page(self, number: int) -> None:
        if number in self._asked:
            return
        self._asked.add(number)
        age = self._age
        ids = list(self._ids[number * PAGE : (number + 1) * PAGE])

        def done(rows: list[Row]) -> None:
            if age != self._age:
                return
            self._pages[number] = rows
            last = number * PAGE + len(rows) - 1
            self.dataChanged.emit(
                self.index(number * PAGE, 0), self.index(last, self.columnCount() - 1)
            )

        def failed(error: Exception) -> None:
            if getattr(error, "code", "") == "cancelled":  # who scrolls there again asks again
                self._asked.discard(number)
            self.session.refuse(error)

        self.session.ask(self, lambda: self.fetch(ids), done, failed)

    def fetch(self, ids: list[int]) -> list[Row]:
        """Read rows by their numbers and word their values; runs in a thread."""
        wanted = self._wanted()
        found = queries.page(self.session.store, self.entity, ids, wanted.keys)
        links = wanted.links(found)
        titles = queries.titles(self.session.store, links) if links else {}
        return wanted.rows(found, titles)

    def _wanted(self) -> Wanted:
        return Wanted(self.fields)  # somebody may choose other columns meanwhile
