"""Laptops that are wary, and the telephone calls between them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app.exchange import reader, seals, writer
from app.exchange.package import Package, Segment
from app.services import enrolling, sending, signing
from app.services.own_secrets import SIGNING
from app.sync.canonical import START, chain, pack
from app.sync.change import BIRTH, Change, encode
from database.unit import write
from tests.laptops import Laptop, forge

HEADQUARTERS = {"office": "HQ", "role": "hq", "label": "forged"}
"""Who a forger says that a laptop is."""


def wary(laptop: Laptop) -> Laptop:
    """Let a laptop take nothing of signers nobody has verified, and encrypt what it sends."""
    with write(laptop.store) as unit:
        unit.put(signing.STRICT, "on")
        unit.commit()
    return laptop


def ring(listener: Laptop, other: Laptop) -> enrolling.Laptop:
    """Verify a laptop: its enrolment comes by mail, its digits by phone."""
    file = other.folder / "enrolment.json"
    digits = enrolling.enrol(other.store, file).digits
    found, _ = enrolling.verify(listener.store, file, digits[-11:])
    return found


def signed_by(private: str, source: Path, out: Path) -> Path:
    """Write a package again, signed by somebody else's key."""
    opened = reader.open_package(source)
    codec = ("codec", "parts", "segments", "sheets", "visible", "machine")
    told = {k: v for k, v in opened.header.items() if k not in codec}
    package = Package(
        told,
        opened.segments,
        (),
        opened.extras,
        sign=lambda data: [seals.of_package(private, data)],
    )
    writer.write(package, out, language="en")
    return out


def own_feed(scope: str, replica: str, **values: Any) -> Segment:  # noqa: ANN401
    """Return a feed of one change that nobody's program would have written."""
    w = values.pop("w")
    line = encode(Change(values.pop("entity"), values.pop("uid"), BIRTH, 1, "", w=w, owner="HQ"))
    tip = next(chain(replica, scope, 1, START, [line]))
    return Segment(replica, scope, 1, 1, START.hex(), tip.hex(), pack([line]), "")


def forged_by(sender: Laptop, to: str, out: Path, parts: list[Segment], **header: Any) -> Path:  # noqa: ANN401
    """Write a package in which a verified laptop, and its own key, says what is not so."""
    sender.new_record("initiative", title="Honest")
    source = sending.export(sender.store, "HQ", out.with_suffix(".open.xlsx"), plain=True).path
    opened = reader.open_package(source)
    bare = out.with_suffix(".bare.xlsx")
    people = {**opened.header["replicas"], **header.pop("replicas", {})}
    own = [] if to != "HQ" else list(opened.segments)
    forge(source, bare, segments=[*own, *parts], to=to, replicas=people, **header)
    with write(sender.store) as unit:
        private = SIGNING.own(unit, sender.who.replica)
    return signed_by(private, bare, out)
