"""Mapping: light records of what was found in a country, and what is put forward of them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.base.text import translate
from app.domain.entities.initiative import Initiative
from app.domain.entities.location import Location
from app.domain.entities.organisation import Organisation
from app.domain.fields import ValueRefusedError
from app.domain.record import Record
from app.services import records, selection
from app.services.selection import Moved
from app.ui import i18n, theme
from app.ui.finding import offer_undo
from app.ui.forms.field_box import FieldBox
from app.ui.pages.selection_words import line_of
from app.ui.parts import button, card, clear, column, label, row, rule
from app.ui.session import Session


class MappingView(QWidget):
    """Title, place and partner on one line; below it what was mapped so far."""

    wrote = Signal()
    """Something was saved."""

    def __init__(self, session: Session) -> None:
        """Begin empty."""
        super().__init__()
        self.session = session
        self._round = self._country = ""
        self.title = FieldBox(Initiative.title, session)
        self.place = FieldBox(Location.name, session)
        self.partner = FieldBox(Organisation.name, session)
        for box, name in (
            (self.title, translate("selection", "What is it called?")),
            (self.place, translate("selection", "Where?")),
            (self.partner, translate("selection", "With whom?")),
        ):
            box.label.setText(name)
            box.editor.name(name)
        self.add = button(
            translate("selection", "Note it down"), self.map, kind="primary", drawing="plus"
        )
        entry = row(self.title, self.place, self.partner, gap=12)
        for at, stretch in enumerate((3, 2, 2)):
            entry.setStretch(at, stretch)
        self._found = column(gap=8)
        hint = translate(
            "selection",
            "A title is enough to begin with. Each line is a record of this country's office and "
            "grows there; put forward what could become larger.",
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.px(16))
        below = row(self.add, label(hint, "small", wrap=True), gap=12)
        below.setStretch(1, 1)
        whole.addWidget(card(entry, below, gap=12))
        whole.addLayout(self._found)

    def show_mapped(self, round_code: str, country: str, mapped: tuple[Record, ...]) -> None:
        """Show what was mapped in a country."""
        self._round, self._country = round_code, country
        clear(self._found)
        if not mapped:
            said = translate("selection", "Nothing is mapped here that was not put forward.")
            self._found.addWidget(label(said, "muted", wrap=True))
        for at, item in enumerate(mapped):
            if at:
                self._found.addWidget(rule())
            self._found.addLayout(self._line(item))

    def map(self) -> None:
        """Record what stands in the fields, and begin the next one."""
        try:
            title, place, partner = (
                str(box.value() or "") for box in (self.title, self.place, self.partner)
            )
        except ValueRefusedError:
            return
        if not title:
            self.title.show_problem(translate("selection", "A title, please."))
            self.title.editor.target().setFocus()
            return
        store, country, code = self.session.store, self._country, self._round

        def work() -> records.Saved:
            return selection.map_initiative(
                store, code, country, title=title, place=place, partner=partner
            )

        def done(saved: records.Saved) -> None:
            for box in (self.title, self.place, self.partner):
                box.editor.set_value(None)
            self.title.editor.target().setFocus()
            self.session.tell(saved.changes)
            self.wrote.emit()

        self.session.write(self, work, done)

    def put_forward(self, item: Record) -> None:
        """Let a mapped initiative take part in the selection."""
        store = self.session.store
        code = i18n.left_to_right(str(item.get("code") or ""))

        def done(moved: Moved) -> None:
            words = translate("selection", "{code} takes part in the selection now.", code=code)
            offer_undo(self.session, words)
            self.session.tell(moved.changes)
            self.wrote.emit()

        self.session.write(self, lambda: selection.move(store, item.uid, "SUBMITTED"), done)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter in a field notes the line down."""
        if event.text() == "\r":
            self.map()
        else:
            super().keyPressEvent(event)

    def _line(self, item: Record) -> QVBoxLayout:
        code, title = str(item.get("code") or ""), str(item.get("title") or "")
        name = label(line_of(code, title), wrap=True)
        forward = button(
            translate("selection", "Put forward"),
            lambda: self.put_forward(item),
            drawing="arrow-right",
        )
        open_ = button(
            translate("initiatives", "Open"),
            lambda: self.session.go("initiative", uid=item.uid),
            kind="quiet",
        )
        for made in (forward, open_):
            made.setAccessibleName(
                translate("tables", "{field}: {value}", field=code or title,
                          value=made.accessibleName())
            )  # fmt: skip
        line = row(name, open_, forward, gap=8)
        line.setStretch(0, 1)
        lines = column(line, gap=0)
        if note := str(item.get("scaling_note") or ""):
            lines.addWidget(label(i18n.line_as_written(note), "small", wrap=True))
        return lines
