"""The participation: a country that took part in a round, as the sources say."""

from __future__ import annotations

from typing import ClassVar

from app.base.text import QT_TRANSLATE_NOOP
from app.domain.entity import Entity
from app.domain.fields import Code


class Participation(Entity):
    """A country in a round. Source: domain.md 000-07, 001-21, 001-45, 002-24."""

    key = "participation"
    label = QT_TRANSLATE_NOOP("entities", "Participation")
    plural = QT_TRANSLATE_NOOP("entities", "Participations")
    help = QT_TRANSLATE_NOOP("entities", "Which countries took part in which round.")
    sections: ClassVar[dict[str, str]] = {"who": QT_TRANSLATE_NOOP("sections", "Who and when")}
    title_fields = ("country", "round")
    reference = True

    country = Code(
        QT_TRANSLATE_NOOP("fields", "Country"),
        list_code="countries",
        required=True,
        fixed=True,
        section="who",
        grid=True,
        source="000-07",
    )
    round = Code(
        QT_TRANSLATE_NOOP("fields", "Round"),
        list_code="funding_rounds",
        required=True,
        fixed=True,
        section="who",
        grid=True,
        source="000-07",
    )
