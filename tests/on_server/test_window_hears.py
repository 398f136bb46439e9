"""The window that hears the command line, where headquarters lies on a server."""

from tests.journeys.test_window_hears import (
    app,
    path,
    qapp_cls,
    test_a_draft_stays_as_it_is_when_the_command_line_writes_into_the_record,
    test_a_record_of_the_command_line_is_shown_and_the_selection_stays,
    test_nobody_is_told_of_who_only_looks_and_nobody_listens_once_it_is_closed,
    window,
)

__all__ = [
    "app",
    "path",
    "qapp_cls",
    "test_a_draft_stays_as_it_is_when_the_command_line_writes_into_the_record",
    "test_a_record_of_the_command_line_is_shown_and_the_selection_stays",
    "test_nobody_is_told_of_who_only_looks_and_nobody_listens_once_it_is_closed",
    "window",
]

DAILY = {"test_a_draft_stays_as_it_is_when_the_command_line_writes_into_the_record"}
