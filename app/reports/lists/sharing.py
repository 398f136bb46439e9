"""What is shared and where people meet: lessons, events, contacts, kinds of areas.

Source: domain.md 001-25, 003-01 to 003-07, 004-13, 004-14, 004-29.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from app.base.text import language, translate
from app.domain.derived.portfolio import Portfolio
from app.domain.entities.activity import WITH_PARTICIPANTS
from app.domain.record import Record
from app.domain.report import Cell, Column, Drawing, Figures, Foot, Kind, Picture, Report
from app.reports import pieces
from app.reports.documents import parts
from app.reports.documents.parts import column, label
from app.reports.documents.work import day, how_exact, took_part
from app.reports.given import Given

TOLD = ("LESSON", "GOODPRAC", "TIP", "SUCCESS", "INNOV", "STORY", "RESULT", "RECO")
"""Kinds of notes that can be presented to others."""

_WORK_WITH_PEOPLE = {"SERVICE", "TA", "PILOT"}
EVENTS = frozenset(WITH_PARTICIPANTS) - _WORK_WITH_PEOPLE
"""Kinds of activities at which people meet."""


def lessons(given: Given) -> Report:
    """Return what was learned by theme, the newest first, with its text as far as paper goes."""
    themes = [code.code for code in given.portfolio.context.codes("knowledge_themes")]
    belongs, period = parts.belonging(given), given.options.period
    found = [
        note
        for note in given.portfolio.of("progress_note")
        if note.get("kind") in TOLD
        and belongs(note)
        and (period is None or period[0] <= str(note.get("noted_on") or "") <= period[1])
    ]
    found.sort(key=lambda note: str(note.get("noted_on") or ""), reverse=True)
    found.sort(key=lambda note: _place(themes, note.get("theme")))
    rows = [
        (
            *(note.get(key) for key in ("theme", "kind", "title")),
            parts.shortened(note.get("text")), note.get("noted_on"),
            note.get("initiative") or note.get("programme"),
        )
        for note in found
    ]  # fmt: skip
    answer = pieces.table(
        "lessons", translate("reports", "Lessons to present"),
        (
            replace(column("progress_note", "theme"), once=True),
            column("progress_note", "kind"),
            column("progress_note", "title"),
            column("progress_note", "text"),
            column("progress_note", "noted_on"),
            pieces.record_column(translate("reports", "Of"), "of"),
        ),
        rows, empty=translate("reports", "Nothing learned is recorded."),
    )  # fmt: skip
    return pieces.report(given, "lessons", (answer,))


def events(given: Given) -> Report:
    """Return the events that were held in the order of time, those without a date last."""
    belongs, period = parts.belonging(given), given.options.period
    found = [
        one
        for one in given.portfolio.of("activity")
        if one.get("kind") in EVENTS
        and (one.get("status") == "DONE" or took_part(one) is not None)
        and belongs(one)
        and (period is None or period[0] <= str(day(one) or "") <= period[1])
    ]
    found.sort(key=lambda one: (day(one) or "9999", one.uid))
    countries = {code for one in found for code in one.get("countries") or ()}
    rows = [
        (
            one.uid, one.get("kind"), day(one), took_part(one),
            how_exact(one) or (None if took_part(one) is None else "exact"),
            *_sets(one), one.get("place"),
        )
        for one in found
    ]  # fmt: skip
    answer = pieces.table(
        "events", translate("reports", "Events"),
        (
            pieces.record_column(translate("entities", "Activity"), "activity"),
            column("activity", "kind"),
            Column("day", translate("fields", "Date"), Kind.DAY),
            Column("participants", label("activity", "participants"), Kind.PEOPLE, foot=Foot.SUM),
            column("activity", "participants_qualifier"),
            column("activity", "countries"),
            column("activity", "audience"),
            column("activity", "joint_agencies"),
            column("activity", "place"),
        ),
        rows, empty=translate("reports", "No event is recorded."),
    )  # fmt: skip
    head = Figures(
        "head",
        (
            pieces.count("events", translate("reports", "Events"), len(found)),
            pieces.count("undated", translate("reports", "Date unknown"), _undated(found)),
            pieces.count("countries", translate("reports", "Countries"), len(countries) or None),
        ),
    )
    several = translate("reports", "Who came to several events is counted at each of them.")
    least = translate("reports", "Some numbers are only “at least” or “about”: so is the total.")
    inexact = any(how_exact(one) for one in found)
    return pieces.report(given, "events", (head, answer), (several, least if inexact else ""))


def contacts(given: Given) -> Report:
    """Return whom to turn to at local and regional governments, by country and name.

    Persons are named where they agreed, and only in headquarters' own and offices' own lists.
    """
    people: dict[str, list[Record]] = defaultdict(list)
    for contact in given.portfolio.of("contact"):
        people[str(contact.get("organisation"))].append(contact)
    governments = [
        one for one in given.portfolio.of("organisation") if _is_lrg(given.portfolio, one)
    ]
    governments.sort(
        key=lambda one: (parts.by_name(given, str(one.get("base_country"))), str(one.get("name")))
    )
    rows = [
        (
            *(_cell(one, key) for key in ("base_country", "name", "type", "place", "networks")),
            *(_cell(one, key) for key in ("functional_mailbox", "web")),
            *(person.get(key) for key in ("function", "topic")),
            *((person.get(key) if person.get("consent") is True else None) for key in _PERSON),
        )
        for one in governments
        for person in people.get(one.uid) or [_NOBODY]
    ]
    told = [column("contact", key) for key in _PERSON]
    columns = (
        replace(column("organisation", "base_country"), once=True),
        *(column("organisation", key) for key in ("name", "type", "place", "networks")),
        *(column("organisation", key) for key in ("functional_mailbox", "web")),
        column("contact", "function"),
        Column("topic", label("contact", "topic"), Kind.CODE),
        *(replace(one, personal=True) for one in told),
    )  # fmt: skip
    answer = pieces.table(
        "contacts", translate("reports", "Local and regional governments"), columns, rows,
        empty=translate("reports", "No local or regional government is recorded."),
    )  # fmt: skip
    topics = {
        code.code: code.label(language())
        for key in ("sectors", "knowledge_themes")
        for code in given.portfolio.context.codes(key)
    }
    answer = pieces.coded(answer, topics)
    number = translate("reports", "Local and regional governments")
    head = Figures("head", (pieces.count("governments", number, len(governments)),))
    note = translate("reports", "Persons are named only where they agreed.")
    return pieces.report(given, "contacts", (head, answer), (note,))


_PERSON = ("name", "work_email", "work_phone")
_NOBODY = Record("contact", "", "", "", {})


def areas(given: Given) -> Report:
    """Return how many initiatives act in urban, rural and mixed areas, and in how many places."""
    kinds = [code.code for code in given.portfolio.context.codes("area_types")]
    places: dict[str, set[str]] = defaultdict(set)
    acting: dict[str, set[str]] = defaultdict(set)
    here = {item.uid for item in given.portfolio.initiatives}
    for location in given.portfolio.of("location"):
        if location.get("initiative") in here:
            kind = str(location.get("area_type") or "")
            places[kind].add(location.uid)
            acting[kind].add(str(location.get("initiative")))
    rows = [
        (kind or None, len(acting[kind]), len(places[kind]))
        for kind in (*kinds, "")
        if places[kind]
    ]
    answer = pieces.table(
        "areas", translate("reports", "Kinds of areas"),
        (
            column("location", "area_type"),
            Column("initiatives", translate("entities", "Initiatives"), Kind.COUNT),
            Column("places", translate("entities", "Places"), Kind.COUNT, foot=Foot.SUM),
        ),
        rows, empty=translate("reports", "No place is recorded."),
    )  # fmt: skip
    picture = Picture(
        Drawing.BARS, "areas", "area_type", ("initiatives",),
        translate("reports", "Initiatives by kind of area"),
    )  # fmt: skip
    note = translate("reports", "An initiative that acts in several kinds of areas counts in each.")
    return pieces.report(given, "areas", (answer, picture), (note,))


def _is_lrg(portfolio: Portfolio, organisation: Record) -> bool:
    code = portfolio.context.code("partner_types", str(organisation.get("type") or ""))
    return code is not None and code.extra.get("lrg") == "1"


def _sets(activity: Record) -> tuple[Cell, ...]:
    return tuple(_cell(activity, key) for key in ("countries", "audience", "joint_agencies"))


def _cell(record: Record, key: str) -> Cell:
    found = record.get(key)
    return tuple(found) if isinstance(found, list) else found


def _undated(found: list[Record]) -> int:
    return sum(1 for one in found if not one.get("held_on") and not one.get("due_on"))


def _place(order: list[str], code: object) -> int:
    return order.index(str(code)) if code in order else len(order)
