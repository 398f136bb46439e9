"""Results through the window, where headquarters lies on a server."""

from tests.journeys.test_window_results import *  # noqa: F403

DAILY = {
    "test_a_late_figure_of_an_office_is_a_restatement_at_headquarters_with_its_reason",
}
