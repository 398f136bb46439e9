"""Between the fields people fill in and the registers that are merged."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.domain.entity import Entity
from app.domain.fields import Codes

PRESENT = True
"""What an element of a set holds while it is in the set; None once it was taken out."""


def of_record(entity: type[Entity], values: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a birth with these values writes: register to value, empty ones left out."""
    registers: dict[str, Any] = {}
    for name, members in entity.registers.items():
        first = members[0]
        if isinstance(first, Codes):
            registers.update({f"{name}/{code}": PRESENT for code in values.get(name) or ()})
        elif first.group:
            whole = group_value(members, values)
            if whole is not None:
                registers[name] = whole
        elif values.get(name) is not None:
            registers[name] = values[name]
    return registers


def group_value(members: tuple[Any, ...], values: Mapping[str, Any]) -> dict[str, Any] | None:
    """Return the value of a grouped register: its filled fields, or None when there is none."""
    filled = {
        field.key: values[field.key] for field in members if values.get(field.key) is not None
    }
    return filled or None
