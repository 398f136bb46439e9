"""The pages there are: their order, drawing and name, and where their code is.

Only names here: a page's module is imported when its database is open, never before the first
frame is painted.
"""

from __future__ import annotations

from typing import NamedTuple

from app.base.text import QT_TRANSLATE_NOOP


class Route(NamedTuple):
    """One page of the navigation."""

    key: str
    title: str
    """English, of the context ``shell``."""
    drawing: str
    module: str
    page: str
    """Name of the class in the module."""
    group: int = 0
    """Entries of one group stand together."""
    training: bool = False
    """Whether it is shown in training only."""
    headquarters: bool = False
    """Whether only headquarters has it."""
    early: bool = False
    """Whether it can begin on a glance at the database: to import it needs no SQLAlchemy."""


ROUTES: tuple[Route, ...] = (
    Route("home", QT_TRANSLATE_NOOP("shell", "Home"), "house", "home", "HomePage"),
    Route(
        "initiatives",
        QT_TRANSLATE_NOOP("shell", "Initiatives"),
        "sprout",
        "initiatives",
        "InitiativesPage",
        1,
        early=True,
    ),
    Route(
        "partners", QT_TRANSLATE_NOOP("shell", "Partners"), "handshake", "lists", "PartnersPage", 1
    ),
    Route(
        "beneficiaries",
        QT_TRANSLATE_NOOP("shell", "Beneficiaries"),
        "users",
        "beneficiaries",
        "BeneficiariesPage",
        1,
    ),
    Route(
        "activities",
        QT_TRANSLATE_NOOP("shell", "Activities"),
        "calendar-check",
        "lists",
        "ActivitiesPage",
        1,
    ),
    Route("money", QT_TRANSLATE_NOOP("shell", "Money"), "coins", "lists", "MoneyPage", 1),
    Route("notes", QT_TRANSLATE_NOOP("shell", "Notes"), "notebook-pen", "notes", "NotesPage", 1),
    Route(
        "results", QT_TRANSLATE_NOOP("shell", "Results"), "target", "indicators", "ResultsPage", 1
    ),
    Route(
        "library", QT_TRANSLATE_NOOP("shell", "Library"), "book-open", "library", "LibraryPage", 1
    ),
    Route(
        "records",
        QT_TRANSLATE_NOOP("shell", "All records"),
        "table-2",
        "records",
        "RecordsPage",
        1,
    ),
    Route(
        "countries",
        QT_TRANSLATE_NOOP("shell", "Places, themes"),
        "globe",
        "ways",
        "WaysPage",
        1,
    ),
    Route(
        "reports",
        QT_TRANSLATE_NOOP("shell", "Reports"),
        "chart-column",
        "reports",
        "ReportsPage",
        1,
    ),
    Route(
        "exchange",
        QT_TRANSLATE_NOOP("shell", "Exchange"),
        "arrow-left-right",
        "exchange",
        "ExchangePage",
        2,
    ),
    Route(
        "reception",
        QT_TRANSLATE_NOOP("shell", "Reception"),
        "inbox",
        "reception",
        "ReceptionPage",
        2,
        headquarters=True,
    ),
    Route(
        "conflicts",
        QT_TRANSLATE_NOOP("shell", "Conflicts"),
        "git-compare-arrows",
        "conflicts",
        "ConflictsPage",
        2,
    ),
    Route(
        "rounds",
        QT_TRANSLATE_NOOP("shell", "Rounds"),
        "scale",
        "rounds",
        "RoundsPage",
        2,
        headquarters=True,
    ),
    Route(
        "offices",
        QT_TRANSLATE_NOOP("shell", "Offices"),
        "building-2",
        "offices",
        "OfficesPage",
        2,
        headquarters=True,
    ),
    Route(
        "lessons",
        QT_TRANSLATE_NOOP("shell", "Lessons"),
        "graduation-cap",
        "lessons",
        "LessonsPage",
        3,
        training=True,
    ),
    Route(
        "settings",
        QT_TRANSLATE_NOOP("shell", "Settings"),
        "settings",
        "settings",
        "SettingsPage",
        3,
    ),
    Route("help", QT_TRANSLATE_NOOP("shell", "Help"), "info", "help", "HelpPage", 3),
)

HIDDEN: tuple[Route, ...] = (
    Route(
        "initiative",
        QT_TRANSLATE_NOOP("shell", "Initiative"),
        "sprout",
        "initiative",
        "InitiativePage",
    ),
    Route(
        "receipt",
        QT_TRANSLATE_NOOP("shell", "Receipt"),
        "clipboard-list",
        "receipt",
        "ReceiptPage",
    ),
    Route(
        "edits",
        QT_TRANSLATE_NOOP("shell", "Edits made in Excel"),
        "pencil",
        "edits",
        "EditsPage",
    ),
    Route(
        "table_import",
        QT_TRANSLATE_NOOP("shell", "A table from elsewhere"),
        "table-2",
        "table_import",
        "TableImportPage",
    ),
    Route(
        "deleted",
        QT_TRANSLATE_NOOP("shell", "Deleted records"),
        "trash-2",
        "deleted",
        "DeletedPage",
    ),
    Route(
        "doubles",
        QT_TRANSLATE_NOOP("shell", "Possible doubles"),
        "handshake",
        "doubles",
        "DoublesPage",
    ),
)
"""Pages one comes to from others; they light up the entry they belong to."""

PARENTS = {
    "initiative": "initiatives",
    "receipt": "exchange",
    "edits": "exchange",
    "table_import": "exchange",
    "deleted": "records",
    "doubles": "partners",
}
"""Entry of the navigation that a hidden page belongs to."""


def offered(*, headquarters: bool, training: bool) -> tuple[Route, ...]:
    """Return the pages of the navigation that a desk has."""
    return tuple(
        found
        for found in ROUTES
        if (headquarters or not found.headquarters) and (training or not found.training)
    )


def route(key: str) -> Route:
    """Return the page of this key.

    Raises:
        KeyError: there is none.
    """
    return {found.key: found for found in (*ROUTES, *HIDDEN)}[key]
