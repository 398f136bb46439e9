"""Moments in words, also those no calendar holds."""

from __future__ import annotations

from app.base import clock


def test_a_moment_is_said_in_universal_time_to_the_second() -> None:
    assert clock.iso(1_780_000_000_999) == "2026-05-28T20:26:40Z"


def test_a_clock_beyond_every_calendar_is_still_a_moment() -> None:
    assert clock.iso(1 << 52) == "9999-12-31T23:59:59Z"
