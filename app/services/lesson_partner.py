"""The other side of the lessons: a throw-away database that answers with real packages."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.base import clock
from app.base.text import language, translate
from app.domain.training import initiative_uid
from app.services import exchange, records, start
from app.services.tour_stage import correct_by_hand
from app.services.who import HQ, Who
from database.engine import Store

OFFICE = "CR"
"""The country office a person at headquarters practises with."""


@dataclass(frozen=True)
class Sent:
    """A package the other side wrote."""

    file: Path
    package: str
    uid: str
    """The record it is about."""
    title: str = ""
    text: str = ""
    """What somebody wrote into the workbook on its way; empty where nobody did."""


def office_of(who: Who) -> str:
    """Return the office a person practises with: headquarters, or from there a country."""
    return OFFICE if who.is_hq else HQ


def initiative_of(who: Who) -> str:
    """Return the initiative the lessons are about; both sides have it."""
    return initiative_uid(f"{OFFICE if who.is_hq else who.office}-1")


def folder(database: Path) -> Path:
    """Return where the other side of a training database has its files."""
    return database.parent / f"{database.stem}-lessons"


def forget(database: Path) -> None:
    """Throw the other side away."""
    shutil.rmtree(folder(database), ignore_errors=True)


def answer(who: Who, package: Path) -> Sent:
    """Let the other side take a package, and answer with its receipt.

    Raises:
        AppError: it could not be taken or written.
    """
    with _open(who) as store:
        exchange.take(store, [package])
        return _send(store, who, "")


def note(who: Who) -> Sent:
    """Let the other side write a note with something to follow up, and send it."""
    title = translate("lessons", "Who invites the neighbouring municipality?")
    told = translate("lessons", "Please find out until the end of the month and tell us.")
    with _open(who) as store:
        return _send(store, who, _note(store, who, title, told, kind="NEED"), title=title)


def other_summary(who: Who) -> Sent:
    """Let the other side change the summary of the initiative, and send it."""
    uid = initiative_of(who)
    texts = (
        translate("lessons", "Courses and small grants for families on both sides of the border."),
        translate("lessons", "The canton helps families who live on both sides of the border."),
    )
    with _open(who) as store:
        record = records.get(store, uid)
        held = record.get("summary") if record else None
        new = next(text for text in texts if text != held)
        records.apply(store, [{"entity": "initiative", "uid": uid, "set": {"summary": new}}])
        return _send(store, who, uid)


def edited_note(who: Who) -> Sent:
    """Let the other side send a note, and somebody correct it in the workbook on its way."""
    title = translate("lessons", "Visit of the mayors")
    typed = translate("lessons", "The mayors meat in the school.")
    corrected = translate("lessons", "The mayors meet in the school.")
    with _open(who) as store:
        sent = _send(store, who, _note(store, who, title, typed, kind="PROGRESS"), title=title)
    correct_by_hand(sent.file, typed, corrected)
    return Sent(sent.file, sent.package, sent.uid, title, corrected)


def _note(store: Store, who: Who, title: str, text: str, *, kind: str) -> str:
    values: dict[str, Any] = {
        "kind": kind,
        "initiative": initiative_of(who),
        "noted_on": clock.today(),
        "title": title,
        "text": text,
        "share": False,
    }
    if kind == "NEED":
        values["follow_up"] = "open"
    line: Mapping[str, Any] = {"entity": "progress_note", "set": values}
    [uid] = records.apply(store, [line]).uids
    return uid


def _send(store: Store, who: Who, uid: str, *, title: str = "") -> Sent:
    made = exchange.export(store, who.office, folder(who.database), language=language())
    package = next(p.package for p in exchange.packages(store) if p.number == made.number)
    return Sent(made.path, package, uid, title)


@contextlib.contextmanager
def _open(who: Who) -> Iterator[Store]:
    """Lend the database of the other side, made when it is not there."""
    office = office_of(who)
    path = folder(who.database) / f"{office.lower()}.db"
    if path.exists():
        store = start.open_store(path)
    else:
        role = "hq" if office == HQ else "field"
        store = start.create(path, office=office, role=role, training=True, language=language())
    try:
        yield store
    finally:
        start.close_store(store)
