"""Days as the serial numbers of spreadsheet programs, and back."""

from __future__ import annotations

import datetime as dt

from app.domain.fields import ValueRefusedError

_EPOCH = dt.date(1899, 12, 30)
_EPOCH_1904 = dt.date(1904, 1, 1)
_FIRST_SAFE = dt.date(1900, 3, 1)
"""Before this day the serials of spreadsheet programs differ: 1900 was no leap year."""
_YEARS = range(1800, 2201)
"""A year typed into a date cell becomes a day of 1904 to 1906."""


def serial(iso: str) -> str | None:
    """Return the serial number of a full day, or nothing where it must be shown as text."""
    if len(iso) != len("2012-12-31"):
        return None
    try:
        date = dt.date.fromisoformat(iso)
    except ValueError:
        return None
    return str((date - _EPOCH).days) if date >= _FIRST_SAFE else None


def from_serial(text: str, *, epoch_1904: bool) -> str:
    """Return the ISO date of a serial number; a time of day is dropped.

    Raises:
        ValueRefusedError: ``year_as_date`` for what was surely typed as a year; ``not_a_date``.
    """
    try:
        days = int(float(text))
        date = (_EPOCH_1904 if epoch_1904 else _EPOCH) + dt.timedelta(days=days)
    except (ValueError, OverflowError) as error:
        raise ValueRefusedError("not_a_date") from error
    if days in _YEARS:
        raise ValueRefusedError("year_as_date", year=days)
    if not epoch_1904 and date < _FIRST_SAFE:
        raise ValueRefusedError("not_a_date")
    return date.isoformat()
