"""Of very many cases a share has its turn each day, another one the next day, until all had theirs.

``PASSERELLE_DAY`` says which day it is, so that a red day can be had again; a whole run is asked
for by the variables that CONTRIBUTING.md names.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")
DAY = int(os.environ["PASSERELLE_DAY"])
"""Number of today, the same for all workers of a run."""


def one(of: Sequence[T], at: int = 0) -> T:
    """Return the one whose turn it is today.

    Args:
        of: those that take turns.
        at: which of several such decisions this is; those beside each other differ.
    """
    return of[(DAY + at) % len(of)]


def share(of: Sequence[T], days: int) -> list[T]:
    """Return those whose turn it is today: each has one within so many days."""
    return [each for at, each in enumerate(of) if (DAY + at) % days == 0]
