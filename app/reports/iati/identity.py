"""Who reports an initiative, and what it is called in IATI.

One agency reports, so that no initiative is counted twice; the other takes part in it. Source:
reliability.md C3.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from app.domain.derived.portfolio import Portfolio, country_of
from app.domain.record import Record
from app.reports.iati import codes
from app.reports.iati.terms import Activity
from app.reports.iati.texts import add, line, say

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

REPORTERS = ("IOM", "UNDP")
"""The agencies that can report."""
_MULTILATERAL = "40"
_FORBIDDEN = re.compile(r"[\s/&|?]+")


def agencies_of(portfolio: Portfolio, initiative: Record, field: str) -> tuple[str, ...]:
    """Return agencies of an initiative's round, else of its programme.

    Args:
        portfolio: with the programmes.
        initiative: the initiative.
        field: ``lead_agencies``, ``contributing_agencies`` or ``donors``.
    """
    for record in programmes_of(portfolio, initiative):
        if found := record.get(field):
            return tuple(found)
    return ()


def programmes_of(portfolio: Portfolio, initiative: Record) -> tuple[Record, ...]:
    """Return the round of an initiative and what it is part of, the nearest first."""
    every = {record.uid: record for record in portfolio.of("programme")}
    wanted = initiative.get("round")
    found = [r for r in every.values() if wanted and r.get("code") == wanted][:1]
    while found and (parent := every.get(str(found[-1].get("parent")))) and parent not in found:
        found.append(parent)
    return tuple(found)


def joint(portfolio: Portfolio, initiative: Record) -> tuple[str, ...]:
    """Return the agencies that could report it: those that lead, then those that contribute."""
    fields = ("lead_agencies", "contributing_agencies")
    every = [code for field in fields for code in agencies_of(portfolio, initiative, field)]
    return tuple(dict.fromkeys(code for code in every if code in REPORTERS))


def identifier(agency: str, initiative: Record) -> str:
    """Return the identifier of an activity: the reporter's, then the code of the initiative.

    A code that does not begin with its office gets it, since two offices may use the same. It
    holds no white space and none of ``/ & | ?``. Empty where there is no code.
    """
    code = _FORBIDDEN.sub("-", line(initiative.get("code"))).strip("-")
    known = codes.agency(agency)
    if not code or known is None:
        return ""
    country = country_of(initiative)
    own = code if code.upper().startswith(f"{country}-") else f"{country}-{code}"
    return f"{known.ref}-{own}"


def doubled(initiatives: Iterable[Record]) -> frozenset[str]:
    """Return the uids of initiatives that would bear the identifier of another one."""
    found: dict[str, list[str]] = {}
    for item in initiatives:
        if name := identifier(REPORTERS[0], item):
            found.setdefault(name.casefold(), []).append(item.uid)
    return frozenset(uid for uids in found.values() if len(uids) > 1 for uid in uids)


def add_identity(element: Element, activity: Activity) -> None:
    """Write identifier and reporting organisation."""
    add(element, "iati-identifier", activity.identifier)
    known = codes.agency(activity.reporter)
    ref = known.ref if known else ""
    reporting = add(element, "reporting-org", "", {"ref": ref, "type": _MULTILATERAL})
    say_agency(reporting, activity, activity.reporter)


def add_own_number(element: Element, activity: Activity) -> None:
    """Write the uid, by which an activity is found again when its code was changed."""
    add(element, "other-identifier", "", {"ref": activity.uid, "type": "A1"})


def say_agency(parent: Element, activity: Activity, code: str) -> None:
    """Append the full name of an agency, in the language of the activity and in English."""
    item = activity.portfolio.context.code("agencies", code)
    names = [
        (item.extra.get(f"full_name_{lang}") or item.label(lang)) if item else code
        for lang in (activity.language, "en")
    ]
    say(parent, line(names[0]))
    if names[1] != names[0]:
        say(parent, line(names[1]), "en")
