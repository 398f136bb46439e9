"""What the frame asks the open database: records that match, what waits, undo and redo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from app.base.text import translate
from app.domain import catalogue
from app.domain.record import Changes
from app.services import queries
from app.ui.records_shown import drawing_of, open_record
from app.ui.search_box import Found
from app.ui.session import Session


@dataclass(frozen=True)
class State:
    """The numbers of the frame."""

    unsent: int
    waiting: int
    publishing: int


def ask_records(session: Session, text: str, take: Callable[[list[Found]], None]) -> None:
    """Find records by any of their words and pass them on as lines of the search."""

    def on_hits(hits: list[queries.Hit]) -> None:
        take([_line(session, hit) for hit in hits])

    session.ask(session, lambda: queries.search(session.store, text, limit=10), on_hits)


def _line(session: Session, hit: queries.Hit) -> Found:
    kind = translate("entities", catalogue.entity(hit.entity).label)
    return Found(
        hit.title,
        drawing_of(hit.entity),
        lambda: open_record(session, hit.entity, hit.uid),
        kind,
    )


def ask_state(session: Session, owner: QObject, take: Callable[[State], None]) -> None:
    """Count what is in no package yet, what waits for a decision, and what is to be published."""

    def work() -> State:
        from app.services import conflicts, exchange, library

        unsent = exchange.status(session.store).get("unsent", 0)
        waiting = len(conflicts.conflicts(session.store)) + len(conflicts.reviews(session.store))
        publishing = len(library.offers(session.store))
        return State(unsent if isinstance(unsent, int) else len(unsent), waiting, publishing)

    session.ask_later(owner, work, take)


def step(session: Session, owner: QObject, *, redo: bool) -> None:
    """Take back, or do again, the last thing done since the program was opened."""

    def on_done(changes: Changes | None) -> None:
        if changes is None:
            nothing = translate("shell", "Nothing to undo.")
            session.say(translate("shell", "Nothing to redo.") if redo else nothing)
            return
        session.say(translate("shell", "Done again.") if redo else translate("shell", "Undone."))
        session.tell(changes)

    from app.services import undoing

    work = undoing.redo if redo else undoing.undo
    session.write(owner, lambda: work(session.store), on_done)
