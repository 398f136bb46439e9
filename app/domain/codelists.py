"""Code lists: the closed vocabularies of the records, with their labels in six languages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property

import resources
from app.base.fold import fold

LANGUAGES = ("fr", "en", "es", "pt", "ar", "ru")
"""The languages every built-in label exists in, in the order of the columns."""

_FALLBACK = "en"
_SEPARATOR = ";"
_OTHER_NAMES = ("aliases", "iso3", "autonym", *(f"full_name_{lang}" for lang in LANGUAGES))
_OWN_COLUMNS = frozenset({"code", "order", "active", *LANGUAGES})


@dataclass(frozen=True)
class Code:
    """One entry of a list: what records store (``code``) and what people read (``labels``)."""

    list_code: str
    code: str
    order: int
    labels: Mapping[str, str] = field(hash=False)
    extra: Mapping[str, str] = field(default_factory=dict, hash=False)
    active: bool = True

    def label(self, lang: str) -> str:
        """Return the label in this language, else in English, else the code itself."""
        return self.labels.get(lang) or self.labels.get(_FALLBACK) or self.code

    def other_names(self) -> tuple[str, ...]:
        """Return what else people call it: aliases, three-letter code, full names."""
        found = (self.extra.get(column, "") for column in _OTHER_NAMES)
        return tuple(name for cell in found for name in cell.split(_SEPARATOR) if name)


@dataclass(frozen=True)
class Codelist:
    """The codes of one list, in their order."""

    key: str
    codes: tuple[Code, ...]

    def __contains__(self, code: object) -> bool:
        """Whether records may store this code."""
        return code in self._by_code

    def __iter__(self) -> Iterator[Code]:
        """Go through the codes in the order of the list."""
        return iter(self.codes)

    def __len__(self) -> int:
        """Count the codes, inactive ones included."""
        return len(self.codes)

    def get(self, code: str) -> Code | None:
        """Return the entry of a code, or nothing if the list has no such code."""
        return self._by_code.get(code)

    def label(self, code: str, lang: str) -> str:
        """Return the label of a code; a code the list does not know shows as itself."""
        entry = self._by_code.get(code)
        return entry.label(lang) if entry else code

    def extended(self, items: Iterable[Code]) -> Codelist:
        """Return this list with further or corrected codes; an item replaces its namesake.

        Source: rulings.md 7 (headquarters' own additions and corrections).
        """
        merged = self._by_code | {item.code: item for item in items}
        ordered = sorted(merged.values(), key=lambda item: (item.order, item.code))
        return Codelist(self.key, tuple(ordered))

    def find(self, text: str, lang: str | None = None) -> Code | None:
        """Return the one code that a person's spelling means, or nothing.

        Accents, case and the form of apostrophes do not matter. The code itself wins over a label
        in ``lang``, that over a label in any language, that over other names; a spelling that two
        codes share on the same step means neither.
        """
        wanted = fold(text)
        if not wanted:
            return None
        for step in self._steps(lang):
            entries = step.get(wanted)
            if entries:
                return entries[0] if len(entries) == 1 else None
        return None

    @cached_property
    def _by_code(self) -> dict[str, Code]:
        """The codes by what records store."""
        return {entry.code: entry for entry in self.codes}

    def _steps(self, lang: str | None) -> Iterator[Mapping[str, list[Code]]]:
        """The spellings to try, most certain first."""
        yield self._spellings["code"]
        if lang in self._spellings:
            yield self._spellings[lang]
        yield self._spellings["any"]
        yield self._spellings["other"]

    @cached_property
    def _spellings(self) -> dict[str, dict[str, list[Code]]]:
        """Folded spelling to codes, for the codes, each language, all of them, and other names."""
        index: dict[str, dict[str, list[Code]]] = {"code": {}, "any": {}, "other": {}}
        for entry in self.codes:
            _note(index["code"], entry.code, entry)
            for lang, label in entry.labels.items():
                _note(index.setdefault(lang, {}), label, entry)
                _note(index["any"], label, entry)
            for name in entry.other_names():
                _note(index["other"], name, entry)
        return index


def all_keys() -> tuple[str, ...]:
    """Return the keys of all built-in lists, in alphabetical order; no list is loaded."""
    return _keys()


def codelist(key: str) -> Codelist:
    """Return a built-in list; it is read once, when somebody first asks for it.

    Raises:
        KeyError: if there is no such list.
    """
    return _load(key)


def find(list_key: str, text: str, lang: str | None = None) -> Code | None:
    """Return the code of a built-in list that a person's spelling means; see ``Codelist.find``."""
    return codelist(list_key).find(text, lang)


def _note(step: dict[str, list[Code]], spelling: str, entry: Code) -> None:
    """Remember that this spelling means this code, once."""
    entries = step.setdefault(fold(spelling), [])
    if entry not in entries:
        entries.append(entry)


@cache
def _keys() -> tuple[str, ...]:
    return tuple(sorted(file.stem for file in resources.path("codelists").glob("*.csv")))


@cache
def _load(key: str) -> Codelist:
    if key not in _keys():
        raise KeyError(key)
    rows = resources.read_csv(f"codelists/{key}.csv")
    codes = sorted((_code(key, row) for row in rows), key=lambda entry: entry.order)
    return Codelist(key, tuple(codes))


def _code(key: str, row: Mapping[str, str]) -> Code:
    """Read one row; every column that is no label and no bookkeeping is an extra."""
    return Code(
        list_code=key,
        code=row["code"],
        order=int(row["order"]),
        labels={lang: row[lang] for lang in LANGUAGES if row.get(lang)},
        extra={k: v for k, v in row.items() if k not in _OWN_COLUMNS},
        active=row.get("active", "1") != "0",
    )
