"""Partners, activities and money: a list with the chosen record beside it."""

from __future__ import annotations

from typing import Any, ClassVar

from app.base.text import QT_TRANSLATE_NOOP, translate
from app.ui.page import Page
from app.ui.parts import button
from app.ui.session import Session
from app.ui.tables.browser import RecordBrowser


class ListPage(Page):
    """Base of the pages that show one entity."""

    entity: ClassVar[str] = ""
    begins: ClassVar[str] = ""
    """What its button says, English, of the context ``shell``; the search says the same."""
    columns: ClassVar[tuple[str, ...]] = ()
    order: ClassVar[tuple[tuple[str, bool], ...]] = ()

    def __init__(self, session: Session, title: str) -> None:
        """Set list and form."""
        super().__init__(session, title)
        begin = translate("shell", self.begins)
        self.headline.addWidget(button(begin, self.add_record, kind="primary", drawing="plus"))
        self.browser = RecordBrowser(session, self.entity, columns=self.columns, order=self.order)
        self.body.addWidget(self.browser, 1)

    def arrive(self, uid: str = "", **what: Any) -> None:  # noqa: ANN401  (as in Page)
        """Show a record, when one is named."""
        if uid:
            self.browser.show_record(uid)

    def take_focus(self) -> None:
        """Begin in the list."""
        self.browser.list.table.setFocus()

    def refresh(self) -> None:
        """Ask for the rows again."""
        self.browser.refresh()

    def add_record(self) -> None:
        """Begin a new record."""
        self.browser.add_record()

    def save(self) -> None:
        """Save the record beside the list."""
        self.browser.save()

    def turn_panel(self) -> None:
        """Hide the panel beside the list, or show it again."""
        self.browser.turn_panel()

    def print_page(self) -> None:
        """Put the list on paper as it is shown."""
        self.browser.print_list()

    def leave(self) -> bool:
        """Keep what was typed; nothing holds one back."""
        self.browser.keep()
        return True


class PartnersPage(ListPage):
    """The directory of organisations."""

    entity = "organisation"
    begins = QT_TRANSLATE_NOOP("shell", "New partner")
    entities = frozenset({"organisation"})
    columns = ("name", "type", "base_country", "networks")
    order = (("name", False),)

    def __init__(self, session: Session) -> None:
        """Set the page."""
        super().__init__(session, translate("shell", "Partners"))
        if session.at_headquarters():
            name = translate("shell", "Possible doubles")
            look = button(name, lambda: session.go("doubles"), drawing="building-2")
            self.headline.insertWidget(self.headline.count() - 1, look)


class ActivitiesPage(ListPage):
    """The work plan of all initiatives."""

    entity = "activity"
    begins = QT_TRANSLATE_NOOP("shell", "New activity")
    entities = frozenset({"activity", "initiative"})
    columns = ("title", "kind", "status", "due_on", "held_on", "initiative")
    order = (("due_on", False),)

    def __init__(self, session: Session) -> None:
        """Set the page."""
        super().__init__(session, translate("shell", "Activities"))


class MoneyPage(ListPage):
    """Budgets, receipts, spending and co-funding."""

    entity = "funding_line"
    begins = QT_TRANSLATE_NOOP("shell", "New line of money")
    entities = frozenset({"funding_line", "initiative"})
    columns = ("initiative", "kind", "source", "paid_on", "amount", "label")
    order = (("paid_on", True),)

    def __init__(self, session: Session) -> None:
        """Set the page."""
        super().__init__(session, translate("shell", "Money"))
