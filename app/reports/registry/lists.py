"""Lists of a programme, and what goes to IATI."""

from __future__ import annotations

from app.base.text import QT_TRANSLATE_NOOP
from app.reports.iati.wants import WANTS as IATI
from app.reports.registry.definition import Definition
from app.reports.registry.wants import (
    APPROVED,
    FIGURES,
    GRANT,
    INDICATORS,
    NAMED,
    PARTNERS,
    PERIOD,
    PROGRAMMES,
    TOGETHER,
    WHERE,
    WORK,
)

LISTS: tuple[Definition, ...] = (
    Definition(
        "iati-readiness",
        QT_TRANSLATE_NOOP("reports", "Ready for IATI?"),
        "publishing", "ready", IATI, ("initiative", *WHERE), "lists",
    ),
    Definition(
        "iati",
        QT_TRANSLATE_NOOP("reports", "What stays out of the IATI file"),
        "publishing", "outside", IATI, ("initiative", *WHERE), "lists",
    ),
    Definition(
        "results", QT_TRANSLATE_NOOP("reports", "Indicators: baseline, target, value"),
        "lists.measured", "results", INDICATORS, (*PERIOD, "indicator"), "lists",
    ),
    Definition(
        "working-together", QT_TRANSLATE_NOOP("reports", "How partners work together"),
        "lists.together", "working_together", TOGETHER, ("initiative", *WHERE), "lists",
    ),
    Definition(
        "commitments", QT_TRANSLATE_NOOP("reports", "Decisions and recommendations to follow up"),
        "lists.work", "commitments",
        {
            "initiative": NAMED,
            "progress_note": (
                "initiative", "programme", "kind", "noted_on", "level", "follow_up", "follow_up_on",
            ),
        },
        ("initiative", *WHERE), "lists",
    ),
    Definition(
        "overdue", QT_TRANSLATE_NOOP("reports", "What is late"),
        "lists.work", "overdue",
        {
            "initiative": (*NAMED, "status", "start_on", "end_on", "duration_months"),
            "activity": ("initiative", "kind", "status", "due_on"),
        },
        ("initiative", *WHERE), "lists",
    ),
    Definition(
        "pulse", QT_TRANSLATE_NOOP("reports", "The partnership survey over time"),
        "lists.measured", "pulse", INDICATORS, ("programme", "since", "until"), "lists",
    ),
    Definition(
        "needs", QT_TRANSLATE_NOOP("reports", "Capacity needs and the trainings that answer them"),
        "lists.together", "needs",
        {
            "initiative": NAMED,
            "progress_note": ("initiative", "kind", "audience", "noted_on"),
            "activity": ("initiative", "kind", "status", "held_on", "due_on", "answers_note"),
        },
        ("initiative", *WHERE), "lists",
    ),
    Definition(
        "lrg-agreements",
        QT_TRANSLATE_NOOP("reports", "Agreements with local governments, against 50 %"),
        "lists.network", "agreements",
        {**PARTNERS, "initiative": APPROVED}, WHERE, "lists",
    ),
    Definition(
        "stakeholders", QT_TRANSLATE_NOOP("reports", "Partners by type and family"),
        "lists.network", "stakeholders", PARTNERS, ("initiative", *WHERE), "lists",
    ),
    Definition(
        "cofunding", QT_TRANSLATE_NOOP("reports", "Co-funding and spending for each grant"),
        "lists.means", "cofunding",
        {
            "initiative": APPROVED,
            "funding_line": ("initiative", "kind", "source", "amount", "currency", "usd_rate"),
        },
        ("initiative", *WHERE), "lists",
    ),
    Definition(
        "sdg", QT_TRANSLATE_NOOP("reports", "By Sustainable Development Goal"),
        "lists.measured", "sdg",
        {
            **INDICATORS,
            "initiative_tag": ("initiative", "list_code", "tag"),
            "progress_note": ("initiative", "kind", "sdg"),
            "beneficiary_figure": FIGURES["beneficiary_figure"],
        },
        WHERE, "lists",
    ),
    Definition(
        "policy", QT_TRANSLATE_NOOP("reports", "From policy through action to results"),
        "lists.together", "policy",
        {
            "initiative": (*APPROVED, "policy_link", "plan_link"),
            "activity": ("initiative", "status", "title"),
            "progress_note": ("initiative", "kind", "title"),
        },
        ("initiative", *WHERE), "lists",
    ),
    Definition(
        "checklist", QT_TRANSLATE_NOOP("reports", "What completed initiatives have to tell"),
        "lists.together", "checklist",
        {
            "initiative": (*NAMED, "status", "owned_by", "owned_on", "sustainability"),
            "progress_note": ("initiative", "kind"),
            "indicator": ("initiative",),
            "indicator_value": ("indicator",),
            "beneficiary_figure": ("initiative", "kind"),
        },
        ("initiative", *WHERE), "lists",
    ),
    Definition(
        "targets", QT_TRANSLATE_NOOP("reports", "Initiatives approved, of those aimed at"),
        "lists.measured", "targets",
        {"initiative": APPROVED, "programme": PROGRAMMES}, ("programme",), "lists",
    ),
    Definition(
        "lessons", QT_TRANSLATE_NOOP("reports", "Lessons to present, by theme"),
        "lists.sharing", "lessons",
        {
            "initiative": NAMED,
            "progress_note": (
                "initiative", "programme", "kind", "title", "text", "noted_on", "theme",
            ),
        },
        (*WHERE, "initiative", "since", "until"), "lists",
    ),
    Definition(
        "events", QT_TRANSLATE_NOOP("reports", "Events: who came, and from which countries"),
        "lists.sharing", "events",
        {
            "initiative": NAMED,
            "activity": (
                *WORK["activity"], "place", "countries", "audience", "joint_agencies",
            ),
        },
        (*WHERE, "initiative", "since", "until"), "lists",
    ),
    Definition(
        "contacts", QT_TRANSLATE_NOOP("reports", "Contacts of local and regional governments"),
        "lists.sharing", "contacts",
        {
            "organisation": (
                "name", "type", "base_country", "place", "networks", "functional_mailbox", "web",
            ),
            "contact": (
                "organisation", "function", "topic", "consent", "name", "work_email", "work_phone",
            ),
            "alias": ("record", "master"),
        },
        (), "lists",
    ),
    Definition(
        "areas", QT_TRANSLATE_NOOP("reports", "Urban, rural, mixed: where initiatives act"),
        "lists.sharing", "areas",
        {"initiative": GRANT, "location": ("initiative", "role", "area_type", "name")},
        WHERE, "lists",
    ),
    Definition(
        "restatements", QT_TRANSLATE_NOOP("reports", "Reported at closing, and restated since"),
        "lists.periods", "restated",
        {
            "closing": (),
            **INDICATORS,
            "beneficiary_figure": (*FIGURES["beneficiary_figure"], "reason"),
        },
        ("initiative", *WHERE), "lists",
    ),
)  # fmt: skip
"""In the order they are offered."""
