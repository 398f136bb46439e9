"""The receipt of one package: to read, to print on one page, and to confirm by phone."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from app.base.errors import AppError
from app.base.text import translate
from app.services import exchange
from app.ui import i18n, paper, theme
from app.ui.page import Page
from app.ui.pages.arrivals import ArrivalsCard
from app.ui.pages.exchange_words import office_name
from app.ui.pages.receipt_paper import receipt_report
from app.ui.pages.trust_words import seal_line
from app.ui.pages.way_back import WayBack
from app.ui.parts import band, button, card, clear, column, holder, label, row, scroll
from app.ui.session import Session
from app.ui.turning import Turning

_WIDTH, _BESIDE = 640, 440


class ReceiptPage(Page):
    """One page, as it is printed; below it the way to each record."""

    def __init__(self, session: Session) -> None:
        """Begin empty."""
        super().__init__(session, translate("shell", "Receipt"))
        self._package = ""
        self.shown: exchange.ReceiptPage | None = None
        self.print_button = button(translate("receipt", "Print…"), self._on_print)
        self.pdf_button = button(
            translate("receipt", "Save as PDF…"), self._on_pdf, kind="primary", drawing="save"
        )
        self.way_back = WayBack(session)
        for each in (self.way_back, self.print_button, self.pdf_button):
            self.headline.addWidget(each)
        self._inner = column(gap=16)
        self.body.addWidget(scroll(holder(self._inner)), 1)
        self.arrivals = ArrivalsCard(session)
        self.code_box = QLineEdit()
        self.code_box.setAccessibleName(translate("receipt", "The code heard by phone"))
        self.code_box.setPlaceholderText(i18n.left_to_right("000 000 000 000"))
        self.code_box.setMinimumHeight(theme.px(32))
        self.code_box.returnPressed.connect(self._on_confirm)

    def arrive(self, package: str = "", back: str = "exchange", **what: Any) -> None:  # noqa: ANN401
        """Show the receipt of a package."""
        del what
        self.way_back.lead_to(back)
        self._package = package or self._package
        self.refresh()

    def refresh(self) -> None:
        """Ask again."""
        store, package = self.session.store, self._package
        if package:
            self.session.ask(self, lambda: exchange.receipt(store, package), self._show)

    def _show(self, found: exchange.ReceiptPage) -> None:
        self.shown = found
        self.code_box.setParent(None)
        clear(self._inner)
        received = found.state in {"received", "confirmed"}
        self.print_button.setVisible(received)
        self.pdf_button.setVisible(received)
        if found.state in {"waiting", "spoken"}:
            for each in (self._facts(found), self._phone(found)):
                each.setMaximumWidth(theme.px(_WIDTH))
                self._inner.addWidget(each)
        else:
            facts = self._facts(found)
            facts.setMaximumWidth(theme.px(_WIDTH))
            self.arrivals = ArrivalsCard(self.session)
            self.arrivals.show_package(found.package if found.state == "received" else "")
            beside = column(self.arrivals, 0, gap=0)
            self._inner.addWidget(Turning((facts, 1, _BESIDE), (holder(beside), 1, _BESIDE)))
        self._inner.addStretch(1)

    def _facts(self, found: exchange.ReceiptPage) -> QWidget:
        inner = [label(found.title, "heading", wrap=True)]
        lines = [
            row(_narrow(label(name, "muted", wrap=True)), label(value, wrap=True), gap=16)
            for name, value in found.facts
        ]
        if found.signature:
            name = _narrow(label(translate("trust", "Signature"), "muted", wrap=True))
            lines.insert(0, row(name, seal_line(found.signature), gap=16))
        for line in lines:
            line.setStretch(1, 1)
        refused = [band(why, "warn") for why in found.refused]
        code = []
        if found.code:
            digits = label(i18n.left_to_right(found.code), "number")
            digits.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            digits.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            hint = translate(
                "receipt", "Read this code out by phone: it confirms the package before this "
                "receipt arrives.",
            )  # fmt: skip
            code = [
                label(translate("receipt", "Code"), "label"),
                digits,
                label(hint, "small", wrap=True),
            ]
        return card(*inner, *code, *refused, *lines, gap=8)

    def _phone(self, found: exchange.ReceiptPage) -> QWidget:
        """Let the person type the code that {office} reads out."""
        words = translate(
            "receipt",
            "Ask {office} for the code of its receipt: twelve digits, in Exchange beside the "
            "package. It confirms the package now; the receipt itself follows with their next one.",
            office=office_name(found.office),
        )
        confirm = button(
            translate("receipt", "Confirm by phone"), self._on_confirm, kind="primary",
            drawing="check",
        )  # fmt: skip
        line = row(self.code_box, confirm)
        line.setStretch(0, 1)
        self.code_box.clear()
        self.code_box.setVisible(True)
        heading = label(translate("receipt", "The code heard by phone"), "heading")
        return card(heading, label(words, "muted", wrap=True), line, gap=12)

    def _on_confirm(self) -> None:
        store, package, spoken = self.session.store, self._package, self.code_box.text()
        self.session.write(
            self,
            lambda: exchange.confirm_by_phone(store, package, spoken),
            self._on_confirmed,
            self._on_wrong,
        )

    def _on_wrong(self, error: Exception) -> None:
        self.session.refuse(error)
        if isinstance(error, AppError):
            self.code_box.selectAll()
            self.code_box.setFocus()

    def _on_confirmed(self, outcome: str) -> None:
        if outcome == "whole":
            self.session.say(translate("receipt", "Confirmed: all of it is in."), "good")
        else:
            self.session.say(
                translate(
                    "receipt",
                    "It arrived, but some of it waits or was refused. Their receipt will say what.",
                ),
                "warn",
            )
        self.refresh()

    def print_page(self) -> None:
        """Print the receipt, where there is one."""
        if not self.print_button.isHidden():
            self._on_print()

    def _on_print(self) -> None:
        if self.shown is not None:
            paper.send(self, self.session, receipt_report(self.shown))

    def _on_pdf(self) -> None:
        if self.shown is None:
            return
        name = translate("receipt", "receipt {number}", number=self.shown.number)
        paper.keep(self, self.session, receipt_report(self.shown), name)


def _narrow(words: QWidget) -> QWidget:
    words.setFixedWidth(theme.px(200))
    return words
