"""The alias: the same organisation recorded twice, tied by headquarters."""

from __future__ import annotations

from typing import ClassVar

from app.base.text import QT_TRANSLATE_NOOP
from app.domain.entity import Entity
from app.domain.fields import Link, Text


class Alias(Entity):
    """One end of a tie; an office sees only its own end. Source: rulings 5."""

    key = "alias"
    label = QT_TRANSLATE_NOOP("entities", "Tie of doubles")
    plural = QT_TRANSLATE_NOOP("entities", "Ties of doubles")
    help = QT_TRANSLATE_NOOP(
        "entities", "Records that mean the same share one master; nothing is merged away."
    )
    sections: ClassVar[dict[str, str]] = {"tie": QT_TRANSLATE_NOOP("sections", "Tie")}
    title_fields = ("record",)
    identity = ("record",)

    record = Link(
        QT_TRANSLATE_NOOP("fields", "Record"),
        to="",
        required=True,
        fixed=True,
        section="tie",
        grid=True,
    )
    master = Text(
        QT_TRANSLATE_NOOP("fields", "Master"),
        required=True,
        max_length=64,
        section="tie",
        grid=True,
        help=QT_TRANSLATE_NOOP("fields", "A random name that all records of the tie share."),
    )
