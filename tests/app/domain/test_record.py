"""Records and what an operation touched."""

from __future__ import annotations

from app.domain.record import Changes, Record


def test_an_empty_field_is_none() -> None:
    record = Record("initiative", "u", "CR", "CR", {"title": "Water"})

    assert record.get("title") == "Water"
    assert record.get("acronym") is None


def test_changes_add_up() -> None:
    one = Changes(frozenset({"initiative"}), frozenset({"a"}))
    two = Changes(frozenset({"location"}), frozenset({"b"}))

    both = one.union(two)

    assert (
        both == one | two == Changes(frozenset({"initiative", "location"}), frozenset({"a", "b"}))
    )
    assert both.touches("location")
    assert not both.touches("contact")
    assert not Changes()
    assert one


def test_everything_touches_everything() -> None:
    changes = Changes() | Changes(everything=True)

    assert changes
    assert changes.touches("contact")
