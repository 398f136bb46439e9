"""Whether another laptop goes on under this one's name: one of them was copied.

To believe it costs this laptop its name and what others know of its key, so not everybody may say
so. What nobody but a copy can make proves it: a package signed with our key that we did not write,
and a fork in a feed of ours that our key sealed. Beyond that our own office
and headquarters are heard, since copies meet there; a wary database hears them only if somebody
vouches for the package.
"""

from __future__ import annotations

from app.exchange import seals
from app.exchange.package import Opened, Segment
from app.services import signing
from app.services.signing import State, Trust
from app.services.who import HQ, Who
from app.sync.signers import Signer
from database import packages
from database.unit import Unit


def proved(unit: Unit, who: Who, trusted: Trust, opened: Opened) -> bool:
    """Tell whether a package brings what our key sealed and we do not hold.

    Args:
        unit: a unit that has not merged it yet.
        who: we.
        trusted: whom to believe.
        opened: the package.
    """
    return any(_is_from_a_copy(unit, who, trusted, part) for part in opened.segments)


def told(
    unit: Unit, who: Who, trusted: Trust, state: State, opened: Opened, *, proof: bool
) -> bool:
    """Tell whether a package that was merged says so, and may.

    Args:
        unit: the unit that merged it.
        who: we.
        trusted: whom to believe.
        state: what its signature is worth.
        opened: the package.
        proof: what ``proved`` said before.
    """
    header = opened.header
    mine = header["replica"] == who.replica and not packages.is_ours(unit, str(header["id"]))
    forked = who.replica in packages.doubled(unit)
    if (mine and state is State.OURS) or (forked and proof):
        return True
    if header["office"] not in {who.office, HQ}:
        return False
    if trusted.strict and state not in signing.VOUCHED:
        return False
    return mine or forked or who.replica in header.get("copied", ())


def _is_from_a_copy(unit: Unit, who: Who, trusted: Trust, part: Segment) -> bool:
    if part.replica != who.replica or not part.signature:
        return False
    if unit.log.locate(part.replica, part.scope, part.last, part.hash) is not None:
        return False
    seal = seals.look_at_feed(part.signature, signing.feed(part), part.last, part.hash)
    return seal.good and Signer(who.replica, seal.key, who.office) in trusted.ours
