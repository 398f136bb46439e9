"""What is held about a person, and taking it back for good."""

from __future__ import annotations

from app.base.errors import CallError
from app.domain.catalogue import by_key
from app.domain.record import Changes
from app.services import recording, steps, withdrawals
from app.services.acts import Act
from app.services.finishing import finish
from database.engine import Store
from database.unit import write


def purge(store: Store, uid: str) -> Changes:
    """Take a person's values back for good, and the consent with them; nothing undoes it.

    Of a record that was deleted the values go, too.

    Raises:
        RecordGoneError: there is no such record.
        RecordError: it is not ours to write.
        CallError: such records hold nothing of a person.
    """
    with write(store) as unit:
        act = Act(unit, store.identity)
        place = act.place_of(uid)
        record = recording.current(act, uid, place)
        entity = by_key()[record.entity]
        if not withdrawals.private_registers(entity):
            raise CallError("nothing_personal", entity=record.entity)
        if not record.deleted and record.values.get("consent") is not False:
            recording.edit(act, entity, recording.reading_of(act, record), {"consent": False})
        step = steps.of(act)
        if not any(withdrawals.takes_back(change) for _, change in act.changes):
            recording.allow(act, place)
            withdrawals.purge(act, place, record.entity, uid)
        changes = finish(unit, act)
    steps.note(store, step)
    return changes
