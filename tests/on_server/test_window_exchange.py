"""Packages through the window and its children, where headquarters lies on a server."""

from tests.journeys.test_window_exchange import *  # noqa: F403

DAILY = {
    "test_a_package_is_written_previewed_and_taken_in",
    "test_an_import_is_undone_and_taken_again_in_the_history",
    "test_a_conflict_is_seen_side_by_side_and_decided",
}
