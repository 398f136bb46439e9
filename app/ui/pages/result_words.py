"""How results are written: values in their unit, what an indicator is called, where it belongs."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from app.base import text
from app.base.text import translate
from app.domain import codelists
from app.domain.derived.result_lines import ResultLine
from app.ui import i18n


def shown(value: Decimal | None, unit: str) -> str:
    """Return a value as people read it; empty for None, which is not zero."""
    if value is None:
        return ""
    if unit == "yesno":
        return translate("forms", "Yes") if value else translate("forms", "No")
    exact = round(value, 2).normalize()
    words = i18n.number(format(exact, "f"))
    return i18n.in_percent(words) if unit == "percent" else words


def name_of(line: ResultLine) -> str:
    """Return what an indicator is called."""
    if line.title:
        return line.title
    return codelists.codelist("standard_indicators").label(line.standard, text.language())


def place_of(line: ResultLine, names: Mapping[str, str]) -> str:
    """Return what a line belongs to: an initiative, a programme, a country, or several."""
    if line.several:
        return translate("results", "%n indicators together", len(line.indicators))
    if line.owner:
        return names.get(line.owner, "")
    return codelists.codelist("countries").label(line.country, text.language())
