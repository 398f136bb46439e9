"""From the catalogue to sheets: their names, columns, drop-downs, marks and ready rows.

Source: package.md, "Layout", 2 and 4.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.base.ids import new_uid
from app.base.text import in_language, translate
from app.domain import catalogue
from app.domain.codelists import codelist
from app.domain.entity import Entity
from app.domain.fields import Amount, Code, Codes, Day, Field, Link, Note, Text, Whole, YesNo
from app.domain.locales import YES_NO
from app.domain.values import Lists
from app.exchange import limits, looks
from app.exchange.faces import Face, TextFace, Wording, face, link_text
from app.exchange.labels import DELETE, Labels, action_text, all_labels, is_tag, labels_key
from app.exchange.package import Json, View, ViewRow

KEY_ROW, HEADER_ROW, FIRST_ROW = 0, 1, 2
"""Rows of a data sheet, counted from 0: field keys (hidden), labels, and the first record."""
UID_COLUMN = 0
ACTION_KEY = "#action"

_FORBIDDEN_IN_NAMES = re.compile(r"[\[\]:*?/\\]")
_NAME_LENGTH = 31
_NOTE_WIDTH, _LONG_WIDTH = 50, 40
_LONG = 200
"""Texts that may be longer than this get a wider column."""
_BUTTON = 4
"""Characters that the filter button of a header takes."""
_CHOICES = 25
"""Choices of a set that the note at its header names."""


@dataclass(frozen=True)
class Column:
    """One column of a data sheet.

    Attributes:
        key: of the field.
        label: header text, unique in its sheet.
        note: help of the field and what a set may hold, shown at the header.
        face: how values stand in cells.
        width: in characters.
        number: format of cells that hold numbers.
        text: kind of cells that hold text.
        empty: kind of cells that are still empty: what it lets people type without changing it.
        options: defined name of its drop-down, or "".
        check: rule of the spreadsheet program for typed values, without the range.
    """

    key: str
    label: str
    note: str
    face: Face
    width: int
    number: str
    text: str
    empty: str
    options: str
    check: Json


@dataclass(frozen=True)
class Sheet:
    """One data sheet.

    Attributes:
        entity: its declaration.
        name: of the sheet.
        table: of the Excel table.
        columns: in order, without uid and action.
        action: header text of the action column.
        rows: the records.
        ready: uids of the empty rows after them.
        titles: of linked records.
    """

    entity: type[Entity]
    name: str
    table: str
    columns: tuple[Column, ...]
    action: str
    rows: Sequence[ViewRow]
    ready: tuple[str, ...]
    titles: Mapping[str, str]

    @property
    def action_column(self) -> int:
        """Number of the last column, counted from 0."""
        return len(self.columns) + 1

    @property
    def last_row(self) -> int:
        """Number of the last row of the table, counted from 0."""
        return FIRST_ROW + len(self.rows) + len(self.ready) - 1

    def attributes(self) -> Json:
        """Return what the machine part keeps about the sheet, for the way back."""
        return {
            "entity": self.entity.key,
            "name": self.name,
            "fields": [column.key for column in self.columns],
            "labels": [column.label for column in self.columns],
            "titles": dict(self.titles),
            "ready": list(self.ready),
        }


@dataclass(frozen=True)
class Book:
    """All that is decided before the first cell is written.

    Attributes:
        language: of the recipient.
        sheets: one per entity that has rows, in the order of the catalogue.
        labels: of all code lists used.
        options: drop-downs, by defined name.
    """

    language: str
    sheets: tuple[Sheet, ...]
    labels: Mapping[str, Labels]
    options: Mapping[str, tuple[str, ...]]


def plan(views: Sequence[View], language: str, lists: Lists = codelist) -> Book:
    """Return the layout of a package, worded in this language.

    Args:
        views: what to show; entities without rows get no sheet.
        language: of the recipient.
        lists: the code lists in force.
    """
    by_key = {view.entity: view for view in views if view.rows}
    labels: dict[str, Labels] = {}
    sheets: list[Sheet] = []
    with in_language(language):
        names = set(sheet_names().values())
        options = {
            "list_yes_no": YES_NO.get(language, YES_NO["en"]),
            "list_action": (action_text(DELETE),),
        }
        for entity in catalogue.ENTITIES:
            view = by_key.get(entity.key)
            if view is None:
                continue
            labels |= all_labels(entity.fields, language, lists)
            wording = Wording(language, labels, view.titles, lists)
            options |= _options(entity, labels, by_key)
            sheets.append(_sheet(entity, view, wording, options, names))
    return Book(language, tuple(sheets), labels, options)


def sheet_names() -> dict[str, str]:
    """Return the names of the sheets that hold no records, by role, in the current language."""
    taken: set[str] = set()
    return {
        "cover": _unique(translate("package", "Cover"), taken, sheet=True),
        "summary": _unique(translate("package", "Summary"), taken, sheet=True),
        "lists": _unique(translate("package", "Lists"), taken, sheet=True),
        "notes": _unique(translate("package", "To correct"), taken, sheet=True),
    }


def _sheet(
    entity: type[Entity],
    view: View,
    wording: Wording,
    options: Mapping[str, object],
    names: set[str],
) -> Sheet:
    taken = {"uid"}
    columns = [_column(field, wording, options, taken) for field in entity.fields.values()]
    return Sheet(
        entity=entity,
        name=_unique(translate("entities", entity.plural), names, sheet=True),
        table=f"t_{entity.key}",
        columns=tuple(columns),
        action=_unique(translate("package", "Action"), taken),
        rows=view.rows,
        ready=tuple(new_uid() for _ in range(limits.READY_ROWS)),
        titles=view.titles,
    )


def _column(
    field: Field[Any], wording: Wording, options: Mapping[str, object], taken: set[str]
) -> Column:
    label = translate("fields", field.label)
    if field.unit:
        label = f"{label} ({translate('units', field.unit)})"
    name, shown = _options_name(field), face(field, wording)
    text = looks.TEXT if isinstance(field, Link) else looks.WRAPPED
    return Column(
        key=field.key,
        label=_unique(label, taken),
        note=_note(field, wording),
        face=shown,
        width=_width(field, shown, label),
        number=shown.number_format,
        text=text,
        empty=text if shown.empty_format == looks.TEXT else shown.empty_format,
        options=name if name in options else "",
        check=_check(field),
    )


def _note(field: Field[Any], wording: Wording) -> str:
    """Return the help of a field; a set, which has no drop-down, names its choices."""
    parts = [translate("fields", field.help)] if field.help else []
    if field.required:
        parts.append(translate("package", "Wanted in every record."))
    if isinstance(field, Codes):
        offered = wording.labels[labels_key(field)].offered
        choices = "\n".join((*offered[:_CHOICES], *(["…"] if len(offered) > _CHOICES else [])))
        parts.append(translate("package", "Choices, with semicolons between:") + "\n" + choices)
    return "\n".join(parts)


def _width(field: Field[Any], shown: Face, label: str) -> int:
    """Return a width in which values can be read and no word of the label is broken."""
    width = shown.width
    if isinstance(field, Note):
        width = _NOTE_WIDTH
    elif isinstance(shown, TextFace) and isinstance(field, Text):
        width = min(field.max_length + 2, _LONG_WIDTH if field.max_length > _LONG else width)
    return max(width, *(len(word) + _BUTTON for word in label.split()))


def _options_name(field: Field[Any]) -> str:
    """Return the defined name of the texts a cell of this field is chosen from."""
    if isinstance(field, YesNo):
        return "list_yes_no"
    if isinstance(field, Code) or is_tag(field):
        return "list_" + labels_key(field).replace("+", "_")
    if isinstance(field, Link) and field.to:
        return f"list_of_{field.to}"
    return ""


def _options(
    entity: type[Entity], labels: Mapping[str, Labels], views: Mapping[str, View]
) -> dict[str, tuple[str, ...]]:
    """Return the drop-downs that the fields of one entity need and that have something to offer."""
    options: dict[str, tuple[str, ...]] = {}
    for field in entity.fields.values():
        if isinstance(field, Code) or is_tag(field):
            options[_options_name(field)] = labels[labels_key(field)].offered
        elif isinstance(field, Link) and field.to in views:
            titles = views[entity.key].titles
            rows = views[field.to].rows[: limits.OPTIONS]
            texts = [link_text(r.uid, titles[r.uid]) for r in rows if titles.get(r.uid)]
            options[_options_name(field)] = tuple(dict.fromkeys(texts))
    return {name: texts for name, texts in options.items() if texts}


def _check(field: Field[Any]) -> Json:
    """Return the rule a spreadsheet program holds against what is typed; pasting evades it."""
    if isinstance(field, Whole):
        least, most = field.minimum, field.maximum
        asked = translate(
            "package", "Please enter a whole number from {least} to {most}.", least=least, most=most
        )
        return _between("integer", least, most, asked)
    if isinstance(field, Amount):
        smallest = float(-field.maximum if field.minimum is None else field.minimum)
        asked = translate("package", "Please enter a number, without a currency.")
        return _between("decimal", smallest, float(field.maximum), asked)
    if isinstance(field, Day) and not field.partial:
        asked = translate("package", "Please enter a date, for example 2026-03-31.")
        return _between("date", 61, 2_958_465, asked)  # 1900-03-01 and 9999-12-31
    if isinstance(field, Text):
        most = field.max_length
        asked = translate("package", "Please keep to {most} characters.", most=most)
        return {
            "validate": "length",
            "criteria": "<=",
            "value": most,
            "error_message": asked,
        }
    return {}


def _between(kind: str, least: float, most: float, asked: str) -> Json:
    return {
        "validate": kind,
        "criteria": "between",
        "minimum": least,
        "maximum": most,
        "error_message": asked,
    }


def _unique(text: str, taken: set[str], *, sheet: bool = False) -> str:
    """Return the text, numbered where another has it; names of sheets are also cleaned."""
    limit = _NAME_LENGTH if sheet else 255
    clean = " ".join(_FORBIDDEN_IN_NAMES.sub(" ", text).split()) if sheet else text
    clean = clean.strip("'")[:limit]
    name, number = clean, 2
    used = {other.casefold() for other in taken}
    while name.casefold() in used:
        ending = f" ({number})"
        name, number = clean[: limit - len(ending)] + ending, number + 1
    taken.add(name)
    return name


def blank(
    entities: Sequence[type[Entity]],
    fields: Mapping[str, Sequence[Field[Any]]],
    language: str,
    lists: Lists = codelist,
) -> Book:
    """Return the layout of a template: empty rows, and no marks of records.

    People pass copies on, so a ready mark would be the same in each of them.

    Args:
        entities: a sheet for each, in this order.
        fields: by entity, what its columns hold; not all of it need be a field of the entity.
        language: of the reader.
        lists: the code lists in force.
    """
    options: dict[str, tuple[str, ...]] = {"list_yes_no": YES_NO.get(language, YES_NO["en"])}
    labels: dict[str, Labels] = {}
    sheets: list[Sheet] = []
    with in_language(language):
        options["list_action"] = (action_text(DELETE),)
        names = set(sheet_names().values())
        others = {f"list_of_{entity.key}" for entity in entities}
        for entity in entities:
            mine = {field.key: field for field in fields[entity.key]}
            labels |= all_labels(mine, language, lists)
            for field in mine.values():
                if isinstance(field, Code) or is_tag(field):
                    options[_options_name(field)] = labels[labels_key(field)].offered
            offered = dict.fromkeys({name for name, texts in options.items() if texts} | others)
            taken = {"uid"}
            wording = Wording(language, labels, {}, lists)
            columns = [_column(field, wording, offered, taken) for field in mine.values()]
            sheets.append(_blank_sheet(entity, columns, names, taken))
    return Book(language, tuple(sheets), labels, options)


def _blank_sheet(
    entity: type[Entity], columns: Sequence[Column], names: set[str], taken: set[str]
) -> Sheet:
    return Sheet(
        entity=entity,
        name=_unique(translate("entities", entity.plural), names, sheet=True),
        table=f"t_{entity.key}",
        columns=tuple(columns),
        action=_unique(translate("package", "Action"), taken),
        rows=(),
        ready=("",) * limits.READY_ROWS,
        titles={},
    )
