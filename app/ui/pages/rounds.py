"""Rounds: who is mapped, scored, chosen and approved, country by country."""

from __future__ import annotations

from functools import partial
from typing import Any, ClassVar

from PySide6.QtWidgets import QPushButton

from app.base.text import translate
from app.domain.derived.screening import PILOTS
from app.domain.derived.selection import Contest
from app.services import rounds
from app.services.rounds import Round, RoundLine
from app.ui import i18n, theme
from app.ui.choice import Choice
from app.ui.page import Page
from app.ui.pages import selection_words as words
from app.ui.pages.contest import ContestView
from app.ui.pages.mapping import MappingView
from app.ui.pages.new_round import NewRoundView
from app.ui.pages.pilots import PilotsView
from app.ui.parts import button, chip, clear, column, flow, holder, scroll
from app.ui.session import Session
from app.ui.tabs import Tabs

MAPPING, SCORES, PILOT = "mapping", "scores", "pilot"


class RoundsPage(Page):
    """A round and one of its countries: mapping, scores of a committee, decision, ranking."""

    entities: ClassVar[frozenset[str]] = frozenset(
        {"initiative", "assessment", "assessment_score", "programme", "participation", "activity"}
    )

    def __init__(self, session: Session) -> None:
        """Set everything, and ask which rounds there are."""
        super().__init__(session, translate("shell", "Rounds"))
        self.found: Round | None = None
        self._country = self._wanted = ""
        self.reports: dict[str, QPushButton] = {}
        self.choice = Choice(translate("fields", "Round"))
        self.choice.setMinimumWidth(theme.px(240))
        self.choice.activated.connect(lambda _: self._on_round())
        for key, name, drawing in (
            ("minutes", translate("selection", "Minutes"), "clipboard-list"),
            ("ranking", translate("selection", "Ranking"), "chart-column"),
        ):
            made = button(name, partial(self._report, key), drawing=drawing)
            self.reports[key] = made
        self.new = button(
            translate("selection", "New round"), self.add_record, kind="primary", drawing="plus"
        )
        for beside in (self.choice, *self.reports.values(), self.new):
            self.headline.addWidget(beside)
        self.new.setVisible(session.at_headquarters())
        self.countries: dict[str, QPushButton] = {}
        self._places = flow(gap=6)
        self.tabs = Tabs(translate("selection", "Parts of the round"))
        self._keys = (SCORES, MAPPING, PILOT)
        for _ in self._keys:
            self.tabs.addTab("")
        self.tabs.currentChanged.connect(lambda _: self._show_tab())
        self.mapping = MappingView(session)
        self.pilots = PilotsView(session)
        self.scores = ContestView(session)
        self.form = NewRoundView(session)
        self.form.setVisible(False)
        self._above = (holder(self._places), self.tabs)
        inner = column(self.form, *self._above, self.mapping, self.scores, self.pilots, 0, gap=16)
        inner.setContentsMargins(0, 0, theme.px(8), 0)
        self.body.addWidget(scroll(holder(inner), name="clear"), 1)
        self.mapping.wrote.connect(self.refresh)
        self.scores.wrote.connect(self._ask_round)
        self.form.made.connect(self._on_made)
        self.form.left.connect(self._close_form)
        self.refresh()

    def arrive(self, country: str = "", uid: str = "", tab: str = "", **what: Any) -> None:  # noqa: ANN401
        """Show a round, a country or a candidate, when one is named."""
        wanted = str(what.get("round") or "")
        self._country = country or self._country
        self.scores.uid = uid or self.scores.uid
        if tab in self._keys:
            self.tabs.setCurrentIndex(self._keys.index(tab))
        at = self.choice.findData(wanted) if wanted else -1
        if at >= 0:
            self.choice.setCurrentIndex(at)
        if wanted or country or uid:
            self._ask_round()

    def now(self) -> dict[str, Any]:
        """Return the round, country and candidate shown."""
        key = self._keys[self.tabs.currentIndex()]
        found = {"round": self.choice.currentData() or "", "country": self._country}
        return {**found, "uid": self.scores.uid, "tab": key}

    def take_focus(self) -> None:
        """Begin in the scores where there are some, else where one maps."""
        if self.tabs.currentIndex() == self._keys.index(SCORES) and self.scores.model.rows:
            self.scores.grid.setFocus()
        else:
            self.choice.setFocus()

    def refresh(self) -> None:
        """Ask for the rounds and for what is shown."""
        store = self.session.store
        self.session.ask(self, lambda: rounds.rounds(store), self._show_rounds)

    def add_record(self) -> None:
        """Begin a new round; only headquarters makes some."""
        if self.session.at_headquarters():
            self._show_form(on=True)
            self.form.begin()

    def save(self) -> None:
        """Save what is being typed."""
        self.scores.save()

    def print_page(self) -> None:
        """Go to the minutes, which can be printed."""
        self._report("minutes")

    def leave(self) -> bool:
        """Save what was typed."""
        self.scores.save()
        return True

    # Asking

    def _show_rounds(self, found: tuple[RoundLine, ...]) -> None:
        kept, self._wanted = self._wanted or self.choice.currentData(), ""
        self.choice.clear()
        for line in found:
            self.choice.addItem(line.name, line.code)
        at = self.choice.findData(kept)
        if at < 0:  # the round with most initiatives is the one people work on
            at = max(range(len(found)), key=lambda i: found[i].initiatives, default=-1)
        self.choice.setCurrentIndex(at)
        self._ask_round()

    def _on_round(self) -> None:
        self.scores.save()
        self.scores.uid = ""
        self._ask_round()

    def _ask_round(self) -> None:
        code, store = self.choice.currentData(), self.session.store
        if not code:
            return

        def done(found: Round) -> None:
            if code == self.choice.currentData():
                self._show(found)

        self.session.ask(self, lambda: rounds.round_of(store, code), done)

    # Showing

    def _show(self, found: Round) -> None:
        self.found = found
        codes = [each.country for each in found.selection.contests]
        if self._country not in codes:
            busy = [c.country for c in found.selection.contests if c.candidates or c.mapped]
            self._country = next(iter(busy or codes), "")
        self._show_countries(found)
        pilot = found.selection.round == PILOTS
        self.tabs.setTabVisible(self._keys.index(PILOT), pilot)
        self.pilots.show_pilots(found.pilots)
        contest = self._contest()
        mapped, taking = (len(contest.mapped), len(contest.candidates)) if contest else (0, 0)
        for key, title in (
            (SCORES, translate("selection", "Candidates: {count}", count=i18n.number(taking))),
            (MAPPING, translate("selection", "Mapped: {count}", count=i18n.number(mapped))),
            (PILOT, translate("selection", "Pilot checklist")),
        ):
            self.tabs.setTabText(self._keys.index(key), title)
        if contest is not None:
            self.mapping.show_mapped(found.selection.round, contest.country, contest.mapped)
        self.scores.show_contest(found, contest)
        self._show_tab()

    def _show_countries(self, found: Round) -> None:
        """Offer the countries; each says how many of its places are taken."""
        codes = [each.country for each in found.selection.contests]
        if codes != list(self.countries):
            clear(self._places)
            self.countries = {}
            for code in codes:
                made = chip("")
                made.setAutoExclusive(True)
                made.clicked.connect(lambda _=False, c=code: self._choose_country(c))
                self.countries[code] = made
                self._places.addWidget(made)
        for each in found.selection.contests:
            taken = words.places(each.seats)
            name = words.country(each.country)
            made = self.countries[each.country]
            made.setText(f"{name}  {i18n.isolate(taken)}" if taken else name)
            over = each.seats is not None and each.seats.left < 0
            said = translate("selection", "{country}: {places} places taken",
                             country=name, places=taken) if taken else name  # fmt: skip
            if over:
                said = i18n.joined([said, translate("selection", "more than there are")])
                made.setText(f"{made.text()} !")
            made.setAccessibleName(said)
            made.setToolTip(said)
            made.setChecked(each.country == self._country)

    def _contest(self) -> Contest | None:
        return self.found.selection.contest(self._country) if self.found else None

    def _show_tab(self) -> None:
        key = self._keys[self.tabs.currentIndex()]
        for each, name in ((self.scores, SCORES), (self.mapping, MAPPING), (self.pilots, PILOT)):
            each.setVisible(key == name and self.form.isHidden())

    # Acting

    def _on_made(self, code: str) -> None:
        self._wanted = code
        self._close_form()
        self.refresh()

    def _close_form(self) -> None:
        self._show_form(on=False)
        self.new.setFocus()

    def _show_form(self, *, on: bool) -> None:
        """Show the form of a new round in place of the round."""
        self.form.setVisible(on)
        for one in self._above:
            one.setVisible(not on)
        self._show_tab()

    def _choose_country(self, code: str) -> None:
        self.scores.save()
        self._country, self.scores.uid = code, ""
        if self.found is not None:
            self._show(self.found)

    def _report(self, key: str) -> None:
        self.scores.save()
        code = self.choice.currentData() or ""
        self.session.go("reports", report=key, round=code, country=self._country)
