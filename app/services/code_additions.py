"""The codes that headquarters added to the lists or corrected in them."""

from __future__ import annotations

from app.domain.codelists import Code
from database import labels
from database.engine import Store
from database.unit import read


def of(store: Store) -> tuple[Code, ...]:
    """Return the codes that headquarters added or corrected, of all lists."""
    with read(store) as unit:
        return labels.additions(unit)
