"""The reception of many packages, where headquarters lies on a server."""

from tests.journeys.test_window_reception import *  # noqa: F403

DAILY = {
    "test_what_needs_a_person_stands_first_and_stays",
}
