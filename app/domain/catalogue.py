"""All entities, in the order of workbook and navigation."""

from __future__ import annotations

from functools import lru_cache

from app.domain.entities.activity import Activity
from app.domain.entities.alias import Alias
from app.domain.entities.assessment import Assessment
from app.domain.entities.assessment_score import AssessmentScore
from app.domain.entities.beneficiary_figure import BeneficiaryFigure
from app.domain.entities.code_item import CodeItem
from app.domain.entities.contact import Contact
from app.domain.entities.funding_line import FundingLine
from app.domain.entities.indicator import Indicator
from app.domain.entities.indicator_value import IndicatorValue
from app.domain.entities.initiative import Initiative
from app.domain.entities.initiative_tag import InitiativeTag
from app.domain.entities.location import Location
from app.domain.entities.organisation import Organisation
from app.domain.entities.participation import Participation
from app.domain.entities.partnership import Partnership
from app.domain.entities.programme import Programme
from app.domain.entities.progress_note import ProgressNote
from app.domain.entities.resource import Resource
from app.domain.entities.screening_item import ScreeningItem
from app.domain.entity import Entity

ENTITIES: tuple[type[Entity], ...] = (
    Initiative,
    InitiativeTag,
    Location,
    Organisation,
    Partnership,
    Contact,
    BeneficiaryFigure,
    Activity,
    FundingLine,
    ProgressNote,
    Indicator,
    IndicatorValue,
    ScreeningItem,
    Assessment,
    AssessmentScore,
    Resource,
    Programme,
    CodeItem,
    Alias,
    Participation,
)


@lru_cache(maxsize=1)
def by_key() -> dict[str, type[Entity]]:
    """Return the entities by their key."""
    return {entity.key: entity for entity in ENTITIES}


def entity(key: str) -> type[Entity]:
    """Return the entity of this key.

    Raises:
        KeyError: there is none.
    """
    return by_key()[key]
