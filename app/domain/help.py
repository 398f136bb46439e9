"""The help: a few sentences about each page, how packages travel, figures and acronyms.

Source: screens.md, "Help"; domain.md 004-02, 004-03, 004-07, 004-33, 004-47, 004-48.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.base.text import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Topic:
    """One text of the help."""

    key: str
    """That of the page it is about, or its own."""
    title: str
    """English, of the context ``help``; empty: the page's name."""
    texts: tuple[str, ...]
    """Paragraphs, English, of the context ``help``."""
    words: tuple[str, ...] = ()
    """What else the search of the window finds it by, the same in every language."""


GENERAL: tuple[Topic, ...] = (
    Topic(
        "travel",
        QT_TRANSLATE_NOOP("help", "How packages travel"),
        (
            QT_TRANSLATE_NOOP(
                "help",
                "What you record stays on this laptop until you write a package: a workbook that"
                " carries what the other side lacks. It travels as you like, by mail or on a"
                " stick; no network is needed.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "The other side looks at it first, then takes it in. Its next package brings you"
                " the receipt, and only then is yours marked as confirmed.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Packages may come late, twice or in any order: nothing is lost and nothing counts"
                " twice. What was in a lost one comes again by itself with the next. Where two"
                " people changed the same field, both values are kept and somebody decides.",
            ),
        ),
    ),
    Topic(
        "protection",
        QT_TRANSLATE_NOOP("help", "What is protected, and what is not"),
        (
            QT_TRANSLATE_NOOP(
                "help",
                "A laptop that is stolen switched off, or locked, tells nothing: database and"
                " backups are encrypted, and only the passphrase opens them. The window locks by"
                " Ctrl+L, after a while without you, and when the computer slept. Nobody can"
                " recover a forgotten passphrase: write it down, and keep the paper elsewhere.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Attached files, kept packages and backups beside the database are encrypted with"
                " it. Not protected: reports and copies you saved elsewhere, and packages of"
                " which the program says that they are open. Encrypt the whole disk too, and send"
                " open packages only by a way you trust: who reads the mail or finds the stick"
                " reads them.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Each laptop signs its packages. A protected database takes nothing of a laptop"
                " before somebody rang and compared the thirty digits; a file that was forged or"
                " changed on the way is not taken. What people edit in the sheets on purpose is"
                " named cell by cell, and goes in only when you say so. A careless phone call, or"
                " a database that believes everybody, undoes all this.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "A laptop is lost for good? Tell headquarters at once, which revokes its key in"
                " Settings, under Signatures. Every office hears of it with its next package, and"
                " nothing the laptop signs is taken any more. What it signed before still counts.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "In reports for partners and the public, small numbers of people are hidden so"
                " that they cannot be computed back. Who gets several reports about the same"
                " people over time may still learn something: their notes say so. Against"
                " malicious programs on your computer nothing here helps.",
            ),
        ),
    ),
    Topic(
        "figures",
        QT_TRANSLATE_NOOP("help", "Figures, and their dates"),
        (
            QT_TRANSLATE_NOOP(
                "help",
                "IOM has its seat in Geneva, 174 member states and more than 400 offices (as of"
                " 25 January 2024).",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "There are 281 million international migrants in the world (IOM, page of 25"
                " January 2024). Migration that is safe, regular and orderly is good for migrants"
                " and for society.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "More than 76 leaders of cities adopted the Marrakech Mayors Declaration in 2018.",
            ),
        ),
    ),
    Topic(
        "acronyms",
        QT_TRANSLATE_NOOP("help", "Acronyms"),
        (
            QT_TRANSLATE_NOOP(
                "help",
                "LRG: local and regional governments. Some texts write GRL, GLR or GAL and mean"
                " the same.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "GCM: Global Compact for Safe, Orderly and Regular Migration; some texts write"
                " MCG.",
            ),
            QT_TRANSLATE_NOOP("help", "MMD: Marrakech Mayors Declaration."),
            QT_TRANSLATE_NOOP("help", "MMPTF: Migration Multi-Partner Trust Fund."),
            QT_TRANSLATE_NOOP(
                "help",
                "JMDI: Joint Migration and Development Initiative; some texts write ICMD.",
            ),
        ),
        ("LRG", "GRL", "GLR", "GAL", "GCM", "MCG", "MMD", "MMPTF", "JMDI", "ICMD"),
    ),
)

PAGES: tuple[Topic, ...] = (
    Topic(
        "home",
        "",
        (
            QT_TRANSLATE_NOOP(
                "help",
                "What is due, what is missing and what came in, each with a way to it. Three"
                " numbers and the charts tell where your office stands.",
            ),
        ),
    ),
    Topic(
        "initiatives",
        "",
        (
            QT_TRANSLATE_NOOP(
                "help",
                "All initiatives. Filters stand above the list; Enter opens an initiative, with"
                " its partners, people, activities, money and notes as tabs. Choose several rows"
                " to give them one value in one go.",
            ),
        ),
    ),
    Topic(
        "partners",
        "",
        (
            QT_TRANSLATE_NOOP(
                "help",
                "Every organisation that takes part somewhere. Record each only once: the list of"
                " possible doubles helps.",
            ),
        ),
    ),
    Topic(
        "beneficiaries",
        "",
        (
            QT_TRANSLATE_NOOP(
                "help",
                "People by category, sex and age, planned and reached. The grid takes what you"
                " copied from a spreadsheet; nothing is saved before what cannot be read is put"
                " right.",
            ),
        ),
    ),
    Topic(
        "activities",
        "",
        (
            QT_TRANSLATE_NOOP(
                "help", "What is planned, being done and done, with its day and who came."
            ),
        ),
    ),
    Topic(
        "money",
        "",
        (
            QT_TRANSLATE_NOOP(
                "help",
                "Budget, money received and money spent, line by line. Totals are by currency;"
                " currencies are never added up.",
            ),
        ),
    ),
    Topic(
        "notes",
        "",
        (
            QT_TRANSLATE_NOOP(
                "help",
                "The journal: progress, lessons, needs, questions. Please write no names and"
                " nothing by which a person could be found. What you share reaches all offices by"
                " headquarters.",
            ),
        ),
    ),
    Topic(
        "results",
        "",
        (
            QT_TRANSLATE_NOOP(
                "help",
                "Every indicator with baseline, target and what it stands at. Standard ones are"
                " added up across initiatives and countries, your own stand alone. Choose one and"
                " its values are drawn; type date and value below it, and Enter saves.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Headquarters closes a period once its numbers were reported. Nothing is refused"
                " afterwards: what comes or changes later is kept, counts as a restatement and asks"
                " for a reason.",
            ),
        ),
    ),
    Topic(
        "library",
        "",
        (
            QT_TRANSLATE_NOOP(
                "help",
                "What offices learned and share, by theme, kind and office, to read offline.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Ask a question here, or answer one: it travels with the packages like everything"
                " else. The answers stand under the question, and above it in your notes.",
            ),
        ),
    ),
    Topic(
        "records",
        "",
        (
            QT_TRANSLATE_NOOP(
                "help", "Every kind of record, also those without a page of their own."
            ),
        ),
    ),
    Topic(
        "countries",
        "",
        (
            QT_TRANSLATE_NOOP(
                "help",
                "Every way to the initiatives: by country, region, programme, round, goal or theme,"
                " each with its initiatives, money and people. Enter shows what stands under a"
                " line; below are the reports about it.",
            ),
        ),
    ),
    Topic(
        "reports",
        "",
        (
            QT_TRANSLATE_NOOP(
                "help",
                "Questions with their answers, as figures, tables and pictures. Type a word to find"
                " one; above the answer you narrow it. Names in colour open their record, a"
                " heading sorts, and Ctrl+C copies a table.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Say for whom it is made before it goes out to Excel, PDF, CSV or paper: for"
                " partners and the public, small numbers of people are hidden, and so is what"
                " would give them away.",
            ),
        ),
    ),
    Topic(
        "exchange",
        "",
        (
            QT_TRANSLATE_NOOP(
                "help",
                "Under Send you see what would go and write the package. Drop packages under"
                " Receive: you see what they would bring before anything changes. Below are all"
                " packages both ways; Enter shows the receipt.",
            ),
        ),
    ),
    Topic(
        "conflicts",
        "",
        (
            QT_TRANSLATE_NOOP(
                "help",
                "Two people changed the same field without knowing of each other. Keep one value"
                " or write it anew, and say why: the reason travels back. Nothing else waits for"
                " it.",
            ),
        ),
    ),
    Topic(
        "rounds",
        "",
        (
            QT_TRANSLATE_NOOP(
                "help",
                "Choose a round and a country; behind each country stand its places. Note down"
                " what the mapping found, and put forward what could become larger.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Each committee has its own scores: press 0, 1 or 2 and the cursor goes on; the"
                " space bar gives a bonus, which stands beside the sum. Only who has all scores"
                " has a rank, equal sums share it, and no sum knocks out.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "The first analysis and the national committee are the office's: you find them at"
                " an initiative, under Selection. The steering committee's word is written at"
                " headquarters, and approval waits for its yes. Too few places only warn.",
            ),
        ),
    ),
    Topic(
        "settings",
        "",
        (
            QT_TRANSLATE_NOOP(
                "help",
                "Language, look and text size take effect at once. Under Backups you make a copy"
                " of everything, or go back to one.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Under Signatures stand the digits of this laptop, to be read out when somebody"
                " rings, and the laptops that are believed here. A laptop that was lost is revoked"
                " there, by headquarters.",
            ),
        ),
    ),
    Topic(
        "lessons",
        "",
        (
            QT_TRANSLATE_NOOP(
                "help",
                "Six short lessons with invented data. Ctrl+Shift+T turns the trainer’s view on:"
                " larger text, and keys and clicks shown.",
            ),
        ),
    ),
)
