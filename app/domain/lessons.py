"""The six lessons of the training mode: what a person does in each, step by step.

Source: screens.md, "Help". What ticks a step off is in ``app.services.lesson_steps``.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.base.text import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Step:
    """One thing to do."""

    key: str
    text: str
    """English, of the context ``lessons``; may name {title}, {partner} and {note}."""
    page: str
    """Page of the window where it is done."""
    button: str
    """What leads there, English, of the same context."""


@dataclass(frozen=True)
class Lesson:
    """A few steps that belong together."""

    key: str
    title: str
    """English, of the context ``lessons``, like ``about``."""
    about: str
    drawing: str
    steps: tuple[Step, ...]


_INITIATIVE = QT_TRANSLATE_NOOP("lessons", "Open the initiative")
_EXCHANGE = QT_TRANSLATE_NOOP("lessons", "Open Exchange")
_PACKAGE = QT_TRANSLATE_NOOP("lessons", "Show me the package")
_BACKUPS = QT_TRANSLATE_NOOP("lessons", "Open the settings")

LESSONS: tuple[Lesson, ...] = (
    Lesson(
        "record",
        QT_TRANSLATE_NOOP("lessons", "Record"),
        QT_TRANSLATE_NOOP("lessons", "Change an initiative and write a note about it."),
        "notebook-pen",
        (
            Step(
                "summary",
                QT_TRANSLATE_NOOP(
                    "lessons",
                    "Open “{title}”, write a sentence or two into the summary and save with"
                    " Ctrl+S.",
                ),
                "initiative",
                _INITIATIVE,
            ),
            Step(
                "note",
                QT_TRANSLATE_NOOP(
                    "lessons",
                    "Write a note about an initiative: on its page under Notes, or on the page"
                    " Notes with Ctrl+N. Choose a kind, give it a title and a text, and save.",
                ),
                "notes",
                QT_TRANSLATE_NOOP("lessons", "Open Notes"),
            ),
        ),
    ),
    Lesson(
        "send",
        QT_TRANSLATE_NOOP("lessons", "Send"),
        QT_TRANSLATE_NOOP(
            "lessons", "Write a package, and see it confirmed by an answer from the other side."
        ),
        "send",
        (
            Step(
                "write",
                QT_TRANSLATE_NOOP(
                    "lessons",
                    "On the page Exchange, under Send, choose {partner} and write the package. It"
                    " is a workbook anybody can open; by mail or on a stick is how it would"
                    " travel.",
                ),
                "exchange",
                _EXCHANGE,
            ),
            Step(
                "confirmed",
                QT_TRANSLATE_NOOP(
                    "lessons",
                    "{partner} has taken your package in and answered. Take the answer in: your"
                    " package is then marked as confirmed.",
                ),
                "package",
                _PACKAGE,
            ),
        ),
    ),
    Lesson(
        "receive",
        QT_TRANSLATE_NOOP("lessons", "Receive"),
        QT_TRANSLATE_NOOP(
            "lessons", "Take in a package that came from the other side, and work on with it."
        ),
        "download",
        (
            Step(
                "taken",
                QT_TRANSLATE_NOOP(
                    "lessons",
                    "A package came from {partner}. Look at what it would bring, then take it in.",
                ),
                "package",
                _PACKAGE,
            ),
            Step(
                "reply",
                QT_TRANSLATE_NOOP(
                    "lessons",
                    "It brought the note “{note}”. Open it on the page Notes, change something in"
                    " it, for instance mark its follow-up as done, and save.",
                ),
                "note",
                QT_TRANSLATE_NOOP("lessons", "Open the note"),
            ),
        ),
    ),
    Lesson(
        "conflict",
        QT_TRANSLATE_NOOP("lessons", "Conflict"),
        QT_TRANSLATE_NOOP(
            "lessons", "Two people change the same field. Nothing is lost; you decide."
        ),
        "git-compare-arrows",
        (
            Step(
                "yours",
                QT_TRANSLATE_NOOP(
                    "lessons", "Open “{title}”, change its summary and save with Ctrl+S."
                ),
                "initiative",
                _INITIATIVE,
            ),
            Step(
                "theirs",
                QT_TRANSLATE_NOOP(
                    "lessons",
                    "At the same time {partner} changed that summary too, without knowing of"
                    " yours. Take its package in.",
                ),
                "package",
                _PACKAGE,
            ),
            Step(
                "decided",
                QT_TRANSLATE_NOOP(
                    "lessons",
                    "Both texts are kept beside each other. On the page Conflicts keep yours, take"
                    " theirs or write it anew, and say why.",
                ),
                "conflicts",
                QT_TRANSLATE_NOOP("lessons", "Open Conflicts"),
            ),
        ),
    ),
    Lesson(
        "excel",
        QT_TRANSLATE_NOOP("lessons", "Edit in Excel"),
        QT_TRANSLATE_NOOP(
            "lessons", "Somebody corrected a package in Excel: find the change and accept it."
        ),
        "table-2",
        (
            Step(
                "taken",
                QT_TRANSLATE_NOOP(
                    "lessons",
                    "A package came from {partner}, and on its way somebody corrected the note"
                    " “{note}” in a spreadsheet program. Take it in.",
                ),
                "package",
                _PACKAGE,
            ),
            Step(
                "accepted",
                QT_TRANSLATE_NOOP(
                    "lessons",
                    "The correction is named with its sheet and cell, and is not taken by itself."
                    " Accept it: show the package again, and choose the edit.",
                ),
                "package",
                _PACKAGE,
            ),
        ),
    ),
    Lesson(
        "restore",
        QT_TRANSLATE_NOOP("lessons", "Restore"),
        QT_TRANSLATE_NOOP("lessons", "Make a backup and go back to it."),
        "history",
        (
            Step(
                "backup",
                QT_TRANSLATE_NOOP("lessons", "In the settings, under Backups, make a backup now."),
                "settings",
                _BACKUPS,
            ),
            Step(
                "restored",
                QT_TRANSLATE_NOOP(
                    "lessons",
                    "Change anything you like. Then, in the settings, restore that backup: the"
                    " program says first what would be missing, and keeps the database of now"
                    " aside.",
                ),
                "settings",
                _BACKUPS,
            ),
        ),
    ),
)


def lesson(key: str) -> Lesson:
    """Return a lesson by its key.

    Raises:
        KeyError: there is none.
    """
    return {found.key: found for found in LESSONS}[key]
