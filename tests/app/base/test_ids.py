"""Identifiers: fresh ones follow one another, named ones are the same everywhere."""

from __future__ import annotations

import uuid

from app.base import ids


def test_fresh_uids_are_different_and_stand_in_the_order_in_which_they_were_made() -> None:
    made = [ids.new_uid() for _ in range(2000)]

    milliseconds = [uid[:13] for uid in made]
    assert len(set(made)) == len(made)
    assert milliseconds == sorted(milliseconds)


def test_a_fresh_uid_is_a_uuid_of_version_7() -> None:
    made = uuid.UUID(ids.new_uid())

    assert (made.version, made.variant) == (7, uuid.RFC_4122)


def test_the_same_parts_give_the_same_uid_and_others_another() -> None:
    assert ids.named_uid("a", "b") == ids.named_uid("a", "b") != ids.named_uid("ab")
