"""Empty workbooks for people without the program to fill in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.base.errors import CallError
from app.domain.catalogue import ENTITIES, by_key

_NONE = frozenset({"alias", "participation"})
"""What only the program writes."""


@dataclass(frozen=True)
class TemplateSheet:
    """One sheet of a template: its entity, its name, and the keys of its columns."""

    entity: str
    name: str
    columns: tuple[str, ...]


@dataclass(frozen=True)
class Made:
    """A template that was written."""

    path: Path
    bytes: int
    sheets: tuple[TemplateSheet, ...]


def entities() -> tuple[str, ...]:
    """Return the keys of what a template can be made of, in the order of the catalogue."""
    return tuple(entity.key for entity in ENTITIES if entity.key not in _NONE)


def write(wanted: Sequence[str], path: Path, language: str) -> Made:
    """Write an empty workbook for some entities.

    Args:
        wanted: keys of the entities; each gets a sheet, in this order.
        path: where to; an existing file is replaced.
        language: of the reader.

    Raises:
        CallError: ``unknown_entity``.
        PackageError: ``cannot_write``.
    """
    from app.exchange import template

    for key in wanted:
        if key not in entities():
            raise CallError("unknown_entity", entity=key)
    declared = [by_key()[key] for key in dict.fromkeys(wanted)]
    book, size = template.write(declared, path, language)
    sheets = tuple(
        TemplateSheet(s.entity.key, s.name, tuple(column.key for column in s.columns))
        for s in book.sheets
    )
    return Made(path, size, sheets)
