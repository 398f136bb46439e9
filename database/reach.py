"""How far a writer reaches: the whole database, or the records of some offices.

A file has one writer at a time whatever it reaches for. On a server, writers that share no office
work side by side; everybody reads what is ``global``, so who writes there waits for all, and all
for him. Records of an office and its private ones go together: they belong to each other.
"""

from __future__ import annotations

from collections.abc import Iterable

Reach = frozenset[str] | None
"""The first parts of scopes; None is all there is."""

GLOBAL = "global"
"""The scope everybody reads; headquarters writes there."""
HEADQUARTERS = "HQ"
"""The office that may get the records of all others."""
WHOLE: Reach = None
NOTHING: Reach = frozenset()
"""No record at all: drafts, settings, the full-text index."""


def of_scopes(scopes: Iterable[str]) -> Reach:
    """Return the reach of who writes records of these scopes."""
    return frozenset(scope.partition("/")[0] for scope in scopes)


def holds(reach: Reach, scope: str) -> bool:
    """Tell whether records of a scope are within reach."""
    return reach is None or scope.partition("/")[0] in reach
