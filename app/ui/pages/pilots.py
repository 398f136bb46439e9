"""Where the toolkits were tried: four parts a country, ticked once something of each was done."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from app.base import text
from app.base.text import translate
from app.domain import codelists
from app.domain.derived.screening import Pilot, Step
from app.ui import i18n, theme
from app.ui.pages.selection_words import country
from app.ui.parts import button, card, clear, column, flow, holder, label, picture, row
from app.ui.session import Session


class PilotsView(QWidget):
    """A line a country; awareness, capacity building, the tool itself, technical assistance."""

    def __init__(self, session: Session) -> None:
        """Begin empty."""
        super().__init__()
        self.session = session
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(theme.px(12))

    def show_pilots(self, pilots: Sequence[Pilot]) -> None:
        """Show the checklists."""
        clear(self._lines)
        for pilot in pilots:
            self._lines.addWidget(self._country(pilot))

    def _country(self, pilot: Pilot) -> QWidget:
        head: list[QWidget | QLayout | int] = [label(country(pilot.country), "heading")]
        if pilot.complete:
            done = translate("selection", "Pilot complete")
            head += [picture("circle-check", "good", 16), label(done, "small")]
        names = codelists.codelist("toolkits")
        used = [names.label(code, text.language()) for code in pilot.toolkits]
        cells = holder(flow(*(_cell(step) for step in pilot.steps), gap=24))
        open_ = button(
            translate("offices", "Open its records"), partial(self._open, pilot.country),
            kind="quiet",
        )  # fmt: skip
        lines: list[QWidget | QLayout | int] = [row(*head, 0, open_, gap=8), cells]
        if used:
            lines.append(label(i18n.joined(used), "small", wrap=True))
        return card(*lines, gap=12)

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
    """Return what a part is, and its state by sign and words: done, planned, or nothing yet."""
    if step.done:
        drawing, use = "circle-check", "good"
        words = translate("selection", "%n done", len(step.done))
    elif step.planned:
        drawing, use = "clock", "muted"
        words = translate("selection", "%n planned", len(step.planned))
    else:
        drawing, use, words = "circle", "grey", translate("selection", "nothing yet")
    titles = [str(one.get("title") or "") for one in (*step.done, *step.planned)]
    state = row(picture(drawing, use, 16), label(words, "small"), 0, gap=4)
    made = holder(column(label(_part(step.kind), "label"), state, gap=4))
    made.setMinimumWidth(theme.px(150))
    made.setToolTip("\n".join(titles))
    return made
