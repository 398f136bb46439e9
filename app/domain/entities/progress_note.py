"""The note: the journal of results, lessons, needs, decisions and questions."""

from __future__ import annotations

from typing import ClassVar

from app.base.text import QT_TRANSLATE_NOOP
from app.domain.entity import Entity
from app.domain.fields import Code, Codes, Day, Link, Note, Text, YesNo

FOLLOWED_UP = ("DECISION", "RECO", "NEED", "RISK", "CHALLENGE", "QUESTION", "OPPORT")
"""Kinds that may ask for something to be done."""


class ProgressNote(Entity):
    """One entry of the journal. Source: domain.md 000-18 to 000-38, 001-06 to 001-26, 002-72."""

    key = "progress_note"
    label = QT_TRANSLATE_NOOP("entities", "Note")
    plural = QT_TRANSLATE_NOOP("entities", "Notes")
    help = QT_TRANSLATE_NOOP(
        "entities", "What happened, what was learned, what is needed, what was decided."
    )
    sections: ClassVar[dict[str, str]] = {
        "note": QT_TRANSLATE_NOOP("sections", "Note"),
        "themes": QT_TRANSLATE_NOOP("sections", "Themes"),
        "next": QT_TRANSLATE_NOOP("sections", "What follows"),
        "origin": QT_TRANSLATE_NOOP("sections", "Where it belongs"),
    }
    title_fields = ("title",)
    children = ("resource",)

    kind = Code(
        QT_TRANSLATE_NOOP("fields", "Kind"),
        list_code="note_kinds",
        required=True,
        section="note",
        grid=True,
        source="000-04",
    )
    noted_on = Day(
        QT_TRANSLATE_NOOP("fields", "Date"),
        required=True,
        section="note",
        grid=True,
        source="000-18",
    )
    title = Text(
        QT_TRANSLATE_NOOP("fields", "Title"),
        required=True,
        max_length=120,
        section="note",
        grid=True,
        source="000-04",
    )
    text = Note(
        QT_TRANSLATE_NOOP("fields", "Text"),
        required=True,
        section="note",
        source="000-04",
        help=QT_TRANSLATE_NOOP(
            "fields", "No names, phone numbers or e-mail addresses of persons, please."
        ),
    )
    sector = Code(
        QT_TRANSLATE_NOOP("fields", "Sector"),
        list_code="sectors",
        section="themes",
        grid=True,
        source="001-14",
    )
    sdg = Code(
        QT_TRANSLATE_NOOP("fields", "SDG"), list_code="sdg", section="themes", source="001-23"
    )
    theme = Code(
        QT_TRANSLATE_NOOP("fields", "Theme"),
        list_code="knowledge_themes",
        section="themes",
        grid=True,
        source="001-27",
    )
    level = Code(
        QT_TRANSLATE_NOOP("fields", "Level"),
        list_code="governance_levels",
        section="themes",
        source="001-17",
    )
    audience = Codes(
        QT_TRANSLATE_NOOP("fields", "Whose need"),
        list_code="partner_types",
        section="themes",
        source="002-72",
        shown_when=("kind", ("NEED",)),
    )
    follow_up = Code(
        QT_TRANSLATE_NOOP("fields", "Follow-up"),
        list_code="follow_ups",
        section="next",
        group="follow_up",
        grid=True,
        source="000-19",
        shown_when=("kind", FOLLOWED_UP),
    )
    follow_up_on = Day(
        QT_TRANSLATE_NOOP("fields", "Follow up on"),
        section="next",
        group="follow_up",
        grid=True,
        source="000-19",
        shown_when=("kind", FOLLOWED_UP),
    )
    share = YesNo(
        QT_TRANSLATE_NOOP("fields", "Share with all offices"),
        section="next",
        grid=True,
        source="001-06",
        help=QT_TRANSLATE_NOOP(
            "fields", "Headquarters puts it into the library that every office receives."
        ),
    )
    initiative = Link(
        QT_TRANSLATE_NOOP("fields", "Initiative"),
        to="initiative",
        parent=True,
        section="origin",
        grid=True,
    )
    activity = Link(
        QT_TRANSLATE_NOOP("fields", "Activity"),
        to="activity",
        parent=True,
        section="origin",
        source="003-04",
    )
    programme = Link(
        QT_TRANSLATE_NOOP("fields", "Programme"),
        to="programme",
        parent=True,
        section="origin",
        source="000-18",
    )
    reply_to = Link(
        QT_TRANSLATE_NOOP("fields", "Reply to"),
        to="progress_note",
        section="origin",
        source="002-79",
    )
    source_office = Code(
        QT_TRANSLATE_NOOP("fields", "Shared by"),
        list_code="offices",
        section="origin",
        source="002-68",
    )
    source_uid = Text(
        QT_TRANSLATE_NOOP("fields", "Original record"),
        max_length=36,
        section="origin",
        source="002-68",
    )
