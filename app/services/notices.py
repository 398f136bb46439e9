"""What the opening of a database has to say: one line each, the same in window and terminal."""

from __future__ import annotations

from app.base.text import Message, language, translate
from app.domain.days import show_day
from app.services.wording import Facts


def worded(notice: Message) -> str:
    """Return one line for a person."""
    if notice.code == "replica_renewed":
        reason = str(notice.params.get("reason", ""))
        return translate(
            "notices",
            "This database goes on as a new laptop, so that nothing is counted twice: {reason}."
            " Nothing is lost.",
            reason=_reasons().get(reason, reason),
        )
    facts = Facts(notice.params)
    for name in ("today", "other"):
        if name in facts:
            facts[name] = show_day(str(facts[name]), language())
    return (_lines().get(notice.code) or notice.code).format_map(facts)


def known(code: str) -> bool:
    """Tell whether a notice has its line."""
    return code == "replica_renewed" or code in _lines()


def _reasons() -> dict[str, str]:
    return {
        "witness_missing": translate("notices", "it was not opened on this computer before"),
        "other_machine": translate("notices", "it comes from another computer"),
        "copied": translate("notices", "it is a copy of another one"),
        "restored": translate("notices", "it was restored from a backup"),
        "moved": translate("notices", "it was moved to another place"),
        "clock": translate("notices", "the date of this computer was corrected"),
    }


def _lines() -> dict[str, str]:
    return {
        "date_before_program": translate(
            "notices",
            "The date of this computer seems wrong: {today} is before this program was made."
            " Please set it; nothing is lost.",
        ),
        "date_went_back": translate(
            "notices",
            "The date of this computer seems wrong: today is {today} here, but the last work was"
            " on {other}. Please check it; nothing is lost.",
        ),
        "date_behind_headquarters": translate(
            "notices",
            "The date of this computer seems wrong: today is {today} here, but headquarters wrote"
            " on {other}. Please check it; nothing is lost.",
        ),
        "clock_marked": translate(
            "notices",
            "Headquarters saw that the date of this computer was wrong. What you write is kept;"
            " where others wrote the same field, theirs is shown first. Please check the date.",
        ),
        "lives_network": translate(
            "notices",
            "This database lies on another computer ({folder}), where a break in the network can"
            " damage it. Make a backup, and restore it on this computer.",
        ),
        "lives_synced": translate(
            "notices",
            "A service such as OneDrive or Dropbox copies the folder {folder} while the database in"
            " it is written. Make a backup, and restore it in a folder that nobody copies.",
        ),
        "lives_removable": translate(
            "notices",
            "This database lies on a stick ({folder}): close Passerelle before you pull it out, and"
            " keep a backup elsewhere.",
        ),
        "conflict_copy": translate(
            "notices",
            "Beside this database lies a second version that such a service made: {files}. Nothing"
            " of it is shown here, and nothing of it is thrown away. Open it to see what it holds.",
        ),
        "store_unsound": translate(
            "notices",
            "The file of this database is damaged. Please write nothing more, and go back to the"
            " newest backup on the page Backups; the damaged file is kept.",
        ),
        "no_longer_protected": translate(
            "notices",
            "The database that lay here was protected by a passphrase; this one is not. Somebody"
            " may have put it in its place. If it was none of you, record nothing in it, and go"
            " back to the newest backup on the page Backups.",
        ),
        "taken_back_unknown": translate(
            "notices",
            "This database comes from a backup, and this computer did not work with it before."
            " If somebody took consent back since the backup, those values may be here again:"
            " please open it once on a computer that worked with it before.",
        ),
        "view_only": translate(
            "notices",
            "{folder} cannot be written, so this database is only looked at. Save a copy of it on"
            " this computer to work with it.",
        ),
        "package_written": translate(
            "notices",
            "What was not sent when you closed is in the package {file}, in the folder {folder}."
            " Please send it to headquarters.",
        ),
        "package_failed": translate(
            "notices",
            "What was not sent when you closed could not be put into a package. Please write it"
            " on the page Exchange.",
        ),
    }
