"""The sentences of what can go wrong with a report."""

from __future__ import annotations

from app.base.text import translate


def errors() -> dict[str, str]:
    """Return the sentence of each code."""
    return {
        "unknown_report": translate(
            "errors", "There is no report “{name}”. passerelle report DB --list names them all."
        ),
        "report_takes_no": translate(
            "errors", "The report {name} cannot be narrowed by “{key}”, only by: {takes}."
        ),
        "report_takes_nothing": translate(
            "errors", "The report {name} cannot be narrowed. Please leave “{key}” out."
        ),
    }
