"""What a merge admitted of a stretch, change by change, as tests look at it."""

from __future__ import annotations

from app.sync.admission import Offer
from app.sync.change import Change


def admitted(offer: Offer) -> list[tuple[int, Change | None]]:
    """Return index and change of all that was admitted; None for a refused one."""
    changes = offer.changes()
    return [(index, changes[index]) for run in offer.runs for index in run]
