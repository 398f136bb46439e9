"""Rounds: who is mapped, scored, chosen and approved, country by country."""

from __future__ import annotations

from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QTabBar, QWidget

from app.base.text import translate
from app.domain.derived.screening import PILOTS
from app.domain.derived.selection import NSC, STAGES, Contest
from app.domain.record import Changes
from app.services import rounds, selection
from app.services.rounds import Round, RoundLine
from app.services.selection import Entry
from app.ui import i18n, theme
from app.ui.charts.bars import Bar, BarChart
from app.ui.charts.picture import Picture
from app.ui.page import Page
from app.ui.pages import selection_words as words
from app.ui.pages.judgement import JudgementView
from app.ui.pages.mapping import MappingView
from app.ui.pages.pilots import PilotsView
from app.ui.pages.score_grid import ScoreGrid
from app.ui.pages.score_model import DECISION, NAME, STATUS, ContestModel
from app.ui.parts import button, card, chip, clear, column, flow, holder, label, row, scroll
from app.ui.session import Session
from app.ui.tables.delegates import StatusDelegate

MAPPING, SCORES, PILOT = "mapping", "scores", "pilot"
_SCORE, _WIDEST = 46, 220
_EDGES, _PILL = 28, 64
"""Pixels a column needs beside its words: plain, and with a drawing before them."""


class RoundsPage(Page):
    """A round and one of its countries: mapping, scores of a committee, decision, ranking."""

    entities: ClassVar[frozenset[str]] = frozenset(
        {"initiative", "assessment", "assessment_score", "programme", "participation", "activity"}
    )

    def __init__(self, session: Session) -> None:
        """Set everything, and ask which rounds there are."""
        super().__init__(session, translate("shell", "Rounds"))
        self.found: Round | None = None
        self._country, self._stage, self._uid = "", NSC, ""
        self.reports: dict[str, QPushButton] = {}
        self.choice = QComboBox()
        self.choice.setAccessibleName(translate("fields", "Round"))
        self.choice.setMinimumWidth(theme.px(280))
        self.choice.activated.connect(lambda _: self._on_round())
        self.headline.insertWidget(1, self.choice)
        for key, name, drawing in (
            ("minutes", translate("selection", "Minutes"), "clipboard-list"),
            ("ranking", translate("selection", "Ranking"), "chart-column"),
        ):
            made = button(name, partial(self._report, key), drawing=drawing)
            self.reports[key] = made
            self.headline.addWidget(made)
        self.countries: dict[str, QPushButton] = {}
        self._places = flow(gap=6)
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(translate("selection", "Parts of the round"))
        self._keys = (SCORES, MAPPING, PILOT)
        for _ in self._keys:
            self.tabs.addTab("")
        self.tabs.currentChanged.connect(lambda _: self._show_tab())
        self.mapping = MappingView(session)
        self.pilots = PilotsView(session)
        self.scores = self._make_scores()
        inner = column(
            holder(self._places), self.tabs, self.mapping, self.scores, self.pilots, 0, gap=16
        )
        inner.setContentsMargins(0, 0, theme.px(8), 0)
        self.body.addWidget(scroll(holder(inner), name="clear"), 1)
        self.mapping.wrote.connect(self.refresh)
        self.judgement.wrote.connect(self.refresh)
        self.refresh()

    def arrive(self, country: str = "", uid: str = "", tab: str = "", **what: Any) -> None:  # noqa: ANN401
        """Show a round, a country or a candidate, when one is named."""
        wanted = str(what.get("round") or "")
        self._country, self._uid = country or self._country, uid or self._uid
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
        return {**found, "uid": self._uid, "tab": key}

    def take_focus(self) -> None:
        """Begin in the scores where there are some, else where one maps."""
        if self.tabs.currentIndex() == self._keys.index(SCORES) and self.model.rows:
            self.grid.setFocus()
        else:
            self.choice.setFocus()

    def refresh(self) -> None:
        """Ask for the rounds and for what is shown."""
        store = self.session.store
        self.session.ask(self, lambda: rounds.rounds(store), self._show_rounds)

    def save(self) -> None:
        """Save what is being typed."""
        self.judgement.save()

    def print_page(self) -> None:
        """Go to the minutes, which can be printed."""
        self._report("minutes")

    def leave(self) -> bool:
        """Save what was typed."""
        self.judgement.save()
        return True

    # Building

    def _make_scores(self) -> QWidget:
        headquarters = self.session.at_headquarters()
        self.model = ContestModel(headquarters=headquarters)
        self.grid = ScoreGrid(self.model, translate("selection", "Scores of the candidates"))
        self.grid.verticalHeader().hide()
        self._pills = StatusDelegate(self.grid)
        self.grid.entered.connect(self._on_entered)
        self.grid.refused.connect(lambda said: self.session.say(said, "warn"))
        self.grid.selectionModel().currentChanged.connect(self._on_cursor)
        self.stages: dict[str, QPushButton] = {}
        for code in STAGES:
            made = chip(words.stage(code), checked=code == NSC)
            made.setAutoExclusive(True)
            made.clicked.connect(lambda _=False, c=code: self._choose_stage(c))
            self.stages[code] = made
        self.body_line = QLineEdit()
        self.body_line.setAccessibleName(translate("fields", "Committee"))
        self.body_line.setFixedWidth(theme.px(280))
        self.body_line.editingFinished.connect(self._on_body)
        self.hint = label("", "small", wrap=True)
        self.keys = label(
            translate(
                "selection",
                "0, 1 or 2 gives a score and goes on; the space bar gives or takes the bonus; "
                "Delete empties. Only who has all scores is ranked; bonuses stand beside the sum.",
            ),
            "small",
            wrap=True,
        )
        name = translate("selection", "Ranking")
        self.chart = BarChart(name)
        self.chart.pressed.connect(self._choose_candidate)
        self.ranking = Picture(self.session, name, self.chart, note=_note())
        self.judgement = JudgementView(self.session)
        self.judged = card(self.judgement)
        self.nobody = label("", "muted", wrap=True)
        committee = row(label(translate("fields", "Committee"), "label"), self.body_line, gap=8)
        self._committee = holder(committee)
        return holder(
            column(
                holder(flow(*self.stages.values(), self._committee)),
                self.nobody,
                self.grid,
                self.hint,
                self.keys,
                self.judged,
                self.ranking,
                gap=12,
            )
        )

    # Asking

    def _show_rounds(self, found: tuple[RoundLine, ...]) -> None:
        kept = self.choice.currentData()
        self.choice.clear()
        for line in found:
            self.choice.addItem(line.name, line.code)
        at = self.choice.findData(kept)
        if at < 0:  # the round with most initiatives is the one people work on
            most = max(range(len(found)), key=lambda i: found[i].initiatives, default=-1)
            at = most
        self.choice.setCurrentIndex(at)
        self._ask_round()

    def _on_round(self) -> None:
        self._uid = ""
        self.judgement.save()
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
        self._show_scores()
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

    def _show_scores(self) -> None:
        """Show the chosen country as the chosen committee sees it."""
        contest, found = self._contest(), self.found
        some = contest is not None and bool(contest.candidates)
        for each in (self.grid, self.hint, self.keys, self.judged, self.ranking, self._committee):
            each.setVisible(some)
        self.nobody.setVisible(not some)
        if contest is None or found is None or not some:
            self.nobody.setText(_nobody(contest))
            return
        here = self.grid.currentIndex()
        self.model.show_contest(contest, self._stage, found.selection.criteria)
        self._set_widths()
        self.grid.fit()
        body = contest.body(self._stage) or selection.usual_body(self._stage)
        if not self.body_line.hasFocus():
            self.body_line.setText(body)
            self.body_line.setCursorPosition(0)
        row_ = max(0, self.model.row_of(self._uid))
        at = here.column() if here.isValid() else 2
        self.grid.setCurrentIndex(self.model.index(row_, at))
        self._draw(contest)
        self._show_judgement()

    def _set_widths(self) -> None:
        """Give every column what its words need; the names take what is left."""
        metrics = QFontMetrics(theme.font("small"))
        for at, key in enumerate(self.model.columns):
            if key == NAME:
                self.grid.wide = at
                continue
            said = [str(self.model.headerData(at, Qt.Orientation.Horizontal))]
            if key in (DECISION, STATUS):
                rows = range(len(self.model.rows))
                said += [str(self.model.index(row, at).data()) for row in rows]
            needed = max(metrics.horizontalAdvance(each) for each in said)
            more = _PILL if key == STATUS else _EDGES
            wide = max(theme.px(_SCORE), needed + theme.px(more))
            self.grid.setColumnWidth(at, min(wide, theme.px(_WIDEST)))
            plain = self.grid.itemDelegate()
            self.grid.setItemDelegateForColumn(at, self._pills if key == STATUS else plain)

    def _draw(self, contest: Contest) -> None:
        bars = [
            Bar(
                words.name_of(each.candidate),
                float(each.judgement.total or 0),
                words.total(each.judgement),
                ours=each.rank is not None,
                of=float(each.judgement.most),
                key=each.candidate.uid,
            )
            for each in contest.ranking(self._stage)
        ]
        self.chart.show_bars(bars)

    def _show_judgement(self) -> None:
        one = self.model.candidate(self.grid.currentIndex())
        contest = self._contest()
        if one is None or contest is None or self.found is None:
            return
        self._uid = one.uid
        body = contest.body(self._stage)
        waiting = one.uid in self.found.waiting
        self.judgement.show_candidate(one, self._stage, body, waiting=waiting)

    def _show_tab(self) -> None:
        key = self._keys[self.tabs.currentIndex()]
        for each, name in ((self.scores, SCORES), (self.mapping, MAPPING), (self.pilots, PILOT)):
            each.setVisible(key == name)

    # Acting

    def _choose_country(self, code: str) -> None:
        self.judgement.save()
        self._country, self._uid = code, ""
        if self.found is not None:
            self._show(self.found)

    def _choose_stage(self, code: str) -> None:
        self.judgement.save()
        self._stage = code
        self._show_scores()

    def _choose_candidate(self, uid: str) -> None:
        at = self.model.row_of(uid)
        if at >= 0:
            self.grid.setCurrentIndex(self.model.index(at, self.grid.currentIndex().column()))

    def _report(self, key: str) -> None:
        self.judgement.save()
        code = self.choice.currentData() or ""
        self.session.go("reports", report=key, round=code, country=self._country)

    def _on_cursor(self, now: QModelIndex, before: QModelIndex) -> None:
        place = self.model.place(now)
        self.hint.setText(words.criterion(place.what) if place else "")
        if now.row() != before.row():
            self._show_judgement()

    def _on_entered(self, entries: list[Entry]) -> None:
        store, body = self.session.store, self.body_line.text().strip()
        self.session.write(
            self, lambda: selection.score(store, entries, body=body), self._on_written
        )

    def _on_body(self) -> None:
        contest, stage, body = self._contest(), self._stage, self.body_line.text().strip()
        if contest is None or not body or body == contest.body(stage):
            return
        uids, store = [one.uid for one in contest.candidates], self.session.store
        self.session.write(
            self, lambda: selection.name_committee(store, uids, stage, body), self._on_written
        )

    def _on_written(self, changes: Changes) -> None:
        self.session.tell(changes)
        self._ask_round()


def _nobody(contest: Contest | None) -> str:
    if contest is None:
        return translate("selection", "No country takes part in this round yet.")
    return translate(
        "selection", "Nobody is put forward in {country} yet. Begin with the mapping.",
        country=words.country(contest.country),
    )  # fmt: skip


def _note() -> str:
    return translate(
        "selection", "Grey: not all scores are there yet, so there is no rank. No sum knocks out."
    )
