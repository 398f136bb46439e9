"""Warnings at free texts that may tell who somebody is, for whoever fills in a form.

Imports do not ask, but their previews say what they saw (``services.persons_told``): what others
wrote is theirs to mend, and reports for the public leave it out.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.domain.entity import Entity
from app.domain.fields import Note
from app.domain.personal_data import Trace, personal_data, traces
from app.domain.problem import Problem

_BY_RULE = "progress_note"
"""Its own rule watches it, wherever it comes from."""


def watched(entity: type[Entity], values: Mapping[str, Any]) -> list[Problem]:
    """Return a warning for each text of a record that may lead to a person."""
    if entity.key == _BY_RULE:
        return []
    return [Problem(key, "personal_data", severity="warning") for key in telling(entity, values)]


def telling(entity: type[Entity], values: Mapping[str, Any]) -> list[str]:
    """Return the fields among these whose text may lead to a person."""
    return [
        key
        for key, declared in entity.fields.items()
        if values.get(key)
        and (isinstance(declared, Note) or key == "title")
        and not declared.private
        and personal_data(values[key])
    ]


def found_in(entity: type[Entity], values: Mapping[str, Any]) -> dict[str, list[Trace]]:
    """Return per field of ``telling`` what its text may lead to a person by."""
    return {key: list(traces(values[key])) for key in telling(entity, values)}
