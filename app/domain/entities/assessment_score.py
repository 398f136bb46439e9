"""The score: how far one criterion of selection is met."""

from __future__ import annotations

from typing import ClassVar

from app.base.text import QT_TRANSLATE_NOOP
from app.domain.entity import Entity
from app.domain.fields import Code, Link, Note, Whole, YesNo


class AssessmentScore(Entity):
    """One criterion in one assessment. Source: domain.md 002-28 to 002-35."""

    key = "assessment_score"
    label = QT_TRANSLATE_NOOP("entities", "Score")
    plural = QT_TRANSLATE_NOOP("entities", "Scores")
    help = QT_TRANSLATE_NOOP(
        "entities", "Criteria met wholly or partly are favoured; none knocks out."
    )
    sections: ClassVar[dict[str, str]] = {"score": QT_TRANSLATE_NOOP("sections", "Score")}
    title_fields = ("criterion",)
    identity = ("assessment", "criterion")

    assessment = Link(
        QT_TRANSLATE_NOOP("fields", "Assessment"),
        to="assessment",
        parent=True,
        required=True,
        section="score",
        grid=True,
    )
    criterion = Code(
        QT_TRANSLATE_NOOP("fields", "Criterion"),
        list_code="selection_criteria",
        required=True,
        fixed=True,
        section="score",
        grid=True,
        source="002-29",
    )
    score = Whole(
        QT_TRANSLATE_NOOP("fields", "Score"),
        maximum=2,
        required=True,
        section="score",
        group="score",
        grid=True,
        source="002-28",
        help=QT_TRANSLATE_NOOP("fields", "0 no, 1 partly, 2 fully."),
    )
    bonus = YesNo(
        QT_TRANSLATE_NOOP("fields", "Bonus"),
        section="score",
        group="score",
        grid=True,
        source="002-32",
        help=QT_TRANSLATE_NOOP("fields", "Shown beside the score, not added to it."),
    )
    remark = Note(
        QT_TRANSLATE_NOOP("fields", "Remark"),
        max_length=2000,
        section="score",
        group="score",
        source="002-28",
    )
