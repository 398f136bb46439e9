"""One sentence and a remedy for every code of an error, in the language in use.

The window and the command line say the same. Findings, problems of records and review items are
worded by ``app.services.sentences``.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Mapping
from typing import Any

from app.base.errors import AppError
from app.base.text import translate
from app.services import file_words, recovery_words, report_words, store_words


class Facts(dict[str, Any]):
    """Parameters of a sentence; one that is missing shows as an ellipsis, never as an error."""

    def __missing__(self, key: str) -> str:
        """Stand in for what nobody gave."""
        return "…"


def worded(error: Exception) -> str:
    """Return what an error means and what can be done, without values of records."""
    if isinstance(error, AppError):
        return sentence(error.code, error.params)
    return sentence("defect", {})


def sentence(code: str, params: Mapping[str, Any]) -> str:
    """Return the sentence of an error's code; an unknown code is named."""
    found = next((words for group in _groups() if (words := group().get(code))), None)
    if found is None and isinstance(params.get("message"), str):
        return str(params["message"])
    if found is None:
        return translate("errors", "This could not be done ({code}).", code=code)
    return found.format_map(Facts(_with_reason(params)))


def _with_reason(params: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the parameters with the system's reason in the language in use, where it is known."""
    reason = str(params.get("reason", ""))
    words = {
        os.strerror(errno.ENOENT): translate("errors", "it is not there (any more)"),
        os.strerror(errno.EACCES): translate("errors", "access is denied"),
        os.strerror(errno.EPERM): translate("errors", "access is denied"),
        os.strerror(errno.EISDIR): translate("errors", "it is a folder"),
        os.strerror(errno.ENOSPC): translate("errors", "the disk is full"),
        os.strerror(errno.EROFS): translate("errors", "the place is read-only"),
        os.strerror(errno.EIO): translate("errors", "the disk reports an error"),
    }
    return {**params, "reason": words[reason]} if reason in words else params


def known(code: str) -> bool:
    """Tell whether a code of an error has a sentence of its own."""
    return any(code in group() for group in _groups())


def _groups() -> tuple[Callable[[], dict[str, str]], ...]:
    return (
        _calls,
        store_words.errors,
        _packages,
        _tables,
        _undoing,
        file_words.errors,
        report_words.errors,
        recovery_words.errors,
    )


def _calls() -> dict[str, str]:
    """Calls that are wrong, and records that cannot be changed as asked."""
    return {
        "failed": translate("errors", "This could not be done."),
        "defect": translate(
            "errors", "Something went wrong inside the program. Your records are safe."
        ),
        "cancelled": translate("errors", "Stopped. Nothing was changed."),
        "no_training": translate("errors", "Lessons are there in training only."),
        "lesson_without_data": translate(
            "errors",
            "The initiative of this lesson was deleted. Begin again with new data on the page"
            " Lessons.",
        ),
        "wrong_call": translate("errors", "The call is wrong: {reason}."),
        "unknown_command": translate(
            "errors", "There is no command “{name}”. passerelle --help lists them."
        ),
        "no_such_edit": translate(
            "errors",
            "No change in these files has the key {key}. A preview names the keys; a file that was"
            " saved again has others.",
        ),
        "passphrase_file_unreadable": translate(
            "errors", "The file {path} cannot be read, or its first line is empty."
        ),
        "wrong_digits": translate(
            "errors",
            "These are not the last {least} digits or more of this laptop’s key. Compare them once"
            " more; if they differ, somebody else made the file.",
        ),
        "digits_of_nobody": translate(
            "errors",
            "No package here is signed with the key of these digits, so nothing was taken. Please"
            " have all thirty of them read out once more.",
        ),
        "no_sound_key": translate(
            "errors", "{file} holds no laptop’s key: it is no enrolment and no signed package."
        ),
        "key_revoked": translate(
            "errors",
            "This key of {laptop} was revoked. A new laptop, or a new start on this one, gets a"
            " new key.",
        ),
        "kept_too_long": translate(
            "errors", "Headquarters keeps these for {months} months; choose a shorter time."
        ),
        "name_needed": translate(
            "errors",
            "Two persons decide on trust here: please say who you are. On the command line, add"
            " --as and your name.",
        ),
        "same_person": translate(
            "errors", "{name} proposed it, so somebody else has to confirm it."
        ),
        "nothing_waits": translate(
            "errors", "Nothing about {laptop} waits for a second person here."
        ),
        "two_persons_strict": translate(
            "errors",
            "Two persons decide on trust here, so nothing is taken of laptops nobody verified.",
        ),
        "unknown_laptop": translate(
            "errors", "No verified laptop begins with {laptop}, or several do."
        ),
        "one_of_these": translate("errors", "Please give one of these: {options}."),
        "passphrase_new_missing": translate(
            "errors", "Please name the file with the new passphrase: --new-passphrase-file F."
        ),
        "one_of_two": translate("errors", "Please give one of the two, not both."),
        "unprotected_or_passphrase": translate(
            "errors",
            "Say how the database is protected: --passphrase-file F, or --unprotected for"
            " training and tests.",
        ),
        "file_exists": translate(
            "errors", "There is already a file of this name. Please choose another one."
        ),
        "no_such_file": translate("errors", "There is no file {path}."),
        "others_at_work": translate(
            "errors",
            "Others have this database open: {officers}. Ask them to close Passerelle first; what"
            " they record during the move would stay behind.",
        ),
        "same_stem": translate(
            "errors",
            "In this folder lies the database {other}, and both would keep their files in one"
            " place. Please choose another name or another folder.",
        ),
        "no_plain_file": translate(
            "errors", "{path} is a pipe or a device, not a file. Save it as a file first."
        ),
        "no_backup": translate("errors", "There is no backup yet. Make one first."),
        "cannot_read": translate("errors", "The file cannot be read: {reason}."),
        "folder_not_empty": translate(
            "errors", "The folder {path} holds other files. Please name an empty or a new one."
        ),
        "unknown_role": translate("errors", "A role is “field” or “hq”."),
        "unknown_office": translate(
            "errors", "There is no office {office}. Offices are two letters such as BF, or HQ."
        ),
        "office_and_role": translate(
            "errors", "Office HQ goes with role “hq”, every other office with role “field”."
        ),
        "restore_onto_itself": translate(
            "errors", "This is the database itself, not a backup of it. Please choose a backup."
        ),
        "restore_onto_backup": translate(
            "errors", "{backup} is a backup of {path}: please name the backup first."
        ),
        "backup_of_another": translate(
            "errors",
            "This is a backup of office {office}, and the database is of office {here}. Please"
            " choose another backup.",
        ),
        "backup_is_training": translate(
            "errors",
            "This backup holds training data, and the database holds real work. Please choose"
            " another backup.",
        ),
        "backup_is_real": translate(
            "errors",
            "This backup holds real work, and the database is for training. Restore it to a file"
            " of its own.",
        ),
        "unknown_feed": translate(
            "errors",
            "“{feed}” names no laptop known here, or more than one. The command status lists them.",
        ),
        "not_a_period": translate(
            "errors", "A period wants a first and a last day, in this order."
        ),
        "period_not_over": translate(
            "errors",
            "This period is not over yet; it ends on {until}. It can be closed the day after.",
        ),
        "unknown_entity": translate("errors", "There is no entity “{entity}”."),
        "unknown_field": translate("errors", "There is no field “{field}” in {entity}."),
        "unknown_operator": translate("errors", "The comparison “{operator}” does not exist."),
        "wrong_where": translate("errors", "A condition is written as field=value."),
        "wrong_value": translate("errors", "This is no value of the field {field}."),
        "wrong_entity": translate("errors", "The record is of entity {actual}, not {entity}."),
        "wrong_shape": translate("errors", "“{key}” has another form than expected."),
        "unknown_key": translate("errors", "A line cannot have “{key}”, only {known}."),
        "not_json": translate("errors", "The line is not a JSON object."),
        "not_a_set": translate("errors", "The field {field} is not a set."),
        "no_conflict": translate("errors", "The field {field} has no open conflict."),
        "decided_meanwhile": translate(
            "errors", "{by} has decided this already; what was chosen is shown now."
        ),
        "no_such_alternative": translate(
            "errors", "There is no alternative {n}; there are {count}, counted from 1."
        ),
        "no_such_review": translate("errors", "This review item is not there, or is settled."),
        "no_such_action": translate("errors", "This cannot be done with a review item."),
        "lines_refused": translate("errors", "{lines} lines were refused; nothing was recorded."),
        "record_gone": translate("errors", "This record is not here, or was deleted meanwhile."),
        "record_refused": translate(
            "errors", "The record cannot be saved like this. Please correct what is named."
        ),
        "no_such_line": translate("errors", "The history of this record has no such line."),
        "undo_newer": translate(
            "errors",
            "This cannot be undone: {by} has worked on the same record since. Its history can"
            " restore every value.",
        ),
        "undo_purged": translate(
            "errors",
            "What was taken back with a person’s consent is gone for good and cannot be brought"
            " back by undoing.",
        ),
        "undo_final": translate(
            "errors",
            "A decision about a deletion is not undone like this. Where the record is shown you can"
            " delete it, or bring it back.",
        ),
        "undo_kept": translate(
            "errors",
            "The decision kept what was shown, so there is nothing to undo. The other version is in"
            " the history of the record and can be restored.",
        ),
        "no_such_day": translate("errors", "{text} is no day. Days are written like 2026-01-31."),
        "nothing_personal": translate(
            "errors", "Such records hold nothing of a person that could be taken back."
        ),
        "changed_meanwhile": translate(
            "errors", "The record changed meanwhile. It is shown as it is now."
        ),
        "not_here_yet": translate(
            "errors", "This names something that has not arrived here yet. Import more packages."
        ),
        "not_yours": translate(
            "errors", "Records of {scope} are not written here; this is office {office}."
        ),
        "steering_at_headquarters": translate(
            "errors",
            "What the steering committee says is written at headquarters and comes with its"
            " package. Here the first analysis and the national committee are recorded.",
        ),
        "no_such_package": translate("errors", "No package {package} was written here."),
        "wrong_code": translate(
            "errors",
            "This is not the code of package {number}. Compare the number and read it out again.",
        ),
        "nothing_to_publish": translate(
            "errors", "There is nothing to publish or to decide about {uid}."
        ),
        "two_wanted": translate("errors", "A tie takes two records or more."),
        "ties_one_entity": translate("errors", "Only records of one kind can be tied."),
        "not_tied": translate("errors", "This record is in no tie."),
        "child_not_started": translate("errors", "The work could not be started."),
        "child_failed": translate("errors", "The work ended before it was done. Nothing changed."),
        "step_failed": translate(
            "errors", "The tour found something else than it should, at the step “{step}”."
        ),
    }


def _packages() -> dict[str, str]:
    """Packages that cannot be taken or written."""
    again = translate("errors", "The package was damaged on its way. Ask for it again.")
    other = translate(
        "errors", "This file is not a package of Passerelle. Ask the sender for the package itself."
    )
    unsafe = translate(
        "errors", "This file is built in a way that is not safe to open. Ask for it again."
    )
    return {
        "package_refused": translate("errors", "The package cannot be taken."),
        "package_damaged": again,
        "machine_part_damaged": again,
        "machine_part_incomplete": again,
        "machine_part_twice": again,
        "segment_damaged": again,
        "chain_broken": again,
        "part_damaged": again,
        "part_missing": again,
        "incomplete_file": translate(
            "errors", "The file is incomplete: the transfer was cut off. Ask for it again."
        ),
        "bomb": unsafe,
        "doctype": unsafe,
        "part_twice": unsafe,
        "too_many_parts": unsafe,
        "too_demanding": translate(
            "errors", "The file asks for more memory or time than a package may. Ask for it again."
        ),
        "too_large": translate(
            "errors", "The file is too large to be a package. Ask for it as Passerelle wrote it."
        ),
        "too_many_sheets": translate(
            "errors",
            "The workbook has too many sheets. Delete those that were added, and try again.",
        ),
        "too_many_rows": translate(
            "errors", "A sheet has too many rows. Delete those below the table, and try again."
        ),
        "too_many_columns": translate(
            "errors", "A sheet has too many columns. Delete those beside the table, and try again."
        ),
        "too_many_cells": translate(
            "errors", "A sheet has too many cells. Ask for the file as Passerelle wrote it."
        ),
        "text_too_long": translate(
            "errors", "A cell holds more text than a workbook can keep. Shorten it, and try again."
        ),
        "not_a_package": other,
        "not_a_zip": translate(
            "errors",
            "This is no Excel workbook. If it should be a package, ask for it again; if it is a"
            " table, save it as .xlsx in a spreadsheet program and import it as a table.",
        ),
        "no_workbook": other,
        "file_unreadable": translate(
            "errors",
            "Something in this file cannot be read. Save it anew in a spreadsheet program, or ask"
            " for it again.",
        ),
        "empty_file": translate("errors", "The file is empty. Ask for it again."),
        "old_xls": translate(
            "errors",
            "This is an old .xls workbook, no package. Its rows can be imported as a table.",
        ),
        "not_a_table": translate(
            "errors",
            "This file holds no table. Open it in a spreadsheet program and save it as .xlsx.",
        ),
        "unreadable": translate(
            "errors", "The file cannot be read. Open it in a spreadsheet program and save it anew."
        ),
        "other_table": translate(
            "errors",
            "This is a table of the kind {kind}, no package. Its rows can be imported as a table.",
        ),
        "no_machine_part": translate(
            "errors", "This workbook is no package. Its rows can be imported as a table."
        ),
        "unsigned_table": translate(
            "errors",
            "This workbook has our sheets, but no machine part: it was filled in as a table, or the"
            " part was lost. Its rows can be imported as a table.",
        ),
        "password": translate(
            "errors",
            "The file is protected by a password. A package: give it when you take it in. A table"
            " of others: open it, save it without one, and try again.",
        ),
        "too_new": translate(
            "errors", "The package needs a newer version of Passerelle; it is kept until then."
        ),
        "encrypted_for_others": translate(
            "errors",
            "The package is encrypted, and this laptop has no key that opens it: it was written for"
            " others, or before the sender knew this laptop. Send the sender an enrolment of this"
            " laptop, and ask for it again.",
        ),
        "encrypted_damaged": translate(
            "errors",
            "The encrypted package was changed or cut off on the way, so nothing of it is read."
            " Ask for it again.",
        ),
        "not_for_us": translate(
            "errors", "The package is addressed to another office ({to}); pass it on."
        ),
        "training": translate(
            "errors", "Training and real work are kept apart: this belongs to the other."
        ),
        "cannot_write": translate(
            "errors", "The file cannot be written: {reason}. Choose another place."
        ),
        "place_gone": translate(
            "errors",
            "{path} went away while the file was being written: the stick was pulled out, or the"
            " disk reports an error. Nothing is lost. Put it back, or choose another place, and"
            " write the file again.",
        ),
        "copy_differs": translate(
            "errors",
            "What was written to {path} reads otherwise there, so it was taken away again. The"
            " stick or disk may be failing: choose another one.",
        ),
        "name_refused": translate(
            "errors",
            "The disk takes no file of the name “{name}”. Choose another one, without the signs"
            ' < > : " / \\ | ? * and not ending in a dot or a space.',
        ),
        "path_too_long": translate(
            "errors",
            "The name {path} is too long for this computer: with its folders a file may have"
            " {most} letters. Choose a folder nearer to the top, or a shorter name.",
        ),
    }


def _tables() -> dict[str, str]:
    """Tables whose rows cannot be taken as asked."""
    return {
        "is_a_package": translate(
            "errors", "This is a package, not a table. Import it as a package."
        ),
        "no_such_sheet": translate(
            "errors", "There is no sheet “{sheet}”. The file has these: {sheets}."
        ),
        "no_such_column": translate("errors", "The table has no column “{column}”."),
        "no_such_row": translate("errors", "The table has no row {row} that could be a record."),
        "no_such_cell": translate(
            "errors", "No record is read from the cell {cell}. Cells are named like D12."
        ),
        "table_not_ready": translate(
            "errors",
            "Rows wait for an answer ({rows}). Answer for them, correct them, or leave them out.",
        ),
        "rows_refused": translate(
            "errors", "Nothing was recorded, because {row} cannot be: “{why}”."
        ),
        "table_changed": translate(
            "errors", "Records changed meanwhile, so other rows differ now. Please look again."
        ),
    }


def _undoing() -> dict[str, str]:
    """Imports that cannot be undone, and packages that cannot be taken again."""
    return {
        "no_such_import": translate(
            "errors",
            "No package of this id was received here. The command import prints the id of each.",
        ),
        "not_undone": translate(
            "errors",
            "The import of this package was not undone, so there is nothing to take again.",
        ),
        "undo_undone": translate("errors", "This import was undone already, on {at}."),
        "undo_newer_first": translate(
            "errors",
            "Package {number} of {office} was taken in later, on {at}. Undo that import first.",
        ),
        "undo_own_change": translate(
            "errors",
            "Something was recorded here since, last on {at}. It may rest on this package, so the"
            " import stays. What is wrong in it can be corrected in the records.",
        ),
        "undo_renewed": translate(
            "errors",
            "This database has gone on under a new name since, so the import stays. What is wrong"
            " in it can be corrected in the records.",
        ),
        "undo_sent": translate(
            "errors",
            "Package {number} for {office} was written since, on {at}. It says that this package"
            " was received, so the import stays. What is wrong in it can be corrected in the"
            " records.",
        ),
        "undo_too_old": translate(
            "errors", "It was taken in too long ago to be undone. Correct the records instead."
        ),
        "undo_not_kept": translate(
            "errors",
            "The copy of the package is missing: {path}. Without it nothing could be taken in"
            " again. Put it back, or take the same package in once more; it is kept there then.",
        ),
    }
