"""Initiatives by theme. Source: questions.md Q11, Q12."""

from __future__ import annotations

from app.domain.derived.portfolio import Portfolio
from app.domain.derived.subset import Subset, subset


def tagged(portfolio: Portfolio, list_code: str, tag: str) -> Subset:
    """Return the initiatives that carry this theme, such as ``crosscutting``, ``DIASPORA``."""
    return subset(
        portfolio,
        {
            item.uid
            for item in portfolio.initiatives
            for theme in portfolio.children("initiative_tag", item.uid)
            if theme.get("list_code") == list_code and theme.get("tag") == tag
        },
    )
