"""What only headquarters does, and what a trainer does."""

from __future__ import annotations

from app.base.text import QT_TRANSLATE_NOOP
from app.domain.help_task import HEADQUARTERS, TRAINER, Task

AT_HEADQUARTERS: tuple[Task, ...] = (
    Task(
        "files",
        QT_TRANSLATE_NOOP("help", "Take in the packages of all offices at once"),
        (
            QT_TRANSLATE_NOOP(
                "help",
                "Open {reception} and drop all files on it, or choose a folder. Each gets a line"
                " with what it would bring, or why not.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Click {all_clear}. What asks for a decision stays in the list; the order of the"
                " files plays no part.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Click {answer_all}: a package for each office, with receipts, decisions and the"
                " library.",
            ),
        ),
        "reception",
        (HEADQUARTERS,),
        "reception",
    ),
    Task(
        "verify",
        QT_TRANSLATE_NOOP("help", "Believe a new laptop"),
        (
            QT_TRANSLATE_NOOP(
                "help",
                "Drop the enrolment or the first package of the laptop on the window, and click"
                " {compare}.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Ring the office at a number you knew before, never one that came with the file."
                " Let them read the digits; type the last two groups.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Click {verify}. Every office hears of it with its next package.",
            ),
        ),
        "reception",
        (HEADQUARTERS,),
        "digits",
    ),
    Task(
        "gap",
        QT_TRANSLATE_NOOP("help", "Ask for a package that did not come"),
        (
            QT_TRANSLATE_NOOP(
                "help",
                "Open {offices}. For each office you see when it was last heard of, and which of"
                " its packages are missing.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Wait a little: the next package usually carries what was in the lost one. If it"
                " is urgent, click {request} and send that file.",
            ),
        ),
        "offices",
        (HEADQUARTERS,),
        "offices",
    ),
    Task(
        "round",
        QT_TRANSLATE_NOOP("help", "Select in a round"),
        (
            QT_TRANSLATE_NOOP(
                "help",
                "Open {rounds}, choose a round and a country. What the mapping found stands"
                " there; put forward what could become larger.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Give 0, 1 or 2 for each of the seven criteria. The ranking appears by itself;"
                " equal sums share a rank.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Write down what the steering committee decided, and print the minutes from"
                " {reports}.",
            ),
        ),
        "rounds",
        (HEADQUARTERS,),
        "rounds",
    ),
    Task(
        "period",
        QT_TRANSLATE_NOOP("help", "Close a period"),
        (
            QT_TRANSLATE_NOOP(
                "help",
                "Once the numbers of a period were reported, open {results} and click"
                " {close_period}.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Nothing is refused afterwards: what comes later counts as a restatement, with"
                " its reason, and you see old and new beside each other.",
            ),
        ),
        "results",
        (HEADQUARTERS,),
        "periods",
    ),
    Task(
        "publish",
        QT_TRANSLATE_NOOP("help", "Pass on what offices share"),
        (
            QT_TRANSLATE_NOOP(
                "help",
                "Open {library}. Above it stands what offices would like to share; read it, above"
                " all for names of persons.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Click {publish}. Every office reads it after its next package from you.",
            ),
        ),
        "library",
        (HEADQUARTERS,),
        "library",
    ),
    Task(
        "server",
        QT_TRANSLATE_NOOP("help", "Put the database of headquarters on a server"),
        (
            QT_TRANSLATE_NOOP(
                "help",
                "The administrator makes an empty database on PostgreSQL 15 or later, sorted by"
                " “C”; the folder resources/server has a file for Docker that does so.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Close Passerelle everywhere, and type: passerelle move FILE ADDRESS. All is"
                " copied and compared; the file is kept. The same way back makes a file again.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Run roles.sql of the same folder in the database, again after each update, and"
                " give each officer a login of her or his own, of the role passerelle_mergers: it"
                " stands on what the officer decides. Let the server prove its name by a"
                " certificate.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Every evening: passerelle backup ADDRESS, or pg_dump. To go back, pg_restore"
                " into an empty database. Attached files and packages are in it; keep it like any"
                " secret, and encrypt the disks of the server.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "After going back, open the database first on a computer that worked with it"
                " before: it knows which consent was taken back since the backup, and those values"
                " go again.",
            ),
        ),
        "settings",
        (HEADQUARTERS,),
    ),
    Task(
        "colleagues",
        QT_TRANSLATE_NOOP("help", "Work with colleagues on one database"),
        (
            QT_TRANSLATE_NOOP(
                "help",
                "Choose {open_server} at the first start or with Ctrl+Shift+O, and type what your"
                " administrator gave you. The password is asked for each time, unless you keep it"
                " in PostgreSQL’s password file.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "What a colleague saves or takes in is in your window two seconds later; what you"
                " are writing, and the line you are on, stay.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "A package that two of you take in is taken once. Who decides a conflict second"
                " is told who was first. Packages and attached files lie on the server, for all.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Your login stands on what you do, in the history of each record and in the audit."
                " In {settings} you can say how colleagues should read your name; it stays at"
                " headquarters, and no package holds it.",
            ),
        ),
        "home",
        (HEADQUARTERS,),
    ),
    Task(
        "train",
        QT_TRANSLATE_NOOP("help", "Open the training"),
        (
            QT_TRANSLATE_NOOP(
                "help",
                "At the first start choose {training_desk}. An amber band says that nothing is"
                " real, and no file made there is taken by a real database.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Open {lessons} and begin one. The strip says what to do next and ticks each step"
                " off when it is really done.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Ctrl+Shift+T turns the trainer’s view on: larger text, and keys and clicks"
                " shown. {again} gives everybody fresh data.",
            ),
        ),
        "lessons",
        (TRAINER,),
        "lessons",
    ),
)
