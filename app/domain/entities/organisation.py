"""The organisation: whoever an initiative works with."""

from __future__ import annotations

from typing import ClassVar

from app.base.text import QT_TRANSLATE_NOOP
from app.domain.entity import Entity
from app.domain.fields import Code, Codes, Note, Text, Whole


class Organisation(Entity):
    """An authority, association, company, agency or network. Source: domain.md 002-21, 002-77."""

    key = "organisation"
    label = QT_TRANSLATE_NOOP("entities", "Organisation")
    plural = QT_TRANSLATE_NOOP("entities", "Organisations")
    help = QT_TRANSLATE_NOOP(
        "entities", "The directory of all who take part; entered once, used everywhere."
    )
    sections: ClassVar[dict[str, str]] = {
        "identity": QT_TRANSLATE_NOOP("sections", "Identity"),
        "reach": QT_TRANSLATE_NOOP("sections", "Networks and contact"),
    }
    title_fields = ("name", "acronym")
    children = ("partnership", "contact")

    name = Text(
        QT_TRANSLATE_NOOP("fields", "Name"),
        required=True,
        max_length=300,
        section="identity",
        grid=True,
        source="002-39",
    )
    acronym = Text(
        QT_TRANSLATE_NOOP("fields", "Acronym"),
        max_length=40,
        section="identity",
        grid=True,
        source="004-48",
    )
    legal_form = Text(
        QT_TRANSLATE_NOOP("fields", "Legal form"),
        max_length=80,
        section="identity",
        source="002-45",
        help=QT_TRANSLATE_NOOP(
            "fields", "Foundation, association, public body…, as it calls itself."
        ),
    )
    type = Code(
        QT_TRANSLATE_NOOP("fields", "Type"),
        list_code="partner_types",
        required=True,
        section="identity",
        grid=True,
        source="002-21",
    )
    base_country = Code(
        QT_TRANSLATE_NOOP("fields", "Based in"),
        list_code="countries",
        required=True,
        section="identity",
        grid=True,
        source="002-44",
        help=QT_TRANSLATE_NOOP("fields", "The country of its seat, also when it works abroad."),
    )
    place = Text(
        QT_TRANSLATE_NOOP("fields", "Town"),
        max_length=200,
        section="identity",
        grid=True,
        source="002-44",
    )
    agency = Code(
        QT_TRANSLATE_NOOP("fields", "Agency"),
        list_code="agencies",
        section="identity",
        source="004-12",
        shown_when=("type", ("UNAG", "DONO", "NETW")),
    )
    networks = Codes(
        QT_TRANSLATE_NOOP("fields", "Networks"),
        list_code="networks",
        section="reach",
        grid=True,
        source="002-75",
    )
    local_mgi_year = Whole(
        QT_TRANSLATE_NOOP("fields", "Migration governance assessed in"),
        minimum=1990,
        maximum=2100,
        section="reach",
        source="004-46",
        shown_when=("type", ("MUNI", "PROV", "SUBA")),
        help=QT_TRANSLATE_NOOP(
            "fields", "Year of the local migration governance indicators, if there was one."
        ),
    )
    web = Text(
        QT_TRANSLATE_NOOP("fields", "Web site"), max_length=300, section="reach", source="002-78"
    )
    functional_mailbox = Text(
        QT_TRANSLATE_NOOP("fields", "Functional mailbox"),
        max_length=200,
        section="reach",
        source="004-45",
        help=QT_TRANSLATE_NOOP("fields", "An address of the organisation, not of a person."),
    )
    note = Note(
        QT_TRANSLATE_NOOP("fields", "Remark"), max_length=2000, section="reach", source="002-77"
    )
