"""The indicators of one initiative: a picture of targets against values, above their list."""

from __future__ import annotations

from app.base import text
from app.base.text import translate
from app.domain import codelists
from app.domain.derived.results import Result, results
from app.domain.record import Changes, Record
from app.services import queries
from app.ui import i18n
from app.ui.charts.picture import Picture
from app.ui.charts.targets import Target, TargetChart
from app.ui.session import Session

_WATCHED = ("indicator", "indicator_value")
_MOST = 8
"""Indicators drawn; the list below has them all."""

Found = list[tuple[Record, Result]]


class ResultsPicture(Picture):
    """Each indicator with a target is as long as its target: their units differ."""

    def __init__(self, session: Session, initiative: str) -> None:
        """Ask at once, and again whenever an indicator or a measurement changes."""
        name = translate("figures", "Targets and what was measured")
        self.targets = TargetChart(name, alike=False)
        empty = translate(
            "figures", "Give an indicator a target, and how far it came is drawn here."
        )
        super().__init__(session, name, self.targets, empty=empty)
        self._initiative = initiative
        session.hub.changed.connect(self._on_touched)
        self.refresh()

    def refresh(self) -> None:
        """Ask again."""
        store, uid = self.session.store, self._initiative

        def work() -> Found:
            mine = queries.Query("indicator", (queries.Where("initiative", "=", uid),))
            indicators = queries.records(store, mine)
            uids = tuple(item.uid for item in indicators)
            if not uids:
                return []
            below = queries.Query("indicator_value", (queries.Where("indicator", "in", uids),))
            return list(
                zip(indicators, results(indicators, queries.records(store, below)), strict=True)
            )

        self.session.ask(self, work, self._show)

    def _show(self, found: Found) -> None:
        aimed = [(item, result) for item, result in found if result.target]
        self.targets.show_targets([_target(item, result) for item, result in aimed[:_MOST]])

    def _on_touched(self, changes: Changes) -> None:
        if any(changes.touches(entity) for entity in _WATCHED):
            self.refresh()


def _target(item: Record, result: Result) -> Target:
    standard = codelists.codelist("standard_indicators")
    code = str(item.get("standard") or "")
    name = str(item.get("title") or "") or standard.label(code, text.language())
    aim = i18n.money(result.target)
    words = translate("figures", "not measured yet, target {aim}", aim=aim)
    if result.value is not None and result.target:
        words = translate(
            "figures", "{got} of {aim}, {share}",
            got=i18n.money(result.value), aim=aim,
            share=i18n.percent(float(result.value), float(result.target)),
        )  # fmt: skip
    return Target(name, float(result.value or 0), float(result.target or 0), words, item.uid)
