"""Words for what stops an initiative, what is worth mending, and what was left out."""

from __future__ import annotations

from typing import NamedTuple

from app.base.text import QT_TRANSLATE_NOOP, translate
from app.reports.iati.readiness import Line

_RULES: dict[str, tuple[str, str]] = {
    "not_approved": (
        QT_TRANSLATE_NOOP("iati", "Not approved yet"),
        QT_TRANSLATE_NOOP("iati", "Only approved initiatives are published. Nothing to do now."),
    ),
    "not_selected": (
        QT_TRANSLATE_NOOP("iati", "Not selected"),
        QT_TRANSLATE_NOOP("iati", "Initiatives that were not selected are not published."),
    ),
    "other_reporter": (
        QT_TRANSLATE_NOOP("iati", "Reported by the other agency"),
        QT_TRANSLATE_NOOP("iati", "It is in that agency’s file, so that it counts once."),
    ),
    "no_status": (
        QT_TRANSLATE_NOOP("iati", "No status"),
        QT_TRANSLATE_NOOP("iati", "Say where the initiative stands."),
    ),
    "no_code": (
        QT_TRANSLATE_NOOP("iati", "No code"),
        QT_TRANSLATE_NOOP("iati", "Give it a code: its name in IATI is made from it."),
    ),
    "code_double": (
        QT_TRANSLATE_NOOP("iati", "Another initiative has the same code"),
        QT_TRANSLATE_NOOP("iati", "Give one of the two another code."),
    ),
    "no_country": (
        QT_TRANSLATE_NOOP("iati", "No country"),
        QT_TRANSLATE_NOOP("iati", "An initiative belongs to a country office; this one does not."),
    ),
    "no_title": (
        QT_TRANSLATE_NOOP("iati", "No title"),
        QT_TRANSLATE_NOOP("iati", "Give it its official title."),
    ),
    "no_description": (
        QT_TRANSLATE_NOOP("iati", "No description"),
        QT_TRANSLATE_NOOP("iati", "Write the key objective, or a summary."),
    ),
    "personal": (
        QT_TRANSLATE_NOOP("iati", "This text seems to hold an e-mail address or a number"),
        QT_TRANSLATE_NOOP(
            "iati", "Take the e-mail address, telephone or document number out: the file is public."
        ),
    ),
    "no_start": (
        QT_TRANSLATE_NOOP("iati", "No start date"),
        QT_TRANSLATE_NOOP("iati", "Give the day it began or is to begin; the month will do."),
    ),
    "year_only": (
        QT_TRANSLATE_NOOP("iati", "Only the year of the start is known"),
        QT_TRANSLATE_NOOP("iati", "Add at least the month."),
    ),
    "odd_date": (
        QT_TRANSLATE_NOOP("iati", "This date lies before 1990 or after 2100"),
        QT_TRANSLATE_NOOP("iati", "Look at the year again."),
    ),
    "end_before_start": (
        QT_TRANSLATE_NOOP("iati", "It ends before it begins"),
        QT_TRANSLATE_NOOP("iati", "Look at both dates again."),
    ),
    "no_sector": (
        QT_TRANSLATE_NOOP("iati", "No sector"),
        QT_TRANSLATE_NOOP("iati", "Tick a sector or a migration area among the themes."),
    ),
    "no_reporter": (
        QT_TRANSLATE_NOOP("iati", "It is not clear who reports it"),
        QT_TRANSLATE_NOOP(
            "iati", "Choose its round: IOM or UNDP reports, as the round’s programme says."
        ),
    ),
    "conflict": (
        QT_TRANSLATE_NOOP("iati", "Two people changed it differently"),
        QT_TRANSLATE_NOOP("iati", "Decide first; until then the file has what is shown now."),
    ),
    "no_english": (
        QT_TRANSLATE_NOOP("iati", "No title in English"),
        QT_TRANSLATE_NOOP("iati", "Many readers of IATI read only English."),
    ),
    "day_unknown": (
        QT_TRANSLATE_NOOP("iati", "Only the month is known"),
        QT_TRANSLATE_NOOP(
            "iati", "The file has the first or last day of the month; give the day if you know it."
        ),
    ),
    "begins_later": (
        QT_TRANSLATE_NOOP("iati", "It runs, but its start lies ahead"),
        QT_TRANSLATE_NOOP("iati", "The file calls the date planned. Mend the date or the status."),
    ),
    "no_end": (
        QT_TRANSLATE_NOOP("iati", "The end is not known"),
        QT_TRANSLATE_NOOP(
            "iati", "Give the end or the duration: the budget is split by year until then."
        ),
    ),
    "no_grant": (
        QT_TRANSLATE_NOOP("iati", "No grant"),
        QT_TRANSLATE_NOOP("iati", "Without amount and currency there is no budget in the file."),
    ),
    "no_partner": (
        QT_TRANSLATE_NOOP("iati", "No partner"),
        QT_TRANSLATE_NOOP("iati", "Add who leads and who takes part."),
    ),
    "no_goal": (
        QT_TRANSLATE_NOOP("iati", "No SDG"),
        QT_TRANSLATE_NOOP("iati", "Tick the goals it serves among the themes."),
    ),
    "no_place": (
        QT_TRANSLATE_NOOP("iati", "No place that can be published"),
        QT_TRANSLATE_NOOP("iati", "Add the region, province or town where it acts."),
    ),
    "several_countries": (
        QT_TRANSLATE_NOOP("iati", "It acts in several countries"),
        QT_TRANSLATE_NOOP(
            "iati", "No shares are recorded, so the file names the office’s own country only."
        ),
    ),
    "money_undated": (
        QT_TRANSLATE_NOOP("iati", "Amounts without a date"),
        QT_TRANSLATE_NOOP("iati", "Give them dates; without one they stay out of the file."),
    ),
    "no_result": (
        QT_TRANSLATE_NOOP("iati", "No results"),
        QT_TRANSLATE_NOOP("iati", "Add an indicator, or how many people are to be reached."),
    ),
}

_REASONS = {
    "role_unknown": QT_TRANSLATE_NOOP("iati", "IATI knows no such role of a partner"),
    "organisation_unnamed": QT_TRANSLATE_NOOP("iati", "the organisation has no name to publish"),
    "territory_sensitive": QT_TRANSLATE_NOOP(
        "iati", "territories of origin, destination, transit and border are not published"
    ),
    "place_too_fine": QT_TRANSLATE_NOOP("iati", "places finer than a town are not published"),
    "place_vague": QT_TRANSLATE_NOOP("iati", "the place is not precise"),
    "personal": QT_TRANSLATE_NOOP("iati", "it seems to hold personal data"),
    "person": QT_TRANSLATE_NOOP("iati", "persons are never published"),
    "goal_unknown": QT_TRANSLATE_NOOP("iati", "no goal or target of the 2030 Agenda"),
    "budget_is_grant": QT_TRANSLATE_NOOP("iati", "the budget in the file is the grant"),
    "budget_without_end": QT_TRANSLATE_NOOP(
        "iati", "the grant cannot be split by year without an end"
    ),
    "money_in_kind": QT_TRANSLATE_NOOP("iati", "IATI knows no contributions in kind"),
    "money_nothing": QT_TRANSLATE_NOOP("iati", "the amount is empty or zero"),
    "money_unknown": QT_TRANSLATE_NOOP("iati", "kind or currency is not known to IATI"),
    "money_undated": QT_TRANSLATE_NOOP("iati", "the amount has no date"),
    "money_ahead": QT_TRANSLATE_NOOP("iati", "the date lies ahead"),
    "spent_after_disbursed": QT_TRANSLATE_NOOP(
        "iati", "spent from what is in the file as paid out already"
    ),
    "indicator_unnamed": QT_TRANSLATE_NOOP("iati", "the indicator has no title or unit"),
    "baseline_undated": QT_TRANSLATE_NOOP("iati", "the baseline has no year"),
    "period_unknown": QT_TRANSLATE_NOOP("iati", "the dates do not fit the initiative"),
    "few_people": QT_TRANSLATE_NOOP("iati", "too few people to be published"),
    "breakdown_hidden": QT_TRANSLATE_NOOP(
        "iati", "a breakdown in which some number is too small to be published"
    ),
    "groups_kept": QT_TRANSLATE_NOOP("iati", "people by group are not published"),
    "document_kind": QT_TRANSLATE_NOOP("iati", "documents of this kind are not published"),
    "document_not_shared": QT_TRANSLATE_NOOP("iati", "the document is not shared"),
    "document_no_address": QT_TRANSLATE_NOOP("iati", "the document has no address on the web"),
    "no_home": QT_TRANSLATE_NOOP("iati", "IATI has no place for it"),
}


class Words(NamedTuple):
    """A line in words."""

    what: str
    remedy: str


def worded(line: Line) -> Words:
    """Return what is the matter and what to do about it."""
    what, remedy = _RULES[line.rule]
    return Words(translate("iati", what), translate("iati", remedy))


def reason(why: str) -> str:
    """Return why something was left out."""
    return translate("iati", _REASONS[why])


RULES = frozenset(_RULES)
REASONS = frozenset(_REASONS)
