"""Of very many cases a share has its turn each day, another one the next day, until all had theirs.

A test of which one variation a day is enough is marked ``in_turn(days)``: each of its variations
has its turn within so many days. ``PASSERELLE_DAY`` says which day it is, so that a red day can be
had again; ``PASSERELLE_WHOLE=1`` asks for all.
"""

from __future__ import annotations

import datetime as dt
import os
import zlib
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TypeVar

import pytest

T = TypeVar("T")
# Chosen once for all workers, also of a run at midnight.
DAY = int(os.environ.setdefault("PASSERELLE_DAY", str(dt.datetime.now(dt.UTC).date().toordinal())))
"""Number of today."""


def one(of: Sequence[T], at: int = 0) -> T:
    """Return the one whose turn it is today.

    Args:
        of: those that take turns.
        at: which of several such decisions this is; those beside each other differ.
    """
    return of[(DAY + at) % len(of)]


def others(items: Iterable[pytest.Item]) -> list[pytest.Item]:
    """Return the variations of tests that have their turn on another day."""
    count: Counter[str] = Counter()
    found = []
    for item in items:
        if mark := item.get_closest_marker("in_turn"):
            test = item.nodeid.partition("[")[0]
            if (DAY + zlib.crc32(test.encode()) + count[test]) % mark.args[0]:
                found.append(item)
            count[test] += 1
    return found
