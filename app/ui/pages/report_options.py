"""What a report is narrowed by, as chips and lines; and for whom it is made."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QWidget

from app.base import text
from app.base.text import QT_TRANSLATE_NOOP, translate
from app.domain.fields import Day, ValueRefusedError
from app.domain.report import Profile
from app.services.report_choices import Choices
from app.services.reporting import Definition
from app.ui import theme
from app.ui.forms.editors import DayEditor
from app.ui.forms.link_editor import LinkBox
from app.ui.forms.problems import refusal_text
from app.ui.icons import icon, icon_size
from app.ui.parts import Flow, button, chip, clear, column, flow, holder, label
from app.ui.session import Session

_LISTS = {
    "country": (QT_TRANSLATE_NOOP("reports", "Country"), "countries"),
    "programme": (QT_TRANSLATE_NOOP("reports", "Programme"), "programmes"),
    "round": (QT_TRANSLATE_NOOP("reports", "Round"), "funding_rounds"),
}
_RECORDS = {
    "initiative": QT_TRANSLATE_NOOP("reportspage", "All initiatives"),
    "indicator": QT_TRANSLATE_NOOP("reportspage", "All indicators"),
}
_DAYS = {
    "since": QT_TRANSLATE_NOOP("reportspage", "From"),
    "until": QT_TRANSLATE_NOOP("reportspage", "Until"),
}
ORDER = ("search", "initiative", "country", "programme", "round", "indicator", "since", "until")
"""Options in the order they stand."""
_WAIT = 250


class OptionsBar(QWidget):
    """The options of one report after the other; each change asks anew at once."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        """Begin without options."""
        super().__init__()
        self.session = session
        self.chosen: dict[str, str] = {}
        self.widgets: dict[str, QWidget] = {}
        self._choices: Choices | None = None
        self._takes: tuple[str, ...] = ()
        self._flow = Flow(gap=6)
        self.setLayout(self._flow)

    def show_options(
        self, definition: Definition, choices: Choices, chosen: Mapping[str, str]
    ) -> None:
        """Show the options a report takes, as they were chosen."""
        takes = takes_of(definition)
        kept = {key: value for key, value in chosen.items() if key in takes and value}
        if takes == self._takes and kept == self.chosen and choices == self._choices:
            return
        self._takes, self._choices, self.chosen = takes, choices, kept
        clear(self._flow)
        self.widgets = {}
        for key in takes:
            made = self._widget(key, choices)
            if made is not None:
                self.widgets[key] = made
                self._flow.addWidget(made)
        self._all = button(translate("tables", "Show all"), self.clear, kind="quiet")
        self._flow.addWidget(self._all)
        self._all.setVisible(bool(self.chosen))
        self.setVisible(bool(self.widgets))
        self.updateGeometry()

    def choose(self, key: str, value: str) -> None:
        """Choose a value, as a person would; empty: all."""
        if self.chosen.get(key, "") == value:
            return
        self.chosen[key] = value
        self.chosen = {k: v for k, v in self.chosen.items() if v}
        made = self.widgets.get(key)
        if isinstance(made, QPushButton):
            self._reword(key, made)
        self._all.setVisible(bool(self.chosen))
        self.changed.emit()

    def clear(self) -> None:
        """Narrow by nothing."""
        takes, choices = self._takes, self._choices
        self._takes, self.chosen = (), {}
        if choices is not None:
            self._show_again(takes, choices)
        self.changed.emit()

    def _show_again(self, takes: tuple[str, ...], choices: Choices) -> None:
        bare = Definition("", "", "", "", {}, takes, asks="")
        self.show_options(bare, choices, {})

    # --- The widget of each option -------------------------------------------------------

    def _widget(self, key: str, choices: Choices) -> QWidget | None:
        if key in _LISTS:
            return self._list_chip(key, choices)
        if key in _RECORDS:
            return self._link(key)
        if key in _DAYS:
            return self._day(key)
        return self._search() if key == "search" else None

    def _list_chip(self, key: str, choices: Choices) -> QWidget | None:
        codes: tuple[str, ...] = getattr(choices, key)
        if len(codes) < 2 and key not in self.chosen:
            return None
        made = chip("")
        made.setIcon(icon("chevron-down", "muted", size=16))
        made.setIconSize(icon_size(16))
        menu = QMenu(made)
        menu.aboutToShow.connect(lambda: self._fill(menu, key, codes))
        made.setMenu(menu)
        self._reword(key, made)
        return made

    def _fill(self, menu: QMenu, key: str, codes: tuple[str, ...]) -> None:
        menu.clear()
        named = sorted((self._label(key, code), code) for code in codes)
        if key != "country":
            named = [(self._label(key, code), code) for code in codes]
        for words, code in [(translate("reportspage", "All"), ""), *named]:
            action = QAction(words, menu, checkable=True)
            action.setChecked(self.chosen.get(key, "") == code)
            action.triggered.connect(lambda _=False, c=code: self.choose(key, c))
            menu.addAction(action)

    def _reword(self, key: str, made: QPushButton) -> None:
        name = words = translate("reports", _LISTS[key][0])
        if code := self.chosen.get(key):
            words = translate(
                "tables", "{field}: {value}", field=name, value=self._label(key, code)
            )
        made.setText(words)
        made.setChecked(key in self.chosen)
        made.setAccessibleName(words)
        made.updateGeometry()

    def _label(self, key: str, code: str) -> str:
        if self._choices is None:
            return code
        return self._choices.lists(_LISTS[key][1]).label(code, text.language())

    def _link(self, key: str) -> QWidget:
        made = LinkBox(self.session, key)
        words = translate("reportspage", _RECORDS[key])
        made.setPlaceholderText(words)
        made.setAccessibleName(words)
        made.setClearButtonEnabled(True)
        made.setFixedWidth(theme.px(260))
        made.choose(self.chosen.get(key))

        def on_edited(_: str) -> None:
            try:
                uid = made.uid()
            except ValueRefusedError:
                return
            self.choose(key, uid or "")

        made.textEdited.connect(on_edited)
        return made

    def _day(self, key: str) -> QWidget:
        field = Day(_DAYS[key], partial=False)
        field.key = key
        made = DayEditor(field)
        words = translate("reportspage", _DAYS[key])
        made.line.setPlaceholderText(words)
        made.line.setFixedWidth(theme.px(150))
        made.name(words)
        made.set_value(self.chosen.get(key))

        def on_done() -> None:
            try:
                made.mark(bad=False)
                self.choose(key, str(made.value() or ""))
            except ValueRefusedError as error:
                made.mark(bad=True)
                self.session.say(refusal_text(error), "warn")

        made.touched.connect(lambda: None if made.line.hasFocus() else on_done())
        made.line.editingFinished.connect(on_done)
        return made

    def _search(self) -> QWidget:
        made = QLineEdit(self.chosen.get("search", ""))
        words = translate("reportspage", "Search for")
        made.setPlaceholderText(words)
        made.setAccessibleName(words)
        made.setClearButtonEnabled(True)
        made.setFixedWidth(theme.px(260))
        made.editingFinished.connect(lambda: self.choose("search", made.text().strip()))
        return made


class ProfileBar(QWidget):
    """For whom the report is, always in sight, with one line about what that hides."""

    changed = Signal()

    def __init__(self, *beside: QWidget) -> None:
        """Begin with headquarters' own; further widgets stand beside the choice."""
        super().__init__()
        self.profile = Profile.HQ
        self.chips = {profile: chip(profile_name(profile)) for profile in Profile}
        for profile, made in self.chips.items():
            made.setAutoExclusive(True)
            made.setChecked(profile is self.profile)
            made.clicked.connect(lambda _=False, p=profile: self.choose(p))
        self.about = label("", "small", wrap=True)
        name = label(translate("reportspage", "Made for"), "muted")
        name.setMinimumHeight(theme.px(32))
        self.setLayout(
            column(holder(flow(name, *self.chips.values(), *beside, gap=6)), self.about, gap=2)
        )
        self.setAccessibleName(translate("reportspage", "Made for"))
        self._say(0)

    def choose(self, profile: Profile) -> None:
        """Make reports for somebody else."""
        self.chips[profile].setChecked(True)
        if profile is not self.profile:
            self.profile = profile
            self.changed.emit()

    def say(self, threshold: int) -> None:
        """Say what this profile hides, with the threshold that was in force."""
        self._say(threshold)

    def _say(self, threshold: int) -> None:
        self.about.setText(_about(self.profile, threshold))


def takes_of(definition: Definition) -> tuple[str, ...]:
    """Return the options of a report, in the order they stand."""
    asked = {*definition.takes, *(("search",) if definition.asks == "search" else ())}
    return tuple(key for key in ORDER if key in asked)


def profile_name(profile: Profile) -> str:
    """Return who a report is made for, in the language in use."""
    return {
        Profile.HQ: translate("reportspage", "Headquarters"),
        Profile.PARTNER: translate("reportspage", "Partners"),
        Profile.PUBLIC: translate("reportspage", "The public"),
    }[profile]


def _about(profile: Profile, threshold: int) -> str:
    if profile is Profile.HQ:
        return translate("reportspage", "Nothing is hidden. Please do not pass it on as it is.")
    if not threshold:
        return translate("reportspage", "Small numbers of people are hidden.")
    return translate(
        "reportspage",
        "Numbers of people below {n} are hidden, and what would give them away.",
        n=threshold,
    )
