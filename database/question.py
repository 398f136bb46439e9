"""A question to the full-text index, before an engine words it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Phrase:
    """Words in a row, or one word; a word of the text may begin like the last."""

    text: str
    prefix: bool = False


@dataclass(frozen=True)
class Question:
    """What must occur: of each group one phrase, and the mark."""

    groups: tuple[tuple[Phrase, ...], ...]
    mark: str
    in_title: bool = False
    """Whether the groups must occur in the title; the mark may stand anywhere there, too."""
