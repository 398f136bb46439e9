"""The code item: one entry of one code list, as headquarters keeps them."""

from __future__ import annotations

from typing import ClassVar

from app.base.text import QT_TRANSLATE_NOOP
from app.domain.entity import Entity
from app.domain.fields import Note, Text, Whole, YesNo


class CodeItem(Entity):
    """An entry of a code list; never deleted, only switched off. Source: rulings 7."""

    key = "code_item"
    label = QT_TRANSLATE_NOOP("entities", "Code")
    plural = QT_TRANSLATE_NOOP("entities", "Code lists")
    help = QT_TRANSLATE_NOOP("entities", "Kept by headquarters, the same in every office.")
    sections: ClassVar[dict[str, str]] = {
        "code": QT_TRANSLATE_NOOP("sections", "Code"),
        "labels": QT_TRANSLATE_NOOP("sections", "Names in six languages"),
    }
    title_fields = ("code", "label_en")
    identity = ("list_code", "code")
    reference = True

    list_code = Text(
        QT_TRANSLATE_NOOP("fields", "List"),
        required=True,
        fixed=True,
        max_length=40,
        section="code",
        grid=True,
    )
    code = Text(
        QT_TRANSLATE_NOOP("fields", "Code"),
        required=True,
        fixed=True,
        max_length=40,
        section="code",
        grid=True,
    )
    order = Whole(QT_TRANSLATE_NOOP("fields", "Order"), maximum=99_999, section="code", grid=True)
    active = YesNo(
        QT_TRANSLATE_NOOP("fields", "In use"),
        section="code",
        grid=True,
        help=QT_TRANSLATE_NOOP("fields", "Old records keep a code that is no longer offered."),
    )
    label_fr = Text(
        QT_TRANSLATE_NOOP("fields", "Name in French"), required=True, section="labels", grid=True
    )
    label_en = Text(
        QT_TRANSLATE_NOOP("fields", "Name in English"), required=True, section="labels", grid=True
    )
    label_es = Text(QT_TRANSLATE_NOOP("fields", "Name in Spanish"), section="labels")
    label_pt = Text(QT_TRANSLATE_NOOP("fields", "Name in Portuguese"), section="labels")
    label_ar = Text(QT_TRANSLATE_NOOP("fields", "Name in Arabic"), section="labels")
    label_ru = Text(QT_TRANSLATE_NOOP("fields", "Name in Russian"), section="labels")
    extra = Note(
        QT_TRANSLATE_NOOP("fields", "Further properties"),
        section="code",
        help=QT_TRANSLATE_NOOP(
            "fields", "For the program: the other columns of the list, as JSON."
        ),
    )
