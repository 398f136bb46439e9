"""All records: every kind there is, in one generic list and form."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtWidgets import QStackedWidget

from app.base.text import translate
from app.domain import catalogue
from app.ui import theme
from app.ui.choice import Choice
from app.ui.icons import icon
from app.ui.page import Page
from app.ui.parts import button
from app.ui.records_shown import drawing_of, recorded
from app.ui.session import Session
from app.ui.tables.browser import RecordBrowser


class RecordsPage(Page):
    """One list per entity, chosen above."""

    entities: ClassVar[frozenset[str]] = frozenset(e.key for e in catalogue.ENTITIES)

    def __init__(self, session: Session) -> None:
        """Set the choice of the entity; lists are made when somebody chooses them."""
        super().__init__(session, translate("shell", "All records"))
        self._keys = [*recorded(), *(_reference() if session.at_headquarters() else ())]
        self._browsers: dict[str, RecordBrowser] = {}
        self.choice = Choice()
        self.choice.setAccessibleName(translate("tables", "Kind of record"))
        self.choice.setMinimumWidth(theme.px(240))
        self.choice.setMaxVisibleItems(24)
        for key in self._keys:
            name = translate("entities", catalogue.entity(key).plural)
            self.choice.addItem(icon(drawing_of(key), "muted"), name, key)
        self.headline.insertWidget(1, self.choice)
        gone = translate("tables", "Deleted records…")
        self.headline.addWidget(
            button(gone, lambda: session.go("deleted"), kind="quiet", drawing="trash-2")
        )
        self.headline.addWidget(
            button(translate("tables", "New"), self.add_record, kind="primary", drawing="plus")
        )
        self.stack = QStackedWidget()
        self.body.addWidget(self.stack, 1)
        self.choice.currentIndexChanged.connect(self._on_chosen)
        self._on_chosen(0)

    def browser(self) -> RecordBrowser:
        """Return the list that is shown."""
        return self._browsers[self._keys[self.choice.currentIndex()]]

    def arrive(self, entity: str = "", uid: str = "", **what: Any) -> None:  # noqa: ANN401
        """Show an entity, and a record of it."""
        if entity in self._keys:
            self.choice.setCurrentIndex(self._keys.index(entity))
        if uid and entity in self._keys:
            self.browser().show_record(uid)

    def take_focus(self) -> None:
        """Begin in the list."""
        self.browser().list.table.setFocus()

    def refresh(self) -> None:
        """Ask for the rows again."""
        self.browser().refresh()

    def add_record(self) -> None:
        """Begin a new record."""
        self.browser().add_record()

    def save(self) -> None:
        """Save the record beside the list."""
        self.browser().save()

    def turn_panel(self) -> None:
        """Hide the panel beside the list, or show it again."""
        self.browser().turn_panel()

    def print_page(self) -> None:
        """Put the list on paper as it is shown."""
        self.browser().print_list()

    def leave(self) -> bool:
        """Keep what was typed; nothing holds one back."""
        for browser in self._browsers.values():
            browser.keep()
        return True

    def _on_chosen(self, at: int) -> None:
        key = self._keys[at]
        if key not in self._browsers:
            self._browsers[key] = RecordBrowser(self.session, key, place=f"records.{key}")
            self.stack.addWidget(self._browsers[key])
        self.stack.setCurrentWidget(self._browsers[key])


def _reference() -> tuple[str, ...]:
    """Return the entities only headquarters writes."""
    return tuple(e.key for e in catalogue.ENTITIES if e.reference and e.key != "participation")
