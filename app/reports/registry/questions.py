"""The twenty questions of questions.md, in its order."""

from __future__ import annotations

from app.base.text import QT_TRANSLATE_NOOP
from app.reports.registry.definition import Definition
from app.reports.registry.wants import FIGURES, GRANT, NAMED, PARTNERS, PERIOD, TAGS, WHERE

QUESTIONS: tuple[Definition, ...] = (
    Definition(
        "q1", QT_TRANSLATE_NOOP("reports", "How many initiatives, how much money?"),
        "questions.money", "q1", {"initiative": GRANT}, WHERE,
    ),
    Definition(
        "q2", QT_TRANSLATE_NOOP("reports", "How much money by country?"),
        "questions.money", "q2", {"initiative": GRANT}, WHERE,
    ),
    Definition(
        "q3", QT_TRANSLATE_NOOP("reports", "Has every country its places of the round taken?"),
        "questions.rounds", "q3",
        {"initiative": (*NAMED, "round", "status"), "participation": ("country", "round")},
        ("country", "round"),
    ),
    Definition(
        "q4", QT_TRANSLATE_NOOP("reports", "Which grants differ from the usual one?"),
        "questions.money", "q4", {"initiative": GRANT}, WHERE,
    ),
    Definition(
        "q5", QT_TRANSLATE_NOOP("reports", "How much money by region?"),
        "questions.money", "q5", {"initiative": GRANT}, ("round", "programme"),
    ),
    Definition(
        "q6",
        QT_TRANSLATE_NOOP(
            "reports", "Which initiatives does a local or regional government lead?"
        ),
        "questions.partners", "q6", PARTNERS, WHERE,
    ),
    Definition(
        "q7",
        QT_TRANSLATE_NOOP(
            "reports", "Which initiatives does a local government or a related body lead?"
        ),
        "questions.partners", "q7", PARTNERS, WHERE,
    ),
    Definition(
        "q8", QT_TRANSLATE_NOOP("reports", "Which organisations work on several initiatives?"),
        "questions.partners", "q8", PARTNERS, WHERE,
    ),
    Definition(
        "q9", QT_TRANSLATE_NOOP("reports", "How many partners, and of what type?"),
        "questions.partners", "q9", PARTNERS, WHERE,
    ),
    Definition(
        "q10", QT_TRANSLATE_NOOP("reports", "Which initiatives tie two territories together?"),
        "questions.partners", "q10",
        {**PARTNERS, "location": ("initiative", "role", "country", "name")}, WHERE,
    ),
    Definition(
        "q11", QT_TRANSLATE_NOOP("reports", "Which initiatives call on the diaspora?"),
        "questions.themes", "q11", TAGS, WHERE,
    ),
    Definition(
        "q12", QT_TRANSLATE_NOOP("reports", "Which initiatives put women or youth forward?"),
        "questions.themes", "q12", TAGS, WHERE,
    ),
    Definition(
        "q13", QT_TRANSLATE_NOOP("reports", "How long do they run, and what is a month worth?"),
        "questions.durations", "q13",
        {"initiative": (*GRANT, "start_on", "end_on", "duration_months")}, WHERE,
    ),
    Definition(
        "q14", QT_TRANSLATE_NOOP("reports", "What does a search find?"),
        "questions.finding", "q14", {"initiative": NAMED}, ("search",), asks="search",
    ),
    Definition(
        "q15", QT_TRANSLATE_NOOP("reports", "What is missing in our records?"),
        "questions.gaps", "q15",
        {
            "initiative": (
                *GRANT, "objective", "start_on", "end_on", "duration_months", "scaling_mode",
            ),
            "partnership": ("initiative",),
            "initiative_tag": ("initiative", "list_code"),
            "location": ("initiative", "role", "precise", "admin_level"),
            "contact": ("initiative", "leads"),
            "beneficiary_figure": ("initiative", "kind"),
        },
        ("initiative", *WHERE),
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
        "questions.people", "q18", FIGURES, PERIOD,
    ),
    Definition(
        "q19", QT_TRANSLATE_NOOP("reports", "People reached by category and sex, to pass on"),
        "questions.people", "q19", FIGURES, PERIOD,
    ),
    Definition(
        "q20",
        QT_TRANSLATE_NOOP("reports", "What has not gone out yet, and what is silent?"),
        "questions.sending", "q20",
        {
            "initiative": NAMED,
            "progress_note": ("initiative", "activity"),
            "activity": ("initiative",),
        },
        asks="sending",
    ),
)  # fmt: skip
"""In the order they are offered."""

WITHOUT_PICTURE = {
    "q14": "It is what a search finds.",
}
"""Questions that no picture answers better than their table, and why."""
