"""One line that asks why numbers changed after their period was closed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QWidget

from app.base.text import translate
from app.domain.derived import closing_periods
from app.domain.derived.closing_periods import Restatement
from app.domain.record import Changes
from app.services import periods
from app.services.records import Applied
from app.ui.parts import band, button, column, label, row
from app.ui.session import Session

_LONGEST = 1000


class ReasonLine(QWidget):
    """One reason for several numbers that have none; Enter gives it."""

    def __init__(self, session: Session, lacking: Sequence[Restatement] = ()) -> None:
        """Ask about these numbers."""
        super().__init__()
        self.session = session
        self._lacking: tuple[Restatement, ...] = ()
        self.name = label("", "label")
        self.line = QLineEdit()
        self.line.setMaxLength(_LONGEST)
        self.line.returnPressed.connect(self.give)
        keep = button(translate("forms", "Save"), self.give)
        self.setLayout(column(self.name, row(self.line, keep, gap=8), gap=4))
        self.show_lacking(lacking)

    def show_lacking(self, lacking: Sequence[Restatement]) -> None:
        """Ask about other numbers; the line is not shown where there are none."""
        self._lacking = tuple(lacking)
        words = translate("results", "Reason (%n numbers have none)", len(self._lacking))
        self.name.setText(words)
        self.line.setAccessibleName(words)

    def give(self) -> None:
        """Write the reason to all of them."""
        reason = self.line.text().strip()
        if not reason or not self._lacking:
            return
        store, lacking = self.session.store, self._lacking

        def done(applied: Applied) -> None:
            self.line.clear()
            self.session.say(translate("forms", "Saved."), "good")
            self.session.tell(applied.touched)

        self.session.write(self, lambda: periods.give_reason(store, lacking, reason), done)


class RestatedBand(QWidget):
    """Says over the grid of an initiative that numbers of a closed period changed, and asks why."""

    def __init__(self, session: Session, initiative: str) -> None:
        """Ask at once, and again whenever a figure changes."""
        super().__init__()
        self.session = session
        self._initiative = initiative
        words = translate(
            "results",
            "Numbers of a closed period came or changed. They are kept and count as restatements;"
            " please say why.",
        )
        self.reason = ReasonLine(session)
        self.setLayout(column(band(words, "info", "calendar-check"), self.reason))
        self.setVisible(False)
        session.hub.changed.connect(self._on_changed)
        self._ask()

    def _ask(self) -> None:
        store, initiative = self.session.store, self._initiative

        def work() -> list[Restatement]:
            changed = periods.restated(store).changed
            own = {one.uid: one for one in changed if one.owner == initiative}
            return [one for one in own.values() if one.lacks_reason]

        self.session.ask(self, work, self._show)

    def _show(self, lacking: list[Restatement]) -> None:
        self.reason.show_lacking(lacking)
        self.setVisible(bool(lacking))

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(closing_periods.FIGURE) or changes.touches(closing_periods.ENTITY):
            self._ask()
