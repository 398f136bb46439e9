"""Receipts: what became of each package, kept here and sent back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Protocol

from database import packages
from database.unit import Unit


class Outcome(Protocol):
    """What a receipt tells of an import."""

    @property
    def verdict(self) -> str:
        """What became of the file."""

    @property
    def taken(self) -> int:
        """Changes admitted."""

    @property
    def known(self) -> int:
        """Changes that were here already."""

    @property
    def held(self) -> int:
        """Changes stored that wait for something."""

    @property
    def problems(self) -> list[dict[str, Any]]:
        """What was refused or found, with its reason."""

    @property
    def by_entity(self) -> dict[str, dict[str, int]]:
        """New, changed and deleted records per entity."""

    @property
    def file(self) -> Any:  # noqa: ANN401
        """The file."""


def note(
    unit: Unit, office: str, replica: str, header: Mapping[str, Any], outcome: Outcome, now: int
) -> dict[str, Any]:
    """Keep the receipt of a package just taken, and return it.

    Args:
        unit: the unit that took it.
        office: our office.
        replica: our replica.
        header: the package's header.
        outcome: what became of it.
        now: wall clock in milliseconds.
    """
    scopes = {str(name).partition("/")[2] for name in header.get("vector") or {}}
    refused = [
        p for p in outcome.problems if p["code"] in {"not_theirs", "not_for_us", "unreadable"}
    ]
    receipt = {
        "package": header["id"],
        "number": header["number"],
        "office": office,
        "replica": replica,
        "at": now,
        "verdict": outcome.verdict,
        "taken": outcome.taken,
        "known": outcome.known,
        "held": outcome.held,
        "refused": refused,
        "by_entity": outcome.by_entity,
        "digests": packages.digests(unit, lambda scope: scope in scopes),
    }
    packages.note_received(
        unit,
        {
            "id": header["id"],
            "number": header["number"],
            "replica_id": unit.log.replica_number(str(header["replica"])),
            "office": header["office"],
            "made_at": header["at"],
            "taken_at": now,
            "file": str(outcome.file),
            "verdict": outcome.verdict,
            "receipt": json.dumps(receipt),
            "answered": 0,
        },
    )
    return receipt
