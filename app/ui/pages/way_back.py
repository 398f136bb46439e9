"""The button at the head of a page one comes to from another: back to where one came from."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from app.base.text import translate
from app.ui.parts import button, row
from app.ui.session import Session


class WayBack(QWidget):
    """Leads to the exchange, unless a page said otherwise."""

    def __init__(self, session: Session) -> None:
        """Lead to the exchange."""
        super().__init__()
        self.page = "exchange"
        self._button: QPushButton = button(
            "", lambda: session.go(self.page), kind="quiet", drawing="arrow-left"
        )
        self.setLayout(row(self._button))
        self.lead_to(self.page)

    def lead_to(self, page: str) -> None:
        """Lead to this page from now on: ``exchange`` or ``reception``."""
        self.page = page
        words = translate("receipt", "Back to the exchange")
        if page == "reception":
            words = translate("receipt", "Back to the reception")
        self._button.setText(f"\u2009{words}")
        self._button.setAccessibleName(words)
