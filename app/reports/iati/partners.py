"""Who takes part: agencies of the programme, and partners in roles that IATI knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.personal_data import personal_data
from app.domain.record import Record
from app.reports.iati import codes
from app.reports.iati.identity import agencies_of, joint, say_agency
from app.reports.iati.terms import Activity
from app.reports.iati.texts import add, line, say

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_FUNDING, _EXTENDING = "1", "3"
_OTHER = "90"


def add_participants(element: Element, activity: Activity) -> None:
    """Write the reporter, agencies that lead with it, donors, then partners."""
    portfolio, item = activity.portfolio, activity.item
    leads = agencies_of(portfolio, item, "lead_agencies")
    for code in dict.fromkeys((activity.reporter, *leads, *joint(portfolio, item))):
        _add_agency(element, activity, code, _EXTENDING)
    for code in agencies_of(portfolio, item, "donors"):
        _add_agency(element, activity, code, _FUNDING)
    written: set[tuple[str, str]] = set()
    for partnership in activity.children("partnership"):
        role = codes.theirs("partner_roles", str(partnership.get("role")))
        organisation = portfolio.organisation(partnership.get("organisation"))
        if not role:
            activity.leave("partnership", "role_unknown")
        elif name_of(organisation) is None:
            activity.leave("partnership", "organisation_unnamed")
        elif organisation and (portfolio.master(organisation.uid), role) not in written:
            written.add((portfolio.master(organisation.uid), role))
            _add_organisation(element, organisation, role)


def lead_of(activity: Activity) -> Record | None:
    """Return the organisation that leads, where there is just one."""
    found = {
        str(partnership.get("organisation"))
        for partnership in activity.children("partnership")
        if partnership.get("role") == "LEAD"
    }
    return activity.portfolio.organisation(found.pop()) if len(found) == 1 else None


def name_of(organisation: Record | None) -> str | None:
    """Return what an organisation is called; None where that says nothing, or names a person."""
    name = line(organisation.get("name")) if organisation else ""
    return None if not name or personal_data(name) else name


def add_party(parent: Element, tag: str, organisation: Record | None) -> None:
    """Write who gives or receives, where it is known."""
    name = name_of(organisation)
    if organisation is not None and name is not None:
        say(add(parent, tag, "", _attributes(organisation)), name)


def _add_organisation(element: Element, organisation: Record, role: str) -> None:
    made = add(element, "participating-org", "", {**_attributes(organisation), "role": role})
    say(made, line(organisation.get("name")))


def _attributes(organisation: Record) -> dict[str, str]:
    agency = codes.agency(str(organisation.get("agency")))
    if agency is not None:
        return {"ref": agency.ref, "type": agency.type}
    return {"type": codes.theirs("partner_types", str(organisation.get("type"))) or _OTHER}


def _add_agency(element: Element, activity: Activity, code: str, role: str) -> None:
    known = codes.agency(code)
    ref, kind = (known.ref, known.type) if known else ("", _OTHER)
    made = add(element, "participating-org", "", {"ref": ref, "type": kind, "role": role})
    say_agency(made, activity, code)
