"""A story as a short text: what one pastes into a message or a post. Source: domain.md 002-80."""

from __future__ import annotations

from app.domain.personal_data import personal_data

LONGEST = 280
"""Characters of a short text: what the shortest of the usual services takes."""
_END = "…"


def short_text(title: str, text: str) -> str:
    """Return title and beginning of a text in one paragraph, cut between two words.

    What is cut ends with "…", so that nobody takes the beginning for the whole.
    """
    head, body = " ".join(title.split()), " ".join(text.split())
    if head and head[-1].isalnum() and body:
        head += "."
    whole = f"{head} {body}".strip()
    if len(whole) <= LONGEST:
        return whole
    cut = whole[: LONGEST - len(_END)]
    kept = cut.rsplit(" ", 1)[0] if " " in cut else cut
    return kept.rstrip(" ,;:–—-") + _END


def may_name_a_person(title: str, text: str) -> bool:
    """Tell whether a story holds what may lead to a person, and should not leave as it is."""
    return bool(personal_data(title) or personal_data(text))
