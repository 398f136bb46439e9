"""The end of every own act: write it, look at what it touched, commit, and let the witness know."""

from __future__ import annotations

from app.domain.record import Changes
from app.services import consent_moves, reviewing, withdrawals
from app.services.acts import Act, remember_later
from database import scrubbing
from database.unit import Unit


def finish(unit: Unit, act: Act) -> Changes:
    """Make an act permanent; one without changes leaves no trace."""
    if not act.size:
        return Changes()
    consent_moves.follow(act)
    withdrawals.complete(act)
    written = act.write()
    reviewing.look(unit, written)
    unit.commit()
    remember_later(unit, act.who)
    if act.merge.purges:
        scrubbing.scrub(unit.store, at_once=True)
    return written.touched
