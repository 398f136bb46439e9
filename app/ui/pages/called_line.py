"""Settings: how the officer who works on a server's database is called."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from app.base.text import translate
from app.services import calling
from app.services.who import Who
from app.ui import i18n
from app.ui.parts import button, column, label, row
from app.ui.session import Session


class CalledLine(QWidget):
    """Says as whom the server knows the person, and takes a name for colleagues to read."""

    def __init__(self, session: Session) -> None:
        """Ask for the name at once."""
        super().__init__()
        self.session = session
        store = session.store
        known = translate(
            "settings", "The server knows you as {login}.", login=i18n.isolate(store.login)
        )
        self.name = QLineEdit()
        self.name.setMaxLength(calling.LONGEST)
        title = translate("settings", "Your name, for colleagues at headquarters")
        self.name.setAccessibleName(title)
        self.name.returnPressed.connect(self.keep)
        self.button = button(translate("settings", "Keep the name"), self.keep)
        line = row(self.name, self.button, gap=8)
        line.setStretch(0, 1)
        self.setLayout(
            column(label(known, wrap=True), column(label(title, "label"), line, gap=2), gap=8)
        )
        session.ask(self, lambda: calling.called(store), self.name.setText)

    def keep(self) -> None:
        """Let what is done from now on bear this name."""
        store, words = self.session.store, self.name.text()

        def done(who: Who) -> None:
            self.session.who = who
            said = translate(
                "settings", "What you do from now on bears this name: {name}", name=who.officer
            )
            self.session.say(said, "good")

        self.session.write(self, lambda: calling.call_me(store, words), done)
