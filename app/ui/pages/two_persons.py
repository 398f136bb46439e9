"""The part of the signatures at headquarters where two persons decide on trust."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.base.text import translate
from app.domain.record import Changes
from app.services import two_persons
from app.services.two_persons import Waiting
from app.ui import i18n
from app.ui.parts import button, chip, clear, column, flow, holder, label
from app.ui.session import Session


class TwoPersons(QWidget):
    """Says whether two decide, takes the name of who sits here, and lists what waits."""

    changed = Signal(Changes)
    """Something counts now that was proposed before, or two decide from now on."""

    def __init__(self, session: Session) -> None:
        """Show nothing yet; see ``show_state``."""
        super().__init__()
        self.session = session
        self.on = False
        self.chosen = chip(translate("trust", "Two persons decide on trust"))
        self.chosen.clicked.connect(self._on_chosen)
        self.person = QLineEdit()
        name = translate("trust", "Your name")
        self.person.setAccessibleName(name)
        self.person.setPlaceholderText(name)
        self._about = label(
            translate(
                "trust",
                "One person verifies or revokes a laptop, another confirms it here under her or his"
                " own name; only then it counts. The names are not proven: they say who answers"
                " for it.",
            ),
            "small",
            wrap=True,
        )
        self._waiting = column(gap=8)
        self.setLayout(
            column(
                flow(self.chosen), self._about, self.person, holder(self._waiting), gap=8
            )
        )  # fmt: skip

    def show_state(self, waiting: list[Waiting], *, on: bool) -> None:
        """Show whether two decide, and what waits."""
        self.on = on
        self.chosen.setChecked(on)
        self._about.setVisible(on)
        self.person.setVisible(on and not self.session.who.officer)
        clear(self._waiting)
        for each in waiting:
            self._waiting.addWidget(self._line(each))

    def confirm(self, waiting: Waiting) -> None:
        """Confirm what somebody else proposed."""
        store, person = self.session.store, self.person.text()

        def done(answer: tuple[Waiting, Changes]) -> None:
            self.session.say(translate("trust", "Confirmed. It counts from now on."), "good")
            self._over(answer[1])

        self.session.write(self, lambda: two_persons.confirm(store, waiting.name, person), done)

    def drop(self, waiting: Waiting) -> None:
        """Drop what somebody proposed."""
        store, person = self.session.store, self.person.text()
        self.session.write(
            self,
            lambda: two_persons.refuse(store, waiting.name, person),
            lambda _: self._over(Changes()),
        )

    def _on_chosen(self) -> None:
        store, person = self.session.store, self.person.text()
        if not self.on:
            self.session.write(self, lambda: two_persons.turn_on(store), self._over)
            return
        self.chosen.setChecked(True)  # until a second person confirms it
        self.session.write(
            self,
            lambda: two_persons.propose_alone(store, person),
            lambda _: self._over(Changes()),
        )

    def _over(self, changes: Changes) -> None:
        self.person.clear()
        self.changed.emit(changes)

    def _line(self, waiting: Waiting) -> QWidget:
        known = {
            "verified": translate(
                "trust",
                "{name} verified “{laptop}”. A second person confirms it.",
                name=i18n.as_written(waiting.by),
                laptop=i18n.as_written(waiting.label),
            ),
            "revoked": translate(
                "trust",
                "{name} wants to revoke “{laptop}”. A second person confirms it.",
                name=i18n.as_written(waiting.by),
                laptop=i18n.as_written(waiting.label),
            ),
            "alone": translate(
                "trust",
                "{name} wants one person alone to decide again. A second person confirms it.",
                name=i18n.as_written(waiting.by),
            ),
        }
        yes = button(translate("trust", "Confirm"), partial(self.confirm, waiting))
        no = button(translate("trust", "Drop"), partial(self.drop, waiting), kind="quiet")
        return holder(column(label(known[waiting.what], wrap=True), flow(yes, no), gap=4))
