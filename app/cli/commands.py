"""The table of all commands: name, module and summary; the modules are imported when needed."""

from __future__ import annotations

from dataclasses import dataclass

from app.base.text import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Command:
    """One command of the command line."""

    name: str
    module: str
    """Module of ``app.cli`` that knows its options and does it."""
    summary: str
    """One line in English, marked for translation."""


COMMANDS = (
    Command("new", "databases", QT_TRANSLATE_NOOP("cli", "Make a database.")),
    Command("apply", "recording", QT_TRANSLATE_NOOP("cli", "Record many changes, all or nothing.")),
    Command("list", "reading", QT_TRANSLATE_NOOP("cli", "List the records of an entity.")),
    Command(
        "show",
        "reading",
        QT_TRANSLATE_NOOP("cli", "Show a record, what belongs to it, and its history."),
    ),
    Command(
        "export",
        "packages",
        QT_TRANSLATE_NOOP("cli", "Write a package with what the recipient lacks."),
    ),
    Command("import", "packages", QT_TRANSLATE_NOOP("cli", "Take packages in, or preview them.")),
    Command(
        "attach",
        "attaching",
        QT_TRANSLATE_NOOP("cli", "Attach a file to a document, or as a new one to its place."),
    ),
    Command(
        "files",
        "attaching",
        QT_TRANSLATE_NOOP("cli", "Say which attached files are here, and which are to come."),
    ),
    Command("undo-import", "retraction", QT_TRANSLATE_NOOP("cli", "Take the last import back.")),
    Command("conflicts", "decisions", QT_TRANSLATE_NOOP("cli", "List what waits for a decision.")),
    Command("resolve", "decisions", QT_TRANSLATE_NOOP("cli", "Decide a conflict.")),
    Command("review", "decisions", QT_TRANSLATE_NOOP("cli", "Settle a review item.")),
    Command(
        "publish",
        "headquarters",
        QT_TRANSLATE_NOOP("cli", "Publish what offices share into the library of all."),
    ),
    Command(
        "alias",
        "headquarters",
        QT_TRANSLATE_NOOP("cli", "Tie records of several offices that mean the same."),
    ),
    Command(
        "status",
        "standing",
        QT_TRANSLATE_NOOP("cli", "Say what is not sent, not confirmed, or missing."),
    ),
    Command("request", "standing", QT_TRANSLATE_NOOP("cli", "Ask an office to send again.")),
    Command(
        "confirm",
        "standing",
        QT_TRANSLATE_NOOP("cli", "Confirm a package by the code of its receipt, heard by phone."),
    ),
    Command(
        "digest",
        "databases",
        QT_TRANSLATE_NOOP("cli", "Print the digests by which two databases are compared."),
    ),
    Command(
        "check", "databases", QT_TRANSLATE_NOOP("cli", "Check the file and the chains of its log.")
    ),
    Command(
        "diagnose",
        "databases",
        QT_TRANSLATE_NOOP("cli", "Write a problem report, without a value of any record."),
    ),
    Command(
        "tour",
        "touring",
        QT_TRANSLATE_NOOP("cli", "Play the whole story on this machine, and check each step."),
    ),
    Command("template", "tables", QT_TRANSLATE_NOOP("cli", "Write an empty workbook to fill in.")),
    Command("import-table", "tables", QT_TRANSLATE_NOOP("cli", "Take rows from any workbook.")),
    Command("suspect", "clocks", QT_TRANSLATE_NOOP("cli", "Mark a laptop whose clock is wrong.")),
    Command("enrol", "signers", QT_TRANSLATE_NOOP("cli", "Write who this laptop is, and its key.")),
    Command(
        "trust",
        "signers",
        QT_TRANSLATE_NOOP("cli", "Verify a laptop by digits heard on the phone, or revoke one."),
    ),
    Command(
        "passphrase",
        "passphrases",
        QT_TRANSLATE_NOOP("cli", "Protect a database, or change its passphrase."),
    ),
    Command(
        "recover",
        "recovery",
        QT_TRANSLATE_NOOP("cli", "Help an office that forgot its passphrase, at headquarters."),
    ),
    Command("backup", "backups", QT_TRANSLATE_NOOP("cli", "Make a verified backup.")),
    Command("restore", "backups", QT_TRANSLATE_NOOP("cli", "Restore a backup.")),
    Command(
        "move",
        "moving",
        QT_TRANSLATE_NOOP("cli", "Move a database onto a server, or from there into a file."),
    ),
    Command(
        "officer", "calling", QT_TRANSLATE_NOOP("cli", "Say how colleagues on a server call you.")
    ),
    Command("audit", "audits", QT_TRANSLATE_NOOP("cli", "Say who did what here, and when.")),
    Command("held", "audits", QT_TRANSLATE_NOOP("cli", "Say what is held about a contact.")),
    Command(
        "purge", "audits", QT_TRANSLATE_NOOP("cli", "Take back for good what is held of a person.")
    ),
    Command("retention", "audits", QT_TRANSLATE_NOOP("cli", "List what has been kept for long.")),
    Command("report", "reports", QT_TRANSLATE_NOOP("cli", "Make a report.")),
)
"""Every command, in the order of the help."""

NAMES = frozenset(command.name for command in COMMANDS)


def command(name: str) -> Command | None:
    """Return the command of this name."""
    return next((found for found in COMMANDS if found.name == name), None)
