"""Is an initiative ready for IATI: what stops it, what is worth mending, and where.

Source: reliability.md C3. Nothing is made up: what is missing is said, with the field it is
wanted in.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from app.domain.derived.portfolio import Portfolio, country_of
from app.domain.personal_data import personal_data
from app.domain.record import Record
from app.reports.iati import codes, dates, identity, places, themes
from app.reports.iati.heads import Heads
from app.reports.iati.money import grant_of, undated
from app.reports.iati.terms import Activity, Terms
from app.reports.iati.texts import ENGLISH, clean, language_of, line

_SELECTION = frozenset({"IDENTIFIED", "SUBMITTED", "ASSESSED", "SHORTLISTED"})
_BEGUN = frozenset({"ONGOING", "SUSPENDED", "COMPLETED"})
_TEXTS = ("title", "title_en", "objective", "summary")
_COUNTRY = 2


class Weight(StrEnum):
    """How much a line matters."""

    WAITING = "waiting"
    """It is not for publication, or not by this agency; nothing to mend."""
    BLOCKING = "blocking"
    WARNING = "warning"


class Line(NamedTuple):
    """One thing about an initiative, worded by ``wording``."""

    weight: Weight
    rule: str
    entity: str
    """Key of the entity to go to."""
    field: str = ""
    """Key of the field to go to, of the initiative."""


def readiness(
    portfolio: Portfolio, initiative: Record, terms: Terms, doubled: frozenset[str] = frozenset()
) -> tuple[Line, ...]:
    """Return what there is to say, what stops it first.

    Args:
        portfolio: with everything that belongs to the initiative, and the programmes.
        initiative: the initiative.
        terms: of the export.
        doubled: uids of initiatives whose identifier another one bears too.
    """
    waiting = tuple(_waiting(portfolio, initiative, terms))
    if waiting:
        return waiting
    blocking = tuple(_blocking(portfolio, initiative, terms, doubled))
    return (*blocking, *_warnings(activity_of(portfolio, initiative, terms)))


def is_ready(lines: tuple[Line, ...]) -> bool:
    """Tell whether nothing stops an initiative from going into the file."""
    return all(found.weight is Weight.WARNING for found in lines)


def reporter_of(portfolio: Portfolio, initiative: Record, terms: Terms) -> str:
    """Return the agency that reports an initiative; empty where none takes part in it."""
    offered = identity.joint(portfolio, initiative)
    if terms.reporter:
        return terms.reporter if terms.reporter in offered else ""
    return offered[0] if offered else ""


def activity_of(
    portfolio: Portfolio,
    initiative: Record,
    terms: Terms,
    identifiers: dict[str, str] | None = None,
    heads: Heads | None = None,
) -> Activity:
    """Return an initiative as it goes into the file."""
    reporter = reporter_of(portfolio, initiative, terms)
    texts = " ".join(clean(initiative.get(key)) for key in ("title", "objective", "summary"))
    return Activity(
        portfolio, initiative, terms, reporter,
        identity.identifier(reporter, initiative),
        language_of(texts, codes.office_language(country_of(initiative))),
        dates.span_of(initiative),
        identifiers or {},
        heads or Heads(terms.threshold),
    )  # fmt: skip


def has_begun(activity: Activity) -> bool:
    """Tell whether an initiative runs or ran, by status and date."""
    start = activity.span.start
    return bool(start and start <= activity.terms.today and activity.item.get("status") in _BEGUN)


def has_ended(activity: Activity) -> bool:
    """Tell whether an initiative is over, by status and recorded date."""
    end = dates.last_day(activity.item.get("end_on"))
    done = activity.item.get("status") == "COMPLETED"
    return bool(end and end <= activity.terms.today and done)


def _waiting(portfolio: Portfolio, item: Record, terms: Terms) -> Iterator[Line]:
    status = item.get("status")
    if status in _SELECTION:
        yield Line(Weight.WAITING, "not_approved", "initiative", "status")
    elif status == "NOTSELECTED":
        yield Line(Weight.WAITING, "not_selected", "initiative", "status")
    elif (
        terms.reporter
        and identity.joint(portfolio, item)
        and not reporter_of(portfolio, item, terms)
    ):
        yield Line(Weight.WAITING, "other_reporter", "initiative", "round")


def _blocking(
    portfolio: Portfolio, item: Record, terms: Terms, doubled: frozenset[str]
) -> Iterator[Line]:
    wrong: list[tuple[str, str]] = [
        *_named(portfolio, item, doubled),
        *_worded(item),
        *_time(item),
    ]
    if not codes.theirs("statuses", str(item.get("status"))):
        wrong.insert(0, ("no_status", "status"))
    if not reporter_of(portfolio, item, terms):
        wrong.append(("no_reporter", "round"))
    yield from (Line(Weight.BLOCKING, rule, "initiative", field) for rule, field in wrong)
    if not themes.sectors_of(portfolio, item):
        yield Line(Weight.BLOCKING, "no_sector", "initiative_tag")


def _named(
    portfolio: Portfolio, item: Record, doubled: frozenset[str]
) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with what it is called by, and where."""
    if not identity.identifier(identity.REPORTERS[0], item):
        yield "no_code", "code"
    elif item.uid in doubled:
        yield "code_double", "code"
    if not _is_country(portfolio, country_of(item)):
        yield "no_country", "code"


def _worded(item: Record) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with the texts, and where."""
    if not line(item.get("title")):
        yield "no_title", "title"
    if not clean(item.get("summary")) and not clean(item.get("objective")):
        yield "no_description", "objective"
    for field in _TEXTS:
        if personal_data(clean(item.get(field))):
            yield "personal", field


def _time(item: Record) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with the dates, and where."""
    start, end = item.get("start_on"), item.get("end_on")
    if not start:
        yield "no_start", "start_on"
    elif not dates.plausible(start):
        yield "odd_date", "start_on"
    elif dates.only_year(start):
        yield "year_only", "start_on"
    if end and not dates.plausible(end):
        yield "odd_date", "end_on"
    elif end and start and _before(end, start):
        yield "end_before_start", "end_on"


def _before(end: str, start: str) -> bool:
    last, first = dates.last_day(end) or f"{end}-12-31", dates.first_day(start) or f"{start}-01-01"
    return last < first


def _is_country(portfolio: Portfolio, code: str) -> bool:
    known = portfolio.context.code("countries", code) is not None
    return known and len(code) == _COUNTRY and code.isascii() and code.isalpha()


def _warnings(activity: Activity) -> Iterator[Line]:
    for rule, field in _to_mend(activity):
        yield Line(Weight.WARNING, rule, "initiative", field)
    for rule, entity in _to_add(activity):
        yield Line(Weight.WARNING, rule, entity)


def _to_mend(activity: Activity) -> Iterator[tuple[str, str]]:
    """Yield what the initiative itself should say better, and where."""
    item = activity.item
    if item.conflicts:
        yield "conflict", ""
    if activity.language != ENGLISH and not line(item.get("title_en")):
        yield "no_english", "title_en"
    for field in ("start_on", "end_on"):
        if dates.only_month(item.get(field)):
            yield "day_unknown", field
    if activity.span.start and item.get("status") in _BEGUN and not has_begun(activity):
        yield "begins_later", "start_on"
    if activity.span.start and not activity.span.end:
        yield "no_end", "end_on"
    if grant_of(item, activity.portfolio.context) is None:
        yield "no_grant", "grant_amount"


def _to_add(activity: Activity) -> Iterator[tuple[str, str]]:
    """Yield what should stand beside the initiative, and of which entity."""
    if not activity.children("partnership"):
        yield "no_partner", "partnership"
    if not any(tag.get("list_code") == "sdg" for tag in activity.children("initiative_tag")):
        yield "no_goal", "initiative_tag"
    if not places.places_of(activity):
        yield "no_place", "location"
    if len(places.countries_of(activity)) > 1:
        yield "several_countries", "location"
    if undated(activity):
        yield "money_undated", "funding_line"
    if not activity.children("indicator") and not activity.children("beneficiary_figure"):
        yield "no_result", "indicator"
