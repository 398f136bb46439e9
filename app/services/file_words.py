"""Sentences about files that are attached: what could not be done, and what can be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.base.text import translate

if TYPE_CHECKING:
    from app.services.attaching import Attached


def errors() -> dict[str, str]:
    """Files that cannot be attached, opened or taken."""
    return {
        "file_refused": translate("files", "This file cannot be attached."),
        "file_empty": translate("files", "The file is empty."),
        "file_too_large": translate(
            "files", "The file is larger than {limit} MB. Make it smaller, or give a link to it."
        ),
        "file_kind_unknown": translate(
            "files",
            "Only these kinds of file can be attached: pdf, docx, xlsx, jpg, png, txt. Save it as"
            " one of them first.",
        ),
        "file_kind_differs": translate(
            "files",
            "The name says “{named}”, but the file is something else ({found}). Open it with its"
            " own program and save it under a right name.",
        ),
        "file_with_macros": translate(
            "files",
            "The file holds macros; they never travel. Save it without macros, as .docx or .xlsx.",
        ),
        "picture_unreadable": translate(
            "files", "The picture cannot be read. Open it and save it anew as jpg or png."
        ),
        "picture_too_large": translate(
            "files",
            "The picture has {count} million points; {limit} million can be read. Make it smaller"
            " first.",
        ),
        "file_not_here": translate(
            "files",
            "The file is still to come. It arrives with a later package from somebody who has it.",
        ),
        "file_changed": translate(
            "files",
            "The copy of the file here was changed or damaged, so it is not used. It is put aside"
            " in {path} and asked for again with the next package.",
        ),
        "file_unreadable": translate("files", "The file cannot be read: {reason}."),
        "file_not_kept": translate(
            "files",
            "The file could not be kept: {reason}. Make room and try again; records are not"
            " touched by this.",
        ),
        "file_differs": translate(
            "files",
            "A file in the package is not the one it says ({file}). It was left out and is asked"
            " for again.",
        ),
        "files_too_many": translate(
            "files",
            "The package holds more than {limit} MB of files. The rest is asked for again.",
        ),
        "no_file": translate("files", "This record has no file."),
        "no_place_for_file": translate(
            "files",
            "A file belongs to a document, an initiative, an activity or a note; this is none.",
        ),
        "envelope_foreign": translate(
            "files",
            "Something that does not belong there lies in the package ({part}). Unpack it and"
            " choose the workbook inside, or ask for the package again.",
        ),
        "envelope_many": translate(
            "files", "Several workbooks lie in this zip. Unpack it and choose them."
        ),
        "envelope_without_workbook": translate(
            "files", "There is no workbook in this zip. Ask for the package again."
        ),
    }


def findings() -> dict[str, str]:
    """What was found about files in a package."""
    return {
        "file_unexpected": translate(
            "files", "The zip holds files that the package does not name ({count}); left out."
        ),
    }


def told(made: Attached) -> list[str]:
    """Return what a person should know of a file that was just attached."""
    lines: list[str] = []
    if made.place and made.device:
        lines.append(translate("files", "Place and device were removed from the picture."))
    elif made.place:
        lines.append(translate("files", "The place was removed from the picture."))
    elif made.device:
        lines.append(translate("files", "Device and notes were removed from the picture."))
    if made.smaller:
        lines.append(
            translate("files", "The picture was made smaller; your own file is unchanged.")
        )
    if made.is_document:
        lines.append(
            translate(
                "files",
                "A document may name its author and others in its properties. They stay; look"
                " there before you share it.",
            )
        )
    return lines
