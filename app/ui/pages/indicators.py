"""Results: every indicator of the desk, what it stands at, and the periods that are closed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QSplitter, QStackedWidget, QWidget

from app.base import text
from app.base.text import translate
from app.domain import codelists
from app.domain.derived import closing_periods
from app.domain.derived.result_lines import OWN, Chosen
from app.services import periods, results
from app.services.periods import Restated
from app.services.results import Results
from app.ui import i18n, theme
from app.ui.choice import Choice
from app.ui.page import Page
from app.ui.pages.periods import PeriodsView
from app.ui.pages.result_panel import IndicatorPanel
from app.ui.pages.result_table import ResultTable
from app.ui.parts import button, column, empty_state, flow, holder
from app.ui.session import Session
from app.ui.tabs import Tabs

INDICATORS, PERIODS = range(2)
Found = tuple[Results, Restated]


class ResultsPage(Page):
    """Indicators above, the chosen one below; closed periods on a tab of their own."""

    entities: ClassVar[frozenset[str]] = frozenset(
        {"indicator", "indicator_value", "initiative", "beneficiary_figure", closing_periods.ENTITY}
    )

    def __init__(self, session: Session) -> None:
        """Set the page and ask."""
        super().__init__(session, translate("shell", "Results"))
        self._found: Results | None = None
        self._restated = Restated((), (), {})
        self._wanted = ""
        self._begin = button(
            translate("results", "New indicator"), self.add_record, kind="primary", drawing="plus"
        )
        self.headline.addWidget(self._begin)
        self.tabs = Tabs(translate("shell", "Results"))
        self.tabs.addTab(translate("entities", "Indicators"))
        self.tabs.addTab(translate("results", "Closed periods"))
        self.body.addWidget(self.tabs)
        self.filters = {
            "standard": _choice(translate("entities", "Indicator")),
            "initiative": _choice(translate("entities", "Initiative")),
            "country": _choice(translate("fields", "Country")),
            "period": _choice(translate("results", "Period")),
        }
        self.table = ResultTable()
        self.panel = IndicatorPanel(session)
        self.periods = PeriodsView(session)
        self.stack = QStackedWidget()
        self.stack.addWidget(self._indicators())
        self.stack.addWidget(self.periods)
        self.body.addWidget(self.stack, 1)
        self.tabs.currentChanged.connect(self._on_tab)
        self.table.chosen.connect(self._on_chosen)
        self.table.activated.connect(lambda _: self.panel.entry.take_focus())
        self.panel.form.saved.connect(self._on_recorded)
        for box in self.filters.values():
            box.activated.connect(lambda _: self.refresh())
        self.refresh()

    def arrive(self, uid: str = "", tab: str = "", **what: Any) -> None:  # noqa: ANN401  (as in Page)
        """Put the cursor on an indicator, or show the closed periods."""
        del what
        if tab == "periods":
            self.tabs.setCurrentIndex(PERIODS)
        if uid:
            self._wanted = uid
            self._choose_wanted()

    def now(self) -> dict[str, Any]:
        """Return the indicator that is chosen, and the tab."""
        tab = "periods" if self.tabs.currentIndex() == PERIODS else ""
        return {"uid": self.table.key(), "tab": tab}

    def take_focus(self) -> None:
        """Begin in the table."""
        self.table.setFocus()

    def refresh(self) -> None:
        """Ask again; what is chosen stays chosen."""
        store, chosen = self.session.store, self._chosen()

        def work() -> Found:
            return results.results(store, chosen), periods.restated(store)

        self.session.ask(self, work, self._show)

    def add_record(self) -> None:
        """Begin a new indicator."""
        self.tabs.setCurrentIndex(INDICATORS)
        self._set_empty(empty=False)
        self.panel.begin_indicator(str(self.filters["initiative"].currentData() or ""))

    def save(self) -> None:
        """Save the indicator that is being edited, else the value that was typed."""
        if self.panel.currentIndex():
            self.panel.form.save()
        else:
            self.panel.entry.save()

    def print_page(self) -> None:
        """Put the indicators on paper as they are filtered, or the closed periods."""
        from app.ui.tables.list_paper import print_blocks, print_lines

        if self.tabs.currentIndex() == PERIODS:
            print_blocks(self, self.periods.on_paper())
            return
        said = [box.currentText() for box in self.filters.values() if box.currentData()]
        print_lines(self, self.table, said)

    def leave(self) -> bool:
        """Keep what was typed; nothing holds one back."""
        self.panel.form.keep()
        return True

    def _indicators(self) -> QWidget:
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(self.panel)
        split.setSizes([theme.px(230), theme.px(380)])
        self._nothing = empty_state(
            "target",
            translate("results", "No indicator yet"),
            translate(
                "results",
                "An indicator says what changes: with a baseline, a target, and values over time."
                " Standard ones add up across initiatives and countries.",
            ),
        )
        self._bar = holder(flow(*self.filters.values()))
        self._split = split
        return holder(column(self._bar, self._nothing, split, gap=8))

    def _show(self, found: Found) -> None:
        self._found, self._restated = found
        self._fill_filters(found[0])
        self.table.show_lines(found[0].lines, found[0].names)
        anything = bool(found[0].standards or found[0].owns)
        self._set_empty(empty=not anything and not self.panel.currentIndex())
        self.periods.show_restated(self._restated)
        lacking = len({one.uid for one in self._restated.changed if one.lacks_reason})
        words = translate("results", "Closed periods")
        if lacking:
            words = translate("results", "Closed periods (%n without reason)", lacking)
        self.tabs.setTabText(PERIODS, words)
        self._choose_wanted()

    def _set_empty(self, *, empty: bool) -> None:
        self._nothing.setVisible(empty)
        self._bar.setVisible(not empty)
        self._split.setVisible(not empty)

    def _fill_filters(self, found: Results) -> None:
        """Offer what there is; a filter with one entry only is not offered."""
        lang = text.language()
        standards, countries = (
            codelists.codelist(key) for key in ("standard_indicators", "countries")
        )
        own = [(OWN, translate("results", "Own indicators"))] if found.owns else []
        offers: dict[str, tuple[str, list[tuple[str, str]]]] = {
            "standard": (
                translate("results", "All indicators"),
                [(code, standards.label(code, lang)) for code in found.standards] + own,
            ),
            "initiative": (
                translate("results", "All initiatives"),
                [(uid, found.names.get(uid, "")) for uid in found.initiatives],
            ),
            "country": (
                translate("results", "All countries"),
                [(code, countries.label(code, lang)) for code in found.countries],
            ),
            "period": (translate("results", "All time"), self._periods(found)),
        }
        for key, (every, entries) in offers.items():
            _offer(self.filters[key], every, entries)

    def _periods(self, found: Results) -> list[tuple[str, str]]:
        """Return years, and the periods that are closed, as first and last day."""
        closed = {(one.since, one.until) for one in self._restated.closings}
        spans = [
            (f"{since}/{until}", f"{i18n.day(since)} – {i18n.day(until)}")
            for since, until in sorted(closed, reverse=True)
        ]
        return [(f"{year}-01-01/{year}-12-31", year) for year in found.years] + spans

    def _chosen(self) -> Chosen:
        said = {key: str(box.currentData() or "") for key, box in self.filters.items()}
        since, _, until = said.pop("period").partition("/")
        return Chosen(**said, since=since, until=until)

    def _on_tab(self, at: int) -> None:
        self.stack.setCurrentIndex(at)
        self._begin.setVisible(at == INDICATORS)

    def _on_chosen(self, key: str) -> None:
        if self._found is None:
            return
        line = next(line for line in self._found.lines if line.key == key)
        self.panel.show_line(line, self._found.values.get(key, ()), self._restated.changed)

    def _on_recorded(self, uid: str) -> None:
        self._wanted = uid
        self._choose_wanted()

    def _choose_wanted(self) -> None:
        lines = self._found.lines if self._found is not None else ()
        if self._wanted and any(line.key == self._wanted for line in lines):
            self.table.choose(self._wanted)
            self._wanted = ""


def _choice(name: str) -> Choice:
    made = Choice(name)
    made.setMaximumWidth(theme.px(250))
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return made


def _offer(box: QComboBox, every: str, entries: Iterable[tuple[str, str]]) -> None:
    """Offer entries after "all of them"; what was chosen stays chosen."""
    kept, given = box.currentData(), list(entries)
    box.blockSignals(True)
    box.clear()
    box.addItem(every, "")
    for key, words in given:
        box.addItem(words, key)
    box.setCurrentIndex(max(0, box.findData(kept)))
    box.blockSignals(False)
    box.setVisible(len(given) > 1 or bool(box.currentIndex()))
