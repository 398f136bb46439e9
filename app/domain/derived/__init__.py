"""What is computed and never stored: totals, shares, people, gaps. Source: model.md section 4."""

from __future__ import annotations

from app.domain.derived.completeness import GAPS, completeness, gaps, wanted_leads
from app.domain.derived.money import (
    CountryMoney,
    Extremes,
    Money,
    RegionMoney,
    UnusualGrants,
    by_country,
    by_region,
    extremes,
    grant_usd,
    money,
    unusual_grants,
    usd,
)
from app.domain.derived.numbers import mean, median, percent
from app.domain.derived.partners import (
    Partners,
    Ties,
    abroad,
    agreement_share,
    led_by,
    mixed_consortium,
    on_several,
    partners,
    ties,
)
from app.domain.derived.people import Heads, People, PlanAndReach, people
from app.domain.derived.portfolio import Portfolio
from app.domain.derived.rounds import Places, Seats, participations, places, programmes_by_country
from app.domain.derived.subset import Subset, countries_without, subset
from app.domain.derived.themes import tagged
from app.domain.derived.time import (
    Durations,
    durations,
    end_of,
    is_late,
    months_between,
    months_of,
    tipping_point,
)

__all__ = [
    "GAPS",
    "CountryMoney",
    "Durations",
    "Extremes",
    "Heads",
    "Money",
    "Partners",
    "People",
    "Places",
    "PlanAndReach",
    "Portfolio",
    "RegionMoney",
    "Seats",
    "Subset",
    "Ties",
    "UnusualGrants",
    "abroad",
    "agreement_share",
    "by_country",
    "by_region",
    "completeness",
    "countries_without",
    "durations",
    "end_of",
    "extremes",
    "gaps",
    "grant_usd",
    "is_late",
    "led_by",
    "mean",
    "median",
    "mixed_consortium",
    "money",
    "months_between",
    "months_of",
    "on_several",
    "participations",
    "partners",
    "people",
    "percent",
    "places",
    "programmes_by_country",
    "subset",
    "tagged",
    "ties",
    "tipping_point",
    "unusual_grants",
    "usd",
    "wanted_leads",
]
