"""What is called how in selection: criteria, committees, sums, places."""

from __future__ import annotations

from app.base import text
from app.base.text import translate
from app.domain import codelists
from app.domain.derived.rounds import Seats
from app.domain.derived.selection import IMPACT, MERIT, Candidate, Judgement
from app.ui import i18n

COLUMNS = ("rank", "name", "total", "decision", "status")
"""Of a table of candidates, beside their scores."""


def heads() -> dict[str, str]:
    """Return the headings of the columns beside the scores."""
    return {
        "rank": translate("selection", "Rank"),
        "name": translate("selection", "Candidate"),
        "total": translate("selection", "Sum"),
        "decision": translate("fields", "Decision"),
        "status": translate("fields", "Status"),
    }


def criterion_head(what: str) -> str:
    """Return a criterion in very few letters."""
    if what == MERIT:
        return translate("selection", "Merit")
    return translate("selection", "Impact") if what == IMPACT else what


def criterion(what: str, *, bonus: bool = True) -> str:
    """Return a criterion in words, with what earns a bonus."""
    if what in (MERIT, IMPACT):
        name = "Own merit" if what == MERIT else "Expected local impact"
        return translate("fields", name)
    item = codelists.codelist("selection_criteria").get(what)
    if item is None:
        return what
    lang = text.language()
    extra = item.extra.get(f"bonus_{lang}") or item.extra.get("bonus_en")
    said = f"{i18n.left_to_right(what)} · {item.label(lang)}"
    if bonus and extra:
        return translate("selection", "{criterion}. Bonus: {what}", criterion=said, what=extra)
    return said


def gives_bonus(what: str) -> bool:
    """Return whether a criterion can have a bonus."""
    item = codelists.codelist("selection_criteria").get(what)
    return item is not None and bool(item.extra.get("bonus_en"))


def spoken(what: str, score: int | None, *, bonus: bool) -> str:
    """Return a score for who hears it."""
    names = codelists.codelist("selection_scores")
    said = translate("selection", "no score yet")
    if score is not None:
        said = f"{i18n.number(score)}, {names.label(str(score), text.language())}"
    if bonus:
        said = i18n.joined([said, translate("fields", "Bonus")])
    return translate("tables", "{field}: {value}", field=criterion(what, bonus=False), value=said)


def stage(code: str) -> str:
    """Return what a committee is."""
    return codelists.codelist("assessment_stages").label(code, text.language())


def name_of(one: Candidate) -> str:
    """Return code and title of a candidate."""
    code = i18n.left_to_right(one.code) if one.code else ""
    return "  ".join(filter(None, (code, i18n.as_written(one.title))))


def line_of(code: str, title: str) -> str:
    """Return code and title on a line of their own."""
    return i18n.line_as_written("  ".join(filter(None, (code, title))))


def total(found: Judgement) -> str:
    """Return a sum, of how many, and how many scores are missing."""
    if found.total is None:
        return translate("selection", "not scored yet")
    said = translate(
        "selection", "{sum} of {most}", sum=i18n.number(found.total), most=i18n.number(found.most)
    )
    if found.missing:
        lacking = translate("selection", "%n scores missing", len(found.missing))
        return i18n.joined([said, lacking])
    return said


def places(seats: Seats | None) -> str:
    """Return places taken of those there are; empty where there is no limit."""
    if seats is None:
        return ""
    return translate(
        "selection",
        "{taken} of {slots}",
        taken=i18n.number(len(seats.taken)),
        slots=i18n.number(seats.slots),
    )


def country(code: str) -> str:
    """Return the name of a country."""
    return codelists.codelist("countries").label(code, text.language())
