"""A text of the help about something a person wants to do, and the names it uses.

A step names a button or page by a key of ``NAMES``, so that help and guides say what the window
says, in every language. Source: issue "Into their hands", learn.
"""

from __future__ import annotations

from dataclasses import dataclass

FIELD, HEADQUARTERS, TRAINER = "field", "headquarters", "trainer"
PEOPLE = (FIELD, HEADQUARTERS, TRAINER)
"""Whom the program is for."""

NAMES: dict[str, tuple[str, str]] = {
    "again": ("lessons", "Begin again with new data…"),
    "all_clear": ("reception", "Take in all that is clear"),
    "answer_all": ("exchange", "Answer all offices"),
    "backup": ("restore", "Make a backup now"),
    "backups": ("settings", "Backups"),
    "beneficiaries": ("shell", "Beneficiaries"),
    "close_period": ("results", "Close the period"),
    "compare": ("trust", "Compare digits…"),
    "conflicts": ("shell", "Conflicts"),
    "edits": ("exchange", "Look at the edits…"),
    "enrol": ("trust", "Save my enrolment…"),
    "exchange": ("shell", "Exchange"),
    "help": ("shell", "Help"),
    "home": ("shell", "Home"),
    "initiatives": ("shell", "Initiatives"),
    "lessons": ("shell", "Lessons"),
    "library": ("shell", "Library"),
    "notes": ("shell", "Notes"),
    "offices": ("shell", "Offices"),
    "open_server": ("start", "Open a database on a server…"),
    "partners": ("shell", "Partners"),
    "problem": ("diagnosis", "Report a problem"),
    "protect": ("start", "Protect and begin"),
    "publish": ("library", "Publish all"),
    "reception": ("shell", "Reception"),
    "reports": ("shell", "Reports"),
    "request": ("exchange", "Write a request"),
    "restore": ("restore", "Restore…"),
    "results": ("shell", "Results"),
    "revoke": ("trust", "Revoke… (lost laptop)"),
    "rounds": ("shell", "Rounds"),
    "save_report": ("diagnosis", "Save the report…"),
    "send": ("exchange", "Send"),
    "settings": ("shell", "Settings"),
    "share": ("fields", "Share with all offices"),
    "signatures": ("trust", "Signatures"),
    "take": ("exchange", "Take in"),
    "template": ("exchange", "An empty table to fill in…"),
    "training_desk": ("start", "I am training, with invented data"),
    "undo": ("exchange", "Undo this import"),
    "verify": ("trust", "Verify"),
    "write": ("exchange", "Write the package"),
}
"""What the window calls its pages and buttons: context and English text by key."""


@dataclass(frozen=True)
class Task:
    """Something a person wants to do, in a few steps."""

    key: str
    title: str
    """English, of the context ``help``, like ``steps``."""
    steps: tuple[str, ...]
    page: str
    """Page of the window where it begins."""
    people: tuple[str, ...]
    picture: str = ""
    """Key of the picture that shows it (packaging/screenshots.py)."""
