"""The selection of one initiative: all committees side by side, and what each decided."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from app.base.text import translate
from app.domain.derived.selection import STAGES
from app.domain.record import Changes
from app.services import rounds, selection
from app.services.rounds import One
from app.services.selection import Entry
from app.ui import theme
from app.ui.pages import selection_words as words
from app.ui.pages.judgement import JudgementView
from app.ui.pages.score_grid import ScoreGrid
from app.ui.pages.score_model import OneModel
from app.ui.parts import card, column, holder, label, scroll
from app.ui.session import Session

_COMMITTEE = 140
_HEAD = 48
"""Height of the names of committees, which stand on two lines."""
_CRITERIA = 0.4
"""Share of the width that the criteria may take; their whole words are tips."""


class SelectionView(QWidget):
    """Criteria down, committees across; the decision below is that of the cursor's column."""

    def __init__(self, session: Session, initiative: str) -> None:
        """Ask at once."""
        super().__init__()
        self.session = session
        self.initiative = initiative
        self._found: One | None = None
        self.model = OneModel(headquarters=session.at_headquarters())
        self.grid = ScoreGrid(self.model, translate("selection", "Scores by committee"))
        across, down = self.grid.horizontalHeader(), self.grid.verticalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        across.setMinimumSectionSize(theme.px(_COMMITTEE))
        across.setMinimumHeight(theme.px(_HEAD))
        down.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        down.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.grid.entered.connect(self._on_entered)
        self.grid.refused.connect(lambda said: session.say(said, "warn"))
        self.grid.selectionModel().currentChanged.connect(self._on_cursor)
        self.hint = label("", "small", wrap=True)
        self.judgement = JudgementView(session)
        self.judgement.wrote.connect(self.refresh)
        inner = column(self.grid, self.hint, card(self.judgement), 0, gap=12)
        inner.setContentsMargins(0, 0, theme.px(8), 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll(holder(inner), name="clear"))
        self.refresh()

    def refresh(self) -> None:
        """Ask again; the cursor stays."""
        store, uid = self.session.store, self.initiative
        self.session.ask(self, lambda: rounds.of_initiative(store, uid), self._show)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: criteria may be cut rather than the names of the committees."""
        super().resizeEvent(event)
        self.grid.verticalHeader().setMaximumWidth(int(self.width() * _CRITERIA))

    def keep(self) -> None:
        """Save what was typed."""
        self.judgement.save()

    def _show(self, found: One | None) -> None:
        if found is None:
            return
        self._found = found
        self.model.show_one(found.candidate, STAGES, found.criteria)
        self.grid.fit()
        if not self.grid.currentIndex().isValid():
            self.grid.setCurrentIndex(self.model.index(0, 1))
        self._show_judgement()

    def _show_judgement(self) -> None:
        here, found = self.grid.currentIndex(), self._found
        if found is None or not here.isValid():
            return
        stage = self.model.stages[here.column()]
        self.judgement.show_candidate(found.candidate, stage, "", waiting=found.waiting)

    def _on_cursor(self, now: QModelIndex, before: QModelIndex) -> None:
        place = self.model.place(now)
        self.hint.setText(words.criterion(place.what) if place else "")
        if now.column() != before.column():
            self._show_judgement()

    def _on_entered(self, entries: list[Entry]) -> None:
        store = self.session.store
        self.session.write(self, lambda: selection.score(store, entries), self._on_written)

    def _on_written(self, changes: Changes) -> None:
        self.session.tell(changes)
        self.refresh()
