"""The card "Working together" beside an initiative: what is there, what is not yet, no score."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from app.base import text
from app.base.text import QT_TRANSLATE_NOOP, translate
from app.domain import codelists
from app.domain.derived.ticks import Tick
from app.domain.record import Changes
from app.services import together
from app.services.together import Together
from app.ui import i18n
from app.ui.parts import clear, column, label, picture, row, rule
from app.ui.session import Session

_WATCHED = (
    *("initiative", "partnership", "organisation", "contact", "activity", "progress_note"),
    *("funding_line", "resource", "indicator", "indicator_value", "beneficiary_figure"),
)
_TICKS = {
    "tasks": QT_TRANSLATE_NOOP("together", "Tasks are divided by what each does best"),
    "codesign": QT_TRANSLATE_NOOP("together", "The project was designed together"),
    "joint_review": QT_TRANSLATE_NOOP("together", "Drafts and outputs are reviewed together"),
    "talk": QT_TRANSLATE_NOOP("together", "The last talk was within 30 days"),
    "focal_points": QT_TRANSLATE_NOOP("together", "Each lead agency has a focal point"),
    "families": QT_TRANSLATE_NOOP("together", "Public, civil and private partners take part"),
    "survey": QT_TRANSLATE_NOOP("together", "A survey or stock-taking was held"),
}  # fmt: skip
_FAMILIES = {
    "public": QT_TRANSLATE_NOOP("together", "public"),
    "civil": QT_TRANSLATE_NOOP("together", "civil"),
    "private": QT_TRANSLATE_NOOP("together", "private or social"),
}
_CHECKLIST = {
    "results": QT_TRANSLATE_NOOP("together", "Results are recorded"),
    "lessons": QT_TRANSLATE_NOOP("together", "Lessons are written down"),
    "ownership": QT_TRANSLATE_NOOP("together", "It is said who owns the results"),
    "sustainability": QT_TRANSLATE_NOOP("together", "It is said what continues"),
}

Fact = tuple[str, str]


class TogetherCard(QFrame):
    """Seven ticks, and below them what else tells how the initiative goes."""

    def __init__(self, session: Session, initiative: str) -> None:
        """Ask at once, and again whenever something it looks at changes."""
        super().__init__()
        self.setObjectName("card")
        self.session = session
        self._initiative = initiative
        self._lines = column(gap=6, margin=16)
        self.setLayout(self._lines)
        session.hub.changed.connect(self._on_changed)
        self.refresh()

    def refresh(self) -> None:
        """Ask again."""
        store, uid = self.session.store, self._initiative
        work = lambda: together.together(store, uid)  # noqa: E731  (a question, asked elsewhere)
        self.session.ask(self, work, self._show, lambda _: None)

    def _show(self, found: Together) -> None:
        clear(self._lines)
        self._lines.addWidget(label(translate("together", "Working together"), "heading"))
        for tick in found.ticks:
            self._add_tick(translate("together", _TICKS[tick.key]), _lacking(tick), done=tick.done)
        if found.record.get("status") == "COMPLETED":
            self._lines.addWidget(rule())
            self._lines.addWidget(label(translate("together", "At the end"), "label"))
            for key, done in found.checklist.items():
                self._add_tick(translate("together", _CHECKLIST[key]), "", done=done)
        facts = list(_facts(found))
        if facts:
            self._lines.addWidget(rule())
        for name, words in facts:
            value = label(i18n.line_as_written(words), wrap=True)
            self._lines.addLayout(column(label(name, "label", wrap=True), value, gap=0))

    def _add_tick(self, words: str, more: str, *, done: bool) -> None:
        """A drawing and words; that it is not there yet is said, not only drawn."""
        sign = picture("circle-check" if done else "circle-dashed", "good" if done else "grey", 18)
        said = label(words, "body" if done else "muted", wrap=True)
        state = translate("together", "yes") if done else translate("together", "not yet")
        said.setAccessibleName(translate("tables", "{field}: {value}", field=words, value=state))
        inner: list[QWidget] = [said]
        if more:
            inner.append(label(more, "small", wrap=True))
        line = row(sign, column(*inner, gap=0), gap=8)
        line.setStretch(1, 1)
        line.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        self._lines.addLayout(line)

    def _on_changed(self, changes: Changes) -> None:
        if any(changes.touches(entity) for entity in _WATCHED):
            self.refresh()


def _lacking(tick: Tick) -> str:
    """Return what a tick still lacks, in words; empty where nothing is to be said."""
    if tick.key == "talk" and tick.days is not None:
        return translate("together", "%n days ago", tick.days)
    if not tick.lacking:
        return ""
    if tick.key == "focal_points":
        names = codelists.codelist("agencies")
        lacking = [names.label(code, text.language()) for code in tick.lacking]
    else:
        lacking = [translate("together", _FAMILIES[name]) for name in tick.lacking]
    return translate("together", "Not yet: {names}", names=i18n.joined(lacking))


def _facts(found: Together) -> Iterator[Fact]:
    """Yield what is known beside the ticks; of what nobody recorded nothing is said."""
    item = found.record
    if item.get("owned_on") or item.get("institutionalised_on"):
        words = translate("together", "Not reached yet")
        if found.tipping:
            words = translate("together", "Reached: owned and institutionalised")
        yield translate("together", "Tipping point"), words
    if item.get("owned_by"):
        since = i18n.day(item.get("owned_on"))
        yield (
            translate("fields", "Results owned by"),
            " · ".join(filter(None, (str(item.get("owned_by")), since))),
        )
    if mode := item.get("scaling_mode"):
        modes = codelists.codelist("scaling_modes")
        yield translate("together", "Scaling"), modes.label(str(mode), text.language())
    if found.mixed:
        yield (
            translate("together", "Consortium"),
            translate("together", "Mixed: local authority and civil society"),
        )
    yield from _progress(found)
    if found.line.policy:
        yield (
            translate("together", "From policy to result"),
            translate(
                "together", "{policy} → activities done: {actions} → results: {results}",
                policy=found.line.policy, actions=i18n.number(len(found.line.actions)),
                results=i18n.number(len(found.line.results)),
            ),
        )  # fmt: skip


def _progress(found: Together) -> Iterator[Fact]:
    """Yield needs, money and time."""
    if found.needs.whole:
        yield (
            translate("together", "Capacity needs answered by a training"),
            translate(
                "figures", "{got} of {aim}, {share}",
                got=i18n.number(found.needs.part), aim=i18n.number(found.needs.whole),
                share=i18n.percent(found.needs.part, found.needs.whole),
            ),
        )  # fmt: skip
    if found.spending.share is not None:
        name = translate("together", "Spent of the grant")
        yield name, i18n.percent(float(found.spending.share), 100)
    given = [
        f"{name} {_cents(value)}"
        for name, value in (
            (translate("together", "diaspora"), found.diaspora),
            (translate("together", "local authorities"), found.lrg),
        )
        if value is not None
    ]
    if given:
        yield translate("together", "Received for each dollar granted"), i18n.joined(given)
    if found.days_late is not None:
        yield translate("together", "End"), translate("together", "%n days ago", found.days_late)
    elif found.months_left is not None:
        left = translate("together", "%n months left", found.months_left)
        yield translate("together", "End"), left
    if found.late:
        yield translate("together", "Late activities"), i18n.number(found.late)


def _cents(value: Decimal) -> str:
    return i18n.number(str(round(value, 2)), 2)
