"""Where the toolkits were tried: four parts a country, ticked once something of each was done."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.base import text
from app.base.text import translate
from app.domain import codelists
from app.domain.derived.screening import STEPS, Pilot, Step
from app.ui import i18n, theme
from app.ui.pages.selection_words import country
from app.ui.parts import button, clear, holder, label, picture, row
from app.ui.session import Session


class PilotsView(QWidget):
    """A line a country; awareness, capacity building, the tool itself, technical assistance."""

    def __init__(self, session: Session) -> None:
        """Begin empty."""
        super().__init__()
        self.session = session
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(24))
        self._grid.setVerticalSpacing(theme.px(12))

    def show_pilots(self, pilots: Sequence[Pilot]) -> None:
        """Show the checklists."""
        clear(self._grid)
        heads = ["", *(_part(kind) for kind, _ in STEPS), translate("selection", "Toolkits")]
        for at, words in enumerate(heads):
            self._grid.addWidget(label(words, "label", wrap=True), 0, at)
            self._grid.setColumnStretch(at, 1)
        for down, pilot in enumerate(pilots, 1):
            name = country(pilot.country)
            open_ = button(name, partial(self._open, pilot.country), kind="quiet")
            done = translate("selection", "Pilot complete") if pilot.complete else ""
            sign = picture("circle-check", "good", 16) if pilot.complete else QLabel()
            sign.setAccessibleName(done)
            sign.setToolTip(done)
            self._grid.addWidget(holder(row(open_, sign, 0, gap=4)), down, 0)
            for at, step in enumerate(pilot.steps, 1):
                self._grid.addWidget(_cell(step), down, at)
            names = codelists.codelist("toolkits")
            used = [names.label(code, text.language()) for code in pilot.toolkits]
            shown = label(i18n.joined(used) or "–", "small", wrap=True)
            self._grid.addWidget(shown, down, len(STEPS) + 1)

    def _open(self, code: str) -> None:
        self.session.go("initiatives", owner=code)


def _part(kind: str) -> str:
    known = {
        "CAMPAIGN": translate("selection", "Awareness"),
        "TRAINING": translate("selection", "Capacity building"),
        "PILOT": translate("selection", "The tool, tried"),
        "TA": translate("selection", "Technical assistance"),
    }
    return known[kind]


def _cell(step: Step) -> QWidget:
    """Return a sign and its words: done, planned, or nothing yet."""
    if step.done:
        drawing, use = "circle-check", "good"
        words = translate("selection", "%n done", len(step.done))
    elif step.planned:
        drawing, use = "clock", "muted"
        words = translate("selection", "%n planned", len(step.planned))
    else:
        drawing, use, words = "circle", "grey", translate("selection", "nothing yet")
    titles = [str(one.get("title") or "") for one in (*step.done, *step.planned)]
    made = holder(row(picture(drawing, use, 16), label(words, "small"), 0, gap=4))
    made.setToolTip("\n".join(titles))
    return made
