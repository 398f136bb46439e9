"""The slot of a key file that headquarters opens, so that a forgotten passphrase is not the end.

Headquarters has a recovery identity; what closes keys for it travels as a mark that a laptop of
headquarters signed. A database keeps its key closed so for those alone whose signer it rang
itself. Headquarters holds no database of an office by this, and an office opens none by it without
a phone call. Source: reliability.md B2, slot 3.
"""

from __future__ import annotations

import base64
import hashlib
import json
import logging
from pathlib import Path

from app.base.errors import StoreError
from app.exchange import locks, seals
from app.services import signing
from app.services.signing import State
from app.services.who import HQ, Who
from app.sync import signers
from database import keys
from database.engine import Store
from database.unit import Unit, read

log = logging.getLogger(__name__)

KIND = "recovery"
"""The kind of these slots."""


def recipients(unit: Unit, who: Who) -> list[str]:
    """Return for whom this database keeps its key: those a laptop of headquarters signed for.

    An office believes that of laptops whose digits it compared itself; headquarters of its own.
    """
    said = signers.recoveries_in(signing.marks(unit))
    if not said:
        return []
    trusted = signing.trust(unit, who)
    heard = {*trusted.ours, *(trusted.marks if who.is_hq else signing.heard(unit))}
    believed = [
        each.key
        for each in heard
        if each.office == HQ and trusted.state(each) in {State.OURS, State.VERIFIED}
    ]
    return sorted(
        {
            recipient
            for recipient, signature in said
            if locks.is_recipient(recipient)
            and any(seals.is_recovery_signed(key, recipient, signature) for key in believed)
        }
    )


def keep(store: Store) -> None:
    """Bring the slots of a protected database in line with whom headquarters said; else nothing.

    Where the key file cannot be written now, the next opening tries again.
    """
    who: Who = store.identity
    path = Path(who.database)
    if not keys.is_protected(path):
        return
    with read(store) as unit:
        wanted = recipients(unit, who)
    about = {"office": who.office, "replica": who.replica, "laptop": who.label}
    mark = hashlib.sha256(json.dumps(about).encode()).hexdigest()[:16]
    try:
        there = {(s["recipient"], s["key"], s["of"]) for s in keys.slots(path, KIND)}
        known = keys.known(path)
        if there == {(each, name, mark) for each in wanted for name in known}:
            return
        made = []
        for name, key in known.items():
            told = json.dumps({**about, "name": name, "key": key.hex()}).encode()
            made += [
                {
                    "kind": KIND,
                    "key": name,
                    "recipient": each,
                    "of": mark,
                    "box": base64.b64encode(locks.closed(told, [each])).decode(),
                }
                for each in wanted
            ]
        keys.put_slots(path, KIND, made)
        log.info("recovery slots: %d", len(made))
    except (StoreError, KeyError) as error:
        log.info("recovery slots not written: %s", getattr(error, "code", "key_file_damaged"))


def can_help(path: Path) -> bool:
    """Tell whether headquarters can help with a forgotten passphrase of this database."""
    return bool(keys.slots(path, KIND))
