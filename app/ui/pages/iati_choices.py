"""What headquarters decides about its files for IATI: whose they are, and where the lists stand."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QLineEdit, QWidget

from app.base.text import translate
from app.services import iati
from app.ui.pages.library_words import code_name
from app.ui.parts import Flow, chip, column, holder, label
from app.ui.session import Session


class IatiChoices(QWidget):
    """Every choice takes effect with the next file."""

    def __init__(self, session: Session) -> None:
        """Ask what was chosen."""
        super().__init__()
        self.session = session
        self._flow = Flow()
        self.address = QLineEdit()
        self.address.setPlaceholderText("https://")
        name = translate("iati", "Address of our code lists on the web")
        self.address.setAccessibleName(name)
        self.address.editingFinished.connect(self._publish)
        self._known = ""
        self.setLayout(column(holder(self._flow), 4, label(name, "label"), self.address, gap=4))
        store = session.store
        session.ask(self, lambda: (iati.reporter(store), iati.lists_at(store)), self._show)

    def _show(self, found: tuple[str, str]) -> None:
        chosen, self._known = found
        self.address.setText(self._known)
        names = {"": translate("iati", "The lead agency of each programme")}
        names |= {agency: code_name("agencies", agency) for agency in iati.REPORTERS}
        for agency, words in names.items():
            made = chip(words, checked=agency == chosen)
            made.setAutoExclusive(True)
            made.clicked.connect(partial(self._choose, agency))
            self._flow.addWidget(made)

    def _choose(self, agency: str, _: bool = False) -> None:  # noqa: FBT002  (Qt's)
        self.session.write(self, lambda: iati.choose_reporter(self.session.store, agency))

    def _publish(self) -> None:
        text = self.address.text().strip()
        if text == self._known:
            return

        def done(address: str) -> None:
            self._known = address
            self.address.setText(address)

        self.session.write(self, lambda: iati.publish_lists_at(self.session.store, text), done)
