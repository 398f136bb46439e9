"""The records and fields an export reads; no name, address or text of a person is among them."""

from __future__ import annotations

_OF = ("initiative",)
OF_INITIATIVE: dict[str, tuple[str, ...]] = {
    "initiative_tag": (*_OF, "list_code", "tag", "main"),
    "location": (*_OF, "role", "country", "admin_level", "name", "precise"),
    "partnership": (*_OF, "organisation", "role"),
    "funding_line": (
        *(*_OF, "kind", "source", "organisation", "paid_on", "amount", "currency", "in_kind"),
    ),
    "beneficiary_figure": (
        *(*_OF, "kind", "period_start", "period_end", "category", "sex", "age", "count"),
        *("of_which_disability", "restates"),  # only so that nobody can be counted back
    ),
    "indicator": (
        *(*_OF, "standard", "title", "unit", "roll_up"),
        *("baseline", "baseline_on", "target", "target_on"),
    ),
    "resource": (*_OF, "kind", "title", "link", "language", "dated_on", "share"),
    # Only counted: what they say stays inside.
    "contact": _OF,
    "progress_note": _OF,
    "activity": _OF,
    "screening_item": _OF,
    "assessment": _OF,
}
"""What belongs to an initiative."""

INITIATIVE = (
    *("code", "title", "title_en", "status", "round", "previous", "objective", "summary"),
    *("start_on", "end_on", "duration_months", "grant_amount", "grant_currency"),
)
PROGRAMME = (
    *("code", "parent", "lead_agencies", "contributing_agencies", "donors", "mailbox"),
)  # fmt: skip

WANTS: dict[str, tuple[str, ...]] = {
    "initiative": INITIATIVE,
    **OF_INITIATIVE,
    "indicator_value": (*("indicator", "measured_on", "value", "women", "men", "restates"),),
    "organisation": ("name", "type", "agency"),
    "alias": ("record", "master"),
    "programme": PROGRAMME,
}
"""What a whole export reads."""
