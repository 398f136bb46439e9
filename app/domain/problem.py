"""What can be the matter with a record, and the code lists it is judged by."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from functools import cache
from typing import Any, Literal

from app.domain.codelists import Code, Codelist, codelist

Severity = Literal["error", "missing", "warning"]


@dataclasses.dataclass(frozen=True)
class Problem:
    """One finding about one field of a record; worded by ``app.domain.wording``."""

    field: str
    rule: str
    params: dict[str, Any] = dataclasses.field(default_factory=dict, hash=False)
    severity: Severity = "error"
    """``error``: cannot be right, a save is refused and a merge makes it a review item.
    ``missing``: still wanted. ``warning``: worth a second look."""


class Context:
    """What rules look things up in; make a new one when the code lists have changed."""

    def __init__(self, codes: Callable[[str], Codelist] = codelist) -> None:
        """Judge by these code lists.

        Args:
            codes: gives a list by its key and raises KeyError where there is none; the built-in
                lists when omitted.
        """
        self.codes = codes
        self.known: dict[str, frozenset[str]] = {}
        self.prepared: dict[str, Any] = {}
        """What ``rules`` works out once per entity; its own business."""

    def known_codes(self, list_code: str) -> frozenset[str]:
        """Return the codes records may hold, also those no longer offered; empty for no list."""
        found = self.known.get(list_code)
        if found is None:
            try:
                found = frozenset(item.code for item in self.codes(list_code))
            except KeyError:
                found = frozenset()
            self.known[list_code] = found
        return found

    def code(self, list_code: str, code: str) -> Code | None:
        """Return the entry of a list, None where list or code do not exist."""
        try:
            return self.codes(list_code).get(code)
        except KeyError:
            return None


@cache
def built_in() -> Context:
    """Return the context of the built-in code lists."""
    return Context()
