"""From registers to columns: what the heads of a record show, as the row people read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import cache, lru_cache
from typing import Any

from app.domain.catalogue import by_key
from app.domain.fields import Codes, Field, Whole, YesNo
from app.sync.alike import Births
from app.sync.canonical import dumps
from app.sync.change import EXISTS
from app.sync.columns import Column, Parts, as_column, kinds
from app.sync.merge import Merge
from app.sync.register import is_element, show
from app.sync.state import RecordState
from database.tables import SEPARATOR

LIMIT = 1 << 63
Reveal = Callable[[str], str | None]
"""From a commitment to the private value it stands for, or None when that is gone."""


def _as_text(value: Any) -> str | None:  # noqa: ANN401  (whatever a stranger wrote)
    if type(value) is str or value is None:
        return value
    return dumps(value)


def _as_whole(value: Any) -> int | None:  # noqa: ANN401
    if isinstance(value, int) and -LIMIT < value < LIMIT:
        return int(value)
    return None


def _caster(field: Field[Any]) -> Callable[[Any], Any]:
    return _as_whole if isinstance(field, Whole | YesNo) else _as_text


@cache
def register_columns(
    entity: str, register: str
) -> tuple[tuple[str, Callable[[Any], Any], bool], ...]:
    """Return (column, cast, private) of each field of a register; empty for an unknown one."""
    declared = by_key().get(entity)
    if declared is None or is_element(register) or register in set_fields(entity):
        return ()
    return tuple((f.key, _caster(f), f.private) for f in declared.registers.get(register, ()))


@cache
def set_fields(entity: str) -> frozenset[str]:
    """Return the keys of an entity's sets."""
    declared = by_key().get(entity)
    return frozenset(f.key for f in declared.sets()) if declared else frozenset()


@cache
def is_group(entity: str, register: str) -> bool:
    """Tell whether a register's value is an object of several fields."""
    declared = by_key().get(entity)
    members = declared.registers.get(register, ()) if declared else ()
    return any(f.group for f in members)


def of_register(entity: str, register: str, value: Any, reveal: Reveal) -> dict[str, Any]:  # noqa: ANN401
    """Return column values of one register that is not an element of a set."""
    found: dict[str, Any] = {}
    group = is_group(entity, register)
    parts: Mapping[str, Any] = value if group and isinstance(value, dict) else {}
    for column, cast, private in register_columns(entity, register):
        stored = parts.get(column) if group else value
        if private and isinstance(stored, str):
            stored = reveal(stored)
        found[column] = cast(stored)
    return found


def split(births: Births) -> list[Births]:
    """Return births with their values by field; apart what does not fill the same fields.

    Values that do not fit the catalogue go: no object where a group is declared, no such part.
    """
    plain, groups, elements = _form(births.entity, births.registers)
    columns = dict(zip(births.registers, births.columns, strict=True))
    if groups or elements:
        objects = [columns[r] for r, _ in groups]
        looks: list[list[Any]] = [
            list(map(_names, each)) for each in objects if not isinstance(each, Parts)
        ]
        looks += [list(map(bool, columns[r])) for r, *_ in elements]
        if any(look.count(look[0]) < len(look) for look in looks):
            apart: defaultdict[tuple[Any, ...], list[int]] = defaultdict(list)
            for at, form in enumerate(zip(*looks, strict=True)):
                apart[form].append(at)
            return [p for places in apart.values() for p in split(births.part(places))]
    values: dict[str, Column] = {register: columns[register] for register in plain}
    for register, members in groups:
        found = as_column(columns[register])  # all have the same parts now, or none has any
        if isinstance(found, Parts):
            parts = zip(found.names, found.columns, strict=True)
            values.update((name, part) for name, part in parts if name in members)
    chosen: defaultdict[str, list[str]] = defaultdict(list)
    for register, name, code in elements:
        if columns[register][0]:
            chosen[name].append(code)
    values.update((name, [codes] * len(births.uids)) for name, codes in chosen.items())
    births.values = values
    return [births]


def _names(value: Any) -> tuple[str, ...]:  # noqa: ANN401
    """Return the parts of an object."""
    return tuple(value) if type(value) is dict else ()


def _all_names(column: Column) -> list[tuple[str, ...]]:
    """Return the parts of each object of a column; most hold nothing else."""
    if list(map(type, column)).count(dict) == len(column):
        return list(map(tuple, column))
    return [_names(value) for value in column]


@lru_cache(maxsize=4000)
def _form(
    entity: str, registers: tuple[str, ...]
) -> tuple[
    tuple[str, ...], tuple[tuple[str, frozenset[str]], ...], tuple[tuple[str, str, str], ...]
]:
    """Sort the registers of a birth: plain ones, objects with their members, elements of sets."""
    members, sets = group_members(entity), set_fields(entity)
    known = by_key()[entity].registers.keys() - members.keys() - sets
    elements = [(r, *r.split("/", 1)) for r in registers if is_element(r)]
    return (
        tuple(r for r in registers if r in known),
        tuple((r, members[r]) for r in registers if r in members),
        tuple((r, name, code) for r, name, code in elements if name in sets),
    )


@cache
def group_members(entity: str) -> dict[str, frozenset[str]]:
    """Return the fields of each register that is an object of several."""
    declared = by_key()[entity]
    return {
        register: frozenset(member.key for member in members)
        for register, members in declared.registers.items()
        if members[0].group
    }


def shown_alike(
    entity: str, values: Mapping[str, Column]
) -> tuple[tuple[str, ...], tuple[Column, ...]]:
    """Return the columns that values by field fill; what no field declares is not shown."""
    fields = by_key()[entity].fields
    names = tuple(name for name in values if name in fields)
    return names, tuple(cast_all(_cast_of(fields[name]), values[name]) for name in names)


def cast_all(cast: Callable[[Any], Any], column: Column) -> Column:
    """Cast a whole column; the usual types are taken as they are."""
    usual = _USUAL.get(cast, frozenset())
    return column if usual >= kinds(column) else [cast(value) for value in column]


_USUAL: dict[Callable[[Any], Any], frozenset[type]] = {
    _as_whole: frozenset({int, type(None)}),
    _as_text: frozenset({str, type(None)}),
}


def _cast_of(field: Field[Any]) -> Callable[[Any], Any]:
    return _as_set if isinstance(field, Codes) else _caster(field)


def _as_set(value: Any) -> str | None:  # noqa: ANN401
    return SEPARATOR.join(sorted(map(str, value))) or None if isinstance(value, list) else None


def read_back(entity: str, values: Mapping[str, Column], at: int) -> dict[str, Any] | None:
    """Return one of many new records as its row tells it; None where that is just as it came."""
    fields, same = by_key()[entity].fields, True
    found: dict[str, Any] = {}
    for name, column in values.items():
        if name in fields:
            value = to_stored(fields[name], _cast_of(fields[name])(column[at]))
            same = same and type(value) is type(column[at]) and value == column[at]
            found[name] = value
    return None if same else {name: value for name, value in found.items() if value is not None}


@cache
def plain_registers(entity: str) -> dict[str, tuple[str, Callable[[Any], Any]]]:
    """Return (column, cast) of the registers that are one open field: most of them."""
    declared = by_key().get(entity)
    if declared is None:
        return {}
    return {
        register: (register, _caster(members[0]))
        for register, members in declared.registers.items()
        if not (members[0].group or members[0].private or isinstance(members[0], Codes))
    }


def shown_value(state: RecordState, register: str, merge: Merge) -> Any:  # noqa: ANN401
    """Return what a register shows; of an untouched one what the birth wrote."""
    heads = state.visible(register)
    if heads is None:
        inborn = register != EXISTS and register in state.shape
        return merge.birth(state.scope, state.uid).w.get(register) if inborn else None
    return show(heads, merge.suspect, element=is_element(register)).value


def shown_columns(
    state: RecordState, registers: Iterable[str], merge: Merge, reveal: Reveal
) -> dict[str, Any]:
    """Return the columns that these registers show; of a set its whole column."""
    shown: dict[str, Any] = {}
    sets: set[str] = set()
    plain = plain_registers(state.entity) if not state.lives else {}
    for register in registers:
        heads = state.heads.get(register)
        if heads is not None and len(heads) == 1 and register in plain:
            column, cast = plain[register]
            shown[column] = cast(heads[0].value)
            continue
        if register == EXISTS:
            continue
        if is_element(register):
            sets.add(register.partition("/")[0])
            continue
        value = shown_value(state, register, merge)
        shown.update(of_register(state.entity, register, value, reveal))
    for name in sets & set_fields(state.entity):
        codes = [
            register.partition("/")[2]
            for register in state.registers()
            if register.startswith(name + "/") and shown_value(state, register, merge)
        ]
        shown[name] = SEPARATOR.join(sorted(codes)) or None
    return shown


@cache
def has_private(entity: str) -> bool:
    """Tell whether an entity has private fields."""
    declared = by_key().get(entity)
    return declared is not None and any(f.private for f in declared.fields.values())


def to_stored(field: Field[Any], column: Any) -> Any:  # noqa: ANN401
    """Return the stored value of a column's value."""
    if column is None:
        return None
    if isinstance(field, YesNo):
        return bool(column)
    if isinstance(field, Codes):
        return column.split(SEPARATOR)
    return column
