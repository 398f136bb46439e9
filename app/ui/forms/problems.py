"""The sentence for each problem of a record, said beside its field."""

from __future__ import annotations

from app.domain.fields import ValueRefusedError
from app.domain.problem import Problem
from app.services import sentences


def problem_text(entity: str, problem: Problem) -> str:
    """Return one sentence about one field, in the language in use."""
    return sentences.of_problem(entity, problem)


def refusal_text(error: ValueRefusedError) -> str:
    """Return one sentence about what was typed into an editor."""
    return sentences.of_rule("", error.code, error.params)


def field_label(entity: str, key: str) -> str:
    """Return the label of a field in the language in use."""
    return sentences.field_label(entity, key)
