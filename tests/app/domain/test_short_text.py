"""A story as a short text: short enough, whole words, and nothing that names a person."""

from __future__ import annotations

from app.domain.short_text import LONGEST, may_name_a_person, short_text


def test_a_short_story_is_told_whole_in_one_paragraph() -> None:
    assert short_text("A palm grove", "It bears\nagain.") == "A palm grove. It bears again."
    assert short_text("Why?", "Because.") == "Why? Because."
    assert short_text("A palm grove", "") == "A palm grove"


def test_a_long_story_ends_between_two_words_and_says_that_it_goes_on() -> None:
    short = short_text("Title", "palm grove, " * 60)

    assert len(short) <= LONGEST
    assert short.endswith(("palm…", "grove…"))
    assert len(short_text("", "x" * 500)) == LONGEST


def test_what_may_name_a_person_is_noticed_in_title_and_text() -> None:
    assert may_name_a_person("A story", "Write to a.b@example.org")
    assert may_name_a_person("Mrs. Something opens a shop", "")
    assert not may_name_a_person("A palm grove", "It bears again.")
