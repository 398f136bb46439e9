"""What a package says of itself: judged before anything else reads it.

Checksums only prove that nobody damaged the file on its way; who made it may have been another
program, or somebody with a text editor.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from app.base.errors import PackageDamagedError
from app.domain.entities.resource import is_checksum
from app.services.who import HQ
from app.sync.sound import is_feed

Test = Callable[[object], bool]
_LATEST = 1 << 53
_LONGEST = 200


def judge(header: Mapping[str, Any], extras: Mapping[str, Any]) -> None:
    """Refuse a package whose header or extras have another shape than ours.

    Raises:
        PackageDamagedError: with the part and the key that make no sense.
    """
    for key, sound in _HEADER.items():
        if not sound(header.get(key)):
            raise PackageDamagedError("machine_part_damaged", part="header", key=key)
    if not _is_person(header):
        raise PackageDamagedError("machine_part_damaged", part="header", key="role")
    for key, sound in _EXTRAS.items():
        if not sound(extras.get(key)):
            raise PackageDamagedError("machine_part_damaged", part="extras", key=key)


def min_reader(header: Mapping[str, Any]) -> int:
    """Return the format a reader must know at least; the first one where nothing is said."""
    told = header.get("min_reader", 1)
    if not _is_number(told):
        raise PackageDamagedError("machine_part_damaged", part="header", key="min_reader")
    return int(told)


def _is_text(value: object) -> bool:
    return isinstance(value, str) and 0 < len(value) <= _LONGEST


def _is_number(value: object) -> bool:
    return type(value) is int and 0 <= value < _LATEST


def _is_name(value: object) -> bool:
    return isinstance(value, str)


def _is_replica(value: object) -> bool:
    return isinstance(value, str) and is_feed(value, "global")


def _is_person(told: Mapping[str, Any]) -> bool:
    """Tell whether office and role go together: only headquarters may speak as headquarters."""
    role = told.get("role")
    return role in {"field", "hq"} and (told.get("office") == HQ) == (role == "hq")


def _are_people(value: object) -> bool:
    return _is_mapping(value, _is_replica, lambda told: isinstance(told, dict) and _sound(told))


def _sound(told: dict[str, Any]) -> bool:
    return all(isinstance(part, str) for part in told.values()) and _is_person(told)


def _is_mapping(value: object, key: Test, item: Test) -> bool:
    if value is None:
        return True
    return isinstance(value, dict) and all(key(k) and item(v) for k, v in value.items())


def _are_ranges(value: object) -> bool:
    return _is_mapping(value, _is_name, lambda ranges: isinstance(ranges, list))


def _is_list(value: object, item: Test) -> bool:
    return value is None or (isinstance(value, list) and all(map(item, value)))


def _is_secret(value: object) -> bool:
    return isinstance(value, list) and len(value) == 2 and all(isinstance(v, str) for v in value)


def _is_receipt(value: object) -> bool:
    return isinstance(value, dict) and isinstance(value.get("package"), str)


def _are_awaited(value: object) -> bool:
    """Number, date and id of each package whose receipt the sender awaits."""
    return _is_list(
        value,
        lambda entry: (
            isinstance(entry, list)
            and len(entry) == 3
            and _is_number(entry[0])
            and _is_number(entry[1])
            and _is_text(entry[2])
        ),
    )


def _is_request(value: object) -> bool:
    if value is None:
        return True
    return (
        isinstance(value, dict)
        and _are_ranges(value.get("feeds"))
        and _is_list(value.get("packages"), lambda entry: isinstance(entry, list))
    )


def _is_digest(value: object) -> bool:
    return isinstance(value, str) and is_checksum(value)


def _is_file(value: object) -> bool:
    """Name and size of a file that travels along."""
    return (
        isinstance(value, list)
        and len(value) == 2
        and _is_digest(value[0])
        and _is_number(value[1])
    )


_HEADER: dict[str, Test] = {
    "id": _is_text,
    "number": _is_number,
    "office": _is_text,
    "to": _is_text,
    "replica": _is_replica,
    "at": _is_number,
    "replicas": _are_people,
    "vector": _are_ranges,
    "held": _are_ranges,
    "digests": lambda value: _is_mapping(value, _is_text, _is_text),
    "retired": lambda value: _is_mapping(value, _is_replica, _is_number),
    "awaits": _are_awaited,
    "answers": lambda value: _is_list(value, _is_text),
    "request": _is_request,
    "speaks": lambda value: value is None or isinstance(value, str),
    "copied": lambda value: _is_list(value, _is_replica),
    "files": lambda value: _is_list(value, _is_file),
    "wants": lambda value: _is_list(value, _is_digest),
}
_EXTRAS: dict[str, Test] = {
    "secrets": lambda value: _is_mapping(value, _is_text, _is_secret),
    "receipts": lambda value: _is_list(value, _is_receipt),
    "row_secrets": lambda value: _is_mapping(value, _is_text, _is_text),
}
