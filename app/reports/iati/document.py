"""The file of IATI activities: every initiative that is ready, and by name all that is not.

Pure: the same records and terms give the same bytes. Elements come in the order the schema wants.
Source: reliability.md C2.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.derived.portfolio import Portfolio
from app.domain.record import Record
from app.domain.report import Remembered
from app.reports.iati import codes, identity, links, money, partners, places, results, themes
from app.reports.iati.heads import Heads
from app.reports.iati.readiness import (
    Line,
    Weight,
    activity_of,
    has_begun,
    has_ended,
    is_ready,
    readiness,
)
from app.reports.iati.terms import Activity, LeftOut, Terms
from app.reports.iati.texts import ENGLISH, add, clean, language_of, line, mark_language, say
from app.reports.tracing import traced

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

VERSION = "2.03"
_DEFAULTS = (
    ("default-flow-type", "10"),
    ("default-finance-type", "110"),
    ("default-aid-type", "C01"),
    ("default-tied-status", "5"),
)
NO_HOME = ("progress_note", "activity", "screening_item", "assessment")
"""Entities that IATI has no place for; notes above all stay inside."""
_GENERAL, _OBJECTIVES, _GROUPS = "1", "2", "3"


@dataclass(frozen=True, slots=True)
class Held:
    """An initiative that is not in the file, and why."""

    uid: str
    lines: tuple[Line, ...]

    @property
    def blocked(self) -> bool:
        """Whether something is to be mended; else it is not for this file."""
        return any(found.weight is Weight.BLOCKING for found in self.lines)


@dataclass(frozen=True, slots=True)
class Written:
    """A file, what is in it and what is not."""

    xml: bytes | None
    """None: no initiative is ready, and IATI knows no empty file."""
    published: dict[str, str]
    """Identifier by uid, in the order of the file."""
    held: tuple[Held, ...]
    left_out: tuple[LeftOut, ...]
    """Parts of initiatives that are in the file."""
    remembered: Remembered | None = None
    """Of its numbers of people, for the log of exports alone."""


def build(portfolio: Portfolio, terms: Terms, doubled: frozenset[str] | None = None) -> Written:
    """Write all initiatives that are ready, in the order of their codes.

    Args:
        portfolio: what ``wants`` names, of the initiatives to write.
        terms: of the export.
        doubled: uids of initiatives whose identifier another one bears too; looked for among
            these when omitted.
    """
    from xml.etree import ElementTree as ET

    items = [item for item in portfolio.initiatives if "/" not in item.scope]
    doubled = identity.doubled(items) if doubled is None else doubled
    ready: list[Record] = []
    held: list[Held] = []
    for item in sorted(items, key=lambda each: (str(each.get("code")), each.uid)):
        lines = readiness(portfolio, item, terms, doubled)
        if is_ready(lines):
            ready.append(item)
        else:
            held.append(Held(item.uid, lines))
    names = {item.uid: activity_of(portfolio, item, terms).identifier for item in ready}
    heads = Heads(terms.threshold, terms.earlier)
    known = traced(portfolio)
    wished = [activity_of(known, item, terms, names, heads) for item in ready]
    for activity in wished:  # only to learn which numbers of people there would be
        results.add_results(ET.Element("iati-activity"), activity)
    heads.settle()
    root = ET.Element("iati-activities", {"version": VERSION})
    root.set("generated-datetime", terms.generated)
    left: list[LeftOut] = []
    for item in ready:
        activity = activity_of(known, item, terms, names, heads)
        _add_activity(root, activity)
        left += activity.left_out()
    return Written(
        _bytes(root) if ready else None,
        {item.uid: names[item.uid] for item in ready},
        tuple(held),
        tuple(left),
        heads.remembered(),
    )


def _bytes(root: Element) -> bytes:
    from xml.etree import ElementTree as ET

    ET.indent(root, " ")
    body = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}\n'.encode()


def _add_activity(root: Element, activity: Activity) -> None:
    element = add(root, "iati-activity")
    mark_language(element, activity.language)
    element.set("default-currency", money.DEFAULT_CURRENCY)
    element.set("hierarchy", "1")
    for part in _ORDER:
        part(element, activity)
    for entity in NO_HOME:
        activity.leave(entity, "no_home", len(activity.children(entity)))


def _add_title(element: Element, activity: Activity) -> None:
    item = activity.item
    made = add(element, "title")
    title, english = line(item.get("title")), line(item.get("title_en"))
    _say_own(made, activity, title)
    if english and english != title:
        say(made, english, ENGLISH)


def _add_descriptions(element: Element, activity: Activity) -> None:
    """Write summary and objective, and the groups it is for; never a note."""
    summary, objective = clean(activity.item.get("summary")), clean(activity.item.get("objective"))
    texts = ((_GENERAL, summary or objective), (_OBJECTIVES, objective if summary else ""))
    for kind, text in texts:
        if text:
            _say_own(add(element, "description", "", {"type": kind}), activity, text)
    groups = themes.groups_of(activity)
    if not groups:
        return
    made = add(element, "description", "", {"type": _GROUPS})
    known = [activity.portfolio.context.code("beneficiary_categories", code) for code in groups]
    for lang in dict.fromkeys((activity.language, ENGLISH)):
        words = "; ".join(item.label(lang) for item in known if item)
        say(made, words, lang if lang != activity.language else "")


def _say_own(parent: Element, activity: Activity, text: str) -> None:
    """Append a text of the office, which may have written this one in another language."""
    lang = language_of(text, activity.language)
    say(parent, text, lang if lang != activity.language else "")


def _add_status(element: Element, activity: Activity) -> None:
    code = codes.theirs("statuses", str(activity.item.get("status")))
    add(element, "activity-status", "", {"code": code})


def _add_dates(element: Element, activity: Activity) -> None:
    """Write start and end: as actual where status and calendar agree, else as planned."""
    start, end = activity.span
    if start:
        kind = "2" if has_begun(activity) else "1"
        add(element, "activity-date", "", {"type": kind, "iso-date": start})
    if end:
        kind = "4" if has_begun(activity) and has_ended(activity) else "3"
        add(element, "activity-date", "", {"type": kind, "iso-date": end})


def _add_defaults(element: Element, _: Activity) -> None:
    for tag, code in _DEFAULTS:
        add(element, tag, "", {"code": code})


_ORDER: tuple[Callable[[Element, Activity], None], ...] = (
    identity.add_identity,
    _add_title,
    _add_descriptions,
    partners.add_participants,
    identity.add_own_number,
    _add_status,
    _add_dates,
    links.add_contact,
    places.add_scope,
    places.add_country,
    places.add_places,
    themes.add_sectors,
    themes.add_tags,
    themes.add_markers,
    _add_defaults,
    money.add_budgets,
    money.add_transactions,
    links.add_documents,
    links.add_related,
    results.add_results,
)
"""The order of the schema: it is a sequence."""
