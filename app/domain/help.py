"""The help that belongs to no page: how packages travel, protection, words, figures, acronyms.

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
        "words",
        QT_TRANSLATE_NOOP("help", "Words"),
        (
            QT_TRANSLATE_NOOP(
                "help",
                "Initiative: what a partner does about migration and development, from the first"
                " idea to its end. Everything else belongs to one.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Record: one entry, such as an initiative, a note or a line of money.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Package: a workbook that carries to the other side what it lacks. Each has a"
                " number.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Receipt: what became of a package, record by record. It comes back with the next"
                " package.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Confirmed: the other side has said that it took a package in. Before that, it is"
                " only sent.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Conflict: two people changed the same field without knowing of each other. Both"
                " values are kept until somebody decides.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Office: a country office, or headquarters. An office writes its own records;"
                " headquarters comments and decides.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Digits: thirty figures that stand for the key of a laptop. Compared by phone,"
                " they show that a package is really from there.",
            ),
            QT_TRANSLATE_NOOP("help", "Passphrase: the words that open a protected database."),
            QT_TRANSLATE_NOOP(
                "help",
                "Baseline, target: where an indicator stood at the beginning, and where it should"
                " arrive.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Restatement: a number that changed after its period was closed, with the reason.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Round: a call of a programme for initiatives, with its criteria, committees and"
                " places.",
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
