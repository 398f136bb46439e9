"""Sentences about what was found in records, workbooks, merges and checks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from app.base.text import RIGHT_TO_LEFT, language, translate
from app.domain import codelists
from app.domain.catalogue import by_key
from app.domain.days import show_day
from app.domain.derived import closing_periods
from app.domain.numbers import show_number
from app.domain.personal_data import Trace
from app.domain.problem import Problem
from app.domain.statuses import moves
from app.services import check_words, file_words, wording
from app.services.wording import Facts
from app.sync import clocks, signers

_NUMBERS = ("minimum", "maximum", "limit", "length", "sum", "count", "months")


def of_problem(entity: str, problem: Problem) -> str:
    """Return one sentence about one field of a record."""
    return of_rule(entity, problem.rule, problem.params)


def of_rule(entity: str, rule: str, params: Mapping[str, Any]) -> str:
    """Return the sentence of a rule, or of the code with which a value was refused."""
    facts = _facts(entity, params)
    if rule == "out_of_range" and params.get("minimum") is None:
        return translate("forms", "At most {maximum}.").format_map(facts)
    found = _values().get(rule) or _records().get(rule)
    return (found or translate("forms", "This does not fit here.")).format_map(facts)


def of_finding(code: str, params: Mapping[str, Any]) -> str:
    """Return the sentence of what was found in a package or a workbook."""
    groups = (_edits, _findings, _refusals, file_words.findings)
    found = next((words for group in groups if (words := group().get(code))), None)
    if found is not None:
        return found.format_map(_facts(str(params.get("entity", "")), params))
    if wording.known(code):
        return wording.sentence(code, params)
    return of_rule(str(params.get("entity", "")), code, params)


def of_review(kind: str, entity: str, params: Mapping[str, Any]) -> str:
    """Return what a review item asks to look at."""
    if kind == "rule":
        said = of_rule(entity, str(params.get("rule", "")), params)
        label = field_label(entity, str(params.get("field", "")))
        return translate("tables", "{field}: {value}", field=label, value=said)
    return (_reviews().get(kind) or kind).format_map(Facts({**params, **_statuses(params)}))


def of_check(code: str, params: Mapping[str, Any]) -> str:
    """Return what a check of the database found."""
    return (check_words.found().get(code) or code).format_map(Facts(params))


def known(code: str) -> bool:
    """Tell whether a code of a problem, finding, review item or check has its sentence."""
    own = (_values, _records, _edits, _findings, _refusals, _reviews)
    groups = (*own, file_words.findings, check_words.found)
    return any(code in group() for group in groups)


def field_label(entity: str, key: str) -> str:
    """Return the label of a field in the language in use; its key where it is not known."""
    declared = by_key().get(entity)
    field = declared.fields.get(key) if declared else None
    return translate("fields", field.label) if field else key


def entity_label(entity: str, n: int = 1) -> str:
    """Return the name of an entity: of one record, or of several."""
    declared = by_key().get(entity)
    if declared is None:
        if entity == closing_periods.ENTITY:
            return translate("entities", "Closed period")
        if entity == signers.ENTITY:
            return translate("entities", "Trust in laptops")
        if entity == "retention":  # see retention_periods
            return translate("entities", "How long records are kept")
        return translate("entities", "Mark on clocks") if entity == clocks.ENTITY else entity
    return translate("entities", declared.label if n == 1 else declared.plural)


def _facts(entity: str, params: Mapping[str, Any]) -> Facts:
    """Turn codes, keys and numbers among the parameters into words."""
    facts = Facts({key: value for key, value in params.items() if key != "with"})
    facts["others"] = _joined(field_label(entity, key) for key in params.get("with") or ())
    facts["label"] = field_label(entity, str(params.get("field", "")))
    facts["name"] = entity_label(entity)
    if "kind" in params:
        facts["kind"] = _foreign(str(params["kind"]))
    if "office" in params:
        facts["office"] = codelists.codelist("offices").label(str(params["office"]), language())
    if isinstance(groups := params.get("digits"), str) and language() in RIGHT_TO_LEFT:
        facts["digits"] = f"\u2066{groups}\u2069"  # else they would be read from the last group on
    if "status" in params:
        facts["status"] = codelists.codelist("statuses").label(str(params["status"]), language())
    if isinstance(params.get("kinds"), list):
        facts["kinds"] = _joined(map(_trace, params["kinds"]))
    if "was" in params:
        facts["was"] = codelists.codelist("offices").label(str(params["was"]), language())
    facts.update(_statuses(params))
    if isinstance(params.get("readings"), list | tuple):
        facts["readings"] = _joined(_reading(str(part)) for part in params["readings"])
    for name in _NUMBERS:
        if isinstance(params.get(name), int) or str(params.get(name) or "x").isdecimal():
            facts[name] = show_number(str(params[name]), language())
    return facts


def _statuses(params: Mapping[str, Any]) -> dict[str, str]:
    """Return in words the status that was, the one wanted, and those that may follow."""
    names = codelists.codelist("statuses")
    old, new = str(params.get("old")), str(params.get("new"))
    if old not in names or new not in names:
        return {}
    following = [names.label(c.code, language()) for c in names if c.code in moves(old)]
    return {
        "old": names.label(old, language()),
        "new": names.label(new, language()),
        "next": _joined(following) or translate("forms", "none"),
    }


def _foreign(kind: str) -> str:
    """Return what parts of a file that are never opened are called."""
    known = {
        "macros": translate("findings", "macros"),
        "embeddings": translate("findings", "embedded files"),
        "external_links": translate("findings", "links to other files"),
        "connections": translate("findings", "connections to data"),
    }
    return known.get(kind, kind)


def _trace(kind: str) -> str:
    """Return what leads to a person, see ``domain.personal_data``."""
    known = {
        Trace.MAIL: translate("findings", "an e-mail address"),
        Trace.PHONE: translate("findings", "a phone number"),
        Trace.DOCUMENT: translate("findings", "the number of a document"),
        Trace.ACCOUNT: translate("findings", "a bank account"),
        Trace.PLACE: translate("findings", "coordinates"),
        Trace.NAME: translate("findings", "a title before a name"),
        Trace.AGE: translate("findings", "the age of one person"),
    }
    return known[Trace(kind)]


def _joined(words: Iterable[str]) -> str:
    return translate("forms", ", ").join(words)


def _reading(part: str) -> str:
    is_day = len(part) in {7, 10} and part[4:5] == "-"
    return show_day(part, language()) if is_day else show_number(part, language())


def _values() -> dict[str, str]:
    """Sentences about one value on its own."""
    choose = translate("forms", "Please choose from the list.")
    record = translate("forms", "Please choose a record from the list.")
    return {
        "ambiguous_date": translate("forms", "Which day is meant: {readings}?"),
        "ambiguous_number": translate("forms", "Which number is meant: {readings}?"),
        "code_in_use": translate("forms", "This code is used already. Please choose another one."),
        "code_taken": translate(
            "forms", "This code is used already. Left empty, it becomes the next free one."
        ),
        "ambiguous_link": translate("forms", "Several records have this name."),
        "date_incomplete": translate("forms", "Day, month and year, please."),
        "not_a_code": choose,
        "unknown_code": choose,
        "unknown_link": record,
        "not_a_link": record,
        "not_a_list": translate("forms", "A list of codes, please."),
        "not_a_date": translate("forms", "This is not a date."),
        "year_as_date": translate("forms", "Only a year is written here: {year}."),
        "two_digit_year": translate("forms", "Please write the year with four digits."),
        "not_a_number": translate("forms", "This is not a number."),
        "not_a_whole_number": translate("forms", "A whole number, please."),
        "not_months": translate("forms", "Months, please, such as 18 or “18 months”."),
        "not_a_text": translate("forms", "This text cannot be stored."),
        "not_json": translate("forms", "This is not well-formed JSON."),
        "not_yes_no": translate("forms", "Yes or no, please."),
        "out_of_range": translate("forms", "Between {minimum} and {maximum}."),
        "too_long": translate("forms", "{length} characters are too many; {limit} fit."),
        "too_many_digits": translate("forms", "Too many digits."),
        "unknown_currency": translate("forms", "This currency is not in the list."),
        "date_in_number": translate(
            "forms", "The program that saved this made a date of it. Please write the number again."
        ),
        "number_in_text": translate(
            "forms", "The program that saved this made a number of it. Please write it as text."
        ),
        "yes_no_in_number": translate("forms", "A number is wanted, not yes or no."),
        "yes_no_in_text": translate("forms", "A text is wanted, not yes or no."),
        "formula": translate("forms", "Formulas are not taken. Please write the value itself."),
        "error_cell": translate("forms", "The cell shows an error. Please write the value itself."),
        "cut_cell_edited": translate(
            "forms", "The sheet shows only the beginning of this text. Change it in the program."
        ),
        "currency_in_amount": translate(
            "forms", "Write only the number here; the currency has a column of its own."
        ),
        "fixed_field": translate("forms", "This cannot change any more."),
    }


def _records() -> dict[str, str]:
    """Sentences about a value beside the others of its record."""
    return {
        "required": translate("forms", "Still missing."),
        "required_from": translate("forms", "Wanted once the initiative is: {status}."),
        "wanted_here": translate("forms", "Still missing."),
        "one_of": translate("forms", "Fill in this or: {others}."),
        "only_one_of": translate("forms", "Either this or {others}, not both."),
        "end_before_start": translate("forms", "This lies before: {others}."),
        "duration_differs": translate("forms", "The dates make {months} months."),
        "fixed": translate("forms", "This cannot change any more."),
        "move_not_allowed": translate(
            "forms", "“{new}” cannot follow “{old}”. What may follow: {next}."
        ),
        "steering_yes_wanted": translate(
            "forms", "First record the steering committee's yes, under Selection."
        ),
        "link_outside": translate("forms", "This points to a record of another office."),
        "not_here_yet": translate("forms", "This points to a record that is not here yet."),
        "not_a_tag_list": translate("forms", "Tags cannot come from this list."),
        "not_an_address": translate("forms", "This does not look like an e-mail address."),
        "agreement_is_signed": translate("forms", "The agreement has a date; is it signed?"),
        "consent_wanted": translate("forms", "Only with the consent of the person."),
        "breakdown_is_enough": translate("forms", "Women and men are counted already."),
        "more_than_total": translate("forms", "The parts make {sum}, more than the whole."),
        "counted_in_organisations": translate(
            "forms", "This group is counted in organisations, without sex and age."
        ),
        "unit_differs": translate("forms", "The standard indicator has another unit."),
        "outside_scale": translate("forms", "Outside the scale of its unit."),
        "rate_of_the_dollar": translate("forms", "One dollar is one dollar."),
        "personal_data": translate(
            "forms", "This may name a person. Please leave persons out of texts."
        ),
        "no_bonus_here": translate("forms", "This criterion gives no bonus."),
        "only_for_risks": translate("forms", "Only for risks."),
        "photo_not_ok": translate("forms", "First settle that the photo may be shown."),
        "not_a_web_link": translate("forms", "This is not a web address."),
        "not_a_file_name": translate("forms", "This is not a file name."),
        "not_a_checksum": translate("forms", "This is not a checksum."),
        "odd_value": translate("forms", "This does not fit here."),
        "status_move": translate("forms", "This status cannot follow the present one."),
    }


def _edits() -> dict[str, str]:
    """What somebody did in the sheets of a package."""
    return {
        "edit_changed": translate("findings", "“{label}” was changed in the sheet."),
        "edit_new": translate("findings", "A row was added: {name}."),
        "edit_copied": translate("findings", "A row was copied; it has the mark of another one."),
        "edit_delete": translate("findings", "The row is marked to be deleted."),
        "edit_asks": translate(
            "findings",
            "This was edited in this package before. Please say which of the two counts.",
        ),
        "edit_waits": translate(
            "findings",
            "This rests on a package that is not here yet. Take this file again when it is.",
        ),
        "edit_of_deleted": translate(
            "findings", "The record was deleted before the sheet was written. Bring it back first."
        ),
        "edit_of_marked": translate(
            "findings", "The same row is marked to be deleted, so its cells are not taken."
        ),
        "edit_of_programs_field": translate(
            "findings",
            "The program fills this in itself, so it is not taken from a sheet. A file is attached"
            " in the program.",
        ),
        "edit_without_secret": translate(
            "findings", "This package cannot take personal data. Please change it in the program."
        ),
    }


def _findings() -> dict[str, str]:
    """What cannot be taken from a sheet as it stands."""
    return {
        "column_missing": translate(
            "findings", "The column “{label}” is gone. Nothing in it counts as cleared."
        ),
        "column_twice": translate("findings", "This column is here twice; the first one counts."),
        "row_emptied": translate(
            "findings", "The row was emptied. To delete a record, use the last column."
        ),
        "unknown_action": translate(
            "findings", "This action does not exist. Choose one from the list."
        ),
        "unknown_uid": translate(
            "findings",
            "The hidden mark of this row was changed. To add a record, write it into an empty row.",
        ),
        "sheet_missing": translate("findings", "A sheet is gone: {name}. Nothing was deleted."),
        "sheet_twice": translate(
            "findings", "This sheet is here twice; the one that kept its name counts."
        ),
        "sheet_not_readable": translate(
            "findings", "The headings of this sheet are gone; its rows cannot be compared."
        ),
        "unknown_sheet": translate("findings", "This sheet was added; it is not read."),
        "never_opened": translate(
            "findings", "The file holds foreign parts ({kind}); they are never opened."
        ),
        "more_findings": translate("findings", "There are more findings than are listed."),
        "may_name_a_person": translate("findings", "“{label}” may name a person: {kinds}."),
    }


def _refusals() -> dict[str, str]:
    """Why changes of a package were not taken."""
    return {
        "not_for_us": translate("findings", "This is not meant for this office."),
        "not_theirs": translate("findings", "The sender may not write there ({scope})."),
        "unreadable": translate("findings", "A change cannot be read."),
        "unsealed": translate(
            "findings", "Nobody who wrote this has signed it; it was passed on by another."
        ),
        "laptop_moved": translate(
            "findings",
            "“{laptop}” belongs to {office}, as somebody vouches now; until today another package"
            " had said that it belongs to {was}. Look at what it wrote.",
        ),
        "signature_unsigned": translate(
            "findings",
            "Nobody has signed this package. Ask {office} for a new one, written with this"
            " version.",
        ),
        "signature_unverified": translate(
            "findings",
            "Nobody here has verified the signature of {laptop} yet. Ring {office}, compare the"
            " digits {digits}, then take the package again.",
        ),
        "signature_other_key": translate(
            "findings",
            "{laptop} has another verified key than the one that signed this. Ring {office}: if it"
            " is a new laptop, verify its digits {digits}; if not, somebody else made the file.",
        ),
        "signature_revoked": translate(
            "findings",
            "The key of {laptop} was revoked. Nothing it signs is taken any more; ring {office}.",
        ),
        "signature_broken": translate(
            "findings",
            "The signature does not fit this package: it was changed on the way, or {office} did"
            " not write it. Ask for it again.",
        ),
        "digest_alarm": translate(
            "findings",
            "Sender and receiver hold the same changes of {scope} and yet differ. That is a bug of"
            " ours, not your fault; nothing is lost and the work goes on. Please send the file"
            " {path} to headquarters: it holds no record, only what helps to find the bug.",
        ),
        "digest_alarm_unwritten": translate(
            "findings",
            "Sender and receiver hold the same changes of {scope} and yet differ. That is a bug of"
            " ours, not your fault; nothing is lost and the work goes on. Please tell"
            " headquarters.",
        ),
    }


def _reviews() -> dict[str, str]:
    """What a merge left to look at."""
    return {
        "delete_against_edit": translate(
            "reviews", "Deleted by {deleted_by}, edited by {edited_by}."
        ),
        "deleted_still_in_use": translate("reviews", "Deleted, but still in use."),
        "double_code": translate("reviews", "Another record has the same code."),
        "double_figure": translate("reviews", "This figure is recorded twice."),
        "row_twice": translate(
            "reviews", "Two people filled in the same new row, and not alike. One record, or two?"
        ),
        "rule": translate("reviews", "A value does not fit."),
        "status_jump": translate("reviews", "The status went from {old} to {new}, past a step."),
    }
