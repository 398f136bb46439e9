"""The map we drew: every country has its place, and the places are where they should be."""

from __future__ import annotations

import pytest

import resources
from app.domain import world

# South, north, west, east of what a region may hold, in whole degrees.
REGIONS = {
    "AFR": (-36, 38, -26, 58),
    "ASI": (-12, 56, 25, 150),
    "EUR": (34, 72, -25, 60),
    "LAC": (-56, 33, -118, -34),
}


def rows() -> dict[str, tuple[float, float]]:
    return {
        line["code"]: (float(line["latitude"]), float(line["longitude"]))
        for line in resources.read_csv("map/places.csv")
    }


def test_every_country_of_the_list_has_its_place() -> None:
    listed = {line["code"] for line in resources.read_csv("codelists/countries.csv")}

    assert listed - rows().keys() == set()


def test_places_lie_in_their_region() -> None:
    places = rows()
    astray = {}
    for line in resources.read_csv("codelists/countries.csv"):
        south, north, west, east = REGIONS[line["region"]]
        latitude, longitude = places[line["code"]]
        if not (south <= latitude <= north and west <= longitude <= east):
            astray[line["code"]] = (latitude, longitude)

    assert astray == {}


def test_no_two_countries_share_a_place() -> None:
    places = rows()

    assert len(set(places.values())) == len(places)


@pytest.mark.parametrize(
    "code", ["BR", "CD", "CN", "DZ", "AU", "CA", "KZ", "SD", "PE", "MX", "TR", "IN", "MA", "FR"]
)
def test_the_middle_of_a_large_country_is_on_land(code: str) -> None:
    x, y = world.places()[code]
    nearest = min((x - a) ** 2 + (y - b) ** 2 for a, b in world.land())

    assert nearest**0.5 < world.PITCH


@pytest.mark.parametrize(
    ("latitude", "longitude"),
    [(0, -25), (-30, 80), (20, -150), (40, 51), (43.5, 34), (15, 88), (58, -87), (38, 6)],
)
def test_seas_are_empty(latitude: float, longitude: float) -> None:
    x, y = world.project(latitude, longitude)
    nearest = min((x - a) ** 2 + (y - b) ** 2 for a, b in world.land())

    assert nearest**0.5 > world.PITCH / 2


def test_a_square_of_the_tropics_is_as_large_as_one_in_the_north() -> None:
    def area(latitude: float) -> float:
        step = 0.01
        x0, y0 = world.project(latitude, 0)
        x1, _ = world.project(latitude, step)
        _, y1 = world.project(latitude + step, 0)
        return abs((x1 - x0) * (y1 - y0))

    from math import cos, radians

    assert area(60) / area(0) == pytest.approx(cos(radians(60)), rel=0.001)
