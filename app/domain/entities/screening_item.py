"""The screening item: one risk or opportunity that migration brings to an initiative."""

from __future__ import annotations

from typing import ClassVar

from app.base.text import QT_TRANSLATE_NOOP
from app.domain.entity import Entity
from app.domain.fields import Code, Codes, Link, Note, Whole, YesNo


class ScreeningItem(Entity):
    """A risk or opportunity, by toolkit. Source: domain.md 000-20, 000-21, 001-36 to 001-42."""

    key = "screening_item"
    label = QT_TRANSLATE_NOOP("entities", "Screening item")
    plural = QT_TRANSLATE_NOOP("entities", "Screening")
    help = QT_TRANSLATE_NOOP(
        "entities", "Risks to reduce and opportunities to use, sector by sector."
    )
    sections: ClassVar[dict[str, str]] = {
        "what": QT_TRANSLATE_NOOP("sections", "What"),
        "answer": QT_TRANSLATE_NOOP("sections", "What we do about it"),
    }
    title_fields = ("statement",)

    initiative = Link(
        QT_TRANSLATE_NOOP("fields", "Initiative"),
        to="initiative",
        parent=True,
        required=True,
        section="what",
        grid=True,
    )
    toolkit = Code(
        QT_TRANSLATE_NOOP("fields", "Toolkit"),
        list_code="toolkits",
        required=True,
        section="what",
        grid=True,
        source="001-36",
    )
    side = Code(
        QT_TRANSLATE_NOOP("fields", "Risk or opportunity"),
        list_code="screening_sides",
        required=True,
        section="what",
        grid=True,
        source="001-37",
    )
    statement = Note(
        QT_TRANSLATE_NOOP("fields", "In words"),
        required=True,
        max_length=1000,
        section="what",
        grid=True,
        source="000-20",
    )
    groups = Codes(
        QT_TRANSLATE_NOOP("fields", "Groups concerned"),
        list_code="beneficiary_categories",
        section="what",
        source="001-11",
    )
    likelihood = Whole(
        QT_TRANSLATE_NOOP("fields", "Likelihood"),
        minimum=1,
        maximum=3,
        section="what",
        group="risk",
        grid=True,
        source="000-20",
        shown_when=("side", ("RISK",)),
        help=QT_TRANSLATE_NOOP("fields", "1 low, 2 medium, 3 high."),
    )
    effect = Whole(
        QT_TRANSLATE_NOOP("fields", "Effect"),
        minimum=1,
        maximum=3,
        section="what",
        group="risk",
        grid=True,
        source="000-20",
        shown_when=("side", ("RISK",)),
        help=QT_TRANSLATE_NOOP("fields", "1 low, 2 medium, 3 high."),
    )
    measure = Note(
        QT_TRANSLATE_NOOP("fields", "Measure"),
        max_length=1000,
        section="answer",
        source="001-37",
        help=QT_TRANSLATE_NOOP("fields", "How the risk is reduced, or the opportunity used."),
    )
    activity = Link(
        QT_TRANSLATE_NOOP("fields", "Activity"), to="activity", section="answer", source="001-37"
    )
    done = YesNo(QT_TRANSLATE_NOOP("fields", "Done"), section="answer", grid=True, source="001-37")
