"""What was promised and is still open, and what is late."""

from __future__ import annotations

import datetime as dt

from app.base.text import translate
from app.domain.derived import following
from app.domain.record import Record
from app.domain.report import Cell, Column, Figures, Kind, Report
from app.reports import pieces
from app.reports.given import Given

_DAY = len("2012-12-31")


def commitments(given: Given) -> Report:
    """Return decisions, recommendations and other notes that want a follow-up, late ones first."""
    notes = [
        note
        for note in given.portfolio.of("progress_note")
        if note.get("follow_up") in {"open", "done"} and _is_asked_for(given, note)
    ]
    notes.sort(key=lambda n: (n.get("follow_up") != "open", n.get("follow_up_on") or "9", n.uid))
    late = {note.uid: _days_late(note, given.today) for note in notes}
    columns = (
        pieces.record_column(translate("reports", "Commitment"), "note"),
        Column("kind", translate("fields", "Kind"), Kind.CODE, "note_kinds"),
        pieces.record_column(translate("reports", "Of"), "of"),
        Column("noted_on", translate("reports", "Noted on"), Kind.DAY),
        Column("level", translate("reports", "Level"), Kind.CODE, "governance_levels"),
        Column("follow_up", translate("reports", "Follow-up"), Kind.CODE, "follow_ups"),
        Column("follow_up_on", translate("reports", "Until"), Kind.DAY),
        Column("late", translate("reports", "Days late"), Kind.COUNT),
    )
    rows = [
        (
            note.uid,
            note.get("kind"),
            note.get("initiative") or note.get("programme"),
            note.get("noted_on"),
            note.get("level"),
            note.get("follow_up"),
            note.get("follow_up_on"),
            late[note.uid],
        )
        for note in notes
    ]
    opened = sum(note.get("follow_up") == "open" for note in notes)
    head = Figures(
        "head",
        (
            pieces.count("open", translate("reports", "Open"), opened),
            pieces.count(
                "late", translate("reports", "Past their date"),
                sum(days is not None for days in late.values()),
            ),
            pieces.count("done", translate("reports", "Done"), len(notes) - opened),
        ),
    )  # fmt: skip
    answer = pieces.table(
        "notes", translate("reports", "Commitments and their follow-up"), columns, rows,
        empty=translate("reports", "No note wants a follow-up."),
    )  # fmt: skip
    return pieces.report(given, "commitments", (head, answer))


def overdue(given: Given) -> Report:
    """Return the activities past their date, and the initiatives past their end."""
    items = pieces.in_order(given, {item.uid for item in given.portfolio.initiatives})
    late: list[tuple[Cell, ...]] = []
    ended: list[tuple[Cell, ...]] = []
    for item in items:
        for activity in following.late_activities(given.portfolio, item, given.today):
            due = str(activity.get("due_on"))
            days = (_day(given.today) - _day(due)).days
            late.append((activity.uid, activity.get("kind"), item.uid, due, days))
        past = following.days_late(item, given.today)
        if past is not None:
            ended.append((item.uid, item.get("status"), past))
    late.sort(key=lambda row: str(row[3]))
    ended.sort(key=lambda row: -int(str(row[2])))
    days_column = Column("late", translate("reports", "Days late"), Kind.COUNT)
    activities = pieces.table(
        "activities", translate("reports", "Activities past their date"),
        (
            pieces.record_column(translate("entities", "Activity"), "activity"),
            Column("kind", translate("fields", "Kind"), Kind.CODE, "activity_kinds"),
            pieces.record_column(),
            Column("due_on", translate("fields", "Due"), Kind.DAY),
            days_column,
        ),
        late, empty=translate("reports", "No activity is late."),
    )  # fmt: skip
    initiatives = pieces.table(
        "initiatives", translate("reports", "Initiatives past their end"),
        (
            pieces.record_column(),
            Column("status", translate("fields", "Status"), Kind.CODE, "statuses"),
            days_column,
        ),
        ended, empty=translate("reports", "No initiative is past its end."),
    )  # fmt: skip
    return pieces.report(given, "overdue", (activities, initiatives))


def _is_asked_for(given: Given, note: Record) -> bool:
    """Tell whether a note is about an initiative that is looked at, or about a programme."""
    options = given.options
    if note.get("initiative"):
        return str(note.get("initiative")) in given.portfolio.by_uid("initiative")
    return not (options.initiative or options.country or options.round)


def _days_late(note: Record, today: str) -> int | None:
    due = note.get("follow_up_on")
    if note.get("follow_up") != "open" or not due or str(due) >= today:
        return None
    return (_day(today) - _day(str(due))).days


def _day(stored: str) -> dt.date:
    """Return a day; of a month or year its first one."""
    return dt.date.fromisoformat((stored + "-01-01")[:_DAY] if len(stored) < _DAY else stored)
