"""What was done, learned and promised, and with whom, as documents tell it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from app.base.text import translate
from app.domain import derived
from app.domain.derived.results import results as measured
from app.domain.record import Record
from app.domain.report import Cell, Column, Foot, Kind, Table
from app.reports import pieces
from app.reports.documents import parts
from app.reports.documents.parts import cells, column, label, shortened
from app.reports.given import Given

LEARNED = ("SUCCESS", "INNOV", "GOODPRAC", "LESSON")
"""Kinds of notes that say what was learned, in the order of 000-04."""


def partners(given: Given) -> Table:
    """Return how many organisations of each type take part."""
    found = derived.partners(given.portfolio)
    columns = (
        column("organisation", "type"),
        Column("number", translate("entities", "Organisations"), Kind.COUNT, foot=Foot.SUM),
    )
    rows = [(kind or None, number) for kind, number in found.by_type.items()]
    title = translate("reports", "Partners by type")
    empty = translate("reports", "No partner is recorded.")
    return pieces.table("partners", title, columns, rows, empty=empty)


def notes(
    given: Given, key: str, title: str, kinds: Sequence[str], empty: str, *, follow_up: bool = False
) -> Table:
    """Return the notes of these kinds: in their order, the newest first.

    Args:
        given: what the document is made from.
        key: of the table.
        title: of the table.
        kinds: of the notes, in their order.
        empty: what is said where there are none.
        follow_up: whether to say what became of each.
    """
    columns = [
        column("progress_note", "kind"),
        Column("said", translate("reports", "What"), Kind.TEXT),
        column("progress_note", "noted_on"),
    ]
    if follow_up:
        columns += [column("progress_note", "follow_up"), column("progress_note", "follow_up_on")]
    rows = []
    for kind in kinds:
        some = [note for note in _notes(given) if note.get("kind") == kind]
        some.sort(key=lambda note: str(note.get("noted_on") or ""), reverse=True)
        for note in some:
            values = cells(note, columns)
            rows.append((values[0], _told(note), *values[2:]))
    return pieces.table(key, title, columns, rows, empty=empty)


def promises(given: Given) -> Table:
    """Return recommendations and decisions with what became of each."""
    return notes(
        given,
        "promises",
        translate("reports", "Recommendations and decisions, and what became of them"),
        ("RECO", "DECISION"),
        translate("reports", "No recommendation and no decision is recorded."),
        follow_up=True,
    )


def learned(given: Given) -> Table:
    """Return what was learned, by kind."""
    return notes(
        given,
        "learned",
        translate("sheet", "Successes, innovations, good practices and lessons"),
        LEARNED,
        translate("reports", "Nothing learned is recorded."),
    )


def _told(note: Record) -> str:
    """Return title and text of a note in one line."""
    title, text = str(note.get("title") or ""), shortened(note.get("text"))
    return f"{title}. {text}" if title and text and title != text else title or text


def _notes(given: Given) -> list[Record]:
    """Return the notes on these initiatives and on programmes, written in the period asked for."""
    belongs, period = parts.belonging(given), given.options.period
    return [
        note
        for note in given.portfolio.of("progress_note")
        if belongs(note)
        and (period is None or period[0] <= str(note.get("noted_on") or "") <= period[1])
    ]


def activities(given: Given, key: str, title: str, kinds: Sequence[str], empty: str) -> Table:
    """Return the activities of these kinds with who took part, in the order of time."""
    columns = [
        column("activity", "title"),
        column("activity", "kind"),
        Column("day", translate("fields", "Date"), Kind.DAY),
        column("activity", "status"),
        Column("participants", label("activity", "participants"), Kind.PEOPLE, foot=Foot.SUM),
    ]
    belongs, period = parts.belonging(given), given.options.period
    found = [
        one
        for one in given.portfolio.of("activity")
        if one.get("kind") in kinds
        and belongs(one)
        and (period is None or period[0] <= str(day(one) or "") <= period[1])
    ]
    rows: list[tuple[Cell, ...]] = [
        (one.get("title"), one.get("kind"), day(one), one.get("status"), took_part(one))
        for one in sorted(found, key=lambda one: day(one) or "9999")
    ]
    if any(how_exact(one) for one in found):
        columns.append(column("activity", "participants_qualifier"))
        exact = [how_exact(one) for one in sorted(found, key=lambda one: day(one) or "9999")]
        rows = [(*row, said) for row, said in zip(rows, exact, strict=True)]
    return pieces.table(key, title, columns, rows, empty=empty)


def how_exact(activity: Record) -> str | None:
    """Return whether the head-count is "at least" or "about" so many; None where it is exact.

    Source: 003-01. Women and men that were counted are exact.
    """
    said = activity.get("participants_qualifier")
    counted = any(activity.get(key) is not None for key in ("women", "men", "other_or_unknown"))
    inexact = said not in {None, "exact"} and not counted and activity.get("participants")
    return str(said) if inexact else None


def day(activity: Record) -> str | None:
    """Return when an activity took place, else when it is due."""
    found: str | None = activity.get("held_on") or activity.get("due_on")
    return found


def took_part(activity: Record) -> int | None:
    """Return how many took part; None where nobody counted."""
    parts = [activity.get(key) for key in ("women", "men", "other_or_unknown")]
    counted: list[int] = [part for part in parts if part is not None]
    whole: int | None = activity.get("participants")
    return sum(counted) if counted else whole


def results(given: Given) -> Table:
    """Return the indicators of these initiatives with target and what was measured."""
    belongs = parts.belonging(given)
    mine = [one for one in given.portfolio.of("indicator") if belongs(one)]
    found = measured(mine, given.portfolio.of("indicator_value"))
    columns = (
        Column("indicator", translate("entities", "Indicator"), Kind.RECORD),
        column("indicator", "unit"),
        replace(column("indicator", "baseline"), kind=Kind.NUMBER),
        replace(column("indicator", "target"), kind=Kind.NUMBER),
        Column("value", translate("reports", "Measured"), Kind.NUMBER),
    )
    rows = [
        (one.uid, one.get("unit"), _number(one.get("baseline")), result.target, result.value)
        for one, result in zip(mine, found, strict=True)
    ]
    title = translate("reports", "Indicators")
    empty = translate("reports", "No indicator is recorded.")
    return pieces.table("indicators", title, columns, rows, empty=empty)


def _number(stored: object) -> Decimal | None:
    if stored is None or isinstance(stored, Decimal):
        return stored
    return Decimal(str(stored))
