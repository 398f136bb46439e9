"""The candidates of one country in a round: a committee's scores, its decisions, its ranking."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.base.text import translate
from app.domain.derived.selection import NSC, STAGES, Contest
from app.domain.record import Changes
from app.services import selection
from app.services.rounds import Round
from app.services.selection import Entry
from app.ui import theme
from app.ui.charts.bars import Bar, BarChart
from app.ui.charts.picture import Picture
from app.ui.pages import selection_words as words
from app.ui.pages.judgement import JudgementView
from app.ui.pages.score_grid import ScoreGrid
from app.ui.pages.score_model import DECISION, NAME, STATUS, ContestModel
from app.ui.parts import card, chip, flow, holder, label, row
from app.ui.session import Session
from app.ui.tables.delegates import StatusDelegate

_SCORE, _WIDEST = 46, 220
_EDGES, _PILL = 28, 64
"""Pixels a column needs beside its words: plain, and with a drawing before them."""


class ContestView(QWidget):
    """One committee at a time; what is typed is saved key by key."""

    wrote = Signal()
    """Something was saved."""

    def __init__(self, session: Session) -> None:
        """Begin empty."""
        super().__init__()
        self.session = session
        self.uid = ""
        """The candidate the cursor is on."""
        self._round: Round | None = None
        self._contest: Contest | None = None
        self._stage = NSC
        self._named: dict[tuple[str, str], str] = {}
        """What committees are called that have written nothing yet, by country and stage."""
        self.model = ContestModel(headquarters=session.at_headquarters())
        self.grid = ScoreGrid(self.model, translate("selection", "Scores of the candidates"))
        self.grid.verticalHeader().hide()
        self._pills = StatusDelegate(self.grid)
        self.stages: dict[str, QPushButton] = {}
        for code in STAGES:
            made = chip(words.stage(code), checked=code == NSC)
            made.setAutoExclusive(True)
            made.clicked.connect(lambda _=False, c=code: self._choose_stage(c))
            self.stages[code] = made
        self.body = QLineEdit()
        self.body.setAccessibleName(translate("fields", "Committee"))
        self.body.setFixedWidth(theme.px(280))
        self.hint = label("", "small", wrap=True)
        name = translate("selection", "Ranking")
        self.chart = BarChart(name)
        self.judgement = JudgementView(session)
        self.nobody = label("", "muted", wrap=True)
        committee = holder(row(label(translate("fields", "Committee"), "label"), self.body, gap=8))
        self._parts = (
            holder(flow(*self.stages.values(), committee)),
            self.grid,
            self.hint,
            label(_keys(), "small", wrap=True),
            card(self.judgement),
            Picture(session, name, self.chart, note=_note()),
        )
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.px(12))
        for part in (self.nobody, *self._parts):
            lines.addWidget(part)
        self.grid.entered.connect(self._on_entered)
        self.grid.refused.connect(lambda said: session.say(said, "warn"))
        self.grid.selectionModel().currentChanged.connect(self._on_cursor)
        self.body.editingFinished.connect(self._on_body)
        self.chart.pressed.connect(self._choose)
        self.judgement.wrote.connect(self.wrote)

    def show_contest(self, found: Round, contest: Contest | None) -> None:
        """Show a country as the chosen committee sees it; the cursor stays where it can."""
        self._round, self._contest = found, contest
        some = contest is not None and bool(contest.candidates)
        for part in self._parts:
            part.setVisible(some)
        self.nobody.setVisible(not some)
        if contest is None or not some:
            self.nobody.setText(_nobody(contest))
            return
        here = self.grid.currentIndex()
        self.model.show_contest(contest, self._stage, found.selection.criteria)
        self._set_widths()
        self.grid.fit()
        if not self.body.hasFocus():
            self.body.setText(self._body() or selection.usual_body(self._stage))
            self.body.setCursorPosition(0)
        at = here.column() if here.isValid() else self.model.columns.index(NAME) + 1
        self.grid.setCurrentIndex(self.model.index(max(0, self.model.row_of(self.uid)), at))
        self._draw(contest)
        self._show_judgement()

    def save(self) -> None:
        """Save what is being typed."""
        self.judgement.save()

    # Showing

    def _body(self) -> str:
        """Return what the chosen committee is called here; empty where nobody named it."""
        contest = self._contest
        if contest is None:
            return ""
        return contest.body(self._stage) or self._named.get((contest.country, self._stage), "")

    def _set_widths(self) -> None:
        """Give every column what its words need; the names take what is left."""
        metrics = QFontMetrics(theme.font("small"))
        plain = self.grid.itemDelegate()
        for at, key in enumerate(self.model.columns):
            if key == NAME:
                self.grid.wide = at
                continue
            said = [str(self.model.headerData(at, Qt.Orientation.Horizontal))]
            if key in (DECISION, STATUS):
                rows = range(len(self.model.rows))
                said += [str(self.model.index(down, at).data()) for down in rows]
            needed = max(metrics.horizontalAdvance(each) for each in said)
            more = _PILL if key == STATUS else _EDGES
            wide = max(theme.px(_SCORE), needed + theme.px(more))
            self.grid.setColumnWidth(at, min(wide, theme.px(_WIDEST)))
            if key == STATUS:
                self.grid.gives = {at: min(wide, theme.px(_WIDEST))}
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
        if one is None or self._round is None:
            return
        self.uid = one.uid
        waiting = self._round.waiting.get(one.uid, "")
        self.judgement.show_candidate(one, self._stage, self._body(), waiting=waiting)

    # Acting

    def _choose_stage(self, code: str) -> None:
        self.save()
        self._stage = code
        if self._round is not None:
            self.show_contest(self._round, self._contest)

    def _choose(self, uid: str) -> None:
        at = self.model.row_of(uid)
        if at >= 0:
            self.grid.setCurrentIndex(self.model.index(at, self.grid.currentIndex().column()))

    def _on_cursor(self, now: QModelIndex, before: QModelIndex) -> None:
        place = self.model.place(now)
        self.hint.setText(words.criterion(place.what) if place else "")
        if now.row() != before.row():
            self._show_judgement()

    def _on_entered(self, entries: list[Entry]) -> None:
        store, body = self.session.store, self._body()
        self.session.write(
            self, lambda: selection.score(store, entries, body=body), self._on_written
        )

    def _on_body(self) -> None:
        """Call the committee so in all it wrote here, and in what it will write."""
        contest, stage, body = self._contest, self._stage, self.body.text().strip()
        if contest is None or not body or body in (self._body(), selection.usual_body(stage)):
            return
        self._named[contest.country, stage] = body
        uids, store = [one.uid for one in contest.candidates], self.session.store
        self.session.write(
            self, lambda: selection.name_committee(store, uids, stage, body), self._on_written
        )

    def _on_written(self, changes: Changes) -> None:
        self.session.tell(changes)
        self.wrote.emit()


def _keys() -> str:
    return translate(
        "selection",
        "0, 1 or 2 gives a score and goes on; the space bar gives or takes the bonus; "
        "Delete empties. Only who has all scores is ranked; bonuses stand beside the sum.",
    )


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
