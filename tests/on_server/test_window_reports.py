"""Reports through the window, where headquarters lies on a server."""

from tests.journeys.test_window_reports import *  # noqa: F403

DAILY = {
    "test_headquarters_takes_an_answer_to_excel",
}
