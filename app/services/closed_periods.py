"""The periods that headquarters closed, as they are held here.

They are elements of a set in one hidden record of ``global``; the numbers that headquarters held
lie beside, in a record of the same uid in the scope of each office, so that no office learns those
of another. Both travel as changes like any others, and two who close at once are no conflict.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from app.base import ids
from app.domain.derived import closing_periods
from app.domain.derived.closing_periods import Kept
from app.domain.record import Record
from app.services.who import HQ
from app.sync.change import Dot, parse_dot
from app.sync.feeds import is_virtual
from app.sync.register import show
from database import records
from database.unit import Unit

ENTITY = closing_periods.ENTITY
SCOPE = "global"
UID = ids.named_uid("closings")
"""The uid of the hidden record, in every scope."""
PERIOD, KEPT = "period/", "kept/"
"""How the elements begin: a period by its name, kept numbers by period and owner."""


def stored(unit: Unit) -> Iterator[Record]:
    """Yield the closed periods as records of a portfolio, with what of them is held here."""
    kept: dict[str, dict[str, Kept]] = defaultdict(dict)
    periods: dict[str, Any] = {}
    for scope in records.scopes(unit, UID):
        for register, value in _elements(unit, scope):
            if register.startswith(PERIOD):
                periods[register.removeprefix(PERIOD)] = value
            else:
                name, _, owner = register.removeprefix(KEPT).partition("/")
                kept[name] |= {
                    uid: Kept(number, kind, owner) for uid, (number, kind) in value.items()
                }
    for name, values in periods.items():
        yield Record(ENTITY, name, SCOPE, HQ, {**values, "kept": kept[name]})


def _elements(unit: Unit, scope: str) -> Iterator[tuple[str, Any]]:
    """Yield the elements of the hidden record of a scope that hold something.

    Only what headquarters wrote counts: an office may write in its own scope, but what was
    reported at closing is not for it to say.
    """
    state = unit.log.state(scope, UID)
    if state is None:
        return
    birth = state.birth
    born = (
        unit.log.change(scope, Dot(birth.id, birth.seq, birth.replica)).w
        if is_of_headquarters(unit, birth.replica)
        else {}
    )
    for register in state.registers():
        if not register.startswith((PERIOD, KEPT)):
            continue
        heads = state.visible(register)
        if heads is None:
            value = born.get(register)
        elif theirs := [head for head in heads if is_of_headquarters(unit, head.replica)]:
            value = show(theirs, unit.log.suspect, element=True).value
        else:
            dots = [Dot(head.id, head.seq, head.replica) for head in heads]
            value = _before(unit, scope, register, dots)
        if value:
            yield register, value


def _before(unit: Unit, scope: str, register: str, dots: Iterable[Dot]) -> Any:  # noqa: ANN401
    """Return what headquarters had written before others wrote over it; None: nothing."""
    for dot in dots:
        change = unit.log.change(scope, dot)
        if is_of_headquarters(unit, dot.replica):
            return change.w.get(register)
        earlier = _before(unit, scope, register, map(parse_dot, change.read(register)))
        if earlier is not None:
            return earlier
    return None


def is_of_headquarters(unit: Unit, replica: str) -> bool:
    """Tell it of a laptop; what was typed into a sheet never closes a period, whoever took it."""
    return not is_virtual(replica) and unit.log.who_is(replica)[1] == "hq"
