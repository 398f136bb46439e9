"""Whether another laptop goes on under this one's name: one of them was copied.

To believe it costs this laptop its name and what others know of its key, so not everybody may say
so. What nobody but a copy can make proves it: a package signed with our key that we did not write,
and the end of a feed of ours, sealed with our key, that we do not hold. Beyond that our own office
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


def proved(unit: Unit, who: Who, trusted: Trust, state: State, opened: Opened) -> bool:
    """Tell whether a package could only be made with our key, and not by us.

    Args:
        unit: a unit that has not merged it yet.
        who: we.
        trusted: whom to believe.
        state: what its signature is worth.
        opened: the package.
    """
    if opened.header["replica"] == who.replica:
        return state is State.OURS and not packages.is_ours(unit, str(opened.header["id"]))
    return any(_is_from_a_copy(unit, who, trusted, part) for part in opened.segments)


def said(unit: Unit, who: Who, trusted: Trust, state: State, opened: Opened) -> bool:
    """Tell whether a package that was merged says so, and comes from those who are heard."""
    header = opened.header
    if header["office"] not in {who.office, HQ}:
        return False
    if trusted.strict and state not in signing.VOUCHED:
        return False
    mine = header["replica"] == who.replica and not packages.is_ours(unit, str(header["id"]))
    return mine or who.replica in header.get("copied", ()) or who.replica in packages.doubled(unit)


def _is_from_a_copy(unit: Unit, who: Who, trusted: Trust, part: Segment) -> bool:
    if part.replica != who.replica or not part.signature:
        return False
    if unit.log.locate(part.replica, part.scope, part.last, part.hash) is not None:
        return False
    seal = seals.look_at_feed(part.signature, signing.feed(part), part.last, part.hash)
    return seal.good and Signer(who.replica, seal.key, who.office) in trusted.ours
