"""The only place that asks what time it is."""

from __future__ import annotations

import datetime as dt
import time

BUILT = 1767225600000
"""2026-01-01: no computer that runs this program can have an earlier date."""
_LATEST = 253402300799000
"""The end of the year 9999; a clock may be further off, a calendar cannot."""


def now_ms() -> int:
    """Return the wall clock in whole milliseconds since 1970-01-01 UTC."""
    return now_ns() // 1_000_000


def now_ns() -> int:
    """Return the wall clock in nanoseconds since 1970-01-01 UTC."""
    return time.time_ns()


def today() -> str:
    """Return the local date as ``YYYY-MM-DD``."""
    return dt.datetime.now().astimezone().date().isoformat()


def moment(at: int) -> dt.datetime:
    """Return a moment given in milliseconds, in UTC; what no calendar holds is its last second."""
    return dt.datetime.fromtimestamp(min(at, _LATEST) / 1000, tz=dt.UTC)


def iso(at: int) -> str:
    """Return a moment given in milliseconds as ISO 8601 UTC, to the second."""
    return moment(at).strftime("%Y-%m-%dT%H:%M:%SZ")
