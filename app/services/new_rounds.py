"""A new round of a programme: what it is called, its code, its places, who takes part."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.base import ids
from app.domain import genesis
from app.domain.entities.code_item import CodeItem
from app.domain.entities.participation import Participation
from app.domain.entities.programme import Programme
from app.domain.problem import Problem
from app.domain.record import Changes
from app.services import recording, reviewing, steps
from app.services.acts import Act
from app.services.finishing import finish
from app.services.recording import RecordRefusedError
from app.services.steps import Step
from app.services.who import GLOBAL
from database import labels
from database.engine import Store
from database.unit import write

LIST = "funding_rounds"
_PROGRAMMES = "programmes"


@dataclass(frozen=True)
class NewRound:
    """What headquarters says of a round; all but the codes and the names may be left out."""

    programme: str
    """Code of the programme it is part of."""
    values: Mapping[str, Any]
    """Of the programme record: ``code``, names, ``slots_per_country``, days."""
    countries: tuple[str, ...] = ()
    """Those that take part."""


def make(store: Store, new: NewRound) -> Changes:
    """Make a round: its record, its code in the list of rounds, and who takes part. One act.

    It reaches the offices with the next packages, like all that headquarters keeps.

    Raises:
        RecordRefusedError: values that cannot be, or a code that is taken; nothing is written.
        RecordError: an office makes none.
    """
    group = ids.new_uid()
    with write(store) as unit:
        act = Act(unit, store.identity, group)
        code = _make(act, new)
        first = steps.of(act)
        written = act.write()  # from now on the code is in the list
        reviewing.look(unit, written)
        taking = Act(unit, store.identity, group)
        for country in sorted(set(new.countries)):
            line = {"country": country, "round": code}
            recording.make(taking, Participation, line, scope=GLOBAL)
        step = Step(first.changes + steps.of(taking).changes, first.before)
        changes = finish(unit, taking) if taking.size else written.touched
        unit.commit()
    steps.note(store, step)
    return written.touched | changes


def _make(act: Act, new: NewRound) -> str:
    """Make the record of a round and its code, and return that."""
    code, lists = str(new.values.get("code") or ""), labels.codes(act.unit)
    if code in lists(LIST) or code in lists(_PROGRAMMES):
        raise RecordRefusedError([Problem("code", "code_in_use")])
    if new.programme not in lists(_PROGRAMMES):
        raise RecordRefusedError([Problem("parent", "required")])
    values = {**new.values, "parent": genesis.programme_uid(new.programme), "kind": "round"}
    stored = recording.stored_values(Programme, values)
    recording.make(act, Programme, dict(stored), scope=GLOBAL)
    told = {"programme": new.programme, "kind": "round"}
    if slots := stored.get("slots_per_country"):
        told["slots_per_country"] = str(slots)
    item = {key: text for key, text in stored.items() if key.startswith("label_")}
    item |= {"list_code": LIST, "code": code, "order": 1 + max(one.order for one in lists(LIST))}
    item |= {"active": True, "extra": json.dumps(told)}
    recording.make(act, CodeItem, item, scope=GLOBAL)
    return code
