"""The resource: a file, link or knowledge product."""

from __future__ import annotations

import re
from typing import ClassVar

from app.base.text import QT_TRANSLATE_NOOP
from app.domain.entity import Entity
from app.domain.fields import Attachment, Code, Codes, Day, Link, Text, Whole, YesNo

MAX_FILE = 10 * 1024 * 1024
"""Largest attachment, in bytes."""

_CHECKSUM = re.compile(r"[0-9a-f]{64}\Z")
_REVIEWED = ("TOR", "ROADMAP", "AGREEMENT", "REPORT", "BRIEF", "CASE", "TOOLKIT", "MODULE")


def is_checksum(text: str) -> bool:
    """Tell whether a text can be the checksum of a file; also what a stranger wrote is asked."""
    return _CHECKSUM.match(text) is not None


class Resource(Entity):
    """A document of the library. Source: domain.md 000-17, 000-34, 001-26, 002-74, 002-78."""

    key = "resource"
    label = QT_TRANSLATE_NOOP("entities", "Document")
    plural = QT_TRANSLATE_NOOP("entities", "Documents")
    help = QT_TRANSLATE_NOOP(
        "entities", "Files and links: terms of reference, agreements, reports, modules, photos."
    )
    sections: ClassVar[dict[str, str]] = {
        "what": QT_TRANSLATE_NOOP("sections", "What"),
        "review": QT_TRANSLATE_NOOP("sections", "Review and sharing"),
        "file": QT_TRANSLATE_NOOP("sections", "File or link"),
        "origin": QT_TRANSLATE_NOOP("sections", "Where it belongs"),
    }
    title_fields = ("title",)

    kind = Code(
        QT_TRANSLATE_NOOP("fields", "Kind"),
        list_code="resource_kinds",
        required=True,
        section="what",
        grid=True,
        source="000-17",
    )
    title = Text(
        QT_TRANSLATE_NOOP("fields", "Title"),
        required=True,
        max_length=300,
        section="what",
        grid=True,
        source="001-26",
    )
    dated_on = Day(
        QT_TRANSLATE_NOOP("fields", "Date"),
        partial=True,
        section="what",
        grid=True,
        source="004-47",
        help=QT_TRANSLATE_NOOP("fields", "The date the document carries."),
    )
    language = Code(
        QT_TRANSLATE_NOOP("fields", "Language"),
        list_code="languages",
        section="what",
        grid=True,
        source="002-74",
    )
    theme = Code(
        QT_TRANSLATE_NOOP("fields", "Theme"),
        list_code="knowledge_themes",
        section="what",
        grid=True,
        source="001-27",
    )
    toolkit = Code(
        QT_TRANSLATE_NOOP("fields", "Toolkit"),
        list_code="toolkits",
        section="what",
        source="001-38",
        shown_when=("kind", ("TOOLKIT", "MODULE")),
    )
    reviewed_by = Codes(
        QT_TRANSLATE_NOOP("fields", "Reviewed by"),
        list_code="agencies",
        section="review",
        source="000-34",
        shown_when=("kind", _REVIEWED),
    )
    reviewed_on = Day(
        QT_TRANSLATE_NOOP("fields", "Reviewed on"),
        section="review",
        source="000-34",
        shown_when=("kind", _REVIEWED),
    )
    share = YesNo(
        QT_TRANSLATE_NOOP("fields", "Share with all offices"),
        section="review",
        grid=True,
        source="002-68",
        help=QT_TRANSLATE_NOOP(
            "fields", "Headquarters puts it into the library that every office receives."
        ),
    )
    photo_ok = YesNo(
        QT_TRANSLATE_NOOP("fields", "May be shown"),
        section="review",
        source="002-78",
        shown_when=("kind", ("PHOTO",)),
        help=QT_TRANSLATE_NOOP(
            "fields", "Nobody can be recognised, or the written consent is kept."
        ),
    )
    file_name = Attachment(
        QT_TRANSLATE_NOOP("fields", "File"),
        beside=("file_sha256", "file_size"),
        max_length=200,
        section="file",
        group="file",
        grid=True,
        source="002-78",
    )
    file_sha256 = Text(
        QT_TRANSLATE_NOOP("fields", "Checksum"),
        max_length=64,
        section="file",
        group="file",
        source="002-78",
    )
    file_size = Whole(
        QT_TRANSLATE_NOOP("fields", "Size"),
        maximum=MAX_FILE,
        section="file",
        group="file",
        unit=QT_TRANSLATE_NOOP("units", "bytes"),
        source="002-78",
    )
    link = Text(
        QT_TRANSLATE_NOOP("fields", "Link"),
        max_length=500,
        section="file",
        source="002-50",
        shown_when=("kind", ("LINK", "NEWS", "MODULE", "TOOLKIT", "REPORT", "BRIEF", "CASE")),
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
    note = Link(
        QT_TRANSLATE_NOOP("fields", "Note"),
        to="progress_note",
        parent=True,
        section="origin",
        source="001-08",
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
