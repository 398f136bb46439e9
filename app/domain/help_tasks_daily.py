"""What people do every day, at any desk."""

from __future__ import annotations

from app.base.text import QT_TRANSLATE_NOOP
from app.domain.help_task import FIELD, HEADQUARTERS, Task

DAILY: tuple[Task, ...] = (
    Task(
        "setup",
        QT_TRANSLATE_NOOP("help", "Set up your laptop"),
        (
            QT_TRANSLATE_NOOP(
                "help",
                "At the first start choose your language, say where you work, and give the laptop"
                " a name that your colleagues know.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Choose a passphrase of four or five words, write it on paper and keep the paper"
                " elsewhere. Then click {protect}.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "In {settings}, under {signatures}, click {enrol} and send the file to"
                " headquarters. When they ring, read out the digits of this laptop.",
            ),
        ),
        "settings",
        (FIELD, HEADQUARTERS),
        "start",
    ),
    Task(
        "record",
        QT_TRANSLATE_NOOP("help", "Record an initiative"),
        (
            QT_TRANSLATE_NOOP(
                "help",
                "Open {initiatives} and press Ctrl+N. At first a title and a status are enough;"
                " nothing is lost if you stop half-way.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Fill in what you know. F1 explains the field you are in; Ctrl+S saves, Ctrl+Z"
                " takes back.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Under the same title, the sections take its partners, people, activities, money"
                " and notes. What is missing stands on {home}: come back when you know more.",
            ),
        ),
        "initiatives",
        (FIELD, HEADQUARTERS),
        "initiative",
    ),
    Task(
        "people",
        QT_TRANSLATE_NOOP("help", "Count the people"),
        (
            QT_TRANSLATE_NOOP(
                "help",
                "Open {beneficiaries}, choose the initiative, say whether the numbers are planned"
                " or reached, and for which period.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Type the numbers, or paste them from a spreadsheet. What cannot be read is"
                " marked, and nothing is saved before it is put right.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Leave empty what you do not know: empty means no data, and 0 means nobody.",
            ),
        ),
        "beneficiaries",
        (FIELD, HEADQUARTERS),
        "beneficiaries",
    ),
    Task(
        "note",
        QT_TRANSLATE_NOOP("help", "Write down what happened"),
        (
            QT_TRANSLATE_NOOP(
                "help",
                "Open {notes} and press Ctrl+N. Choose a kind, give it a title and a text. Please"
                " write no names and nothing by which a person could be found.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "If somebody has to come back to it, give it a follow-up with a date: it then"
                " stands on {home} until it is done.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "What others can learn from, you pass on with {share}: it reaches all offices by"
                " headquarters, and stands in their {library}.",
            ),
        ),
        "notes",
        (FIELD, HEADQUARTERS),
        "notes",
    ),
    Task(
        "send",
        QT_TRANSLATE_NOOP("help", "Send your report to headquarters"),
        (
            QT_TRANSLATE_NOOP(
                "help",
                "Open {exchange}. Under {send} you read what would go. At headquarters, choose"
                " the office it is for.",
            ),
            QT_TRANSLATE_NOOP("help", "Choose a folder or a stick, and click {write}."),
            QT_TRANSLATE_NOOP(
                "help",
                "Send the file by mail, or hand the stick over. The file keeps its name; do not"
                " open and save it on the way.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "The next package from the other side brings the receipt, and yours is marked as"
                " confirmed. If it got lost, write another: it carries the same once more.",
            ),
        ),
        "exchange",
        (FIELD, HEADQUARTERS),
        "exchange",
    ),
    Task(
        "receive",
        QT_TRANSLATE_NOOP("help", "Take in a package"),
        (
            QT_TRANSLATE_NOOP(
                "help",
                "Drop the file anywhere on the window. You read what it would bring; nothing"
                " changes yet.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "If nobody has verified its laptop yet, click {compare}, ring the office at a"
                " number you knew before, and compare.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Click {take}. The receipt says where every record went, and what waits or was"
                " refused and why.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Was it a mistake? In {exchange}, under the list of packages, click {undo}: that"
                " works until you record or send something.",
            ),
        ),
        "exchange",
        (FIELD, HEADQUARTERS),
        "receipt",
    ),
    Task(
        "excel",
        QT_TRANSLATE_NOOP("help", "Let somebody without the program correct in Excel"),
        (
            QT_TRANSLATE_NOOP(
                "help",
                "Send the package as it is, or an empty table made with {template}.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "When the file comes back, drop it on the window. Each correction is named with"
                " sheet and cell, before and after.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Click {edits} and take all, or one by one. Nothing typed by others goes in by"
                " itself.",
            ),
        ),
        "exchange",
        (FIELD, HEADQUARTERS),
        "",
    ),
    Task(
        "conflict",
        QT_TRANSLATE_NOOP("help", "Decide a conflict"),
        (
            QT_TRANSLATE_NOOP(
                "help",
                "Open {conflicts}. Both values stand side by side, with who wrote them and when;"
                " the words that differ are marked.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Keep one, or write it anew, and say why in a sentence. If you do not know, ask"
                " the other office first: nothing else waits for it.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Your decision travels with your next package, and the other side reads the"
                " reason.",
            ),
        ),
        "conflicts",
        (FIELD, HEADQUARTERS),
        "conflicts",
    ),
    Task(
        "report",
        QT_TRANSLATE_NOOP("help", "Make a report for somebody"),
        (
            QT_TRANSLATE_NOOP(
                "help",
                "Open {reports}, type a word of your question, and narrow the answer above it:"
                " country, period, programme.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Say for whom it is. For partners and the public, small numbers of people are"
                " hidden.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Save it as Excel, PDF or CSV, or print it. What left is noted, so that later"
                " reports do not give anything away.",
            ),
        ),
        "reports",
        (FIELD, HEADQUARTERS),
        "passed_on",
    ),
)
