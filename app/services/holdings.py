"""What is held about a person: the values, where they lie here, and who received them."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from app.base import clock
from app.base.errors import CallError, RecordGoneError
from app.domain.catalogue import by_key
from app.domain.entity import Entity
from app.services import backup, withdrawals
from app.services.who import Who
from database import holdings, records
from database.engine import Store
from database.holdings import Travelled
from database.packages import secrets_of
from database.unit import Unit, read


@dataclass(frozen=True)
class Holding:
    """What this database holds of a contact."""

    uid: str
    entity: str
    title: str
    values: dict[str, Any]
    """What is shown of the person, and the consent it rests on."""
    versions: int
    """Different personal values in its history, the shown ones among them."""
    draft: bool
    """Whether a form about it lies unsaved."""
    backups: int
    """Backups beside the database: each may hold older values until it is thinned out."""
    packages: tuple[Travelled, ...]

    @property
    def received_by(self) -> list[str]:
        """The offices that received it from here."""
        return sorted({each.office for each in self.packages if each.ours})

    def as_json(self) -> dict[str, Any]:
        """Return it as an object for programs."""
        packages = [{**asdict(each), "at": clock.iso(each.at)} for each in self.packages]
        told = {key: value for key, value in asdict(self).items() if key != "packages"}
        return {**told, "packages": packages, "received_by": self.received_by}


def of_contact(store: Store, uid: str) -> Holding:
    """Return what is held about a contact.

    Raises:
        RecordGoneError: there is no such record here.
        CallError: such records hold nothing of a person.
    """
    who: Who = store.identity
    with read(store) as unit:
        found = records.find(unit, uid)
        record = records.get(unit, uid)
        if found is None or record is None:
            raise RecordGoneError(uid=uid)
        number, key, scope = found
        entity = by_key()[key]
        registers = withdrawals.private_registers(entity)
        if not registers:
            raise CallError("nothing_personal", entity=key)
        names = [f.key for f in entity.fields.values() if f.register in registers]
        return Holding(
            uid,
            key,
            records.title(unit, key, uid),
            {name: record.values.get(name) for name in names if record.values.get(name)},
            _versions(unit, scope, uid, entity),
            holdings.has_draft(unit, key, uid),
            len(backup.listed(who.database)),
            tuple(holdings.travelled(unit, holdings.places(unit, number))),
        )


def _versions(unit: Unit, scope: str, uid: str, entity: type[Entity]) -> int:
    return len(secrets_of(unit, withdrawals.held(unit, scope, uid, entity)))


def of_persons(store: Store) -> list[tuple[str, str]]:
    """Return (uid, title) of the contacts of which a person's values are shown here."""
    found: list[tuple[str, str]] = []
    with read(store) as unit:
        for entity in by_key().values():
            if withdrawals.private_registers(entity):
                numbers = [number for number, *_ in holdings.living(unit, entity.key)]
                every = records.by_numbers(unit, entity.key, numbers)
                named = [r for r in every if withdrawals.holds_somebody(r)]
                found += [(r.uid, records.title(unit, r.entity, r.uid)) for r in named]
    return sorted(found, key=lambda each: each[1])
