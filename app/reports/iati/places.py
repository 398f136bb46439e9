"""Where: the country that receives, and places no finer than a town, without coordinates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.personal_data import personal_data
from app.domain.record import Record
from app.reports.iati.terms import Activity
from app.reports.iati.texts import add, line, named

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_LEVELS = {"REGION": "6", "PROVINCE": "7", "CITY": "8"}
"""Levels that are published, and what one such place makes the scope of the activity."""
_MULTINATIONAL, _NATIONAL, _SEVERAL_REGIONS = "3", "4", "5"
_TOWN = "CITY"


def places_of(activity: Activity) -> tuple[Record, ...]:
    """Return the places of action that may be published."""
    return tuple(place for place in activity.children("location") if _why_not(place) == "")


def countries_of(activity: Activity) -> tuple[str, ...]:
    """Return the countries it acts in, its own first."""
    acting = [p for p in activity.children("location") if p.get("role") == "PROJECT"]
    others = sorted({str(place.get("country")) for place in acting if place.get("country")})
    return tuple(dict.fromkeys((activity.country, *others)))


def add_scope(element: Element, activity: Activity) -> None:
    """Write how wide it acts, where the places tell."""
    places = places_of(activity)
    levels = [str(place.get("admin_level")) for place in places]
    if len(countries_of(activity)) > 1:
        code = _MULTINATIONAL
    elif not places:
        code = _NATIONAL
    elif len(places) == 1:
        code = _LEVELS[levels[0]]
    else:
        code = _SEVERAL_REGIONS if set(levels) == {"REGION"} else ""
    if code:
        add(element, "activity-scope", "", {"code": code})


def add_country(element: Element, activity: Activity) -> None:
    """Write the country that receives: that of the office, since shares are not recorded."""
    add(element, "recipient-country", "", {"code": activity.country})


def add_places(element: Element, activity: Activity) -> None:
    """Write the places of action by their names; all others are left out, with the reason."""
    for place in activity.children("location"):
        if why := _why_not(place):
            activity.leave("location", why)
            continue
        made = add(element, "location")
        add(made, "location-reach", "", {"code": "1"})
        named(made, "name", line(place.get("name")))
        country = {"vocabulary": "A4", "level": "0", "code": str(place.get("country"))}
        add(made, "administrative", "", country)
        add(made, "exactness", "", {"code": "2"})
        town = place.get("admin_level") == _TOWN
        add(made, "location-class", "", {"code": "2" if town else "1"})


def _why_not(place: Record) -> str:
    """Return why a place is not published; empty where it is."""
    if place.get("role") != "PROJECT":
        return "territory_sensitive"
    if place.get("admin_level") == "PLACE":
        return "place_too_fine"
    if place.get("admin_level") not in _LEVELS or place.get("precise") is False:
        return "place_vague"
    name = line(place.get("name"))
    if not name or not place.get("country"):
        return "place_vague"
    return "personal" if personal_data(name) else ""
