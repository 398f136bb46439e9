"""Laptops that are wary, and the telephone calls between them."""

from __future__ import annotations

from app.services import enrolling, signing
from database.unit import write
from tests.laptops import Laptop


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
