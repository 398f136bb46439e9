"""Home: what a person should know before anything else, in one answer."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from app.base import clock
from app.base.text import QT_TRANSLATE_NOOP, translate
from app.domain import derived, rules
from app.domain.derived.portfolio import country_of
from app.domain.entities.initiative import Initiative
from app.domain.gap_words import gap_name
from app.domain.problem import Context
from app.domain.query import Query, Where
from app.domain.record import Record
from app.domain.statuses import APPROVED_ON
from app.services import arrivals, offering, periods, standing
from app.services.portfolio import records as portfolio_records
from app.services.who import HQ, Who
from database import labels, packages, queries, reviews
from database.engine import Store
from database.unit import Unit, read

AHEAD = 30
"""Days ahead in which something counts as due."""
LISTED = 50
"""Lines of a list; the rest is on its own page."""
DRAWN = 12
"""Initiatives whose time is drawn."""
_Named = tuple[str, str]
"""The context and the English of a name; only those that are shown are worded."""
_RESTATED: _Named = ("gaps", QT_TRANSLATE_NOOP("gaps", "Reason of a restatement"))
_MONTHS = 24
_MONTH = len("2012-12")

_WANTED = tuple(f.key for f in Initiative.fields.values() if f.required or f.required_from)
_READ: dict[str, tuple[str, ...]] = {
    "initiative": tuple(dict.fromkeys((*_WANTED, "start_on", "end_on"))),
    "partnership": ("initiative",),
    "initiative_tag": ("initiative", "list_code"),
    "location": ("initiative", "role", "precise", "admin_level"),
    "contact": ("initiative", "leads"),
    "beneficiary_figure": (
        *("initiative", "kind", "category", "sex", "age", "count", "of_which_disability"),
        "restates",
    ),
}
"""What the figures need, and no more: this is asked after every change."""


@dataclass(frozen=True)
class OfficeLine:
    """How fresh an office's records are here."""

    office: str
    last_heard: str | None
    """ISO 8601 UTC; None: nothing ever came."""
    last_number: int
    gaps: int
    """Feeds of its laptops of which changes are missing."""
    waiting: int
    """Conflicts and review items in its records."""


@dataclass(frozen=True)
class Home:
    """Everything the first page shows."""

    initiatives: int
    grants: dict[str, str]
    """Currency to sum, dollars first; nothing is converted."""
    reached: int | None
    """People reached; None: no figures, which is not nobody."""
    planned: int | None
    by_country: tuple[tuple[str, int, str], ...]
    """ISO2, initiatives, dollars; highest first."""
    by_status: tuple[tuple[str, int], ...]
    """In the order of the list; statuses nobody has are left out."""
    by_month: tuple[tuple[str, int], ...]
    """Activities held (else due) by month, up to this one, oldest first."""
    spans: tuple[tuple[str, str, str, str], ...]
    """Uid, title, start and end of approved initiatives, in the order of their end."""
    missing: tuple[tuple[str, str, tuple[str, ...]], ...]
    """Uid, title, what is missing in words of the current language; most first."""
    gaps: dict[str, int]
    """How many initiatives have each gap of Q15."""
    due: tuple[tuple[str, str, str], ...]
    """Activities late or due soon: uid, title, date."""
    follow_ups: tuple[tuple[str, str, str], ...]
    """Notes whose follow-up is open and due: uid, title, date."""
    unsent: int
    unconfirmed: int
    conflicts: int
    reviews: int
    asked: tuple[str, ...]
    """Requests of others to send again that no package of ours has answered, in words."""
    refused: int
    """Changes others refused, and nobody has settled yet."""
    last_receipt: str | None
    """When the last of our packages was confirmed, ISO 8601 UTC."""
    back: arrivals.Back | None
    """What headquarters last wrote in records of this office; None there."""
    publishing: int
    """Shared notes and documents to publish, withdraw or decide about; at headquarters."""
    offices: tuple[OfficeLine, ...]
    """Those we exchange with, the longest silent first."""


def home(store: Store) -> Home:
    """Return what the first page shows, as of now."""
    status = standing.status(store)
    with read(store) as unit:
        context = Context(labels.codes(unit))
        portfolio = derived.Portfolio(recorded(unit), context)
        people = derived.people(portfolio)
        gaps = {item.uid: derived.gaps(portfolio, item) for item in portfolio.initiatives}
        conflicts, items = reviews.open_conflicts(unit), reviews.open_items(unit)
        waiting = Counter(found.scope.partition("/")[0] for found in (*conflicts, *items))
        return Home(
            initiatives=len(portfolio.initiatives),
            grants=grants(portfolio),
            reached=people.reached.total if people.figures else None,
            planned=people.planned.total if people.figures else None,
            by_country=tuple(
                (line.country, len(line.uids), _plain(line.total))
                for line in derived.by_country(portfolio)
            ),
            by_status=_by_status(portfolio),
            by_month=_by_month(unit),
            spans=_spans(unit, portfolio),
            missing=_missing(unit, portfolio, gaps),
            gaps=dict.fromkeys(derived.GAPS, 0) | Counter(g for one in gaps.values() for g in one),
            due=_due(unit, "activity", "due_on", Where("status", "in", ("PLANNED", "DOING"))),
            follow_ups=_due(unit, "progress_note", "follow_up_on", Where("follow_up", "=", "open")),
            unsent=status["unsent"],
            unconfirmed=status["unconfirmed"],
            conflicts=len(conflicts),
            reviews=len(items),
            asked=tuple(
                line["message"]
                for line in status["requests"]
                if line["direction"] == "asked_of_us" and not line["answered_by"]
            ),
            refused=sum(found["changes"] for found in status["refused"]),
            last_receipt=_last_receipt(unit),
            back=arrivals.back(unit, store.identity),
            publishing=len(offering.found(unit, store.identity)),
            offices=_offices(store.identity, status, portfolio, waiting),
        )


def recorded(unit: Unit) -> Iterator[Record]:
    """Yield the records that figures are made from, with the fields these need and no more."""
    return portfolio_records(unit, _READ)


def grants(portfolio: derived.Portfolio) -> dict[str, str]:
    """Return currency to the sum of the grants, dollars first; nothing is converted."""
    money = derived.money(portfolio)
    dollars = {"USD": _plain(money.total)} if money.mean is not None else {}
    others = sorted(money.unconverted.items())
    return dollars | {currency: _plain(total) for currency, total in others}


def _plain(total: Decimal) -> str:
    return format(total.quantize(Decimal("0.01")), "f")


def _by_status(portfolio: derived.Portfolio) -> tuple[tuple[str, int], ...]:
    counted = Counter(str(item.get("status") or "") for item in portfolio.initiatives)
    order = [code.code for code in portfolio.context.codes("statuses")]
    rest = sorted(code for code in counted if code and code not in order)
    return tuple((code, counted[code]) for code in (*order, *rest) if counted[code])


def _by_month(unit: Unit) -> tuple[tuple[str, int], ...]:
    now = clock.today()[:_MONTH]
    living = Query("activity", (Where("status", "!=", "CANCELLED"),))
    counted: Counter[str] = Counter()
    for (held, due), number in queries.counts(unit, living, ("held_on", "due_on")).items():
        month = (held or due or "")[:_MONTH]
        if len(month) == _MONTH and month <= now:
            counted[month] += number
    return tuple(sorted(counted.items())[-_MONTHS:])


def _spans(unit: Unit, portfolio: derived.Portfolio) -> tuple[tuple[str, str, str, str], ...]:
    """Return when approved initiatives run; where they are many, those that end last."""
    dated = [
        (end, str(item.get("start_on")), item.uid)
        for item in portfolio.initiatives
        if item.get("status") in APPROVED_ON
        and item.get("start_on")
        and (end := derived.end_of(item))
    ]
    shown = sorted(dated)[-DRAWN:]
    titles = labels.titles(unit, [uid for *_, uid in shown])
    return tuple((uid, titles.get(uid, ""), start, end) for end, start, uid in shown)


def _missing(
    unit: Unit, portfolio: derived.Portfolio, gaps: Mapping[str, tuple[str, ...]]
) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """Name what is missing: all of Q15 once an initiative is approved, before that what it needs.

    A light record of an idea is no reproach.
    """
    found: dict[str, tuple[_Named, ...]] = {}
    unexplained = periods.unexplained(unit)
    for item in portfolio.initiatives:
        wanted = [_field(p.field) for p in rules.missing("initiative", item.values)]
        if item.get("status") in APPROVED_ON:
            wanted += [gap_name(gap) for gap in gaps[item.uid]]
        if item.uid in unexplained:
            wanted.append(_RESTATED)
        if wanted:
            found[item.uid] = tuple(dict.fromkeys(wanted))
    first = sorted(found, key=lambda uid: -len(found[uid]))[:LISTED]
    titles = labels.titles(unit, first)
    worded = {uid: tuple(translate(*name) for name in found[uid]) for uid in first}
    return tuple((uid, titles.get(uid, ""), worded[uid]) for uid in first)


def _field(key: str) -> _Named:
    return "fields", Initiative.fields[key].label


def _due(unit: Unit, key: str, day: str, open_: Where) -> tuple[tuple[str, str, str], ...]:
    until = dt.date.fromisoformat(clock.today()) + dt.timedelta(days=AHEAD)
    where = (open_, Where(day, "<=", until.isoformat()))
    numbers = queries.ids(unit, Query(key, where, order=((day, False),)), LISTED)
    found = queries.page(unit, key, numbers, (day,))
    titles = labels.titles(unit, (uid for uid, _, _ in found))
    return tuple((uid, titles.get(uid, ""), date) for uid, _, date in found)


def _last_receipt(unit: Unit) -> str | None:
    confirmed = max((row.confirmed_at for row in packages.history_out(unit)), default=0)
    return clock.iso(confirmed) if confirmed else None


def _offices(
    who: Who, status: dict[str, Any], portfolio: derived.Portfolio, waiting: Counter[str]
) -> tuple[OfficeLine, ...]:
    """Return the offices heard from, and those that should have been."""
    heard: dict[str, tuple[str, int]] = {}
    for told in status["offices"]:
        latest = (str(told["last_heard"]), int(told["last_number"]))
        heard[told["office"]] = max(latest, heard.get(told["office"], latest))
    gaps = Counter(gap["office"] for gap in status["gaps"] for _ in gap["changes"])
    lines = []
    for office in (heard.keys() | _expected(who, portfolio.initiatives)) - {who.office, ""}:
        at, number = heard.get(office, (None, 0))
        lines.append(OfficeLine(office, at, number, gaps[office], waiting[office]))
    return tuple(sorted(lines, key=lambda line: (line.last_heard or "", line.office)))


def _expected(who: Who, initiatives: Iterable[Record]) -> set[str]:
    return {country_of(item) for item in initiatives} if who.is_hq else {HQ}
