"""The partnership: what an organisation does in an initiative."""

from __future__ import annotations

from typing import ClassVar

from app.base.text import QT_TRANSLATE_NOOP
from app.domain.entity import Entity
from app.domain.fields import Amount, Code, Day, Link, Note, Text


class Partnership(Entity):
    """One role of one organisation in one initiative. Source: domain.md 000-32, 001-29, 002-14."""

    key = "partnership"
    label = QT_TRANSLATE_NOOP("entities", "Partner")
    plural = QT_TRANSLATE_NOOP("entities", "Partners")
    help = QT_TRANSLATE_NOOP("entities", "Who takes part, in which role, and who does what.")
    sections: ClassVar[dict[str, str]] = {
        "role": QT_TRANSLATE_NOOP("sections", "Role"),
        "agreement": QT_TRANSLATE_NOOP("sections", "Agreement"),
    }
    title_fields = ("organisation", "role")
    identity = ("initiative", "organisation", "role")

    initiative = Link(
        QT_TRANSLATE_NOOP("fields", "Initiative"),
        to="initiative",
        parent=True,
        required=True,
        section="role",
        grid=True,
    )
    organisation = Link(
        QT_TRANSLATE_NOOP("fields", "Organisation"),
        to="organisation",
        required=True,
        fixed=True,
        section="role",
        grid=True,
        source="002-39",
    )
    role = Code(
        QT_TRANSLATE_NOOP("fields", "Role"),
        list_code="partner_roles",
        required=True,
        fixed=True,
        section="role",
        grid=True,
        source="001-15",
    )
    stage = Code(
        QT_TRANSLATE_NOOP("fields", "Stage"),
        list_code="partnership_stages",
        section="role",
        grid=True,
        source="001-29",
    )
    task = Note(
        QT_TRANSLATE_NOOP("fields", "Task"),
        max_length=1000,
        section="role",
        source="000-32",
        help=QT_TRANSLATE_NOOP("fields", "What this partner does."),
    )
    advantage = Note(
        QT_TRANSLATE_NOOP("fields", "Comparative advantage"),
        max_length=1000,
        section="role",
        source="000-32",
        help=QT_TRANSLATE_NOOP("fields", "Why this partner and no other."),
    )
    approached_by = Code(
        QT_TRANSLATE_NOOP("fields", "Approached by"),
        list_code="agencies",
        section="role",
        source="000-37",
        help=QT_TRANSLATE_NOOP("fields", "The one agency that speaks with this partner."),
    )
    agreement_on = Day(
        QT_TRANSLATE_NOOP("fields", "Agreement signed"),
        section="agreement",
        group="agreement",
        grid=True,
        source="002-14",
    )
    agreement_ref = Text(
        QT_TRANSLATE_NOOP("fields", "Reference of the agreement"),
        max_length=120,
        section="agreement",
        group="agreement",
        source="002-14",
    )
    amount = Amount(
        QT_TRANSLATE_NOOP("fields", "Amount"),
        minimum="0",
        section="agreement",
        group="amount",
        source="001-28",
        help=QT_TRANSLATE_NOOP("fields", "The part it manages, or receives as a sub-grant."),
    )
    currency = Code(
        QT_TRANSLATE_NOOP("fields", "Currency"),
        list_code="currencies",
        section="agreement",
        group="amount",
        source="001-28",
    )
    starts_on = Day(
        QT_TRANSLATE_NOOP("fields", "From"), partial=True, section="agreement", source="002-14"
    )
    ends_on = Day(
        QT_TRANSLATE_NOOP("fields", "Until"), partial=True, section="agreement", source="002-14"
    )
