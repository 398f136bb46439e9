"""The end of every own act: write it, look at what it touched, commit, and let the witness know."""

from __future__ import annotations

from app.domain.record import Changes
from app.services import reviewing
from app.services.acts import Act, remember_later
from database.unit import Unit


def finish(unit: Unit, act: Act) -> Changes:
    """Make an act permanent; one without changes leaves no trace."""
    if not act.size:
        return Changes()
    written = act.write()
    reviewing.look(unit, written)
    unit.commit()
    remember_later(unit, act.who)
    return written.touched
