"""What people read for codes and for the action column: one text, one meaning, both ways."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from app.base.fold import fold
from app.base.text import LANGUAGES, in_language, translate
from app.domain.codelists import Code as Entry
from app.domain.entities.initiative_tag import TAG_LISTS, InitiativeTag
from app.domain.fields import Field
from app.domain.values import Lists, lists_of, show_code

DELETE, DELETED = "delete", "deleted"


@dataclass(frozen=True)
class Labels:
    """The texts of the codes of one field, in one language.

    Attributes:
        shown: code to its text; no two codes share a text, no text holds a semicolon.
        offered: texts of the drop-down, in order; codes out of use are shown but not offered.
    """

    shown: Mapping[str, str]
    offered: tuple[str, ...] = ()

    def text(self, code: str) -> str:
        """Return what people read; a code that the list does not know stands for itself."""
        return self.shown.get(code, code)

    def code(self, text: str) -> str | None:
        """Return the code that this package shows as this text, or nothing."""
        return self._codes.get(fold(text))

    @cached_property
    def _codes(self) -> dict[str, str]:
        return {fold(text): code for code, text in self.shown.items()}


def is_tag(field: Field[Any]) -> bool:
    """Whether the field holds a code of a list that another field of the record names."""
    return field is InitiativeTag.tag


def labels_key(field: Field[Any]) -> str:
    """Return the name under which a field's labels are kept: the lists it draws from, or ""."""
    return "tags" if is_tag(field) else "+".join(lists_of(field))


def labels_of(field: Field[Any], language: str, lists: Lists) -> Labels:
    """Return the texts of all codes a field can hold.

    Where two look alike, they have their codes behind them; tags always have, since two lists may
    use the same words.
    """
    keys = TAG_LISTS if is_tag(field) else lists_of(field)
    entries = {entry.code: entry for key in reversed(keys) for entry in _entries(key, lists)}
    texts = {code: show_code(code, keys, language, lists) for code in entries}
    seen: dict[str, int] = {}
    for text in texts.values():
        seen[fold(text)] = seen.get(fold(text), 0) + 1
    shown = {
        code: text if seen[fold(text)] == 1 and not is_tag(field) else _with_code(text, code)
        for code, text in texts.items()
    }
    active = [entry for key in keys for entry in _entries(key, lists) if entry.active]
    return Labels(shown, tuple(dict.fromkeys(shown[entry.code] for entry in active)))


def all_labels(fields: Mapping[str, Field[Any]], language: str, lists: Lists) -> dict[str, Labels]:
    """Return the labels of all lists that these fields draw from."""
    return {
        labels_key(field): labels_of(field, language, lists)
        for field in fields.values()
        if labels_key(field)
    }


def _with_code(text: str, code: str) -> str:
    return text if text.endswith(f"({code})") else f"{text} ({code})"


def action_text(action: str) -> str:
    """Return what the last column says, in the current language."""
    return translate("package", "deleted") if action == DELETED else translate("package", "delete")


def action_of(text: str) -> str | None:
    """Return the action that a text in any language means, or nothing."""
    wanted = fold(text)
    for language in LANGUAGES:
        with in_language(language):
            for action in (DELETE, DELETED):
                if wanted in {fold(action_text(action)), fold(action)}:
                    return action
    return None


def _entries(key: str, lists: Lists) -> tuple[Entry, ...]:
    try:
        return lists(key).codes
    except KeyError:
        return ()
