"""What lines of our own log speak of, at a glance: they were judged when they were taken in."""

from __future__ import annotations

import msgspec

from app.sync.change import Kind


class Glance(msgspec.Struct, gc=False, rename={"entity": "e", "uid": "u", "kind": "k", "act": "a"}):
    """Of a change, what it is about; the values it wrote stay in the line."""

    entity: str
    uid: str
    kind: Kind
    w: dict[str, msgspec.Raw] = {}
    act: str = ""


_decode = msgspec.json.Decoder(Glance).decode


def glance(line: bytes) -> Glance | None:
    """Return what a line speaks of; None for what is no change, on a damaged disk."""
    try:
        return _decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
