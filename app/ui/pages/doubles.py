"""Possible doubles, at headquarters: organisations of two offices side by side, to be tied."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QSizePolicy, QWidget

from app.base.text import translate
from app.services import aliases
from app.services.aliases import Likely, Member, Tie, Tied
from app.ui import i18n, theme
from app.ui.finding import offer_undo
from app.ui.page import Page
from app.ui.pages.library_words import code_name
from app.ui.parts import button, card, clear, column, empty_state, holder, label, row, scroll
from app.ui.session import Session

Found = tuple[list[Likely], list[Tie]]


class DoublesPage(Page):
    """What may be the same above, what was tied already below."""

    entities: ClassVar[frozenset[str]] = frozenset({"organisation", "alias"})

    def __init__(self, session: Session) -> None:
        """Set the page and ask."""
        super().__init__(session, translate("shell", "Possible doubles"))
        self._lines = column(gap=8)
        self._lines.setContentsMargins(0, 0, theme.px(8), 0)
        self.body.addWidget(scroll(holder(self._lines)), 1)
        self.refresh()

    def refresh(self) -> None:
        """Ask again."""
        store = self.session.store

        def work() -> Found:
            return aliases.likely(store), aliases.ties(store)

        self.session.ask(self, work, self._show)

    def _show(self, found: Found) -> None:
        pairs, ties = found
        clear(self._lines)
        if not pairs and not ties:
            self._lines.addWidget(_nothing(), 1)
            return
        words = translate(
            "doubles",
            "Tied organisations count once in every total. Nothing is merged, no office sees the "
            "other's, and a tie can be taken back.",
        )
        self._lines.addWidget(label(words, "muted", wrap=True))
        for pair in pairs:
            self._lines.addWidget(self._pair(pair))
        if ties:
            self._lines.addSpacing(theme.px(16))
            self._lines.addWidget(label(translate("doubles", "Tied"), "heading"))
        for tie in ties:
            self._lines.addWidget(self._tie(tie))
        self._lines.addStretch(1)

    def _pair(self, pair: Likely) -> QWidget:
        """Two names side by side, how alike they are, and the button that ties them."""
        uids = (pair.one.uid, pair.other.uid)
        words = translate("doubles", "{share} alike", share=i18n.percent(pair.likeness, 100))
        name = translate("doubles", "Tie")
        do = button(name, partial(self._do, partial(aliases.tie, uids=uids)))
        do.setAccessibleName(f"{name}: {pair.one.title}, {pair.other.title}")
        alike = label(words, "small")
        alike.setMinimumWidth(theme.px(140))
        line = row(_member(pair.one), _member(pair.other), alike, do, gap=16)
        line.setStretch(0, 1)
        line.setStretch(1, 1)
        return card(line, margin=12)

    def _tie(self, tie: Tie) -> QWidget:
        """The members of a tie, each with the button that takes it out."""
        lines = []
        for member in tie.members:
            name = translate("doubles", "Untie")
            do = button(
                name, partial(self._do, partial(aliases.untie, uid=member.uid)), kind="quiet"
            )
            do.setAccessibleName(f"{name}: {member.title}, {code_name('offices', member.office)}")
            line = row(_member(member), do, gap=16)
            line.setStretch(0, 1)
            lines.append(line)
        return card(*lines, margin=12)

    def _do(self, act: Callable[[object], Tied]) -> None:
        def done(tied: Tied) -> None:
            offer_undo(
                self.session, translate("doubles", "Done. It travels with the next packages.")
            )
            self.session.tell(tied.touched)
            self.refresh()

        self.session.write(self, lambda: act(self.session.store), done)


def _member(member: Member) -> QWidget:
    """Office and name of an organisation."""
    office = code_name("offices", member.office)  # first: so it stands where the page begins
    made = label(f"{office} · {i18n.as_written(member.title)}", wrap=True)
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # all alike
    return made


def _nothing() -> QWidget:
    return empty_state(
        "circle-check",
        translate("doubles", "No doubles found"),
        translate(
            "doubles",
            "When two offices record organisations with nearly the same name and seat, they are "
            "listed here side by side, to be tied.",
        ),
    )
