"""Every report there is: what it is called, who builds it, which records it reads."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from typing import NamedTuple

from app.base.text import QT_TRANSLATE_NOOP
from app.domain.report import Report
from app.reports.given import Given
from app.reports.iati.wants import WANTS as IATI

Build = Callable[[Given], Report]


class Definition(NamedTuple):
    """One report; its builder is imported when somebody asks for it."""

    key: str
    title: str
    """English, context "reports"."""
    module: str
    """Module of ``app.reports`` that builds it."""
    function: str
    wants: Mapping[str, tuple[str, ...]]
    """Entity to the fields it reads; what its initiatives do not need is not read."""
    takes: tuple[str, ...] = ()
    """Fields of ``Options`` it narrows by."""
    group: str = "questions"
    """``questions``, ``documents`` or ``lists``."""
    asks: str = ""
    """What else it is given: ``search`` or ``sending``."""
    needs: str = ""
    """Field of ``Options`` it cannot be made without; an office's own country need not be said."""

    @property
    def build(self) -> Build:
        """The builder."""
        found: Build = getattr(importlib.import_module(f"app.reports.{self.module}"), self.function)
        return found


_NAMED = ("code", "title")
_GRANT = (*_NAMED, "grant_amount", "grant_currency")
_WHERE = ("country", "round", "programme")
_PARTNERS = {
    "initiative": _GRANT,
    "partnership": ("initiative", "organisation", "role", "agreement_on"),
    "organisation": ("name", "type", "base_country"),
    "alias": ("record", "master"),
}
_FIGURES = {
    "initiative": _NAMED,
    "beneficiary_figure": (
        *("initiative", "kind", "category", "sex", "age", "count", "of_which_disability"),
        *("period_start", "period_end", "restates"),
    ),
}
_TAGS = {"initiative": _GRANT, "initiative_tag": ("initiative", "list_code", "tag")}
_PERIOD = ("initiative", *_WHERE, "since", "until")
_LASTS = ("start_on", "end_on", "duration_months")
_WORK = {
    "activity": (
        *("initiative", "programme", "kind", "title", "status", "held_on", "due_on"),
        *("women", "men", "other_or_unknown", "participants"),
    ),
    "progress_note": (
        *("initiative", "programme", "kind", "title", "text", "noted_on"),
        *("follow_up", "follow_up_on"),
    ),
    "indicator": ("initiative", "programme", "unit", "roll_up", "baseline", "target"),
    "indicator_value": ("indicator", "measured_on", "value", "restates"),
    "funding_line": (
        *("initiative", "kind", "source", "paid_on", "amount", "currency", "usd_rate"),
    ),
}
_DOCUMENT = {
    **_PARTNERS,
    **_FIGURES,
    **_WORK,
    "initiative": (*_GRANT, *_LASTS, "status", "round", "objective"),
    "participation": ("country", "round"),
}
"""What a document of several pages reads."""

_APPROVED = (*_GRANT, "status", "round")
_PROGRAMMES = ("code", "parent", "kind", "lead_agencies", "target_initiatives")
_INDICATORS = {
    "initiative": (*_GRANT, "round"),
    "programme": _PROGRAMMES,
    "indicator": (
        *("initiative", "programme", "country", "standard", "title", "unit", "roll_up", "sdg"),
        *("baseline", "target"),
    ),
    "indicator_value": ("indicator", "measured_on", "value", "women", "men", "restates", "reason"),
}
_TOGETHER = {
    "initiative": (*_APPROVED, "owned_on", "institutionalised_on", "scaling_mode"),
    "programme": _PROGRAMMES,
    "partnership": ("initiative", "organisation", "role", "task", "advantage"),
    "organisation": ("name", "type"),
    "contact": ("initiative", "agency"),
    "activity": ("initiative", "programme", "kind", "status", "held_on", "joint_agencies"),
    "progress_note": ("initiative", "activity", "kind", "noted_on"),
    "resource": ("initiative", "reviewed_by"),
}

LISTS: tuple[Definition, ...] = (
    Definition(
        "results", QT_TRANSLATE_NOOP("reports", "Indicators: baseline, target, value"),
        "lists.measured", "results", _INDICATORS, (*_PERIOD, "indicator"), "lists",
    ),
    Definition(
        "working-together", QT_TRANSLATE_NOOP("reports", "How partners work together"),
        "lists.together", "working_together", _TOGETHER, ("initiative", *_WHERE), "lists",
    ),
    Definition(
        "commitments", QT_TRANSLATE_NOOP("reports", "Decisions and recommendations to follow up"),
        "lists.work", "commitments",
        {
            "initiative": _NAMED,
            "progress_note": (
                "initiative", "programme", "kind", "noted_on", "level", "follow_up", "follow_up_on",
            ),
        },
        ("initiative", *_WHERE), "lists",
    ),
    Definition(
        "overdue", QT_TRANSLATE_NOOP("reports", "What is late"),
        "lists.work", "overdue",
        {
            "initiative": (*_NAMED, "status", "start_on", "end_on", "duration_months"),
            "activity": ("initiative", "kind", "status", "due_on"),
        },
        ("initiative", *_WHERE), "lists",
    ),
    Definition(
        "pulse", QT_TRANSLATE_NOOP("reports", "The partnership survey over time"),
        "lists.measured", "pulse", _INDICATORS, ("programme", "since", "until"), "lists",
    ),
    Definition(
        "needs", QT_TRANSLATE_NOOP("reports", "Capacity needs and the trainings that answer them"),
        "lists.together", "needs",
        {
            "initiative": _NAMED,
            "progress_note": ("initiative", "kind", "audience", "noted_on"),
            "activity": ("initiative", "kind", "status", "held_on", "due_on", "answers_note"),
        },
        ("initiative", *_WHERE), "lists",
    ),
    Definition(
        "lrg-agreements",
        QT_TRANSLATE_NOOP("reports", "Agreements with local governments, against 50 %"),
        "lists.network", "agreements",
        {**_PARTNERS, "initiative": _APPROVED}, _WHERE, "lists",
    ),
    Definition(
        "stakeholders", QT_TRANSLATE_NOOP("reports", "Partners by type and family"),
        "lists.network", "stakeholders", _PARTNERS, ("initiative", *_WHERE), "lists",
    ),
    Definition(
        "cofunding", QT_TRANSLATE_NOOP("reports", "Co-funding and spending for each grant"),
        "lists.means", "cofunding",
        {
            "initiative": _APPROVED,
            "funding_line": ("initiative", "kind", "source", "amount", "currency", "usd_rate"),
        },
        ("initiative", *_WHERE), "lists",
    ),
    Definition(
        "sdg", QT_TRANSLATE_NOOP("reports", "By Sustainable Development Goal"),
        "lists.measured", "sdg",
        {
            **_INDICATORS,
            "initiative_tag": ("initiative", "list_code", "tag"),
            "progress_note": ("initiative", "kind", "sdg"),
            "beneficiary_figure": _FIGURES["beneficiary_figure"],
        },
        _WHERE, "lists",
    ),
    Definition(
        "policy", QT_TRANSLATE_NOOP("reports", "From policy through action to results"),
        "lists.together", "policy",
        {
            "initiative": (*_APPROVED, "policy_link", "plan_link"),
            "activity": ("initiative", "status", "title"),
            "progress_note": ("initiative", "kind", "title"),
        },
        ("initiative", *_WHERE), "lists",
    ),
    Definition(
        "checklist", QT_TRANSLATE_NOOP("reports", "What completed initiatives have to tell"),
        "lists.together", "checklist",
        {
            "initiative": (*_NAMED, "status", "owned_by", "owned_on", "sustainability"),
            "progress_note": ("initiative", "kind"),
            "indicator": ("initiative",),
            "indicator_value": ("indicator",),
            "beneficiary_figure": ("initiative", "kind"),
        },
        ("initiative", *_WHERE), "lists",
    ),
    Definition(
        "targets", QT_TRANSLATE_NOOP("reports", "Initiatives approved, of those aimed at"),
        "lists.measured", "targets",
        {"initiative": _APPROVED, "programme": _PROGRAMMES}, ("programme",), "lists",
    ),
    Definition(
        "restatements", QT_TRANSLATE_NOOP("reports", "Reported at closing, and restated since"),
        "lists.periods", "restated",
        {
            "closing": (),
            **_INDICATORS,
            "beneficiary_figure": (*_FIGURES["beneficiary_figure"], "reason"),
        },
        ("initiative", *_WHERE), "lists",
    ),
)  # fmt: skip
"""Lists of a programme, in the order they are offered."""

DEFINITIONS: tuple[Definition, ...] = (
    Definition(
        "q1", QT_TRANSLATE_NOOP("reports", "How many initiatives, how much money?"),
        "questions.money", "q1", {"initiative": _GRANT}, _WHERE,
    ),
    Definition(
        "q2", QT_TRANSLATE_NOOP("reports", "How much money by country?"),
        "questions.money", "q2", {"initiative": _GRANT}, _WHERE,
    ),
    Definition(
        "q3", QT_TRANSLATE_NOOP("reports", "Has every country its places of the round taken?"),
        "questions.rounds", "q3",
        {"initiative": (*_NAMED, "round", "status"), "participation": ("country", "round")},
        ("country", "round"),
    ),
    Definition(
        "q4", QT_TRANSLATE_NOOP("reports", "Which grants differ from the usual one?"),
        "questions.money", "q4", {"initiative": _GRANT}, _WHERE,
    ),
    Definition(
        "q5", QT_TRANSLATE_NOOP("reports", "How much money by region?"),
        "questions.money", "q5", {"initiative": _GRANT}, ("round", "programme"),
    ),
    Definition(
        "q6",
        QT_TRANSLATE_NOOP(
            "reports", "Which initiatives does a local or regional government lead?"
        ),
        "questions.partners", "q6", _PARTNERS, _WHERE,
    ),
    Definition(
        "q7",
        QT_TRANSLATE_NOOP(
            "reports", "Which initiatives does a local government or a related body lead?"
        ),
        "questions.partners", "q7", _PARTNERS, _WHERE,
    ),
    Definition(
        "q8", QT_TRANSLATE_NOOP("reports", "Which organisations work on several initiatives?"),
        "questions.partners", "q8", _PARTNERS, _WHERE,
    ),
    Definition(
        "q9", QT_TRANSLATE_NOOP("reports", "How many partners, and of what type?"),
        "questions.partners", "q9", _PARTNERS, _WHERE,
    ),
    Definition(
        "q10", QT_TRANSLATE_NOOP("reports", "Which initiatives tie two territories together?"),
        "questions.partners", "q10",
        {**_PARTNERS, "location": ("initiative", "role", "country", "name")}, _WHERE,
    ),
    Definition(
        "q11", QT_TRANSLATE_NOOP("reports", "Which initiatives call on the diaspora?"),
        "questions.themes", "q11", _TAGS, _WHERE,
    ),
    Definition(
        "q12", QT_TRANSLATE_NOOP("reports", "Which initiatives put women or youth forward?"),
        "questions.themes", "q12", _TAGS, _WHERE,
    ),
    Definition(
        "q13", QT_TRANSLATE_NOOP("reports", "How long do they run, and what is a month worth?"),
        "questions.durations", "q13",
        {"initiative": (*_GRANT, "start_on", "end_on", "duration_months")}, _WHERE,
    ),
    Definition(
        "q14", QT_TRANSLATE_NOOP("reports", "What does a search find?"),
        "questions.finding", "q14", {"initiative": _NAMED}, ("search",), asks="search",
    ),
    Definition(
        "q15", QT_TRANSLATE_NOOP("reports", "What is missing in our records?"),
        "questions.gaps", "q15",
        {
            "initiative": (
                *_GRANT, "objective", "start_on", "end_on", "duration_months", "scaling_mode",
            ),
            "partnership": ("initiative",),
            "initiative_tag": ("initiative", "list_code"),
            "location": ("initiative", "role", "precise", "admin_level"),
            "contact": ("initiative", "leads"),
            "beneficiary_figure": ("initiative", "kind"),
        },
        ("initiative", *_WHERE),
    ),
    Definition(
        "q16", QT_TRANSLATE_NOOP("reports", "Which countries took part in seed funding?"),
        "questions.rounds", "q16", {"participation": ("country", "round")}, ("programme",),
    ),
    Definition(
        "q17", QT_TRANSLATE_NOOP("reports", "Which countries are in several programmes?"),
        "questions.rounds", "q17", {"participation": ("country", "round")},
    ),
    Definition(
        "q18", QT_TRANSLATE_NOOP("reports", "How many women were reached against plan?"),
        "questions.people", "q18", _FIGURES, _PERIOD,
    ),
    Definition(
        "q19", QT_TRANSLATE_NOOP("reports", "People reached by category and sex, to pass on"),
        "questions.people", "q19", _FIGURES, _PERIOD,
    ),
    Definition(
        "q20",
        QT_TRANSLATE_NOOP("reports", "What has not gone out yet, and what is silent?"),
        "questions.sending", "q20",
        {
            "initiative": _NAMED,
            "progress_note": ("initiative", "activity"),
            "activity": ("initiative",),
        },
        asks="sending",
    ),
    Definition(
        "sheet", QT_TRANSLATE_NOOP("reports", "Initiative sheet"), "documents.sheet", "sheet",
        {
            "initiative": (*_GRANT, *_LASTS, "status", "summary", "objective"),
            "location": ("initiative", "name", "country"),
            "partnership": ("initiative", "organisation", "role"),
            "activity": _WORK["activity"],
            "progress_note": ("initiative", "kind", "title", "text", "noted_on"),
            "beneficiary_figure": _FIGURES["beneficiary_figure"],
        },
        ("initiative",), "documents", needs="initiative",
    ),
    Definition(
        "table", QT_TRANSLATE_NOOP("reports", "Programme table"),
        "documents.programme_table", "programme_table",
        {
            "initiative": (*_GRANT, *_LASTS, "objective"),
            "partnership": ("initiative", "organisation", "role"),
            "organisation": ("name", "base_country"),
        },
        _WHERE, "documents",
    ),
    Definition(
        "country", QT_TRANSLATE_NOOP("reports", "Country report"), "documents.country", "country",
        {
            **_DOCUMENT,
            "initiative": (*_DOCUMENT["initiative"], "scaling_mode"),
            "initiative_tag": ("initiative", "list_code"),
            "location": ("initiative", "role", "precise", "admin_level"),
            "contact": ("initiative", "leads"),
        },
        ("country", "since", "until"), "documents", needs="country",
    ),
    Definition(
        "round", QT_TRANSLATE_NOOP("reports", "Round report"), "documents.round", "round_report",
        _DOCUMENT, ("country", "round", "since", "until"), "documents", needs="round",
    ),
    Definition(
        "review", QT_TRANSLATE_NOOP("reports", "Review of the Global Compact for Migration"),
        "documents.review", "review",
        {**_DOCUMENT, "initiative_tag": _TAGS["initiative_tag"]},
        (*_WHERE, "since", "until"), "documents",
    ),
    Definition(
        "donor", QT_TRANSLATE_NOOP("reports", "Donor report"), "documents.donor", "donor",
        _DOCUMENT, (*_WHERE, "since", "until"), "documents",
    ),
    Definition(
        "iati-readiness",
        QT_TRANSLATE_NOOP("reports", "Ready for IATI?"),
        "publishing", "ready", IATI, ("initiative", *_WHERE), "lists",
    ),
    Definition(
        "iati",
        QT_TRANSLATE_NOOP("reports", "What stays out of the IATI file"),
        "publishing", "outside", IATI, ("initiative", *_WHERE), "lists",
    ),
    *LISTS,
)  # fmt: skip
"""In the order they are offered."""

_BY_KEY = {one.key: one for one in DEFINITIONS}


def definition(key: str) -> Definition | None:
    """Return the report of this key."""
    return _BY_KEY.get(key)
