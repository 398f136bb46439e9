"""The part of headquarters' settings about offices that forgot their passphrase."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QLayout, QVBoxLayout, QWidget

from app.base.text import translate
from app.domain.record import Changes
from app.services import rescue
from app.services.rescue import Request
from app.ui import i18n, prompts, theme
from app.ui.digits import digits_label, heard_line
from app.ui.errors import worded
from app.ui.pages.exchange_words import office_name
from app.ui.parts import band, button, card, clear, column, flow, label, row
from app.ui.secret_words import SecretWords
from app.ui.session import Session

_WIDTH = 560


class Recovery(QWidget):
    """Makes headquarters' recovery key, keeps a copy of it, and answers requests."""

    def __init__(self, session: Session) -> None:
        """Ask whether there is a key."""
        super().__init__()
        self.session = session
        self.words: SecretWords | None = None
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(theme.px(12))
        self.problem = label("", "problem", wrap=True)
        self.refresh()

    def refresh(self) -> None:
        """Ask again."""
        store = self.session.store
        self.session.write(self, lambda: rescue.has_key(store), self._show)

    def make(self) -> None:
        """Make the recovery key."""
        store = self.session.store
        self.session.write(self, lambda: rescue.make(store), self._on_key)

    def save(self) -> None:
        """Ask for words that close a copy for the safe."""
        self._ask(
            translate(
                "recovery",
                "This copy opens the databases of all offices. Keep it in a safe, and its"
                " passphrase somewhere else.",
            ),
            translate("recovery", "Save the copy…"),
            self._on_save,
            new=True,
        )

    def take(self) -> None:
        """Ask for the words of the copy from the safe."""
        self._ask(
            translate("recovery", "The passphrase of that copy, then the file."),
            translate("recovery", "Open the copy…"),
            self._on_take,
            new=False,
        )

    def look_at(self, path: Path) -> None:
        """Show whose request a file is, and the digits to compare."""
        store = self.session.store

        def show(found: Request) -> None:
            sheet = RescueSheet(self, self.session, path, found)
            sheet.open()

        self.session.write(self, lambda: rescue.look(store, path), show)

    def _on_request(self) -> None:
        title = translate("recovery", "Answer a request…")
        path = prompts.any_file(self, title, ("json",))
        if path is not None:
            self.look_at(path)

    def _show(self, there: bool) -> None:
        self._begin()
        if there:
            words = translate(
                "recovery",
                "Offices that verified headquarters, and took a package of it since, can be helped"
                " when they forget their passphrase.",
            )
            self._lines.addWidget(band(words, "good", "shield-check"))
            buttons = flow(
                button(
                    translate("recovery", "Answer a request…"),
                    self._on_request,
                    drawing="folder-open",
                ),
                button(translate("recovery", "Save a copy for the safe…"), self.save,
                       drawing="save"),
            )  # fmt: skip
        else:
            words = translate(
                "recovery",
                "There is no recovery key yet: an office that forgets its passphrase loses what it"
                " had not sent.",
            )
            self._lines.addWidget(band(words, "warn", "triangle-alert"))
            buttons = flow(
                button(translate("recovery", "Make the recovery key"), self.make, kind="primary"),
                button(translate("recovery", "Take the copy from the safe…"), self.take),
            )
        self._lines.addWidget(self.problem)
        self._lines.addLayout(buttons)

    def _ask(self, about: str, words: str, do: Callable[[], None], *, new: bool) -> None:
        self._begin()
        self.words = SecretWords(translate("unlock", "Passphrase"), new=new)
        self.words.entered.connect(do)
        for part in (label(about, wrap=True), self.words, self.problem):
            self._lines.addWidget(part)
        cancel = button(translate("settings", "Cancel"), self.refresh, kind="quiet")
        go = button(words, do, kind="primary")
        self._lines.addLayout(row(cancel, 0, go))
        self.words.setFocus()

    def _on_save(self, target: Path | None = None) -> None:
        if self.words is None or self._lacks(self.words):
            return
        title, words = translate("recovery", "Save the copy…"), self.words.words()
        name = translate("recovery", "recovery key of headquarters")
        chosen = target or prompts.new_file(self, title, f"{name}.age", "*.age")
        if chosen is None:
            return
        store = self.session.store

        def done(_: object) -> None:
            self.refresh()
            said = translate("recovery", "{file} is written.", file=i18n.left_to_right(chosen.name))
            self.session.say(said, "good")

        self.session.write(self, lambda: rescue.save(store, chosen, words), done, self._on_failed)

    def _on_take(self, source: Path | None = None) -> None:
        if self.words is None or not self.words.words():
            return
        words = self.words.words()
        title = translate("recovery", "Open the copy…")
        chosen = source or prompts.any_file(self, title, ("age",))
        if chosen is not None:
            store = self.session.store
            self.session.write(
                self, lambda: rescue.take(store, chosen, words), self._on_key, self._on_failed
            )

    def _on_key(self, changes: Changes) -> None:
        said = translate(
            "recovery", "The recovery key is here. Offices hear of it with your next packages."
        )
        self.session.say(said, "good")
        self.session.tell(changes)
        self.refresh()

    def _on_failed(self, error: Exception) -> None:
        self.problem.setText(worded(error))

    def _lacks(self, words: SecretWords) -> bool:
        self.problem.setText(words.problem())
        return bool(words.problem())

    def _begin(self) -> None:
        self.problem.setParent(None)
        self.problem.setText("")
        self.words = None
        clear(self._lines)


class RescueSheet(QDialog):
    """Says whom to ring about a request and what to compare, then writes the answer."""

    answered = Signal()

    def __init__(self, parent: QWidget, session: Session, path: Path, found: Request) -> None:
        """Show the digits, with the line for those that are heard."""
        super().__init__(parent)
        self._session, self._path, self._found = session, path, found
        office = office_name(found.office)
        title = translate("recovery", "Does {office} ask for help?", office=office)
        self.setWindowTitle(title)
        self.setFixedWidth(theme.px(_WIDTH))
        self.heard, self._typing = heard_line()
        self.problem = label("", "problem", wrap=True)
        story = translate(
            "recovery",
            "The request was made on “{laptop}”, {office}: its passphrase is forgotten. Ring"
            " {office} at a number you knew before, never at one that came with the file. Ask"
            " whether they made a request, and have them read out its digits.",
            laptop=i18n.as_written(found.laptop or found.office),
            office=office,
        )
        parts: list[QWidget | QLayout | int] = [
            label(title, "heading", wrap=True),
            label(story, wrap=True),
        ]
        if found.again:
            before = translate(
                "recovery", "This request was answered before. That answer works only once."
            )
            parts.append(band(before, "info", "info"))
        close = button(translate("charts", "Close"), self.reject, kind="quiet")
        if found.revoked:
            lost = translate(
                "recovery",
                "This laptop was reported lost, and its key is revoked. Nobody gets an answer.",
            )
            parts += [band(lost, "bad", "ban"), row(0, close)]
        else:
            parts += [*self._comparing(), 0, row(close, 0, self._go())]
        self.setLayout(column(*parts, gap=12, margin=24))
        (close if found.revoked else self.heard).setFocus()

    def answer(self, target: Path | None = None) -> None:
        """Write the answer, if the digits are the right ones."""
        typed = self.heard.text().strip()
        if not typed:
            self.heard.setFocus()
            return
        title = translate("recovery", "Write the answer…")
        name = translate("recovery", "answer {request}", request=self._path.stem)
        chosen = target or prompts.new_file(self, title, f"{name}.json", "*.json")
        if chosen is None:
            return
        store, path = self._session.store, self._path

        def done(_: object) -> None:
            self.accept()
            said = translate(
                "recovery",
                "{file} is written. Send it to {office}: it opens that database, there and once.",
                file=i18n.left_to_right(chosen.name),
                office=office_name(self._found.office),
            )
            self._session.say(said, "good")
            self.answered.emit()

        self._session.write(
            self, lambda: rescue.answer(store, path, typed, chosen), done, self._on_failed
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: as high as its words need at this width."""
        inner = self.layout()
        if inner is not None:
            inner.activate()
            self.setMinimumHeight(inner.totalHeightForWidth(self.width()))
        super().showEvent(event)

    def _comparing(self) -> list[QWidget | QLayout | int]:
        line = column(*self._typing, self.problem, gap=4)
        return [card(digits_label(self._found.shown), margin=12), line]

    def _go(self) -> QWidget:
        made = button(
            translate("recovery", "Write the answer…"), self.answer, kind="primary", drawing="check"
        )
        made.setDefault(True)
        return made

    def _on_failed(self, error: Exception) -> None:
        self.problem.setText(worded(error))
        self.heard.selectAll()
        self.heard.setFocus()
