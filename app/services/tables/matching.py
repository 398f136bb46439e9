"""Which record a row means: surely one, surely none, or a question."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.base.fold import fold
from app.domain import telling
from app.domain.catalogue import by_key
from app.domain.fields import Text
from app.domain.record import Record
from app.services.tables.directory import Directory
from app.services.tables.shapes import Candidate

UID, CODE, KEY, ALIKE, CHOSEN = "uid", "code", "key", "alike", "chosen"


@dataclass(frozen=True)
class Match:
    """What a row means.

    Attributes:
        record: the one it surely means.
        uid: of the record it will make, where it means none.
        candidates: what it may mean; then it is a question.
        because: why it is surely this one.
        again: an earlier row means the same record.
    """

    record: Record | None = None
    uid: str = ""
    candidates: tuple[Candidate, ...] = ()
    because: str = ""
    again: bool = False


class Matcher:
    """Matches the rows of one table; a record is given to one row only."""

    def __init__(self, directory: Directory) -> None:
        """Match with these records."""
        self._known = directory
        self._entity = directory.entity
        self._taken: set[str] = set()

    def match(self, scope: str, values: Mapping[str, Any], *, new: bool = False) -> Match:
        """Return which record of a scope some values mean.

        Args:
            scope: where the record lives.
            values: stored values; links are resolved.
            new: a person said that it is none of those that are here.
        """
        named = by_key()[self._entity].identity_uid(dict(values))
        if named is not None:
            return self._sure(self._known.by_uid.get(named), named, KEY)
        if values.get("code") and not new:
            found = self._known.with_code(scope, str(values["code"]))
            if len(found) == 1:
                return self._sure(found[0], "", CODE)
            if found:
                return Match(candidates=tuple(map(self._known.candidate, found)))
        key = telling.key_of(self._entity, values)
        if new:
            return self._fresh(scope, key)
        return self._by_key(scope, key, values)

    def claim(self, record: Record) -> bool:
        """Give a record to a row; False where another row has it."""
        if record.uid in self._taken:
            return False
        self._taken.add(record.uid)
        return True

    def _sure(self, record: Record | None, uid: str, because: str) -> Match:
        again = (record.uid if record else uid) in self._taken
        self._taken.add(record.uid if record else uid)
        return Match(record, "" if record else uid, because=because, again=again)

    def _by_key(self, scope: str, key: tuple[str, ...], values: Mapping[str, Any]) -> Match:
        found = self._known.having(scope, key)
        if telling.unique(self._entity):
            if len(found) > 1:
                agreeing = [record for record in found if _agrees(record, values)]
                found = agreeing if len(agreeing) == 1 else found
            if len(found) == 1:
                return self._sure(found[0], "", KEY)
            if found:
                return Match(candidates=tuple(map(self._known.candidate, found)))
            return self._alike(scope, key, values)
        free = [record for record in found if record.uid not in self._taken]
        same = next((record for record in free if _agrees(record, values)), None)
        if same is not None:
            return self._sure(same, "", KEY)
        if free:
            return Match(candidates=tuple(map(self._known.candidate, free)))
        return self._fresh(scope, key)

    def _alike(self, scope: str, key: tuple[str, ...], values: Mapping[str, Any]) -> Match:
        text = values.get(self._known.main) if self._known.main else None
        near = self._known.alike(scope, str(text)) if text else []
        here = [one for one in near if _no_contradiction(self._known.by_uid[one.uid], values)]
        if here:
            return Match(candidates=tuple(here[:3]))
        return self._fresh(scope, key)

    def _fresh(self, scope: str, key: tuple[str, ...]) -> Match:
        """Return a record to be made, under the first uid of its key that no record has."""
        number = 1
        while True:
            uid = telling.uid_of(self._entity, scope, key, number)
            if uid not in self._known.by_uid and uid not in self._taken:
                self._taken.add(uid)
                return Match(uid=uid)
            number += 1


def _agrees(record: Record, values: Mapping[str, Any]) -> bool:
    """Whether a record says all that a row says."""
    return all(record.get(key) == value for key, value in values.items())


def _no_contradiction(record: Record, values: Mapping[str, Any]) -> bool:
    """Whether what tells a record apart, besides its text, is the same or open on one side."""
    fields = by_key()[record.entity].fields
    for key in telling.telling(record.entity):
        mine, its = values.get(key), record.get(key)
        if isinstance(fields[key], Text) or mine is None or its is None:
            continue
        if fold(str(mine)) != fold(str(its)):
            return False
    return True
