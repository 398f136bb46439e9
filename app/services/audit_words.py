"""What kinds of things somebody did are called, for window and command line."""

from __future__ import annotations

from collections.abc import Iterable

from app.base.text import language, translate
from app.domain import codelists
from app.services.audit import ACT, Entry
from app.services.sentences import entity_label


def kind(key: str) -> str:
    """Return what a kind of entry in the audit is called."""
    names = {
        "act": translate("audit", "Recorded"),
        "received": translate("audit", "Package taken in"),
        "sent": translate("audit", "Package written"),
        "undone": translate("audit", "Import undone"),
        "report": translate("audit", "Report or file left"),
        "backup": translate("audit", "Backup made"),
        "moved": translate("audit", "Database moved"),
        "called": translate("audit", "Officer’s name chosen"),
        "renewed": translate("audit", "Laptop goes on under a new name"),
        "passphrase": translate("audit", "Passphrase changed"),
        "protected": translate("audit", "Database encrypted anew"),
        "kept": translate("audit", "Kept for longer"),
        "trust_proposed": translate("audit", "Trust proposed"),
        "trust_confirmed": translate("audit", "Trust confirmed"),
        "trust_refused": translate("audit", "Trust not confirmed"),
    }
    return names.get(key, key)


def more(entry: Entry) -> str:
    """Return what was done in the words of people; what has no word here stands as it is kept."""
    if entry.kind == ACT:
        return _listed(_counted(name, number) for name, number in entry.told["changes"].items())
    told = {key: value for key, value in entry.told.items() if key not in {"package", "signature"}}
    return _listed(_said(key, value) for key, value in told.items() if value not in ("", None))


def _counted(name: str, number: int) -> str:
    """Word how many changes of a kind were made to records of an entity."""
    entity, _, kind = name.partition(" ")
    words = {
        "birth": translate("audit", "{what}, new: {n}"),
        "edit": translate("audit", "{what}, changed: {n}"),
        "delete": translate("audit", "{what}, deleted: {n}"),
        "live": translate("audit", "{what}, kept: {n}"),
        "decision": translate("audit", "{what}, decided: {n}"),
        "purge": translate("audit", "{what}, taken back for good: {n}"),
    }
    return words.get(kind, f"{{what}}, {kind}: {{n}}").format(what=entity_label(entity), n=number)


def _said(key: str, value: object) -> str:
    words = {
        "number": translate("audit", "package {value}"),
        "to": translate("audit", "to: {value}"),
        "office": translate("audit", "from: {value}"),
        "changes": translate("audit", "changes: {value}"),
        "taken": translate("audit", "taken: {value}"),
        "held": translate("audit", "waiting: {value}"),
        "refused": translate("audit", "refused: {value}"),
        "edits": translate("audit", "edits in Excel: {value}"),
        "until": translate("audit", "until {value}"),
        "rows": translate("audit", "rows: {value}"),
    }
    shown = str(value)
    if key in {"to", "office"}:
        shown = codelists.codelist("offices").label(shown, language())
    return words.get(key, "{value}").format(value=shown)


def _listed(parts: Iterable[str]) -> str:
    return translate("shell", ", ").join(parts)
