"""An entity: what kind of record there is, and its fields in order."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, ClassVar

from app.base.ids import named_uid
from app.domain.fields import Codes, Field, Link


class Entity:
    """Base of all declarations; an instance is one record's values with typed access."""

    key: ClassVar[str] = ""
    label: ClassVar[str] = ""
    """English name of one record, marked with ``QT_TRANSLATE_NOOP("entities", …)``."""
    plural: ClassVar[str] = ""
    """English name of several, also the name of the sheet and the page."""
    help: ClassVar[str] = ""
    sections: ClassVar[dict[str, str]] = {}
    """Form sections in order: key to title, marked with ``QT_TRANSLATE_NOOP("sections", …)``."""
    title_fields: ClassVar[tuple[str, ...]] = ()
    """Fields that together name a record to a person, most telling first."""
    identity: ClassVar[tuple[str, ...]] = ()
    """Fields whose values make the uid (UUIDv5); empty: a random uid."""
    reference: ClassVar[bool] = False
    """Written by headquarters only, lives in the global scope."""
    numbered: ClassVar[bool] = False
    """Gets a code of office and number from the app."""
    children: ClassVar[tuple[str, ...]] = ()
    """Entities whose records belong to this one, in the order of the tabs."""
    fields: ClassVar[dict[str, Field[Any]]] = {}
    registers: ClassVar[dict[str, tuple[Field[Any], ...]]] = {}

    def __init_subclass__(cls) -> None:
        """Collect the declared fields in order and their registers."""
        cls.fields = {value.key: value for value in vars(cls).values() if isinstance(value, Field)}
        grouped: dict[str, list[Field[Any]]] = {}
        for field in cls.fields.values():
            grouped.setdefault(field.register, []).append(field)
        cls.registers = {name: tuple(members) for name, members in grouped.items()}

    def __init__(self, values: dict[str, Any]) -> None:
        """Wrap stored values, keyed by field key."""
        self.values = values

    @classmethod
    def keys_of(cls, registers: Iterable[str]) -> frozenset[str]:
        """Return the keys of the fields that these registers hold."""
        return frozenset(f.key for name in registers for f in cls.registers.get(name, ()))

    @classmethod
    def parents(cls) -> tuple[Link, ...]:
        """Return the links that gate admission."""
        return tuple(f for f in cls.fields.values() if isinstance(f, Link) and f.parent)

    @classmethod
    def sets(cls) -> tuple[Codes, ...]:
        """Return the fields that are sets."""
        return tuple(f for f in cls.fields.values() if isinstance(f, Codes))

    @classmethod
    def identity_uid(cls, values: dict[str, Any]) -> str | None:
        """Return the uid these values make, or None where uids are random or a part is empty."""
        if not cls.identity or any(not values.get(name) for name in cls.identity):
            return None
        return named_uid(cls.key, *(str(values[name]) for name in cls.identity))
