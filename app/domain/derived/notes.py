"""Which initiatives tell something, and which are silent. Source: questions.md Q20."""

from __future__ import annotations

from app.domain.derived.portfolio import Portfolio


def silent(portfolio: Portfolio) -> tuple[str, ...]:
    """Return the initiatives without any note, of their own or about one of their activities."""
    of_activity = {item.uid: item.get("initiative") for item in portfolio.of("activity")}
    told = {
        note.get("initiative") or of_activity.get(note.get("activity"))
        for note in portfolio.of("progress_note")
    }
    return tuple(item.uid for item in portfolio.initiatives if item.uid not in told)
