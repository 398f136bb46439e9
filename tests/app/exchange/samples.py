"""Packages for the tests of the codec, built from the catalogue."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from typing import Any

from app.base.ids import named_uid
from app.domain import catalogue
from app.exchange.package import Json, Package, Segment, View, ViewRow
from tests.factories import sample

HEADER: Json = {
    "format": 1,
    "schema": 1,
    "min_reader": "0.1.0",
    "id": "5f0c4e9e-8a53-4f0e-9d3b-0a1b2c3d4e5f",
    "number": 17,
    "office": "CR",
    "replica": "ab" * 16,
    "role": "field",
    "label": "laptop 2",
    "to": "HQ",
    "at": 1_700_000_000_123,
    "vector": {"CR": [[1, 17]]},
}


def uid(number: int, kind: str = "row") -> str:
    """Return a uid that is the same in every run."""
    return named_uid("tests", kind, str(number))


def values(entity: str, **given: object) -> tuple[Any, ...]:
    """Return one stored value per field; those not given are samples."""
    fields = catalogue.entity(entity).fields.values()
    return tuple(given[field.key] if field.key in given else sample(field) for field in fields)


def a_view(entity: str = "initiative", count: int = 5, **given: object) -> View:
    """Return rows with different titles, and the title of the record their links point to."""
    declared = catalogue.entity(entity)
    naming = {"title", "name"} & set(declared.fields)
    rows = [
        ViewRow(
            uid(number, entity),
            values(entity, **dict.fromkeys(naming, f"Water for Upala {number}") | given),
            {"": [f"{'ab' * 16}:CR#{number}"], "status": ["x:CR#9"]},
        )
        for number in range(count)
    ]
    linked = {
        value: f"Linked record of {field.key}"
        for field, value in zip(declared.fields.values(), rows[0].values, strict=True)
        if field.kind == "link" and value
    }
    return View(entity, rows, linked)


def a_segment(first: int = 1, last: int = 9) -> Segment:
    """Return a run of changes whose data means nothing."""
    data = zlib.compress(f"changes {first} to {last}".encode() * 50)
    return Segment("ab" * 16, "CR", first, last, "0" * 64, "1f" * 32, data)


def a_package(views: Sequence[View] = (), **header: object) -> Package:
    """Return a package with two segments, and these views."""
    return Package(
        header={**HEADER, **header},
        segments=[a_segment(1, 9), a_segment(10, 17)],
        views=list(views) or [a_view()],
        extras={"notes": ["Bien reçu, merci — شكراً"], "secrets": {uid(1): "00ff"}},
    )
