"""The contact: a function to turn to, and with consent the person who holds it."""

from __future__ import annotations

from typing import ClassVar

from app.base.text import QT_TRANSLATE_NOOP
from app.domain.entity import Entity
from app.domain.fields import Code, Day, Link, Text, YesNo


class Contact(Entity):
    """A focal point; the only personal data there is. Source: domain.md 000-02, 000-36, 004-45."""

    key = "contact"
    label = QT_TRANSLATE_NOOP("entities", "Contact")
    plural = QT_TRANSLATE_NOOP("entities", "Contacts")
    help = QT_TRANSLATE_NOOP(
        "entities", "A function is enough; a name only with the consent of the person."
    )
    sections: ClassVar[dict[str, str]] = {
        "function": QT_TRANSLATE_NOOP("sections", "Function"),
        "person": QT_TRANSLATE_NOOP("sections", "Person, with consent"),
    }
    title_fields = ("function", "agency", "organisation")

    function = Text(
        QT_TRANSLATE_NOOP("fields", "Function"),
        required=True,
        max_length=200,
        section="function",
        grid=True,
        source="000-36",
        help=QT_TRANSLATE_NOOP(
            "fields", "What this contact answers for, such as health focal point."
        ),
    )
    organisation = Link(
        QT_TRANSLATE_NOOP("fields", "Organisation"),
        to="organisation",
        section="function",
        grid=True,
        source="000-02",
    )
    agency = Code(
        QT_TRANSLATE_NOOP("fields", "Agency"),
        list_code="agencies",
        section="function",
        grid=True,
        source="000-36",
        help=QT_TRANSLATE_NOOP("fields", "Either an agency or an organisation."),
    )
    initiative = Link(
        QT_TRANSLATE_NOOP("fields", "Initiative"),
        to="initiative",
        section="function",
        grid=True,
        source="000-36",
    )
    leads = YesNo(
        QT_TRANSLATE_NOOP("fields", "Focal point of the initiative"),
        section="function",
        grid=True,
        source="000-36",
    )
    topic = Code(
        QT_TRANSLATE_NOOP("fields", "Topic"),
        list_code="sectors",
        also=("knowledge_themes",),
        section="function",
        grid=True,
        source="000-36",
    )
    consent = YesNo(
        QT_TRANSLATE_NOOP("fields", "Consent given"),
        section="person",
        group="consent",
        source="000-02",
        help=QT_TRANSLATE_NOOP(
            "fields",
            "The person agreed to be named here. Withdrawing it removes name, e-mail and phone.",
        ),
    )
    consent_on = Day(
        QT_TRANSLATE_NOOP("fields", "Consent given on"),
        section="person",
        group="consent",
        source="000-02",
        shown_when=("consent", (True,)),
    )
    consent_scope = Code(
        QT_TRANSLATE_NOOP("fields", "Who may see it"),
        list_code="consent_scopes",
        section="person",
        group="consent",
        source="000-02",
        shown_when=("consent", (True,)),
    )
    name = Text(
        QT_TRANSLATE_NOOP("fields", "Name"),
        max_length=200,
        section="person",
        group="consent",
        private=True,
        source="000-02",
        shown_when=("consent", (True,)),
    )
    work_email = Text(
        QT_TRANSLATE_NOOP("fields", "Work e-mail"),
        max_length=200,
        section="person",
        group="consent",
        private=True,
        source="000-02",
        shown_when=("consent", (True,)),
    )
    work_phone = Text(
        QT_TRANSLATE_NOOP("fields", "Work phone"),
        max_length=60,
        section="person",
        group="consent",
        private=True,
        source="000-02",
        shown_when=("consent", (True,)),
    )
    review_on = Day(
        QT_TRANSLATE_NOOP("fields", "Ask again on"),
        section="person",
        source="000-02",
        help=QT_TRANSLATE_NOOP(
            "fields",
            "When to check that the contact is still right; after two years at the latest.",
        ),
    )
