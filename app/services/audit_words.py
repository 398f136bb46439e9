"""What kinds of things somebody did are called, for window and command line."""

from __future__ import annotations

from app.base.text import translate


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
        "renewed": translate("audit", "Laptop goes on under a new name"),
        "passphrase": translate("audit", "Passphrase changed"),
        "protected": translate("audit", "Database encrypted anew"),
        "kept": translate("audit", "Kept for longer"),
    }
    return names.get(key, key)
