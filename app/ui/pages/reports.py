"""Reports: the questions people ask, one click each, with the ways out of this computer."""

from __future__ import annotations

import json
from typing import Any, ClassVar, NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QProgressBar

from app.base.text import translate
from app.domain import catalogue
from app.domain.record import Record
from app.domain.report import Profile, Report
from app.services import export_log, records, report_choices, reporting, settings
from app.services.report_choices import Choices
from app.services.reporting import Definition, Options
from app.ui import paper, theme
from app.ui.errors import worded
from app.ui.icons import icon
from app.ui.page import Page
from app.ui.pages.report_list import ReportList
from app.ui.pages.report_log import LogDialog
from app.ui.pages.report_options import OptionsBar, ProfileBar, takes_of
from app.ui.pages.report_saving import SavingBar
from app.ui.pages.report_view import ReportView
from app.ui.parts import button, column, holder, label, row, scroll, tool
from app.ui.records_shown import open_record
from app.ui.session import Session

_PAUSE = 80
"""Milliseconds the cursor has to rest on a report before it is made."""
_WORTH = 300
"""Milliseconds after which the work is shown."""
_NARROW, _LEAST = 700, 260
"""Width of the page below which the list stands above the answer, and then its least height."""
_KEPT = "reports.options"


class _Made(NamedTuple):
    """What a question to the services brought."""

    report: Report | None
    """None where it cannot be made before something is chosen."""
    choices: Choices
    options: Options


class ReportsPage(Page):
    """The list at the leading side, the answer beside it."""

    entities: ClassVar[frozenset[str]] = frozenset(entity.key for entity in catalogue.ENTITIES)

    def __init__(self, session: Session) -> None:
        """Offer the reports, and ask for the first one."""
        super().__init__(session, translate("shell", "Reports"))
        self._definitions = {one.key: one for one in reporting.offered(session.store)}
        self._options: dict[str, dict[str, str]] = {}
        self._choices: Choices | None = None
        self._asked = 0
        self.key = ""
        self._resting = QTimer(self, singleShot=True, interval=_PAUSE)
        self._resting.timeout.connect(self.refresh)
        self._slow = QTimer(self, singleShot=True, interval=_WORTH)
        self._slow.timeout.connect(lambda: self.busy.setVisible(True))
        self._build()
        self._connect()
        session.ask(self, lambda: settings.get(session.store, _KEPT, "{}"), self._on_kept)

    def arrive(self, report: str = "", profile: str = "", **what: Any) -> None:  # noqa: ANN401  (as in Page)
        """Show a report, when one is named, narrowed and for whom it is said."""
        if profile:
            self.profiles.choose(Profile(profile))
        if report not in self._definitions:
            return
        takes = takes_of(self._definitions[report])
        narrowed = {key: str(value) for key, value in what.items() if key in takes and value}
        if narrowed:
            self._options[report] = narrowed
        self.list.choose(report)
        self._take(report)

    def now(self) -> dict[str, Any]:
        """Return the report that is shown."""
        options = self._options.get(self.key, {})
        return {"report": self.key, "profile": self.profiles.profile.value, **options}

    def take_focus(self) -> None:
        """Begin in the search."""
        self.list.search.setFocus()

    def refresh(self) -> None:
        """Make the report anew; scroll, order and cursor stay."""
        definition = self._definitions.get(self.key)
        if definition is None:
            self.view.say(
                "chart-column",
                translate("reportspage", "No report is chosen"),
                translate("reportspage", "Choose a question at the side, or type a word of it."),
            )
            return
        self._asked += 1
        number, store = self._asked, self.session.store
        options = self._asking(definition)

        def work() -> _Made:
            choices = report_choices.choices(store)
            asked = self._completed(definition, options, choices)
            if asked is None:
                return _Made(None, choices, options)
            return _Made(reporting.make(store, definition.key, asked), choices, asked)

        def done(made: _Made) -> None:
            if number == self._asked:
                self._show(definition, made)

        def failed(error: Exception) -> None:
            if number == self._asked:
                self._fail(error)

        self._slow.start()
        self.session.ask(self, work, done, failed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: where there is little room, or letters are large, the list stands above."""
        super().resizeEvent(event)
        above = self.width() < theme.px(_NARROW)
        way = QBoxLayout.Direction
        self._lines.setDirection(way.TopToBottom if above else way.LeftToRight)
        self.list.stand_above(above=above)
        self.view.setMinimumHeight(theme.px(_LEAST) if above else 0)

    def turn_list(self) -> None:
        """Give the room of the list to the report, all of whose columns are shown then; or back."""
        shown = self.list.isHidden()
        self.list.setVisible(shown)
        name = translate("reportspage", "Show the list")
        if shown:
            name = translate("reportspage", "Hide the list")
        self.fold.setIcon(icon("panel-left-close" if shown else "panel-left-open"))
        self.fold.setToolTip(name)
        self.fold.setAccessibleName(name)
        self.view.show_all_columns(whole=not shown)
        if not shown and not self.view.take_focus():
            self.fold.setFocus()

    def print_page(self) -> None:
        """Put the report on paper."""
        report = self.view.report
        if report is not None:
            place = translate("reportspage", "the printer")
            paper.send(self, self.session, report, lambda: self._note("paper", place))

    def show_log(self) -> None:
        """Show what left this computer."""
        store = self.session.store

        def done(entries: tuple[export_log.Export, ...]) -> None:
            LogDialog(self, entries, self._definitions).open()

        self.session.ask(self, lambda: export_log.entries(store), done)

    # --- Building ------------------------------------------------------------------------

    def _build(self) -> None:
        self.list = ReportList(self._definitions.values())
        self.title = label("", "heading", wrap=True)
        self.options = OptionsBar(self.session)
        self.saving = SavingBar(self.session)
        self.profiles = ProfileBar(*self.saving.ways)
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(translate("reportspage", "Making the report"))
        self.busy.setVisible(False)
        self.view = ReportView(self.session)
        self.view.opened.connect(self._open)
        self.view.taken.connect(self._note)
        self.view.wide_wanted.connect(self.turn_list)
        self.fold = tool(translate("reportspage", "Hide the list"), "panel-left-close",
                         self.turn_list)  # fmt: skip
        head = row(self.fold, self.title, gap=8)
        head.setStretch(1, 1)
        parts = (holder(head), self.options, self.profiles, self.saving, self.busy, self.view)
        inside = column(*parts, gap=8)
        inside.setStretchFactor(self.view, 1)
        self.headline.addWidget(
            button(
                translate("reportspage", "What left this computer"), self.show_log,
                kind="quiet", drawing="history",
            )
        )  # fmt: skip
        self._lines = row(self.list, holder(inside), gap=24)
        self._lines.setStretch(1, 1)
        self.body.addWidget(scroll(holder(self._lines)), 1)

    def _connect(self) -> None:
        self.list.chosen.connect(self._on_chosen)
        self.list.entered.connect(self._on_entered)
        self.options.changed.connect(self._on_options)
        self.profiles.changed.connect(self.refresh)
        self.saving.print_button.clicked.connect(lambda _=False: self.print_page())

    # --- Choosing ------------------------------------------------------------------------

    def _on_kept(self, kept: str) -> None:
        """Take the options chosen the last time, then show the first report."""
        try:
            found = json.loads(kept)
        except ValueError:
            found = {}
        if isinstance(found, dict):
            options = {k: v for k, v in found.items() if isinstance(v, dict)}
            self._options = {**options, **self._options}
        self._take(self.key or self.list.key())

    def _on_chosen(self, key: str) -> None:
        if key == self.key:
            return
        self._show_head(key)
        self._resting.start()

    def _take(self, key: str) -> None:
        """Show a report at once."""
        self._resting.stop()
        self._show_head(key)
        self.refresh()

    def _show_head(self, key: str) -> None:
        self.key = key
        definition = self._definitions.get(key)
        self.title.setText(translate("reports", definition.title) if definition else "")
        if definition is not None and self._choices is not None:
            self.options.show_options(definition, self._choices, self._options.get(key, {}))

    def _on_entered(self) -> None:
        if self._resting.isActive():
            self._take(self.list.key())
        needed = self.options.widgets.get(self._definitions[self.key].needs)
        if not self.view.take_focus() and needed is not None:
            needed.setFocus()

    def _on_options(self) -> None:
        self._options[self.key] = dict(self.options.chosen)
        kept = json.dumps(self._options)
        store = self.session.store
        self.session.write(self, lambda: settings.put(store, _KEPT, kept))
        self.refresh()

    def _asking(self, definition: Definition) -> Options:
        takes = takes_of(definition)
        chosen = self._options.get(definition.key, {})
        asked: dict[str, Any] = {key: value for key, value in chosen.items() if key in takes}
        return Options(**asked, profile=self.profiles.profile)

    def _completed(
        self, definition: Definition, options: Options, choices: Choices
    ) -> Options | None:
        """Return the options with what a report needs; None where a person has to choose it."""
        key = definition.needs
        if not key or getattr(options, key):
            return options
        if key == "country" and not self.session.at_headquarters():
            return options  # its own
        only: tuple[str, ...] = getattr(choices, key, ())
        chosen: dict[str, Any] = {key: only[0]} if len(only) == 1 else {}
        return options._replace(**chosen) if chosen else None

    # --- Showing -------------------------------------------------------------------------

    def _show(self, definition: Definition, made: _Made) -> None:
        self._slow.stop()
        self.busy.setVisible(False)
        self._choices = made.choices
        chosen = self._options.get(definition.key, {})
        self.options.show_options(definition, made.choices, chosen)
        if made.report is None:
            self._ask_for(definition.needs)
            return
        narrowed = {key: getattr(made.options, key) for key in takes_of(definition)}
        self.title.setText(made.report.title)
        self.profiles.say(made.report.threshold)
        self.view.show_report(made.report, made.choices.lists)
        self.saving.offer(
            made.report, {k: v for k, v in narrowed.items() if v}, iati=_gives_iati(definition)
        )

    def _ask_for(self, key: str) -> None:
        """Say what has to be chosen before the report can be made."""
        titles = {
            "initiative": translate("reportspage", "Which initiative?"),
            "country": translate("reportspage", "Which country?"),
            "round": translate("reportspage", "Which round?"),
            "programme": translate("reportspage", "Which programme?"),
            "indicator": translate("reportspage", "Which indicator?"),
        }
        words = translate("reportspage", "This report is about one of them. Choose it above.")
        self.saving.offer(None, {}, iati=False)
        self.profiles.say(0)
        self.view.say("target", titles.get(key, ""), words)

    def _fail(self, error: Exception) -> None:
        self._slow.stop()
        self.busy.setVisible(False)
        self.saving.offer(None, {}, iati=False)
        self.profiles.say(0)
        title = translate("reportspage", "This report could not be made")
        self.view.say("triangle-alert", title, worded(error))
        if not hasattr(error, "code"):
            raise error

    def _note(self, form: str, place: str) -> None:
        """Write down that what is shown left."""
        report, store = self.view.report, self.session.store
        if report is not None:
            self.session.write(self, lambda: export_log.note(store, report, form, place))

    def _open(self, uid: str) -> None:
        store = self.session.store

        def done(found: Record | None) -> None:
            if found is not None:
                open_record(self.session, found.entity, uid)

        self.session.ask(self, lambda: records.get(store, uid), done)


def _gives_iati(definition: Definition) -> bool:
    """Tell whether a report can go out as IATI."""
    return definition.key.startswith("iati")
