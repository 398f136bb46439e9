"""The help by page: a few sentences about each page of the window.

Source: screens.md, "Help".
"""

from __future__ import annotations

from app.base.text import QT_TRANSLATE_NOOP
from app.domain.help import Topic

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
                " its partners, people, activities, money and notes as a list of sections at the"
                " side: how much each holds, and a dashed circle where something is missing;"
                " Ctrl+Tab goes to the next. Choose several rows to give them one value in one go.",
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
        "deleted",
        "",
        (
            QT_TRANSLATE_NOOP(
                "help",
                "What was deleted, by whom and when. Enter brings a record back as it was, with"
                " what was deleted along with it. Names of persons that were deleted are gone for"
                " good.",
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
        "reception",
        "",
        (
            QT_TRANSLATE_NOOP(
                "help",
                "Packages of many offices at once: a line for each file says what it would bring,"
                " or why it cannot be taken in. What is clear goes in with one click, the rest"
                " waits for you; answers for all offices are written here too.",
            ),
        ),
    ),
    Topic(
        "offices",
        "",
        (
            QT_TRANSLATE_NOOP(
                "help",
                "Every office with its laptops: when it was last heard of, what is missing, what"
                " it has confirmed. From here you write a package for it, ask it to send again,"
                " or see its records.",
            ),
        ),
    ),
    Topic(
        "help",
        "",
        (
            QT_TRANSLATE_NOOP(
                "help",
                "Everything at hand without a network. Type a word to find a text; F1 opens the"
                " one about where you are. At the top you make a problem report when something"
                " does not work.",
            ),
        ),
    ),
    Topic(
        "initiative",
        "",
        (
            QT_TRANSLATE_NOOP(
                "help",
                "One initiative with all that belongs to it: its fields under the first tab, then"
                " partners, people, activities, money, notes, results and files. The sheet is its"
                " one page to print; the history says who changed what, and takes a value back.",
            ),
        ),
    ),
    Topic(
        "receipt",
        "",
        (
            QT_TRANSLATE_NOOP(
                "help",
                "What a package brought, record by record, with a way to each; what waits, and"
                " for what; what was refused, and why. Its code can be read out by phone, so that"
                " the sender need not wait for your next package.",
            ),
        ),
    ),
    Topic(
        "edits",
        "",
        (
            QT_TRANSLATE_NOOP(
                "help",
                "What somebody typed into the sheets of a package, each with its place, before"
                " and after. Take all, some or none; the choice stands in the history, and"
                " whoever takes it elsewhere makes the same change.",
            ),
        ),
    ),
    Topic(
        "table_import",
        "",
        (
            QT_TRANSLATE_NOOP(
                "help",
                "A table that is no package: an old list, a partner’s file. Say which sheet,"
                " which row has the titles, and which column means what; the program guesses"
                " first. You see what each row would do before anything is written.",
            ),
        ),
    ),
    Topic(
        "doubles",
        "",
        (
            QT_TRANSLATE_NOOP(
                "help",
                "Organisations that may be the same, side by side. Tied, they count once in"
                " reports; nothing is merged, and they can be untied.",
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
