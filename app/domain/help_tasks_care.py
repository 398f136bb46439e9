"""What keeps records safe and sound, and what to do on a bad day."""

from __future__ import annotations

from app.base.text import QT_TRANSLATE_NOOP
from app.domain.help_task import FIELD, HEADQUARTERS, TRAINER, Task

CARE: tuple[Task, ...] = (
    Task(
        "backup",
        QT_TRANSLATE_NOOP("help", "Keep a backup, and go back to one"),
        (
            QT_TRANSLATE_NOOP(
                "help",
                "Backups are made by themselves. Before something unusual, click {backup} in"
                " {settings}, under {backups}, and now and then copy the folder to another disk.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "To go back, choose one there and click {restore}. You read first what would be"
                " missing; the database of now is kept aside.",
            ),
        ),
        "settings",
        (FIELD, HEADQUARTERS),
        "backups",
    ),
    Task(
        "doubles",
        QT_TRANSLATE_NOOP("help", "Tie two entries of the same organisation"),
        (
            QT_TRANSLATE_NOOP(
                "help",
                "Open {partners} and look at the possible doubles: they stand side by side.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Tie those that are the same. They then count once in reports, both stay as they"
                " are, and you can untie them again.",
            ),
        ),
        "partners",
        (FIELD, HEADQUARTERS),
        "partners",
    ),
    Task(
        "lost",
        QT_TRANSLATE_NOOP("help", "A laptop is lost or stolen"),
        (
            QT_TRANSLATE_NOOP("help", "Tell headquarters at once, by phone, whatever the hour."),
            QT_TRANSLATE_NOOP(
                "help",
                "Headquarters clicks {revoke} at that laptop, and writes a package for every"
                " office: from then on nothing the laptop signs is taken.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "On a new laptop, begin as an office. What was sent comes back with headquarters’"
                " next package; only what was never sent is gone.",
            ),
        ),
        "settings",
        (FIELD, HEADQUARTERS),
        "signatures",
    ),
    Task(
        "problem",
        QT_TRANSLATE_NOOP("help", "Something does not work"),
        (
            QT_TRANSLATE_NOOP(
                "help",
                "Open {help} and click {problem}. Look at the texts: they hold no record, no name"
                " and no key.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Click {save_report} and send the file to whoever looks after the program, with a"
                " few words: what you did, what you expected, what happened.",
            ),
        ),
        "help",
        (FIELD, HEADQUARTERS, TRAINER),
        "problem",
    ),
)
