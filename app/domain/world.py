"""The world on paper: an equal-area projection, land as dots, and the places of countries.

Land is dotted and no frontier is drawn: the picture says where, and nothing about whose.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import cache
from itertools import pairwise

import resources
from app.base.text import translate

Point = tuple[float, float]
"""To the right and downwards, in units of the projection."""

PITCH = 0.036
"""Between two dots of a row."""
_ROW = PITCH * math.sqrt(3) / 2
# Coefficients of the Equal Earth projection. Source: Šavrič, Patterson, Jenny 2018.
_A1, _A2, _A3, _A4 = 1.340264, -0.081106, 0.000893, 0.003796
_SHAPE = math.sqrt(3) / 2


def project(latitude: float, longitude: float) -> Point:
    """Return where a place lies; every part of the earth keeps its share of the area."""
    theta = math.asin(_SHAPE * math.sin(math.radians(latitude)))
    square = theta * theta
    sixth = square**3
    across = 9 * _A4 * sixth * square + 7 * _A3 * sixth + 3 * _A2 * square + _A1
    x = math.radians(longitude) * math.cos(theta) / (_SHAPE * across)
    y = theta * (_A1 + _A2 * square + sixth * (_A3 + _A4 * square))
    return x, -y


@cache
def places() -> dict[str, Point]:
    """Return where each country lies, by ISO2 code."""
    return {
        line["code"]: project(float(line["latitude"]), float(line["longitude"]))
        for line in resources.read_csv("map/places.csv")
    }


def disclaimer() -> str:
    """Return what must stand below every map."""
    return translate(
        "charts",
        "A sketch to find one’s way: places are approximate and no frontiers are drawn. Names "
        "and places express no opinion on the legal status of any country, territory, city or "
        "area, or of its authorities, nor on its frontiers or boundaries.",
    )


@cache
def land() -> tuple[Point, ...]:
    """Return the dots that are land, row by row."""
    edges = list(_edges())
    top = min(min(one[1], other[1]) for one, other in edges)
    bottom = max(max(one[1], other[1]) for one, other in edges)
    dots: list[Point] = []
    for row in range(math.floor(top / _ROW), math.ceil(bottom / _ROW) + 1):
        y = row * _ROW
        crossed = sorted(_crossings(edges, y))
        shift = PITCH / 2 if row % 2 else 0.0
        for begin, end in zip(crossed[::2], crossed[1::2], strict=True):
            first = math.ceil((begin - shift) / PITCH)
            last = math.floor((end - shift) / PITCH)
            dots += [(column * PITCH + shift, y) for column in range(first, last + 1)]
    return tuple(dots)


def _crossings(edges: Iterable[tuple[Point, Point]], y: float) -> Iterable[float]:
    for (x0, y0), (x1, y1) in edges:
        if (y0 <= y) != (y1 <= y):
            yield x0 + (y - y0) * (x1 - x0) / (y1 - y0)


def _edges() -> Iterable[tuple[Point, Point]]:
    """Go around every part; a part inside another one is water."""
    parts: dict[str, list[Point]] = {}
    for line in resources.read_csv("map/land.csv"):
        place = project(float(line["latitude"]), float(line["longitude"]))
        parts.setdefault(line["part"], []).append(place)
    for ring in parts.values():
        yield from pairwise([*ring, ring[0]])
