"""What the frame asks the open database: records that match, what waits, undo and redo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.base.text import translate
from app.domain import catalogue
from app.services import queries
from app.ui import i18n
from app.ui.records_shown import drawing_of, open_record
from app.ui.search_box import Found
from app.ui.session import Session

if TYPE_CHECKING:
    from app.services import undoing

_NAMED = 3
"""Fields named at most where an undo says what it took back."""


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
    from app.services import undoing

    work = undoing.redo if redo else undoing.undo
    store = session.store

    def act() -> tuple[undoing.Undone, str] | None:
        undone = work(store)
        if undone is None:
            return None
        return undone, queries.titles(store, [undone.uid]).get(undone.uid, "")

    def on_done(found: tuple[undoing.Undone, str] | None) -> None:
        if found is None:
            nothing = translate("shell", "Nothing to undo.")
            session.say(translate("shell", "Nothing to redo.") if redo else nothing)
            return
        what = _what(*found)
        if redo:
            words = translate("shell", "Done again: {what}", what=what)
        else:
            words = translate("shell", "Undone: {what}", what=what)
        other = translate("shell", "Undo") if redo else translate("shell", "Redo")
        session.offer(words, other, lambda: step(session, owner, redo=not redo))
        session.tell(found[0].changes)

    session.write(owner, act, on_done)


def offer_undo(session: Session, words: str) -> None:
    """Say what was done just now, with the way to take it back."""
    session.offer(words, translate("shell", "Undo"), lambda: step(session, session, redo=False))


def say_open(session: Session) -> None:
    """Say that a database without a passphrase cannot be locked, with the way to one."""
    words = translate("shell", "Without a passphrase there is nothing to lock.")
    way = translate("home", "Protect it…")
    session.offer(words, way, lambda: session.go("settings", part="protection"), "warn")


def _what(undone: undoing.Undone, title: str) -> str:
    """Return in words what a person had done."""
    from app.services import undoing
    from app.services.sentences import field_label

    if undone.kind == undoing.GONE:
        return translate("shell", "deletion of {title}", title=title)
    if undone.count > 1:
        return translate("shell", "%n records", undone.count)
    if undone.kind == undoing.MADE:
        return translate("shell", "new record {title}", title=title)
    names = [field_label(undone.entity, key) for key in undone.fields]
    more = "…" if len(names) > _NAMED else ""
    fields = i18n.joined(names[:_NAMED]) + more
    return translate("shell", "{fields} of {title}", fields=fields, title=title)
