"""Values on the command line: from stored values to JSON, and from typed words to stored values."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from app.base.text import language
from app.domain import values
from app.domain.catalogue import by_key
from app.domain.fields import Amount, Codes, Field, Text, ValueRefusedError
from app.domain.problem import Problem
from app.domain.record import Record
from app.services.recording import RecordRefusedError


def record_json(record: Record) -> dict[str, Any]:
    """Return a record with all fields of its entity; empty ones are null, empty sets []."""
    declared = by_key()[record.entity]
    fields = {
        key: value_json(field, record.values.get(key)) for key, field in declared.fields.items()
    }
    told = {"uid": record.uid, "entity": record.entity, "scope": record.scope}
    deleted = {"_deleted": True} if record.deleted else {}
    found = {**told, "owner": record.owner, **fields, **deleted}
    return {**found, "_conflicts": conflicting(record)}


def conflicting(record: Record) -> list[str]:
    """Return the fields of a record whose register is in conflict, in the order of the form."""
    declared = by_key()[record.entity]
    return [key for key, field in declared.fields.items() if field.register in record.conflicts]


def value_json(field: Field[Any], stored: Any) -> Any:  # noqa: ANN401
    """Return a stored value as the JSON of cli.md: amounts as text with their decimals.

    What a cell says that could not be read is returned as it is.
    """
    if isinstance(field, Codes):
        return stored if isinstance(stored, str) else list(stored or ())
    if isinstance(field, Amount) and stored is not None and values.is_stored(field, stored):
        whole, _, fraction = str(stored).partition(".")
        fraction = fraction.ljust(field.decimals, "0")
        return f"{whole}.{fraction}" if fraction else whole
    return stored


def values_json(entity: str, stored: Mapping[str, Any]) -> dict[str, Any]:
    """Return some fields of an entity as JSON; fields of a newer program as they are."""
    declared = by_key().get(entity)
    known = declared.fields if declared else {}
    return {
        key: value_json(known[key], value) if key in known else value
        for key, value in stored.items()
    }


def typed(field: Field[Any], word: str) -> Any:  # noqa: ANN401  (a JSON value)
    """Return the value that a word of the command line means for a field; "" clears.

    Texts are taken as they stand; elsewhere JSON comes first, then what people of this language
    write.

    Raises:
        RecordRefusedError: it is no value of this field.
    """
    if word == "" or isinstance(field, Text):
        return word or None
    try:
        return field.store(read_json(word))
    except (ValueError, ValueRefusedError):
        pass
    try:
        return values.read(field, word, language())
    except ValueRefusedError as error:
        raise RecordRefusedError([Problem(field.key, error.code, dict(error.params))]) from error


def read_json(text: str | bytes) -> Any:  # noqa: ANN401  (a JSON value)
    """Return the value of a JSON text; numbers keep every digit.

    Raises:
        ValueError: it is not JSON.
    """
    try:
        return json.loads(text, parse_float=_number, parse_constant=_no_number)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


def _number(text: str) -> int | Decimal:
    number = Decimal(text)
    if not -20 < number.adjusted() < 20:
        raise ValueError("number out of range")
    return int(number) if number == number.to_integral_value() else number


def _no_number(name: str) -> Any:  # noqa: ANN401  (never returns)
    raise ValueError(name)


def shown(field: Field[Any], stored: Any, titles: Mapping[str, str]) -> str:  # noqa: ANN401
    """Return a stored value as people read it, or what stands for one; links by their titles."""
    if isinstance(stored, str) and stored in titles:
        return titles[stored]
    return values.show_said(field, stored, language())


def linked(records: Iterable[Record]) -> set[str]:
    """Return the uids that the links of some records hold."""
    found: set[str] = set()
    for record in records:
        fields = by_key()[record.entity].fields
        found |= {
            value
            for key, value in record.values.items()
            if key in fields and fields[key].kind == "link" and value
        }
    return found
