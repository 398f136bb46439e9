"""The records of a package as people see them: as shown now, with what is new about them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.domain.catalogue import ENTITIES
from app.domain.entity import Entity
from app.domain.fields import Link
from app.exchange.package import View, ViewRow
from app.sync.change import BIRTH, DELETE
from app.sync.feeds import without
from app.sync.glance import glance
from app.sync.virtual import dots_shown
from database import records
from database.materialise import has_private
from database.outgoing import Piece
from database.unit import Unit

Key = tuple[str, str]
"""Scope and uid of a record."""


@dataclass
class News:
    """What the changes of a package say.

    Attributes:
        since: number and moment of the package before to the same office, None for the first,
            in which nothing stands out as new.
        born: records that no package to the same office brought before.
        touched: of others, the registers written since; empty where a change wrote none.
        private: the lines that may hold commitments to private values.
    """

    since: tuple[int, int] | None = None
    born: set[Key] = field(default_factory=set)
    touched: dict[Key, set[str]] = field(default_factory=lambda: defaultdict(set))
    private: list[bytes] = field(default_factory=list)

    def take(self, piece: Piece, known: Sequence[tuple[int, int]]) -> None:
        """Learn from the changes of a piece; those known were in an earlier package."""
        parts = without(piece.first, piece.last, known)
        fresh = {number for first, last in parts for number in range(first, last + 1)}
        for number, line in enumerate(piece.lines, piece.first):
            change = glance(line)
            if change is None:
                continue
            if has_private(change.entity):
                self.private.append(line)
            if self.since is None or number not in fresh:
                continue
            key = (piece.scope, change.uid)
            if change.kind == BIRTH:
                self.born.add(key)
            elif change.kind != DELETE:
                self.touched[key].update([name.partition("/")[0] for name in change.w])


def views(
    unit: Unit,
    rows: Sequence[tuple[int, str, str, str]],
    news: News,
    allowed: Callable[[str], bool],
) -> list[View]:
    """Return the sheets: records as shown now, with the dots that show them.

    Args:
        unit: a unit.
        rows: (row number, uid, scope, entity) of the records.
        news: what is new about them.
        allowed: tells whether records of a scope may be told of.
    """
    numbers: dict[str, list[int]] = defaultdict(list)
    keys: dict[int, Key] = {}
    wanted: dict[str, list[str]] = defaultdict(list)
    for number, uid, scope, entity in rows:
        numbers[entity].append(number)
        keys[number] = (scope, uid)
        wanted[scope].append(uid)
    for scope, uids in wanted.items():
        unit.log.prefetch(scope, uids)
    found: list[View] = []
    for declared in ENTITIES:
        if declared.key in numbers:
            shown = records.shown(unit, declared.key, numbers[declared.key])
            row = _Rows(unit, declared, news)
            made = [row.of(keys[number], shown[number]) for number in sorted(shown)]
            found.append(View(declared.key, made, _titles(unit, declared, made, allowed)))
    return found


class _Rows:
    """Makes the rows of one entity; most of them have one of a few forms."""

    def __init__(self, unit: Unit, declared: type[Entity], news: News) -> None:
        self._unit = unit
        self._declared = declared
        self._news = news
        self._keys: dict[frozenset[str], frozenset[str]] = {}

    def of(self, key: Key, values: tuple[Any, ...]) -> ViewRow:
        """Return the row of a record."""
        dots, crowded, dead = self._dots(key)
        new = key in self._news.born
        return ViewRow(
            key[1],
            values,
            dots,
            self._changed(key) if not new else frozenset(),
            self._declared.keys_of(crowded) if crowded else frozenset(),
            dead,
            new,
        )

    def _dots(self, key: Key) -> tuple[dict[str, list[str]], Sequence[str], bool]:
        """Return the dots that each shown register rests on, which disagree, and if it is deleted.

        Of a register in conflict only the dots of what its cell shows: an edit of the cell
        supersedes no other.
        """
        quick = self._unit.log.dots(*key)
        if quick is not None and all(len(dots) == 1 for dots in quick.values()):
            return quick, (), False
        state = self._unit.log.state(*key)
        assert state is not None  # noqa: S101  (its record was just read)
        suspect = self._unit.log.suspect
        dots = {name: dots_shown(state, name, suspect) for name in state.heads}
        dots[""] = [state.birth.dot]
        crowded = [name for name, heads in state.heads.items() if len(heads) > 1]
        return dots, crowded, state.dead

    def _changed(self, key: Key) -> frozenset[str]:
        """Return the fields that changed; what wrote none, as a decision, stands for its title."""
        registers = self._news.touched.get(key)
        if registers is None:
            return frozenset()
        form = frozenset(registers)
        if form not in self._keys:
            named = self._declared.keys_of(form) if form else frozenset()
            self._keys[form] = named or frozenset(self._declared.title_fields)
        return self._keys[form]


def _titles(
    unit: Unit,
    declared: type[Entity],
    rows: Sequence[ViewRow],
    allowed: Callable[[str], bool],
) -> Mapping[str, str]:
    """Return the names of the records that links of these rows point to, if they may be told."""
    places = [at for at, of in enumerate(declared.fields.values()) if isinstance(of, Link)]
    uids = {row.values[at] for row in rows for at in places if row.values[at]}
    return records.titles(unit, uids, allowed)
