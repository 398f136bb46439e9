"""The question for a reason, in the form of a number whose period is closed."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from app.base.text import translate
from app.domain.derived import closing_periods
from app.domain.derived.closing_periods import DATED, FIGURE, Closing
from app.domain.fields import Stored
from app.domain.problem import Problem
from app.services import periods
from app.ui import i18n
from app.ui.forms.field_box import FieldBox
from app.ui.session import Session

REASON = "reason"


class ClosedPeriods:
    """Knows the closed periods that the records of one form may fall in."""

    def __init__(
        self, form: QObject, session: Session, entity: str, learned: Callable[[], None]
    ) -> None:
        """Take over the entity; nothing is asked for those that belong to no period.

        Args:
            form: as long as it lives, answers are of use.
            session: to ask which periods are closed.
            entity: key of the entity of the form.
            learned: called when the periods of another owner are known.
        """
        self._form, self._session = form, session
        self._entity = entity
        self._learned = learned
        self._known: dict[str, tuple[Closing, ...]] = {}
        self._shown = False

    def problems(
        self, uid: str | None, values: Mapping[str, Stored], boxes: Mapping[str, FieldBox]
    ) -> list[Problem]:
        """Return that the reason is wanted, where it is, and say why below its field."""
        box = boxes.get(REASON)
        if self._entity not in DATED or box is None:
            return []
        closed = self._restated(uid or "", values)
        if closed is not None:
            box.show_problem(closed_words(closed), bad=False)
        elif self._shown:
            box.show_problem("")
        self._shown = closed is not None
        return [] if closed is None else [Problem(REASON, "wanted_here", severity="missing")]

    def forget(self) -> None:
        """Ask again when the form shows another record: a period may be closed meanwhile."""
        self._known.clear()

    def _restated(self, uid: str, values: Mapping[str, Stored]) -> Closing | None:
        owner = str(values.get("initiative" if self._entity == FIGURE else "indicator") or "")
        if owner and owner not in self._known:
            self._known[owner] = ()
            self._ask(owner)
        return next(
            (
                closing
                for closing in self._known.get(owner, ())
                if closing_periods.wants_reason(closing, self._entity, uid, values)
            ),
            None,
        )

    def _ask(self, owner: str) -> None:
        store = self._session.store

        def done(found: tuple[Closing, ...]) -> None:
            self._known[owner] = found
            if found:
                self._learned()

        self._session.ask(self._form, lambda: periods.concerning(store, owner), done)


def closed_words(closing: Closing) -> str:
    """Return in words that a period is closed, and what that means for a number in it."""
    return translate(
        "results",
        "{since} to {until} was closed on {day}. The number is kept and counts as a restatement;"
        " please say why.",
        since=i18n.day(closing.since), until=i18n.day(closing.until),
        day=i18n.day(closing.closed_on),
    )  # fmt: skip
