"""The indicator: what is measured, from where and how far."""

from __future__ import annotations

from typing import ClassVar

from app.base.text import QT_TRANSLATE_NOOP
from app.domain.entity import Entity
from app.domain.fields import Amount, Code, Day, Link, Text


class Indicator(Entity):
    """A standard or own indicator. Source: domain.md 000-26, 001-22, 002-67, 003-18."""

    key = "indicator"
    label = QT_TRANSLATE_NOOP("entities", "Indicator")
    plural = QT_TRANSLATE_NOOP("entities", "Indicators")
    help = QT_TRANSLATE_NOOP(
        "entities", "Standard ones add up across offices; your own stay yours."
    )
    sections: ClassVar[dict[str, str]] = {
        "what": QT_TRANSLATE_NOOP("sections", "What"),
        "goal": QT_TRANSLATE_NOOP("sections", "Baseline and target"),
    }
    title_fields = ("title", "standard")
    children = ("indicator_value",)

    initiative = Link(
        QT_TRANSLATE_NOOP("fields", "Initiative"),
        to="initiative",
        parent=True,
        section="what",
        grid=True,
    )
    programme = Link(
        QT_TRANSLATE_NOOP("fields", "Programme"),
        to="programme",
        parent=True,
        section="what",
        source="000-26",
    )
    country = Code(
        QT_TRANSLATE_NOOP("fields", "Country"),
        list_code="countries",
        fixed=True,
        section="what",
        source="004-46",
        help=QT_TRANSLATE_NOOP("fields", "For figures of a whole country."),
    )
    standard = Code(
        QT_TRANSLATE_NOOP("fields", "Standard indicator"),
        list_code="standard_indicators",
        section="what",
        grid=True,
        source="000-26",
    )
    title = Text(
        QT_TRANSLATE_NOOP("fields", "Own title"),
        max_length=300,
        section="what",
        grid=True,
        source="002-67",
        help=QT_TRANSLATE_NOOP("fields", "When no standard indicator fits."),
    )
    unit = Code(
        QT_TRANSLATE_NOOP("fields", "Unit"),
        list_code="indicator_units",
        required=True,
        section="what",
        grid=True,
        source="002-67",
    )
    roll_up = Code(
        QT_TRANSLATE_NOOP("fields", "Adds up as"),
        list_code="roll_ups",
        section="what",
        source="002-67",
        help=QT_TRANSLATE_NOOP(
            "fields", "How several values become one: their sum, their mean or the last."
        ),
    )
    sdg = Code(
        QT_TRANSLATE_NOOP("fields", "SDG"),
        list_code="sdg",
        section="what",
        grid=True,
        source="001-23",
    )
    baseline = Amount(
        QT_TRANSLATE_NOOP("fields", "Baseline"),
        decimals=0,
        section="goal",
        grid=True,
        group="baseline",
        source="002-67",
    )
    baseline_on = Day(
        QT_TRANSLATE_NOOP("fields", "Baseline measured on"),
        partial=True,
        section="goal",
        group="baseline",
        source="002-67",
    )
    target = Amount(
        QT_TRANSLATE_NOOP("fields", "Target"),
        decimals=0,
        section="goal",
        grid=True,
        group="target",
        source="002-67",
    )
    target_on = Day(
        QT_TRANSLATE_NOOP("fields", "Target by"),
        partial=True,
        section="goal",
        group="target",
        source="002-67",
    )
