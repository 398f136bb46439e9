"""Initiatives: the list, and beside it what one needs to know of the chosen one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from app.base.text import translate
from app.domain.record import Record
from app.services import queries
from app.ui import i18n
from app.ui.page import Page
from app.ui.parts import button, column, holder, scroll
from app.ui.session import Session
from app.ui.tables.beside import Beside
from app.ui.tables.record_list import RecordList

if TYPE_CHECKING:
    from app.ui.pages.summary import InitiativeSummary

_COLUMNS = ("code", "title", "status", "grant_amount", "duration_months", "round")
_SIDE = 340


class InitiativesPage(Page):
    """All initiatives of this database; Enter opens one."""

    entities: ClassVar[frozenset[str]] = frozenset(
        {"initiative", "partnership", "location", "beneficiary_figure"}
    )

    def __init__(self, session: Session) -> None:
        """Set list and side panel."""
        super().__init__(session, translate("shell", "Initiatives"))
        self.headline.addWidget(
            button(
                translate("initiatives", "New initiative"), self.add_record, kind="primary",
                drawing="plus",
            )
        )  # fmt: skip
        self.list = RecordList(session, "initiative", columns=_COLUMNS, order=(("code", False),))
        self._summary: InitiativeSummary | None = None
        self._inside = column(margin=16)
        inside = scroll(holder(self._inside), name="clear")
        self.beside = Beside(session, self.list, inside, _SIDE)
        self.body.addWidget(self.beside, 1)
        self.list.selected.connect(self._on_selected)
        self.list.opened.connect(self._open)
        self.list.wanted.connect(self.add_record)
        self.list.tools.printing.connect(self.print_page)
        self.list.tools.pasted.connect(self._on_pasted)

    @property
    def summary(self) -> InitiativeSummary:
        """Return what the panel shows; it is made when somebody first needs it."""
        if self._summary is None:
            from app.ui.pages.summary import InitiativeSummary

            self._summary = InitiativeSummary(self.session)
            self._summary.opened.connect(self._open)
            self._inside.addWidget(self._summary)
        return self._summary

    def arrive(self, uid: str = "", **what: Any) -> None:  # noqa: ANN401  (as in Page)
        """Put the cursor on an initiative, when one is named; filter by status, or by a way."""
        self.list.look_for_drafts()
        for key in ("status", "owner"):
            if code := what.get(key):
                self.list.bar.choose(key, [str(code)])
        if way := what.get("way"):
            self.list.bar.take({str(way): [str(what.get("code") or "")]}, "")
        if uid:
            self.list.choose(uid)
            self._on_selected(uid)

    def take_focus(self) -> None:
        """Begin in the list."""
        self.list.table.setFocus()

    def refresh(self) -> None:
        """Ask for list and panel again."""
        self.list.ask()
        if (uid := self.list.uid()) and self.beside.shown():
            self._on_selected(uid)

    def add_record(self) -> None:
        """Begin a new initiative on a page of its own."""
        self.session.go("initiative", uid="")

    def turn_panel(self) -> None:
        """Hide the panel, or show it again."""
        self.list.tools.turn_panel()

    def print_page(self) -> None:
        """Put the list on paper as it is shown."""
        from app.ui.tables.list_paper import print_list

        print_list(self, self.list)

    def _on_pasted(self, text: str) -> None:
        self.beside.close_panel()
        self.list.paste(text, {})

    def _open(self, uid: str) -> None:
        self.session.go("initiative", uid=uid)

    def _on_selected(self, uid: str) -> None:
        if not uid:
            self.beside.close_panel()
            return
        if not (self.beside.follows() or self.beside.shown()):
            return
        store = self.session.store

        def work() -> tuple[Record | None, dict[str, list[Record]], dict[str, str]]:
            from app.services import records

            record = records.get(store, uid)
            below = records.children(store, uid) if record else {}
            partners = [str(r.get("organisation")) for r in below.get("partnership", [])]
            return record, below, queries.titles(store, partners)

        def done(found: tuple[Record | None, dict[str, list[Record]], dict[str, str]]) -> None:
            record, below, titles = found
            if record is None or uid != self.list.uid() or len(self.list.numbers()) > 1:
                return
            self.beside.follow()
            self.beside.name(i18n.line_as_written(str(record.get("title") or "")))
            self.summary.show_record(record, below, titles)

        self.session.ask(self, work, done)
