"""The ways through everything: the lists by which one comes to the initiatives.

Source: issue "The programmes", screens.md "Countries"; domain.md 000-03, 004-16.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.base.text import QT_TRANSLATE_NOOP
from app.domain.entities.initiative_tag import TAG_LISTS


@dataclass(frozen=True)
class Way:
    """One list through which initiatives are found."""

    key: str
    label: str
    """English, of the context ``ways``: what a line of it is."""
    list_code: str

    @property
    def on_map(self) -> bool:
        """Whether its lines are places."""
        return self.key in {COUNTRY, REGION}


COUNTRY, REGION, PROGRAMME, ROUND = "country", "region", "programme", "round"
NONE = ""
"""Stands for the initiatives that have no code of the list yet."""

WAYS: tuple[Way, ...] = (
    Way(COUNTRY, QT_TRANSLATE_NOOP("ways", "Country"), "countries"),
    Way(REGION, QT_TRANSLATE_NOOP("ways", "Region"), "regions"),
    Way(PROGRAMME, QT_TRANSLATE_NOOP("ways", "Programme"), "programmes"),
    Way(ROUND, QT_TRANSLATE_NOOP("ways", "Round"), "funding_rounds"),
    Way("sdg", QT_TRANSLATE_NOOP("ways", "SDG"), "sdg"),
    Way("gcm", QT_TRANSLATE_NOOP("ways", "GCM objective"), "gcm"),
    Way("gcm_principles", QT_TRANSLATE_NOOP("ways", "GCM principle"), "gcm_principles"),
    Way(
        "lrg_engagement_areas",
        QT_TRANSLATE_NOOP("ways", "Local government area"),
        "lrg_engagement_areas",
    ),
    Way("sectors", QT_TRANSLATE_NOOP("ways", "Sector"), "sectors"),
    Way("knowledge_themes", QT_TRANSLATE_NOOP("ways", "Knowledge theme"), "knowledge_themes"),
    Way(
        "iom_migration_areas",
        QT_TRANSLATE_NOOP("ways", "Migration area"),
        "iom_migration_areas",
    ),
    Way("crosscutting", QT_TRANSLATE_NOOP("ways", "Crosscutting theme"), "crosscutting"),
    Way(
        "beneficiary_categories",
        QT_TRANSLATE_NOOP("ways", "Target group"),
        "beneficiary_categories",
    ),
    Way("governance_levels", QT_TRANSLATE_NOOP("ways", "Level of government"), "governance_levels"),
)


def way(key: str) -> Way:
    """Return the way of this key.

    Raises:
        KeyError: there is none.
    """
    return {found.key: found for found in WAYS}[key]


def is_of_tags(through: Way) -> bool:
    """Tell whether the codes of a way are themes chosen by hand."""
    return through.key in TAG_LISTS
