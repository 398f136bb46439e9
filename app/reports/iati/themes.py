"""What it is about: sectors with shares, goals and our own themes, the gender marker."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from app.domain.derived.portfolio import Portfolio
from app.domain.record import Record
from app.reports.iati import codes
from app.reports.iati.terms import Activity
from app.reports.iati.texts import add, say_label

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

SECTOR_LISTS = ("sectors", "iom_migration_areas")
"""Lists whose codes are sectors of the DAC."""
_TAG_LISTS = (
    "gcm", "gcm_principles", "lrg_engagement_areas", "crosscutting", "knowledge_themes",
)  # fmt: skip
_DAC, _OWN = "1", "99"
_WHOLE, _CENT = Decimal(100), Decimal("0.01")
_GENDER, _SIGNIFICANT, _PRINCIPAL = "1", "1", "2"


def sectors_of(portfolio: Portfolio, initiative: Record) -> tuple[tuple[str, str], ...]:
    """Return list and code of what an initiative is tagged with that is a sector of the DAC."""
    return tuple(
        (list_code, code)
        for list_code, code, _ in _tagged(portfolio, initiative)
        if list_code in SECTOR_LISTS and codes.theirs(list_code, code)
    )


def shares(count: int) -> tuple[str, ...]:
    """Return so many equal percentages that add up to 100; the first takes the rest."""
    if count == 1:
        return ("100",)
    each = (_WHOLE / count).quantize(_CENT, "ROUND_DOWN")
    first = _WHOLE - each * (count - 1)
    return tuple(str(part) for part in (first, *(each,) * (count - 1)))


def add_sectors(element: Element, activity: Activity) -> None:
    """Write the sectors of the DAC, then our own; nobody records shares, so they are equal."""
    found = sectors_of(activity.portfolio, activity.item)
    dac = dict.fromkeys(codes.theirs(*pair) for pair in found)
    for code, share in zip(dac, shares(len(dac)), strict=True):
        told = {"vocabulary": _DAC, "code": code, "percentage": share}
        add(element, "sector", "", told)
    for (list_code, code), share in zip(found, shares(len(found)), strict=True):
        told = {"vocabulary": _OWN, "vocabulary-uri": activity.terms.list_uri(list_code)}
        made = add(element, "sector", "", {**told, "code": code, "percentage": share})
        say_label(made, activity.portfolio.context, list_code, code, activity.language)


def add_tags(element: Element, activity: Activity) -> None:
    """Write goals and targets, then objectives of the Global Compact and our own themes."""
    tagged = list(_tagged(activity.portfolio, activity.item))
    for _, code, _ in _of(tagged, ("sdg",)):
        goal = codes.sdg(code)
        if goal is None:
            activity.leave("initiative_tag", "goal_unknown")
            continue
        add(element, "tag", "", {"vocabulary": goal[0], "code": goal[1]})
    for list_code, code, _ in _of(tagged, _TAG_LISTS):
        uri = codes.GCM_TEXT if list_code == "gcm" else activity.terms.list_uri(list_code)
        made = add(element, "tag", "", {"vocabulary": _OWN, "vocabulary-uri": uri, "code": code})
        say_label(made, activity.portfolio.context, list_code, code, activity.language)


def add_markers(element: Element, activity: Activity) -> None:
    """Write the gender marker; without the theme it is not known whether it was looked at."""
    for _, code, main in _of(_tagged(activity.portfolio, activity.item), ("crosscutting",)):
        if code == "GENDER":
            weight = _PRINCIPAL if main else _SIGNIFICANT
            told = {"vocabulary": "1", "code": _GENDER, "significance": weight}
            add(element, "policy-marker", "", told)


def groups_of(activity: Activity) -> tuple[str, ...]:
    """Return the codes of the target groups."""
    tagged = _tagged(activity.portfolio, activity.item)
    return tuple(code for _, code, _ in _of(tagged, ("beneficiary_categories",)))


def _of(
    tagged: Iterable[tuple[str, str, bool]], lists: tuple[str, ...]
) -> Iterator[tuple[str, str, bool]]:
    return (each for each in tagged if each[0] in lists)


def _tagged(portfolio: Portfolio, initiative: Record) -> Iterator[tuple[str, str, bool]]:
    """Yield list, code and whether it is the main one, in the order of lists, main ones first."""
    found: dict[tuple[str, str], bool] = {}
    for tag in portfolio.children("initiative_tag", initiative.uid):
        pair = str(tag.get("list_code")), str(tag.get("tag"))
        if "/" not in tag.scope and portfolio.context.code(*pair) is not None:
            found[pair] = found.get(pair, False) or bool(tag.get("main"))
    for (list_code, code), main in sorted(found.items(), key=lambda pair: (not pair[1], pair[0])):
        yield list_code, code, main
