"""What a check of the database found, in words: what it is, what it means, what to do about it."""

from __future__ import annotations

from app.base.text import translate

_UNREADABLE = frozenset({"file_damaged", "segment_damaged", "chain_broken"})
"""What was recorded can itself be hurt."""


def found() -> dict[str, str]:
    """Return the sentence of each finding."""
    return {
        "file_damaged": translate("checks", "The file is damaged: {detail}"),
        "foreign_key": translate("checks", "A row points to nothing in {detail}."),
        "segment_damaged": translate("checks", "A part of the log cannot be read."),
        "chain_broken": translate("checks", "A chain of the log is broken."),
        "audit_changed": translate(
            "checks", "Row {number} of the audit is not as it was written, or is missing."
        ),
        "index_broken": translate("checks", "The index of the log is broken."),
        "digest_differs": translate("checks", "The digest of {scope} does not agree."),
        "record_missing": translate("checks", "A record of the log is missing: {uid}."),
        "record_differs": translate("checks", "A record differs from the log: {uid}."),
        "record_without_log": translate("checks", "A record has no log: {uid}."),
        "value_differs": translate("checks", "A value differs from the log: {uid}."),
        "row_missing": translate("checks", "A row is missing: {uid}."),
        "heads_differ": translate("checks", "What is known of a record is not its log: {uid}."),
        "marks_differ": translate("checks", "The marks on clocks differ from the log."),
        "package_changed": translate(
            "checks", "A package in the archive is no longer what was kept: {detail}."
        ),
        "attachment_changed": translate(
            "checks", "An attached file is no longer what was attached: {detail}."
        ),
    }


def meaning(code: str) -> str:
    """Return what a finding means for what people recorded."""
    if code == "attachment_changed":
        return translate(
            "checks",
            "It means: somebody or something wrote over an attached file. The records are not"
            " touched by it.",
        )
    if code == "package_changed":
        return translate(
            "checks",
            "It means: somebody or something wrote over a package that was kept after it was taken"
            " or sent. The records are not touched by it.",
        )
    if code == "audit_changed":
        return translate(
            "checks",
            "It means: somebody or something wrote into the list of who did what. The records are"
            " not touched by it.",
        )
    if code in _UNREADABLE:
        return translate(
            "checks",
            "It means: the disk or another program has hurt the file, and something recorded here"
            " may not be readable any more. What was sent is safe on the other side.",
        )
    return translate(
        "checks",
        "It means: the log, where all that was recorded stands, is whole; only what is worked out"
        " from it is wrong. Nothing was lost. It is a mistake of the program, not yours.",
    )


def remedy(code: str) -> str:
    """Return what to do about a finding."""
    if code == "attachment_changed":
        return translate(
            "checks", "What to do: delete that file. It is asked for again with the next package."
        )
    if code == "package_changed":
        return translate(
            "checks",
            "What to do: nothing today. That import cannot be undone, and a lost database would be"
            " rebuilt without this package; ask its sender for it again if you want to keep it.",
        )
    if code == "audit_changed":
        return translate(
            "checks",
            "What to do: make a backup, so that the list stays as it was found, and tell"
            " headquarters.",
        )
    if code in _UNREADABLE:
        return translate(
            "checks",
            "What to do: record nothing more here. Go back to the newest backup (Settings, under"
            " Backups), which keeps the damaged file aside, and take in again the packages that"
            " came since. If there is no backup, make a new database from the archive of packages:"
            " passerelle import NEW.db ARCHIVE --rebuild. Tell whoever looks after your computer:"
            " the disk may be failing.",
        )
    return translate(
        "checks",
        "What to do: make a backup, then send a problem report (Help, Report a problem) to whoever"
        " looks after the program. You may go on working; do not trust totals until it is mended.",
    )
