"""How records of each entity appear in the window: their drawing, their columns, their page."""

from __future__ import annotations

from typing import Any

from app.base.text import translate
from app.domain import catalogue
from app.domain.fields import Amount, Code, Field, Note
from app.ui.session import Session

_DRAWINGS = {
    "initiative": "sprout",
    "initiative_tag": "tag",
    "location": "map-pin",
    "organisation": "building-2",
    "partnership": "handshake",
    "contact": "contact-round",
    "beneficiary_figure": "users",
    "activity": "calendar-check",
    "funding_line": "coins",
    "progress_note": "notebook-pen",
    "indicator": "gauge",
    "indicator_value": "chart-column",
    "screening_item": "shield-check",
    "assessment": "scale",
    "assessment_score": "clipboard-list",
    "resource": "paperclip",
    "programme": "flag",
    "participation": "globe",
}
_PAGES = {
    "initiative": "initiative",
    "organisation": "partners",
    "activity": "activities",
    "funding_line": "money",
    "progress_note": "notes",
}
STATUS_DRAWINGS = {
    "IDENTIFIED": ("circle-dashed", "muted"),
    "SUBMITTED": ("send", "muted"),
    "ASSESSED": ("scale", "muted"),
    "SHORTLISTED": ("flag", "on_soft"),
    "APPROVED": ("check", "on_soft"),
    "NOTSELECTED": ("circle-x", "muted"),
    "ONGOING": ("circle-dot", "good"),
    "SUSPENDED": ("circle-pause", "warn"),
    "COMPLETED": ("circle-check", "good"),
    "CANCELLED": ("ban", "bad"),
    "PLANNED": ("clock", "muted"),
    "DOING": ("circle-dot", "on_soft"),
    "DONE": ("circle-check", "good"),
    "DROPPED": ("ban", "muted"),
    "MAPPED": ("circle-dashed", "muted"),
    "CONTACTED": ("message-square", "on_soft"),
    "AGREED": ("circle-check", "good"),
    "ENDED": ("flag", "muted"),
    "open": ("circle-dot", "warn"),
    "done": ("circle-check", "good"),
    "written": ("send", "muted"),
    "confirmed": ("circle-check", "good"),
    "spoken": ("message-square", "good"),
    "lost": ("triangle-alert", "warn"),
    "merged": ("circle-check", "good"),
    "known": ("check", "muted"),
    "held": ("hourglass", "warn"),
    "edited": ("pencil", "warn"),
    "refused": ("circle-x", "bad"),
    "not_for_us": ("circle-x", "bad"),
    "too_new": ("hourglass", "warn"),
    "training": ("graduation-cap", "bad"),
    "waiting": ("circle-dashed", "muted"),
    "reading": ("circle-dot", "on_soft"),
    "taking": ("circle-dot", "on_soft"),
    "clear": ("check", "good"),
    "taken": ("circle-check", "good"),
    "conflict": ("git-compare-arrows", "warn"),
    "table": ("table-2", "muted"),
    "undone": ("undo-2", "muted"),
    "new": ("plus", "good"),
    "changed": ("pencil", "on_soft"),
    "gone": ("trash-2", "bad"),
    "same": ("check", "muted"),
    "question": ("info", "warn"),
    "problem": ("triangle-alert", "bad"),
    "skipped": ("ban", "muted"),
    "unverified": ("lock", "warn"),
    "seal_ours": ("lock-check", "muted"),
    "seal_verified": ("lock-check", "good"),
    "seal_unverified": ("lock", "warn"),
    "seal_unsigned": ("lock-open", "muted"),
    "seal_other_key": ("lock-x", "bad"),
    "seal_revoked": ("lock-x", "bad"),
    "seal_broken": ("lock-x", "bad"),
}
"""Drawing and colour of a status, so that colour never says something alone."""

STATUS_FIELDS = frozenset({"status", "stage", "follow_up"})
STATUS_ROLE = 256
"""Under which a model tells the code that a pill is painted from. Source: Qt.UserRole."""

_GROUNDS = {"good": "good_soft", "warn": "warn_soft", "bad": "bad_soft", "on_soft": "soft"}


def ground_of(use: str) -> str:
    """Return the colour behind a pill whose words have this colour."""
    return _GROUNDS.get(use, "track")


def drawing_of(entity: str) -> str:
    """Return the drawing that stands for an entity."""
    return _DRAWINGS.get(entity, "circle")


def open_record(session: Session, entity: str, uid: str) -> None:
    """Show a record where records of its kind are shown."""
    page = _PAGES.get(entity)
    if page is None:
        session.go("records", entity=entity, uid=uid)
    else:
        session.go(page, uid=uid)


def columns_of(entity: str, *, without: frozenset[str] = frozenset()) -> tuple[Field[object], ...]:
    """Return the fields shown as columns of a list."""
    fields = catalogue.entity(entity).fields.values()
    chosen = [f for f in fields if f.grid and not f.private and f.key not in without]
    spoken = [f for f in chosen if not isinstance(f, Note) and not _currency(f)]
    return tuple(spoken) or tuple(fields)[:4]


def _currency(field: Field[object]) -> bool:
    """Tell whether a field is shown behind its amount already."""
    return isinstance(field, Code) and field.list_code == "currencies" and bool(field.group)


def currency_of(field: Field[Any]) -> Field[Any] | None:
    """Return the field with the currency of an amount, or None."""
    if not isinstance(field, Amount) or not field.group:
        return None
    group = field.entity.registers[field.group]
    found = (f for f in group if isinstance(f, Code) and f.list_code == "currencies")
    return next(found, None)


def heading(field: Field[Any]) -> str:
    """Return the words above a column."""
    name = translate("fields", field.label)
    return f"{name} ({translate('units', field.unit)})" if field.unit else name


def recorded() -> tuple[str, ...]:
    """Return the entities people record, in the order of the catalogue."""
    return tuple(
        e.key for e in catalogue.ENTITIES if not e.reference and e.key not in {"alias", "code_item"}
    )
