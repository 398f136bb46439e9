"""The indicator value: one measurement on one day."""

from __future__ import annotations

from typing import ClassVar

from app.base.text import QT_TRANSLATE_NOOP
from app.domain.entity import Entity
from app.domain.fields import Amount, Code, Day, Link, Note, Whole


class IndicatorValue(Entity):
    """A measurement. Source: domain.md 000-30, 002-67, 003-18."""

    key = "indicator_value"
    label = QT_TRANSLATE_NOOP("entities", "Measurement")
    plural = QT_TRANSLATE_NOOP("entities", "Measurements")
    help = QT_TRANSLATE_NOOP("entities", "What the indicator stood at, and when.")
    sections: ClassVar[dict[str, str]] = {
        "value": QT_TRANSLATE_NOOP("sections", "Measurement"),
        "proof": QT_TRANSLATE_NOOP("sections", "How we know"),
    }
    title_fields = ("indicator", "measured_on")

    indicator = Link(
        QT_TRANSLATE_NOOP("fields", "Indicator"),
        to="indicator",
        parent=True,
        required=True,
        section="value",
        grid=True,
    )
    measured_on = Day(
        QT_TRANSLATE_NOOP("fields", "Measured on"),
        partial=True,
        required=True,
        section="value",
        grid=True,
        source="000-30",
    )
    value = Amount(
        QT_TRANSLATE_NOOP("fields", "Value"),
        decimals=0,
        required=True,
        section="value",
        group="value",
        grid=True,
        source="003-18",
    )
    women = Whole(
        QT_TRANSLATE_NOOP("fields", "Of them women"),
        section="value",
        group="value",
        grid=True,
        source="003-22",
    )
    men = Whole(
        QT_TRANSLATE_NOOP("fields", "Of them men"),
        section="value",
        group="value",
        grid=True,
        source="003-22",
    )
    method = Code(
        QT_TRANSLATE_NOOP("fields", "Counted or estimated"),
        list_code="figure_methods",
        section="proof",
        source="003-22",
    )
    comment = Note(
        QT_TRANSLATE_NOOP("fields", "Comment"), max_length=2000, section="proof", source="002-67"
    )
    restates = Link(
        QT_TRANSLATE_NOOP("fields", "Corrects"),
        to="indicator_value",
        section="proof",
        source="002-67",
        help=QT_TRANSLATE_NOOP("fields", "The earlier measurement that this one replaces."),
    )
    reason = Note(
        QT_TRANSLATE_NOOP("fields", "Reason of the correction"),
        max_length=1000,
        section="proof",
        source="002-67",
    )
