"""Settings: language, look, who works here, and where the data is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QLayout, QWidget

from app.base import text
from app.base.text import translate
from app.domain import codelists
from app.domain.report import Profile
from app.services import thresholds
from app.ui import i18n, theme
from app.ui.page import Page
from app.ui.pages.backups import Backups
from app.ui.pages.data_care import DataCare
from app.ui.pages.iati_choices import IatiChoices
from app.ui.pages.protection import Protection
from app.ui.pages.recovery import Recovery
from app.ui.pages.trust import Signatures
from app.ui.parts import Flow, button, card, chip, column, holder, label, row, scroll
from app.ui.session import Session

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class SettingsPage(Page):
    """Every choice takes effect at once; there is nothing to save."""

    def __init__(self, session: Session) -> None:
        """Set the groups."""
        super().__init__(session, translate("shell", "Settings"))
        self.groups: dict[str, QFrame] = {}
        groups = column(
            self._group(
                "language",
                translate("settings", "Language"),
                translate("settings", "Texts, numbers and dates follow it at once."),
                self._languages(),
            ),
            self._group(
                "look",
                translate("settings", "Look"),
                translate("settings", "High contrast is made for bright sunlight."),
                self._themes(),
            ),
            self._group(
                "size",
                translate("settings", "Text size"),
                translate("settings", "Everything grows with it."),
                self._scales(),
            ),
            self._group(
                "reports",
                translate("settings", "Reports for others"),
                translate(
                    "settings",
                    "In reports for partners and the public, fewer people than this are not"
                    " shown, nor is any number that would give them away. Zero is shown."
                    " Headquarters’ own reports show everything.",
                ),
                self._thresholds(),
            ),
            self._group("place", translate("settings", "This database"), "", self._place()),
            self._group(
                "protection",
                translate("settings", "Protection"),
                translate("settings", "A stolen laptop tells nothing without the passphrase."),
                Protection(session),
            ),
            self._group(
                "signatures",
                translate("trust", "Signatures"),
                translate(
                    "trust",
                    "Each laptop signs its packages. Whose signature it is, two people find out"
                    " by phone.",
                ),
                Signatures(session),
            ),
            *self._recovery(),
            *self._called(),
            self._group(
                "backups",
                translate("settings", "Backups"),
                translate("settings", "Copies of everything, looked at before they count."),
                Backups(session),
            ),
            self._group(
                "care",
                translate("care", "Care for what is held"),
                translate(
                    "care",
                    "What was not used for long is listed here. Nothing goes by itself: you keep"
                    " it or let it go.",
                ),
                DataCare(session),
            ),
            *self._iati(),
            *self._trainer(),
            0,
            gap=16,
        )
        sheet = holder(groups)
        sheet.setMaximumWidth(theme.px(720))
        line = row(sheet, gap=0)
        line.setStretch(0, 1)
        line.addStretch(0)
        self._area = scroll(holder(line))
        self.body.addWidget(self._area, 1)

    def arrive(self, part: str = "", **what: Any) -> None:  # noqa: ANN401  (as in Page)
        """Show one group, when it is named, with the keyboard in it."""
        del what
        found = self.groups.get(part)
        if found is None:
            return
        QTimer.singleShot(0, found, lambda: self._go_to(found))

    def _go_to(self, group: QFrame) -> None:
        self._area.verticalScrollBar().setValue(group.y() - theme.px(8))
        inside = [each for each in group.findChildren(QWidget) if each.isVisible()]
        wanted = Qt.FocusPolicy.TabFocus
        first = next((each for each in inside if each.focusPolicy() & wanted), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _group(self, key: str, title: str, help_text: str, content: QWidget) -> QFrame:
        inner: list[QWidget | QLayout | int] = [label(title, "heading")]
        if help_text:
            inner.append(label(help_text, "small", wrap=True))
        self.groups[key] = made = card(*inner, 4, content, gap=4)
        return made

    def _languages(self) -> QWidget:
        flow = Flow()
        for code in i18n.offered():
            made = chip(i18n.NAMES[code], checked=code == text.language())
            made.setAutoExclusive(True)
            made.clicked.connect(lambda _=False, c=code: self._window().speak(c))
            flow.addWidget(made)
        return holder(flow)

    def _themes(self) -> QWidget:
        chosen = self._window_or_none()
        present = chosen.chosen.theme if chosen else theme.current()
        names = {
            theme.SYSTEM: translate("settings", "Like this computer"),
            "light": translate("settings", "Light"),
            "dark": translate("settings", "Dark"),
            "contrast": translate("settings", "High contrast"),
        }
        flow = Flow()
        for name, words in names.items():
            made = chip(words, checked=name == present)
            made.setAutoExclusive(True)
            made.clicked.connect(lambda _=False, n=name: self._dress(n, None))
            flow.addWidget(made)
        return holder(flow)

    def _scales(self) -> QWidget:
        chosen = self._window_or_none()
        present = chosen.chosen.scale if chosen else 100
        flow = Flow()
        for scale in theme.SCALES:
            made = chip(i18n.in_percent(i18n.number(scale)), checked=scale == present)
            made.setAutoExclusive(True)
            made.clicked.connect(lambda _=False, s=scale: self._dress(None, s))
            flow.addWidget(made)
        return holder(flow)

    def _thresholds(self) -> QWidget:
        """From which number of people on readers outside see it."""
        readers = (
            (Profile.PARTNER, translate("settings", "For partners"), (3, 5, 7, 10)),
            (Profile.PUBLIC, translate("settings", "For everybody"), (10, 15, 20)),
        )
        lines = [
            column(label(words, "label"), self._threshold(profile, words, offered), gap=2)
            for profile, words, offered in readers
        ]
        return holder(column(*lines, gap=8))

    def _threshold(self, profile: Profile, reader: str, offered: tuple[int, ...]) -> QWidget:
        store = self.session.store
        present = thresholds.chosen(store, profile)
        flow = Flow()
        for number in sorted({*offered, present}):
            made = chip(i18n.number(number), checked=number == present)
            made.setAutoExclusive(True)
            made.setAccessibleName(f"{reader}: {made.text()}")
            made.clicked.connect(lambda _=False, n=number: thresholds.choose(store, profile, n))
            flow.addWidget(made)
        return holder(flow)

    def _trainer(self) -> list[QWidget]:
        """The switch of the trainer's view, in training only."""
        window = self._window_or_none()
        if window is None or not self.session.who.training:
            return []
        made = chip(
            translate("settings", "Show keys and clicks (Ctrl+Shift+T)"),
            checked=window.trainer is not None,
        )
        made.clicked.connect(window.turn_trainer)
        told = translate("settings", "Larger text for a room, and what the trainer presses.")
        return [
            self._group("trainer", translate("shell", "Trainer’s view"), told, holder(row(made, 0)))
        ]

    def _iati(self) -> list[QWidget]:
        """Whose files for IATI are written; publishing is up to headquarters."""
        if not self.session.at_headquarters():
            return []
        told = translate(
            "iati", "Whose file is written. What that agency takes no part in stays out of it."
        )
        choices = IatiChoices(self.session)
        return [self._group("iati", translate("iati", "IATI"), told, choices)]

    def _recovery(self) -> list[QWidget]:
        """How headquarters helps offices that forgot their passphrase."""
        if not self.session.at_headquarters():
            return []
        told = translate(
            "recovery",
            "An office makes a request; you compare its digits by phone and write the answer.",
        )
        title = translate("recovery", "Forgotten passphrases")
        return [self._group("recovery", title, told, Recovery(self.session))]

    def _called(self) -> list[QWidget]:
        """Who works here, where several share the database."""
        if self.session.store.lies_here:
            return []
        from app.ui.pages.called_line import CalledLine

        told = translate(
            "settings",
            "It stands on your decisions in history and audit. It stays at headquarters: no"
            " package holds it.",
        )
        title = translate("settings", "Who you are here")
        return [self._group("officer", title, told, CalledLine(self.session))]

    def _place(self) -> QWidget:
        who = self.session.who
        office = codelists.codelist("offices").label(who.office, text.language())
        folder = Path(who.database).parent
        facts = (
            (translate("settings", "Office"), office),
            (translate("settings", "This laptop"), who.label or "–"),
            (translate("settings", "File"), i18n.left_to_right(str(who.database))),
        )
        lines: list[QWidget | QLayout | int] = [
            column(label(name, "label"), label(value, wrap=True), gap=0) for name, value in facts
        ]
        go = button(
            translate("settings", "Open the data folder"),
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))),
            drawing="folder-open",
        )
        return holder(column(*lines, row(go, 0), gap=8))

    def _dress(self, name: str | None, scale: int | None) -> None:
        window = self._window()
        window.dress(name or window.chosen.theme, scale or window.chosen.scale)

    def _window(self) -> MainWindow:
        return cast("MainWindow", self.window())

    def _window_or_none(self) -> MainWindow | None:
        """The page is built before it is put into the window; the session knows it."""
        found = self.session.parent()
        return cast("MainWindow", found) if found is not None else None
