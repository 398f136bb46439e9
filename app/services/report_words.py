"""The sentences of what can go wrong with a report."""

from __future__ import annotations

from app.base.text import translate


def errors() -> dict[str, str]:
    """Return the sentence of each code."""
    return {
        "iati_nothing_ready": translate(
            "errors",
            "No initiative is ready for IATI, so no file was written. The report “Ready for IATI?”"
            " says what each still wants.",
        ),
        "iati_address": translate(
            "errors", "This is no web address. It begins with https:// or http://."
        ),
        "iati_reporter": translate(
            "errors", "{agency} cannot report to IATI here; IOM and UNDP can."
        ),
        "unknown_report": translate(
            "errors", "There is no report “{name}”. passerelle report DB --list names them all."
        ),
        "report_takes_no": translate(
            "errors", "The report {name} cannot be narrowed by “{key}”, only by: {takes}."
        ),
        "report_needs": translate(
            "errors", "The report {name} is about one of them. Please say which: --{key}."
        ),
        "report_takes_nothing": translate(
            "errors", "The report {name} cannot be narrowed. Please leave “{key}” out."
        ),
        "unknown_profile": translate(
            "errors", "There is no profile “{profile}”. Profiles are: {known}."
        ),
        "unknown_format": translate(
            "errors", "Reports cannot be written as “{format}”. Formats are: {known}."
        ),
        "format_wants_out": translate(
            "errors", "Please say with --out into which file the report goes."
        ),
        "format_not_for_report": translate(
            "errors", "The report {name} cannot be written as {format}. Please choose another form."
        ),
        "where_twice": translate("errors", "“{key}” is asked for twice. Please name it once."),
        "where_unknown": translate(
            "errors",
            "“{value}” is not known here as “{key}”. Please give a code or a name as the program"
            " shows it.",
        ),
        "where_no_day": translate(
            "errors",
            "“{value}” is no date for “{key}”. Please write it as 2013-07-01, 2013-07 or 2013.",
        ),
        "where_ambiguous": translate(
            "errors", "“{value}” is the code of several records. Please give one of these: {uids}."
        ),
    }
