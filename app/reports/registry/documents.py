"""Documents of several parts: sheets, tables, reports for a country, a round, a donor."""

from __future__ import annotations

from app.base.text import QT_TRANSLATE_NOOP
from app.reports.registry.definition import Definition
from app.reports.registry.wants import (
    DOCUMENT,
    FIGURES,
    GRANT,
    LASTS,
    PHOTO,
    SCREENING,
    SELECTION,
    TAGS,
    WHERE,
    WORK,
)

DOCUMENTS: tuple[Definition, ...] = (
    Definition(
        "sheet", QT_TRANSLATE_NOOP("reports", "Initiative sheet"), "documents.sheet", "sheet",
        {
            "initiative": (*GRANT, *LASTS, "status", "summary", "objective"),
            "location": ("initiative", "name", "country"),
            "partnership": ("initiative", "organisation", "role"),
            "activity": WORK["activity"],
            "progress_note": ("initiative", "kind", "title", "text", "noted_on"),
            "beneficiary_figure": FIGURES["beneficiary_figure"],
        },
        ("initiative",), "documents", needs="initiative",
    ),
    Definition(
        "table", QT_TRANSLATE_NOOP("reports", "Programme table"),
        "documents.programme_table", "programme_table",
        {
            "initiative": (*GRANT, *LASTS, "objective"),
            "partnership": ("initiative", "organisation", "role"),
            "organisation": ("name", "base_country"),
        },
        WHERE, "documents",
    ),
    Definition(
        "country", QT_TRANSLATE_NOOP("reports", "Country report"), "documents.country", "country",
        {
            **DOCUMENT,
            "initiative": (*DOCUMENT["initiative"], "scaling_mode"),
            "initiative_tag": ("initiative", "list_code"),
            "location": ("initiative", "role", "precise", "admin_level"),
            "contact": ("initiative", "leads"),
        },
        ("country", "since", "until"), "documents", needs="country",
    ),
    Definition(
        "round", QT_TRANSLATE_NOOP("reports", "Round report"), "documents.round", "round_report",
        DOCUMENT, ("country", "round", "since", "until"), "documents", needs="round",
    ),
    Definition(
        "review", QT_TRANSLATE_NOOP("reports", "Review of the Global Compact for Migration"),
        "documents.review", "review",
        {**DOCUMENT, "initiative_tag": TAGS["initiative_tag"]},
        (*WHERE, "since", "until"), "documents",
    ),
    Definition(
        "donor", QT_TRANSLATE_NOOP("reports", "Donor report"), "documents.donor", "donor",
        {**DOCUMENT, "resource": PHOTO}, (*WHERE, "since", "until"), "documents",
    ),
    Definition(
        "minutes", QT_TRANSLATE_NOOP("reports", "Minutes of a selection"),
        "documents.minutes", "minutes", SELECTION, ("country", "round"), "documents",
    ),
    Definition(
        "ranking", QT_TRANSLATE_NOOP("reports", "Ranking of the candidates"),
        "documents.minutes", "ranking", SELECTION, ("country", "round"), "documents",
    ),
    Definition(
        "screening", QT_TRANSLATE_NOOP("reports", "Screening of risks and opportunities"),
        "documents.screening", "screened", SCREENING, ("initiative", "country", "round"),
        "documents",
    ),
)  # fmt: skip
"""In the order they are offered."""
