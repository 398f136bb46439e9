"""What a search finds, of a text given or of words that are hard to find: Q14."""

from __future__ import annotations

from app.base.text import translate
from app.domain.report import Cell, Column, Kind, Report
from app.reports import pieces
from app.reports.given import Found, Given

PROBES = (
    "sedhiou", "figuig", "equateur", "leon cortes", "León Cortés", "d'upala", "turquie", "STEP",
    "summid",
)  # fmt: skip
"""Examples: without accents and with them, by country, by apostrophe, by alias, by acronym."""

_COUNTRIES = "countries"


def q14(given: Given) -> Report:
    """Return what was found, a line a text."""
    texts = (given.options.search,) if given.options.search else PROBES
    by_text: dict[str, list[Found]] = {text: [] for text in texts}
    for found in given.found:
        by_text.setdefault(found.text, []).append(found)
    answer = pieces.table(
        "searches",
        translate("reports", "What was found"),
        (
            Column("search", translate("reports", "Searched for")),
            Column("initiatives", translate("entities", "Initiatives")),
            Column("countries", translate("reports", "Countries"), Kind.CODE, _COUNTRIES),
            Column("others", translate("reports", "Others"), Kind.COUNT),
        ),
        [_line(text, some) for text, some in by_text.items()],
    )
    details = pieces.table(
        "hits",
        translate("reports", "One by one, the best first"),
        (
            Column("search", translate("reports", "Searched for")),
            Column("kind", translate("reports", "Kind"), Kind.CODE),
            pieces.record_column(translate("reports", "Found"), "record"),
        ),
        [(found.text, found.entity, found.uid) for some in by_text.values() for found in some],
        empty=translate("reports", "Nothing was found."),
    )
    details = pieces.coded(details, pieces.kinds(found.entity for found in given.found))
    note = translate(
        "reports",
        "Accents, capitals and the form of apostrophes make no difference. An initiative is also"
        " found by its country, places, partners and themes.",
    )
    return pieces.report(given, "q14", (answer, details), (note,))


def _line(text: str, found: list[Found]) -> tuple[Cell, ...]:
    initiatives = tuple(sorted(one.code or one.uid for one in found if one.entity == "initiative"))
    countries = tuple(one.code for one in found if one.list_code == _COUNTRIES)
    others = len(found) - len(initiatives) - len(countries)
    return text, initiatives, countries, others
