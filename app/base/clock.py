"""The only place that asks what time it is."""

from __future__ import annotations

import datetime as dt
import time


def now_ms() -> int:
    """Return the wall clock in whole milliseconds since 1970-01-01 UTC."""
    return now_ns() // 1_000_000


def now_ns() -> int:
    """Return the wall clock in nanoseconds since 1970-01-01 UTC."""
    return time.time_ns()


def today() -> str:
    """Return the local date as ``YYYY-MM-DD``."""
    return dt.datetime.now().astimezone().date().isoformat()


def iso(at: int) -> str:
    """Return a moment given in milliseconds as ISO 8601 UTC, to the second."""
    moment = dt.datetime.fromtimestamp(at / 1000, tz=dt.UTC)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
