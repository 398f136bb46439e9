"""Offices, at headquarters: who was heard of when, what is missing, and each one's laptops."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QLayout, QTableView, QVBoxLayout, QWidget

from app.base import clock
from app.base.text import QT_TRANSLATE_NOOP, translate
from app.domain import catalogue
from app.services import clocks, closing, offices
from app.services.offices import Laptop, OfficeStanding
from app.ui import i18n, theme
from app.ui.icons import icon
from app.ui.page import Page
from app.ui.pages.exchange_words import office_name
from app.ui.pages.job_line import JobLine
from app.ui.pages.matters import write_request
from app.ui.pages.trust_words import seal_line
from app.ui.parts import (
    band,
    button,
    clear,
    column,
    empty_state,
    flow,
    holder,
    label,
    picture,
    row,
    rule,
    scroll,
)
from app.ui.session import Session
from app.ui.tables.lines import as_lines, set_widths, side

_SORT = Qt.ItemDataRole.UserRole
_CODE = Qt.ItemDataRole.UserRole + 1
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
_WIDTHS = (125, 120, 122, 70, 80, 100, 80, 85, 115, 0)
_WORDS = frozenset({0, 1, 2})
"""Columns that are words; the rest is numbers."""
_MARKS = {
    "unverified": QT_TRANSLATE_NOOP("offices", "Nobody has compared its digits by phone yet."),
    "revoked": QT_TRANSLATE_NOOP("offices", "Lost: nothing it signs is taken any more."),
}


class OfficesPage(Page):
    """A line an office, the longest silent first; the chosen one with its laptops below."""

    entities: ClassVar[frozenset[str]] = frozenset(e.key for e in catalogue.ENTITIES)

    def __init__(self, session: Session) -> None:
        """Set the table and ask."""
        super().__init__(session, translate("shell", "Offices"))
        self._found: dict[str, OfficeStanding] = {}
        self._chosen = ""
        self.lines = QStandardItemModel(self)
        self.order = QSortFilterProxyModel(self)
        self.order.setSourceModel(self.lines)
        self.order.setSortRole(_SORT)
        self.table = QTableView()
        self.table.setModel(self.order)
        as_lines(self.table, translate("shell", "Offices"))
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
        self.line = JobLine()
        self.detail = QVBoxLayout()
        self.detail.setSpacing(theme.px(8))
        below = scroll(holder(column(self.detail, 0)), name="clear")
        below.setMinimumHeight(theme.px(232))
        self.nothing = empty_state(
            "building-2",
            translate("offices", "No office was heard of yet"),
            translate(
                "offices",
                "Offices appear here with their first package, or with the records that "
                "headquarters keeps for them.",
            ),
        )
        for each in (self.table, self.nothing, self.line, below):
            self.body.addWidget(each)
        self.body.setStretch(0, 3)
        self.body.setStretch(1, 3)
        self.body.setStretch(3, 2)
        self.below = below
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.table.activated.connect(lambda _: self.open_records())
        self.refresh()

    def arrive(self, office: str = "", **what: Any) -> None:  # noqa: ANN401  (as in Page)
        """Put the cursor on an office, when one is named."""
        del what
        if office:
            self._choose(office)

    def take_focus(self) -> None:
        """Begin in the list."""
        self.table.setFocus()

    def print_page(self) -> None:
        """Put the offices on paper, in the order they are shown."""
        from app.ui.tables.list_paper import print_lines

        print_lines(self, self.table)

    def refresh(self) -> None:
        """Ask again; the chosen office stays chosen."""
        store = self.session.store
        self.session.ask(self, lambda: offices.offices(store), self._show)

    # What can be done

    def write_package(self) -> None:
        """Go where a package for the chosen office is written."""
        self.session.go("exchange", to=self._chosen)

    def ask_again(self) -> None:
        """Write a request to the chosen office, into the folder of all packages."""
        store, office = self.session.store, self._chosen

        def write(folder: Path) -> None:
            write_request(self.session, self.line, office, folder, self.refresh)

        self.session.ask(self, lambda: closing.folder(store), write)

    def open_records(self) -> None:
        """Go to the initiatives of the chosen office."""
        self.session.go("initiatives", owner=self._chosen)

    def mark(self, laptop: Laptop) -> None:
        """Mark the clock of a laptop as wrong, or say that it is right again."""
        store, clears = self.session.store, laptop.suspect

        def done(marked: clocks.Marked) -> None:
            self.session.say(_marked(laptop, suspect=marked.suspect), "good")
            self.session.tell(marked.changes)
            self.refresh()

        self.session.write(self, lambda: clocks.mark(store, laptop.replica, clear=clears), done)

    # Showing

    def _show(self, found: list[OfficeStanding]) -> None:
        chosen = self._chosen
        self._found = {each.office: each for each in found}
        self.lines.clear()
        self.lines.setHorizontalHeaderLabels(_heads())
        now = clock.now_ms()
        for at in range(len(_WIDTHS)):
            item = self.lines.horizontalHeaderItem(at)
            item.setTextAlignment(side(number=at not in _WORDS))
        for each in found:
            self.lines.appendRow(_items(each, now))
        set_widths(self.table, _WIDTHS, stretch=len(_WIDTHS) - 1)
        for widget in (self.table, self.below):
            widget.setVisible(bool(found))
        self.nothing.setVisible(not found)
        self._choose(chosen if chosen in self._found else "")

    def _choose(self, office: str) -> None:
        """Stand on an office; on the first one where none is named."""
        wanted = 0
        for at in range(self.order.rowCount()):
            if self.order.index(at, 0).data(_CODE) == office:
                wanted = at
        flags = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().setCurrentIndex(
            self.order.index(wanted, 0), flags.ClearAndSelect | flags.Rows
        )

    def _on_row(self, now: QModelIndex) -> None:
        if not now.isValid():
            return
        self._chosen = str(now.siblingAtColumn(0).data(_CODE))
        clear(self.detail)
        self._tell(self._found[self._chosen])

    def _tell(self, office: OfficeStanding) -> None:
        """Say what is missing of the chosen office, and which laptops it has."""
        acts = flow(
            button(
                translate("offices", "Write a package for it"),
                self.write_package,
                kind="primary",
                drawing="send",
            ),
            button(translate("exchange", "Write a request"), self.ask_again, drawing="history"),
            button(
                translate("offices", "Open its records"),
                self.open_records,
                kind="quiet",
                drawing="sprout",
            ),
        )
        self.detail.addWidget(label(office_name(office.office), "heading"))
        self.detail.addLayout(acts)
        for sentence in office.missing:
            self.detail.addWidget(band(sentence, "warn"))
        if not office.laptops:
            words = translate("offices", "No laptop of this office was heard of yet.")
            self.detail.addWidget(label(words, "muted", wrap=True))
        for at, laptop in enumerate(office.laptops):
            if at:
                self.detail.addWidget(rule())
            self.detail.addLayout(self._laptop(laptop))

    def _laptop(self, laptop: Laptop) -> QLayout:
        words: list[QWidget | QLayout | int] = [label(i18n.line_as_written(name_of(laptop)))]
        notes = filter(None, (_heard(laptop), _state(laptop)))
        words += [label(note, "small", wrap=True) for note in notes]
        if laptop.suspect:
            mark = translate("offices", "Its clock is wrong: what it wrote is shown last.")
            words.append(row(picture("clock", "warn", 16), label(mark, "small"), 0, gap=4))
        if laptop.trust in _MARKS:
            told = translate("offices", _MARKS[laptop.trust])
            words.append(seal_line(laptop.trust, told))
        act = (
            translate("offices", "Its clock is right again")
            if laptop.suspect
            else translate("offices", "Mark this clock as wrong")
        )
        do = button(act, lambda: self.mark(laptop), kind="quiet", drawing="clock")
        do.setAccessibleName(
            translate("tables", "{field}: {value}", field=name_of(laptop), value=act)
        )
        line = row(picture("contact-round"), column(*words, gap=0), do, gap=12)
        line.setStretch(1, 1)
        return line


def name_of(laptop: Laptop) -> str:
    """Return what people call a laptop; the beginning of its id where it has no name."""
    return laptop.label or laptop.replica[:8]


def ago(days: int | None) -> str:
    """Return in words how long ago something was."""
    if days is None:
        return translate("offices", "never")
    if days == 0:
        return translate("offices", "today")
    return translate("offices", "%n days ago", days)


def _heads() -> list[str]:
    return [
        translate("exchange", "Office"),
        translate("offices", "Last heard"),
        translate("offices", "How long ago"),
        translate("offices", "Package"),
        translate("offices", "Missing"),
        translate("offices", "Unconfirmed"),
        translate("offices", "Decisions"),
        translate("home", "Initiatives"),
        translate("home", "Grants"),
        translate("offices", "People"),
    ]


def _items(office: OfficeStanding, now: int) -> list[QStandardItem]:
    days = office.silent_days(now)
    money = next(iter(office.grants.items()), None)
    name = office_name(office.office)
    cells: list[tuple[str, object]] = [
        (name, name),
        (i18n.day(clock.iso(office.heard_at)[:10]) if office.heard_at else "–", office.heard_at),
        (ago(days), office.heard_at),
        (_count(office.number), office.number),
        (_count(len(office.missing)), len(office.missing)),
        (_count(office.unconfirmed), office.unconfirmed),
        (_count(office.waiting), office.waiting),
        (_count(office.initiatives), office.initiatives),
        (
            i18n.money(money[1], money[0]) if money else "–",
            float(Decimal(money[1])) if money else 0.0,
        ),
        ("–" if office.reached is None else i18n.number(office.reached), office.reached or 0),
    ]
    items = []
    for at, (shown, order) in enumerate(cells):
        item = QStandardItem(shown)
        item.setData(order, _SORT)
        item.setData(office.office, _CODE)
        item.setTextAlignment(side(number=at not in _WORDS))
        items.append(item)
    if mark := _mark(office):
        items[0].setIcon(icon("lock-x" if mark == "revoked" else "lock",
                              "bad" if mark == "revoked" else "warn", size=16))  # fmt: skip
        items[0].setToolTip(translate("offices", _MARKS[mark]))
    told = zip(_heads()[1:], cells[1:], strict=True)
    named = (translate("tables", "{field}: {value}", field=h, value=c[0]) for h, c in told)
    spoken = (name, *filter(None, [items[0].toolTip()]), *named)
    items[0].setData(translate("shell", ", ").join(spoken), _SPOKEN)
    return items


def _mark(office: OfficeStanding) -> str:
    """Return the worst that is known of the trust in an office's laptops; empty: nothing."""
    found = {laptop.trust for laptop in office.laptops}
    return next((each for each in ("revoked", "unverified") if each in found), "")


def _count(number: int) -> str:
    return i18n.number(number) if number else "–"


def _heard(laptop: Laptop) -> str:
    if not laptop.heard_at:
        return ""
    return translate(
        "offices",
        "Last heard on {day}, package {number}",
        day=i18n.moment(clock.iso(laptop.heard_at)),
        number=i18n.number(laptop.number),
    )


def _state(laptop: Laptop) -> str:
    known = {
        offices.COPIED: translate(
            "offices", "Copied: two laptops go on under this name until each has a new one."
        ),
        offices.GONE: translate("offices", "It goes on under a new name."),
        offices.TOLD: translate("offices", "Known only from the packages of others."),
    }
    return known.get(laptop.state, "")


def _marked(laptop: Laptop, *, suspect: bool) -> str:
    if suspect:
        return translate(
            "offices",
            "The clock of {laptop} is marked as wrong. Where several people wrote, what it wrote "
            "is shown last; the mark travels with the next packages.",
            laptop=i18n.as_written(name_of(laptop)),
        )
    return translate(
        "offices",
        "The mark is taken away: {laptop} counts like every other.",
        laptop=i18n.as_written(name_of(laptop)),
    )
