"""The tag: one code of one thematic list that applies to an initiative."""

from __future__ import annotations

from typing import ClassVar

from app.base.text import QT_TRANSLATE_NOOP
from app.domain.entity import Entity
from app.domain.fields import Link, Text, YesNo

TAG_LISTS = (
    "sdg",
    "gcm",
    "gcm_principles",
    "sectors",
    "iom_migration_areas",
    "lrg_engagement_areas",
    "crosscutting",
    "beneficiary_categories",
    "knowledge_themes",
    "governance_levels",
)
"""The lists an initiative can be tagged from, in the order of the screen."""


class InitiativeTag(Entity):
    """One theme of an initiative. Source: domain.md 000-03, 001-05, 004-16."""

    key = "initiative_tag"
    label = QT_TRANSLATE_NOOP("entities", "Theme")
    plural = QT_TRANSLATE_NOOP("entities", "Themes")
    help = QT_TRANSLATE_NOOP(
        "entities", "What the initiative is about: goals, sectors, groups and levels."
    )
    sections: ClassVar[dict[str, str]] = {"tag": QT_TRANSLATE_NOOP("sections", "Theme")}
    title_fields = ("tag",)
    identity = ("initiative", "list_code", "tag")

    initiative = Link(
        QT_TRANSLATE_NOOP("fields", "Initiative"),
        to="initiative",
        parent=True,
        required=True,
        section="tag",
        grid=True,
    )
    list_code = Text(
        QT_TRANSLATE_NOOP("fields", "List"),
        required=True,
        fixed=True,
        max_length=40,
        section="tag",
        grid=True,
        source="000-03",
        help=QT_TRANSLATE_NOOP("fields", "The list the theme is taken from."),
    )
    tag = Text(
        QT_TRANSLATE_NOOP("fields", "Theme"),
        required=True,
        fixed=True,
        max_length=40,
        section="tag",
        grid=True,
        source="001-05",
    )
    main = YesNo(
        QT_TRANSLATE_NOOP("fields", "Main theme"),
        section="tag",
        grid=True,
        source="004-16",
        help=QT_TRANSLATE_NOOP("fields", "The most important one of its list; at most one."),
    )
