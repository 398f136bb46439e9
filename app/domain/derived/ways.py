"""Where initiatives stand on the ways through everything."""

from __future__ import annotations

from app.domain import ways
from app.domain.derived.portfolio import Portfolio, country_of
from app.domain.problem import Context
from app.domain.record import Record
from app.domain.ways import Way


def codes_of(portfolio: Portfolio, through: Way, initiative: Record) -> tuple[str, ...]:
    """Return the codes under which an initiative stands on a way; empty: it has none yet."""
    if through.key == ways.COUNTRY:
        return (country_of(initiative),)
    if through.key == ways.REGION:
        return _some(_extra(portfolio.context, "countries", country_of(initiative), "region"))
    code = str(initiative.get("round") or "")
    if through.key == ways.ROUND:
        return _some(code)
    if through.key == ways.PROGRAMME:
        return _some(_extra(portfolio.context, "funding_rounds", code, "programme"))
    tags = portfolio.children("initiative_tag", initiative.uid)
    return tuple(str(tag.get("tag")) for tag in tags if tag.get("list_code") == through.key)


def _extra(context: Context, list_code: str, code: str, name: str) -> str:
    """Return what a list says of a code beside its labels; empty where it says nothing."""
    entry = context.codes(list_code).get(code)
    return entry.extra.get(name, "") if entry else ""


def _some(code: str) -> tuple[str, ...]:
    return (code,) if code else ()
