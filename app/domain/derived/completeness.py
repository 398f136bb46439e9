"""What is missing in the records of an initiative. Source: questions.md Q15."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.derived.portfolio import Portfolio
from app.domain.record import Record
from app.domain.statuses import APPROVED_ON

GAPS = (
    "objective", "partner", "grant", "duration", "start", "place", "sdg", "gcm", "scaling",
    "planned", "focal_point",
)  # fmt: skip
"""What is looked for, in the order it is listed."""


def completeness(portfolio: Portfolio) -> dict[str, tuple[str, ...]]:
    """Return for each gap the uids of the initiatives that have it (Q15)."""
    found: dict[str, list[str]] = {gap: [] for gap in GAPS}
    for item in portfolio.initiatives:
        for gap in gaps(portfolio, item):
            found[gap].append(item.uid)
    return {gap: tuple(uids) for gap, uids in found.items()}


def gaps(portfolio: Portfolio, initiative: Record) -> tuple[str, ...]:
    """Return what is missing in one initiative, in the order of ``GAPS``."""
    return tuple(gap for gap in GAPS if _LACKS[gap](portfolio, initiative))


def wanted_leads(portfolio: Portfolio) -> tuple[str, ...]:
    """Return the approved initiatives that have not exactly one lead; worth a warning only."""
    return tuple(
        item.uid
        for item in portfolio.initiatives
        if item.get("status") in APPROVED_ON
        and sum(p.get("role") == "LEAD" for p in portfolio.children("partnership", item.uid)) != 1
    )


def _lacks_field(*keys: str) -> Callable[[Portfolio, Record], bool]:
    """Return a test that none of these fields is filled."""
    return lambda _, item: all(item.get(key) is None for key in keys)


def _lacks_tag(list_code: str) -> Callable[[Portfolio, Record], bool]:
    return lambda portfolio, item: (
        not any(
            theme.get("list_code") == list_code
            for theme in portfolio.children("initiative_tag", item.uid)
        )
    )


def _lacks_duration(_: Portfolio, item: Record) -> bool:
    dated = item.get("start_on") and item.get("end_on")
    return not dated and item.get("duration_months") is None


def _lacks_place(portfolio: Portfolio, item: Record) -> bool:
    """Tell whether no place of action is more precise than the country. Source: rulings 28."""
    return not any(
        place.get("role") == "PROJECT" and _is_precise(place)
        for place in portfolio.children("location", item.uid)
    )


def _is_precise(place: Record) -> bool:
    said = place.get("precise")
    return place.get("admin_level") != "COUNTRY" if said is None else bool(said)


def _lacks_plan(portfolio: Portfolio, item: Record) -> bool:
    return not any(
        figure.get("kind") == "plan"
        for figure in portfolio.children("beneficiary_figure", item.uid)
    )


def _lacks_focal_point(portfolio: Portfolio, item: Record) -> bool:
    return not any(contact.get("leads") for contact in portfolio.children("contact", item.uid))


_LACKS: dict[str, Callable[[Portfolio, Record], bool]] = {
    "objective": _lacks_field("objective"),
    "partner": lambda portfolio, item: not portfolio.children("partnership", item.uid),
    "grant": _lacks_field("grant_amount"),
    "duration": _lacks_duration,
    "start": _lacks_field("start_on"),
    "place": _lacks_place,
    "sdg": _lacks_tag("sdg"),
    "gcm": _lacks_tag("gcm"),
    "scaling": lambda _, item: item.get("scaling_mode") in {None, "NONE"},
    "planned": _lacks_plan,
    "focal_point": _lacks_focal_point,
}
