"""From what a person types to what the full-text index is asked.

Codes are not indexed by their labels but by a token of their own. So a label in any of six
languages, an alias or a correction by headquarters finds what carries the code, and the index
needs no touch when a label changes.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from app.base.fold import fold
from app.domain.codelists import Code, all_keys
from database.labels import Codes
from database.question import Phrase, Question

# Letters of private use count as letters to the tokenizer, and nobody types them.
_CODE, _PART, _ENTITY = "\ue000", "\ue001", "\ue002"
FIRST, KNOWN, OTHER = "\ue003a", "\ue003b", "\ue003c"
"""Marks of what a search answers with, in the order of rank."""
_UNWRITTEN = re.compile("[\x00-\x1f\ud800-\udfff\ue000-\uf8ff]")
"""Control signs, halves of letters, and the marks above."""
_WORD = re.compile(r"[^\W_]+")
_NO_WORD = re.compile(r"[\W_]+")
_CODES_PER_WORD = 40
_PREFIX_FROM = 2
"""A single letter is a word, not the beginning of one."""

UNSPOKEN = frozenset(
    {
        "currencies",
        "qualifiers",
        "figure_kinds",
        "figure_methods",
        "roll_ups",
        "follow_ups",
        "sexes",
        "age_groups",
        "consent_scopes",
        "languages",
        "policy_changes",
        "scaling_modes",
        "admin_levels",
        "area_types",
        "location_roles",
        "indicator_units",
        "programme_kinds",
    }
)
"""Lists by which nobody looks for a record; "dollar" would find them all."""


def spell(text: str) -> str:
    """Return a text as the index holds it; word by word, since words come back."""
    return " ".join(map(_spelled, _UNWRITTEN.sub(" ", text).split()))


@lru_cache(maxsize=50_000)
def _spelled(word: str) -> str:
    return fold(word)


def words(text: str) -> list[str]:
    """Return the single words of a text, folded."""
    return _WORD.findall(spell(text))


def code_token(list_code: str, code: str) -> str:
    """Return the word that stands for a code in the index."""
    return _CODE + _NO_WORD.sub("", list_code) + _PART + _NO_WORD.sub(_PART, code).lower()


def entity_token(entity: str) -> str:
    """Return the word that marks the records of an entity."""
    return _ENTITY + _NO_WORD.sub("", entity)


@dataclass(frozen=True)
class Wanted:
    """A search, understood: each word as it may stand in a text, or the codes it may mean."""

    words: tuple[str, ...]
    tokens: tuple[tuple[str, ...], ...]
    parts: tuple[str, ...] = field(default=())
    """The single words, for showing where something was found."""

    def question(self, mark: str) -> Question:
        """Return the question for records with this mark and all words, in title or body."""
        return Question(tuple(map(self._term, range(len(self.words)))), mark)

    def in_title(self, mark: str, *, whole: bool = False) -> Question:
        """Return the question for records with all words in the title; ``whole``: unabridged."""
        last = len(self.words) - 1
        asked = [_text(w, prefix=i == last and not whole) for i, w in enumerate(self.words)]
        return Question(tuple((word,) for word in asked), mark, in_title=True)

    def _term(self, place: int) -> tuple[Phrase, ...]:
        text = _text(self.words[place], prefix=place == len(self.words) - 1)
        return (text, *map(Phrase, self.tokens[place]))


def _text(word: str, *, prefix: bool) -> Phrase:
    return Phrase(word, prefix=prefix and len(word) >= _PREFIX_FROM)


class Vocabulary:
    """Which codes a word may mean, over the lists in force."""

    def __init__(self, codes: Codes) -> None:
        """Read the names of all codes of the lists that are spoken of."""
        self._names: dict[str, set[str]] = defaultdict(set)
        self._exact: dict[str, set[str]] = defaultdict(set)
        for key in all_keys():
            if key not in UNSPOKEN:
                for code in codes(key):
                    self._learn(code)

    def _learn(self, code: Code) -> None:
        token = code_token(code.list_code, code.code)
        for name in (*code.labels.values(), *code.other_names()):
            for word in words(name):
                self._names[word].add(token)
        self._exact[spell(code.code)].add(token)

    def understand(self, text: str) -> Wanted | None:
        """Return what a typed text asks for, None when there is no word in it.

        The last word may be the beginning of one: people search while they type.
        """
        asked = [word for word in spell(text).split() if _WORD.search(word)]
        if not asked:
            return None
        last = len(asked) - 1
        tokens = tuple(self._tokens(word, prefix=i == last) for i, word in enumerate(asked))
        parts = tuple(part for word in asked for part in _WORD.findall(word))
        return Wanted(tuple(asked), tokens, parts)

    def _tokens(self, word: str, *, prefix: bool) -> tuple[str, ...]:
        found = set(self._exact.get(word, ()))
        parts = _WORD.findall(word)
        meant = [self._named(part, prefix=prefix and part is parts[-1]) for part in parts]
        found |= set.intersection(*meant) if meant else set()
        return tuple(sorted(found)) if len(found) <= _CODES_PER_WORD else ()

    def _named(self, part: str, *, prefix: bool) -> set[str]:
        found = set(self._names.get(part, ()))
        if prefix and len(part) > _PREFIX_FROM:
            for name, tokens in self._names.items():
                if name.startswith(part):
                    found |= tokens
        return found


def other_names(extra: str | None) -> Iterator[str]:
    """Yield what else people call a code: its aliases, three-letter code, full names."""
    try:
        given = json.loads(extra or "{}")
    except ValueError:
        return
    if isinstance(given, Mapping):
        code = Code("", "", 0, {}, {str(k): v for k, v in given.items() if isinstance(v, str)})
        yield from code.other_names()
