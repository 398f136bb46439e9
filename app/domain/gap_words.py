"""What the gaps of an initiative are called: as the fields they are gaps of, where there is one."""

from __future__ import annotations

from app.base.text import QT_TRANSLATE_NOOP, translate
from app.domain.entities.initiative import Initiative

_FIELDS = {
    "objective": "objective",
    "grant": "grant_amount",
    "duration": "duration_months",
    "start": "start_on",
    "scaling": "scaling_mode",
}
_LABELS = {
    "partner": QT_TRANSLATE_NOOP("gaps", "Partner"),
    "place": QT_TRANSLATE_NOOP("gaps", "Precise place"),
    "sdg": QT_TRANSLATE_NOOP("gaps", "SDG"),
    "gcm": QT_TRANSLATE_NOOP("gaps", "GCM objective"),
    "planned": QT_TRANSLATE_NOOP("gaps", "Planned beneficiaries"),
    "focal_point": QT_TRANSLATE_NOOP("gaps", "Focal point"),
}


def gap_name(gap: str) -> tuple[str, str]:
    """Return context and English of what one of ``derived.GAPS`` is called."""
    if gap in _FIELDS:
        return "fields", Initiative.fields[_FIELDS[gap]].label
    return "gaps", _LABELS[gap]


def gap_label(gap: str) -> str:
    """Return what one of ``derived.GAPS`` is called in the language in use."""
    return translate(*gap_name(gap))
