"""The programme: what initiatives are funded by, and its rounds."""

from __future__ import annotations

from typing import ClassVar

from app.base.text import QT_TRANSLATE_NOOP
from app.domain.entity import Entity
from app.domain.fields import Code, Codes, Day, Link, Note, Text, Whole


class Programme(Entity):
    """A programme, round, phase or pilot. Source: domain.md 000-01, 001-03, 002-01, 004-39."""

    key = "programme"
    label = QT_TRANSLATE_NOOP("entities", "Programme")
    plural = QT_TRANSLATE_NOOP("entities", "Programmes")
    help = QT_TRANSLATE_NOOP("entities", "Kept by headquarters, the same in every office.")
    sections: ClassVar[dict[str, str]] = {
        "identity": QT_TRANSLATE_NOOP("sections", "Identity"),
        "labels": QT_TRANSLATE_NOOP("sections", "Names in six languages"),
        "who": QT_TRANSLATE_NOOP("sections", "Who"),
        "terms": QT_TRANSLATE_NOOP("sections", "Time and terms"),
    }
    title_fields = ("code", "label_en")
    reference = True
    children = ("activity", "indicator", "progress_note")

    code = Text(
        QT_TRANSLATE_NOOP("fields", "Code"),
        required=True,
        max_length=40,
        section="identity",
        grid=True,
        source="001-03",
    )
    parent = Link(
        QT_TRANSLATE_NOOP("fields", "Part of"),
        to="programme",
        section="identity",
        grid=True,
        source="000-06",
        help=QT_TRANSLATE_NOOP("fields", "The programme of a round, phase or pilot."),
    )
    kind = Code(
        QT_TRANSLATE_NOOP("fields", "Kind"),
        list_code="programme_kinds",
        required=True,
        section="identity",
        grid=True,
        source="000-06",
    )
    aliases = Text(
        QT_TRANSLATE_NOOP("fields", "Other names"),
        max_length=400,
        section="identity",
        source="000-01",
        help=QT_TRANSLATE_NOOP("fields", "Found by search; separated by semicolons."),
    )
    summary = Note(QT_TRANSLATE_NOOP("fields", "Summary"), section="identity", source="000-01")
    label_fr = Text(
        QT_TRANSLATE_NOOP("fields", "Name in French"),
        required=True,
        section="labels",
        grid=True,
        source="001-03",
    )
    label_en = Text(
        QT_TRANSLATE_NOOP("fields", "Name in English"),
        required=True,
        section="labels",
        grid=True,
        source="001-03",
    )
    label_es = Text(
        QT_TRANSLATE_NOOP("fields", "Name in Spanish"), section="labels", source="001-03"
    )
    label_pt = Text(
        QT_TRANSLATE_NOOP("fields", "Name in Portuguese"), section="labels", source="001-03"
    )
    label_ar = Text(
        QT_TRANSLATE_NOOP("fields", "Name in Arabic"), section="labels", source="001-03"
    )
    label_ru = Text(
        QT_TRANSLATE_NOOP("fields", "Name in Russian"), section="labels", source="001-03"
    )
    lead_agencies = Codes(
        QT_TRANSLATE_NOOP("fields", "Lead agencies"),
        list_code="agencies",
        section="who",
        grid=True,
        source="002-02",
    )
    contributing_agencies = Codes(
        QT_TRANSLATE_NOOP("fields", "Contributing agencies"),
        list_code="agencies",
        section="who",
        source="002-02",
    )
    donors = Codes(
        QT_TRANSLATE_NOOP("fields", "Donors"),
        list_code="agencies",
        section="who",
        grid=True,
        source="001-10",
    )
    mailbox = Text(
        QT_TRANSLATE_NOOP("fields", "Functional mailbox"),
        max_length=200,
        section="who",
        source="001-47",
        help=QT_TRANSLATE_NOOP("fields", "An address of the programme, not of a person."),
    )
    web = Text(QT_TRANSLATE_NOOP("fields", "Web site"), section="who", source="001-47")
    starts_on = Day(
        QT_TRANSLATE_NOOP("fields", "Start"),
        partial=True,
        section="terms",
        grid=True,
        source="003-08",
    )
    ends_on = Day(
        QT_TRANSLATE_NOOP("fields", "End"),
        partial=True,
        section="terms",
        grid=True,
        source="002-03",
    )
    slots_per_country = Whole(
        QT_TRANSLATE_NOOP("fields", "Initiatives per country"),
        maximum=999,
        section="terms",
        source="002-38",
    )
    target_initiatives = Whole(
        QT_TRANSLATE_NOOP("fields", "Initiatives in all"),
        maximum=9999,
        section="terms",
        source="001-13",
    )
    criteria = Codes(
        QT_TRANSLATE_NOOP("fields", "Criteria of selection"),
        list_code="selection_criteria",
        section="terms",
        source="002-28",
    )
