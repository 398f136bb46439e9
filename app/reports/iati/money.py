"""Money: the grant as yearly budgets, funding lines as transactions; nothing counted twice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import ROUND_DOWN, Decimal
from typing import TYPE_CHECKING, NamedTuple

from app.domain.problem import Context
from app.domain.record import Record
from app.reports.iati import codes, dates
from app.reports.iati.identity import say_agency
from app.reports.iati.partners import add_party, lead_of
from app.reports.iati.terms import Activity
from app.reports.iati.texts import add

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

DEFAULT_CURRENCY = "USD"
_CURRENCY = re.compile(r"[A-Z]{3}\Z")
_OURS = frozenset({"PROG", "AGENCY"})
"""Sources that are the agencies' own money; all else comes to the initiative from others."""
_COMMITMENT, _DISBURSEMENT, _FROM_OTHERS = "2", "3", frozenset({"1", "11"})
_MULTILATERAL = "40"


class Year(NamedTuple):
    """The part of a grant that falls into one calendar year."""

    start: str
    end: str
    amount: Decimal


def by_year(amount: Decimal, span: tuple[str, str], decimals: int = 2) -> tuple[Year, ...]:
    """Split an amount over the calendar years of a span of days, by days.

    The parts add up to the amount to its last digit: the last one takes what rounding leaves.
    """
    pieces = dates.years(span)
    whole = sum((last - first).days + 1 for first, last in pieces)
    found: list[Year] = []
    days, before = 0, Decimal(0)
    for first, last in pieces:
        days += (last - first).days + 1
        until = (
            amount
            if days == whole
            else (amount * days / whole).quantize(Decimal(1).scaleb(-decimals), ROUND_DOWN)
        )
        found.append(Year(first.isoformat(), last.isoformat(), until - before))
        before = until
    return tuple(found)


def grant_of(activity_item: Record, context: Context) -> tuple[Decimal, str] | None:
    """Return grant and currency, where there is one that is more than nothing."""
    amount, currency = activity_item.get("grant_amount"), activity_item.get("grant_currency")
    if amount is None or Decimal(str(amount)) <= 0 or not known_currency(currency, context):
        return None
    return Decimal(str(amount)), str(currency)


def known_currency(code: object, context: Context) -> bool:
    """Tell whether a currency is one of ours, and so of ISO 4217."""
    return (
        bool(_CURRENCY.match(str(code or ""))) and context.code("currencies", str(code)) is not None
    )


def add_budgets(element: Element, activity: Activity) -> None:
    """Write the grant, year by year; it needs both ends of the time it runs."""
    context = activity.portfolio.context
    activity.leave(
        "funding_line",
        "budget_is_grant",
        sum(line.get("kind") == "BUDGET" for line in activity.children("funding_line")),
    )
    grant = grant_of(activity.item, context)
    start, end = activity.span
    if grant is None or not start or not end:
        if grant is not None:
            activity.leave("initiative", "budget_without_end")
        return
    amount, currency = grant
    item = context.code("currencies", currency)
    decimals = int((item.extra.get("decimals") if item else "") or 2)
    for year in by_year(amount, (start, end), decimals):
        if not year.amount:
            continue
        made = add(element, "budget", "", {"type": "1", "status": "2"})
        add(made, "period-start", "", {"iso-date": year.start})
        add(made, "period-end", "", {"iso-date": year.end})
        _add_value(made, year.amount, currency, year.start)


def add_transactions(element: Element, activity: Activity) -> None:
    """Write what was committed, received and spent; each line once, and only what IATI can hold."""
    lines = [line for line in activity.children("funding_line") if line.get("kind") != "BUDGET"]
    disbursed = any(
        _type_of(line, activity) == _DISBURSEMENT for line in _publishable(lines, activity)
    )
    for line in sorted(lines, key=lambda each: (str(each.get("paid_on")), each.uid)):
        why = _why_not(line, activity)
        if not why and disbursed and line.get("kind") == "SPENT" and _is_ours(line, activity):
            why = "spent_after_disbursed"
        if why:
            activity.leave("funding_line", why)
        else:
            _add_transaction(element, activity, line)


def undated(activity: Activity) -> int:
    """Return how many lines of money have no date."""
    return sum(_why_not(line, activity) == "money_undated" for line in _moved(activity))


def _moved(activity: Activity) -> Iterator[Record]:
    return (line for line in activity.children("funding_line") if line.get("kind") != "BUDGET")


def _publishable(lines: list[Record], activity: Activity) -> Iterator[Record]:
    return (line for line in lines if not _why_not(line, activity))


def _why_not(line: Record, activity: Activity) -> str:
    """Return why a line is no transaction; empty where it is one."""
    if line.get("in_kind"):
        return "money_in_kind"
    if line.get("amount") is None or not Decimal(str(line.get("amount"))):
        return "money_nothing"
    if not _type_of(line, activity) or not known_currency(
        line.get("currency"), activity.portfolio.context
    ):
        return "money_unknown"
    if not dates.is_day(line.get("paid_on")):
        return "money_undated"
    if str(line.get("paid_on")) > activity.terms.today:
        return "money_ahead"
    return ""


def _is_ours(line: Record, activity: Activity) -> bool:
    """Tell whether money is the reporter's own, and not that of another agency."""
    giver = activity.portfolio.organisation(line.get("organisation"))
    agency = giver.get("agency") if giver else None
    return line.get("source") in _OURS and agency in {None, activity.reporter}


def _type_of(line: Record, activity: Activity) -> str:
    whose = "ours" if _is_ours(line, activity) else "others"
    return codes.theirs("money", f"{line.get('kind')} {whose}")


def _add_transaction(element: Element, activity: Activity, line: Record) -> None:
    kind, day = _type_of(line, activity), str(line.get("paid_on"))
    made = add(element, "transaction", "", {"ref": line.uid})
    add(made, "transaction-type", "", {"code": kind})
    add(made, "transaction-date", "", {"iso-date": day})
    _add_value(made, Decimal(str(line.get("amount"))), str(line.get("currency")), day)
    if kind in {_COMMITMENT, _DISBURSEMENT}:
        known = codes.agency(activity.reporter)
        ref = known.ref if known else ""
        giver = add(made, "provider-org", "", {"ref": ref, "type": _MULTILATERAL})
        say_agency(giver, activity, activity.reporter)
        add_party(made, "receiver-org", lead_of(activity))
    elif kind in _FROM_OTHERS:
        add_party(made, "provider-org", activity.portfolio.organisation(line.get("organisation")))


def _add_value(parent: Element, amount: Decimal, currency: str, day: str) -> None:
    add(parent, "value", f"{amount:f}", {"currency": currency, "value-date": day})
