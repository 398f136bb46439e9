"""Beneficiaries: the grid of one initiative, chosen above it."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtWidgets import QStackedWidget, QWidget

from app.base.text import translate
from app.services import queries
from app.ui import theme
from app.ui.choice import Choice
from app.ui.page import Page
from app.ui.pages.figures import FiguresGrid
from app.ui.parts import button, empty_state
from app.ui.session import Session


class BeneficiariesPage(Page):
    """Numbers of people, never their names."""

    entities: ClassVar[frozenset[str]] = frozenset({"initiative", "beneficiary_figure"})

    def __init__(self, session: Session) -> None:
        """Ask which initiatives there are."""
        super().__init__(session, translate("shell", "Beneficiaries"))
        self.choice = Choice()
        self.choice.setAccessibleName(translate("shell", "Initiative"))
        self.choice.setMinimumWidth(theme.px(240))
        self.choice.setMaximumWidth(theme.px(520))
        self.choice.setSizeAdjustPolicy(
            Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.choice.setMinimumContentsLength(40)
        self.headline.insertWidget(1, self.choice)
        self.stack = QStackedWidget()
        self.body.addWidget(self.stack, 1)
        self.grid: FiguresGrid | None = None
        self.choice.currentIndexChanged.connect(self._on_chosen)
        self._ask()

    def arrive(self, uid: str = "", **what: Any) -> None:  # noqa: ANN401  (as in Page)
        """Show an initiative, when one is named."""
        at = self.choice.findData(uid) if uid else -1
        if at >= 0:
            self.choice.setCurrentIndex(at)

    def print_page(self) -> None:
        """Put the numbers that are shown on paper."""
        grid = self.grid
        if grid is None:
            super().print_page()
            return
        from app.ui.pages.page_papers import grid_report
        from app.ui.paper import offer

        about = self.choice.currentText()
        offer(self, self.session, lambda take: take(grid_report(about, grid)))

    def refresh(self) -> None:
        """Ask again, keeping the initiative."""
        self._ask()
        if self.grid is not None:
            self.grid.refresh()

    def _ask(self) -> None:
        store = self.session.store
        self.session.ask(self, lambda: queries.options(store, "initiative"), self._on_options)

    def _on_options(self, options: list[tuple[str, str]]) -> None:
        kept = self.choice.currentData()
        self.choice.blockSignals(True)
        self.choice.clear()
        for uid, title in options:
            self.choice.addItem(title, uid)
        self.choice.setCurrentIndex(max(0, self.choice.findData(kept)))
        self.choice.blockSignals(False)
        self.choice.setVisible(bool(options))
        if options:
            self._on_chosen(self.choice.currentIndex())
        elif self.grid is None:
            self.stack.addWidget(self._nothing())

    def _nothing(self) -> QWidget:
        begin = button(
            translate("home", "Record an initiative"),
            lambda: self.session.go("initiative", uid=""),
            kind="primary",
            drawing="plus",
        )
        return empty_state(
            "users",
            translate("shell", "Beneficiaries"),
            translate("figures", "People are counted per initiative. Record one first."),
            begin,
        )

    def _on_chosen(self, at: int) -> None:
        uid = self.choice.itemData(at)
        if not uid or (self.grid is not None and self.grid.initiative == uid):
            return
        if self.grid is not None:
            self.stack.removeWidget(self.grid)
            self.grid.deleteLater()
        self.grid = FiguresGrid(self.session, uid)
        self.stack.addWidget(self.grid)
        self.stack.setCurrentWidget(self.grid)
