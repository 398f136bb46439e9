"""What the exchange asks of a person: packages that did not come, requests, what was refused."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from app.base.text import translate
from app.services import exchange
from app.ui import i18n, theme
from app.ui.jobs import ProcessJob
from app.ui.pages.exchange_words import office_name
from app.ui.pages.job_line import JobLine
from app.ui.parts import button, card, clear, column, label, picture, row
from app.ui.session import Session

_LINES = 6
"""Lines of detail shown beneath a sentence; the rest is counted."""


class MattersPanel(QWidget):
    """Cards for gaps, requests and refusals; nothing is shown where there is nothing."""

    written = Signal()
    heard = Signal(int)
    """How many offices were heard from."""

    def __init__(self, session: Session, folder: Callable[[], Path]) -> None:
        """Ask for them.

        Args:
            session: the open database.
            folder: where files are written to.
        """
        super().__init__()
        self.session = session
        self._folder = folder
        self.line = JobLine()
        self._cards = QVBoxLayout()
        self._cards.setSpacing(theme.px(16))
        self.setLayout(column(self.line, self._cards, gap=0))
        self.setVisible(False)

    def ask(self) -> None:
        """Ask again."""
        store = self.session.store
        self.session.ask(self, lambda: exchange.matters(store), self.show_matters)

    def show_matters(self, found: exchange.Matters) -> None:
        """Show what there is."""
        self.heard.emit(found.heard)
        clear(self._cards)
        made = [
            self._refused(found.refused),
            self._requests(found.requests),
            self._gaps(found.gaps),
        ]
        for each in filter(None, made):
            self._cards.addWidget(each)
        self.setVisible(any(made))

    def ask_office(self, office: str) -> None:
        """Write a request to send again, in a child process."""
        write_request(self.session, self.line, office, self._folder(), self.written.emit)

    def _gaps(self, gaps: tuple[exchange.GapLine, ...]) -> QWidget | None:
        items: list[QWidget | QLayout | int] = []
        offices: set[str] = set()
        for gap in gaps:
            ask = None
            if gap.office and gap.office not in offices:
                offices.add(gap.office)
                ask = button(
                    translate("exchange", "Write a request"),
                    lambda office=gap.office: self.ask_office(office),  # type: ignore[misc]
                    kind="plain" if gap.lacking else "quiet",
                    drawing="send",
                )
            items.append(_entry(gap.message, gap.detail, ask))
        name = translate("exchange", "What did not come")
        return _card("inbox", name, items)

    def _requests(self, requests: tuple[exchange.RequestLine, ...]) -> QWidget | None:
        items: list[QWidget | QLayout | int] = []
        for line in requests:
            done = None
            if line.ours:
                done = button(
                    translate("exchange", "Withdraw"),
                    lambda line=line: self._settle(lambda: self._withdraw(line.id)),  # type: ignore[misc]
                    kind="quiet",
                )
            items.append(_entry(line.message, line.detail, done))
        return _card("history", translate("exchange", "Asked to send again"), items)

    def _refused(self, refused: tuple[exchange.Refusal, ...]) -> QWidget | None:
        items: list[QWidget | QLayout | int] = []
        for found in refused:
            done = button(
                translate("exchange", "Settled"),
                lambda keys=found.keys: self._settle(  # type: ignore[misc]
                    lambda: exchange.settle_refusals(self.session.store, keys)
                ),
                drawing="check",
            )
            titles = tuple(i18n.line_as_written(title or uid) for _, uid, title in found.records)
            items.append(_entry(found.message, (found.remedy, *titles), done))
        return _card("ban", translate("exchange", "What was refused"), items)

    def _withdraw(self, name: str) -> None:
        exchange.withdraw(self.session.store, name)

    def _settle(self, work: Callable[[], None]) -> None:
        self.session.write(self, work, lambda _: self.written.emit())


def write_request(
    session: Session, line: JobLine, office: str, folder: Path, done: Callable[[], object]
) -> None:
    """Write a request to send again, in a child process, and say where it is.

    Args:
        session: the open database.
        line: shows the work; while it shows other work, nothing is begun.
        office: whom to ask.
        folder: gets the file.
        done: called when it is written.
    """
    if line.job is not None:
        return

    def on_written(answer: dict[str, Any]) -> None:
        words = translate(
            "exchange",
            "{file} is written. Send it to {office}: its next package brings what is missing.",
            file=i18n.left_to_right(Path(str(answer.get("path", ""))).name),
            office=office_name(office),
        )
        session.say(words, "good")
        done()

    job = ProcessJob(["request", str(session.who.database), office, "--out", str(folder)], line)
    job.succeeded.connect(on_written)
    job.failed.connect(session.refuse)
    line.watch(job, translate("exchange", "Writing the request"))
    job.start()


def _card(drawing: str, name: str, items: list[QWidget | QLayout | int]) -> QWidget | None:
    if not items:
        return None
    head = row(picture(drawing, "warn"), label(name, "heading"), 0)
    return card(head, *items, gap=12)


def _entry(message: str, detail: tuple[str, ...], action: QWidget | None) -> QLayout:
    """One matter: its sentence, the lines beneath, and what can be done."""
    words = [label(message, wrap=True)]
    words += [label(line, "small", wrap=True) for line in detail[:_LINES]]
    if len(detail) > _LINES:
        words.append(label(translate("home", "and %n more", len(detail) - _LINES), "small"))
    side = column(*words, gap=2)
    if action is None:
        return side
    line = row(side, column(action, 0), gap=12)
    line.setStretch(0, 1)
    return line
