"""The rules that single entities add: what cannot be right, what is wanted, what looks strange.

Each function gets stored values whose kinds have been checked, and yields problems. It names
every field it looks at in its own body: ``rules`` reads there which fields hang together.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from operator import gt, lt
from typing import Any

from app.domain.entities.initiative_tag import TAG_LISTS
from app.domain.entities.resource import is_checksum
from app.domain.personal_data import personal_data
from app.domain.problem import Context, Problem

Values = Mapping[str, Any]
Rule = Callable[[Values, Context], Iterable[Problem]]
Columns = Mapping[str, Sequence[Any]]
"""By field the values of many records that all fill the same fields."""

_MAIL = re.compile(r"[^\s@]@[^\s@]+\.\w")
_WEB = re.compile(r"(?:https?://|www\.)\S+\Z", re.IGNORECASE)


def before(first: str | None, second: str | None) -> bool:
    """Tell whether ``first`` is surely earlier; partial dates count as far as they go."""
    if not first or not second:
        return False
    known = min(len(first), len(second))
    return first[:known] < second[:known]


def _order(values: Values, start: str, end: str) -> Iterator[Problem]:
    if before(values.get(end), values.get(start)):
        yield Problem(end, "end_before_start", {"with": (start,)})


def _wanted(values: Values, *names: str) -> Iterator[Problem]:
    for name in names:
        if values.get(name) is None:
            yield Problem(name, "wanted_here", severity="missing")


def _one_of(values: Values, names: tuple[str, ...], *, only: bool = False) -> Iterator[Problem]:
    given = [name for name in names if values.get(name) is not None]
    if not given:
        yield Problem(names[0], "one_of", {"with": names[1:]}, severity="missing")
    elif only and len(given) > 1:
        yield Problem(given[1], "only_one_of", {"with": tuple(given[:1] + given[2:])})


def _initiative(values: Values, context: Context) -> Iterator[Problem]:
    del context
    start, end = values.get("start_on"), values.get("end_on")
    if start and end:
        yield from _order(values, "start_on", "end_on")
        yield from _duration(start, end, values.get("duration_months"))
    if values.get("grant_amount") is not None and values.get("grant_currency") is None:
        yield from _wanted(values, "grant_currency")


def _duration(start: str, end: str, months: int | None) -> Iterator[Problem]:
    """Compare the months typed with those between the dates, give or take one."""
    if months is None or min(len(start), len(end)) < len("2012-12"):
        return
    between = (int(end[:4]) - int(start[:4])) * 12 + int(end[5:7]) - int(start[5:7])
    if between >= 0 and abs(between - months) > 1:
        yield Problem("duration_months", "duration_differs", {"months": between}, "warning")


def _tag(values: Values, context: Context) -> Iterator[Problem]:
    list_code, tag = values.get("list_code"), values.get("tag")
    if list_code is None:
        return
    if list_code not in TAG_LISTS:
        yield Problem("list_code", "not_a_tag_list")
    elif tag is not None and tag not in context.known_codes(list_code):
        yield Problem("tag", "unknown_code", {"list": list_code, "with": ("list_code",)})


def _organisation(values: Values, context: Context) -> Iterator[Problem]:
    del context
    mailbox = values.get("functional_mailbox")
    if mailbox and not _MAIL.search(mailbox):
        yield Problem("functional_mailbox", "not_an_address", severity="warning")


def _partnership(values: Values, context: Context) -> Iterator[Problem]:
    del context
    yield from _order(values, "starts_on", "ends_on")
    if values.get("amount") is not None:
        yield from _wanted(values, "currency")
    if values.get("stage") == "AGREED":
        yield from _wanted(values, "agreement_on")
    elif values.get("agreement_on") and values.get("stage") in {"MAPPED", "CONTACTED"}:
        yield Problem("stage", "agreement_is_signed", {"with": ("agreement_on",)}, "warning")


def _contact(values: Values, context: Context) -> Iterator[Problem]:
    del context
    organisation, agency = values.get("organisation"), values.get("agency")
    if organisation is None and agency is None:
        yield Problem("organisation", "one_of", {"with": ("agency",)}, "missing")
    elif organisation is not None and agency is not None:
        yield Problem("agency", "only_one_of", {"with": ("organisation",)}, "warning")
    named = [key for key in ("name", "work_email", "work_phone") if values.get(key)]
    if not named:
        return
    if values.get("consent") is not True:
        for key in named:
            yield Problem(key, "consent_wanted", {"with": ("consent",)})
    elif values.get("consent_on") is None:
        yield from _wanted(values, "consent_on")


def _activity(values: Values, context: Context) -> Iterator[Problem]:
    del context
    if ("initiative" in values) == ("programme" in values):
        yield from _one_of(values, ("initiative", "programme"), only=True)
    get = values.get
    held, end = get("held_on"), get("end_on")
    if held and end and end < held:  # what is not less as a whole is not less as far as it goes
        yield from _order(values, "held_on", "end_on")
    total, young = get("participants"), get("young")
    counted = (get("women"), get("men"), get("other_or_unknown"))
    known = [number for number in counted if number is not None]
    if known and total is not None:
        if sum(known) > total:
            yield Problem(
                "participants", "more_than_total", {"sum": sum(known), "with": ("women", "men")}
            )
        else:
            yield Problem("participants", "breakdown_is_enough", severity="warning")
    heads = total if total is not None else sum(known) if len(known) > 1 else None
    if young is not None and heads is not None and young > heads:
        yield Problem("young", "more_than_total", {"sum": young, "with": ("participants",)})


def _activities_pass(columns: Columns) -> bool:
    """Tell whether ``_activity`` surely has nothing to say of any of these."""
    if ("initiative" in columns) == ("programme" in columns) or "participants" in columns:
        return False
    held, end = columns.get("held_on"), columns.get("end_on")
    if held and end and any(map(lt, end, held)):
        return False
    counted = [columns[key] for key in ("women", "men", "other_or_unknown") if key in columns]
    if "young" not in columns or len(counted) < 2:
        return True
    return not any(map(gt, columns["young"], map(sum, zip(*counted, strict=True))))


def _figure(values: Values, context: Context) -> Iterator[Problem]:
    yield from _order(values, "period_start", "period_end")
    count, disabled = values.get("count"), values.get("of_which_disability")
    if count is not None and disabled is not None and disabled > count:
        yield Problem(
            "of_which_disability", "more_than_total", {"sum": disabled, "with": ("count",)}
        )
    if values.get("kind") == "reached":
        yield from _wanted(values, "period_start", "period_end")
    category = values.get("category")
    if category is not None and counts_organisations(category, context):
        if values.get("sex") not in {None, "U"}:
            yield Problem("sex", "counted_in_organisations", {"with": ("category",)})
        if values.get("age") not in {None, "AUN"}:
            yield Problem("age", "counted_in_organisations", {"with": ("category",)})
    if values.get("restates"):
        yield from _wanted(values, "reason")


def counts_organisations(category: str, context: Context) -> bool:
    """Tell whether this beneficiary category counts organisations and not people."""
    item = context.code("beneficiary_categories", category)
    return item is not None and item.extra.get("unit") == "organisation"


def _indicator(values: Values, context: Context) -> Iterator[Problem]:
    yield from _one_of(values, ("standard", "title"))
    owners = ("initiative", "programme", "country")
    # A standard indicator itself belongs to nobody: it is what the others refer to.
    if values.get("standard") is None or any(values.get(name) for name in owners):
        yield from _one_of(values, owners, only=True)
    yield from _order(values, "baseline_on", "target_on")
    unit = values.get("unit")
    if values.get("standard") and unit:
        item = context.code("standard_indicators", values["standard"])
        if item and item.extra.get("unit") not in {None, "", unit}:
            yield Problem("unit", "unit_differs", {"with": ("standard",)})
    for key in ("baseline", "target"):
        if values.get(key) is not None and not _within(unit, Decimal(values[key])):
            yield Problem(key, "outside_scale", {"unit": unit, "with": ("unit",)})


def _within(unit: str | None, number: Decimal) -> bool:
    if unit == "score_1_5":
        return 1 <= number <= 5
    return number in {0, 1} if unit == "yesno" else True


def _indicator_value(values: Values, context: Context) -> Iterator[Problem]:
    del context
    people = [values[key] for key in ("women", "men") if values.get(key) is not None]
    value = values.get("value")
    if people and value is not None and sum(people) > Decimal(value):
        yield Problem("value", "more_than_total", {"sum": sum(people), "with": ("women", "men")})
    if values.get("restates"):
        yield from _wanted(values, "reason")


def _funding(values: Values, context: Context) -> Iterator[Problem]:
    del context
    currency, rate = values.get("currency"), values.get("usd_rate")
    if currency is None:
        return
    if currency != "USD":
        yield from _wanted(values, "usd_rate")
    elif rate is not None and rate != "1":
        yield Problem("usd_rate", "rate_of_the_dollar", {"with": ("currency",)})


def _note(values: Values, context: Context) -> Iterator[Problem]:
    del context
    if values.get("source_uid") is None and values.get("reply_to") is None:
        yield from _one_of(values, ("initiative", "activity", "programme"))
    for key in ("title", "text"):
        if personal_data(values.get(key)):
            yield Problem(key, "personal_data", severity="warning")


def _assessment(values: Values, context: Context) -> Iterator[Problem]:
    del context
    if values.get("decision") is not None:
        yield from _wanted(values, "assessed_on")


def _score(values: Values, context: Context) -> Iterator[Problem]:
    if values.get("bonus") is True and values.get("criterion"):
        item = context.code("selection_criteria", values["criterion"])
        if item and not item.extra.get("bonus_en"):
            yield Problem("bonus", "no_bonus_here", {"with": ("criterion",)}, "warning")


def _screening(values: Values, context: Context) -> Iterator[Problem]:
    del context
    if values.get("side") == "RISK":
        yield from _wanted(values, "likelihood", "effect")
    elif values.get("side") is not None:
        for key in ("likelihood", "effect"):
            if values.get(key) is not None:
                yield Problem(key, "only_for_risks", {"with": ("side",)}, "warning")


def _resource(values: Values, context: Context) -> Iterator[Problem]:
    del context
    kind, link, name = values.get("kind"), values.get("link"), values.get("file_name")
    if kind == "PHOTO":
        yield from _wanted(values, "photo_ok")
        if values.get("photo_ok") is False and values.get("share") is True:
            yield Problem("share", "photo_not_ok", {"with": ("photo_ok",)})
    if kind == "LINK":
        yield from _wanted(values, "link")
    else:
        yield from _one_of(values, ("file_name", "link"))
    if link is not None and not _WEB.match(link):
        yield Problem("link", "not_a_web_link")
    if name is not None:
        yield from _wanted(values, "file_sha256", "file_size")
        if "/" in name or "\\" in name or name in {".", ".."}:
            yield Problem("file_name", "not_a_file_name")
    digest = values.get("file_sha256")
    if digest is not None and not is_checksum(digest):
        yield Problem("file_sha256", "not_a_checksum")


def _programme(values: Values, context: Context) -> Iterator[Problem]:
    del context
    yield from _order(values, "starts_on", "ends_on")
    if values.get("kind") in {"round", "phase", "pilot"}:
        yield from _wanted(values, "parent")


def _code_item(values: Values, context: Context) -> Iterator[Problem]:
    del context
    extra = values.get("extra")
    if extra is None:
        return
    try:
        sound = isinstance(json.loads(extra), dict)
    except ValueError:
        sound = False
    if not sound:
        yield Problem("extra", "not_json")


RULES: dict[str, Rule] = {
    "initiative": _initiative,
    "initiative_tag": _tag,
    "organisation": _organisation,
    "partnership": _partnership,
    "contact": _contact,
    "activity": _activity,
    "beneficiary_figure": _figure,
    "indicator": _indicator,
    "indicator_value": _indicator_value,
    "funding_line": _funding,
    "progress_note": _note,
    "assessment": _assessment,
    "assessment_score": _score,
    "screening_item": _screening,
    "resource": _resource,
    "programme": _programme,
    "code_item": _code_item,
}
"""Rules by entity key; an entity without an entry has only those of its fields."""
ALL_PASS: dict[str, Callable[[Columns], bool]] = {"activity": _activities_pass}
"""By entity key, what tells of many records at once that the rule has nothing to say of any; where
it is not sure, each is asked by itself. For entities that come by the thousand."""
