"""What is held about a person, in words, for window and command line."""

from __future__ import annotations

from collections.abc import Iterator

from app.base import clock
from app.base.text import language, translate
from app.domain import values
from app.domain.catalogue import by_key
from app.services.holdings import Holding


def lines(found: Holding) -> Iterator[str]:
    """Yield what is held, one thing a line."""
    yield found.title
    fields = by_key()[found.entity].fields
    for key, value in found.values.items():
        name = translate("fields", fields[key].label)
        yield translate(
            "holdings",
            "{field}: {value}",
            field=name,
            value=values.show(fields[key], value, language()),
        )
    yield translate("holdings", "%n different personal values are in its history.", found.versions)
    if found.draft:
        yield translate("holdings", "An unsaved form about it lies in this database.")
    if found.backups:
        yield translate(
            "holdings",
            "%n backups lie beside the database; they may hold older values.",
            found.backups,
        )
    for each in found.packages:
        day = clock.iso(each.at)[:10]
        told = {"number": each.number, "office": each.office, "day": day}
        if each.ours:
            yield translate("holdings", "Sent to {office} in package {number}, {day}", **told)
        else:
            yield translate("holdings", "Came from {office} in package {number}, {day}", **told)
    if not found.packages:
        yield translate("holdings", "It was in no package.")
