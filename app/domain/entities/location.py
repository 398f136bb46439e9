"""The place: where an initiative acts, or the territory it is tied to."""

from __future__ import annotations

from typing import ClassVar

from app.base.text import QT_TRANSLATE_NOOP
from app.domain.entity import Entity
from app.domain.fields import Code, Link, Note, Text, YesNo


class Location(Entity):
    """A place by its name, never by coordinates. Source: domain.md 002-08, 002-12, 004-08."""

    key = "location"
    label = QT_TRANSLATE_NOOP("entities", "Place")
    plural = QT_TRANSLATE_NOOP("entities", "Places")
    help = QT_TRANSLATE_NOOP(
        "entities", "Where the initiative acts, and the territories it ties together."
    )
    sections: ClassVar[dict[str, str]] = {
        "place": QT_TRANSLATE_NOOP("sections", "Place"),
        "context": QT_TRANSLATE_NOOP("sections", "Context"),
    }
    title_fields = ("name", "country")

    initiative = Link(
        QT_TRANSLATE_NOOP("fields", "Initiative"),
        to="initiative",
        parent=True,
        required=True,
        section="place",
        grid=True,
    )
    role = Code(
        QT_TRANSLATE_NOOP("fields", "Role"),
        list_code="location_roles",
        required=True,
        section="place",
        grid=True,
        source="002-08",
    )
    country = Code(
        QT_TRANSLATE_NOOP("fields", "Country"),
        list_code="countries",
        required=True,
        section="place",
        grid=True,
        source="000-05",
    )
    admin_level = Code(
        QT_TRANSLATE_NOOP("fields", "Level"),
        list_code="admin_levels",
        required=True,
        section="place",
        grid=True,
        source="002-13",
    )
    name = Text(
        QT_TRANSLATE_NOOP("fields", "Name"),
        required=True,
        max_length=200,
        section="place",
        grid=True,
        source="002-55",
        help=QT_TRANSLATE_NOOP(
            "fields", "As people there write it; accents do not matter for search."
        ),
    )
    precise = YesNo(
        QT_TRANSLATE_NOOP("fields", "Precise place"),
        section="place",
        grid=True,
        source="002-57",
        help=QT_TRANSLATE_NOOP(
            "fields", "No, if only the country or a vague area is known so far."
        ),
    )
    area_type = Code(
        QT_TRANSLATE_NOOP("fields", "Type of area"),
        list_code="area_types",
        section="context",
        source="004-08",
    )
    context = Note(
        QT_TRANSLATE_NOOP("fields", "Context"),
        max_length=2000,
        section="context",
        source="002-12",
        help=QT_TRANSLATE_NOOP(
            "fields", "Effects of migration on jobs, on the population, on public services."
        ),
    )
