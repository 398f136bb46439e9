"""The beneficiary figure: how many people of a group, planned or reached; never who."""

from __future__ import annotations

from typing import ClassVar

from app.base.text import QT_TRANSLATE_NOOP
from app.domain.entity import Entity
from app.domain.fields import Code, Day, Link, Note, Text, Whole


class BeneficiaryFigure(Entity):
    """A count of one group in one period. Source: domain.md 000-12, 000-39 to 000-46, 003-17."""

    key = "beneficiary_figure"
    label = QT_TRANSLATE_NOOP("entities", "Beneficiary figure")
    plural = QT_TRANSLATE_NOOP("entities", "Beneficiaries")
    help = QT_TRANSLATE_NOOP(
        "entities",
        "Counts, never people. Reached means people new in this period, so that periods add up.",
    )
    sections: ClassVar[dict[str, str]] = {
        "who": QT_TRANSLATE_NOOP("sections", "Who and when"),
        "count": QT_TRANSLATE_NOOP("sections", "How many"),
        "proof": QT_TRANSLATE_NOOP("sections", "How we know"),
    }
    title_fields = ("category", "kind")

    initiative = Link(
        QT_TRANSLATE_NOOP("fields", "Initiative"),
        to="initiative",
        parent=True,
        required=True,
        section="who",
        grid=True,
    )
    kind = Code(
        QT_TRANSLATE_NOOP("fields", "Planned or reached"),
        list_code="figure_kinds",
        required=True,
        section="who",
        grid=True,
        source="003-22",
    )
    period_start = Day(
        QT_TRANSLATE_NOOP("fields", "From"), section="who", grid=True, source="003-22"
    )
    period_end = Day(
        QT_TRANSLATE_NOOP("fields", "Until"),
        section="who",
        grid=True,
        source="003-22",
        help=QT_TRANSLATE_NOOP(
            "fields", "Wanted for people reached; a plan may cover the whole initiative."
        ),
    )
    category = Code(
        QT_TRANSLATE_NOOP("fields", "Group"),
        list_code="beneficiary_categories",
        required=True,
        section="who",
        grid=True,
        source="000-39",
        help=QT_TRANSLATE_NOOP("fields", "Count a person once, in the group that fits best."),
    )
    sex = Code(
        QT_TRANSLATE_NOOP("fields", "Sex"),
        list_code="sexes",
        required=True,
        section="who",
        grid=True,
        source="003-17",
    )
    age = Code(
        QT_TRANSLATE_NOOP("fields", "Age"),
        list_code="age_groups",
        required=True,
        section="who",
        grid=True,
        source="003-17",
    )
    count = Whole(
        QT_TRANSLATE_NOOP("fields", "Number"),
        required=True,
        section="count",
        group="count",
        grid=True,
        source="000-12",
    )
    of_which_disability = Whole(
        QT_TRANSLATE_NOOP("fields", "Of them with a disability"),
        section="count",
        group="count",
        source="004-27",
    )
    location = Link(
        QT_TRANSLATE_NOOP("fields", "Place"),
        to="location",
        section="count",
        source="003-15",
    )
    method = Code(
        QT_TRANSLATE_NOOP("fields", "Counted or estimated"),
        list_code="figure_methods",
        section="proof",
        source="003-22",
    )
    source = Text(
        QT_TRANSLATE_NOOP("fields", "Source"),
        max_length=300,
        section="proof",
        source="003-22",
        help=QT_TRANSLATE_NOOP("fields", "The list, report or survey the number comes from."),
    )
    restates = Link(
        QT_TRANSLATE_NOOP("fields", "Corrects"),
        to="beneficiary_figure",
        section="proof",
        source="003-22",
        help=QT_TRANSLATE_NOOP("fields", "The earlier figure that this one replaces."),
    )
    reason = Note(
        QT_TRANSLATE_NOOP("fields", "Reason of the correction"),
        max_length=1000,
        section="proof",
        source="003-22",
    )
