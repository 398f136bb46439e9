"""Sentences about the cells and rows of a table: what is the matter, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from app.base.text import language, translate
from app.domain import table_columns
from app.domain.days import show_day
from app.domain.numbers import show_number
from app.services import sentences
from app.services.tables.shapes import CellProblem
from app.services.wording import Facts


def sentence(problem: CellProblem, entity: str = "") -> str:
    """Return what a problem of a table says, and its remedy."""
    own = _own().get(problem.code)
    if own is None:
        return sentences.of_finding(problem.code, {**problem.params, "entity": entity})
    said = own.format_map(_facts(problem, entity))
    near = problem.params.get("suggestions")
    if near:
        names = _listed(near)
        return said + " " + translate("findings", "Is it one of these: {names}?", names=names)
    return said


def known(code: str) -> bool:
    """Tell whether a code has a sentence of its own for tables."""
    return code in _own()


def target_label(entity: str, target: str) -> str:
    """Return what people call the target of a column; "" for a column that is left out."""
    if target == table_columns.UID:
        return target
    declared = table_columns.targets(entity).get(target)
    return translate("fields", declared.label) if declared else ""


def _own() -> dict[str, str]:
    return _cells() | _rows() | _records()


def _facts(problem: CellProblem, entity: str) -> Facts:
    facts = Facts(problem.params)
    facts["value"] = problem.value
    facts["field"] = target_label(entity, str(problem.params.get("field", "")))
    facts["readings"] = _listed(_reading(part) for part in problem.params.get("readings") or ())
    return facts


def _listed(words: Iterable[Any]) -> str:
    return translate("forms", ", ").join(map(str, words))


def _reading(part: object) -> str:
    text = str(part)
    is_day = len(text) == 10 and text[4] == "-"
    return show_day(text, language()) if is_day else show_number(text, language())


def _cells() -> dict[str, str]:
    """What a cell cannot mean, or means only perhaps."""
    return {
        "date_unclear": translate(
            "findings",
            "Which day is “{value}”: {readings}? Say in which order day, month and year stand in"
            " this table.",
        ),
        "number_unclear": translate(
            "findings",
            "Which number is “{value}”: {readings}? Say which sign stands before the decimals.",
        ),
        "unknown_code": translate(
            "findings",
            "“{value}” is not in the list of “{field}”.",
        ),
        "unknown_link": translate(
            "findings", "No record is called “{value}”. Correct the name, or record it first."
        ),
        "ambiguous_link": translate(
            "findings", "Several records are called “{value}”. Write the code or the uid instead."
        ),
        "error_cell": translate("findings", "The cell shows an error. Correct it in the file."),
        "formula_unknown": translate(
            "findings",
            "A formula stands here whose result is not in the file. Open and save it in a"
            " spreadsheet program, or write the value.",
        ),
        "two_currencies": translate(
            "findings", "The amount is in {one}, and the column of currencies says {other}."
        ),
        "read_as": translate("findings", "“{value}” is read as “{label}”."),
    }


def _rows() -> dict[str, str]:
    """What is said of columns and rows as a whole."""
    return {
        "no_titles": translate(
            "findings",
            "No row of titles was recognised. Say in which row the titles stand, and what the rows"
            " are.",
        ),
        "column_not_taken": translate(
            "findings", "The column “{value}” is not taken. Say which field it is, if it is one."
        ),
        "total_row": translate("findings", "A row of totals; it is no record."),
        "header_again": translate("findings", "The titles once more; no record."),
        "row_without_content": translate("findings", "Nothing but a name in front; no record."),
        "row_without_name": translate(
            "findings", "“{field}” is empty; without it the row says too little to be a record."
        ),
        "required": translate("findings", "“{field}” is empty; without it there is no record."),
        "row_twice": translate(
            "findings", "“{value}” stands in an earlier row of this table already."
        ),
    }


def _records() -> dict[str, str]:
    """What is asked or said of the records that rows mean."""
    return {
        "which_record": translate(
            "findings", "A record much like this one is here already. Is it the same, or a new one?"
        ),
        "which_partner": translate(
            "findings",
            "An organisation much like “{name}” is here already. Is it the same, or a new one?",
        ),
        "deleted_here": translate(
            "findings", "“{value}” was here and was deleted. Make it again, or leave the row out?"
        ),
        "lead_differs": translate(
            "findings", "Another organisation leads already, so “{name}” is taken as a partner."
        ),
        "unknown_uid": translate(
            "findings",
            "The mark of this row belongs to no record of this kind. Empty its first cell.",
        ),
        "other_office": translate(
            "findings", "This row belongs to {office}; its office or headquarters records it."
        ),
        "office_only": translate(
            "findings",
            "The personal data of this row is for the office of {office} only, so that office"
            " records it.",
        ),
        "no_office": translate(
            "findings", "There is no office in {office}. Choose the country whose office keeps it."
        ),
        "office_missing": translate(
            "findings", "The country is missing; it says which office keeps the record."
        ),
        "fixed": translate(
            "findings", "“{field}” cannot change any more. If it is wrong, make a new record."
        ),
        "in_conflict": translate(
            "findings", "“{field}” has an open conflict. Decide it first, then take this row."
        ),
    }
