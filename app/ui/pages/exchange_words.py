"""The words of the exchange: states of packages, offices, and what a package does, in verbs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.base import text
from app.base.text import translate
from app.domain import codelists
from app.services.sentences import entity_label
from app.ui import i18n


def office_name(code: str) -> str:
    """Return the name of an office in the language in use."""
    return codelists.codelist("offices").label(code, text.language())


def state_name(state: str) -> str:
    """Return the word for the state of a package."""
    known = {
        "written": translate("exchange", "Written, not confirmed"),
        "confirmed": translate("exchange", "Confirmed"),
        "spoken": translate("exchange", "Confirmed by phone"),
        "lost": translate("exchange", "Lost?"),
        "merged": translate("exchange", "Merged"),
        "known": translate("exchange", "Nothing new"),
        "held": translate("exchange", "Waits for another package"),
        "edited": translate("exchange", "Edited in Excel"),
        "refused": translate("exchange", "Refused"),
        "not_for_us": translate("exchange", "For another office"),
        "too_new": translate("exchange", "Needs a newer program"),
        "training": translate("exchange", "Training, refused here"),
        "table": translate("exchange", "A table, not a package"),
        "password": translate("exchange", "Needs a password"),
        "unverified": translate("exchange", "Sender not verified"),
        "undone": translate("exchange", "Undone, set aside"),
    }
    return known.get(state, state)


def in_verbs(result: Mapping[str, Any]) -> str:
    """Return what a package does here: "12 new, 3 changed, 1 conflict"; nothing of what is none."""
    parts = _done(result)
    if result.get("held"):
        parts.append(translate("exchange", "%n waiting for another package", int(result["held"])))
    if result.get("again"):
        parts.append(
            translate("exchange", "%n of them set aside before by an undo", int(result["again"]))
        )
    if result.get("edits"):
        parts.append(translate("exchange", "%n edits made in Excel", int(result["edits"])))
    return i18n.joined(parts)


def _done(result: Mapping[str, Any]) -> list[str]:
    totals = {"new": 0, "changed": 0, "deleted": 0}
    for counts in (result.get("by_entity") or {}).values():
        for name in totals:
            totals[name] += int(counts.get(name, 0))
    conflicts = int(result.get("conflicts") or 0)
    parts = [
        translate("exchange", "%n new", totals["new"]) if totals["new"] else "",
        translate("exchange", "%n changed", totals["changed"]) if totals["changed"] else "",
        translate("exchange", "%n conflicts", conflicts) if conflicts else "",
        translate("exchange", "%n deleted", totals["deleted"]) if totals["deleted"] else "",
    ]
    if not any(totals.values()):
        parts.insert(0, translate("exchange", "%n changes", int(result.get("taken") or 0)))
    return [part for part in parts if part]


def by_entity(counts: Mapping[str, int]) -> str:
    """Return records by kind: "Initiatives: 2, Notes: 1"."""
    parts = [
        translate(
            "tables",
            "{field}: {value}",
            field=entity_label(key, 2),
            value=i18n.number(count),
        )
        for key, count in counts.items()
        if count
    ]
    return i18n.joined(parts)
