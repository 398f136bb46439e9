"""Library: what all offices learned and share, by theme, kind and office, to read offline."""

from __future__ import annotations

from collections import Counter
from typing import Any, ClassVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSplitter,
    QStackedLayout,
    QTableView,
    QWidget,
)

from app.base.text import QT_TRANSLATE_NOOP, translate
from app.domain import codelists
from app.domain.fields import Code
from app.services import shelf
from app.services.shelf import Piece
from app.ui import i18n, theme
from app.ui.page import Page
from app.ui.pages.library_offers import OffersCard
from app.ui.pages.library_reading import ReadingView
from app.ui.pages.library_words import above, code_name
from app.ui.parts import Flow, button, chip, clear, column, empty_state, holder, label
from app.ui.session import Session
from app.ui.tables.entries import HIGH, Entry, EntryDelegate, Index, drawing_of_kind
from app.ui.tables.filter_bar import FilterBar

_NOWHERE = QModelIndex()
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)

_KIND = Code(QT_TRANSLATE_NOOP("fields", "Kind"), list_code="note_kinds", also=("resource_kinds",))
_KIND.key = "kind"
_OFFICE = Code(QT_TRANSLATE_NOOP("fields", "Shared by"), list_code="offices")
_OFFICE.key = "office"


class LibraryPage(Page):
    """A shelf to choose from, and beside it the piece that is being read."""

    entities: ClassVar[frozenset[str]] = frozenset({"progress_note", "resource"})

    def __init__(self, session: Session) -> None:
        """Set shelf and reading view."""
        super().__init__(session, translate("shell", "Library"))
        self.headline.addWidget(
            button(
                translate("library", "Ask a question"), self.add_record, drawing="message-square"
            )
        )
        self.offers = OffersCard(session)
        self.offers.setVisible(False)
        self.bar = FilterBar((_KIND, _OFFICE), translate("library", "Find in the library"))
        self.bar.search.setMinimumWidth(theme.px(260))
        self.bar.changed.connect(self.refresh)
        self._themes = Flow(gap=6)
        self._theme = ""
        self._found: list[Piece] = []
        self.pieces = _PiecesModel()
        self.table = self._make_table()
        self.foot = label("", "small")
        self.reading = ReadingView(session)
        self.reading.wanted.connect(self.read)
        self.body.addWidget(self.offers)
        self._places = QStackedLayout()
        self.body.addLayout(self._places, 1)
        for place in (self._make_shelf(), self._nothing()):
            self._places.addWidget(place)
        self.refresh()

    def arrive(self, uid: str = "", **what: Any) -> None:  # noqa: ANN401  (as in Page)
        """Open a piece, when one is named."""
        if uid:
            self.read(uid)

    def take_focus(self) -> None:
        """Begin in the list."""
        self.table.setFocus()

    def print_page(self) -> None:
        """Put the piece that is open on paper."""
        report = self.reading.report()
        if report is None:
            super().print_page()
            return
        from app.ui.paper import offer

        offer(self, self.session, lambda take: take(report))

    def add_record(self) -> None:
        """Begin a question to the other offices."""
        self.session.go("notes", begin={"kind": "QUESTION", "share": True})

    def refresh(self) -> None:
        """Ask for the shelf again; what is being read stays open."""
        store, words = self.session.store, self.bar.search.text().strip()
        self.session.ask(self, lambda: shelf.pieces(store, words), self._on_pieces)
        self.offers.ask()
        if self.reading.uid:
            self.reading.open(self.reading.uid)

    def read(self, uid: str) -> None:
        """Open a piece of the library."""
        at = self.pieces.find(uid)
        if at >= 0:
            self.table.setCurrentIndex(self.pieces.index(at, 0))
        self.reading.open(uid)

    def _make_table(self) -> QTableView:
        table = _Table()
        table.setModel(self.pieces)
        table.setAccessibleName(translate("shell", "Library"))
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.horizontalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(theme.px(HIGH))
        table.setItemDelegate(_PieceDelegate(table))
        table.entered_row.connect(self._on_row)
        return table

    def _make_shelf(self) -> QWidget:
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(theme.px(16))
        left = column(self.table, self.foot, gap=8)
        left.setStretch(0, 1)
        split.addWidget(holder(left))
        split.addWidget(self.reading)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        split.setSizes([theme.px(400), theme.px(600)])
        lines = column(self.bar, holder(self._themes), split, gap=8)
        lines.setStretch(2, 1)
        return holder(lines)

    def _nothing(self) -> QWidget:
        return empty_state(
            "book-open",
            translate("library", "Nothing on the shelf yet"),
            translate(
                "library",
                "Tick “Share with all offices” in a note or document. Headquarters puts it here, "
                "and every office can read it after the next package.",
            ),
            button(
                translate("library", "Go to the notes"),
                lambda: self.session.go("notes"),
                drawing="notebook-pen",
            ),
        )

    def _on_pieces(self, found: list[Piece]) -> None:
        self._found = [piece for piece in found if self._fits(piece)]
        empty = not found and not self.bar.filtering()
        self._places.setCurrentIndex(1 if empty else 0)
        self._show_themes()
        self._show_pieces()

    def _fits(self, piece: Piece) -> bool:
        return all(getattr(piece, where.field) in where.value for where in self.bar.where())

    def _show_themes(self) -> None:
        """A chip for each theme there is something about, with how much."""
        counted = Counter(piece.theme for piece in self._found)
        order = [entry.code for entry in codelists.codelist("knowledge_themes")]
        known = {code: counted[code] for code in order if counted[code]}
        if self._theme not in known:
            self._theme = ""
        clear(self._themes)
        if not known:
            return
        self._add_theme("", translate("library", "All themes"), len(self._found))
        for code, number in known.items():
            self._add_theme(code, code_name("knowledge_themes", code), number)

    def _add_theme(self, code: str, name: str, number: int) -> None:
        words = translate("library", "{theme} · {n}", theme=name, n=i18n.number(number))
        made = chip(words, checked=code == self._theme)
        made.clicked.connect(lambda _=False: self._on_theme(code))
        self._themes.addWidget(made)

    def _on_theme(self, code: str) -> None:
        self._theme = code
        self._show_themes()
        self._show_pieces()

    def _show_pieces(self) -> None:
        shown = [p for p in self._found if self._theme in {"", p.theme}]
        self.pieces.show_pieces(shown)
        self.foot.setText(translate("library", "%n pieces", len(shown)))
        at = self.pieces.find(self.reading.uid)
        if at >= 0:
            self.table.setCurrentIndex(self.pieces.index(at, 0))
        elif shown and not self.reading.uid:
            self.read(shown[0].uid)

    def _on_row(self, at: int) -> None:
        piece = self.pieces.piece(at)
        if piece is not None and piece.uid != self.reading.uid:
            self.reading.open(piece.uid)


class _Table(QTableView):
    """Rows one moves through with the arrow keys; each is read as the cursor comes to it."""

    entered_row = Signal(int)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Qt: the cursor is on another row."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.entered_row.emit(current.row())


class _PiecesModel(QAbstractTableModel):
    """The pieces that fit the filters."""

    def __init__(self) -> None:
        super().__init__()
        self._pieces: list[Piece] = []

    def show_pieces(self, pieces: list[Piece]) -> None:
        """Show these."""
        if pieces != self._pieces:
            self.beginResetModel()
            self._pieces = pieces
            self.endResetModel()

    def piece(self, at: int) -> Piece | None:
        """Return the piece of a row."""
        return self._pieces[at] if 0 <= at < len(self._pieces) else None

    def find(self, uid: str) -> int:
        """Return the row of a piece, -1 where it is not shown."""
        return next((at for at, piece in enumerate(self._pieces) if piece.uid == uid), -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """Qt: how many there are."""
        return 0 if parent.isValid() else len(self._pieces)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """Qt: each piece is one cell."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Qt: what is said of a row; it is painted by its delegate."""
        piece = self.piece(index.row())
        if piece is None or role not in {_DISPLAY, _ACCESSIBLE}:
            return None
        return piece.title if role == _DISPLAY else f"{piece.title}, {above(piece)}"


class _PieceDelegate(EntryDelegate):
    """One piece: kind, office and day, title, and the beginning of its text."""

    def entry(self, index: Index) -> Entry | None:
        """Return what a row says."""
        model = index.model()
        piece = model.piece(index.row()) if isinstance(model, _PiecesModel) else None
        if piece is None:
            return None
        title, body = i18n.as_written(piece.title), i18n.as_written(piece.beginning)
        return Entry(drawing_of_kind(piece.kind), above(piece), title, body)
