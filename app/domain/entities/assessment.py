"""The assessment: what one committee found and decided."""

from __future__ import annotations

from typing import ClassVar

from app.base.text import QT_TRANSLATE_NOOP
from app.domain.entity import Entity
from app.domain.fields import Code, Day, Link, Note, Text, Whole


class Assessment(Entity):
    """The judgement of one stage of selection. Source: domain.md 002-25 to 002-38."""

    key = "assessment"
    label = QT_TRANSLATE_NOOP("entities", "Assessment")
    plural = QT_TRANSLATE_NOOP("entities", "Assessments")
    help = QT_TRANSLATE_NOOP(
        "entities", "One for each stage: first analysis, national committee, steering committee."
    )
    sections: ClassVar[dict[str, str]] = {
        "stage": QT_TRANSLATE_NOOP("sections", "Stage"),
        "judgement": QT_TRANSLATE_NOOP("sections", "Judgement"),
    }
    title_fields = ("stage", "initiative")
    identity = ("initiative", "stage")
    children = ("assessment_score",)

    initiative = Link(
        QT_TRANSLATE_NOOP("fields", "Initiative"),
        to="initiative",
        parent=True,
        required=True,
        section="stage",
        grid=True,
    )
    stage = Code(
        QT_TRANSLATE_NOOP("fields", "Stage"),
        list_code="assessment_stages",
        required=True,
        fixed=True,
        section="stage",
        grid=True,
        source="002-36",
    )
    body = Text(
        QT_TRANSLATE_NOOP("fields", "Committee"),
        required=True,
        max_length=200,
        section="stage",
        grid=True,
        source="002-36",
        help=QT_TRANSLATE_NOOP("fields", "The body that decides, not its members."),
    )
    assessed_on = Day(
        QT_TRANSLATE_NOOP("fields", "Date"),
        section="judgement",
        group="decision",
        grid=True,
        source="002-36",
    )
    merit = Whole(
        QT_TRANSLATE_NOOP("fields", "Own merit"),
        maximum=2,
        section="judgement",
        group="decision",
        grid=True,
        source="002-27",
        help=QT_TRANSLATE_NOOP("fields", "0 no, 1 partly, 2 fully."),
    )
    impact = Whole(
        QT_TRANSLATE_NOOP("fields", "Expected local impact"),
        maximum=2,
        section="judgement",
        group="decision",
        grid=True,
        source="002-27",
        help=QT_TRANSLATE_NOOP("fields", "0 no, 1 partly, 2 fully."),
    )
    decision = Code(
        QT_TRANSLATE_NOOP("fields", "Decision"),
        list_code="assessment_decisions",
        section="judgement",
        group="decision",
        grid=True,
        source="002-37",
    )
    reasons = Note(
        QT_TRANSLATE_NOOP("fields", "Reasons"),
        max_length=4000,
        section="judgement",
        group="decision",
        source="002-28",
    )
