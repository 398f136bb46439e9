"""How partners work together: the seven ticks, policy to result, what is told at the end."""

from __future__ import annotations

from app.base.text import QT_TRANSLATE_NOOP, translate
from app.domain import derived
from app.domain.derived import following, ticks
from app.domain.record import Record
from app.domain.report import Cell, Column, Figures, Kind, Report
from app.domain.statuses import APPROVED_ON
from app.reports import pieces
from app.reports.given import Given

TICKS = {
    "tasks": QT_TRANSLATE_NOOP("reports", "Tasks divided"),
    "codesign": QT_TRANSLATE_NOOP("reports", "Designed together"),
    "joint_review": QT_TRANSLATE_NOOP("reports", "Reviewed together"),
    "talk": QT_TRANSLATE_NOOP("reports", "Talk within 30 days"),
    "focal_points": QT_TRANSLATE_NOOP("reports", "Focal point per lead agency"),
    "families": QT_TRANSLATE_NOOP("reports", "All three partner families"),
    "survey": QT_TRANSLATE_NOOP("reports", "Survey or stock-taking"),
}
_CHECKS = {
    "results": QT_TRANSLATE_NOOP("reports", "Results"),
    "lessons": QT_TRANSLATE_NOOP("reports", "Lessons"),
    "ownership": QT_TRANSLATE_NOOP("reports", "Ownership"),
    "sustainability": QT_TRANSLATE_NOOP("reports", "What continues"),
}


def working_together(given: Given) -> Report:
    """Return for each approved initiative what of working together is there; no score."""
    items = approved(given)
    found = {i.uid: ticks.working_together(given.portfolio, i, given.today) for i in items}
    columns = (
        pieces.record_column(),
        *(_yes_no(key, label) for key, label in TICKS.items()),
        Column("days", translate("reports", "Days since the last talk"), Kind.COUNT),
        Column("mixed", translate("reports", "Mixed consortium"), Kind.YES_NO),
        Column("tipping", translate("reports", "Tipping point"), Kind.YES_NO),
        Column("scaling", translate("fields", "Scaling"), Kind.CODE, "scaling_modes"),
    )
    rows = [
        (
            item.uid,
            *(tick.done for tick in found[item.uid]),
            next(tick.days for tick in found[item.uid] if tick.key == "talk"),
            derived.mixed_consortium(given.portfolio, item),
            derived.tipping_point(item),
            item.get("scaling_mode"),
        )
        for item in items
    ]
    tipped = sum(derived.tipping_point(item) for item in items)
    head = Figures(
        "head",
        (
            pieces.count("approved", translate("reports", "Approved initiatives"), len(items)),
            pieces.count(
                "tipped", translate("reports", "At the tipping point"), tipped if items else None
            ),
        ),
    )
    answer = pieces.table(
        "initiatives", translate("reports", "Working together"), columns, rows, empty=_none()
    )
    notes = (
        translate(
            "reports", "A tick says that something is recorded; the ticks are not added to a score."
        ),
        translate(
            "reports",
            "Tipping point: both dates are recorded, that of ownership and that of"
            " institutionalisation.",
        ),
    )
    return pieces.report(given, "working-together", (head, answer), notes)


def checklist(given: Given) -> Report:
    """Return what completed initiatives still have to tell."""
    items = [i for i in pieces.in_order(given, _uids(given)) if i.get("status") == "COMPLETED"]
    told = {item.uid: following.checklist(given.portfolio, item) for item in items}
    columns = (
        pieces.record_column(),
        *(_yes_no(key, label) for key, label in _CHECKS.items()),
    )
    whole = sum(all(found.values()) for found in told.values())
    head = Figures(
        "head",
        (
            pieces.count("completed", translate("reports", "Completed initiatives"), len(items)),
            pieces.count(
                "whole", translate("reports", "All told"), whole if items else None
            ),
        ),
    )  # fmt: skip
    answer = pieces.table(
        "initiatives",
        translate("reports", "What is told at the end"),
        columns,
        [(uid, *found.values()) for uid, found in told.items()],
        empty=translate("reports", "No initiative is completed yet."),
    )
    return pieces.report(given, "checklist", (head, answer))


def policy(given: Given) -> Report:
    """Return from which policy, through which action, to which results initiatives lead."""
    lines = {i.uid: following.policy_to_result(given.portfolio, i) for i in approved(given)}
    columns = (
        pieces.record_column(),
        Column("policy", translate("reports", "Policy or plan")),
        Column("actions", translate("reports", "Done")),
        Column("results", translate("reports", "Results")),
        Column("whole", translate("reports", "The line is whole"), Kind.YES_NO),
    )
    rows = [
        (uid, line.policy or None, line.actions or None, line.results or None, line.whole)
        for uid, line in lines.items()
    ]
    whole = sum(line.whole for line in lines.values())
    head = Figures(
        "head",
        (
            pieces.count(
                "whole", translate("reports", "Initiatives with a whole line"),
                whole if lines else None,
            ),
        ),
    )  # fmt: skip
    answer = pieces.table(
        "initiatives", translate("reports", "From policy to result"), columns, rows, empty=_none()
    )
    return pieces.report(given, "policy", (head, answer))


def needs(given: Given) -> Report:
    """Return the capacity needs, and which a training that was held answers."""
    answers = {
        str(activity.get("answers_note")): activity
        for activity in sorted(
            given.portfolio.of("activity"), key=lambda a: a.get("status") == "DONE"
        )
        if activity.get("answers_note")
    }
    rows: list[tuple[Cell, ...]] = []
    for item in pieces.in_order(given, _uids(given)):
        for note in given.portfolio.children("progress_note", item.uid):
            if note.get("kind") != "NEED":
                continue
            answer = answers.get(note.uid)
            audience = note.get("audience")
            rows.append(
                (
                    note.uid,
                    item.uid,
                    tuple(audience) if audience else None,
                    note.get("noted_on"),
                    answer.uid if answer else None,
                    answer.get("status") if answer else None,
                    answer.get("held_on") or answer.get("due_on") if answer else None,
                )
            )
    found = following.needs_answered(given.portfolio, given.portfolio.initiatives)
    head = Figures(
        "head",
        (
            pieces.count("needs", translate("reports", "Capacity needs"), found.whole),
            pieces.count(
                "answered", translate("reports", "Answered by a training"),
                found.part if found.whole else None,
            ),
            pieces.percent("share", translate("reports", "Share"), found.share, decimals=0),
        ),
    )  # fmt: skip
    columns = (
        pieces.record_column(translate("reports", "Need"), "need"),
        pieces.record_column(),
        Column("audience", translate("reports", "Whose"), Kind.CODE, "partner_types"),
        Column("noted_on", translate("reports", "Noted on"), Kind.DAY),
        pieces.record_column(translate("reports", "Answer"), "answer"),
        Column("status", translate("fields", "Status"), Kind.CODE, "activity_statuses"),
        Column("on", translate("reports", "When"), Kind.DAY),
    )
    answer_table = pieces.table(
        "needs", translate("reports", "Capacity needs and their answers"), columns, rows,
        empty=translate("reports", "No capacity need is recorded."),
    )  # fmt: skip
    counted = translate("reports", "A need counts as answered once a training for it was held.")
    return pieces.report(given, "needs", (head, answer_table), (counted,))


def approved(given: Given) -> list[Record]:
    """Return the initiatives that were approved, in the order of their codes."""
    return [i for i in pieces.in_order(given, _uids(given)) if i.get("status") in APPROVED_ON]


def _uids(given: Given) -> set[str]:
    return {item.uid for item in given.portfolio.initiatives}


def _yes_no(key: str, label: str) -> Column:
    return Column(key, translate("reports", label), Kind.YES_NO)


def _none() -> str:
    return translate("reports", "No initiative is approved yet.")
